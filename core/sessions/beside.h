// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace docsweep {

/// A number of rows, counted no longer than a look may take.
struct RowCount {
    enum class How {
        Exact,
        AtLeast, ///< there are more; counting ended here
        About, ///< an estimate
    };
    qint64 rows = 0;
    How how = How::Exact;

    bool operator==(const RowCount &) const = default;
};

/// Counting ends here: a tenth of a second by an index, and nobody waits for it.
inline constexpr qint64 kMostCounted = 1'000'000;

/// The rows of Django's own table django_session. Nothing deletes those that have expired but `manage.py
/// clearsessions`. Absent: it could not be counted in time.
struct DjangoSessions {
    std::optional<RowCount> expired; ///< their expire_date was before the time of the look
    std::optional<RowCount> all;
    bool isCleaned = false; ///< the plan of this scan lets a run delete the expired ones
    qint64 oddTimes = 0; ///< SQLite: rows whose expire_date is not written as Django's; no run deletes them

    bool operator==(const DjangoSessions &) const = default;
};

/// A PostgreSQL table as the server's own statistics tell it.
struct TableSpace {
    QString table;
    qint64 bytes = 0; ///< on disk, indexes included
    qint64 liveRows = 0;
    qint64 deadRows = 0; ///< deleted, and their room is not free yet

    bool operator==(const TableSpace &) const = default;
};

/// The room that a database takes, and what deleting rows did not give back.
struct DatabaseSpace {
    qint64 fileBytes = 0; ///< SQLite
    qint64 freeBytes = 0; ///< SQLite: of these, pages without content
    std::vector<TableSpace> tables; ///< PostgreSQL; empty: it is SQLite

    bool operator==(const DatabaseSpace &) const = default;
};

/// Whether giving an SQLite file's free pages back is worth the trouble: a megabyte, and a tenth of it.
inline bool isWorthCompacting(const DatabaseSpace &space)
{
    return space.tables.empty() && space.freeBytes >= qint64(1024) * 1024 && space.freeBytes * 10 >= space.fileBytes;
}

/// Whether so much of a table is dead that a VACUUM is worth the trouble: a thousand rows, and a fifth of the others.
inline bool isWorthVacuuming(const TableSpace &table)
{
    return table.deadRows >= 1000 && table.deadRows * 5 >= table.liveRows;
}

/// What stands beside the rows and files that a cleanup is for. Absent: it is not there, or it could not be looked at.
struct Beside {
    std::optional<DjangoSessions> djangoSessions;
    std::optional<DatabaseSpace> space;

    bool operator==(const Beside &) const = default;
};

} // namespace docsweep
