// SPDX-License-Identifier: GPL-3.0-or-later
// A run waits for a storage that is away or asks for a pause, and looks again before it goes on.
#include "tests/sweep/supabaseworld.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <semaphore>
#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An outage takes its time.
void letPass(std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(timer.hasExpired(time.count()), int(time.count()) * 10);
}

} // namespace

class TestStorageAwaited : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_world = std::make_unique<SupabaseWorld>(); }
    void init() { m_world->startAnew(); }

    void waitsForAStorageThatStartsAnew_data();
    void waitsForAStorageThatStartsAnew();
    void waitsThoughSeveralRequestsAreLostAtOnce();
    void looksAgainAfterTheWait();
    void looksAgainAfterALongPause_data();
    void looksAgainAfterALongPause();
    void waitsNoLongerThanItsPatience();
    void stopsWhileItWaits();

private:
    SupabaseStorageSettings patient(std::chrono::seconds patience) const;
    Result<Run> runAnd(PlanId plan, const SupabaseStorageSettings &storage, const char *step,
        const std::function<void()> &meanwhile, std::stop_token stop = {});

    std::unique_ptr<SupabaseWorld> m_world;
    std::chrono::seconds m_longestAwaited{0}; ///< that a run has told
};

SupabaseStorageSettings TestStorageAwaited::patient(std::chrono::seconds patience) const
{
    SupabaseStorageSettings storage = m_world->storage();
    storage.retry.first = 50ms;
    storage.retry.longest = 200ms;
    storage.patience = patience;
    return storage;
}

/// Runs it, with something done here as soon as the run has come to a step for the first time, while it waits there.
Result<Run> TestStorageAwaited::runAnd(PlanId plan, const SupabaseStorageSettings &storage, const char *step,
    const std::function<void()> &meanwhile, std::stop_token stop)
{
    SweepBackends backends = m_world->backends(storage);
    std::atomic<bool> isThere{false};
    std::binary_semaphore reached{0};
    std::binary_semaphore goesOn{0};
    backends.onStep = [&](const char *now) {
        if (QLatin1String(now) != QLatin1String(step) || isThere.exchange(true))
            return;
        reached.release();
        goesOn.acquire();
    };
    Result<Run> run = fail(ErrorKind::Io, u"not run"_s);
    m_longestAwaited = 0s;
    std::jthread runs([&] {
        SweepRunner runner(backends);
        QObject::connect(&runner, &SweepRunner::progressChanged, &runner, [this](const SweepProgress &progress) {
            m_longestAwaited = std::max(m_longestAwaited, progress.storageAwaited);
        });
        run = runner.execute({plan, RunTrigger::CommandLine, {}, {}}, stop);
        if (!isThere.exchange(true))
            reached.release();
    });
    reached.acquire();
    m_world->server().kill();
    goesOn.release();
    meanwhile();
    runs.join();
    return run;
}

void TestStorageAwaited::waitsForAStorageThatStartsAnew_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("before the first deletion") << u"rows recorded"_s;
    QTest::newRow("while earlier deletions are tried") << u"rows settled"_s;
}

void TestStorageAwaited::waitsForAStorageThatStartsAnew()
{
    QFETCH(QString, step);
    const Result<Plan> plan = m_world->plan(m_world->storage());
    QVERIFY(plan);
    const Result<Run> run = runAnd(plan->id, patient(60s), step.toLatin1(), [this] {
        letPass(4s);
        QVERIFY(m_world->server().restart());
    });
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Done);
    QCOMPARE(run->storageProblem, QString());
    QCOMPARE(run->totals.of(ItemState::Pending).items, 0);
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(run->totals.objectsDeleted, m_world->mustGo().size());
    if (step == "rows recorded"_L1) // whoever looks on knows why nothing goes on
        QVERIFY2(
            m_longestAwaited > 50s && m_longestAwaited <= 60s, qPrintable(QString::number(m_longestAwaited.count())));
}

/// Three in a row would be enough to give up a storage that nobody awaits.
void TestStorageAwaited::waitsThoughSeveralRequestsAreLostAtOnce()
{
    ObjectBatch batch;
    batch.bucket = SupabaseWorld::bucket();
    batch.pattern = u"p/%04d"_s;
    batch.count = 1900;
    batch.created = SystemClock().now() - 3h;
    QVERIFY(m_world->server().makeObjects(batch));
    QVERIFY(m_world->server().addFault({{u"action"_s, u"answer"_s}, {u"method"_s, u"DELETE"_s}, {u"status"_s, 502},
        {u"body"_s, u"<html>502</html>"_s}, {u"count"_s, 8}}));
    QVERIFY(m_world->server().addFault({{u"action"_s, u"answer"_s}, {u"method"_s, u"GET"_s}, {u"nth"_s, 4},
        {u"status"_s, 503}, {u"body"_s, u"<html>503</html>"_s}, {u"count"_s, 20}}));
    const Result<Run> run = m_world->sweep(patient(60s));
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Done);
    QCOMPARE(run->storageProblem, QString());
    QCOMPARE(run->totals.of(ItemState::Pending).items, 0);
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

