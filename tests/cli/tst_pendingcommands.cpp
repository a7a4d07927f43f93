// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"
#include "tests/cli/installation.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList kWithoutStorage{u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"DOCSWEEP_HOME=home"_s, u"STORAGE_ROOT="_s};

/// Nobody may write into this folder of the bucket from now on, or everybody who owns it may again.
void lock(const Installation &it, const QByteArray &folder, bool locked)
{
    const auto rights = QFile::ReadOwner | QFile::ExeOwner;
    const QString path = it.path(u"storage/document-uploads/"_s) + QFile::decodeName(folder);
    QVERIFY(QFile::setPermissions(path, locked ? rights : rights | QFile::WriteOwner));
}

/// A session that was idle for 3 h, with young files that wait since a run could not remove them.
void makePending(Installation &it, int files)
{
    QByteArrayList documents;
    for (int i = 0; i < files; ++i) {
        documents += "locked/" + QByteArray::number(100 + i) + ".pdf";
        it.addFile(documents.back(), 1min);
    }
    it.addSession("locked", 3h, documents);
    it.handToNobody();
    lock(it, "locked", true);
    const CallResult run = it.call("cleanup_files");
    QVERIFY2(run.code == kDoneInPart, qPrintable(run.all()));
    QVERIFY2(run.out.contains(u" %1 pending"_s.arg(files)), qPrintable(run.out));
    QCOMPARE(it.sessions(), QByteArrayList{});
    QCOMPARE(it.files().size(), files);
}

QJsonArray pendingOf(const Installation &it)
{
    return it.call("pending list --json").json()[u"pending"_s].toArray();
}

/// The run's numbers, as history has them.
QJsonObject runOf(const Installation &it, int id)
{
    return it.call({"history", QByteArray::number(id), "--json"}).json()[u"run"_s].toObject();
}

} // namespace

/// What must go and waits for the storage: one entry an object, however many runs tried it.
class TestPendingCommands : public QObject {
    Q_OBJECT

private slots:
    void listsWhatWaitsAndWhy();
    void saysThatNothingWaits();
    void triesAgainOnDemand();
    void forgetsOnlyWhatSomebodyConfirms();
    void forgetsByNumber();
    void forgetsAll();
    void refusesNumbersThatAreNone_data();
    void refusesNumbersThatAreNone();
    void countsObjectsHoweverOftenTheyWereTried_data();
    void countsObjectsHoweverOftenTheyWereTried();
    void goesOnOnceTheRightsAreMended();
    void countsWhatAStoppedRunFinished();
    void settlesWhatNoStorageCanHold();
    void remembersFilesOfOneSessionInOtherFolders();
    void toldOfFilesThatWereGoneAnyway();
};

void TestPendingCommands::listsWhatWaitsAndWhy()
{
    Installation it;
    makePending(it, 2);
    const CallResult text = it.call("pending list");
    QCOMPARE(text.err, QString());
    QCOMPARE(text.code, kDone);
    QVERIFY2(text.out.startsWith("2 deletions wait for the storage (200 bytes).\n"_L1), qPrintable(text.out));
    QVERIFY2(text.out.contains("     1  locked/100.pdf\n"_L1), qPrintable(text.out));
    QVERIFY2(text.out.contains("(run 1), tried 1 time"_L1), qPrintable(text.out));
    QVERIFY2(text.out.contains("Permission denied"_L1), qPrintable(text.out));

    const CallResult json = it.call("pending list --json");
    QCOMPARE(json.json()[u"command"_s].toString(), u"pending"_s);
    const QJsonArray all = json.json()[u"pending"_s].toArray();
    QCOMPARE(all.size(), 2);
    const QJsonObject one = all[1].toObject();
    QCOMPARE(one[u"key"_s].toString(), u"locked/101.pdf"_s);
    QCOMPARE(one[u"bucket"_s].toString(), u"document-uploads"_s);
    QCOMPARE(one[u"session"_s].toString(), u"locked"_s);
    QCOMPARE(one[u"size_bytes"_s].toInt(), 100);
    QCOMPARE(one[u"reason"_s].toString(), u"named-by-expired"_s);
    QCOMPARE(one[u"run"_s].toInt(), 1);
    QCOMPARE(one[u"tries"_s].toInt(), 1);
    QVERIFY(one[u"next_try"_s].isNull());
    QVERIFY(one[u"cause"_s].toString().contains("Permission denied"_L1));
}

void TestPendingCommands::saysThatNothingWaits()
{
    const Installation it;
    QCOMPARE(it.call("pending list").out, u"Nothing waits: every file that was to go is confirmed gone.\n"_s);
    QVERIFY(pendingOf(it).isEmpty());
    const CallResult retry = it.call("pending retry");
    QCOMPARE(retry.out, u"Nothing waits any more.\n"_s);
    QCOMPARE(retry.code, kDone);
    QCOMPARE(it.call("pending forget --all --yes").out, u"Nothing waits.\n"_s);
    QCOMPARE(it.call("history").out, u"No run yet.\n"_s);
}

