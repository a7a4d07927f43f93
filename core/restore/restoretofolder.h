// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restoreplanner.h"

#include <span>

namespace docsweep {

/// What was brought to a folder: DIR/BUCKET/KEY, and DIR/rows/SESSION.json for rows. What cannot stand as a path there
/// (segments that are none, bytes that are no UTF-8) is written with %XX. Nothing that is there is replaced.
struct ToldToFolder {
    qint64 objects = 0;
    qint64 bytes = 0;
    qint64 sessions = 0;
    std::vector<RestoreItem> left; ///< conflicts and failures, with why
};

/// The path beneath the folder of an object or a session's rows. Pure.
QByteArray pathInFolder(const RestoreItem &item);

/// The rows as JSON for people and programs: each table's columns with their types, each value as it was stored; what
/// is no UTF-8 as {"base64": …}.
QByteArray toJson(const WholeSession &session);

/// Brings copies to a folder of this machine, that must be there: without a hold, a lock, a database or a storage.
/// Errors: BadConfig (no such folder); LimitReached (term over); Cancelled.
Result<ToldToFolder> bringToFolder(
    VaultReader &reader, std::span<const RestoreItem> items, const QString &folder, std::stop_token stop);

} // namespace docsweep
