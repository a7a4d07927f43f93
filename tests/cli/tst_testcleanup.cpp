// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"

#include <QJsonObject>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// test_cleanup: the installation is tried on data of its own.
class TestTestCleanup : public QObject {
    Q_OBJECT

private slots:
    void testsTheInstallationOnDataOfItsOwn()
    {
        Installation it;
        it.addPair("old", 3h);
        it.addPair("young", 1min);
        const QString before = it.everything();
        for (const bool isMadeBefore : {false, true}) {
            if (isMadeBefore)
                QCOMPARE(it.call("test_cleanup --create-test-data").code, kDone);
            const CallResult tested = it.call("test_cleanup");
            QVERIFY2(tested.code == kDone, qPrintable(tested.all()));
            QVERIFY2(tested.out.contains("Test session test_cleanup_session_123: a session row with 2 documents and 5 "
                                         "files."_L1),
                qPrintable(tested.out));
            QVERIFY2(tested.out.contains("Cleaning works here."_L1), qPrintable(tested.out));
            QCOMPARE(it.everything(), before);
        }
    }

    /// As admins know it by heart: make, look, clean, prove.
    void walksThroughACleanupOfTestData()
    {
        Installation it;
        it.addPair("young", 1min);
        const QString before = it.everything();
        for (int round = 0; round < 2; ++round) { // what is there is not made twice
            const CallResult made = it.call("test_cleanup --create-test-data");
            QVERIFY2(made.code == kDone && made.err.isEmpty(), qPrintable(made.all()));
            QVERIFY2(made.out.startsWith("Made the test session test_cleanup_session_123: a session row with 2 "
                                         "documents and 5 files.\nIt was last used 2 h ago, so a cleanup takes it."_L1),
                qPrintable(made.out));
            QCOMPARE(it.sessions().size(), 2);
            QCOMPARE(it.files().size(), 6);
        }
        const CallResult shown = it.call("cleanup_files --dry-run");
        QVERIFY2(shown.out.contains("test_cleanup_session_123"_L1), qPrintable(shown.out));
        const CallResult cleaned = it.call("cleanup_files --session test_cleanup_session_123");
        QVERIFY2(cleaned.code == kDone, qPrintable(cleaned.all()));
        QCOMPARE(it.everything(), before);
        const CallResult proven = it.call("cleanup_files --stats");
        QVERIFY2(proven.out.contains("Old sessions"_L1), qPrintable(proven.out));
    }

    void testsRowsAloneWhileTheStorageIsAway()
    {
        Installation it;
        it.addPair("old", 3h);
        it.writeEnv({u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"DOCSWEEP_HOME=home"_s});
        const QString before = it.everything();
        const CallResult result = it.call("test_cleanup");
        QVERIFY2(result.code == kDoneInPart, qPrintable(result.all()));
        QVERIFY2(result.out.contains("Files were not tested."_L1), qPrintable(result.out));
        QCOMPARE(it.everything(), before);
        QVERIFY(it.call("history 1 --json").json()[u"run"_s][u"pending"_s][u"items"_s].toInt() == 0);

        const CallResult explained = it.call("explain old");
        QCOMPARE(explained.code, kDoneInPart);
        QVERIFY2(explained.out.contains("whether it is there is unknown"_L1), qPrintable(explained.out));
        QVERIFY2(explained.err.startsWith("Storage service unavailable"_L1), qPrintable(explained.err));
    }

    void testDataThatAreHeldStay()
    {
        Installation it;
        QCOMPARE(it.call("hold add test_cleanup_session_123").code, kDone);
        for (int round = 0; round < 2; ++round) {
            const CallResult made = it.call("test_cleanup");
            QVERIFY2(made.code == kDoneInPart, qPrintable(made.all()));
            QCOMPARE(it.sessions(), QByteArrayList{"test_cleanup_session_123"});
            QCOMPARE(it.files().size(), 5);
            QCOMPARE(it.documents(), 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestTestCleanup)
#include "tst_testcleanup.moc"
