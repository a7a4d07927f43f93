// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/claimhome.h"
#include "tests/ledger/saying.h"

#include "core/sql/sqlconnection.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<> tamper(const SweepWorld &world, const QString &statement)
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(ledgerFile(world));
    connection.database().open();
    return connection.run(statement);
}

int child(const SweepWorld &world, const QStringList &arguments, QByteArray *output = nullptr)
{
    QProcess process;
    process.start(QStringLiteral(DOCSWEEP_CLAIMCHILD), QStringList{world.path()} + arguments);
    if (!process.waitForFinished(60'000))
        return -2;
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
}

std::vector<QByteArray> refsOf(const std::vector<LedgerClaim> &claims)
{
    std::vector<QByteArray> refs(claims.size());
    std::ranges::transform(claims, refs.begin(), &LedgerClaim::ref);
    return refs;
}

int stepsIn(const QByteArray &output)
{
    return output.mid(output.indexOf("steps ") + 6).split('\n').first().toInt();
}

} // namespace

/// What one docsweep has left, another one of the same web app finishes, and judges it anew before.
class TestSharedClaims : public QObject {
    Q_OBJECT

private slots:
    void anotherHomeFinishesWhatOneHasLeft();
    void whatTheRowsNamedUnseenIsSeenByWhoTakesIt();
    void aLostJournalIsMadeUpForByTheLedger();
    void ofAnotherStorageItIsLeft();
    void forgedClaimsDeleteNothing_data();
    void forgedClaimsDeleteNothing();
    void takesNoMoreThanARunMayDelete();
    void whatOneHasGivenUpNobodyDeletes();
    void whatIsInThePlanAsWellIsSettledToo();
    void whatAPlanLeavesAloneIsNobodysDeletion();
    void isHandedOverAgainAfterARestore();
    void survivesAKillAtEveryStepOfLeaving();
    void survivesAKillAtEveryStepOfTaking();
    void aLedgerLostInTheMiddleEndsTheRun_data();
    void aLedgerLostInTheMiddleEndsTheRun();
};

void TestSharedClaims::anotherHomeFinishesWhatOneHasLeft()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    const auto left = away.sweep();
    QVERIFY2(left, saying(left));
    QCOMPARE(leftOf(world), world.mustGo());
    QCOMPARE(qint64(away.claims().size()), away.pending());
    QVERIFY(away.pending() > 0);
    QVERIFY(!away.claims().front().who.isEmpty());

    const ClaimHome other(world.path(), u"night"_s);
    const auto done = other.settle();
    QVERIFY2(done, saying(done));
    QCOMPARE(done->state, RunState::Done);
    QVERIFY2(world.violation().isEmpty(), saying(world.violation()));
    // Old files of living sessions are named by rows: who takes them leaves them to a plan.
    QCOMPARE(done->totals.earlierDeletionsFinished + leftOf(world).size(), left->totals.of(ItemState::Pending).items);
    QVERIFY(std::ranges::all_of(leftOf(world), [](const QByteArray &key) { return key.startsWith('l'); }));
    QVERIFY(other.claims().empty());
    QCOMPARE(other.pending(), 0);

    const ClaimHome again(world.path(), u"desk"_s); // the storage is back: its own journal agrees
    const auto last = again.sweep();
    QVERIFY2(last, saying(last));
    QCOMPARE(again.pending(), 0);
    QVERIFY(again.claims().empty());
    QVERIFY(leftOf(world).isEmpty());
    QVERIFY2(world.violation().isEmpty(), saying(world.violation()));
}

