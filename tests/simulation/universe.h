// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sessions/sessionstore.h"
#include "tests/simulation/scenario.h"

#include <QStringList>

#include <functional>
#include <map>
#include <set>

namespace docsweep::sim {

/// The process of a docsweep ends here. Thrown out of whatever it is doing.
struct ProcessEnded { };

/// The bytes that were stored once under a key.
struct Generation {
    quint64 id = 0; ///< no other bytes have it, but for those that were brought back
    quint64 content = 0; ///< what was brought back: of which bytes; else 0
    Bucket bucket;
    ObjectKey key;
    qint64 sizeBytes = 0;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    QByteArray version; ///< an id; of a folder the inode
    QByteArray attributes; ///< of a folder: changes with whatever changes
    Instant writtenAt; ///< in truth
    bool isDisguised = false; ///< it replaced other bytes, and only its attributes tell

    std::optional<Instant> changedAt() const { return laterOf(createdAt, updatedAt); }
    QByteArray bytes() const;
};

struct StoredBucket {
    quint64 anchor = 0; ///< which it is
    bool isMarked = false; ///< by a run of a docsweep
    std::map<ObjectKey, Generation> objects;
};

/// What stands at the place of a bucket.
struct BucketPlace {
    Bucket name;
    Flavour flavour = Flavour::Folder;
    std::shared_ptr<StoredBucket> now; ///< null: there is none
    std::shared_ptr<StoredBucket> original; ///< while another stands there
    Instant changedAt{}; ///< when this one came to stand there
};

struct Document {
    DocumentRecord record;
    int odd = 0; ///< a column that docsweep does not know
    Instant bornAt; ///< in truth, as all below
};

struct Row {
    qint64 id = 0;
    SessionKey key;
    std::optional<Instant> lastActivity;
    int odd = 0; ///< a column that docsweep does not know
    std::vector<Document> documents;
    Instant bornAt;
    std::vector<std::pair<Instant, std::optional<Instant>>> activity; ///< what it was from when on
    bool isRefused = false; ///< another table refers to it
    bool isBarred = false; ///< the same, for good
    bool isSlow = false; ///< the statement that removes it times out, for good
    bool isBusy = false; ///< for the next who wants to remove it

    SessionRecord record() const;
    WholeSession whole() const;
    /// As it was then; what it is when it was not there.
    std::optional<Instant> activityAt(Instant then) const;
};

struct Database {
    quint64 anchor = 0;
    std::map<qint64, Row> rows;
    bool isMarked = false; ///< has an anchor, made by a run of a docsweep
    quint64 lock = 0; ///< whose lock it is under; 0: nobody's
};

/// A transaction that removes rows and whose commit the database has not come to yet: it holds them.
struct LateCommit {
    std::shared_ptr<Database> database;
    std::set<qint64> rows;
    Instant at; ///< then it comes to it, in truth
    bool commits = false; ///< or rolls back
    std::vector<std::function<void()>> onCommit; ///< of each row
};

/// The web app, its storage, the time, and everything that happens in them. Nothing here knows docsweep.
class Universe {
public:
    explicit Universe(const Scenario &scenario);

    // Time
    Instant truth() const { return m_truth; }
    Instant machineTime(int docsweep) const { return m_truth + m_machineAhead[size_t(docsweep)]; }
    Instant databaseTime() const { return m_truth + m_databaseAhead; }
    void pass(Duration by) { m_truth += by; }
    void leap(int docsweep, Duration by) { m_machineAhead[size_t(docsweep)] += by; }
    void setClocksRight()
    {
        m_machineAhead = {};
        m_databaseAhead = kDatabaseAhead;
    }

    // Names
    static SessionKey sessionKey(int number);
    static ObjectKey objectKey(int session, int file);
    static bool isImpossible(const ObjectKey &key) { return key.contains("/../"); } ///< no storage holds it

