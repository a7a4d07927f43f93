// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/compactioncase.h"

namespace docsweep {

/// A compaction of a database that nobody, or somebody all the time, has open; and one that is killed.
class CompactionTest : public CompactionCase {
    Q_OBJECT

private slots:
    void givesTheRoomBack_data();
    void givesTheRoomBack();
    void doesNothingWhereNothingIsFree();
    void isRefusedWhileAnotherProcessHasItOpen();
    void isRefusedWhileAnotherProcessHasItMapped();
    void worksInPlaceWhileAnotherProcessHasItOpen();
    void saysWhatReadersHold();
    void waitsForNoWriterForEver();
    void isRefusedForAHardLink();
    void leavesADamagedOneAlone();
    void survivesAKillAnywhere_data();
    void survivesAKillAnywhere();
    void stopsAtOnce();
};

namespace {

    /// Another process that has a file open.
    class Holder {
    public:
        Holder(const QString &path, const QString &how)
        {
            m_process.start(u"/usr/bin/python3"_s, {u"-c"_s, how, path});
            m_process.waitForReadyRead(10000);
        }
        ~Holder()
        {
            m_process.kill();
            m_process.waitForFinished();
        }
        qint64 id() const { return m_process.processId(); }

    private:
        QProcess m_process;
    };

