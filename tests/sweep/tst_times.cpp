// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/times.h"
#include "tests/support/objects/foldertree.h"
#include "tests/support/objects/memoryobjectstore.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sweep/sweepworld.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kNoon = *parseInstant("2026-07-15 12:00:00");

/// Pairs, ten minutes apart, whose rows are ahead of their files by so much each.
std::vector<SourcePair> pairs(std::initializer_list<Duration> ahead)
{
    std::vector<SourcePair> made;
    Instant file = kNoon;
    for (const Duration each : ahead) {
        made.push_back({file + each, file});
        file -= 10min;
    }
    return made;
}

/// A web app's Django, be it in local times, with the files of its users.
class LocalApp {
public:
    explicit LocalApp(const QString &zone = {})
    {
        m_settings = SweepWorld::settingsOf(m_folder.path());
        DatabaseSettings database = m_settings.database;
        database.timeZone = zone;
        auto django = DjangoProject::start(database);
        if (!django || !(*django)->migrate())
            qFatal("the web app's Django failed");
        m_django = std::move(*django);
        QDir().mkpath(m_settings.storage.root + u'/' + SweepWorld::bucket());
    }
    Settings &settings() { return m_settings; }
    StatedTimes &stated() { return m_stated; }

    /// Somebody who was active `idle` ago and uploaded one document so long before now.
    void use(const QString &key, Duration idle, Duration uploaded, std::optional<Duration> fileAge = {})
    {
        QJsonObject paper = document(key + u"/paper.pdf"_s, key + u"/paper.xlsx"_s);
        paper[u"created_at"_s] = toIsoUtc(m_now - uploaded);
        if (const auto made = m_django->create({{key, m_now - idle, {paper}}}); !made)
            qFatal("the web app's Django failed: %s", qPrintable(made.error().text));
        write(key + u"/paper.pdf"_s, fileAge.value_or(uploaded + 1s));
        write(key + u"/paper.xlsx"_s, uploaded - 4min);
    }
    void write(const QString &key, Duration age)
    {
        const QString path = m_settings.storage.root + u'/' + SweepWorld::bucket() + u'/' + key;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
            qFatal("a file of the test cannot be written");
        file.close();
        setModified(QFile::encodeName(path), m_now - age);
    }
    QStringList sessions()
    {
        QStringList keys;
        const auto rows = m_django->rows();
        for (const SessionRecord &row : rows.value_or(std::vector<SessionRecord>()))
            keys += QString::fromUtf8(row.key);
        keys.sort();
        return keys;
    }
    /// "deleted 1", "refused: …"
    QString sweep(RunTrigger trigger = RunTrigger::CommandLine)
    {
        ScanCounters counters;
        const Result<Plan> plan = Planner(readersOf(m_settings)).plan({}, counters, {});
        if (!plan)
            return u"not planned: "_s + plan.error().text;
        SweepBackends backends = backendsOf(m_settings);
        backends.times = m_stated;
        SweepRunner runner(backends);
        const Result<Run> run = runner.execute({plan->id, trigger, {}, {}}, {});
        m_told.clear();
        for (const PreflightFinding &finding : runner.findings())
            m_told += finding.text;
        m_told.removeAll(QString());
        return run ? u"deleted "_s + QString::number(run->totals.sessionsDeleted)
                   : QString(u"refused: "_s + run.error().text);
    }
    QStringList told() const { return m_told; } ///< by the findings of the last run

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    StatedTimes m_stated;
    std::unique_ptr<DjangoProject> m_django;
    Instant m_now = systemClock().now();
    QStringList m_told;
};

/// Four people at work, and two who left hours ago.
void fill(LocalApp &app)
{
    for (int i = 1; i <= 4; ++i)
        app.use(u"live"_s + QString::number(i), 2min * i, 10min * i);
    app.use(u"old1"_s, 3h, 3h);
    app.use(u"old2"_s, 30h, 30h);
}

