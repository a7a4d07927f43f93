// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/sessions/fileholders.h"
#include "core/sessions/sessionstores.h"
#include "core/sessions/sqlitecompaction.h"
#include "tests/sessions/sessionstorecontract.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A compaction of a database that the real Django made and used.
class CompactionTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_django.reset(); }

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
    void noticesAWriterBetweenCopyAndExchange();
    void goesBackForWhoeverOpensItMeanwhile();
    void isRefusedForAMountOfItsOwn();
    void takesAMountOfItsFolder();
    void isRefusedWhereMountsCannotBeSeen();
    void noticesAMountMeanwhile();
    void keepsWhatAnotherOneOpenedMeanwhile();
    void keepsBothWhereItCannotGoBack();
    void survivesAKillAnywhere_data();
    void survivesAKillAnywhere();
    void stopsAtOnce();

private:
    QString path(const QString &name = u"db.sqlite3"_s) const { return m_folder->filePath(name); }
    QString content();
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString filled(bool isWal) const;
    void fillAndDelete(bool isWal);
    CompactionRequest request() const { return {path(), 500ms, {}}; }
    Result<QString> ask(const QString &sql);

    QTemporaryDir m_kept;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DjangoProject> m_django;
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

    /// A container that has something of the host mounted, and nothing open.
    class Container {
    public:
        Container(const QString &what, const QString &where)
        {
            m_process.start(u"unshare"_s,
                {u"--mount"_s, u"sh"_s, u"-c"_s, u"mount --bind \"$0\" \"$1\" && echo mounted && cat"_s, what, where});
            m_process.waitForReadyRead(10000);
            m_isMounted = m_process.readAllStandardOutput() == "mounted\n";
        }
        ~Container()
        {
            m_process.closeWriteChannel();
            m_process.waitForFinished();
        }
        bool isMounted() const { return m_isMounted; }
        qint64 id() const { return m_process.processId(); }

    private:
        QProcess m_process;
        bool m_isMounted = false;
    };

    /// Opens the file as SQLite does, and writes a mark at its end: in another process, which waits for the lease.
    pid_t writerOf(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        const pid_t process = fork();
        if (process == 0) {
            close_range(3, ~0U, 0); // a lease ends when nobody has its descriptor any more
            const int fd = ::open(name.constData(), O_RDWR | O_APPEND);
            _exit(fd >= 0 && ::write(fd, "commit", 6) == 6 ? 0 : 1);
        }
        return process;
    }

    bool endedWell(pid_t process)
    {
        int status = -1;
        return waitpid(process, &status, 0) == process && status == 0;
    }

    bool hasMark(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().endsWith("commit");
    }

    /// Whether a process waits in the kernel.
    bool isAsleep(pid_t process)
    {
        QFile file(u"/proc/%1/stat"_s.arg(process));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(") S ");
    }

} // namespace

Result<QString> CompactionTest::ask(const QString &sql)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s,
        {u"-c"_s,
            u"import sys, sqlite3\nc = sqlite3.connect(sys.argv[1]); print(c.execute(sys.argv[2]).fetchall()); c.commit()"_s,
            path(), sql});
    process.waitForFinished();
    if (process.exitCode() != 0)
        return fail(ErrorKind::Io, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString CompactionTest::content()
{
    const QString all =
        u"SELECT (SELECT count(*) || '/' || coalesce(sum(id), 0) || '/' || group_concat(session_key) FROM "
        "parser_usersession), (SELECT count(*) FROM django_session), (SELECT integrity_check FROM "
        "pragma_integrity_check), "
        "(SELECT journal_mode FROM pragma_journal_mode), (SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_master ORDER BY type, name))"_s;
    const Result<QString> said = ask(all);
    return said ? *said : said.error().text;
}

/// A database like that is made once for all the kills.
QString CompactionTest::filled(bool isWal) const
{
    return m_kept.filePath(isWal ? u"wal.sqlite3"_s : u"rollback.sqlite3"_s);
}

void CompactionTest::fillAndDelete(bool isWal)
{
    if (!m_django) {
        QVERIFY(QFile::copy(filled(isWal), path()));
        return;
    }
    if (isWal)
        VERIFY_OK(m_django->sql(u"PRAGMA journal_mode = WAL"_s));
    QJsonArray logins;
    for (int i = 0; i < 4000; ++i)
        logins += QJsonArray{u"login-%1"_s.arg(i), toIsoUtc(SystemClock().now())};
    VERIFY_OK(m_django->call({u"create_logins"_s, logins}));
    QList<SessionSpec> sessions;
    for (int i = 0; i < 50; ++i)
        sessions += SessionSpec{u"s%1"_s.arg(i), SystemClock().now(), {document(u"s%1/a.pdf"_s.arg(i))}};
    VERIFY_OK(m_django->create(sessions));
    VERIFY_OK(m_django->sql(u"DELETE FROM django_session WHERE session_key LIKE '%1'"_s));
    VERIFY_OK(m_django->sql(u"DELETE FROM django_session WHERE session_key NOT LIKE '%7'"_s));
    m_django.reset();
    QFile::remove(filled(isWal));
    QVERIFY(QFile::copy(path(), filled(isWal)));
}

void CompactionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const bool isWal = QByteArray(QTest::currentDataTag()).endsWith("WAL");
    if (qstrcmp(QTest::currentTestFunction(), "survivesAKillAnywhere") == 0 && QFile::exists(filled(isWal)))
        return;
    auto django = startDjangoOnSqlite(path());
    VERIFY_OK(django);
    m_django = std::move(*django);
    VERIFY_OK(m_django->call({u"migrate_logins"_s}));
}

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
    QVERIFY2(busy.error().text.contains(u"quieter time"_s), qPrintable(busy.error().text));
    VERIFY_OK(m_django->release());
    VERIFY_OK(compactInPlace(request(), {}));
}

