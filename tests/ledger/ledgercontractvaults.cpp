// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/ledgercontract.h"

#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const QByteArray kVaultOfEva(32, 'e');
    const QByteArray kVaultOfTom(32, 't');

    LedgerVaults &vaultsOf(Ledger &ledger)
    {
        return *ledger.vaults();
    }

    /// Nothing: it may be believed.
    QString wrongWith(Ledger &ledger)
    {
        const Result<LedgerProof> proof = ledger.verify({});
        if (!proof)
            return proof.error().text;
        return proof->problem ? sentenceOf(*proof->problem) : QString();
    }

    /// Its chain, as anybody who may read it sees it.
    QByteArray chainOf(Ledger &ledger)
    {
        QByteArray all;
        const Result<> read = ledger.readEntries({}, [&all](const LedgerEntry &entry) -> Result<> {
            all += entry.payload;
            return {};
        });
        return read ? all : QByteArray("unreadable");
    }

} // namespace

void LedgerContract::otherVaultsAreAskedToEraseOnce()
{
    const auto own = world().ledger();
    const auto eva = world().ledger(u"eva"_s);
    const auto tom = world().ledger(u"tom"_s);
    const auto nobody = vaultsOf(*own).askForErasure("plantedkey", u"me@desk"_s, {}, {});
    QVERIFY2(nobody, nobody ? "" : qPrintable(nobody.error().text));
    QVERIFY(nobody->asked.empty()); // there is no other vault
    QCOMPARE(own->find({})->value().number, 1);

    const QByteArray ownVault(32, 'o');
    QVERIFY(vaultsOf(*own).announceVault(ownVault, u"me@desk"_s, 24h, {}));
    QVERIFY(vaultsOf(*eva).announceVault(kVaultOfEva, u"eva@web-1"_s, 24h, {}));
    QVERIFY(vaultsOf(*tom).announceVault(kVaultOfTom, u"tom@web-2"_s, 48h, {}));
    const auto asked = vaultsOf(*own).askForErasure("plantedkey", u"me@desk"_s, ownVault, {});
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().text));
    QCOMPARE(asked->asked.size(), size_t(2));
    QCOMPARE(asked->unanswered(), 2);
    QVERIFY(asked->until - asked->askedAt > 47h && asked->until - asked->askedAt < 49h);
    const qint64 entries = own->find({})->value().number;
    QCOMPARE(vaultsOf(*own).askForErasure("plantedkey", u"me@desk"_s, ownVault, {})->id, asked->id); // it waits
    QCOMPARE(own->find({})->value().number, entries);

    QVERIFY(vaultsOf(*own).erasuresFor(ownVault, {})->empty());
    const auto ofEva = vaultsOf(*eva).erasuresFor(kVaultOfEva, {});
    QCOMPARE(ofEva->size(), size_t(1));
    QCOMPARE(ofEva->front().session, SessionKey("plantedkey"));
    QVERIFY(vaultsOf(*tom).erasuresFor(kVaultOfEva, {})->empty()); // a folder of this id in another home is another
    QVERIFY(vaultsOf(*eva).answerErasure(asked->id, kVaultOfEva, u"eva@web-1"_s, 3, {}));
    QCOMPARE(own->find({})->value().number, entries + 1);
    QVERIFY(vaultsOf(*eva).answerErasure(asked->id, kVaultOfEva, u"eva@web-1"_s, 0, {})); // once
    QCOMPARE(own->find({})->value().number, entries + 1);
    QVERIFY(vaultsOf(*eva).erasuresFor(kVaultOfEva, {})->empty());
    const auto half = vaultsOf(*own).erasures({});
    QCOMPARE(half->size(), size_t(1));
    QCOMPARE(half->front().unanswered(), 1);
    QCOMPARE(half->front().session, SessionKey("plantedkey")); // tom needs it
    QCOMPARE(half->front().asked.front().who, u"eva@web-1"_s);
    QCOMPARE(half->front().asked.front().copies, 3);
    QVERIFY(!half->front().asked.back().answeredAt);

    QVERIFY(vaultsOf(*tom).answerErasure(asked->id, kVaultOfTom, u"tom@web-2"_s, 0, {}));
    QCOMPARE(vaultsOf(*own).erasures({})->front().unanswered(), 0);
    QVERIFY(vaultsOf(*own).erasures({})->front().session.isEmpty()); // nobody needs it any more
    const QByteArray chain = chainOf(*own);
    QVERIFY(!chain.contains("plantedkey") && chain.contains("erasure asked") && chain.contains("erasure answered"));
    QCOMPARE(wrongWith(*own), QString());
    // The same person's session again: another request.
    QVERIFY(vaultsOf(*own).askForErasure("plantedkey", u"me@desk"_s, ownVault, {})->id > asked->id);
}

