// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ledger/ledgerworld.h"

#include <QObject>

namespace docsweep {

/// What every ledger has to do, wherever it lies.
class LedgerContract : public QObject {
    Q_OBJECT

public:
    explicit LedgerContract(LedgerWorld::Kind kind)
        : m_kind(kind)
    {
    }

private slots:
    void initTestCase();
    void init();

    void isAbsentUntilSomebodyMakesIt();
    void isMadeOnce();
    void aHoldOfOneHomeIsSeenByAnother();
    void lengthensAHoldAndNeverShortensIt();
    void holdsManyAtOnce();
    void changesAHoldByItsNumber();
    void remembersWhoEndedAHoldAndWhy();
    void aRunIsWrittenDownAndHeardOf();
    void aRunCanBeAskedToStop();
    void aRunSaysWhichHoldsItGoesBy();
    void isWholeAfterAllThat();

    // ledgerattendancecontract.cpp
    void expectsAScheduleUntilItIsEnded();
    void tellsOfOneThatBeginsNothing();
    void learnsThePeriodThatNobodyHasSaid();
    void aScheduleCountsAnewWithAnotherPeriod();
    void saysWhichEntryWasTouched_data();
    void saysWhichEntryWasTouched();
    void keepsNoKeyInTheChain();
    void newsOfTheSameHomeAreNoLoss();
    void oneThatVanishedRefuses();
    void oneThatWasRolledBackRefusesUntilSomebodyJudges();
    void oneThatWasWrittenAnewRefuses();
    void aCopyRefusesUntilItIsRehomed();
    void aNewerFormRefuses();
    void aHoldOfAnUnknownKindRefuses();

    // ledgercontractvaults.cpp
    void otherVaultsAreAskedToEraseOnce();
    void aRequestEndsWithTheLastTermAtTheLatest();
    void aVaultOfBeforeIsAskedNoMore();
    void whoIsErasedIsBesideNoVault();
    void aLedgerOfBeforeTakesNoRequestsUntilItIsConverted();

    void aClaimIsSeenUntilItIsSettled();
    void handingOverAgainChangesNothing();
    void whatWasGivenUpStaysSoUntilItIsOrderedAnew();
    void manyClaimsAreReadInPieces();
    void whoIsErasedIsInNoClaim();
    void knowsWhichOutputsAreKept();
    void adoptsEachRunOfBeforeOnce();
    void noClaimGoesIntoALedgerThatWasRolledBack();

protected:
    LedgerWorld &world() { return *m_world; }
    Result<Hold> hold(const QByteArray &pattern, const QString &home = QStringLiteral("home"));

private:
    const LedgerWorld::Kind m_kind;
    std::unique_ptr<LedgerWorld> m_world;
};

} // namespace docsweep
