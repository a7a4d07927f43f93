// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/retention/judgecase.h"

#include <QTest>

using namespace docsweep;

/// What a scan decides of rows and objects.
class TestJudge : public QObject {
    Q_OBJECT

private slots:
    void judgesRowsByTheirLastActivity_data();
    void judgesRowsByTheirLastActivity();
    void keepsRowsWithoutAReadableTime();
    void keepsHeldRows();
    void keepsRowsThatNameAHeldFile();
    void judgesObjectsByTheLaterOfTheirTimes_data();
    void judgesObjectsByTheLaterOfTheirTimes();
    void takesWhatAnExpiredSessionNames();
    void leavesYoungStrangersInAnExpiredFolder();
    void takesOldFilesOfLiveSessions();
    void keepsActiveFilesWhenAsked();
    void tellsOrphansFromFiles();
    void tellsOutputsFromUploads();
    void keepsOutputsWhenAsked();
    void protectsWhatAnotherSessionNames();
    void takesWhatOnlyAnotherExpiredSessionNames();
    void keepsHeldObjects();
    void doesNothingToObjectsWhenSwitchedOff();
    void cleansOneChosenSessionWhateverItsAge();
    void keepsEverythingOutsideTheChosenSession();
    void keepsWhatAChosenButHeldSessionNamesElsewhere();
    void keepsWhatTheOwnerElsewhereKeepsForItsHolds();
    void judgesWhatCouldNotBeListedByTheSameRules();
    void waitsForEverySessionThatNamesIt();
    void saysWhatALivingSessionCouldHaveWritten();
    void holdsWhatIsSpelledLikeAGlob();
};

void TestJudge::judgesRowsByTheirLastActivity_data()
{
    QTest::addColumn<qint64>("idleMicros");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, Duration idle, const char *reason) {
        QTest::newRow(name) << qint64(idle.count()) << QByteArray(reason);
    };
    row("idle exactly the age", 1h, "session-active");
    row("idle a microsecond longer", 1h + 1us, "session-idle");
    row("idle a microsecond less", 1h - 1us, "session-active");
    row("active now", 0h, "session-active");
    row("clock behind the row", -5min, "session-active");
    row("idle for years", 24h * 3650, "session-idle");
}

void TestJudge::judgesRowsByTheirLastActivity()
{
    QFETCH(qint64, idleMicros);
    QFETCH(QByteArray, reason);
    World world;
    world.session = session(Duration(idleMicros));
    QCOMPARE(world.judgeRows(), reason);
}

void TestJudge::keepsRowsWithoutAReadableTime()
{
    World world;
    world.session = session(48h);
    world.session->lastActivity.reset();
    QCOMPARE(world.judgeRows(), "session-time-unknown");
}

void TestJudge::keepsHeldRows()
{
    World world;
    world.session = session(48h);
    world.hold("s");
    QCOMPARE(world.judgeRows(), "session-held");
}

void TestJudge::keepsRowsThatNameAHeldFile()
{
    World world;
    world.session = session(48h, {document("s/a.jpg", "s/a.xlsx")});
    world.hold("s/a.xlsx");
    QCOMPARE(world.judgeRows(), "session-held");
    QCOMPARE(world.judge(object("s/a.xlsx", 48h)), "object-held");
    QCOMPARE(world.judge(object("s/a.jpg", 48h)), "object-old"); // the promise holds for the rest
}

void TestJudge::judgesObjectsByTheLaterOfTheirTimes_data()
{
    QTest::addColumn<qint64>("createdMicros");
    QTest::addColumn<qint64>("updatedMicros");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, Duration created, Duration updated, const char *reason) {
        QTest::newRow(name) << qint64(created.count()) << qint64(updated.count()) << QByteArray(reason);
    };
    row("both old", 3h, 2h, "orphan");
    row("overwritten lately", 48h, 5min, "object-young");
    row("exactly the age", 48h, 1h, "object-young");
    row("a microsecond older", 48h, 1h + 1us, "orphan");
    row("from the future", -1h, -1h, "object-young");
    row("moved: updated before created", 10min, 48h, "object-young");
}