void TestSharedClaims::whatTheRowsNamedUnseenIsSeenByWhoTakesIt()
{
    SweepWorld world;
    makeOld(world);
    ClaimHome desk(world.path(), u"desk"_s);
    QVERIFY(desk.makeLedger());
    QVERIFY(desk.sweep()); // it knows its bucket now
    world.writeFile("n0000/unseen.pdf", "named", 3h);
    world.sql(u"INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity) VALUES ('n0000', "
              "'2025-01-01 00:00:00', 1, '2025-01-01 00:00:00')"_s);
    world.sql(
        u"INSERT INTO parser_processeddocument (session_id, filename, file_type, file_size, extracted_data, "
        "error_details, processing_status, source_file_path, retry_count, created_at, updated_at) SELECT id, 'a', "
        "'pdf', 1, '{}', '{}', 'completed', 'n0000/unseen.pdf', 0, '2025-01-01 00:00:00', '2025-01-01 00:00:00' "
        "FROM parser_usersession WHERE session_key = 'n0000'"_s);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    ScanCounters counters;
    ReadBackends blind = readersOf(away.settings());
    blind.journal = [&away]() -> Result<std::unique_ptr<Journal>> { return away.journal(); };
    blind.objects = []() -> Result<std::unique_ptr<ObjectReader>> {
        return fail(ErrorKind::Unavailable, u"the storage of the test is away"_s);
    };
    const auto plan = Planner(blind).plan({}, counters, {});
    QVERIFY2(plan, saying(plan));
    QVERIFY(away.run(plan->id));
    const std::vector<LedgerClaim> claims = away.claims();
    QCOMPARE(claims.size(), size_t(1));
    QVERIFY(!claims.front().changedAt);
    const ClaimHome other(world.path(), u"night"_s);
    world.writeFile("n0000/unseen.pdf", "young", 1min); // written anew: not this docsweep's to delete yet
    QVERIFY(other.settle());
    QVERIFY(world.hasFile("n0000/unseen.pdf"));
    QCOMPARE(other.claims().size(), size_t(1));
    world.writeFile("n0000/unseen.pdf", "named", 3h);
    QVERIFY(other.settle());
    QVERIFY(!world.hasFile("n0000/unseen.pdf"));
    QVERIFY(other.claims().empty());
}

void TestSharedClaims::aLostJournalIsMadeUpForByTheLedger()
{
    SweepWorld world;
    makeOld(world);
    {
        const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
        QVERIFY(away.makeLedger());
        QVERIFY(away.sweep());
        QVERIFY(!away.claims().empty());
    }
    QVERIFY(QDir(world.path() + u"/desk"_s).removeRecursively());
    const ClaimHome anew(world.path(), u"desk"_s);
    QCOMPARE(anew.pending(), 0);
    const auto runs = anew.ledger()->runs(5, {});
    QVERIFY2(runs, saying(runs));
    QCOMPARE(runs->size(), size_t(1)); // what was done is known still
    const auto done = anew.settle();
    QVERIFY2(done, saying(done));
    QVERIFY(done->totals.earlierDeletionsFinished > 0);
    QVERIFY(anew.claims().empty());
    QVERIFY(anew.sweep());
    QVERIFY(leftOf(world).isEmpty());
    QVERIFY2(world.violation().isEmpty(), saying(world.violation()));
}

void TestSharedClaims::ofAnotherStorageItIsLeft()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    const size_t claims = away.claims().size();
    QVERIFY(tamper(world, u"UPDATE claim SET mark = CAST('mark:another' AS BLOB), physical = x''"_s));
    const ClaimHome other(world.path(), u"night"_s);
    QVERIFY(other.settle());
    QCOMPARE(other.claims().size(), claims);
    QCOMPARE(leftOf(world), world.mustGo());
    QVERIFY(tamper(world, u"UPDATE claim SET mark = x'', physical = x''"_s)); // nobody knows where they are
    QVERIFY(other.settle());
    QCOMPARE(leftOf(world), world.mustGo());
}

void TestSharedClaims::forgedClaimsDeleteNothing_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("altered"); ///< of the claim
    QTest::newRow("young") << QByteArray("o0000/young.bin") << QString();
    QTest::newRow("young, with the time of an old one") << QByteArray("o0000/young.bin") << u"changed = 1"_s;
    QTest::newRow("named by a live session") << QByteArray("l0000/doc0.jpg") << QString();
    QTest::newRow("named by a live session, and old") << QByteArray("old l0000/doc0.jpg") << QString();
    QTest::newRow("named by a row elsewhere, and old") << QByteArray("old e0000/shared.pdf") << QString();
    QTest::newRow("in the folder of a live session, and old") << QByteArray("old l0001/extra.bin") << QString();
    QTest::newRow("held") << QByteArray("held o0001/old.bin") << QString();
    QTest::newRow("no key") << QByteArray("o0000/young.bin") << u"object_key = x''"_s;
    QTest::newRow("a way out of the bucket")
        << QByteArray("o0000/young.bin") << u"object_key = CAST('../db.sqlite3' AS BLOB), changed = NULL"_s;
    QTest::newRow("a kind that there is not") << QByteArray("old l0001/extra.bin") << u"kind = 77"_s;
    QTest::newRow("a session's rows") << QByteArray("old l0001/extra.bin") << u"kind = 1"_s;
}

