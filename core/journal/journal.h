// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/clocknote.h"
#include "core/journal/run.h"
#include "core/retention/holds.h"

#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <utility>
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

    /// Adds one item of the tail, which goes after all of these sessions: it is in the intent of each of them.
    virtual Result<> appendRider(PlanItem item, std::span<const qint64> takers) = 0;

    /// Gives an earlier session item its final size (its objects were counted after it).
    virtual Result<> amendSize(quint32 seq, qint64 sizeBytes) = 0;

    /// Remembers an output that this plan keeps although its rows may go: later it is told from an upload by this
    /// alone.
    virtual Result<> rememberOutput(const ObjectName &name) = 0;

    /// Which buckets were looked at. Before `seal`.
    virtual Result<> noteBuckets(const QMap<Bucket, BucketId> &buckets) = 0;

    /// The number the next item will get.
    virtual quint32 nextSeq() const = 0;

    /// Totals, digests, statistics; durable. After this the plan never changes but for what became of its items.
    virtual Result<Plan> seal(const ScanStatistics &statistics) = 0;
};

/// How one item of a batch ended.
struct ItemOutcome {
    quint32 seq = 0;
    ItemState state = ItemState::Planned;
    Why detail;
    std::optional<Reason> left = {}; ///< why it was left alone, where the judge decided
    bool wasTried = false; ///< Pending: the store was asked for this one and did not confirm it
    bool copyFirst = false; ///< Pending: it has no copy and must have one before it goes
};

/// An item that was copied.
struct CopiedItem {
    quint32 seq = 0;
    ItemCopy copy;
};

/// Where the execution of a batch stands. Stored by number: append only.
enum class IntentState {
    Open = 0, ///< durable before the first row goes; rows may or may not be gone
    RowsDone = 1, ///< what became of the rows is recorded; objects may or may not be gone
    Pending = 2, ///< of older journals
    Closed = 3, ///< recorded to the end; what the store has not confirmed is a pending deletion
};

struct Intent {
    RunId runId = 0;
    PlanId planId = 0;
    int batchNo = 0;
    IntentState state = IntentState::Open;
    bool copiesFirst = false; ///< nothing of it goes without a copy
};

/// An object that must go and that the store has not confirmed gone: one entry an object, however many runs tried it.
struct PendingDeletion {
    qint64 id = 0;
    PlanItem item; ///< what was ordered, and the facts it was judged by
    PlanId plan = 0; ///< that ordered it last
    RunId run = 0;
    BucketId bucket; ///< in which it was seen
    bool isAdopted = true; ///< false: of an older journal, and not yet found in any bucket
    Why why; ///< it waits
    Instant since;
    int tries = 0; ///< how often the store was asked for it in vain
    std::optional<Instant> nextTry; ///< by an unattended run; nothing: the next one
    QString leftBy = {}; ///< who ordered it, where that was another docsweep: user@host; then `plan` is 0
    bool copyFirst = false; ///< it must be copied before it goes, unless `item.copy` says that it was
    QByteArray sharedRef = {}; ///< which claim of the ledger it is; empty: nobody else knows of it
};

/// A pending deletion that all docsweeps of the web app know of now, as the claim with this mark.
struct HandedOver {
    qint64 id = 0;
    QByteArray ref;
};

/// How a pending deletion ended, or goes on waiting.
struct PendingOutcome {
    qint64 id = 0;
    ItemState state = ItemState::Pending; ///< Deleted, AlreadyGone, Skipped: it is settled
    Why detail;
    std::optional<Reason> left = {};
    bool wasTried = false;
    bool copyGoes = false; ///< Skipped: it is there as it was copied, so nobody needs its copy
};

/// What stands at a known place and is another one than before.
struct Stranger {
    Bucket bucket; ///< empty: the database
    QString place;
    QByteArray was; ///< its anchor
    QByteArray is;
    bool wasTold = false; ///< an unattended run has stopped for it
    qint64 pending = 0; ///< deletions that stand still meanwhile

    bool operator==(const Stranger &) const = default;
};

