// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/installation.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kDone = 0;
constexpr int kDoneInPart = 3;

const QStringList kEnv{u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"STORAGE_ROOT=storage"_s, u"DOCSWEEP_HOME=home"_s};
const QStringList kWithoutStorage{u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"DOCSWEEP_HOME=home"_s};

/// The keys of a plan's files, as a dry run shows them.
QByteArrayList plannedFiles(const CallResult &dryRun)
{
    QByteArrayList keys;
    for (const QJsonValue item : dryRun.json()[u"plan"_s][u"sample"_s].toArray()) {
        if (item[u"kind"_s].toString() != u"session"_s)
            keys += item[u"key"_s].toString().toUtf8();
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

/// Files that rows of several sessions name, in whosever folder they lie: a plan, a run, recovery and an explanation
/// say the same of them.
class TestSharedFiles : public QObject {
    Q_OBJECT

private slots:
    void aHeldSessionKeepsWhatItNamesElsewhere_data();
    void aHeldSessionKeepsWhatItNamesElsewhere();
    void aHeldSessionKeepsWhatNobodyCouldList();
    void aHoldAfterThePlanCounts_data();
    void aHoldAfterThePlanCounts();
    void aSessionThatStaysKeepsItsFilesElsewhere_data();
    void aSessionThatStaysKeepsItsFilesElsewhere();
    void aSessionThatStaysKeepsWhatNobodyCouldList();
    void theLastRowTakesASharedFileAlong();
};

void TestSharedFiles::aHeldSessionKeepsWhatItNamesElsewhere_data()
{
    QTest::addColumn<bool>("folderHasRow");
    QTest::addColumn<int>("minutes");
    QTest::newRow("an old file in another session's folder") << true << 180;
    QTest::newRow("a young file in another session's folder") << true << 1;
    QTest::newRow("an old file in nobody's folder") << false << 180;
}

void TestSharedFiles::aHeldSessionKeepsWhatItNamesElsewhere()
{
    QFETCH(bool, folderHasRow);
    QFETCH(int, minutes);
    Installation it;
    if (folderHasRow)
        it.addSession("aaa", 3h, {"aaa/shared.pdf"});
    it.addSession("bbb", 3h, {"bbb/own.pdf", "aaa/shared.pdf"});
    it.addFile("aaa/shared.pdf", std::chrono::minutes(minutes));
    it.addFile("bbb/own.pdf", 3h);
    QCOMPARE(it.call("hold add bbb").code, kDone);
    const CallResult explained = it.call("explain aaa/shared.pdf");
    QVERIFY2(explained.out.contains("stays"_L1), qPrintable(explained.out));
    QVERIFY2(explained.out.contains("bbb"_L1), qPrintable(explained.out));
    QCOMPARE(plannedFiles(it.call("cleanup_files --dry-run --json")), QByteArrayList());
    QCOMPARE(it.call("cleanup_files").code, kDone);
    QCOMPARE(it.files(), (QByteArrayList{"aaa/shared.pdf", "bbb/own.pdf"}));
    QCOMPARE(it.sessions(), QByteArrayList{"bbb"});
}

void TestSharedFiles::aHeldSessionKeepsWhatNobodyCouldList()
{
    Installation it;
    it.addSession("aaa", 3h, {"aaa/shared.pdf", "aaa/own.pdf"});
    it.addSession("bbb", 3h, {"bbb/own.pdf", "aaa/shared.pdf"});
    for (const char *key : {"aaa/shared.pdf", "aaa/own.pdf", "bbb/own.pdf"})
        it.addFile(key, 3h);
    QCOMPARE(it.call("hold add bbb").code, kDone);
    it.writeEnv(kWithoutStorage);
    QCOMPARE(it.call("cleanup_files").code, kDoneInPart);
    QCOMPARE(it.sessions(), QByteArrayList{"bbb"});
    const QJsonArray waiting = it.call("pending list --json").json()[u"pending"_s].toArray();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0][u"key"_s].toString(), u"aaa/own.pdf"_s);

    it.writeEnv(kEnv);
    const CallResult next = it.call("cleanup_files");
    QVERIFY2(next.code == kDone, qPrintable(next.all()));
    QCOMPARE(it.files(), (QByteArrayList{"aaa/shared.pdf", "bbb/own.pdf"}));
    QVERIFY(it.call("explain aaa/shared.pdf").out.contains("stays"_L1));
}

