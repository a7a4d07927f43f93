// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedsessions.h"

#include "core/sessions/removalguard.h"
#include "core/sessions/sqlitedialect.h"
#include "tests/simulation/oracle.h"

#include <algorithm>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kSessionsOfPage = 3;
    constexpr Duration kStatementTimeout = std::chrono::seconds{10};
    constexpr int kTriesAmongOthers = 5;
    constexpr Duration kLongAmongOthers = std::chrono::seconds{5};
    constexpr Duration kFirstPause = std::chrono::milliseconds{100};

    class SimulatedLock final : public RunLock {
    public:
        SimulatedLock(Universe &universe, std::shared_ptr<Database> database, quint64 number)
            : m_universe(universe)
            , m_database(std::move(database))
            , m_number(number)
        {
        }
        ~SimulatedLock() override
        {
            if (m_database->lock == m_number)
                m_database->lock = 0;
        }

        Result<> confirm() override
        {
            m_universe.call("confirm lock");
            if (Result<> same = confirmDatabase(); !same)
                return same;
            if (m_database->lock != m_number)
                return fail(ErrorKind::Unavailable, u"the run lock is lost"_s);
            return {};
        }
        Result<> confirmDatabase() const override
        {
            if (m_universe.sharedDatabase() != m_database)
                return fail(ErrorKind::Conflict, u"another database has taken its place"_s);
            return {};
        }

    private:
        Universe &m_universe;
        const std::shared_ptr<Database> m_database;
        const quint64 m_number;
    };

    bool comesBefore(const SessionRecord &a, const SessionRecord &b)
    {
        return folderPrefix(a.key) < folderPrefix(b.key);
    }

} // namespace

SimulatedSessions::SimulatedSessions(Universe &universe, Oracle &oracle)
    : m_universe(universe)
    , m_oracle(oracle)
    , m_database(universe.sharedDatabase())
{
}

DatabaseId SimulatedSessions::identityNow(Universe &universe)
{
    const Database &database = universe.database();
    return {database.isMarked ? "sqlite:" + QByteArray::number(database.anchor) : QByteArray(), kName};
}

Result<DatabaseId> SimulatedSessions::identity(std::stop_token)
{
    m_universe.call("identify database");
    return DatabaseId{m_database->isMarked ? "sqlite:" + QByteArray::number(m_database->anchor) : QByteArray(), kName};
}

Result<> SimulatedSessions::checkSchema(std::stop_token)
{
    m_universe.call("check schema");
    return {};
}

Result<Instant> SimulatedSessions::serverTime(std::stop_token)
{
    const Instant asked = m_universe.truth();
    m_universe.call("server time");
    m_oracle.timeTold(m_universe.databaseTime(), asked);
    return m_universe.databaseTime();
}

Result<> SimulatedSessions::streamSessions(
    const std::optional<SessionKey> &onlyKey, std::stop_token stop, const SessionSink &onSessions)
{
    m_universe.call("stream sessions");
    std::vector<SessionRecord> all; // one snapshot
    for (const auto &[id, row] : m_database->rows) {
        if (!onlyKey || row.key == *onlyKey)
            all.push_back(row.record());
    }
    std::ranges::sort(all, comesBefore);
    m_oracle.sessionsRead(all);
    for (size_t at = 0; at < all.size(); at += kSessionsOfPage) {
        m_universe.call("page of sessions");
        if (stop.stop_requested())
            return failCancelled();
        const size_t end = std::min(all.size(), at + kSessionsOfPage);
        if (!onSessions({all.begin() + std::ptrdiff_t(at), all.begin() + std::ptrdiff_t(end)}))
            return failCancelled();
    }
    m_universe.call("sessions streamed");
    return {};
}

