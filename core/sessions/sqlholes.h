// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace docsweep {

/// What stands in braces in a statement of sessionsql.h, for the dialect to fill: "{bytes s.session_key}".
enum class SqlHole {
    Sessions, ///< {sessions}: the table of the web app
    Documents, ///< {documents}: the other one
    Logins, ///< {logins}: Django's own table
    Bytes, ///< {bytes TEXT}: its bytes in UTF-8, exactly; byte strings compare by memcmp in both databases
    Key, ///< {key}: the text of bound UTF-8 bytes
    Stamp, ///< {stamp TIME}: a form in which it can be read and compared exactly (SqlDialect::instantOf)
    Time, ///< {time}: a time from SqlDialect::timeValue
    Outside, ///< {outside TEXT}: it is not empty and does not start with "{s.session_key}/"
    Foreign, ///< {foreign KEY}: a session key that owns no folder, or may own none
    Expiry, ///< {expiry}: expire_date is a time that a removal understands
    Lock, ///< {lock}: keeps the rows as they are until the transaction ends; rows that others hold are left out
    Keys, ///< {keys}: as many places for keys as there are values
    Ids, ///< {ids}: the same for ids
    Has, ///< {has TEXT}: it matches a bound pattern, LIKE with ESCAPE '!', ASCII letters without regard to case
    Between, ///< {between KEY}: from the first bound bytes to before the second, in byte order, by an index
    Rows, ///< {rows}: as many rows (id, key bytes, stamp) for a VALUES list
};

using SqlFiller = std::function<QString(SqlHole hole, const QString &argument)>;

/// The statement with every hole filled. Braces around anything but a name of a hole are text: '{}'.
QString filled(const QString &statement, const SqlFiller &fill);

/// How a hole of a table is written.
QString holeOf(SqlHole table);

} // namespace docsweep