/// Whoever may write the database can make a claim of anything: it deletes nothing that a run would not.
void TestSharedClaims::forgedClaimsDeleteNothing()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, altered);
    SweepWorld world;
    ClaimHome desk(world.path(), u"desk"_s);
    QVERIFY(desk.makeLedger());
    const auto store = std::move(*desk.backends().objects());
    const bool isOld = key.startsWith("old ");
    const bool isHeld = key.startsWith("held ");
    key = key.mid(key.indexOf(' ') + 1);
    if (isOld)
        world.writeFile(key, "old", 5h);
    if (isHeld) {
        Hold hold = *parseHold(key, {});
        hold.since = systemClock().now();
        QVERIFY(desk.ledger()->addHold(hold, {}));
    }
    const QSet<QByteArray> before = world.files();
    const auto seen = store->look(SweepWorld::bucket(), key, {});
    QVERIFY(seen && *seen);
    const auto ledger = desk.ledger();
    QVERIFY(ledger->find({}));
    LedgerClaim claim;
    claim.bucket = SweepWorld::bucket();
    claim.storage = *store->identify(SweepWorld::bucket(), {});
    claim.key = key;
    claim.kind = int(ItemKind::File);
    claim.sizeBytes = (*seen)->sizeBytes;
    claim.changedAt = (*seen)->changedAt();
    claim.version = (*seen)->version;
    claim.since = systemClock().now();
    claim.who = u"mallory@db"_s;
    claim.ref = ledger->waiting().refOf(claim.bucket, claim.storage, claim.key, {});
    QVERIFY(ledger->waiting().addClaims(std::span(&claim, 1), {}));
    if (!altered.isEmpty())
        QVERIFY(tamper(world, u"UPDATE claim SET "_s + altered));
    const auto done = desk.settle();
    QVERIFY2(done, saying(done));
    QCOMPARE(world.files(), before);
    QVERIFY(QFile::exists(world.databasePath()));
    QVERIFY(desk.settle());
    QCOMPARE(world.files(), before);
}

void TestSharedClaims::takesNoMoreThanARunMayDelete()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    const qsizetype all = world.files().size();
    ClaimHome other(world.path(), u"night"_s);
    PlanRequest nothing;
    nothing.retention.age = 1000h;
    const auto plan = other.plan(nothing);
    QVERIFY2(plan, saying(plan));
    QCOMPARE(plan->totals.items, 0);
    RunRequest request{plan->id, RunTrigger::Scheduled, {}, {}};
    request.limits.maxItems = 5;
    const auto strict = SweepRunner(other.backends()).execute(request, {});
    QVERIFY2(strict, saying(strict));
    QCOMPARE(world.files().size(), all); // by the plan's rules they are not old
    const QDir bucket(world.root() + u'/' + SweepWorld::bucket());
    const QDir aside(world.path() + u"/aside"_s);
    QVERIFY(aside.mkpath(u"."_s));
    const QStringList folders = bucket.entryList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot);
    for (const QString &each : folders)
        QVERIFY(QFile::rename(bucket.filePath(each), aside.filePath(each)));
    const auto empty = other.plan();
    for (const QString &each : folders)
        QVERIFY(QFile::rename(aside.filePath(each), bucket.filePath(each)));
    QVERIFY2(empty, saying(empty));
    QCOMPARE(empty->totals.items, 0);
    request.plan = empty->id;
    const auto some = SweepRunner(other.backends()).execute(request, {});
    QVERIFY2(some, saying(some));
    QCOMPARE(some->totals.earlierDeletionsFinished, 5);
    QCOMPARE(world.files().size(), all - 5);
}

void TestSharedClaims::whatOneHasGivenUpNobodyDeletes()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    const std::vector<LedgerClaim> claims = away.claims();
    QVERIFY(claims.size() > 2);
    const auto night = ClaimHome(world.path(), u"night"_s);
    const auto ledger = night.ledger();
    const std::vector<QByteArray> refs = refsOf(claims);
    const auto given = ledger->waiting().giveUpClaims(refs, u"ben@desk"_s, {});
    QVERIFY2(given, saying(given));
    QCOMPARE(*given, qint64(refs.size()));
    QVERIFY(night.claims().empty());
    const ClaimHome back(world.path(), u"desk"_s); // which ordered them
    const auto done = back.settle();
    QVERIFY2(done, saying(done));
    QCOMPARE(leftOf(world), world.mustGo());
    QCOMPARE(back.pending(), 0);
}

