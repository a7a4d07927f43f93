// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/retention/judgecase.h"

#include <QTest>

using namespace docsweep;

/// What is decided again of an object at the moment of its deletion.
class TestJudgeDeletions : public QObject {
    Q_OBJECT

private slots:
    void takesWhatWasNamedByRowsThatAreGone();
    void keepsAllFilesOfASessionThatCameBack();
    void looksAgainAtFilesWhoseSessionSomebodyElseRemoved();
    void takesFilesOfTheGoneSessionFromItsSuccessor();
    void keepsFilesOfASessionThatBeganSince();
    void keepsYoungFilesOfRowsThatAreStillThere();
    void takesOldFilesWhoseSessionWasNotChosen();
    void keepsFilesOfASessionThatWasLeftAlone();
    void keepsAnOrphanThatSomebodyClaims();
    void keepsWhatIsHeldSince();
    void keepsWhatARowNamesSince();
};

void TestJudgeDeletions::takesWhatWasNamedByRowsThatAreGone()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h, ByUs::Gone);
    QCOMPARE(deletion.judge(), "named-by-expired");
    deletion.entry = object("s/a.jpg", -24h * 365); // a clock was wrong when it was stored
    QCOMPARE(deletion.judge(), "named-by-expired");
}

void TestJudgeDeletions::keepsAllFilesOfASessionThatCameBack()
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

/// It may have been in use since the plan was made, and have written one anew and put its time back.
void TestJudgeDeletions::looksAgainAtFilesWhoseSessionSomebodyElseRemoved()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h, ByUs::Gone);
    QVERIFY(!deletion.verdict().mayBeRewritten);
    deletion.taker = row(1, "s", 2h, ByUs::FoundGone);
    QCOMPARE(deletion.judge(), "named-by-expired");
    QVERIFY(deletion.verdict().mayBeRewritten);
}

void TestJudgeDeletions::takesFilesOfTheGoneSessionFromItsSuccessor()
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

void TestJudgeDeletions::keepsFilesOfASessionThatBeganSince()
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

void TestJudgeDeletions::keepsYoungFilesOfRowsThatAreStillThere()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h);
    deletion.folder = deletion.taker;
    deletion.namers = {{*deletion.taker, true}};
    QCOMPARE(deletion.judge(), "session-stays"); // it was not chosen for the run
}

void TestJudgeDeletions::takesOldFilesWhoseSessionWasNotChosen()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h);
    deletion.folder = deletion.taker;
    deletion.namers = {{*deletion.taker, true}};
    deletion.entry = object("s/a.jpg", 5h);
    QCOMPARE(deletion.judge(), "object-old");
}

void TestJudgeDeletions::keepsFilesOfASessionThatWasLeftAlone()
{
    Deletion deletion;
    deletion.taker = row(1, "s", 2h, ByUs::LeftAlone);
    deletion.folder = deletion.taker;
    deletion.entry = object("s/a.jpg", 5h);
    QCOMPARE(deletion.judge(), "session-left-alone");
}

void TestJudgeDeletions::keepsAnOrphanThatSomebodyClaims()
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

void TestJudgeDeletions::keepsWhatIsHeldSince()
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

void TestJudgeDeletions::keepsWhatARowNamesSince()
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

QTEST_APPLESS_MAIN(TestJudgeDeletions)
#include "tst_judgedeletions.moc"
