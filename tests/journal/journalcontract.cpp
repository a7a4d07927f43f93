// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journalcontract.h"

#include "core/journal/plandigest.h"

#include <QJsonDocument>

#include <numeric>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const Instant kNow = *parseInstant("2026-03-29T12:00:00.000001Z");

    PlanItem item(char letter, int number)
    {
        PlanItem item;
        item.sessionKey = "s" + QByteArray::number(number);
        item.changedAt = kNow - 2h + Duration(number);
        if (letter == 's') {
            item.kind = ItemKind::Session;
            item.reason = Reason::SessionIdle;
            item.sessionId = number;
            item.documents = 2;
            item.fingerprint = 0xfedcba9876543210;
            return item;
        }
        item.kind = letter == 'o' ? ItemKind::Orphan : ItemKind::File;
        item.reason = letter == 'o' ? Reason::Orphan : Reason::NamedByExpired;
        item.bucket = u"box"_s;
        item.key = item.sessionKey + "/\xff" + QByteArray::number(number);
        item.sizeBytes = 100;
        item.version = "v\0x";
        return item;
    }

    std::vector<quint32> numbers(quint32 count)
    {
        std::vector<quint32> all(count);
        std::iota(all.begin(), all.end(), 0);
        return all;
    }

    QByteArray states(Journal &journal, const Plan &plan)
    {
        QByteArray text;
        const Result<std::vector<PlanItem>> items = journal.items(plan.id, {0, 1000});
        for (const PlanItem &item : *items)
            text += "-DGSPF"[int(item.state)];
        return text;
    }

} // namespace

Plan JournalContract::planOf(Journal &journal, const QByteArray &items, const QString &databaseName,
    const std::optional<SessionKey> &onlySession, const BucketId &bucket)
{
    Plan draft;
    draft.createdAt = kNow;
    draft.policy.cutoff = kNow - 1h;
    draft.policy.age = 1h;
    draft.policy.onlySession = onlySession;
    draft.databaseName = databaseName;
    draft.storageName = u"folder"_s;
    Result<std::unique_ptr<PlanWriter>> writer = journal.beginPlan(draft);
    int number = 0;
    for (const char letter : items) {
        if (letter != 'f')
            ++number;
        if (!(*writer)->append(item(letter, number), letter != 'f'))
            return {};
    }
    if (!bucket.isNull() && !(*writer)->noteBuckets({{u"box"_s, bucket}}))
        return {};
    ScanStatistics statistics;
    statistics.takenAt = kNow;
    statistics.files = 77;
    const Result<Plan> sealed = (*writer)->seal(statistics);
    return sealed.value_or(Plan());
}

void JournalContract::runPlan(Journal &journal, const Plan &plan, ItemState end)
{
    const Result<RunId> run = journal.beginRun(plan.id, RunTrigger::Manual, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open};
    const auto seqs = numbers(quint32(plan.totals.items));
    QVERIFY(journal.recordIntent(intent, seqs));
    std::vector<ItemOutcome> outcomes;
    for (const quint32 seq : seqs)
        outcomes.push_back({seq, end, end == ItemState::Pending ? u"down"_s : QString()});
    QVERIFY(journal.recordObjects(intent, outcomes));
    QVERIFY(journal.finishRun(*run, RunState::Done, {}, {}, {}, kNow));
}

void JournalContract::sealsWhatWasWritten()
{
    const auto journal = open();
    const Plan sealed = planOf(*journal, "sffo");
    QVERIFY(sealed.id > 0);
    QCOMPARE(sealed.state, PlanState::Sealed);
    const Result<Plan> read = journal->plan(sealed.id);
    QVERIFY(read);
    QCOMPARE(read->digest, sealed.digest);
    QCOMPARE(read->digest.size(), 32);
    QVERIFY(read->policy == sealed.policy);
    QCOMPARE(read->createdAt, kNow);
    QCOMPARE(read->statistics.files, 77);
    QCOMPARE(read->totals.items, 4);
    QCOMPARE(read->totals.bytes, 300);
    QCOMPARE(read->totals.sessions, (KindTotal{1, 0}));
    QCOMPARE(read->totals.files, (KindTotal{2, 200}));
    QCOMPARE(read->totals.orphans, (KindTotal{1, 100}));
    QCOMPARE(read->totals.documents, 2);
    QVERIFY(read->totals == sealed.totals);
    const Result<std::vector<PlanItem>> items = journal->items(sealed.id, {0, 100});
    QVERIFY(items);
    QCOMPARE(items->size(), size_t(4));
    PlanItem expected = item('f', 1);
    expected.seq = 2;
    QVERIFY((*items)[2] == expected);
    QCOMPARE((*items)[0].fingerprint, 0xfedcba9876543210u);
    QCOMPARE((*journal->latestPlan())->id, sealed.id);
    const Result<std::vector<PlanBatch>> batches = journal->batches(sealed.id, -1, 10);
    QCOMPARE(batches->size(), size_t(1));
    QCOMPARE(batches->front().digest, digestOf(*items));
    PlanDigest digest(read->policy);
    digest.add(batches->front());
    QCOMPARE(digest.result(), read->digest);
    QCOMPARE(journal->plan(999).error().kind, ErrorKind::NotFound);
}

void JournalContract::theLatestPlanIsOfEverything()
{
    const auto journal = open();
    QVERIFY(planOf(*journal, "sf", u"db"_s, "s1").id > 0);
    QVERIFY(!*journal->latestPlan());
    const Plan whole = planOf(*journal, "sfo");
    const Plan later = planOf(*journal, "sf", u"db"_s, "s1");
    QVERIFY(later.id > whole.id);
    QCOMPARE((*journal->latestPlan())->id, whole.id);
    QCOMPARE(journal->plan(later.id)->policy.onlySession, std::optional<SessionKey>("s1"));
}

