// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedledger.h"

#include "tests/simulation/oracle.h"

#include <QCryptographicHash>

#include <algorithm>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    QByteArray digestOf(std::initializer_list<QByteArray> parts)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QByteArray &part : parts) {
            hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
            hash.addData(part);
        }
        return hash.result();
    }

    auto withRef(const QByteArray &ref)
    {
        return [&ref](const auto &entry) { return entry.second.ref == ref; };
    }

} // namespace

SimulatedLedger::SimulatedLedger(Universe &universe, Oracle &oracle, SharedMemory &memory, Caller caller, int docsweep)
    : m_universe(universe)
    , m_oracle(oracle)
    , m_memory(memory)
    , m_caller(caller)
    , m_docsweep(docsweep)
{
}

Result<> SimulatedLedger::ask(const char *what, const std::stop_token &stop)
{
    if (m_caller == Caller::Docsweep)
        m_universe.call(what);
    return canAnswer(stop);
}

Result<> SimulatedLedger::canAnswer(const std::stop_token &stop) const
{
    if (stop.stop_requested())
        return failCancelled();
    if (m_universe.ledgerIsAway)
        return fail(ErrorKind::Unavailable, u"the ledger is away"_s);
    if (m_universe.sharedDatabase() != m_memory.database)
        return fail(ErrorKind::LimitReached, u"the ledger that was known here is gone"_s);
    return {};
}

LedgerHead SimulatedLedger::head() const
{
    return {QByteArray(16, 'l'), 1, m_memory.number, QByteArray(32, 'h'), m_memory.holdsChanged};
}

Result<std::optional<LedgerHead>> SimulatedLedger::find(std::stop_token stop)
{
    if (Result<> can = ask("find the ledger", stop); !can)
        return fail(can.error());
    return std::optional(head());
}

Result<LedgerHead> SimulatedLedger::make(std::stop_token)
{
    return fail(ErrorKind::Conflict, u"there is one"_s);
}

Result<QString> SimulatedLedger::script(std::stop_token)
{
    return QString();
}

// ---- Holds

Result<std::vector<Hold>> SimulatedLedger::holds(std::stop_token stop)
{
    if (Result<> can = ask("read shared holds", stop); !can)
        return fail(can.error());
    m_oracle.holdsRead();
    return m_memory.holds;
}

/// No call: nothing happens between this and the end of the transaction, which has locked its rows and holds the lock
/// that whoever adds a hold waits for.
Result<std::shared_ptr<const std::vector<Hold>>> SimulatedLedger::holdsWithin(
    const SqlDialect &, SqlConnection &, std::stop_token stop)
{
    if (Result<> can = canAnswer(stop); !can)
        return fail(can.error());
    return std::make_shared<const std::vector<Hold>>(m_memory.holds);
}

Result<Hold> SimulatedLedger::addHold(const Hold &hold, std::stop_token stop)
{
    if (Result<> can = ask("add a shared hold", stop); !can)
        return fail(can.error());
    if (m_universe.hasOpenCommit(*m_memory.database))
        return fail(ErrorKind::Unavailable, u"a transaction that deletes has not ended"_s);
    const auto same = std::ranges::find_if(m_memory.holds,
        [&hold](const Hold &other) { return other.kind == hold.kind && other.pattern == hold.pattern; });
    if (same != m_memory.holds.end() && (!same->until || (hold.until && *same->until >= *hold.until)))
        return fail(ErrorKind::Conflict, u"it is held already"_s);
    if (same != m_memory.holds.end()) {
        same->until = hold.until;
        m_memory.holdsChanged = ++m_memory.number;
        return *same;
    }
    Hold &made = m_memory.holds.emplace_back(hold);
    made.id = ++m_memory.lastHold;
    m_memory.holdsChanged = ++m_memory.number;
    return made;
}

Result<> SimulatedLedger::changeHold(const Hold &, std::stop_token)
{
    return fail(ErrorKind::NotFound, u"nobody changes holds here"_s);
}

Result<> SimulatedLedger::endHold(qint64 id, const QString &, const QString &, std::stop_token stop)
{
    if (Result<> can = ask("end a shared hold", stop); !can)
        return can;
    if (std::erase_if(m_memory.holds, [id](const Hold &hold) { return hold.id == id; }) == 0)
        return fail(ErrorKind::NotFound, u"there is no such hold"_s);
    m_memory.holdsChanged = ++m_memory.number;
    return {};
}

Result<std::vector<EndedHold>> SimulatedLedger::endedHolds(Instant, Instant, std::stop_token)
{
    return std::vector<EndedHold>();
}

/// Nobody adopts holds in these worlds.
Result<std::vector<AdoptedHold>> SimulatedLedger::adopted(std::span<const Hold>, std::stop_token)
{
    return std::vector<AdoptedHold>();
}