const QStringList kLive{u"live1"_s, u"live2"_s, u"live3"_s, u"live4"_s};
const QStringList kAll = kLive + QStringList{u"old1"_s, u"old2"_s};

DocumentTimes made(Instant at, Instant active)
{
    return {1, "a/b.pdf", at, active};
}

} // namespace

#define REFUSED(said, word)                                                                                            \
    do {                                                                                                               \
        const QString text = said;                                                                                     \
        QVERIFY2(text.startsWith(u"refused: "_s) && text.contains(word), qPrintable(text));                            \
    } while (false)

/// Times that cannot be right, and those that only look so.
class TestTimes : public QObject {
    Q_OBJECT

private slots:
    void tellsAZoneByPairs_data();
    void tellsAZoneByPairs();
    void refusesLocalTimes_data();
    void refusesLocalTimes();
    void goesByTheZoneThatIsSaid_data();
    void goesByTheZoneThatIsSaid();
    void refusesSessionsOfTheFuture();
    void trustsAWebAppInUtc();
    void trustsFilesThatWereRestored();
    void trustsQuietNights();
    void warnsWhereTheSaidZoneIsWrong();

    void seesThatActivityIsNotKept();
    void letsActivityBeTheCreation();
    void trustsAFewLateDocuments_data();
    void trustsAFewLateDocuments();

    void judgesTheClock_data();
    void judgesTheClock();
    void refusesUntilALeapIsExplained();
    void remembersALeapOverAStart();
    void refusesOnceAfterAStart();
    void refusesWhereTheStorageIsBehind();
};

void TestTimes::tellsAZoneByPairs_data()
{
    QTest::addColumn<std::vector<SourcePair>>("seen");
    QTest::addColumn<int>("minutes");
    QTest::newRow("none") << pairs({}) << 0;
    QTest::newRow("west") << pairs({-5h, -5h + 2s, -5h - 80s}) << -300;
    QTest::newRow("half an hour") << pairs({5h + 30min, 5h + 31min, 5h + 29min}) << 330;
    QTest::newRow("two are not enough") << pairs({-5h, -5h}) << 0;
    QTest::newRow("UTC") << pairs({1s, 2s, -1s, 0s}) << 0;
    QTest::newRow("one that is right") << pairs({-5h, -5h, -5h, 1s}) << 0;
    QTest::newRow("one that is two minutes off") << pairs({-5h, -5h, -5h - 2min}) << 0;
    QTest::newRow("summer and winter") << pairs({-4h, -4h, -5h, -5h}) << -240;
    QTest::newRow("two hours apart") << pairs({-4h, -6h, -6h, -6h}) << 0;
    QTest::newRow("one was written again") << pairs({-5h, -5h, -5h, -5h, -8h - 7min}) << -300;
    QTest::newRow("two of six were written again") << pairs({-5h, -5h, -5h, -5h, -8h - 7min, -9h - 3min}) << 0;
    QTest::newRow("three zones") << pairs({-4h, -5h, -6h}) << 0;
    QTest::newRow("restored") << pairs({-7h, -7h - 10min, -7h - 20min, -7h - 30min}) << 0;
    QTest::newRow("days") << pairs({-48h, -48h, -48h}) << 0;
    std::vector<SourcePair> once = pairs({-5h});
    once.resize(4, once.front());
    QTest::newRow("all at one moment") << once << 0;
}

void TestTimes::tellsAZoneByPairs()
{
    QFETCH(std::vector<SourcePair>, seen);
    QFETCH(int, minutes);
    const std::optional<Duration> zone = zoneOf(seen);
    QCOMPARE(zone.has_value(), minutes != 0);
    QCOMPARE(zone.value_or(Duration::zero()), Duration(std::chrono::minutes{minutes}));
}

void TestTimes::refusesLocalTimes_data()
{
    QTest::addColumn<QString>("zone");
    QTest::newRow("west") << u"America/New_York"_s;
    QTest::newRow("east") << u"Asia/Kolkata"_s;
}

