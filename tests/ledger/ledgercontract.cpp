// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/ledgercontract.h"

#include "core/ledger/holdforce.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const Instant kSince = *parseInstant("2026-08-27T12:00:00Z");

    Hold holdOf(const QByteArray &pattern, std::optional<Instant> until = {})
    {
        Hold hold = *parseHold(pattern, u"audit 7"_s);
        hold.since = kSince;
        hold.until = until;
        hold.by = u"anna@desk"_s;
        return hold;
    }

    QString said(const Error &error)
    {
        return error.text;
    }

    CauseKind causeOf(const Result<std::optional<LedgerHead>> &found)
    {
        return found ? CauseKind::Unknown : found.error().cause.kind;
    }

    LedgerRun someRun()
    {
        LedgerRun run;
        run.who = u"root@db1"_s;
        run.trigger = u"scheduled"_s;
        run.version = u"1.0"_s;
        run.plan = "0123";
        run.policy = R"({"age_us":3600000000})";
        return run;
    }

} // namespace

void LedgerContract::initTestCase()
{
    auto started = LedgerWorld::start(m_kind);
    QVERIFY2(started, started ? "" : qPrintable(said(started.error())));
    m_world = std::move(*started);
}

void LedgerContract::init()
{
    const auto reset = m_world->reset();
    QVERIFY2(reset, reset ? "" : qPrintable(said(reset.error())));
    if (QLatin1String(QTest::currentTestFunction()) == "isAbsentUntilSomebodyMakesIt"_L1)
        return;
    const auto made = m_world->make();
    QVERIFY2(made, made ? "" : qPrintable(said(made.error())));
}

Result<Hold> LedgerContract::hold(const QByteArray &pattern, const QString &home)
{
    return world().ledger(home)->addHold(holdOf(pattern), {});
}

void LedgerContract::isAbsentUntilSomebodyMakesIt()
{
    const auto none = world().ledger()->find({});
    QVERIFY2(none && !*none, none ? "" : qPrintable(said(none.error())));
    const auto made = world().make();
    QVERIFY2(made, made ? "" : qPrintable(said(made.error())));
    QCOMPARE(made->number, 1);
    const auto found = world().ledger(u"other"_s)->find({});
    QVERIFY2(found && *found, found ? "" : qPrintable(said(found.error())));
    QCOMPARE(**found, *made);
}

void LedgerContract::isMadeOnce()
{
    const auto again = world().make();
    QVERIFY(!again);
    QCOMPARE(again.error().cause.kind, CauseKind::LedgerThere);
    QVERIFY(*world().ledger()->find({}));
}

void LedgerContract::aHoldOfOneHomeIsSeenByAnother()
{
    const auto other = world().ledger(u"other"_s);
    QVERIFY(other->holds({})->empty());
    const auto added = hold("k1");
    QVERIFY2(added, added ? "" : qPrintable(said(added.error())));
    QVERIFY(isShared(*added));
    const auto seen = other->holds({});
    QVERIFY(seen);
    QCOMPARE(seen->size(), size_t(1));
    QCOMPARE(seen->front(), *added);
    QCOMPARE(seen->front().pattern, QByteArray("k1"));
    QCOMPARE(holdName(added->id), u"L2"_s);
    const auto same = hold("k1", u"other"_s);
    QCOMPARE(same.error().kind, ErrorKind::Conflict);
}

void LedgerContract::lengthensAHoldAndNeverShortensIt()
{
    const auto ledger = world().ledger();
    const auto first = ledger->addHold(holdOf("k1", kSince + 48h), {});
    QVERIFY(first);
    QCOMPARE(ledger->addHold(holdOf("k1", kSince + 24h), {}).error().kind, ErrorKind::Conflict);
    const auto longer = ledger->addHold(holdOf("k1"), {});
    QVERIFY(longer);
    QCOMPARE(longer->id, first->id);
    QVERIFY(!longer->until);
    QCOMPARE(ledger->holds({})->size(), size_t(1));
    QVERIFY(!ledger->holds({})->front().until);
}

