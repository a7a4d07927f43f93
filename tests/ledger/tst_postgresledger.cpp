// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/holdforce.h"
#include "core/sweep/runledger.h"
#include "tests/ledger/ledgercontract.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kOld = *parseInstant("2025-08-27T12:00:00Z");

DatabaseSettings asCleaner(DatabaseSettings settings)
{
    settings.user = u"cleaner"_s;
    settings.password = Secret(u"cleaner"_s);
    return settings;
}

} // namespace

class TestPostgresLedger : public LedgerContract {
    Q_OBJECT

public:
    TestPostgresLedger()
        : LedgerContract(LedgerWorld::Kind::PostgreSql)
    {
    }

private:
    void makeCleaner()
    {
        const auto made = world().postgres()->cluster().sql(
            u"CREATE ROLE cleaner LOGIN PASSWORD 'cleaner'; GRANT SELECT, UPDATE, DELETE ON parser_usersession, "
            "parser_processeddocument TO cleaner; GRANT USAGE ON SCHEMA public TO cleaner"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    }

private slots:
    void saysWhichGrantIsMissing()
    {
        makeCleaner();
        const auto ledger = makeLedger(asCleaner(world().settings()), world().path(u"home"_s));
        const auto found = (*ledger)->find({});
        QVERIFY(!found);
        QCOMPARE(found.error().cause.kind, CauseKind::LedgerForbidden);
        QVERIFY2(found.error().text.contains("GRANT USAGE ON SCHEMA"_L1), qPrintable(found.error().text));
    }

    void anOwnersScriptIsEnough()
    {
        makeCleaner();
        QVERIFY(world().tamper(u"DROP SCHEMA docsweep CASCADE"_s));
        const DatabaseSettings settings = asCleaner(world().settings());
        const auto ledger = makeLedger(settings, world().path(u"cleaner"_s));
        const auto refused = (*ledger)->make({});
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause.kind, CauseKind::LedgerNotMade);
        const auto script = (*ledger)->script({});
        QVERIFY2(script, script ? "" : qPrintable(script.error().text));
        const auto run = world().postgres()->cluster().sql(*script);
        QVERIFY2(run, run ? "" : qPrintable(run.error().text));
        const auto made = (*ledger)->make({});
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        Hold hold = *parseHold("k1", {});
        const auto added = (*ledger)->addHold(hold, {});
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
        const auto proof = (*ledger)->verify({});
        QVERIFY(proof && !proof->problem);
        LedgerClaims &waiting = (*ledger)->waiting();
        LedgerClaim claim;
        claim.ref = waiting.refOf(u"b"_s, {"mark:1", {}, {}}, "k1/a.pdf", {});
        claim.bucket = u"b"_s;
        claim.key = "k1/a.pdf";
        const auto claimed = waiting.addClaims(std::span(&claim, 1), {});
        QVERIFY2(claimed, claimed ? "" : qPrintable(claimed.error().text));
        QCOMPARE(waiting.claims({}, 0, 10, {})->size(), size_t(1));
        const auto ended = waiting.endClaims(std::span(&claim.ref, 1), {});
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().text));
        QVERIFY(waiting.addKept(std::span(&claim.ref, 1), {}));
        QCOMPARE(*waiting.giveUpClaims(std::span(&claim.ref, 1), u"ben@desk"_s, {}), 0);
        // What the grants do not give: to rewrite what was written down.
        QVERIFY(!world().postgres()->cluster().sql(u"SET ROLE cleaner; UPDATE docsweep.entry SET number = number"_s));
    }

    void aMakerWhomOthersWouldNotBelieveMakesNone()
    {
        makeCleaner();
        QVERIFY(world().tamper(u"DROP SCHEMA docsweep CASCADE; DO $$ BEGIN EXECUTE 'GRANT CREATE ON DATABASE ' || "
                               "quote_ident(current_database()) || ' TO cleaner'; END $$"_s));
        const auto ledger = makeLedger(asCleaner(world().settings()), world().path(u"cleaner"_s));
        const auto refused = (*ledger)->make({});
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause.kind, CauseKind::LedgerNotMade);
        QCOMPARE(world().postgres()->cluster().sql(u"SELECT to_regnamespace('docsweep') IS NULL"_s)->trimmed(), u"t"_s);
    }

    /// Also from one look to the next, when it is known already.
    void aPolicyThatHidesHoldsIsAnError()
    {
        QVERIFY(world().ledger()->addHold(*parseHold("k1", {}), {}));
        makeCleaner();
        QVERIFY(world().tamper(
            u"GRANT USAGE ON SCHEMA docsweep TO cleaner; GRANT ALL ON ALL TABLES IN SCHEMA docsweep TO cleaner"_s));
        const auto ledger = makeLedger(asCleaner(world().settings()), world().path(u"home"_s));
        QVERIFY(*(*ledger)->find({}));
        QVERIFY(world().tamper(u"ALTER TABLE {t}hold ENABLE ROW LEVEL SECURITY"_s));
        QVERIFY(!(*ledger)->holds({}));
        QVERIFY(world().tamper(u"ALTER TABLE {t}hold DISABLE ROW LEVEL SECURITY"_s));
        QCOMPARE((*ledger)->holds({})->size(), size_t(1));
    }

    void rowLevelSecurityRefuses()
    {
        QVERIFY(world().tamper(u"ALTER TABLE {t}run ENABLE ROW LEVEL SECURITY"_s));
        const auto found = world().ledger()->find({});
        QVERIFY(!found);
        QCOMPARE(found.error().cause.kind, CauseKind::LedgerRowsHidden);
        QVERIFY(world().tamper(u"ALTER TABLE {t}run DISABLE ROW LEVEL SECURITY"_s));
        QVERIFY(*world().ledger()->find({}));
    }

    void tablesOfAStrangerRefuse()
    {
        QVERIFY(world().tamper(u"CREATE ROLE stranger; GRANT ALL ON SCHEMA docsweep TO stranger; ALTER TABLE {t}hold "
                               "OWNER TO stranger"_s));
        makeCleaner();
        QVERIFY(world().tamper(
            u"GRANT USAGE ON SCHEMA docsweep TO cleaner; GRANT ALL ON ALL TABLES IN SCHEMA docsweep TO cleaner"_s));
        const auto ledger = makeLedger(asCleaner(world().settings()), world().path(u"home"_s));
        const auto found = (*ledger)->find({});
        QVERIFY(!found);
        QCOMPARE(found.error().cause.kind, CauseKind::LedgerOfStranger);
    }

    void aSchemaOfThatNameAloneIsNoLedger()
    {
        QVERIFY(world().tamper(
            u"DROP SCHEMA docsweep CASCADE; CREATE SCHEMA docsweep; CREATE TABLE docsweep.notes (id int)"_s));
        const auto found = world().ledger(u"new"_s)->find({});
        QVERIFY(found && !*found);
    }

    void worksBehindAPoolerOfTransactions()
    {
        const auto way = OpenWay::open(world().postgres()->cluster(), Way::TransactionPooler);
        QVERIFY2(way, way ? "" : qPrintable(way.error().text));
        const auto ledger = makeLedger((*way)->settings(), world().path(u"pooled"_s));
        const auto added = (*ledger)->addHold(*parseHold("k1", {}), {});
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
        QCOMPARE(world().ledger()->holds({})->size(), size_t(1));
        QCOMPARE((*ledger)->holds({})->size(), size_t(1));
    }

    /// The lock that keeps hold-makers out ends with the transaction, whoever has the server next.
    void aRunBehindAPoolerHeedsHoldsAndIsHeardOf()
    {
        QVERIFY(world().django().create({{u"k1"_s, kOld, {}}, {u"k2"_s, kOld, {}}}));
        const auto rows = world().django().rows();
        QVERIFY(rows && rows->size() == 2);
        const auto way = OpenWay::open(world().postgres()->cluster(), Way::TransactionPooler);
        QVERIFY2(way, way ? "" : qPrintable(way.error().text));
        const auto ledger = makeLedger((*way)->settings(), world().path(u"pooled"_s));
        LedgerRun run;
        run.who = u"root@db1"_s;
        run.policy = "{}";
        const auto begun = (*ledger)->beginRun(run, {});
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().text));
        QVERIFY(world().ledger(u"desk"_s)->addHold(*parseHold("k1", {}), {}));
        const auto beat = (*ledger)->beat(*begun, [](qint64 changed) { return changed; }, {});
        QVERIFY2(beat, beat ? "" : qPrintable(beat.error().text));
        QVERIFY(awaitForce(*world().ledger(u"desk"_s), 0ms, {})->isInForce);
        const Policy policy = [] {
            Policy made;
            made.cutoff = kOld + 1h;
            made.age = 1h;
            return made;
        }();
        auto guarding = makeLedger((*way)->settings(), world().path(u"pooled"_s));
        LedgerGuard guard(std::move(*guarding), policy, kOld + 2h);
        const auto store = makeSessionStore((*way)->settings());
        (*store)->setGuard(&guard);
        const auto removals = (*store)->removeSessions(PostgresWebApp::conditions(*rows), {});
        QVERIFY2(removals, removals ? "" : qPrintable(removals.error().text));
        QCOMPARE(removals->at(0).outcome, SessionOutcome::Guarded);
        QCOMPARE(removals->at(1).outcome, SessionOutcome::Removed);
        const auto locks =
            world().postgres()->cluster().sql(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"_s);
        QCOMPARE(locks->trimmed(), u"0"_s);
        QVERIFY((*ledger)->endRun(*begun, u"done"_s, "{}", {}));
        QCOMPARE(world().ledger(u"desk"_s)->runs(1, {})->front().state, u"done"_s);
        QVERIFY(world().ledger(u"desk"_s)->endHold(kSharedHolds + 3, u"ben"_s, {}, {}));
    }

    void theWebRolesOfAProjectReadNothing()
    {
        QVERIFY(world().tamper(
            u"DROP SCHEMA docsweep CASCADE; CREATE ROLE anon; ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO anon"_s));
        const auto ledger = world().ledger(u"new"_s);
        QVERIFY(ledger->make({}));
        QVERIFY(!world().postgres()->cluster().sql(u"SET ROLE anon; SELECT pattern FROM docsweep.hold"_s));
        const auto may =
            world().postgres()->cluster().sql(u"SELECT has_table_privilege('anon', 'docsweep.hold', 'SELECT')"_s);
        QVERIFY(may);
        QCOMPARE(may->trimmed(), u"f"_s);
    }
};

QTEST_GUILESS_MAIN(TestPostgresLedger)
#include "tst_postgresledger.moc"
