// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QFile>
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
    explicit LogFile(bool verbose = false)
        : path(directory.filePath(u"log/docsweep.log"_s))
    {
        startLogging({path, false, verbose});
    }
    ~LogFile() { startLogging({}); }
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
        const LogFile log(true);
        logDebug(u"detail"_s);
        QCOMPARE(log.lines().size(), 1);
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
        startLogging({u"/dev/null/docsweep.log"_s, false, false});
        logInfo(u"nowhere to go"_s);
        startLogging({});
    }

    void goesOnWhenTheDiskIsFull()
    {
        startLogging({u"/dev/full"_s, false, false});
        for (int i = 0; i < 100; ++i)
            logInfo(u"lost"_s);
        startLogging({});
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
