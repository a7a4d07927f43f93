// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/storagehealth.h"
#include "tests/support/sweep/sweepworld.h"

#include <QTest>

#include <atomic>
#include <functional>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// When a run gives a storage up, whatever kind of storage it is, and that this is final.
class TestGivingUp : public QObject {
    Q_OBJECT

private slots:
    void asksForMoreWhereNothingFails();
    void goesOnWhereFailuresAreNotInARow();
    void leavesTheRestThoughTheStorageIsBack();
    void endsWithARefusalOfTheKey_data();
    void endsWithARefusalOfTheKey();
    void countsFailuresInARow();
    void takesNothingBack();
};

namespace {

/// What all connections of one run meet.
struct Outage {
    std::function<bool(int)> fails; ///< whether the removal of this number does, the first one being 1
    ErrorKind kind = ErrorKind::Unavailable;
    std::atomic<int> removals{0}; ///< that were asked for
};

/// Some of its removals fail.
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
        if (m_outage.fails(++m_outage.removals))
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

constexpr WorldSize kManyBatches{.expired = 700};
constexpr int kInARow = 3; ///< failures after which a run gives up

Result<Run> runWith(const SweepWorld &world, Outage &outage)
{
    const Result<Plan> plan = world.plan();
    if (!plan)
        return fail(plan.error());
    InlineExecutor executor; // one batch after the other
    SweepBackends backends = world.backends();
    backends.executor = &executor;
    backends.objects = [inner = backends.objects, &outage]() -> Result<std::unique_ptr<ObjectStore>> {
        Result<std::unique_ptr<ObjectStore>> store = inner();
        if (!store)
            return store;
        return std::unique_ptr<ObjectStore>(std::make_unique<FailingStore>(*std::move(store), outage));
    };
    return world.run(plan->id, backends);
}

} // namespace

/// Or the others would show nothing.
void TestGivingUp::asksForMoreWhereNothingFails()
{
    const SweepWorld world(kManyBatches);
    Outage none{.fails = [](int) { return false; }};
    QVERIFY(runWith(world, none));
    QVERIFY2(none.removals > 2 * kInARow, qPrintable(QString::number(none.removals)));
    QCOMPARE(world.leftOver(), QString());
}

void TestGivingUp::goesOnWhereFailuresAreNotInARow()
{
    const SweepWorld world(kManyBatches);
    Outage outage{.fails = [](int number) { return number % kInARow != 0; }}; // two of three
    const Result<Run> run = runWith(world, outage);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QVERIFY2(outage.removals > 2 * kInARow, qPrintable(QString::number(outage.removals)));
    QVERIFY2(run->storageProblem.isEmpty(), qPrintable(run->storageProblem.text));
    QCOMPARE(world.violation(), QString());
    QVERIFY(world.sweep());
    QCOMPARE(world.leftOver(), QString());
}

void TestGivingUp::leavesTheRestThoughTheStorageIsBack()
{
    const SweepWorld world(kManyBatches);
    Outage outage{.fails = [](int number) { return number <= kInARow; }};
    const Result<Run> run = runWith(world, outage);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QVERIFY(!run->storageProblem.isEmpty());
    QCOMPARE(outage.removals.load(), kInARow);
    QVERIFY(run->totals.of(ItemState::Pending).items > 0);
    QCOMPARE(world.violation(), QString());
    QVERIFY(world.sweep());
    QCOMPARE(world.leftOver(), QString());
}

void TestGivingUp::endsWithARefusalOfTheKey_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the key may not") << ErrorKind::Unauthorized;
    QTest::newRow("the project is locked") << ErrorKind::Suspended;
}

void TestGivingUp::endsWithARefusalOfTheKey()
{
    QFETCH(ErrorKind, kind);
    const SweepWorld world(kManyBatches);
    Outage outage{.fails = [](int number) { return number == 1; }, .kind = kind};
    const Result<Run> run = runWith(world, outage);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->storageProblem.text, u"the disk does not answer"_s);
    QCOMPARE(outage.removals.load(), 1);
    QVERIFY(world.sweep());
    QCOMPARE(world.leftOver(), QString());
}

void TestGivingUp::countsFailuresInARow()
{
    const Error away = errorOf(ErrorKind::Unavailable, u"away"_s);
    StorageHealth health;
    for (int round = 0; round < 3; ++round) {
        health.failed(away);
        health.failed(away);
        QVERIFY(!health.isAway());
        health.worked();
    }
    for (int failure = 1; failure <= kInARow; ++failure) {
        health.failed(away);
        QCOMPARE(health.isAway(), failure == kInARow);
    }
}

/// Another worker's request may still be answered, or refused for another reason, after the run has given up.
void TestGivingUp::takesNothingBack()
{
    StorageHealth health;
    QVERIFY(health.why().isEmpty());
    health.failed(errorOf(ErrorKind::Unauthorized, Cause{CauseKind::KeyExpired, {}}));
    QVERIFY(health.isAway());
    health.worked();
    QVERIFY(health.isAway());
    health.failed(errorOf(ErrorKind::Suspended, Cause{CauseKind::ProjectLocked, {}}));
    QVERIFY(health.isAway());
    QCOMPARE(health.why().cause.kind, CauseKind::KeyExpired);
}

QTEST_GUILESS_MAIN(TestGivingUp)
#include "tst_givingup.moc"
