// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/base/remedy.h"
#include "core/sql/sqlconnection.h"

#include <QFile>
#include <QSqlError>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

/// An open SQLite connection that does not wait for locks.
class Sqlite : public SqlConnection {
public:
    explicit Sqlite(const QString &path, const QString &options = {})
        : SqlConnection(u"QSQLITE"_s)
    {
        database().setDatabaseName(path);
        database().setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s + options);
        isOpen = database().open();
    }
    bool isOpen = false;
};

qint64 count(SqlConnection &connection)
{
    Result<QSqlQuery> query = connection.prepare(u"SELECT count(*) FROM t"_s);
    return query && exec(*query, u"counting"_s) && query->next() ? query->value(0).toLongLong() : -1;
}

} // namespace

class TestSqlConnection : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s)); // Qt warns about queries that outlive their connection
        directory = std::make_unique<QTemporaryDir>();
        path = directory->filePath(u"test.sqlite3"_s);
        Sqlite connection(path);
        QVERIFY(connection.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES t (id) "
                               u"DEFERRABLE INITIALLY DEFERRED)"_s));
    }

    void givesEachConnectionANameOfItsOwn()
    {
        Sqlite one(path);
        Sqlite other(path);
        QVERIFY(one.database().connectionName() != other.database().connectionName());
        QVERIFY(one.isOpen && other.isOpen);
    }

    void forgetsItsConnection()
    {
        const qsizetype before = QSqlDatabase::connectionNames().size();
        {
            Sqlite connection(path);
            QCOMPARE(QSqlDatabase::connectionNames().size(), before + 1);
        }
        QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    }

    void rollsBackUnlessCommitted()
    {
        Sqlite connection(path);
        {
            Result<SqlTransaction> transaction = SqlTransaction::begin(connection);
            QVERIFY(transaction);
            QVERIFY(connection.run(u"INSERT INTO t (id) VALUES (1)"_s));
            QCOMPARE(count(connection), 1);
        }
        QCOMPARE(count(connection), 0);
    }

    void keepsWhatWasCommitted()
    {
        Sqlite connection(path);
        {
            Result<SqlTransaction> transaction = SqlTransaction::begin(connection, u"BEGIN IMMEDIATE"_s);
            QVERIFY(transaction);
            QVERIFY(connection.run(u"INSERT INTO t (id) VALUES (1)"_s));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(count(connection), 1);
    }

    void rollsBackOnceWhenItWasMoved()
    {
        Sqlite connection(path);
        {
            Result<SqlTransaction> begun = SqlTransaction::begin(connection);
            QVERIFY(begun);
            const SqlTransaction moved = *std::move(begun);
            QVERIFY(connection.run(u"INSERT INTO t (id) VALUES (1)"_s));
        }
        QCOMPARE(count(connection), 0);
        QVERIFY(SqlTransaction::begin(connection)); // nothing was left open
    }

    void rollsBackWhenTheCommitFails()
    {
        Sqlite connection(path);
        QVERIFY(connection.run(u"PRAGMA foreign_keys = ON"_s));
        {
            Result<SqlTransaction> transaction = SqlTransaction::begin(connection);
            QVERIFY(transaction);
            QVERIFY(connection.run(u"INSERT INTO t (id, parent) VALUES (1, 99)"_s));
            const Result<> committed = transaction->commit();
            QVERIFY(!committed);
            QCOMPARE(committed.error().kind, ErrorKind::BadData);
            QCOMPARE(committed.error().cause.kind, CauseKind::DatabaseForeignKey);
        }
        QCOMPARE(count(connection), 0);
        QVERIFY(SqlTransaction::begin(connection));
    }

    void knowsWhatRestricts()
    {
        Sqlite connection(path);
        for (const auto sql :
            {"PRAGMA foreign_keys = ON"_L1, "CREATE TABLE kept (t INTEGER REFERENCES t (id) ON DELETE RESTRICT)"_L1,
                "INSERT INTO t (id) VALUES (1)"_L1, "INSERT INTO kept (t) VALUES (1)"_L1})
            QVERIFY(connection.run(sql));
        const Result<> refused = connection.run(u"DELETE FROM t"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadData);
        QCOMPARE(refused.error().cause.kind, CauseKind::DatabaseRestricts);
    }

    void callsABusyDatabaseUnavailable()
    {
        Sqlite writer(path);
        const Result<SqlTransaction> held = SqlTransaction::begin(writer, u"BEGIN IMMEDIATE"_s);
        QVERIFY(held);
        Sqlite other(path);
        const Result<SqlTransaction> refused = SqlTransaction::begin(other, u"BEGIN IMMEDIATE"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QCOMPARE(refused.error().cause.kind, CauseKind::DatabaseBusy);
        QVERIFY(isWorthRetrying(refused.error().kind));
        QVERIFY2(refused.error().text.startsWith(u"running \"BEGIN IMMEDIATE\": "_s), qPrintable(refused.error().text));
    }

    void knowsWhatAServersCodeMeans_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<CauseKind>("cause");
        QTest::addColumn<Remedy>("remedy");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *code, ErrorKind kind, CauseKind cause, Remedy remedy, const QString &end = {}) {
            QTest::newRow(code) << QString::fromLatin1(code) << kind << cause << remedy << end;
        };
        using enum CauseKind;
        row("57P01", ErrorKind::Unavailable, DatabaseEnded, Remedy::Told, u"was stopped; try again"_s);
        row("57P02", ErrorKind::Unavailable, DatabaseCrashed, Remedy::Told, u"see its log, then try again"_s);
        row("57P03", ErrorKind::Unavailable, DatabaseStarting, Remedy::Told, u"try again in a minute"_s);
        row("53300", ErrorKind::Unavailable, DatabaseSlotsTaken, Remedy::FreeConnections, u"allows are in use"_s);
        row("53100", ErrorKind::Io, DatabaseDiskFull, Remedy::Told, u"; free some space on the server's disk"_s);
        row("53200", ErrorKind::Unavailable, DatabaseTrouble, Remedy::ReadServerLog);
        row("57014", ErrorKind::Unavailable, DatabaseTrouble, Remedy::ReadServerLog);
        row("25P02", ErrorKind::Unavailable, DatabaseTrouble, Remedy::ReadServerLog);
        row("25006", ErrorKind::BadData, DatabaseTrouble, Remedy::ReadServerLog);
        row("55P03", ErrorKind::Unavailable, DatabaseContended, Remedy::WaitForOthers);
        row("40P01", ErrorKind::Unavailable, DatabaseContended, Remedy::WaitForOthers);
        row("08006", ErrorKind::Unavailable, DatabaseLost, Remedy::StartServer);
        row("28P01", ErrorKind::Unauthorized, DatabaseLogin, Remedy::CheckLogin);
        row("42501", ErrorKind::Unauthorized, DatabaseForbidden, Remedy::GrantRights);
        row("3D000", ErrorKind::NotFound, DatabaseUnknown, Remedy::NameDatabase);
        row("42P01", ErrorKind::BadConfig, DatabaseNameUnknown, Remedy::NameDatabase);
        row("23503", ErrorKind::BadData, DatabaseForeignKey, Remedy::Unknown);
    }

    void knowsWhatAServersCodeMeans()
    {
        QFETCH(QString, code);
        QFETCH(QString, end);
        const QSqlError said(
            {}, u"etwas ist schiefgegangen"_s, QSqlError::StatementError, code); // whatever its language
        const Error error = sqlError(u"asking"_s, said, u"QPSQL"_s);
        QTEST(error.kind, "kind");
        QTEST(error.cause.kind, "cause");
        QTEST(remedyOf(error.cause.kind), "remedy");
        const QString begin = u"asking: etwas ist schiefgegangen ["_s + code + u']';
        QVERIFY2(error.text.startsWith(begin), qPrintable(error.text));
        QVERIFY2(end.isEmpty() ? error.text == begin : error.text.endsWith(end), qPrintable(error.text));
    }

    void readsWhatHasNoCode_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<CauseKind>("cause");
        const auto row = [](const char *said, ErrorKind kind, CauseKind cause) {
            QTest::newRow(said) << QString::fromLatin1(said) << kind << cause;
        };
        using enum CauseKind;
        row("FATAL: password authentication failed for user \"web\"", ErrorKind::Unauthorized, DatabaseLogin);
        row("FATAL: role \"web\" does not exist", ErrorKind::Unauthorized, DatabaseLogin);
        row("FATAL: database \"web\" does not exist", ErrorKind::NotFound, DatabaseUnknown);
        row("FATAL: sorry, too many clients already", ErrorKind::Unavailable, DatabaseFull);
        row("FATAL: the database system is starting up", ErrorKind::Unavailable, DatabaseStarting);
        row("FATAL: no pg_hba.conf entry for host \"h\", no encryption", ErrorKind::BadConfig, DatabaseWantsTls);
        row("server does not support SSL, but SSL was required", ErrorKind::BadConfig, DatabaseNoTls);
        row("SSL error: certificate verify failed", ErrorKind::BadConfig, DatabaseUnvouched);
        row("session is read-only", ErrorKind::Unavailable, DatabaseNoPrimary);
        row("connection refused", ErrorKind::Unavailable, DatabaseUnreachable);
    }

    void readsWhatHasNoCode()
    {
        QFETCH(QString, said);
        const Error error = sqlError(u"connecting"_s, QSqlError({}, said, QSqlError::ConnectionError, {}), u"QPSQL"_s);
        QTEST(error.kind, "kind");
        QTEST(error.cause.kind, "cause");
    }

    void callsAReadOnlyDatabaseUnauthorized()
    {
        Sqlite connection(path, u";QSQLITE_OPEN_READONLY"_s);
        const Result<> refused = connection.run(u"INSERT INTO t (id) VALUES (1)"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    }

    void callsAMissingTableOrColumnAnErrorOfConfiguration()
    {
        Sqlite connection(path);
        for (const QString &sql : {u"SELECT id FROM nowhere"_s, u"SELECT absent FROM t"_s, u"SELECT t.absent FROM t"_s,
                 u"INSERT INTO t (absent) VALUES (1)"_s}) {
            const Result<QSqlQuery> prepared = connection.prepare(sql);
            QVERIFY2(!prepared, qPrintable(sql));
            QVERIFY2(prepared.error().kind == ErrorKind::BadConfig, qPrintable(prepared.error().text));
            const Result<> ran = connection.run(sql);
            QVERIFY(!ran);
            QCOMPARE(ran.error().kind, ErrorKind::BadConfig);
        }
        QCOMPARE(connection.run(u"SELEKT 1"_s).error().kind, ErrorKind::BadData);
    }

    void callsAMissingFileNotFound()
    {
        const Sqlite connection(directory->filePath(u"missing/test.sqlite3"_s));
        QVERIFY(!connection.isOpen);
        QCOMPARE(sqlError(u"opening"_s, const_cast<Sqlite &>(connection).database().lastError(), u"QSQLITE"_s).kind,
            ErrorKind::NotFound);
    }

    void callsAFileThatIsNoDatabaseBadData()
    {
        QFile file(directory->filePath(u"text"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        Sqlite connection(file.fileName());
        const Result<> refused = connection.run(u"CREATE TABLE u (id INTEGER)"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadData);
    }

    void callsAFullDatabaseAnErrorOfTheDisk()
    {
        Sqlite connection(path);
        QVERIFY(connection.run(u"PRAGMA max_page_count = 2"_s));
        const Result<> refused = connection.run(u"CREATE TABLE u AS SELECT zeroblob(1000000) AS x"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Io);
    }

    void callsAServerThatDoesNotAnswerUnavailable()
    {
        QTcpServer listener; // a port that was ours a moment ago refuses
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        const int port = listener.serverPort();
        listener.close();
        SqlConnection connection(u"QPSQL"_s);
        connection.database().setHostName(u"127.0.0.1"_s);
        connection.database().setPort(port);
        QVERIFY(!connection.database().open());
        const Error error = sqlError(u"connecting"_s, connection.database().lastError(), u"QPSQL"_s);
        QVERIFY2(error.kind == ErrorKind::Unavailable, qPrintable(error.text));
        QVERIFY2(error.text.startsWith(u"connecting: "_s), qPrintable(error.text));
    }

    void readsPostgresStates_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &state, const QString &text, ErrorKind kind) {
            QTest::newRow(name) << state << text << int(kind);
        };
        row("connection failure", u"08006"_s, u"gone"_s, ErrorKind::Unavailable);
        row("too many connections", u"53300"_s, u"sorry"_s, ErrorKind::Unavailable);
        row("disk full", u"53100"_s, u"could not extend file"_s, ErrorKind::Io);
        row("shutting down", u"57P01"_s, u"terminating"_s, ErrorKind::Unavailable);
        row("starting up", u"57P03"_s, u"starting up"_s, ErrorKind::Unavailable);
        row("query cancelled", u"57014"_s, u"statement timeout"_s, ErrorKind::Unavailable);
        row("deadlock", u"40P01"_s, u"deadlock"_s, ErrorKind::Unavailable);
        row("serialization", u"40001"_s, u"could not serialize"_s, ErrorKind::Unavailable);
        row("after an earlier error", u"25P02"_s, u"current transaction is aborted"_s, ErrorKind::Unavailable);
        row("idled in a transaction", u"25P03"_s, u"terminating connection"_s, ErrorKind::Unavailable);
        row("lock not available", u"55P03"_s, u"lock"_s, ErrorKind::Unavailable);
        row("wrong password", u"28P01"_s, u"password"_s, ErrorKind::Unauthorized);
        row("no role", u"28000"_s, u"role"_s, ErrorKind::Unauthorized);
        row("permission denied", u"42501"_s, u"permission denied for table"_s, ErrorKind::Unauthorized);
        row("no database", u"3D000"_s, u"database"_s, ErrorKind::NotFound);
        row("no table", u"42P01"_s, u"relation"_s, ErrorKind::BadConfig);
        row("no column", u"42703"_s, u"column"_s, ErrorKind::BadConfig);
        row("syntax", u"42601"_s, u"syntax"_s, ErrorKind::BadData);
        row("foreign key", u"23503"_s, u"violates"_s, ErrorKind::BadData);
        row("connect: password", u""_s, u"FATAL:  password authentication failed for user \"u\""_s,
            ErrorKind::Unauthorized);
        row("connect: no password", u""_s, u"fe_sendauth: no password supplied"_s, ErrorKind::Unauthorized);
        row("connect: not allowed", u""_s, u"FATAL:  no pg_hba.conf entry for host"_s, ErrorKind::Unauthorized);
        row("connect: no database", u""_s, u"FATAL:  database \"d\" does not exist"_s, ErrorKind::NotFound);
        row("connect: no role", u""_s, u"FATAL:  role \"u\" does not exist"_s, ErrorKind::Unauthorized);
        row("connect: no TLS", u""_s, u"server does not support SSL, but SSL was required"_s, ErrorKind::BadConfig);
        row("connect: refused", u""_s, u"Connection refused"_s, ErrorKind::Unavailable);
        row("connect: no answer", u""_s, u"timeout expired"_s, ErrorKind::Unavailable);
    }
    void readsPostgresStates()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        const QSqlError error(u"QPSQL: Unable to create query"_s, text, QSqlError::StatementError, state);
        const Error ours = sqlError(u"reading sessions"_s, error, u"QPSQL"_s);
        QCOMPARE(int(ours.kind), kind);
        QVERIFY2(ours.text.startsWith(u"reading sessions: "_s), qPrintable(ours.text));
        QCOMPARE(ours.text.contains(u'['), !state.isEmpty());
    }

    void hidesSecretsInWhatAServerSays()
    {
        redactInLogs(Secret(u"hunter-2-hunter"_s));
        const QSqlError error(u"driver"_s, u"connection string \"password=hunter-2-hunter\" is bad\nreally"_s,
            QSqlError::ConnectionError, {});
        QCOMPARE(sqlError(u"connecting"_s, error, u"QPSQL"_s).text,
            u"connecting: connection string \"password=***\" is bad really"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> directory;
    QString path;
};

QTEST_GUILESS_MAIN(TestSqlConnection)
#include "tst_sqlconnection.moc"
