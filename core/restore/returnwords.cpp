// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/returnwords.h"

namespace docsweep {

using namespace Qt::StringLiterals;

std::vector<Why> wordsOf(const SessionReturn &told)
{
    std::vector<Why> words;
    if (told.outcome == ReturnOutcome::Attached)
        words.emplace_back(Cause{CauseKind::CameBackMeanwhile, {QString::number(told.session)}});
    for (const Renumbered &one : told.renumbered) {
        const QString is = one.is == 0 ? u"a new one"_s : QString::number(one.is);
        words.emplace_back(Cause{one.isSession ? CauseKind::SessionRenumbered : CauseKind::DocumentRenumbered,
            {QString::number(one.was), is}});
    }
    if (!told.defaulted.isEmpty())
        words.emplace_back(Cause{CauseKind::ColumnsDefaulted, {QString::fromUtf8(told.defaulted.join(", "))}});
    if (told.documentsThere > 0 && told.outcome != ReturnOutcome::AlreadyThere)
        words.emplace_back(Cause{CauseKind::DocumentsThereAlready, {QString::number(told.documentsThere)}});
    return words;
}

} // namespace docsweep
