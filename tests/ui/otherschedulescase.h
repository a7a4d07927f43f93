// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/consolesetup.h"
#include "core/config/profiles.h"
#include "tests/ui/webapp.h"
#include "ui/schedule/otherschedules.h"

#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Saved connections of which one is open: on real profiles, databases and files.
class OtherSchedulesCase : public QObject {
protected:
    void prepare(); ///< "one" and "two", each with a schedule of every hour
    void takeDown();
    LoadRequest request() const;
    void save(const QString &name, const WebApp &app, const QMap<QString, QString> &more = {});
    void start(const QString &name);
    ConsoleContext contextOf(const QString &name);
    void switchOn(const QString &name);
    void pass(Duration time);
    ConnectionSchedule of(const QString &name) const;
    bool isKnown(const QString &name) const { return of(name).isKnown; }
    QStringList records(const WebApp &app) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WebApp> m_one;
    std::unique_ptr<WebApp> m_two;
    const SystemClock m_real{};
    FakeClock m_clock{{}};
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScheduledRuns> m_runs;
    std::unique_ptr<OtherSchedules> m_others;
};

inline void OtherSchedulesCase::prepare()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set(*parseInstant("2026-11-23T12:00:00Z"));
    for (std::unique_ptr<WebApp> *app : {&m_one, &m_two}) {
        *app = std::make_unique<WebApp>();
        (*app)->addSession("alice", 2h, {"alice/a.pdf"});
        (*app)->addFile("alice/a.pdf", 2h);
        (*app)->addSession("bob", 5min, {"bob/b.pdf"});
        (*app)->addFile("bob/b.pdf", 5min);
    }
    save(u"one"_s, *m_one);
    save(u"two"_s, *m_two);
    for (const QString &name : {u"one"_s, u"two"_s})
        switchOn(name);
}

inline void OtherSchedulesCase::takeDown()
{
    m_others.reset();
    m_runs.reset();
    m_console.reset();
    m_one.reset();
    m_two.reset();
}

inline LoadRequest OtherSchedulesCase::request() const
{
    LoadRequest request;
    request.environment.insert(u"HOME"_s, m_folder->path());
    request.environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    request.environment.insert(u"DOCSWEEP_HOME"_s, m_folder->filePath(u"home"_s));
    request.workingDirectory = m_folder->path();
    return request;
}

inline void OtherSchedulesCase::save(const QString &name, const WebApp &app, const QMap<QString, QString> &more)
{
    QMap<QString, QString> values{
        {u"DATABASE_URL"_s, u"sqlite:///"_s + app.path(u"db.sqlite3"_s)}, {u"STORAGE_ROOT"_s, app.path(u"storage"_s)}};
    values.insert(more);
    QVERIFY(writeProfile(name, values, request().environment));
}

inline ConsoleContext OtherSchedulesCase::contextOf(const QString &name)
{
    const Result<ConsoleContext> first = openConsole(request(), m_real);
    const Result<ConsoleContext> opened = first->connections.open(name);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    return *opened;
}

/// Every hour from now on, as if in the window of that connection.
inline void OtherSchedulesCase::switchOn(const QString &name)
{
    Console console(contextOf(name));
    ScheduledRuns runs(console, m_clock);
    QTRY_VERIFY(runs.isReady());
    ScheduleSettings settings = runs.settings();
    settings.schedule.enabled = true;
    settings.schedule.period = 1h;
    QVERIFY(runs.change(settings));
    QTRY_VERIFY(runs.isAtRest());
}

inline void OtherSchedulesCase::start(const QString &name)
{
    m_console = std::make_unique<Console>(contextOf(name));
    m_runs = std::make_unique<ScheduledRuns>(*m_console, m_clock);
    m_others = std::make_unique<OtherSchedules>(*m_console, *m_runs, m_clock);
    m_others->begin();
    QTRY_VERIFY(m_runs->isReady());
}

inline void OtherSchedulesCase::pass(Duration time)
{
    m_clock.advance(time);
    m_runs->look();
    m_others->look();
}

inline ConnectionSchedule OtherSchedulesCase::of(const QString &name) const
{
    for (const ConnectionSchedule &each : m_others->all()) {
        if (each.connection == name)
            return each;
    }
    return {};
}

/// What the journal says of its schedule.
inline QStringList OtherSchedulesCase::records(const WebApp &app) const
{
    const QString name = &app == m_one.get() ? u"one"_s : u"two"_s;
    const Result<ConsoleContext> first = openConsole(request(), m_real);
    const Result<ConsoleContext> opened = first->connections.openBeside(name);
    const auto sessions = opened->read.sessions();
    const WebAppId webApp = *(*opened->read.journal())->meet(*(*sessions)->identity({}));
    QStringList words;
    const Result<std::unique_ptr<ScheduleRecords>> journal = ScheduleRecords::open(opened->settings.home);
    const Result<std::vector<Occurrence>> records = (*journal)->occurrences(webApp, 100);
    for (const Occurrence &record : *records)
        words += outcomeName(record.outcome);
    return words;
}

} // namespace docsweep
