// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "core/sessions/sqlitedialect.h"
#include "tests/sessions/contractrows.h"
#include "tests/sessions/sqlitedatabase.h"
#include "tests/support/objects/asnobody.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <future>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// SQLite as Django makes it, in either journal mode.
class SqliteSessionStoreTest : public SessionStoreContract {
    Q_OBJECT

public:
    explicit SqliteSessionStoreTest(const QString &journalMode)
        : m_journalMode(journalMode)
    {
        setObjectName(u"SqliteSessionStore in journal mode "_s + journalMode);
    }

protected:
    Result<DatabaseSettings> makeDatabase() override;

private slots:
    void hasTheJournalModeOfThisTest();
    void neverMakesADatabase_data();
    void neverMakesADatabase();
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void refusesTextsInUtf16();
    void readsAFileThatCannotBeWritten();
    void saysThatItMayNotLook();
    void cannotWriteThroughAReader();
    void neverCountsAnUnreadableTimeAsOld_data();
    void neverCountsAnUnreadableTimeAsOld();
    void keepsKeysThatAreNoUtf8();
    void protectsWhatDocumentsWithoutASessionName();
    void saysBusyAndLosesNothingWhileTheWebAppWrites();
    void takesTurnsWithItsOwnWriters();
    void waitsForOthersAsLongAsItIsTold();
    void endsItsWaitForATurnWhenItIsStopped();
    void wipesWhatItDeletes();

private:
    void execute(const QString &sql) { VERIFY_OK(m_django->sql(sql)); }

    QString m_journalMode;
    QTemporaryDir m_folder;
};

Result<DatabaseSettings> SqliteSessionStoreTest::makeDatabase()
{
    return makeSqliteDatabase(m_folder, m_journalMode);
}

void SqliteSessionStoreTest::hasTheJournalModeOfThisTest()
{
    VERIFY_OK(m_store->checkSchema({}));
    QCOMPARE(m_django->sql(u"PRAGMA journal_mode"_s)->at(0)[0].toString(), m_journalMode);
}

void SqliteSessionStoreTest::neverMakesADatabase_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no such file") << m_folder.filePath(u"none.sqlite3"_s) << ErrorKind::NotFound;
    QTest::newRow("no such folder") << m_folder.filePath(u"none/none.sqlite3"_s) << ErrorKind::NotFound;
    QTest::newRow("a folder") << m_folder.path() << ErrorKind::BadConfig;
}

void SqliteSessionStoreTest::neverMakesADatabase()
{
    QFETCH(QString, path);
    QFETCH(ErrorKind, kind);
    const auto before = QDir(m_folder.path()).entryList();
    const auto store = makeSessionStore(sqliteSettings(path));
    VERIFY_OK(store);
    const auto reader = makeSessionReader(sqliteSettings(path));
    VERIFY_OK(reader);
    const Result<> checked = (*store)->checkSchema({});
    VERIFY_FAILS(checked, kind);
    QVERIFY2(checked.error().text.contains(path), qPrintable(checked.error().text));
    VERIFY_FAILS((*reader)->checkSchema({}), kind);
    VERIFY_FAILS((*reader)->identity({}), kind);
    VERIFY_FAILS((*store)->streamSessions({}, {}, [](auto &&) { return true; }), kind);
    VERIFY_FAILS((*store)->insertSession({0, "key", kNoon, {}}, {}), kind);
    VERIFY_FAILS((*store)->acquireRunLock({}), kind);
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

void SqliteSessionStoreTest::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("text") << QByteArray(5000, 'x') << u"not an SQLite database"_s;
    QTest::newRow("nothing") << QByteArray() << u"the table parser_usersession and the table parser_processed"_s;
}

