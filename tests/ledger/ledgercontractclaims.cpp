// SPDX-License-Identifier: GPL-3.0-or-later
// Claims, kept outputs and adopted runs, wherever the ledger lies.
#include "core/base/clock.h"
#include "tests/ledger/ledgercontract.h"

#include <QTest>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const Instant kSince = *parseInstant("2026-08-27T12:00:00Z");
    const Bucket kBucket = u"document-uploads"_s;
    const BucketId kStorage{"mark:1", "inode:7:ext4:/dev/sda", {}};

    LedgerClaim claimOf(LedgerClaims &claims, const ObjectKey &key, Instant since = kSince)
    {
        LedgerClaim claim;
        claim.ref = claims.refOf(kBucket, kStorage, key, {});
        claim.bucket = kBucket;
        claim.storage = kStorage;
        claim.key = key;
        claim.version = QByteArray("v\0 1", 4);
        claim.kind = 2;
        claim.sessionKey = "k1";
        claim.sizeBytes = 12;
        claim.changedAt = kSince - 2h;
        claim.why = u"the storage is away"_s;
        claim.since = since;
        claim.who = u"anna@desk"_s;
        return claim;
    }

    const char *saidBy(const Result<> &done)
    {
        static QByteArray said;
        said = done ? QByteArray() : done.error().text.toLocal8Bit();
        return said.constData();
    }

    LedgerRun earlierRun(Instant begun, const QByteArray &source)
    {
        LedgerRun run;
        run.who = u"anna@desk"_s;
        run.trigger = u"manual"_s;
        run.begunAt = begun;
        run.state = u"done"_s;
        run.figures = R"({"deleted":3})";
        run.source = source;
        return run;
    }

} // namespace

void LedgerContract::aClaimIsSeenUntilItIsSettled()
{
    const auto ledger = world().ledger();
    QVERIFY(*ledger->find({}));
    const LedgerClaim claim = claimOf(ledger->waiting(), QByteArray("k1/\xff '?\\ {key}.pdf"));
    const Result<> added = ledger->waiting().addClaims(std::span(&claim, 1), {});
    QVERIFY2(added, saidBy(added));
    const auto other = world().ledger(u"other"_s);
    for (const Bucket &bucket : {Bucket(), kBucket}) {
        const auto seen = other->waiting().claims(bucket, 0, 10, {});
        QVERIFY(seen);
        QCOMPARE(seen->size(), size_t(1));
        const LedgerClaim &one = seen->front();
        QVERIFY(one.id > kSharedClaims);
        QCOMPARE(one.ref, claim.ref);
        QCOMPARE(one.bucket, claim.bucket);
        QCOMPARE(one.storage, claim.storage);
        QCOMPARE(one.key, claim.key);
        QCOMPARE(one.version, claim.version);
        QCOMPARE(one.sizeBytes, claim.sizeBytes);
        QCOMPARE(one.changedAt, claim.changedAt);
        QCOMPARE(one.why, claim.why);
        QCOMPARE(one.since, claim.since);
        QCOMPARE(one.who, claim.who);
        QVERIFY(other->waiting().claims(bucket, one.id, 10, {})->empty());
    }
    QVERIFY(other->waiting().claims(u"another"_s, 0, 10, {})->empty());
    QCOMPARE(other->waiting().refOf(kBucket, kStorage, claim.key, {}), claim.ref);
    QVERIFY(other->waiting().refOf(kBucket, kStorage, claim.key, "1") != claim.ref);
    const Result<> ended = other->waiting().endClaims(std::span(&claim.ref, 1), {});
    QVERIFY2(ended, saidBy(ended));
    QVERIFY(ledger->waiting().claims({}, 0, 10, {})->empty());
    QVERIFY(ledger->waiting().endClaims(std::span(&claim.ref, 1), {}));
    const auto proof = ledger->verify({});
    QVERIFY(proof && !proof->problem);
}

