// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/firstitems.h"
#include "core/sql/sqlconnection.h"
#include "core/sql/sqlitehandle.h"
#include "core/sql/sqlitestop.h"

#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

/// The first rows of an order are found by an aggregate of our own. What ORDER BY and LIMIT find is the measure.
class FirstItemsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void findsWhatOrderByBeginsWith_data();
    void findsWhatOrderByBeginsWith();
    void findsNothingInAnEmptyTable();
    void isTidyWhenItIsStopped();

private:
    Result<std::vector<qint64>> column(const QString &sql);

    std::unique_ptr<SqlConnection> m_connection;
    sqlite3 *m_handle = nullptr;
};

void FirstItemsTest::init()
{
    m_connection = std::make_unique<SqlConnection>(u"QSQLITE"_s);
    m_connection->database().setDatabaseName(u":memory:"_s);
    QVERIFY(m_connection->database().open());
    const Result<sqlite3 *> handle = sqliteHandle(*m_connection);
    QVERIFY(handle);
    m_handle = *handle;
    QVERIFY(addFirstItems(m_handle));
    QVERIFY(m_connection->run(u"CREATE TABLE item (id INTEGER PRIMARY KEY, value)"_s));
}

Result<std::vector<qint64>> FirstItemsTest::column(const QString &sql)
{
    Result<QSqlQuery> query = m_connection->prepare(sql);
    if (!query)
        return fail(query.error());
    if (const Result<> done = exec(*query, u"asking"_s); !done)
        return fail(done.error());
    std::vector<qint64> ids;
    while (query->next()) {
        const QVariant value = query->value(0);
        if (value.typeId() == QMetaType::QByteArray)
            return firstItems(value.toByteArray());
        if (!value.isNull())
            ids.push_back(value.toLongLong());
    }
    return ids;
}

void FirstItemsTest::findsWhatOrderByBeginsWith_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("ever greater numbers") << u"n"_s;
    QTest::newRow("ever smaller numbers") << u"-n"_s;
    QTest::newRow("all the same") << u"7"_s;
    QTest::newRow("few different ones") << u"n % 3"_s;
    QTest::newRow("random numbers") << u"random()"_s;
    QTest::newRow("the extremes") << u"CASE n % 2 WHEN 0 THEN -9223372036854775808 ELSE 9223372036854775807 END"_s;
    QTest::newRow("many NULLs") << u"CASE WHEN n % 4 THEN NULL ELSE random() END"_s;
    QTest::newRow("nothing but NULL") << u"NULL"_s;
    QTest::newRow("bytes") << u"randomblob(abs(random()) % 4)"_s;
    QTest::newRow("bytes with NULLs") << u"CASE WHEN n % 4 THEN randomblob(2) END"_s;
    QTest::newRow("empty bytes") << u"CASE n % 3 WHEN 0 THEN zeroblob(0) WHEN 1 THEN zeroblob(1) END"_s;
    QTest::newRow("ever greater texts") << u"CAST(printf('%06d/scan.pdf', n) AS BLOB)"_s;
    QTest::newRow("one the beginning of the other") << u"CAST(substr('aaaaaaaaaaaa', 1, 1 + n % 11) AS BLOB)"_s;
}

void FirstItemsTest::findsWhatOrderByBeginsWith()
{
    QFETCH(QString, value);
    QVERIFY(m_connection->run(u"INSERT INTO item SELECT n, %1 FROM (WITH RECURSIVE row (n) AS (SELECT 1 UNION ALL "
                              "SELECT n + 1 FROM row WHERE n < 5000) SELECT n FROM row)"_s.arg(value)));
    for (const int descending : {0, 1}) {
        for (const int limit : {1, 2, 256, 4999, 5000, 5001}) {
            const QString order = descending != 0 ? u"value DESC, id"_s : u"value, id"_s;
            const auto meant = column(u"SELECT id FROM item ORDER BY %1 LIMIT %2"_s.arg(order).arg(limit));
            const auto found = column(u"SELECT first_items(value, id, %1, %2) FROM item"_s.arg(descending).arg(limit));
            QVERIFY(meant && found);
            QVERIFY2(*meant == *found, qPrintable(u"%1 limit %2"_s.arg(order).arg(limit)));
        }
    }
}

void FirstItemsTest::findsNothingInAnEmptyTable()
{
    const auto found = column(u"SELECT first_items(value, id, 0, 256) FROM item"_s);
    QVERIFY(found);
    QVERIFY(found->empty());
}

void FirstItemsTest::isTidyWhenItIsStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const SqliteStop ends(m_handle, stop.get_token());
    const auto found = column(u"SELECT first_items(n, n, 0, 256) FROM (WITH RECURSIVE row (n) AS (SELECT 1 UNION ALL "
                              "SELECT n + 1 FROM row WHERE n < 100000) SELECT n FROM row)"_s);
    QVERIFY(!found); // and no memory is left behind, as the sanitizers see it
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::FirstItemsTest)
#include "tst_firstitems.moc"
