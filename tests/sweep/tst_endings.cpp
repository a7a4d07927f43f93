// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlconnection.h"
#include "core/sweep/clocks.h"
#include "core/sweep/explainer.h"
#include "core/sweep/limits.h"
#include "core/sweep/preflight.h"
#include "core/sweep/strangers.h"
#include "core/sweep/times.h"
#include "tests/support/journal/faultyjournal.h"
#include "tests/support/sweep/sweepworld.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <mutex>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What runs wrote down, as values.
struct Written {
    std::mutex mutex;
    std::vector<ItemOutcome> items;
    std::vector<PendingOutcome> pending;
    std::vector<Why> errors;
    std::vector<Why> storageProblems;
    bool losesRows = false; ///< what became of rows cannot be written, nor the end of the run

    QSet<CauseKind> kinds(ItemState state)
    {
        const std::lock_guard lock(mutex);
        QSet<CauseKind> kinds;
        for (const ItemOutcome &outcome : items) {
            if (outcome.state == state && !outcome.detail.isEmpty())
                kinds.insert(outcome.detail.cause.kind);
        }
        return kinds;
    }
};

class WatchedJournal final : public FaultyJournal {
public:
    WatchedJournal(std::unique_ptr<Journal> inner, Written &written)
        : FaultyJournal(std::move(inner), std::make_shared<FaultPlan>())
        , m_written(written)
    {
    }

    Result<> recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes) override
    {
        if (m_written.losesRows)
            return fail(ErrorKind::Io, u"lost on purpose"_s);
        note(outcomes);
        return FaultyJournal::recordRows(intent, outcomes);
    }
    Result<> recordObjects(const Intent &intent, std::span<const ItemOutcome> outcomes) override
    {
        note(outcomes);
        return FaultyJournal::recordObjects(intent, outcomes);
    }
    Result<> recordPending(RunId run, std::span<const PendingOutcome> outcomes, Instant now) override
    {
        const std::lock_guard lock(m_written.mutex);
        m_written.pending.insert(m_written.pending.end(), outcomes.begin(), outcomes.end());
        return FaultyJournal::recordPending(run, outcomes, now);
    }
    Result<Run> finishRun(RunId run, RunState state, const Why &error, const Why &storageProblem,
        const RunEnding &ending, Instant now) override
    {
        if (m_written.losesRows)
            return fail(ErrorKind::Io, u"lost on purpose"_s);
        m_written.errors.push_back(error);
        m_written.storageProblems.push_back(storageProblem);
        return FaultyJournal::finishRun(run, state, error, storageProblem, ending, now);
    }

private:
    void note(std::span<const ItemOutcome> outcomes)
    {
        const std::lock_guard lock(m_written.mutex);
        m_written.items.insert(m_written.items.end(), outcomes.begin(), outcomes.end());
    }

    Written &m_written;
};

SweepBackends watched(SweepBackends backends, Written &written)
{
    backends.journal = [open = backends.journal, &written]() -> Result<std::unique_ptr<Journal>> {
        Result<std::unique_ptr<Journal>> inner = open();
        if (!inner)
            return inner;
        return std::make_unique<WatchedJournal>(std::move(*inner), written);
    };
    return backends;
}

void onJournal(const SweepWorld &world, const QString &statement)
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(journalPath(world.home()));
    QVERIFY(connection.database().open());
    QVERIFY(connection.run(statement));
}

ClockReading clocks(Duration database, std::optional<Duration> storage)
{
    ClockReading reading;
    reading.aheadOfDatabase = database;
    reading.aheadOfStorage = storage;
    reading.database = u"PostgreSQL x"_s;
    reading.storage = u"Supabase y"_s;
    return reading;
}

} // namespace

Q_DECLARE_METATYPE(docsweep::CauseKind)

