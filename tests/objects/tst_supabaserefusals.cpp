// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the others where the storage refuses to delete one of them.
#include "tests/objects/supabasestoretest.h"

#include <QScopeGuard>

class TestSupabaseRefusals : public SupabaseStoreTest {
    Q_OBJECT

private slots:
    void losesOneObjectForOneThatIsRefused_data();
    void losesOneObjectForOneThatIsRefused();
    void looksAgainBeforeEachHalf();
    void findsAllThatAreRefused();
    void learnsTheTenantsLimit_data();
    void learnsTheTenantsLimit();
    void asksLittleWhereNothingCanGo();
    void saysThatTheKeyExpiredInTheMiddle();
};

void TestSupabaseRefusals::losesOneObjectForOneThatIsRefused_data()
{
    const QString guard =
        u"CREATE FUNCTION guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF OLD.name = 's/0333' THEN RAISE EXCEPTION 'under legal hold'%1; END IF; RETURN OLD; END $$; "
        "CREATE TRIGGER guard BEFORE DELETE ON storage.objects FOR EACH ROW EXECUTE FUNCTION guard()"_s;
    const QString unguard = u"DROP FUNCTION guard CASCADE"_s;
    QTest::addColumn<bool>("bySql");
    QTest::addColumn<QString>("culprit");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("undo");
    QTest::addColumn<QString>("words");
    QTest::addColumn<CauseKind>("cause");
    for (const bool bySql : {false, true}) {
        const char *way = bySql ? "by SQL" : "by the API";
        QTest::addRow("a foreign key, %s", way)
            << bySql << u"s/0333"_s
            << u"CREATE TABLE kept (id uuid REFERENCES storage.objects (id) ON DELETE RESTRICT); "
               "INSERT INTO kept SELECT id FROM storage.objects WHERE name = 's/0333'"_s
            << u"DROP TABLE kept"_s << u"23503; a row of another table refers to it"_s << CauseKind::RowRefers;
        QTest::addRow("a trigger, %s", way) << bySql << u"s/0333"_s << guard.arg(QString()) << unguard
                                            << u"P0001; a trigger"_s << CauseKind::TriggerRefuses;
        QTest::addRow("a trigger that speaks of rights, %s", way)
            << bySql << u"s/0333"_s << guard.arg(u" USING ERRCODE = '42501'"_s) << unguard << u"under legal hold"_s
            << CauseKind::KeyMayNot;
        QTest::addRow("a file that cannot be unlinked, %s", way)
            << bySql << u"s/0333"_s << QString() << QString() << u"EISDIR"_s << CauseKind::StorageRefusesFile;
        QTest::addRow("a segment of one dot, %s", way)
            << bySql << u"s/./x"_s << QString() << QString() << u"Invalid key"_s << CauseKind::StorageRefusesFile;
        QTest::addRow("a segment of a dot that is escaped, %s", way)
            << bySql << u"s/\\./x"_s << QString() << QString() << u"Invalid key"_s << CauseKind::StorageRefusesFile;
    }
}

void TestSupabaseRefusals::losesOneObjectForOneThatIsRefused()
{
    QFETCH(bool, bySql);
    QFETCH(QString, culprit);
    QFETCH(QString, change);
    QFETCH(QString, undo);
    QFETCH(QString, words);
    QFETCH(CauseKind, cause);
    QStringList names;
    for (int i = 0; i < 500; ++i)
        names << u"s/"_s + QString::number(i).rightJustified(4, u'0');
    names[333] = culprit;
    QVERIFY(m_server->makeObjects(kBox, names));
    if (words == u"EISDIR"_s)
        QVERIFY(m_server->bar(kBox, {culprit}));
    const auto changed = m_cluster->sql(change);
    const auto undone = qScopeGuard([&] { (void)m_cluster->sql(undo); });
    QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().text));

    const auto store = std::move(*makeSupabaseStores(bySql ? throughTheTables() : settings())());
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QCOMPARE(requests.size(), size_t(500));
    QVERIFY(m_server->clearLog());
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(left(), culprit.toUtf8());
    for (size_t i = 0; i < requests.size(); ++i) {
        const Removal &removal = (*removals)[i];
        const bool isTheOne = requests[i].key == culprit.toUtf8();
        QVERIFY2(removal.outcome == (isTheOne ? RemovalOutcome::Refused : RemovalOutcome::Removed),
            qPrintable(removal.why.text));
        if (isTheOne) {
            QVERIFY2(removal.why.text.contains(words), qPrintable(removal.why.text));
            QCOMPARE(removal.why.cause.kind, cause);
        }
    }
    // Up to five tries of the whole, two requests for each halving, and one more for the key that is left.
    QVERIFY2(deletions() <= 5 + 2 * 9 + 1, qPrintable(QString::number(deletions())));
}

namespace {

/// Nothing that decided is ever fresh; one key is not to go any more.
class ForgetfulTrust final : public RemovalTrust {
public:
    std::chrono::steady_clock::time_point until() const override { return {}; }
    Result<QSet<ObjectKey>> renew(std::span<const ObjectKey> keys, std::stop_token) override
    {
        ++looks;
        QSet<ObjectKey> may(keys.begin(), keys.end());
        may.remove("s/0007");
        return may;
    }
    int looks = 0;
};

} // namespace

