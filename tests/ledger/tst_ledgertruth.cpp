// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/ledgerworld.h"
#include "tests/ledger/saying.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

LedgerRun scheduledRun()
{
    LedgerRun run;
    run.who = u"anna@desk"_s;
    run.trigger = u"scheduled"_s;
    run.version = u"1.0"_s;
    run.plan = "0123";
    run.policy = R"({"age_us":3600000000})";
    return run;
}

Hold heldOf(const QByteArray &pattern)
{
    Hold hold = *parseHold(pattern, u"audit 7"_s);
    hold.since = *parseInstant("2026-08-27T12:00:00Z");
    hold.by = u"anna@desk"_s;
    return hold;
}

} // namespace

/// What the ledger's tables say is what its chain says, and a ledger that was restored says what it lacks; in either
/// database.
class TestLedgerTruth : public QObject {
    Q_OBJECT

private:
    LedgerWorld &world() { return *m_worlds[m_kind]; }

    Cause found(const QString &home = u"home"_s)
    {
        const auto there = world().ledger(home)->find({});
        return there ? Cause() : there.error().cause;
    }

    Cause problem(const QString &home = u"home"_s)
    {
        const auto proof = world().ledger(home)->verify({});
        if (!proof)
            return proof.error().cause;
        return proof->problem.value_or(Cause());
    }

    /// 2: a run that two asked to stop, 6: one that is at work, 7: one of before there was a ledger.
    void makeRuns()
    {
        const auto ledger = world().ledger();
        const auto run = ledger->beginRun(scheduledRun(), {}); // 2
        QVERIFY2(run, saying(run));
        const auto other = world().ledger(u"other"_s);
        QVERIFY(other->askToStop(*run, u"ben@desk"_s, {})); // 3
        QVERIFY(other->askToStop(*run, u"carl@desk"_s, {})); // 4
        QVERIFY(ledger->endRun(*run, u"cancelled"_s, R"({"deleted":7,"sessions_deleted":5})", {})); // 5
        QVERIFY(ledger->beginRun(scheduledRun(), {})); // 6
        LedgerRun before = scheduledRun();
        before.begunAt = *parseInstant("2020-01-01T00:00:00Z");
        before.state = u"done"_s;
        before.figures = R"({"deleted":3})";
        before.source = "the first of a journal";
        QCOMPARE(*ledger->waiting().adoptRuns(std::span(&before, 1), {}), 1); // 7
    }

    /// {nothing}: no bytes; {bytes …}: those of a text; {figures …}: the figures with what stands before ">" replaced.
    QString filled(QString statement)
    {
        const bool isPostgres = world().postgres() != nullptr;
        statement.replace("{nothing}"_L1, isPostgres ? u"''::bytea"_s : u"x''"_s);
        static const QRegularExpression bytes(u"\\{bytes ([^}]*)\\}"_s);
        statement.replace(bytes, isPostgres ? u"convert_to('\\1', 'UTF8')"_s : u"CAST('\\1' AS BLOB)"_s);
        static const QRegularExpression figures(u"\\{figures ([^>]*)>([^}]*)\\}"_s);
        statement.replace(figures,
            isPostgres ? u"convert_to(replace(convert_from(figures, 'UTF8'), '\\1', '\\2'), 'UTF8')"_s
                       : u"CAST(replace(CAST(figures AS TEXT), '\\1', '\\2') AS BLOB)"_s);
        return statement;
    }

private slots:
    void initTestCase()
    {
        for (const LedgerWorld::Kind kind : {LedgerWorld::Kind::Sqlite, LedgerWorld::Kind::PostgreSql}) {
            auto started = LedgerWorld::start(kind);
            QVERIFY2(started, saying(started));
            m_worlds[kind] = std::move(*started);
        }
    }

