// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlholes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kNames{
        std::pair(SqlHole::Sessions, "sessions"_L1),
        std::pair(SqlHole::Documents, "documents"_L1),
        std::pair(SqlHole::Logins, "logins"_L1),
        std::pair(SqlHole::Bytes, "bytes"_L1),
        std::pair(SqlHole::Key, "key"_L1),
        std::pair(SqlHole::Stamp, "stamp"_L1),
        std::pair(SqlHole::Time, "time"_L1),
        std::pair(SqlHole::Outside, "outside"_L1),
        std::pair(SqlHole::Foreign, "foreign"_L1),
        std::pair(SqlHole::Expiry, "expiry"_L1),
        std::pair(SqlHole::Lock, "lock"_L1),
        std::pair(SqlHole::Keys, "keys"_L1),
        std::pair(SqlHole::Ids, "ids"_L1),
        std::pair(SqlHole::Has, "has"_L1),
        std::pair(SqlHole::Between, "between"_L1),
        std::pair(SqlHole::Rows, "rows"_L1),
    };

} // namespace

QString filled(const QString &statement, const SqlFiller &fill)
{
    QString text;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = statement.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : statement.indexOf(u'}', open);
        if (close < 0)
            return text + QStringView(statement).sliced(from);
        const QStringView inside = QStringView(statement).sliced(open + 1, close - open - 1);
        const qsizetype space = inside.indexOf(u' ');
        const QStringView name = space < 0 ? inside : inside.first(space);
        const auto hole = std::ranges::find_if(kNames, [name](const auto &each) { return each.second == name; });
        text += QStringView(statement).sliced(from, open - from);
        if (hole == kNames.end())
            text += QStringView(statement).sliced(open, close + 1 - open);
        else
            text += fill(hole->first, space < 0 ? QString() : inside.sliced(space + 1).toString());
        from = close + 1;
    }
}

QString holeOf(SqlHole table)
{
    const auto hole = std::ranges::find(kNames, table, &std::pair<SqlHole, QLatin1String>::first);
    return u'{' + hole->second + u'}';
}

} // namespace docsweep
