// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "core/sql/sqlconnection.h"
#include "tests/ledger/claimhome.h"

#include <QSqlQuery>
#include <QTest>

#include <atomic>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The first value of the first row; `path`: of a SQLite file.
QVariant valueIn(const QString &path, const QString &statement)
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(path);
    connection.database().open();
    QSqlQuery query(connection.database());
    return query.exec(statement) && query.next() ? query.value(0) : QVariant();
}

std::vector<QByteArray> refsOf(const ClaimHome &home)
{
    std::vector<QByteArray> refs;
    for (const LedgerClaim &claim : home.claims())
        refs.push_back(claim.ref);
    return refs;
}

/// As the window does, and the command.
Result<qint64> giveUpAll(const ClaimHome &home)
{
    const auto journal = home.journal();
    const auto webApp = journal->webAppAt((*makeSessionReader(home.settings().database))->identity({})->place);
    const auto pending = journal->pending(*webApp, 0, 10000);
    std::vector<qint64> ids;
    for (const PendingDeletion &each : *pending)
        ids.push_back(each.id);
    return journal->forgetPending(*webApp, ids);
}

} // namespace

/// What somebody has given up is deleted by nobody, and what somebody keeps neither.
class TestGivenUp : public QObject {
    Q_OBJECT

private slots:
    void whatIsGivenUpHereIsGivenUpForEverybody_data();
    void whatIsGivenUpHereIsGivenUpForEverybody();
    void staysGivenUpWhateverLedgerWasMet_data();
    void staysGivenUpWhateverLedgerWasMet();
    void sayNothingOfWhatItWas();
    void isForgottenAtTheEndOfARunInTime();
    void whoTakesAClaimKeepsItsOutputs();
    void keptOutputsAreHandedToEachLedgerOnce();
    void aStopEndsTheHandingOverBetweenPages();
};

void TestGivenUp::whatIsGivenUpHereIsGivenUpForEverybody_data()
{
    QTest::addColumn<bool>("isUnknown"); ///< the journal does not know that it was handed over
    QTest::newRow("handed over") << false;
    QTest::newRow("handed over, and another ledger was met") << true;
}

void TestGivenUp::whatIsGivenUpHereIsGivenUpForEverybody()
{
    QFETCH(bool, isUnknown);
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    QVERIFY(!away.claims().empty());
    if (isUnknown)
        valueIn(journalPath(away.settings().home), u"UPDATE pending SET handed_to = NULL"_s);
    const auto given = giveUpAll(away);
    QVERIFY2(given, given ? "" : qPrintable(given.error().text));
    QVERIFY(*given > 0);
    QVERIFY(away.claims().empty());
    QVERIFY(ClaimHome(world.path(), u"night"_s).settle());
    QCOMPARE(leftOf(world), world.mustGo());
}

void TestGivenUp::staysGivenUpWhateverLedgerWasMet_data()
{
    QTest::addColumn<bool>("isSecondWebApp");
    QTest::newRow("that of another web app of this home") << true;
    QTest::newRow("the same, of a new epoch") << false;
}

void TestGivenUp::staysGivenUpWhateverLedgerWasMet()
{
    QFETCH(bool, isSecondWebApp);
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    const ClaimHome night(world.path(), u"night"_s);
    QVERIFY(night.ledger()->waiting().giveUpClaims(refsOf(away), u"ben@desk"_s, {}));
    SweepWorld second;
    makeOld(second);
    if (isSecondWebApp) {
        const ClaimHome other(second.path(), away.settings().home, ClaimHome::Storage::Away);
        QVERIFY(other.makeLedger());
        QVERIFY(other.sweep());
        QVERIFY(!other.claims().empty());
    } else {
        QVERIFY(night.ledger()->rehome(u"ben@desk"_s, {}));
    }
    const ClaimHome back(world.path(), u"desk"_s);
    const auto done = back.settle();
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(leftOf(world), world.mustGo());
    QCOMPARE(back.pending(), 0);
}

void TestGivenUp::sayNothingOfWhatItWas()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    const QString readable =
        u"SELECT count(*) FROM claim WHERE why <> x'' OR object_key <> ref OR session_key <> ref"_s;
    QVERIFY(valueIn(ledgerFile(world), readable).toInt() > 0);
    QVERIFY(giveUpAll(away));
    QCOMPARE(valueIn(ledgerFile(world), readable).toInt(), 0);
    QVERIFY(valueIn(ledgerFile(world), u"SELECT count(*) FROM claim"_s).toInt() > 0);
}