void LedgerContract::holdsManyAtOnce()
{
    const auto ledger = world().ledger();
    QVERIFY(ledger->addHold(holdOf("for-ever"), {}));
    QVERIFY(ledger->addHold(holdOf("a-while", kSince + 1h), {}));
    std::vector<Hold> many{holdOf("for-ever", kSince + 24h), holdOf("a-while", kSince + 24h)};
    for (int i = 0; i < 700; ++i) // more than one transaction takes
        many.push_back(holdOf("s" + QByteArray::number(i), kSince + 24h));
    many.push_back(many.back()); // said twice
    const auto held = ledger->addHolds(many, {});
    QVERIFY2(held, held ? "" : qPrintable(said(held.error())));
    const auto all = world().ledger(u"other"_s)->holds({});
    QVERIFY(all);
    QCOMPARE(all->size(), size_t(702));
    for (const Hold &hold : *all)
        QCOMPARE(hold.until, hold.pattern == "for-ever" ? std::optional<Instant>() : std::optional(kSince + 24h));
    const auto proof = ledger->verify({});
    QVERIFY(proof && !proof->problem);
    QCOMPARE(proof->holds, 702);
}

void LedgerContract::changesAHoldByItsNumber()
{
    const auto ledger = world().ledger();
    Hold hold = *ledger->addHold(holdOf("k1"), {});
    hold.until = kSince + 24h;
    hold.note.clear();
    hold.by = u"ben@desk"_s;
    const auto changed = ledger->changeHold(hold, {});
    QVERIFY2(changed, changed ? "" : qPrintable(said(changed.error())));
    QCOMPARE(world().ledger(u"other"_s)->holds({})->front(), hold);
    hold.id += 7;
    QCOMPARE(ledger->changeHold(hold, {}).error().kind, ErrorKind::NotFound);
}

void LedgerContract::remembersWhoEndedAHoldAndWhy()
{
    const auto ledger = world().ledger();
    const Hold hold = *ledger->addHold(holdOf("k1"), {});
    QVERIFY(ledger->endHold(hold.id, u"ben@desk"_s, u"the audit is over"_s, {}));
    QVERIFY(ledger->holds({})->empty());
    QCOMPARE(ledger->endHold(hold.id, u"ben@desk"_s, {}, {}).error().kind, ErrorKind::NotFound);
    const auto again = ledger->addHold(holdOf("k1"), {});
    QVERIFY(again);
    QVERIFY(again->id != hold.id);
    const auto proof = ledger->verify({});
    QVERIFY(proof && !proof->problem);
    QCOMPARE(proof->holds, 2);
}

void LedgerContract::aRunIsWrittenDownAndHeardOf()
{
    const auto ledger = world().ledger();
    const auto run = ledger->beginRun(someRun(), {});
    QVERIFY2(run, run ? "" : qPrintable(said(run.error())));
    ledger->setProgress(R"({"items_done":2})");
    QCOMPARE(*ledger->beat(*run, {}, {}), QString());
    const auto seen = world().ledger(u"other"_s)->runs(5, {});
    QVERIFY(seen);
    QCOMPARE(seen->size(), size_t(1));
    QVERIFY(seen->front().isLive);
    QVERIFY(!seen->front().isOwn && !seen->front().endedAt);
    QCOMPARE(seen->front().figures, QByteArray(R"({"items_done":2})"));
    QVERIFY(ledger->runs(5, {})->front().isOwn);
    QCOMPARE(seen->front().who, u"root@db1"_s);
    QVERIFY(ledger->endRun(*run, u"done"_s, R"({"deleted":3})", {}));
    const auto ended = ledger->runs(5, {});
    QVERIFY(!ended->front().isLive && ended->front().endedAt);
    QCOMPARE(ended->front().state, u"done"_s);
    QCOMPARE(ended->front().figures, QByteArray(R"({"deleted":3})"));
}

