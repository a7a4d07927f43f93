// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/userathost.h"
#include "tests/cli/answers.h"
#include "tests/cli/installation.h"

#include <QJsonArray>
#include <QTest>

#include <sys/xattr.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Safety limits as the command line knows them.
class TestLimitCommands : public QObject {
    Q_OBJECT

private slots:
    /// That a bucket is known again is only of use where something was deleted in it.
    void aRefusedRunLeavesNoMarkOnTheBucket()
    {
        Installation it;
        it.addPair("old", 3h);
        const QByteArray bucket = it.path(u"storage/document-uploads"_s).toLocal8Bit();
        const auto mark = [&bucket] { return getxattr(bucket.constData(), "user.docsweep.id", nullptr, 0); };
        QCOMPARE(it.call("cleanup_files --max-delete 0").code, kLimitReached);
        QCOMPARE(it.call("cleanup_files --dry-run").code, kDone);
        QCOMPARE(it.call("cleanup_files --plan 2 --confirm-delete 77").code, kLimitReached);
        QCOMPARE(mark(), ssize_t(-1));
        it.addPair("later", 3h);
        QCOMPARE(it.call("cleanup_files").code, kDone);
        if (mark() < 0)
            QSKIP("this file system has no attributes of users");
        QVERIFY(it.files().isEmpty());
        it.addPair("last", 3h);
        QCOMPARE(it.call("cleanup_files").code, kDone); // it is the same bucket as before
    }

    void oneItemCounts()
    {
        Installation it;
        it.addFile("aaa/of-tomorrow.pdf", -24h);
        QVERIFY(
            it.call("cleanup_files --dry-run").out.contains("1 item with a time in the future never counts as old"_L1));
        it.addFile("aaa/of-next-week.pdf", -168h);
        QVERIFY(
            it.call("cleanup_files --dry-run").out.contains("2 items with a time in the future never count as old"_L1));
    }

    void limitsStopARunBeforeAnythingIsDeleted_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("word");
        QTest::newRow("items") << QByteArray("cleanup_files --max-delete 1") << QStringList() << u"--max-delete)"_s;
        QTest::newRow("share") << QByteArray("cleanup_files --max-delete-percent 10") << QStringList()
                               << u"2 of 4 (50.0 %) of everything"_s;
        QTest::newRow("bucket") << QByteArray("cleanup_files --max-delete-bucket-percent 10") << QStringList()
                                << u"1 of 2 (50.0 %) of the files in bucket document-uploads"_s;
        QTest::newRow("scheduled") << QByteArray("scheduled_cleanup") << QStringList{u"DOCSWEEP_MAX_DELETE=1"_s}
                                   << u"DOCSWEEP_MAX_DELETE"_s;
        QTest::newRow("scheduled, bucket")
            << QByteArray("scheduled_cleanup") << QStringList{u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT=49.9"_s}
            << u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_s;
    }

    void limitsStopARunBeforeAnythingIsDeleted()
    {
        QFETCH(QByteArray, line);
        QFETCH(QStringList, environment);
        QFETCH(QString, word);
        Installation it;
        it.addPair("old", 3h);
        it.addPair("young", 1min);
        const QString before = it.everything();
        const CallResult stopped = it.call(line.constData(), environment);
        QCOMPARE(stopped.code, kLimitReached);
        verifyOneSentence(stopped, word);
        QCOMPARE(it.everything(), before);
        const QJsonObject run = it.call("history 1 --json").json()[u"run"_s].toObject();
        QCOMPARE(run[u"state"_s].toString(), u"failed"_s);
        QVERIFY2(run[u"error"_s].toString().contains(word), qPrintable(run[u"error"_s].toString()));
        QCOMPARE(run[u"deleted"_s][u"items"_s].toInt(), 0);
        QVERIFY(it.call("history").out.contains(u"failed"_s));
    }