void LedgerContract::handingOverAgainChangesNothing()
{
    const auto ledger = world().ledger();
    QVERIFY(*ledger->find({}));
    LedgerClaim claim = claimOf(ledger->waiting(), "k1/a.pdf");
    claim.sizeBytes.reset();
    claim.changedAt.reset();
    QVERIFY(ledger->waiting().addClaims(std::span(&claim, 1), {}));
    const qint64 id = ledger->waiting().claims({}, 0, 10, {})->front().id;
    claim.who = u"mallory@db"_s;
    claim.since = kSince + 1h;
    QVERIFY(ledger->waiting().addClaims(std::span(&claim, 1), {}));
    const auto seen = ledger->waiting().claims({}, 0, 10, {});
    QCOMPARE(seen->size(), size_t(1));
    QCOMPARE(seen->front().id, id);
    QCOMPARE(seen->front().who, u"anna@desk"_s);
    QVERIFY(!seen->front().sizeBytes && !seen->front().changedAt);
}

void LedgerContract::whatWasGivenUpStaysSoUntilItIsOrderedAnew()
{
    const auto ledger = world().ledger();
    QVERIFY(*ledger->find({}));
    QCOMPARE(*ledger->waiting().hasGivenUp({}), false);
    LedgerClaim claim = claimOf(ledger->waiting(), "k1/a.pdf");
    QVERIFY(ledger->waiting().addClaims(std::span(&claim, 1), {}));
    const auto other = world().ledger(u"other"_s);
    const auto given = other->waiting().giveUpClaims(std::span(&claim.ref, 1), u"ben@desk"_s, {});
    QVERIFY2(given, given ? "" : qPrintable(given.error().text));
    QCOMPARE(*given, 1);
    QCOMPARE(*ledger->waiting().hasGivenUp({}), true);
    QCOMPARE(*ledger->waiting().givenUp(std::span(&claim.ref, 1), {}), QSet<QByteArray>{claim.ref});
    QVERIFY(ledger->waiting().claims({}, 0, 10, {})->empty());
    QVERIFY(ledger->waiting().addClaims(std::span(&claim, 1), {})); // ordered before that
    QVERIFY(ledger->waiting().claims({}, 0, 10, {})->empty());
    claim.since = systemClock().now() + 1h;
    QVERIFY(ledger->waiting().addClaims(std::span(&claim, 1), {}));
    const auto again = ledger->waiting().claims({}, 0, 10, {});
    QCOMPARE(again->size(), size_t(1));
    QCOMPARE(again->front().key, claim.key);
    QCOMPARE(*ledger->waiting().hasGivenUp({}), false);
}

void LedgerContract::manyClaimsAreReadInPieces()
{
    const auto ledger = world().ledger();
    QVERIFY(*ledger->find({}));
    std::vector<LedgerClaim> many;
    for (int i = 0; i < 1234; ++i)
        many.push_back(claimOf(ledger->waiting(), "k1/" + QByteArray::number(i)));
    QVERIFY(ledger->waiting().addClaims(many, {}));
    QVERIFY(ledger->waiting().addClaims(many, {}));
    QSet<QByteArray> keys;
    qint64 after = 0;
    while (true) {
        const auto page = ledger->waiting().claims(kBucket, after, 500, {});
        QVERIFY(page);
        if (page->empty())
            break;
        for (const LedgerClaim &claim : *page) {
            QVERIFY(claim.id > after);
            after = claim.id;
            keys.insert(claim.key);
        }
    }
    QCOMPARE(keys.size(), 1234);
    std::vector<QByteArray> refs;
    for (const LedgerClaim &claim : many)
        refs.push_back(claim.ref);
    QVERIFY(ledger->waiting().endClaims(refs, {}));
    QVERIFY(ledger->waiting().claims({}, 0, 10, {})->empty());
}

void LedgerContract::whoIsErasedIsInNoClaim()
{
    const auto ledger = world().ledger();
    QVERIFY(*ledger->find({}));
    for (const ObjectKey &key : {ObjectKey("k1/a.pdf"), ObjectKey("k10/a.pdf")}) {
        LedgerClaim claim = claimOf(ledger->waiting(), key);
        claim.sessionKey.clear();
        QVERIFY(ledger->waiting().addClaims(std::span(&claim, 1), {}));
    }
    LedgerErasure erasure;
    erasure.of = LedgerErasure::Of::Session;
    erasure.name = "k1";
    const auto session = ledger->erase(erasure, {});
    QVERIFY2(session, session ? "" : qPrintable(session.error().text));
    QCOMPARE(ledger->waiting().claims({}, 0, 10, {})->size(), size_t(1));
    QCOMPARE(ledger->waiting().claims({}, 0, 10, {})->front().key, ObjectKey("k10/a.pdf"));
    erasure.of = LedgerErasure::Of::Person;
    erasure.name = "anna@desk";
    const auto person = ledger->erase(erasure, {});
    QVERIFY2(person, person ? "" : qPrintable(person.error().text));
    QCOMPARE(ledger->waiting().claims({}, 0, 10, {})->front().who, QString());
    QCOMPARE(ledger->erase(erasure, {}).error().cause.kind, CauseKind::ErasureOfNothing);
}

