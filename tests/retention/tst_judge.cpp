// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/scanfacts.h"

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

/// What is decided of an object; what it points to is gone with the world.
struct Decision {
    Reason reason = Reason::ObjectYoung;
    bool isOutput = false;
    bool isReferred = false;
    qint64 takenBy = 0;
    bool takenFromElsewhere = false;
    bool mayBeRewritten = false;
};

/// The world of one question: the folder "s" with or without a row.
struct World {
    Policy policy = usual();
    std::vector<Hold> holds;
    std::vector<ForeignReference> foreign;
    std::vector<SessionRecord> owners; ///< whole rows of those who name from elsewhere
    std::optional<SessionRecord> session;

    QByteArray judge(const ObjectEntry &entry, Presence presence = Presence::Listed) const
    {
        return reasonName(verdict(entry, presence).reason).latin1();
    }
    Decision verdict(const ObjectEntry &entry, Presence presence = Presence::Listed) const
    {
        const HoldSet holdSet(holds);
        ForeignReferences references;
        for (const ForeignReference &reference : foreign) {
            references.add(reference);
            references.learn(factsOf({reference.sessionId, reference.sessionKey, reference.lastActivity, {}}, holdSet));
        }
        for (const SessionRecord &owner : owners)
            references.learn(factsOf(owner, holdSet));
        const ScanFacts facts(policy, holdSet, references);
        const FolderFacts folder = facts.folder("s", session ? &*session : nullptr);
        const ObjectVerdict verdict = facts.judge(u"box"_s, entry, folder, presence);
        return {verdict.reason, verdict.isOutput, verdict.isReferred,
            verdict.goes() && verdict.session ? verdict.session->id : 0, verdict.takenFromElsewhere,
            verdict.mayBeRewritten};
    }
    QByteArray judgeVersion(const ObjectEntry &entry, ItsFile itsFile, bool hides = false) const
    {
        const HoldSet holdSet(holds);
        ForeignReferences references;
        for (const ForeignReference &reference : foreign) {
            references.add(reference);
            references.learn(factsOf({reference.sessionId, reference.sessionKey, reference.lastActivity, {}}, holdSet));
        }
        const ScanFacts facts(policy, holdSet, references);
        const FolderFacts folder = facts.folder("s", session ? &*session : nullptr);
        return reasonName(facts.judgeVersion(u"box"_s, entry, folder, itsFile, hides).reason).latin1();
    }
    QByteArray judgeRows() const
    {
        const HoldSet holdSet(holds);
        return reasonName(docsweep::judge(factsOf(*session, holdSet), policy).reason).latin1();
    }
    World &hold(const QByteArray &pattern)
    {
        holds.push_back(*parseHold(pattern, {}));
        return *this;
    }
};

/// One deletion: an object that was planned, and what is true of it now.
struct Deletion {
    Policy policy = usual();
    ObjectEntry entry = object("s/a.jpg", 5min);
    Reason planned = Reason::NamedByExpired;
    std::optional<SessionFacts> taker; ///< as it is now
    std::optional<SessionFacts> folder; ///< the row that its folder has now
    std::vector<std::pair<SessionFacts, bool>> namers; ///< rows that name it now; true: in its folder
    std::vector<Hold> holds;

    QByteArray judge() const
    {
        std::vector<Namer> all;
        for (const auto &[owner, isInFolder] : namers)
            all.push_back({&owner, false, isInFolder});
        if (taker && !taker->isThere() && planned != Reason::ObjectOld)
            all.push_back({&*taker, false, taker->key == "s"});
        const HoldSet holdSet(holds);
        ObjectFacts facts;
        facts.moment = Moment::Deletion;
        facts.entry = &entry;
        facts.folder = folder ? &*folder : nullptr;
        facts.namers = all;
        facts.holds = &holdSet;
        facts.planned = Planned{planned, taker ? &*taker : nullptr};
        return reasonName(docsweep::judge(facts, policy).reason).latin1();
    }
};

SessionFacts row(qint64 id, const SessionKey &key, Duration idle, ByUs byUs = ByUs::Nothing)
{
    SessionFacts facts;
    facts.id = id;
    facts.key = key;
    facts.lastActivity = kNow - idle;
    facts.byUs = byUs;
    return facts;
}

} // namespace

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
    void judgesOlderVersions_data();
    void judgesOlderVersions();
    void agesOlderVersionsByWhenTheyWereArchived();

    void takesWhatWasNamedByRowsThatAreGone();
    void keepsAllFilesOfASessionThatCameBack();
    void takesFilesOfTheGoneSessionFromItsSuccessor();
    void keepsFilesOfASessionThatBeganSince();
    void keepsYoungFilesOfRowsThatAreStillThere();
    void takesOldFilesWhoseSessionWasNotChosen();
    void keepsFilesOfASessionThatWasLeftAlone();
    void keepsAnOrphanThatSomebodyClaims();
    void keepsWhatIsHeldSince();
    void keepsWhatARowNamesSince();
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