void SqliteSessionStoreTest::refusesWhatIsNoDatabase()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    QFile file(m_folder.filePath(u"other"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto store = makeSessionStore(sqliteSettings(file.fileName()));
    VERIFY_OK(store);
    const Result<> checked = (*store)->checkSchema({});
    VERIFY_FAILS(checked, ErrorKind::BadConfig);
    QVERIFY2(checked.error().text.contains(said), qPrintable(checked.error().text));
    QCOMPARE(QFileInfo(file).size(), content.size());
    QVERIFY(file.remove());
}

void SqliteSessionStoreTest::refusesTextsInUtf16()
{
    const QString path = m_folder.filePath(u"utf16.sqlite3"_s);
    auto django = DjangoProject::start(sqliteSettings(path));
    VERIFY_OK(django);
    VERIFY_OK((*django)->sql(u"PRAGMA encoding = 'UTF-16le'"_s));
    VERIFY_OK((*django)->migrate());
    const auto store = makeSessionStore(sqliteSettings(path));
    VERIFY_OK(store);
    const Result<> checked = (*store)->checkSchema({});
    VERIFY_FAILS(checked, ErrorKind::BadConfig);
    QVERIFY2(checked.error().text.contains(u"UTF-16le"_s), qPrintable(checked.error().text));
}

void SqliteSessionStoreTest::readsAFileThatCannotBeWritten()
{
    const auto made = makeOne(u"key"_s, kNoon);
    const std::vector idle{condition(made, kCutoff)};
    chmod(qPrintable(m_folder.path()), 0755);
    const auto reader = makeSessionReader(m_settings);
    VERIFY_OK(reader);
    const auto store = makeSessionStore(m_settings);
    VERIFY_OK(store);
    const AsNobody restricted;
    size_t seen = 0;
    VERIFY_OK((*reader)->streamSessions({}, {}, [&seen](auto &&batch) { return (seen += batch.size()) > 0; }));
    QCOMPARE(seen, size_t(1));
    const auto removed = (*store)->removeSessions(idle, {});
    VERIFY_FAILS(removed, ErrorKind::Unauthorized);
    const auto lock = (*store)->acquireRunLock({});
    VERIFY_FAILS(lock, ErrorKind::Unauthorized);
    QVERIFY2(lock.error().text.contains(u"sudo -u root docsweep-cli"_s), qPrintable(lock.error().text));
}

void SqliteSessionStoreTest::saysThatItMayNotLook()
{
    chmod(qPrintable(m_folder.path()), 0700);
    const auto reader = makeSessionReader(m_settings);
    VERIFY_OK(reader);
    const AsNobody restricted;
    const Result<> checked = (*reader)->checkSchema({});
    VERIFY_FAILS(checked, ErrorKind::NotFound);
    QVERIFY2(checked.error().cause.kind == CauseKind::DatabaseNoFile, qPrintable(checked.error().text));
}

void SqliteSessionStoreTest::cannotWriteThroughAReader()
{
    makeOne(u"key"_s, kNoon);
    const auto reader = makeSessionReader(m_settings);
    VERIFY_OK(reader);
    QVERIFY(!dynamic_cast<SessionStore *>(reader->get()));

    const SqliteDialect dialect(m_settings.sqlitePath);
    const auto connection = dialect.connect(SqlAccess::ReadOnly);
    VERIFY_OK(connection);
    VERIFY_FAILS((*connection)->run(u"DELETE FROM parser_usersession"_s), ErrorKind::Unauthorized);
    QCOMPARE(rows().size(), size_t(1));
}

void SqliteSessionStoreTest::neverCountsAnUnreadableTimeAsOld_data()
{
    QTest::addColumn<QString>("literal");
    QTest::newRow("null") << u"NULL"_s;
    QTest::newRow("nothing") << u"''"_s;
    QTest::newRow("words") << u"'yesterday'"_s;
    QTest::newRow("a number") << u"1724716800"_s;
    QTest::newRow("a fraction") << u"1724716800.25"_s;
    QTest::newRow("a blob") << u"x'00ff'"_s;
    QTest::newRow("a day that is not") << u"'2025-02-30 00:00:00'"_s;
    QTest::newRow("a date alone") << u"'2020-01-01'"_s;
}

void SqliteSessionStoreTest::neverCountsAnUnreadableTimeAsOld()
{
    QFETCH(QString, literal);
    auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    // Django's column is NOT NULL; an older schema's need not have been.
    const QString table = u"UPDATE sqlite_master SET sql = replace(sql, %1, %2) WHERE name = 'parser_usersession'"_s;
    const QString strict = u"'\"last_activity\" datetime NOT NULL'"_s;
    const QString lax = u"'\"last_activity\" datetime'"_s;
    execute(u"PRAGMA writable_schema = ON"_s);
    execute(table.arg(strict, lax));
    execute(u"PRAGMA writable_schema = RESET"_s);
    execute(u"UPDATE parser_usersession SET last_activity = "_s + literal);

    const auto read = streamed();
    QCOMPARE(read.size(), size_t(1));
    QVERIFY(!read[0].lastActivity);
    QCOMPARE(removeOne(condition(read[0], kCutoff)), u"came back"_s);
    QCOMPARE(removeOne(condition(read[0], Instant::max())), u"came back"_s);
    QCOMPARE(removeOne(condition(made, kCutoff)), u"came back"_s);
    QCOMPARE(m_django->sql(u"SELECT count(*) FROM parser_processeddocument"_s)->at(0)[0].toString(), u"1"_s);
    QCOMPARE(removeOne(condition(read[0], {})), u"removed 1"_s); // chosen by name
    execute(u"PRAGMA writable_schema = ON"_s);
    execute(table.arg(lax, strict));
    execute(u"PRAGMA writable_schema = RESET"_s);
}

void SqliteSessionStoreTest::keepsKeysThatAreNoUtf8()
{
    makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    execute(u"UPDATE parser_usersession SET session_key = CAST(x'6bff00c379' AS TEXT)"_s);
    execute(u"UPDATE parser_processeddocument SET source_file_path = CAST(x'6bff00c3792ffe' AS TEXT)"_s);
    const SessionKey key("k\xff\0\xc3y", 5);
    const auto read = streamed();
    QCOMPARE(read.size(), size_t(1));
    QCOMPARE(read[0].key, key);
    QCOMPARE(read[0].documents.at(0).keys[0], ObjectKey(key + "/\xfe"));
    const auto found = m_store->sessionsByKey(std::vector{key}, {});
    VERIFY_OK(found);
    QCOMPARE(*found, read);
    QCOMPARE(removeOne(condition(read[0], kCutoff)), u"removed 1"_s);
}

void SqliteSessionStoreTest::protectsWhatDocumentsWithoutASessionName()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s, u"key/a.xlsx"_s)});
    execute(u"PRAGMA foreign_keys = OFF"_s);
    execute(u"DELETE FROM parser_usersession"_s);
    QStringList found;
    VERIFY_OK(m_store->streamForeignReferences({}, [&](const ForeignReference &reference) {
        found.append(QString::fromUtf8(reference.key));
        QCOMPARE(reference.sessionId, made.id);
        QVERIFY(reference.sessionKey.isEmpty());
        QVERIFY(!reference.lastActivity);
    }));
    execute(u"DELETE FROM parser_processeddocument"_s);
    execute(u"PRAGMA foreign_keys = ON"_s);
    QCOMPARE(found, QStringList({u"key/a.pdf"_s, u"key/a.xlsx"_s}));
}

