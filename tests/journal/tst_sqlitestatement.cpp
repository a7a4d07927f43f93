// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sqlitestatement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

class TestSqliteStatement : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatWasBound();
    void isNullWhereBytesAreEmpty();
    void runsAgainAfterItsEnd();
    void tellsThatTheDatabaseIsLocked();
    void tellsWhatIsWrongWithAStatement();
    void needsAnOpenConnection();

private:
    std::unique_ptr<SqlConnection> open() const
    {
        auto connection = std::make_unique<SqlConnection>(u"QSQLITE"_s);
        connection->database().setDatabaseName(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
        connection->database().setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1"_s);
        if (!connection->database().open() || !connection->run(u"CREATE TABLE IF NOT EXISTS t (n INTEGER, b BLOB)"_s))
            qFatal("no database");
        return connection;
    }

    QTemporaryDir m_folder;
};

void TestSqliteStatement::givesBackWhatWasBound()
{
    const auto connection = open();
    const QByteArray bytes("a\0'\xff", 4);
    Result<SqliteStatement> insert = SqliteStatement::prepare(*connection, "INSERT INTO t (n, b) VALUES (?, ?)");
    QVERIFY(insert);
    insert->bindNumber(1, std::numeric_limits<qint64>::min());
    insert->bindBytes(2, bytes);
    QVERIFY(insert->run(u"writing"_s));
    Result<SqliteStatement> select = SqliteStatement::prepare(*connection, "SELECT n, b, 'Grün' FROM t");
    QVERIFY(select);
    QVERIFY(*select->next(u"reading"_s));
    QCOMPARE(select->number(0), std::numeric_limits<qint64>::min());
    QCOMPARE(select->bytes(1), bytes);
    QCOMPARE(select->text(2), u"Grün"_s);
    QVERIFY(!*select->next(u"reading"_s));
}

void TestSqliteStatement::isNullWhereBytesAreEmpty()
{
    const auto connection = open();
    Result<SqliteStatement> statement = SqliteStatement::prepare(*connection, "SELECT ?, ?, ?");
    QVERIFY(statement);
    statement->bindBytes(1, {});
    statement->bindNull(2);
    statement->bindNumber(3, 0);
    QVERIFY(*statement->next(u"reading"_s));
    QVERIFY(statement->isNull(0));
    QVERIFY(statement->bytes(0).isEmpty());
    QVERIFY(statement->isNull(1));
    QVERIFY(!statement->isNull(2));
}

void TestSqliteStatement::runsAgainAfterItsEnd()
{
    const auto connection = open();
    Result<SqliteStatement> insert = SqliteStatement::prepare(*connection, "INSERT INTO t (n) VALUES (?)");
    QVERIFY(insert);
    for (int i = 1; i <= 3; ++i) {
        insert->bindNumber(1, i);
        QVERIFY(insert->run(u"writing"_s));
    }
    Result<SqliteStatement> sum = SqliteStatement::prepare(*connection, "SELECT sum(n) FROM t");
    QVERIFY(sum);
    QVERIFY(*sum->next(u"adding"_s));
    QCOMPARE(sum->number(0), 6);
}

void TestSqliteStatement::tellsThatTheDatabaseIsLocked()
{
    const auto one = open();
    const auto other = open();
    QVERIFY(other->run(u"BEGIN IMMEDIATE"_s));
    Result<SqliteStatement> insert = SqliteStatement::prepare(*one, "INSERT INTO t (n) VALUES (1)");
    QVERIFY(insert);
    const Result<> locked = insert->run(u"writing a candidate"_s);
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, ErrorKind::Unavailable);
    QVERIFY2(locked.error().text.startsWith(u"writing a candidate: "_s), qPrintable(locked.error().text));
    QVERIFY(other->run(u"ROLLBACK"_s));
    QVERIFY(insert->run(u"writing a candidate"_s));
}

void TestSqliteStatement::tellsWhatIsWrongWithAStatement()
{
    const auto connection = open();
    const Result<SqliteStatement> none = SqliteStatement::prepare(*connection, "SELECT n FROM nowhere");
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::BadConfig);
    QVERIFY2(none.error().text.contains(u"nowhere"_s), qPrintable(none.error().text));
    Result<SqliteStatement> unbound = SqliteStatement::prepare(*connection, "INSERT INTO t (n) VALUES (?)");
    QVERIFY(unbound);
    unbound->bindNumber(2, 1);
    QVERIFY(!unbound->run(u"writing"_s)); // not a row with nothing in it
}

void TestSqliteStatement::needsAnOpenConnection()
{
    SqlConnection closed(u"QSQLITE"_s);
    QVERIFY(!SqliteStatement::prepare(closed, "SELECT 1"));
}

QTEST_GUILESS_MAIN(TestSqliteStatement)
#include "tst_sqlitestatement.moc"
