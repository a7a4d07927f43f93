// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/returnwords.h"

namespace docsweep {

using namespace Qt::StringLiterals;

QStringList wordsOf(const SessionReturn &told)
{
    QStringList words;
    if (told.outcome == ReturnOutcome::Attached)
        words += u"its session came back meanwhile: its documents are attached to the row that it has now, %1"_s.arg(
            told.session);
    for (const Renumbered &one : told.renumbered) {
        const QString row = one.isSession ? u"session"_s : u"document"_s;
        words += one.is == 0
            ? u"%1 %2 gets a new number, for another row has this one"_s.arg(row).arg(one.was)
            : u"%1 %2 has the new number %3, for another row has the old one"_s.arg(row).arg(one.was).arg(one.is);
    }
    if (!told.defaulted.isEmpty())
        words += u"the copy does not have %1: they have the database's default"_s.arg(
            QString::fromUtf8(told.defaulted.join(", ")));
    if (told.documentsThere > 0 && told.outcome != ReturnOutcome::AlreadyThere)
        words += u"%1 of its documents were there already"_s.arg(told.documentsThere);
    return words;
}

} // namespace docsweep
