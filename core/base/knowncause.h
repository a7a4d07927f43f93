// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace docsweep {

/// What the sentences of core say that reach people: why a service is away, why an item stayed, why a run did not
/// begin. Journals, logs and errors hold the English sentence; whoever words it in another language asks for its value.
enum class KnownCause {
    Unknown, ///< a sentence of somebody else: the driver's, the server's, the system's
    // The way to the storage, and its key
    HostUnknown, ///< 1: the host
    ConnectionRefused, ///< 1: the host
    ConnectionCut, ///< 1: the host
    NoAnswer, ///< 1: the host
    NotSafe, ///< TLS; 1: the host
    ProxyFails, ///< 1: the host behind it
    ProjectLocked,
    KeyUnknown,
    KeyExpired,
    KeyForeign,
    KeyMayNot,
    PolicyRefuses,
    HiddenFromKey,
    NotTheStorage, ///< 1: the host
    StorageReadOnly,
    StorageMissing, ///< none is configured
    StorageRefused, ///< an answer that is no success; 1: the host, 2: the status
    ListingBroken,
    BucketMissing, ///< 1: the bucket, or nothing
    BucketUnnamed,
    BucketForeign, ///< not among those configured now; 1: the bucket
    SwitchedOff, ///< STORAGE_CLEANUP_ENABLED=false
    // Files of a folder
    StorageFolderAway, ///< 1: the folder
    BucketFolderAway, ///< 1: the folder
    FolderProtected, ///< 1: the folder
    FileProtected, ///< 1: the user
    AccessDenied, ///< 1: the user
    MountedReadOnly,
    MountedThere,
    LinkInTheWay,
    // The database
    DatabaseMissing, ///< none is configured
    DatabaseNoFile,
    DatabaseNoSqlite,
    DatabaseNoAccess,
    DatabaseOfOther, ///< 1: whose file it is
    DatabaseTablesMissing, ///< 1: what
    DatabaseRowsHidden, ///< 1: of which tables
    DatabaseRightsMissing, ///< 1: GRANT …
    DatabaseUnreachable,
    DatabaseLogin,
    DatabaseUnknown,
    DatabasePooler,
    DatabaseFull,
    DatabaseStarting,
    DatabaseEnded, ///< the connection, by an administrator
    DatabaseTimeZone,
    DatabaseDriver,
    DatabaseBusy,
    ForeignRows,
    TriggerInterferes,
    DatabaseRefuses,
    // What became of an item
    SessionCameBack,
    DocumentsChanged,
    ChangedSince,
    HeldSince,
    NamedNow,
    SessionLeftAlone,
    RowsStay,
    SessionGone,
    StillThere,
    TimeUnreadable,
    NameImpossible,
    GivenUp,
    StoppedMeanwhile,
    InterruptedBefore,
    InterruptedAfter,
    OtherCauses,
    // What kept a run or a scan from beginning
    AnotherRun, ///< 1: which
    LockLost,
    ProcessEnded,
    Limit, ///< see `limitTripsOf`
    OtherNumber, ///< 1: agreed, 2: now
    ClocksDiffer, ///< 1: how much, and whose they are
    PlanAltered,
    PlanGone,
    PlanOfOther, ///< 1: that database, 2: this one
    PlanOfFormer, ///< of what stood there before; 1: the place or the bucket
    AnotherThere, ///< another database or bucket than before; 1: its place
    SessionUnknown, ///< 1: its key
    SessionKeyWrong, ///< 1: the key
    BucketOrder,
    // The journal and other places of docsweep's own
    JournalNewer,
    JournalMissing,
    HomeUnusable, ///< 1: the folder
    HomeUnset,
    DiskFull,
    TemporaryFull, ///< 1: the folder
    FileTooLarge, ///< for the limits of the process
    FileUnwritable, ///< 1: the file
    FileUnreadable, ///< 1: the file
    KeychainAway,
    SettingWrong, ///< 1: its name
    SettingRange, ///< 1: the setting, 2: the least, 3: the most
    SettingLeast, ///< 1: the setting, 2: the least
    SettingMissing, ///< 1: what is set, 2: what is not
    Unencrypted,
    TwoStores,
    ConnectionExists, ///< 1: its name
    ConnectionName,
    // The schedule
    PeriodTooShort,
    PeriodTooLong,
    QuietAlways,
    ZoneUnknown, ///< 1: the zone
    OnlyInEnvironment, ///< 1: the setting
    ProgramMissing, ///< 1: what cannot be started
    CronPeriod, ///< 1: minutes, 2: the nearest that cron can
    CrontabAltered,
    CalendarWrong, ///< 1: what was written
};

struct CauseFound {
    KnownCause cause = KnownCause::Unknown;
    QStringList about; ///< see the values

    bool operator==(const CauseFound &) const = default;
};

/// Which of core's sentences `text` is, or holds. Any thread.
CauseFound causeFoundIn(const QString &text);

/// A piece of each sentence as core writes it, for the test that holds both together.
struct CauseMark {
    KnownCause cause = KnownCause::Unknown;
    const char *text = nullptr; ///< %w: a word, %s: any text
};
std::span<const CauseMark> causeMarks();

} // namespace docsweep