void JournalContract::leavesNoPlanBehindWithoutASeal()
{
    const auto journal = open();
    PlanId id = 0;
    {
        Plan draft;
        draft.createdAt = kNow;
        draft.databaseName = u"db"_s;
        Result<std::unique_ptr<PlanWriter>> writer = journal->beginPlan(draft);
        QVERIFY(writer);
        QVERIFY((*writer)->append(item('o', 1), true));
    }
    QVERIFY(!*journal->latestPlan());
    id = planOf(*journal, "o").id;
    QCOMPARE((*journal->latestPlan())->id, id);
    QCOMPARE(journal->items(id, {0, 100})->size(), size_t(1));
}

void JournalContract::endsBatchesBetweenFolders()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, QByteArray("sffffffff").repeated(500));
    const Result<std::vector<PlanBatch>> batches = journal->batches(plan.id, -1, 100);
    QVERIFY(batches->size() > 3);
    QCOMPARE(qint64(batches->size()), plan.batches);
    quint32 next = 0;
    for (const PlanBatch &batch : *batches) {
        QCOMPARE(batch.firstSeq, next);
        QVERIFY(!batch.ordered);
        QVERIFY(batch.lastSeq - batch.firstSeq < 1000 + 125); // so many objects, and their folders' sessions
        QCOMPARE(journal->items(plan.id, {batch.firstSeq, batch.firstSeq})->front().kind, ItemKind::Session);
        next = batch.lastSeq + 1;
    }
    QCOMPARE(next, quint32(plan.totals.items));
    QCOMPARE(journal->batches(plan.id, batches->front().no, 1)->front().no, batches->at(1).no);
}

void JournalContract::cutsOnlyFoldersLargerThanABatch()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "s" + QByteArray(5000, 'f') + "sf");
    const Result<std::vector<PlanBatch>> batches = journal->batches(plan.id, -1, 100);
    QCOMPARE(batches->size(), size_t(4));
    QVERIFY(!batches->at(0).ordered);
    QVERIFY(batches->at(1).ordered); // goes on with what the batch before began
    QVERIFY(batches->at(2).ordered);
    QVERIFY(!batches->at(3).ordered);
}

void JournalContract::runsWhatDependsOnItAllAtTheEnd()
{
    const auto journal = open();
    Plan draft;
    draft.createdAt = kNow;
    draft.databaseName = u"db"_s;
    Result<std::unique_ptr<PlanWriter>> writer = journal->beginPlan(draft);
    QVERIFY((*writer)->append(item('s', 1), true));
    QVERIFY((*writer)->beginTail());
    QVERIFY((*writer)->append(item('f', 2), true));
    QCOMPARE((*writer)->nextSeq(), 2u);
    QVERIFY((*writer)->amendSize(0, 4711));
    const Result<Plan> plan = (*writer)->seal({});
    QVERIFY(plan);
    const Result<std::vector<PlanBatch>> batches = journal->batches(plan->id, -1, 100);
    QCOMPARE(batches->size(), size_t(2));
    QVERIFY(batches->at(1).ordered);
    const Result<std::vector<PlanItem>> first = journal->items(plan->id, {0, 0});
    QCOMPARE(first->front().sizeBytes, std::optional<qint64>(4711));
    QCOMPARE(digestOf(*first), batches->at(0).digest); // the sum of its objects is no fact of its own
}

void JournalContract::runsOnlySealedPlans()
{
    const auto journal = open();
    QCOMPARE(journal->beginRun(12345, RunTrigger::Manual, {}, kNow).error().kind, ErrorKind::Conflict);
    QVERIFY(journal->beginRun(planOf(*journal, "o").id, RunTrigger::Manual, {}, kNow));
    QCOMPARE(journal->run(999).error().kind, ErrorKind::NotFound);
}

void JournalContract::remembersWhatBecameOfEveryItem()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "sffsfooo");
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Scheduled, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open};
    QVERIFY(journal->recordIntent(intent, numbers(8)));
    QCOMPARE(states(*journal, plan), "--------");
    QVERIFY(journal->recordRows(intent,
        std::array{ItemOutcome{0, ItemState::Deleted, {}}, ItemOutcome{3, ItemState::Skipped, u"came back"_s},
            ItemOutcome{4, ItemState::Skipped, u"came back"_s}}));
    QCOMPARE(states(*journal, plan), "D--SS---");
    QVERIFY(journal->recordObjects(intent,
        std::array{ItemOutcome{1, ItemState::Deleted, {}}, ItemOutcome{2, ItemState::Deleted, {}},
            ItemOutcome{5, ItemState::AlreadyGone, {}}, ItemOutcome{6, ItemState::Failed, u"locked"_s},
            ItemOutcome{7, ItemState::Deleted, {}}}));
    QCOMPARE(states(*journal, plan), "DDDSSGFD");
    const Result<Run> ended = journal->finishRun(*run, RunState::Done, {}, u"slow"_s, 5, kNow + 3s);
    QVERIFY(ended);
    QCOMPARE(ended->state, RunState::Done);
    QCOMPARE(ended->trigger, RunTrigger::Scheduled);
    QCOMPARE(ended->startedAt, kNow);
    QCOMPARE(*ended->finishedAt, kNow + 3s);
    QCOMPARE(ended->storageProblem, u"slow"_s);
    QCOMPARE(ended->totals.sessionsDeleted, 1);
    QCOMPARE(ended->totals.documentsDeleted, 2);
    QCOMPARE(ended->totals.objectsDeleted, 3);
    QCOMPARE(ended->totals.freedBytes, 300);
    QCOMPARE(ended->totals.of(ItemState::Skipped).items, 2);
    QCOMPARE(ended->totals.of(ItemState::Failed), (StateTotal{1, 100}));
    QCOMPARE(ended->totals.stillPendingFromBefore, 5);
    const Result<std::vector<PlanItem>> items = journal->runItems(*run, 3, 2);
    QCOMPARE(items->size(), size_t(2));
    QCOMPARE(items->front().seq, 4u);
    QCOMPARE(items->front().detail, u"came back"_s);
    QCOMPARE(items->front().runId, *run);
    QCOMPARE(journal->runs(10)->front().id, *run);
}

