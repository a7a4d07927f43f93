// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sweep/sweepworld.h"

#include <QFile>
#include <QTest>

#include <cstdio>
#include <mutex>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

/// As an admin restores it: a file in which every session is alive takes the place of the database.
class Restoring {
public:
    explicit Restoring(const SweepWorld &world)
        : m_path(world.databasePath())
    {
        world.sql(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (!QFile::copy(m_path, m_path + u".new"_s))
            qFatal("the database of the test cannot be copied");
    }

    void restore(const SweepWorld &world)
    {
        const std::lock_guard lock(m_mutex);
        if (m_restored)
            return;
        m_restored = true;
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            if (QFile::exists(m_path + end))
                move(m_path + end, m_path + u".old"_s + end);
        }
        move(m_path + u".new"_s, m_path);
        world.sql(u"UPDATE parser_usersession SET last_activity = '2999-01-01 00:00:00'"_s);
    }

private:
    static void move(const QString &from, const QString &to)
    {
        if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
            qFatal("a file of the test cannot be moved");
    }

    const QString m_path;
    std::mutex m_mutex;
    bool m_restored = false;
};

void addJournalModes()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("step");
    for (const QString &mode : {u"DELETE"_s, u"WAL"_s}) {
        for (const QByteArray step : {"before intent", "intent recorded", "rows removed", "rows recorded"})
            QTest::newRow(qPrintable(mode + u", "_s + QString::fromLatin1(step))) << mode << step;
    }
}

} // namespace

/// The web app's SQLite file is replaced under a run: what the run knows of the old one says nothing any more.
class TestReplacedDatabase : public QObject {
    Q_OBJECT

private slots:
    void endsARun_data() { addJournalModes(); }
    void endsARun();
    void endsARecovery();
    void endsARunWhoseDatabaseIsTakenAway();
    void endsARunThatPlannedOnTheOldFile();
};

void TestReplacedDatabase::endsARun()
{
    QFETCH(QString, mode);
    QFETCH(QByteArray, step);
    const SweepWorld world; // one batch
    world.sql(u"PRAGMA journal_mode = "_s + mode);
    Restoring restoring(world);
    const Result<Plan> plan = world.plan();
    const QSet<QByteArray> before = world.files();
    SweepBackends backends = world.backends();
    backends.onStep = [&](const char *reached) {
        if (step == reached)
            restoring.restore(world);
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Failed);
    QVERIFY2(run->error.text.contains(u"was replaced by another file"_s), qPrintable(run->error.text));
    QCOMPARE(world.sessions().size(), 16);
    QCOMPARE(world.files(), before);
    QCOMPARE(run->totals.objectsDeleted, 0);

    const Result<Run> next = world.sweep(); // by the new file, in which nobody is idle
    QVERIFY2(next, qPrintable(next ? QString() : next.error().text));
    QVERIFY(next->state == RunState::Done);
    QCOMPARE(world.sessions().size(), 16);
    QVERIFY(world.files().contains(world.mustStay()));
}

void TestReplacedDatabase::endsARecovery()
{
    const SweepWorld world;
    Restoring restoring(world);
    SweepBackends backends = world.backends();
    backends.objects = []() -> Result<std::unique_ptr<ObjectStore>> {
        return fail(ErrorKind::Unavailable, u"Storage service unavailable: down"_s);
    };
    QVERIFY(world.run(world.plan()->id, backends)); // the rows are gone, the files wait
    const QSet<QByteArray> before = world.files();
    backends = world.backends();
    backends.journal = [&, inner = backends.journal] { // opened when the lock is held
        restoring.restore(world);
        return inner();
    };
    SweepRunner runner(backends);
    const Result<RunTotals> recovered = runner.recover(true, {});
    QVERIFY(!recovered);
    QVERIFY2(recovered.error().text.contains(u"was replaced by another file"_s), qPrintable(recovered.error().text));
    QCOMPARE(world.files(), before);
}

void TestReplacedDatabase::endsARunWhoseDatabaseIsTakenAway()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const QSet<QByteArray> before = world.files();
    SweepBackends backends = world.backends();
    backends.onStep = [&](const char *reached) {
        if (qstrcmp(reached, "rows recorded") == 0)
            QVERIFY(QFile::rename(world.databasePath(), world.databasePath() + u".old"_s));
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY(run && run->state == RunState::Failed);
    QCOMPARE(world.files(), before);
    QVERIFY(QFile::rename(world.databasePath() + u".old"_s, world.databasePath()));
    QVERIFY(world.sweep());
    QCOMPARE(world.leftOver(), QString());
    QVERIFY(world.files() == world.mustStay());
}

/// The lock was taken and the plan made on the old file; then the new one came, and nobody holds the lock on it.
void TestReplacedDatabase::endsARunThatPlannedOnTheOldFile()
{
    const SweepWorld world;
    Restoring restoring(world);
    Result<LockedDatabase> locked = LockedDatabase::take(world.backends(), {});
    QVERIFY(locked);
    const Result<Plan> plan = world.plan();
    QVERIFY(plan);
    const QSet<QByteArray> before = world.files();
    restoring.restore(world);
    SweepRunner runner(world.backends());
    const Result<Run> run = runner.execute({plan->id, RunTrigger::CommandLine, {}, {}}, std::move(*locked), {});
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::Conflict);
    QVERIFY2(run.error().text.contains(u"was replaced by another file"_s), qPrintable(run.error().text));
    QCOMPARE(world.files(), before);
    QCOMPARE(world.sessions().size(), 16);
}

QTEST_GUILESS_MAIN(TestReplacedDatabase)
#include "tst_replaceddatabase.moc"
