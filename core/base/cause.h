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
    NotSafe = 104, ///< TLS; 1: the host, 2: what its certificate lacks
    ProxyFails = 105, ///< 1: the host behind it, 2: what was said
    ProjectLocked = 106,
    KeyUnknown = 107,
    KeyExpired = 108,
    KeyForeign = 109,
    KeyMayNot = 110,
    PolicyRefuses = 111, ///< 1: the file
    HiddenFromKey = 112, ///< 1: the file, 2: the role of the key
    NotTheStorage = 113, ///< 1: the host, 2: what it answered
    StorageReadOnly = 114,
    StorageMissing = 115, ///< none is configured
    StorageRefused = 116, ///< an answer that is no success; 1: the host, 2: the status
    ListingBroken = 117, ///< 1: the file that it lacks
    BucketMissing = 118, ///< 1: the bucket, 2: the storage
    BucketUnnamed = 119,
    BucketForeign = 120, ///< not among those configured now; 1: the bucket
    SwitchedOff = 121, ///< STORAGE_CLEANUP_ENABLED=false
    CertificateTime = 122, ///< as NotSafe
    CertificateName = 123, ///< as NotSafe
    ProxyUnknown = 124, ///< 1: the host behind it
    ProxyAway = 125, ///< 1: the host behind it
    ProxyLogin = 126, ///< 1: the host behind it
    PageInstead = 127, ///< 1: the host, 2: what it answered
    NothingInstead = 128, ///< 1: the host, 2: what it answered
    PointsElsewhere = 129, ///< 1: the host, 2: its answer
    BucketUnseen = 130,
    BucketMissingOrHidden = 131, ///< 1: the bucket, 2: the storage, 3: the role of the key
    BucketHidden = 132, ///< 1: the bucket, 2: the role of the key
    MoreMayBeHidden = 133, ///< 1: the role of the key
    PolicyRefusesRole = 134, ///< 1: the file, 2: the role of the key
    RowRefers = 135,
    TriggerRefuses = 136,
    TakesOthersAlong = 137, ///< 1: the file
    RefusalUnclear = 138,
    NotToGo = 139, ///< 1: the file
    NoKey = 140, ///< 1: what was to be one
    KeyOutside = 141, ///< of its bucket; 1: the key
    KeyUnaddressable = 142, ///< 1: the key
    PrefixNoText = 143, ///< 1: the prefix
    ListingBrokeOff = 144, ///< 1: the bucket
    ListingUnordered = 145, ///< 1: what is listed, 2: a key, 3: the one before it
    ListingTooDeep = 146,
    SpelledAlike = 147, ///< 1: how many
    ArchivedOnly = 148, ///< 1: the file
    ArchivesLeft = 149, ///< 1: the file
    ArchivesStill = 150, ///< 1: the file
    ArchivesHidden = 151, ///< 1: the file
    VersionUnnamed = 152, ///< 1: the file
    VersionStays = 153, ///< 1: the file
    VersionRefused = 154, ///< 1: the file, 2: what the storage says
    VersionsUntried = 155, ///< 1: the file
    OlderVersionsStay = 156, ///< 1: the file
    OlderVersionStuck = 157, ///< 1: the file
    WrittenAnew = 158, ///< 1: the file
    ListingEndless = 160, ///< 1: what is listed, 2: hours
    OlderListingEndless = 161, ///< 1: the bucket, 2: what comes, 3: the folder
    StorageRefusesFile = 162, ///< 1: the file, 2: what the storage says
    BySqlImpossible = 163, ///< 1: the bucket, 2: why
    BucketSeemsEmpty = 164, ///< 1: the bucket, 2: the role of the key
    SizeChanged = 170, ///< bytes; 1: now, 2: before
    SizeUntold = 171,
    TimeLost = 172,
    TimeChanged = 173, ///< 1: now, 2: before
    TimeFound = 174, ///< 1: now
    ChangedAfter = 175, ///< 1: when, 2: the latest
    AnotherOfItsName = 176,
    AttributesChanged = 177,
    KindChanged = 178, ///< 1: what it is now
    AddressWrong = 180, ///< 1: the setting
    AddressHoldsMore = 181, ///< 1: the setting
    KeyInTheClear = 182, ///< 1: the host
    KeyHoldsOther = 183, ///< 1: the setting
    AuthoritiesUnread = 184, ///< 1: the setting, 2: the file, 3: why
    AuthoritiesMissing = 185, ///< 1: the setting, 2: the file
    CanaryHidden = 165,
    StorageUnreached = 166, ///< whatever else the network says; 1: the host, 2: what it says

    // Files of a folder
    StorageFolderAway = 200, ///< 1: the folder, 2: why
    BucketFolderAway = 201, ///< 1: the folder, 2: why
    FolderProtected = 202, ///< 1: the folder, 2: what the system says
    FileProtected = 203, ///< 1: the user, 2: what the system says
    AccessDenied = 204, ///< 1: the user, 2: what the system says
    MountedReadOnly = 205,
    MountedThere = 206,
    LinkInTheWay = 207,
    MountedAcross = 208,
    StorageFolderMissing = 209, ///< 1: the folder, 2: why
    BucketFolderMissing = 210, ///< 1: the folder, 2: why, 3: STORAGE_ROOT
    FolderUnwritable = 211, ///< 1: the folder, 2: the user, 3: what the system says
    FileIsLink = 212, ///< 1: the file
    RootEmpty = 213, ///< 1: the setting
    RootNotAbsolute = 260, ///< 1: STORAGE_ROOT
    BucketNoFolder = 261, ///< 1: the bucket, 2: STORAGE_ROOT
    BucketIsLink = 262, ///< 1: the folder
    FolderReplaced = 263, ///< 1: the folder

    // The database
    DatabaseMissing = 300, ///< none is configured
    DatabaseNoFile = 301,
    DatabaseNoSqlite = 302,
    DatabaseNoAccess = 303,
    DatabaseOfOther = 304, ///< as DatabaseOfOtherToWrite
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
    DatabaseTimeZone = 315, ///< 1: the type of the column
    DatabaseDriver = 316,
    DatabaseBusy = 317,
    ForeignRows = 318, ///< a row of a table unknown to docsweep refers to it
    TriggerInterferes = 319, ///< with documents; 1: rows deleted, 2: asked for
    DatabaseRefuses = 320,
    DatabaseSlotsTaken = 321, ///< every connection of the server, met in the middle of the work
    DatabaseCrashed = 322, ///< the server ended all connections
    DatabaseDiskFull = 323, ///< the server's
    DatabaseFileFull = 324, ///< the disk of an SQLite file
    DatabaseMemory = 325, ///< of this process
    DatabaseFileLimit = 326, ///< of this process; 1: bytes
    DatabaseForbidden = 327, ///< the server says so
    DatabaseNameUnknown = 328, ///< a table's or a column's; the database says so
    DatabaseContended = 329, ///< a deadlock, or a lock that was not given in time
    DatabaseTrouble = 330, ///< whatever else the server says
    DatabaseLost = 331, ///< the connection
    DatabaseTimedOut = 332, ///< a login; 1: seconds
    DatabaseHostUnknown = 333, ///< 1: the host
    DatabaseSilent = 334, ///< in the middle of the work; 1: seconds
    DatabaseForeignKey = 335, ///< the database says so
    DatabaseFileProtected = 336, ///< SQLite may not open or write it
    DatabaseFileFails = 337, ///< SQLite cannot read or write it
    DatabaseFileDamaged = 338,
    DatabaseFileForeign = 339, ///< SQLite says that it is no database
    DatabaseNoTls = 340, ///< 1: the host
    DatabaseCertificateName = 341, ///< 1: the host
    DatabaseUnvouched = 342, ///< 1: the host, 2: the file of the authorities
    DatabaseUnvouchedByAny = 343, ///< there is no such file; 1: the host
    DatabaseWantsTls = 344, ///< 1: the host
    DatabaseSslMode = 345, ///< 1: the word's name
    DatabaseOptions = 346, ///< 1: the word's name
    DatabaseUnbound = 347, ///< a login that could be bound to its channel; 1: the host
    DatabaseNoPrimary = 348,
    DatabaseCleartext = 349, ///< it asks for the password in clear text; 1: the host
    DatabaseCleartextWithoutTls = 350, ///< 1: the host
    DatabaseFileUnnamed = 351,
    DatabaseUnnamed = 352,
    DatabaseIsFolder = 353,
    DatabaseFileUnwritable = 354, ///< 1: the file
    DatabaseFolderUnwritable = 355, ///< 1: the folder
    DatabaseOfOtherToWrite = 356, ///< 1: whose file it is, 2: who we are, 3: the owner as a shell takes it
    DatabaseLeftByOther = 357, ///< 1: the file, 2: whose, 3: the owner's number, 4: the group's, 5: 1 for a shell
    DatabaseLeftByUs = 358, ///< 1: the file
    DatabaseJustClosed = 359,
    DatabaseReplaced = 360, ///< 1: the file
    RowIdOdd = 361, ///< 1: the id
    DatabaseOrder = 362,
    TriggerOnSessions = 363, ///< 1: rows deleted, 2: asked for
    TriggerOnLogins = 364, ///< 1: rows deleted, 2: asked for
    SessionActive = 365, ///< 1: when
    SessionActiveSometime = 366, ///< and the time cannot be read
    SessionMoved = 367, ///< 1: when
    SessionMovedSometime = 368, ///< and the time cannot be read
    SessionInUse = 369,
    SessionReplaced = 370, ///< 1: the other's key
    DocumentsDiffer = 371,
    SessionTooSlow = 372,
    SessionBlocked = 373,
    AnotherRunBeside = 374, ///< 1: which, 2: the lock file
    AnotherRunElsewhere = 375, ///< 1: the database
    LockHeld = 376, ///< 1: by which run
    LockDeleted = 377, ///< 1: the lock file
    LockTaken = 378, ///< 1: the lock file, 2: by which run
    LockUnwritable = 379, ///< 1: the lock file, 2: what the system says
    LockHalfWritten = 380, ///< 1: the lock file, 2: what the system says
    LockIsLink = 381, ///< 1: the lock file
    LockNotPlain = 382, ///< 1: the lock file
    DatabaseSecondName = 383, ///< a hard link; 1: the file
    CompactionUnlike = 384, ///< a copy that was to take its place; 1: the file
    CompactionSplit = 385, ///< the old and the new file are both written; 1: the file, 2: the other
    OpenUntold = 386, ///< whether another process has it open
    DatabaseRestricts = 387, ///< a foreign key that restricts, or a trigger; SQLite does not say which
    LoginsUncounted = 388,
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
    BucketOrder = 513,
    TimesNotUtc = 561, ///< 1: what shows it
    ActivityNotKept = 563, ///< 1: how many, 2: of which
    PlanAlteredMeanwhile = 520, ///< while it was executed; 1: the plan
    PlanUnsealed = 521, ///< 1: the plan
    PlanOutdated = 522, ///< 1: the plan
    PlanPruned = 523, ///< 1: the plan
    PlanOfFormerBucket = 524, ///< 1: the bucket, 2: the plan, 3: its place then, 4: what it was, 5 and 6: now
    PlanOfOtherClock = 525, ///< 1: how much the storage's differs
    AnotherBucketThere = 526, ///< as AnotherThere
    AnotherOrUnlocked = 527, ///< as AnotherThere, or the lock file beside it was deleted
    ClockUntold = 528, ///< the storage's, which was to count
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
    TimesOfOtherZone = 543, ///< as TimesNotUtc
    ClockWentBack = 545, ///< 1: by how much
    ClockJumped = 546, ///< 1: by how much
    ClockJumpedBefore = 547, ///< its last restart; 1: by how much
    NothingYounger = 548, ///< 1: than what
    ReplicaTakesNoTest = 549, ///< 1: the database
    OthersClocksDiffer =
        550, ///< of each other, though not of this machine's; 1: how much, 2: the database, 3: the storage

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
    NoKeychain = 641, ///< 1: why
    SettingZone = 640, ///< 5: the zone, 6: an example

    // The schedule
    PeriodTooShort = 700, ///< 1: the period
    PeriodTooLong = 701, ///< 1: the period
    QuietAlways = 702,
    ZoneUnknown = 703, ///< 1: the zone
    OnlyInEnvironment = 704, ///< 1: the setting, 2: the entry
    ProgramMissing = 705, ///< 1: what cannot be started, 2: why
    CronPeriod = 706, ///< 1: minutes, 2: the nearest that cron can
    CrontabAltered = 707,
    CalendarWrong = 708, ///< 1: what was written
    CronLineWrong = 709, ///< 1: what the system said
    PythonMissing = 710, ///< 1: what cannot be started, 2: why, 3: what else can be done
    NoScheduler = 760, ///< 1: the system
    ListenMissing = 761,
    ListenForeign = 762, ///< 1: the address

    // Plans, runs and items of the journal
    PlanUnrunnable = 800, ///< 1: the plan
    PlanUnknown = 801, ///< 1: the plan
    PlanNotThere = 802, ///< the same where nobody can make one; 1: the plan
    NothingToRepair = 803, ///< 1: the journal
    JournalDamaged = 804,
    DealtWithLater = 805,

    // The ledger that all docsweeps of a web app share
    LedgerVanished = 900, ///< 1: where it was
    LedgerForbidden = 901, ///< 1: the ledger, 2: what is missing
    LedgerRowsHidden = 902, ///< 1: the ledger, 2: the table
    LedgerCopied = 903, ///< 1: the ledger
    LedgerRolledBack = 904, ///< 1: the ledger, 2: the entry that was its last, 3: the one that is
    LedgerForked = 905, ///< 1: the ledger, 2: the entry that is another one than before
    LedgerReplaced = 906, ///< 1: the ledger
    LedgerNewer = 907, ///< 1: the ledger
    LedgerIncomplete = 908, ///< 1: the ledger, 2: what is missing
    LedgerOfStranger = 909, ///< 1: the ledger, 2: whose it is
    LedgerOddHold = 910, ///< 1: the ledger, 2: the hold
    LedgerAltered = 911, ///< 1: the entry, 2: what is wrong with it
    LedgerThere = 912, ///< 1: the ledger
    LedgerMissing = 913, ///< 1: the database
    LedgerNotMade = 914, ///< 1: the database, 2: what was said
    RunStoppedBy = 915, ///< 1: who asked
    RunNotLive = 916, ///< 1: the run
    LedgerUnwritten = 917, ///< the begin of a run; 1: the ledger
    LeftByOther = 920, ///< a pending deletion; 1: who left it
    LedgerLost = 921, ///< in the middle of a run; 1: the ledger
    LedgerRunLost = 922, ///< 1: the run
    LedgerRunPlanted = 923, ///< 1: the run
    LedgerRunAltered = 924, ///< 1: the run, 2: what of it, as JSON names it, 3: in the table, 4: in the chain
    LedgerRunResealed = 925, ///< 1: the run, 2: what of it is not what the chain has an HMAC of
    LedgerRunErased = 926, ///< and no entry says so; 1: the run
    LedgerCopyOlder = 927, ///< 1: the ledger, 2: the entry that was its last, 3: the one that is, 4: when that was seen
    LedgerCopyForked = 928, ///< 1: the ledger, 2: the entry that is another one than before
    FinishedByOther = 929, ///< a pending deletion; 1: who finished it, 2: when

    // What is erased of it, and what is signed
    ErasureHeld = 930, ///< 1: the holds
    ErasureOfNothing = 931, ///< 1: the person or the session
    ErasureOfLiveRun = 932, ///< 1: the run
    ErasureLeftBytes = 933, ///< 1: the ledger, 2: what was said
    CertificateTooEarly = 934, ///< 1: the run
    CertificateOfRefusal = 935, ///< 1: the run
    CertificateOdd = 936, ///< 1: the file, 2: what is wrong with it
    CertificateForged = 937, ///< 1: the file
    CertificateNamesDiffer = 938, ///< 1: the file of names
    SigningKeyUnusable = 939, ///< 1: the file, 2: why
    ScheduleAbsent = 940, ///< 1: the schedule, 2: how many runs, 3: since when
    ScheduleUnknown = 941, ///< 1: its number in the ledger

    // The vault: its folder, containers and keys
    VaultMissing = 1000, ///< 1: the folder
    VaultFolderMissing = 1001, ///< it cannot be made; 1: the folder, 2: why
    VaultFolderForeign = 1002, ///< 1: the folder, 2: why
    VaultNewer = 1003, ///< 1: the folder or the file
    VaultUnreadable = 1004, ///< 1: the file, 2: why
    VaultUnwritable = 1005, ///< 1: the file, 2: why
    VaultDiskFull = 1006, ///< 1: the folder
    VaultFull = 1007, ///< its limit; 1: how much that is
    VaultClockBack = 1008, ///< 1: by how much
    VaultClockLeapt = 1009, ///< 1: by how much
    VaultTermOver = 1010, ///< 1: when it ended
    VaultContainerDamaged = 1011, ///< 1: the container
    VaultUnsigned = 1012, ///< 1: the container
    VaultSignedByOther = 1013, ///< 1: the container, 2: whose signature it is
    VaultItemDamaged = 1014, ///< 1: the container, 2: the item
    VaultItemGone = 1015, ///< 1: the container, 2: the item
    VaultContainerUnknown = 1016, ///< 1: the container
    VaultLocked = 1017,
    VaultKeyForeign = 1018, ///< 1: the fingerprint of the key
    VaultKeyWrong = 1019,
    VaultKeyIsPrivate = 1020, ///< where a public one belongs
    VaultKeyFileDamaged = 1021,
    VaultPassphraseWrong = 1022,
    VaultKeyFileOpen = 1023, ///< 1: the file, 2: why
    VaultPrivateKeyAbsent = 1024, ///< 1: the fingerprint of the public one
    VaultKeyThere = 1025, ///< 1: where
    VaultKeyNoPassphrase = 1026, ///< 1: where it lies
    VaultSigningKeyUnusable = 1027, ///< 1: the file, 2: why

    // Copies that are made before something goes
    RowsUnlikeCopy = 1040,
    FileUncopied = 1041, ///< of a session that stays for it; 1: the file, 2: why, 3: the number of that cause
    CopyNeedsVault = 1042,
    WentUncopied = 1043, ///< 1: the file
    VaultTakesNothing = 1044, ///< 1: bytes that are to be copied, 2: bytes that there is room for
    RunKeptNoCopies = 1045,
    VaultKeyMissing = 1046,
    VaultTakesPart = 1047, ///< as VaultTakesNothing
    TermNotKept = 1048, ///< 1: since when, 2: why
    // What is brought back from the vault
    KeyNotTaken = 1060, ///< by a bucket or a database; 1: the key
    ObjectTooLarge = 1061, ///< 1: the object, 2: its bytes, 3: the most
    TypeNotTaken = 1062, ///< 1: the object, 2: its type, 3: those that are taken
    RowsOfOtherDatabase = 1063,
    ColumnsLost = 1064, ///< 1: the columns
    ColumnsWithoutDefault = 1065, ///< 1: the columns
    RowKeptOtherwise = 1066, ///< 1: the table
    RowsRefused = 1067,
    ObjectThereNow = 1068, ///< another one; 1: the object, 2: bytes of the copy, 3: bytes of what is there, 4: since
    UploadDiffers = 1069, ///< 1: the object
    RestoreWaitsForObjects = 1070, ///< 1: how many
    RestoreWaitsForKey = 1071, ///< 1: the restore, 2: how many items
    RestoreElsewhere = 1072, ///< 1: where the copies came from, 2: where they are to go
    RestoreAltered = 1073, ///< 1: the restore
    RestoreUnknown = 1074, ///< 1: the restore
    NothingToRestore = 1075, ///< 1: what was asked for
    VaultNotConfigured = 1076,
    HoldOnOneMachine = 1077, ///< no ledger: other machines do not know it
    CacheControlLost = 1078, ///< 1: the object
    RestoreOpen = 1079, ///< 1: the restore that was cut off
    RestoreNoLedger = 1080, ///< the ledger does not say that there was a restore; 1: why
    AgeIsOld = 1081, ///< what came back is as old as before

    // Of the vault also: what somebody has to know or decided
    RestoreGivenUp = 1100, ///< it did not come back; 1: who gave the restore up
    RestoreNotOpen = 1101, ///< there is nothing to give up; 1: the restore
    RestoreCutOff = 1102, ///< 1: the restore, 2: how many items are open, 3: of how many
    ItemsWentUncopied = 1103, ///< 1: how many
    ItemsWithoutRoom = 1104, ///< they stay; 1: how many
    RestoreGivenUpHalfway = 1105, ///< as RestoreGivenUp, of what was on its way
    // What docsweeps with vaults ask each other, and what is said of rows that came back
    LedgerTakesNoRequests = 1110, ///< it was made before there were any; 1: the ledger
    RunOfSeveral = 1111, ///< docsweeps that share a vault; 1: the run
    RunOfOthers = 1112, ///< this docsweep has no copies of it, another one has; 1: the run
    CameBackMeanwhile = 1113, ///< documents are attached to its new row; 1: its number
    SessionRenumbered = 1114, ///< 1: the number that it had, 2: the one that it has; no number: not known yet
    DocumentRenumbered = 1115, ///< as SessionRenumbered
    ColumnsDefaulted = 1116, ///< 1: the columns
    DocumentsThereAlready = 1117, ///< 1: how many
    IsThereAlready = 1118, ///< foreseen of an item of a restore: what is there is what was copied
    RestoreUnsettled = 1120, ///< 1: the run that was cut off, or is under way
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
    Remedy remedy = {}; ///< what helps, where it is one of few
    const char *example = ""; ///< of what is right, as the sentence with places; empty: there is none
};
/// In the order of their numbers, a hundred each; the last has two.
enum class CauseSubject { Unknown, Storage, Files, Database, Items, Runs, Settings, Schedule, Journal, Ledger, Vault };
CauseSubject causeSubject(CauseKind kind);
std::span<const CauseRow> causesOf(CauseSubject subject);
std::span<const CauseRow> causesOfStorage();
std::span<const CauseRow> causesOfFiles();
std::span<const CauseRow> causesOfDatabase();
std::span<const CauseRow> causesOfItems();
std::span<const CauseRow> causesOfRuns();
std::span<const CauseRow> causesOfSettings();
std::span<const CauseRow> causesOfSchedule();
std::span<const CauseRow> causesOfJournal();
std::span<const CauseRow> causesOfLedger();
std::span<const CauseRow> causesOfVault();
/// Nothing: a number that only a newer docsweep knows, or Unknown.
const CauseRow *causeRow(CauseKind kind);

/// The English sentence, for logs, the command line and journals of older forms.
QString sentenceOf(const Cause &cause);
/// "CLEANUP_INTERVAL_HOURS=1.5": the same in every language. Empty: there is none.
QString exampleOf(const Cause &cause);
/// Its stable name for programs that read JSON: "host-unknown". Empty of Unknown and of a newer docsweep's numbers.
QString causeName(CauseKind kind);
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
    // NOLINTNEXTLINE(google-explicit-constructor,bugprone-forwarding-reference-overload): somebody else's words
    requires std::convertible_to<Words, QString> Why(Words &&words)
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
