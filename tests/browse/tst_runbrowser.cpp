// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/planbrowser.h"
#include "core/browse/runbrowser.h"
#include "core/journal/schema.h"
#include "tests/ui/plantext.h"

#include <QElapsedTimer>
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

    const auto kPlan = u"session alice 2h\nfile alice/a.pdf 100 2h with alice\nfile bob/b.pdf 20 3h\n"
                       "file bob/c.pdf 30 3h\norphan stray/x 7 4d\n"_s;

} // namespace

class RunBrowserTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsRunsNewestFirst();
    void pagesGoOnWhereTheLastOneEnded();
    void filters_data();
    void filters();
    void plannedIsWhatTheRunWasAskedFor();
    void countsPendingItemsAsTheyStandNow();
    void findsTheItemsOfARun();
    void findsAgainWhatFailedInARun();
    void groupsCauses();
    void countsWhatTheScheduleExpected();
    void changesNothing();
    void aJournalThatIsNotThereIsNotFound();
    void aMillionItemsAreCountedAndFiltered();

private:
    /// A run that ended: its items from 0 up with these outcomes.
    RunId record(PlanId plan, const std::vector<ItemOutcome> &outcomes, RunState state = RunState::Done,
        RunTrigger trigger = RunTrigger::Manual, Instant at = planTime(), std::vector<SeqRange> scope = {});
    void settle(RunId run, PlanId plan, const std::vector<ItemOutcome> &outcomes);
    QString ids(const RunFilter &filter, std::optional<RunId> before = {}, int count = 100);
    void sql(const QString &statement);

    std::unique_ptr<PlanText> m_journal;
    std::unique_ptr<RunBrowser> m_browser;
    PlanId m_plan = 0;
};

void RunBrowserTest::init()
{
    m_journal = std::make_unique<PlanText>();
    m_plan = m_journal->write(kPlan);
    m_browser = must(RunBrowser::open(m_journal->home()));
}

void RunBrowserTest::cleanup()
{
    m_browser.reset();
    m_journal.reset();
}

RunId RunBrowserTest::record(PlanId plan, const std::vector<ItemOutcome> &outcomes, RunState state, RunTrigger trigger,
    Instant at, std::vector<SeqRange> scope)
{
    const auto journal = must(openJournal(m_journal->home()));
    const RunId run = must(journal->beginRun(plan, trigger, scope, at));
    const Intent intent{run, plan, 0, IntentState::Open};
    std::vector<quint32> seqs;
    for (const ItemOutcome &outcome : outcomes)
        seqs.push_back(outcome.seq);
    if (!seqs.empty()
        && (!journal->recordIntent(intent, seqs) || !journal->recordRows(intent, {})
            || !journal->recordObjects(intent, outcomes)))
        qFatal("the journal");
    if (state != RunState::Running)
        must(journal->finishRun(
            run, state, state == RunState::Failed ? u"the lock was lost"_s : QString(), {}, {}, at + 5s));
    return run;
}

void RunBrowserTest::settle(RunId run, PlanId plan, const std::vector<ItemOutcome> &outcomes)
{
    const auto journal = must(openJournal(m_journal->home()));
    if (!journal->recordObjects({run, plan, 0, IntentState::Pending}, outcomes))
        qFatal("the journal");
}

QString RunBrowserTest::ids(const RunFilter &filter, std::optional<RunId> before, int count)
{
    QStringList found;
    for (const std::vector<RunRecord> records = must(m_browser->runs(filter, before, count, {}));
         const RunRecord &record : records)
        found << QString::number(record.run.id);
    return found.join(u' ');
}

void RunBrowserTest::sql(const QString &statement)
{
    SqlConnection connection(u"QSQLITE"_s);
    if (!openJournalDatabase(connection, journalPath(m_journal->home())) || !connection.run(statement))
        qFatal("%s", qPrintable(statement));
}

