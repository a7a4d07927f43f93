// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/cause.h"

#include <QRegularExpression>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostCauses = 100;

    /// A reason without the object it speaks of (stores name it in quotes), so that equal causes count as one.
    QString causeOf(const QString &detail)
    {
        static const QRegularExpression quoted(u"\"[^\"]*\""_s);
        return QString(detail).replace(quoted, u"\"…\""_s);
    }

} // namespace

void CauseTally::add(ItemState state, const QString &detail)
{
    const QString cause = causeOf(detail);
    const bool isKnown = m_causes.contains({state, cause});
    ++m_causes[{state, isKnown || m_causes.size() < kMostCauses ? cause : u"other causes"_s}];
}

std::vector<CauseCount> CauseTally::causes() const
{
    std::vector<CauseCount> causes;
    for (const auto &[cause, items] : m_causes)
        causes.push_back({cause.first, cause.second, items});
    std::stable_sort(causes.begin(), causes.end(), [](const auto &a, const auto &b) { return a.items > b.items; });
    return causes;
}

} // namespace docsweep
