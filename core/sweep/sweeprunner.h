// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"
#include "core/sweep/counters.h"
#include "core/sweep/lockeddatabase.h"
#include "core/sweep/preflight.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace docsweep {

class BatchWorkers;
class Recovery;
class RunLedger;
struct RunContext;
struct SettlingRequest;

/// What a run does about deletions that earlier ones left pending.
enum class EarlierRuns {
    Finished,
    LeftAlone,
};

/// Whether a run copies what goes into the vault, where one is configured.
enum class CopiesOfRun {
    Kept,
    None, ///< somebody said so (--no-vault): also what was to be copied first goes
};

struct RunRequest {
    PlanId plan = 0;
    RunTrigger trigger = RunTrigger::Manual;
    std::vector<SeqRange> scope; ///< empty: the whole plan
    LimitSettings limits;
    /// How many items somebody has agreed to see deleted, limits or not. The run stops when it is not exactly that
    /// many.
    std::optional<qint64> confirmedItems = {};
    QString starter = {}; ///< for the journal; empty: user@host, or "schedule"
    ClockSource clock = ClockSource::Agreeing; ///< whose time counts where they differ
    EarlierRuns earlier = EarlierRuns::Finished; ///< batches that were interrupted are settled either way
    CopiesOfRun copies = CopiesOfRun::Kept; ///< a page's own session (RunTrigger::Endpoint) keeps none either way
};

/// What settling without a plan may do.
struct SettleRequest {
    SettleRequest(bool cleansStorage = true) // NOLINT(google-explicit-constructor): often all
        : storageCleanup(cleansStorage)
    {
    }
    bool storageCleanup; ///< false: objects are not touched, their deletions stay pending
    LimitSettings limits = {}; ///< so many deletions that other docsweeps left are taken over at most
    std::optional<Duration> age =
        {}; ///< of a gradual start: what they left and is younger waits; none: of the settings
    CopiesOfRun copies = CopiesOfRun::Kept;
};

/// Executes sealed plans. `execute` blocks and is called on a worker thread; `pause`, `resume` and the signals' being
/// emitted there are the only things that cross threads. The batches run on a QThreadPool of its own.
class SweepRunner : public QObject {
    Q_OBJECT

public:
    explicit SweepRunner(SweepBackends backends, QObject *parent = nullptr);
    ~SweepRunner() override;

    /// Takes the run lock, checks that database and buckets are those of the plan, goes through `preflight`, checks the
    /// limits, settles what
    /// earlier runs left (interrupted batches, pending deletions), then executes. Items that fail are a result, not an
    /// error. The run in the answer is in the journal, also when it was cancelled, be it while it settled earlier ones.
    /// Errors, all before anything of this plan was deleted: Conflict (another run holds the lock, the plan is not
    /// sealed or was damaged), BadConfig (it is of another database or bucket), LimitReached (also: a scheduled run
    /// meets another database or bucket than before, or a journal that was lost, for the first time; something is wrong
    /// with times, see times.h), any kind of a preflight finding that refuses (then nothing at all was deleted, pending
    /// deletions of earlier runs included, and the journal has a failed run that says so), NotFound (plan, bucket,
    /// database), BadConfig, Unavailable and Unauthorized of the database, Io (journal), Cancelled. Of those that come
    /// while it settles, the journal has a failed run with what was finished.
    Result<Run> execute(const RunRequest &request, std::stop_token stop);
    /// The same on the database that was locked before the plan was made.
    Result<Run> execute(const RunRequest &request, LockedDatabase locked, std::stop_token stop);

    /// Settles interrupted batches and tries pending deletions, all of them, nothing else; also done by `execute`.
    /// A run without a plan is in the journal, and in the ledger, when there was anything to settle. Errors: as
    /// `execute`.
    /// A run that broke off says so in its state, with what it came to until then; without anything to settle it is
    /// Done and has no id.
    Result<Run> settle(const SettleRequest &request, std::stop_token stop);
    /// The same where only a settling that came to its end counts; Cancelled, Io: why it did not.
    Result<RunTotals> recover(const SettleRequest &request, std::stop_token stop);

    /// Whether the journal was lost or rolled back, as the last `execute` or `settle` found it. For its thread.
    const std::optional<JournalLoss> &journalLoss() const;

    /// The ledger's last entry after the last `execute` or `settle`; nothing: the web app has none. For its thread.
    const std::optional<LedgerHead> &ledgerHead() const;

    /// What stands where another one stood before, as the last `execute` met it. For the thread of `execute`.
    const std::vector<Stranger> &strangers() const;
    /// What the checks before the last `execute` found, whether it went on or not. For the thread of `execute`.
    const std::vector<PreflightFinding> &findings() const;

    /// No new batch begins while paused; safe from every thread.
    void pause();
    void resume();
    bool isPaused() const;

signals:
    /// About five times a second from the thread of `execute`, and once more at the end.
    void progressChanged(const docsweep::SweepProgress &progress);
    /// As soon as a new cause appears or grows, at the pace of `progressChanged`.
    void causesChanged(const std::vector<docsweep::CauseCount> &causes);

private:
    void publish(SweepStage stage);
    Result<Run> executeOn(std::optional<LockedDatabase> locked, const RunRequest &request, std::stop_token stop);
    Result<Run> executePlan(const RunContext &context, BatchWorkers &workers, Recovery &recovery, Journal &journal,
        SessionStore &sessions, int tasks, const SettlingRequest &settling, const RunLedger *ledger);
    static Result<> handOver(const RunContext &context, const std::stop_token &stop);
    Result<> executeBatches(const RunContext &context, BatchWorkers &workers, Journal &journal, int tasks);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace docsweep
