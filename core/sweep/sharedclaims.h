// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgeredjournal.h"
#include "core/objects/objectstore.h"
#include "core/sweep/runcontext.h"

namespace docsweep {

/// The pending deletions and the kept outputs of this docsweep, as it shares them with the others of its web app. For
/// the thread of the run lock, which keeps the others out. Errors: as `Ledger` and `Journal`.
class SharedClaims {
public:
    /// `head`: as it was found. Both outlive it.
    SharedClaims(Ledger &ledger, const LedgerHead &head, Journal &journal, WebAppId webApp);

    /// Before any row goes: outputs that are kept here are known to everybody, and what somebody has given up waits
    /// here no more.
    Result<> begin(const std::stop_token &stop);
    /// What waits here and nobody else knows of yet: into the ledger first, then the journal notes it. A crash between
    /// both hands it over again, which changes nothing. What somebody has given up meanwhile waits no more. After a
    /// stop of the run, and at the end of a `PostgresWait`, no further page begins: the next run hands over the rest.
    Result<> handOver(const RunContext &context, const std::stop_token &stop);
    /// What others have left in these buckets waits here too from now on, as far as this docsweep would delete it by
    /// itself. Answers how many.
    Result<qint64> take(const RunContext &context, const Policy &policy, std::optional<qint64> most, ObjectStore &store,
        const std::stop_token &stop);
    /// Whether there is anything of others' in these buckets that `take` would take over. What is found gone is
    /// settled.
    Result<bool> hasAny(
        const QMap<Bucket, BucketId> &buckets, const Policy &policy, ObjectStore &store, const std::stop_token &stop);

    /// By which a pending deletion may be there.
    std::vector<QByteArray> refsOf(const PendingDeletion &pending) const;
    /// Of these, whose objects were found gone, those that another home has finished: its run counts them, and no
    /// other.
    Result<QHash<QByteArray, FinishedClaim>> finishedByOthers(std::span<const QByteArray> refs);
    /// Before this docsweep counts them. What cannot be written down now is met again by who looks next.
    void finished(std::span<const QByteArray> refs);
    /// These need no docsweep any more, and none counts them. As `finished`.
    void settled(std::span<const QByteArray> refs);

private:
    enum class Fate { Stays, IsGone, Goes };
    Result<Fate> fateOf(LedgerClaim &claim, const BucketId &here, const Policy &policy, ObjectStore &store,
        const std::stop_token &stop);
    Result<> handKeptOver(const std::stop_token &stop);
    Result<> dropGivenUp(const std::stop_token &stop);
    Result<QSet<qint64>> dropGivenUp(std::span<const PendingDeletion> some, const std::stop_token &stop);

    Ledger &m_ledger;
    const QByteArray m_mark; ///< which ledger it is, and which epoch of it
    Journal &m_journal;
    const WebAppId m_webApp;
};

/// The rules by which this docsweep judges what others left: those of its settings, and those of the plan that it runs
/// where they are stricter.
Policy policyOfOthers(const RetentionSettings &retention, Instant now);
Policy policyOfOthers(const RetentionSettings &retention, const Plan &plan);

/// Whether these rules let what another docsweep left go, as far as its age, its kind and the outputs that are kept
/// tell; else it waits. Errors: as `Journal`.
Result<bool> goesByOwnRules(const PlanItem &item, const Policy &policy, Journal &journal);

} // namespace docsweep
