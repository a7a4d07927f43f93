// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/systementry.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

    constexpr std::array kNames{"systemd-user"_L1, "systemd"_L1, "cron"_L1, "taskscheduler"_L1, "launchd"_L1};
    constexpr int kHour = 60;
    constexpr int kDay = 24 * kHour;

    /// systemd.syntax(7): quoted, with its own specifiers escaped.
    QString systemdValue(QString word)
    {
        word.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'%', "%%"_L1);
        return u'"' + word + u'"';
    }

    /// systemd.service(5): of a command line's arguments variables are replaced, of the program's path never.
    QString systemdCommand(const QStringList &command)
    {
        QStringList words;
        for (const QString &word : command)
            words += systemdValue(words.isEmpty() ? word : QString(word).replace(u'$', "$$"_L1));
        return words.join(u' ');
    }

    /// WorkingDirectory= takes its value as it stands, quotes and all, but for blanks around it, and a backslash at the
    /// end of a line joins the next one to it. A slash behind the path means the same path.
    QString systemdFolder(QString path)
    {
        path.replace(u'%', "%%"_L1);
        return path.endsWith(u'\\') || path.endsWith(u' ') ? path + u'/' : path;
    }

    bool hasControls(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x20; });
    }

    /// systemd.exec(5), lists of paths: words that are quoted as Environment= has them.
    QString systemdPath(const QString &path)
    {
        static const QString special = u" '\"\\"_s;
        const bool isPlain = std::none_of(path.begin(), path.end(), [](QChar c) { return special.contains(c); });
        return isPlain ? QString(path).replace(u'%', "%%"_L1) : systemdValue(path);
    }

    QString shellWord(QString word)
    {
        word.replace(u'\'', "'\\''"_L1);
        return u'\'' + word + u'\'';
    }

    QStringList commandOf(const SystemEntry &entry)
    {
        return QStringList{entry.program} + entry.arguments + QStringList{u"scheduled_cleanup"_s} + entry.options;
    }

    bool isBelow(const QString &path, QLatin1String folder)
    {
        return path == folder || path.startsWith(folder + u'/');
    }

    /// What a run needs not, it may not. All of it is seccomp or a flag of the process, which a user's own manager may
    /// set too. @chown is among @privileged: SQLite asks for it as root, to leave its log to the database's owner.
    constexpr auto kForEveryUnit = R"(NoNewPrivileges=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
SystemCallFilter=@chown
UMask=0077
)"_L1;

    /// And what only the machine's manager can take away. Not ProcSubset=pid: it hides /proc/sys, and with it the id of
    /// the boot, without which a clock that leapt is not noticed (core/base/clock.cpp).
    constexpr auto kForTheMachine = R"(CapabilityBoundingSet=
