// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/ledger/ledgerclaims.h"
#include "tests/simulation/copyreader.h"
#include "tests/simulation/universe.h"

#include <map>
#include <set>

namespace docsweep::sim {

/// Something that docsweep must not do, or did not do.
struct Fault {
    QString kind; ///< one word, the same for all of its kind
    QString text;
};

/// What a docsweep was told to do.
struct Orders {
    int ageMinutes = 60;
    bool keepOutputs = false;
    bool keepActiveFiles = false;
    bool storageCleanup = true;
    std::optional<SessionKey> onlySession;
};

/// Watches every deletion and says whether it was justified at that very moment, and at the end whether anything was
/// forgotten and whether what was reported is true. It goes by what docsweep promises; of docsweep's own judgement it
/// uses nothing. Of a plan it takes the list alone; what the listed things were, it has seen itself when they were
/// read.
class Oracle {
public:
    explicit Oracle(Universe &universe);

    // ---- What docsweeps do; one within another is possible
    void planningBegins(int docsweep);
    void planSealed(const Plan &plan, const Orders &orders, const std::vector<PlanItem> &items);
    void planningEnds();
    void runBegins(int docsweep, PlanId plan, const std::vector<SeqRange> &scope);
    void recoveryBegins(int docsweep);
    void batchBegins();
    /// `items`: all that it covers.
    void intentRecorded(const Intent &intent, const std::vector<PlanItem> &items);
    /// The journal could not take what became of these.
    void notRecorded(const Intent &intent, std::span<const ItemOutcome> outcomes);
    void pendingNotRecorded(std::span<const PendingOutcome> outcomes);
    /// `items`: of the whole plan, as they are now.
    void runEnds(const Result<Run> &run, const std::vector<PlanItem> &items, std::optional<int> maxItems);
    void recoveryEnds(const Result<RunTotals> &totals);
    void processEnded();
    void processBegins(int docsweep, Journal &journal);

    // ---- Copies: what is kept of what goes
    struct Vault {
        std::function<const std::vector<FoundCopy> &(bool durable)> copies; ///< for sure after a power cut, or of now
        std::function<QStringList()> containers; ///< that are there now
        std::function<qint64()> troubles; ///< how often it failed
        Duration term{};
    };
    void watchVault(int docsweep, Vault vault) { m_vaults[docsweep] = std::move(vault); }
    /// The run that has begun keeps none.
    void keepsNoCopies();
    /// The journal is about to write that these are in the vault.
    void copiesRecorded(std::span<const ItemCopy> copies);
    /// This object goes. `tagIsKnown`: whoever removes it is told whether it was the one that was copied.
    void copyNeeded(
        const BucketPlace &place, const Generation &object, Instant asked, bool answerIsLost, bool tagIsKnown);
    /// Everything is settled.
    void copiesInTheEnd(int docsweep);
    /// Something that waited is left alone now: its copy goes with its term.
    void leftAfterWaiting();
    bool hasAnyReturned() const { return !m_returned.empty() || !m_returnedRows.empty(); }
    /// Terms that are over at this time of the docsweep's machine.
    void copiesMayNotBe(int docsweep, Instant now);

    /// A docsweep brings this back, having made the holds that were told.
    void objectReturns(const Generation &object, const QByteArray &bytes);
    void rowsReturn(qint64 id, const WholeSession &copy, bool isAttached);
    bool hasReturned(const Bucket &bucket, const ObjectKey &key) const { return m_returned.contains({bucket, key}); }
    bool hasReturned(const SessionKey &key) const { return m_returnedSessions.contains(key); }

    // ---- What admins do
    /// `entry`: the ledger's; 0: it stands in that docsweep's journal.
    void held(int docsweep, const Hold &hold, qint64 entry);
    void unheld(int docsweep, qint64 hold);
    const std::vector<std::pair<int, Hold>> &holds() const { return m_holds; }
    /// A deletion that waits is not to be tried any more by this docsweep; -1: by nobody.
    void givenUp(const Bucket &bucket, const ObjectKey &key, int docsweep);