/// Nobody judges it.
Result<std::optional<LedgerSight>> SimulatedLedger::readAsItIs(int, std::stop_token)
{
    return std::optional<LedgerSight>();
}

// ---- Runs

Result<qint64> SimulatedLedger::beginRun(const LedgerRun &run, std::stop_token stop)
{
    if (Result<> can = ask("begin a run in the ledger", stop); !can)
        return fail(can.error());
    LedgerRun &begun = m_memory.runs[++m_memory.number];
    begun = run;
    begun.id = m_memory.number;
    begun.begunAt = m_universe.databaseTime();
    if (m_caller == Caller::Docsweep)
        m_universe.call("run begun in the ledger");
    return begun.id;
}

Result<QString> SimulatedLedger::beat(qint64 run, const HoldsSeen &seen, std::stop_token stop)
{
    if (Result<> can = ask("beat", stop); !can)
        return fail(can.error());
    LedgerRun &own = m_memory.runs.at(run);
    own.holdsSeen = seen(m_memory.holdsChanged);
    m_oracle.holdsAcknowledged(own.holdsSeen);
    return own.stopBy;
}

Result<> SimulatedLedger::endRun(qint64 run, const QString &state, const QByteArray &figures, std::stop_token stop)
{
    if (Result<> can = ask("end a run in the ledger", stop); !can)
        return can;
    LedgerRun &own = m_memory.runs.at(run);
    own.state = state;
    own.figures = figures;
    own.endedAt = m_universe.databaseTime();
    ++m_memory.number;
    return {};
}

Result<std::vector<LedgerRun>> SimulatedLedger::runs(int most, std::stop_token stop)
{
    if (Result<> can = ask("read runs of the ledger", stop); !can)
        return fail(can.error());
    std::vector<LedgerRun> newest;
    for (auto run = m_memory.runs.rbegin(); run != m_memory.runs.rend() && int(newest.size()) < most; ++run)
        newest.push_back(run->second);
    return newest;
}

Result<std::optional<qint64>> SimulatedLedger::runOf(const QByteArray &, Instant, std::stop_token)
{
    return std::optional<qint64>();
}

Result<std::optional<qint64>> SimulatedLedger::settlingRun(qint64, std::stop_token)
{
    return std::optional<qint64>();
}

Result<> SimulatedLedger::askToStop(qint64, const QString &, std::stop_token)
{
    return fail(ErrorKind::NotFound, u"nobody stops runs here"_s);
}

// ---- Deletions that wait, and outputs that are kept

QByteArray SimulatedLedger::refOf(
    const Bucket &bucket, const BucketId &storage, const ObjectKey &key, const QByteArray &oldVersion) const
{
    return digestOf({bucket.toUtf8(), storage.mark.isEmpty() ? storage.physical : storage.mark, key, oldVersion});
}

QByteArray SimulatedLedger::keptRefOf(const ObjectName &name) const
{
    return digestOf({name.bucket.toUtf8(), name.key});
}

Result<> SimulatedLedger::addClaims(std::span<const LedgerClaim> claims, std::stop_token stop)
{
    if (Result<> can = ask("add claims", stop); !can)
        return can;
    for (const LedgerClaim &claim : claims) {
        const auto givenUp = m_memory.givenUp.find(claim.ref);
        if (givenUp != m_memory.givenUp.end() && givenUp->second >= claim.since)
            continue;
        const auto finished = m_memory.finished.find(claim.ref);
        if (finished != m_memory.finished.end() && finished->second.at >= claim.since)
            continue;
        if (givenUp != m_memory.givenUp.end())
            m_memory.givenUp.erase(givenUp);
        if (finished != m_memory.finished.end())
            m_memory.finished.erase(finished);
        if (std::ranges::any_of(m_memory.claims, withRef(claim.ref)))
            continue;
        LedgerClaim &added = m_memory.claims[++m_memory.lastClaim];
        added = claim;
        added.id = m_memory.lastClaim;
        m_oracle.claimed(claim);
    }
    if (m_caller == Caller::Docsweep)
        m_universe.call("claims added");
    return {};
}

Result<std::vector<LedgerClaim>> SimulatedLedger::claims(
    const Bucket &bucket, qint64 after, int count, std::stop_token stop)
{
    if (Result<> can = ask("read claims", stop); !can)
        return fail(can.error());
    std::vector<LedgerClaim> some;
    for (auto claim = m_memory.claims.upper_bound(after); claim != m_memory.claims.end(); ++claim) {
        if ((bucket.isEmpty() || claim->second.bucket == bucket) && int(some.size()) < count)
            some.push_back(claim->second);
    }
    return some;
}

Result<> SimulatedLedger::endClaims(std::span<const QByteArray> refs, std::stop_token stop)
{
    if (Result<> can = ask("end claims", stop); !can)
        return can;
    for (const QByteArray &ref : refs)
        std::erase_if(m_memory.claims, withRef(ref));
    return {};
}

