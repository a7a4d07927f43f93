// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/sessions/removalguard.h"
#include "core/sweep/holdsinuse.h"
#include "core/sweep/lockwatch.h"
#include "core/sweep/runcontext.h"
#include "core/sweep/sharedclaims.h"

namespace docsweep {

/// A run, as all docsweeps of the web app know of it. For the thread of the run lock.
class RunLedger {
public:
    /// Null where the web app has no ledger. Errors: as `Ledger::find`; nothing may be deleted then.
    static Result<std::unique_ptr<RunLedger>> meet(const SweepBackends &backends, std::stop_token stop);

    /// Written down before anything is deleted. `plan` null: it only finishes what earlier runs left. Errors: as
    /// `Ledger`.
    Result<> begin(const Plan *plan, const RunOrigin &origin, std::stop_token stop);
    /// What waits here and elsewhere, once it has begun.
    SharedClaims claims(Journal &journal, WebAppId webApp) { return {*m_ledger, *m_head, journal, webApp}; }
    /// Whose figures are told while it is at work; they outlive the run.
    void follow(const RunCounters &reached) { m_reached = &reached; }
    /// It is at work; to be called as often as the lock is confirmed. Stops the watch where somebody asks for that.
    void beat(LockWatch &watch);
    /// Who asked it to stop; empty: nobody.
    const QString &stoppedBy() const { return m_stoppedBy; }
    /// By which holds its workers go, so that it can be told of which it knows.
    HoldsInUse &holdsInUse() { return m_holdsInUse; }
    /// The ledger itself, between these calls.
    Ledger &ledger() { return *m_ledger; }
    /// How it ended. What cannot be written down is logged: the run is over.
    void end(const Result<Run> &run);
    /// The entry with which it began; 0: it has not.
    qint64 entry() const { return m_run; }
    /// The last entry, as it is written into the run's report and log.
    const std::optional<LedgerHead> &head() const { return m_head; }

private:
    RunLedger(std::unique_ptr<Ledger> ledger, const SweepBackends &backends);

    void endDeadRuns(std::stop_token stop);
    void eraseWhatIsPastItsTerm();
    void endErasures();

    const std::unique_ptr<Ledger> m_ledger;
    const Clock &m_clock;
    const Duration m_term; ///< zero: for ever
    std::optional<LedgerHead> m_head;
    qint64 m_run = 0;
    const RunCounters *m_reached = nullptr;
    std::optional<Duration> m_beatenAt; ///< steady
    QString m_stoppedBy;
    HoldsInUse m_holdsInUse;
};

/// A run of the journal as the ledger keeps it: where and when it was is told by its `source`.
LedgerRun ledgerRunOf(const Run &run, const Plan *plan);

/// The holds of the ledger in the transactions that delete rows: they are facts for the one judge, like those of the
/// journal. Whoever adds a hold has added it before such a transaction reads them, or waits until it has ended.
class LedgerGuard final : public RemovalGuard {
public:
    LedgerGuard(std::unique_ptr<Ledger> ledger, const Policy &policy, Instant timeOfHolds);

    Result<std::vector<Why>> objections(const SqlDialect &dialect, SqlConnection &deleting,
        std::span<const SessionRecord> going, std::stop_token stop) override;
    void ended() override { m_ledger->leave(); }

    /// Why a session had to stay when it was last asked about.
    Reason reasonOf(qint64 session) const { return m_reasons.value(session, Reason::SessionHeld); }

private:
    const std::unique_ptr<Ledger> m_ledger;
    const Policy &m_policy;
    const Instant m_timeOfHolds;
    std::shared_ptr<const std::vector<Hold>> m_read;
    HoldSet m_holds; ///< those of m_read that are in force
    QHash<qint64, Reason> m_reasons;
};

} // namespace docsweep
