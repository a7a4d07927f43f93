// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "core/sessions/sqlitedialect.h"
#include "tests/sessions/contractrows.h"
#include "tests/sessions/sqlitedatabase.h"
#include "tests/support/objects/asnobody.h"
#include "tests/support/objects/ownmounts.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <sys/stat.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString lockFileOf(const QString &database)
    {
        return database + u".docsweep-lock"_s;
    }

    /// Another process: runs Python with the database `d` open, without waiting for locks; answers what it printed.
    QByteArray python(const QString &database, const QByteArray &code)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"/usr/bin/python3"_s,
            {u"-c"_s,
                QString::fromUtf8(
                    "import os, sqlite3, sys\nd = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)\n"
                    + code),
                database});
        process.waitForFinished();
        return process.readAll().trimmed();
    }

} // namespace

/// Which file a database in SQLite is, and who has the run lock of it, in either journal mode.
class SqliteLocksTest : public SessionStoreCase {
    Q_OBJECT

public:
    explicit SqliteLocksTest(const QString &journalMode)
        : m_journalMode(journalMode)
    {
        setObjectName(u"SQLite's locks in journal mode "_s + journalMode);
    }

protected:
    Result<DatabaseSettings> makeDatabase() override { return makeSqliteDatabase(m_folder, m_journalMode); }

private slots:
    void getsItsAnchorWithTheFirstRunLock();
    void keepsItsAnchorWithoutTheLockFile();
    void hasOneAnchorUnderAllNames();
    void givesAnOlderLockFileItsAnchor();
    void cannotTellWhatALockFileHides();
    void waitsForTheNextRunAfterAHalfWrittenLockFile();
    void sharesTheRunLockBetweenLinks();
    void locksTheFileByWhateverName();
    void locksTheFileUnderAMount();
    void leavesSqlitesOwnLocksAlone();
    void noticesThatTheLockFileWasReplaced();
    void noticesThatTheDatabaseWasReplaced();
    void readsTheFileThatTookThePlaceOfAnother();
    void readsWhatWasThereBeforeSomebodyDiedWhileWriting();

private:
    /// A database of a test's own, without its lock file.
    QString copyOf(const QString &name);
    static QByteArray anchorAt(const QString &path);
    void execute(const QString &sql) { VERIFY_OK(m_django->sql(sql)); }

    QString m_journalMode;
    QTemporaryDir m_folder;
};

QString SqliteLocksTest::copyOf(const QString &name)
{
    execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const QString path = m_folder.filePath(name);
    return QFile::copy(m_settings.sqlitePath, path) ? path : QString();
}

QByteArray SqliteLocksTest::anchorAt(const QString &path)
{
    const auto reader = makeSessionReader(sqliteSettings(path));
    const auto id = reader ? (*reader)->identity({}) : fail(reader.error());
    return id ? id->anchor : QString(kindName(id.error().kind) + ": "_L1 + id.error().text).toUtf8();
}

void SqliteLocksTest::getsItsAnchorWithTheFirstRunLock()
{
    const QString path = copyOf(u"first.sqlite3"_s);
    const auto store = makeSessionStore(sqliteSettings(path));
    VERIFY_OK(store);
    const auto before = (*store)->identity({});
    VERIFY_OK(before);
    QCOMPARE(before->anchor, QByteArray());
    QCOMPARE(before->place, QString(u"SQLite "_s + path));
    QVERIFY(!QFile::exists(lockFileOf(path)));

    auto lock = (*store)->acquireRunLock({});
    VERIFY_OK(lock);
    const QByteArray anchor = anchorAt(path);
    QVERIFY2(anchor.startsWith("sqlite:"), anchor.constData());
    QVERIFY(!QUuid::fromString(anchor.sliced(7)).isNull());
    QCOMPARE((*store)->identity({})->anchor, anchor);
    lock->reset();
    QCOMPARE(anchorAt(path), anchor);
    VERIFY_OK((*store)->acquireRunLock({}));
    QCOMPARE(anchorAt(path), anchor);

    const QString copy = copyOf(u"second.sqlite3"_s);
    QCOMPARE(anchorAt(copy), QByteArray());
    QVERIFY(QFile::copy(lockFileOf(path), lockFileOf(copy))); // a whole folder that was moved or restored
    QCOMPARE(anchorAt(copy), anchor);
    QVERIFY(QFile::remove(lockFileOf(copy)));
    const auto second = makeSessionStore(sqliteSettings(copy));
    VERIFY_OK(second);
    VERIFY_OK((*second)->acquireRunLock({}));
    QVERIFY(anchorAt(copy).startsWith("sqlite:") && anchorAt(copy) != anchor);
    for (const QString &file : {path, copy})
        QVERIFY(QFile::remove(file) && QFile::remove(lockFileOf(file)));
}

