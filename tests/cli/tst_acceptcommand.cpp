// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/installation.h"
#include "tests/support/objects/ownmounts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kDone = 0;
constexpr int kMisused = 2;
constexpr int kDoneInPart = 3;
constexpr int kLimitReached = 5;

const QStringList kEnv{u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"STORAGE_ROOT=storage"_s, u"DOCSWEEP_HOME=home"_s};
const QStringList kWithoutStorage{u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"DOCSWEEP_HOME=home"_s};
const auto kLockFile = u"db.sqlite3.docsweep-lock"_s;

void move(const Installation &it, const QString &from, const QString &to)
{
    QVERIFY2(QDir(it.path()).rename(from, to), qPrintable(from + u" to "_s + to));
}

qsizetype pendingIn(const Installation &it, const QStringList &environment = {})
{
    return it.call("pending list --json", environment).json()[u"pending"_s].toArray().size();
}

/// A world that docsweep has worked on, with a young file that waits for its storage and an older one that is
/// forgotten.
void makeKnown(Installation &it)
{
    QCOMPARE(it.call("cleanup_files").code, kDone);
    it.addSession("old", 3h, {"old/young.pdf"});
    it.addFile("old/young.pdf", 1min);
    it.writeEnv(kWithoutStorage);
    QCOMPARE(it.call("cleanup_files").code, kDoneInPart);
    it.writeEnv(kEnv);
    QCOMPARE(pendingIn(it), 1);
    QCOMPARE(it.files(), QByteArrayList{"old/young.pdf"});
}

/// As where a disk is not mounted: an empty folder where the bucket was.
void takeBucketAway(const Installation &it)
{
    move(it, u"storage/document-uploads"_s, u"away"_s);
    QVERIFY(QDir(it.path()).mkpath(u"storage/document-uploads"_s));
}

void bringBucketBack(const Installation &it)
{
    QVERIFY(QDir(it.path(u"storage/document-uploads"_s)).removeRecursively());
    move(it, u"away"_s, u"storage/document-uploads"_s);
}

/// Another file takes the place of the database, without what docsweep left beside it.
void replaceDatabase(const Installation &it)
{
    QVERIFY(QFile::copy(it.path(u"db.sqlite3"_s), it.path(u"copy"_s)));
    QVERIFY(QFile::remove(it.path(u"db.sqlite3"_s)));
    QVERIFY(QFile::remove(it.path(kLockFile)));
    move(it, u"copy"_s, u"db.sqlite3"_s);
}

} // namespace

/// Databases and buckets are known by what they are: what stands at a known place and is another one than before is
/// told, and nothing of before is done to it until somebody says that it is the same.
class TestAcceptCommand : public QObject {
    Q_OBJECT

private slots:
    void hasNothingToAccept();
    void goesOnInAnEmptyBucket();
    void stopsScheduledRunsOnceAtAnotherBucket();
    void keepsWhatWaitsForAnUnmountedBucket();
    void tellsOfAnotherBucketByHand();
    void keepsWhatWaitsApartFromItsNamesake();
    void acceptsARestoredBucket();
    void refusesThePlanOfAnotherStorage();
    void acceptsTheStorageOfAPlan();
    void stopsScheduledRunsOnceAtAnotherDatabase();
    void acceptsARestoredDatabase();
    void goesOnInAMovedDatabase();
};

void TestAcceptCommand::hasNothingToAccept()
{
    Installation it;
    for (int times = 0; times < 2; ++times) { // unknown, then known
        const CallResult accept = it.call("accept");
        QCOMPARE(accept.err, QString());
        QCOMPARE(accept.code, kDone);
        QVERIFY2(accept.out.endsWith("there is nothing to accept.\n"_L1), qPrintable(accept.out));
        QCOMPARE(it.call("cleanup_files").code, kDone);
    }
    QCOMPARE(it.call("accept --yes").code, kDone);
}

void TestAcceptCommand::goesOnInAnEmptyBucket()
{
    Installation it;
    it.addPair("old", 3h);
    QCOMPARE(it.call("scheduled_cleanup").code, kDone);
    QCOMPARE(it.files(), QByteArrayList{});
    for (int night = 0; night < 3; ++night) { // nothing was uploaded: the same bucket, empty
        const CallResult quiet = it.call("scheduled_cleanup");
        QCOMPARE(quiet.err, QString());
        QVERIFY2(quiet.code == kDone, qPrintable(quiet.all()));
    }
    QVERIFY(it.call("accept").out.endsWith("there is nothing to accept.\n"_L1));
}

