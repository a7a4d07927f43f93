// SPDX-License-Identifier: GPL-3.0-or-later
// A project that does not answer is left in peace for a while, by whoever has a store of it.
#include "tests/objects/supabasestoretest.h"

class TestDeadProject : public SupabaseStoreTest {
    Q_OBJECT

private slots:
    void isAskedByNobodyForAWhile();
    void isOfOneProjectAlone();

private:
    void letFailThreeTimes(ObjectStore &store);
};

void TestDeadProject::letFailThreeTimes(ObjectStore &store)
{
    QVERIFY(m_server->addFault(forEver({{u"action"_s, u"answer"_s}, {u"status"_s, 502}, {u"body"_s, u""_s}})));
    for (int call = 0; call < 3; ++call)
        QVERIFY(!store.checkBucket(kBox, {}));
    QVERIFY(m_server->clearFaults());
    QVERIFY(m_server->clearLog());
}

void TestDeadProject::isAskedByNobodyForAWhile()
{
    const ObjectStoreFactory stores = makeSupabaseStores(settings());
    const std::unique_ptr<ObjectStore> scan = *stores();
    const std::unique_ptr<ObjectStore> window = *stores();
    letFailThreeTimes(*scan);
    for (ObjectStore *store : {scan.get(), window.get()}) {
        const Result<> refused = store->checkBucket(kBox, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
    }
    QCOMPARE(m_server->log()->requests.size(), 0);
}

void TestDeadProject::isOfOneProjectAlone()
{
    const std::unique_ptr<ObjectStore> dead = open();
    letFailThreeTimes(*dead);
    QVERIFY(!dead->checkBucket(kBox, {}));
    QVERIFY(open()->checkBucket(kBox, {}));
}

QTEST_GUILESS_MAIN(TestDeadProject)
#include "tst_deadproject.moc"