    // ---- What the simulated ledger is asked
    void holdsRead(); ///< by the work under way
    /// Whoever made one is told that it is in force, up to this entry.
    void holdsAcknowledged(qint64 entry);
    void claimed(const LedgerClaim &claim);
    /// A deletion that waited counts as finished by the work under way, which the ledger's claim was told before.
    void counted(const QByteArray &ref);
    void isNotTold(std::span<const QByteArray> refs); ///< the ledger could not be told

    // ---- What the simulated stores are asked
    void removalBegins();
    void removalEnds();
    void timeTold(Instant time, Instant asked);
    /// What rows name outside their own folders is read from now on; it was, since then.
    void referencesAsked();
    void referencesRead(Instant asked);
    void rowsLookedUp(Instant asked);
    void sessionsRead(const std::vector<SessionRecord> &sessions);
    void objectRead(quint64 bucketAnchor, const Generation &object);
    /// The database would not let it go; whether it stays is not told.
    void rowInDoubt();
    /// It cannot say of some rows whether they go: a batch that asked for them has yet to be settled.
    void undecidedTold();
    void rowsGo(const Database &database, const Row &row, bool answerIsLost);
    /// They are asked away, and it is decided later whether they go; the answer is to be called when they do.
    std::function<void()> rowsMayGo(const Database &database, const Row &row);
    /// `asked`: when the call began that removes it.
    void objectGoes(
        quint64 bucketAnchor, const BucketPlace &place, const Generation &object, Instant asked, bool answerIsLost);

    // ---- The end, while every docsweep has its last sweeps undisturbed
    struct Ending {
        int docsweep = 0;
        Instant cutoff; ///< of its last sweep
        qint64 openIntents = 0;
        qint64 pending = 0; ///< of what is not protected
        qint64 impossible = 0; ///< deletions pending of what no storage can hold
        qint64 unfinishedRuns = 0;
        std::vector<PlanItem> told; ///< of the plan of its last sweep, and what waits
        /// The item of this object in a plan of its journal.
        std::function<std::optional<PlanItem>(PlanId, const Bucket &, const ObjectKey &)> itemOf;
        std::function<std::vector<PlanItem>(PlanId)> itemsOf;
    };
    /// What is not as it should be in the end; nothing: this docsweep has settled everything.
    std::vector<Fault> unsettled(const Ending &ending) const;

    /// The row of a session that will never go, to which this object belongs.
    const Row *lastingOwner(const ObjectKey &key) const;
    /// How many rows and objects docsweeps have removed.
    qint64 gone() const { return m_gone; }

