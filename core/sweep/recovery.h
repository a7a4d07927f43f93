// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/copying.h"
#include "core/sweep/objectremoval.h"

#include <map>
#include <set>

namespace docsweep {

/// What settling earlier runs came to.
struct Settled {
    qint64 stillPending = 0; ///< of earlier runs; what was finished of them is counted in the run's row
    Result<> ended; ///< why it broke off; what was finished before counts
};

struct SettlingRequest {
    WebAppId webApp = 0;
    RunId run = 0; ///< that settles; it is not itself to be settled
    bool storageCleanup = true; ///< false: objects are not touched, and nobody asked for them
    bool isUnattended = false; ///< what was tried often in vain waits for its time
    bool finishesPending = true; ///< false: pending deletions of earlier runs are neither tried nor counted
    std::optional<Policy> ofOthers = {}; ///< by which deletions that other docsweeps left are taken over; none: none is
    std::optional<qint64> mostOfOthers = {}; ///< so many of them at most
};

/// Which object an item is about. Of an older version, that one.
struct ObjectOfItem {
    Bucket bucket;
    ObjectKey key;
    QByteArray oldVersion;

    bool operator==(const ObjectOfItem &) const = default;
    friend size_t qHash(const ObjectOfItem &object, size_t seed = 0)
    {
        return qHashMulti(seed, object.bucket, object.key, object.oldVersion);
    }
};

/// Settles what earlier runs left in the journal, before anything new begins; the caller holds the run lock, so that
/// every other run still marked as running has died:
/// - a batch that was interrupted before its rows were recorded: sessions that are still in the database are void
///   (Skipped; the next scan judges them anew); of those that are gone all objects become pending deletions, whichever
///   batch they were to go in; what the database cannot tell of yet, because a commit may still be under way in it,
///   stays as it is for the next run, session by session;
/// - pending deletions of buckets that are what they were, but for those that the plan to be run lists as well, which
///   are left to it: looked at again, judged anew, and removed, or they go on waiting. What can never come true is
///   settled with its reason;
/// - with a ledger: what waits is handed over to it, and what other docsweeps left in these buckets is taken over and
///   tried as well, as objects that nobody refers to, by this docsweep's own rules.
class Recovery {
public:
    Recovery(const RunContext &context, SessionStore &sessions, Journal &journal, ObjectStore *store);

    Settled settle(const SettlingRequest &request);

    /// The intents of one run, which is about to end early: what has lost its rows waits, and what has not is planned
    /// as before, so that it can be gone on with. What nobody can tell yet is the next run's.
    Result<> settleIntents(WebAppId webApp, RunId run);
    /// No more copies are made: their container is closed.
    void closeCopies() { m_copies.reset(); }

    /// After the batches: what waited, was in the plan as well, and waits no more.
    void settleListed();

private:
    Result<> settleAll(const SettlingRequest &request);
    Result<> settleIntent(const Intent &intent, bool isOwn);
    Result<> settleOpen(const Intent &intent);
    Result<RowsNow> rowsOf(const std::vector<PlanItem> &items);
    Result<> tryPending(const SettlingRequest &request, qint64 after = 0);
    Result<> shareClaims();
    Result<> tryOfOthers(const SettlingRequest &request);
    Result<> trySome(std::span<const PendingDeletion> some, int repetition = 0);
    Result<> copyThenTry(std::span<const PendingDeletion> some);
    Result<> tryOrHalve(std::span<const PendingDeletion> some);
    enum class StillThere {
        No,
        AsCopied, ///< nothing has touched it since: whoever wants it has it
        Perhaps, ///< or something else is
    };
    StillThere stillThere(const PlanItem &item);
    Result<QSet<QByteArray>> goneByThisRun() const;
    Result<qint64> waitingFromBefore(const SettlingRequest &request);
    Result<const Plan *> planOf(PlanId id);
    Result<> settleStrays();
    Result<> record(std::span<const PendingOutcome> told);
    Result<> nameFinishers(std::vector<PendingOutcome> &outcomes) const;
    void tellLedger(std::span<const PendingOutcome> outcomes);
    Result<> endDeadRuns(WebAppId webApp, RunId own, std::set<RunId> settledRuns);

    const RunContext &m_context;
    SessionStore &m_sessions;
    Journal &m_journal;
    ObjectStore *m_store;
    std::map<PlanId, Plan> m_plans; ///< whose places do not move
    WebAppId m_webApp = 0;
    std::vector<qint64> m_leftOut; ///< pending deletions that the plan lists as well; ascending
    qint64 m_undecided = 0; ///< items of batches that cannot be settled yet
    QSet<Bucket> m_adopted; ///< where a deletion of an older journal was found as expected
    std::vector<PendingDeletion> m_strays; ///< those that were not found anywhere
    qint64 m_lastTried = 0; ///< the id of the last pending deletion that was looked at
    /// Of m_leftOut, those that the ledger knows, as it knows them.
    QHash<ObjectOfItem, QByteArray> m_listed;
    std::optional<CopyPlace> m_copies; ///< where anything was to be copied first
    QHash<qint64, QByteArray> m_refs; ///< in the ledger, of those that are being tried
};

} // namespace docsweep