AmbientCapabilities=
DevicePolicy=closed
KeyringMode=private
PrivateDevices=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectProc=invisible
ProtectSystem=strict
RemoveIPC=yes
)"_L1;

    QByteArray serviceText(const SystemEntry &entry, bool ofMachine)
    {
        QString text = u"[Unit]\nDescription=Cleanup of what the document parser leaves behind (%1)\n"
                       "Documentation=man:docsweep-cli(1)\nWants=network-online.target\n"
                       "After=network-online.target\n\n[Service]\nType=oneshot\n"_s.arg(entry.name);
        text += u"ExecStart="_s + systemdCommand(commandOf(entry)) + u'\n';
        text += u"WorkingDirectory="_s + systemdFolder(entry.workingDirectory) + u'\n';
        text += u"Environment="_s + systemdValue(u"DOCSWEEP_HOME="_s + entry.home) + u'\n';
        text += u"Environment=QT_ENABLE_REGEXP_JIT=0\n"_s; // it would want memory to write and run
        // Another run at it is no failure: that run does the work.
        text += u"SuccessExitStatus=4\nTimeoutStopSec=2min\nNice=10\n"_s;
        if (ofMachine && !entry.user.isEmpty())
            text += u"User="_s + entry.user + u'\n';
        text += kForEveryUnit;
        if (!ofMachine)
            return text.toUtf8();
        text += kForTheMachine;
        if (!entry.needsOwners)
            text += u"PrivateUsers=yes\n"_s;
        const auto below = [&entry](QLatin1String folder) {
            return std::any_of(entry.writable.begin(), entry.writable.end(), [folder](const QString &path) {
                return isBelow(path, folder);
            }) || isBelow(entry.workingDirectory, folder);
        };
        if (!below("/tmp"_L1) && !below("/var/tmp"_L1))
            text += u"PrivateTmp=yes\n"_s;
        text += below("/home"_L1) || below("/root"_L1) ? u"ProtectHome=read-only\n"_s : u"ProtectHome=yes\n"_s;
        for (const QString &path : entry.writable)
            text += u"ReadWritePaths="_s + systemdPath(path) + u'\n';
        return text.toUtf8();
    }

    QByteArray timerText(const SystemEntry &entry)
    {
        QString text = u"[Unit]\nDescription=When docsweep cleans up (%1)\n\n[Timer]\n"_s.arg(entry.name);
        if (entry.every.count() > 0)
            text += u"OnBootSec=2min\nOnActiveSec=%1min\nOnUnitActiveSec=%1min\n"_s.arg(entry.every.count());
        else
            text += u"OnCalendar=%1\nPersistent=true\n"_s.arg(entry.calendar); // one run makes up for missed ones
        text += u"AccuracySec=30s\n\n[Install]\nWantedBy=timers.target\n"_s;
        return text.toUtf8();
    }

    /// Five fields for a period. cron counts from the hour and from midnight: only what divides them is even.
    Result<QString> cronFields(minutes every)
    {
        const qint64 count = every.count();
        if (count < kHour && kHour % count == 0)
            return u"*/%1 * * * *"_s.arg(count);
        if (count % kHour == 0 && count <= kDay && kDay % count == 0)
            return count == kDay ? u"0 0 * * *"_s : u"0 */%1 * * *"_s.arg(count / kHour);
        constexpr std::array kEven{1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60, 120, 180, 240, 360, 480, 720, 1440};
        const auto after = std::lower_bound(kEven.begin(), kEven.end(), count);
        const int nearest = after == kEven.end() ? kDay : *after;
        return fail(
            ErrorKind::BadConfig, Cause{CauseKind::CronPeriod, {QString::number(count), QString::number(nearest)}});
    }

    Result<QByteArray> cronText(const SystemEntry &entry)
    {
        Result<QString> fields = entry.every.count() > 0 ? cronFields(entry.every) : Result<QString>(entry.calendar);
        if (!fields)
            return fail(fields.error());
        QStringList words;
        for (const QString &word : commandOf(entry))
            words += shellWord(word);
        // What went well is in the log; what did not is on standard error, which cron mails.
        QString command = u"cd "_s + shellWord(entry.workingDirectory) + u" && DOCSWEEP_HOME="_s + shellWord(entry.home)
            + u' ' + words.join(u' ') + u" >/dev/null"_s;
        // crontab(5): a percent sign would end the line; and of two backslashes cron itself takes one away.
        command.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1);
        return QString(cronMark(entry.name, "begin"_L1) + u'\n' + *fields + u' ' + command + u'\n'
            + cronMark(entry.name, "end"_L1) + u'\n')
            .toUtf8();
    }

    Error needsPeriod(SchedulingSystem system)
    {
        return {ErrorKind::BadConfig, u"%1 takes a period only: --every 30m"_s.arg(nameOf(system))};
    }

    /// CommandLineToArgvW's rules.
    QString windowsWord(const QString &word)
    {
        QString quoted = u"\""_s;
        qsizetype backslashes = 0;
        for (const QChar letter : word) {
            if (letter == u'\\') {
                ++backslashes;
                continue;
            }
            quoted += QString(letter == u'"' ? 2 * backslashes + 1 : backslashes, u'\\') + letter;
            backslashes = 0;
        }
        return quoted + QString(2 * backslashes, u'\\') + u'"';
    }

    /// Source: the task schema of Windows, learn.microsoft.com/windows/win32/taskschd/task-scheduler-schema.
    QByteArray taskXml(const SystemEntry &entry)
    {
        QString text;
        QXmlStreamWriter xml(&text);
        xml.setAutoFormatting(true);
        xml.writeStartDocument();
        xml.writeStartElement(u"Task"_s);
        xml.writeAttribute(u"version"_s, u"1.2"_s);
        xml.writeDefaultNamespace(u"http://schemas.microsoft.com/windows/2004/02/mit/task"_s);
        xml.writeStartElement(u"RegistrationInfo"_s);
        xml.writeTextElement(u"Description"_s, u"Cleanup of what the document parser leaves behind"_s);
        xml.writeEndElement();
        xml.writeStartElement(u"Triggers"_s);
        xml.writeStartElement(u"TimeTrigger"_s);
        xml.writeStartElement(u"Repetition"_s);
        xml.writeTextElement(u"Interval"_s, u"PT%1M"_s.arg(entry.every.count()));
        xml.writeTextElement(u"StopAtDurationEnd"_s, u"false"_s);
        xml.writeEndElement();
        xml.writeTextElement(u"StartBoundary"_s, u"2026-01-01T00:00:00"_s);
        xml.writeTextElement(u"Enabled"_s, u"true"_s);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement(u"Settings"_s);
        xml.writeTextElement(u"MultipleInstancesPolicy"_s, u"IgnoreNew"_s);
        xml.writeTextElement(u"DisallowStartIfOnBatteries"_s, u"false"_s);
        xml.writeTextElement(u"StopIfGoingOnBatteries"_s, u"false"_s);
        xml.writeTextElement(u"StartWhenAvailable"_s, u"true"_s);
        xml.writeTextElement(u"Enabled"_s, u"true"_s);
        xml.writeTextElement(u"ExecutionTimeLimit"_s, u"PT0S"_s);
        xml.writeEndElement();
        xml.writeStartElement(u"Actions"_s);
        xml.writeStartElement(u"Exec"_s);
        xml.writeTextElement(u"Command"_s, entry.workingDirectory + u'\\' + entry.name + ".bat"_L1);
        xml.writeTextElement(u"WorkingDirectory"_s, entry.workingDirectory);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toUtf8();
    }

    /// Nobody mails what these systems' tasks print: a diary is kept of it.
    constexpr auto kDiary = "cleanup.log"_L1;

    QStringList diaryCommandOf(const SystemEntry &entry)
    {
        return commandOf(entry) + QStringList{u"--verbose"_s};
    }

    QByteArray batText(const SystemEntry &entry)
    {
        QStringList words;
        for (QString word : diaryCommandOf(entry))
            words += windowsWord(word.replace(u'%', "%%"_L1));
        return QString(
            u"@echo off\r\nset \"DOCSWEEP_HOME=%1\"\r\n%2 >> \"%DOCSWEEP_HOME%\\%3\" 2>&1\r\n"
            "exit /b %ERRORLEVEL%\r\n"_s.arg(QString(entry.home).replace(u'%', "%%"_L1), words.join(u' '), kDiary))
            .toUtf8();
    }

    /// Source: launchd.plist(5).
    QByteArray plistText(const SystemEntry &entry)
    {
        QString text;
        QXmlStreamWriter xml(&text);
        xml.setAutoFormatting(true);
        xml.writeStartDocument();
        xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                     "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
        xml.writeStartElement(u"plist"_s);
        xml.writeAttribute(u"version"_s, u"1.0"_s);
        xml.writeStartElement(u"dict"_s);
        const auto text2 = [&xml](const QString &key, const QString &value) {
            xml.writeTextElement(u"key"_s, key);
            xml.writeTextElement(u"string"_s, value);
        };
        text2(u"Label"_s, u"org.docsweep."_s + entry.name);
        xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
        xml.writeStartElement(u"array"_s);
        for (const QString &word : diaryCommandOf(entry))
            xml.writeTextElement(u"string"_s, word);
        xml.writeEndElement();
        text2(u"WorkingDirectory"_s, entry.workingDirectory);
        text2(u"StandardOutPath"_s, entry.home + u'/' + kDiary);
        text2(u"StandardErrorPath"_s, entry.home + u'/' + kDiary);
        xml.writeTextElement(u"key"_s, u"EnvironmentVariables"_s);
        xml.writeStartElement(u"dict"_s);
        text2(u"DOCSWEEP_HOME"_s, entry.home);
        xml.writeEndElement();
        xml.writeTextElement(u"key"_s, u"StartInterval"_s);
        xml.writeTextElement(u"integer"_s, QString::number(entry.every.count() * 60));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toUtf8();
    }

} // namespace