void LedgerContract::aRequestEndsWithTheLastTermAtTheLatest()
{
    const auto own = world().ledger();
    const auto eva = world().ledger(u"eva"_s);
    QVERIFY(vaultsOf(*eva).announceVault(kVaultOfEva, u"eva@web-1"_s, 24h, {}));
    QVERIFY(!vaultsOf(*own).askForErasure("plantedkey", u"me@desk"_s, {}, {})->asked.empty());
    QVERIFY(vaultsOf(*own).endErasures({}));
    QCOMPARE(vaultsOf(*own).erasures({})->front().session, SessionKey("plantedkey"));
    QVERIFY(world().tamper(u"UPDATE {t}erasure SET until = asked + 1"_s)); // a day later
    QVERIFY(vaultsOf(*own).endErasures({}));
    QVERIFY(vaultsOf(*own).erasures({})->front().session.isEmpty());
    QVERIFY(vaultsOf(*eva).erasuresFor(kVaultOfEva, {})->empty());
    QCOMPARE(vaultsOf(*own).erasures({})->front().unanswered(), 1); // and it never has
}

void LedgerContract::aVaultOfBeforeIsAskedNoMore()
{
    const auto own = world().ledger();
    const auto eva = world().ledger(u"eva"_s);
    QVERIFY(vaultsOf(*eva).announceVault(kVaultOfEva, u"eva@web-1"_s, 48h, {}));
    QVERIFY(vaultsOf(*eva).announceVault(kVaultOfEva, u"eva@web-1"_s, 1h, {})); // copies of before have the longer one
    const auto asked = vaultsOf(*own).askForErasure("k1", u"me@desk"_s, {}, {});
    QVERIFY(asked->until - asked->askedAt > 47h);
    QVERIFY(world().tamper(u"UPDATE {t}keeper SET until = 1"_s)); // it was heard of long ago
    QVERIFY(vaultsOf(*own).askForErasure("k2", u"me@desk"_s, {}, {})->asked.empty());
}

void LedgerContract::whoIsErasedIsBesideNoVault()
{
    const auto own = world().ledger();
    const auto eva = world().ledger(u"eva"_s);
    QVERIFY(vaultsOf(*eva).announceVault(kVaultOfEva, u"eva@web-1"_s, 48h, {}));
    const auto asked = vaultsOf(*own).askForErasure("k1", u"eva@web-1"_s, {}, {});
    QVERIFY(vaultsOf(*eva).answerErasure(asked->id, kVaultOfEva, u"eva@web-1"_s, 3, {}));
    LedgerErasure what;
    what.of = LedgerErasure::Of::Person;
    what.name = "eva@web-1";
    const auto erased = own->erase(what, {});
    QVERIFY2(erased, erased ? "" : qPrintable(erased.error().text));
    const auto left = vaultsOf(*own).erasures({});
    QVERIFY(left->front().who.isEmpty() && left->front().asked.front().who.isEmpty());
    QCOMPARE(left->front().asked.front().copies, 3);
    QCOMPARE(own->erase(what, {}).error().cause.kind, CauseKind::ErasureOfNothing);
    QCOMPARE(wrongWith(*own), QString());
}

void LedgerContract::aLedgerOfBeforeTakesNoRequestsUntilItIsConverted()
{
    for (const QString &statement : {u"DROP TABLE {t}keeper"_s, u"DROP TABLE {t}erasure"_s,
             u"DROP TABLE {t}erasure_asked"_s, u"UPDATE {t}ledger SET form = 1"_s})
        QVERIFY(world().tamper(statement));
    const auto own = world().ledger();
    QVERIFY(hold("abc")); // it is as good as before
    const auto refused = vaultsOf(*own).askForErasure("k1", u"me@desk"_s, {}, {});
    QVERIFY(!refused && refused.error().cause.kind == CauseKind::LedgerTakesNoRequests);
    QCOMPARE(
        vaultsOf(*own).announceVault(kVaultOfEva, u"e"_s, 1h, {}).error().cause.kind, CauseKind::LedgerTakesNoRequests);
    const auto converted = own->upgrade({});
    QVERIFY2(converted, converted ? "" : qPrintable(converted.error().text));
    QVERIFY(*converted);
    QVERIFY(!*own->upgrade({}));
    const auto eva = world().ledger(u"eva"_s);
    const auto announced = vaultsOf(*eva).announceVault(kVaultOfEva, u"eva@web-1"_s, 48h, {});
    QVERIFY2(announced, announced ? "" : qPrintable(announced.error().text));
    QCOMPARE(vaultsOf(*own).askForErasure("k1", u"me@desk"_s, {}, {})->unanswered(), 1);
    QCOMPARE(own->holds({})->size(), size_t(1));
    QCOMPARE(wrongWith(*own), QString());
}

} // namespace docsweep
