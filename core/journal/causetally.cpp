// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/causetally.h"

#include <QRegularExpression>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostCauses = 100;

    const QString kAnyName = u"\"…\""_s;

    /// A reason and the names in it, which stores put in quotes.
    struct Named {
        QString cause;
        QStringList names;
    };

    Named withoutNames(const QString &detail)
    {
        static const QRegularExpression quoted(u"\"[^\"]*\""_s);
        Named named{QString(detail).replace(quoted, kAnyName), {}};
        for (auto match = quoted.globalMatch(detail); match.hasNext();)
            named.names << match.next().captured();
        return named;
    }

    QString withNames(const QString &cause, const QStringList &names)
    {
        QString text = cause;
        qsizetype at = 0;
        for (const QString &name : names) {
            at = text.indexOf(kAnyName, at);
            text.replace(at, kAnyName.size(), name.isEmpty() ? kAnyName : name);
            at += name.isEmpty() ? kAnyName.size() : name.size();
        }
        return text;
    }

} // namespace

void CauseTally::add(ItemState state, const QString &detail, std::optional<Reason> left)
{
    const Named named = withoutNames(detail);
    const bool isKnown = m_causes.contains({state, named.cause});
    const bool isRoom = isKnown || m_causes.size() < kMostCauses;
    Group &group = m_causes[{state, isRoom ? named.cause : u"other causes"_s}];
    if (++group.items == 1 && isRoom) {
        group.names = named.names;
        group.left = left;
    }
    if (group.left != left)
        group.left.reset();
    for (qsizetype at = 0; at < group.names.size(); ++at) {
        if (at >= named.names.size() || group.names.at(at) != named.names.at(at))
            group.names[at].clear();
    }
}

std::vector<CauseCount> CauseTally::causes() const
{
    std::vector<CauseCount> causes;
    for (const auto &[cause, group] : m_causes)
        causes.push_back({cause.first, withNames(cause.second, group.names), group.items, group.left});
    std::stable_sort(causes.begin(), causes.end(), [](const auto &a, const auto &b) { return a.items > b.items; });
    return causes;
}

} // namespace docsweep
