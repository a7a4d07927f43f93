// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/settings.h"

class QTemporaryDir;

namespace docsweep {

/// A database in this folder as Django makes it, in this journal mode and under a name that is odd in an address.
Result<DatabaseSettings> makeSqliteDatabase(const QTemporaryDir &folder, const QString &journalMode);

} // namespace docsweep