void TestSharedClaims::whatIsInThePlanAsWellIsSettledToo()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    QVERIFY(!away.claims().empty());
    const ClaimHome back(world.path(), u"desk"_s);
    const auto swept = back.sweep(); // the files are orphans of its plan now
    QVERIFY2(swept, saying(swept));
    QVERIFY(swept->totals.objectsDeleted > 0);
    QVERIFY(leftOf(world).isEmpty());
    QVERIFY(back.claims().empty());
}

void TestSharedClaims::whatAPlanLeavesAloneIsNobodysDeletion()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    const std::vector<LedgerClaim> claims = away.claims();
    QVERIFY(claims.size() > 1);
    const ClaimHome back(world.path(), u"desk"_s);
    const auto plan = back.plan();
    QVERIFY2(plan, saying(plan));
    world.writeFile(claims.front().key, "written anew", 0h);
    const auto swept = back.run(plan->id);
    QVERIFY2(swept, saying(swept));
    QVERIFY(world.files().contains(claims.front().key));
    QVERIFY(back.claims().empty());
    const std::vector<QByteArray> refs = refsOf(claims);
    const std::unique_ptr<Ledger> ledger = back.ledger();
    QVERIFY(ledger->find({}));
    const auto finished = ledger->waiting().finished(refs, {});
    QVERIFY2(finished, saying(finished));
    for (const LedgerClaim &claim : claims)
        QVERIFY2(finished->contains(claim.ref) != world.files().contains(claim.key), claim.key.constData());
}

/// A backup of the ledger comes back: nobody deletes until somebody has judged; all homes accept what was judged, and
/// what waits is handed over again.
void TestSharedClaims::isHandedOverAgainAfterARestore()
{
    SweepWorld world;
    makeOld(world);
    ClaimHome desk(world.path(), u"desk"_s);
    ClaimHome night(world.path(), u"night"_s);
    ClaimHome third(world.path(), u"third"_s);
    QVERIFY(desk.makeLedger());
    QVERIFY(QFile::copy(ledgerFile(world), world.path() + u"/yesterday"_s));
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.sweep());
    const size_t left = away.claims().size();
    QVERIFY(left > 0);
    QVERIFY(night.ledger()->find({}));
    QVERIFY(third.ledger()->find({}));
    QVERIFY(QFile::remove(ledgerFile(world)));
    QVERIFY(QFile::copy(world.path() + u"/yesterday"_s, ledgerFile(world)));
    for (const ClaimHome *home : {&desk, &night, &third}) {
        const auto refused = home->settle();
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause.kind, CauseKind::LedgerRolledBack);
        QVERIFY(!home->sweep());
    }
    QCOMPARE(leftOf(world), world.mustGo());
    const auto judged = third.ledger()->rehome(u"anna@desk"_s, {});
    QVERIFY2(judged, saying(judged));
    QCOMPARE(judged->epoch, 2);
    QVERIFY(night.settle());
    QVERIFY(third.settle());
    QCOMPARE(leftOf(world), world.mustGo()); // nobody but the desk knows of them now
    const auto again =
        SweepRunner(ClaimHome(world.path(), u"desk"_s, ClaimHome::Storage::Away).backends()).settle(true, {});
    QVERIFY2(again, saying(again));
    QCOMPARE(desk.claims().size(), left);
    QVERIFY(night.settle());
    QVERIFY(night.claims().empty());
    QVERIFY(desk.sweep());
    QVERIFY(leftOf(world).isEmpty());
    QVERIFY2(world.violation().isEmpty(), saying(world.violation()));
}

void TestSharedClaims::survivesAKillAtEveryStepOfLeaving()
{
    int steps = 0;
    {
        SweepWorld world;
        makeOld(world);
        QVERIFY(ClaimHome(world.path(), u"desk"_s).makeLedger());
        QByteArray output;
        QCOMPARE(child(world, {u"desk"_s, u"leave"_s}, &output), 0);
        steps = stepsIn(output);
    }
    QVERIFY(steps >= 8);
    for (int step = 1; step <= steps; ++step) {
        SweepWorld world;
        makeOld(world);
        QVERIFY(ClaimHome(world.path(), u"desk"_s).makeLedger());
        QCOMPARE(child(world, {u"desk"_s, u"leave"_s, QString::number(step)}), -1);
        // Another home first, with what the ledger knows; then the one that died.
        const ClaimHome night(world.path(), u"night"_s);
        const auto settled = night.settle();
        QVERIFY2(settled, saying(settled));
        QVERIFY2(world.violation().isEmpty(), saying(u"killed at step %1: %2"_s.arg(step).arg(world.violation())));
        const ClaimHome desk(world.path(), u"desk"_s);
        const auto swept = desk.sweep();
        QVERIFY2(swept, saying(swept));
        QVERIFY2(world.violation().isEmpty(), saying(u"killed at step %1: %2"_s.arg(step).arg(world.violation())));
        QVERIFY2(leftOf(world).isEmpty(), saying(u"killed at step %1: something was forgotten"_s.arg(step)));
        QCOMPARE(desk.pending(), 0);
        QVERIFY(night.settle());
        QVERIFY2(desk.claims().empty(), saying(u"killed at step %1: a claim stays"_s.arg(step)));
    }
}