void TestPendingCommands::triesAgainOnDemand()
{
    Installation it;
    makePending(it, 3);
    const CallResult vain = it.call("pending retry");
    QCOMPARE(vain.code, kDoneInPart);
    QVERIFY2(vain.out.startsWith("0 files went (0 bytes), 3 still to go."_L1), qPrintable(vain.out));
    QVERIFY2(vain.err.contains("pending list"_L1), qPrintable(vain.err));
    QVERIFY2(it.call("pending list").out.contains("tried 2 times"_L1), qPrintable(it.call("pending list").out));
    QCOMPARE(it.files().size(), 3);
    QCOMPARE(runOf(it, 1)[u"waiting"_s].toInt(), 3);

    lock(it, "locked", false);
    const CallResult mended = it.call("pending retry");
    QCOMPARE(mended.err, QString());
    QCOMPARE(mended.code, kDone);
    QVERIFY2(mended.out.startsWith("3 files went (300 bytes), 0 still to go."_L1), qPrintable(mended.out));
    QVERIFY(it.files().isEmpty());
    QVERIFY(pendingOf(it).isEmpty());

    // Such a run has no plan, and is remembered all the same.
    const CallResult history = it.call("history 3");
    QVERIFY2(history.code == kDone, qPrintable(history.all()));
    QVERIFY2(history.out.startsWith("Only what earlier runs left; 3 files of earlier runs went as well (run 3"_L1),
        qPrintable(history.out));
    QCOMPARE(runOf(it, 3)[u"finished_from_before"_s].toInt(), 3);
    QCOMPARE(runOf(it, 1)[u"waiting"_s].toInt(), 0);
    QCOMPARE(runOf(it, 3)[u"kind"_s].toString(), u"settling"_s);
    QCOMPARE(runOf(it, 1)[u"kind"_s].toString(), u"cleanup"_s);
    const QStringList list = it.call("history").out.split(u'\n');
    QVERIFY2(
        list[1].contains("  settling  "_L1) && list[3].contains("  command-line  "_L1), qPrintable(list.join(u'\n')));
    QCOMPARE(it.call("history 3 --csv").code, kDone);
    const QString vainly = it.call("history 2").out;
    QVERIFY2(vainly.startsWith("Only what earlier runs left; 3 files of earlier runs still wait (run 2"_L1),
        qPrintable(vainly));
}

void TestPendingCommands::forgetsOnlyWhatSomebodyConfirms()
{
    Installation it;
    makePending(it, 12);
    const QJsonArray before = pendingOf(it);
    const CallResult asked = it.call("pending forget --all");
    QCOMPARE(asked.code, kMisused);
    verifyOneSentence(asked, u"12 deletions would be given up: docsweep does not delete them"_s);
    QVERIFY2(asked.err.contains("nothing was changed"_L1), qPrintable(asked.err));
    QVERIFY2(asked.out.contains("locked/100.pdf"_L1), qPrintable(asked.out));
    QVERIFY2(asked.out.contains("and 2 more"_L1), qPrintable(asked.out));
    QCOMPARE(pendingOf(it), before);
    QCOMPARE(it.files().size(), 12);
}

void TestPendingCommands::forgetsByNumber()
{
    Installation it;
    makePending(it, 3);
    const CallResult one = it.call("pending forget 2 --yes");
    QCOMPARE(one.err, QString());
    QCOMPARE(one.code, kDone);
    QVERIFY2(one.out.startsWith("1 deletion given up."_L1), qPrintable(one.out));
    const QJsonArray left = pendingOf(it);
    QCOMPARE(left.size(), 2);
    QCOMPARE(left[0].toObject()[u"id"_s].toInt(), 1);
    QCOMPARE(left[1].toObject()[u"id"_s].toInt(), 3);

    // What was given up stays, and history says why.
    lock(it, "locked", false);
    const CallResult next = it.call("cleanup_files");
    QVERIFY2(next.code == kDone, qPrintable(next.all()));
    QCOMPARE(it.files(), QByteArrayList{"locked/101.pdf"});
    QVERIFY2(it.call("history 1").out.contains("its deletion was given up"_L1), qPrintable(it.call("history 1").out));
}

void TestPendingCommands::forgetsAll()
{
    Installation it;
    makePending(it, 3);
    QVERIFY(it.call("pending forget --all --yes").out.startsWith("3 deletions given up."_L1));
    QVERIFY(pendingOf(it).isEmpty());
    lock(it, "locked", false);
    QCOMPARE(it.call("cleanup_files").code, kDone);
    QCOMPARE(it.files().size(), 3); // young, and nobody's
    QVERIFY(it.call("cleanup_files --hours 0.001").code == kDone);
    QVERIFY(it.files().isEmpty()); // a scan finds them once they are old
}

