// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <concepts>
#include <span>
#include <utility>

namespace docsweep {

enum class Remedy : int; // core/base/remedy.h

/// What went wrong, or why something stayed. Journals know it by its number: numbers never change, each subject has a
/// hundred of its own and goes on at its end. What each says in English stands in a table (causes….cpp, one a subject),
/// what it says in the reader's language in ui/words.
enum class CauseKind : int {
    Unknown = 0, ///< a sentence of somebody else: the driver's, the server's, the system's

    // The way to the storage, and its key
    HostUnknown = 100, ///< 1: the host
    ConnectionRefused = 101, ///< 1: the host
    ConnectionCut = 102, ///< 1: the host
    NoAnswer = 103, ///< 1: the host
    NotSafe = 104, ///< TLS; 1: the host
    ProxyFails = 105, ///< 1: the host behind it
    ProjectLocked = 106,
    KeyUnknown = 107,
    KeyExpired = 108,
    KeyForeign = 109,
    KeyMayNot = 110,
    PolicyRefuses = 111,
    HiddenFromKey = 112,
    NotTheStorage = 113, ///< 1: the host
    StorageReadOnly = 114,
    StorageMissing = 115, ///< none is configured
    StorageRefused = 116, ///< an answer that is no success; 1: the host, 2: the status
    ListingBroken = 117,
    BucketMissing = 118, ///< 1: the bucket, or nothing
    BucketUnnamed = 119,
    BucketForeign = 120, ///< not among those configured now; 1: the bucket
    SwitchedOff = 121, ///< STORAGE_CLEANUP_ENABLED=false

    // Files of a folder
    StorageFolderAway = 200, ///< 1: the folder
    BucketFolderAway = 201, ///< 1: the folder
    FolderProtected = 202, ///< 1: the folder
    FileProtected = 203, ///< 1: the user
    AccessDenied = 204, ///< 1: the user
    MountedReadOnly = 205,
    MountedThere = 206,
    LinkInTheWay = 207,

    // The database
    DatabaseMissing = 300, ///< none is configured
    DatabaseNoFile = 301,
    DatabaseNoSqlite = 302,
    DatabaseNoAccess = 303,
    DatabaseOfOther = 304, ///< 1: whose file it is
    DatabaseTablesMissing = 305, ///< 1: what
    DatabaseRowsHidden = 306, ///< 1: of which tables
    DatabaseRightsMissing = 307, ///< 1: GRANT …
    DatabaseUnreachable = 308,
    DatabaseLogin = 309,
    DatabaseUnknown = 310,
    DatabasePooler = 311,
    DatabaseFull = 312,
    DatabaseStarting = 313,
    DatabaseEnded = 314, ///< the connection, by an administrator
    DatabaseTimeZone = 315,
    DatabaseDriver = 316,
    DatabaseBusy = 317,
    ForeignRows = 318,
    TriggerInterferes = 319,
    DatabaseRefuses = 320,

    // What became of an item
    SessionCameBack = 400,
    DocumentsChanged = 401,
    ChangedSince = 402,
    HeldSince = 403,
    NamedNow = 404,
    SessionLeftAlone = 405,
    RowsStay = 406,
    SessionGone = 407,
    StillThere = 408,
    TimeUnreadable = 409,
    NameImpossible = 410,
    GivenUp = 411,
    StoppedMeanwhile = 412,
    InterruptedBefore = 413,
    InterruptedAfter = 414,
    OtherCauses = 415,
    StoppedOnRequest = 416,
    ItsSessionCameBack = 440,
    ChangedLately = 441, ///< 1: within what time
    ActivityUnreadable = 442,
    OutputsKept = 443,
    ActiveFilesKept = 444,
    OutsideScope = 445,
    NotAsked = 446, ///< the storage, for this file
    OldVersionsKept = 447,
    HidesVersions = 448,
    Unconfirmed = 449, ///< by the storage, before the run was interrupted
    RowsUndecided = 450, ///< of a batch that was interrupted
    BatchUndecided = 451, ///< of this run
    StrayOfOlder = 452,
    AnswersMissing = 453, ///< 1: files answered for, 2: files asked for