void CompactionTest::isRefusedForAHardLink()
{
    fillAndDelete(false);
    QVERIFY(link(QFile::encodeName(path()).constData(), QFile::encodeName(path(u"other"_s)).constData()) == 0);
    VERIFY_FAILS(compactByExchange(request(), {}), ErrorKind::BadConfig);
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
    VERIFY_FAILS(compactByExchange(request(), {}), ErrorKind::BadData);
    VERIFY_FAILS(compactInPlace(request(), {}), ErrorKind::BadData);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(files().filter(u"compact"_s), QStringList());
}

void CompactionTest::noticesAWriterBetweenCopyAndExchange()
{
    fillAndDelete(false);
    CompactionRequest meddled = request();
    meddled.onStep = [this](const char *step) {
        if (qstrcmp(step, "unlocked") == 0)
            VERIFY_OK(ask(u"INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity) VALUES "
                          "('late', '2026-01-01', 1, '2026-01-01')"_s));
    };
    VERIFY_FAILS(compactByExchange(meddled, {}), ErrorKind::Unavailable);
    QVERIFY(content().contains(u"late"_s));
    QCOMPARE(files().filter(u"compact"_s), QStringList());
    VERIFY_OK(compactByExchange(request(), {}));
    QVERIFY(content().contains(u"late"_s));
}

void CompactionTest::goesBackForWhoeverOpensItMeanwhile()
{
    fillAndDelete(false);
    const QString before = content();
    pid_t other = -1;
    CompactionRequest meddled = request();
    meddled.onStep = [this, &other](const char *step) {
        if (qstrcmp(step, "leased") != 0)
            return;
        other = fork();
        if (other == 0) { // waits for the lease, and gets the file that was there then
            close_range(3, ~0U, 0);
            const int fd = ::open(QFile::encodeName(path()).constData(), O_RDWR);
            struct stat mine = {};
            struct stat there = {};
            const bool isSame = fstat(fd, &mine) == 0 && stat(QFile::encodeName(path()).constData(), &there) == 0
                && mine.st_ino == there.st_ino;
            _exit(isSame ? 0 : 1);
        }
        QTRY_VERIFY(isAsleep(other));
    };
    VERIFY_FAILS(compactByExchange(meddled, {}), ErrorKind::Unavailable);
    int status = -1;
    QCOMPARE(waitpid(other, &status, 0), other);
    QCOMPARE(status, 0);
    QCOMPARE(content(), before);
    QCOMPARE(files().filter(u"compact"_s), QStringList());
}

void CompactionTest::isRefusedForAMountOfItsOwn()
{
    fillAndDelete(false);
    const QString before = content();
    QVERIFY(QDir(m_folder->path()).mkdir(u"a container"_s));
    const QString inside = path(u"a container/db\\1.sqlite3"_s);
    QVERIFY(QFile(inside).open(QIODevice::WriteOnly));
    {
        const Container web(path(), inside);
        if (!web.isMounted())
            QSKIP("this user mounts nothing");
        const Result<Compaction> refused = compactByExchange(request(), {});
        VERIFY_FAILS(refused, ErrorKind::BadConfig);
        for (const QString &word : {inside, u"(process %1)"_s.arg(web.id()), u"--in-place"_s})
            QVERIFY2(refused.error().text.contains(word), qPrintable(refused.error().text));
        QCOMPARE(content(), before);
        QCOMPARE(files().filter(u"compact"_s), QStringList());
        VERIFY_OK(requireNotMountedAlone(inside)); // another one
    }
    VERIFY_OK(compactByExchange(request(), {})); // it has gone
}

