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

    // The journal and other places of docsweep's own
    JournalNewer = 600, ///< 1: its file, 2: its version, 3: the newest that is known here
    JournalMissing = 601, ///< 1: its file
    HomeUnusable = 602, ///< 1: the folder
    HomeUnset = 603,
    DiskFull = 604,
    TemporaryFull = 605, ///< 1: the folder
    FileTooLarge = 606, ///< for the limits of the process
    FileUnwritable = 607, ///< 1: the file, 2: why
    FileUnreadable = 608, ///< 1: the file, 3: an example
    KeychainAway = 609, ///< 1: why
    SettingWrong = 610, ///< of settings 1: the name, 2: " (where it stands)"; 3: what is wrong, 4: an example
    SettingRange = 611, ///< whole numbers; 3: the least, 4: the most, 5: what stands there, 6: an example
    SettingLeast = 612, ///< as SettingRange, without a most
    SettingMissing = 613, ///< 3: what else has to be set, 4: is or are
    Unencrypted = 614,
    TwoStores = 615, ///< 1, 2: the settings that name them
    ConnectionExists = 616, ///< 1: its name
    ConnectionName = 617,
    SettingNumber = 618, ///< as SettingRange; fractions as well
    SettingDays = 619, ///< as SettingRange
    SettingHours = 620, ///< as SettingRange
    SettingHoursAbove = 621, ///< above 0; 5: what stands there, 6: an example
    SettingMegabytes = 622, ///< as SettingHoursAbove
    SettingMost = 623, ///< 4: the most, 5: what stands there, 6: an example
    SettingSwitch = 624, ///< 5: what stands there, 6: an example
    SettingChoice = 625, ///< 3: the words there are, 5: what stands there, 6: an example
    SettingEither = 626, ///< 3, 4: the words there are, 5: what stands there, 6: an example
    SettingUnknown = 627, ///< there is none of this name
    KeyNotSet = 628, ///< 1, 2: as of settings, what names the project
    DatabaseNotSet = 629,
    StorageNotSet = 630,
    StorageHalfSet = 631, ///< 1: what is missing
    HomeNotMade = 632, ///< 1: the folder, 2: why
    HomeNoFolder = 633, ///< 1: what stands there
    HomeUnwritable = 634, ///< 1: the folder, 2: why
    HomeOfOthers = 635, ///< 1: the folder, 2: who has a hand in it
    FileUnread = 636, ///< 1: the file, 2: why, 3: an example
    FileForbidden = 637, ///< 1: the file, 2: why, 3: an example
    KeychainRefuses = 638, ///< 1: what it said
    ConnectionTaken = 639, ///< 1: its name
    SettingZone = 640, ///< 5: the zone, 6: an example

    // The schedule
    PeriodTooShort = 700, ///< 1: the period
    PeriodTooLong = 701, ///< 1: the period
    QuietAlways = 702,
    ZoneUnknown = 703, ///< 1: the zone
    OnlyInEnvironment = 704, ///< 1: the setting, 2: the entry
    ProgramMissing = 705, ///< 1: what cannot be started, 2: why
    CronPeriod = 706, ///< 1: minutes, 2: the nearest that cron can
    CrontabAltered = 707, ///< 1: the entry
    CalendarWrong = 708, ///< 1: what was written, 2: what the system said
    CronLineWrong = 709, ///< 1: what the system said
    PythonMissing = 710, ///< 1: what cannot be started, 2: why, 3: what else can be done
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
    const char *example = ""; ///< of what is right, as the sentence with places; empty: there is none
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
/// "CLEANUP_INTERVAL_HOURS=1.5": the same in every language. Empty: there is none.
QString exampleOf(const Cause &cause);
/// Its stable name for programs that read JSON: "host-unknown". Empty of Unknown and of a newer docsweep's numbers.
QString causeName(CauseKind kind);
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
