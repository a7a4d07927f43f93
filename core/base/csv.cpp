// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString csvCell(QString cell)
    {
        if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
            cell.prepend(u'\'');
        const bool quoted = std::any_of(
            cell.cbegin(), cell.cend(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
        if (!quoted)
            return cell;
        return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
    }

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line += csvCell(cell);
    return line.join(u',');
}

} // namespace docsweep
