// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/run.h"
#include "core/retention/holds.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace docsweep {

/// Writes one plan, item by item, in the order of execution. Nothing can be run before `seal`; a writer destroyed
/// before leaves no plan behind.
class PlanWriter {
public:
    virtual ~PlanWriter() = default;

    /// Adds one item; its `seq` is set here. `beginsGroup` marks the first item of a session folder: batches end only
    /// before such items (or, in folders larger than a batch, anywhere).
    virtual Result<> append(PlanItem item, bool beginsGroup) = 0;

    /// From here on items depend on items anywhere before: their batches begin when all earlier ones have ended.
    virtual Result<> beginTail() = 0;

    /// Gives an earlier session item its final size (its objects were counted after it).
    virtual Result<> amendSize(quint32 seq, qint64 sizeBytes) = 0;

    /// Remembers an output that this plan keeps although its rows may go: later it is told from an upload by this
    /// alone.
    virtual Result<> rememberOutput(const ObjectName &name) = 0;

    /// The number the next item will get.
    virtual quint32 nextSeq() const = 0;

    /// Totals, digests, statistics; durable. After this the plan never changes but for what became of its items.
    virtual Result<Plan> seal(const ScanStatistics &statistics) = 0;
};

/// How one item of a batch ended.
struct ItemOutcome {
    quint32 seq = 0;
    ItemState state = ItemState::Planned;
    QString detail;
};

/// Where the execution of a batch stands. Stored by number: append only.
enum class IntentState {
    Open = 0, ///< durable before the first row goes; rows may or may not be gone
    RowsDone = 1, ///< what became of the rows is recorded; objects may or may not be gone
    Pending = 2, ///< recorded to the end, but some objects still have to be confirmed gone
    Closed = 3,
};

struct Intent {
    RunId runId = 0;
    PlanId planId = 0;
    int batchNo = 0;
    IntentState state = IntentState::Open;
};

/// docsweep's own memory: plans, runs, what became of every item, holds, history. Blocking; call from worker threads.
/// Each instance serves one thread at a time; several instances, also of several processes, work on one journal.
/// What a call has returned from is durable (fsync) where the comment says so.
/// Every call: Unavailable (busy), Io (disk full, unreadable), BadData (damaged), Conflict (made by a newer version).
class Journal {
public:
    virtual ~Journal() = default;

    // Plans
    virtual Result<std::unique_ptr<PlanWriter>> beginPlan(const Plan &draft) = 0;
    virtual Result<Plan> plan(PlanId id) = 0; ///< NotFound
    virtual Result<std::optional<Plan>> latestPlan() = 0; ///< the newest sealed one that is not of one session alone
    virtual Result<std::vector<PlanBatch>> batches(PlanId id, int afterNo, int count) = 0;
    virtual Result<std::vector<PlanItem>> items(PlanId id, SeqRange range) = 0;
    /// The newest plan that was made before this one for the same database and storage by the same settings; its items
    /// may be forgotten. None for the plan of one session.
    virtual Result<std::optional<Plan>> planBefore(const Plan &plan) = 0;
    /// What executing this part would take away now. `scope` empty: the whole plan.
    virtual Result<RunSize> measure(PlanId plan, std::span<const SeqRange> scope) = 0;

    // Runs
    /// Durable. `scope` empty: the whole plan. Conflict unless the plan is sealed.
    virtual Result<RunId> beginRun(
        PlanId plan, const RunOrigin &origin, std::span<const SeqRange> scope, Instant now) = 0;
    virtual Result<std::vector<SeqRange>> runScope(RunId run) = 0;
    /// Counts what became of the run's items, stores and returns it. Durable.
    virtual Result<Run> finishRun(RunId run, RunState state, const QString &error, const QString &storageProblem,
        const RunTotals &extra, Instant now) = 0;
    virtual Result<Run> run(RunId id) = 0; ///< NotFound
    virtual Result<std::vector<Run>> runs(int most) = 0; ///< newest first
    /// How many items each of the newest runs that came to their end here has deleted, newest first, without those that
    /// deleted nothing or were about one session.
    virtual Result<std::vector<qint64>> deletedByRuns(const QString &databaseName, int most) = 0;
    /// The items a run dealt with, in order, after `afterSeq` (-1: from the start), at most `count`.
    virtual Result<std::vector<PlanItem>> runItems(RunId run, qint64 afterSeq, int count) = 0;

    // Execution, in this order. Each is one transaction. Only the intent is durable on return: it is what must outlive
    // a power cut before anything is removed. The other two reach the disk in order with the next durable call
    // (`finishRun` at the latest); a cut before that leaves the intent open, and recovery looks at both stores again.
    /// The intent to execute these items of a batch: they belong to `run` from now on. Durable.
    virtual Result<> recordIntent(const Intent &intent, std::span<const quint32> seqs) = 0;
    /// What became of the rows, and which objects wait for their removal now (as Pending).
    virtual Result<> recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes) = 0;
    /// What became of the objects. Closes the intent unless items stay pending.
    virtual Result<> recordObjects(const Intent &intent, std::span<const ItemOutcome> outcomes) = 0;

    /// Intents that are not closed, oldest first, of plans for this database. What to recover and what is pending.
    virtual Result<std::vector<Intent>> openIntents(const QString &databaseName) = 0;
    /// The items of an intent.
    virtual Result<std::vector<PlanItem>> intentItems(const Intent &intent) = 0;
    /// Pending deletions and their bytes over all runs for this database.
    virtual Result<StateTotal> pendingTotal(const QString &databaseName) = 0;
    /// Runs still marked running, of plans for this database (their process may have died).
    virtual Result<std::vector<Run>> unfinishedRuns(const QString &databaseName) = 0;

    // Holds
    virtual Result<std::vector<Hold>> holds() = 0;
    virtual Result<Hold> addHold(const Hold &hold) = 0; ///< sets its id; Conflict when the same pattern is held
    virtual Result<> removeHold(qint64 id) = 0; ///< NotFound

    // Outputs that were kept, whose rows may be gone
    virtual Result<bool> isKeptOutput(const ObjectName &name) = 0;
    virtual Result<bool> hasKeptOutputs() = 0;

    /// Forgets items of plans that nobody can need any more: never run and older than the newest three, or run and
    /// settled before `before`. Pending deletions are never forgotten.
    virtual Result<> prune(Instant before) = 0;
};

using JournalFactory = std::function<Result<std::unique_ptr<Journal>>()>;

/// The file of the journal in docsweep's home.
QString journalPath(const QString &home);

/// Opens (and makes or migrates) the journal of this home. Errors: Io with the path and the mend; Conflict for a
/// journal written by a newer docsweep, which is left as it is.
Result<std::unique_ptr<Journal>> openJournal(const QString &home);

} // namespace docsweep