Result<> SimulatedSessions::streamForeignReferences(std::stop_token stop, const ForeignReferenceSink &onReference)
{
    const Instant asked = m_universe.truth();
    m_oracle.referencesAsked();
    m_universe.call("read foreign references");
    if (stop.stop_requested())
        return failCancelled();
    for (const auto &[id, row] : m_database->rows) {
        for (const Document &document : row.documents) {
            for (size_t part = 0; part < document.record.keys.size(); ++part) {
                const ObjectKey &key = document.record.keys[part];
                if (!key.isEmpty() && !key.startsWith(folderPrefix(row.key)))
                    onReference({key, row.id, row.key, row.lastActivity, part != 0});
            }
        }
    }
    m_universe.call("foreign references read");
    m_oracle.referencesRead(asked);
    return {};
}

Result<std::vector<SessionRecord>> SimulatedSessions::sessionsByKey(
    std::span<const SessionKey> keys, std::stop_token stop)
{
    const Instant asked = m_universe.truth();
    m_universe.call("look up sessions");
    if (stop.stop_requested())
        return failCancelled();
    std::vector<SessionRecord> found;
    for (const auto &[id, row] : m_database->rows) {
        if (std::ranges::find(keys, row.key) != keys.end())
            found.push_back(row.record());
    }
    m_universe.call("sessions looked up");
    m_oracle.rowsLookedUp(asked);
    return found;
}

Result<std::vector<qint64>> SimulatedSessions::existingIds(std::span<const qint64> ids, std::stop_token stop)
{
    m_universe.call("look up ids");
    if (stop.stop_requested())
        return failCancelled();
    std::vector<qint64> found;
    for (const qint64 id : ids) {
        if (m_database->rows.contains(id))
            found.push_back(id);
    }
    std::ranges::sort(found);
    m_universe.call("ids looked up");
    return found;
}

Result<std::vector<DocumentFacts>> SimulatedSessions::documentFacts(std::span<const qint64>, std::stop_token)
{
    return std::vector<DocumentFacts>();
}

Result<std::vector<WholeSession>> SimulatedSessions::wholeSessions(std::span<const qint64> ids, std::stop_token stop)
{
    m_universe.call("read whole rows");
    if (stop.stop_requested())
        return failCancelled();
    std::vector<WholeSession> found;
    for (const auto &[id, row] : m_database->rows) {
        if (std::ranges::find(ids, id) != ids.end())
            found.push_back(row.whole());
    }
    m_universe.call("whole rows read");
    return found;
}

SimulatedSessions::Attempt SimulatedSessions::failed(Trouble trouble, ErrorKind kind, const QString &text)
{
    return {fail(kind, text), trouble};
}

SimulatedSessions::Attempt SimulatedSessions::transact(
    std::span<const SessionCondition> conditions, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return {failCancelled(), Trouble::Other};
    if (m_universe.isStandby)
        return failed(Trouble::Refused, ErrorKind::BadData, u"cannot execute DELETE in a read-only transaction"_s);
    if (m_universe.deadlocks > 0) {
        --m_universe.deadlocks;
        return failed(Trouble::Contended, ErrorKind::Unavailable, u"deadlock detected"_s);
    }
    if (m_guard)
        m_universe.call("wait for the holds");
    std::vector<SessionRemoval> removals;
    std::vector<qint64> going;
    QString refusal;
    bool isSlow = false;
    for (const SessionCondition &condition : conditions) {
        if (removals.emplace_back(judge(condition)).outcome != SessionOutcome::Removed)
            continue;
        going.push_back(condition.id);
    }
    const Result<> asked = askGuard(removals, going, conditions, stop);
    if (!asked)
        return {fail(asked.error()), Trouble::Other};
    for (const qint64 id : going) {
        const Row &row = m_database->rows.at(id);
        isSlow |= row.isSlow;
        if (row.isRefused || row.isBarred)
            refusal = row.isBarred ? kBarred : u"another table refers to it"_s;
    }
    if (isSlow) {
        m_universe.pass(kStatementTimeout);
        return failed(Trouble::TooSlow, ErrorKind::Unavailable, kSlow);
    }
    if (!refusal.isEmpty())
        return failed(Trouble::Refused, ErrorKind::BadData, refusal);
    const bool answerIsLost = std::exchange(m_universe.losesRowsAnswer, false);
    commit(going, answerIsLost);
    if (answerIsLost)
        return failed(Trouble::Other, ErrorKind::Unavailable, u"the connection was lost during the commit"_s);
    return {std::move(removals), Trouble::None};
}

