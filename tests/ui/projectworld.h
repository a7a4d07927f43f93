// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/consolesetup.h"
#include "core/journal/journal.h"
#include "core/journal/schedulerecords.h"
#include "tests/ui/webapp.h"

#include <map>
#include <memory>

namespace docsweep {

/// Several web apps with a saved connection and a home each, in temporary folders. Their pasts are written into their
/// journals as if they had happened.
class ProjectWorld {
public:
    ProjectWorld();

    /// A web app with an empty past, and its connection.
    WebApp &add(const QString &name, const QStringList &moreSettings = {});
    /// A connection alone.
    void writeProfile(const QString &name, const QStringList &lines);

    LoadRequest request() const;
    ConsoleContext context() const; ///< what the window begins with
    WebApp &app(const QString &name) { return *m_apps.at(name); }

    /// A scan so long ago, that listed so many files of 1000 bytes.
    PlanId scan(const QString &name, qint64 storedBytes, int items, Duration ago);
    /// A run of it that dealt with its first items so.
    RunId run(const QString &name, PlanId plan, const std::vector<ItemState> &items, Duration ago,
        RunState state = RunState::Done, const Why &error = {}, RunTrigger trigger = RunTrigger::Scheduled);
    /// Hourly runs, switched on so long ago.
    void schedule(const QString &name, Duration ago, const std::function<void(ScheduleSettings &)> &change = {});
    /// What stands in the place of its journal from now on is none.
    void breakJournal(const QString &name);

    static const Clock &clock();

private:
    QString databaseName(const QString &name) const;
    std::unique_ptr<Journal> journal(const QString &name) const;

    QTemporaryDir m_folder;
    std::map<QString, std::unique_ptr<WebApp>> m_apps;
};

} // namespace docsweep
