// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/classifier.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kNow = *parseInstant("2026-03-29T12:00:00Z");
constexpr auto kAge = 1h;

Policy usual()
{
    Policy policy;
    policy.cutoff = kNow - kAge;
    policy.age = kAge;
    return policy;
}

ObjectEntry object(const ObjectKey &key, Duration age)
{
    ObjectEntry entry;
    entry.key = key;
    entry.sizeBytes = 10;
    entry.updatedAt = kNow - age;
    return entry;
}

DocumentRecord document(const ObjectKey &source, const ObjectKey &excel = {}, const ObjectKey &pdf = {})
{
    return {1, {source, excel, pdf, ObjectKey()}};
}

SessionRecord session(Duration idle, std::vector<DocumentRecord> documents = {})
{
    return {1, "s", kNow - idle, std::move(documents)};
}

/// The world of one question: the folder "s" with or without a row.
struct World {
    Policy policy = usual();
    std::vector<Hold> holds;
    std::vector<ForeignReference> foreign;
    std::optional<SessionRecord> session;

    QByteArray judge(const ObjectEntry &entry) const { return reasonName(verdict(entry).reason).latin1(); }
    ObjectVerdict verdict(const ObjectEntry &entry) const
    {
        const HoldSet holdSet(holds);
        ForeignReferences references;
        for (const ForeignReference &reference : foreign)
            references.add(reference);
        const Classifier classifier(policy, holdSet, references);
        ObjectVerdict verdict =
            classifier.judgeObject(u"box"_s, entry, classifier.judgeFolder("s", session ? &*session : nullptr));
        verdict.hold = nullptr; // dies with the set
        return verdict;
    }
    QByteArray judgeRows() const
    {
        const HoldSet holdSet(holds);
        const ForeignReferences none;
        return reasonName(Classifier(policy, holdSet, none).judgeSession(*session).reason).latin1();
    }
    World &hold(const QByteArray &pattern)
    {
        holds.push_back(*parseHold(pattern, {}));
        return *this;
    }
};

} // namespace

class TestClassifier : public QObject {
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
};

void TestClassifier::judgesRowsByTheirLastActivity_data()
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

void TestClassifier::judgesRowsByTheirLastActivity()
{
    QFETCH(qint64, idleMicros);
    QFETCH(QByteArray, reason);
    World world;
    world.session = session(Duration(idleMicros));
    QCOMPARE(world.judgeRows(), reason);
}

void TestClassifier::keepsRowsWithoutAReadableTime()
{
    World world;
    world.session = session(48h);
    world.session->lastActivity.reset();
    QCOMPARE(world.judgeRows(), "session-time-unknown");
}

void TestClassifier::keepsHeldRows()
{
    World world;
    world.session = session(48h);
    world.hold("s");
    QCOMPARE(world.judgeRows(), "session-held");
}

void TestClassifier::keepsRowsThatNameAHeldFile()
{
    World world;
    world.session = session(48h, {document("s/a.jpg", "s/a.xlsx")});
    world.hold("s/a.xlsx");
    QCOMPARE(world.judgeRows(), "session-held");
    QCOMPARE(world.judge(object("s/a.xlsx", 48h)), "object-held");
    QCOMPARE(world.judge(object("s/a.jpg", 48h)), "object-old"); // the promise holds for the rest
}

void TestClassifier::judgesObjectsByTheLaterOfTheirTimes_data()
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

void TestClassifier::judgesObjectsByTheLaterOfTheirTimes()
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

void TestClassifier::takesWhatAnExpiredSessionNames()
{
    World world;
    world.session = session(2h, {document("s/a.jpg")});
    const ObjectVerdict young = world.verdict(object("s/a.jpg", 5min));
    QCOMPARE(young.reason, Reason::NamedByExpired);
    QCOMPARE(young.takenBySession, 1);
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "named-by-expired");
}

