// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/figures.h"
#include "tests/support/objects/faultyobjectstore.h"
#include "tests/sweep/copiescheck.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <limits>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

SweepBackends faulty(SweepBackends backends, const SharedFaultPlan &faults)
{
    backends.objects = [inner = backends.objects, faults]() -> Result<std::unique_ptr<ObjectStore>> {
        Result<std::unique_ptr<ObjectStore>> store = inner();
        if (!store)
            return store;
        return std::unique_ptr<ObjectStore>(std::make_unique<FaultyObjectStore>(*std::move(store), faults));
    };
    return backends;
}

/// So many calls fail, from the `nth` after those there were. For a run of one batch.
void failFrom(FaultPlan &faults, int nth, int failures)
{
    faults.failures = failures;
    faults.failAt = faults.calls + nth;
}

} // namespace

/// What goes is copied first.
class VaultSweepTest : public QObject {
    Q_OBJECT

private slots:
    void copiesWhatGoesAndNothingElse();
    void keepsNothingUnlessAsked();
    void leavesASessionAloneThatIsNotAsItWasCopied();
    void leavesAFileAloneThatIsNotAsItWasCopied();
    void leavesAFileAloneThatWasWrittenInPlaceAfterItWasCopied();
    void leavesAFileAloneThatWasWrittenAnewBeforeItWasCopied();
    void letsRowsGoWhileTheStorageIsAway();
    void copiesNothingTwice();
    void stopsWhereNothingFits();
    void goesOnWithWhatFits();
    void leavesASessionAloneWhoseFileCannotBeCopied();
    void aPagesOwnSessionKeepsNoCopy();
    void endsATermBeforeItBegins();
    void voidsABatchWhoseVaultFails();
};

void VaultSweepTest::copiesWhatGoesAndNothingElse()
{
    SweepWorld world({12, 4, 3, 2, 3, 0});
    world.keepCopies();
    world.sql(u"UPDATE parser_processeddocument SET extracted_data = '{\"é\": [1, null]}'"_s);
    const auto before = bytesOf(world);
    const auto rows = rowsOf(world);
    const Result<Run> run = world.sweep();
    QVERIFY2(run, run ? "" : qPrintable(run.error().text));
    QCOMPARE(run->state, RunState::Done);
    QCOMPARE(run->totals.of(ItemState::Failed).items, 0);
    QCOMPARE(world.violation(), QString());
    QCOMPARE(world.leftOver(), QString());
    QVERIFY(world.files() == world.mustStay());
    QCOMPARE(wrongWithCopies(world, before, rows), QString());
    const VaultContent kept = world.copies();
    QCOMPARE(kept.files.size(), before.size() - world.files().size());
    QCOMPARE(kept.sessions.size(), 12);
    QCOMPARE(kept.items, kept.files.size() + kept.sessions.size());
}

void VaultSweepTest::keepsNothingUnlessAsked()
{
    const SweepWorld world;
    const Result<Run> run = world.sweep();
    QVERIFY(run && run->state == RunState::Done);
    QVERIFY(!QFile::exists(world.path() + u"/vault"_s));
}

