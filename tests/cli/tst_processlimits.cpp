// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/installation.h"

#include "tests/support/objects/ownmounts.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;

struct Limit {
    int what = RLIMIT_NOFILE;
    rlim_t soft = RLIM_INFINITY;
    rlim_t hard = RLIM_INFINITY;
};

constexpr rlim_t kMegabyte = 1'000'000;

} // namespace

/// What the system lets a process have may be too little: then docsweep says so and ends, and nothing is half done.
class TestProcessLimits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void saysThatTooFewFilesMayBeOpen_data() { eachCommand(); }
    void saysThatTooFewFilesMayBeOpen();
    void takesAsManyFilesAsItMay_data() { eachCommand(); }
    void takesAsManyFilesAsItMay();
    void saysThatNoFileMayBeSoLarge_data() { eachCommand(); }
    void saysThatNoFileMayBeSoLarge();
    void endsInOrderWithoutMemory_data() { eachCommand(); }
    void endsInOrderWithoutMemory();
    void saysNothingOfQts();
    void saysWhichDiskOfTemporaryFilesIsFull();
    void saysWhichFolderItMayNotWrite();

private:
    static void eachCommand();
    static CallResult callWithin(const Installation &it, const Limit &limit, const QByteArray &line);
    static std::unique_ptr<QProcess> prepareWithin(const Installation &it, const Limit &limit, const QByteArray &line);
};

void TestProcessLimits::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers need more than any of these limits");
#endif
}

void TestProcessLimits::eachCommand()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"check", "cleanup_files --dry-run", "cleanup_files"})
        QTest::newRow(line) << QByteArray(line);
}

std::unique_ptr<QProcess> TestProcessLimits::prepareWithin(
    const Installation &it, const Limit &limit, const QByteArray &line)
{
    auto process = it.prepare(line.split(' '));
    process->setChildProcessModifier([limit] {
        const rlimit both{limit.soft, limit.hard};
        if (setrlimit(__rlimit_resource(limit.what), &both) != 0)
            _exit(111);
    });
    return process;
}

CallResult TestProcessLimits::callWithin(const Installation &it, const Limit &limit, const QByteArray &line)
{
    const auto process = prepareWithin(it, limit, line);
    process->start();
    return Installation::finish(*process); // which a signal would fail
}

void TestProcessLimits::saysThatTooFewFilesMayBeOpen()
{
    QFETCH(QByteArray, line);
    Installation it;
    it.addMany(4, 2);
    const QString before = it.everything();
    for (const rlim_t files : {12, 24, 40, 127}) {
        const CallResult said = callWithin(it, {RLIMIT_NOFILE, files, files}, line);
        QVERIFY2(said.code == kFailed, qPrintable(said.all()));
        QVERIFY2(said.err.contains(u"may have %1 files open"_s.arg(files)) && said.err.contains("ulimit -n"_L1),
            qPrintable(said.err));
        QCOMPARE(it.everything(), before);
    }
}

void TestProcessLimits::takesAsManyFilesAsItMay()
{
    QFETCH(QByteArray, line);
    Installation it;
    it.addMany(40, 4);
    const CallResult done = callWithin(it, {RLIMIT_NOFILE, 24, 512}, line);
    QVERIFY2(done.code == kDone, qPrintable(done.all()));
    const CallResult least = callWithin(it, {RLIMIT_NOFILE, 128, 128}, line);
    QVERIFY2(least.code == kDone, qPrintable(least.all()));
}

