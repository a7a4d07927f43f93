// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/projectfigures.h"
#include "core/journal/schema.h"
#include "tests/ui/plantext.h"

#include <QFile>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    template <typename T> T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return std::move(*result);
    }
    void must(const Result<> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
    }

    const QString kOther = u"SQLite /srv/other/db.sqlite3"_s;

} // namespace

/// What one look at a journal tells of a project, without opening it.
class ProjectFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void tellsScanRunsAndPending();
    void tellsTwoWebAppsOfOneJournalApart();
    void whatRunsHaveTakenIsNoLongerThere();
    void whatIsHeldCannotGo();
    void countsFailuresSinceTheLastGoodRun();
    void aRunForOneSessionIsNotTheLastRun();
    void aRunThatIsOnIsTold();
    void withoutAJournalNothingIsKnown();
    void anUnknownDatabaseIsUnknown();
    void aBrokenJournalIsAnError();
    void anOlderJournalIsLeftAsItIs();
    void scheduleIsToldOf_data();
    void scheduleIsToldOf();
    void aSystemsSchedulerIsForeseen();

private:
    PlanId plan(const QString &databaseName, qint64 storedBytes, const SessionKey &onlySession = {});
    RunId run(PlanId plan, const std::vector<ItemOutcome> &outcomes, RunState state = RunState::Done,
        const Why &error = {}, RunTrigger trigger = RunTrigger::Manual, Instant at = planTime() + 1min);
    ProjectFigures figures(const QString &databaseName, Instant now = planTime() + 1h);
    WebAppId webApp(const QString &databaseName);

    std::unique_ptr<QTemporaryDir> m_home;
};

void ProjectFiguresTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

PlanId ProjectFiguresTest::plan(const QString &databaseName, qint64 storedBytes, const SessionKey &onlySession)
{
    const auto journal = must(openJournal(m_home->path()));
    Plan draft;
    draft.createdAt = planTime();
    draft.policy.age = 1h;
    draft.databaseName = databaseName;
    if (!onlySession.isEmpty())
        draft.policy.onlySession = onlySession;
    const auto writer = must(journal->beginPlan(draft));
    for (const auto &[key, bytes] : {std::pair("a/1.pdf", 100), std::pair("b/2.pdf", 20), std::pair("c/3.pdf", 7)}) {
        PlanItem item;
        item.bucket = u"document-uploads"_s;
        item.key = key;
        item.sizeBytes = bytes;
        item.changedAt = planTime() - 3h;
        must(writer->append(item, true));
    }
    ScanStatistics seen;
    seen.takenAt = planTime();
    seen.storageListed = true;
    seen.bytes = storedBytes;
    return must(writer->seal(seen)).id;
}

RunId ProjectFiguresTest::run(PlanId plan, const std::vector<ItemOutcome> &outcomes, RunState state, const Why &error,
    RunTrigger trigger, Instant at)
{
    const auto journal = must(openJournal(m_home->path()));
    const RunId run = must(journal->beginRun(plan, trigger, {}, at));
    std::vector<quint32> seqs;
    for (const ItemOutcome &outcome : outcomes)
        seqs.push_back(outcome.seq);
    if (!seqs.empty()) {
        const Intent intent{run, plan, 0, IntentState::Open};
        must(journal->recordIntent(intent, seqs));
        must(journal->recordRows(intent, {}));
        must(journal->recordObjects(intent, outcomes));
    }
    if (state != RunState::Running)
        must(journal->finishRun(run, state, error, {}, {}, at + 5s));
    return run;
}

ProjectFigures ProjectFiguresTest::figures(const QString &databaseName, Instant now)
{
    return must(readProjectFigures({m_home->path(), databaseName, {}}, now, {}));
}

WebAppId ProjectFiguresTest::webApp(const QString &databaseName)
{
    return must(must(openJournal(m_home->path()))->meet({{}, databaseName}));
}

void ProjectFiguresTest::tellsScanRunsAndPending()
{
    const PlanId made = plan(kOther, 1000);
    const RunId done = run(made, {{0, ItemState::Deleted, {}}, {1, ItemState::Pending, u"away"_s}});
    const ProjectFigures seen = figures(kOther);
    QVERIFY(seen.isKnown);
    QVERIFY(seen.scan);
    QCOMPARE(toMicros(seen.scan->at), toMicros(planTime()));
    QCOMPARE(seen.scan->items, 1); // the third alone is still planned
    QCOMPARE(seen.scan->bytes, 7);
    QVERIFY(seen.lastRun);
    QCOMPARE(seen.lastRun->run.id, done);
    QCOMPARE(seen.pending.items, 1);
    QCOMPARE(seen.pending.bytes, 20);
    QVERIFY(seen.oldestPending);
    QCOMPARE(seen.failures, 0);
    QVERIFY(!seen.running);
    QVERIFY(seen.schedule.state == ProjectSchedule::State::None);
}

