// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sweep/sweepworld.h"

#include <QDir>
#include <QTest>

#include <mutex>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WorldSize kSeveralBatches{500, 6, 4, 2, 6, 1200};

/// Where the bucket lies, and where it is put meanwhile.
class Bucketplace {
public:
    explicit Bucketplace(const SweepWorld &world)
        : m_bucket(world.root() + u'/' + SweepWorld::bucket())
        , m_away(world.path() + u"/away"_s)
    {
    }
    /// An empty folder takes its place, as where a disk is unmounted.
    void unmount()
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isAway, true))
            return;
        if (!QDir().rename(m_bucket, m_away) || !QDir().mkdir(m_bucket))
            qFatal("the bucket cannot be moved");
    }
    void mount()
    {
        if (!QDir(m_bucket).removeRecursively() || !QDir().rename(m_away, m_bucket))
            qFatal("the bucket cannot be moved back");
    }

private:
    const QString m_bucket;
    const QString m_away;
    std::mutex m_mutex;
    bool m_isAway = false;
};

} // namespace

/// The folder of a bucket is another one than a moment ago: that its files are not there says nothing of them.
class TestReplacedBucket : public QObject {
    Q_OBJECT

private slots:
    void forgetsNothingInTheMiddleOfARun_data();
    void forgetsNothingInTheMiddleOfARun();
    void settlesNothingOfEarlierRuns();
    void takesAnEmptiedBucketAtItsWord();
};

void TestReplacedBucket::forgetsNothingInTheMiddleOfARun_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const QByteArray step :
        {"before intent", "intent recorded", "rows removed", "rows recorded", "objects removed", "objects recorded"})
        QTest::newRow(step) << step;
}

void TestReplacedBucket::forgetsNothingInTheMiddleOfARun()
{
    QFETCH(QByteArray, step);
    const SweepWorld world(kSeveralBatches);
    const Result<Plan> plan = world.plan();
    QVERIFY(plan);
    Bucketplace place(world);
    SweepBackends backends = world.backends();
    backends.onStep = [&](const char *reached) {
        if (reached == step)
            place.unmount();
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Done); // rows go on
    QCOMPARE(run->totals.of(ItemState::AlreadyGone).items, 0);
    QVERIFY(run->totals.of(ItemState::Pending).items > 0);
    QCOMPARE(run->storageProblem.cause.kind, CauseKind::FolderReplaced);
    place.mount();
    QCOMPARE(world.violation(), QString());
    const QSet<QByteArray> left = world.files() - world.mustStay();
    QCOMPARE(qint64(left.size()), run->totals.of(ItemState::Pending).items);

    const Result<Run> next = world.sweep();
    QVERIFY2(next, qPrintable(next ? QString() : next.error().text));
    QCOMPARE(next->totals.of(ItemState::AlreadyGone).items, 0);
    QVERIFY(world.files() == world.mustStay());
    QCOMPARE(world.leftOver(), QString());
}

void TestReplacedBucket::settlesNothingOfEarlierRuns()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    SweepBackends away = world.backends();
    away.objects = []() -> Result<std::unique_ptr<ObjectStore>> {
        return fail(ErrorKind::Unavailable, u"Storage service unavailable: down"_s);
    };
    const Result<Run> first = world.run(plan->id, away);
    QVERIFY(first);
    const qint64 waiting = first->totals.of(ItemState::Pending).items;
    QVERIFY(waiting > 0);
    Bucketplace place(world);
    place.unmount();
    const Result<Run> meanwhile = world.sweep();
    QVERIFY2(meanwhile, qPrintable(meanwhile ? QString() : meanwhile.error().text));
    QCOMPARE(meanwhile->totals.earlierDeletionsFinished, 0);
    QCOMPARE(meanwhile->totals.earlierDeletionsPending, waiting);
    place.mount();
    const Result<Run> back = world.sweep();
    QVERIFY(back);
    QCOMPARE(back->totals.earlierDeletionsFinished + back->totals.objectsDeleted, waiting);
    QVERIFY(world.files() == world.mustStay());
    QCOMPARE(world.leftOver(), QString());
}

/// The innocent case: somebody has deleted the files, and the bucket is the same.
void TestReplacedBucket::takesAnEmptiedBucketAtItsWord()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const QDir bucket(world.root() + u'/' + SweepWorld::bucket());
    for (const QString &folder : bucket.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY(QDir(bucket.filePath(folder)).removeRecursively());
    QVERIFY(QFile::remove(bucket.filePath(u"loose.txt"_s)));
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(run);
    QCOMPARE(run->state, RunState::Done);
    QCOMPARE(run->storageProblem, QString());
    QCOMPARE(run->totals.of(ItemState::AlreadyGone).items, world.mustGo().size());
    QCOMPARE(run->totals.of(ItemState::Pending).items, 0);
    QCOMPARE(world.leftOver(), QString());
    const Result<Run> quiet = world.sweep();
    QVERIFY(quiet);
    QCOMPARE(quiet->state, RunState::Done);
}

QTEST_GUILESS_MAIN(TestReplacedBucket)
#include "tst_replacedbucket.moc"