void TestTimes::refusesLocalTimes()
{
    QFETCH(QString, zone);
    LocalApp app(zone);
    fill(app);
    for (const RunTrigger trigger : {RunTrigger::CommandLine, RunTrigger::Scheduled, RunTrigger::CommandLine})
        REFUSED(app.sweep(trigger), u"USE_TZ = False"_s);
    QCOMPARE(app.sessions(), kAll);
    app.settings().database.timeZone = u"UTC"_s; // who says so is believed, and told
    QVERIFY(app.sweep().startsWith(u"deleted"_s));
    QVERIFY2(
        app.told().join(u' ').contains(u"does not seem to be the web app's zone"_s), qPrintable(app.told().join(u' ')));
}

void TestTimes::goesByTheZoneThatIsSaid_data()
{
    QTest::addColumn<QString>("zone");
    for (const QString &zone : {u"America/New_York"_s, u"Asia/Kolkata"_s, u"Australia/Lord_Howe"_s, u"UTC"_s})
        QTest::newRow(qPrintable(zone)) << zone;
}

void TestTimes::goesByTheZoneThatIsSaid()
{
    QFETCH(QString, zone);
    LocalApp app(zone == u"UTC"_s ? QString() : zone);
    fill(app);
    app.settings().database.timeZone = zone;
    QCOMPARE(app.sweep(RunTrigger::Scheduled), u"deleted 2"_s);
    QCOMPARE(app.sessions(), kLive);
    QCOMPARE(app.told(), QStringList());
}

/// Without files to compare with: nothing is ever old, and somebody has to say so.
void TestTimes::refusesSessionsOfTheFuture()
{
    TimesSample sample;
    sample.zone = ZoneSource::Assumed;
    sample.activity = {kNoon + 2h, kNoon + 1h, kNoon + 30min, kNoon - 3h};
    const PreflightFinding zone = timesAreUtc(sample, {}, kNoon);
    QCOMPARE(zone.byHand, Gravity::Refuses);
    QVERIFY2(zone.text.contains(u"3 sessions have a last activity in the future, up to 2 h from now"_s),
        qPrintable(zone.text));

    sample.activity = {kNoon + 1h + 50min, kNoon + 1h, kNoon + 30min};
    QCOMPARE(timesAreUtc(sample, {}, kNoon).byHand, Gravity::Warns); // proves nothing, but is told
    sample.activity = {kNoon + 24h * 400, kNoon - 3h};
    QCOMPARE(timesAreUtc(sample, {}, kNoon).unattended, Gravity::Warns);
    sample.activity = {kNoon + 4min, kNoon};
    QCOMPARE(timesAreUtc(sample, {}, kNoon).unattended, Gravity::Fine);
    sample.activity = {kNoon + 2h, kNoon + 1h, kNoon + 30min};
    sample.zone = ZoneSource::Database;
    QCOMPARE(timesAreUtc(sample, {}, kNoon).unattended, Gravity::Fine);
}

void TestTimes::trustsAWebAppInUtc()
{
    LocalApp app;
    fill(app);
    QCOMPARE(app.sweep(RunTrigger::Scheduled), u"deleted 2"_s);
    QCOMPARE(app.sessions(), kLive);
    QCOMPARE(app.told(), QStringList());
}

void TestTimes::trustsFilesThatWereRestored()
{
    LocalApp app;
    for (int i = 1; i <= 6; ++i) // all were written anew half an hour ago
        app.use(u"live"_s + QString::number(i), 2min * i, 45min + 15min * i, 30min);
    QCOMPARE(app.sweep(RunTrigger::Scheduled), u"deleted 0"_s);
    QCOMPARE(app.told(), QStringList());
}

void TestTimes::trustsQuietNights()
{
    LocalApp app;
    QCOMPARE(app.sweep(RunTrigger::Scheduled), u"deleted 0"_s);
    app.use(u"old"_s, 9h, 9h); // and nobody since
    QCOMPARE(app.sweep(RunTrigger::Scheduled), u"deleted 1"_s);
    QCOMPARE(app.sweep(RunTrigger::Scheduled), u"deleted 0"_s);
}