void TestGivenUp::isForgottenAtTheEndOfARunInTime()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    QVERIFY(giveUpAll(away));
    const QString count = u"SELECT count(*) FROM claim WHERE given_up IS NOT NULL"_s;
    const ClaimHome night(world.path(), u"night"_s);
    QVERIFY(night.sweep());
    QVERIFY(valueIn(ledgerFile(world), count).toInt() > 0);
    valueIn(ledgerFile(world), u"UPDATE claim SET given_up = 1"_s); // long ago
    QVERIFY(night.sweep());
    QCOMPARE(valueIn(ledgerFile(world), count).toInt(), 0);
}

/// A generated file without an ending of outputs: its row told what it was.
void TestGivenUp::whoTakesAClaimKeepsItsOutputs()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    ClaimHome night(world.path(), u"night"_s);
    QVERIFY(night.journal());
    const std::vector<LedgerClaim> claims = away.claims();
    for (const LedgerClaim &claim : claims) {
        valueIn(journalPath(night.settings().home),
            u"INSERT INTO kept_output (bucket, object_key) VALUES ('%1', x'%2')"_s.arg(
                claim.bucket, QString::fromLatin1(claim.key.toHex())));
    }
    night.backends().retention.keepOutputs = true;
    QVERIFY(night.settle());
    QCOMPARE(leftOf(world), world.mustGo());
    QCOMPARE(night.claims().size(), claims.size());
    night.backends().retention.keepOutputs = false;
    QVERIFY(night.settle());
    QVERIFY(leftOf(world).size() < world.mustGo().size());
}

void TestGivenUp::keptOutputsAreHandedToEachLedgerOnce()
{
    SweepWorld world;
    const ClaimHome desk(world.path(), u"desk"_s);
    const auto journal = *openJournal(desk.settings().home);
    for (int i = 0; i < 5; ++i) {
        valueIn(journalPath(desk.settings().home),
            u"INSERT INTO kept_output (bucket, object_key) VALUES ('b', CAST('k%1' AS BLOB))"_s.arg(i));
    }
    const auto handOver = [&journal](const QByteArray &ledger) {
        qsizetype count = 0;
        while (true) {
            const auto names = *journal->keptToHandOver(ledger, 2);
            if (names.empty() || !journal->noteKeptHandedOver(names, ledger))
                return count;
            count += qsizetype(names.size());
        }
    };
    const QByteArray one("\xff\0;one1", 7);
    QCOMPARE(handOver(one), 5);
    QCOMPARE(handOver("two1"), 5);
    QCOMPARE(handOver(one), 0); // also after another one
    QCOMPARE(handOver("two1"), 0);
    QCOMPARE(handOver("two12"), 5);
}

/// What is left the next run hands over.
void TestGivenUp::aStopEndsTheHandingOverBetweenPages()
{
    SweepWorld world({1500, 4, 2, 1});
    makeOld(world);
    ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    const qint64 left = away.pending();
    QVERIFY(left > 2000); // more than two pages
    const auto plan = ClaimHome(world.path(), u"desk"_s).plan();
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
    std::stop_source stop;
    std::atomic<int> pages = 0;
    away.backends().onStep = [&](const char *name) {
        if (QByteArrayView(name) == "handed over")
            ++pages;
        if (QByteArrayView(name) != "intent recorded" || !stop.request_stop())
            return;
        pages = 0; // everything is to be handed over once more
        valueIn(journalPath(away.settings().home), u"UPDATE pending SET handed_to = NULL"_s);
    };
    const auto run = SweepRunner(away.backends()).execute({plan->id, RunTrigger::Manual, {}, {}}, stop.get_token());
    QVERIFY2(run, run ? "" : qPrintable(run.error().text));
    QVERIFY(stop.stop_requested());
    QCOMPARE(pages, 1);
    away.backends().onStep = {};
    QVERIFY(away.settle());
    QCOMPARE(qint64(away.claims().size()), away.pending());
}

QTEST_GUILESS_MAIN(TestGivenUp)
#include "tst_givenup.moc"