void TestAcceptCommand::stopsScheduledRunsOnceAtAnotherBucket()
{
    Installation it;
    makeKnown(it);
    takeBucketAway(it);
    it.addFile("stranger/old.bin", 3h);
    it.addSession("idle", 3h);
    const CallResult stopped = it.call("scheduled_cleanup");
    QVERIFY2(stopped.code == kLimitReached, qPrintable(stopped.all()));
    QVERIFY2(stopped.err.contains("a different bucket than before is at folder "_L1), qPrintable(stopped.err));
    QVERIFY2(stopped.err.contains("1 pending deletion of the former one stands still"_L1), qPrintable(stopped.err));
    QVERIFY2(stopped.err.contains("docsweep-cli accept"_L1), qPrintable(stopped.err));
    QCOMPARE(it.files(), QByteArrayList{"stranger/old.bin"});
    QCOMPARE(it.sessions(), QByteArrayList{"idle"});

    // Only once: the next one goes on with what is there now, and with nothing of before.
    const CallResult next = it.call("scheduled_cleanup");
    QVERIFY2(next.code == kDoneInPart, qPrintable(next.all()));
    QVERIFY2(next.err.contains("a different bucket than before is at folder "_L1), qPrintable(next.err));
    QVERIFY2(next.err.contains("1 file of earlier runs still waits"_L1), qPrintable(next.out));
    QCOMPARE(it.files(), QByteArrayList{});
    QCOMPARE(it.sessions(), QByteArrayList{});
    QCOMPARE(pendingIn(it), 1);

    // The former one comes back, and what waited for it goes.
    bringBucketBack(it);
    QCOMPARE(it.files(), QByteArrayList{"old/young.pdf"});
    const CallResult back = it.call("scheduled_cleanup --verbose");
    QVERIFY2(back.code == kDone, qPrintable(back.all()));
    QVERIFY2(back.out.contains("1 file of earlier runs went as well"_L1), qPrintable(back.out));
    QCOMPARE(it.files(), QByteArrayList{});
    QCOMPARE(pendingIn(it), 0);
}

void TestAcceptCommand::keepsWhatWaitsForAnUnmountedBucket()
{
    Installation it;
    const QByteArray disk = QFile::encodeName(it.path(u"disk"_s));
    const QByteArray bucket = QFile::encodeName(it.path(u"storage/document-uploads"_s));
    QVERIFY(QDir(it.path()).mkpath(u"disk"_s));
    bool mounted = false;
    CallResult without;
    CallResult with;
    QByteArrayList left;
    const auto bind = [&] { return mount(disk.constData(), bucket.constData(), nullptr, MS_BIND, nullptr) == 0; };
    const QString why = inOwnMounts([&] {
        mounted = bind();
        if (!mounted)
            return;
        makeKnown(it);
        mounted = umount(bucket.constData()) == 0;
        without = it.call("cleanup_files");
        mounted = mounted && bind();
        with = it.call("cleanup_files");
        left = it.files();
        umount(bucket.constData());
    });
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(mounted);
    QVERIFY2(without.code == kDoneInPart, qPrintable(without.all()));
    QVERIFY2(without.err.contains("a different bucket than before is at folder "_L1), qPrintable(without.err));
    QVERIFY2(without.out.contains("1 file of earlier runs still waits"_L1), qPrintable(without.out));
    QVERIFY2(with.code == kDone, qPrintable(with.all()));
    QCOMPARE(with.err, QString());
    QVERIFY2(with.out.contains("1 file of earlier runs went as well"_L1), qPrintable(with.out));
    QCOMPARE(left, QByteArrayList{});
}

