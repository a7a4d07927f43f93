// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/retention/judgecase.h"

#include <QTest>

using namespace docsweep;

/// What is decided of older versions of an object.
class TestJudgeVersions : public QObject {
    Q_OBJECT

private slots:
    void judgesOlderVersions_data();
    void judgesOlderVersions();
    void agesOlderVersionsByWhenTheyWereArchived();
};

void TestJudgeVersions::judgesOlderVersions_data()
{
    QTest::addColumn<QByteArray>("session"); ///< expired, live, none
    QTest::addColumn<ItsFile>("itsFile");
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<QByteArray>("rule"); ///< keep, active, outputs, off, hides, held
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *session, ItsFile itsFile, bool isOld, const char *rule, const char *reason) {
        QTest::addRow("%s session, file %d, %s, %s", session, int(itsFile), isOld ? "old" : "young", rule)
            << QByteArray(session) << itsFile << isOld << QByteArray(rule) << QByteArray(reason);
    };
    for (const char *session : {"live", "none"}) {
        row(session, ItsFile::Stays, true, "", "old-version");
        row(session, ItsFile::Stays, false, "", "object-young");
        row(session, ItsFile::Deleted, true, "", "old-version");
        row(session, ItsFile::Deleted, false, "", "object-young");
        row(session, ItsFile::Goes, true, "", "old-version");
        row(session, ItsFile::Goes, false, "", "version-of-going");
        row(session, ItsFile::Stays, true, "keep", "old-version-kept");
        row(session, ItsFile::Deleted, true, "keep", "old-version-kept");
        row(session, ItsFile::Goes, true, "keep", "version-of-going");
        row(session, ItsFile::Goes, false, "keep", "version-of-going");
        row(session, ItsFile::Stays, true, "off", "storage-switched-off");
        row(session, ItsFile::Stays, true, "held", "object-held");
        row(session, ItsFile::Goes, false, "held", "object-held");
        row(session, ItsFile::Deleted, true, "hides", "hides-versions");
        row(session, ItsFile::Stays, true, "outputs", "output-kept");
    }
    row("live", ItsFile::Stays, true, "active", "active-file-kept");
    row("none", ItsFile::Stays, true, "active", "old-version");
    for (const bool isOld : {false, true}) {
        row("expired", ItsFile::Goes, isOld, "", "named-by-expired");
        row("expired", ItsFile::Deleted, isOld, "", "named-by-expired");
        row("expired", ItsFile::Goes, isOld, "keep", "named-by-expired");
    }
}

void TestJudgeVersions::judgesOlderVersions()
{
    QFETCH(QByteArray, session);
    QFETCH(ItsFile, itsFile);
    QFETCH(bool, isOld);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, reason);
    World world;
    const ObjectKey key = rule == "outputs" ? "s/a.pdf" : "s/a.jpg";
    if (session == "live")
        world.session = docsweep::session(5min, {document("s/b.jpg")});
    else if (session == "expired")
        world.session = docsweep::session(3h, {document(key)});
    world.policy.keepOldVersions = rule == "keep";
    world.policy.keepActiveFiles = rule == "active";
    world.policy.keepOutputs = rule == "outputs";
    world.policy.storageCleanup = rule != "off";
    if (rule == "held")
        world.hold(key);
    ObjectEntry version = object(key, 5h);
    version.role = VersionRole::Older;
    version.archivedAt = kNow - (isOld ? 2h : 0h);
    QCOMPARE(world.judgeVersion(version, itsFile, rule == "hides"), reason);
}

void TestJudgeVersions::agesOlderVersionsByWhenTheyWereArchived()
{
    ObjectEntry version = object("s/a.jpg", 5h);
    version.role = VersionRole::Older;
    version.archivedAt = kNow - kAge; // at the cutoff: not before it
    QCOMPARE(World().judgeVersion(version, ItsFile::Stays), QByteArray("object-young"));
    version.archivedAt = kNow - kAge - 1us;
    QCOMPARE(World().judgeVersion(version, ItsFile::Stays), QByteArray("old-version"));
}

QTEST_APPLESS_MAIN(TestJudgeVersions)
#include "tst_judgeversions.moc"