/// Why an item stays and why a run ends, as values: no code has to read a sentence.
class TestEndings : public QObject {
    Q_OBJECT

private slots:
    void everyReasonToLeaveIsACause();
    void anItemThatIsLeftSaysWhy_data();
    void anItemThatIsLeftSaysWhy();
    void whatIsStoppedSaysSo();
    void whatABrokenRunLeftSaysSo();
    void aStorageThatIsAwayIsTheCauseOfAll();
    void aBucketThatIsNotOursIsNamed();
    void aPlanThatCannotRunSaysWhy_data();
    void aPlanThatCannotRunSaysWhy();
    void aPlanOfElsewhereSaysWhy();
    void anotherNumberIsACause();
    void limitsAreACause();
    void limitsComeBackFromTheirCause();
    void aScanThatCannotBeginSaysWhy_data();
    void aScanThatCannotBeginSaysWhy();
    void clocksThatDifferAreACause();
    void aRefusalHasTheCauseOfItsFirstFinding();
    void aStrangerIsACause();
    void timesAreCauses();
};

void TestEndings::everyReasonToLeaveIsACause()
{
    for (int number = 50; number <= int(Reason::GivenUp); ++number) {
        const auto reason = Reason(number);
        if (reasonName(reason) == "unknown"_L1)
            continue;
        const Why why = whyLeft(reason, 24h);
        QVERIFY2(why.cause.isKnown(), reasonName(reason).data());
        QCOMPARE(why.text, sentenceOf(why.cause));
        const bool isSaidOtherwise = reason == Reason::SessionHeld || reason == Reason::ObjectHeld
            || reason == Reason::SessionActive || reason == Reason::NamedByOther;
        if (!isSaidOtherwise)
            QCOMPARE(why.text, describeReason(reason, 24h));
    }
}

void TestEndings::anItemThatIsLeftSaysWhy_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QSet<CauseKind>>("causes");
    using enum CauseKind;
    QTest::newRow("somebody is back") << u"UPDATE parser_usersession SET last_activity = datetime('now') || '.000000' "
                                         "WHERE session_key = 'e0003'"_s
                                      << QSet{CauseKind::SessionCameBack, ItsSessionCameBack};
    QTest::newRow("other documents")
        << u"DELETE FROM parser_processeddocument WHERE source_file_path = 'e0004/doc0.jpg'"_s
        << QSet{DocumentsChanged};
    QTest::newRow("named from elsewhere")
        << u"UPDATE parser_processeddocument SET pdf_file_path = 'o0001/old.bin' WHERE source_file_path = 'l0001/doc0.jpg'"_s
        << QSet{NamedNow};
}

void TestEndings::anItemThatIsLeftSaysWhy()
{
    QFETCH(QString, statement);
    QFETCH(QSet<CauseKind>, causes);
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    world.sql(statement);
    Written written;
    QVERIFY(world.run(plan->id, watched(world.backends(), written)));
    const QSet<CauseKind> left = written.kinds(ItemState::Skipped);
    QVERIFY(!left.contains(CauseKind::Unknown));
    QVERIFY(left.intersects(causes));
}

void TestEndings::whatIsStoppedSaysSo()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    Written written;
    std::stop_source stop;
    SweepBackends backends = watched(world.backends(), written);
    backends.onStep = [&stop](const char *step) {
        if (qstrcmp(step, "rows recorded") == 0)
            stop.request_stop();
    };
    const Result<Run> run = world.run(plan->id, backends, stop.get_token());
    QVERIFY(run && run->state == RunState::Cancelled);
    const QSet<CauseKind> waits = written.kinds(ItemState::Pending) + written.kinds(ItemState::Skipped);
    QVERIFY(waits.contains(CauseKind::StoppedOnRequest));
    QVERIFY(!waits.contains(CauseKind::Unknown));
}

void TestEndings::whatABrokenRunLeftSaysSo()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    Written written;
    written.losesRows = true;
    QVERIFY(!world.run(plan->id, watched(world.backends(), written)));
    written.losesRows = false;
    SweepRunner runner(watched(world.backends(), written));
    QVERIFY(runner.recover(false, {}));
    QCOMPARE(written.kinds(ItemState::Deleted), QSet{CauseKind::InterruptedAfter});
    QVERIFY(written.kinds(ItemState::Pending).contains(CauseKind::Unconfirmed));
    QVERIFY(written.kinds(ItemState::Skipped).contains(CauseKind::InterruptedBefore));
    QVERIFY(std::ranges::count(written.errors, CauseKind::ProcessEnded, [](const Why &why) { return why.cause.kind; })
        == 1);
}

