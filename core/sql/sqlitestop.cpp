// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlitestop.h"

#include <sqlite3.h>

#include <utility>

namespace docsweep {

namespace {

    constexpr int kSteps = 20000; ///< of SQLite's machine between two looks: about a millisecond

    int isStopped(void *stop)
    {
        return static_cast<const std::stop_token *>(stop)->stop_requested() ? 1 : 0;
    }

} // namespace

SqliteStop::SqliteStop(sqlite3 *database, std::stop_token stop)
    : m_database(database)
    , m_stop(std::move(stop))
{
    sqlite3_progress_handler(m_database, kSteps, isStopped, &m_stop);
}

SqliteStop::~SqliteStop()
{
    sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
}

} // namespace docsweep