void JournalContract::remembersCausesAsValues()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "sfooo");
    const Why bare = Cause{CauseKind::HeldSince, {}};
    const Why about = Cause{CauseKind::BucketForeign, {u"\"old\", %1"_s}};
    const Why within{u"box: "_s + about.text, about.cause};
    const Why others = u"the server's words"_s;
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open};
    QVERIFY(journal->recordIntent(intent, numbers(5)));
    QVERIFY(journal->recordRows(intent, std::array{ItemOutcome{0, ItemState::Skipped, bare}}));
    QVERIFY(journal->recordObjects(intent,
        std::array{ItemOutcome{1, ItemState::Failed, others}, ItemOutcome{2, ItemState::Failed, within},
            ItemOutcome{3, ItemState::Pending, about}, ItemOutcome{4, ItemState::Pending, within}}));
    const Result<Run> ended = journal->finishRun(*run, RunState::Failed, within, about, {}, kNow);
    QCOMPARE(ended->error, within);
    QCOMPARE(ended->storageProblem, about);
    const std::vector<PlanItem> items = *journal->items(plan.id, {0, 9});
    QCOMPARE(items[0].detail, bare);
    QCOMPARE(items[1].detail, others);
    QCOMPARE(items[2].detail, within);
    QCOMPARE(items[3].detail, about);
    QVERIFY(*journal->runItems(*run, -1, 9) == items);
    const std::vector<PendingDeletion> waiting = *journal->pending(plan.webApp, 0, 9);
    QCOMPARE(waiting.size(), size_t(2));
    QCOMPARE(waiting[0].why, about);
    QCOMPARE(waiting[1].why, within);
    QCOMPARE(waiting[1].item.detail, within);
    QCOMPARE(waiting[1].item.key, items[4].key);
    // What is said of them later stands in place of what was said before, all of it.
    QVERIFY(journal->recordPending(*run,
        std::array{PendingOutcome{waiting[0].id, ItemState::Pending, others},
            PendingOutcome{waiting[1].id, ItemState::Skipped, bare}},
        kNow));
    QCOMPARE(journal->pending(plan.webApp, 0, 9)->front().why, others);
    QCOMPARE(journal->items(plan.id, {4, 4})->front().detail, bare);
    QVERIFY(journal->forgetPending(plan.webApp, std::array{waiting[0].id}));
    QCOMPARE(journal->items(plan.id, {3, 3})->front().detail, Why(Cause{CauseKind::GivenUp, {}}));
}

void JournalContract::keepsIntentsOpenUntilEverythingHasEnded()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "sff");
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open};
    const auto openStates = [&] {
        QByteArray text;
        const Result<std::vector<Intent>> intents = journal->openIntents(plan.webApp);
        for (const Intent &open : *intents)
            text += QByteArray::number(int(open.state));
        return text;
    };
    QVERIFY(journal->recordIntent(intent, numbers(3)));
    QCOMPARE(openStates(), "0");
    QVERIFY(journal->recordRows(intent, std::array{ItemOutcome{0, ItemState::Deleted, {}}}));
    QCOMPARE(openStates(), "1");
    QVERIFY(journal->recordObjects(intent, std::array{ItemOutcome{1, ItemState::Deleted, {}}}));
    QCOMPARE(openStates(), "1");
    QCOMPARE(journal->intentItems(intent)->size(), size_t(3));
    QVERIFY(journal->recordObjects(intent, std::array{ItemOutcome{2, ItemState::Pending, u"down"_s}}));
    QCOMPARE(openStates(), ""); // what waits is a pending deletion, whatever becomes of the plan
    QCOMPARE(*journal->pendingTotal(plan.webApp), (StateTotal{1, 100}));
}

void JournalContract::takesAFolderLargerThanABatchIntoOneIntent()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "sf" + QByteArray("s") + QByteArray(5000, 'f') + "sf");
    const Result<std::vector<PlanBatch>> batches = journal->batches(plan.id, -1, 100);
    QVERIFY(batches->size() > 3);
    const PlanBatch &first = batches->front();
    QVERIFY(first.lastSeq < 5002);
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, {}, kNow);
    const Intent intent{*run, plan.id, first.no, IntentState::Open};
    QVERIFY(journal->recordIntent(intent, numbers(first.lastSeq + 1)));
    QCOMPARE(journal->intentItems(intent)->size(), size_t(5003)); // to the end of the folder that begins in it
    const std::array scope{SeqRange{0, 100}}; // of what a run is about
    const Result<RunId> part = journal->beginRun(plan.id, RunTrigger::Manual, scope, kNow);
    const Intent inScope{*part, plan.id, first.no, IntentState::Open};
    QVERIFY(journal->recordIntent(inScope, numbers(101)));
    QCOMPARE(journal->intentItems(inScope)->size(), size_t(101));
}