    void fault(const QString &kind, const QString &text);
    const std::vector<Fault> &faults() const { return m_faults; }
    /// Kinds that are passed over.
    std::set<QString> ignored;
    /// Whether a hold made by one docsweep binds the other.
    bool holdsBindAll = false;
    bool hasLedger = false;

private:
    struct Made {
        int docsweep = 0;
        Hold hold;
        Instant at;
        qint64 entry = 0; ///< of the ledger
    };
    struct Seen {
        quint64 anchor = 0; ///< of the bucket
        quint64 generation = 0;
    };
    struct Sealed {
        Plan plan;
        Orders orders;
        int docsweep = 0;
        quint64 database = 0;
        bool isDatabaseKnown = false; ///< it had an anchor when the plan began
        Instant began; ///< in truth
        Instant ended;
        Duration asking{}; ///< the time; half of it may be told too much
        std::vector<PlanItem> items;
        std::map<qint64, SessionRecord> sessions; ///< as they were read
        std::map<std::pair<Bucket, ObjectKey>, Seen> objects; ///< as they were read
        std::set<ObjectKey> outputs; ///< named in excel, pdf or doc by a row when it began, and when it ended
        std::set<ObjectKey> named; ///< by any row when it began, or when it ended
        std::set<quint32> intended;
        bool isWithoutCopies = false; ///< a run of it kept none
    };
    struct Work {
        enum class Kind { Planning, Running, Recovering } kind = Kind::Planning;
        int docsweep = 0;
        PlanId plan = 0;
        std::vector<SeqRange> scope;
        Instant began;
        Instant referencesAsked; ///< the last time
        Duration readingReferences{}; ///< how long it took
        Duration lookingUp{}; ///< the rows of a batch, the last time
        Instant timeTold; ///< by the database, the last time
        Instant toldAt; ///< in truth
        Duration asking{}; ///< how long it took
        Instant batchBegan;
        Instant holdsRead; ///< shared ones, the last time
        Instant removalEnded; ///< the last one
        qint64 acknowledged = 0; ///< holds up to this entry are in force, it was said
        Sealed planned; ///< while planning
        qint64 sessionsGone = 0, sessionsUnanswered = 0, sessionsInDoubt = 0;
        qint64 sessionsUntold = 0; ///< at most, of those that are gone
        qint64 objectsGone = 0, objectsUnanswered = 0; ///< the first without the second
        qint64 ofPlan = 0; ///< of both, what the plan of this run lists
        qint64 bytesGone = 0;
        bool bytesAreUnsure = false; ///< the plan did not know a size, or the store went by what it was
        std::set<quint32> objects; ///< items of this plan; answered
        std::set<quint32> objectsOfBefore; ///< of these, what an earlier run had begun with
        std::set<quint32> rows; ///< items of this plan
        std::set<quint32> unrecorded; ///< items of this plan that went
        qint64 pendingUnrecorded = 0; ///< of earlier runs
        bool isWithoutCopies = false;
        qint64 vaultTroubles = 0; ///< when it began
        Instant machineBegan; ///< by its own clock
        std::vector<ObjectName> uncopied; ///< others than were copied went, and the storage said so
    };
    /// What a journal must never lose: something of it is gone.
    struct Intended {
        int docsweep = 0;
        Intent intent;
        std::set<quint32> seqs;
        bool hasBegun = false;
    };
    struct Unrecorded {
        int docsweep = 0;
        PlanId plan = 0;
        quint32 seq = 0;
        Instant at;
    };
    struct Late { ///< a session whose rows went some time after the answer was lost
        int docsweep = 0;
        PlanId plan = 0;
        qint64 session = 0;
    };
    struct Owed {
        int docsweep = 0;
        PlanId plan = 0;
        qint64 session = 0;
        Generation object;
        quint64 anchor = 0;
        bool isExcused = false;
    };

    Sealed *sealed(int docsweep, PlanId plan);
    bool inScope(const Work &work, quint32 seq) const;
    /// What is removed by a request of this moment must not have been in use then.
    static Instant looked(const Work &work, Instant asked);
    bool isThere(const Sealed &plan, const PlanItem &item) const;
    void takeNames(Sealed &into, bool first) const;
    bool isOutput(const Sealed &plan, const ObjectKey &key) const;

    /// As far as anybody could know: a database that no run has locked yet has no anchor.
    bool isOtherDatabase(const Sealed &plan, quint64 anchor) const;

    // Each answers why not, or nothing.
    bool wentOnTrust(const Sealed &plan, const BucketPlace &place, const Generation &object, Instant asked) const;
    QString objectionToRow(const Work &work, const Sealed &plan, const PlanItem &item, const Row &row) const;
    std::optional<Fault> objectionToObject(const Work &work, const Sealed &plan, const PlanItem &item,
        quint64 bucketAnchor, const BucketPlace &place, const Generation &object, Instant asked) const;
    std::optional<Fault> objectionInScopeOfOne(
        const Sealed &plan, const PlanItem &item, const Generation &object, Instant before) const;

