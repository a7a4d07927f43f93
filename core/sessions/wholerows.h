// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace docsweep {

/// Rows with every column that their table has, those unknown to docsweep included, exactly: what a copy is made of,
/// what is compared with it, and what can be put back.

/// One value of a row.
struct Cell {
    /// SQLite: the storage class of the value itself, whatever the column says. PostgreSQL: Null or Typed.
    enum class Kind : quint8 {
        Null = 0,
        Integer = 1, ///< `integer`
        Real = 2, ///< `real`, compared by its bits
        Text = 3, ///< `bytes`: as they are stored; may hold zero bytes, or be no UTF-8
        Blob = 4, ///< `bytes`
        Typed = 5, ///< `bytes`: what the type's output function writes, in UTF-8 (see WholeTable)
    };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes;

    bool operator==(const Cell &other) const;
};

struct WholeColumn {
    QByteArray name; ///< UTF-8, not quoted
    /// PostgreSQL: format_type() with no schema in the search path but pg_catalog: "character varying(40)",
    /// "timestamp with time zone", "public.mood". SQLite: as it was declared, may be empty.
    QByteArray type;
    bool isGenerated = false; ///< worked out from others: can be read and compared, never written
    bool isIdentity = false; ///< PostgreSQL: GENERATED … AS IDENTITY (ALWAYS takes OVERRIDING SYSTEM VALUE)

    bool operator==(const WholeColumn &) const = default;
};

/// A table as it was when its rows were read. PostgreSQL's texts are written with DateStyle ISO, TimeZone UTC,
/// IntervalStyle postgres, extra_float_digits 3, bytea_output hex, xmloption content: the type's input function reads
/// them back exactly.
struct WholeTable {
    QByteArray name; ///< without a schema: "parser_usersession"
    std::vector<WholeColumn> columns; ///< in the table's order, dropped ones left out

    bool operator==(const WholeTable &) const = default;
};

/// Its cells are those of the columns of its table, in step.
struct WholeRow {
    std::vector<Cell> cells;

    bool operator==(const WholeRow &) const = default;
};

enum class RowsOf : quint8 {
    Sqlite = 1,
    PostgreSql = 2,
};

/// A session's row and those of its documents, of one moment. A value; any thread.
struct WholeSession {
    RowsOf database = RowsOf::Sqlite;
    qint64 id = 0; ///< of the session's row
    SessionKey key; ///< of the session's row
    WholeTable sessions; ///< parser_usersession
    WholeTable documents; ///< parser_processeddocument
    WholeRow row;
    std::vector<WholeRow> documentRows; ///< in order of their ids

    bool operator==(const WholeSession &) const = default;
};

/// One form for one session: equal sessions have equal bytes. QDataStream of Qt 6.0, big-endian, byte strings as a
/// 32-bit length and their bytes, lists as a 32-bit count and their members:
///   "docsweep rows" (13 bytes) · version 1 (u8) · database (u8) · id (i64) · key (string) · sessions · documents ·
///   row · document rows (list)
///   table = name (string), columns (list of: name, type (strings), u8: 1 generated + 2 identity)
///   row = cells (list of: kind (u8), then i64, or the 64 bits of the double, or a string, or nothing for Null)
QByteArray toBytes(const WholeSession &session);

/// Errors: BadData: cut off, longer than it says, of another version, or cells that do not fit their columns.
Result<WholeSession> wholeSessionOf(const QByteArray &bytes);

/// SHA-256 of `toBytes`. Of a person's rows: stays in memory, and is written nowhere.
QByteArray digestOf(const WholeSession &session);

/// The value of a column by its name; null where there is no such column.
const Cell *cellOf(const WholeTable &table, const WholeRow &row, QByteArrayView column);

} // namespace docsweep