void TestTimes::warnsWhereTheSaidZoneIsWrong()
{
    LocalApp app;
    fill(app);
    app.settings().database.timeZone = u"America/New_York"_s;
    QVERIFY2(app.sweep(RunTrigger::Scheduled).startsWith(u"refused: DOCSWEEP_DATABASE_TIMES does not seem"_s),
        "all files contradict it");
    QCOMPARE(app.sweep(RunTrigger::CommandLine), u"deleted 1"_s); // everything looks hours younger
    QVERIFY2(
        app.told().join(u' ').contains(u"does not seem to be the web app's zone"_s), qPrintable(app.told().join(u' ')));
}

void TestTimes::seesThatActivityIsNotKept()
{
    LocalApp app; // its middleware is switched off: last_activity stays at the creation
    for (int i = 1; i <= 5; ++i)
        app.use(u"busy"_s + QString::number(i), 2h, 3min * i + 5min);
    const QStringList all = app.sessions();
    REFUSED(app.sweep(RunTrigger::Scheduled), u"5 of the newest 5 documents were made after their session"_s);
    REFUSED(app.sweep(RunTrigger::Scheduled), u"DOCSWEEP_ACTIVITY=creation"_s);
    QCOMPARE(app.sessions(), all);
    QCOMPARE(app.sweep(RunTrigger::CommandLine), u"deleted 5"_s); // somebody looks at it, and is told
    QCOMPARE(app.told().size(), 1);
}

void TestTimes::letsActivityBeTheCreation()
{
    LocalApp app;
    app.stated().activity = ActivityMeaning::Creation;
    for (int i = 1; i <= 5; ++i)
        app.use(u"busy"_s + QString::number(i), 2h, 3min * i + 5min);
    QCOMPARE(app.sweep(RunTrigger::Scheduled), u"deleted 5"_s);
    QCOMPARE(app.told(), QStringList());
}

void TestTimes::trustsAFewLateDocuments_data()
{
    QTest::addColumn<int>("late");
    QTest::addColumn<Duration>("by");
    QTest::addColumn<int>("others");
    QTest::addColumn<Gravity>("unattended");
    QTest::newRow("none") << 0 << Duration(301s) << 40 << Gravity::Fine;
    QTest::newRow("two, and nothing else") << 2 << Duration(301s) << 0 << Gravity::Fine;
    QTest::newRow("three of twenty") << 3 << Duration(301s) << 17 << Gravity::Warns;
    QTest::newRow("a fifth") << 4 << Duration(301s) << 16 << Gravity::Refuses;
    QTest::newRow("uploads that are slow") << 4 << Duration(150s) << 0 << Gravity::Warns;
    QTest::newRow("three, and nothing else") << 3 << Duration(301s) << 0 << Gravity::Refuses;
}

void TestTimes::trustsAFewLateDocuments()
{
    QFETCH(int, late);
    QFETCH(Duration, by);
    QFETCH(int, others);
    QFETCH(Gravity, unattended);
    TimesSample sample;
    for (int i = 0; i < others; ++i)
        sample.documents.push_back(made(kNoon + 59s, kNoon)); // the answer of an upload takes its time
    for (int i = 0; i < late; ++i)
        sample.documents.push_back(made(kNoon + by, kNoon));
    const PreflightFinding finding = activityIsKept(sample, ActivityMeaning::Requests);
    QCOMPARE(finding.unattended, unattended);
    QVERIFY(finding.byHand != Gravity::Refuses);
    QCOMPARE(activityIsKept(sample, ActivityMeaning::Creation).unattended, Gravity::Fine);
}

