// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/runalerts.h"

#include "tests/ui/webapp.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who is told of the console's automatic runs: a real program that writes down what it hears, and a file of figures.
class RunAlertsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsOnceOfALimitAndOnceThatItIsOver();
    void writesFiguresAfterAGoodRun();
    void tellsNobodyOfARunByHand();

private:
    void passAnHour();
    QStringList heard() const;
    QByteArray read(const QString &name) const;

    std::unique_ptr<WebApp> m_app;
    FakeClock m_clock{{}};
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScheduledRuns> m_runs;
    std::unique_ptr<RunAlerts> m_alerts;
};

void RunAlertsTest::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf"});
    m_app->addFile("alice/a.pdf", 2h);
    m_clock.set(*parseInstant("2026-11-23T12:00:00Z"));
    ConsoleContext context = m_app->context();
    context.settings.alerts.command = QStringList{
        u"/bin/sh"_s, u"-c"_s, u"echo $DOCSWEEP_ALERT_EVENT $DOCSWEEP_ALERT_KIND >> %1"_s.arg(m_app->path(u"heard"_s))};
    context.settings.metricsFile = m_app->path(u"docsweep.prom"_s);
    m_console = std::make_unique<Console>(context);
    m_runs = std::make_unique<ScheduledRuns>(*m_console, m_clock);
    m_alerts = std::make_unique<RunAlerts>(*m_console, *m_runs);
    QTRY_VERIFY(m_runs->isReady());
    ScheduleSettings settings = m_runs->settings();
    settings.schedule.enabled = true;
    settings.schedule.period = 1h;
    settings.limits.maxItems = 0;
    QVERIFY(m_runs->change(settings));
}

void RunAlertsTest::cleanup()
{
    m_alerts.reset();
    m_runs.reset();
    m_console.reset();
    m_app.reset();
}

/// A run is due then; it has ended and been told of on return.
void RunAlertsTest::passAnHour()
{
    QSignalSpy told(m_alerts.get(), &RunAlerts::told);
    m_clock.advance(1h);
    m_runs->look();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20000);
}

QByteArray RunAlertsTest::read(const QString &name) const
{
    QFile file(m_app->path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList RunAlertsTest::heard() const
{
    return QString::fromUtf8(read(u"heard"_s)).split(u'\n', Qt::SkipEmptyParts);
}

void RunAlertsTest::tellsOnceOfALimitAndOnceThatItIsOver()
{
    passAnHour();
    QCOMPARE(heard(), QStringList{u"new limit-reached"_s});
    QVERIFY(read(u"docsweep.prom"_s).contains("docsweep_last_exit_code 5\n"));
    QVERIFY(read(u"docsweep.prom"_s).contains("docsweep_alert{kind=\"limit-reached\"} 1\n"));
    passAnHour();
    QCOMPARE(heard().size(), 1);
    ScheduleSettings settings = m_runs->settings();
    settings.limits.maxItems.reset();
    QVERIFY(m_runs->change(settings));
    passAnHour();
    QCOMPARE(heard(), (QStringList{u"new limit-reached"_s, u"resolved limit-reached"_s}));
    QCOMPARE(m_app->files(), QByteArrayList());
}

void RunAlertsTest::writesFiguresAfterAGoodRun()
{
    ScheduleSettings settings = m_runs->settings();
    settings.limits.maxItems.reset();
    QVERIFY(m_runs->change(settings));
    passAnHour();
    QCOMPARE(heard(), QStringList());
    QVERIFY(read(u"docsweep.prom"_s).contains("docsweep_last_exit_code 0\n"));
    QVERIFY(read(u"docsweep.prom"_s).contains("docsweep_last_run_items{kind=\"session\",state=\"deleted\"} 1\n"));
}

void RunAlertsTest::tellsNobodyOfARunByHand()
{
    QSignalSpy told(m_alerts.get(), &RunAlerts::told);
    QSignalSpy ended(m_console.get(), &Console::runEnded);
    m_console->scan();
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->isScanning() && m_console->plan(), 20000);
    m_console->run({{0, quint32(m_console->plan()->totals.items - 1)}});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(told.size(), 0);
    QCOMPARE(read(u"docsweep.prom"_s), QByteArray());
}

} // namespace docsweep

QTEST_MAIN(docsweep::RunAlertsTest)
#include "tst_runalerts.moc"
