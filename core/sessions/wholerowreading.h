// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sqldialect.h"
#include "core/sessions/wholerows.h"

namespace docsweep {

/// The rows of these sessions and of their documents with every column, those that exist, in order of their ids; in a
/// transaction of the caller, as it sees them. At most 500 ids. Errors: as SessionReader.
Result<std::vector<WholeSession>> readWholeSessions(
    const SqlDialect &dialect, SqlConnection &connection, std::span<const qint64> ids);

} // namespace docsweep
