// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runvault.h"

#include "core/base/log.h"
#include "core/sweep/vaultkeeping.h"
#include "core/vault/vaultreader.h"
#include "core/vault/vaultupkeep.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// By its number and its time: a journal that was lost counts its runs anew, and the vault has copies of those
    /// before.
    bool isOf(const Run &run, const VaultRunFacts &container)
    {
        return run.id == container.run && container.madeAt >= run.startedAt;
    }

    QString base64(const QByteArray &bytes)
    {
        return QString::fromLatin1(bytes.toBase64());
    }

} // namespace

VaultFactory vaultOf(const Settings &settings)
{
    if (!settings.vault.isOn())
        return {};
    return [vault = settings.vault, home = settings.home]() -> Result<OpenedVault> {
        if (vault.key.isEmpty())
            return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyMissing, {}});
        const Result<VaultPublicKey> key = VaultPublicKey::fromText(vault.key);
        if (!key)
            return fail(key.error());
        Result<ContainerSigner> signer = ContainerSigner::ofHome(home);
        if (!signer)
            return fail(signer.error());
        Result<std::shared_ptr<VaultFolder>> folder = VaultFolder::make(vault.folder);
        if (!folder)
            return fail(folder.error());
        Result<std::shared_ptr<VaultRoom>> room = VaultRoom::of(*folder, vault.mostBytes);
        if (!room)
            return fail(room.error());
        return OpenedVault{*folder, *room, *key, std::move(*signer), vault.term};
    };
}

QByteArray originOf(const Plan &plan, const DatabaseId &database)
{
    QJsonArray buckets;
    for (auto bucket = plan.buckets.cbegin(); bucket != plan.buckets.cend(); ++bucket) {
        buckets.append(QJsonObject{
            {u"name"_s, bucket.key()}, {u"mark"_s, base64(bucket->mark)}, {u"physical"_s, base64(bucket->physical)}});
    }
    const QJsonObject origin{{u"database"_s, plan.databaseName}, {u"databaseAnchor"_s, base64(database.anchor)},
        {u"storage"_s, plan.storageName}, {u"buckets"_s, buckets}};
    return QJsonDocument(origin).toJson(QJsonDocument::Compact);
}

Result<> RunVault::expire(const std::stop_token &stop)
{
    const Result<VaultRemoved> expired = expireVault(*m_vault.folder, m_clock, stop);
    if (!expired)
        return fail(expired.error());
    for (const VaultTrouble &trouble : expired->troubles)
        logWarning(sentenceOf(trouble.cause));
    return {};
}

void RunVault::answerOthers(Ledger &ledger, const std::stop_token &stop)
{
    const Result<VaultKept> kept = answerErasures(ledger, *m_vault.folder, m_vault.term, m_clock, stop);
    if (!kept) {
        logWarning(kept.error().text);
        return;
    }
    for (const VaultTrouble &trouble : kept->erased.troubles)
        logWarning(sentenceOf(trouble.cause));
}

Result<> RunVault::begin(RunId run, const QByteArray &origin)
{
    const Result<Instant> now = vaultTime(*m_vault.folder, m_clock);
    if (!now)
        return fail(now.error());
    m_facts = {run, *now, *now + m_vault.term, origin};
    return noteVaultTime(*m_vault.folder, m_clock);
}

Result<std::unique_ptr<VaultWriter>> RunVault::newWriter()
{
    Result<std::unique_ptr<VaultWriter>> writer =
        VaultWriter::begin(m_vault.folder, m_vault.room, m_vault.key, m_vault.signer, m_facts);
    if (writer) {
        const std::lock_guard lock(m_mutex);
        m_containers.insert((*writer)->container());
    }
    return writer;
}

/// That copies are still there which nobody needs is no reason to stop a run: they go with their term.
void RunVault::dropOf(Journal &journal, const ContainerId &container)
{
    const Result<std::vector<qint64>> claimed = journal.copiesIn(container);
    if (!claimed) {
        logWarning(claimed.error().text);
        return;
    }
    const QSet<qint64> numbers(claimed->begin(), claimed->end());
    const Result<VaultRemoved> dropped = dropUnclaimed(*m_vault.folder, container, numbers);
    if (!dropped && dropped.error().kind != ErrorKind::NotFound) // none was begun
        logWarning(dropped.error().text);
}

void RunVault::settle(Journal &journal, std::span<const Run> dead)
{
    if (dead.empty())
        return;
    const Result<std::unique_ptr<VaultReader>> reader = VaultReader::open(m_vault.folder, m_clock);
    const Result<std::vector<VaultContainer>> containers =
        reader ? (*reader)->containers() : Result<std::vector<VaultContainer>>(fail(reader.error()));
    if (!containers) {
        logWarning(containers.error().text);
        return;
    }
    for (const VaultContainer &container : *containers) {
        const bool isOfDead = std::ranges::any_of(dead, [&](const Run &run) { return isOf(run, container.run); });
        if (isOfDead && container.signer == m_vault.signer.publicKey())
            dropOf(journal, container.id);
    }
}

/// What waited with a copy and was left alone in the end. Forgotten once it is gone, so that a kill in between leaves
/// it to the next run; what lies in another vault stays noted.
Result<> RunVault::dropLeft(Journal &journal)
{
    const Result<std::vector<ItemCopy>> left = journal.copiesLeft();
    if (!left || left->empty())
        return left ? Result<>() : fail(left.error());
    const Result<std::vector<ContainerId>> here = m_vault.folder->containers();
    if (!here)
        return fail(here.error());
    std::vector<ItemCopy> gone;
    std::vector<VaultCopy> going;
    ContainerId asked;
    std::vector<qint64> claimed;
    for (const ItemCopy &copy : *left) {
        if (std::ranges::find(*here, copy.container) == here->end())
            continue;
        if (copy.container != asked) {
            Result<std::vector<qint64>> numbers = journal.copiesIn(copy.container);
            if (!numbers)
                return fail(numbers.error());
            claimed = std::move(*numbers);
            asked = copy.container;
        }
        gone.push_back(copy);
        if (!std::ranges::binary_search(claimed, copy.number))
            going.push_back({copy.container, copy.number, 0});
    }
    if (const Result<VaultRemoved> dropped = dropCopies(*m_vault.folder, going); !dropped)
        return fail(dropped.error());
    return journal.forgetCopiesLeft(gone);
}

void RunVault::finish(Journal &journal, WebAppId webApp)
{
    if (m_facts.run == 0)
        return;
    if (const Result<> dropped = dropLeft(journal); !dropped) // they go with their term at the latest
        logWarning(dropped.error().text);
    const Result<std::vector<Intent>> open = journal.openIntents(webApp, m_facts.run);
    if (!open)
        return;
    for (const Intent &intent : *open) { // what it took along may have ended in later batches
        const Result<std::vector<PlanItem>> items = journal.intentItems(intent);
        if (!items
            || std::ranges::any_of(*items, [](const PlanItem &item) { return item.state == ItemState::Planned; }))
            return; // nobody knows yet what was left alone
    }
    std::set<ContainerId> containers;
    {
        const std::lock_guard lock(m_mutex);
        containers.swap(m_containers);
    }
    for (const ContainerId &container : containers)
        dropOf(journal, container);
}

} // namespace docsweep