void JournalContract::takesRidersIntoTheIntentsOfTheirSessions()
{
    const auto journal = open();
    Plan draft;
    draft.createdAt = kNow;
    draft.databaseName = u"db"_s;
    Result<std::unique_ptr<PlanWriter>> writer = journal->beginPlan(draft);
    QVERIFY((*writer)->append(item('s', 1), true));
    QVERIFY((*writer)->append(item('s', 2), true));
    QVERIFY((*writer)->beginTail());
    QVERIFY((*writer)->appendRider(item('f', 7), std::array<qint64, 2>{1, 2}));
    QVERIFY((*writer)->appendRider(item('f', 8), std::array<qint64, 1>{9}));
    const Result<Plan> plan = (*writer)->seal({});
    const Result<RunId> run = journal->beginRun(plan->id, RunTrigger::Manual, {}, kNow);
    const Intent intent{*run, plan->id, 0, IntentState::Open};
    QVERIFY(journal->recordIntent(intent, std::array{0u}));
    const Result<std::vector<PlanItem>> items = journal->intentItems(intent);
    QCOMPARE(items->size(), size_t(2));
    QCOMPARE(items->back().seq, 2u);
    QVERIFY(journal->recordRows(intent, std::array{ItemOutcome{0, ItemState::Deleted, {}}}));
    QVERIFY(journal->recordObjects(intent, {}));
    QCOMPARE(journal->openIntents(plan->webApp)->size(), size_t(1)); // until its rider has ended
    const Intent tail{*run, plan->id, 1, IntentState::Open};
    QVERIFY(journal->recordIntent(tail, std::array{2u, 3u}));
    QVERIFY(journal->recordObjects(
        tail, std::array{ItemOutcome{2, ItemState::Deleted, {}}, ItemOutcome{3, ItemState::Deleted, {}}}));
    QVERIFY(journal->finishRun(*run, RunState::Done, {}, {}, {}, kNow));
    QVERIFY(journal->openIntents(plan->webApp)->empty());
}

void JournalContract::countsAPendingObjectOnce()
{
    const auto journal = open();
    RunId last = 0;
    for (int i = 0; i < 4; ++i) { // each run finds the same files, and cannot remove them
        const Plan plan = planOf(*journal, "ooo");
        const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, {}, kNow + 1h * i);
        const Intent intent{*run, plan.id, 0, IntentState::Open};
        const Result<std::vector<qint64>> own = journal->pendingInPlan(plan.id, {});
        QCOMPARE(own->size(), size_t(i == 0 ? 0 : 3));
        QVERIFY(journal->recordIntent(intent, numbers(3)));
        const ItemOutcome waits{0, ItemState::Pending, u"locked"_s, {}, true};
        QVERIFY(journal->recordObjects(intent,
            std::array{waits, ItemOutcome{1, ItemState::Pending, u"locked"_s, {}, true},
                ItemOutcome{2, ItemState::Pending, u"down"_s}}));
        QVERIFY(journal->finishRun(*run, RunState::Done, {}, {}, {}, kNow + 1h * i));
        last = *run;
    }
    const WebAppId webApp = *journal->webAppAt(u"db"_s);
    QCOMPARE(*journal->pendingTotal(webApp), (StateTotal{3, 300}));
    QCOMPARE(journal->run(last)->waiting, 3);
    QCOMPARE(journal->run(last - 1)->waiting, 0);
    QCOMPARE(journal->run(last - 1)->totals.of(ItemState::Pending).items, 3); // as it was when it ended
    const Result<std::vector<PendingDeletion>> pending = journal->pending(webApp, 0, 10);
    QCOMPARE(pending->size(), size_t(3));
    QCOMPARE(pending->front().since, kNow);
    QCOMPARE(pending->front().tries, 4);
    QCOMPARE(pending->front().why.text, u"locked"_s);
    QVERIFY(pending->front().nextTry);
    QCOMPARE(pending->back().tries, 0); // nobody asked the store for it
    QVERIFY(!pending->back().nextTry);
    QCOMPARE(pending->front().item.key, item('o', 1).key);
    QCOMPARE(pending->front().item.sizeBytes, std::optional<qint64>(100));
}

void JournalContract::settlesPendingDeletions()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "oooo");
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open};
    QVERIFY(journal->recordIntent(intent, numbers(4)));
    std::vector<ItemOutcome> waiting;
    for (quint32 seq = 0; seq < 4; ++seq)
        waiting.push_back({seq, ItemState::Pending, u"down"_s});
    QVERIFY(journal->recordObjects(intent, waiting));
    const Result<std::vector<PendingDeletion>> pending = journal->pending(plan.webApp, 0, 10);
    QCOMPARE(pending->size(), size_t(4));
    const Result<RunId> next = journal->beginSettling(plan.webApp, {RunTrigger::Manual, u"admin@host"_s}, kNow + 1h);
    QVERIFY(journal->recordPending(*next,
        std::array{PendingOutcome{pending->at(0).id, ItemState::Deleted, {}},
            PendingOutcome{pending->at(1).id, ItemState::Skipped, u"held"_s, Reason::ObjectHeld},
            PendingOutcome{pending->at(2).id, ItemState::Pending, u"still down"_s, {}, true}},
        kNow + 1h));
    QCOMPARE(states(*journal, plan), "DSPP");
    QCOMPARE(journal->run(*next)->totals.finishedFromBefore, 1); // whatever becomes of the run
    QCOMPARE(journal->run(*next)->totals.finishedFromBeforeBytes, 100);
    QCOMPARE(journal->items(plan.id, {1, 1})->front().left, std::optional(Reason::ObjectHeld));
    QCOMPARE(journal->pendingTotal(plan.webApp)->items, 2);
    QCOMPARE(journal->pending(plan.webApp, 0, 1)->front().why.text, u"still down"_s);
    QCOMPARE(*journal->forgetPending(plan.webApp, std::array{pending->at(3).id}), 1);
    QCOMPARE(journal->pendingTotal(plan.webApp)->items, 1);
    QCOMPARE(states(*journal, plan), "DSPS");
    QCOMPARE(*journal->forgetPending(plan.webApp, std::array{pending->at(3).id}), 0);
    QVERIFY(journal->recordPending(
        *next, std::array{PendingOutcome{pending->at(2).id, ItemState::AlreadyGone, {}}}, kNow + 1h));
    const Result<Run> ended = journal->finishRun(*next, RunState::Interrupted, u"died"_s, {}, 3, kNow + 2h);
    QCOMPARE(ended->totals.finishedFromBefore, 2);
    QCOMPARE(ended->totals.finishedFromBeforeBytes, 100); // what was gone already freed nothing
    QCOMPARE(ended->totals.stillPendingFromBefore, 3);
}