/// The journal is not the one that was here before, or an older state of it: what was written since is unknown.
struct JournalLoss {
    enum class What { Another, RolledBack, Repaired };
    What what = What::Another;
    RunId wasRun = 0; ///< the last run that was known here
    RunId knowsRun = 0; ///< the last one that this journal knows; 0: none
    qint64 wasHold = 0; ///< the number of the last hold that was made
    qint64 knowsHold = 0;
    bool wasTold = false; ///< an unattended run has stopped for it
    qint64 wasHoldChange = 0; ///< the number of the last change or end of a hold
    qint64 knowsHoldChange = 0;

    bool operator==(const JournalLoss &) const = default;
};

/// "the journal was lost or rolled back (it knows run 12, run 15 was there before); holds and pending deletions made
/// since are unknown".
QString describe(const JournalLoss &loss);

/// How long a run waits for a journal that another program writes into: its rows may be gone already.
inline constexpr std::chrono::minutes kRunPatience{10};

/// docsweep's own memory: plans, runs, what became of every item, holds, history. Blocking; call from worker threads.
/// Each instance serves one thread at a time; several instances, also of several processes, work on one journal.
/// What a call has returned from is durable (fsync) where the comment says so.
/// Every call: Unavailable (another program was in the way for longer than it waits), Cancelled (`waitFor`), Io (disk
/// full, unreadable), BadData (damaged), Conflict (made by a newer version).
class Journal {
public:
    virtual ~Journal() = default;

    /// How long a call waits while another program writes (else half a minute), and what ends the wait earlier: then
    /// the call is Cancelled.
    virtual void waitFor(std::chrono::milliseconds /*patience*/, std::stop_token /*stop*/) { }

    // Itself
    /// Looks whether it is damaged anywhere. BadData: what was found, and the mend.
    virtual Result<> examine(std::stop_token /*stop*/) { return {}; }
    /// Whether it was lost or rolled back, as a witness beside it tells, until somebody has accepted that.
    virtual std::optional<JournalLoss> loss() { return std::nullopt; }
    /// An unattended run stopped for it: the next one does not.
    virtual Result<> noteLossTold() { return {}; }
    /// Somebody says that it may be as it is.
    virtual Result<> acceptLoss() { return {}; }

    // Identities
    /// The web app of this database. Made known where neither its anchor nor its place is known; a place known without
    /// an anchor gets this one. Another anchor at a known place is another web app.
    virtual Result<WebAppId> meet(const DatabaseId &database) = 0;
    /// The web app that was last accepted at this place; 0: the place is not known.
    virtual Result<WebAppId> webAppAt(const QString &place) = 0;
    /// Whatever is another one than before, of the database and of these buckets. New buckets are made known; a bucket
    /// that is the same gets the mark that it has now.
    virtual Result<std::vector<Stranger>> strangers(
        const DatabaseId &database, const QMap<Bucket, BucketId> &buckets) = 0;
    /// An unattended run stopped for these: the next one does not. Durable.
    virtual Result<> noteTold(const DatabaseId &database, std::span<const Stranger> strangers) = 0;
    /// Somebody says that they are the same as before: plans, pending deletions, history and schedules of what was are
    /// of what is. Durable.
    virtual Result<> accept(const DatabaseId &database, const QMap<Bucket, BucketId> &buckets) = 0;

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
    /// A run without a plan, which only finishes what earlier ones left. Durable.
    virtual Result<RunId> beginSettling(WebAppId webApp, const RunOrigin &origin, Instant now) = 0;
    virtual Result<std::vector<SeqRange>> runScope(RunId run) = 0;
    /// Counts what became of the run's items, stores and returns it, with what `recordPending` counted for it on the
    /// way and how much of earlier runs still waits. Durable.
    virtual Result<Run> finishRun(RunId run, RunState state, const Why &error, const Why &storageProblem,
        const RunEnding &ending, Instant now) = 0;
    virtual Result<Run> run(RunId id) = 0; ///< NotFound
    virtual Result<std::vector<Run>> runs(int most) = 0; ///< newest first
    /// How many items each of the newest runs that came to their end here has deleted, newest first, without those that
    /// deleted nothing or were about one session.
    virtual Result<std::vector<qint64>> deletedByRuns(WebAppId webApp, int most) = 0;
    /// The items a run dealt with, in order, after `afterSeq` (-1: from the start), at most `count`.
    virtual Result<std::vector<PlanItem>> runItems(RunId run, qint64 afterSeq, int count) = 0;

