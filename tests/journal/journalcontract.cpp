// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journalcontract.h"

#include "core/journal/plandigest.h"
#include "tests/journal/contractitems.h"

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace contract;

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

} // namespace docsweep
