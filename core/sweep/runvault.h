// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/journal/journal.h"
#include "core/ledger/ledger.h"
#include "core/vault/vaultwriter.h"

#include <functional>
#include <memory>
#include <mutex>
#include <set>

namespace docsweep {

/// A vault that copies can be put into.
struct OpenedVault {
    std::shared_ptr<VaultFolder> folder;
    std::shared_ptr<VaultRoom> room;
    VaultPublicKey key;
    ContainerSigner signer;
    Duration term{}; ///< from the beginning of a run on
};

/// Opens it, and makes it where there is none. Errors: BadConfig (folder, key), Io.
using VaultFactory = std::function<Result<OpenedVault>()>;

/// The vault of these settings; none where they name no folder. Errors of the factory: BadConfig (no key, or none that
/// is one; a folder that cannot be it), Io.
VaultFactory vaultOf(const Settings &settings);

/// Where a plan's database and objects are, as a container's origin tells whoever brings back: JSON with "database"
/// (its place), "databaseAnchor" (base64), "storage", "buckets" (a list of "name", "mark", "physical", base64).
QByteArray originOf(const Plan &plan, const DatabaseId &database);

/// Where one run puts its copies: a container for each worker. `newWriter` is safe from every thread, the rest is for
/// the thread of the run lock.
class RunVault {
public:
    RunVault(OpenedVault vault, const Clock &clock)
        : m_vault(std::move(vault))
        , m_clock(clock)
    {
    }

    /// The end of every term that is over, whatever the run does afterwards. Errors: as `expireVault`.
    Result<> expire(const std::stop_token &stop);
    /// Erases what other docsweeps have asked for by the ledger, whatever the run does afterwards. What cannot be
    /// erased or answered is logged, and asked for again.
    void answerOthers(Ledger &ledger, const std::stop_token &stop);
    /// From now on writers can be made: they are of this run, and its copies' term counts from now.
    Result<> begin(RunId run, const QByteArray &origin);

    Result<std::unique_ptr<VaultWriter>> newWriter();
    Result<qint64> roomLeft() const { return m_vault.room->leftBytes(); }
    Instant termEnd() const { return m_facts.termEnd; }

    /// What earlier runs of this home left open when they died: the tails of their containers, and copies of what they
    /// did not delete. After their intents have been settled, and before they are marked as ended.
    void settle(Journal &journal, std::span<const Run> dead);
    /// Copies of what this run left alone go, also those that earlier runs made of what had to wait. Once its workers
    /// are gone and its intents are settled.
    void finish(Journal &journal, WebAppId webApp);

private:
    void dropOf(Journal &journal, const ContainerId &container);
    Result<> dropLeft(Journal &journal);

    const OpenedVault m_vault;
    const Clock &m_clock;
    VaultRunFacts m_facts;
    std::mutex m_mutex;
    std::set<ContainerId> m_containers; ///< that this run has begun; guarded by m_mutex
};

} // namespace docsweep
