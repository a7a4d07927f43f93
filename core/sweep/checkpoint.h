// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/objects/objectstore.h"
#include "core/sweep/preflightfinding.h"

#include <QStringList>

namespace docsweep {

/// What is looked at.
enum class CheckSubject {
    Journal,
    Database,
    Clock,
    Tables,
    Rows,
    RightToDelete,
    RunLock,
    Storage,
    Buckets,
    StorageClock,
    OneBucket,
    Objects, ///< in a bucket
    Canary, ///< in a bucket
    Quota,
    Preflight, ///< what every run asks first: `CheckPoint::preflight`
};

enum class CheckState {
    Passed,
    Failed,
    NotNeeded, ///< switched off
    NotTried, ///< an earlier point it stands on failed
    Warned, ///< a run goes on, and somebody should know
};

/// What was seen.
struct CheckFinding {
    enum class What {
        Error, ///< text, cause: the error's
        Writable,
        Answers, ///< name: who
        ClockDiffers, ///< difference
        AllThere,
        RowsCounted, ///< first: sessions, second: documents
        Granted,
        Free,
        StorageOff,
        After, ///< not tried, since `after` failed
        StorageOpened, ///< name: its name; role
        BucketsNamed, ///< names
        Usable, ///< listing
        Counted, ///< first: objects, second: parts that could not be read; listing
        NotCountable, ///< listing; text: the error's
        NotMade, ///< text: the error's
        MadeAndRemoved,
        RunRefuses, ///< text: why
        UnattendedRunRefuses, ///< text: why
        RunIsWarned, ///< text: of what
        KeepsVersions, ///< history; keepsOldVersions
        IsPublic,
        QuotaReached, ///< first: bytes stored, second: the quota
    };
    What what = What::Error;
    QString name = {};
    QString text = {};
    BucketListing listing = {};
    QStringList names = {};
    std::optional<QString> role = {}; ///< that the key claims; empty: it tells none; nothing: there is no key
    Duration difference = {}; ///< how far this machine's clock is ahead
    qint64 first = 0;
    qint64 second = 0;
    CheckSubject after = CheckSubject::Database;
    BucketHistory history = {};
    bool keepsOldVersions = false; ///< as the settings have it
    Cause cause = {}; ///< of what `text` tells, where it is known

    Why why() const { return {text, cause}; }
};

/// What to do about it.
struct CheckMend {
    enum class What {
        None,
        SetHome,
        RepairJournal,
        NameDatabase,
        CheckLogin,
        GrantRights,
        StartServer,
        ReadServerLog,
        FreeConnections,
        LetWriteFiles,
        WaitForOthers,
        UseIntegerIds,
        RestoreFile,
        ReadSystemLog,
        SetBothClocks,
        SetOwnClock,
        WaitForRun,
        NameFolder,
        RunAsOwner,
        NameStorage,
        NameBucket,
        UseServiceKey,
        RaisePlan,
        SetVariable,
        ReachStorage,
        MakeRoom,
        AsTold, ///< told: in words
    };
    What what = What::None;
    QStringList buckets = {}; ///< those that are there
    QString left = {}; ///< a canary that stays: its key
    QString told = {};
};

/// What helps against an error of the database, as its finder said; without its word only what fits each error of the
/// kind, mostly nothing: a wrong way on is worse than none.
CheckMend::What databaseMend(const Error &error);
CheckMend::What databaseMend(ErrorKind kind, Remedy remedy);

/// One thing that was looked at, as values: whoever shows it words them. `docsweep-cli` and logs take the English texts
/// below.
struct CheckPoint {
    CheckSubject subject = CheckSubject::Journal;
    QString bucket; ///< OneBucket, Objects, Canary
    CheckState state = CheckState::Passed;
    CheckFinding finding;
    CheckMend mend; ///< Failed: what to do about it
    ErrorKind kind = ErrorKind::Io; ///< Failed: what it means for code
    PreflightCheck preflight = PreflightCheck::DatabaseIsPrimary; ///< of the subject Preflight

    QString nameText() const; ///< "database"
    QString foundText() const;
    QString mendText() const; ///< empty: nothing
};

/// Of what a preflight found, which is not Fine.
CheckPoint pointOf(const PreflightFinding &finding);

QString describeSubject(CheckSubject subject);

/// "ENABLED"
QLatin1String versioningName(Versioning versioning);

/// What a storage does by itself: "older versions are deleted 30 d after they were archived, but the newest 2 of each
/// file".
QString describeRule(const LifecycleRule &rule);

/// "agrees with the server's", "3 min ahead of the server's".
QString describeDifference(Duration difference, const QString &whose);

} // namespace docsweep
