// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journalcontract.h"

#include "tests/journal/contractitems.h"

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace contract;

void JournalContract::remembersWhereCopiesLie()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "sffo");
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Scheduled, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open, true};
    QVERIFY(journal->recordIntent(intent, numbers(4)));
    QVERIFY(journal->openIntents(plan.webApp)->front().copiesFirst);
    const QByteArray container = "0123456789abcdef0123456789abcdef";
    const ItemCopy rows{container, 1, 700, {}};
    const ItemCopy file{container, 2, 100, "other"};
    QVERIFY(journal->recordCopies(
        intent, std::array{CopiedItem{0, rows}, CopiedItem{1, file}, CopiedItem{2, {container, 3, 100, {}}}}));
    const std::vector<PlanItem> items = *journal->items(plan.id, {0, 9});
    QCOMPARE(items[0].copy, std::optional(rows));
    QCOMPARE(items[1].copy, std::optional(file));
    QVERIFY(!items[3].copy);
    QVERIFY(journal->copiesIn(container)->empty()); // nothing has gone yet
    QVERIFY(journal->recordRows(intent, std::array{ItemOutcome{0, ItemState::Deleted, {}}}));
    QVERIFY(journal->recordObjects(intent,
        std::array{ItemOutcome{1, ItemState::Pending, u"down"_s}, ItemOutcome{2, ItemState::Skipped, u"held"_s},
            ItemOutcome{3, ItemState::Deleted, {}}}));
    QCOMPARE(*journal->copiesIn(container), (std::vector<qint64>{1, 2}));
    QVERIFY(journal->copiesIn("ffffffffffffffffffffffffffffffff")->empty());
    const std::vector<PendingDeletion> pending = *journal->pending(plan.webApp, 0, 10);
    QCOMPARE(pending.size(), size_t(1));
    QCOMPARE(pending[0].item.copy, std::optional(file));
    QVERIFY(!pending[0].copyFirst);
    QVERIFY(journal->recordPending(*run, std::array{PendingOutcome{pending[0].id, ItemState::Deleted, {}}}, kNow));
    QCOMPARE(*journal->copiesIn(container), (std::vector<qint64>{1, 2}));
}

void JournalContract::knowsWhatIsToBeCopiedFirst()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "sfo");
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Scheduled, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open, true};
    QVERIFY(journal->recordIntent(intent, numbers(3)));
    QVERIFY(journal->recordRows(intent, std::array{ItemOutcome{0, ItemState::Deleted, {}}}));
    ItemOutcome first{1, ItemState::Pending, u"away"_s};
    first.copyFirst = true;
    QVERIFY(journal->recordObjects(intent, std::array{first, ItemOutcome{2, ItemState::Pending, u"away"_s}}));
    std::vector<PendingDeletion> pending = *journal->pending(plan.webApp, 0, 10);
    QCOMPARE(pending.size(), size_t(2));
    QVERIFY(pending[0].copyFirst && !pending[0].item.copy);
    QVERIFY(!pending[1].copyFirst);
    const ItemCopy copy{"0123456789abcdef0123456789abcdef", 7, 100, {}};
    QVERIFY(journal->recordPendingCopies(std::array{std::pair(pending[0].id, copy)}));
    pending = *journal->pending(plan.webApp, 0, 10);
    QCOMPARE(pending[0].item.copy, std::optional(copy));
    QVERIFY(!pending[1].item.copy);
    QCOMPARE(*journal->copiesIn(copy.container), (std::vector<qint64>{7}));
    QVERIFY(journal->recordPending(*run, std::array{PendingOutcome{pending[0].id, ItemState::Deleted, {}}}, kNow));
    QCOMPARE(*journal->copiesIn(copy.container), (std::vector<qint64>{7}));
}

void JournalContract::remembersTheTimeOfWhatOnlyARowHadNamed()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "sf");
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Scheduled, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open, true};
    QVERIFY(journal->recordIntent(intent, numbers(2)));
    ItemCopy copy{"0123456789abcdef0123456789abcdef", 7, 100, "its version"};
    copy.changedAt = kNow - 90min;
    QVERIFY(journal->recordCopies(intent, std::array{CopiedItem{1, copy}}));
    QCOMPARE(journal->items(plan.id, {1, 1})->front().copy, std::optional(copy));
    QVERIFY(journal->recordRows(intent, std::array{ItemOutcome{0, ItemState::Deleted, {}}}));
    QVERIFY(journal->recordObjects(intent, std::array{ItemOutcome{1, ItemState::Pending, u"down"_s}}));
    QCOMPARE(journal->pending(plan.webApp, 0, 10)->front().item.copy, std::optional(copy));
    copy.changedAt = kNow - 30min;
    const qint64 id = journal->pending(plan.webApp, 0, 10)->front().id;
    QVERIFY(journal->recordPendingCopies(std::array{std::pair(id, copy)}));
    QCOMPARE(journal->pending(plan.webApp, 0, 10)->front().item.copy, std::optional(copy));
    QCOMPARE(journal->items(plan.id, {1, 1})->front().copy, std::optional(copy));
}