void TestPendingCommands::refusesNumbersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown") << QByteArray("pending forget 17 --yes") << u"There is no pending deletion 17"_s;
    QTest::newRow("one of two") << QByteArray("pending forget 1 99 --yes") << u"There is no pending deletion 99"_s;
    QTest::newRow("no number") << QByteArray("pending forget locked/100.pdf --yes") << u"locked/100.pdf"_s;
    QTest::newRow("none") << QByteArray("pending forget --yes") << u"--all"_s;
}

void TestPendingCommands::refusesNumbersThatAreNone()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, word);
    Installation it;
    makePending(it, 2);
    const CallResult refused = it.call(line.split(' '));
    QCOMPARE(refused.code, kMisused);
    verifyOneSentence(refused, word);
    QCOMPARE(pendingOf(it).size(), 2);
}

void TestPendingCommands::countsObjectsHoweverOftenTheyWereTried_data()
{
    QTest::addColumn<bool>("old");
    QTest::newRow("young, so that only the journal knows of them") << false;
    QTest::newRow("old, so that every scan finds them again") << true;
}

void TestPendingCommands::countsObjectsHoweverOftenTheyWereTried()
{
    QFETCH(bool, old);
    constexpr int kFiles = 21;
    Installation it;
    QByteArrayList documents;
    for (int i = 0; i < kFiles; ++i) {
        documents += "locked/" + QByteArray::number(100 + i) + ".pdf";
        it.addFile(documents.back(), old ? 3h : 1min);
    }
    it.addSession("locked", 3h, documents);
    it.handToNobody();
    lock(it, "locked", true);
    for (int run = 1; run <= 4; ++run) {
        const CallResult tried = it.call("cleanup_files --json");
        QCOMPARE(tried.code, kDoneInPart);
        const QJsonObject totals = tried.json()[u"run"_s].toObject();
        QCOMPARE(totals[u"pending"_s][u"items"_s].toInt() + totals[u"failed"_s][u"items"_s].toInt()
                + totals[u"still_pending_from_before"_s].toInt(),
            kFiles);
        QCOMPARE(pendingOf(it).size(), kFiles);
    }
    QVERIFY(it.call("pending list").out.startsWith("21 deletions wait"_L1));

    lock(it, "locked", false);
    const CallResult mended = it.call("cleanup_files --json");
    QVERIFY2(mended.code == kDone, qPrintable(mended.all()));
    const QJsonObject totals = mended.json()[u"run"_s].toObject();
    QCOMPARE(totals[u"files_deleted"_s].toInt() + totals[u"finished_from_before"_s].toInt(), kFiles);
    QCOMPARE(totals[u"already_gone"_s][u"items"_s].toInt(), 0);
    QVERIFY(it.files().isEmpty());

    // What waited once waits no more.
    const QString history = it.call("history").out;
    QCOMPARE(history.count("21 pending then, none now"_L1), 1);
    const QString first = it.call("history 1").out;
    QVERIFY2(first.contains("then, none now"_L1), qPrintable(first));
    QVERIFY2(!first.contains("waits"_L1), qPrintable(first));
}

void TestPendingCommands::goesOnOnceTheRightsAreMended()
{
    Installation it;
    makePending(it, 2);
    lock(it, "locked", false);
    // As somebody mends it who gives the group its rights over everything.
    const QString file = it.path(u"storage/document-uploads/locked/100.pdf"_s);
    QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::WriteGroup));
    const CallResult mended = it.call("cleanup_files");
    QVERIFY2(mended.code == kDone, qPrintable(mended.all()));
    QVERIFY2(mended.out.contains("2 files of earlier runs went as well"_L1), qPrintable(mended.out));
    QVERIFY(it.files().isEmpty());
    QVERIFY(pendingOf(it).isEmpty());
}