void TestJudge::judgesObjectsByTheLaterOfTheirTimes()
{
    QFETCH(qint64, createdMicros);
    QFETCH(qint64, updatedMicros);
    QFETCH(QByteArray, reason);
    ObjectEntry entry = object("s/a.jpg", Duration(updatedMicros));
    entry.createdAt = kNow - Duration(createdMicros);
    QCOMPARE(World().judge(entry), reason);
    entry.createdAt.reset();
    entry.updatedAt.reset();
    QCOMPARE(World().judge(entry), "object-time-unknown");
}

void TestJudge::takesWhatAnExpiredSessionNames()
{
    World world;
    world.session = session(2h, {document("s/a.jpg")});
    const Decision young = world.verdict(object("s/a.jpg", 5min));
    QCOMPARE(young.reason, Reason::NamedByExpired);
    QCOMPARE(young.takenBy, 1);
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "named-by-expired");
}

void TestJudge::leavesYoungStrangersInAnExpiredFolder()
{
    World world;
    world.session = session(2h, {document("s/a.jpg")});
    QCOMPARE(world.judge(object("s/uploading.jpg", 5min)), "object-young");
    const Decision old = world.verdict(object("s/forgotten.jpg", 5h));
    QCOMPARE(old.reason, Reason::ObjectOld);
    QCOMPARE(old.takenBy, 1); // it stays when the session comes back
}

void TestJudge::takesOldFilesOfLiveSessions()
{
    World world;
    world.session = session(5min, {document("s/a.jpg")});
    const Decision verdict = world.verdict(object("s/a.jpg", 5h));
    QCOMPARE(verdict.reason, Reason::ObjectOld);
    QCOMPARE(verdict.takenBy, 0);
    QCOMPARE(world.judge(object("s/a.jpg", 5min)), "object-young");
}

void TestJudge::keepsActiveFilesWhenAsked()
{
    World world;
    world.policy.keepActiveFiles = true;
    world.session = session(5min, {document("s/a.jpg")});
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "active-file-kept");
    world.session = session(2h, {document("s/a.jpg")});
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "named-by-expired");
    world.session.reset();
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "orphan");
    world.session = session(5min); // a file in its folder that another session takes along
    world.foreign = {{"s/a.jpg", 2, "other", kNow - 5h, false}};
    QCOMPARE(world.judge(object("s/a.jpg", 5min)), "active-file-kept");
    world.policy.keepActiveFiles = false;
    QCOMPARE(world.judge(object("s/a.jpg", 5min)), "named-by-expired");
}

void TestJudge::tellsOrphansFromFiles()
{
    World world;
    QVERIFY(!world.verdict(object("s/a.jpg", 5h)).isReferred);
    world.session = session(5min);
    QVERIFY(world.verdict(object("s/a.jpg", 5h)).isReferred);
    world.session.reset();
    world.foreign = {{"s/a.jpg", 2, "other", kNow - 5min, false}};
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "object-old");
}

void TestJudge::tellsOutputsFromUploads()
{
    World world;
    world.session = session(2h, {document("s/scan.pdf", "s/table.csv")});
    QVERIFY(!world.verdict(object("s/scan.pdf", 2h)).isOutput); // a row names it as an upload
    QVERIFY(world.verdict(object("s/table.csv", 2h)).isOutput);
    QVERIFY(world.verdict(object("s/unnamed.xlsx", 2h)).isOutput);
    QVERIFY(world.verdict(object("s/UNNAMED.DOCX", 2h)).isOutput);
    QVERIFY(!world.verdict(object("s/unnamed.png", 2h)).isOutput);
}