void RunBrowserTest::tellsRunsNewestFirst()
{
    record(m_plan, {{2, ItemState::Deleted, {}}});
    record(m_plan, {{3, ItemState::Deleted, {}}}, RunState::Done, RunTrigger::Scheduled);
    sql(u"UPDATE run SET starter = 'systemd', overridden = 'at most 10 items' WHERE id = 2"_s);
    const std::vector<RunRecord> records = must(m_browser->runs({}, {}, 10, {}));
    QCOMPARE(records.size(), size_t(2));
    const RunRecord &newest = records.front();
    QCOMPARE(newest.run.id, 2);
    QCOMPARE(newest.run.trigger, RunTrigger::Scheduled);
    QCOMPARE(newest.starter, u"systemd"_s);
    QCOMPARE(newest.overridden.text, u"at most 10 items"_s);
    QCOMPARE(newest.databaseName, u"test"_s);
    QCOMPARE(newest.policy.age, Duration(1h));
    QCOMPARE(newest.run.totals.freedBytes, 30);
    QVERIFY(*newest.run.finishedAt - newest.run.startedAt == 5s);
    QCOMPARE(m_browser->run(99).error().kind, ErrorKind::NotFound);
}

void RunBrowserTest::pagesGoOnWhereTheLastOneEnded()
{
    for (int n = 0; n < 5; ++n)
        record(m_plan, {});
    QCOMPARE(ids({}, {}, 2), u"5 4"_s);
    QCOMPARE(ids({}, 4, 2), u"3 2"_s);
    QCOMPARE(ids({}, 2, 2), u"1"_s);
    QCOMPARE(ids({}, 1, 2), QString());
}

void RunBrowserTest::filters_data()
{
    QTest::addColumn<RunFilter>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << RunFilter{} << u"6 5 4 3 2 1"_s;
    QTest::newRow("since") << RunFilter{planTime() - 1h, {}, RunOutcome::Any} << u"6 5 4 3 2"_s;
    QTest::newRow("by the schedule") << RunFilter{{}, {RunTrigger::Scheduled}, RunOutcome::Any} << u"2"_s;
    QTest::newRow("two triggers") << RunFilter{{}, {RunTrigger::Scheduled, RunTrigger::CommandLine}, RunOutcome::Any}
                                  << u"3 2"_s;
    QTest::newRow("well") << RunFilter{{}, {}, RunOutcome::Well} << u"2 1"_s;
    QTest::newRow("waiting") << RunFilter{{}, {}, RunOutcome::Waiting} << u"3"_s;
    QTest::newRow("failures") << RunFilter{{}, {}, RunOutcome::Failures} << u"4"_s;
    QTest::newRow("stopped") << RunFilter{{}, {}, RunOutcome::Stopped} << u"5"_s;
    QTest::newRow("running") << RunFilter{{}, {}, RunOutcome::Running} << u"6"_s;
}

void RunBrowserTest::filters()
{
    QFETCH(RunFilter, filter);
    record(m_plan, {}, RunState::Done, RunTrigger::Manual, planTime() - 48h);
    record(m_plan, {{2, ItemState::Deleted, {}}}, RunState::Done, RunTrigger::Scheduled);
    record(m_plan, {{3, ItemState::Pending, u"away"_s}}, RunState::Done, RunTrigger::CommandLine);
    record(m_plan, {{4, ItemState::Failed, u"refused"_s}});
    record(m_plan, {}, RunState::Interrupted);
    record(m_plan, {}, RunState::Running);
    QTEST(ids(filter), "expected");
}

void RunBrowserTest::plannedIsWhatTheRunWasAskedFor()
{
    record(m_plan, {});
    record(m_plan, {}, RunState::Cancelled, RunTrigger::Manual, planTime(), {{0, 1}, {4, 4}});
    QCOMPARE(must(m_browser->run(1)).planned, 5);
    QCOMPARE(must(m_browser->run(2)).planned, 3);
}

