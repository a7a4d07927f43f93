// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sweep/sweepworld.h"
#include "tests/sweep/supabaseworld.h"

#include <QFile>
#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

const WorldSize kSeveralBatches{1600, 4, 3, 1}; // more than are worked on at once

SweepBackends withoutStorage(SweepBackends backends)
{
    backends.objects = []() -> Result<std::unique_ptr<ObjectStore>> {
        return fail(ErrorKind::Unavailable, u"Storage service unavailable: down"_s);
    };
    return backends;
}

/// What made the database known went with its lock file: somebody says that it is the same.
void accept(const SweepWorld &world)
{
    const Result<std::unique_ptr<SessionStore>> sessions = world.backends().sessions();
    QVERIFY((*sessions)->acquireRunLock({})); // leaves a new one
    const Result<DatabaseId> database = (*sessions)->identity({});
    QVERIFY(database && !database->anchor.isEmpty());
    QVERIFY((*openJournal(world.home()))->accept(*database, {}));
}

/// Does something when a step is first reached, and lets no worker go on until the run must have asked for its lock
/// again: it does so every two seconds, and tells its progress after that, at most five times a second.
class HeldUp {
public:
    HeldUp(QByteArray step, std::function<void()> act)
        : m_step(std::move(step))
        , m_act(std::move(act))
    {
    }

    Result<Run> execute(SweepBackends backends, PlanId plan)
    {
        backends.onStep = [this](const char *step) { reached(step); };
        SweepRunner runner(backends);
        QObject::connect(
            &runner, &SweepRunner::progressChanged, &runner, [this](const SweepProgress &) { told(); },
            Qt::DirectConnection);
        return runner.execute({plan, RunTrigger::Manual, {}, {}}, {});
    }

private:
    void reached(const char *step)
    {
        std::unique_lock lock(m_mutex);
        if (!m_acted && step == m_step) {
            m_acted = true;
            m_act();
            m_wait = 15;
        }
        m_changed.wait(lock, [this] { return m_wait == 0; });
    }

    void told()
    {
        const std::lock_guard lock(m_mutex);
        m_wait = std::max(0, m_wait - 1);
        m_changed.notify_all();
    }

    const QByteArray m_step;
    const std::function<void()> m_act;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_acted = false;
    int m_wait = 0; ///< for so many more signals
};

} // namespace

/// The run lock is taken away from a run: it ends before anybody else may begin.
class TestLostRunLock : public QObject {
    Q_OBJECT

private slots:
    void endsARunBeforeItsNextStep_data();
    void endsARunBeforeItsNextStep();
    void endsARecoveryBeforeItsNextStep();
    void endsARemovalOfARecoveryThatLooksAgain();
    void endsARunThatIsPaused();
    void endsARunWhoseServerHasEndedTheLock_data();
    void endsARunWhoseServerHasEndedTheLock();
    void endsARecoveryWhoseServerHasEndedTheLock();

private:
    SupabaseWorld &onPostgres();

    std::unique_ptr<SupabaseWorld> m_onPostgres;
};

SupabaseWorld &TestLostRunLock::onPostgres()
{
    if (!m_onPostgres)
        m_onPostgres = std::make_unique<SupabaseWorld>();
    m_onPostgres->startAnew();
    return *m_onPostgres;
}

void TestLostRunLock::endsARunBeforeItsNextStep_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const QByteArray step : {"before intent", "intent recorded", "rows removed", "rows recorded"})
        QTest::newRow(step) << step;
}