void ProjectFiguresTest::tellsTwoWebAppsOfOneJournalApart()
{
    const QString first = u"SQLite /srv/first/db.sqlite3"_s;
    run(plan(first, 500), {{0, ItemState::Deleted, {}}});
    run(plan(kOther, 9000), {{0, ItemState::Failed, u"locked"_s}});
    const ProjectFigures one = figures(first);
    const ProjectFigures other = figures(kOther);
    QCOMPARE(*one.scan->storedBytes, 400);
    QCOMPARE(one.scan->items, 2);
    QCOMPARE(one.failures, 0);
    QCOMPARE(*other.scan->storedBytes, 9000);
    QCOMPARE(other.failures, 1);
    QVERIFY(one.lastRun->run.id != other.lastRun->run.id);
}

void ProjectFiguresTest::whatRunsHaveTakenIsNoLongerThere()
{
    const PlanId made = plan(kOther, 1000);
    run(made, {{0, ItemState::Deleted, {}}});
    run(made, {{1, ItemState::Deleted, {}}});
    QCOMPARE(*figures(kOther).scan->storedBytes, 880);
    plan(kOther, 950); // a newer scan has seen what is there
    QCOMPARE(*figures(kOther).scan->storedBytes, 950);
}

void ProjectFiguresTest::whatIsHeldCannotGo()
{
    plan(kOther, 1000);
    QCOMPARE(figures(kOther).scan->items, 3);
    Hold hold;
    hold.kind = HoldKind::Object;
    hold.pattern = "a/1.pdf";
    hold.since = planTime() - 1h;
    must(must(openJournal(m_home->path()))->addHold(hold));
    const ProjectFigures seen = figures(kOther);
    QCOMPARE(seen.scan->items, 2);
    QCOMPARE(seen.scan->bytes, 27);
}

void ProjectFiguresTest::countsFailuresSinceTheLastGoodRun()
{
    const PlanId made = plan(kOther, 1000);
    run(made, {}, RunState::Failed, u"long ago"_s);
    run(made, {{0, ItemState::Deleted, {}}});
    run(made, {}, RunState::Interrupted);
    run(made, {}, RunState::Cancelled);
    run(made, {}, RunState::Failed, Cause{CauseKind::NoAnswer, {u"db.example"_s}});
    const ProjectFigures seen = figures(kOther);
    QCOMPARE(seen.failures, 2);
    QVERIFY(seen.lastFailure.cause.kind == CauseKind::NoAnswer);
    run(made, {{1, ItemState::Deleted, {}}});
    QCOMPARE(figures(kOther).failures, 0);
    QVERIFY(figures(kOther).lastFailure.isEmpty());
}

void ProjectFiguresTest::aRunForOneSessionIsNotTheLastRun()
{
    const RunId whole = run(plan(kOther, 1000), {{0, ItemState::Deleted, {}}});
    run(plan(kOther, 5, "alice"), {{0, ItemState::Deleted, {}}});
    const ProjectFigures seen = figures(kOther);
    QCOMPARE(seen.lastRun->run.id, whole);
    QCOMPARE(*seen.scan->storedBytes, 800); // but what it freed is gone
}

void ProjectFiguresTest::aRunThatIsOnIsTold()
{
    const PlanId made = plan(kOther, 1000);
    const RunId on = run(made, {{0, ItemState::Deleted, {}}}, RunState::Running, {}, RunTrigger::Scheduled);
    const ProjectFigures seen = figures(kOther);
    QVERIFY(seen.running);
    QCOMPARE(seen.running->run.id, on);
    QVERIFY(!seen.lastRun);
}

void ProjectFiguresTest::withoutAJournalNothingIsKnown()
{
    QVERIFY(!figures(kOther).isKnown);
    QVERIFY2(!QFile::exists(journalPath(m_home->path())), "looking makes no journal");
}

void ProjectFiguresTest::anUnknownDatabaseIsUnknown()
{
    plan(kOther, 1000);
    const ProjectFigures seen = figures(u"SQLite /srv/nobody/db.sqlite3"_s);
    QVERIFY(!seen.isKnown);
    QVERIFY(!seen.scan);
}

