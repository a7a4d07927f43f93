// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runledger.h"
#include "tests/ledger/ledgerworld.h"

#include <QTest>

#include <barrier>
#include <random>
#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMeetings = 1000;
const Instant kNoon = *parseInstant("2025-08-27T12:00:00Z");

Policy policyOf(const Instant &cutoff)
{
    Policy policy;
    policy.cutoff = cutoff;
    policy.age = 1h;
    return policy;
}

/// A moment of up to so many microseconds, spent at work.
void dawdle(std::mt19937 &dice, int most)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(dice() % unsigned(most));
    while (std::chrono::steady_clock::now() < until)
        continue;
}

/// A transaction that takes its time after it has read the holds: what may happen meanwhile does.
class SlowGuard final : public RemovalGuard {
public:
    explicit SlowGuard(RemovalGuard &inner)
        : m_inner(inner)
    {
    }
    Result<std::vector<Why>> objections(const SqlDialect &dialect, SqlConnection &deleting,
        std::span<const SessionRecord> going, std::stop_token stop) override
    {
        auto said = m_inner.objections(dialect, deleting, going, std::move(stop));
        dawdle(m_dice, 6000);
        return said;
    }
    void ended() override { m_inner.ended(); }

private:
    RemovalGuard &m_inner;
    std::mt19937 m_dice{13};
};

/// The same without what makes it safe: nobody waits for it. PostgreSQL's shared lock is not taken, SQLite's reading
/// transaction has ended.
class LooseGuard final : public RemovalGuard {
public:
    explicit LooseGuard(std::unique_ptr<Ledger> ledger)
        : m_ledger(std::move(ledger))
    {
    }
    Result<std::vector<Why>> objections(
        const SqlDialect &, SqlConnection &, std::span<const SessionRecord> going, std::stop_token stop) override
    {
        auto holds = m_ledger->holds(std::move(stop));
        if (!holds)
            return fail(holds.error());
        const HoldSet all(std::move(*holds));
        std::vector<Why> said(going.size());
        for (size_t i = 0; i < going.size(); ++i) {
            if (all.forSession(going[i].key))
                said[i] = Why(u"held"_s);
        }
        return said;
    }
    void ended() override { }

private:
    const std::unique_ptr<Ledger> m_ledger;
};

/// What came of the meetings of a hold and a deletion.
struct Meetings {
    std::vector<Result<std::vector<SessionRemoval>>> removals;
    std::vector<bool> wasThere; ///< when the hold was there
    QString problem;

    bool isBroken(size_t at) const
    {
        return wasThere[at] && removals[at] && removals[at]->front().outcome == SessionOutcome::Removed;
    }
};

enum class Until { Last, Broken };

/// Of each of the sessions in turn: one thread deletes it, the other holds it, at much the same time.
Meetings meet(const LedgerWorld &world, const std::vector<SessionRecord> &rows, RemovalGuard &guard, Until until)
{
    const auto conditions = PostgresWebApp::conditions(rows);
    Meetings met{{rows.size(), fail(ErrorKind::Io, Why())}, std::vector<bool>(rows.size(), false), {}};
    std::barrier start(2);
    bool isOver = false; // written between two meetings alone
    std::jthread deleter([&] {
        std::mt19937 dice(7);
        const auto store = world.store();
        store->setGuard(&guard);
        for (size_t i = 0; i < rows.size(); ++i) {
            start.arrive_and_wait();
            if (isOver)
                return;
            dawdle(dice, 4000);
            met.removals[i] = store->removeSessions(std::span(&conditions[i], 1), {});
            start.arrive_and_wait();
        }
    });
    std::mt19937 dice(11);
    const auto ledger = world.ledger();
    const auto store = world.store();
    for (size_t i = 0; i < rows.size(); ++i) {
        isOver = until == Until::Broken && i > 0 && met.isBroken(i - 1);
        start.arrive_and_wait();
        if (isOver)
            break;
        dawdle(dice, 8000);
        Hold hold = *parseHold(rows[i].key, {});
        const auto added = ledger->addHold(hold, {});
        const auto there = store->existingIds(std::span(&rows[i].id, 1), {});
        if (!added || !there)
            met.problem = added ? there.error().text : added.error().text;
        met.wasThere[i] = added && there && !there->empty();
        start.arrive_and_wait();
    }
    return met;
}

