// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/logfile.h"
#include "core/base/visibletext.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <QFileInfo>
#include <QStringList>

#ifdef DOCSWEEP_HAS_SYSTEM_LOGS
#include <spdlog/sinks/syslog_sink.h>
#include <spdlog/sinks/systemd_sink.h>
#endif

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <mutex>

namespace docsweep {

namespace {

    constexpr size_t kLogFileBytes = 5U << 20;
    constexpr int kLogFilesKept = 3;
    // sd_journal_send(3) and syslog(3) are silent where nobody listens.
    constexpr auto kJournalSocket = "/run/systemd/journal/socket";
    constexpr auto kSyslogSocket = "/dev/log";

    struct Redaction {
        std::mutex mutex;
        QStringList secrets; ///< the longest first, for one may be a part of another; guarded by mutex
    };

    Redaction &redaction()
    {
        static Redaction it;
        return it;
    }

    std::shared_ptr<spdlog::logger> &logger()
    {
        static std::shared_ptr<spdlog::logger> it;
        return it;
    }

    /// How the lines of the process look.
    struct Shape {
        LogFormat format = LogFormat::Text;
        QString program;
    };

    Shape &shape()
    {
        static Shape it;
        return it;
    }

    thread_local qint64 currentRun = 0;

    /// A JSON string. Control characters never arrive here.
    QString jsonString(QString text)
    {
        text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        return u'"' + text + u'"';
    }

    /// What stands behind time and level.
    QString lineOf(const QString &text)
    {
        QString line = visibleText(redacted(text)); // a text from outside must not look like a line of its own
        if (shape().format == LogFormat::Text)
            return currentRun == 0 ? line : QStringLiteral("[run %1] ").arg(currentRun) + line;
        line = QStringLiteral("\"message\":") + jsonString(line) + QStringLiteral(",\"program\":")
            + jsonString(shape().program) + QStringLiteral(",\"pid\":") + QString::number(getpid());
        if (currentRun != 0)
            line += QStringLiteral(",\"run\":") + QString::number(currentRun);
        return line;
    }

    void write(spdlog::level::level_enum level, const QString &text)
    {
        if (logger() && logger()->should_log(level))
            logger()->log(level, lineOf(text).toStdString());
    }

    spdlog::level::level_enum levelOf(LogLevel level)
    {
        switch (level) {
        case LogLevel::Debug:
            return spdlog::level::debug;
        case LogLevel::Info:
            return spdlog::level::info;
        case LogLevel::Warning:
            return spdlog::level::warn;
        case LogLevel::Error:
            return spdlog::level::err;
        }
        return spdlog::level::info;
    }

    void complain(const char *what, const char *why)
    {
        std::fprintf(stderr, "docsweep: %s: %s\n", what, why);
    }

    /// The system's own logs: they add the time and the level themselves.
    void addSystemLogs(std::vector<spdlog::sink_ptr> &sinks, const LogSettings &settings)
    {
#ifdef DOCSWEEP_HAS_SYSTEM_LOGS
        const bool formatted = settings.format == LogFormat::Json;
        const std::string program = settings.program.toStdString();
        if (settings.journald && QFileInfo::exists(QString::fromLatin1(kJournalSocket)))
            sinks.push_back(std::make_shared<spdlog::sinks::systemd_sink_mt>(program, formatted));
        else if (settings.journald)
            complain("no log in systemd's journal", "it does not run here");
        if (settings.syslog && QFileInfo::exists(QString::fromLatin1(kSyslogSocket)))
            sinks.push_back(std::make_shared<spdlog::sinks::syslog_sink_mt>(program, LOG_PID, LOG_USER, formatted));
        else if (settings.syslog)
            complain("no log in syslog", "nobody listens at /dev/log");
#else
        if (settings.journald || settings.syslog)
            complain("no log of the system", "this docsweep was built without it");
#endif
    }

} // namespace

void startLogging(const LogSettings &settings)
{
    std::vector<spdlog::sink_ptr> sinks;
    if (settings.console)
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
    if (!settings.file.isEmpty()) {
        try {
            sinks.push_back(makeLogFile(settings.file, kLogFileBytes, kLogFilesKept));
        } catch (const spdlog::spdlog_ex &problem) {
            complain("no log file", problem.what());
        }
    }
    addSystemLogs(sinks, settings);
    auto made = std::make_shared<spdlog::logger>("docsweep", sinks.begin(), sinks.end());
    made->set_level(levelOf(settings.level));
    made->set_pattern(settings.format == LogFormat::Json ? "{\"time\":\"%Y-%m-%dT%H:%M:%S.%fZ\",\"level\":\"%l\",%v}"
                                                         : "%Y-%m-%dT%H:%M:%S.%fZ %L %v",
        spdlog::pattern_time_type::utc);
    made->flush_on(made->level());
    made->set_error_handler([](const std::string &) {}); // a full disk: the log loses lines, the run goes on
    shape() = {settings.format, settings.program};
    logger() = std::move(made);
}

LogRun::LogRun(qint64 run)
    : m_before(currentRun)
{
    currentRun = run;
}

LogRun::~LogRun()
{
    currentRun = m_before;
}

void redactInLogs(const Secret &secret)
{
    if (secret.reveal().size() < 4) // too short to be told from ordinary text
        return;
    const std::lock_guard lock(redaction().mutex);
    QStringList &secrets = redaction().secrets;
    if (secrets.contains(secret.reveal()))
        return;
    const auto longer = [](const QString &known, const QString &added) { return known.size() >= added.size(); };
    secrets.insert(std::lower_bound(secrets.cbegin(), secrets.cend(), secret.reveal(), longer), secret.reveal());
}

QString redacted(QString text)
{
    const std::lock_guard lock(redaction().mutex);
    for (const QString &secret : redaction().secrets)
        text.replace(secret, QStringLiteral("***"));
    return text;
}

void logDebug(const QString &text)
{
    write(spdlog::level::debug, text);
}
void logInfo(const QString &text)
{
    write(spdlog::level::info, text);
}
void logWarning(const QString &text)
{
    write(spdlog::level::warn, text);
}
void logError(const QString &text)
{
    write(spdlog::level::err, text);
}

} // namespace docsweep
