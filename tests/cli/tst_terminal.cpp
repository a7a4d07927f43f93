// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"

#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a program shows on a terminal of its own, as far as standard error (and on demand standard output) goes.
class Terminal {
public:
    enum class Streams { Error, Both };
    Terminal(QProcess &process, Streams streams)
    {
        const winsize size{24, 80, 0, 0};
        if (openpty(&m_master, &m_slave, nullptr, nullptr, &size) != 0)
            qFatal("no terminal");
        process.setChildProcessModifier([slave = m_slave, streams] {
            dup2(slave, STDERR_FILENO);
            if (streams == Streams::Both)
                dup2(slave, STDOUT_FILENO);
        });
        fcntl(m_master, F_SETFL, O_NONBLOCK);
    }
    ~Terminal()
    {
        ::close(m_master);
        ::close(m_slave);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Everything shown so far.
    QString text()
    {
        std::array<char, 4096> buffer{};
        for (ssize_t count = 0; (count = ::read(m_master, buffer.data(), buffer.size())) > 0;)
            m_bytes.append(buffer.data(), count);
        return QString::fromUtf8(m_bytes);
    }

private:
    int m_master = -1;
    int m_slave = -1;
    QByteArray m_bytes;
};

} // namespace

/// What people and pipes see of docsweep-cli while it is at work.
class TestTerminal : public QObject {
    Q_OBJECT

private slots:
    void isQuietWithoutATerminalAndBusyOnOne()
    {
        Installation it;
        it.addMany(1500, 20); // more than one tick of the line on any machine
        const CallResult quiet = it.call("cleanup_files --stats");
        QCOMPARE(quiet.err, QString());

        const auto process = it.prepare({"cleanup_files"});
        Terminal terminal(*process, Terminal::Streams::Error);
        process->start();
        const CallResult result = Installation::finish(*process);
        QCOMPARE(result.code, kDone);
        QCOMPARE(lines(result.out).size(), 1);
        const QString shown = terminal.text();
        // Which of its lines are seen is a matter of time; that there is one is not.
        QVERIFY2(shown.contains("\rLooking: "_L1) || shown.contains("\rCleaning: "_L1)
                || shown.contains("\rPreparing "_L1) || shown.contains("\rFinishing "_L1),
            qPrintable(shown));
        QVERIFY2(shown.endsWith("\r\x1b[K"_L1), qPrintable(shown)); // nothing of it stays
        for (const QString &line : shown.split(u'\r'))
            QVERIFY2(line.size() < 80 + 4, qPrintable(line));
    }

    void reportsAPageOnATerminal()
    {
        Installation it;
        it.addPair("old", 3h);
        const auto process = it.prepare({"cleanup_files"});
        Terminal terminal(*process, Terminal::Streams::Both);
        process->start();
        QCOMPARE(Installation::finish(*process).code, kDone);
        const QString shown = terminal.text();
        QVERIFY2(shown.contains("Run 1 of plan 1: done"_L1), qPrintable(shown));
        QVERIFY2(shown.contains("docsweep-cli history 1"_L1), qPrintable(shown));
    }

    void aReaderThatGoesAwayDoesNotEndARun()
    {
        Installation it;
        it.addMany(50, 2);
        QProcess shell;
        shell.setWorkingDirectory(it.path());
        shell.start(u"/bin/sh"_s, {u"-c"_s, QStringLiteral("\"" DOCSWEEP_CLI "\" cleanup_files | true")});
        QVERIFY(shell.waitForFinished(30'000));
        QTRY_COMPARE(it.sessions(), QByteArrayList{});
        QTRY_COMPARE(it.files(), QByteArrayList{});
    }

    void outputThatCannotBeWrittenIsAFailure()
    {
        Installation it;
        const auto process = it.prepare({"cleanup_files", "--stats"});
        process->setStandardOutputFile(u"/dev/full"_s);
        process->start();
        const CallResult result = Installation::finish(*process);
        QCOMPARE(result.code, kFailed);
        verifyOneSentence(result, u"could not be written"_s);
    }

    void namesCannotDriveTheTerminal()
    {
        Installation it;
        it.addFile("evil/\x1b[2J\r\nx.txt", 3h);
        for (const char *line : {"cleanup_files --dry-run", "cleanup_files --stats", "cleanup_files", "history 1"}) {
            const CallResult result = it.call(line);
            QVERIFY2(!result.out.contains(u'\x1b') && !result.out.contains(u'\r'), qPrintable(result.out));
        }
        QCOMPARE(it.files(), QByteArrayList{});
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
