// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <stop_token>

struct sqlite3;

namespace docsweep {

/// While it lives, a stopped token ends the statement that its connection is at, whatever it is doing: one that finds
/// nothing comes back to nobody who could look at the token. It fails; whether it was stopped, the token says. Short
/// statements, a ROLLBACK for one, end before they are looked at. One a connection.
class SqliteStop {
public:
    /// Ends it after the deadline as well.
    SqliteStop(sqlite3 *database, std::stop_token stop, QDeadlineTimer end = QDeadlineTimer::Forever);
    ~SqliteStop();
    SqliteStop(const SqliteStop &) = delete;
    SqliteStop &operator=(const SqliteStop &) = delete;

private:
    sqlite3 *m_database;
    struct Until {
        std::stop_token stop;
        QDeadlineTimer end;
    };
    static int isOver(void *until);

    Until m_until;
};

} // namespace docsweep
