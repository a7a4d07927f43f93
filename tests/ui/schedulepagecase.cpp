// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedulepagecase.h"

#include <QMenu>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void SchedulePageCase::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // weeks that begin on Monday
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void SchedulePageCase::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf"});
    m_app->addFile("alice/a.pdf", 2h);
    m_clock.set(*parseInstant("2026-11-23T12:00:00Z"));
}

void SchedulePageCase::cleanup()
{
    m_window.reset();
    m_runs.reset();
    m_console.reset();
    m_app.reset();
}

void SchedulePageCase::open(const ConsoleContext &context)
{
    m_window.reset();
    m_runs.reset();
    m_console = std::make_unique<Console>(context);
    m_console->setQuickScan({}); // the list stays as a run has left it
    m_runs = std::make_unique<ScheduledRuns>(*m_console, m_clock);
    m_window = std::make_unique<MainWindow>(*m_console, *m_runs, Theme::light());
    m_window->showPage(MainWindow::Schedule);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_runs->isReady() || m_runs->problem());
}

void SchedulePageCase::pass(Duration time)
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->isScanning(), 20000); // the list may renew itself after a run
    m_clock.advance(time);
    m_runs->look();
    QTRY_VERIFY_WITH_TIMEOUT(m_runs->decision().state != ScheduleState::Running && !m_console->isAutomatic(), 20000);
}

void SchedulePageCase::switchOn()
{
    find<QCheckBox>("scheduleEnabled")->setChecked(true);
    applyAndSwitchOn();
    QVERIFY(m_runs->settings().schedule.enabled);
}

/// Applies, and answers what is shown first, without its limits.
void SchedulePageCase::applyAndSwitchOn()
{
    click("scheduleApply");
    QTRY_VERIFY(find<QPushButton>("firstRunSwitchOn") && find<QPushButton>("firstRunSwitchOn")->isEnabled());
    for (const char *limit : {"firstRunItemsOn", "firstRunPercentOn"}) {
        if (auto *box = find<QCheckBox>(limit))
            box->setChecked(false);
    }
    click("firstRunSwitchOn");
    QTRY_VERIFY(!find<QDialog>("firstRunDialog"));
}

void SchedulePageCase::choosePause(int entry)
{
    find<QMenu>("schedulePauses")->actions().at(entry)->trigger();
}

} // namespace docsweep