    const QString kStaysReading =
        u"import sys, sqlite3\nc = sqlite3.connect(sys.argv[1], isolation_level=None)\nc.execute('begin')\n"
        "c.execute('select count(*) from parser_usersession').fetchall()\nprint('open', flush=True)\nsys.stdin.read()"_s;
    const QString kOpens = u"import sys\nf = open(sys.argv[1], 'rb')\nprint('open', flush=True)\nsys.stdin.read()"_s;
    const QString kMaps = u"import sys, mmap\nf = open(sys.argv[1], 'rb')\nm = mmap.mmap(f.fileno(), 0, "
                          "prot=mmap.PROT_READ)\nf.close()\nprint('open', flush=True)\nsys.stdin.read()"_s;
    const QString kReads = u"import sys, sqlite3\nc = sqlite3.connect(sys.argv[1])\nc.execute('select count(*) from "
                           "parser_usersession').fetchall()\nprint('open', flush=True)\nsys.stdin.read()"_s;

} // namespace

void CompactionTest::givesTheRoomBack_data()
{
    QTest::addColumn<bool>("isWal");
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("exchange, rollback journal") << false << false;
    QTest::newRow("exchange, WAL") << true << false;
    QTest::newRow("in place, rollback journal") << false << true;
    QTest::newRow("in place, WAL") << true << true;
}

void CompactionTest::givesTheRoomBack()
{
    QFETCH(bool, isWal);
    QFETCH(bool, inPlace);
    fillAndDelete(isWal);
    const QByteArray name = QFile::encodeName(path());
    if (geteuid() == 0)
        QVERIFY(chown(name.constData(), 12345, 54321) == 0);
    QVERIFY(chmod(name.constData(), 0640) == 0);
    const QString before = content();
    const qint64 size = QFileInfo(path()).size();
    struct stat was = {};
    QVERIFY(stat(name.constData(), &was) == 0);

    const Result<Compaction> done = inPlace ? compactInPlace(request(), {}) : compactByExchange(request(), {});
    VERIFY_OK(done);
    QVERIFY(done->wasNeeded);
    QCOMPARE(done->after, QFileInfo(path()).size());
    QVERIFY2(done->after * 2 < size, qPrintable(QString::number(done->after)));
    QCOMPARE(content(), before);
    QVERIFY2(content().contains(isWal ? u"'wal'"_s : u"'delete'"_s), qPrintable(content()));
    struct stat is = {};
    QVERIFY(stat(name.constData(), &is) == 0);
    QCOMPARE(is.st_uid, was.st_uid);
    QCOMPARE(is.st_gid, was.st_gid);
    QCOMPARE(is.st_mode, was.st_mode);
    QCOMPARE(is.st_ino == was.st_ino, inPlace);
    QCOMPARE(files().filter(u"compact"_s), QStringList());
    const Result<Compaction> again = compactByExchange(request(), {});
    VERIFY_OK(again);
    QVERIFY(!again->wasNeeded);
}

void CompactionTest::doesNothingWhereNothingIsFree()
{
    m_django.reset();
    VERIFY_OK(ask(u"VACUUM"_s));
    struct stat was = {};
    QVERIFY(stat(QFile::encodeName(path()).constData(), &was) == 0);
    const Result<Compaction> done = compactByExchange(request(), {});
    VERIFY_OK(done);
    QVERIFY(!done->wasNeeded);
    struct stat is = {};
    QVERIFY(stat(QFile::encodeName(path()).constData(), &is) == 0);
    QCOMPARE(is.st_ino, was.st_ino);
    QCOMPARE(is.st_mtim.tv_nsec, was.st_mtim.tv_nsec);
}

void CompactionTest::isRefusedWhileAnotherProcessHasItOpen()
{
    fillAndDelete(false);
    const QString before = content();
    {
        const Holder web(path(), kReads); // idle: no lock of SQLite tells of it
        const Result<Compaction> refused = compactByExchange(request(), {});
        VERIFY_FAILS(refused, ErrorKind::Unavailable);
        QVERIFY2(
            refused.error().text.contains(u"python3 (process %1)"_s.arg(web.id())), qPrintable(refused.error().text));
        QVERIFY(refused.error().text.contains(u"--in-place"_s));
    }
    QCOMPARE(content(), before);
    QCOMPARE(files().filter(u"compact"_s), QStringList());
    VERIFY_OK(compactByExchange(request(), {})); // it has gone
}

void CompactionTest::isRefusedWhileAnotherProcessHasItMapped()
{
    fillAndDelete(false);
    const Holder mapper(path(), kMaps);
    VERIFY_FAILS(compactByExchange(request(), {}), ErrorKind::Unavailable);
    const Holder reader(path(), kOpens);
    VERIFY_FAILS(compactByExchange(request(), {}), ErrorKind::Unavailable);
}

void CompactionTest::worksInPlaceWhileAnotherProcessHasItOpen()
{
    fillAndDelete(false);
    const QString before = content();
    const Holder web(path(), kReads);
    VERIFY_OK(compactInPlace(request(), {}));
    QCOMPARE(content(), before);
}

/// Who reads an older state in WAL mode keeps the file as large as it is.
void CompactionTest::saysWhatReadersHold()
{
    fillAndDelete(true);
    const auto onDisk = [this] { return QFileInfo(path()).size() + QFileInfo(path(u"db.sqlite3-wal"_s)).size(); };
    const qint64 before = onDisk();
    {
        const Holder reader(path(), kStaysReading);
        const Result<Compaction> done = compactInPlace(request(), {});
        VERIFY_OK(done);
        QVERIFY(done->isHeldByReaders);
        QCOMPARE(done->before, before);
        QCOMPARE(done->after, onDisk());
        QVERIFY(done->after >= before);
        auto store = makeSessionStore(sqliteSettings(path()));
        VERIFY_OK(store);
        const Result<Beside> seen = (*store)->beside(SystemClock().now(), {});
        VERIFY_OK(seen);
        QCOMPARE(seen->space->fileBytes, QFileInfo(path()).size());
        QVERIFY(seen->space->freeBytes * 2 > seen->space->fileBytes);
    }
    const Result<Compaction> again = compactInPlace(request(), {});
    VERIFY_OK(again);
    QVERIFY(!again->isHeldByReaders);
    QCOMPARE(again->after, onDisk());
    QVERIFY(onDisk() * 2 < before);
}

void CompactionTest::waitsForNoWriterForEver()
{
    fillAndDelete(false);
    m_django = std::move(*DjangoProject::start(sqliteSettings(path())));
    VERIFY_OK(m_django->holdWrites());
    const Result<Compaction> busy = compactInPlace(request(), {});
    VERIFY_FAILS(busy, ErrorKind::Unavailable);
    QCOMPARE(busy.error().cause.kind, CauseKind::DatabaseBusy);
    VERIFY_OK(m_django->release());
    VERIFY_OK(compactInPlace(request(), {}));
}

void CompactionTest::isRefusedForAHardLink()
{
    fillAndDelete(false);
    QVERIFY(link(QFile::encodeName(path()).constData(), QFile::encodeName(path(u"other"_s)).constData()) == 0);
    const Result<Compaction> refused = compactByExchange(request(), {});
    VERIFY_FAILS(refused, ErrorKind::BadConfig);
    QCOMPARE(refused.error().cause, (Cause{CauseKind::DatabaseSecondName, {path()}}));
    VERIFY_OK(compactInPlace(request(), {}));
    QVERIFY(QFile::remove(path(u"other"_s)));
    VERIFY_OK(QFile::link(path(), path(u"link"_s)) ? Result<>() : fail(ErrorKind::Io, u"link"_s));
    CompactionRequest byLink = request();
    byLink.database = path(u"link"_s);
    VERIFY_OK(compactByExchange(byLink, {})); // a symbolic one leads to whatever is there
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
}

void CompactionTest::leavesADamagedOneAlone()
{
    fillAndDelete(false);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const qint64 at : {3, 4, 5, 6, 7, 8}) {
        QVERIFY(file.seek(at * 4096));
        QVERIFY(file.write(QByteArray(2000, 'x')) == 2000);
    }
    QVERIFY(file.seek(0));
    const QByteArray before = file.readAll();
    file.close();
    for (const Result<Compaction> &refused : {compactByExchange(request(), {}), compactInPlace(request(), {})}) {
        VERIFY_FAILS(refused, ErrorKind::BadData);
        QCOMPARE(refused.error().cause.kind, CauseKind::DatabaseFileDamaged);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(files().filter(u"compact"_s), QStringList());
}

void CompactionTest::survivesAKillAnywhere_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("isWal");
    for (const bool isWal : {false, true}) {
        const QByteArray mode = isWal ? ", WAL" : "";
        for (const char *step :
            {"copying", "copied", "proven", "unlocked", "leased", "exchanging", "renamed", "exchanged"})
            QTest::newRow(QByteArray(step + mode).constData()) << QByteArray(step) << 1 << isWal;
        for (const int times : {1, 3, 30})
            QTest::newRow(QByteArray("within " + QByteArray::number(times) + mode).constData())
                << QByteArray("within") << times << isWal;
        QTest::newRow(QByteArray("vacuum" + mode).constData()) << QByteArray("vacuum") << 1 << isWal;
        for (const int times : {2, 8, 20})
            QTest::newRow(QByteArray("vacuum within " + QByteArray::number(times) + mode).constData())
                << QByteArray("in place") << times << isWal;
    }
}

