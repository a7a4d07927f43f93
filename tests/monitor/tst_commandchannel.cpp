// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/commandchannel.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/stat.h>

#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Real programs, and what becomes of them.
class TestCommandChannel : public QObject {
    Q_OBJECT

private slots:
    void killsWhatTakesTooLongWithItsChildren()
    {
        const QTemporaryDir folder;
        const QString ids = folder.filePath(u"ids"_s);
        CommandChannel channel({u"/bin/sh"_s, u"-c"_s, u"sleep 1000 & echo $$ $! > %1; wait"_s.arg(ids)}, 400ms);
        QElapsedTimer time;
        time.start();
        const Result<QString> answer = channel.send({}, {});
        QVERIFY(!answer);
        QVERIFY2(answer.error().text.endsWith(u"was killed"_s), qPrintable(answer.error().text));
        QVERIFY(time.elapsed() < 10'000);
        QFile file(ids);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> processes = file.readAll().simplified().split(' ');
        QCOMPARE(processes.size(), 2);
        for (const QByteArray &id : processes)
            QTRY_VERIFY(isGone(id));
    }

    void endsWhenItIsStopped()
    {
        CommandChannel channel({u"/bin/sh"_s, u"-c"_s, u"sleep 1000"_s});
        std::stop_source stop;
        QTimer::singleShot(100ms, this, [&stop] { stop.request_stop(); });
        std::optional<Result<QString>> answer;
        std::jthread worker([&] { answer = channel.send({}, stop.get_token()); });
        QTRY_VERIFY(stop.stop_requested());
        worker.join();
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    }

    void whoReadsNothingAndSaysMuchDoesNotBlock()
    {
        AlertMessage message;
        message.alert.text = QString(2'000'000, u'x');
        message.alert.mend = u"short"_s;
        CommandChannel channel({u"/bin/sh"_s, u"-c"_s, u"head -c 5000000 /dev/zero >&2; exit 4"_s});
        const Result<QString> answer = channel.send(message, {});
        QVERIFY(!answer);
    }

    void saysHowItEnded()
    {
        QCOMPARE(CommandChannel({u"/bin/true"_s}).send({}, {}).value_or(QString()), u"ended with 0"_s);
        const Result<QString> nowhere = CommandChannel({u"/nowhere/at/all"_s}).send({}, {});
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().text.startsWith(u"/nowhere/at/all cannot be started"_s));
        const Result<QString> crash = CommandChannel({u"/bin/sh"_s, u"-c"_s, u"kill -SEGV $$"_s}).send({}, {});
        QVERIFY(!crash);
        QVERIFY2(crash.error().text.contains(u"crashed"_s), qPrintable(crash.error().text));
    }

    /// The settings were read long ago; whoever may change the program now does not get it run.
    void runsNothingThatOthersMayChange()
    {
        const QTemporaryDir folder;
        const QString program = folder.filePath(u"tell"_s);
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ntouch \"$1\"\n");
        file.close();
        const QString told = folder.filePath(u"told"_s);
        CommandChannel channel({program, told});
        for (const mode_t mode : {0777, 0757}) {
            QCOMPARE(::chmod(qPrintable(program), mode), 0);
            const Result<QString> refused = channel.send({}, {});
            QVERIFY(!refused);
            QVERIFY2(refused.error().text.endsWith(u"chmod go-w "_s + program), qPrintable(refused.error().text));
        }
        QCOMPARE(::chmod(qPrintable(program), 0755), 0);
        QCOMPARE(::chmod(qPrintable(folder.path()), 0777), 0); // its folder counts as well
        QVERIFY(!channel.send({}, {}));
        QVERIFY(!QFile::exists(told));
        QCOMPARE(::chmod(qPrintable(folder.path()), 0700), 0);
        QVERIFY(channel.send({}, {}));
        QVERIFY(QFile::exists(told));
    }

private:
    /// A killed child whose parent died waits for whoever adopts it: then its state is Z.
    static bool isGone(const QByteArray &id)
    {
        QFile state(u"/proc/%1/stat"_s.arg(QString::fromLatin1(id)));
        return !state.open(QIODevice::ReadOnly) || state.readAll().split(' ').value(2) == "Z";
    }
};

QTEST_GUILESS_MAIN(TestCommandChannel)
#include "tst_commandchannel.moc"