void SqliteSessionStoreTest::saysBusyAndLosesNothingWhileTheWebAppWrites()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    VERIFY_OK(m_django->holdWrites());
    const auto removed = m_store->removeSessions(std::vector{condition(made, kCutoff)}, {});
    const auto read = streamed(); // whoever only reads does not wait
    VERIFY_OK(m_django->release());
    VERIFY_OK(removed);
    QCOMPARE(removed->front().outcome, SessionOutcome::Failed);
    QVERIFY2(removed->front().why.cause.kind == CauseKind::SessionBlocked, qPrintable(removed->front().why.text));
    QCOMPARE(read, std::vector{made});
    QCOMPARE(rows(), std::vector{made});
    QCOMPARE(removeOne(condition(made, kCutoff)), u"removed 1"_s);
}

/// Workers wait for each other as long as it takes, without touching the file, and not in the naps of a busy database.
void SqliteSessionStoreTest::takesTurnsWithItsOwnWriters()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    std::unique_lock<std::timed_mutex> turn = SqliteDialect(m_settings.sqlitePath).waitToWrite({});
    auto removal = std::async(std::launch::async, [&]() -> Result<std::vector<SessionRemoval>> {
        const auto store = makeSessionStore(m_settings);
        return store ? (*store)->removeSessions(std::vector{condition(made, kCutoff)}, {}) : fail(store.error());
    });
    const bool hasWaited = removal.wait_for(300ms) == std::future_status::timeout;
    const auto held = m_django->holdWrites(); // the web app may: nobody has the file
    const auto released = m_django->release();
    turn.unlock();
    const Result<std::vector<SessionRemoval>> removed = removal.get();
    QVERIFY(hasWaited);
    VERIFY_OK(held);
    VERIFY_OK(released);
    VERIFY_OK(removed);
    QCOMPARE(removed->front().outcome, SessionOutcome::Removed);
    QVERIFY(rows().empty());
}