/// Columns that nobody knows are compared as well.
void VaultSweepTest::leavesASessionAloneThatIsNotAsItWasCopied()
{
    SweepWorld world;
    world.keepCopies();
    const auto before = bytesOf(world);
    const auto rows = rowsOf(world);
    const Result<Plan> plan = world.plan();
    SweepBackends backends = world.backends();
    bool isDone = false;
    backends.onStep = [&](const char *step) {
        if (qstrcmp(step, "copies recorded") != 0 || std::exchange(isDone, true))
            return;
        world.sql(u"UPDATE parser_processeddocument SET filename = 'other.jpg' WHERE session_id = (SELECT id FROM "
                  "parser_usersession WHERE session_key = 'e0003')"_s);
        world.sql(u"UPDATE parser_usersession SET is_active = 1 - is_active WHERE session_key = 'e0004'"_s);
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY(run && isDone);
    QVERIFY(world.sessions().contains("e0003") && world.sessions().contains("e0004"));
    QVERIFY(!world.sessions().contains("e0005"));
    QVERIFY(world.hasFile("e0003/doc0.jpg") && world.hasFile("e0004/doc0.jpg"));
    QCOMPARE(wrongWithCopies(world, before, rows), QString());
}

void VaultSweepTest::leavesAFileAloneThatIsNotAsItWasCopied()
{
    SweepWorld world;
    world.keepCopies();
    const auto before = bytesOf(world);
    const auto rows = rowsOf(world);
    const Result<Plan> plan = world.plan();
    SweepBackends backends = world.backends();
    bool isDone = false;
    backends.onStep = [&](const char *step) {
        if (qstrcmp(step, "rows recorded") == 0 && !std::exchange(isDone, true))
            world.writeFile(
                "e0003/doc0.jpg", "sourcE", std::chrono::hours{3}); // of the same size, and its time is put back
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY(run && isDone);
    QVERIFY(world.hasFile("e0003/doc0.jpg"));
    QVERIFY(!world.hasFile("e0003/doc1.jpg"));
    QCOMPARE(wrongWithCopies(world, before, rows), QString());
}

/// Of the same size, in the same file and with its very time put back: its attributes alone tell.
void VaultSweepTest::leavesAFileAloneThatWasWrittenInPlaceAfterItWasCopied()
{
    SweepWorld world;
    world.keepCopies();
    const QString path = world.root() + u'/' + SweepWorld::bucket() + u"/e0003/doc0.jpg"_s;
    const Result<Plan> plan = world.plan();
    SweepBackends backends = world.backends();
    bool isDone = false;
    backends.onStep = [&](const char *step) {
        if (qstrcmp(step, "rows recorded") != 0 || std::exchange(isDone, true))
            return;
        struct stat before = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &before), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("S") == 1);
        file.close();
        const timespec times[]{before.st_atim, before.st_mtim};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
    };
    QVERIFY(world.run(plan->id, backends));
    QVERIFY(isDone);
    QVERIFY(world.hasFile("e0003/doc0.jpg"));
    QVERIFY(!world.hasFile("e0003/doc1.jpg"));
    QVERIFY(!world.copies().files.contains("e0003/doc0.jpg"));
}