void TestSharedClaims::survivesAKillAtEveryStepOfTaking()
{
    int steps = 1;
    for (int step = 0; step <= steps; ++step) { // 0: to its end
        SweepWorld world;
        makeOld(world);
        const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
        QVERIFY(away.makeLedger());
        QVERIFY(away.sweep());
        QByteArray output;
        QCOMPARE(child(world, {u"night"_s, u"settle"_s, QString::number(step)}, &output), step == 0 ? 0 : -1);
        if (step == 0)
            steps = stepsIn(output);
        QVERIFY2(world.violation().isEmpty(), saying(u"killed at step %1: %2"_s.arg(step).arg(world.violation())));
        const ClaimHome third(world.path(), u"third"_s); // whose journal knows nothing
        QVERIFY(third.settle());
        QVERIFY(third.claims().empty());
        for (const QString &name : {u"night"_s, u"desk"_s}) {
            const ClaimHome home(world.path(), name);
            const auto swept = home.sweep();
            QVERIFY2(swept, saying(swept));
            QCOMPARE(home.pending(), 0);
        }
        QVERIFY2(leftOf(world).isEmpty(), saying(u"killed at step %1: something was forgotten"_s.arg(step)));
        QVERIFY2(world.violation().isEmpty(), saying(u"killed at step %1: %2"_s.arg(step).arg(world.violation())));
    }
    QVERIFY(steps >= 4);
}

void TestSharedClaims::aLedgerLostInTheMiddleEndsTheRun_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::newRow("before a batch") << QByteArray("before intent");
    QTest::newRow("with rows to go") << QByteArray("intent recorded");
    QTest::newRow("with files to go") << QByteArray("rows removed");
    QTest::newRow("between two batches") << QByteArray("objects recorded");
}

/// The batch under way ends as the journal says, nothing new begins, and the next run goes on.
void TestSharedClaims::aLedgerLostInTheMiddleEndsTheRun()
{
    QFETCH(QByteArray, step);
    SweepWorld world({2500, 4, 2, 1}); // of several batches
    makeOld(world);
    ClaimHome desk(world.path(), u"desk"_s);
    QVERIFY(desk.makeLedger());
    const auto plan = desk.plan();
    QVERIFY2(plan, saying(plan));
    QVERIFY(plan->batches > 4);
    std::atomic<bool> isLost{false};
    desk.backends().onStep = [&](const char *name) {
        if (step == name && !isLost.exchange(true))
            QFile::rename(ledgerFile(world), ledgerFile(world) + u".away"_s);
    };
    const auto run = desk.run(plan->id);
    QVERIFY2(run, saying(run));
    QCOMPARE(run->state, RunState::Failed);
    QVERIFY2(run->error.text.contains("ledger"_L1), saying(run->error.text));
    QVERIFY(run->error.cause.isKnown());
    const auto journal = desk.journal();
    const auto items = journal->items(plan->id, {0, quint32(plan->totals.items)});
    QVERIFY(items);
    QVERIFY(std::ranges::count(*items, ItemState::Planned, &PlanItem::state) > 0); // of batches that did not begin
    for (const PlanItem &item : *items) {
        if (item.kind != ItemKind::Session && (item.state == ItemState::Planned || item.state == ItemState::Pending))
            QVERIFY(world.hasFile(item.key));
    }
    QVERIFY2(world.violation().isEmpty(), saying(world.violation()));
    QVERIFY(!desk.sweep()); // as long as it is gone
    QVERIFY(QFile::rename(ledgerFile(world) + u".away"_s, ledgerFile(world)));
    desk.backends().onStep = {};
    const auto next = desk.sweep();
    QVERIFY2(next, saying(next));
    QVERIFY(leftOf(world).isEmpty());
    QVERIFY2(world.violation().isEmpty(), saying(world.violation()));
}

QTEST_GUILESS_MAIN(TestSharedClaims)
#include "tst_sharedclaims.moc"
