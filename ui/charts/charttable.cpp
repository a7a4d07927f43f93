// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "core/base/csv.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A number below zero is no formula.
    QString field(const QString &text)
    {
        bool isNumber = false;
        text.toDouble(&isNumber);
        return isNumber ? QString(u'"' + text + u'"') : csvCell(text);
    }

    QString line(const QStringList &fields)
    {
        QStringList written;
        for (const QString &text : fields)
            written << field(text);
        return written.join(u',') + u"\r\n"_s;
    }

} // namespace

QByteArray toCsv(const ChartTable &table)
{
    QString text = line(table.header);
    for (const QStringList &row : table.rows)
        text += line(row);
    return text.toUtf8();
}

} // namespace docsweep
