// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolecontext.h"

#include "core/config/connectionlook.h"

#include <QDir>
#include <QFileInfo>

namespace docsweep {

QString ConsoleContext::name() const
{
    if (!connection.isEmpty() || profile.isEmpty())
        return connection;
    return QDir(QFileInfo(profile).path()).dirName();
}

QString ConsoleContext::title() const
{
    return projectText(name(), look());
}

QString ConsoleContext::databaseName() const
{
    if (!isConfigured() || !read.sessions)
        return {};
    const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
    return sessions ? (*sessions)->name() : QString();
}

QMap<QString, QString> ConsoleContext::projects() const
{
    QMap<QString, QString> names = connections.byDatabase ? connections.byDatabase() : QMap<QString, QString>();
    if (const QString own = databaseName(), shown = title(); !own.isEmpty() && !shown.isEmpty())
        names.insert(own, shown);
    return names;
}

ConsoleContext ConsoleContext::closed() const
{
    ConsoleContext nothing = *this;
    nothing.settings = {};
    nothing.settings.home = settings.home;
    nothing.profile.clear();
    nothing.connection.clear();
    nothing.demoFolder.clear();
    nothing.read = {};
    nothing.sweep = {};
    nothing.reopen = nullptr;
    nothing.resetDemo = nullptr;
    nothing.check = nullptr;
    return nothing;
}

} // namespace docsweep