void JournalContract::knowsDatabasesByTheirAnchors()
{
    const auto journal = open();
    const DatabaseId unmarked{{}, u"SQLite /a"_s};
    const WebAppId first = *journal->meet(unmarked);
    QVERIFY(first > 0);
    QCOMPARE(*journal->meet(unmarked), first);
    const DatabaseId marked{"sqlite:1", u"SQLite /a"_s};
    QCOMPARE(*journal->meet(marked), first); // its first run marked it
    QCOMPARE(*journal->meet(unmarked), first); // somebody who cannot see the mark
    QCOMPARE(*journal->meet({"sqlite:1", u"SQLite /b"_s}), first); // it was moved
    QCOMPARE(*journal->webAppAt(u"SQLite /b"_s), first);
    const WebAppId other = *journal->meet({"sqlite:2", u"SQLite /a"_s}); // another file is there now
    QVERIFY(other != first);
    QCOMPARE(*journal->webAppAt(u"SQLite /a"_s), first);
    QCOMPARE(
        *journal->meet({"pg:1:2:public", u"db as web.one"_s}) == *journal->meet({"pg:3:2:public", u"db as web.two"_s}),
        false);
    QCOMPARE(*journal->webAppAt(u"nowhere"_s), WebAppId(0));
}

void JournalContract::tellsOfStrangersUntilTheyAreAccepted()
{
    const auto journal = open();
    const DatabaseId before{"sqlite:1", u"SQLite /a"_s};
    const DatabaseId after{"sqlite:2", u"SQLite /a"_s};
    const QMap<Bucket, BucketId> buckets{{u"box"_s, {"mark:1", "inode:1", u"folder /box"_s}}};
    QVERIFY(journal->strangers(before, buckets)->empty());
    QVERIFY(journal->strangers(before, {{u"box"_s, {"mark:1", "inode:7", u"folder /elsewhere"_s}}})->empty()); // moved
    QVERIFY(journal->strangers(before, {{u"box"_s, {}}})->empty()); // nothing can be said
    const QMap<Bucket, BucketId> empty{{u"box"_s, {{}, "inode:9", u"folder /box"_s}}};
    const Result<std::vector<Stranger>> bucket = journal->strangers(before, empty);
    QCOMPARE(bucket->size(), size_t(1));
    QCOMPARE(bucket->front().bucket, u"box"_s);
    QCOMPARE(bucket->front().was, "mark:1");
    QCOMPARE(bucket->front().is, "inode:9");
    QVERIFY(!bucket->front().wasTold);
    QVERIFY(journal->noteTold(before, *bucket));
    QVERIFY(journal->strangers(before, empty)->front().wasTold);
    QVERIFY(!journal->strangers(before, {{u"box"_s, {{}, "inode:10", {}}}})->front().wasTold); // yet another one
    QVERIFY(journal->accept(before, empty));
    QVERIFY(journal->strangers(before, empty)->empty());

    Plan plan;
    {
        Plan draft;
        draft.createdAt = kNow;
        draft.webApp = *journal->meet(before);
        draft.databaseName = before.place;
        Result<std::unique_ptr<PlanWriter>> writer = journal->beginPlan(draft);
        QVERIFY((*writer)->append(item('o', 1), true));
        plan = *(*writer)->seal({});
    }
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open};
    QVERIFY(journal->recordIntent(intent, numbers(1)));
    QVERIFY(journal->recordObjects(intent, std::array{ItemOutcome{0, ItemState::Pending, u"down"_s}}));
    const Result<std::vector<Stranger>> database = journal->strangers(after, empty);
    QCOMPARE(database->front().bucket, QString());
    QCOMPARE(database->front().place, before.place);
    QCOMPARE(database->front().pending, 1);
    QCOMPARE(journal->pendingTotal(*journal->meet(after))->items, 0); // it has nothing to do with them
    QVERIFY(journal->accept(after, empty));
    QVERIFY(journal->strangers(after, empty)->empty());
    QCOMPARE(journal->pendingTotal(*journal->meet(after))->items, 1);
    QCOMPARE(journal->plan(plan.id)->webApp, *journal->meet(after));
    QCOMPARE(journal->run(*run)->webApp, *journal->meet(after));
}

/// Of the same key in two buckets that had one name, one after the other, both are to go.
void JournalContract::keepsWhatWaitsInAFormerBucketApart()
{
    const auto journal = open();
    const DatabaseId database{{}, u"db"_s};
    const BucketId former{"mark:1", "inode:1", u"folder /box"_s};
    const BucketId present{"mark:2", "inode:2", u"folder /box"_s};
    QVERIFY(journal->strangers(database, {{u"box"_s, former}})->empty());
    const Plan first = planOf(*journal, "oo", database.place, {}, former);
    runPlan(*journal, first, ItemState::Pending);
    QCOMPARE(journal->strangers(database, {{u"box"_s, present}})->front().pending, 2);

    const Plan second = planOf(*journal, "ooo", database.place, {}, present);
    QVERIFY(journal->pendingInPlan(second.id, {})->empty());
    runPlan(*journal, second, ItemState::Pending);
    QCOMPARE(journal->pendingTotal(second.webApp)->items, 5);
    QCOMPARE(journal->pendingInPlan(planOf(*journal, "ooo", database.place, {}, present).id, {})->size(), size_t(3));
    QCOMPARE(journal->pendingInPlan(planOf(*journal, "ooo", database.place, {}, former).id, {})->size(), size_t(2));
    const auto inEach = [&] {
        QByteArray text;
        const auto waiting = journal->pending(second.webApp, 0, 10);
        for (const PendingDeletion &pending : *waiting)
            text += pending.bucket.mark.back();
        return text;
    };
    QCOMPARE(inEach(), "11222");
    const auto strangers = journal->strangers(database, {{u"box"_s, present}});
    QCOMPARE(strangers->front().pending, 2); // those of the former one alone
    QVERIFY(journal->strangers(database, {{u"box"_s, former}})->empty()); // it is put back

    runPlan(*journal, planOf(*journal, "oo", database.place, {}, present), ItemState::Deleted);
    QCOMPARE(inEach(), "112");
    QCOMPARE(states(*journal, first), "PP"); // nobody has dealt with those
    runPlan(
        *journal, planOf(*journal, "o", database.place), ItemState::AlreadyGone); // while nobody could look: accepted
    QCOMPARE(inEach(), "12");
    QVERIFY(journal->accept(database, {{u"box"_s, present}}));
    QCOMPARE(inEach(), "22");
    runPlan(*journal, planOf(*journal, "o", database.place, {}, former), ItemState::Pending);
    QVERIFY(journal->accept(database, {{u"box"_s, former}}));
    QCOMPARE(inEach(), "111");
}