/// A key is refused, and meanwhile another one is somebody's.
void TestSupabaseRefusals::looksAgainBeforeEachHalf()
{
    QStringList names;
    for (int i = 0; i < 64; ++i)
        names << u"s/"_s + QString::number(i).rightJustified(4, u'0');
    QVERIFY(m_server->makeObjects(kBox, names));
    QVERIFY(m_cluster->sql(u"CREATE TABLE kept (id uuid REFERENCES storage.objects (id)); INSERT INTO kept SELECT id "
                           "FROM storage.objects WHERE name = 's/0033'"_s));
    const auto undone = qScopeGuard([&] { (void)m_cluster->sql(u"DROP TABLE kept"_s); });
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    ForgetfulTrust trust;
    store->trust(&trust);
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    store->trust(nullptr);
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(left(), QByteArray("s/0007 s/0033"));
    QVERIFY(trust.looks > 5);
    for (size_t i = 0; i < requests.size(); ++i) {
        const Removal &removal = (*removals)[i];
        if (requests[i].key == "s/0007")
            QVERIFY(removal.outcome == RemovalOutcome::Failed && removal.isWorthAnother);
        else
            QCOMPARE(removal.outcome, requests[i].key == "s/0033" ? RemovalOutcome::Refused : RemovalOutcome::Removed);
    }
}

void TestSupabaseRefusals::findsAllThatAreRefused()
{
    QStringList names;
    for (int i = 0; i < 1200; ++i)
        names << u"s/"_s + QString::number(i).rightJustified(4, u'0');
    QVERIFY(m_server->makeObjects(kBox, names));
    const QStringList guarded{u"s/0000"_s, u"s/0001"_s, u"s/0250"_s, u"s/0499"_s, u"s/0500"_s, u"s/1199"_s};
    QVERIFY(m_cluster->sql(u"CREATE TABLE kept (id uuid REFERENCES storage.objects (id)); INSERT INTO kept SELECT id "
                           "FROM storage.objects WHERE name IN ('"_s
        + guarded.join("', '"_L1) + u"')"_s));
    const auto undone = qScopeGuard([&] { (void)m_cluster->sql(u"DROP TABLE kept"_s); });
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QVERIFY(m_server->clearLog());
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(left(), joined(guarded));
    QCOMPARE(std::ranges::count(*removals, RemovalOutcome::Refused, &Removal::outcome), guarded.size());
    QCOMPARE(std::ranges::count(*removals, RemovalOutcome::Removed, &Removal::outcome), 1200 - guarded.size());
    QVERIFY2(deletions() <= 3 + 2 * 10 * guarded.size(), qPrintable(QString::number(deletions())));
}

void TestSupabaseRefusals::learnsTheTenantsLimit_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("most");
    QTest::newRow("25") << 25 << 3 + 54 + 20;
    QTest::newRow("1") << 1 << 3 + 1340 + 20;
}

void TestSupabaseRefusals::learnsTheTenantsLimit()
{
    QFETCH(int, limit);
    QFETCH(int, most);
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.pattern = u"s/%04d"_s;
    batch.count = 1340;
    batch.hasBlobs = true;
    QVERIFY(m_server->makeObjects(batch));
    QVERIFY(m_server->change({{u"delete_objects_limit"_s, limit}}));
    const auto undone = qScopeGuard([&] { (void)m_server->change({{u"delete_objects_limit"_s, 0}}); });
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QVERIFY(m_server->clearLog());
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(std::ranges::count(*removals, RemovalOutcome::Removed, &Removal::outcome), 1340);
    QCOMPARE(left(), QByteArray());
    QVERIFY2(deletions() <= most, qPrintable(QString::number(deletions())));

    // From now on nothing is refused any more.
    QVERIFY(m_server->makeObjects(kBox, {u"t/a"_s, u"t/b"_s}));
    QVERIFY(m_server->clearLog());
    QVERIFY(store->remove(kBox, requestsForAll(*store), {}));
    QCOMPARE(deletions(), limit == 1 ? 2 : 1);
}

/// The disk of the files is gone: that is not asked for each of a thousand keys.
void TestSupabaseRefusals::asksLittleWhereNothingCanGo()
{
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.pattern = u"s/%04d"_s;
    batch.count = 1000;
    QVERIFY(m_server->makeObjects(batch));
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QVERIFY(
        m_server->addFault(forEver({{u"action"_s, u"backend_fails"_s}, {u"method"_s, u"DELETE"_s}, {u"blobs"_s, 0}})));
    QVERIFY(m_server->clearLog());
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY(!removals);
    QCOMPARE(removals.error().kind, ErrorKind::Unavailable);
    QVERIFY2(deletions() <= 2 * 5 + 4 + 2 * 16, qPrintable(QString::number(deletions())));
    QVERIFY(m_server->clearFaults());
    QVERIFY(store->remove(kBox, requests, {}));
    QCOMPARE(left(), QByteArray());
}

/// That is no matter of keys.
void TestSupabaseRefusals::saysThatTheKeyExpiredInTheMiddle()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s, u"s/b"_s, u"s/c"_s}));
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    const QJsonObject refusal = forEver({{u"action"_s, u"fail"_s}, {u"code"_s, u"AccessDenied"_s}});
    for (const auto &[method, nth] : {std::pair(u"DELETE"_s, 1), std::pair(u"GET"_s, 1)}) { // the listing has asked
        QJsonObject fault = refusal;
        fault.insert(u"method"_s, method);
        fault.insert(u"nth"_s, nth);
        QVERIFY(m_server->addFault(fault));
    }
    QVERIFY(m_server->clearLog());
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY(!removals);
    QCOMPARE(removals.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(deletions(), 1);
    QVERIFY(m_server->clearFaults());
}

QTEST_GUILESS_MAIN(TestSupabaseRefusals)
#include "tst_supabaserefusals.moc"
