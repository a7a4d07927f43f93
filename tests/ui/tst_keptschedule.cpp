// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sql/sqlconnection.h"
#include "tests/ui/schedulecase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Where a schedule comes from, and what it outlives: restarts, a second window, another place of its database.
class KeptScheduleTest : public ScheduleCase {
    Q_OBJECT

private slots:
    void whatTheEnvironmentSetsComesFirst();
    void whatIsStoredCountsWhereNothingElseIsSet();
    void anotherPeriodOfTheEnvironmentDeletesNothingAtOnce();
    void theScheduleSurvivesARestart();
    void aRunThatWasCutOffIsNotBegunAgainAtOnce();
    void twoOfOneScheduleBeginOneRun();
    void anotherDatabaseAtThePlaceHasNoneOfIt();
    void aMovedDatabaseKeepsIt();
    void isThereWhileTheDatabaseIsAway();

private:
    /// As where another database was put there with a lock file of its own.
    void giveAnotherAnchor();
};

void KeptScheduleTest::giveAnotherAnchor()
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(m_app->path(u"db.sqlite3.docsweep-lock"_s));
    QVERIFY(connection.database().open());
    QVERIFY(connection.run(u"UPDATE identity SET uuid = 'another'"_s));
}

void KeptScheduleTest::whatTheEnvironmentSetsComesFirst()
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

void KeptScheduleTest::whatIsStoredCountsWhereNothingElseIsSet()
{
    start();
    switchOn(30min);
    ScheduleSettings settings = m_runs->settings();
    settings.age = 1min;
    QVERIFY(m_runs->change(settings));
    pass(30min);
    QCOMPARE(m_app->sessions(), QByteArrayList());
}

void KeptScheduleTest::anotherPeriodOfTheEnvironmentDeletesNothingAtOnce()
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

void KeptScheduleTest::theScheduleSurvivesARestart()
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

void KeptScheduleTest::aRunThatWasCutOffIsNotBegunAgainAtOnce()
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

void KeptScheduleTest::twoOfOneScheduleBeginOneRun()
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

void KeptScheduleTest::anotherDatabaseAtThePlaceHasNoneOfIt()
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

void KeptScheduleTest::aMovedDatabaseKeepsIt()
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

void KeptScheduleTest::isThereWhileTheDatabaseIsAway()
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

} // namespace docsweep

QTEST_MAIN(docsweep::KeptScheduleTest)

#include "tst_keptschedule.moc"