Result<> SimulatedSessions::askGuard(std::vector<SessionRemoval> &removals, std::vector<qint64> &going,
    std::span<const SessionCondition> conditions, const std::stop_token &stop)
{
    if (!m_guard || going.empty())
        return {};
    static const SqliteDialect unused(u"/nowhere"_s);
    if (!m_unused)
        m_unused = std::make_unique<SqlConnection>(u"QSQLITE"_s);
    std::vector<SessionRecord> records;
    for (const qint64 id : going)
        records.push_back(m_database->rows.at(id).record());
    const Result<std::vector<Why>> objections = m_guard->objections(unused, *m_unused, records, stop);
    m_guard->ended();
    if (!objections)
        return fail(objections.error());
    std::erase_if(going, [&](qint64 id) {
        const auto at = std::ranges::find(records, id, &SessionRecord::id) - records.begin();
        const Why &why = (*objections)[size_t(at)];
        if (why.isEmpty())
            return false;
        const auto condition = std::ranges::find(conditions, id, &SessionCondition::id) - conditions.begin();
        removals[size_t(condition)] = {SessionOutcome::Guarded, 0, why};
        return true;
    });
    return {};
}

void SimulatedSessions::commit(const std::vector<qint64> &going, bool answerIsLost)
{
    const std::optional<Duration> lateBy =
        answerIsLost ? std::exchange(m_universe.lateBy, std::nullopt) : std::optional<Duration>();
    if (lateBy && !going.empty()) {
        LateCommit late{
            m_database, {going.begin(), going.end()}, m_universe.truth() + *lateBy, m_universe.lateCommits, {}};
        for (const qint64 id : going)
            late.onCommit.push_back(m_oracle.rowsMayGo(*m_database, m_database->rows.at(id)));
        m_universe.commitLater(std::move(late));
        return;
    }
    for (const qint64 id : going) {
        m_oracle.rowsGo(*m_database, m_database->rows.at(id), answerIsLost);
        m_database->rows.erase(id);
    }
}

SimulatedSessions::Attempt SimulatedSessions::removePart(
    std::span<const SessionCondition> conditions, const std::stop_token &stop)
{
    const Instant began = m_universe.truth();
    for (int attempt = 1;; ++attempt) {
        Attempt it = transact(conditions, stop);
        const bool isLong = attempt > 1 && m_universe.truth() - began > kLongAmongOthers;
        if (it.trouble != Trouble::Contended || attempt == kTriesAmongOthers || isLong)
            return it;
        m_universe.pass(kFirstPause * (1 << attempt));
        m_universe.call("try again");
        if (stop.stop_requested())
            return failed(Trouble::Contended, ErrorKind::Unavailable, u"deadlock detected"_s + kStoppedAmongOthers);
    }
}

