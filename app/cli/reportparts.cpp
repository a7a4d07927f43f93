// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportparts.h"

namespace docsweep {

using namespace Qt::StringLiterals;

QString shownCount(const std::optional<RowCount> &count)
{
    if (!count)
        return u"many"_s;
    const QString rows = QString::number(count->rows);
    switch (count->how) {
    case RowCount::How::Exact:
        return rows;
    case RowCount::How::AtLeast:
        return u"more than "_s + rows;
    case RowCount::How::About:
        return u"about "_s + rows;
    }
    return rows;
}

void appendSection(QStringList &lines, const QStringList &section)
{
    if (section.isEmpty())
        return;
    lines += QString();
    lines += section;
}

} // namespace docsweep
