// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/vaultfacts.h"

#include "core/restore/restorebook.h"
#include "core/sweep/copyroom.h"
#include "core/vault/privatekeyplaces.h"
#include "core/vault/vaultupkeep.h"

namespace docsweep {

namespace {

    Cause tooSmallForNext(const VaultSettings &vault, Journal &journal)
    {
        const Result<std::optional<Plan>> plan = journal.latestPlan();
        if (!plan || !*plan || (*plan)->state != PlanState::Sealed)
            return {};
        const Result<RunSize> size = journal.measure((*plan)->id, {});
        if (!size || size->items == 0)
            return {};
        return smallVault(vault, journal, (*plan)->id, {}, *size).value_or(Cause());
    }

    /// Of a file alone: a keychain would ask somebody, and a run that nobody watches has none.
    bool isKeyInHome(const QString &home, const VaultPublicKey &key)
    {
        const Result<std::optional<FoundPrivateKey>> found = PrivateKeys(home, nullptr).find(key);
        return found && found->has_value();
    }

    /// Of a vault that cannot be written as well: that may be why.
    void readTerm(const VaultSettings &vault, Instant now, VaultFacts &facts)
    {
        const Result<std::shared_ptr<VaultFolder>> folder = VaultFolder::open(vault.folder);
        const Result<std::optional<Instant>> since = folder ? overdueSince(**folder, now) : fail(folder.error());
        facts.isTermKnown = since || since.error().kind == ErrorKind::NotFound;
        facts.overdueSince = since.value_or(std::nullopt);
    }

    std::optional<std::vector<Restore>> openRestores(const QString &home)
    {
        const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::openIfThere(home);
        if (!book)
            return std::nullopt;
        if (!*book)
            return std::vector<Restore>();
        Result<std::vector<Restore>> open = (*book)->unfinished();
        return open ? std::optional(*std::move(open)) : std::nullopt;
    }

} // namespace

VaultFacts readVaultFacts(const QString &home, const VaultSettings &vault, Journal *journal, const Clock &clock)
{
    VaultFacts facts;
    facts.open = openRestores(home);
    if (!vault.isOn())
        return facts;
    if (const Result<VaultPublicKey> key = VaultPublicKey::fromText(vault.key))
        facts.isKeyHere = isKeyInHome(home, *key);
    readTerm(vault, clock.now(), facts);
    Result<VaultState> state = lookAtVault(vault, clock);
    if (!state) {
        facts.problem = state.error();
        return facts;
    }
    facts.state = *std::move(state);
    if (journal != nullptr)
        facts.small = tooSmallForNext(vault, *journal);
    return facts;
}

qint64 openItems(const Restore &restore)
{
    qint64 items = 0;
    for (const RestoreState state : {RestoreState::Planned, RestoreState::Begun, RestoreState::Waiting})
        items += restore.of(state).items;
    return items;
}

Cause openRestoreCause(const Restore &restore, bool isKeyHere)
{
    const QString id = QString::number(restore.id);
    const QString open = QString::number(openItems(restore));
    if (isKeyHere)
        return {CauseKind::RestoreCutOff, {id, open, QString::number(restore.items)}};
    return {CauseKind::RestoreWaitsForKey, {id, open}};
}

} // namespace docsweep