void TestAcceptCommand::tellsOfAnotherBucketByHand()
{
    Installation it;
    makeKnown(it);
    takeBucketAway(it);
    it.addPair("idle", 3h);
    const CallResult run = it.call("cleanup_files"); // somebody is there to read it
    QVERIFY2(run.code == kDoneInPart, qPrintable(run.all()));
    QVERIFY2(run.err.contains("Mind that a different bucket than before is at folder "_L1), qPrintable(run.err));
    QCOMPARE(it.files(), QByteArrayList{});
    QCOMPARE(pendingIn(it), 1);
    const CallResult retry = it.call("pending retry");
    QVERIFY2(retry.code == kDoneInPart, qPrintable(retry.all()));
    QVERIFY2(retry.err.contains("Mind that a different bucket than before is at folder "_L1), qPrintable(retry.err));
    QCOMPARE(pendingIn(it), 1);
}

/// An old copy of the file lies beneath where the disk is mounted: the one goes, the other still waits.
void TestAcceptCommand::keepsWhatWaitsApartFromItsNamesake()
{
    Installation it;
    makeKnown(it);
    takeBucketAway(it);
    it.addFile("old/young.pdf", 3h);
    const CallResult run = it.call("cleanup_files");
    QVERIFY2(run.code == kDoneInPart, qPrintable(run.all()));
    QVERIFY2(run.out.contains(" 1 file, "_L1), qPrintable(run.out));
    QVERIFY2(run.out.contains("1 file of earlier runs still waits"_L1), qPrintable(run.out));
    QCOMPARE(it.files(), QByteArrayList{});
    QCOMPARE(pendingIn(it), 1);
    bringBucketBack(it);
    QCOMPARE(it.files(), QByteArrayList{"old/young.pdf"});
    QCOMPARE(it.call("cleanup_files").code, kDone);
    QCOMPARE(it.files(), QByteArrayList{});
    QCOMPARE(pendingIn(it), 0);
}

void TestAcceptCommand::acceptsARestoredBucket()
{
    Installation it;
    makeKnown(it);
    takeBucketAway(it);
    // Restored from a backup that keeps no attributes: the same bytes and times.
    QCOMPARE(QProcess::execute(u"cp"_s,
                 {u"-r"_s, u"--preserve=timestamps"_s, it.path(u"away/old"_s), it.path(u"storage/document-uploads"_s)}),
        0);
    const CallResult shown = it.call("accept");
    QCOMPARE(shown.code, kMisused);
    QVERIFY2(shown.out.startsWith("Another bucket is at folder "_L1), qPrintable(shown.out));
    QVERIFY2(shown.err.contains("Nothing was changed"_L1), qPrintable(shown.err));
    QCOMPARE(it.call("accept").code, kMisused);

    const CallResult accepted = it.call("accept --yes");
    QCOMPARE(accepted.err, QString());
    QCOMPARE(accepted.code, kDone);
    QVERIFY(it.call("accept").out.endsWith("there is nothing to accept.\n"_L1));
    const CallResult next = it.call("scheduled_cleanup");
    QCOMPARE(next.err, QString());
    QVERIFY2(next.code == kDone, qPrintable(next.all()));
    QCOMPARE(pendingIn(it), 0);
    QCOMPARE(it.files(), QByteArrayList{});
}

void TestAcceptCommand::refusesThePlanOfAnotherStorage()
{
    Installation it;
    it.addPair("old", 3h);
    QVERIFY(QDir(it.path()).mkpath(u"other/document-uploads"_s));
    QCOMPARE(it.call("cleanup_files --dry-run").code, kDone);
    const QString before = it.everything();
    const CallResult refused = it.call("cleanup_files --plan 1", {u"STORAGE_ROOT=other"_s});
    QVERIFY2(refused.code == kMisused, qPrintable(refused.all()));
    QVERIFY2(refused.err.contains("plan 1 was made for another bucket document-uploads: it was folder "_L1),
        qPrintable(refused.err));
    QVERIFY2(refused.err.contains("/other/document-uploads"_L1), qPrintable(refused.err));
    QCOMPARE(it.everything(), before);
    QCOMPARE(it.call("cleanup_files --plan 1").code, kDone);
    QCOMPARE(it.files(), QByteArrayList{});
}

void TestAcceptCommand::acceptsTheStorageOfAPlan()
{
    Installation it;
    QCOMPARE(it.call("cleanup_files").code, kDone);
    it.addPair("old", 3h);
    QCOMPARE(it.call("cleanup_files --dry-run").code, kDone);
    takeBucketAway(it);
    const CallResult refused = it.call("cleanup_files --plan 2");
    QVERIFY2(refused.code == kMisused, qPrintable(refused.all()));
    QCOMPARE(it.sessions(), QByteArrayList{"old"});
    QCOMPARE(it.call("accept --yes").code, kDone);
    const CallResult run = it.call("cleanup_files --plan 2");
    QVERIFY2(run.code == kDone, qPrintable(run.all()));
    QCOMPARE(it.sessions(), QByteArrayList{});
}