void TestPendingCommands::countsWhatAStoppedRunFinished()
{
    Installation it;
    it.addMany(1200, 10, 1min);
    it.handToNobody();
    const QString bucket = it.path(u"storage/document-uploads"_s);
    const QByteArrayList all = it.files();
    for (int i = 0; i < 1200; ++i)
        lock(it, "many" + QByteArray::number(i).rightJustified(6, '0'), true);
    QCOMPARE(it.call("cleanup_files").code, kDoneInPart);
    QCOMPARE(pendingOf(it).size(), all.size());
    for (int i = 0; i < 1200; ++i)
        lock(it, "many" + QByteArray::number(i).rightJustified(6, '0'), false);

    const auto process = it.prepare({"cleanup_files"});
    process->start();
    QVERIFY(process->waitForStarted());
    const QString first = bucket + u'/' + QFile::decodeName(all.front());
    QElapsedTimer sinceStarted; // the moment is short: look as often as possible
    sinceStarted.start();
    while (QFile::exists(first) && sinceStarted.elapsed() < 20'000)
        continue;
    QCOMPARE(::kill(pid_t(process->processId()), SIGTERM), 0);
    const CallResult stopped = Installation::finish(*process);
    QVERIFY2(stopped.code == kCancelled, qPrintable(stopped.all()));
    const qsizetype gone = all.size() - it.files().size();
    QVERIFY(gone > 0 && gone < all.size());
    QVERIFY2(!stopped.out.contains("nothing was deleted"_L1), qPrintable(stopped.out));
    QVERIFY2(stopped.out.contains(u"; %1 file"_s.arg(gone)), qPrintable(stopped.out));
    QCOMPARE(runOf(it, 2)[u"state"_s].toString(), u"cancelled"_s);
    QCOMPARE(runOf(it, 2)[u"finished_from_before"_s].toInteger(), gone);
    QCOMPARE(pendingOf(it).size(), it.files().size());

    // All runs together count every file once.
    const CallResult rest = it.call("cleanup_files");
    QVERIFY2(rest.code == kDone, qPrintable(rest.all()));
    QVERIFY(it.files().isEmpty());
    qint64 counted = 0;
    for (const QJsonValue run : it.call("history --json").json()[u"runs"_s].toArray()) {
        counted += run[u"files_deleted"_s].toInteger() + run[u"finished_from_before"_s].toInteger()
            + run[u"already_gone"_s][u"items"_s].toInteger();
    }
    QCOMPARE(counted, all.size());
}

void TestPendingCommands::settlesWhatNoStorageCanHold()
{
    Installation it;
    it.addSession("old", 3h, {"/media/x.pdf", "old/a.pdf"});
    it.addFile("old/a.pdf", 1min);
    it.writeEnv(kWithoutStorage); // while it is away nobody can say what it holds
    const CallResult away = it.call("cleanup_files");
    QVERIFY2(away.code == kDoneInPart, qPrintable(away.all()));
    QCOMPARE(it.sessions(), QByteArrayList{});
    QCOMPARE(pendingOf(it).size(), 2);

    it.writeEnv({u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"STORAGE_ROOT=storage"_s, u"DOCSWEEP_HOME=home"_s});
    const CallResult back = it.call("cleanup_files");
    QVERIFY2(back.code == kDone, qPrintable(back.all()));
    QVERIFY(it.files().isEmpty());
    QVERIFY(pendingOf(it).isEmpty());
    QCOMPARE(it.call("cleanup_files").code, kDone);
    // Its end is told where it was ordered.
    const QString first = it.call("history 1").out;
    QVERIFY2(first.contains("no file in this storage can have such a name"_L1), qPrintable(first));
}

void TestPendingCommands::remembersFilesOfOneSessionInOtherFolders()
{
    Installation it;
    it.addSession("one", 1min, {"one/a.pdf", "elsewhere/b.pdf"});
    it.addSession("two", 1min, {"two/c.pdf"});
    for (const char *key : {"one/a.pdf", "elsewhere/b.pdf", "two/c.pdf"})
        it.addFile(key, 1min);
    it.writeEnv(kWithoutStorage);
    const CallResult away = it.call("cleanup_files --session one");
    QVERIFY2(away.code == kDoneInPart, qPrintable(away.all()));
    QCOMPARE(it.sessions(), QByteArrayList{"two"});
    QCOMPARE(pendingOf(it).size(), 2);

    it.writeEnv({u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"STORAGE_ROOT=storage"_s, u"DOCSWEEP_HOME=home"_s});
    const CallResult back = it.call("cleanup_files");
    QVERIFY2(back.code == kDone, qPrintable(back.all()));
    QCOMPARE(it.files(), QByteArrayList{"two/c.pdf"});
    QVERIFY(pendingOf(it).isEmpty());
}

void TestPendingCommands::toldOfFilesThatWereGoneAnyway()
{
    Installation it;
    makePending(it, 2);
    lock(it, "locked", false);
    QVERIFY(QFile::remove(it.path(u"storage/document-uploads/locked/100.pdf"_s)));
    const CallResult next = it.call("cleanup_files");
    QVERIFY2(next.code == kDone, qPrintable(next.all()));
    QVERIFY2(next.out.contains("2 files of earlier runs went as well"_L1), qPrintable(next.out));
    QVERIFY(pendingOf(it).isEmpty());
    const QString csv = it.call("history 1 --csv").out;
    QVERIFY2(csv.contains("\"file\",\"already-gone\","_L1), qPrintable(csv));
}

QTEST_GUILESS_MAIN(TestPendingCommands)
#include "tst_pendingcommands.moc"
