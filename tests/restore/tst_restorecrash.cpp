// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/restore/restoreworld.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRandomInstants = 100;

struct Doomed : Swept {
    explicit Doomed(const WorldSize &size = {12, 2, 2, 2, 2, 0})
        : Swept(size)
    {
        QFile file(world.path() + u"/privatekey.txt"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(world.vaultKey().text().reveal().toLatin1()) < 0)
            qFatal("the key cannot be written");
    }

    QStringList words(const QStringList &more = {}) const
    {
        return QStringList{world.path(), QString::number(run.id)} + more;
    }

    int start(const QStringList &more, QByteArray *output = nullptr) const
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(DOCSWEEP_RESTORECHILD), words(more));
        if (!child.waitForFinished(60'000))
            return -2;
        if (output)
            *output = child.readAllStandardOutput();
        return child.exitStatus() == QProcess::CrashExit ? -1 : child.exitCode();
    }

    /// Nothing that came back may go again before the restore is finished; the next start finishes it.
    QString wrongAfter() const
    {
        const QSet<QByteArray> came = world.files();
        const Result<Run> next = world.sweep();
        if (!next)
            return u"the next run: "_s + next.error().text;
        const QSet<QByteArray> left = world.files();
        for (const QByteArray &key : came) {
            if (!left.contains(key))
                return u"the next run took away again: "_s + displayKey(key);
        }
        if (const int code = start({}); code != 0)
            return u"the next start ended with %1"_s.arg(code);
        const RestoreBackends backends = this->backends();
        const auto book = RestoreBook::open(backends.home);
        if (!book || !(*book)->unfinished() || !(*book)->unfinished()->empty())
            return u"it is not finished"_s;
        return wrong();
    }
};

} // namespace

/// Killed anywhere, the next start finishes it, once.
class RestoreCrashTest : public QObject {
    Q_OBJECT

private slots:
    void survivesAKillAtEveryStepBoundary();
    void survivesTwoKills();
    void survivesAKillAtRandomInstants();
    void goesOnOnceThereIsRoom();
    void survivesAKillWhileItIsGivenUp();
};

void RestoreCrashTest::survivesAKillAtEveryStepBoundary()
{
    QByteArray output;
    {
        const Doomed whole;
        QCOMPARE(whole.start({}, &output), 0);
        QCOMPARE(whole.wrong(), QString());
    }
    const int steps = output.mid(output.indexOf("steps ") + 6).split('\n').first().toInt();
    QVERIFY(steps >= 8);
    for (int step = 1; step <= steps; ++step) {
        const Doomed doomed;
        QCOMPARE(doomed.start({u"kill"_s, QString::number(step)}), -1);
        const QString wrong = doomed.wrongAfter();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at step %1: %2"_s.arg(step).arg(wrong)));
    }
    qInfo("killed at each of %d step boundaries, survived all", steps);
}

void RestoreCrashTest::survivesTwoKills()
{
    for (int first = 2; first <= 8; ++first) {
        const Doomed doomed;
        QCOMPARE(doomed.start({u"kill"_s, QString::number(first)}), -1);
        doomed.start({u"kill"_s, QString::number(first - 1)});
        const QString wrong = doomed.wrongAfter();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at step %1 and again: %2"_s.arg(first).arg(wrong)));
    }
}

void RestoreCrashTest::survivesAKillAtRandomInstants()
{
    QElapsedTimer timer;
    qint64 took = 0;
    {
        const Doomed whole({40, 2, 2, 3, 2, 0});
        QProcess child;
        child.start(QStringLiteral(DOCSWEEP_RESTORECHILD), whole.words());
        QVERIFY(child.waitForReadyRead(60'000));
        timer.start();
        QVERIFY(child.waitForFinished(60'000));
        took = timer.elapsed();
        QCOMPARE(whole.wrong(), QString());
    }
    int killed = 0;
    for (int i = 0; i < kRandomInstants; ++i) {
        const Doomed doomed({40, 2, 2, 3, 2, 0});
        QProcess child;
        child.start(QStringLiteral(DOCSWEEP_RESTORECHILD), doomed.words());
        QVERIFY(child.waitForReadyRead(60'000)); // it is planned
        const qint64 wait = took * i / kRandomInstants;
        timer.start();
        while (timer.elapsed() < wait && child.state() == QProcess::Running)
            child.waitForFinished(int(std::max<qint64>(1, wait - timer.elapsed())));
        child.kill();
        child.waitForFinished();
        killed += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
        const QString wrong = doomed.wrongAfter();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed after %1 ms: %2"_s.arg(wait).arg(wrong)));
    }
    QVERIFY(killed > kRandomInstants / 4);
    qInfo("killed %d of %d within %lld ms, survived all", killed, kRandomInstants, took);
}

/// A file that does not fit is left for the next start, and so is whatever comes after it.
void RestoreCrashTest::goesOnOnceThereIsRoom()
{
    for (const int limit : {0, 1, 100, 5'000, 20'000, 60'000}) {
        const Doomed doomed;
        doomed.start({u"filelimit"_s, QString::number(limit)});
        const QString wrong = doomed.wrongAfter();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"files of %1 bytes at most: %2"_s.arg(limit).arg(wrong)));
    }
}

/// It is given up as a whole, or as open as before; what came back is held either way.
void RestoreCrashTest::survivesAKillWhileItIsGivenUp()
{
    constexpr int kCutAt = 4; // objects are stored, and not recorded
    constexpr int kSteps = 4;
    int asBefore = 0;
    for (int step = 1; step <= kSteps; ++step) {
        const Doomed doomed;
        QCOMPARE(doomed.start({u"kill"_s, QString::number(kCutAt)}), -1);
        const auto open = [&doomed] { return (*RestoreBook::open(doomed.world.home()))->unfinished()->size(); };
        QCOMPARE(open(), size_t(1));
        const QSet<QByteArray> came = doomed.world.files();
        QCOMPARE(doomed.start({u"giveup"_s, QString::number(step)}), -1);
        asBefore += open() == 1 ? 1 : 0;
        const auto book = RestoreBook::open(doomed.world.home());
        const Restore restore = (*book)->restores()->front();
        const bool isWhole = restore.stage == RestoreStage::GivenUp;
        QVERIFY(isWhole || restore.stage == RestoreStage::Begun);
        for (const RestoreItem &item : itemsOf(doomed.backends(), restore.id))
            QVERIFY(isSettled(item.state) == isWhole);
        QVERIFY(doomed.world.sweep()); // the next hourly run
        const QSet<QByteArray> left = doomed.world.files();
        for (const QByteArray &key : came)
            QVERIFY2(left.contains(key), key.constData());
        QCOMPARE(doomed.start({u"giveup"_s}), isWhole ? 1 : 0);
        QCOMPARE(open(), size_t(0));
        QCOMPARE(doomed.start({}), 0); // all of it may be asked for again
        QCOMPARE(doomed.wrong(), QString());
    }
    QVERIFY(asBefore > 0 && asBefore < kSteps);
}

QTEST_GUILESS_MAIN(RestoreCrashTest)
#include "tst_restorecrash.moc"
