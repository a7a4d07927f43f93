// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/journal/journal.h"
#include "core/sql/sqlconnection.h"
#include "tests/ui/webapp.h"
#include "ui/schedule/scheduledruns.h"
#include "ui/schedule/schedulewords.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Automatic runs on a real database and real files: what they delete is really gone. Only the schedule's clock is
/// moved by hand.
class ScheduledRunsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void beginsNothingUnlessSwitchedOn();
    void aRunThatIsDueReallyDeletes();
    void theRunIsRememberedAsScheduled();
    void catchesUpOnceAfterSleep();
    void catchesNothingUpWhereThatIsNotWanted();
    void waitsForTheEndOfTheQuietHours();
    void runsOnceWhenTheClockLeaps();
    void leavesOutWhatFallsIntoAPause();
    void aPauseForGoodEndsWhenItIsLifted();
    void pausedWhileItsRecordIsWrittenItDoesNotBegin();
    void stoppedAtTheEndOfItsScanItDoesNotBegin();
    void anotherProcessAtItMeansNoRun();
    void switchedOffByTheEnvironmentItDoesNothing();
    void aLimitStopsItBeforeTheFirstDeletion();
    void limitsThatTheScheduleHasNoFieldForCountToo();
    void refusesWhileTheClocksDisagree();
    void waitsUntilAQuestionIsAnswered();
    void doesNotWaitForEver();
    void aCatchUpWaitsForALongScan();
    void waitsForAScan();
    void leavesTheReviewedListAlone();
    void showsTheListItFoundWhereNobodyIsAtWork();
    void doesNotFollowAnAgeThatIsOnlyTried();
    void whatTheEnvironmentSetsComesFirst();
    void whatIsStoredCountsWhereNothingElseIsSet();
    void anotherPeriodOfTheEnvironmentDeletesNothingAtOnce();
    void theScheduleSurvivesARestart();
    void aRunThatWasCutOffIsNotBegunAgainAtOnce();
    void withoutADurableRecordNothingIsDeleted();
    void twoOfOneScheduleBeginOneRun();
    void anotherDatabaseAtThePlaceHasNoneOfIt();
    void aMovedDatabaseKeepsIt();
    void isThereWhileTheDatabaseIsAway();
    void refusesAScheduleThatLeavesNoTime();
    void saysNothingOfGoodRunsUnlessAsked();
    void withoutADatabaseItIsOff();

private:
    void start();
    void start(const ConsoleContext &context);
    void switchOn(Duration period = 1h);
    /// Moves the schedule's clock and lets it look; a run that begins then has ended on return.
    void pass(Duration time);
    void settle();
    QString records() const;
    /// As where another database was put there with a lock file of its own.
    void giveAnotherAnchor();
    WebAppId webApp() const
    {
        const auto sessions = context().read.sessions();
        return *(*openJournal(m_app->home()))->meet(*(*sessions)->identity({}));
    }
    ConsoleContext context() const { return m_app->context(); }

    std::unique_ptr<WebApp> m_app;
    FakeClock m_clock{{}};
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScheduledRuns> m_runs;
};

void ScheduledRunsTest::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf"});
    m_app->addFile("alice/a.pdf", 2h);
    m_app->addSession("bob", 5min, {"bob/b.pdf"});
    m_app->addFile("bob/b.pdf", 5min);
    m_clock.set(*parseInstant("2026-11-23T12:00:00Z"));
}

void ScheduledRunsTest::cleanup()
{
    m_runs.reset();
    m_console.reset();
    m_app.reset();
}

void ScheduledRunsTest::start()
{
    start(context());
}

void ScheduledRunsTest::start(const ConsoleContext &context)
{
    m_runs.reset();
    m_console = std::make_unique<Console>(context);
    m_runs = std::make_unique<ScheduledRuns>(*m_console, m_clock);
    QTRY_VERIFY(m_runs->isReady() || m_runs->problem() || !context.isConfigured());
}

void ScheduledRunsTest::switchOn(Duration period)
{
    ScheduleSettings settings = m_runs->settings();
    settings.schedule.enabled = true;
    settings.schedule.period = period;
    QVERIFY(m_runs->change(settings));
}

