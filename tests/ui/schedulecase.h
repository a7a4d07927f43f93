// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "tests/ui/webapp.h"
#include "ui/schedule/scheduledruns.h"

#include <QObject>

#include <memory>

namespace docsweep {

/// What is shared by the tests of automatic runs: a web app with two sessions, one of them old, on a real database and
/// real files, so that what is deleted is really gone. Only the schedule's clock is moved by hand.
class ScheduleCase : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    void start();
    void start(const ConsoleContext &context);
    void switchOn(Duration period = std::chrono::hours(1));
    /// Moves the schedule's clock and lets it look; a run that begins then has ended on return.
    void pass(Duration time);
    void settle();
    QString records() const;
    WebAppId webApp() const;
    ConsoleContext context() const { return m_app->context(); }

    std::unique_ptr<WebApp> m_app;
    FakeClock m_clock{{}};
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScheduledRuns> m_runs;
};

} // namespace docsweep
