// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedulecase.h"

#include "app/composition.h"

#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void ScheduleCase::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf"});
    m_app->addFile("alice/a.pdf", 2h);
    m_app->addSession("bob", 5min, {"bob/b.pdf"});
    m_app->addFile("bob/b.pdf", 5min);
    m_clock.set(*parseInstant("2026-11-23T12:00:00Z"));
}

void ScheduleCase::cleanup()
{
    m_runs.reset();
    m_console.reset();
    m_app.reset();
}

void ScheduleCase::start()
{
    start(context());
}

void ScheduleCase::start(const ConsoleContext &context)
{
    m_runs.reset();
    m_console = std::make_unique<Console>(context);
    m_runs = std::make_unique<ScheduledRuns>(*m_console, m_clock);
    QTRY_VERIFY(m_runs->isReady() || m_runs->problem() || !context.isConfigured());
}

void ScheduleCase::switchOn(Duration period)
{
    ScheduleSettings settings = m_runs->settings();
    settings.schedule.enabled = true;
    settings.schedule.period = period;
    QVERIFY(m_runs->change(settings));
}

void ScheduleCase::pass(Duration time)
{
    m_clock.advance(time);
    m_runs->look();
    settle();
}

void ScheduleCase::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_runs->decision().state != ScheduleState::Running && !m_console->isAutomatic(), 20000);
}

QString ScheduleCase::records() const
{
    QStringList words;
    for (const Occurrence &record : m_runs->records())
        words += outcomeName(record.outcome) + (record.count > 1 ? u' ' + QString::number(record.count) : QString());
    return words.join(u", "_s);
}

WebAppId ScheduleCase::webApp() const
{
    const auto sessions = context().read.sessions();
    return *(*openJournal(m_app->home()))->meet(*(*sessions)->identity({}));
}

} // namespace docsweep