void ScheduledRunsTest::pass(Duration time)
{
    m_clock.advance(time);
    m_runs->look();
    settle();
}

void ScheduledRunsTest::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_runs->decision().state != ScheduleState::Running && !m_console->isAutomatic(), 20000);
}

void ScheduledRunsTest::giveAnotherAnchor()
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(m_app->path(u"db.sqlite3.docsweep-lock"_s));
    QVERIFY(connection.database().open());
    QVERIFY(connection.run(u"UPDATE identity SET uuid = 'another'"_s));
}

/// "switched-on, ran, machine-off 3".
QString ScheduledRunsTest::records() const
{
    QStringList words;
    for (const Occurrence &record : m_runs->records())
        words += outcomeName(record.outcome) + (record.count > 1 ? u' ' + QString::number(record.count) : QString());
    return words.join(u", "_s);
}

void ScheduledRunsTest::beginsNothingUnlessSwitchedOn()
{
    start();
    QCOMPARE(m_runs->decision().state, ScheduleState::Off);
    pass(48h);
    QCOMPARE(records(), QString());
    QCOMPARE(m_app->sessions(), (QByteArrayList{"alice", "bob"}));
    QCOMPARE(scheduleLine(*m_runs), u"Automatic runs are off"_s);
}

void ScheduledRunsTest::aRunThatIsDueReallyDeletes()
{
    start();
    switchOn();
    QCOMPARE(m_runs->nextRun(), std::optional(m_clock.now() + 1h));
    QCOMPARE(scheduleLine(*m_runs), u"Next automatic run 13:00"_s);
    pass(59min);
    QCOMPARE(m_app->sessions().size(), 2); // not before its time
    QSignalSpy ended(m_runs.get(), &ScheduledRuns::ended);
    pass(1min);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_app->files(), QByteArrayList{"bob/b.pdf"});
    QCOMPARE(ended.size(), 1);
    QVERIFY(*m_runs->lastEnd());
    QCOMPARE(records(), u"switched-on, ran"_s);
    QCOMPARE(m_runs->nextRun(), std::optional(m_clock.now() + 1h));
}

void ScheduledRunsTest::theRunIsRememberedAsScheduled()
{
    start();
    switchOn();
    pass(1h);
    const Result<std::unique_ptr<Journal>> journal = openJournal(m_app->home());
    const std::vector<Run> runs = *(*journal)->runs(10);
    QCOMPARE(runs.size(), size_t(1));
    QCOMPARE(runs.front().trigger, RunTrigger::Scheduled);
    QCOMPARE(runs.front().totals.sessionsDeleted, 1);
}

void ScheduledRunsTest::catchesUpOnceAfterSleep()
{
    start();
    switchOn();
    QSignalSpy ended(m_runs.get(), &ScheduledRuns::ended);
    std::vector<Occurrence> missed;
    connect(m_runs.get(), &ScheduledRuns::missed, this, [&missed](const Occurrence &each) { missed.push_back(each); });
    pass(5h + 30min);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(records(), u"switched-on, machine-off 5, ran"_s);
    QVERIFY(m_runs->records().back().catchUp);
    QCOMPARE(missed.size(), size_t(1));
    QCOMPARE(missed.front().count, 5);
    pass(1min);
    QCOMPARE(ended.size(), 1);
    const Attendance seen = attendanceOf(m_runs->records(), m_clock.now() - 24h);
    QCOMPARE(attendanceText(seen), u"5 expected, 0 seen, 5 missed: asleep or off"_s);
}