void TestJudge::takesWhatWasNamedByRowsThatAreGone()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h, ByUs::Gone);
    QCOMPARE(deletion.judge(), "named-by-expired");
    deletion.entry = object("s/a.jpg", -24h * 365); // a clock was wrong when it was stored
    QCOMPARE(deletion.judge(), "named-by-expired");
}

void TestJudge::keepsAllFilesOfASessionThatCameBack()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 1min);
    deletion.folder = deletion.taker;
    QCOMPARE(deletion.judge(), "session-came-back");
    deletion.entry = object("s/a.jpg", 50h);
    QCOMPARE(deletion.judge(), "session-came-back");
    deletion.planned = Reason::ObjectOld;
    QCOMPARE(deletion.judge(), "session-came-back");
}

void TestJudge::takesFilesOfTheGoneSessionFromItsSuccessor()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h, ByUs::Gone);
    deletion.folder = row(2, "s", 1min); // the same browser came back
    QCOMPARE(deletion.judge(), "named-by-expired");
    deletion.policy.onlySession = SessionKey("s");
    deletion.planned = Reason::FolderOfChosen;
    QCOMPARE(deletion.judge(), "folder-of-chosen");
    deletion.namers = {{*deletion.folder, true}}; // and its rows name it
    QCOMPARE(deletion.judge(), "named-since");
}

void TestJudge::keepsFilesOfASessionThatBeganSince()
{
    Deletion deletion;
    deletion.policy.keepActiveFiles = true;
    deletion.taker = row(1, "other", 2h, ByUs::Gone); // named it from elsewhere
    QCOMPARE(deletion.judge(), "named-by-expired");
    deletion.folder = row(2, "s", 1min);
    QCOMPARE(deletion.judge(), "active-file-kept");
    deletion.entry = object("s/a.jpg", 5h);
    QCOMPARE(deletion.judge(), "active-file-kept");
}

void TestJudge::keepsYoungFilesOfRowsThatAreStillThere()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h);
    deletion.folder = deletion.taker;
    deletion.namers = {{*deletion.taker, true}};
    QCOMPARE(deletion.judge(), "session-stays"); // it was not chosen for the run
}

void TestJudge::takesOldFilesWhoseSessionWasNotChosen()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h);
    deletion.folder = deletion.taker;
    deletion.namers = {{*deletion.taker, true}};
    deletion.entry = object("s/a.jpg", 5h);
    QCOMPARE(deletion.judge(), "object-old");
}

void TestJudge::keepsFilesOfASessionThatWasLeftAlone()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h, ByUs::LeftAlone);
    deletion.folder = deletion.taker;
    deletion.entry = object("s/a.jpg", 5h);
    QCOMPARE(deletion.judge(), "session-left-alone");
}

void TestJudge::keepsAnOrphanThatSomebodyClaims()
{
    Deletion deletion;
    deletion.planned = Reason::Orphan;
    deletion.entry = object("s/a.jpg", 5h);
    QCOMPARE(deletion.judge(), "orphan");
    deletion.folder = row(2, "s", 1min);
    QCOMPARE(deletion.judge(), "session-came-back");
    deletion.folder.reset();
    deletion.namers = {{row(3, "other", 1min), false}};
    QCOMPARE(deletion.judge(), "named-since");
}

void TestJudge::keepsWhatIsHeldSince()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h, ByUs::Gone);
    deletion.holds = {*parseHold("s/a.jpg", {})};
    QCOMPARE(deletion.judge(), "object-held");
    deletion.holds.clear();
    const Hold ofOther = *parseHold("other", {});
    SessionFacts other = row(2, "other", 2h);
    other.own = &ofOther;
    deletion.namers = {{other, false}};
    QCOMPARE(deletion.judge(), "object-held"); // a session that is held names it
}

void TestJudge::keepsWhatARowNamesSince()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h, ByUs::Gone);
    deletion.namers = {{row(2, "other", 1min), false}};
    QCOMPARE(deletion.judge(), "named-since");
    deletion.entry = object("s/a.jpg", 5h);
    QCOMPARE(deletion.judge(), "named-since"); // also what is old
    deletion.planned = Reason::ObjectOld; // which it was in spite of that row
    QCOMPARE(deletion.judge(), "object-old");
}

void TestJudge::judgesOlderVersions_data()
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

void TestJudge::judgesOlderVersions()
{
    QFETCH(QByteArray, session);
    QFETCH(ItsFile, itsFile);
    QFETCH(bool, isOld);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, reason);
    World world;
    const ObjectKey key = rule == "outputs" ? "s/a.pdf" : "s/a.jpg";
    if (session == "live")
        world.session = ::session(5min, {document("s/b.jpg")});
    else if (session == "expired")
        world.session = ::session(3h, {document(key)});
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

void TestJudge::agesOlderVersionsByWhenTheyWereArchived()
{
    ObjectEntry version = object("s/a.jpg", 5h);
    version.role = VersionRole::Older;
    version.archivedAt = kNow - kAge; // at the cutoff: not before it
    QCOMPARE(World().judgeVersion(version, ItsFile::Stays), QByteArray("object-young"));
    version.archivedAt = kNow - kAge - 1us;
    QCOMPARE(World().judgeVersion(version, ItsFile::Stays), QByteArray("old-version"));
}

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