void TestTimes::judgesTheClock_data()
{
    QTest::addColumn<Duration>("wall"); // since the run before
    QTest::addColumn<Duration>("passed");
    QTest::addColumn<QString>("how");
    QTest::addColumn<Gravity>("gravity");
    const Duration day = 24h;
    QTest::newRow("an hour later") << Duration(1h) << Duration(1h) << u""_s << Gravity::Fine;
    QTest::newRow("a little off") << Duration(1h + 4min) << Duration(1h) << u""_s << Gravity::Fine;
    QTest::newRow("a laptop that slept for a week") << day * 7 << day * 7 << u""_s << Gravity::Fine;
    QTest::newRow("six minutes ahead") << Duration(1h + 6min) << Duration(1h) << u""_s << Gravity::Refuses;
    QTest::newRow("400 days ahead") << day * 400 << Duration(1h) << u""_s << Gravity::Refuses;
    QTest::newRow("400 days back") << day * -400 << Duration(1h) << u""_s << Gravity::Warns;
    QTest::newRow("ahead, and kept by NTP") << day * 2 << Duration(1h) << u"synchronised"_s << Gravity::Fine;
    QTest::newRow("ahead, and a server agrees") << day * 2 << Duration(1h) << u"witness"_s << Gravity::Fine;
    QTest::newRow("ahead, and somebody says it is right") << day * 2 << Duration(1h) << u"said"_s << Gravity::Fine;
    QTest::newRow("started anew after a day") << day << Duration(1min) << u"another boot"_s << Gravity::Fine;
    QTest::newRow("started anew after 31 days") << day * 31 << Duration(1min) << u"another boot"_s << Gravity::Refuses;
    QTest::newRow("the same, and NTP") << day * 31 << Duration(1min) << u"another boot synchronised"_s << Gravity::Fine;
}

void TestTimes::judgesTheClock()
{
    QFETCH(Duration, wall);
    QFETCH(Duration, passed);
    QFETCH(QString, how);
    QFETCH(Gravity, gravity);
    const ClockNote before{kNoon, "first", 1h, {}, {}, {}};
    ClockMoment moment;
    moment.wall = kNoon + wall;
    moment.boot = BootTime{how.contains(u"another"_s) ? "second" : "first", before.passed + passed};
    moment.isSynchronised = how.contains(u"synchronised"_s);
    moment.hasWitness = how.contains(u"witness"_s);
    moment.trusted = how.contains(u"said"_s) ? ClockSource::Machine : ClockSource::Agreeing;
    const ClockJudgement judgement = judgeClock(before, moment, kNoon - 1h);
    QCOMPARE(judgement.finding.byHand, gravity);
    QCOMPARE(judgement.finding.unattended, gravity);
    QCOMPARE(judgement.refused.has_value(), gravity == Gravity::Refuses);
    if (gravity != Gravity::Refuses)
        QCOMPARE(judgement.accepted->wall, moment.wall);
}

namespace {

/// A world whose runs have a clock of their own; plans are made by the real one.
struct ClockedWorld {
    SweepWorld world{{2, 1, 0, 1}};
    FakeClock clock{systemClock().now()};
    ClockSource trusted = ClockSource::Agreeing;

    ClockedWorld() { clock.boot("first"); }
    Result<Run> run(RunTrigger trigger = RunTrigger::CommandLine)
    {
        SweepBackends backends = world.backends();
        backends.clock = &clock;
        backends.times.clock = trusted;
        const Result<Plan> plan = world.plan();
        return plan ? SweepRunner(backends).execute({plan->id, trigger, {}, {}}, {}) : fail(plan.error());
    }
    QString said(const Result<Run> &run) { return run ? QString() : u"refused: "_s + run.error().text; }
};

} // namespace