    void aRunMayReachItsLimit()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("young", 1min);
        QCOMPARE(it.call("cleanup_files --max-delete 2 --max-delete-percent 50 --max-delete-bucket-percent 50 "
                         "--max-delete-times-usual 1")
                     .code,
            kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"young"});
    }

    void aDryRunSaysThatARunWouldStop()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("young", 1min);
        const QString before = it.everything();
        const CallResult page = it.call("cleanup_files --dry-run --max-delete 1");
        QCOMPARE(page.code, kDone);
        QVERIFY2(page.out.contains("A run would stop here, before it deletes anything:\n"
                                   "  2 items would go, more than the limit of 1"_L1),
            qPrintable(page.out));
        QVERIFY2(page.out.contains("cleanup_files --plan 1 --confirm-delete 2\n"_L1), qPrintable(page.out));
        const QJsonObject json = it.call("cleanup_files --dry-run --json", {u"DOCSWEEP_MAX_DELETE_PERCENT=1"_s}).json();
        QCOMPARE(json[u"limits"_s].toArray().size(), 1);
        QCOMPARE(json[u"limits"_s][0][u"limit"_s].toString(), u"DOCSWEEP_MAX_DELETE_PERCENT"_s);
        QVERIFY(json[u"message"_s].toString().contains(u"a safety limit would stop a run"_s));
        const CallResult fine = it.call("cleanup_files --dry-run --max-delete 2");
        QVERIFY(!fine.out.contains("would stop"_L1) && !fine.out.contains("--confirm-delete"_L1));
        QCOMPARE(it.call("history").out, u"No run yet.\n"_s); // nobody tried to run
        QCOMPARE(it.everything(), before);
    }

    void theExactNumberLetsAPlanThrough()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("young", 1min);
        const QStringList limit{u"DOCSWEEP_MAX_DELETE=1"_s};
        const QString before = it.everything();
        QCOMPARE(it.call("cleanup_files --dry-run", limit).code, kDone);
        for (const char *wrong : {"cleanup_files --plan 1 --confirm-delete 1", "cleanup_files --confirm-delete 3"}) {
            const CallResult refused = it.call(wrong, limit);
            QCOMPARE(refused.code, kLimitReached);
            verifyOneSentence(refused, u"2 would be deleted now"_s);
        }
        QCOMPARE(it.everything(), before);
        const CallResult run = it.call("cleanup_files --plan 1 --confirm-delete 2", limit);
        QVERIFY2(run.code == kDone, qPrintable(run.all()));
        QCOMPARE(it.sessions(), QByteArrayList{"young"});

        const QJsonObject json = it.call("history 3 --json").json()[u"run"_s].toObject();
        QVERIFY(json[u"overridden"_s].toString().startsWith(u"2 items would go, more than the limit of 1"_s));
        QCOMPARE(json[u"starter"_s].toString(), userAtHost());
        const QString page = it.call("history 3").out;
        QVERIFY2(page.contains(u"Started by %1 (command line)\n"_s.arg(userAtHost())), qPrintable(page));
        QVERIFY2(page.contains("\nAlthough 2 items would go, more than"_L1), qPrintable(page));
        QVERIFY(it.call("history").out.contains("limit overridden\n"_L1));
        QVERIFY(it.call("history --csv")
                    .out.section(u'\n', 0, 0)
                    .contains(R"("starter","overridden","kind","waiting")"_L1));
    }

    void aScheduledRunSaysWhoItIs()
    {
        Installation it;
        it.addPair("old", 3h);
        QCOMPARE(it.call("scheduled_cleanup").code, kDone);
        const QJsonObject run = it.call("history 1 --json").json()[u"run"_s].toObject();
        QCOMPARE(run[u"starter"_s].toString(), u"schedule"_s);
        QVERIFY(run[u"overridden"_s].isNull());
    }

    void oneSessionIsNoShareOfEverything()
    {
        Installation it;
        it.addPair("one", 1min);
        it.addPair("other", 1min);
        const QStringList limits{u"DOCSWEEP_MAX_DELETE_PERCENT=10"_s, u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT=10"_s};
        QCOMPARE(it.call("cleanup_files --session one --max-delete 1", limits).code, kLimitReached);
        QCOMPARE(it.call("cleanup_files --session one --max-delete 2", limits).code, kDone);
        QCOMPARE(it.sessions(), QByteArrayList{"other"});
    }

    void aLimitThatIsNoNumberIsRefused()
    {
        Installation it;
        it.addPair("old", 3h);
        const QString before = it.everything();
        for (const char *line : {"cleanup_files --max-delete-times-usual 0.5",
                 "cleanup_files --max-delete-bucket-percent 101", "cleanup_files --confirm-delete some"}) {
            const CallResult result = it.call(line);
            QCOMPARE(result.code, kMisused);
            verifyOneSentence(result, QString::fromLatin1(line).section(u' ', 1, 1));
        }
        QCOMPARE(it.everything(), before);
    }
};

QTEST_GUILESS_MAIN(TestLimitCommands)
#include "tst_limitcommands.moc"
