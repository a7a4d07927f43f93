// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString field(QString text)
    {
        bool isNumber = false;
        text.toDouble(&isNumber);
        if (!isNumber && !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
            text.prepend(u'\'');
        const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
        return quoted ? QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"') : text;
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