void ScheduledRunsTest::catchesNothingUpWhereThatIsNotWanted()
{
    start();
    switchOn();
    ScheduleSettings settings = m_runs->settings();
    settings.catchUp = false;
    QVERIFY(m_runs->change(settings));
    pass(5h + 30min);
    QCOMPARE(records(), u"switched-on, machine-off 5, switched-on"_s);
    QCOMPARE(m_app->sessions().size(), 2);
    QCOMPARE(m_runs->nextRun(), std::optional(*parseInstant("2026-11-23T18:00:00Z"))); // the grid goes on
    pass(30min);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void ScheduledRunsTest::waitsForTheEndOfTheQuietHours()
{
    start();
    switchOn();
    ScheduleSettings settings = m_runs->settings();
    settings.schedule.quiet = {{12h + 30min, 14h + 15min, {}}};
    settings.schedule.zone = "UTC";
    QVERIFY(m_runs->change(settings));
    for (int minute = 0; minute < 134; ++minute)
        pass(1min);
    QCOMPARE(m_app->sessions().size(), 2);
    QCOMPARE(m_runs->decision().state, ScheduleState::Quiet);
    QCOMPARE(scheduleLine(*m_runs), u"Quiet hours, next automatic run 14:15"_s);
    pass(1min);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(records(), u"switched-on, quiet-hours, ran"_s);
}

void ScheduledRunsTest::runsOnceWhenTheClockLeaps()
{
    start();
    switchOn();
    QSignalSpy ended(m_runs.get(), &ScheduledRuns::ended);
    pass(1h);
    QCOMPARE(ended.size(), 1);
    pass(-1h);
    pass(30s);
    QCOMPARE(ended.size(), 1);
    pass(1h - 1min); // one period after the run, by a clock that goes right
    QCOMPARE(ended.size(), 1);
    pass(1min);
    QCOMPARE(ended.size(), 2);
}

void ScheduledRunsTest::leavesOutWhatFallsIntoAPause()
{
    start();
    switchOn();
    m_runs->pauseFor(150min);
    QCOMPARE(m_runs->decision().state, ScheduleState::Paused);
    QCOMPARE(scheduleLine(*m_runs), u"Automatic runs are paused until 14:30"_s);
    pass(1h);
    pass(1h);
    QCOMPARE(m_app->sessions().size(), 2);
    pass(30min);
    QCOMPARE(m_app->sessions().size(), 2); // nothing makes up for it
    pass(30min);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(records(), u"switched-on, paused 2, ran"_s);
}

void ScheduledRunsTest::aPauseForGoodEndsWhenItIsLifted()
{
    start();
    switchOn();
    m_runs->pauseForGood();
    pass(24h);
    QCOMPARE(scheduleLine(*m_runs), u"Automatic runs are paused"_s);
    QVERIFY(!m_runs->nextRun());
    m_runs->resume();
    settle();
    QCOMPARE(m_app->sessions().size(), 2);
    pass(1h);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void ScheduledRunsTest::pausedWhileItsRecordIsWrittenItDoesNotBegin()
{
    start();
    switchOn();
    QTRY_COMPARE(m_console->isScanning(), false);
    m_clock.advance(1h);
    m_runs->look(); // its record is on its way to the journal
    QCOMPARE(m_runs->decision().state, ScheduleState::Running);
    QVERIFY(!m_console->isAutomatic());
    m_runs->pauseFor(3h);
    settle();
    QCOMPARE(m_app->sessions().size(), 2);
    QVERIFY(!m_runs->lastEnd());
    QCOMPARE(records(), u"switched-on, stopped"_s);
    pass(1h);
    QCOMPARE(m_app->sessions().size(), 2);
}

void ScheduledRunsTest::stoppedAtTheEndOfItsScanItDoesNotBegin()
{
    start();
    switchOn();
    connect(m_console.get(), &Console::scanEnded, this, [this] {
        if (m_console->isAutomatic())
            m_console->stopScan(); // what it found is here, the run has not begun
    });
    pass(1h);
    QVERIFY(m_runs->lastEnd());
    QCOMPARE(m_runs->lastEnd()->error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_app->sessions().size(), 2);
    QCOMPARE(m_app->files().size(), 2);
    QCOMPARE(records(), u"switched-on, stopped"_s);
    const Result<std::unique_ptr<Journal>> journal = openJournal(m_app->home());
    QVERIFY((*journal)->runs(10)->empty());
}

void ScheduledRunsTest::anotherProcessAtItMeansNoRun()
{
    start();
    switchOn();
    QSignalSpy missed(m_runs.get(), &ScheduledRuns::missed);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"hold-lock"_s, m_app->path(u"db.sqlite3"_s)});
    QVERIFY(other.waitForStarted());
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("held"));
    pass(1h);
    QCOMPARE(m_app->sessions().size(), 2);
    QCOMPARE(m_runs->lastEnd()->error().kind, ErrorKind::Conflict);
    QCOMPARE(records(), u"switched-on, locked"_s);
    QCOMPARE(missed.size(), 1);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    pass(1h);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void ScheduledRunsTest::switchedOffByTheEnvironmentItDoesNothing()
{
    ConsoleContext off = context();
    off.settings.retention.autoCleanup = false;
    off.settings.sources[u"AUTO_CLEANUP_ENABLED"_s] = ValueSource::Environment;
    start(off);
    switchOn();
    QVERIFY(m_runs->isSwitchedOff());
    pass(1h);
    QCOMPARE(m_app->sessions().size(), 2);
    QCOMPARE(records(), u"switched-on, switched-off"_s);
    QCOMPARE(scheduleLine(*m_runs), u"Automatic runs are switched off"_s);
    QVERIFY(scheduleLineTip(*m_runs).contains(u"AUTO_CLEANUP_ENABLED"_s));
}