void TestClassifier::leavesYoungStrangersInAnExpiredFolder()
{
    World world;
    world.session = session(2h, {document("s/a.jpg")});
    QCOMPARE(world.judge(object("s/uploading.jpg", 5min)), "object-young");
    const ObjectVerdict old = world.verdict(object("s/forgotten.jpg", 5h));
    QCOMPARE(old.reason, Reason::ObjectOld);
    QCOMPARE(old.takenBySession, 1); // it stays when the session comes back
}

void TestClassifier::takesOldFilesOfLiveSessions()
{
    World world;
    world.session = session(5min, {document("s/a.jpg")});
    const ObjectVerdict verdict = world.verdict(object("s/a.jpg", 5h));
    QCOMPARE(verdict.reason, Reason::ObjectOld);
    QCOMPARE(verdict.takenBySession, 0);
    QCOMPARE(world.judge(object("s/a.jpg", 5min)), "object-young");
}

void TestClassifier::keepsActiveFilesWhenAsked()
{
    World world;
    world.policy.keepActiveFiles = true;
    world.session = session(5min, {document("s/a.jpg")});
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "active-file-kept");
    world.session = session(2h, {document("s/a.jpg")});
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "named-by-expired");
    world.session.reset();
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "orphan");
}

void TestClassifier::tellsOrphansFromFiles()
{
    World world;
    QVERIFY(!world.verdict(object("s/a.jpg", 5h)).isReferred);
    world.session = session(5min);
    QVERIFY(world.verdict(object("s/a.jpg", 5h)).isReferred);
    world.session.reset();
    world.foreign = {{"s/a.jpg", 2, "other", kNow - 5min, false}};
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "object-old");
}

void TestClassifier::tellsOutputsFromUploads()
{
    World world;
    world.session = session(2h, {document("s/scan.pdf", "s/table.csv")});
    QVERIFY(!world.verdict(object("s/scan.pdf", 2h)).isOutput); // a row names it as an upload
    QVERIFY(world.verdict(object("s/table.csv", 2h)).isOutput);
    QVERIFY(world.verdict(object("s/unnamed.xlsx", 2h)).isOutput);
    QVERIFY(world.verdict(object("s/UNNAMED.DOCX", 2h)).isOutput);
    QVERIFY(!world.verdict(object("s/unnamed.png", 2h)).isOutput);
}

void TestClassifier::keepsOutputsWhenAsked()
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

void TestClassifier::protectsWhatAnotherSessionNames()
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

void TestClassifier::takesWhatOnlyAnotherExpiredSessionNames()
{
    World world;
    world.foreign = {{"s/a.jpg", 2, "other", kNow - 5h, false}};
    const ObjectVerdict verdict = world.verdict(object("s/a.jpg", 5min));
    QCOMPARE(verdict.reason, Reason::NamedByExpired);
    QCOMPARE(verdict.takenBySession, 2);
    QVERIFY(verdict.takenFromElsewhere);
    world.session = session(5min, {document("s/a.jpg")}); // and the owner of the folder lives and names it, too
    QCOMPARE(world.judge(object("s/a.jpg", 5min)), "named-by-other");
}

void TestClassifier::keepsHeldObjects()
{
    World world;
    world.session = session(2h, {document("s/a.jpg")});
    world.hold("*.jpg");
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "object-held");
    QCOMPARE(world.judge(object("s/b.png", 5h)), "object-old");
    QCOMPARE(world.judge(object("s/b.jpg", 5min)), "object-young"); // it would stay anyway
}

void TestClassifier::doesNothingToObjectsWhenSwitchedOff()
{
    World world;
    world.policy.storageCleanup = false;
    world.session = session(2h, {document("s/a.jpg")});
    QCOMPARE(world.judgeRows(), "session-idle");
    QCOMPARE(world.judge(object("s/a.jpg", 5h)), "storage-switched-off");
}

void TestClassifier::cleansOneChosenSessionWhateverItsAge()
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

void TestClassifier::keepsEverythingOutsideTheChosenSession()
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

QTEST_APPLESS_MAIN(TestClassifier)
#include "tst_classifier.moc"