/// As SqlSessionStore does it: what the database refuses or takes too long for is halved until it stands alone.
Result<std::vector<SessionRemoval>> SimulatedSessions::removeSessions(
    std::span<const SessionCondition> conditions, std::stop_token stop)
{
    m_universe.call("remove sessions");
    std::vector<SessionRemoval> removals(conditions.size());
    std::vector<std::span<const SessionCondition>> open{conditions};
    const auto failed = [&](std::span<const SessionCondition> part, const QString &why) {
        for (size_t i = 0; i < part.size(); ++i) {
            m_oracle.rowInDoubt();
            removals[size_t(&part[i] - conditions.data())] = {SessionOutcome::Failed, 0, why};
        }
    };
    bool isAnySettled = false;
    for (bool isFirst = true; !open.empty(); isFirst = false) {
        const std::span<const SessionCondition> part = open.back();
        open.pop_back();
        if (!isFirst)
            m_universe.call("remove other sessions");
        const Attempt it = removePart(part, stop);
        if (it.removed) {
            std::ranges::copy(*it.removed, removals.begin() + (part.data() - conditions.data()));
            isAnySettled |= std::ranges::count(*it.removed, SessionOutcome::Removed, &SessionRemoval::outcome) > 0;
            continue;
        }
        const bool isOfRow =
            it.trouble == Trouble::Refused || (it.trouble == Trouble::TooSlow && !stop.stop_requested());
        if (isOfRow && part.size() > 1) {
            open.push_back(part.subspan(part.size() / 2));
            open.push_back(part.first(part.size() / 2));
            continue;
        }
        if (isOfRow) {
            isAnySettled |= it.trouble == Trouble::TooSlow;
            failed(part, it.removed.error().text);
            continue;
        }
        if (!isAnySettled && (it.trouble != Trouble::Contended || stop.stop_requested())) {
            if (it.removed.error().kind != ErrorKind::Cancelled)
                m_universe.call("sessions removed");
            return fail(it.removed.error());
        }
        failed(part, it.removed.error().text);
        for (const std::span<const SessionCondition> rest : std::exchange(open, {}))
            failed(rest, it.removed.error().text);
    }
    m_universe.call("sessions removed");
    return removals;
}

SessionRemoval SimulatedSessions::judge(const SessionCondition &condition)
{
    const auto found = m_database->rows.find(condition.id);
    if (found == m_database->rows.end() || found->second.key != condition.key)
        return {SessionOutcome::AlreadyGone, 0, u"there is no such row"_s};
    Row &row = found->second;
    if (m_universe.isHeldByCommit(*m_database, row.id) || std::exchange(row.isBusy, false))
        return {SessionOutcome::CameBack, 0, u"another transaction uses it"_s};
    if (row.lastActivity != condition.lastActivity
        || (condition.idleBefore && (!row.lastActivity || *row.lastActivity >= *condition.idleBefore)))
        return {SessionOutcome::CameBack, 0, u"it was active"_s};
    const SessionRecord record = row.record();
    if (documentsFingerprint(record.documents) != condition.fingerprint)
        return {SessionOutcome::Changed, 0, u"its documents are others"_s};
    if (!condition.copied.isEmpty() && condition.copied != digestOf(row.whole()))
        return {SessionOutcome::Changed, 0, Cause{CauseKind::RowsUnlikeCopy, {}}};
    return {SessionOutcome::Removed, qint64(record.documents.size()), {}};
}

Result<RowsNow> SimulatedSessions::rowsNow(std::span<const qint64> ids, std::stop_token stop)
{
    m_universe.call("look up ids");
    if (stop.stop_requested())
        return failCancelled();
    RowsNow now;
    for (const qint64 id : ids) {
        const auto found = m_database->rows.find(id);
        if (found == m_database->rows.end())
            continue;
        const bool isHeld = m_universe.isHeldByCommit(*m_database, id)
            || (m_universe.hasLateCommits && std::exchange(found->second.isBusy, false));
        (isHeld ? now.undecided : now.there).push_back(id);
    }
    std::ranges::sort(now.there);
    if (!now.undecided.empty())
        m_oracle.undecidedTold();
    m_universe.call("ids looked up");
    return now;
}

Result<std::unique_ptr<RunLock>> SimulatedSessions::acquireRunLock(std::stop_token stop)
{
    m_universe.call("take lock");
    if (stop.stop_requested())
        return failCancelled();
    if (m_database->lock != 0)
        return fail(ErrorKind::Conflict, u"another run is under way"_s);
    m_database->lock = m_universe.calls();
    m_database->isMarked = true;
    return std::make_unique<SimulatedLock>(m_universe, m_database, m_database->lock);
}

Result<qint64> SimulatedSessions::insertSession(const SessionRecord &, std::stop_token)
{
    return fail(ErrorKind::Unauthorized, u"nobody makes sessions here"_s);
}

} // namespace docsweep::sim
