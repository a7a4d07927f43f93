// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sql/sqlconnection.h"
#include "tests/ui/schedulecase.h"
#include "ui/schedule/schedulewords.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What keeps an automatic run from deleting anything.
class ScheduledRefusalsTest : public ScheduleCase {
    Q_OBJECT

private slots:
    void anotherProcessAtItMeansNoRun();
    void switchedOffByTheEnvironmentItDoesNothing();
    void aLimitStopsItBeforeTheFirstDeletion();
    void limitsOfTheEnvironmentCountToo();
    void refusesWhileTheClocksDisagree();
    void withoutADurableRecordNothingIsDeleted();
};

void ScheduledRefusalsTest::anotherProcessAtItMeansNoRun()
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

void ScheduledRefusalsTest::switchedOffByTheEnvironmentItDoesNothing()
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
    QVERIFY(scheduleLineTip(*m_runs).contains(u"“Allow automatic runs” is off"_s));
}

void ScheduledRefusalsTest::aLimitStopsItBeforeTheFirstDeletion()
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

void ScheduledRefusalsTest::limitsOfTheEnvironmentCountToo()
{
    m_app->addSession("carol", 3h);
    ConsoleContext limited = context();
    limited.settings.limits.maxBucketPercent = 1;
    limited.settings.sources[u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_s] = ValueSource::Environment;
    start(limited);
    switchOn();
    pass(1h);
    QCOMPARE(m_runs->lastEnd()->error().kind, ErrorKind::LimitReached);
    QCOMPARE(m_app->files().size(), 2);
    QCOMPARE(m_app->sessions().size(), 3);
}

void ScheduledRefusalsTest::refusesWhileTheClocksDisagree()
{
    const FakeClock ahead(m_app->clock().now() + 6min);
    ConsoleContext wrong = context();
    wrong.clock = wrong.read.clock = wrong.sweep.clock = &ahead;
    start(wrong);
    switchOn();
    pass(1h);
    QCOMPARE(m_runs->lastEnd()->error().kind, ErrorKind::LimitReached);
    QCOMPARE(m_runs->lastEnd()->error().cause.kind, CauseKind::ClocksDiffer);
    QCOMPARE(m_app->sessions().size(), 2);
    m_runs.reset();
    m_console.reset(); // before the clock
}

void ScheduledRefusalsTest::withoutADurableRecordNothingIsDeleted()
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
    docsweep::ScheduledRefusalsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scheduledrefusals.moc"