    // What kept a run or a scan from beginning
    AnotherRun = 500, ///< 1: which
    LockLost = 501,
    ProcessEnded = 502,
    Limit = 503, ///< see `limitTripsOf`
    OtherNumber = 504, ///< 1: agreed, 2: now, 3: the plan
    ClocksDiffer = 505, ///< this machine's and another; 1: how much, and whose
    PlanAltered = 506, ///< 1: the plan
    PlanGone = 507, ///< 1: the plan
    PlanOfOther = 508, ///< 1: that database, 2: this one, 3: the plan
    PlanOfFormer = 509, ///< of a database that stood there before; 1: its place, 2: the plan
    AnotherThere = 510, ///< another database than before; 1: its place, 2: what it was, 3: what it is
    SessionUnknown = 511, ///< 1: its key, 2: its folder
    SessionKeyWrong = 512, ///< 1: the key
    BucketOrder = 513, ///< 1: the bucket, 2: a key, 3: the one before it
    PlanAlteredMeanwhile = 520, ///< while it was executed; 1: the plan
    PlanUnsealed = 521, ///< 1: the plan
    PlanOutdated = 522, ///< 1: the plan
    PlanPruned = 523, ///< 1: the plan
    PlanOfFormerBucket = 524, ///< 1: the bucket, 2: the plan, 3: its place then, 4: what it was, 5 and 6: now
    PlanOfOtherClock = 525, ///< 1: how much the storage's differs
    AnotherBucketThere = 526, ///< as AnotherThere
    AnotherOrUnlocked = 527, ///< as AnotherThere, or the lock file beside it was deleted
    ClockUntold = 528, ///< the storage's, which was to count
    JournalLost = 529, ///< or rolled back, or repaired
    EndUnwritten = 530, ///< of a run, to the journal
    NothingCalled = 531, ///< 1: the key
    AgeZero = 532,
    RowsOrder = 533, ///< 1: a session's key
    DatabaseReplica = 534, ///< 1: the database
    DatabaseReadOnly = 535, ///< 1: the database, 2: what makes it so
    TablesOdd = 536, ///< 1: the database, 2: what is odd
    IdsOdd = 537, ///< 1: the database, 2: what is odd
    CommitsLate = 538, ///< 1: the database
    ConnectionsFew = 539, ///< 1: the database, 2: how many, 3: how many a run may need
    VersionsStay = 540, ///< 1: the bucket, 2: its versioning
    ActivityInFuture = 541, ///< 1: sessions, 2: how far at most
    TimesNotUtc = 542, ///< 1: documents, 2: how far their rows are from their files
    TimesOfOtherZone = 543, ///< as TimesNotUtc
    ActivityNotKept = 544, ///< 1: documents, 2: of how many
    ClockWentBack = 545, ///< 1: by how much
    ClockJumped = 546, ///< 1: by how much
    ClockJumpedBefore = 547, ///< its last restart; 1: by how much
    NothingYounger = 548, ///< 1: than what
    ReplicaTakesNoTest = 549, ///< 1: the database
    OthersClocksDiffer =
        550, ///< of each other, though not of this machine's; 1: how much, 2: the database, 3: the storage

    // The journal and other places of docsweep's own
    JournalNewer = 600,
    JournalMissing = 601,
    HomeUnusable = 602, ///< 1: the folder
    HomeUnset = 603,
    DiskFull = 604,
    TemporaryFull = 605, ///< 1: the folder
    FileTooLarge = 606, ///< for the limits of the process
    FileUnwritable = 607, ///< 1: the file
    FileUnreadable = 608, ///< 1: the file
    KeychainAway = 609,
    SettingWrong = 610, ///< 1: its name
    SettingRange = 611, ///< 1: the setting, 2: the least, 3: the most
    SettingLeast = 612, ///< 1: the setting, 2: the least
    SettingMissing = 613, ///< 1: what is set, 2: what is not
    Unencrypted = 614,
    TwoStores = 615,
    ConnectionExists = 616, ///< 1: its name
    ConnectionName = 617,

    // The schedule
    PeriodTooShort = 700,
    PeriodTooLong = 701,
    QuietAlways = 702,
    ZoneUnknown = 703, ///< 1: the zone
    OnlyInEnvironment = 704, ///< 1: the setting
    ProgramMissing = 705, ///< 1: what cannot be started
    CronPeriod = 706, ///< 1: minutes, 2: the nearest that cron can
    CrontabAltered = 707,
    CalendarWrong = 708, ///< 1: what was written
};

/// A cause and what it is about. Any thread.
struct Cause {
    CauseKind kind = CauseKind::Unknown;
    QStringList about = {}; ///< see the values; never a secret

    bool isKnown() const { return kind != CauseKind::Unknown; }
    bool operator==(const Cause &) const = default;
};

/// A line of the table.
struct CauseRow {
    CauseKind kind = CauseKind::Unknown;
    const char *sentence = ""; ///< English, without a full stop; %1, %2, … stand for what it is about
    const char *mend = ""; ///< what is behind it and what to do, for the manual: whole sentences; empty: nothing to do
    Remedy remedy = {}; ///< what helps, where it is one of few
};
std::span<const CauseRow> causesOfStorage();
std::span<const CauseRow> causesOfFiles();
std::span<const CauseRow> causesOfDatabase();
std::span<const CauseRow> causesOfItems();
std::span<const CauseRow> causesOfRuns();
std::span<const CauseRow> causesOfSettings();
std::span<const CauseRow> causesOfSchedule();
/// Nothing: a number that only a newer docsweep knows, or Unknown.
const CauseRow *causeRow(CauseKind kind);

/// The English sentence, for logs, the command line and journals of older forms.
QString sentenceOf(const Cause &cause);
Remedy remedyOf(CauseKind kind);

/// A reason as people read it in a log, and the same as a value. Where only somebody else's words are known, those of a
/// server or the system, the cause is Unknown. The text may say more than the sentence of its cause: where it was met.
struct Why {
    QString text;
    Cause cause;

    Why() = default;
    template <typename Words>
    requires std::convertible_to<Words, QString> Why(
        Words &&words) // NOLINT(google-explicit-constructor,bugprone-forwarding-reference-overload): somebody else's
        : text(std::forward<Words>(words))
    {
    }
    Why(Cause known) // NOLINT(google-explicit-constructor)
        : text(sentenceOf(known))
        , cause(std::move(known))
    {
    }
    Why(QString words, Cause known)
        : text(std::move(words))
        , cause(std::move(known))
    {
    }

    bool isEmpty() const { return text.isEmpty() && !cause.isKnown(); }
    bool operator==(const Why &) const = default;
};

} // namespace docsweep
