// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sweep/copiescheck.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRandomInstants = 25;
const WorldSize kSeveralBatches{300, 6, 4, 2, 6, 400};

/// A world that is to be swept by a process that is killed.
struct Doomed {
    Doomed()
        : world(kSeveralBatches)
    {
        world.keepCopies();
        before = bytesOf(world);
        rows = rowsOf(world);
    }

    int start(const QStringList &more, QByteArray *output = nullptr) const
    {
        QProcess child;
        child.start(QStringLiteral(DOCSWEEP_SWEEPCHILD), QStringList{world.path()} + more);
        if (!child.waitForFinished(60'000))
            return -2;
        if (output)
            *output = child.readAllStandardOutput();
        return child.exitStatus() == QProcess::CrashExit ? -1 : child.exitCode();
    }

    /// Nothing that went is without its copy at that moment; after the next run nothing is left to do, and nothing that
    /// stays has one.
    QString wrongAfter() const
    {
        const VaultContent kept = world.copies();
        const QSet<QByteArray> files = world.files();
        for (auto file = before.cbegin(); file != before.cend(); ++file) {
            if (!files.contains(file.key()) && kept.files.value(file.key()) != *file)
                return u"after the kill there is no copy of "_s + displayKey(file.key());
        }
        const QSet<QByteArray> sessions = world.sessions();
        for (const WholeSession &session : rows) {
            if (!sessions.contains(session.key) && kept.sessions.value(session.key) != session)
                return u"after the kill there is no copy of the rows of "_s + displayKey(session.key);
        }
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
        const QString wrong = wrongWithCopies(world, before, rows);
        return wrong.isEmpty() ? wrong : QString(u"after the next run: "_s + wrong);
    }

    SweepWorld world;
    QMap<QByteArray, QByteArray> before;
    std::vector<WholeSession> rows;
};

} // namespace

/// The crash matrix of the vault: killed anywhere, nothing that is gone is without its copy.
class VaultCrashTest : public QObject {
    Q_OBJECT

private slots:
    void survivesAKillAtEveryStepBoundary();
    void survivesAKillDuringRecovery();
    void survivesAKillAtRandomInstants();
    void copiesOfALostJournalAreNoneOfADeadRun();
};

void VaultCrashTest::survivesAKillAtEveryStepBoundary()
{
    QByteArray output;
    QCOMPARE(Doomed().start({}, &output), 0);
    const int steps = output.mid(output.indexOf("steps ") + 6).split('\n').first().toInt();
    QVERIFY(steps >= 16);
    for (int step = 1; step <= steps; ++step) {
        const Doomed doomed;
        QCOMPARE(doomed.start({u"kill"_s, QString::number(step)}), -1);
        const QString wrong = doomed.wrongAfter();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at step %1: %2"_s.arg(step).arg(wrong)));
    }
    qInfo("killed at each of %d step boundaries, survived all", steps);
}

/// A new journal counts its runs from one on again.
void VaultCrashTest::copiesOfALostJournalAreNoneOfADeadRun()
{
    Doomed doomed;
    QCOMPARE(doomed.start({}), 0);
    const VaultContent kept = doomed.world.copies();
    QVERIFY(kept.items > 0);
    const QDir home(doomed.world.path() + u"/home"_s);
    const QStringList journal = home.entryList({u"journal*"_s}, QDir::Files);
    QVERIFY(!journal.isEmpty());
    for (const QString &name : journal)
        QVERIFY(QFile::remove(home.filePath(name)));
    doomed.world.writeFile("o0000/again.bin", "old again", std::chrono::hours{3});
    doomed.start({u"kill"_s, u"4"_s});
    QVERIFY(doomed.world.sweep());
    const VaultContent now = doomed.world.copies();
    for (auto file = kept.files.cbegin(); file != kept.files.cend(); ++file)
        QVERIFY2(now.files.contains(file.key()), file.key().constData());
}

void VaultCrashTest::survivesAKillDuringRecovery()
{
    for (int first = 3; first <= 27; first += 6) {
        for (int second = 1; second <= 4; ++second) {
            const Doomed doomed;
            doomed.start({u"kill"_s, QString::number(first)});
            doomed.start({u"kill"_s, QString::number(second)});
            const QString wrong = doomed.wrongAfter();
            QVERIFY2(
                wrong.isEmpty(), qPrintable(u"killed at step %1, then %2: %3"_s.arg(first).arg(second).arg(wrong)));
        }
    }
}

void VaultCrashTest::survivesAKillAtRandomInstants()
{
    QElapsedTimer timer;
    qint64 lengthMicros = 0;
    {
        const Doomed doomed;
        QProcess child;
        child.start(QStringLiteral(DOCSWEEP_SWEEPCHILD), {doomed.world.path()});
        QVERIFY(child.waitForReadyRead(30'000));
        timer.start();
        QVERIFY(child.waitForFinished(60'000));
        lengthMicros = timer.nsecsElapsed() / 1000;
    }
    quint32 seed = 4712;
    int killed = 0;
    for (int instant = 0; instant < kRandomInstants; ++instant) {
        seed = seed * 1664525 + 1013904223;
        const qint64 wait = qint64(seed >> 4) % std::max<qint64>(lengthMicros, 1000);
        const Doomed doomed;
        QProcess child;
        child.start(QStringLiteral(DOCSWEEP_SWEEPCHILD), {doomed.world.path()});
        QVERIFY(child.waitForReadyRead(30'000));
        timer.start();
        while (timer.nsecsElapsed() / 1000 < wait) { } // a sleep would not be as exact
        child.kill();
        QVERIFY(child.waitForFinished(60'000));
        killed += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
        const QString wrong = doomed.wrongAfter();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed %1 us into the run: %2"_s.arg(wait).arg(wrong)));
    }
    QVERIFY(killed > 0);
    qInfo("%d instants, %d processes killed before their end, survived all", kRandomInstants, killed);
}

QTEST_GUILESS_MAIN(VaultCrashTest)
#include "tst_vaultcrash.moc"