void JournalContract::givesWhatWaitsToTheBucketThatIsMetFirst()
{
    const auto journal = open();
    const DatabaseId database{{}, u"db"_s};
    const Plan plan = planOf(*journal, "oo", database.place); // the storage was away
    runPlan(*journal, plan, ItemState::Pending);
    QVERIFY(journal->pending(plan.webApp, 0, 1)->front().bucket.isNull());
    QVERIFY(journal->strangers(database, {{u"box"_s, {{}, "inode:1", u"folder /box"_s}}})->empty());
    QCOMPARE(journal->pending(plan.webApp, 0, 1)->front().bucket.physical, "inode:1");
    // A run leaves its mark there, then the folder is moved.
    QVERIFY(journal->strangers(database, {{u"box"_s, {"mark:1", "inode:1", u"folder /box"_s}}})->empty());
    const BucketId moved{"mark:1", "inode:9", u"folder /elsewhere"_s};
    QVERIFY(journal->strangers(database, {{u"box"_s, moved}})->empty());
    QCOMPARE(journal->pending(plan.webApp, 0, 1)->front().bucket.mark, "mark:1");
    const Plan again = planOf(*journal, "oo", database.place, {}, moved);
    QCOMPARE(journal->pendingInPlan(again.id, {})->size(), size_t(2));
    runPlan(*journal, again, ItemState::Pending);
    QCOMPARE(journal->pendingTotal(plan.webApp)->items, 2); // an object is one entry
    QVERIFY(!journal->strangers(database, {{u"box"_s, {"mark:2", "inode:1", {}}}})->empty());
}

void JournalContract::tellsOfADatabaseAndABucketThatAreBothOther()
{
    const auto journal = open();
    const DatabaseId formerDatabase{"sqlite:1", u"SQLite /a"_s};
    const DatabaseId database{"sqlite:2", u"SQLite /a"_s};
    const QMap<Bucket, BucketId> formerBucket{{u"box"_s, {"mark:1", "inode:1", u"folder /box"_s}}};
    const QMap<Bucket, BucketId> bucket{{u"box"_s, {"mark:2", "inode:2", u"folder /box"_s}}};
    QVERIFY(journal->strangers(formerDatabase, formerBucket)->empty());
    runPlan(*journal, planOf(*journal, "oo", formerDatabase.place, {}, formerBucket.first()), ItemState::Pending);
    QCOMPARE(journal->strangers({"sqlite:3", u"SQLite /a"_s}, formerBucket)->size(), size_t(1)); // the same bucket
    const auto both = *journal->strangers(database, bucket);
    QCOMPARE(both.size(), size_t(2));
    QVERIFY(both[0].bucket.isEmpty());
    QCOMPARE(both[1].bucket, u"box"_s);
    QCOMPARE(both[1].was, "mark:1");
    QCOMPARE(both[1].is, "mark:2");
    QCOMPARE(both[1].pending, 2);
    QVERIFY(!both[1].wasTold);
    QVERIFY(journal->noteTold(database, both));
    QVERIFY(journal->strangers(database, bucket)->back().wasTold);

    QVERIFY(journal->accept(database, {})); // while the storage is away: nobody has said anything of the bucket
    const auto one = *journal->strangers(database, bucket);
    QCOMPARE(one.size(), size_t(1));
    QCOMPARE(one[0].bucket, u"box"_s);
    QVERIFY(journal->accept(database, bucket));
    QVERIFY(journal->strangers(database, bucket)->empty());
    QCOMPARE(journal->pending(*journal->meet(database), 0, 9)->front().bucket.mark, "mark:2");
}

void JournalContract::asksOnlyForItsOwnDatabase()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "s", u"another"_s);
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, {}, kNow);
    QVERIFY(journal->recordIntent({*run, plan.id, 0, IntentState::Open}, numbers(1)));
    QVERIFY(journal->openIntents(*journal->webAppAt(u"db"_s))->empty());
    QVERIFY(journal->unfinishedRuns(*journal->webAppAt(u"db"_s))->empty());
    QCOMPARE(journal->openIntents(*journal->webAppAt(u"another"_s))->size(), size_t(1));
}

void JournalContract::keepsAScope()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "oooooooo");
    const std::array scope{SeqRange{1, 3}, SeqRange{6, 6}};
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, scope, kNow);
    QVERIFY(*journal->runScope(*run) == std::vector<SeqRange>(scope.begin(), scope.end()));
    const Intent intent{*run, plan.id, 0, IntentState::Open};
    QVERIFY(journal->recordIntent(intent, std::array{1u, 2u, 3u, 6u}));
    QCOMPARE(journal->intentItems(intent)->size(), size_t(4));
}

