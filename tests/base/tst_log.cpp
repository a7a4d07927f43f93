// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

/// A log file of its own; the process's logger writes there until the next one.
class LogFile {
public:
    explicit LogFile(LogLevel level = LogLevel::Info, LogFormat format = LogFormat::Text)
        : path(directory.filePath(u"log/docsweep.log"_s))
    {
        LogSettings settings;
        settings.file = path;
        settings.level = level;
        settings.format = format;
        startLogging(settings);
    }
    ~LogFile() { startLogging(LogSettings()); }
    QStringList lines() const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    QTemporaryDir directory;
    QString path;
};

/// A line without its time.
QString message(const QString &line)
{
    return line.section(u' ', 1);
}

} // namespace

class TestLog : public QObject {
    Q_OBJECT

private slots:
    void isSilentBeforeItIsStarted() { logError(u"nobody hears this"_s); }

    void writesOneLineEach()
    {
        const LogFile log;
        logInfo(u"first"_s);
        logWarning(u"second ☃"_s);
        logError(u"third\nline: \r\x1b[31mred"_s);
        logDebug(u"not asked for"_s);
        const QStringList lines = log.lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(message(lines[0]), u"I first"_s);
        QCOMPARE(message(lines[1]), u"W second ☃"_s);
        QCOMPARE(message(lines[2]), u"E third\\x0aline: \\x0d\\x1b[31mred"_s);
        static const QRegularExpression utc(uR"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z I )"_s);
        QVERIFY2(utc.match(lines[0]).hasMatch(), qPrintable(lines[0]));
    }

    void writesDebugLinesWhenAsked()
    {
        const LogFile log(LogLevel::Debug);
        logDebug(u"detail"_s);
        QCOMPARE(log.lines().size(), 1);
    }

    void leavesOutWhatIsNotGraveEnough()
    {
        const LogFile log(LogLevel::Error);
        logWarning(u"a warning"_s);
        logError(u"an error"_s);
        QCOMPARE(log.lines().size(), 1);
    }

    void saysToWhichRunALineBelongs()
    {
        const LogFile log;
        {
            const LogRun run(17);
            logInfo(u"within"_s);
            std::jthread([] { logInfo(u"another thread"_s); }).join();
            std::jthread([] {
                const LogRun same(17);
                logInfo(u"a worker"_s);
            }).join();
        }
        logInfo(u"after"_s);
        QStringList messages;
        for (const QString &line : log.lines())
            messages += message(line);
        QCOMPARE(messages,
            QStringList({u"I [run 17] within"_s, u"I another thread"_s, u"I [run 17] a worker"_s, u"I after"_s}));
    }

    void writesOneObjectALine()
    {
        const LogFile log(LogLevel::Debug, LogFormat::Json);
        redactInLogs(Secret(u"tip of the \"spear\""_s));
        const QStringList texts{u"plain"_s, u"quoted \"word\" and \\ back"_s, u"two\nlines\t\x1b[31m"_s,
            u"{} %s {0} ☃ \U0001F600"_s, u"the tip of the \"spear\" hurts"_s};
        {
            const LogRun run(3);
            for (const QString &text : texts)
                logWarning(text);
        }
        logDebug(u"no run"_s);
        QStringList messages;
        for (const QString &line : log.lines()) {
            QJsonParseError problem;
            const QJsonObject object = QJsonDocument::fromJson(line.toUtf8(), &problem).object();
            QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(line + problem.errorString()));
            messages += object[u"message"_s].toString();
            QVERIFY(QDateTime::fromString(object[u"time"_s].toString(), Qt::ISODateWithMs).isValid());
            QCOMPARE(object[u"level"_s].toString(), messages.back() == u"no run"_s ? u"debug"_s : u"warning"_s);
            QCOMPARE(
                object[u"run"_s], messages.back() == u"no run"_s ? QJsonValue(QJsonValue::Undefined) : QJsonValue(3));
            QCOMPARE(object[u"program"_s].toString(), u"docsweep"_s);
            QCOMPARE(object[u"pid"_s].toInteger(), qint64(QCoreApplication::applicationPid()));
        }
        QCOMPARE(messages,
            QStringList({u"plain"_s, u"quoted \"word\" and \\ back"_s, u"two\\x0alines\\x09\\x1b[31m"_s,
                u"{} %s {0} ☃ \U0001F600"_s, u"the *** hurts"_s, u"no run"_s}));
    }

    void showsWhatTurnsALineRound()
    {
        for (const LogFormat format : {LogFormat::Text, LogFormat::Json}) {
            const LogFile log(LogLevel::Info, format);
            logInfo(u"kept \u202egnp.exe\u2066 end\u2028next"_s);
            QVERIFY(!log.lines().constFirst().contains(QChar(0x202e)));
            QCOMPARE(log.lines().size(), 1);
            const QString shown = format == LogFormat::Text
                ? log.lines().constFirst()
                : QJsonDocument::fromJson(log.lines().constFirst().toUtf8()).object()["message"_L1].toString();
            QVERIFY2(shown.endsWith(uR"(kept \u202egnp.exe\u2066 end\u2028next)"_s), qPrintable(shown));
        }
    }

    void doesNotTakeTextsForFormats()
    {
        const LogFile log;
        logInfo(u"100%s {} {0} {not a format"_s);
        QCOMPARE(message(log.lines().constFirst()), u"I 100%s {} {0} {not a format"_s);
    }

    void hidesSecrets()
    {
        const LogFile log;
        redactInLogs(Secret(u"correct horse"_s));
        logInfo(u"password=correct horse, again: correct horse."_s);
        QCOMPARE(message(log.lines().constFirst()), u"I password=***, again: ***."_s);
    }

    void hidesTheLongerOfTwoSecrets()
    {
        redactInLogs(Secret(u"battery"_s));
        redactInLogs(Secret(u"battery staple"_s));
        redactInLogs(Secret(u"my battery"_s));
        QCOMPARE(redacted(u"battery staple, my battery, battery"_s), u"***, ***, ***"_s);
    }

    void hidesASecretThatHoldsALineEnd()
    {
        const LogFile log;
        redactInLogs(Secret(u"two\nlines"_s));
        logInfo(u"key two\nlines"_s);
        QCOMPARE(message(log.lines().constFirst()), u"I key ***"_s);
    }

    void leavesTextsAloneForSecretsTooShortToTell()
    {
        redactInLogs(Secret(u""_s));
        redactInLogs(Secret(u"abc"_s));
        QCOMPARE(redacted(u"abc abcd"_s), u"abc abcd"_s);
    }

    void goesOnWithoutAFileThatCannotBeWritten()
    {
        startLogging({u"/dev/null/docsweep.log"_s});
        logInfo(u"nowhere to go"_s);
        startLogging(LogSettings());
    }

    void goesOnWhenTheDiskIsFull()
    {
        startLogging({u"/dev/full"_s});
        for (int i = 0; i < 100; ++i)
            logInfo(u"lost"_s);
        startLogging(LogSettings());
    }

    void takesLinesFromManyThreads()
    {
        const LogFile log;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([i] {
                    for (int j = 0; j < 250; ++j) {
                        redactInLogs(Secret(u"secret of %1 and %2"_s.arg(i).arg(j % 10)));
                        logInfo(u"from %1: secret of %1 and %2"_s.arg(i).arg(j % 10));
                    }
                });
            }
        }
        const QStringList lines = log.lines();
        QCOMPARE(lines.size(), 1000);
        for (const QString &line : lines)
            QVERIFY2(line.endsWith(u": ***"_s), qPrintable(line));
    }
};

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
