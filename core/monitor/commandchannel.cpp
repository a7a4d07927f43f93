// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/commandchannel.h"

#include "core/base/log.h"
#include "core/base/trustedfile.h"
#include "core/base/visibletext.h"
#include "core/config/settingnames.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>

#include <csignal>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLookEvery = 50; ///< milliseconds
    constexpr int kAfterKill = 2000;
    constexpr qsizetype kMostHeard = 4096;
    constexpr qsizetype kMostQuoted = 160;

    /// Whether a variable of ours is nobody else's: a setting, a login to PostgreSQL, what systemd has handed over, and
    /// whatever is, or is named like, a secret.
    bool isPrivate(const QString &name, const QString &value)
    {
        static const QRegularExpression own(
            uR"(\A(?:PG[A-Z]+|NOTIFY_SOCKET|CREDENTIALS_DIRECTORY|LISTEN_(?:FDS|PID|FDNAMES)|WATCHDOG_(?:PID|USEC)|DOCSWEEP_.*|SUPABASE_.*)\z)"_s);
        static const QRegularExpression secret(
            uR"((?:PASS|PWD|SECRET|TOKEN|CREDENTIAL|PRIVATE|DATABASE_URL|DSN|(?:\A|_)API_?KEY|_KEY\z|\AKEY\z))"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (name == "PWD"_L1 || name == "OLDPWD"_L1)
            return false;
        return isSettingName(name) || own.match(name).hasMatch() || secret.match(name).hasMatch()
            || redacted(value) != value;
    }

    QProcessEnvironment environmentFor(const AlertMessage &message)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : environment.keys()) {
            if (isPrivate(name, environment.value(name)))
                environment.remove(name);
        }
        const QMap<QString, QString> facts = toEnvironment(message);
        for (auto fact = facts.begin(); fact != facts.end(); ++fact)
            environment.insert(fact.key(), fact.value());
        return environment;
    }

    /// The whole group: what a script has started goes along.
    void killAll(QProcess &process)
    {
        if (const qint64 id = process.processId(); id > 0)
            ::kill(-pid_t(id), SIGKILL);
        process.kill();
        process.waitForFinished(kAfterKill);
    }

    QString lastWords(const QByteArray &heard)
    {
        const QString said = QString::fromUtf8(heard).simplified();
        return said.isEmpty() ? QString() : QString(u": "_s + visibleText(redacted(said).left(kMostQuoted)));
    }

} // namespace

CommandChannel::CommandChannel(QStringList command, std::chrono::milliseconds longest)
    : m_command(std::move(command))
    , m_longest(longest)
{
}

Result<QString> CommandChannel::send(const AlertMessage &message, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    // Long after the settings were read: whoever may change it now could have anything run. Where nobody may, the name
    // leads to what was judged, also a moment later.
    const Result<JudgedFile> program = judgeProgram(m_command.front());
    if (!program)
        return fail(ErrorKind::Io, Cause{CauseKind::ProgramMissing, {where(), program.error().text}});
    if (!program->objections.empty())
        return fail(ErrorKind::Io, Cause{CauseKind::ProgramUntrusted, {where(), describe(program->objections)}});
    QProcess process;
    process.setProgram(m_command.front());
    process.setArguments(m_command.sliced(1));
    process.setProcessEnvironment(environmentFor(message));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    QElapsedTimer time;
    time.start();
    process.start();
    if (!process.waitForStarted())
        return fail(ErrorKind::Io, Cause{CauseKind::ProgramMissing, {where(), process.errorString()}});
    process.write(toJson(message) + '\n');
    process.closeWriteChannel();
    QByteArray heard;
    while (!process.waitForFinished(kLookEvery) && process.state() != QProcess::NotRunning) {
        const QByteArray more = process.readAllStandardError(); // also what is not kept, lest it blocks
        heard += more.left(kMostHeard - heard.size());
        if (stop.stop_requested()) {
            killAll(process);
            return failCancelled();
        }
        if (time.elapsed() > m_longest.count()) {
            killAll(process);
            return fail(ErrorKind::Unavailable,
                u"%1 did not end within %2 and was killed"_s.arg(where(), describeDuration(m_longest)));
        }
    }
    heard += process.readAllStandardError().left(kMostHeard - heard.size());
    if (process.exitStatus() != QProcess::NormalExit)
        return fail(ErrorKind::Io, u"%1 crashed"_s.arg(where()) + lastWords(heard));
    if (process.exitCode() != 0)
        return fail(
            ErrorKind::Io, u"%1 ended with %2"_s.arg(where(), QString::number(process.exitCode())) + lastWords(heard));
    return QString(u"ended with 0"_s + lastWords(heard));
}

} // namespace docsweep