void LedgerContract::knowsWhichOutputsAreKept()
{
    const auto ledger = world().ledger();
    QVERIFY(*ledger->find({}));
    std::vector<QByteArray> refs;
    for (int i = 0; i < 300; ++i)
        refs.push_back(ledger->waiting().keptRefOf({kBucket, "k1/" + QByteArray::number(i)}));
    QVERIFY(ledger->waiting().addKept(refs, {}));
    QVERIFY(ledger->waiting().addKept(refs, {}));
    const auto other = world().ledger(u"other"_s);
    const auto kept = other->waiting().kept({});
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
    QCOMPARE(kept->size(), size_t(300));
    QVERIFY(std::ranges::is_sorted(*kept));
    QVERIFY(std::ranges::binary_search(*kept, keptMark(other->waiting().keptRefOf({kBucket, "k1/17"}))));
    QVERIFY(!std::ranges::binary_search(*kept, keptMark(other->waiting().keptRefOf({kBucket, "k1/300"}))));
    QVERIFY(!std::ranges::binary_search(*kept, keptMark(other->waiting().keptRefOf({u"other"_s, "k1/17"}))));
}

void LedgerContract::adoptsEachRunOfBeforeOnce()
{
    const auto ledger = world().ledger();
    const std::vector<LedgerRun> runs{earlierRun(kSince - 2h, "one"), earlierRun(kSince - 1h, "two"),
        earlierRun(systemClock().now() + 24h, "of the ledger's own time")};
    const auto own = ledger->beginRun(earlierRun(kSince, {}), {});
    QVERIFY(own);
    const auto adopted = ledger->waiting().adoptRuns(runs, {});
    QVERIFY2(adopted, adopted ? "" : qPrintable(adopted.error().text));
    QCOMPARE(*adopted, 2);
    QCOMPARE(*world().ledger(u"other"_s)->waiting().adoptRuns(runs, {}), 0);
    const auto seen = ledger->runs(10, {});
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().text));
    QCOMPARE(seen->size(), size_t(3));
    QVERIFY(!seen->at(0).isAdopted); // the newest first, whenever it was adopted
    QCOMPARE(seen->at(0).id, *own);
    QVERIFY(seen->at(1).isAdopted && !seen->at(1).isLive);
    QCOMPARE(seen->at(1).begunAt, kSince - 1h);
    QCOMPARE(seen->at(1).state, u"done"_s);
    QCOMPARE(seen->at(2).figures, QByteArray(R"({"deleted":3})"));
    QCOMPARE(ledger->askToStop(seen->at(1).id, u"ben@desk"_s, {}).error().cause.kind, CauseKind::RunNotLive);
    const auto proof = ledger->verify({});
    QVERIFY(proof && !proof->problem);
    QCOMPARE(proof->entries, 4);
}

void LedgerContract::noClaimGoesIntoALedgerThatWasRolledBack()
{
    const auto ledger = world().ledger();
    QVERIFY(hold("k1"));
    QVERIFY(hold("k2"));
    QVERIFY(*ledger->find({}));
    for (const QString &each :
        {u"DELETE FROM {t}entry WHERE number = 3"_s, u"DELETE FROM {t}hold WHERE id = 3"_s,
            u"UPDATE {t}ledger SET number = 2, holds_changed = 2, hash = (SELECT hash FROM {t}entry WHERE number = 2)"_s})
        QVERIFY(world().tamper(each));
    const LedgerClaim claim = claimOf(ledger->waiting(), "k1/a.pdf");
    const auto added = ledger->waiting().addClaims(std::span(&claim, 1), {});
    QVERIFY(!added);
    QCOMPARE(added.error().cause.kind, CauseKind::LedgerRolledBack);
}

} // namespace docsweep
