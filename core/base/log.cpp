// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <mutex>

namespace docsweep {

namespace {

    constexpr size_t kLogFileBytes = 5U << 20;
    constexpr size_t kLogFilesKept = 3;

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

    /// Control characters as \xNN: a text from outside must not look like a line of its own.
    QString onOneLine(QString text)
    {
        const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
        if (std::none_of(text.cbegin(), text.cend(), isControl))
            return text;
        QString line;
        for (const QChar c : std::as_const(text))
            line += isControl(c) ? QString::asprintf("\\x%02x", unsigned(c.unicode())) : QString(c);
        return line;
    }

    void write(spdlog::level::level_enum level, const QString &text)
    {
        if (logger() && logger()->should_log(level))
            logger()->log(level, onOneLine(redacted(text)).toStdString());
    }

} // namespace

void startLogging(const LogSettings &settings)
{
    std::vector<spdlog::sink_ptr> sinks;
    if (settings.console)
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
    if (!settings.file.isEmpty()) {
        try {
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                settings.file.toStdString(), kLogFileBytes, kLogFilesKept));
        } catch (const spdlog::spdlog_ex &problem) {
            std::fprintf(stderr, "docsweep: no log file: %s\n", problem.what());
        }
    }
    auto made = std::make_shared<spdlog::logger>("docsweep", sinks.begin(), sinks.end());
    made->set_level(settings.verbose ? spdlog::level::debug : spdlog::level::info);
    made->set_pattern("%Y-%m-%dT%H:%M:%S.%fZ %L %v", spdlog::pattern_time_type::utc);
    made->flush_on(made->level());
    made->set_error_handler([](const std::string &) {}); // a full disk: the log loses lines, the run goes on
    logger() = std::move(made);
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
