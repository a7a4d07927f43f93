// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/objects/faultyobjectstore.h"
#include "tests/sweep/copiescheck.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<ObjectStore>> away()
{
    return fail(ErrorKind::Unavailable, u"away"_s);
}

/// Copies everything, and no file can be deleted.
Result<Run> copyAndDeleteNothing(const SweepWorld &world)
{
    const Result<Plan> plan = world.plan();
    const auto faults = std::make_shared<FaultPlan>();
    SweepBackends backends = world.backends();
    backends.objects = [inner = backends.objects, faults]() -> Result<std::unique_ptr<ObjectStore>> {
        Result<std::unique_ptr<ObjectStore>> store = inner();
        if (!store)
            return store;
        return std::unique_ptr<ObjectStore>(std::make_unique<FaultyObjectStore>(*std::move(store), faults));
    };
    backends.onStep = [&faults](const char *step) {
        if (qstrcmp(step, "rows recorded") != 0)
            return;
        faults->failures = std::numeric_limits<int>::max() / 2;
        faults->failAt = faults->calls + 1;
    };
    return world.run(plan->id, backends);
}

std::vector<PendingDeletion> waitingIn(const SweepWorld &world)
{
    const Result<std::unique_ptr<Journal>> journal = world.backends().journal();
    std::vector<PendingDeletion> all;
    for (WebAppId webApp = 1; webApp < 3; ++webApp) {
        const auto some = (*journal)->pending(webApp, 0, 10'000);
        all.insert(all.end(), some->begin(), some->end());
    }
    return all;
}

const PendingDeletion *waitingFor(const std::vector<PendingDeletion> &all, const ObjectKey &key)
{
    const auto found = std::ranges::find_if(all, [&key](const PendingDeletion &each) { return each.item.key == key; });
    return found == all.end() ? nullptr : &*found;
}

void hold(const SweepWorld &world, const ObjectKey &key)
{
    Hold hold;
    hold.kind = HoldKind::Object;
    hold.pattern = key;
    hold.since = systemClock().now();
    if (!(*world.backends().journal())->addHold(hold))
        qFatal("no hold");
}

} // namespace

/// What waits for its deletion, and its copies.
class VaultWaitingTest : public QObject {
    Q_OBJECT

private slots:
    void deletesWhatOnlyARowHadNamedOnceItIsCopied();
    void deletesItInALaterRunThanThatWhichCopiedIt();
    void dropsTheCopyOfWhatIsLeftAloneInTheEnd();
    void dropsItInTheNextRunWithAVault();
    void keepsTheCopyOfWhatWasWrittenAnew();
    void aPagesOwnSessionLetsItsFilesGoUncopied();
};

/// Planned while the storage was away: nobody has seen the files.
void VaultWaitingTest::deletesWhatOnlyARowHadNamedOnceItIsCopied()
{
    SweepWorld world;
    world.keepCopies();
    const auto before = bytesOf(world);
    const auto rows = rowsOf(world);
    ReadBackends readers = world.readers();
    readers.objects = []() -> Result<std::unique_ptr<ObjectReader>> { return fail(ErrorKind::Unavailable, u"away"_s); };
    ScanCounters counters;
    const Result<Plan> plan = Planner(readers).plan({}, counters, {});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
    SweepBackends backends = world.backends();
    backends.objects = away;
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY2(run, run ? "" : qPrintable(run.error().text));
    const std::vector<PendingDeletion> waiting = waitingIn(world);
    const PendingDeletion *const one = waitingFor(waiting, "e0003/doc0.jpg");
    QVERIFY(one && one->copyFirst && !one->item.changedAt && one->item.reason == Reason::UnlistedNamedByExpired);

    const Result<Run> with = SweepRunner(world.backends()).settle({}, {});
    QVERIFY2(with, with ? "" : qPrintable(with.error().text));
    QVERIFY(!world.hasFile("e0003/doc0.jpg"));
    QCOMPARE(waitingIn(world).size(), size_t(0));
    QCOMPARE(wrongWithCopies(world, before, rows), QString());
}