    // The web app
    Database &database() { return *m_database; }
    std::shared_ptr<Database> sharedDatabase() { return m_database; }
    Row *rowOf(const SessionKey &key);
    qint64 newRowId() { return ++m_lastRow; }
    qint64 newDocumentId() { return ++m_lastDocument; }
    Instant databaseChangedAt() const { return m_databaseChangedAt; } ///< when this one came to stand there
    void swapDatabase();
    void restoreDatabase();
    void commitLater(LateCommit commit) { m_lateCommits.push_back(std::move(commit)); }
    bool isHeldByCommit(const Database &database, qint64 row) const;
    bool hasOpenCommit(const Database &database) const; ///< that may still come
    /// What the database comes to until then.
    void settleCommits(Instant until);

    // The storage
    std::vector<BucketPlace> &buckets() { return m_buckets; }
    BucketPlace *bucket(const Bucket &name);
    Generation &write(BucketPlace &place, const ObjectKey &key);
    /// When anybody stored something under this name; at the beginning of time where nobody has.
    Instant lastWritten(const Bucket &bucket, const ObjectKey &key) const;
    void restoreStorage();

    bool storageIsAway = false;
    bool losesAnswer = false;
    bool losesRowsAnswer = false;
    std::optional<Duration> lateBy; ///< the next removal of rows whose answer is lost
    bool lateCommits = false; ///< or rolls back
    bool hasLateCommits = false; ///< in this world
    std::set<ObjectKey> refused;
    std::set<ObjectKey> protectedFiles; ///< for good
    int deadlocks = 0; ///< so many calls that remove rows meet one
    bool isStandby = false; ///< the database takes no changes
    bool ledgerIsAway = false;
    bool vaultIsAway = false;
    std::optional<qint64> vaultRoom; ///< on its disk; nothing: enough
    int inVault = 0; ///< calls of a vault's disk under way: no process ends inside them, but after them
    int inPieces = 0; ///< how many journals write what may be cut into pieces
    std::set<ObjectKey> unreadable; ///< prefixes that no listing shows

    /// What an event does to the web app and the storage; false for one of admins, clocks and docsweeps.
    bool happen(const Event &event);

    /// Somebody's call passes here, before and after its effect; what is to happen inside it happens now. May throw
    /// ProcessEnded.
    void call(const char *what);
    std::function<void(const char *what)> onCall;
    quint64 calls() const { return m_calls; }

    // What happened, in readable lines
    void tell(const QString &line);
    bool tellsAll = false; ///< calls as well
    QStringList lines;

private:
    void begin(const Scenario &scenario);
    std::shared_ptr<StoredBucket> newBucket();
    std::shared_ptr<StoredBucket> lookAlike(const BucketPlace &place);
    void setAside(BucketPlace &place);
    void putBack(BucketPlace &place);
    Document &addDocument(Row &row);
    Row &addRow(const SessionKey &key);
    void touch(Row &row);
    /// Whoever wants to write to its row waits for the transaction that holds it.
    Row *freeRowOf(const SessionKey &key);
    void swapBucket(BucketPlace &place, bool empty);

    static constexpr Duration kDatabaseAhead = std::chrono::milliseconds{700};

    const quint64 m_seed;
    Instant m_truth;
    std::array<Duration, 2> m_machineAhead{};
    Duration m_databaseAhead = kDatabaseAhead;
    std::shared_ptr<Database> m_database;
    Instant m_databaseChangedAt{};
    std::shared_ptr<Database> m_originalDatabase; ///< while another stands there
    std::vector<LateCommit> m_lateCommits;
    std::vector<BucketPlace> m_buckets;
    qint64 m_lastRow = 0;
    qint64 m_lastDocument = 0;
    quint64 m_lastGeneration = 0;
    std::map<std::pair<Bucket, ObjectKey>, Instant> m_lastWritten;
    quint64 m_lastAnchor = 0;
    quint64 m_calls = 0;
};

/// A docsweep's machine.
class MachineClock final : public Clock {
public:
    MachineClock(const Universe &universe, int docsweep)
        : m_universe(universe)
        , m_docsweep(docsweep)
    {
    }
    Instant now() const override { return m_universe.machineTime(m_docsweep); }
    Duration steadyNow() const override { return m_universe.truth().time_since_epoch(); }

private:
    const Universe &m_universe;
    const int m_docsweep;
};

} // namespace docsweep::sim