void CompactionTest::survivesAKillAnywhere()
{
    QFETCH(QByteArray, step);
    QFETCH(int, times);
    QFETCH(bool, isWal);
    fillAndDelete(isWal);
    const QString before = content();
    const bool inPlace = step == "in place" || step == "vacuum";
    const pid_t child = fork();
    if (child == 0) {
        CompactionRequest killed = request();
        int left = times;
        killed.onStep = [&](const char *name) {
            if ((step == name || (step == "in place" && qstrcmp(name, "within") == 0)) && --left == 0)
                kill(getpid(), SIGKILL);
        };
        const bool done = inPlace ? bool(compactInPlace(killed, {})) : bool(compactByExchange(killed, {}));
        _exit(done ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY2(WIFSIGNALED(status) || WEXITSTATUS(status) == 0, qPrintable(QString::number(status)));
    QCOMPARE(content(), before);
    VERIFY_OK(inPlace ? compactInPlace(request(), {}) : compactByExchange(request(), {}));
    QCOMPARE(content(), before);
    QCOMPARE(files().filter(u"compact"_s), QStringList());
}

void CompactionTest::stopsAtOnce()
{
    fillAndDelete(false);
    const QString before = content();
    for (const bool inPlace : {false, true}) {
        std::stop_source stop;
        CompactionRequest stopped = request();
        stopped.onStep = [&stop](const char *step) {
            if (qstrcmp(step, "within") == 0)
                stop.request_stop();
        };
        VERIFY_FAILS(inPlace ? compactInPlace(stopped, stop.get_token()) : compactByExchange(stopped, stop.get_token()),
            ErrorKind::Cancelled);
        QCOMPARE(content(), before);
        QCOMPARE(files().filter(u"compact"_s), QStringList());
    }
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::CompactionTest)
#include "tst_compaction.moc"
