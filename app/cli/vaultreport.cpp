// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vaultreport.h"

#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "core/base/visibletext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    bool isNothing(const VaultFacts &vault)
    {
        return !vault.state && !vault.problem && (!vault.open || vault.open->empty());
    }

    QJsonValue timeOrNull(const std::optional<Instant> &time)
    {
        return time ? QJsonValue(toIsoUtc(*time)) : QJsonValue(QJsonValue::Null);
    }

    QJsonValue textOrNull(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }

    QJsonArray jsonRestores(const VaultFacts &vault)
    {
        QJsonArray list;
        for (const Restore &restore : vault.open.value_or(std::vector<Restore>())) {
            const Cause cause = openRestoreCause(restore, vault.isKeyHere);
            list.append(QJsonObject{{u"id"_s, restore.id}, {u"items"_s, restore.items}, {u"open"_s, openItems(restore)},
                {u"until"_s, toIsoUtc(restore.termEnd)}, {u"text"_s, sentenceOf(cause)},
                {u"cause_kind"_s, jsonCause(cause)}});
        }
        return list;
    }

} // namespace

QList<Cause> vaultWarnings(const VaultFacts &vault)
{
    QList<Cause> warnings;
    if (vault.overdueSince)
        warnings += Cause{CauseKind::TermNotKept, {formatTime(*vault.overdueSince), u"no run has expired them"_s}};
    if (vault.small.isKnown())
        warnings += vault.small;
    for (const Restore &restore : vault.open.value_or(std::vector<Restore>()))
        warnings += openRestoreCause(restore, vault.isKeyHere);
    return warnings;
}

QStringList reportVault(const VaultFacts &vault)
{
    if (isNothing(vault))
        return {};
    QStringList lines{QString(), u"Copies of what was deleted"_s};
    if (vault.problem)
        lines += u"  "_s + visibleText(vault.problem->text);
    if (vault.state) {
        const VaultState &state = *vault.state;
        lines += state.keptUntil ? u"  Kept until: %1, %2, %3"_s.arg(formatTime(*state.keptUntil),
                     formatCount(state.copies, "copy"_L1, "copies"_L1), formatBytes(state.usedBytes))
                                 : u"  Kept until: nothing is kept now"_s;
        if (state.leftBytes)
            lines += u"  Room for:   "_s + formatBytes(*state.leftBytes);
    }
    for (const Cause &warning : vaultWarnings(vault))
        lines += u"  Mind: "_s + visibleText(sentenceOf(warning)) + u'.';
    return lines;
}

QJsonValue jsonVault(const VaultFacts &vault, const VaultSettings &settings)
{
    if (isNothing(vault))
        return QJsonValue(QJsonValue::Null);
    const VaultState state = vault.state.value_or(VaultState());
    return QJsonObject{{u"folder"_s, textOrNull(settings.folder)}, {u"usable"_s, vault.state.has_value()},
        {u"problem"_s, textOrNull(vault.problem ? vault.problem->text : QString())},
        {u"cause_kind"_s, jsonCause(vault.problem ? vault.problem->cause : Cause())}, {u"copies"_s, state.copies},
        {u"size_bytes"_s, state.usedBytes},
        {u"room_bytes"_s, state.leftBytes ? QJsonValue(*state.leftBytes) : QJsonValue(QJsonValue::Null)},
        {u"next_end"_s, timeOrNull(state.soonestEnd)}, {u"kept_until"_s, timeOrNull(state.keptUntil)},
        {u"overdue_since"_s, timeOrNull(vault.overdueSince)}, {u"next_plan"_s, textOrNull(sentenceOf(vault.small))},
        {u"next_plan_kind"_s, jsonCause(vault.small)}, {u"restores"_s, jsonRestores(vault)}};
}

} // namespace docsweep
