// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/objects/objectstorecontract.h"
#include "tests/support/objects/faultyobjectstore.h"
#include "tests/support/objects/memoryobjectstore.h"

#include <QTest>

using namespace docsweep;

/// With no fault planned it is the store within.
class TestFaultyObjectStore : public ObjectStoreContract {
    Q_OBJECT

protected:
    void startAnew(const Bucket &bucket) override
    {
        m_objects = std::make_shared<MemoryObjects>();
        m_objects->addBucket(bucket);
        m_plan = std::make_shared<FaultPlan>();
    }
    std::unique_ptr<ObjectStore> open() override
    {
        return std::make_unique<FaultyObjectStore>(std::make_unique<MemoryObjectStore>(m_objects), m_plan);
    }

private slots:
    void failsThePlannedCallOnly();
    void doesAsMuchAsTheModeSays_data();
    void doesAsMuchAsTheModeSays();
    void failsInTheMiddleOfAListing();

private:
    std::shared_ptr<MemoryObjects> m_objects;
    SharedFaultPlan m_plan;
};

void TestFaultyObjectStore::failsThePlannedCallOnly()
{
    const std::unique_ptr<ObjectStore> one = open();
    const std::unique_ptr<ObjectStore> other = open();
    m_plan->failAt = 2;
    m_plan->failures = 2;
    QVERIFY(one->checkBucket(QStringLiteral("box"), {}));
    QVERIFY(!m_plan->hasStruck());
    QVERIFY(!other->checkBucket(QStringLiteral("box"), {}));
    QVERIFY(!one->look(QStringLiteral("box"), "a", {}));
    QVERIFY(other->look(QStringLiteral("box"), "a", {}));
    QVERIFY(m_plan->hasStruck());
}

void TestFaultyObjectStore::doesAsMuchAsTheModeSays_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("left");
    QTest::newRow("before the effect") << int(FaultMode::BeforeEffect) << 4;
    QTest::newRow("after the effect") << int(FaultMode::AfterEffect) << 0;
    QTest::newRow("a part of the effect") << int(FaultMode::PartialEffect) << 2;
    QTest::newRow("some items") << int(FaultMode::SomeItems) << 2;
}

void TestFaultyObjectStore::doesAsMuchAsTheModeSays()
{
    QFETCH(int, mode);
    QFETCH(int, left);
    const Bucket box = QStringLiteral("box");
    std::vector<RemovalRequest> requests;
    for (const char *key : {"a", "b", "c", "d"}) {
        m_objects->set(box, key, "x", Instant());
        requests.push_back({key, 1, Instant(), {}, Instant()});
    }
    m_plan->failAt = 1;
    m_plan->mode = FaultMode(mode);
    const auto removals = open()->remove(box, requests, {});
    QCOMPARE(bool(removals), FaultMode(mode) == FaultMode::SomeItems);
    QCOMPARE(m_objects->keys(box).size(), size_t(left));
    if (removals) {
        QCOMPARE(removals->at(0).outcome, RemovalOutcome::Failed);
        QCOMPARE(removals->at(1).outcome, RemovalOutcome::Removed);
    }
}

void TestFaultyObjectStore::failsInTheMiddleOfAListing()
{
    const Bucket box = QStringLiteral("box");
    for (int i = 0; i < 10; ++i)
        m_objects->set(box, QByteArray::number(i), "x", Instant());
    m_plan->failAt = 1;
    m_plan->mode = FaultMode::PartialEffect;
    size_t seen = 0;
    const Result<> done = open()->list(box, {}, {}, [&](const ListPage &page) {
        seen += page.entries.size();
        return true;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Unavailable);
    QCOMPARE(seen, size_t(5));
}

QTEST_GUILESS_MAIN(TestFaultyObjectStore)
#include "tst_faultyobjectstore.moc"