void LedgerContract::aRunCanBeAskedToStop()
{
    const auto ledger = world().ledger();
    const auto run = ledger->beginRun(someRun(), {});
    const auto other = world().ledger(u"other"_s);
    QVERIFY(other->askToStop(*run, u"ben@desk"_s, {}));
    QCOMPARE(*ledger->beat(*run, {}, {}), u"ben@desk"_s);
    QVERIFY(ledger->endRun(*run, u"cancelled"_s, "{}", {}));
    QCOMPARE(other->askToStop(*run, u"ben@desk"_s, {}).error().cause.kind, CauseKind::RunNotLive);
    QVERIFY(world().tamper(u"UPDATE {t}run SET ended = NULL, state = NULL, beat = beat - 61000000"_s));
    QCOMPARE(other->askToStop(*run, u"ben@desk"_s, {}).error().cause.kind, CauseKind::RunNotLive); // it has died
}

void LedgerContract::aRunSaysWhichHoldsItGoesBy()
{
    const auto ledger = world().ledger();
    const auto other = world().ledger(u"other"_s);
    const auto none = awaitForce(*other, 0ms, {});
    QVERIFY2(none && none->isInForce && !none->run, none ? "" : qPrintable(said(none.error())));
    const auto run = ledger->beginRun(someRun(), {}); // 2
    const auto before = awaitForce(*other, 0ms, {});
    QVERIFY(before && before->isInForce && before->run); // it has deleted nothing yet
    QVERIFY(hold("k1", u"other"_s)); // 3
    QVERIFY(ledger->beat(*run, [](qint64) { return 0; }, {})); // its workers are at something older
    const auto recorded = awaitForce(*other, 0ms, {});
    QVERIFY(recorded && !recorded->isInForce);
    QCOMPARE(recorded->run->id, *run);
    QVERIFY(ledger->beat(*run, [](qint64 changed) { return changed; }, {}));
    QCOMPARE(ledger->runs(1, {})->front().holdsSeen, 3);
    const auto inForce = awaitForce(*other, 0ms, {});
    QVERIFY(inForce && inForce->isInForce && inForce->run);
    QVERIFY(hold("k2", u"other"_s));
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(awaitForce(*other, 1h, stopped.get_token()).error().kind, ErrorKind::Cancelled);
    QVERIFY(world().tamper(u"UPDATE {t}run SET beat = beat - 61000000"_s));
    QVERIFY(awaitForce(*other, 0ms, {})->isInForce); // it has died
}

void LedgerContract::isWholeAfterAllThat()
{
    const auto ledger = world().ledger();
    const Hold first = *ledger->addHold(holdOf("k1", kSince + 24h), {});
    QVERIFY(ledger->addHold(holdOf("k1"), {}));
    QVERIFY(ledger->addHold(holdOf("*/*.pdf"), {}));
    QVERIFY(ledger->endHold(first.id, u"ben@desk"_s, u"over"_s, {}));
    QVERIFY(ledger->endRun(*ledger->beginRun(someRun(), {}), u"done"_s, "{}", {}));
    QVERIFY(ledger->noteAdopted(2, u"anna@desk"_s, {}));
    const auto proof = ledger->verify({});
    QVERIFY2(proof, proof ? "" : qPrintable(said(proof.error())));
    QVERIFY2(!proof->problem, proof->problem ? qPrintable(sentenceOf(*proof->problem)) : "");
    QCOMPARE(proof->entries, 8);
    QCOMPARE(proof->head.number, 8);
    QCOMPARE(proof->holds, 2);
    QVERIFY(proof->witness);
    QCOMPARE(proof->witness->number, 8);
}