/// Somebody tidied up. It is the same file, and nothing that waits stands still.
void SqliteLocksTest::keepsItsAnchorWithoutTheLockFile()
{
    const QString path = copyOf(u"tidied.sqlite3"_s);
    const auto store = makeSessionStore(sqliteSettings(path));
    VERIFY_OK(store);
    VERIFY_OK((*store)->acquireRunLock({}));
    const QByteArray anchor = anchorAt(path);
    QVERIFY(QFile::remove(lockFileOf(path)));
    if (anchorAt(path).isEmpty())
        QSKIP("this file system has no attributes of users");
    QCOMPARE(anchorAt(path), anchor);
    QVERIFY(!QFile::exists(lockFileOf(path)));
    VERIFY_OK((*store)->acquireRunLock({}));
    QCOMPARE(anchorAt(path), anchor);
    QVERIFY(QFile::exists(lockFileOf(path)));

    const QString copy = m_folder.filePath(u"copied.sqlite3"_s); // with all that stands on it
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, path, copy}), 0);
    QCOMPARE(anchorAt(copy), QByteArray());
    const auto other = makeSessionStore(sqliteSettings(copy));
    VERIFY_OK(other);
    VERIFY_OK((*other)->acquireRunLock({}));
    QVERIFY(anchorAt(copy).startsWith("sqlite:") && anchorAt(copy) != anchor);
    for (const QString &file : {path, copy})
        QVERIFY(QFile::remove(file) && QFile::remove(lockFileOf(file)));
}

void SqliteLocksTest::hasOneAnchorUnderAllNames()
{
    const QString path = copyOf(u"one.sqlite3"_s);
    const QString name = m_folder.filePath(u"another.sqlite3"_s);
    QCOMPARE(link(qPrintable(path), qPrintable(name)), 0);
    const auto store = makeSessionStore(sqliteSettings(path));
    VERIFY_OK(store);
    VERIFY_OK((*store)->acquireRunLock({}));
    if (anchorAt(name).isEmpty())
        QSKIP("this file system has no attributes of users");
    QCOMPARE(anchorAt(name), anchorAt(path));
    const auto other = makeSessionStore(sqliteSettings(name));
    VERIFY_OK(other);
    VERIFY_OK((*other)->acquireRunLock({}));
    QCOMPARE(anchorAt(name), anchorAt(path));
    for (const QString &file : {path, name})
        QVERIFY(QFile::remove(file) && QFile::remove(lockFileOf(file)));
}