void TestEndings::aStorageThatIsAwayIsTheCauseOfAll()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    Written written;
    SweepBackends backends = watched(world.backends(), written);
    const Cause silent{CauseKind::NoAnswer, {u"x.example"_s}};
    backends.objects = [&silent]() -> Result<std::unique_ptr<ObjectStore>> {
        return fail(ErrorKind::Unavailable, silent);
    };
    QVERIFY(world.run(plan->id, backends));
    QCOMPARE(written.kinds(ItemState::Pending), QSet{CauseKind::NoAnswer});
    QCOMPARE(written.storageProblems.back().cause, silent);
}

void TestEndings::aBucketThatIsNotOursIsNamed()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    QVERIFY(QDir(world.root()).mkdir(u"other"_s));
    Written written;
    SweepBackends backends = watched(world.backends(), written);
    backends.buckets = {u"other"_s};
    QVERIFY(world.run(plan->id, backends));
    QCOMPARE(written.kinds(ItemState::Pending), QSet{CauseKind::BucketForeign});
    QCOMPARE(written.kinds(ItemState::Failed), QSet{CauseKind::BucketForeign});
}

void TestEndings::aPlanThatCannotRunSaysWhy_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<CauseKind>("kind");
    QTest::newRow("never sealed") << u"UPDATE plan SET state = 0"_s << CauseKind::PlanUnsealed;
    QTest::newRow("pruned") << u"UPDATE plan SET state = 2"_s << CauseKind::PlanPruned;
    QTest::newRow("of an older docsweep") << u"UPDATE plan SET state = 3"_s << CauseKind::PlanOutdated;
    QTest::newRow("altered") << u"UPDATE batch SET last_seq = last_seq - 1"_s << CauseKind::PlanAltered;
    QTest::newRow("altered items") << u"UPDATE item SET session_id = 15 WHERE kind = 1"_s
                                   << CauseKind::PlanAlteredMeanwhile;
}

void TestEndings::aPlanThatCannotRunSaysWhy()
{
    QFETCH(QString, statement);
    QFETCH(CauseKind, kind);
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    onJournal(world, statement);
    Written written;
    const Result<Run> run = world.run(plan->id, watched(world.backends(), written));
    const Cause cause = run ? written.errors.back().cause : run.error().cause;
    QCOMPARE(cause.kind, kind);
    QCOMPARE(cause.about, QStringList{QString::number(plan->id)});
    QCOMPARE(run ? run->error.text : run.error().text, sentenceOf(cause));
}

void TestEndings::aPlanOfElsewhereSaysWhy()
{
    const SweepWorld world;
    const SweepWorld other;
    const Result<Plan> plan = world.plan();
    SweepBackends backends = world.backends();
    backends.sessions = other.backends().sessions;
    const Result<Run> run = world.run(plan->id, backends);
    const Cause expected{
        CauseKind::PlanOfOther, {plan->databaseName, u"SQLite "_s + other.databasePath(), QString::number(plan->id)}};
    QCOMPARE(run.error().cause, expected);
    QCOMPARE(run.error().text, sentenceOf(expected));
    SweepBackends elsewhere = world.backends();
    elsewhere.objects = other.backends().objects;
    const Result<Run> moved = world.run(plan->id, elsewhere);
    QCOMPARE(moved.error().cause.kind, CauseKind::PlanOfFormerBucket);
    QCOMPARE(moved.error().text, sentenceOf(moved.error().cause));
}