QLatin1String nameOf(SchedulingSystem system)
{
    return kNames[size_t(system)];
}

std::optional<SchedulingSystem> schedulingSystemOf(const QString &name)
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    return found == kNames.end() ? std::nullopt : std::optional(SchedulingSystem(std::distance(kNames.begin(), found)));
}

QString cronMark(const QString &name, QLatin1String end)
{
    return u"# docsweep "_s + name + u": "_s + end
        + u" (\"docsweep-cli schedule remove --system cron\" takes it out)"_s;
}

Result<std::vector<EntryFile>> entryFiles(SchedulingSystem system, const SystemEntry &entry, const QString &configHome)
{
    const QStringList words = QStringList{entry.program, entry.home, entry.workingDirectory, entry.user, entry.calendar}
        + entry.arguments + entry.options + entry.writable;
    if (std::any_of(words.begin(), words.end(), hasControls)) // it would be a line of its own there
        return fail(ErrorKind::BadConfig,
            u"a path, a name or a time of the entry holds a line break or another control character"_s);
    if (entry.calendar.endsWith(u'\\') || entry.user.endsWith(u'\\')) // it would swallow the line behind it
        return fail(ErrorKind::BadConfig, u"a time or a user of the entry ends with a backslash; take it away"_s);
    const bool ofMachine = system == SchedulingSystem::Systemd;
    const QString units = ofMachine ? u"/etc/systemd/system/"_s : configHome + u"/systemd/user/"_s;
    switch (system) {
    case SchedulingSystem::SystemdUser:
    case SchedulingSystem::Systemd:
        if (std::any_of(entry.program.begin(), entry.program.end(),
                [](QChar letter) { return letter == u'\'' || letter == u'"' || letter == u'\\'; }))
            return fail(ErrorKind::BadConfig,
                u"systemd starts no program whose path holds a quote or a backslash; move %1 to another folder"_s.arg(
                    entry.program));
        return std::vector<EntryFile>{{units + entry.name + u".service"_s, serviceText(entry, ofMachine)},
            {units + entry.name + u".timer"_s, timerText(entry)}};
    case SchedulingSystem::Cron: {
        Result<QByteArray> text = cronText(entry);
        if (!text)
            return fail(text.error());
        return std::vector<EntryFile>{{u"crontab"_s, *std::move(text)}};
    }
    case SchedulingSystem::TaskScheduler:
        if (entry.every.count() == 0)
            return fail(needsPeriod(system));
        return std::vector<EntryFile>{
            {entry.name + u".xml"_s, taskXml(entry)}, {entry.name + u".bat"_s, batText(entry)}};
    case SchedulingSystem::Launchd:
        if (entry.every.count() == 0)
            return fail(needsPeriod(system));
        return std::vector<EntryFile>{
            {u"~/Library/LaunchAgents/org.docsweep."_s + entry.name + u".plist"_s, plistText(entry)}};
    }
    return std::vector<EntryFile>{};
}

} // namespace docsweep
