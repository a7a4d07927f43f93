// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scan/scanscene.h"
#include "tests/support/objects/faultyobjectstore.h"

#include <QTest>

#include <latch>
#include <utility>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// What a scan makes of a storage that fails or is away, and of what comes out of order.
class TestScanTroubles : public QObject {
    Q_OBJECT

private slots:
    void marksFoldersThatCouldNotBeRead();
    void goesOnWithRowsWhenTheStorageIsAway();
    void losesTheStorageInTheMiddle();
    void failsForAMissingBucket();
    void seesNothingOfABucketThatTurnsOutToBeMissing_data();
    void seesNothingOfABucketThatTurnsOutToBeMissing();
    void refusesRowsOutOfOrder_data();
    void refusesRowsOutOfOrder();
    void refusesAListingOutOfOrder();
};

void TestScanTroubles::marksFoldersThatCouldNotBeRead()
{
    Scene scene("a b c", "a/1 b/1 c/1");
    scene.objects->hide({"b/", {ErrorKind::Unauthorized, u"no entry"_s}});
    const QByteArray seen = scene.scan();
    QVERIFY(scene.result);
    QVERIFY2(seen.contains("b*[]?"), seen);
    QVERIFY2(seen.contains("!box/b/"), seen);
    QVERIFY2(seen.endsWith("c*[box:c/1]"), seen);
}

void TestScanTroubles::goesOnWithRowsWhenTheStorageIsAway()
{
    Scene scene("a b", "a/1");
    scene.reader = []() -> Result<std::unique_ptr<ObjectReader>> { return fail(ErrorKind::Unavailable, u"down"_s); };
    QCOMPARE(scene.scan(), "LOST a*[]? b*[]?");
    QVERIFY(scene.result);
    scene.reader = {};
    QCOMPARE(scene.scan(), "a*[]? b*[]?");
}

void TestScanTroubles::losesTheStorageInTheMiddle()
{
    QByteArray keys;
    for (int i = 0; i < 3000; ++i)
        keys += "s" + QByteArray::number(10000 + i) + "/x ";
    Scene scene("s10000 s12999", keys);
    auto plan = std::make_shared<FaultPlan>();
    plan->failAt = 1;
    plan->mode = FaultMode::PartialEffect;
    // The first one lists, the other asks for the bucket meanwhile.
    scene.reader = [objects = scene.objects, plan, isFirst = true]() mutable -> Result<std::unique_ptr<ObjectReader>> {
        auto store = std::make_unique<MemoryObjectStore>(objects);
        if (!std::exchange(isFirst, false))
            return std::unique_ptr<ObjectReader>(std::move(store));
        return std::unique_ptr<ObjectReader>(std::make_unique<FaultyObjectStore>(std::move(store), plan));
    };
    const QByteArray seen = scene.scan();
    QVERIFY(scene.result);
    QVERIFY(seen.contains(" LOST"));
    QVERIFY2(seen.endsWith("s12999*[]?"), seen.right(80));
}

void TestScanTroubles::failsForAMissingBucket()
{
    Scene scene("a", "a/1");
    scene.buckets = {u"box"_s, u"typo"_s};
    scene.scan();
    QCOMPARE(scene.result.error().kind, ErrorKind::NotFound);
}

namespace {

/// Lists at once, and says only then that there is no such bucket.
class LateRefusal final : public ObjectReader {
public:
    LateRefusal(std::shared_ptr<MemoryObjects> objects, std::shared_ptr<std::latch> listed)
        : m_inner(std::move(objects))
        , m_listed(std::move(listed))
    {
    }
    ObjectStoreTraits traits() const override { return m_inner.traits(); }
    Result<> checkBucket(const Bucket &, std::stop_token) override
    {
        m_listed->wait();
        return fail(ErrorKind::NotFound, u"no such bucket"_s);
    }
    Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner.identify(bucket, stop);
    }
    Result<> list(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override
    {
        bool isFirst = true;
        const Result<> listed = m_inner.list(bucket, prefix, stop, [&](const ListPage &page) {
            if (std::exchange(isFirst, false))
                m_listed->count_down();
            return onPage(page);
        });
        if (isFirst)
            m_listed->count_down();
        return listed;
    }
    Result<std::optional<ObjectEntry>> look(const Bucket &bucket, const ObjectKey &key, std::stop_token stop) override
    {
        return m_inner.look(bucket, key, stop);
    }
    Result<QByteArray> read(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop) override
    {
        return m_inner.read(bucket, key, limitBytes, stop);
    }

private:
    MemoryObjectStore m_inner;
    std::shared_ptr<std::latch> m_listed;
};

} // namespace

void TestScanTroubles::seesNothingOfABucketThatTurnsOutToBeMissing_data()
{
    QTest::addColumn<QByteArray>("objects");
    QTest::newRow("it lists files") << QByteArray("a/1 b/1");
    QTest::newRow("it lists nothing") << QByteArray();
}

void TestScanTroubles::seesNothingOfABucketThatTurnsOutToBeMissing()
{
    QFETCH(QByteArray, objects);
    Scene scene("a c", objects);
    const auto listed = std::make_shared<std::latch>(1);
    scene.reader = [&]() -> Result<std::unique_ptr<ObjectReader>> {
        return std::unique_ptr<ObjectReader>(std::make_unique<LateRefusal>(scene.objects, listed));
    };
    QCOMPARE(scene.scan(), QByteArray());
    QVERIFY(!scene.result);
    QCOMPARE(scene.result.error().kind, ErrorKind::NotFound);
}

void TestScanTroubles::refusesRowsOutOfOrder_data()
{
    QTest::addColumn<QByteArray>("sessions");
    QTest::newRow("a collation that is not bytes") << QByteArray("ab ab-c");
    QTest::newRow("twice") << QByteArray("a a");
    QTest::newRow("upper case after lower") << QByteArray("a A");
}

void TestScanTroubles::refusesRowsOutOfOrder()
{
    QFETCH(QByteArray, sessions);
    Scene scene(sessions, "");
    scene.scan();
    QCOMPARE(scene.result.error().kind, ErrorKind::BadData);
    scene.scan({}, 1); // also across pages
    QCOMPARE(scene.result.error().kind, ErrorKind::BadData);
}

namespace {

class Backwards final : public ObjectReader {
public:
    ObjectStoreTraits traits() const override { return {}; }
    Result<> checkBucket(const Bucket &, std::stop_token) override { return {}; }
    Result<BucketId> identify(const Bucket &, std::stop_token) override { return BucketId(); }
    Result<> list(const Bucket &, const ObjectKey &, std::stop_token, const PageSink &onPage) override
    {
        for (const char *key : {"b/1", "a/1"}) {
            ObjectEntry entry;
            entry.key = key;
            const std::array page{entry};
            if (!onPage({page, {}}))
                return failCancelled();
        }
        return {};
    }
    Result<std::optional<ObjectEntry>> look(const Bucket &, const ObjectKey &, std::stop_token) override
    {
        return std::optional<ObjectEntry>();
    }
    Result<QByteArray> read(const Bucket &, const ObjectKey &, qint64, std::stop_token) override
    {
        return QByteArray();
    }
};

} // namespace

void TestScanTroubles::refusesAListingOutOfOrder()
{
    Scene scene("a", "");
    scene.reader = []() -> Result<std::unique_ptr<ObjectReader>> {
        return std::unique_ptr<ObjectReader>(std::make_unique<Backwards>());
    };
    scene.scan();
    QCOMPARE(scene.result.error().kind, ErrorKind::BadData);
}

QTEST_APPLESS_MAIN(TestScanTroubles)
#include "tst_scantroubles.moc"