    /// What another docsweep left, as far as its rules of now let it go.
    std::optional<Fault> objectionToClaim(const Work &work, const Sealed &theirs, const PlanItem &item,
        quint64 bucketAnchor, const Generation &object, Instant asked) const;
    std::optional<Fault> objectionToClaims(
        const Work &work, quint64 bucketAnchor, const Generation &object, Instant asked) const;
    std::optional<Fault> objectionOfLedger(const Work &work, const Generation &object, bool isOwn) const;

    bool isSame(int docsweep, int other) const { return holdsBindAll || docsweep == other; }
    bool isOver(const Made &made) const;
    /// By holds that were made before then.
    bool isSessionHeld(int docsweep, const Row &row, Instant before) const;
    bool isObjectHeld(int docsweep, const ObjectKey &key, Instant before) const;
    /// By a hold that covers it, or because a held session names it.
    bool isKeptByHold(int docsweep, const ObjectKey &key, Instant before) const;
    /// A row that names it and is not on its way out with this plan.
    const Row *stayingNamer(
        const Work &work, const Sealed &plan, const PlanItem &item, const ObjectKey &key, Instant before) const;
    /// Rewritten by somebody whose row was not there yet then, or no more when rows were read for the plan, and
    /// everything put back but what only it may change. `isOfBefore`: an earlier run began with it, so that rows may
    /// have come and gone since.
    bool isRewrittenUnseen(const Sealed &plan, const Generation &object, Instant before, bool isOfBefore) const;
    void begun(int docsweep, PlanId plan, quint32 seq);
    /// Whether the rows of the plan's database still have this session.
    bool isRowThere(const Sealed &plan, const PlanItem &item) const;
    /// What a removal of this row was asked for, and whether it was right.
    void ask(const Database &database, const Row &row, bool answerIsLost);
    void owe(const Work &work, const Sealed &plan, const Row &row);

    const std::vector<FoundCopy> &copiesOf(int docsweep, bool durable);
    bool mustBeCopied(const Work &work) const;
    void rowsNeedCopy(const Work &work, const Row &row);
    void copiesAtTheEnd(const Work &work, const Run &run, const std::vector<PlanItem> &items);

    Universe &m_universe;
    std::vector<Made> m_made;
    std::vector<std::pair<int, Hold>> m_holds;
    std::set<std::pair<int, QByteArray>> m_everHeld;
    std::map<std::pair<int, PlanId>, Sealed> m_sealed;
    std::vector<Work> m_works; ///< the one under way last
    std::vector<Intended> m_intended;
    std::vector<Owed> m_owed;
    std::vector<Unrecorded> m_unrecorded;
    std::vector<Late> m_late;
    std::set<std::pair<Bucket, ObjectKey>> m_claimed;
    std::map<QByteArray, int> m_counted; ///< claims, by the docsweep that counts them
    std::set<QByteArray> m_untold; ///< claims that the others could not be told of
    struct GivenUp {
        Instant at;
        int docsweep = 0; ///< -1: all
    };
    std::map<std::pair<Bucket, ObjectKey>, GivenUp> m_givenUp;
    std::set<std::pair<int, ObjectKey>> m_keptOutputs; ///< whose rows are gone
    std::map<int, Vault> m_vaults;
    std::set<std::pair<ObjectKey, QByteArray>> m_goneObjects; ///< with their bytes
    std::vector<WholeSession> m_goneRows;
    bool isHeldAnyway(const std::function<bool(const Hold &)> &covers) const;

    std::vector<Hold> m_forReturns; ///< holds that docsweeps made for what they bring back, whatever became of them
    bool m_isInDoubt = false; ///< a run did not come to know what it has removed: what it copied may be there
    std::set<int> m_leftLater; ///< docsweeps that left alone what had waited
    std::set<std::pair<Bucket, ObjectKey>> m_returned;
    std::set<SessionKey> m_returnedSessions;
    std::set<qint64> m_returnedRows;
    std::map<QByteArray, Instant> m_everCopied; ///< bytes, and until when they are kept at least
    std::map<ContainerId, Instant> m_terms;
    std::vector<Fault> m_faults;
    qint64 m_gone = 0;
};

} // namespace docsweep::sim