void CompactionTest::takesAMountOfItsFolder()
{
    fillAndDelete(false);
    const QTemporaryDir elsewhere;
    const Container web(m_folder->path(), elsewhere.path());
    if (!web.isMounted())
        QSKIP("this user mounts nothing");
    VERIFY_OK(compactByExchange(request(), {}));
    // The container finds the new file.
    struct stat there = {};
    struct stat here = {};
    const QString inside = u"/proc/%1/root%2/db.sqlite3"_s.arg(QString::number(web.id()), elsewhere.path());
    QVERIFY(stat(QFile::encodeName(inside).constData(), &there) == 0);
    QVERIFY(stat(QFile::encodeName(path()).constData(), &here) == 0);
    QCOMPARE(there.st_ino, here.st_ino);
}

void CompactionTest::isRefusedWhereMountsCannotBeSeen()
{
    fillAndDelete(false);
    const QTemporaryDir processes;
    const QDir folder(processes.path());
    QVERIFY(QFile::link(u"/proc/self"_s, folder.filePath(u"self"_s)));
    QVERIFY(folder.mkdir(u"812"_s)); // has ended
    VERIFY_OK(requireNotMountedAlone(path(), processes.path()));
    QVERIFY(folder.mkpath(u"813/mountinfo"_s)); // nothing that can be read
    const Result<> unread = requireNotMountedAlone(path(), processes.path());
    VERIFY_FAILS(unread, ErrorKind::Unauthorized);
    QVERIFY2(unread.error().text.contains(u"(process 813)"_s) && unread.error().text.contains(u"--in-place"_s),
        qPrintable(unread.error().text));
    VERIFY_FAILS(requireNotMountedAlone(path(), path(u"nothing"_s)), ErrorKind::Unauthorized);
}

void CompactionTest::noticesAMountMeanwhile()
{
    fillAndDelete(false);
    const QString before = content();
    const QTemporaryDir elsewhere;
    const QString inside = elsewhere.filePath(u"db.sqlite3"_s);
    QVERIFY(QFile(inside).open(QIODevice::WriteOnly));
    for (const char *moment : {"copied", "exchanging"}) {
        std::unique_ptr<Container> web;
        CompactionRequest meddled = request();
        meddled.onStep = [&](const char *step) {
            if (qstrcmp(step, moment) == 0)
                web = std::make_unique<Container>(path(), inside);
        };
        const Result<Compaction> refused = compactByExchange(meddled, {});
        if (web && !web->isMounted())
            QSKIP("this user mounts nothing");
        VERIFY_FAILS(refused, ErrorKind::BadConfig);
        QCOMPARE(content(), before);
        QCOMPARE(files().filter(u"compact"_s) + files().filter(u"kept"_s), QStringList());
    }
}

void CompactionTest::keepsWhatAnotherOneOpenedMeanwhile()
{
    fillAndDelete(false);
    pid_t first = -1;
    pid_t second = -1;
    CompactionRequest meddled = request();
    meddled.onStep = [&](const char *step) {
        if (qstrcmp(step, "exchanging") == 0) {
            first = writerOf(path());
            QTRY_VERIFY(isAsleep(first));
        } else if (qstrcmp(step, "renamed") == 0) {
            second = writerOf(path());
            QTRY_VERIFY(isAsleep(second));
        }
    };
    const Result<Compaction> failed = compactByExchange(meddled, {});
    VERIFY_FAILS(failed, ErrorKind::Io);
    const QString kept = path(u"db.sqlite3.docsweep-kept-1"_s);
    QVERIFY2(failed.error().text.contains(kept), qPrintable(failed.error().text));
    QVERIFY(endedWell(first));
    QVERIFY(endedWell(second));
    QVERIFY(hasMark(path()));
    QVERIFY(hasMark(kept));
    (void)compactByExchange(request(), {});
    QVERIFY(hasMark(kept)); // not a leftover
}

void CompactionTest::keepsBothWhereItCannotGoBack()
{
    fillAndDelete(false);
    pid_t first = -1;
    const QString aside = path(u"aside"_s);
    CompactionRequest meddled = request();
    meddled.onStep = [&](const char *step) {
        if (qstrcmp(step, "exchanging") == 0) {
            first = writerOf(path());
            QTRY_VERIFY(isAsleep(first));
        } else if (qstrcmp(step, "renamed") == 0) {
            QVERIFY(QFile::rename(path(u"db.sqlite3.docsweep-compact"_s), aside));
        }
    };
    VERIFY_FAILS(compactByExchange(meddled, {}), ErrorKind::Io);
    QVERIFY(endedWell(first));
    QVERIFY(hasMark(aside));
    QVERIFY(QFile::exists(path()));
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