void ProjectFiguresTest::aBrokenJournalIsAnError()
{
    QFile file(journalPath(m_home->path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto seen = readProjectFigures({m_home->path(), kOther, {}}, planTime(), {});
    QVERIFY(!seen);
    QVERIFY(!seen.error().text.isEmpty());
}

void ProjectFiguresTest::anOlderJournalIsLeftAsItIs()
{
    const QString path = journalPath(m_home->path());
    {
        SqlConnection connection(u"QSQLITE"_s);
        connection.database().setDatabaseName(path);
        QVERIFY(connection.database().open());
        must(makeJournalForm(connection, kJournalVersion - 1));
    }
    QVERIFY(figures(kOther).isOlder);
    QCOMPARE(journalVersionOf(path), kJournalVersion - 1);
}

void ProjectFiguresTest::scheduleIsToldOf_data()
{
    using State = ProjectSchedule::State;
    QTest::addColumn<Duration>("later"); // than it was switched on
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("state");
    QTest::addColumn<Duration>("next"); // after it was switched on; 0: none
    QTest::newRow("waiting") << Duration(30min) << 0 << int(State::Waiting) << Duration(1h);
    QTest::newRow("due this moment") << Duration(61min) << 0 << int(State::Waiting) << Duration(1h);
    QTest::newRow("late") << Duration(80min) << 0 << int(State::Late) << Duration(1h);
    QTest::newRow("late for hours") << Duration(5h + 30min) << 0 << int(State::Late) << Duration(1h);
    QTest::newRow("off") << Duration(5h) << 1 << int(State::None) << Duration(0);
    QTest::newRow("paused for good") << Duration(5h) << 2 << int(State::Paused) << Duration(0);
    QTest::newRow("paused until") << Duration(5h) << 3 << int(State::Paused) << Duration(7h);
    QTest::newRow("switched off by the settings") << Duration(5h) << 4 << int(State::SwitchedOff) << Duration(0);
    QTest::newRow("no schedule at all") << Duration(5h) << 5 << int(State::None) << Duration(0);
    QTest::newRow("the settings name another period") << Duration(90min) << 6 << int(State::Waiting) << Duration(2h);
}

void ProjectFiguresTest::scheduleIsToldOf()
{
    QFETCH(Duration, later);
    QFETCH(int, change);
    QFETCH(int, state);
    QFETCH(Duration, next);
    plan(kOther, 1000);
    const WebAppId id = webApp(kOther);
    ScheduleSettings settings;
    settings.schedule.enabled = change != 1;
    settings.schedule.pausedForGood = change == 2;
    if (change == 3)
        settings.schedule.pausedUntil = planTime() + 7h;
    ProjectRhythm rhythm;
    rhythm.mayRunUnattended = change != 4;
    if (change == 6) {
        rhythm.period = 2h;
        settings.followedPeriod = 2h;
    }
    if (change != 5) {
        const auto records = must(ScheduleRecords::open(m_home->path()));
        must(records->store(id, settings));
        Occurrence on;
        on.number = 1;
        on.outcome = Outcome::SwitchedOn;
        on.dueAt = on.lastDueAt = on.notedAt = planTime();
        must(records->store(id, std::span(&on, 1), 0));
    }
    const ProjectFigures seen = must(readProjectFigures({m_home->path(), kOther, rhythm}, planTime() + later, {}));
    QCOMPARE(int(seen.schedule.state), state);
    QCOMPARE(seen.schedule.next.has_value(), next != Duration::zero());
    if (seen.schedule.next)
        QCOMPARE(toMicros(*seen.schedule.next), toMicros(planTime() + next));
    // Looking wrote nothing down.
    if (change != 5)
        QCOMPARE(must(must(ScheduleRecords::open(m_home->path()))->occurrences(id, 10)).size(), size_t(1));
}

void ProjectFiguresTest::aSystemsSchedulerIsForeseen()
{
    using State = ProjectSchedule::State;
    const PlanId made = plan(kOther, 1000);
    for (const Duration at : {0h, 1h, 2h, 3h})
        run(made, {}, RunState::Done, {}, RunTrigger::Scheduled, planTime() + at);
    const ProjectSchedule usual = figures(kOther, planTime() + 3h + 30min).schedule;
    QVERIFY(usual.state == State::Elsewhere);
    QCOMPARE(toMicros(*usual.next), toMicros(planTime() + 4h));
    QVERIFY(figures(kOther, planTime() + 4h + 15min).schedule.state == State::Elsewhere); // cron is not to the minute
    QVERIFY(figures(kOther, planTime() + 6h).schedule.state == State::ElsewhereLate);
    QVERIFY(figures(kOther, planTime() + 24h * 30).schedule.state == State::None); // it was taken away
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::ProjectFiguresTest)
#include "tst_projectfigures.moc"
