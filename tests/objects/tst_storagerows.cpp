// SPDX-License-Identifier: GPL-3.0-or-later
// The project's tables, read beside its API.
#include "tests/objects/supabasestoretest.h"
#include "tests/support/sessions/shadows.h"

class TestStorageRows : public SupabaseStoreTest {
    Q_OBJECT

private slots:
    void quotesNamesForTheTables();
    void readsTheTablesThoughFunctionsArePlanted_data();
    void readsTheTablesThoughFunctionsArePlanted();
};

void TestStorageRows::quotesNamesForTheTables()
{
    const DatabaseSettings database = m_cluster->settings();
    const auto rows = makeStorageRows(
        {database.host, database.port, database.database, database.user, database.password, database.sslMode});
    const Bucket odd = u"it's (a) box"_s;
    QVERIFY(m_server->makeBucket(odd));
    QVERIFY(m_server->makeObjects(odd, {u"s/it's"_s, u"s/\\' OR true --"_s}));
    QVERIFY((*rows->bucket(odd)).has_value());
    QCOMPARE(rows->page(odd, {}, {}, 10)->size(), size_t(2));
    const std::vector<ObjectKey> keys{"s/it's", "s/\\' OR true --", "s/\\"};
    QCOMPARE(rows->look(odd, keys)->entries.size(), 2);
    for (const Bucket &nobody : {u"box\\' OR true --"_s, u"\\"_s, u"''"_s}) {
        QVERIFY(!(*rows->bucket(nobody)).has_value());
        QVERIFY(rows->page(nobody, {}, {}, 10)->empty());
    }
}

void TestStorageRows::readsTheTablesThoughFunctionsArePlanted_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the system's names first") << u"\"$user\", public"_s;
    QTest::newRow("everybody's names first") << u"public, pg_catalog"_s;
}

/// A role that may create in a schema of the search path does what it can to mislead.
void TestStorageRows::readsTheTablesThoughFunctionsArePlanted()
{
    QFETCH(QString, path);
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s, u"s/b"_s, u"t/a"_s}));
    DatabaseSettings database = m_cluster->settings();
    database.user = u"sweeper"_s;
    database.password = Secret(u"sweeping"_s);
    QVERIFY(m_cluster->sql(u"CREATE ROLE sweeper LOGIN PASSWORD 'sweeping' BYPASSRLS; GRANT USAGE ON SCHEMA storage TO "
                           "sweeper; GRANT SELECT ON ALL TABLES IN SCHEMA storage TO sweeper;"
                           "ALTER ROLE sweeper SET search_path = "_s
        + path));
    const auto open = [&database] {
        return makeStorageRows({database.host, database.port, database.database, database.user, database.password,
            database.sslMode, database.caFile});
    };
    const std::vector<ObjectKey> keys{"s/b", "t/a", "no"};
    const std::vector<ObjectEntry> page = open()->page(kBox, {}, {}, 10).value_or(std::vector<ObjectEntry>());
    QVERIFY(Shadows::plant(*m_cluster, database.database));
    auto rows = open();
    const Result<> checked = rows->check();
    const auto bucket = rows->bucket(kBox);
    const auto misled = rows->page(kBox, {}, {}, 10);
    const auto rest = rows->page(kBox, "s/", "s/a", 10);
    const auto found = rows->look(kBox, keys);
    rows.reset();
    const auto called = Shadows::called(*m_cluster, database.database);
    QVERIFY(Shadows::remove(*m_cluster, database.database));
    QVERIFY(m_cluster->sql(u"DROP OWNED BY sweeper; DROP ROLE sweeper"_s));
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().text));
    QVERIFY(bucket && bucket->has_value() && (*bucket)->id == kBox);
    QCOMPARE(page.size(), size_t(3));
    QVERIFY(misled && *misled == page);
    QVERIFY(rest && rest->size() == 1 && rest->front() == page[1]);
    QVERIFY(found && found->entries.size() == 2 && found->entries.value("s/b") == page[1]);
    QVERIFY(found->entries.value("t/a") == page[2]);
    QVERIFY(called);
    QCOMPARE(*called, QString());
}

QTEST_GUILESS_MAIN(TestStorageRows)
#include "tst_storagerows.moc"
