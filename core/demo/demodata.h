// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

namespace docsweep {

struct DemoSize {
    int sessions = 60; ///< about two thirds of them expired
    int orphanFolders = 6;
};

/// Makes a folder to look around in: `directory/db.sqlite3` with the web app's tables and rows, `directory/storage`
/// with real files of many types and ages, `directory/.env` that points at both. The content is generated (small
/// valid PNG, PDF, text and office files), the same each time but for the times, which are relative to `now`.
/// `directory/.docsweep-demo` lists the files.
/// Errors: Conflict when the directory exists and is not empty (nothing is touched), Io.
Result<> makeDemoData(const QString &directory, const DemoSize &size, Instant now);

/// Whether the folder is one that `makeDemoData` made: its list of files is there.
bool isDemoData(const QString &directory);

/// Whether a path is this folder or leads into it, by whatever links; what is not there yet counts where it would be.
bool liesBeneath(const QString &path, const QString &folder);

/// The demo's folder that a path lies in; empty: none.
QString demoFolderAround(const QString &path);

/// Makes the demo in this folder anew. What stood there goes: the listed files, the database with what lies beside it,
/// and what docsweep writes into a home. No run of it may be on. Errors: Conflict where the folder is no demo, or holds
/// anything else, which is named (nothing is touched); Io: the text names the folder where the old one is, if it could
/// not be put back.
Result<> resetDemoData(const QString &directory, const DemoSize &size, Instant now);

} // namespace docsweep