void TestTimes::refusesUntilALeapIsExplained()
{
    ClockedWorld it;
    QVERIFY(it.run());
    it.clock.advance(1h);
    it.clock.set(it.clock.now() + 24h * 400);
    it.world.writeFile("o0009/more.bin", "old again", 3h);
    for (const RunTrigger trigger : {RunTrigger::Scheduled, RunTrigger::CommandLine, RunTrigger::Scheduled}) {
        REFUSED(it.said(it.run(trigger)), u"this machine's clock jumped ahead by 400 d since the last run"_s);
        it.clock.advance(24h * 3);
    }
    QVERIFY(it.world.hasFile("o0009/more.bin"));
    const auto runs = (*openJournal(it.world.home()))->runs(1);
    QCOMPARE(runs->front().state, RunState::Failed);

    it.trusted = ClockSource::Machine; // somebody says that it is right, once
    QVERIFY(it.run());
    QVERIFY(!it.world.hasFile("o0009/more.bin"));
    it.trusted = ClockSource::Agreeing;
    it.clock.advance(1h);
    QVERIFY(it.run(RunTrigger::Scheduled));

    it.clock.set(it.clock.now() + 2h);
    REFUSED(it.said(it.run()), u"jumped ahead by 2 h"_s);
    it.clock.set(it.clock.now() - 2h); // set back
    QVERIFY(it.run(RunTrigger::Scheduled));
    it.clock.set(it.clock.now() + 2h);
    it.clock.synchronise(true); // a machine that was paused
    QVERIFY(it.run(RunTrigger::Scheduled));
    it.clock.synchronise(false);
    QVERIFY(it.run(RunTrigger::Scheduled));
}

void TestTimes::remembersALeapOverAStart()
{
    ClockedWorld it;
    QVERIFY(it.run());
    it.clock.set(it.clock.now() + 24h * 10);
    REFUSED(it.said(it.run(RunTrigger::Scheduled)), u"jumped ahead by 10 d"_s);
    it.clock.boot("second");
    it.clock.advance(10min);
    REFUSED(it.said(it.run(RunTrigger::Scheduled)), u"jumped ahead by 10 d before its last restart"_s);
    REFUSED(it.said(it.run(RunTrigger::CommandLine)), u"before its last restart"_s);
    it.clock.set(it.clock.now() - 24h * 10);
    QVERIFY(it.run(RunTrigger::Scheduled));
}

void TestTimes::refusesOnceAfterAStart()
{
    ClockedWorld it;
    QVERIFY(it.run());
    it.clock.boot("second");
    it.clock.set(it.clock.now() + 24h * 400);
    REFUSED(it.said(it.run(RunTrigger::Scheduled)), u"nothing is younger than 400 d"_s);
    QVERIFY(it.run(RunTrigger::Scheduled));
    it.clock.boot("third");
    QVERIFY(it.run(RunTrigger::Scheduled));
}

void TestTimes::refusesWhereTheStorageIsBehind()
{
    const SweepWorld world({1, 1, 0, 1});
    const auto objects = std::make_shared<MemoryObjects>();
    objects->addBucket(SweepWorld::bucket());
    objects->setClockBehind(2h);
    ReadBackends readers = world.readers();
    readers.objects = [objects]() -> Result<std::unique_ptr<ObjectReader>> {
        return std::unique_ptr<ObjectReader>(std::make_unique<MemoryObjectStore>(objects));
    };
    SweepBackends backends = world.backends();
    backends.objects = [objects]() -> Result<std::unique_ptr<ObjectStore>> {
        return std::unique_ptr<ObjectStore>(std::make_unique<MemoryObjectStore>(objects));
    };
    ScanCounters counters;
    const Result<Plan> plan = Planner(readers).plan({}, counters, {});
    QVERIFY(plan);
    Result<Run> run = SweepRunner(backends).execute({plan->id, RunTrigger::CommandLine, {}, {}}, {});
    REFUSED(run ? QString() : QString(u"refused: "_s + run.error().text), u"2 h ahead of the storage's"_s);
    QVERIFY(world.sessions().contains("e0000"));
    backends.times.clock = ClockSource::Storage; // but the plan was not made by it
    run = SweepRunner(backends).execute({plan->id, RunTrigger::CommandLine, {}, {}}, {});
    REFUSED(run ? QString() : QString(u"refused: "_s + run.error().text), u"Make a new plan"_s);
    backends.times.clock = ClockSource::Machine;
    QVERIFY(SweepRunner(backends).execute({plan->id, RunTrigger::CommandLine, {}, {}}, {}));
}

QTEST_GUILESS_MAIN(TestTimes)
#include "tst_times.moc"