void TestJudge::keepsOutputsWhenAsked()
{
    World world;
    world.policy.keepOutputs = true;
    world.session = session(2h, {document("s/scan.pdf", "s/table.xlsx")});
    QCOMPARE(world.judge(object("s/scan.pdf", 2h)), "named-by-expired");
    QCOMPARE(world.judge(object("s/table.xlsx", 2h)), "output-kept");
    world.session.reset();
    QCOMPARE(world.judge(object("s/left-over.pdf", 48h)), "output-kept");
    QCOMPARE(world.judge(object("s/left-over.jpg", 48h)), "orphan");
}

void TestJudge::protectsWhatAnotherSessionNames()
{
    World world;
    world.session = session(2h, {document("s/a.jpg")});
    world.foreign = {{"s/a.jpg", 2, "other", kNow - 5min, false}};
    QCOMPARE(world.judge(object("s/a.jpg", 5min)), "named-by-other");
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "object-old"); // too old, whoever names it
    world.policy.keepActiveFiles = true;
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "active-file-kept");
    world.policy.keepActiveFiles = false;
    world.hold("other");
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "object-held");
}

void TestJudge::takesWhatOnlyAnotherExpiredSessionNames()
{
    World world;
    world.foreign = {{"s/a.jpg", 2, "other", kNow - 5h, false}};
    const Decision verdict = world.verdict(object("s/a.jpg", 5min));
    QCOMPARE(verdict.reason, Reason::NamedByExpired);
    QCOMPARE(verdict.takenBy, 2);
    QVERIFY(verdict.takenFromElsewhere);
    world.session = session(5min, {document("s/a.jpg")}); // and the owner of the folder lives and names it, too
    QCOMPARE(world.judge(object("s/a.jpg", 5min)), "named-by-other");
}

void TestJudge::keepsHeldObjects()
{
    World world;
    world.session = session(2h, {document("s/a.jpg")});
    world.hold("*.jpg");
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "object-held");
    QCOMPARE(world.judge(object("s/b.png", 5h)), "object-old");
    QCOMPARE(world.judge(object("s/b.jpg", 5min)), "object-young"); // it would stay anyway
}

void TestJudge::doesNothingToObjectsWhenSwitchedOff()
{
    World world;
    world.policy.storageCleanup = false;
    world.session = session(2h, {document("s/a.jpg")});
    QCOMPARE(world.judgeRows(), "session-idle");
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "storage-switched-off");
}

void TestJudge::cleansOneChosenSessionWhateverItsAge()
{
    World world;
    world.policy.onlySession = SessionKey("s");
    world.session = session(1min, {document("s/a.jpg")});
    QCOMPARE(world.judgeRows(), "session-chosen");
    QCOMPARE(world.judge(object("s/a.jpg", 1min)), "folder-of-chosen");
    QCOMPARE(world.judge(object("s/unnamed", 1s)), "folder-of-chosen");
    world.foreign = {{"s/a.jpg", 2, "other", kNow - 50h, false}};
    QCOMPARE(world.judge(object("s/a.jpg", 50h)), "named-by-other"); // even of an expired one
    world.foreign.clear();
    world.hold("s/a.jpg");
    QCOMPARE(world.judgeRows(), "session-held");
    QCOMPARE(world.judge(object("s/unnamed", 1s)), "session-stays");
}

void TestJudge::keepsEverythingOutsideTheChosenSession()
{
    World world;
    world.policy.onlySession = SessionKey("chosen");
    world.session = session(50h, {document("s/a.jpg")});
    QCOMPARE(world.judgeRows(), "outside-scope");
    QCOMPARE(world.judge(object("s/a.jpg", 50h)), "outside-scope");
    world.session.reset();
    QCOMPARE(world.judge(object("s/a.jpg", 50h)), "outside-scope");
    world.foreign = {{"s/a.jpg", 2, "chosen", kNow - 1min, false}};
    QCOMPARE(world.judge(object("s/a.jpg", 1min)), "named-by-expired");
}

