// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/causetally.h"

#include "core/base/storedcause.h"

#include <QRegularExpression>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostCauses = 100;

    /// Stores put names in quotes.
    QString withoutNames(const QString &words)
    {
        static const QRegularExpression quoted(u"\"[^\"]*\""_s);
        return QString(words).replace(quoted, u"\"\""_s);
    }

} // namespace

void CauseTally::add(ItemState state, const Why &why, std::optional<Reason> left)
{
    const Key key{state, why.cause.kind, withoutNames(wordsBeside(why))};
    const bool isRoom = m_causes.contains(key) || m_causes.size() < kMostCauses;
    Group &group = m_causes[isRoom ? key : Key{state, CauseKind::OtherCauses, {}}];
    if (++group.items == 1) {
        group.first = isRoom ? why : Why(Cause{CauseKind::OtherCauses, {}});
        group.left = isRoom ? left : std::nullopt;
    }
    if (group.left != left)
        group.left.reset();
    if (isRoom && group.first != why)
        group.isAlike = false;
}

std::vector<CauseCount> CauseTally::causes() const
{
    std::vector<CauseCount> causes;
    for (const auto &[key, group] : m_causes)
        causes.push_back({key.state, group.first, group.items, group.left, !group.isAlike});
    std::stable_sort(causes.begin(), causes.end(), [](const auto &a, const auto &b) { return a.items > b.items; });
    return causes;
}

} // namespace docsweep
