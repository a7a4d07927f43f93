// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QTest>

namespace docsweep {

/// What every journal keeps to. A backend inherits this and says how it is opened; two openings see the same journal.
class JournalContract : public QObject {
    Q_OBJECT

private slots:
    void sealsWhatWasWritten();
    void leavesNoPlanBehindWithoutASeal();
    void theLatestPlanIsOfEverything();
    void endsBatchesBetweenFolders();
    void cutsOnlyFoldersLargerThanABatch();
    void runsWhatDependsOnItAllAtTheEnd();
    void runsOnlySealedPlans();
    void remembersWhatBecameOfEveryItem();
    void remembersWhereCopiesLie();
    void knowsWhatIsToBeCopiedFirst();
    void remembersTheTimeOfWhatOnlyARowHadNamed();
    void remembersCopiesThatNobodyNeeds();
    void remembersCausesAsValues();
    void keepsIntentsOpenUntilEverythingHasEnded();
    void takesAFolderLargerThanABatchIntoOneIntent();
    void takesRidersIntoTheIntentsOfTheirSessions();
    void countsAPendingObjectOnce();
    void settlesPendingDeletions();
    void knowsDatabasesByTheirAnchors();
    void tellsOfStrangersUntilTheyAreAccepted();
    void keepsWhatWaitsInAFormerBucketApart();
    void givesWhatWaitsToTheBucketThatIsMetFirst();
    void tellsOfADatabaseAndABucketThatAreBothOther();
    void asksOnlyForItsOwnDatabase();
    void keepsAScope();
    void remembersWhoStartedARunAndWhatWasOverridden();
    void measuresWhatIsStillPlanned();
    void tellsWhatRunsDeletedHere();
    void findsThePlanBefore();
    void holdsAndLetsGo();
    void holdsManyAtOnce();
    void aHoldWhoseTimeIsOverIsTold();
    void remembersKeptOutputs();
    void prunesWhatNobodyNeeds();
    void neverPrunesPendingDeletions();
    void keepsAPlanInReviewWhileOthersAreMadeAndRun();
    void isOneJournalForSeveral();

protected:
    virtual std::unique_ptr<Journal> open() = 0;

    /// A sealed plan of "s" (a session), "f" (a file of it) and "o" (an orphan), in this order.
    Plan planOf(Journal &journal, const QByteArray &items, const QString &databaseName = QStringLiteral("db"),
        const std::optional<SessionKey> &onlySession = {}, const BucketId &bucket = {});
    /// Runs it, and everything ends so.
    void runPlan(Journal &journal, const Plan &plan, ItemState end);
};

} // namespace docsweep
