// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sweep/sweepworld.h"

#include <QTest>

#include <atomic>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// When a run gives a storage up, whatever kind of storage it is, and that this is final.
class TestGivingUp : public QObject {
    Q_OBJECT

private slots:
    void leavesTheRestThoughTheStorageIsBack();
    void endsWithARefusalOfTheKey();
};

namespace {

/// What all connections of one run meet.
struct Outage {
    std::atomic<int> failures; ///< still to come
    ErrorKind kind = ErrorKind::Unavailable;
    std::atomic<int> removals{0}; ///< that were asked for
};

/// Its first removals fail; then it works again.
class FailingStore final : public ObjectStore {
public:
    FailingStore(std::unique_ptr<ObjectStore> inner, Outage &outage)
        : m_inner(std::move(inner))
        , m_outage(outage)
    {
    }
    ObjectStoreTraits traits() const override { return m_inner->traits(); }
    Result<> checkBucket(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner->checkBucket(bucket, std::move(stop));
    }
    Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner->identify(bucket, std::move(stop));
    }
    void expect(const Bucket &bucket, const BucketId &id) override { m_inner->expect(bucket, id); }
    Result<> list(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override
    {
        return m_inner->list(bucket, prefix, std::move(stop), onPage);
    }
    Result<std::optional<ObjectEntry>> look(const Bucket &bucket, const ObjectKey &key, std::stop_token stop) override
    {
        return m_inner->look(bucket, key, std::move(stop));
    }
    Result<QByteArray> read(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop) override
    {
        return m_inner->read(bucket, key, limitBytes, std::move(stop));
    }
    void trust(RemovalTrust *trust) override { m_inner->trust(trust); }
    Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop) override
    {
        ++m_outage.removals;
        if (m_outage.failures.fetch_sub(1) > 0)
            return fail(m_outage.kind, u"the disk does not answer"_s);
        return m_inner->remove(bucket, requests, std::move(stop));
    }
    Result<> put(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop) override
    {
        return m_inner->put(bucket, key, bytes, std::move(stop));
    }
    Result<> mark(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner->mark(bucket, std::move(stop));
    }

private:
    const std::unique_ptr<ObjectStore> m_inner;
    Outage &m_outage;
};

constexpr int kWorkers = 4; ///< which may be asking at the moment of the last failure
constexpr WorldSize kManyBatches{.expired = 400};

Result<Run> runWith(const SweepWorld &world, Outage &outage)
{
    const Result<Plan> plan = world.plan();
    if (!plan)
        return fail(plan.error());
    SweepBackends backends = world.backends();
    backends.objects = [inner = backends.objects, &outage]() -> Result<std::unique_ptr<ObjectStore>> {
        Result<std::unique_ptr<ObjectStore>> store = inner();
        if (!store)
            return store;
        return std::unique_ptr<ObjectStore>(std::make_unique<FailingStore>(*std::move(store), outage));
    };
    return world.run(plan->id, backends);
}

} // namespace

void TestGivingUp::leavesTheRestThoughTheStorageIsBack()
{
    const SweepWorld world(kManyBatches);
    Outage outage{.failures = 2 + kWorkers}; // three in a row, whoever of the workers meets them
    const Result<Run> run = runWith(world, outage);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QVERIFY(!run->storageProblem.isEmpty());
    QVERIFY2(outage.removals <= 2 + 2 * kWorkers, qPrintable(QString::number(outage.removals)));
    QVERIFY(run->totals.of(ItemState::Pending).items > run->totals.of(ItemState::Deleted).items);
    QCOMPARE(world.violation(), QString());
    QVERIFY(world.sweep());
    QCOMPARE(world.leftOver(), QString());
}

void TestGivingUp::endsWithARefusalOfTheKey()
{
    const SweepWorld world(kManyBatches);
    Outage outage{.failures = kWorkers, .kind = ErrorKind::Unauthorized};
    const Result<Run> run = runWith(world, outage);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->storageProblem.text, u"the disk does not answer"_s);
    QVERIFY2(outage.removals <= kWorkers, qPrintable(QString::number(outage.removals)));
    QVERIFY(world.sweep());
    QCOMPARE(world.leftOver(), QString());
}

QTEST_GUILESS_MAIN(TestGivingUp)
#include "tst_givingup.moc"
