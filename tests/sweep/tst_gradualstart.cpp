// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"
#include "core/sql/sqlconnection.h"
#include "core/sweep/firstlook.h"
#include "core/sweep/gradualstart.h"
#include "tests/support/journal/faultyjournal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Hold holdOf(const QByteArray &pattern, Instant since)
{
    Hold hold = *parseHold(pattern, {});
    hold.since = since;
    return hold;
}

/// A real journal, and holds that other docsweeps share with it.
class JournalWithLedger final : public FaultyJournal {
public:
    explicit JournalWithLedger(std::unique_ptr<Journal> inner)
        : FaultyJournal(std::move(inner), std::make_shared<FaultPlan>())
    {
    }
    void share(Hold hold)
    {
        hold.id = kSharedHolds + qint64(m_shared.size()) + 1;
        m_shared.push_back(std::move(hold));
    }
    Result<std::vector<Hold>> holds() override
    {
        if (problem)
            return fail(*problem, u"no ledger"_s);
        Result<std::vector<Hold>> all = FaultyJournal::holds();
        if (all)
            all->insert(all->end(), m_shared.begin(), m_shared.end());
        return all;
    }
    Result<std::vector<Hold>> ownHolds() override { return FaultyJournal::holds(); }

    std::optional<ErrorKind> problem;

private:
    std::vector<Hold> m_shared;
};

} // namespace

/// A gradual start on a real journal: what runs mean for it, and the time that it believes.
class TestGradualStart : public QObject {
    Q_OBJECT

private slots:
    void believesNoClockThatLeapt()
    {
        FakeClock clock(kStart + 400 * 24h);
        clock.boot("b1");
        const ClockNote note{kStart, "b1", Duration{0}, {}, {}, {}};
        QVERIFY(noLaterThanNoted(clock.now(), note, clock) < kStart + 10min);
        clock.set(kStart - 1h);
        QCOMPARE(noLaterThanNoted(clock.now(), note, clock), kStart - 1h);
        clock.set(kStart);
        clock.advance(24h); // the innocent case: a day passed
        QCOMPARE(noLaterThanNoted(clock.now(), note, clock), kStart + 24h);
        clock.boot("b2"); // nobody knows how long the machine was off
        QCOMPARE(noLaterThanNoted(clock.now(), note, clock), kStart + 24h);
        ClockNote leapt = note;
        leapt.leap = 24h;
        QCOMPARE(noLaterThanNoted(clock.now(), leapt, clock), kStart);
        QCOMPARE(noLaterThanNoted(clock.now(), {}, clock), kStart + 24h);
    }

    void aLeapBringsNoStep()
    {
        open();
        FakeClock clock(kStart);
        clock.boot("b1");
        QVERIFY(startRollout(*m_records, m_webApp, {24h, 1}, kStart, 1h));
        QVERIFY(noteRunEnd(*m_records, *m_journal, m_webApp, ended(RunState::Done), kStart, 1h, {}));
        QVERIFY(m_journal->noteClock({kStart, "b1", Duration{0}, {}, {}, {}}));
        clock.set(kStart + 40 * 24h);
        QCOMPARE(view(clock).age, Duration(24h));
        clock.set(kStart);
        clock.advance(24h);
        QCOMPARE(view(clock).age, Duration(12h));
    }

    void aRunThatWasCutOffKeepsIt()
    {
        open();
        FakeClock clock(kStart);
        QVERIFY(startRollout(*m_records, m_webApp, {24h, 1}, kStart, 1h));
        const RunId run = *m_journal->beginSettling(m_webApp, {RunTrigger::Scheduled}, kStart);
        QVERIFY(m_journal->finishRun(run, RunState::Interrupted, {}, {}, {}, kStart));
        QCOMPARE(view(clock).rollout.trouble, RolloutTrouble::CutOff);
        QVERIFY(noteRunEnd(*m_records, *m_journal, m_webApp, ended(RunState::Done), kStart, 1h, {}));
        QCOMPARE((*m_records->rollout(m_webApp))->trouble, RolloutTrouble::CutOff);
        QCOMPARE((*m_records->rollout(m_webApp))->knownRun, run);
        QVERIFY(
            describeKept(view(clock)).startsWith(u"kept at 1 d, because a run was cut off on 2026-11-30 (run 1)"_s));
    }

    /// Somebody held what a plan had listed, with any docsweep of the web app.
    void aHoldOfTheLedgerKeepsIt()
    {
        open();
        auto shared = std::make_unique<JournalWithLedger>(std::move(m_journal));
        JournalWithLedger &ledger = *shared;
        m_journal = std::move(shared);
        FakeClock clock(kStart);
        ledger.share(holdOf("alice", kStart - 1h));
        QVERIFY(startRollout(*m_records, m_webApp, {24h, 1}, kStart, 1h));
        listSession("alice");
        QCOMPARE(view(clock).rollout.trouble, RolloutTrouble::None);
        ledger.share(holdOf("alice", kStart + 1h));
        clock.set(kStart + 2h);
        QCOMPARE(view(clock).rollout.trouble, RolloutTrouble::HurriedHold);
        QVERIFY(noteRunEnd(*m_records, *m_journal, m_webApp, ended(RunState::Done), clock.now(), 1h, {}));
        const Rollout noted = **m_records->rollout(m_webApp);
        QCOMPARE(noted.trouble, RolloutTrouble::HurriedHold);
        QCOMPARE(noted.troubleAt, kStart + 1h);
        QVERIFY(noted.knownHold < kSharedHolds); // which its own are compared with
        clock.set(kStart + 30h);
        QCOMPARE(view(clock).rollout.troubleAt, kStart + 1h); // it is known by now
        QVERIFY(m_journal->addHold(holdOf("alice", kStart + 29h))); // one of this home is seen as well
        QCOMPARE(view(clock).rollout.troubleAt, kStart + 29h);
    }