void LedgerContract::saysWhichEntryWasTouched_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("entry");
    QTest::newRow("altered") << u"UPDATE {t}entry SET payload = {t}entry.payload || payload WHERE number = 3"_s << 3;
    QTest::newRow("its time") << u"UPDATE {t}entry SET at = at + 1 WHERE number = 2"_s << 2;
    QTest::newRow("missing") << u"DELETE FROM {t}entry WHERE number = 4"_s << 4;
    QTest::newRow("the one in the middle is missing") << u"DELETE FROM {t}entry WHERE number = 2"_s << 2;
    QTest::newRow("the hash in the middle")
        << u"UPDATE {t}entry SET hash = (SELECT hash FROM {t}entry WHERE number = 3) WHERE number = 2"_s << 2;
    QTest::newRow("the last is missing") << u"DELETE FROM {t}entry WHERE number = 5"_s << 5;
    QTest::newRow("exchanged")
        << u"UPDATE {t}entry SET number = 100 - number WHERE number IN (3, 4); UPDATE {t}entry SET number = "
           "number - 93 WHERE number = 97; UPDATE {t}entry SET number = number - 93 WHERE number = 96"_s
        << 3;
    QTest::newRow("another kind") << u"UPDATE {t}entry SET kind = 5 WHERE number = 2"_s << 2;
    QTest::newRow("the head") << u"UPDATE {t}ledger SET hash = (SELECT hash FROM {t}entry WHERE number = 2)"_s << 5;
    QTest::newRow("a hold is gone") << u"DELETE FROM {t}hold WHERE id = 2"_s << 2;
    QTest::newRow("a hold keeps another") << u"UPDATE {t}hold SET pattern = salt WHERE id = 3"_s << 3;
    QTest::newRow("a hold ends sooner") << u"UPDATE {t}hold SET until = 1 WHERE id = 3"_s << 3;
    QTest::newRow("a hold ended by nobody") << u"UPDATE {t}hold SET ended = 5 WHERE id = 2"_s << 2;
    QTest::newRow("a hold is back") << u"UPDATE {t}hold SET ended = NULL WHERE id = 4"_s << 4;
    QTest::newRow("another author") << u"UPDATE {t}hold SET maker = salt WHERE id = 2"_s << 2;
}

void LedgerContract::saysWhichEntryWasTouched()
{
    QFETCH(QString, statement);
    QFETCH(int, entry);
    const auto ledger = world().ledger();
    QVERIFY(ledger->addHold(holdOf("k1"), {})); // 2
    QVERIFY(ledger->addHold(holdOf("k2"), {})); // 3
    const Hold third = *ledger->addHold(holdOf("k3"), {}); // 4
    QVERIFY(ledger->endHold(third.id, u"ben@desk"_s, u"over"_s, {})); // 5
    for (const QString &each : statement.split(u';')) {
        const auto done = world().tamper(each);
        QVERIFY2(done, done ? "" : qPrintable(said(done.error())));
    }
    const auto proof = ledger->verify({});
    QVERIFY2(proof, proof ? "" : qPrintable(said(proof.error())));
    QVERIFY(proof->problem);
    QCOMPARE(proof->problem->kind, CauseKind::LedgerAltered);
    QCOMPARE(proof->problem->about.value(0), QString::number(entry));
}

void LedgerContract::keepsNoKeyInTheChain()
{
    const auto ledger = world().ledger();
    QVERIFY(ledger->addHold(holdOf("c00k1e"), {}));
    QByteArray all;
    QVERIFY(ledger->readEntries({}, [&all](const LedgerEntry &entry) -> Result<> {
        all += entry.payload;
        return {};
    }));
    QVERIFY(all.contains("hold made"));
    for (const char *const secret : {"c00k1e", "audit", "anna"})
        QVERIFY2(!all.contains(secret), secret);
}