void TestSharedFiles::aHoldAfterThePlanCounts_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArrayList>("sessions");
    QTest::addColumn<QByteArrayList>("files");
    QTest::newRow("the other session") << QByteArray("bbb") << QByteArrayList{"bbb"}
                                       << QByteArrayList{"aaa/shared.pdf"};
    QTest::newRow("the file") << QByteArray("aaa/shared.pdf") << QByteArrayList{"aaa", "bbb"}
                              << QByteArrayList{"aaa/shared.pdf"}; // the other one is old by itself
    QTest::newRow("its folder") << QByteArray("aaa/*") << QByteArrayList{"aaa", "bbb"}
                                << QByteArrayList{"aaa/a.pdf", "aaa/shared.pdf"};
}

void TestSharedFiles::aHoldAfterThePlanCounts()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArrayList, sessions);
    QFETCH(QByteArrayList, files);
    for (const bool before : {true, false}) { // it makes no difference
        Installation it;
        it.addSession("aaa", 72h, {"aaa/a.pdf", "aaa/shared.pdf"});
        it.addSession("bbb", 72h, {"aaa/shared.pdf"});
        it.addFile("aaa/a.pdf", 72h);
        it.addFile("aaa/shared.pdf", 72h);
        if (before)
            QCOMPARE(it.call({"hold", "add", pattern}).code, kDone);
        QCOMPARE(it.call("cleanup_files --dry-run").code, kDone);
        if (!before)
            QCOMPARE(it.call({"hold", "add", pattern}).code, kDone);
        const CallResult run = it.call("cleanup_files --plan 1");
        QVERIFY2(run.code == kDone, qPrintable(run.all()));
        QCOMPARE(it.sessions(), sessions);
        QVERIFY(it.files().contains("aaa/shared.pdf"));
        QVERIFY2(it.call("explain aaa/shared.pdf").out.contains("stays"_L1), pattern.constData());
        QCOMPARE(it.call("cleanup_files").code, kDone);
        QCOMPARE(it.sessions(), sessions);
        QCOMPARE(it.files(), files);
    }
}

void TestSharedFiles::aSessionThatStaysKeepsItsFilesElsewhere_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("one session") << QByteArray("cleanup_files --session kkk");
    QTest::newRow("one session, active files kept") << QByteArray("cleanup_files --session kkk --keep-active-files");
    QTest::newRow("all sessions, active files kept") << QByteArray("cleanup_files --keep-active-files");
}

void TestSharedFiles::aSessionThatStaysKeepsItsFilesElsewhere()
{
    QFETCH(QByteArray, line);
    Installation it;
    it.addSession("kkk", 3h, {"kkk/held.pdf", "kkk/own.pdf", "other/x.pdf"});
    for (const char *key : {"kkk/held.pdf", "kkk/own.pdf", "other/x.pdf"})
        it.addFile(key, 3h);
    QCOMPARE(it.call("hold add kkk/held.pdf").code, kDone);
    const QString before = it.everything();
    const CallResult run = it.call(line.split(' '));
    QVERIFY2(run.code == kDone, qPrintable(run.all()));
    QVERIFY2(run.out.startsWith("Nothing to delete"_L1), qPrintable(run.out));
    QCOMPARE(it.everything(), before);
}

void TestSharedFiles::aSessionThatStaysKeepsWhatNobodyCouldList()
{
    Installation it;
    it.addSession("kkk", 3h, {"kkk/held.pdf", "kkk/own.pdf", "other/x.pdf"});
    for (const char *key : {"kkk/held.pdf", "kkk/own.pdf", "other/x.pdf"})
        it.addFile(key, 1min);
    QCOMPARE(it.call("hold add kkk/held.pdf").code, kDone);
    const QString before = it.everything();
    it.writeEnv(kWithoutStorage);
    for (const char *line : {"cleanup_files --session kkk", "cleanup_files"}) {
        const CallResult run = it.call(line);
        QVERIFY2(run.code == kDoneInPart, qPrintable(run.all()));
        QVERIFY(it.call("pending list --json").json()[u"pending"_s].toArray().isEmpty());
    }
    it.writeEnv(kEnv);
    QCOMPARE(it.call("cleanup_files").code, kDone);
    QCOMPARE(it.everything(), before);
}

void TestSharedFiles::theLastRowTakesASharedFileAlong()
{
    Installation it;
    it.addSession("aaa", 3h, {"ccc/young.pdf"});
    it.addSession("bbb", 3h, {"ccc/young.pdf"});
    it.addFile("ccc/young.pdf", 1min);
    QCOMPARE(it.call("cleanup_files --session aaa").code, kDone);
    QCOMPARE(it.files(), QByteArrayList{"ccc/young.pdf"}); // the other one still names it
    QCOMPARE(it.call("cleanup_files --session bbb").code, kDone);
    QCOMPARE(it.files(), QByteArrayList{});
}

QTEST_GUILESS_MAIN(TestSharedFiles)
#include "tst_sharedfiles.moc"