void TestEndings::anotherNumberIsACause()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    SweepRunner runner(world.backends());
    RunRequest request{plan->id, RunTrigger::Manual, {}, {}};
    request.confirmedItems = 67;
    const Result<Run> run = runner.execute(request, {});
    const Cause expected{CauseKind::OtherNumber, {u"67"_s, u"68"_s, QString::number(plan->id)}};
    QCOMPARE(run.error().cause, expected);
    QCOMPARE(run.error().text, sentenceOf(expected));
}

void TestEndings::limitsAreACause()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    Written written;
    SweepRunner runner(watched(world.backends(), written));
    RunRequest request{plan->id, RunTrigger::Manual, {}, {10, 5.0, std::nullopt, std::nullopt}};
    const Result<Run> stopped = runner.execute(request, {});
    QCOMPARE(limitTripsOf(stopped.error().cause).size(), size_t(2));
    QCOMPARE(limitTripsOf(stopped.error().cause).front().items, 68);
    QCOMPARE(written.errors.back(), stopped.error().why());
    const Result<Why> agreed =
        overriddenLimits(plan->id, 68, *previewRun(**world.backends().journal(), *plan, {}, request.limits));
    QCOMPARE(agreed->cause, stopped.error().cause);
    QVERIFY(stopped.error().text.startsWith(agreed->text + u"; nothing was deleted. Review plan "_s));
}

void TestEndings::limitsComeBackFromTheirCause()
{
    QVERIFY(limitTripsOf({}).empty());
    QVERIFY(!causeOf(std::vector<LimitTrip>()).isKnown());
    QVERIFY(limitTripsOf({CauseKind::Limit, {}}).empty());
    QVERIFY(limitTripsOf({CauseKind::Limit, {u"1"_s}}).empty());
    QVERIFY(limitTripsOf({CauseKind::NoAnswer, {u"x"_s}}).empty());
    const std::vector<LimitTrip> trips{{LimitKind::Items, 68, 10, {}, 0, 0}, {LimitKind::Share, 51, 33.3, {}, 100, 0},
        {LimitKind::BucketShare, 16, 50, u"a; b %1"_s, 30, 0}, {LimitKind::TimesUsual, 61, 2.5, {}, 0, 20.5}};
    QCOMPARE(limitTripsOf(causeOf(trips)), trips);
}

void TestEndings::aScanThatCannotBeginSaysWhy_data()
{
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<CauseKind>("kind");
    QTest::newRow("no session") << QByteArray("e9999") << CauseKind::SessionUnknown;
    QTest::newRow("no key") << QByteArray("a/b") << CauseKind::SessionKeyWrong;
    QTest::newRow("no age") << QByteArray() << CauseKind::AgeZero;
}

void TestEndings::aScanThatCannotBeginSaysWhy()
{
    QFETCH(QByteArray, session);
    QFETCH(CauseKind, kind);
    const SweepWorld world;
    PlanRequest request;
    if (session.isEmpty())
        request.retention.age = Duration::zero();
    else
        request.onlySession = session;
    const Result<Plan> plan = world.plan(request);
    QCOMPARE(plan.error().cause.kind, kind);
    QCOMPARE(plan.error().text, sentenceOf(plan.error().cause));
    const Result<Explanation> nothing = Explainer(world.readers(), {}).explain("e9999", {});
    QCOMPARE(nothing.error().cause, (Cause{CauseKind::NothingCalled, {u"e9999"_s}}));
}

void TestEndings::clocksThatDifferAreACause()
{
    const auto told = [](const ClockReading &reading, ClockSource trusted) {
        const Error error = trustedTime(reading, trusted).error();
        const PreflightFinding finding = clocksDiffer(reading, trusted);
        if (error.cause != finding.cause || finding.text != sentenceOf(finding.cause)
            || !error.text.startsWith(finding.text))
            return Cause();
        return error.cause;
    };
    QCOMPARE(told(clocks(7min, {}), ClockSource::Agreeing),
        (Cause{CauseKind::ClocksDiffer, {u"7 min ahead of the server's (PostgreSQL x)"_s}}));
    QCOMPARE(told(clocks(7min, -9min), ClockSource::Agreeing),
        (Cause{CauseKind::ClocksDiffer,
            {u"7 min ahead of the server's (PostgreSQL x), and is 9 min behind the storage's (Supabase y)"_s}}));
    QCOMPARE(told(clocks(4min, -4min), ClockSource::Agreeing), // each is near enough to this machine's
        (Cause{CauseKind::OthersClocksDiffer, {u"8 min"_s, u"PostgreSQL x"_s, u"Supabase y"_s}}));
    QCOMPARE(told(clocks(7min, {}), ClockSource::Storage), (Cause{CauseKind::ClockUntold, {}}));
}