void SqliteLocksTest::givesAnOlderLockFileItsAnchor()
{
    const QString path = copyOf(u"older.sqlite3"_s);
    const QByteArray made =
        python(lockFileOf(path), "d.execute('CREATE TABLE holder (token TEXT, who TEXT)'); print('made')");
    QCOMPARE(made, QByteArray("made"));
    const auto facts = [&] {
        QFile file(lockFileOf(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = facts();
    QCOMPARE(anchorAt(path), QByteArray());
    QCOMPARE(facts(), before);
    const auto store = makeSessionStore(sqliteSettings(path));
    VERIFY_OK(store);
    VERIFY_OK((*store)->acquireRunLock({}));
    QVERIFY2(anchorAt(path).startsWith("sqlite:"), anchorAt(path).constData());
    QVERIFY(QFile::remove(path) && QFile::remove(lockFileOf(path)));
}

void SqliteLocksTest::cannotTellWhatALockFileHides()
{
    const QString path = copyOf(u"hidden.sqlite3"_s);
    const auto store = makeSessionStore(sqliteSettings(path));
    VERIFY_OK(store);
    VERIFY_OK((*store)->acquireRunLock({}));
    chmod(qPrintable(m_folder.path()), 0755);
    chmod(qPrintable(lockFileOf(path)), 0600);
    {
        const AsNobody restricted;
        const QByteArray said = anchorAt(path);
        QVERIFY2(said.startsWith("unauthorized: "), said.constData());
        QVERIFY2(said.contains("reading the lock file"), said.constData());
    }
    QVERIFY(QFile::remove(path) && QFile::remove(lockFileOf(path)));
}

/// What a power cut leaves: only who may write can take a half written page back.
void SqliteLocksTest::waitsForTheNextRunAfterAHalfWrittenLockFile()
{
    const QString path = copyOf(u"cut.sqlite3"_s);
    const auto store = makeSessionStore(sqliteSettings(path));
    VERIFY_OK(store);
    VERIFY_OK((*store)->acquireRunLock({}));
    const QByteArray anchor = anchorAt(path);
    const QByteArray written = python(lockFileOf(path),
        "d.execute('PRAGMA cache_size = 1')\n"
        "d.execute('BEGIN IMMEDIATE')\n"
        "for i in range(200): d.execute('INSERT INTO holder VALUES (?, ?)', ('x' * 3000, 'y'))\n"
        "print('cut', flush=True); os._exit(0)");
    QCOMPARE(written, QByteArray("cut"));
    QVERIFY(QFile::exists(lockFileOf(path) + u"-journal"_s));
    QVERIFY2(anchorAt(path).startsWith("unavailable: "), anchorAt(path).constData());
    VERIFY_OK((*store)->acquireRunLock({}));
    QCOMPARE(anchorAt(path), anchor);
    QVERIFY(QFile::remove(path) && QFile::remove(lockFileOf(path)));
}

void SqliteLocksTest::locksTheFileByWhateverName()
{
    const QString path = copyOf(u"one.sqlite3"_s);
    const QString name = m_folder.filePath(u"another.sqlite3"_s);
    QCOMPARE(link(qPrintable(path), qPrintable(name)), 0);
    const auto store = makeSessionStore(sqliteSettings(path));
    VERIFY_OK(store);
    const auto other = makeSessionStore(sqliteSettings(name));
    VERIFY_OK(other);
    for (const auto &[first, second] : {std::pair(store->get(), other->get()), std::pair(other->get(), store->get())}) {
        auto lock = first->acquireRunLock({});
        VERIFY_OK(lock);
        const auto refused = second->acquireRunLock({});
        VERIFY_FAILS(refused, ErrorKind::Conflict);
        QVERIFY2(refused.error().cause.kind == CauseKind::AnotherRunElsewhere, qPrintable(refused.error().text));
        VERIFY_OK((*lock)->confirm());
        lock->reset();
        VERIFY_OK(second->acquireRunLock({}));
    }

    LockHolder holder(sqliteSettings(name)); // another process
    QVERIFY(holder.holds());
    VERIFY_FAILS((*store)->acquireRunLock({}), ErrorKind::Conflict);
    holder.kill();
    QTRY_VERIFY((*store)->acquireRunLock({}));
    for (const QString &file : {path, name})
        QVERIFY(QFile::remove(file) && QFile::remove(lockFileOf(file)));
}

void SqliteLocksTest::locksTheFileUnderAMount()
{
    const QString path = copyOf(u"beneath.sqlite3"_s);
    const QString name = m_folder.filePath(u"mounted.sqlite3"_s);
    QFile place(name);
    QVERIFY(place.open(QIODevice::WriteOnly));
    place.close();
    const auto store = makeSessionStore(sqliteSettings(path));
    VERIFY_OK(store);
    auto lock = (*store)->acquireRunLock({});
    VERIFY_OK(lock);
    Result<> tried;
    const auto tryUnderMount = [&] {
        return inOwnMounts([&] {
            if (mount(qPrintable(path), qPrintable(name), nullptr, MS_BIND, nullptr) != 0)
                return;
            const auto mounted = makeSessionStore(sqliteSettings(name));
            const auto taken = mounted ? (*mounted)->acquireRunLock({}) : fail(mounted.error());
            tried = taken ? Result<>() : fail(taken.error());
        });
    };
    if (const QString why = tryUnderMount(); !why.isEmpty())
        QSKIP(qPrintable(why));
    VERIFY_FAILS(tried, ErrorKind::Conflict);
    QVERIFY2(tried.error().cause.kind == CauseKind::AnotherRunElsewhere, qPrintable(tried.error().text));
    lock->reset();
    QCOMPARE(tryUnderMount(), QString());
    VERIFY_OK(tried);
    QVERIFY(QFile::remove(path) && QFile::remove(name));
    QVERIFY(QFile::remove(lockFileOf(path)) && QFile::remove(lockFileOf(name)));
}

/// They are those of the process, and would all fall with any descriptor of the file that it closes.
void SqliteLocksTest::leavesSqlitesOwnLocksAlone()
{
    const SqliteDialect dialect(m_settings.sqlitePath);
    const auto connection = dialect.connect(SqlAccess::ReadWrite);
    VERIFY_OK(connection);
    std::optional transaction = dialect.begin(**connection, SqlAccess::ReadWrite);
    VERIFY_OK(*transaction);
    const auto tryWriting = [this] {
        return python(m_settings.sqlitePath,
            "try: d.execute('BEGIN IMMEDIATE'); print('free')\n"
            "except sqlite3.OperationalError as refusal: print(refusal)");
    };
    QCOMPARE(tryWriting(), QByteArray("database is locked"));
    for (int times = 0; times < 2; ++times) {
        VERIFY_OK(m_store->acquireRunLock({}));
        VERIFY_OK(m_store->identity({}));
        QCOMPARE(tryWriting(), QByteArray("database is locked"));
    }
    transaction.reset();
    QCOMPARE(tryWriting(), QByteArray("free"));
}

void SqliteLocksTest::sharesTheRunLockBetweenLinks()
{
    const QString link = m_folder.filePath(u"link.sqlite3"_s);
    QVERIFY(QFile::link(m_settings.sqlitePath, link));
    const auto lock = m_store->acquireRunLock({});
    VERIFY_OK(lock);
    const auto other = makeSessionStore(sqliteSettings(link));
    VERIFY_OK(other);
    VERIFY_FAILS((*other)->acquireRunLock({}), ErrorKind::Conflict);
    QVERIFY(QFile::remove(link));
}

void SqliteLocksTest::noticesThatTheLockFileWasReplaced()
{
    const QString file = lockFileOf(m_settings.sqlitePath);
    const QString other = m_folder.filePath(u"other.sqlite3"_s);
    QVERIFY(QFile::copy(m_settings.sqlitePath, other));
    const auto otherStore = makeSessionStore(sqliteSettings(other));
    VERIFY_OK(otherStore);
    VERIFY_OK((*otherStore)->acquireRunLock({}));

    auto lock = m_store->acquireRunLock({});
    VERIFY_OK(lock);
    QVERIFY(QFile::remove(file));
    VERIFY_FAILS((*lock)->confirm(), ErrorKind::Conflict);
    const auto second = m_store->acquireRunLock({}); // the database itself is locked as well
    VERIFY_FAILS(second, ErrorKind::Conflict);
    QVERIFY2(second.error().text.contains(u"lock file was deleted"_s), qPrintable(second.error().text));
    QVERIFY(!QFile::exists(file));
    QVERIFY(QFile::rename(other + u".docsweep-lock"_s, file));
    const Result<> taken = (*lock)->confirm();
    VERIFY_FAILS(taken, ErrorKind::Conflict);
    QVERIFY2(taken.error().text.contains(u"was taken away by another run"_s), qPrintable(taken.error().text));
    lock->reset();
    VERIFY_OK(m_store->acquireRunLock({}));
    QVERIFY(QFile::remove(other));
}

void SqliteLocksTest::noticesThatTheDatabaseWasReplaced()
{
    const QString path = m_settings.sqlitePath;
    const QString link = m_folder.filePath(u"link.sqlite3"_s);
    QVERIFY(QFile::link(path, link));
    const auto linked = makeSessionStore(sqliteSettings(link));
    VERIFY_OK(linked);
    const auto lock = (*linked)->acquireRunLock({});
    VERIFY_OK(lock);
    VERIFY_OK((*lock)->confirmDatabase());
    QVERIFY(QFile::rename(path, path + u".old"_s));
    VERIFY_FAILS((*lock)->confirmDatabase(), ErrorKind::Conflict);
    QVERIFY(QFile::copy(path + u".old"_s, path));
    VERIFY_FAILS((*lock)->confirmDatabase(), ErrorKind::Conflict);
    VERIFY_FAILS((*lock)->confirm(), ErrorKind::Conflict);
    QVERIFY(QFile::remove(path) && QFile::rename(path + u".old"_s, path));
    VERIFY_OK((*lock)->confirm());
    QVERIFY(QFile::remove(link) && QFile::link(path + u".none"_s, link));
    VERIFY_FAILS((*lock)->confirmDatabase(), ErrorKind::Conflict);
    QVERIFY(QFile::remove(link));
}

void SqliteLocksTest::readsTheFileThatTookThePlaceOfAnother()
{
    const auto made = makeOne(u"key"_s, kNoon, {});
    execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const QString path = m_folder.filePath(u"copied.sqlite3"_s);
    const QString backup = m_folder.filePath(u"backup.sqlite3"_s);
    QVERIFY(QFile::copy(m_settings.sqlitePath, path) && QFile::copy(path, backup));
    const auto store = makeSessionStore(sqliteSettings(path));
    VERIFY_OK(store);
    const auto there = [&] {
        const auto ids = (*store)->existingIds(std::vector{made.id}, {});
        return ids && !ids->empty();
    };
    QVERIFY(there());
    VERIFY_OK((*store)->removeSessions(std::vector{condition(made, kCutoff)}, {}));
    QVERIFY(!there());
    for (const QString &log : {u"-wal"_s, u"-shm"_s})
        QFile::remove(path + log);
    QVERIFY(QFile::remove(path) && QFile::rename(backup, path));
    QVERIFY(there());
}

/// Only a connection that may write can take the half of a transaction back, and a scan is none.
void SqliteLocksTest::readsWhatWasThereBeforeSomebodyDiedWhileWriting()
{
    const auto made = makeOne(u"key"_s, kNoon, {});
    const QString path = copyOf(u"halfwritten.sqlite3"_s);
    python(path,
        "d.execute('PRAGMA cache_size = 1')\n"
        "d.execute('BEGIN')\n"
        "d.execute('DELETE FROM parser_usersession')\n"
        "d.execute('CREATE TABLE filler (x)')\n"
        "d.executemany('INSERT INTO filler VALUES (?)', [('x' * 3000,)] * 500)\n"
        "os.kill(os.getpid(), 9)");
    QCOMPARE(QFile::exists(path + u"-journal"_s), m_journalMode == u"delete"_s);
    const auto reader = makeSessionReader(sqliteSettings(path));
    VERIFY_OK(reader);
    const auto ids = (*reader)->existingIds(std::vector{made.id}, {});
    VERIFY_OK(ids);
    QCOMPARE(ids->size(), 1);
    QVERIFY(!QFile::exists(path + u"-journal"_s));
}

} // namespace docsweep

int main(int argc, char *argv[])
{
    docsweep::SqliteLocksTest rollback(QStringLiteral("delete"));
    docsweep::SqliteLocksTest writeAhead(QStringLiteral("wal"));
    return docsweep::runSessionTests(argc, argv, {&rollback, &writeAhead});
}

#include "tst_sqlitelocks.moc"