/// A window and a run of one home: what the one writes down is not missing for the other.
void LedgerContract::newsOfTheSameHomeAreNoLoss()
{
    constexpr size_t kLooks = 150;
    std::vector<std::unique_ptr<Ledger>> lookers;
    for (size_t i = 0; i < kLooks; ++i)
        lookers.push_back(world().ledger()); // each is new to what the home knows, as another process is
    const auto writer = world().ledger();
    std::atomic_bool isOver = false;
    QString problem;
    std::jthread writing([&] {
        for (int i = 0; !isOver && problem.isEmpty(); ++i) {
            const auto added = writer->addHold(holdOf("k" + QByteArray::number(i)), {});
            if (!added)
                problem = said(added.error());
        }
    });
    QString accused;
    for (const auto &looker : lookers) {
        const auto found = looker->find({});
        if (!found && found.error().kind == ErrorKind::LimitReached)
            accused = said(found.error());
    }
    isOver = true;
    writing.join();
    QVERIFY2(accused.isEmpty(), qPrintable(accused));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void LedgerContract::oneThatVanishedRefuses()
{
    QVERIFY(hold("k1"));
    if (world().postgres())
        QVERIFY(world().tamper(u"DROP SCHEMA docsweep CASCADE"_s));
    else
        QVERIFY(QFile::remove(world().file()));
    const auto there = world().ledger()->find({});
    QCOMPARE(causeOf(there), CauseKind::LedgerVanished);
    QVERIFY(!world().ledger()->holds({}));
    const auto stranger = world().ledger(u"never met it"_s)->find({});
    QVERIFY(stranger && !*stranger);
    QVERIFY(world().ledger()->forget({}));
    const auto forgotten = world().ledger()->find({});
    QVERIFY(forgotten && !*forgotten);
}

void LedgerContract::oneThatWasRolledBackRefusesUntilSomebodyJudges()
{
    QVERIFY(hold("k1"));
    QVERIFY(hold("k2"));
    QVERIFY(world().ledger(u"other"_s)->find({}));
    for (const QString &each :
        {u"DELETE FROM {t}entry WHERE number = 3"_s, u"DELETE FROM {t}hold WHERE id = 3"_s,
            u"UPDATE {t}ledger SET number = 2, holds_changed = 2, hash = (SELECT hash FROM {t}entry WHERE number = 2)"_s})
        QVERIFY(world().tamper(each));
    QCOMPARE(causeOf(world().ledger()->find({})), CauseKind::LedgerRolledBack);
    QCOMPARE(causeOf(world().ledger(u"other"_s)->find({})), CauseKind::LedgerRolledBack);
    QVERIFY(!hold("k3")); // nobody writes on before it is judged
    const auto head = world().ledger()->rehome(u"anna@desk"_s, {});
    QVERIFY2(head, head ? "" : qPrintable(said(head.error())));
    QCOMPARE(head->epoch, 2);
    QVERIFY(*world().ledger()->find({}));
    QVERIFY(*world().ledger(u"other"_s)->find({})); // the other home accepts the epoch
    const auto proof = world().ledger()->verify({});
    QVERIFY(proof && !proof->problem);
}

void LedgerContract::oneThatWasWrittenAnewRefuses()
{
    QVERIFY(hold("k1"));
    QVERIFY(hold("k2"));
    QVERIFY(world().tamper(u"UPDATE {t}entry SET hash = {t}entry.payload WHERE number = 3"_s));
    QVERIFY(world().tamper(u"UPDATE {t}ledger SET number = 4"_s));
    QCOMPARE(causeOf(world().ledger()->find({})), CauseKind::LedgerForked);
}

void LedgerContract::aCopyRefusesUntilItIsRehomed()
{
    QVERIFY(hold("k1"));
    const QString blob = world().postgres() ? u"convert_to('pg:1:2:public', 'UTF8')"_s : u"CAST('sqlite:1' AS BLOB)"_s;
    QVERIFY(world().tamper(u"UPDATE {t}ledger SET anchor = "_s + blob));
    QCOMPARE(causeOf(world().ledger(u"staging"_s)->find({})), CauseKind::LedgerCopied);
    QVERIFY(world().ledger(u"staging"_s)->rehome(u"anna@desk"_s, {}));
    const auto found = world().ledger(u"staging"_s)->find({});
    QVERIFY(found && *found);
}

void LedgerContract::aNewerFormRefuses()
{
    QVERIFY(world().tamper(u"UPDATE {t}ledger SET form = 2"_s)); // it says that older ones may go on
    const auto found = world().ledger()->find({});
    QVERIFY(found && *found);
    QVERIFY(world().tamper(u"UPDATE {t}ledger SET min_writer = 9"_s));
    QCOMPARE(causeOf(world().ledger()->find({})), CauseKind::LedgerNewer);
}

void LedgerContract::aHoldOfAnUnknownKindRefuses()
{
    QVERIFY(hold("k1"));
    QVERIFY(world().ledger()->holds({}));
    QVERIFY(world().tamper(u"UPDATE {t}hold SET kind = 9"_s));
    const auto holds = world().ledger()->holds({});
    QVERIFY(!holds);
    QCOMPARE(holds.error().cause.kind, CauseKind::LedgerOddHold);
}

} // namespace docsweep
