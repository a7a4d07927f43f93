// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlitestop.h"

#include <sqlite3.h>

#include <utility>

namespace docsweep {

namespace {

    constexpr int kSteps = 20000; ///< of SQLite's machine between two looks: about a millisecond

} // namespace

int SqliteStop::isOver(void *until)
{
    const auto *const known = static_cast<const Until *>(until);
    return known->stop.stop_requested() || known->end.hasExpired() ? 1 : 0;
}

SqliteStop::SqliteStop(sqlite3 *database, std::stop_token stop, QDeadlineTimer end)
    : m_database(database)
    , m_until{std::move(stop), end}
{
    sqlite3_progress_handler(m_database, kSteps, isOver, &m_until);
}

SqliteStop::~SqliteStop()
{
    sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
}

} // namespace docsweep
