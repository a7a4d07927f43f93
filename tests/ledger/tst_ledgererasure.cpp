// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runledger.h"
#include "tests/ledger/ledgerworld.h"

#include <QFile>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kLongAgo = *parseInstant("2020-01-01T00:00:00Z");

Hold holdOf(const QByteArray &pattern, const QString &by, const QString &note, std::optional<Instant> until = {})
{
    Hold hold = *parseHold(pattern, note);
    hold.since = kLongAgo - 24h;
    hold.until = until;
    hold.by = by;
    return hold;
}

LedgerErasure of(LedgerErasure::Of of, const QByteArray &name)
{
    LedgerErasure what;
    what.of = of;
    what.name = name;
    what.by = u"root@db1"_s;
    return what;
}

LedgerRun runOf(const QString &who)
{
    LedgerRun run;
    run.who = who;
    run.trigger = u"scheduled"_s;
    run.version = u"1.0"_s;
    run.policy = "{}";
    return run;
}

} // namespace

/// What is erased from a ledger is nowhere in it any more, and the chain is whole; in either database.
class TestLedgerErasure : public QObject {
    Q_OBJECT

private:
    LedgerWorld &world() { return *m_worlds[m_kind]; }

    /// Every byte of it that anybody can come by: each column of each table, and SQLite's file.
    QByteArray everything()
    {
        if (world().postgres()) {
            const auto dumped = world().postgres()->cluster().sql(
                u"SELECT string_agg(query_to_xml('SELECT t::text FROM docsweep.' || tablename || ' t', true, false, "
                "'')::text, '') FROM pg_tables WHERE schemaname = 'docsweep'"_s);
            return dumped ? dumped->toUtf8() : QByteArray();
        }
        QByteArray all;
        for (const QString &each : {world().file(), QString(world().file() + u"-journal"_s)}) {
            QFile file(each);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    bool isSomewhere(const QByteArray &text)
    {
        const QByteArray all = everything();
        return all.contains(text) || all.contains(text.toHex()); // so PostgreSQL writes bytes
    }

    LedgerProof proof()
    {
        const auto proved = world().ledger()->verify({});
        if (proved)
            return *proved;
        LedgerProof none;
        none.problem = proved.error().cause;
        return none;
    }

private slots:
    void initTestCase()
    {
        for (const LedgerWorld::Kind kind : {LedgerWorld::Kind::Sqlite, LedgerWorld::Kind::PostgreSql}) {
            auto started = LedgerWorld::start(kind);
            QVERIFY2(started, started ? "" : qPrintable(started.error().text));
            m_worlds[kind] = std::move(*started);
        }
    }

    void erasesAPerson_data() { kinds(); }
    void erasesAPerson()
    {
        begin();
        const auto ledger = world().ledger();
        QVERIFY(ledger->addHold(holdOf("ended01", u"anna@desk"_s, u"planted in a note"_s, kLongAgo), {}));
        const auto given = ledger->addHold(holdOf("given01", u"ben@desk"_s, u"an audit"_s), {});
        QVERIFY(ledger->endHold(given->id, u"anna@desk"_s, u"planted as a reason"_s, {}));
        const auto changed = ledger->addHold(holdOf("changed1", u"anna@desk"_s, u"planted first"_s), {});
        Hold other = *changed;
        other.by = u"ben@desk"_s;
        other.note = u"another note"_s;
        other.until = kLongAgo;
        QVERIFY(ledger->changeHold(other, {}));
        QVERIFY(ledger->endRun(*ledger->beginRun(runOf(u"anna@desk"_s), {}), u"done"_s, R"({"deleted":3})", {}));
        const auto stopped = ledger->beginRun(runOf(u"carl@desk"_s), {});
        QVERIFY(ledger->askToStop(*stopped, u"anna@desk"_s, {}));
        QVERIFY(ledger->askToStop(*stopped, u"ben@desk"_s, {})); // whose name is in the chain alone
        QVERIFY(ledger->endRun(*stopped, u"cancelled"_s, "{}", {}));
        QVERIFY(ledger->addHold(holdOf("bens", u"ben@desk"_s, u"stays readable"_s), {}));
        QVERIFY(isSomewhere("anna@desk"));

        const auto erased = ledger->erase(of(LedgerErasure::Of::Person, "anna@desk"), {});
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().text));
        QCOMPARE(erased->holds, 3);
        QCOMPARE(erased->runs, 2);
        for (const char *const gone : {"anna@desk", "planted", "ended01", "given01", "changed1", "carl@desk"})
            QVERIFY2(!isSomewhere(gone), gone);
        QVERIFY(isSomewhere("stays readable"));
        const LedgerProof whole = proof();
        QVERIFY2(!whole.problem, whole.problem ? qPrintable(sentenceOf(*whole.problem)) : "");
        QCOMPARE(whole.unreadable, erased->entries);
        QCOMPARE(whole.unreadable, 9); // five about holds, and four about runs
        const auto runs = ledger->runs(5, {});
        QCOMPARE(runs->size(), size_t(2));
        QCOMPARE(runs->back().figures, QByteArray(R"({"deleted":3})")); // what was done stays
        QCOMPARE(ledger->holds({})->size(), size_t(1));
        const auto again = ledger->erase(of(LedgerErasure::Of::Person, "anna@desk"), {});
        QCOMPARE(again.error().cause.kind, CauseKind::ErasureOfNothing);
    }