void ScheduledRunsTest::aLimitStopsItBeforeTheFirstDeletion()
{
    m_app->addSession("carol", 3h);
    start();
    switchOn();
    ScheduleSettings settings = m_runs->settings();
    settings.limits.maxItems = 2; // two sessions and a file would go
    QVERIFY(m_runs->change(settings));
    pass(1h);
    QCOMPARE(m_runs->lastEnd()->error().kind, ErrorKind::LimitReached);
    QCOMPARE(m_app->sessions(), (QByteArrayList{"alice", "bob", "carol"}));
    QCOMPARE(m_app->files().size(), 2);
    QCOMPARE(records(), u"switched-on, stopped"_s);
    QVERIFY(m_runs->wantsNotice(*m_runs->lastEnd()));
}

void ScheduledRunsTest::limitsThatTheScheduleHasNoFieldForCountToo()
{
    m_app->addSession("carol", 3h);
    ConsoleContext limited = context();
    limited.settings.limits.maxBucketPercent = 1;
    start(limited);
    switchOn();
    pass(1h);
    QCOMPARE(m_runs->lastEnd()->error().kind, ErrorKind::LimitReached);
    QCOMPARE(m_app->files().size(), 2);
    QCOMPARE(m_app->sessions().size(), 3);
}

void ScheduledRunsTest::refusesWhileTheClocksDisagree()
{
    const FakeClock ahead(m_app->clock().now() + 6min);
    ConsoleContext wrong = context();
    wrong.clock = wrong.read.clock = wrong.sweep.clock = &ahead;
    start(wrong);
    switchOn();
    pass(1h);
    QCOMPARE(m_runs->lastEnd()->error().kind, ErrorKind::LimitReached);
    QVERIFY2(m_runs->lastEnd()->error().text.contains(u"more than the 5 min that a run accepts"_s),
        qPrintable(m_runs->lastEnd()->error().text));
    QCOMPARE(m_app->sessions().size(), 2);
    m_runs.reset();
    m_console.reset(); // before the clock
}

void ScheduledRunsTest::waitsUntilAQuestionIsAnswered()
{
    start();
    switchOn();
    auto question = std::make_unique<QObject>();
    m_runs->holdWhile(question.get());
    pass(1h);
    QCOMPARE(m_runs->decision().state, ScheduleState::Due);
    QCOMPARE(scheduleLine(*m_runs), u"An automatic run waits for this window"_s);
    QCOMPARE(m_app->sessions().size(), 2);
    question.reset();
    QTRY_VERIFY(m_runs->lastEnd());
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(records(), u"switched-on, ran"_s);
}

void ScheduledRunsTest::doesNotWaitForEver()
{
    start();
    switchOn();
    QObject question;
    m_runs->holdWhile(&question);
    pass(1h);
    pass(30s);
    QCOMPARE(records(), u"switched-on"_s);
    pass(20s);
    QCOMPARE(records(), u"switched-on, locked"_s);
    QCOMPARE(m_app->sessions().size(), 2);
}

void ScheduledRunsTest::aCatchUpWaitsForALongScan()
{
    start();
    switchOn();
    auto scan = std::make_unique<QObject>();
    m_runs->holdWhile(scan.get());
    pass(5h + 30min);
    pass(10min);
    pass(10min);
    QCOMPARE(records(), u"switched-on, machine-off 5"_s);
    scan.reset();
    QTRY_VERIFY(m_runs->lastEnd());
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(records(), u"switched-on, machine-off 5, ran"_s);
}

