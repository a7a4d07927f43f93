// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/adoption.h"
#include "core/sql/sqlconnection.h"
#include "tests/ledger/claimhome.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The holds of a home become everybody's of one web app, and stay what they are for the others.
class TestAdoption : public QObject {
    Q_OBJECT

private slots:
    void anotherWebAppOfThisHomeKeepsItsHolds();
    void anAdoptedHoldIsOne();
    void oneThatWasErasedStaysGivenUp();
    void ownHoldsStayWhereTheLedgerIsRefused();
    void whatIsHeldLongerIsAdoptedAnew();
    void aLedgerThatIsAlteredIsNoHoldThatIsThere();
};

namespace {

Hold holdOf(const QByteArray &session, std::optional<Instant> until = {})
{
    Hold hold = *parseHold(session, {});
    hold.since = systemClock().now();
    hold.until = until;
    return hold;
}

} // namespace

void TestAdoption::anotherWebAppOfThisHomeKeepsItsHolds()
{
    SweepWorld one;
    SweepWorld other;
    const QString home = one.path() + u"/desk"_s;
    const ClaimHome desk(one.path(), home);
    const ClaimHome second(other.path(), home);
    QVERIFY((*openJournal(home))->addHold(holdOf("d0000")));
    QVERIFY(desk.makeLedger());
    const Instant now = systemClock().now();
    QCOMPARE(*adoptHolds(*desk.ledger(), home, now, {}), 1);
    QCOMPARE(*adoptHolds(*desk.ledger(), home, now, {}), 0); // and again
    QCOMPARE(ClaimHome(one.path(), u"night"_s).journal()->holds()->size(), size_t(1));
    const auto kept = second.journal()->holds();
    QVERIFY(kept && kept->size() == 1);
    QCOMPARE(kept->front().pattern, QByteArray("d0000"));
}

/// Shown once, lasting as the ledger says, and ended by one word; the other web app keeps its own.
void TestAdoption::anAdoptedHoldIsOne()
{
    SweepWorld one;
    SweepWorld other;
    const QString home = one.path() + u"/desk"_s;
    const ClaimHome desk(one.path(), home);
    const ClaimHome second(other.path(), home);
    QVERIFY((*openJournal(home))->addHold(holdOf("d0000")));
    QVERIFY(desk.makeLedger());
    const Instant now = systemClock().now();
    QCOMPARE(*adoptHolds(*desk.ledger(), home, now, {}), 1);
    auto holds = desk.journal()->holds();
    QVERIFY(holds && holds->size() == 1);
    QVERIFY(isShared(holds->front()));
    QVERIFY(desk.journal()->ownHolds()->empty());
    Hold shorter = holds->front();
    shorter.until = now + 1h;
    QVERIFY(desk.journal()->changeHold(shorter));
    holds = desk.journal()->holds();
    QVERIFY(holds && holds->size() == 1);
    QCOMPARE(holds->front().until, shorter.until);
    QVERIFY(desk.journal()->removeHold(holds->front().id, {u"over"_s, u"anna@desk"_s, now}));
    QVERIFY(desk.journal()->holds()->empty());
    QVERIFY(desk.journal()->ownHolds()->empty());
    QCOMPARE(desk.journal()->endedHolds(now - 1h, now + 1h)->size(), size_t(1));
    QCOMPARE(*adoptHolds(*desk.ledger(), home, now, {}), 0); // whoever gave it up is obeyed
    QCOMPARE(second.journal()->holds()->size(), size_t(1));
}

void TestAdoption::oneThatWasErasedStaysGivenUp()
{
    SweepWorld world;
    const ClaimHome desk(world.path(), u"desk"_s);
    QVERIFY((*openJournal(desk.settings().home))->addHold(holdOf("d0000")));
    QVERIFY(desk.makeLedger());
    QCOMPARE(*adoptHolds(*desk.ledger(), desk.settings().home, systemClock().now(), {}), 1);
    const qint64 id = desk.journal()->holds()->front().id;
    QVERIFY(desk.journal()->removeHold(id, {{}, u"anna@desk"_s, systemClock().now()}));
    LedgerErasure what;
    what.of = LedgerErasure::Of::Session;
    what.name = "d0000";
    QCOMPARE(desk.ledger()->erase(what, {})->holds, 1);
    QVERIFY(desk.journal()->holds()->empty());
}

void TestAdoption::ownHoldsStayWhereTheLedgerIsRefused()
{
    SweepWorld world;
    const ClaimHome desk(world.path(), u"desk"_s);
    QVERIFY((*openJournal(desk.settings().home))->addHold(holdOf("d0000")));
    QVERIFY(desk.makeLedger());
    QCOMPARE(*adoptHolds(*desk.ledger(), desk.settings().home, systemClock().now(), {}), 1);
    QVERIFY(QFile::remove(world.databasePath() + u".docsweep"_s));
    QVERIFY(!desk.journal()->holds());
    QCOMPARE(desk.journal()->ownHolds()->size(), size_t(1));
}

void TestAdoption::whatIsHeldLongerIsAdoptedAnew()
{
    SweepWorld world;
    const ClaimHome desk(world.path(), u"desk"_s);
    QVERIFY(desk.makeLedger());
    const Instant now = systemClock().now();
    QVERIFY(desk.ledger()->addHold(holdOf("d0000", now + 1h), {}));
    QVERIFY((*openJournal(desk.settings().home))->addHold(holdOf("d0000")));
    QCOMPARE(*adoptHolds(*desk.ledger(), desk.settings().home, now, {}), 1);
    const auto holds = desk.ledger()->holds({});
    QVERIFY(holds && holds->size() == 1);
    QVERIFY(!holds->front().until);
}

void TestAdoption::aLedgerThatIsAlteredIsNoHoldThatIsThere()
{
    SweepWorld world;
    const ClaimHome desk(world.path(), u"desk"_s);
    QVERIFY(desk.makeLedger());
    QVERIFY((*openJournal(desk.settings().home))->addHold(holdOf("d0000")));
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(world.databasePath() + u".docsweep"_s);
    QVERIFY(connection.database().open());
    QVERIFY(connection.run(u"CREATE TRIGGER still BEFORE UPDATE ON ledger BEGIN SELECT RAISE(IGNORE); END"_s));
    const auto adopted = adoptHolds(*desk.ledger(), desk.settings().home, systemClock().now(), {});
    QVERIFY(!adopted);
    QCOMPARE(adopted.error().cause.kind, CauseKind::LedgerAltered);
}

QTEST_GUILESS_MAIN(TestAdoption)
#include "tst_adoption.moc"
