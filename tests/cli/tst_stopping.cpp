// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// SIGINT and SIGTERM at work.
class TestStopping : public QObject {
    Q_OBJECT

private slots:
    void stopsWithinABatchWhenAsked_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void stopsWithinABatchWhenAsked()
    {
        QFETCH(int, signal);
        Installation it;
        it.addMany(2000, 10);
        const qsizetype filesBefore = it.files().size();
        const auto process = it.prepare({"cleanup_files"});
        process->start();
        QVERIFY(process->waitForStarted());
        QElapsedTimer sinceStarted; // the moment is short: look as often as possible
        sinceStarted.start();
        while (it.sessions().size() == 2000 && sinceStarted.elapsed() < 20'000)
            continue;
        QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
        QElapsedTimer sinceAsked;
        sinceAsked.start();
        const CallResult result = Installation::finish(*process);
        QVERIFY2(sinceAsked.elapsed() < 5000, qPrintable(QString::number(sinceAsked.elapsed())));
        QVERIFY2(result.code == kCancelled, qPrintable(result.all()));
        QVERIFY2(result.out.startsWith("Cancelled. Deleted "_L1), qPrintable(result.all()));
        QVERIFY2(result.out.contains("the rest was not touched"_L1), qPrintable(result.out));
        QVERIFY(!it.sessions().isEmpty());

        // What it says is what is gone.
        const QJsonObject run = it.call("history --json").json()[u"runs"_s][0].toObject();
        QCOMPARE(run[u"state"_s].toString(), u"cancelled"_s);
        QCOMPARE(run[u"sessions_deleted"_s].toInt(), 2000 - it.sessions().size());
        QCOMPARE(run[u"files_deleted"_s].toInt(), filesBefore - it.files().size());

        // The next run ends what was begun.
        QCOMPARE(it.call("cleanup_files").code, kDone);
        QCOMPARE(it.everything(), u"\n0 documents\n"_s);
    }

    void aCancelledLookDeletesNothing()
    {
        Installation it;
        it.addMany(1500, 10);
        const QString before = it.everything();
        const auto process = it.prepare({"cleanup_files", "--dry-run"});
        process->start();
        QVERIFY(process->waitForStarted());
        QTRY_VERIFY(QFile::exists(it.path(u"home/docsweep.log"_s)));
        ::kill(pid_t(process->processId()), SIGINT);
        const CallResult result = Installation::finish(*process);
        QVERIFY2(result.code == kCancelled || result.code == kDone, qPrintable(result.all())); // it may have been quick
        QCOMPARE(it.everything(), before);
    }
};

QTEST_GUILESS_MAIN(TestStopping)
#include "tst_stopping.moc"
