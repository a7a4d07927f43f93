// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/systemscheduler.h"

#include "core/base/visibletext.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPatience = 30000; ///< milliseconds for a command of the system

    QString said(const CommandAnswer &answer)
    {
        const QByteArray text = (answer.err.trimmed().isEmpty() ? answer.out : answer.err).trimmed();
        return visibleText(QString::fromLocal8Bit(text).simplified());
    }

    Result<> write(const EntryFile &file)
    {
        if (!QDir().mkpath(QFileInfo(file.path).path()))
            return fail(ErrorKind::Io, u"the folder of %1 cannot be made"_s.arg(file.path));
        QSaveFile target(file.path);
        if (!target.open(QIODevice::WriteOnly) || target.write(file.text) != file.text.size() || !target.commit())
            return fail(ErrorKind::Io,
                Why(u"%1 cannot be written: %2"_s.arg(file.path, target.errorString()),
                    Cause{CauseKind::FileUnwritable, {file.path, target.errorString()}}));
        return {};
    }

    /// The files of an entry as they are before it is installed, to be put back where that fails.
    class FilesBefore {
    public:
        /// Errors: Io: what cannot be read could not be put back.
        static Result<FilesBefore> of(const std::vector<EntryFile> &files)
        {
            FilesBefore before;
            for (const EntryFile &file : files) {
                QFile old(file.path);
                if (!old.exists()) {
                    before.m_new += file.path;
                    before.noteMissing(QFileInfo(file.path).path());
                } else if (!old.open(QIODevice::ReadOnly)) {
                    return fail(ErrorKind::Io,
                        Why(u"%1 cannot be read: %2"_s.arg(file.path, old.errorString()),
                            Cause{CauseKind::FileUnread, {file.path, old.errorString()}}));
                } else {
                    before.m_old.push_back({file.path, old.readAll()});
                }
            }
            return before;
        }

        bool hasOld() const { return !m_old.empty(); }

        /// Of what could not be put back the path; empty: it is all as it was.
        QString putBack() const
        {
            QString left;
            for (const EntryFile &file : m_old) {
                if (const Result<> written = write(file); !written)
                    left = file.path;
            }
            for (const QString &path : m_new) {
                if (QFile::exists(path) && !QFile::remove(path))
                    left = path;
            }
            for (const QString &folder : m_newFolders) // the deepest comes first; one that is in use stays
                QDir().rmdir(folder);
            return left;
        }

    private:
        void noteMissing(QString folder)
        {
            for (; !QFileInfo::exists(folder) && !m_newFolders.contains(folder); folder = QFileInfo(folder).path())
                m_newFolders += folder;
        }

        std::vector<EntryFile> m_old;
        QStringList m_new;
        QStringList m_newFolders;
    };

    /// Where an entry stands in a crontab: [from, to); both 0 where there is none.
    struct Place {
        qsizetype from = 0;
        qsizetype to = 0;
    };

    /// Errors: BadData when an end of the entry is missing: what is ours is not known then.
    Result<Place> placeIn(const QString &table, const QString &name)
    {
        const QString begin = cronMark(name, "begin"_L1) + u'\n';
        const QString end = cronMark(name, "end"_L1) + u'\n';
        const qsizetype from = table.indexOf(begin);
        const qsizetype last = table.indexOf(end);
        if (from < 0 && last < 0)
            return Place{};
        if (from < 0 || last < from || table.indexOf(begin, from + 1) >= 0 || table.indexOf(end, last + 1) >= 0)
            return fail(ErrorKind::BadData, Cause{CauseKind::CrontabAltered, {name}});
        return Place{from, last + end.size()};
    }

} // namespace

