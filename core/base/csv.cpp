// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// With the wide forms of U+FF0B and the like, which are taken for the same.
    constexpr QStringView kBeginsFormula = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    constexpr QStringView kBeginsCell = u";|\t\r\n";

    /// An apostrophe before whatever a program could take for the begin of a formula.
    QString harmless(const QString &cell)
    {
        QString text;
        bool atBegin = true;
        for (const QChar c : cell) {
            if (atBegin && kBeginsFormula.contains(c))
                text += u'\'';
            text += c;
            const bool isSkipped =
                c.isSpace() || c == u'"' || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
            atBegin = kBeginsCell.contains(c) || (atBegin && isSkipped);
        }
        return text;
    }

} // namespace

QString csvCell(const QString &text)
{
    return u'"' + harmless(text).replace(u'"', "\"\""_L1) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line += csvCell(cell);
    return line.join(u',');
}

} // namespace docsweep