    void erasesASessionAndNoOtherThatBeginsAlike_data() { kinds(); }
    void erasesASessionAndNoOtherThatBeginsAlike()
    {
        begin();
        const auto ledger = world().ledger();
        for (const char *const pattern : {"s3cr3t", "s3cr3t/a.pdf", "s3cr3t/", "x*", "s3cr3tly"}) {
            const QString note = QByteArray(pattern) == "x*" ? u"as s3cr3t, it was said"_s : QString();
            QVERIFY(ledger->addHold(holdOf(pattern, u"ben@desk"_s, note, kLongAgo), {}));
        }
        const auto erased = ledger->erase(of(LedgerErasure::Of::Session, "s3cr3t"), {});
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().text));
        QCOMPARE(erased->holds, 4);
        QCOMPARE(erased->entries, 4);
        for (const char *const gone : {"s3cr3t/", "as s3cr3t"})
            QVERIFY2(!isSomewhere(gone), gone);
        QVERIFY(isSomewhere("s3cr3tly"));
        QVERIFY(!proof().problem);
    }

    void neverErasesWhatIsInForce_data() { kinds(); }
    void neverErasesWhatIsInForce()
    {
        begin();
        const auto ledger = world().ledger();
        QVERIFY(ledger->addHold(holdOf("ended", u"anna@desk"_s, u"over"_s, kLongAgo), {}));
        const auto held = ledger->addHold(holdOf("s3cr3t", u"anna@desk"_s, u"in force"_s), {});
        const LedgerHead before = **ledger->find({});
        for (const auto &[kind, name] :
            {std::pair(LedgerErasure::Of::Person, "anna@desk"), std::pair(LedgerErasure::Of::Session, "s3cr3t")}) {
            const auto refused = ledger->erase(of(kind, name), {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::LimitReached);
            QCOMPARE(refused.error().cause, (Cause{CauseKind::ErasureHeld, {holdName(held->id)}}));
        }
        QCOMPARE(**ledger->find({}), before);
        QVERIFY(isSomewhere("ended"));
        const auto live = ledger->beginRun(runOf(u"carl@desk"_s), {});
        QCOMPARE(ledger->erase(of(LedgerErasure::Of::Person, "carl@desk"), {}).error().cause.kind,
            CauseKind::ErasureOfLiveRun);
        QVERIFY(ledger->endRun(*live, u"done"_s, "{}", {}));
        QVERIFY(ledger->endHold(held->id, u"ben@desk"_s, {}, {}));
        QCOMPARE(ledger->erase(of(LedgerErasure::Of::Session, "s3cr3t"), {})->holds, 1);
        QVERIFY(!ledger->endHold(held->id, u"ben@desk"_s, {}, {})); // it is not there for anybody
    }

    void erasesByItself_data() { kinds(); }
    void erasesByItself()
    {
        begin();
        const auto ledger = world().ledger();
        QVERIFY(ledger->addHold(holdOf("ended01", u"anna@desk"_s, u"planted"_s, kLongAgo), {}));
        QVERIFY(ledger->addHold(holdOf("lately1", u"ben@desk"_s, u"of today"_s, systemClock().now()), {}));
        QVERIFY(ledger->endRun(*ledger->beginRun(runOf(u"carl@desk"_s), {}), u"done"_s, "{}", {}));
        QVERIFY(world().tamper(u"UPDATE {t}run SET begun = begun - 40000000000000, beat = beat - 40000000000000"_s));

        SweepBackends backends;
        backends.clock = &systemClock();
        backends.ledger = [this]() -> Result<std::unique_ptr<Ledger>> { return world().ledger(); };
        backends.ledgerTerm = 365 * 24h;
        const auto met = RunLedger::meet(backends, {});
        QVERIFY(met && *met);
        QVERIFY((*met)->begin(nullptr, {RunTrigger::Scheduled, u"root@db1"_s}, {}));
        (*met)->end(Run{});
        for (const char *const gone : {"ended01", "planted", "anna@desk", "carl@desk"})
            QVERIFY2(!isSomewhere(gone), gone);
        for (const char *const kept : {"lately1", "ben@desk", "root@db1"})
            QVERIFY2(isSomewhere(kept), kept);
        QVERIFY(world().tamper(u"UPDATE {t}run SET begun = begun + 40000000000000 WHERE erased IS NOT NULL"_s));
        const LedgerProof whole = proof();
        QVERIFY2(!whole.problem, whole.problem ? qPrintable(sentenceOf(*whole.problem)) : "");
        QCOMPARE(whole.unreadable, 2);
        QCOMPARE(whole.head, *(*met)->head()); // the run's report has the last word
        LedgerErasure again = of(LedgerErasure::Of::Ended, {});
        again.term = backends.ledgerTerm;
        QCOMPARE(ledger->erase(again, {})->holds, 0);
    }

    void findsAnErasureThatNobodyWroteDown_data() { kinds(); }
    void findsAnErasureThatNobodyWroteDown()
    {
        begin();
        const auto ledger = world().ledger();
        QVERIFY(ledger->addHold(holdOf("ended", u"anna@desk"_s, u"over"_s, kLongAgo), {})); // 2
        QVERIFY(ledger->addHold(holdOf("held", u"anna@desk"_s, u"in force"_s), {})); // 3
        QVERIFY(ledger->erase(of(LedgerErasure::Of::Session, "ended"), {})); // 4
        QVERIFY(!proof().problem);
        const QString nothing = world().postgres() ? u"''::bytea"_s : u"x''"_s;
        QVERIFY(world().tamper(
            u"UPDATE {t}hold SET pattern = %1, note = %1, maker = %1, salt = %1, erased = 4 WHERE id = 3"_s.arg(
                nothing)));
        const LedgerProof found = proof();
        QVERIFY(found.problem);
        QCOMPARE(found.problem->about.value(0), u"3"_s);
    }

    void saysWhoeverHasSeenItLast_data() { kinds(); }
    void saysWhoeverHasSeenItLast()
    {
        begin();
        const auto ledger = world().ledger(u"one"_s);
        QVERIFY(ledger->addHold(holdOf("k1", u"anna@desk"_s, {}), {}));
        const LedgerHead head = **ledger->find({});
        LedgerWitness told;
        told.number = head.number;
        told.hash = head.hash;
        told.source = LedgerWitness::Source::Told;
        const auto proved = world().ledger(u"new"_s)->verify({told}, {});
        QVERIFY(proved && !proved->problem);
        QCOMPARE(proved->witness->source, LedgerWitness::Source::Told);
        told.hash[0] = char(told.hash[0] ^ 1);
        const auto forked = world().ledger(u"new"_s)->verify({told}, {});
        QCOMPARE(forked->problem->kind, CauseKind::LedgerForked);
        told.number = 9;
        QCOMPARE(world().ledger(u"new"_s)->verify({told}, {})->problem->kind, CauseKind::LedgerRolledBack);
    }

private:
    static void kinds()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("SQLite") << int(LedgerWorld::Kind::Sqlite);
        QTest::newRow("PostgreSQL") << int(LedgerWorld::Kind::PostgreSql);
    }

    void begin()
    {
        QFETCH(int, kind);
        m_kind = LedgerWorld::Kind(kind);
        const auto reset = world().reset();
        QVERIFY2(reset, reset ? "" : qPrintable(reset.error().text));
        const auto made = world().make();
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    }

    std::map<LedgerWorld::Kind, std::unique_ptr<LedgerWorld>> m_worlds;
    LedgerWorld::Kind m_kind = LedgerWorld::Kind::Sqlite;
};

QTEST_GUILESS_MAIN(TestLedgerErasure)
#include "tst_ledgererasure.moc"
