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
    ListingEndless = 160, ///< 1: what is listed, 2: hours
    OlderListingEndless = 161, ///< 1: the bucket, 2: what comes, 3: the folder
    StorageRefusesFile = 162, ///< 1: the file, 2: what the storage says
    BySqlImpossible = 163, ///< 1: the bucket, 2: why
    BucketSeemsEmpty = 164, ///< 1: the bucket, 2: what the key is
    CanaryHidden = 165,

    // Files of a folder
    StorageFolderAway = 200, ///< 1: the folder
    BucketFolderAway = 201, ///< 1: the folder
    FolderProtected = 202, ///< 1: the folder
    FileProtected = 203, ///< 1: the user
    AccessDenied = 204, ///< 1: the user
    MountedReadOnly = 205,
    MountedThere = 206,
    LinkInTheWay = 207,
    RootNotAbsolute = 260, ///< 1: STORAGE_ROOT
    BucketNoFolder = 261, ///< 1: the bucket, 2: STORAGE_ROOT
    BucketIsLink = 262, ///< 1: the folder
    FolderReplaced = 263, ///< 1: the folder

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
    TablesElsewhere = 390, ///< 1: the statements that help
    ServerUnchecked = 391, ///< 1: the host, 2: sslmode
    SchemaOpen = 392, ///< 1: who, 2: the schema, 3: the same quoted
    TablesTwice = 393, ///< 1: the schemas, 2: the role
    TableHidden = 394,
    TriggerUnqualified = 395, ///< 1: what the server says, 2: the schema

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

    // What kept a run or a scan from beginning
    AnotherRun = 500, ///< 1: which
    LockLost = 501,
    ProcessEnded = 502,
    Limit = 503, ///< see `limitTripsOf`
    OtherNumber = 504, ///< 1: agreed, 2: now
    ClocksDiffer = 505, ///< 1: how much, and whose they are
    PlanAltered = 506,
    PlanGone = 507,
    PlanOfOther = 508, ///< 1: that database, 2: this one
    PlanOfFormer = 509, ///< of what stood there before; 1: the place or the bucket
    AnotherThere = 510, ///< another database or bucket than before; 1: its place
    SessionUnknown = 511, ///< 1: its key
    SessionKeyWrong = 512, ///< 1: the key
    BucketOrder = 513,
    TimesNotUtc = 561, ///< 1: what shows it
    ClockLeapt = 562, ///< 1: by how much
    ActivityNotKept = 563, ///< 1: how many, 2: of which
    StorageTellsNoTime = 564,

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
    ProfileHoldsKey = 661, ///< 1: the setting and where, 2: the profile, 3: its name as a credential
    KeysUntrusted = 662, ///< 1: the file, 2: why, 3: what to do
    SettingsFileUntrusted = 663, ///< 1: the file, 2: why
    FileUntrusted = 664, ///< 1: the file, 2: why
    ProgramUntrusted = 665, ///< 1: the program, 2: why
    EntryUntrusted = 666, ///< 1: the entry, 2: the file, 3: why
    KeyUnbound = 667, ///< 1: its name, 2: the setting that names the place
    KeyOfOtherPlace = 668, ///< 1: its name, 2: whose it is, 3: the place now, 4: the command
    ProfileMissing = 669, ///< 1: its name, 2: the folder, 3: those there are
    JournalInUse = 672, ///< 1: the journal
    JournalBusy = 673, ///< 1: what SQLite says, 2: the journal, 3: seconds
    JournalLost = 674, ///< 1: what tells it
    JournalUncopied = 675, ///< 1: the copy, 2: why
    LockFileUnwritable = 676, ///< 1: the file
    JournalOfOther = 677, ///< 1: the journal, 2: its owner
    ScheduleUnreadable = 678, ///< 1: what of it
    IntentLost = 679, ///< 1: the run
    SearchUntaught = 680, ///< 1: what SQLite says
    SortUntaught = 681, ///< 1: what SQLite says
    NobodyTold = 682,
    MetricsUnwritable = 683, ///< 1: the file, 2: why
    NoDesktop = 684,

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
    NoScheduler = 760, ///< 1: the system
    ListenMissing = 761,
    ListenForeign = 762, ///< 1: the address
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
/// In the order of their numbers, a hundred each.
enum class CauseSubject { Unknown, Storage, Files, Database, Items, Runs, Settings, Schedule };
CauseSubject causeSubject(CauseKind kind);
std::span<const CauseRow> causesOf(CauseSubject subject);
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
/// What is behind it and what to do, for the manual: whole sentences. Empty: the sentence of the cause says it all.
QString mendOf(CauseKind kind);

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
