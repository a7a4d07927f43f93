// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/djangoproject.h"
#include "tests/sweep/worlditems.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What came back, changed or was held after the plan was made stays.
class TestChangedSince : public QObject {
    Q_OBJECT

private slots:
    void keepsASessionThatCameBackWithAllItsFiles();
    void keepsASessionWhoseDocumentsChanged();
    void keepsAnOrphanWhoseSessionCameBack();
    void keepsAFileThatChanged();
    void keepsWhatWasHeldMeanwhile();
    void keepsASessionThatNamesAFileHeldMeanwhile();
};

void TestChangedSince::keepsASessionThatCameBackWithAllItsFiles()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const QSet<QByteArray> before = world.files();
    const auto django = DjangoProject::start(world.settings().database);
    QVERIFY((*django)->touch(u"e0003"_s)); // the web app hears from the browser again
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(run);
    QVERIFY(world.sessions().contains("e0003"));
    for (const QByteArray &key : before) {
        if (key.startsWith("e0003/"))
            QVERIFY2(world.hasFile(key), key);
    }
    QCOMPARE(world.violation(), QString());
    QCOMPARE(itemFor(world, plan->id, "e0003").state, ItemState::Skipped);
    QCOMPARE(itemFor(world, plan->id, "e0003/doc0.jpg").state, ItemState::Skipped);
    QCOMPARE(itemFor(world, plan->id, "e0003/doc0.jpg").detail.cause.kind, CauseKind::ItsSessionCameBack);
    QCOMPARE(run->totals.of(ItemState::Skipped).items, 5);
}

void TestChangedSince::keepsASessionWhoseDocumentsChanged()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const auto django = DjangoProject::start(world.settings().database);
    QVERIFY((*django)->addDocument(u"e0004"_s, document(u"e0004/late.jpg"_s))); // without a request of the browser
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(run);
    QVERIFY(world.sessions().contains("e0004"));
    QVERIFY(world.hasFile("e0004/doc0.jpg"));
    QCOMPARE(itemFor(world, plan->id, "e0004").state, ItemState::Skipped);
    QCOMPARE(itemFor(world, plan->id, "e0004/doc0.jpg").state, ItemState::Skipped);
}

void TestChangedSince::keepsAnOrphanWhoseSessionCameBack()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const auto django = DjangoProject::start(world.settings().database);
    QVERIFY((*django)->touch(u"o0000"_s)); // the browser of long ago, with its old key
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(run);
    QVERIFY(world.hasFile("o0000/old.bin"));
    QVERIFY(!world.hasFile("o0001/old.bin"));
    QCOMPARE(itemFor(world, plan->id, "o0000/old.bin").state, ItemState::Skipped);
}

void TestChangedSince::keepsAFileThatChanged()
{
    SweepWorld world;
    const Result<Plan> plan = world.plan();
    world.writeFile("e0005/doc0.jpg", "replaced", 3h); // even with its old time forged
    world.writeFile("o0000/old.bin", "written again", 1min);
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(run);
    QVERIFY(world.hasFile("e0005/doc0.jpg"));
    QVERIFY(world.hasFile("o0000/old.bin"));
    QVERIFY(!world.sessions().contains("e0005"));
    QCOMPARE(itemFor(world, plan->id, "e0005/doc0.jpg").state, ItemState::Skipped);
    QCOMPARE(run->totals.of(ItemState::Skipped).items, 2);
}

void TestChangedSince::keepsWhatWasHeldMeanwhile()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const auto journal = journalOf(world);
    QVERIFY(journal->addHold(*parseHold("e0006", {})));
    QVERIFY(journal->addHold(*parseHold("o0001/*", {})));
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(run);
    QVERIFY(world.sessions().contains("e0006"));
    QVERIFY(world.hasFile("e0006/doc0.jpg"));
    QVERIFY(world.hasFile("o0001/old.bin"));
    QCOMPARE(run->totals.of(ItemState::Skipped).items, 1 + 4 + 1);
    QCOMPARE(world.violation(), QString());
}

void TestChangedSince::keepsASessionThatNamesAFileHeldMeanwhile()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    QVERIFY(journalOf(world)->addHold(*parseHold("e0006/doc1.xlsx", {})));
    QVERIFY(world.run(plan->id, world.backends()));
    QVERIFY(world.sessions().contains("e0006"));
    QVERIFY(world.hasFile("e0006/doc1.xlsx"));
}

QTEST_GUILESS_MAIN(TestChangedSince)
#include "tst_changedsince.moc"
