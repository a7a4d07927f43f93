// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <memory>

namespace docsweep {

// Statements on a database that may be damaged: what SQLite answers is looked at code by code, where `SqliteStatement`
// makes an error of it.

struct FinalizeRaw {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, FinalizeRaw>;

/// Null where it cannot be prepared.
inline RawStatement rawStatement(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return {};
    return RawStatement(statement);
}

/// The first column of the row it stands on.
inline QString firstText(sqlite3_stmt *statement)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
}

} // namespace docsweep