/// A living session's, of the same size and with its time put back: as it was copied is not as it was judged.
void VaultSweepTest::leavesAFileAloneThatWasWrittenAnewBeforeItWasCopied()
{
    SweepWorld world;
    world.keepCopies();
    const Result<Plan> plan = world.plan();
    const QByteArray path = QFile::encodeName(world.root() + u'/' + SweepWorld::bucket() + u"/l0000/doc1.jpg"_s);
    struct stat before = {};
    QCOMPARE(::stat(path.constData(), &before), 0);
    world.writeFile("l0000/doc1.jpg", "sourcE", std::chrono::hours{5});
    const timespec times[]{before.st_atim, before.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(run);
    QVERIFY(world.hasFile("l0000/doc1.jpg"));
    QVERIFY(!world.hasFile("l0001/doc1.jpg"));
    QVERIFY(!world.copies().files.contains("l0000/doc1.jpg"));
}

void VaultSweepTest::letsRowsGoWhileTheStorageIsAway()
{
    SweepWorld world;
    world.keepCopies();
    const auto before = bytesOf(world);
    const auto rows = rowsOf(world);
    const Result<Plan> plan = world.plan();
    SweepBackends away = world.backends();
    away.objects = []() -> Result<std::unique_ptr<ObjectStore>> { return fail(ErrorKind::Unavailable, u"away"_s); };
    const Result<Run> run = world.run(plan->id, away);
    QVERIFY2(run, run ? "" : qPrintable(run.error().text));
    QVERIFY(run->totals.of(ItemState::Pending).items > 0);
    QCOMPARE(world.copies().sessions.size(), 12);
    QCOMPARE(world.copies().files.size(), 0);
    QVERIFY(!world.sessions().contains("e0001"));
    QVERIFY(world.hasFile("e0001/doc0.jpg"));
    const Result<std::unique_ptr<Journal>> journal = world.backends().journal();
    const WebAppId webApp = plan->webApp;
    const auto waiting = (*journal)->pending(webApp, 0, 1000);
    QVERIFY(waiting && !waiting->empty());
    QVERIFY(std::ranges::all_of(
        *waiting, [](const PendingDeletion &pending) { return pending.copyFirst && !pending.item.copy; }));

    // Without a vault it waits on; with one it is copied, and goes.
    SweepBackends none = world.backends();
    none.vault = {};
    const Result<Run> without = SweepRunner(none).settle({}, {});
    QVERIFY(without);
    QVERIFY(world.hasFile("e0001/doc0.jpg"));
    const auto still = (*journal)->pending(webApp, 0, 1000);
    QCOMPARE(still->size(), waiting->size());
    QCOMPARE(still->front().why.cause.kind, CauseKind::CopyNeedsVault);

    const Result<Run> with = SweepRunner(world.backends()).settle({}, {});
    QVERIFY2(with, with ? "" : qPrintable(with.error().text));
    QVERIFY(!world.hasFile("e0001/doc0.jpg"));
    QCOMPARE((*journal)->pending(webApp, 0, 1000)->size(), size_t(0));
    QCOMPARE(wrongWithCopies(world, before, rows), QString());
}

/// What was copied and could not be deleted is deleted by the next run as it was copied.
void VaultSweepTest::copiesNothingTwice()
{
    SweepWorld world;
    world.keepCopies();
    const auto before = bytesOf(world);
    const auto rows = rowsOf(world);
    const Result<Plan> plan = world.plan();
    const auto faults = std::make_shared<FaultPlan>();
    SweepBackends backends = faulty(world.backends(), faults);
    backends.onStep = [&faults](const char *step) {
        if (qstrcmp(step, "rows recorded") == 0)
            failFrom(*faults, 1, std::numeric_limits<int>::max() / 2);
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY(run && faults->hasStruck());
    QVERIFY(world.hasFile("e0003/doc0.jpg"));
    const qint64 items = world.copies().items;
    const Result<Run> next = SweepRunner(world.backends()).settle({}, {});
    QVERIFY(next);
    QVERIFY(!world.hasFile("e0003/doc0.jpg"));
    QCOMPARE(world.copies().items, items);
    QCOMPARE(wrongWithCopies(world, before, rows), QString());
}

void VaultSweepTest::stopsWhereNothingFits()
{
    SweepWorld world;
    world.keepCopies(1);
    const auto before = world.files();
    const Result<Plan> plan = world.plan();
    SweepRunner runner(world.backends());
    RunRequest request{plan->id, RunTrigger::CommandLine, {}, {}};
    const Result<Run> run = runner.execute(request, {});
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::LimitReached);
    QCOMPARE(run.error().cause.kind, CauseKind::VaultTakesNothing);
    QVERIFY(world.files() == before);
    QCOMPARE(world.sessions().size(), 16);
    const Result<std::unique_ptr<Journal>> journal = world.backends().journal();
    QCOMPARE((*journal)->runs(1)->front().error.cause.kind, CauseKind::VaultTakesNothing);

    request.copies = CopiesOfRun::None;
    const Result<Run> without = runner.execute(request, {});
    QVERIFY2(without, without ? "" : qPrintable(without.error().text));
    QCOMPARE(without->overridden.cause.kind, CauseKind::RunKeptNoCopies);
    QCOMPARE(world.leftOver(), QString());
    QCOMPARE(world.copies().items, 0);
}

void VaultSweepTest::goesOnWithWhatFits()
{
    SweepWorld world({2, 1, 0, 1, 0, 0});
    world.writeFile("e0001/doc0.jpg", QByteArray(8 << 20, 'x'), std::chrono::hours{3});
    world.keepCopies(4 << 20);
    const auto before = bytesOf(world);
    const auto rows = rowsOf(world);
    const Result<Run> run = world.sweep();
    QVERIFY2(run, run ? "" : qPrintable(run.error().text));
    QCOMPARE(run->totals.of(ItemState::Failed).items, 1); // the session; its files stay with it
    const Result<std::unique_ptr<Journal>> journal = world.backends().journal();
    const Result<std::vector<PlanItem>> items = (*journal)->runItems(run->id, -1, 100);
    const auto failed = std::ranges::find(*items, ItemState::Failed, &PlanItem::state);
    QCOMPARE(failed->sessionKey, QByteArray("e0001"));
    QCOMPARE(failed->detail.cause.kind, CauseKind::FileUncopied);
    const Result<std::unique_ptr<JournalFigures>> figures = JournalFigures::open(world.home());
    QCOMPARE(*(*figures)->uncopied(*run), (UncopiedItems{0, 1}));
    QVERIFY(!world.sessions().contains("e0000"));
    QVERIFY(world.sessions().contains("e0001"));
    QVERIFY(world.hasFile("e0001/doc0.jpg") && world.hasFile("e0001/doc0.xlsx"));
    QVERIFY(!world.hasFile("e0000/doc0.jpg"));
    QCOMPARE(wrongWithCopies(world, before, rows), QString());
}

void VaultSweepTest::leavesASessionAloneWhoseFileCannotBeCopied()
{
    SweepWorld world;
    world.keepCopies();
    const Result<Plan> plan = world.plan();
    const auto faults = std::make_shared<FaultPlan>();
    faults->error = Error{ErrorKind::Io, u"the disk fails"_s};
    SweepBackends backends = faulty(world.backends(), faults);
    backends.onStep = [&faults](const char *step) {
        if (qstrcmp(step, "intent recorded") == 0)
            failFrom(*faults, 2, 1); // all are looked at together, then the first is read
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY(run && faults->hasStruck());
    QCOMPARE(run->totals.of(ItemState::Failed).items, 1);
    QVERIFY(world.sessions().contains("e0000"));
    QVERIFY(world.hasFile("e0000/doc0.jpg") && world.hasFile("e0000/doc1.jpg"));
    QVERIFY(!world.sessions().contains("e0004"));
}

void VaultSweepTest::aPagesOwnSessionKeepsNoCopy()
{
    SweepWorld world;
    world.keepCopies();
    const Result<Plan> plan = world.plan({{}, SessionKey("e0003")});
    SweepRunner runner(world.backends());
    const Result<Run> run = runner.execute({plan->id, RunTrigger::Endpoint, {}, {}}, {});
    QVERIFY2(run, run ? "" : qPrintable(run.error().text));
    QVERIFY(!world.sessions().contains("e0003"));
    QVERIFY(run->overridden.isEmpty());
    QCOMPARE(world.copies().items, 0);
}

/// Also by a run that keeps no copies itself.
void VaultSweepTest::endsATermBeforeItBegins()
{
    SweepWorld world;
    world.keepCopies();
    SweepBackends brief = world.backends();
    brief.vault = [whole = brief.vault]() -> Result<OpenedVault> {
        Result<OpenedVault> opened = whole();
        if (opened)
            opened->term = std::chrono::milliseconds(1);
        return opened;
    };
    const Result<Plan> plan = world.plan();
    QVERIFY(world.run(plan->id, brief));
    const QString vault = world.path() + u"/vault"_s;
    const auto containers = [&vault] {
        QDirIterator all(vault, {u"*.vault"_s}, QDir::Files);
        int count = 0;
        for (; all.hasNext(); all.next())
            ++count;
        return count;
    };
    QVERIFY(containers() > 0);
    const Result<Plan> next = world.plan();
    SweepRunner runner(world.backends());
    RunRequest request{next->id, RunTrigger::Manual, {}, {}};
    request.copies = CopiesOfRun::None;
    QVERIFY(runner.execute(request, {}));
    QCOMPARE(containers(), 0);
}

/// The folder goes away in the middle: nothing goes that was not copied.
void VaultSweepTest::voidsABatchWhoseVaultFails()
{
    SweepWorld world({40, 4, 3, 2, 0, 0});
    world.keepCopies();
    const auto before = world.files();
    const Result<Plan> plan = world.plan();
    SweepBackends backends = world.backends();
    bool isGone = false;
    const QString vault = world.path() + u"/vault"_s;
    backends.onStep = [&](const char *step) {
        if (qstrcmp(step, "intent recorded") == 0 && !std::exchange(isGone, true))
            QFile::rename(vault, vault + u".away"_s);
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY2(run, run ? "" : qPrintable(run.error().text));
    QVERIFY(isGone);
    QVERIFY(run->totals.of(ItemState::Failed).items > 0);
    QVERIFY(world.files() == before);
    QCOMPARE(world.sessions().size(), 44);
}

QTEST_GUILESS_MAIN(VaultSweepTest)
#include "tst_vaultsweep.moc"