void JournalContract::remembersWhoStartedARunAndWhatWasOverridden()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "o");
    const Result<RunId> run =
        journal->beginRun(plan.id, {RunTrigger::CommandLine, u"ann@db1"_s, u"9 items, more than 5"_s}, {}, kNow);
    QVERIFY(run);
    const Result<Run> ended = journal->finishRun(*run, RunState::Done, {}, {}, {}, kNow);
    QCOMPARE(ended->trigger, RunTrigger::CommandLine);
    QCOMPARE(ended->starter, u"ann@db1"_s);
    QCOMPARE(ended->overridden.text, u"9 items, more than 5"_s);
    QCOMPARE(journal->runs(1)->front().starter, u"ann@db1"_s);
    const Result<RunId> plain = journal->beginRun(plan.id, RunTrigger::Manual, {}, kNow);
    QCOMPARE(journal->unfinishedRuns(*journal->webAppAt(u"db"_s))->front().id, *plain);
    QVERIFY(journal->run(*plain)->overridden.isEmpty());
}

void JournalContract::measuresWhatIsStillPlanned()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "sffoo");
    const Result<RunSize> all = journal->measure(plan.id, {});
    QVERIFY(all);
    QVERIFY((*all == RunSize{5, 400, 1, {{u"box"_s, {4, 400}}}}));
    QVERIFY((*journal->measure(plan.id, std::array{SeqRange{0, 1}, SeqRange{4, 4}})
        == RunSize{3, 200, 1, {{u"box"_s, {2, 200}}}}));
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open};
    QVERIFY(journal->recordIntent(intent, numbers(5)));
    QVERIFY(journal->recordObjects(intent, std::array{ItemOutcome{3, ItemState::Deleted, {}}}));
    QCOMPARE(journal->measure(plan.id, {})->items, 4); // what was dealt with does not go again
    QVERIFY((*journal->measure(999, {}) == RunSize{}));
}

void JournalContract::tellsWhatRunsDeletedHere()
{
    const auto journal = open();
    const auto deleteSome = [&](quint32 items, RunState state, const QString &database) {
        const Plan plan = planOf(*journal, QByteArray(9, 'o'), database);
        const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, {}, kNow);
        const Intent intent{*run, plan.id, 0, IntentState::Open};
        std::vector<ItemOutcome> outcomes;
        for (quint32 seq = 0; seq < items; ++seq)
            outcomes.push_back({seq, ItemState::Deleted, {}});
        QVERIFY(journal->recordIntent(intent, numbers(9)));
        QVERIFY(journal->recordObjects(intent, outcomes));
        QVERIFY(journal->finishRun(*run, state, {}, {}, {}, kNow));
    };
    QVERIFY(journal->deletedByRuns(*journal->webAppAt(u"db"_s), 20)->empty());
    deleteSome(3, RunState::Done, u"db"_s);
    deleteSome(0, RunState::Done, u"db"_s); // nothing to do is not what is usual
    deleteSome(5, RunState::Done, u"db"_s);
    deleteSome(1, RunState::Cancelled, u"db"_s);
    deleteSome(9, RunState::Done, u"another"_s);
    deleteSome(7, RunState::Done, u"db"_s);
    QVERIFY((*journal->deletedByRuns(*journal->webAppAt(u"db"_s), 20) == std::vector<qint64>{7, 5, 3}));
    QVERIFY((*journal->deletedByRuns(*journal->webAppAt(u"db"_s), 2) == std::vector<qint64>{7, 5}));
}

void JournalContract::findsThePlanBefore()
{
    const auto journal = open();
    const Plan first = planOf(*journal, "o");
    QVERIFY(!*journal->planBefore(first));
    planOf(*journal, "oo", u"another"_s);
    const Plan second = planOf(*journal, "ooo");
    const Result<std::optional<Plan>> before = journal->planBefore(second);
    QVERIFY(before && *before);
    QCOMPARE((*before)->id, first.id);
    QCOMPARE((*before)->totals.items, 1);
    Plan longer = second; // another age is another question
    longer.policy.age += 1h;
    QVERIFY(!*journal->planBefore(longer));
    Plan one = second;
    one.policy.onlySession = SessionKey("s1");
    QVERIFY(!*journal->planBefore(one));
}

void JournalContract::holdsAndLetsGo()
{
    const auto journal = open();
    Hold hold = *parseHold("abc/\xff*", u"audit"_s);
    hold.since = kNow;
    const Result<Hold> added = journal->addHold(hold);
    QVERIFY(added && added->id > 0);
    QCOMPARE(journal->addHold(hold).error().kind, ErrorKind::Conflict);
    QVERIFY(journal->holds()->front() == *added);
    Hold changed = *added;
    changed.until = kNow + 48h;
    changed.note = u"until the audit is over"_s;
    changed.by = u"ops@web-1"_s;
    QVERIFY(journal->changeHold(changed));
    QVERIFY(journal->holds()->front() == changed);
    hold.since = kNow + 47h; // an hour is left of it
    hold.until = kNow + 47h + 30min;
    QCOMPARE(journal->addHold(hold).error().kind, ErrorKind::Conflict);
    QVERIFY(journal->holds()->front() == changed);
    hold.until = kNow + 49h;
    const Result<Hold> longer = journal->addHold(hold);
    QVERIFY(longer && longer->id == added->id && longer->until == kNow + 49h);
    QVERIFY(journal->changeHold(changed));
    hold.until.reset();
    hold.since = kNow + 48h;
    const Result<Hold> again = journal->addHold(hold);
    QVERIFY2(again, again ? "" : qPrintable(again.error().text)); // one that has ended is replaced
    QVERIFY(again->id > added->id);
    QCOMPARE(journal->holds()->size(), size_t(1));
    QCOMPARE(journal->changeHold(changed).error().kind, ErrorKind::NotFound);
    const HoldEnding ending{u"the audit is over"_s, u"eva@web-1"_s, kNow + 50h};
    QVERIFY(journal->removeHold(again->id, ending));
    QCOMPARE(journal->removeHold(again->id, ending).error().kind, ErrorKind::NotFound);
    QVERIFY(journal->holds()->empty());
    const Result<std::vector<EndedHold>> ended = journal->endedHolds(kNow, kNow + 51h);
    QVERIFY(ended);
    QCOMPARE(ended->size(), size_t(2));
    QVERIFY((*ended)[0] == (EndedHold{*again, ending}));
    changed.by = u"ops@web-1"_s;
    QVERIFY((*ended)[1] == (EndedHold{changed, {{}, {}, kNow + 48h}})); // its time was over
    QVERIFY(journal->endedHolds(kNow + 51h, kNow + 52h)->empty());
}