/// What the copy was of is in the journal alone by then.
void VaultWaitingTest::deletesItInALaterRunThanThatWhichCopiedIt()
{
    SweepWorld world;
    world.keepCopies();
    const auto before = bytesOf(world);
    const auto rows = rowsOf(world);
    ReadBackends readers = world.readers();
    readers.objects = []() -> Result<std::unique_ptr<ObjectReader>> { return fail(ErrorKind::Unavailable, u"away"_s); };
    ScanCounters counters;
    const Result<Plan> plan = Planner(readers).plan({}, counters, {});
    QVERIFY(plan);
    const auto faults = std::make_shared<FaultPlan>();
    SweepBackends backends = world.backends();
    backends.objects = [inner = backends.objects, faults]() -> Result<std::unique_ptr<ObjectStore>> {
        return std::unique_ptr<ObjectStore>(std::make_unique<FaultyObjectStore>(*inner(), faults));
    };
    backends.onStep = [&faults](const char *step) {
        if (qstrcmp(step, "rows recorded") != 0)
            return;
        faults->failures = std::numeric_limits<int>::max() / 2;
        faults->failAt = faults->calls + 1;
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY(run);
    const std::vector<PendingDeletion> waiting = waitingIn(world);
    const PendingDeletion *const one = waitingFor(waiting, "e0003/doc0.jpg");
    QVERIFY(one && one->item.copy && one->item.copy->changedAt && !one->item.changedAt);
    const qint64 items = world.copies().items;

    const Result<Run> with = SweepRunner(world.backends()).settle({}, {});
    QVERIFY2(with, with ? "" : qPrintable(with.error().text));
    QVERIFY(!world.hasFile("e0003/doc0.jpg"));
    QCOMPARE(world.copies().items, items);
    QCOMPARE(wrongWithCopies(world, before, rows), QString());
}

void VaultWaitingTest::dropsTheCopyOfWhatIsLeftAloneInTheEnd()
{
    SweepWorld world;
    world.keepCopies();
    const auto before = bytesOf(world);
    const auto rows = rowsOf(world);
    QVERIFY(copyAndDeleteNothing(world));
    QVERIFY(world.copies().files.contains("e0003/doc0.jpg"));
    hold(world, "e0003/doc0.jpg");
    const Result<Run> next = SweepRunner(world.backends()).settle({}, {});
    QVERIFY2(next, next ? "" : qPrintable(next.error().text));
    QVERIFY(world.hasFile("e0003/doc0.jpg"));
    QVERIFY(!world.hasFile("e0003/doc1.jpg"));
    QCOMPARE(wrongWithCopies(world, before, rows), QString());
    QCOMPARE((*world.backends().journal())->copiesLeft()->size(), size_t(0));
}

/// As after a kill in between.
void VaultWaitingTest::dropsItInTheNextRunWithAVault()
{
    SweepWorld world;
    world.keepCopies();
    const auto before = bytesOf(world);
    const auto rows = rowsOf(world);
    QVERIFY(copyAndDeleteNothing(world));
    hold(world, "e0003/doc0.jpg");
    SweepBackends none = world.backends();
    none.vault = {};
    QVERIFY(SweepRunner(none).settle({}, {}));
    QVERIFY(world.hasFile("e0003/doc0.jpg"));
    QVERIFY(world.copies().files.contains("e0003/doc0.jpg"));
    QCOMPARE((*world.backends().journal())->copiesLeft()->size(), size_t(1));
    QVERIFY(world.sweep());
    QVERIFY(world.hasFile("e0003/doc0.jpg"));
    QCOMPARE(wrongWithCopies(world, before, rows), QString());
    QCOMPARE((*world.backends().journal())->copiesLeft()->size(), size_t(0));
}

/// Nobody can tell whether a deletion without an answer removed what was copied.
void VaultWaitingTest::keepsTheCopyOfWhatWasWrittenAnew()
{
    SweepWorld world;
    world.keepCopies();
    const QByteArray before = bytesOf(world).value("e0003/doc0.jpg");
    QVERIFY(copyAndDeleteNothing(world));
    world.writeFile("e0003/doc0.jpg", "another", std::chrono::hours{2});
    hold(world, "e0003/doc0.jpg");
    QVERIFY(SweepRunner(world.backends()).settle({}, {}));
    QVERIFY(world.hasFile("e0003/doc0.jpg"));
    QCOMPARE(world.copies().files.value("e0003/doc0.jpg"), before);
}

/// Its user asked for deletion: what an earlier run would have copied first goes as well, and nothing of others does.
void VaultWaitingTest::aPagesOwnSessionLetsItsFilesGoUncopied()
{
    SweepWorld world({12, 4, 3, 2, 3, 0});
    world.keepCopies();
    const Result<Plan> plan = world.plan();
    SweepBackends backends = world.backends();
    backends.objects = away;
    QVERIFY(world.run(plan->id, backends));
    const SessionKey own = "e0003";
    const auto isOwn = [&own](const PendingDeletion &each) { return each.item.sessionKey == own; };
    const std::vector<PendingDeletion> waiting = waitingIn(world);
    QVERIFY(std::ranges::any_of(waiting, isOwn) && !std::ranges::all_of(waiting, isOwn));
    QVERIFY(std::ranges::all_of(waiting, &PendingDeletion::copyFirst));

    // All but one of its files are not to go by the plan: they wait from before.
    const Result<Plan> page = world.plan({{}, own});
    QVERIFY2(page, page ? "" : qPrintable(page.error().text));
    RunRequest request{page->id, RunTrigger::Endpoint, {{0, 0}}, {}};
    const Result<Run> run = SweepRunner(world.backends()).execute(request, {});
    QVERIFY2(run, run ? "" : qPrintable(run.error().text));
    const std::vector<PendingDeletion> after = waitingIn(world);
    QVERIFY(std::ranges::none_of(after, isOwn));
    QCOMPARE(after.size(), size_t(std::ranges::count_if(waiting, std::not_fn(isOwn))));
    QVERIFY(!world.hasFile("e0003/doc0.jpg") && !world.hasFile("e0003/doc1.jpg"));
    QVERIFY(world.hasFile("e0004/doc0.jpg"));
    QCOMPARE(world.copies().files.size(), 0);
}

QTEST_GUILESS_MAIN(VaultWaitingTest)
#include "tst_vaultwaiting.moc"
