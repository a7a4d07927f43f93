// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/causetally.h"

#include "core/base/storedcause.h"

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

    /// What is the same in both stays.
    void keepCommon(QStringList &kept, const QStringList &seen, const QString &differs)
    {
        for (qsizetype at = 0; at < kept.size(); ++at) {
            if (at >= seen.size() || kept.at(at) != seen.at(at))
                kept[at] = differs;
        }
    }

} // namespace

void CauseTally::add(ItemState state, const Why &why, std::optional<Reason> left)
{
    const Named named = wordsBeside(why).isEmpty() ? Named() : withoutNames(why.text);
    Key key{state, why.cause.kind, named.cause};
    const bool isRoom = m_causes.contains(key) || m_causes.size() < kMostCauses;
    if (!isRoom)
        key = {state, CauseKind::OtherCauses, {}};
    Group &group = m_causes[key];
    if (++group.items == 1 && isRoom) {
        group.about = why.cause.about;
        group.names = named.names;
        group.left = left;
    }
    if (group.left != left)
        group.left.reset();
    keepCommon(group.about, why.cause.about, u"…"_s);
    keepCommon(group.names, named.names, QString());
}

std::vector<CauseCount> CauseTally::causes() const
{
    std::vector<CauseCount> causes;
    for (const auto &[key, group] : m_causes) {
        Cause cause{key.kind, group.about};
        Why why =
            key.words.isEmpty() ? Why(std::move(cause)) : Why(withNames(key.words, group.names), std::move(cause));
        causes.push_back({key.state, std::move(why), group.items, group.left});
    }
    std::stable_sort(causes.begin(), causes.end(), [](const auto &a, const auto &b) { return a.items > b.items; });
    return causes;
}

} // namespace docsweep