void TestLostRunLock::endsARunBeforeItsNextStep()
{
    QFETCH(QByteArray, step);
    const SweepWorld world(kSeveralBatches);
    const Result<Plan> plan = world.plan();
    QVERIFY(plan->batches >= 8);
    const QString lockFile = world.databasePath() + u".docsweep-lock"_s;
    const Result<std::unique_ptr<SessionStore>> other = world.backends().sessions();
    HeldUp heldUp(step, [&] {
        QVERIFY(QFile::remove(lockFile));
        const auto lock = (*other)->acquireRunLock({}); // another run may not begin: the database is locked as well
        QVERIFY(!lock && lock.error().kind == ErrorKind::Conflict);
    });
    const Result<Run> run = heldUp.execute(world.backends(), plan->id);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Failed);
    QVERIFY2(run->error.text.contains(u"was deleted"_s), qPrintable(run->error.text));

    // No more than the four batches that had begun, and of these only what was under way.
    const qint64 rowsGone = 1604 - world.sessions().size();
    QVERIFY2(rowsGone <= 4 * 200, qPrintable(QString::number(rowsGone)));
    if (step == "before intent" || step == "intent recorded")
        QCOMPARE(rowsGone, 0);
    const QSet<QByteArray> left = world.files();
    QVERIFY(left.contains(world.mustGo()));
    QCOMPARE(world.violation(), QString());

    accept(world);
    QVERIFY(world.sweep());
    QCOMPARE(world.leftOver(), QString());
    QVERIFY(world.files() == world.mustStay());
}

void TestLostRunLock::endsARecoveryBeforeItsNextStep()
{
    const SweepWorld world(kSeveralBatches);
    QVERIFY(world.run(world.plan()->id, withoutStorage(world.backends())));
    const qsizetype before = world.files().size();
    SweepBackends backends = world.backends();
    int settled = 0;
    backends.onStep = [&](const char *step) {
        if (qstrcmp(step, "pending objects removed") == 0 && ++settled == 1)
            QVERIFY(QFile::remove(world.databasePath() + u".docsweep-lock"_s));
    };
    SweepRunner runner(backends);
    const Result<RunTotals> recovered = runner.recover(true, {});
    QVERIFY(!recovered);
    QVERIFY2(recovered.error().text.contains(u"was deleted"_s), qPrintable(recovered.error().text));
    QCOMPARE(settled, 1);
    const qsizetype gone = before - world.files().size(); // what is looked at together; that is not all
    QVERIFY2(gone > 0 && gone <= 2000 && gone < world.mustGo().size(), qPrintable(QString::number(gone)));
    accept(world);
    QVERIFY(world.sweep());
    QVERIFY(world.files() == world.mustStay());
    QCOMPARE(world.leftOver(), QString());
}

namespace {

/// A storage that takes long: after the first half of a removal it is looked again, and only what may go then goes.
class SlowStore final : public ObjectStore {
public:
    SlowStore(std::unique_ptr<ObjectStore> inner, std::function<void()> betweenHalves)
        : m_inner(std::move(inner))
        , m_betweenHalves(std::move(betweenHalves))
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
    void trust(RemovalTrust *trust) override { m_trust = trust; }
    Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop) override
    {
        const size_t half = requests.size() / 2;
        Result<std::vector<Removal>> removals = m_inner->remove(bucket, requests.first(half), stop);
        if (!removals)
            return removals;
        m_betweenHalves();
        std::vector<ObjectKey> keys;
        for (const RemovalRequest &request : requests.subspan(half))
            keys.push_back(request.key);
        const Result<QSet<ObjectKey>> may = m_trust->renew(keys, stop);
        if (may) {
            const auto rest = m_inner->remove(bucket, requests.subspan(half), {});
            removals->insert(removals->end(), rest->begin(), rest->end());
        } else {
            removals->resize(requests.size(), {RemovalOutcome::Failed, may.error().text, Difference::None, true});
        }
        return removals;
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
    const std::function<void()> m_betweenHalves;
    RemovalTrust *m_trust = nullptr;
};

} // namespace