/// Minutes may have passed: who has come back meanwhile keeps their files.
void TestStorageAwaited::looksAgainAfterTheWait()
{
    const Result<Plan> plan = m_world->plan(m_world->storage());
    QVERIFY(plan);
    const Result<Run> run = runAnd(plan->id, patient(60s), "rows recorded", [this] {
        letPass(3s);
        QVERIFY(m_world->django().create({SessionSpec{u"o0001"_s, SystemClock().now(), {}}}));
        QVERIFY(m_world->server().restart());
        QVERIFY(m_world->server().makeObjects(SupabaseWorld::bucket(), {u"o0001/new.bin"_s}));
    });
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QVERIFY(m_world->objects().contains(u"o0001/old.bin"_s));
    QVERIFY(!m_world->objects().contains(u"o0002/old.bin"_s));
    QCOMPARE(run->totals.of(ItemState::Skipped).items, 1);
}

void TestStorageAwaited::waitsNoLongerThanItsPatience()
{
    const Result<Plan> plan = m_world->plan(m_world->storage());
    QVERIFY(plan);
    QElapsedTimer timer;
    const Result<Run> run = runAnd(plan->id, patient(3s), "rows recorded", [&] { timer.start(); });
    const qint64 waited = timer.elapsed();
    QVERIFY(m_world->server().restart());
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QVERIFY2(waited >= 3000 && waited < 15000, qPrintable(QString::number(waited)));
    QVERIFY2(run->totals.of(ItemState::Pending).items >= kNamedByRows, qPrintable(run->storageProblem.text));
    QVERIFY(m_world->sweep(m_world->storage()));
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(m_world->pending()->items, 0);
}

void TestStorageAwaited::stopsWhileItWaits()
{
    const Result<Plan> plan = m_world->plan(m_world->storage());
    QVERIFY(plan);
    std::stop_source source;
    QElapsedTimer timer;
    const auto stopSoon = [&] {
        letPass(2s);
        timer.start();
        source.request_stop();
    };
    const Result<Run> run = runAnd(plan->id, patient(600s), "rows recorded", stopSoon, source.get_token());
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_world->server().restart());
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QVERIFY(run->totals.of(ItemState::Pending).items >= kNamedByRows);
    QVERIFY(m_world->sweep(m_world->storage()));
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(m_world->pending()->items, 0);
}

void TestStorageAwaited::looksAgainAfterALongPause_data()
{
    QTest::addColumn<QJsonObject>("script");
    const QJsonObject deletion{{u"method"_s, u"DELETE"_s}, {u"count"_s, 1}, {u"action"_s, u"answer"_s},
        {u"retry_after"_s, 4}, {u"body"_s, QJsonObject()}};
    for (const int status : {429, 503}) {
        QJsonObject script = deletion;
        script[u"status"_s] = status;
        QTest::addRow("%d", status) << script;
    }
}

/// The storage asks to be left alone for a while, and meanwhile a new row names a file that nobody named.
void TestStorageAwaited::looksAgainAfterALongPause()
{
    QFETCH(QJsonObject, script);
    m_world->startAnew(0, 2, 3);
    const SupabaseStorageSettings storage = m_world->storage();
    const Result<Plan> plan = m_world->plan(storage);
    QVERIFY(plan);
    QVERIFY(m_world->server().clearLog());
    QVERIFY(m_world->server().addFault(script));
    Result<Run> run = fail(ErrorKind::Io, u"not run"_s);
    std::jthread runs([&] { run = m_world->run(plan->id, storage); });
    const auto isAsked = [this] {
        const Result<SupabaseLog> log = m_world->server().log();
        return log && std::ranges::count(log->requests, u"DELETE"_s, &SupabaseRequest::method) > 0;
    };
    QVERIFY(QTest::qWaitFor(isAsked, 20'000));
    const QString named = u"o0001/old.bin"_s;
    QVERIFY(m_world->django().create({{u"late"_s, SystemClock().now(), {document(named)}}}));
    runs.join();
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Done);
    QCOMPARE(m_world->objects(), m_world->mustStay() + QSet<QString>{named});
    QCOMPARE(run->totals.of(ItemState::Skipped).items, 1);
    QCOMPARE(run->totals.objectsDeleted, 2); // after the pause all the same
}

QTEST_GUILESS_MAIN(TestStorageAwaited)
#include "tst_storageawaited.moc"