void TestEndings::aRefusalHasTheCauseOfItsFirstFinding()
{
    const Cause replica{CauseKind::DatabaseReplica, {u"PostgreSQL x"_s}};
    const std::vector findings{found(PreflightCheck::CommitsAreDurable, {Gravity::Warns, Gravity::Warns},
                                   ErrorKind::BadConfig, Cause{CauseKind::CommitsLate, {u"PostgreSQL x"_s}}, {}),
        found(PreflightCheck::DatabaseIsPrimary, {Gravity::Refuses, Gravity::Refuses}, ErrorKind::BadConfig, replica,
            u"Name the other"_s),
        found(PreflightCheck::IdsAreIntegers, {Gravity::Refuses, Gravity::Refuses}, ErrorKind::BadData,
            Cause{CauseKind::IdsOdd, {u"PostgreSQL x"_s, u"a is b"_s}}, {})};
    const std::optional<Error> refused = refusal(findings, RunTrigger::Manual);
    QVERIFY(refused);
    QCOMPARE(refused->cause, replica);
    QCOMPARE(refused->text,
        sentenceOf(replica)
            + u"; PostgreSQL x: a is b; docsweep needs integer ids; nothing was deleted. Name the other"_s);
}

void TestEndings::aStrangerIsACause()
{
    const Why bucket = whyOf({u"box"_s, u"folder /srv/box"_s, "mark:1", "mark:2", false, 2});
    QCOMPARE(bucket.cause, (Cause{CauseKind::AnotherBucketThere, {u"folder /srv/box"_s, u"mark:1"_s, u"mark:2"_s}}));
    QCOMPARE(bucket.text, QString(sentenceOf(bucket.cause) + u"; 2 pending deletions of the former one stand still"_s));
    QCOMPARE(whyOf({{}, u"PostgreSQL x"_s, "a", "b"}).cause.kind, CauseKind::AnotherThere);
    QCOMPARE(whyOf({{}, u"SQLite /srv/db"_s, "sqlite:a", "sqlite:b"}).cause.kind, CauseKind::AnotherOrUnlocked);
}

void TestEndings::timesAreCauses()
{
    const Instant now = systemClock().now();
    TimesSample sample;
    sample.zone = ZoneSource::Assumed;
    sample.activity = {now + 2h, now + 1h, now + 30min};
    QCOMPARE(timesAreUtc(sample, {}, now).cause.kind, CauseKind::ActivityInFuture);
    std::vector<SourcePair> pairs;
    for (int i = 0; i < 3; ++i)
        pairs.push_back({now - 24h * i - 5h, now - 24h * i});
    const PreflightFinding local = timesAreUtc(sample, pairs, now);
    QCOMPARE(local.cause, (Cause{CauseKind::TimesNotUtc, {u"3"_s, u"5 h earlier"_s}}));
    QCOMPARE(local.text, sentenceOf(local.cause));
    sample.zone = ZoneSource::Setting;
    QCOMPARE(timesAreUtc(sample, pairs, now).cause.kind, CauseKind::TimesOfOtherZone);
    for (int i = 0; i < 4; ++i)
        sample.documents.push_back({i, "a/b.pdf", now, now - 10min});
    QCOMPARE(
        activityIsKept(sample, ActivityMeaning::Requests).cause, (Cause{CauseKind::ActivityNotKept, {u"4"_s, u"4"_s}}));
}

QTEST_GUILESS_MAIN(TestEndings)

#include "tst_endings.moc"