void TestLostRunLock::endsARemovalOfARecoveryThatLooksAgain()
{
    const SweepWorld world({40, 4, 3, 1});
    QVERIFY(world.run(world.plan()->id, withoutStorage(world.backends())));
    const qsizetype before = world.files().size();
    int removals = 0;
    SweepBackends backends = world.backends();
    backends.objects = [&, inner = backends.objects]() -> Result<std::unique_ptr<ObjectStore>> {
        return std::unique_ptr<ObjectStore>(std::make_unique<SlowStore>(std::move(*inner()), [&] {
            if (++removals == 1)
                QVERIFY(QFile::remove(world.databasePath() + u".docsweep-lock"_s));
        }));
    };
    SweepRunner runner(backends);
    static_cast<void>(runner.recover(true, {}));
    QCOMPARE(removals, 1);
    const qsizetype gone = before - world.files().size();
    QVERIFY2(gone > 0 && gone <= world.mustGo().size() / 2 + 1, qPrintable(QString::number(gone)));
    accept(world);
    QVERIFY(world.sweep());
    QVERIFY(world.files() == world.mustStay());
    QCOMPARE(world.leftOver(), QString());
}

void TestLostRunLock::endsARunThatIsPaused()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    SweepRunner runner(world.backends());
    bool removed = false;
    connect(
        &runner, &SweepRunner::progressChanged, &runner,
        [&](const SweepProgress &progress) {
            if (progress.stage == SweepStage::Paused && !removed)
                removed = QFile::remove(world.databasePath() + u".docsweep-lock"_s);
        },
        Qt::DirectConnection);
    runner.pause();
    const Result<Run> run = runner.execute({plan->id, RunTrigger::Manual, {}, {}}, {});
    QVERIFY(run && run->state == RunState::Failed);
    QVERIFY2(run->error.text.contains(u"was deleted"_s), qPrintable(run->error.text));
    QCOMPARE(world.sessions().size(), 16);
}

void TestLostRunLock::endsARunWhoseServerHasEndedTheLock_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::newRow("before the rows go") << QByteArray("intent recorded");
    QTest::newRow("before the objects go") << QByteArray("rows recorded");
}

namespace {

void endLock(SupabaseWorld &world)
{
    const auto ended =
        world.cluster().sql(u"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"_s);
    QVERIFY(ended);
    QVERIFY2(ended->contains(u't'), qPrintable(*ended));
}

} // namespace

void TestLostRunLock::endsARunWhoseServerHasEndedTheLock()
{
    QFETCH(QByteArray, step);
    SupabaseWorld &world = onPostgres();
    const Result<Plan> plan = world.plan(world.storage());
    const QSet<QString> objects = world.objects();
    const QSet<QString> sessions = world.sessions();
    HeldUp heldUp(step, [&world] { endLock(world); });
    const Result<Run> run = heldUp.execute(world.backends(world.storage()), plan->id);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Failed);
    QVERIFY2(run->error.text.contains(u"the run lock is lost"_s), qPrintable(run->error.text));
    QCOMPARE(world.objects(), objects);
    if (step == "intent recorded")
        QCOMPARE(world.sessions(), sessions);
    QVERIFY(world.sweep(world.storage()));
    QCOMPARE(world.objects(), world.mustStay());
}

void TestLostRunLock::endsARecoveryWhoseServerHasEndedTheLock()
{
    SupabaseWorld &world = onPostgres();
    const Result<Plan> plan = world.plan(world.storage());
    const QSet<QString> objects = world.objects();
    {
        SweepRunner runner(withoutStorage(world.backends(world.storage())));
        QVERIFY(runner.execute({plan->id, RunTrigger::Manual, {}, {}}, {}));
    }
    SweepBackends backends = world.backends(world.storage());
    backends.journal = [&world, inner = backends.journal] { // opened when the lock is held
        endLock(world);
        return inner();
    };
    SweepRunner runner(backends);
    const Result<RunTotals> recovered = runner.recover(true, {});
    QVERIFY(!recovered);
    QVERIFY2(recovered.error().text.contains(u"the run lock is lost"_s), qPrintable(recovered.error().text));
    QCOMPARE(world.objects(), objects);
    QVERIFY(world.sweep(world.storage()));
    QCOMPARE(world.objects(), world.mustStay());
}

QTEST_GUILESS_MAIN(TestLostRunLock)
#include "tst_lostrunlock.moc"
