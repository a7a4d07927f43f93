// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sessions/sessionstorecase.h"

namespace docsweep {

/// What every SessionStore must do. A backend's test derives from it and inherits every slot.
class SessionStoreContract : public SessionStoreCase {
    Q_OBJECT

private slots:
    void namesItselfWithoutSecrets();
    void findsTheTablesDjangoMade();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void tellsTheServersTime();
    void tellsWhichDatabaseItIs();

    void streamsEveryRowAsDjangoReadsIt();
    void streamsNothingFromAnEmptyDatabase();
    void streamsInByteOrderOfKeyAndSlash();
    void keepsTimesToTheMicrosecond_data();
    void keepsTimesToTheMicrosecond();
    void readsTheSameInstantsInEveryTimeZone_data();
    void readsTheSameInstantsInEveryTimeZone();
    void streamsInBatchesOfAtMostFiveHundred();
    void endsTheStreamWhenTheReaderHasEnough();
    void endsTheStreamWhenStopped();
    void streamsOneSnapshotWhileTheWebAppWrites();
    void answersQuestionsDuringAStream();
    void streamsTheSessionOfOneKey();
    void readsNullAndEmptyPathsAsNoKeys();
    void reportsForeignReferences();
    void reportsNoReferencesInsideTheOwnFolder();
    void findsSessionsByOddKeys_data();
    void findsSessionsByOddKeys();
    void findsNoSessionByKeysNobodyHas();
    void tellsWhichIdsExist();
    void tellsOfDocumentsByTheirIds();
    void findsSessionsByAPartOfTheirKey();
    void findsDocumentsByNamesAndKeys();
    void takesEveryTextAsItIs_data();
    void takesEveryTextAsItIs();
    void findsNoMoreThanItIsAskedFor();
    void findsNothingByNothing();
    void endsASearchWithItsPatienceOrAStop();
    void worksFromThreadToThread();

    void readsRowsWithEveryColumn();
    void sparesASessionOfWhichAColumnIsNotAsItWasCopied();
    void removesDocumentsThenSessions();
    void removesStrictlyBeforeTheCutoff_data();
    void removesStrictlyBeforeTheCutoff();
    void sparesASessionDjangoTouchedSincePlanning();
    void sparesASessionTouchedByOneMicrosecond();
    void sparesEverySessionDjangoTouchesInTheMeantime();
    void sparesASessionWhoseDocumentsChanged_data();
    void sparesASessionWhoseDocumentsChanged();
    void tellsThatASessionIsGoneAlready();
    void sparesTheNewSessionUnderAnOldKey();
    void sparesARowWhoseIdHasAnotherKey();
    void removesASessionChosenByName();
    void sparesASessionChosenByNameThatWasUsedSince();
    void judgesEverySessionOfABatchAlone();
    void removesSessionsWithOddKeys();
    void removesAFullBatch();
    void leavesARefusedSessionAloneAndRemovesTheOthers();
    void takesNoMoreThanFiveHundredAndEachOnce();
    void doesNothingWhenAlreadyStopped();

    void knowsNoLoginsWithoutTheirTable();
    void countsExpiredLogins();
    void removesExpiredLoginsAlone();
    void removesManyLoginsStepByStep();
    void sparesALoginThatARowRefersTo();
    void tellsTheRoomOfTheDatabase();

    void lendsTheRunLockOnce();
    void losesNoRunLockToAKilledProcess();
    void insertsASessionForTests();
    void insertsNoKeyTwice();
};

} // namespace docsweep
