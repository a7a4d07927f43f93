// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/holdforce.h"
#include "core/sessions/sqlitedialect.h"
#include "core/sql/userathost.h"
#include "core/sweep/runledger.h"
#include "tests/ledger/ledgerworld.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class SomeLock final : public RunLock {
public:
    Result<> confirm() override { return {}; }
    Result<> confirmDatabase() const override { return {}; }
};

} // namespace

/// A run and its ledger: when it is heard of, and how it hears.
class TestRunLedger : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto started = LedgerWorld::start(LedgerWorld::Kind::Sqlite);
        QVERIFY2(started, started ? "" : qPrintable(started.error().text));
        m_world = std::move(*started);
        m_backends.clock = &m_clock;
        m_backends.ledger = [this]() -> Result<std::unique_ptr<Ledger>> { return m_world->ledger(); };
    }

    void meetsNoneWhereThereIsNone()
    {
        const auto met = RunLedger::meet(m_backends, {});
        QVERIFY(met && !*met);
        SweepBackends none;
        QVERIFY(!*RunLedger::meet(none, {}));
    }

    void hearsThatSomebodyWantsItToStop()
    {
        QVERIFY(m_world->make());
        const auto met = RunLedger::meet(m_backends, {});
        QVERIFY2(met && *met, met ? "" : qPrintable(met.error().text));
        RunLedger &ledger = **met;
        const auto begun = ledger.begin(nullptr, {RunTrigger::Scheduled, u"root@db1"_s}, {});
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().text));
        SomeLock lock;
        LockWatch watch(lock, {}, m_clock);
        RunCounters reached;
        reached.begin(7, 0, 0);
        ledger.follow(reached);
        watch.onConfirmed([&] { ledger.beat(watch); });
        QVERIFY(watch.check());
        QVERIFY(m_world->ledger(u"other"_s)->askToStop(2, u"ben@desk"_s, {}));
        QVERIFY(watch.check()); // it was asked a moment ago
        QVERIFY(!watch.token().stop_requested());
        m_clock.advance(3s);
        static_cast<void>(watch.check());
        QVERIFY(watch.token().stop_requested());
        QVERIFY(m_world->ledger(u"other"_s)->runs(1, {})->front().figures.contains(R"("items_total":7)"));
        QCOMPARE(ledger.stoppedBy(), u"ben@desk"_s);
        Run run;
        run.state = RunState::Cancelled;
        run.totals.sessionsDeleted = 3;
        ledger.end(run);
        QVERIFY(ledger.head());
        QCOMPARE(ledger.head()->number, 4);
        const auto runs = m_world->ledger(u"other"_s)->runs(1, {});
        QVERIFY(runs);
        QCOMPARE(runs->front().state, u"cancelled"_s);
        QVERIFY(runs->front().figures.contains(R"("sessions_deleted":3)"));
    }

    /// A program that was killed ends no run; whoever has the lock after it does.
    void endsRunsThatHaveDied()
    {
        {
            const auto died = RunLedger::meet(m_backends, {});
            QVERIFY(died && *died);
            QVERIFY((*died)->begin(nullptr, {RunTrigger::Manual, u"anna@desk"_s}, {}));
        }
        const auto other = m_world->ledger(u"other"_s);
        QVERIFY(other->runs(1, {})->front().isLive);
        const auto next = RunLedger::meet(m_backends, {});
        QVERIFY(next && *next);
        QVERIFY((*next)->begin(nullptr, {RunTrigger::Manual, u"ben@desk"_s}, {}));
        const auto runs = other->runs(2, {});
        QVERIFY(runs);
        QCOMPARE(runs->size(), size_t(2));
        QVERIFY(runs->front().isLive);
        QCOMPARE(runs->back().who, u"anna@desk"_s);
        QCOMPARE(runs->back().state, u"interrupted"_s);
        QVERIFY(!runs->back().isLive);
        const auto proof = other->verify({});
        QVERIFY(proof && !proof->problem);
    }

    void saysWhichHoldsItsWorkersGoBy()
    {
        const auto met = RunLedger::meet(m_backends, {});
        QVERIFY(met && *met);
        RunLedger &ledger = **met;
        QVERIFY(ledger.begin(nullptr, {RunTrigger::Scheduled, u"schedule"_s}, {}));
        SomeLock lock;
        LockWatch watch(lock, {}, m_clock);
        watch.onConfirmed([&] { ledger.beat(watch); });
        const auto beat = [&] {
            m_clock.advance(3s);
            return watch.check().has_value();
        };
        HoldsInUse::Use use(&ledger.holdsInUse());
        const auto other = m_world->ledger(u"other"_s);
        const auto added = other->addHold(*parseHold("k1", {}), {});
        QVERIFY(added);
        QVERIFY(beat());
        QVERIFY(!awaitForce(*other, 0ms, {})->isInForce); // a request of before may be on its way
        use.renew();
        QVERIFY(beat());
        QVERIFY(awaitForce(*other, 0ms, {})->isInForce);
        QCOMPARE(other->runs(1, {})->front().holdsSeen, added->id - kSharedHolds);
        QCOMPARE(other->runs(1, {})->front().who, userAtHost()); // not "schedule"
        ledger.end(Run());
    }

    /// A batch in which something cannot go is tried again in halves: each session keeps its reason.
    void knowsWhyEachSessionOfABatchStayed()
    {
        const auto other = m_world->ledger(u"other"_s);
        QVERIFY(other->addHold(*parseHold("g1", {}), {}));
        Policy policy;
        policy.age = 1h;
        policy.cutoff = m_clock.now();
        LedgerGuard guard(m_world->ledger(), policy, m_clock.now());
        SessionRecord held;
        held.id = 1;
        held.key = "g1";
        held.lastActivity = m_clock.now() - 3h;
        SessionRecord awake = held; // it is at work again
        awake.id = 2;
        awake.key = "g2";
        awake.lastActivity = m_clock.now() + 1h;
        SqlConnection unused(u"QSQLITE"_s);
        const SqliteDialect dialect(m_world->settings().sqlitePath);
        const auto ask = [&](const SessionRecord &session) {
            const auto objections = guard.objections(dialect, unused, std::span(&session, 1), {});
            guard.ended();
            return objections && !objections->front().isEmpty();
        };
        QVERIFY(ask(awake));
        const Reason reason = guard.reasonOf(2);
        QVERIFY(reason != Reason::SessionHeld);
        QVERIFY(ask(held));
        QCOMPARE(guard.reasonOf(1), Reason::SessionHeld);
        QCOMPARE(guard.reasonOf(2), reason);
    }

    void refusesToBeginWhereItCannotBeWrittenDown()
    {
        const auto met = RunLedger::meet(m_backends, {});
        QVERIFY(met && *met);
        QVERIFY(m_world->tamper(u"UPDATE {t}ledger SET min_writer = 9"_s));
        const auto begun = (*met)->begin(nullptr, {RunTrigger::Manual, u"anna@desk"_s}, {});
        QVERIFY(!begun);
        QCOMPARE(begun.error().cause.kind, CauseKind::LedgerNewer);
        QVERIFY(!RunLedger::meet(m_backends, {}));
    }

private:
    FakeClock m_clock{*parseInstant("2026-08-27T12:00:00Z")};
    SweepBackends m_backends;
    std::unique_ptr<LedgerWorld> m_world;
};

QTEST_GUILESS_MAIN(TestRunLedger)
#include "tst_runledger.moc"