Result<CommandAnswer> runCommand(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(kPatience))
        return fail(ErrorKind::Unavailable, Cause{CauseKind::ProgramMissing, {program, process.errorString()}});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatience))
        return fail(ErrorKind::Unavailable, u"%1 does not come to an end"_s.arg(program));
    return CommandAnswer{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

SystemScheduler::SystemScheduler(SchedulingSystem system, QString configHome, RunCommand run)
    : m_system(system)
    , m_configHome(std::move(configHome))
    , m_run(std::move(run))
{
}

Error SystemScheduler::onlyShown() const
{
    return {ErrorKind::Unavailable,
        u"%1 is not a scheduler of this system; \"docsweep-cli schedule show --system %1\" prints what to give to it"_s
            .arg(nameOf(m_system))};
}

QStringList SystemScheduler::unitPaths(const QString &name) const
{
    const QString folder =
        m_system == SchedulingSystem::Systemd ? u"/etc/systemd/system/"_s : m_configHome + u"/systemd/user/"_s;
    return {folder + name + u".service"_s, folder + name + u".timer"_s};
}

Result<CommandAnswer> SystemScheduler::systemctl(const QStringList &arguments) const
{
    const QStringList whose{m_system == SchedulingSystem::SystemdUser ? u"--user"_s : u"--system"_s};
    Result<CommandAnswer> answer = m_run(u"systemctl"_s, whose + arguments, {});
    if (answer && answer->exitCode != 0)
        return fail(ErrorKind::Unavailable, u"systemctl %1: %2"_s.arg((whose + arguments).join(u' '), said(*answer)));
    return answer;
}

Result<> SystemScheduler::installUnits(const SystemEntry &entry) const
{
    if (entry.every.count() == 0) {
        const Result<CommandAnswer> understood = m_run(u"systemd-analyze"_s, {u"calendar"_s, entry.calendar}, {});
        if (understood && understood->exitCode != 0)
            return fail(ErrorKind::BadConfig, Cause{CauseKind::CalendarWrong, {entry.calendar, said(*understood)}});
    }
    const Result<std::vector<EntryFile>> files = entryFiles(m_system, entry, m_configHome);
    if (!files)
        return fail(files.error());
    if (const Result<CommandAnswer> there = systemctl({u"--version"_s}); !there)
        return fail(there.error()); // and nothing is written
    const Result<FilesBefore> before = FilesBefore::of(*files);
    if (!before)
        return fail(before.error());
    Result<> done = startUnits(*files, entry.name);
    if (done)
        return done;
    // As it was: an entry of before goes on, a new one leaves nothing.
    const QString timer = entry.name + u".timer"_s;
    if (!before->hasOld())
        (void)systemctl({u"disable"_s, u"--now"_s, timer}); // may never have come so far
    const QString left = before->putBack();
    (void)systemctl({u"daemon-reload"_s});
    if (before->hasOld())
        (void)systemctl({u"try-restart"_s, timer});
    const QString how = left.isEmpty() ? u"; nothing was installed"_s
                                       : u"; and %1 could not be put back as it was: look at it"_s.arg(left);
    return fail(done.error().kind, Why(done.error().text + how, done.error().cause));
}

Result<> SystemScheduler::startUnits(const std::vector<EntryFile> &files, const QString &name) const
{
    for (const EntryFile &file : files) {
        if (Result<> written = write(file); !written)
            return written;
    }
    const QString timer = name + u".timer"_s;
    for (const QStringList &step : {QStringList{u"daemon-reload"_s}, QStringList{u"enable"_s, u"--now"_s, timer},
             QStringList{u"restart"_s, timer}}) {
        if (const Result<CommandAnswer> done = systemctl(step); !done)
            return fail(done.error());
    }
    return {};
}

Result<QString> SystemScheduler::crontab() const
{
    const Result<CommandAnswer> answer = m_run(u"crontab"_s, {u"-l"_s}, {});
    if (!answer)
        return fail(answer.error());
    if (answer->exitCode != 0 && !answer->err.contains("no crontab"))
        return fail(ErrorKind::Unavailable, u"crontab -l: "_s + said(*answer));
    const QString text = QString::fromUtf8(answer->out);
    if (text.toUtf8() != answer->out)
        return fail(ErrorKind::BadData,
            u"the crontab is not UTF-8 and is left as it is; add the lines of \"schedule show\" by hand"_s);
    return text;
}

Result<> SystemScheduler::writeCrontab(const QString &text) const
{
    const Result<CommandAnswer> answer = m_run(u"crontab"_s, {u"-"_s}, text.toUtf8());
    if (!answer)
        return fail(answer.error());
    if (answer->exitCode != 0) // cron left the table as it was
        return fail(ErrorKind::BadConfig, Cause{CauseKind::CronLineWrong, {said(*answer)}});
    return {};
}

Result<> SystemScheduler::install(const SystemEntry &entry) const
{
    switch (m_system) {
    case SchedulingSystem::SystemdUser:
    case SchedulingSystem::Systemd:
        return installUnits(entry);
    case SchedulingSystem::Cron: {
        const Result<std::vector<EntryFile>> files = entryFiles(m_system, entry, m_configHome);
        if (!files)
            return fail(files.error());
        const Result<QString> before = crontab();
        if (!before)
            return fail(before.error());
        QString table = *before;
        if (!table.isEmpty() && !table.endsWith(u'\n'))
            table += u'\n';
        const Result<Place> place = placeIn(table, entry.name);
        if (!place)
            return fail(place.error());
        table.remove(place->from, place->to - place->from);
        return writeCrontab(table + QString::fromUtf8(files->front().text));
    }
    case SchedulingSystem::TaskScheduler:
    case SchedulingSystem::Launchd:
        break;
    }
    return fail(onlyShown());
}

Result<bool> SystemScheduler::remove(const QString &name) const
{
    switch (m_system) {
    case SchedulingSystem::SystemdUser:
    case SchedulingSystem::Systemd: {
        const QStringList paths = unitPaths(name);
        if (!QFileInfo::exists(paths[0]) && !QFileInfo::exists(paths[1]))
            return false;
        if (const Result<CommandAnswer> stopped = systemctl({u"disable"_s, u"--now"_s, name + u".timer"_s}); !stopped)
            return fail(stopped.error());
        for (const QString &path : paths) {
            if (QFileInfo::exists(path) && !QFile::remove(path))
                return fail(ErrorKind::Io, u"%1 cannot be removed"_s.arg(path));
        }
        if (const Result<CommandAnswer> done = systemctl({u"daemon-reload"_s}); !done)
            return fail(done.error());
        return true;
    }
    case SchedulingSystem::Cron: {
        const Result<QString> before = crontab();
        if (!before)
            return fail(before.error());
        QString table = *before;
        const Result<Place> place = placeIn(table, name);
        if (!place)
            return fail(place.error());
        if (place->to == 0)
            return false;
        table.remove(place->from, place->to - place->from);
        if (const Result<> written = writeCrontab(table); !written)
            return fail(written.error());
        return true;
    }
    case SchedulingSystem::TaskScheduler:
    case SchedulingSystem::Launchd:
        break;
    }
    return fail(onlyShown());
}

Result<EntryState> SystemScheduler::state(const QString &name) const
{
    EntryState state;
    switch (m_system) {
    case SchedulingSystem::SystemdUser:
    case SchedulingSystem::Systemd: {
        for (const QString &path : unitPaths(name)) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                state.files.push_back({path, file.readAll()});
        }
        state.isInstalled = state.files.size() == 2;
        if (!state.isInstalled)
            return state;
        const Result<CommandAnswer> active = m_run(u"systemctl"_s,
            {m_system == SchedulingSystem::SystemdUser ? u"--user"_s : u"--system"_s, u"is-active"_s,
                name + u".timer"_s},
            {});
        if (!active)
            return fail(active.error());
        state.isActive = active->out.trimmed() == "active";
        if (!state.isActive) {
            state.last = said(*active);
            return state;
        }
        const Result<CommandAnswer> next =
            systemctl({u"show"_s, name + u".timer"_s, u"--property=NextElapseUSecRealtime"_s, u"--value"_s});
        if (next)
            state.next = said(*next);
        const Result<CommandAnswer> last =
            systemctl({u"show"_s, name + u".service"_s, u"--property=Result,ExecMainStatus"_s});
        if (last)
            state.last = said(*last);
        return state;
    }
    case SchedulingSystem::Cron: {
        const Result<QString> table = crontab();
        if (!table)
            return fail(table.error());
        const Result<Place> place = placeIn(*table, name);
        if (!place)
            return fail(place.error());
        const QString text = table->mid(place->from, place->to - place->from);
        state.isInstalled = state.isActive = !text.isEmpty();
        if (state.isInstalled)
            state.files.push_back({u"crontab"_s, text.toUtf8()});
        return state;
    }
    case SchedulingSystem::TaskScheduler:
    case SchedulingSystem::Launchd:
        break;
    }
    return fail(onlyShown());
}

} // namespace docsweep