/// Django's OPTIONS timeout, and a stop that does not wait for its end.
void SqliteSessionStoreTest::waitsForOthersAsLongAsItIsTold()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    VERIFY_OK(m_django->holdWrites());
    const auto attempt = [&](std::chrono::milliseconds busyWait, const std::stop_token &stop, qint64 &took) {
        DatabaseSettings settings = m_settings;
        settings.busyWait = busyWait;
        const auto store = makeSessionStore(settings);
        QElapsedTimer time;
        time.start();
        auto removed = (*store)->removeSessions(std::vector{condition(made, kCutoff)}, stop);
        took = time.elapsed();
        return removed;
    };
    qint64 took = 0;
    const auto busy = attempt(700ms, {}, took);
    const bool isObeyed = took > 600 && took < 15000; // a few times
    std::stop_source stop;
    std::promise<void> removed;
    std::jthread stopper([&stop, &removed] {
        (void)removed.get_future().wait_for(200ms);
        stop.request_stop();
    });
    qint64 tookStopped = 0;
    const auto stopped = attempt(20s, stop.get_token(), tookStopped);
    VERIFY_OK(m_django->release());
    VERIFY_OK(busy);
    QCOMPARE(busy->front().outcome, SessionOutcome::Failed);
    QVERIFY(isObeyed);
    VERIFY_FAILS(stopped, ErrorKind::Cancelled);
    QVERIFY2(tookStopped < 2000, QByteArray::number(tookStopped));
    QCOMPARE(rows(), std::vector{made});
}

void SqliteSessionStoreTest::endsItsWaitForATurnWhenItIsStopped()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    std::stop_source stop;
    const auto turn = SqliteDialect(m_settings.sqlitePath).waitToWrite({});
    auto removal = std::async(std::launch::async, [&]() -> Result<std::vector<SessionRemoval>> {
        const auto store = makeSessionStore(m_settings);
        return store ? (*store)->removeSessions(std::vector{condition(made, kCutoff)}, stop.get_token())
                     : fail(store.error());
    });
    auto reading = std::async(std::launch::async, [&]() -> Result<> { // whoever reads for long waits as well
        const auto reader = makeSessionReader(m_settings);
        return reader ? (*reader)->streamForeignReferences(stop.get_token(), [](const ForeignReference &) {})
                      : fail(reader.error());
    });
    const bool haveWaited =
        removal.wait_for(200ms) == std::future_status::timeout && reading.wait_for(0ms) == std::future_status::timeout;
    stop.request_stop();
    const Result<std::vector<SessionRemoval>> removed = removal.get();
    const Result<> read = reading.get();
    QVERIFY(haveWaited);
    VERIFY_FAILS(removed, ErrorKind::Cancelled);
    VERIFY_FAILS(read, ErrorKind::Cancelled);
    QCOMPARE(rows(), std::vector{made});
}

void SqliteSessionStoreTest::wipesWhatItDeletes()
{
    QJsonObject secretive = document(u"key/a.pdf"_s);
    secretive[u"data"] = QJsonObject{{u"name"_s, QString(u"Ms Unmistakable "_s + QString(6000, u'x'))}};
    const auto made = makeOne(u"key"_s, kNoon, {secretive});
    const auto holds = [this] {
        QFile file(m_settings.sqlitePath);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("Ms Unmistakable");
    };
    const QString checkpoint = u"PRAGMA wal_checkpoint(TRUNCATE)"_s;
    execute(checkpoint);
    QVERIFY(holds());
    QCOMPARE(removeOne(condition(made, kCutoff)), u"removed 1"_s);
    execute(checkpoint);
    QVERIFY(!holds());
}

} // namespace docsweep

int main(int argc, char *argv[])
{
    docsweep::SqliteSessionStoreTest rollback(QStringLiteral("delete"));
    docsweep::SqliteSessionStoreTest writeAhead(QStringLiteral("wal"));
    return docsweep::runSessionTests(argc, argv, {&rollback, &writeAhead});
}

#include "tst_sqlitesessionstore.moc"
