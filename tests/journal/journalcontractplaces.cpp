// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journalcontract.h"

#include "tests/journal/contractitems.h"

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace contract;

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