void JournalContract::remembersCopiesThatNobodyNeeds()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "sfoo");
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Scheduled, {}, kNow);
    const Intent intent{*run, plan.id, 0, IntentState::Open, true};
    QVERIFY(journal->recordIntent(intent, numbers(4)));
    const QByteArray container = "0123456789abcdef0123456789abcdef";
    QVERIFY(journal->recordCopies(
        intent, std::array{CopiedItem{1, {container, 7, 100, {}}}, CopiedItem{2, {container, 8, 100, {}}}}));
    QVERIFY(journal->recordRows(intent, std::array{ItemOutcome{0, ItemState::Deleted, {}}}));
    const ItemOutcome down{0, ItemState::Pending, u"down"_s};
    std::vector<ItemOutcome> outcomes(3, down);
    for (quint32 seq = 1; seq <= 3; ++seq)
        outcomes[seq - 1].seq = seq;
    QVERIFY(journal->recordObjects(intent, outcomes));
    QVERIFY(journal->copiesLeft()->empty());
    const std::vector<PendingDeletion> pending = *journal->pending(plan.webApp, 0, 10);
    QCOMPARE(pending.size(), size_t(3));
    std::vector<PendingOutcome> left;
    for (const PendingDeletion &each : pending)
        left.push_back({each.id, ItemState::Skipped, u"held"_s, Reason::ObjectHeld, false, each.item.seq != 2});
    QVERIFY(journal->recordPending(*run, left, kNow));
    const std::vector<ItemCopy> copies = *journal->copiesLeft(); // of one that was never copied there is none
    QCOMPARE(copies.size(), size_t(1));
    QCOMPARE(copies[0].container, container);
    QCOMPARE(copies[0].number, qint64(7));
    QVERIFY(journal->copiesIn(container)->empty());
    QVERIFY(journal->forgetCopiesLeft(copies));
    QVERIFY(journal->copiesLeft()->empty());
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
    QCOMPARE(ended->totals.earlierDeletionsPending, 5);
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
    QCOMPARE(journal->run(*next)->totals.earlierDeletionsFinished, 1); // whatever becomes of the run
    QCOMPARE(journal->run(*next)->totals.earlierBytesFinished, 100);
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
    QCOMPARE(ended->totals.earlierDeletionsFinished, 2);
    QCOMPARE(ended->totals.earlierBytesFinished, 100); // what was gone already freed nothing
    QCOMPARE(ended->totals.earlierDeletionsPending, 3);
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

/// What is held for longer already is fine, what is held for less is lengthened.
void JournalContract::holdsManyAtOnce()
{
    const auto journal = open();
    const auto holdOf = [](const QByteArray &key, std::optional<Instant> until) {
        Hold hold{0, HoldKind::Session, key, u"back"_s, kNow};
        hold.until = until;
        return hold;
    };
    QVERIFY(journal->addHold(holdOf("for ever", {})));
    QVERIFY(journal->addHold(holdOf("a while", kNow + 1h)));
    std::vector<Hold> many{holdOf("for ever", kNow + 24h), holdOf("a while", kNow + 24h)};
    for (int i = 0; i < 1500; ++i)
        many.push_back(holdOf("s" + QByteArray::number(i), kNow + 24h));
    many.push_back(many.back()); // said twice
    const Result<> held = journal->addHolds(many);
    QVERIFY2(held, held ? "" : qPrintable(held.error().text));
    QMap<QByteArray, std::optional<Instant>> ends;
    const std::vector<Hold> all = *journal->holds();
    for (const Hold &hold : all)
        ends.insert(hold.pattern, hold.until);
    QCOMPARE(all.size(), size_t(1502));
    QCOMPARE(ends.size(), 1502);
    QVERIFY(!ends.value("for ever"));
    for (const QByteArray &key : {"a while"_ba, "s0"_ba, "s1499"_ba})
        QCOMPARE(ends.value(key), std::optional(kNow + 24h));
    QVERIFY(journal->addHolds({}));
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

} // namespace docsweep