    void aLedgerThatCannotBeReadHidesNoFailure()
    {
        open();
        auto shared = std::make_unique<JournalWithLedger>(std::move(m_journal));
        JournalWithLedger &ledger = *shared;
        m_journal = std::move(shared);
        const FakeClock clock(kStart);
        QVERIFY(startRollout(*m_records, m_webApp, {24h, 1}, kStart, 1h));
        ledger.problem = ErrorKind::LimitReached;
        QVERIFY(!viewRollout(*m_records, *m_journal, m_webApp, clock, kStart, 1h, {}));
        QVERIFY(noteRunEnd(*m_records, *m_journal, m_webApp, fail(ErrorKind::BadConfig, u"gone"_s), kStart, 1h, {}));
        QCOMPARE((*m_records->rollout(m_webApp))->trouble, RolloutTrouble::Failure);
        ledger.problem = ErrorKind::Unavailable; // with the database: no run begins
        QCOMPARE(view(clock).rollout.trouble, RolloutTrouble::Failure);
    }

    void whatARunMeans_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("pending");
        QTest::addColumn<int>("trouble");
        QTest::newRow("done") << int(RunState::Done) << 0 << 0 << int(RolloutTrouble::None);
        QTest::newRow("items failed") << int(RunState::Done) << 1 << 0 << int(RolloutTrouble::Failure);
        QTest::newRow("files wait") << int(RunState::Done) << 0 << 1 << int(RolloutTrouble::WorkLeft);
        QTest::newRow("failed") << int(RunState::Failed) << 0 << 0 << int(RolloutTrouble::Failure);
        QTest::newRow("stopped by somebody") << int(RunState::Cancelled) << 0 << 0 << int(RolloutTrouble::None);
    }
    void whatARunMeans()
    {
        QFETCH(int, state);
        QFETCH(int, failed);
        QFETCH(int, pending);
        open();
        QVERIFY(startRollout(*m_records, m_webApp, {}, kStart, 1h));
        Run run = ended(RunState(state));
        run.totals.of(ItemState::Failed).items = failed;
        run.totals.of(ItemState::Pending).items = pending;
        QVERIFY(noteRunEnd(*m_records, *m_journal, m_webApp, run, kStart, 1h, {}));
        const Rollout after = **m_records->rollout(m_webApp);
        QTEST(int(after.trouble), "trouble");
        QCOMPARE(after.isDayClean, state == int(RunState::Done) && failed + pending == 0);
    }

    void aBusyLockSaysNothing()
    {
        open();
        QVERIFY(startRollout(*m_records, m_webApp, {}, kStart, 1h));
        const Rollout before = **m_records->rollout(m_webApp);
        for (const ErrorKind kind : {ErrorKind::Conflict, ErrorKind::Cancelled})
            QVERIFY(noteRunEnd(*m_records, *m_journal, m_webApp, fail(kind, u"x"_s), kStart, 1h, {}));
        QCOMPARE(**m_records->rollout(m_webApp), before);
        QVERIFY(noteRunEnd(*m_records, *m_journal, m_webApp, fail(ErrorKind::LimitReached, u"x"_s), kStart, 1h, {}));
        QCOMPARE((*m_records->rollout(m_webApp))->trouble, RolloutTrouble::Limit);
    }

    void suggestsLimits()
    {
        QCOMPARE(*suggestLimits(3, 30).maxItems, 100);
        QCOMPARE(*suggestLimits(612, 10000).maxItems, 1300);
        QCOMPARE(*suggestLimits(612, 10000).maxPercent, 15.0);
        QCOMPARE(*suggestLimits(3, 1000).maxPercent, 10.0);
        QVERIFY(!suggestLimits(90, 100).maxPercent); // everything may go: no limit
        QVERIFY(!suggestLimits(0, 0).maxPercent);
    }

private:
    static constexpr Instant kStart{std::chrono::sys_days{std::chrono::year{2026} / 11 / 30} + 9h};

    void open()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_journal = std::move(*openJournal(m_home->path()));
        m_webApp = *m_journal->meet({"sqlite:1", u"SQLite /srv/app/db.sqlite3"_s});
        m_records = std::move(*ScheduleRecords::open(m_home->path()));
    }
    /// A plan that would delete that session.
    void listSession(const SessionKey &key)
    {
        Plan draft;
        draft.createdAt = kStart;
        draft.policy.age = 1h;
        draft.policy.cutoff = kStart - 1h;
        draft.databaseName = u"SQLite /srv/app/db.sqlite3"_s;
        draft.webApp = m_webApp;
        const auto writer = m_journal->beginPlan(draft);
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().text));
        PlanItem session;
        session.kind = ItemKind::Session;
        session.reason = Reason::SessionIdle;
        session.sessionKey = key;
        session.sessionId = 1;
        QVERIFY((*writer)->append(session, true));
        QVERIFY((*writer)->seal({}));
    }
    RolloutView view(const Clock &clock)
    {
        return **viewRollout(*m_records, *m_journal, m_webApp, clock, clock.now(), 1h, {});
    }
    static Run ended(RunState state)
    {
        Run run;
        run.state = state;
        return run;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ScheduleRecords> m_records;
    WebAppId m_webApp = 0;
};

QTEST_GUILESS_MAIN(TestGradualStart)
#include "tst_gradualstart.moc"
