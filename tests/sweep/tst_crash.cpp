// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sweep/sweepworld.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRandomInstants = 100;
const WorldSize kSeveralBatches{500, 6, 4, 2, 12, 1200}; // one folder is larger than a batch

/// Several batches in several threads, then the same world again from what the journal, the database and the folder
/// hold: nothing that had to stay may be gone, nothing planned may be forgotten, and each file that went counts once.
QString wrongAfter(const SweepWorld &world)
{
    if (const QString violation = world.violation(); !violation.isEmpty())
        return u"after the kill: "_s + violation;
    const Result<Run> next = world.sweep();
    if (!next)
        return u"the next run: "_s + next.error().text;
    if (const QString violation = world.violation(); !violation.isEmpty())
        return u"after the next run: "_s + violation;
    if (const QString leftOver = world.leftOver(); !leftOver.isEmpty())
        return u"after the next run: "_s + leftOver;
    if (world.files() != world.mustStay())
        return u"after the next run: other files than those that had to stay"_s;
    const Result<std::unique_ptr<Journal>> journal = openJournal(world.home());
    const Result<std::vector<Run>> runs = (*journal)->runs(10);
    qint64 counted = 0;
    for (const Run &run : *runs) {
        counted += run.totals.objectsDeleted + run.totals.of(ItemState::AlreadyGone).items
            + run.totals.earlierDeletionsFinished;
        const Result<std::vector<PlanItem>> items = (*journal)->runItems(run.id, -1, 100000);
        if (!items)
            return items.error().text;
        for (const PlanItem &item : *items) {
            const bool isGone = item.state == ItemState::Deleted || item.state == ItemState::AlreadyGone;
            if (isGone && item.kind != ItemKind::Session && world.hasFile(item.key))
                return u"the journal calls a file deleted that is there: "_s + displayKey(item.key);
        }
    }
    const qint64 went = world.mustGo().size();
    if (counted != went)
        return u"of %1 files that went all runs together count %2"_s.arg(went).arg(counted);
    return {};
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private slots:
    void survivesAKillAtEveryStepBoundary();
    void survivesAKillDuringRecovery();
    void survivesAKillInOneLargeSession();
    void survivesAKillAtRandomInstants();
    void survivesAFullDiskAtAnyByte();
};

namespace {

int start(const SweepWorld &world, const QStringList &more, QByteArray *output = nullptr)
{
    QProcess child;
    child.start(QStringLiteral(DOCSWEEP_SWEEPCHILD), QStringList{world.path()} + more);
    if (!child.waitForFinished(60'000))
        return -2;
    if (output)
        *output = child.readAllStandardOutput();
    return child.exitStatus() == QProcess::CrashExit ? -1 : child.exitCode();
}

int stepsOfAWholeRun(const WorldSize &size, const QStringList &more = {})
{
    const SweepWorld world(size);
    QByteArray output;
    if (start(world, more, &output) != 0)
        return 0;
    const qsizetype at = output.indexOf("steps ");
    return output.mid(at + 6).split('\n').first().toInt();
}

} // namespace

void TestCrash::survivesAKillAtEveryStepBoundary()
{
    const int steps = stepsOfAWholeRun(kSeveralBatches);
    QVERIFY(steps >= 12);
    for (int step = 1; step <= steps; ++step) {
        const SweepWorld world(kSeveralBatches);
        QCOMPARE(start(world, {u"kill"_s, QString::number(step)}), -1);
        const QString wrong = wrongAfter(world);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at step %1: %2"_s.arg(step).arg(wrong)));
    }
    qInfo("killed at each of %d step boundaries, survived all", steps);
}

void TestCrash::survivesAKillDuringRecovery()
{
    const int steps = stepsOfAWholeRun(kSeveralBatches);
    for (int first = 2; first <= steps; first += 5) {
        for (int second = 1; second <= 4; ++second) {
            const SweepWorld world(kSeveralBatches);
            QCOMPARE(start(world, {u"kill"_s, QString::number(first)}), -1);
            start(world, {u"kill"_s, QString::number(second)}); // recovery comes first in the second run
            const QString wrong = wrongAfter(world);
            QVERIFY2(
                wrong.isEmpty(), qPrintable(u"killed at step %1, then %2: %3"_s.arg(first).arg(second).arg(wrong)));
        }
    }
}

/// Its folder takes several batches, and some of its files lie elsewhere: none is forgotten once its rows are gone.
void TestCrash::survivesAKillInOneLargeSession()
{
    const WorldSize size{3, 1, 1, 2, 3, 4000};
    const QStringList large{u"session"_s, u"e0002"_s};
    const int steps = stepsOfAWholeRun(size, large);
    QVERIFY(steps >= 12);
    for (int step = 1; step <= steps; ++step) {
        const SweepWorld world(size);
        QCOMPARE(start(world, large + QStringList{QString::number(step)}), -1);
        const QString wrong = wrongAfter(world);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at step %1: %2"_s.arg(step).arg(wrong)));
    }
}

void TestCrash::survivesAKillAtRandomInstants()
{
    QElapsedTimer timer;
    qint64 lengthMicros = 0;
    {
        const SweepWorld world(kSeveralBatches);
        QProcess child;
        child.start(QStringLiteral(DOCSWEEP_SWEEPCHILD), {world.path()});
        QVERIFY(child.waitForReadyRead(30'000));
        timer.start();
        QVERIFY(child.waitForFinished(60'000));
        lengthMicros = timer.nsecsElapsed() / 1000;
    }
    quint32 seed = 4711;
    int killed = 0;
    for (int instant = 0; instant < kRandomInstants; ++instant) {
        seed = seed * 1664525 + 1013904223;
        const qint64 wait = qint64(seed >> 4) % std::max<qint64>(lengthMicros, 1000);
        const SweepWorld world(kSeveralBatches);
        QProcess child;
        child.start(QStringLiteral(DOCSWEEP_SWEEPCHILD), {world.path()});
        QVERIFY(child.waitForReadyRead(30'000)); // planned: the run begins
        timer.start();
        while (timer.nsecsElapsed() / 1000 < wait) { } // a sleep would not be as exact
        child.kill();
        QVERIFY(child.waitForFinished(60'000));
        killed += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
        const QString wrong = wrongAfter(world);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed %1 us into the run: %2"_s.arg(wait).arg(wrong)));
    }
    qInfo("%d instants, %d processes killed before their end, survived all", kRandomInstants, killed);
}

void TestCrash::survivesAFullDiskAtAnyByte()
{
    int stopped = 0;
    for (qint64 limit = 0; limit <= 96'000; limit += 4'000) {
        const SweepWorld world(kSeveralBatches);
        stopped += start(world, {u"filelimit"_s, QString::number(limit)}) == 0 ? 0 : 1;
        const QString wrong = wrongAfter(world);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"no more than %1 bytes: %2"_s.arg(limit).arg(wrong)));
    }
    QVERIFY(stopped > 2); // the disk was full indeed; how often depends on the length of paths and names
    qInfo("%d runs stopped by the full disk, survived all", stopped);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
