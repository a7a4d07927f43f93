// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "core/sweep/lockeddatabase.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sessions/postgrescluster.h"
#include "tests/support/sweep/sweepworld.h"

#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

/// Who holds the lock of a run, from before its plan was made until the run is over.
class TestLockedDatabase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsOthersAwayUntilTheRunIsOver();
    void runsByTheTurnItWasGiven();
    void keepsAHeldTurn();
    void takesALostTurnAnew();
    void losesItToWhoWasFaster();
    void looksAgainAfterALostConnection();

private:
    SweepBackends ofPostgres() const;
    QString holder() const { return m_cluster->sql(kHolder).value_or(u"?"_s).trimmed(); }
    void endConnections(const QString &which) const;

    static constexpr auto kHolder = "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted"_L1;
    std::unique_ptr<PostgresCluster> m_cluster;
};

void TestLockedDatabase::initTestCase()
{
    Result<std::unique_ptr<PostgresCluster>> cluster = PostgresCluster::start();
    QVERIFY2(cluster, qPrintable(cluster ? QString() : cluster.error().text));
    m_cluster = std::move(*cluster);
    const Result<std::unique_ptr<DjangoProject>> django = DjangoProject::start(m_cluster->settings());
    QVERIFY2(django && (*django)->migrate(), "Django");
}

SweepBackends TestLockedDatabase::ofPostgres() const
{
    SweepBackends backends;
    backends.sessions = [settings = m_cluster->settings()] { return makeSessionStore(settings); };
    return backends;
}

void TestLockedDatabase::endConnections(const QString &which) const
{
    const Result<QString> ended = m_cluster->sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                                 "WHERE application_name LIKE 'docsweep%' AND "_s
        + which);
    QVERIFY2(ended, qPrintable(ended ? QString() : ended.error().text));
}

void TestLockedDatabase::keepsOthersAwayUntilTheRunIsOver()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    QVERIFY(plan);
    {
        const Result<LockedDatabase> ours = LockedDatabase::take(world.backends(), {});
        QVERIFY(ours);
        const Result<LockedDatabase> theirs = LockedDatabase::take(world.backends(), {});
        QVERIFY(!theirs);
        QCOMPARE(theirs.error().kind, ErrorKind::Conflict);
        const Result<Run> other = world.run(plan->id, world.backends());
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::Conflict);
    }
    QVERIFY(LockedDatabase::take(world.backends(), {}));
}

void TestLockedDatabase::runsByTheTurnItWasGiven()
{
    const SweepWorld world;
    Result<LockedDatabase> locked = LockedDatabase::take(world.backends(), {});
    QVERIFY(locked);
    const Result<Plan> plan = world.plan();
    QVERIFY(plan);
    SweepRunner runner(world.backends());
    const Result<Run> run = runner.execute({plan->id, RunTrigger::CommandLine, {}, {}}, std::move(*locked), {});
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Done);
    QCOMPARE(world.leftOver(), QString());
    QVERIFY(LockedDatabase::take(world.backends(), {})); // given back with the run
}

void TestLockedDatabase::keepsAHeldTurn()
{
    Result<LockedDatabase> locked = LockedDatabase::take(ofPostgres(), {});
    QVERIFY(locked);
    const QString before = holder();
    QVERIFY(!before.isEmpty());
    QVERIFY(locked->renew(ofPostgres(), {}));
    QCOMPARE(holder(), before);
}

void TestLockedDatabase::takesALostTurnAnew()
{
    Result<LockedDatabase> locked = LockedDatabase::take(ofPostgres(), {});
    QVERIFY(locked);
    endConnections(u"pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')"_s);
    QTRY_COMPARE(holder(), QString());
    QVERIFY(!locked->lock().confirm());
    QVERIFY(locked->renew(ofPostgres(), {}));
    QVERIFY(locked->lock().confirm());
    QVERIFY(!LockedDatabase::take(ofPostgres(), {}));
}

void TestLockedDatabase::losesItToWhoWasFaster()
{
    Result<LockedDatabase> locked = LockedDatabase::take(ofPostgres(), {});
    QVERIFY(locked);
    endConnections(u"pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')"_s);
    QTRY_COMPARE(holder(), QString());
    const Result<LockedDatabase> other = LockedDatabase::take(ofPostgres(), {});
    QVERIFY(other);
    const Result<> renewed = locked->renew(ofPostgres(), {});
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().kind, ErrorKind::Conflict);
    QVERIFY(other->lock().confirm());
}

void TestLockedDatabase::looksAgainAfterALostConnection()
{
    Result<LockedDatabase> locked = LockedDatabase::take(ofPostgres(), {});
    QVERIFY(locked);
    endConnections(u"pid NOT IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')"_s);
    QVERIFY(locked->renew(ofPostgres(), {}, std::chrono::seconds{0}));
    QVERIFY(locked->sessions().existingIds(std::array{qint64(1)}, {}));
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::TestLockedDatabase)
#include "tst_lockeddatabase.moc"