void RunBrowserTest::countsPendingItemsAsTheyStandNow()
{
    const RunId run = record(
        m_plan, {{1, ItemState::Pending, u"away"_s}, {2, ItemState::Pending, u"away"_s}, {3, ItemState::Deleted, {}}});
    QCOMPARE(must(m_browser->run(run)).run.totals.of(ItemState::Pending).items, 2);
    settle(run, m_plan, {{1, ItemState::Deleted, {}}});
    RunRecord now = must(m_browser->run(run));
    QCOMPARE(now.run.totals.of(ItemState::Pending).items, 1);
    QCOMPARE(now.run.totals.of(ItemState::Deleted).items, 2);
    QCOMPARE(now.run.totals.freedBytes, 130);
    QCOMPARE(now.finishedLater, 1);
    const RunsTotal total = must(m_browser->total({}, {}));
    QCOMPARE(total, (RunsTotal{1, 2, 130, 1, 0}));
    settle(run, m_plan, {{2, ItemState::AlreadyGone, {}}});
    QCOMPARE(ids({{}, {}, RunOutcome::Waiting}), QString());
    QCOMPARE(ids({{}, {}, RunOutcome::Well}), QString::number(run));
    // A run that is on is counted as it goes.
    record(m_plan, {{4, ItemState::Deleted, {}}}, RunState::Running);
    QCOMPARE(must(m_browser->run(2)).run.totals.freedBytes, 7);
}

void RunBrowserTest::findsTheItemsOfARun()
{
    record(m_plan, {{2, ItemState::Deleted, {}}, {3, ItemState::Failed, u"refused"_s}});
    record(m_plan, {{4, ItemState::Deleted, {}}});
    const auto plans = must(PlanBrowser::open(m_journal->home()));
    ItemFilter filter;
    filter.run = 1;
    QCOMPARE(must(plans->totals(m_plan, filter, {})).items, 2);
    filter.states = {ItemState::Failed};
    QCOMPARE(must(plans->totals(m_plan, filter, {})).bytes, 30);
    const RunRecord first = must(m_browser->run(1));
    QCOMPARE(keysOf(must(m_browser->items(first, -1, 10))), u"bob/b.pdf | bob/c.pdf"_s);
    QCOMPARE(keysOf(must(m_browser->items(first, 2, 10))), u"bob/c.pdf"_s);
    QCOMPARE(keysOf(must(m_browser->items(first, -1, 10, true))), u"bob/c.pdf"_s);
}

void RunBrowserTest::findsAgainWhatFailedInARun()
{
    const RunId run = record(m_plan, {{0, ItemState::Failed, u"locked"_s}, {3, ItemState::Failed, u"refused"_s}});
    const PlanId next = m_journal->write(kPlan);
    const auto plans = must(PlanBrowser::open(m_journal->home()));
    ItemFilter filter;
    filter.failedIn = run;
    std::vector<quint32> seqs;
    QVERIFY(plans->streamSeqs(next, filter, {}, {}, [&seqs](std::vector<quint32> &&chunk) {
        seqs.insert(seqs.end(), chunk.begin(), chunk.end());
        return true;
    }));
    QCOMPARE(keysOf(must(plans->items(next, seqs))), u"alice | bob/c.pdf"_s);
}

void RunBrowserTest::groupsCauses()
{
    record(m_plan,
        {{1, ItemState::Failed, u"\"a\" is locked"_s}, {2, ItemState::Skipped, u"came back"_s, Reason::ObjectHeld},
            {3, ItemState::Failed, u"\"b\" is locked"_s}, {4, ItemState::Failed, Cause{CauseKind::NameImpossible, {}}},
            {0, ItemState::Deleted, {}}});
    const std::vector<CauseCount> causes = must(m_browser->causes(must(m_browser->run(1)), {}));
    QCOMPARE(causes.size(), size_t(3));
    QCOMPARE(causes[0], (CauseCount{ItemState::Failed, u"\"a\" is locked"_s, 2, std::nullopt, true}));
    QCOMPARE(causes[1], (CauseCount{ItemState::Skipped, u"came back"_s, 1, Reason::ObjectHeld}));
    QCOMPARE(causes[2], (CauseCount{ItemState::Failed, Cause{CauseKind::NameImpossible, {}}, 1}));
}