    // Execution, in this order. Only the intent is durable on return: it is what must outlive a power cut before
    // anything is removed. The other two are written in pieces, each of them whole, so that nobody waits for long; they
    // reach the disk in order with the next durable call (`finishRun` at the latest). An end before that leaves the
    // intent open, and recovery looks at both stores again.
    /// The intent to execute these items of a batch: they belong to `run` from now on. With them go into it all items
    /// that the going of a session in it takes along: the rest of its folder in later batches, and its riders in the
    /// tail. Durable.
    virtual Result<> recordIntent(const Intent &intent, std::span<const quint32> seqs) = 0;
    /// These items of the intent have copies that are on the disk of the vault: from now on they may go. Durable.
    virtual Result<> recordCopies(const Intent &intent, std::span<const CopiedItem> copies) = 0;
    /// What became of the rows.
    virtual Result<> recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes) = 0;
    /// What became of objects. What is Pending becomes a pending deletion, what ended any other way is one no more.
    /// Closes the intent when every item in it has ended.
    virtual Result<> recordObjects(const Intent &intent, std::span<const ItemOutcome> outcomes) = 0;
    /// Nothing of it is open any more.
    virtual Result<> closeIntent(const Intent &intent) = 0;

    /// Intents that are not closed, oldest first. `run` 0: of all runs.
    virtual Result<std::vector<Intent>> openIntents(WebAppId webApp, RunId run = 0) = 0;
    /// The items of an intent, those included that it takes along.
    virtual Result<std::vector<PlanItem>> intentItems(const Intent &intent) = 0;
    /// Runs still marked running (their process may have died).
    virtual Result<std::vector<Run>> unfinishedRuns(WebAppId webApp) = 0;

    // Pending deletions
    /// How many objects wait, and their bytes.
    virtual Result<StateTotal> pendingTotal(WebAppId webApp) = 0;
    /// At most `count` after this id, in order of their ids.
    virtual Result<std::vector<PendingDeletion>> pending(WebAppId webApp, qint64 afterId, int count) = 0;
    /// The ids of those that this part of a plan lists as well, and so deals with itself; ascending. `scope` empty: the
    /// whole plan.
    virtual Result<std::vector<qint64>> pendingInPlan(PlanId plan, std::span<const SeqRange> scope) = 0;
    /// What became of them, in this run and at `now`; settled ones are forgotten, and the items that they were say how
    /// they ended. Those that are gone count for the run from this moment, so that they do where it is killed; but not
    /// those that another docsweep finished (FinishedByOther), whose run counts them. Durable.
    virtual Result<> recordPending(RunId run, std::span<const PendingOutcome> outcomes, Instant now) = 0;
    /// One of an older journal was found where it was expected: those beside it are of the same bucket.
    virtual Result<> adoptPending(WebAppId webApp, const Bucket &bucket, const BucketId &id) = 0;
    /// Somebody gives them up: they are not deleted, and nobody tries again. Answers how many. Durable.
    virtual Result<qint64> forgetPending(WebAppId webApp, std::span<const qint64> ids) = 0;

    // What all docsweeps of the web app share. `ledger` says which one it is, and in which epoch: what was handed over
    // to another one is to be handed over again.
    /// As `pending`, those that were not handed over yet, of buckets that are known. What is to be copied first stays
    /// here: another docsweep may keep no copies.
    virtual Result<std::vector<PendingDeletion>> pendingToHandOver(
        WebAppId /*webApp*/, const QByteArray & /*ledger*/, int /*count*/)
    {
        return std::vector<PendingDeletion>();
    }
    virtual Result<> notePendingHandedOver(std::span<const HandedOver> /*those*/, const QByteArray & /*ledger*/)
    {
        return {};
    }
    /// What others left waits here from now on as well, but for what does so already. Durable. Answers how many are
    /// new.
    virtual Result<qint64> takeOver(
        WebAppId /*webApp*/, RunId /*run*/, std::span<const PendingDeletion> /*theirs*/, const QByteArray & /*ledger*/)
    {
        return 0;
    }
    virtual Result<std::vector<ObjectName>> keptToHandOver(const QByteArray & /*ledger*/, int /*count*/)
    {
        return std::vector<ObjectName>();
    }
    virtual Result<> noteKeptHandedOver(std::span<const ObjectName> /*names*/, const QByteArray & /*ledger*/)
    {
        return {};
    }

    /// These pending deletions were copied. Durable.
    virtual Result<> recordPendingCopies(std::span<const std::pair<qint64, ItemCopy>> copies) = 0;
    /// Of the items of this part of an intent's plan those that wait from an earlier run already, as the very same
    /// object, and were copied then.
    virtual Result<std::vector<CopiedItem>> copiesOfWaiting(const Intent &intent, SeqRange range) = 0;
    /// The numbers of the copies of a container that count, ascending: of items that are gone, or may be, and of
    /// pending deletions; not of items that were left alone.
    virtual Result<std::vector<qint64>> copiesIn(const QByteArray &container) = 0;
    /// Copies of what waited and was left alone in the end (`PendingOutcome::copyGoes`): container and number of each,
    /// in their order, until they are forgotten here. Whether one counts for something else, `copiesIn` says.
    virtual Result<std::vector<ItemCopy>> copiesLeft() = 0;
    virtual Result<> forgetCopiesLeft(std::span<const ItemCopy> copies) = 0; ///< durable

    // Holds
    virtual Result<std::vector<Hold>> holds() = 0;
    /// Without those that all docsweeps of the web app share.
    virtual Result<std::vector<Hold>> ownHolds() { return holds(); }
    /// Sets its id. Where the same pattern is held and that hold has not ended by `hold.since`, it is lengthened, or
    /// Conflict where it lasts as long already; one that has ended is replaced.
    virtual Result<Hold> addHold(const Hold &hold) = 0;
    /// The same of many, in few transactions; what is held for as long already is fine. Durable. After an error some of
    /// them may hold.
    virtual Result<> addHolds(std::span<const Hold> holds);
    /// Another end, note and author of the hold with this id; nothing else of it changes. NotFound.
    virtual Result<> changeHold(const Hold &hold) = 0;
    /// It keeps nothing from now on; why it ended is remembered. NotFound.
    virtual Result<> removeHold(qint64 id, const HoldEnding &ending) = 0;
    /// Those that ended since then, by hand or by their time, the latest first.
    virtual Result<std::vector<EndedHold>> endedHolds(Instant since, Instant now) = 0;

    // Outputs that were kept, whose rows may be gone
    virtual Result<bool> isKeptOutput(const ObjectName &name) = 0;
    virtual Result<bool> hasKeptOutputs() = 0;

    // This machine's clock
    /// Nothing where no run has noted it yet.
    virtual Result<std::optional<ClockNote>> clockNote() { return std::optional<ClockNote>(); }
    virtual Result<> noteClock(const ClockNote &) { return {}; } ///< in place of the one before; durable

    /// Removes drafts whose writers are gone, and forgets items of plans that nobody can need any more: run and settled
    /// before `before`; never run, and older than the newest three of their web app and kind that were never run (the
    /// plan of one session and of everything are of different kinds: whoever reviews the one is not disturbed by the
    /// other). Pending deletions are never forgotten.
    virtual Result<> prune(Instant before) = 0;
};

using JournalFactory = std::function<Result<std::unique_ptr<Journal>>()>;

/// The pending deletions of the web app that was last accepted at this place; none where the place is not known.
Result<StateTotal> pendingAt(Journal &journal, const QString &place);

/// The file of the journal in docsweep's home.
QString journalPath(const QString &home);

/// Opens (and makes or migrates) the journal of this home. Errors: Io with the path and the mend; Conflict for a
/// journal written by a newer docsweep, which is left as it is; Cancelled where it was stopped while it brought an
/// older one to its form, which is then as it was.
Result<std::unique_ptr<Journal>> openJournal(const QString &home, const std::stop_token &stop = {});

} // namespace docsweep