Result<> SimulatedLedger::finishClaims(std::span<const QByteArray> refs, const QString &, std::stop_token stop)
{
    if (Result<> can = ask("finish claims", stop); !can) {
        m_oracle.isNotTold(refs);
        return can;
    }
    for (const QByteArray &ref : refs) {
        std::erase_if(m_memory.claims, withRef(ref));
        if (!m_memory.givenUp.contains(ref))
            m_memory.finished.try_emplace(ref, SharedMemory::Finished{m_docsweep, m_universe.databaseTime()});
    }
    if (m_caller == Caller::Docsweep)
        m_universe.call("claims finished");
    return {};
}

Result<QHash<QByteArray, FinishedClaim>> SimulatedLedger::finished(
    std::span<const QByteArray> refs, std::stop_token stop)
{
    if (Result<> can = ask("ask for what was finished", stop); !can)
        return fail(can.error());
    QHash<QByteArray, FinishedClaim> known;
    for (const QByteArray &ref : refs) {
        if (const auto found = m_memory.finished.find(ref); found != m_memory.finished.end())
            known.insert(ref,
                {u"docsweep %1"_s.arg(found->second.docsweep), found->second.at, found->second.docsweep == m_docsweep});
    }
    return known;
}

Result<qint64> SimulatedLedger::giveUpClaims(std::span<const QByteArray> refs, const QString &, std::stop_token stop)
{
    if (Result<> can = ask("give claims up", stop); !can)
        return fail(can.error());
    qint64 count = 0;
    for (const QByteArray &ref : refs) {
        if (std::erase_if(m_memory.claims, withRef(ref)) == 0)
            continue;
        m_memory.givenUp[ref] = m_universe.databaseTime();
        ++m_memory.lastGivenUp;
        ++count;
    }
    return count;
}

Result<QSet<QByteArray>> SimulatedLedger::givenUp(std::span<const QByteArray> refs, std::stop_token stop)
{
    if (Result<> can = ask("ask for what was given up", stop); !can)
        return fail(can.error());
    QSet<QByteArray> known;
    for (const QByteArray &ref : refs) {
        if (m_memory.givenUp.contains(ref))
            known.insert(ref);
    }
    return known;
}

Result<bool> SimulatedLedger::hasGivenUp(std::stop_token stop)
{
    if (Result<> can = ask("ask whether anything was given up", stop); !can)
        return fail(can.error());
    return !m_memory.givenUp.empty();
}

Result<> SimulatedLedger::addKept(std::span<const QByteArray> refs, std::stop_token stop)
{
    if (Result<> can = ask("add kept outputs", stop); !can)
        return can;
    m_memory.kept.insert(refs.begin(), refs.end());
    return {};
}

Result<std::vector<quint64>> SimulatedLedger::kept(std::stop_token stop)
{
    if (Result<> can = ask("read kept outputs", stop); !can)
        return fail(can.error());
    std::vector<quint64> marks;
    for (const QByteArray &ref : m_memory.kept)
        marks.push_back(keptMark(ref));
    std::ranges::sort(marks);
    return marks;
}

Result<qint64> SimulatedLedger::adoptRuns(std::span<const LedgerRun>, std::stop_token)
{
    return 0;
}

// ---- What decides about no deletion

Result<> SimulatedLedger::expectSchedule(const LedgerSchedule &, std::stop_token)
{
    return {};
}

Result<> SimulatedLedger::noteScheduledRun(const LedgerSchedule &, std::stop_token)
{
    return {};
}

Result<qint64> SimulatedLedger::endSchedules(const LedgerSchedule &, std::stop_token)
{
    return 0;
}

Result<> SimulatedLedger::endSchedule(qint64, std::stop_token)
{
    return fail(ErrorKind::NotFound, u"there are no schedules here"_s);
}

Result<std::vector<LedgerSchedule>> SimulatedLedger::schedules(std::stop_token)
{
    return std::vector<LedgerSchedule>();
}

Result<> SimulatedLedger::readEntries(std::stop_token, const EntrySink &)
{
    return {};
}

Result<LedgerProof> SimulatedLedger::verify(const std::vector<LedgerWitness> &, std::stop_token)
{
    LedgerProof proof;
    proof.head = head();
    return proof;
}

Result<LedgerErased> SimulatedLedger::erase(const LedgerErasure &, std::stop_token)
{
    return LedgerErased();
}

Result<LedgerHead> SimulatedLedger::rehome(const QString &, std::stop_token)
{
    return head();
}

Result<> SimulatedLedger::forget(std::stop_token)
{
    return fail(ErrorKind::Conflict, u"there still is one"_s);
}

Result<> SimulatedLedger::noteAdopted(qint64, const QString &, std::stop_token)
{
    return {};
}

} // namespace docsweep::sim
