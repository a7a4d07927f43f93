// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/usagehistory.h"
#include "core/journal/journal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kStart = *parseInstant("2026-03-01T00:00:00Z");
const UsageQuery kAll{u"db"_s, u"folder"_s, kStart - 24h};

} // namespace

/// Scans and runs written by the real journal, read back as a history.
class TestUsageHistory : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingIsNotFound();
    void tellsWhatEveryScanSaw();
    void leavesOutWhatTellsNothingOfTheWhole();
    void scansWhoseItemsWereForgottenStillCount();
    void marksTheRuns();
    void whatIsOlderIsLeftOut();
    void thinningKeepsPeaksAndLows();
    void aStopIsCancelled();

private:
    PlanId scan(Duration after, qint64 bytes, const QString &database = u"db"_s, bool listed = true,
        std::optional<SessionKey> only = {});
    Result<UsageHistory> read(const UsageQuery &query = kAll)
    {
        return readUsageHistory(m_home->path(), query, std::stop_token());
    }
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Journal> m_journal;
};

void TestUsageHistory::init()
{
    m_journal.reset();
    m_home = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Journal>> journal = openJournal(m_home->path());
    QVERIFY(journal);
    m_journal = *std::move(journal);
}

PlanId TestUsageHistory::scan(
    Duration after, qint64 bytes, const QString &database, bool listed, std::optional<SessionKey> only)
{
    Plan draft;
    draft.createdAt = kStart + after;
    draft.policy.age = 1h;
    draft.policy.onlySession = std::move(only);
    draft.databaseName = database;
    draft.storageName = u"folder"_s;
    Result<std::unique_ptr<PlanWriter>> writer = m_journal->beginPlan(draft);
    PlanItem item;
    item.bucket = u"box"_s;
    item.key = "a/1.pdf";
    item.sizeBytes = 10;
    if (!writer || !(*writer)->append(item, true))
        qFatal("the plan could not be written");
    ScanStatistics seen;
    seen.takenAt = draft.createdAt;
    seen.storageListed = listed;
    seen.bytes = bytes;
    seen.files = 3;
    seen.sessions = 2;
    const Result<Plan> plan = (*writer)->seal(seen);
    return plan ? plan->id : 0;
}

void TestUsageHistory::nothingIsNotFound()
{
    const QTemporaryDir empty;
    QCOMPARE(readUsageHistory(empty.path(), kAll, {}).error().kind, ErrorKind::NotFound);
    const Result<UsageHistory> history = read();
    QVERIFY(history);
    QCOMPARE(*history, UsageHistory{});
}

void TestUsageHistory::tellsWhatEveryScanSaw()
{
    for (int hour = 0; hour < 6; ++hour)
        scan(1h * hour, 1000 + 100 * hour);
    const Result<UsageHistory> history = read();
    QVERIFY(history);
    QCOMPARE(history->scans, 6);
    QCOMPARE(history->points.size(), size_t(6));
    QCOMPARE(history->points.front(), (UsagePoint{kStart, 1000, 3, 2}));
    QCOMPARE(history->points.back(), (UsagePoint{kStart + 5h, 1500, 3, 2}));
    QCOMPARE(history->forecast.basis, Forecast::Basis::BetweenCleanups);
    QCOMPARE(history->forecast.perDay, 2400.0);
}

void TestUsageHistory::leavesOutWhatTellsNothingOfTheWhole()
{
    scan(0h, 1000);
    scan(1h, 500, u"another"_s);
    scan(2h, 0, u"db"_s, false);
    scan(3h, 10, u"db"_s, true, SessionKey("alice"));
    const Result<UsageHistory> history = read();
    QVERIFY(history);
    QCOMPARE(history->points.size(), size_t(1));
    QCOMPARE(history->points.front().bytes, 1000);
}

void TestUsageHistory::scansWhoseItemsWereForgottenStillCount()
{
    for (int hour = 0; hour < 8; ++hour)
        scan(1h * hour, 1000 + hour);
    QVERIFY(m_journal->prune(kStart + 24h * 365));
    QCOMPARE(m_journal->plan(1)->state, PlanState::Forgotten);
    QCOMPARE(read()->scans, 8);
}

void TestUsageHistory::marksTheRuns()
{
    const PlanId plan = scan(0h, 1000);
    scan(2h, 990);
    const Result<RunId> run = m_journal->beginRun(plan, RunTrigger::Scheduled, {}, kStart + 1h);
    QVERIFY(run);
    QVERIFY(read()->runs.empty()); // not before it has ended
    const std::vector<quint32> seqs{0};
    const std::vector<ItemOutcome> outcomes{{0, ItemState::Deleted, {}}};
    const Intent intent{*run, plan, 0, IntentState::Open};
    QVERIFY(m_journal->recordIntent(intent, seqs));
    QVERIFY(m_journal->recordRows(intent, {}));
    QVERIFY(m_journal->recordObjects(intent, outcomes));
    QVERIFY(m_journal->finishRun(*run, RunState::Done, {}, {}, {}, kStart + 1h + 5min));
    const Result<UsageHistory> history = read();
    QVERIFY(history);
    QCOMPARE(history->runs.size(), size_t(1));
    QCOMPARE(history->runs.front(), (UsageRun{kStart + 1h + 5min, RunTrigger::Scheduled, 1, 10}));
}

void TestUsageHistory::whatIsOlderIsLeftOut()
{
    scan(0h, 1);
    scan(48h, 2);
    UsageQuery query = kAll;
    query.since = kStart + 24h;
    QCOMPARE(read(query)->points.size(), size_t(1));
    QCOMPARE(read(query)->points.front().bytes, 2);
}

void TestUsageHistory::thinningKeepsPeaksAndLows()
{
    std::vector<UsagePoint> points;
    for (int i = 0; i < 5000; ++i)
        points.push_back({kStart + 1min * i, 1000 + (i % 50)});
    points[1234].bytes = 9000;
    points[4321].bytes = 1;
    const std::vector<UsagePoint> few = thinned(points, 100);
    QVERIFY(few.size() <= 100);
    QVERIFY(few.size() > 50);
    QCOMPARE(few.front(), points.front());
    QCOMPARE(few.back(), points.back());
    QVERIFY(std::find(few.begin(), few.end(), points[1234]) != few.end());
    QVERIFY(std::find(few.begin(), few.end(), points[4321]) != few.end());
    QVERIFY(std::is_sorted(few.begin(), few.end(), [](const auto &a, const auto &b) { return a.at < b.at; }));
    QCOMPARE(thinned(few, 100), few);
}

void TestUsageHistory::aStopIsCancelled()
{
    scan(0h, 1);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(readUsageHistory(m_home->path(), kAll, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestUsageHistory)
#include "tst_usagehistory.moc"