/// A world with so many old sessions, and its ledger.
Result<std::unique_ptr<LedgerWorld>> startWorld(LedgerWorld::Kind kind, int sessions)
{
    auto started = LedgerWorld::start(kind);
    if (!started)
        return started;
    QList<SessionSpec> specs;
    for (int i = 0; i < sessions; ++i) {
        const QString key = u"s%1"_s.arg(i, 5, 10, QChar(u'0'));
        specs.append({key, kNoon, {document(key + u"/a.pdf"_s)}});
    }
    if (const auto created = (*started)->django().create(specs); !created)
        return fail(created.error());
    const auto made = (*started)->make();
    return made ? std::move(started) : Result<std::unique_ptr<LedgerWorld>>(fail(made.error()));
}

} // namespace

class TestHoldRace : public QObject {
    Q_OBJECT

private slots:
    /// A hold that is in force when `hold add` returns keeps what is there then, for ever.
    void whatIsThereWhenAHoldReturnsStays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("SQLite") << int(LedgerWorld::Kind::Sqlite);
        QTest::newRow("PostgreSQL") << int(LedgerWorld::Kind::PostgreSql);
    }
    void whatIsThereWhenAHoldReturnsStays()
    {
        QFETCH(int, kind);
        const auto started = startWorld(LedgerWorld::Kind(kind), kMeetings);
        QVERIFY2(started, started ? "" : qPrintable(started.error().text));
        LedgerWorld &world = **started;
        const auto rows = world.django().rows();
        QVERIFY(rows && rows->size() == size_t(kMeetings));
        const Policy policy = policyOf(kNoon + 1h);
        LedgerGuard guard(world.ledger(), policy, kNoon + 2h);
        SlowGuard slow(guard);
        const Meetings met = meet(world, *rows, slow, Until::Last);
        QVERIFY2(met.problem.isEmpty(), qPrintable(met.problem));
        int removed = 0;
        int kept = 0;
        for (size_t i = 0; i < size_t(kMeetings); ++i) {
            const Result<std::vector<SessionRemoval>> &removal = met.removals[i];
            QVERIFY2(removal, removal ? "" : qPrintable(removal.error().text));
            const SessionOutcome outcome = removal->front().outcome;
            removed += outcome == SessionOutcome::Removed ? 1 : 0;
            kept += outcome == SessionOutcome::Guarded ? 1 : 0;
            QVERIFY2(outcome == SessionOutcome::Removed || outcome == SessionOutcome::Guarded,
                qPrintable(removal->front().why.text));
            QVERIFY2(!met.isBroken(i), qPrintable(u"meeting %1: held, seen, and deleted"_s.arg(i)));
        }
        qInfo("%d removed, %d kept", removed, kept);
        QVERIFY(removed > 20);
        QVERIFY(kept > 20);
        const auto left = world.django().rows();
        QVERIFY(left);
        QCOMPARE(left->size(), size_t(kept));
        const auto proof = world.ledger()->verify({});
        QVERIFY(proof && !proof->problem);
        QCOMPARE(proof->entries, kMeetings + 1);
    }

    /// The meetings above are close enough: where nobody waits, one of them soon goes wrong.
    void whereNobodyWaitsItIsFound_data() { whatIsThereWhenAHoldReturnsStays_data(); }
    void whereNobodyWaitsItIsFound()
    {
        QFETCH(int, kind);
        const auto started = startWorld(LedgerWorld::Kind(kind), kMeetings);
        QVERIFY2(started, started ? "" : qPrintable(started.error().text));
        const auto rows = (*started)->django().rows();
        QVERIFY(rows);
        LooseGuard loose((*started)->ledger());
        SlowGuard slow(loose);
        const Meetings met = meet(**started, *rows, slow, Until::Broken);
        size_t first = 0;
        while (first < rows->size() && !met.isBroken(first))
            ++first;
        QVERIFY2(first < rows->size(), "no meeting has gone wrong");
        qInfo("meeting %d was the first to go wrong", int(first));
    }
};

QTEST_GUILESS_MAIN(TestHoldRace)
#include "tst_holdrace.moc"
