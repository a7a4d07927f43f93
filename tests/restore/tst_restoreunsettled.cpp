// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/restore/restoreworld.h"

#include <QProcess>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kVictim = "e0003";

int sweepIn(const SweepWorld &world, const QStringList &more, QByteArray *output = nullptr)
{
    QProcess child;
    child.start(QStringLiteral(DOCSWEEP_SWEEPCHILD), QStringList{world.path()} + more);
    if (!child.waitForFinished(60'000))
        return -2;
    if (output)
        *output = child.readAllStandardOutput();
    return child.exitStatus() == QProcess::CrashExit ? -1 : child.exitCode();
}

/// What its user asks of the web app itself.
void removeVictim(SweepWorld &world)
{
    world.sql(u"DELETE FROM parser_processeddocument WHERE session_id = (SELECT id FROM parser_usersession WHERE "
              "session_key = '%1')"_s.arg(QLatin1StringView(kVictim)));
    world.sql(u"DELETE FROM parser_usersession WHERE session_key = '%1'"_s.arg(QLatin1StringView(kVictim)));
    for (const QByteArray &key : world.files()) {
        if (folderOf(key) == kVictim)
            world.removeFile(key);
    }
}

RestoreRequest ofFirstRun()
{
    RestoreRequest request;
    request.run = 1;
    return request;
}

} // namespace

/// What a run that was cut off has really removed is known once the next run has settled it.
class RestoreUnsettledTest : public QObject {
    Q_OBJECT

private slots:
    void bringsNothingBackOfARunThatWasCutOff();
    void bringsBackWhatAnotherRunHadRemoved();
    void leavesTheCopiesToAFolderAtAnyTime();
};

void RestoreUnsettledTest::bringsNothingBackOfARunThatWasCutOff()
{
    QByteArray output;
    {
        SweepWorld whole;
        whole.keepCopies();
        QCOMPARE(sweepIn(whole, {}, &output), 0);
    }
    const int steps = output.mid(output.indexOf("steps ") + 6).split('\n').first().toInt();
    QVERIFY(steps >= 8);
    int refused = 0;
    int wasThere = 0;
    for (int step = 1; step <= steps; ++step) {
        SweepWorld world;
        world.keepCopies();
        QCOMPARE(sweepIn(world, {u"kill"_s, QString::number(step)}), -1);
        const bool isThere = world.sessions().contains(kVictim);
        removeVictim(world);
        const RestoreBackends backends = restoringOf(world.settings(), world.vaultKey());
        const Result<Restore> restored = bringBack(backends, ofFirstRun());
        const QString at = u"step %1: "_s.arg(step);
        if (!restored && restored.error().cause.kind == CauseKind::RestoreUnsettled) {
            QCOMPARE(restored.error().kind, ErrorKind::Conflict);
            QCOMPARE(restored.error().cause.about, QStringList{u"1"_s});
            ++refused;
            wasThere += isThere && world.copies().sessions.contains(kVictim) ? 1 : 0;
        } else if (!restored) { // there is no vault yet, or nothing in it
            QVERIFY2(world.copies().items == 0, qPrintable(at + restored.error().text));
        }
        if (isThere)
            QVERIFY2(!world.sessions().contains(kVictim), qPrintable(at));
        // The next run settles it, and from then on what the first one removed can be had.
        QVERIFY(world.sweep());
        const Result<Restore> after = bringBack(backends, ofFirstRun());
        if (!after)
            QVERIFY2(after.error().cause.kind != CauseKind::RestoreUnsettled, qPrintable(at));
    }
    QVERIFY(refused >= 4);
    QVERIFY(wasThere > 0);
    qInfo("%d of %d kills left a run that was refused, in %d the web app removed what it had copied", refused, steps,
        wasThere);
}

void RestoreUnsettledTest::bringsBackWhatAnotherRunHadRemoved()
{
    SweepWorld world;
    world.keepCopies();
    QVERIFY(world.sweep());
    world.writeFile("o0000/later.bin", "later", std::chrono::hours{3});
    QCOMPARE(sweepIn(world, {u"kill"_s, u"4"_s}), -1);
    const RestoreBackends backends = restoringOf(world.settings(), world.vaultKey());
    RestoreRequest request;
    request.session = SessionKey(kVictim);
    const Result<Restore> restored = bringBack(backends, request);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
    QVERIFY(world.sessions().contains(kVictim));
}

void RestoreUnsettledTest::leavesTheCopiesToAFolderAtAnyTime()
{
    QByteArray output;
    SweepWorld whole;
    whole.keepCopies();
    QCOMPARE(sweepIn(whole, {}, &output), 0);
    const int steps = output.mid(output.indexOf("steps ") + 6).split('\n').first().toInt();
    SweepWorld world;
    world.keepCopies();
    QCOMPARE(sweepIn(world, {u"kill"_s, QString::number(steps - 2)}), -1);
    const RestoreBackends backends = restoringOf(world.settings(), world.vaultKey());
    QCOMPARE(RestorePlanner(backends, {}).plan(ofFirstRun()).error().cause.kind, CauseKind::RestoreUnsettled);
    const Result<RestoreDraft> draft = RestorePlanner(backends, {}).planForFolder(ofFirstRun());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text));
    QVERIFY(!draft->items.empty());
}

QTEST_GUILESS_MAIN(RestoreUnsettledTest)
#include "tst_restoreunsettled.moc"