void RunBrowserTest::countsWhatTheScheduleExpected()
{
    const auto add = [this](int number, Outcome outcome, int times, bool catchUp, Instant due) {
        sql(u"INSERT INTO occurrence VALUES ((SELECT web_app FROM place WHERE name = 'test'), %1, %2, %3, %4, %4, NULL, NULL, %5, %4)"_s
                .arg(number)
                .arg(int(outcome))
                .arg(times)
                .arg(toMicros(due))
                .arg(int(catchUp)));
    };
    add(1, Outcome::SwitchedOn, 1, false, planTime());
    add(2, Outcome::Ran, 21, false, planTime());
    add(3, Outcome::Interrupted, 1, false, planTime());
    add(4, Outcome::MachineOff, 2, false, planTime());
    add(5, Outcome::Ran, 1, true, planTime());
    add(6, Outcome::Ran, 7, false, planTime() - 48h);
    const OccurrencesTotal total = must(m_browser->occurrences(u"test"_s, planTime() - 24h));
    QCOMPARE(total.expected(), 24);
    QCOMPARE(total.seen(), 22);
    QCOMPARE(total.counts.value(Outcome::MachineOff), 2);
    QCOMPARE(total.madeUp, 1);
    QCOMPARE(must(m_browser->occurrences({}, planTime() - 72h)).expected(), 31);
    QCOMPARE(must(m_browser->occurrences(u"other"_s, {})).expected(), 0);
}

void RunBrowserTest::changesNothing()
{
    record(m_plan, {{1, ItemState::Pending, u"away"_s}});
    const auto before = must(must(openJournal(m_journal->home()))->items(m_plan, {0, 10}));
    must(m_browser->runs({}, {}, 10, {}));
    must(m_browser->total({}, {}));
    QCOMPARE(must(must(openJournal(m_journal->home()))->items(m_plan, {0, 10})), before);
}

void RunBrowserTest::aJournalThatIsNotThereIsNotFound()
{
    QCOMPARE(RunBrowser::open(m_journal->home() + u"/none"_s).error().kind, ErrorKind::NotFound);
}

/// Bounded: no call holds more than it was asked for. The limits are generous, for slow machines.
void RunBrowserTest::aMillionItemsAreCountedAndFiltered()
{
    constexpr quint32 kItems = 1000000;
    const PlanId plan = m_journal->writeMany(kItems);
    const RunId run = record(plan, {{0, ItemState::Deleted, {}}}, RunState::Running);
    sql(u"UPDATE item SET run_id = %1, state = CASE WHEN id % 1000 = 0 THEN 5 ELSE 1 END,"
        " detail = CASE WHEN id % 1000 = 0 THEN '\"' || id || '\" is locked' END WHERE id >= %2"_s.arg(run)
            .arg(itemId(plan, 0)));
    QElapsedTimer timer;
    timer.start();
    const RunRecord seen = must(m_browser->run(run));
    qInfo("counted in %lld ms", timer.restart());
    const qint64 failed = seen.run.totals.of(ItemState::Failed).items;
    QVERIFY(failed >= 999 && failed <= 1001);
    QCOMPARE(seen.run.totals.of(ItemState::Deleted).items, kItems - failed);
    const std::vector<CauseCount> causes = must(m_browser->causes(seen, {}));
    qInfo("causes in %lld ms", timer.restart());
    QCOMPARE(causes.size(), size_t(1));
    QCOMPARE(causes.front().items, failed);
    QVERIFY(causes.front().isExample);
    const auto plans = must(PlanBrowser::open(m_journal->home()));
    ItemFilter filter;
    filter.run = run;
    filter.states = {ItemState::Failed};
    QCOMPARE(must(plans->totals(plan, filter, {})).items, failed);
    qInfo("filtered in %lld ms", timer.restart());
    QCOMPARE(must(m_browser->items(seen, 999000, 500)).size(), size_t(500));
    QVERIFY(timer.elapsed() < 2000);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(m_browser->causes(seen, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::RunBrowserTest)
#include "tst_runbrowser.moc"