void TestJudge::keepsWhatAChosenButHeldSessionNamesElsewhere()
{
    World world;
    world.policy.onlySession = SessionKey("chosen");
    world.foreign = {{"s/a.jpg", 2, "chosen", kNow - 1min, false}};
    world.owners = {{2, "chosen", kNow - 1min, {document("chosen/held.jpg", "s/a.jpg")}}};
    world.hold("chosen/held.jpg");
    QCOMPARE(world.judge(object("s/a.jpg", 50h)), "session-stays");
    world.holds.clear();
    QCOMPARE(world.judge(object("s/a.jpg", 50h)), "named-by-expired");
    world.session = session(5min); // in the folder of a session that lives
    QCOMPARE(world.judge(object("s/a.jpg", 50h)), "named-by-expired");
    world.policy.keepActiveFiles = true;
    QCOMPARE(world.judge(object("s/a.jpg", 50h)), "active-file-kept");
}

void TestJudge::keepsWhatTheOwnerElsewhereKeepsForItsHolds()
{
    World world;
    world.foreign = {{"s/a.jpg", 2, "other", kNow - 50h, false}};
    world.owners = {{2, "other", kNow - 50h, {document("other/b.jpg", "s/a.jpg")}}};
    QCOMPARE(world.judge(object("s/a.jpg", 5min)), "named-by-expired");
    world.hold("other/b.jpg"); // its rows stay for this
    QCOMPARE(world.judge(object("s/a.jpg", 5min)), "object-young");
    QCOMPARE(world.judge(object("s/a.jpg", 50h)), "object-old"); // the promise holds for the rest
}

void TestJudge::judgesWhatCouldNotBeListedByTheSameRules()
{
    World world;
    const ObjectEntry unseen{"s/a.jpg", {}, {}, {}, {}};
    world.session = session(2h, {document("s/a.jpg")});
    QCOMPARE(world.judge(unseen, Presence::Unknown), "unlisted-named-by-expired");
    world.foreign = {{"s/a.jpg", 2, "other", kNow - 5min, false}};
    QCOMPARE(world.judge(unseen, Presence::Unknown), "named-by-other");
    world.foreign = {{"s/a.jpg", 2, "other", kNow - 50h, false}};
    QCOMPARE(world.judge(unseen, Presence::Unknown), "unlisted-named-by-expired");
    world.hold("other");
    QCOMPARE(world.judge(unseen, Presence::Unknown), "named-by-other");
    world.holds.clear();
    world.hold("s/a.jpg");
    QCOMPARE(world.judge(unseen, Presence::Unknown), "named-by-other"); // its session stays for it
    world.holds.clear();
    world.session = session(5min, {document("s/a.jpg")});
    world.foreign.clear();
    QCOMPARE(world.judge(unseen, Presence::Unknown), "not-listed");
    world.policy.onlySession = SessionKey("s");
    QCOMPARE(world.judge(unseen, Presence::Unknown), "unlisted-named-by-expired");
}

void TestJudge::waitsForEverySessionThatNamesIt()
{
    World world;
    world.session = session(2h, {document("s/a.jpg")});
    QVERIFY(!world.verdict(object("s/a.jpg", 5min)).takenFromElsewhere);
    world.foreign = {{"s/a.jpg", 2, "other", kNow - 5h, false}};
    QVERIFY(world.verdict(object("s/a.jpg", 5min)).takenFromElsewhere);
}

void TestJudge::saysWhatALivingSessionCouldHaveWritten()
{
    World world;
    QVERIFY(!world.verdict(object("s/a.jpg", 5h)).mayBeRewritten); // an orphan
    world.session = session(5min);
    QVERIFY(world.verdict(object("s/a.jpg", 5h)).mayBeRewritten);
}

void TestJudge::holdsWhatIsSpelledLikeAGlob()
{
    World world;
    world.hold("s/statement[1].pdf");
    QCOMPARE(world.judge(object("s/statement[1].pdf", 5h)), "object-held");
    QCOMPARE(world.judge(object("s/statement1.pdf", 5h)), "object-held"); // and what it means as a glob
    QCOMPARE(world.judge(object("s/statement2.pdf", 5h)), "orphan");
}

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