    void namesTheRunThatWasTouched_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("cause");
        QTest::addColumn<QStringList>("about"); ///< as far as it is the same each time
        const auto row = [](const char *name, const QString &statement, CauseKind cause, const QStringList &about) {
            for (const LedgerWorld::Kind kind : {LedgerWorld::Kind::Sqlite, LedgerWorld::Kind::PostgreSql})
                QTest::addRow("%s, %s", kind == LedgerWorld::Kind::Sqlite ? "SQLite" : "PostgreSQL", name)
                    << int(kind) << statement << int(cause) << about;
        };
        using enum CauseKind;
        row("gone", u"DELETE FROM {t}run WHERE id = 2"_s, LedgerRunLost, {u"2"_s});
        row("planted",
            u"INSERT INTO {t}run (id, who, began_by, version, plan, salt, begun, beat) "
            "SELECT 99, who, began_by, version, plan, salt, begun, beat FROM {t}run WHERE id = 2"_s,
            LedgerRunPlanted, {u"99"_s});
        row("another entry began it", u"UPDATE {t}run SET id = 3 WHERE id = 6"_s, LedgerRunPlanted, {u"3"_s});
        row("as one of before", u"UPDATE {t}run SET source = salt WHERE id = 2"_s, LedgerRunPlanted, {u"2"_s});
        row("who", u"UPDATE {t}run SET who = {bytes carl@desk} WHERE id = 2"_s, LedgerRunResealed, {u"2"_s, u"who"_s});
        row("where", u"UPDATE {t}run SET home = salt WHERE id = 2"_s, LedgerRunResealed, {u"2"_s, u"home"_s});
        row("how it came", u"UPDATE {t}run SET began_by = {bytes manual} WHERE id = 2"_s, LedgerRunAltered,
            {u"2"_s, u"trigger"_s, u"manual"_s, u"scheduled"_s});
        row("by which version", u"UPDATE {t}run SET version = {bytes 2.0} WHERE id = 2"_s, LedgerRunAltered,
            {u"2"_s, u"version"_s, u"2.0"_s, u"1.0"_s});
        row("of which plan", u"UPDATE {t}run SET plan = salt WHERE id = 2"_s, LedgerRunAltered, {u"2"_s, u"plan"_s});
        row("when", u"UPDATE {t}run SET begun = begun + 1 WHERE id = 2"_s, LedgerRunAltered, {u"2"_s, u"begun"_s});
        row("how much",
            u"UPDATE {t}run SET figures = {figures \"sessions_deleted\":5>\"sessions_deleted\":3} WHERE id = 2"_s,
            LedgerRunAltered, {u"2"_s, u"sessions_deleted"_s, u"3"_s, u"5"_s});
        row("how it ended", u"UPDATE {t}run SET state = {bytes done} WHERE id = 2"_s, LedgerRunAltered,
            {u"2"_s, u"state"_s, u"done"_s, u"cancelled"_s});
        row("it goes on", u"UPDATE {t}run SET ended = NULL, state = NULL WHERE id = 2"_s, LedgerRunAltered,
            {u"2"_s, u"ended"_s, u"–"_s, u"5"_s});
        row("it ended by itself", u"UPDATE {t}run SET ended = 5, state = {bytes cancelled} WHERE id = 6"_s,
            LedgerRunAltered, {u"6"_s, u"ended"_s, u"5"_s, u"–"_s});
        row("it says that it ended", u"UPDATE {t}run SET state = {bytes done} WHERE id = 6"_s, LedgerRunAltered,
            {u"6"_s, u"state"_s, u"done"_s, u"–"_s});
        row("nobody stopped it", u"UPDATE {t}run SET stop_by = NULL WHERE id = 2"_s, LedgerRunResealed,
            {u"2"_s, u"stop_by"_s});
        row("the second one stopped it", u"UPDATE {t}run SET stop_by = {bytes carl@desk} WHERE id = 2"_s,
            LedgerRunResealed, {u"2"_s, u"stop_by"_s});
        row("erased in silence",
            u"UPDATE {t}run SET who = {nothing}, salt = {nothing}, home = NULL, stop_by = NULL, erased = 5 "
            "WHERE id = 2"_s,
            LedgerRunErased, {u"2"_s});
        row("one of before, how much", u"UPDATE {t}run SET figures = {figures 3>4} WHERE id = 7"_s, LedgerRunAltered,
            {u"7"_s, u"deleted"_s, u"4"_s, u"3"_s});
        row("one of before, when", u"UPDATE {t}run SET begun = begun + 1 WHERE id = 7"_s, LedgerRunAltered,
            {u"7"_s, u"begun"_s});
    }
    void namesTheRunThatWasTouched()
    {
        QFETCH(QString, statement);
        QFETCH(int, cause);
        QFETCH(QStringList, about);
        begin();
        makeRuns();
        const auto whole = world().ledger()->verify({});
        QVERIFY2(whole && !whole->problem, saying(whole && whole->problem ? sentenceOf(*whole->problem) : QString()));
        QCOMPARE(whole->runs, 3);
        const auto done = world().tamper(filled(statement));
        QVERIFY2(done, saying(done));
        const Cause wrong = problem();
        QVERIFY2(int(wrong.kind) == cause, saying(sentenceOf(wrong)));
        QCOMPARE(wrong.about.mid(0, about.size()), about);
    }

    void isWholeWhateverWasErasedOnPurpose_data() { kinds(); }
    void isWholeWhateverWasErasedOnPurpose()
    {
        begin();
        makeRuns();
        QVERIFY(world().ledger()->endRun(6, u"interrupted"_s, "{}", {}));
        QVERIFY(world().ledger()->endRun(6, u"done"_s, R"({"deleted":1})", {})); // it was not dead
        QCOMPARE(problem(), Cause());
        for (const char *const who : {"carl@desk", "anna@desk"}) {
            LedgerErasure what;
            what.of = LedgerErasure::Of::Person;
            what.name = who;
            what.by = u"root@db1"_s;
            const auto erased = world().ledger()->erase(what, {});
            QVERIFY2(erased, saying(erased));
            if (QByteArray(who) == "carl@desk")
                QCOMPARE(erased->entries, 3); // the run's, and what two have asked
            QCOMPARE(problem(), Cause());
        }
        QVERIFY(world().tamper(filled(u"UPDATE {t}run SET figures = {figures 7>6} WHERE id = 2"_s)));
        QCOMPARE(problem().kind, CauseKind::LedgerRunAltered); // what was done is proved all the same
    }

    /// The column by which entries about a hold are found is not hashed.
    void findsAnEntryThatIsListedAsAboutAnotherHold_data() { kinds(); }
    void findsAnEntryThatIsListedAsAboutAnotherHold()
    {
        begin();
        const auto ledger = world().ledger();
        Hold hold = heldOf("k1");
        hold.until = *parseInstant("2030-01-01T00:00:00Z");
        QVERIFY(ledger->addHold(hold, {})); // 2
        QVERIFY(ledger->addHold(heldOf("k1"), {})); // 3: for ever
        QVERIFY(world().tamper(u"UPDATE {t}entry SET hold = NULL WHERE number = 3"_s));
        QVERIFY(world().tamper(u"UPDATE {t}hold SET stated = 2, until = %1"_s.arg(toMicros(*hold.until))));
        QCOMPARE(problem(), (Cause{CauseKind::LedgerAltered, {u"3"_s, problem().about.value(1)}}));
        QVERIFY(world().tamper(u"UPDATE {t}entry SET hold = 2 WHERE number = 3"_s));
        QVERIFY(world().tamper(u"UPDATE {t}hold SET stated = 3, until = NULL"_s));
        QCOMPARE(problem(), Cause());
        QVERIFY(world().tamper(u"UPDATE {t}ledger SET holds_changed = 2"_s)); // a run at work would not read it anew
        QCOMPARE(problem().about.value(0), u"3"_s);
        QVERIFY(world().tamper(u"UPDATE {t}ledger SET holds_changed = 3"_s));
        QVERIFY(world().tamper(u"UPDATE {t}hold SET since = since + 1"_s));
        QCOMPARE(problem().about.value(0), u"2"_s);
    }

    void theFirstWhoAskedForAStopIsNamed_data() { kinds(); }
    void theFirstWhoAskedForAStopIsNamed()
    {
        begin();
        makeRuns();
        const auto runs = world().ledger()->runs(5, {});
        QVERIFY2(runs, saying(runs));
        const auto run = std::ranges::find(*runs, 2, &LedgerRun::id);
        QCOMPARE(run->stopBy, u"ben@desk"_s);
        qint64 asked = 0;
        QVERIFY(world().ledger()->readEntries({}, [&asked](const LedgerEntry &entry) -> Result<> {
            asked += entry.kind == EntryKind::StopAsked ? 1 : 0;
            return {};
        }));
        QCOMPARE(asked, 2); // the chain has both
    }

    /// dropdb, createdb, and the dump of yesterday.
    void aRestoredOneSaysWhatItLacksToEachHome_data() { kinds(); }
    void aRestoredOneSaysWhatItLacksToEachHome()
    {
        begin();
        QVERIFY(world().ledger(u"desk"_s)->addHold(heldOf("k1"), {})); // 2
        for (const QString &home : {u"night"_s, u"third"_s, u"far"_s})
            QVERIFY(world().ledger(home)->find({}));
        const auto kept = world().keepBackup();
        QVERIFY2(kept, saying(kept));
        QVERIFY(world().ledger(u"desk"_s)->addHold(heldOf("k2"), {})); // 3
        QVERIFY(world().ledger(u"night"_s)->addHold(heldOf("k3"), {})); // 4
        QVERIFY(world().ledger(u"third"_s)->find({}));

        const auto restored = world().restoreBackup();
        QVERIFY2(restored, saying(restored));
        QCOMPARE(found(u"desk"_s).kind, CauseKind::LedgerCopyOlder);
        QVERIFY(leavesHoldsUnknown(found(u"desk"_s).kind)); // so what is told has advice, and is shown as it is
        QCOMPARE(found(u"desk"_s).about.mid(1, 2), (QStringList{u"3"_s, u"2"_s}));
        QCOMPARE(found(u"night"_s).about.mid(1, 2), (QStringList{u"4"_s, u"2"_s}));
        QCOMPARE(found(u"far"_s).kind, CauseKind::LedgerCopied); // it lacks nothing that this one saw
        QCOMPARE(found(u"new"_s).kind, CauseKind::LedgerCopied);
        QCOMPARE(problem(u"night"_s).kind, CauseKind::LedgerRolledBack); // verify does not ask whose it is

        const auto judged = world().ledger(u"third"_s)->rehome(u"anna@desk"_s, {});
        QVERIFY2(judged, saying(judged));
        QCOMPARE(judged->epoch, 2);
        for (const QString &home : {u"desk"_s, u"night"_s, u"third"_s, u"far"_s, u"new"_s}) {
            QCOMPARE(found(home), Cause()); // they accept the judgement
            QCOMPARE(problem(home), Cause());
        }

        // The same backup again: whoever judges knows of the epoch that there was in the other database.
        QVERIFY(world().restoreBackup());
        QCOMPARE(found(u"desk"_s).kind, CauseKind::LedgerCopyOlder);
        QCOMPARE(world().ledger(u"desk"_s)->rehome(u"anna@desk"_s, {})->epoch, 3);
        for (const QString &home : {u"night"_s, u"third"_s, u"far"_s})
            QCOMPARE(found(home), Cause());

        // And by a home that was asleep all the time: its judgement is of before those that the others know.
        QVERIFY(world().restoreBackup());
        const auto late = world().ledger(u"asleep"_s)->rehome(u"eve@far"_s, {});
        QVERIFY2(late, saying(late));
        QCOMPARE(late->epoch, 2);
        for (const QString &home : {u"desk"_s, u"night"_s, u"third"_s})
            QCOMPARE(found(home).kind, CauseKind::LedgerRolledBack);
        QCOMPARE(world().ledger(u"night"_s)->rehome(u"anna@desk"_s, {})->epoch, 4);
        for (const QString &home : {u"desk"_s, u"night"_s, u"third"_s, u"asleep"_s})
            QCOMPARE(found(home), Cause());
    }

    /// Another ledger in a new database at the known place: the holds of the former are unknown.
    void anotherOneAtAKnownPlaceRefusesUntilTheFormerIsForgotten_data() { kinds(); }
    void anotherOneAtAKnownPlaceRefusesUntilTheFormerIsForgotten()
    {
        begin();
        QVERIFY(world().ledger(u"desk"_s)->addHold(heldOf("k1"), {}));
        QVERIFY(world().keepBackup());
        QVERIFY(world().restoreBackup());
        if (world().postgres())
            QVERIFY(world().tamper(u"DROP SCHEMA docsweep CASCADE"_s));
        else
            QVERIFY(QFile::remove(world().file()));
        const auto made = world().ledger(u"new"_s)->make({});
        QVERIFY2(made, saying(made));
        QCOMPARE(found(u"new"_s), Cause());
        QCOMPARE(found(u"desk"_s).kind, CauseKind::LedgerReplaced);
        const auto forgotten = world().ledger(u"desk"_s)->forget({});
        QVERIFY2(forgotten, saying(forgotten));
        QCOMPARE(found(u"desk"_s), Cause());
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
        QVERIFY2(reset, saying(reset));
        const auto made = world().make();
        QVERIFY2(made, saying(made));
    }

    std::map<LedgerWorld::Kind, std::unique_ptr<LedgerWorld>> m_worlds;
    LedgerWorld::Kind m_kind = LedgerWorld::Kind::Sqlite;
};

QTEST_GUILESS_MAIN(TestLedgerTruth)
#include "tst_ledgertruth.moc"