void ScheduledRunsTest::waitsForAScan()
{
    start();
    switchOn();
    m_console->scan();
    m_clock.advance(1h);
    m_runs->look();
    QVERIFY(!m_console->isAutomatic());
    QTRY_VERIFY(m_runs->lastEnd());
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void ScheduledRunsTest::leavesTheReviewedListAlone()
{
    start();
    m_console->scan();
    QTRY_VERIFY(m_console->plan());
    const PlanId reviewed = m_console->plan()->id;
    m_console->setReviewing(true);
    switchOn();
    pass(1h);
    QVERIFY(*m_runs->lastEnd());
    QCOMPARE(m_console->plan()->id, reviewed);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void ScheduledRunsTest::showsTheListItFoundWhereNobodyIsAtWork()
{
    start();
    m_console->scan();
    QTRY_VERIFY(m_console->plan());
    switchOn();
    pass(1h);
    QCOMPARE(m_console->plan()->id, (*m_runs->lastEnd())->planId);
}

void ScheduledRunsTest::doesNotFollowAnAgeThatIsOnlyTried()
{
    start();
    switchOn();
    m_console->setAge(1min); // bob would go, too
    QTRY_VERIFY(m_console->plan());
    const PlanId tried = m_console->plan()->id;
    pass(1h);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_console->plan()->id, tried); // and the list on screen stays the one of that age
}

void ScheduledRunsTest::whatTheEnvironmentSetsComesFirst()
{
    ConsoleContext set = context();
    set.settings.retention.period = 3h;
    set.settings.retention.age = 3h;
    set.settings.limits.maxItems = 7;
    set.settings.sources[u"CLEANUP_INTERVAL_HOURS"_s] = ValueSource::EnvFile;
    set.settings.sources[u"DOCSWEEP_MAX_DELETE"_s] = ValueSource::Environment;
    start(set);
    ScheduleSettings settings = m_runs->settings();
    settings.schedule.enabled = true;
    settings.schedule.period = 1h;
    settings.age = 1min;
    settings.limits.maxItems = 1;
    settings.limits.maxPercent = 80;
    QVERIFY(m_runs->change(settings));
    const EffectiveSchedule &effective = m_runs->effective();
    QCOMPARE(effective.settings.schedule.period, Duration(3h));
    QCOMPARE(*effective.settings.age, Duration(3h));
    QCOMPARE(*effective.settings.limits.maxItems, 7);
    QCOMPARE(*effective.settings.limits.maxPercent, 80.0);
    QCOMPARE(effective.age, ValueSource::EnvFile);
    pass(1h);
    pass(1h);
    QCOMPARE(records(), u"switched-on"_s);
    pass(1h);
    QCOMPARE(records(), u"switched-on, ran"_s);
    QCOMPARE(m_app->sessions().size(), 2); // nobody is older than three hours
}

void ScheduledRunsTest::whatIsStoredCountsWhereNothingElseIsSet()
{
    start();
    switchOn(30min);
    ScheduleSettings settings = m_runs->settings();
    settings.age = 1min;
    QVERIFY(m_runs->change(settings));
    pass(30min);
    QCOMPARE(m_app->sessions(), QByteArrayList());
}

void ScheduledRunsTest::anotherPeriodOfTheEnvironmentDeletesNothingAtOnce()
{
    start();
    switchOn(24h);
    QTRY_VERIFY(m_runs->records().size() == 1);
    ConsoleContext set = context();
    set.settings.retention.period = 1h;
    set.settings.sources[u"CLEANUP_INTERVAL_HOURS"_s] = ValueSource::Environment;
    m_clock.advance(5h);
    start(set);
    settle();
    QCOMPARE(m_app->sessions().size(), 2);
    QCOMPARE(m_runs->nextRun(), std::optional(m_clock.now() + 1h));
}

void ScheduledRunsTest::theScheduleSurvivesARestart()
{
    start();
    switchOn();
    ScheduleSettings settings = m_runs->settings();
    settings.schedule.quiet = {{22h, 6h, {Qt::Monday}}};
    settings.limits.maxPercent = 90;
    settings.notice = DesktopNotice::Never;
    QVERIFY(m_runs->change(settings));
    pass(1h);
    const auto next = m_runs->nextRun();
    const QString before = records();
    m_clock.advance(20min);
    start();
    QCOMPARE(m_runs->settings(), settings);
    QCOMPARE(m_runs->nextRun(), next);
    QCOMPARE(records(), before);
    pass(40min);
    QCOMPARE(records(), before + u", ran"_s);
}

void ScheduledRunsTest::aRunThatWasCutOffIsNotBegunAgainAtOnce()
{
    start();
    switchOn();
    pass(1h);
    QTRY_COMPARE((*ScheduleRecords::open(m_app->home()))->occurrences(webApp(), 9)->back().outcome, Outcome::Ran);
    {
        SqlConnection connection(u"QSQLITE"_s);
        connection.database().setDatabaseName(journalPath(m_app->home()));
        QVERIFY(connection.database().open());
        QVERIFY(connection.run(u"UPDATE occurrence SET outcome = 0, ended_us = NULL WHERE outcome = 1"_s));
    }
    m_clock.advance(1min);
    start();
    QSignalSpy ended(m_runs.get(), &ScheduledRuns::ended);
    settle();
    QCOMPARE(records(), u"switched-on, interrupted"_s);
    QCOMPARE(ended.size(), 0);
    pass(59min);
    QCOMPARE(ended.size(), 1);
}

void ScheduledRunsTest::withoutADurableRecordNothingIsDeleted()
{
    start();
    switchOn();
    pass(1min);
    const auto setVersion = [this](const QString &version) {
        SqlConnection connection(u"QSQLITE"_s);
        connection.database().setDatabaseName(journalPath(m_app->home()));
        QVERIFY(connection.database().open());
        QVERIFY(connection.run(u"PRAGMA user_version = "_s + version));
    };
    setVersion(u"99"_s); // a journal that cannot be written to
    m_clock.advance(1h);
    m_runs->look();
    QTRY_VERIFY(m_runs->problem());
    QVERIFY(!m_runs->isReady());
    QVERIFY(!m_console->isAutomatic());
    QCOMPARE(m_app->sessions().size(), 2);
    QCOMPARE(scheduleLine(*m_runs), u"Automatic runs are not possible"_s);
}

void ScheduledRunsTest::twoOfOneScheduleBeginOneRun()
{
    start();
    switchOn();
    const auto outcomes = [this] {
        QStringList words;
        const auto records = (*ScheduleRecords::open(m_app->home()))->occurrences(webApp(), 9);
        for (const Occurrence &record : *records)
            words += outcomeName(record.outcome);
        return words.join(u", "_s);
    };
    QTRY_COMPARE(outcomes(), u"switched-on"_s);
    Console otherConsole(context());
    ScheduledRuns other(otherConsole, m_clock);
    QTRY_VERIFY(other.isReady());
    QCOMPARE(other.nextRun(), m_runs->nextRun());
    m_clock.advance(1h);
    m_runs->look();
    other.look(); // due there, too
    QTRY_COMPARE(outcomes(), u"switched-on, ran"_s);
    QTRY_VERIFY(m_runs->isReady() && other.isReady());
    QVERIFY(m_runs->lastEnd().has_value() != other.lastEnd().has_value());
    const std::vector<Run> runs = *(*openJournal(m_app->home()))->runs(9);
    QCOMPARE(runs.size(), size_t(1));
}

/// A restore with a lock file of its own, say. It comes while the window is open, and nothing of it is deleted.
void ScheduledRunsTest::anotherDatabaseAtThePlaceHasNoneOfIt()
{
    start();
    switchOn();
    pass(1h);
    QCOMPARE(records(), u"switched-on, ran"_s);
    m_app->addSession("carol", 2h, {});
    const qsizetype sessions = m_app->sessions().size();
    giveAnotherAnchor();
    m_clock.advance(1h);
    m_runs->look();
    QTRY_VERIFY(m_runs->isReady() && !m_runs->settings().schedule.enabled);
    QCOMPARE(records(), QString());
    QVERIFY(!m_console->isAutomatic());
    QCOMPARE(m_app->sessions().size(), sessions);
    start(); // nor has it any after a restart
    QVERIFY(!m_runs->settings().schedule.enabled);
    QCOMPARE(records(), QString());

    m_console->refreshPending();
    QTRY_COMPARE(m_console->strangers().size(), size_t(1));
    m_console->accept(m_console->strangers()); // it is the same after all
    QTRY_VERIFY(m_runs->isReady() && m_runs->settings().schedule.enabled);
    QCOMPARE(records().section(u", "_s, 0, 1), u"switched-on, ran"_s);
}

void ScheduledRunsTest::aMovedDatabaseKeepsIt()
{
    start();
    switchOn();
    pass(1h);
    const QString before = records();
    const QString place = m_app->path(u"moved.sqlite3"_s);
    for (const QString &end : {u""_s, u".docsweep-lock"_s})
        QVERIFY(QFile::rename(m_app->path(u"db.sqlite3"_s) + end, place + end));
    ConsoleContext moved = context();
    moved.settings.database.sqlitePath = place;
    moved.read = makeReadBackends(moved.settings, m_app->clock());
    moved.sweep = makeSweepBackends(moved.settings, m_app->clock());
    start(moved);
    QVERIFY(m_runs->settings().schedule.enabled);
    QCOMPARE(records(), before);
    pass(1h);
    QCOMPARE(records(), before + u", ran"_s);
}

void ScheduledRunsTest::isThereWhileTheDatabaseIsAway()
{
    start();
    switchOn();
    pass(1h);
    const QString before = records();
    QVERIFY(QFile::rename(m_app->path(u"db.sqlite3"_s), m_app->path(u"away"_s)));
    start();
    QVERIFY(m_runs->settings().schedule.enabled);
    QCOMPARE(records(), before);
    m_runs->pauseForGood();
    QVERIFY(QFile::rename(m_app->path(u"away"_s), m_app->path(u"db.sqlite3"_s)));
    start();
    QVERIFY(m_runs->settings().schedule.pausedForGood);
}

void ScheduledRunsTest::refusesAScheduleThatLeavesNoTime()
{
    start();
    switchOn();
    ScheduleSettings settings = m_runs->settings();
    settings.schedule.quiet = {{0h, 0h, {}}};
    QCOMPARE(m_runs->change(settings).error().kind, ErrorKind::BadConfig);
    QVERIFY(m_runs->settings().schedule.quiet.isEmpty());
    pass(1h);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void ScheduledRunsTest::saysNothingOfGoodRunsUnlessAsked()
{
    start();
    switchOn();
    pass(1h);
    QVERIFY(!m_runs->wantsNotice(*m_runs->lastEnd()));
    ScheduleSettings settings = m_runs->settings();
    settings.notice = DesktopNotice::Always;
    QVERIFY(m_runs->change(settings));
    QVERIFY(m_runs->wantsNotice(*m_runs->lastEnd()));
    settings.notice = DesktopNotice::Never;
    QVERIFY(m_runs->change(settings));
    QVERIFY(!m_runs->wantsNotice(fail(ErrorKind::Io, u"disk full"_s)));
}

void ScheduledRunsTest::withoutADatabaseItIsOff()
{
    ConsoleContext none = context();
    none.settings.database.kind = DatabaseKind::None;
    start(none);
    QCOMPARE(m_runs->decision().state, ScheduleState::Off);
    QVERIFY(!m_runs->change({}));
    QCOMPARE(scheduleLine(*m_runs), QString());
}

} // namespace docsweep

/// Holds the run lock of a database until its input ends, as another docsweep would.
static int holdLock(const QString &database)
{
    using namespace docsweep;
    const SystemClock clock;
    Settings settings;
    settings.database.kind = DatabaseKind::Sqlite;
    settings.database.sqlitePath = database;
    const Result<std::unique_ptr<SessionStore>> store = makeSweepBackends(settings, clock).sessions();
    const auto lock = (*store)->acquireRunLock({});
    std::puts(lock ? "held" : "refused");
    std::fflush(stdout);
    (void)std::getchar();
    return 0;
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "hold-lock")
        return holdLock(QString::fromLocal8Bit(argv[2]));
    docsweep::ScheduledRunsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scheduledruns.moc"