void TestAcceptCommand::stopsScheduledRunsOnceAtAnotherDatabase()
{
    Installation it;
    makeKnown(it);
    QCOMPARE(it.call("cleanup_files --dry-run").code, kDone);
    replaceDatabase(it);
    it.addSession("idle", 3h);
    const CallResult plan = it.call("cleanup_files --plan 3");
    QVERIFY2(plan.code == kMisused, qPrintable(plan.all()));
    QVERIFY2(plan.err.contains("was made for another database"_L1), qPrintable(plan.err));
    const CallResult stopped = it.call("scheduled_cleanup");
    QVERIFY2(stopped.code == kLimitReached, qPrintable(stopped.all()));
    QVERIFY2(stopped.err.contains("a different database than before is at SQLite "_L1), qPrintable(stopped.err));
    QVERIFY2(stopped.err.contains("1 pending deletion of the former one stands still"_L1), qPrintable(stopped.err));
    QCOMPARE(it.sessions(), QByteArrayList{"idle"});

    const CallResult next = it.call("scheduled_cleanup");
    QVERIFY2(next.code == kDone, qPrintable(next.all()));
    QVERIFY2(next.err.contains("a different database than before is at SQLite "_L1), qPrintable(next.err));
    QCOMPARE(it.sessions(), QByteArrayList{});
    QCOMPARE(it.files(), QByteArrayList{"old/young.pdf"}); // ordered by the rows of another database
    QCOMPARE(pendingIn(it), 0);
}

void TestAcceptCommand::acceptsARestoredDatabase()
{
    Installation it;
    makeKnown(it);
    it.addPair("idle", 3h);
    QCOMPARE(it.call("cleanup_files --dry-run").code, kDone);
    replaceDatabase(it);
    // A lock file, and with it an identity, comes with the first run.
    QCOMPARE(it.call("scheduled_cleanup").code, kLimitReached);
    const CallResult shown = it.call("accept");
    QCOMPARE(shown.code, kMisused);
    QVERIFY2(shown.out.contains("Another database is at SQLite "_L1), qPrintable(shown.out));
    QVERIFY2(shown.out.contains("1 pending deletion of the former one stands still"_L1), qPrintable(shown.out));
    QCOMPARE(it.call("accept --yes").code, kDone);
    QCOMPARE(pendingIn(it), 1);
    const CallResult plan = it.call("cleanup_files --plan 3"); // made before, for the same web app
    QCOMPARE(plan.err, QString());
    QVERIFY2(plan.code == kDone, qPrintable(plan.all()));
    QVERIFY2(plan.out.contains("1 file of earlier runs went as well"_L1), qPrintable(plan.out));
    QCOMPARE(it.files(), QByteArrayList{});
    QCOMPARE(it.sessions(), QByteArrayList{});
}

void TestAcceptCommand::goesOnInAMovedDatabase()
{
    Installation it;
    makeKnown(it);
    QVERIFY(QDir(it.path()).mkpath(u"new"_s));
    move(it, u"db.sqlite3"_s, u"new/db.sqlite3"_s);
    move(it, kLockFile, u"new/db.sqlite3.docsweep-lock"_s);
    const QStringList moved{u"DATABASE_URL=sqlite:///new/db.sqlite3"_s};
    QCOMPARE(pendingIn(it, moved), 1);
    QVERIFY(it.call("accept", moved).out.endsWith("there is nothing to accept.\n"_L1));
    const CallResult run = it.call("scheduled_cleanup --verbose", moved);
    QCOMPARE(run.err, QString());
    QVERIFY2(run.code == kDone, qPrintable(run.all()));
    QVERIFY2(run.out.contains("1 file of earlier runs went as well"_L1), qPrintable(run.out));
    QCOMPARE(it.files(), QByteArrayList{});
}

QTEST_GUILESS_MAIN(TestAcceptCommand)
#include "tst_acceptcommand.moc"
