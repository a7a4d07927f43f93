// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatetext.h"

#include "ui/candidates/candidatesmodel.h"
#include "ui/look/plaintext.h"
#include "ui/words/format.h"

#include <algorithm>

namespace docsweep {

QVariant candidateText(const PlanItem &item, int column, Instant now, Duration age)
{
    switch (column) {
    case CandidatesModel::KeyColumn:
        return displayKey(item.kind == ItemKind::Session ? item.sessionKey : item.key);
    case CandidatesModel::KindColumn:
        return kindText(item.kind);
    case CandidatesModel::SizeColumn:
        return formatBytes(item.sizeBytes);
    case CandidatesModel::AgeColumn:
        return item.changedAt ? formatDuration(now - *item.changedAt) : CandidatesModel::tr("unknown");
    case CandidatesModel::TimeColumn:
        return formatTime(item.changedAt, now);
    case CandidatesModel::ReasonColumn:
        return reasonText(item.reason, age);
    case CandidatesModel::StateColumn: {
        const QString why = leftText(item, age);
        return why.isEmpty() ? stateText(item.state) : CandidatesModel::tr("%1: %2").arg(stateText(item.state), why);
    }
    default:
        return {};
    }
}

QVariant candidateToolTip(const PlanItem &item, int column, Instant now, Duration age)
{
    switch (column) {
    case CandidatesModel::KeyColumn:
        return candidateText(item, column, now, age);
    case CandidatesModel::SizeColumn:
        return item.sizeBytes ? QVariant(CandidatesModel::tr("%1 bytes").arg(formatCount(*item.sizeBytes)))
                              : QVariant();
    case CandidatesModel::AgeColumn:
    case CandidatesModel::TimeColumn:
        return item.changedAt ? QVariant(formatUtc(*item.changedAt)) : QVariant();
    case CandidatesModel::ReasonColumn:
        return reasonSentence(item, age);
    case CandidatesModel::StateColumn:
        return item.detail.isEmpty()
            ? candidateText(item, column, now, age)
            : QVariant(tipText(candidateText(item, column, now, age).toString() + u'\n' + item.detail.text));
    default:
        return {};
    }
}

QVariant folderText(const PlanItem &first, int column)
{
    switch (column) {
    case CandidatesModel::KeyColumn:
        return first.sessionKey.isEmpty() ? CandidatesModel::tr("Files outside any folder")
                                          : displayKey(first.sessionKey);
    case CandidatesModel::KindColumn:
        return CandidatesModel::tr("Folder");
    default:
        return {};
    }
}

QVariant candidateHeader(int section, bool isSpoken)
{
    switch (section) {
    case CandidatesModel::TickColumn:
        return isSpoken ? CandidatesModel::tr("Ticked") : QString();
    case CandidatesModel::KeyColumn:
        return CandidatesModel::tr("Session or file");
    case CandidatesModel::KindColumn:
        return CandidatesModel::tr("Kind");
    case CandidatesModel::SizeColumn:
        return CandidatesModel::tr("Size");
    case CandidatesModel::AgeColumn:
        return CandidatesModel::tr("Age");
    case CandidatesModel::TimeColumn:
        return CandidatesModel::tr("Last activity");
    case CandidatesModel::ReasonColumn:
        return CandidatesModel::tr("Why");
    case CandidatesModel::StateColumn:
        return CandidatesModel::tr("State");
    default:
        return {};
    }
}

int widestKind(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const ItemKind kind :
        {ItemKind::Session, ItemKind::File, ItemKind::Output, ItemKind::Orphan, ItemKind::OldVersion})
        widest = std::max(widest, metrics.horizontalAdvance(kindText(kind)));
    return widest;
}

int widestLike(QString sample, const QFontMetrics &metrics)
{
    QChar widest;
    int width = 0;
    for (int digit = 0; digit < 10; ++digit) {
        const QString text = formatCount(digit);
        if (metrics.horizontalAdvance(text) > width) {
            width = metrics.horizontalAdvance(text);
            widest = text.back();
        }
    }
    std::replace_if(
        sample.begin(), sample.end(), [](QChar c) { return c.isDigit(); }, widest);
    return metrics.horizontalAdvance(sample);
}

} // namespace docsweep