void TestProcessLimits::saysThatNoFileMayBeSoLarge()
{
    QFETCH(QByteArray, line);
    Installation it;
    it.addMany(200, 4);
    for (const rlim_t bytes : {0, 20'000, 100'000}) {
        const CallResult said = callWithin(it, {RLIMIT_FSIZE, bytes, bytes}, line);
        QVERIFY2(said.code == kFailed, qPrintable(said.all()));
        QVERIFY2(said.all().contains("ulimit -f"_L1), qPrintable(said.all()));
        for (const auto wrong : {"own log"_L1, "that has room"_L1, "password"_L1}) // as what was found says it
            QVERIFY2(!said.all().contains(wrong), qPrintable(said.all()));
    }
    // In the middle of its work.
    QCOMPARE(it.call("hold list").code, kDone); // makes the journal
    for (const rlim_t bytes : {300'000, 500'000, 800'000}) {
        const CallResult said = callWithin(it, {RLIMIT_FSIZE, bytes, bytes}, line);
        QVERIFY2(said.code != kFailed || said.all().contains("ulimit -f"_L1), qPrintable(said.all()));
    }
    const CallResult next = it.call("cleanup_files");
    QVERIFY2(next.code == kDone, qPrintable(next.all()));
    QVERIFY(it.files().isEmpty());
    QVERIFY(it.sessions().isEmpty());
    QVERIFY(it.call("pending list --json").json()[u"pending"_s].toArray().isEmpty());
}

void TestProcessLimits::endsInOrderWithoutMemory()
{
    QFETCH(QByteArray, line);
    Installation it;
    it.addMany(50, 4);
    int ended = 0;
    int disorderly = 0; // where a library cannot cope: seen once in some thousand calls
    for (rlim_t memory = 80 * kMegabyte; memory <= 140 * kMegabyte; memory += 4 * kMegabyte) {
        const auto process = prepareWithin(it, {RLIMIT_AS, memory, memory}, line);
        process->start();
        const bool isEnded = process->waitForFinished(60000);
        if (!isEnded || process->exitStatus() != QProcess::NormalExit) {
            process->kill();
            process->waitForFinished();
            QVERIFY(++disorderly == 1);
            continue;
        }
        const CallResult said{process->exitCode(), QString::fromUtf8(process->readAllStandardOutput()),
            QString::fromUtf8(process->readAllStandardError())};
        if (said.code == 127) // the system could not even load it
            continue;
        QVERIFY2(said.code == kDone || said.code == kFailed || said.code == 3, qPrintable(said.all()));
        const bool isTold =
            said.all().contains("memory"_L1) || said.all().contains("threads"_L1) || said.all().contains("limit"_L1);
        QVERIFY2(said.code == kDone || isTold, qPrintable(said.all()));
        ended += said.code == kFailed ? 1 : 0;
    }
    QVERIFY(ended > 0);
    const CallResult next = it.call("cleanup_files");
    QVERIFY2(next.code == kDone, qPrintable(next.all()));
    QVERIFY(it.files().isEmpty());
    QVERIFY(it.sessions().isEmpty());
}

/// Nobody who calls docsweep can do anything with them.
void TestProcessLimits::saysNothingOfQts()
{
    Installation it;
    it.addPair("aaa", 72h);
    const CallResult run = it.call({"cleanup_files"}, {u"XDG_RUNTIME_DIR="_s, u"QT_DEBUG_PLUGINS=1"_s});
    QVERIFY2(run.code == kDone, qPrintable(run.all()));
    QCOMPARE(run.err, QString());
}

void TestProcessLimits::saysWhichDiskOfTemporaryFilesIsFull()
{
    Installation it;
    it.addPair("aaa", 72h);
    it.execute(u"INSERT INTO parser_processeddocument (filename, file_type, file_size, extracted_data, "
               "processing_status, source_file_path, error_details, retry_count, created_at, updated_at, session_id) "
               "SELECT filename, file_type, file_size, extracted_data, processing_status, "
               "'aaa/' || hex(randomblob(60)), error_details, 0, created_at, updated_at, session_id FROM "
               "parser_processeddocument, (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
               "i < 60000) SELECT i FROM n)"_s);
    const QString folder = it.path(u"little"_s);
    QVERIFY(QDir().mkpath(folder));
    CallResult run;
    const QString why = inOwnMounts([&] {
        if (mount("none", qPrintable(folder), "tmpfs", 0, "size=64k") == 0)
            run = it.call({"cleanup_files"}, {u"SQLITE_TMPDIR="_s + folder});
    });
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY2(run.code == kFailed, qPrintable(run.all()));
    QVERIFY2(run.err.contains(u"in the folder for temporary files "_s + folder + u" (not where the database is)"_s),
        qPrintable(run.all()));
    QCOMPARE(it.sessions(), QByteArrayList{"aaa"});
}

void TestProcessLimits::saysWhichFolderItMayNotWrite()
{
    if (geteuid() != 0)
        QSKIP("needs a user who may write nowhere");
    Installation it;
    it.writeEnv({u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"STORAGE_ROOT=storage"_s});
    it.handToNobody();
    const CallResult run = it.call({"cleanup_files"}, {u"HOME=/nonexistent"_s});
    QVERIFY2(run.code == 2, qPrintable(run.all()));
    QVERIFY2(
        run.err.contains("/nonexistent/.local/share/docsweep cannot be created: user nobody (65534) may not write in / "
                         "(Permission denied); set DOCSWEEP_HOME"_L1),
        qPrintable(run.err));
}

QTEST_GUILESS_MAIN(TestProcessLimits)
#include "tst_processlimits.moc"