void JournalContract::aHoldWhoseTimeIsOverIsTold()
{
    const auto journal = open();
    Hold hold = *parseHold("abc", u"audit"_s);
    hold.since = kNow;
    hold.until = kNow + 1h;
    const Result<Hold> added = journal->addHold(hold);
    QVERIFY(added);
    QVERIFY(journal->endedHolds(kNow, kNow + 30min)->empty());
    const Result<std::vector<EndedHold>> ended = journal->endedHolds(kNow, kNow + 2h);
    QCOMPARE(ended->size(), size_t(1));
    QVERIFY(ended->front() == (EndedHold{*added, {{}, {}, kNow + 1h}}));
}

void JournalContract::remembersKeptOutputs()
{
    const auto journal = open();
    QVERIFY(!*journal->hasKeptOutputs());
    Plan draft;
    draft.createdAt = kNow;
    draft.databaseName = u"db"_s;
    {
        Result<std::unique_ptr<PlanWriter>> writer = journal->beginPlan(draft);
        QVERIFY((*writer)->rememberOutput({u"box"_s, "s/\xff"}));
        QVERIFY((*writer)->rememberOutput({u"box"_s, "s/\xff"}));
        QVERIFY((*writer)->seal({}));
    }
    QVERIFY(*journal->hasKeptOutputs());
    QVERIFY(*journal->isKeptOutput({u"box"_s, "s/\xff"}));
    QVERIFY(!*journal->isKeptOutput({u"attic"_s, "s/\xff"}));
}

void JournalContract::prunesWhatNobodyNeeds()
{
    const auto journal = open();
    const Plan done = planOf(*journal, "o");
    const Result<RunId> run = journal->beginRun(done.id, RunTrigger::Manual, {}, kNow);
    QVERIFY(journal->finishRun(*run, RunState::Done, {}, {}, {}, kNow));
    const Plan never = planOf(*journal, "oo");
    std::vector<Plan> newest;
    for (int i = 0; i < 3; ++i)
        newest.push_back(planOf(*journal, "o"));
    QVERIFY(journal->prune(kNow - 1h)); // the run is younger than that
    QCOMPARE(journal->items(done.id, {0, 9})->size(), size_t(1));
    QCOMPARE(journal->items(never.id, {0, 9})->size(), size_t(0));
    QCOMPARE(journal->plan(never.id)->state, PlanState::Forgotten);
    QCOMPARE(journal->plan(never.id)->statistics.files, 77); // history remains
    QCOMPARE(journal->beginRun(never.id, RunTrigger::Manual, {}, kNow).error().kind, ErrorKind::Conflict);
    QVERIFY(journal->prune(kNow + 1h));
    QCOMPARE(journal->items(done.id, {0, 9})->size(), size_t(0));
    for (const Plan &plan : newest)
        QCOMPARE(journal->items(plan.id, {0, 9})->size(), size_t(1));
}

void JournalContract::neverPrunesPendingDeletions()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "sfo");
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open};
    QVERIFY(journal->recordIntent(intent, numbers(3)));
    QVERIFY(journal->recordRows(intent, std::array{ItemOutcome{0, ItemState::Deleted, {}}}));
    QVERIFY(journal->recordObjects(intent,
        std::array{ItemOutcome{1, ItemState::Pending, u"down"_s}, ItemOutcome{2, ItemState::Pending, u"down"_s}}));
    QVERIFY(journal->finishRun(*run, RunState::Done, {}, {}, {}, kNow));
    for (int i = 0; i < 4; ++i)
        planOf(*journal, "o");
    QVERIFY(journal->prune(kNow + 24h * 365));
    QCOMPARE(pendingAt(*journal, u"db"_s)->items, 2);
    QCOMPARE(journal->pending(plan.webApp, 0, 9)->size(), size_t(2));
    QCOMPARE(journal->plan(plan.id)->state, PlanState::Forgotten);
}

void JournalContract::keepsAPlanInReviewWhileOthersAreMadeAndRun()
{
    const auto journal = open();
    const Plan reviewed = planOf(*journal, "oo");
    for (int i = 0; i < 5; ++i) { // the endpoint's, of one session each, and hourly ones
        for (const auto &only : {std::optional<SessionKey>("s1"), std::optional<SessionKey>()}) {
            const Plan other = planOf(*journal, "o", u"db"_s, only);
            const Result<RunId> run = journal->beginRun(other.id, RunTrigger::Endpoint, {}, kNow);
            QVERIFY(journal->finishRun(*run, RunState::Done, {}, {}, {}, kNow));
        }
        planOf(*journal, "o", u"db"_s, SessionKey("s2")); // and previews of one session
        planOf(*journal, "o", u"another"_s);
        QVERIFY(journal->prune(kNow - 1h));
    }
    QCOMPARE(journal->plan(reviewed.id)->state, PlanState::Sealed);
    QCOMPARE(journal->items(reviewed.id, {0, 9})->size(), size_t(2));
}

void JournalContract::isOneJournalForSeveral()
{
    const auto first = open();
    const auto second = open();
    const Plan plan = planOf(*first, "o");
    QCOMPARE(second->plan(plan.id)->digest, plan.digest);
    const Result<RunId> run = second->beginRun(plan.id, RunTrigger::Manual, {}, kNow);
    QCOMPARE(first->run(*run)->state, RunState::Running);
}

} // namespace docsweep
