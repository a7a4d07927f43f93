// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace docsweep::sim {

// What happens in one world, as plain data: drawn from a seed, played, and made smaller when it fails. Numbers that
// name something (a session, a file, a bucket) count modulo what there is, so that every part can be left out.

/// How a bucket tells of its objects, and how it removes them.
enum class Flavour {
    Folder, ///< one time, a version that changes with every write; looks right beside the removal
    Supabase, ///< both times, a version; trusts facts that are fresh instead of looking again
};

struct BucketPart {
    Flavour flavour = Flavour::Folder;
};

/// A session at the beginning.
struct SessionPart {
    int key = 0;
    std::optional<int> idleMinutes; ///< nothing: its time cannot be read
};

/// The number of a file that no storage can hold; a row may name it all the same.
inline constexpr int kImpossibleFile = 99;

/// What a document's column may name.
struct NamedPart {
    int session = 0; ///< in whose folder it lies
    int file = 0;
};

/// A document row at the beginning.
struct DocumentPartOf {
    int session = 0;
    std::array<std::optional<NamedPart>, 4> keys; ///< source, excel, pdf, doc
};

/// A stored file at the beginning.
struct FilePart {
    int bucket = 0;
    int session = 0;
    int file = 0;
    std::optional<int> ageMinutes; ///< negative: from the future; nothing: it has no readable time
    int writtenAgain = 0; ///< minutes between created and updated; both times are told by Supabase alone
};

enum class EventKind {
    Touch, ///< a request of the browser: last_activity is now, a row is made where there was none
    Upload, ///< a new file and a document that names it
    Overwrite, ///< other bytes under a key that is there
    TouchFile, ///< its mode or owner, nothing else
    NameForeign, ///< a new document names a file that is there, in whosever folder
    DropDocument,
    RemoveSession, ///< by the web app
    RemoveFile, ///< by the web app
    BusyRow, ///< a transaction of the web app holds the row for a moment
    Hold,
    Unhold,
    StorageAway,
    StorageBack,
    RefuseKey,
    AllowKeys, ///< and show every folder
    HideFolder, ///< no listing shows what is in it, and says so
    RefuseRow, ///< the database will not remove it
    LoseAnswer, ///< the store does what it is asked next, and the answer is lost
    LoseRowsAnswer, ///< the same of the database, which may also do it later or never
    SwapBucket, ///< another bucket stands in its place, with files of the same names
    EmptyBucket, ///< another, empty one
    DropBucket, ///< none
    BucketBack, ///< the first one again
    SwapDatabase, ///< a copy of it from now on; the file that was there is another's
    DatabaseBack,
    LoseLock,
    DatabaseClock, ///< of its server leaps, by minutes
    MachineClock, ///< of a docsweep leaps, by minutes
    Wait, ///< seconds
    Cancel,
    OtherSweep, ///< another docsweep plans and runs in the middle of this one
    ProtectFile, ///< the storage will never remove it
    BarRow, ///< the database will never remove it
    SlowRow, ///< it never will either: the statement that removes it times out
    Deadlock, ///< once, or several times in a row
    Standby, ///< from now on the database takes no changes
    StandbyEnds,
    BusyJournal, ///< another process writes to a docsweep's journal for some seconds
    GiveUp, ///< an admin gives up a deletion that waits
    LedgerAway, ///< nobody can read or write it
    LedgerBack,
    VaultFull, ///< of the disk of the vaults little is left, or nothing
    VaultAway, ///< nothing can be written there
    VaultBack, ///< and it has room again
    ChangeColumn, ///< of a row or a document: one that docsweep does not know
};

/// What may happen in the worlds that are drawn, beside what always may. All of it is on; a world that is written down
/// has what was there when it failed.
struct Extras {
    bool protectedFiles = true; ///< what is not protected goes in the end, and the protected is named
    bool protectedRequests = true; ///< the same, where a protected file fails every request that names it
    bool barredRows = true; ///< what is not barred goes in the end, and the barred is named
    bool slowRows = true; ///< the same, of rows whose removal outlasts the time limit of a statement
    bool deadlocks = true; ///< nothing is forgotten, and no run ends for them
    bool standby = true; ///< nothing is forgotten
    bool busyJournal = true; ///< nothing is forgotten
    bool lateCommits = true; ///< nothing is told as gone that is there, and what goes later is not forgotten
    bool pieces = true; ///< what the journal takes in several transactions may be cut off after each of them
    bool ledger = true; ///< some worlds have one: holds bind all, and what one left another may finish
    bool vault = true; ///< some worlds have them: nothing goes without a copy

    bool operator==(const Extras &) const = default;
};

/// By the name it has for people: "protected-files"; null where there is none.
bool Extras::*extraOf(const QString &name);
QStringList extraNames();

struct Event {
    EventKind kind = EventKind::Touch;
    int at = -1; ///< inside which call of the pass; -1: before the pass
    int a = 0;
    int b = 0;
    int c = 0;
};

enum class PassKind {
    Sweep, ///< plan and run
    DryRun, ///< plan
    RunEarlier, ///< a plan of an earlier dry run or a part of one
    Recover,
    BringBack, ///< out of the vault: of a run, a session or an object
};

struct Crash {
    int at = 0; ///< in which call
    std::optional<int> powerCut; ///< the machine stops with it; which of the commits that were not yet synced survive
};

struct Pass {
    PassKind kind = PassKind::Sweep;
    int docsweep = 0;
    int waitMinutes = 0; ///< before it
    int ageMinutes = 60;
    bool keepOutputs = false;
    bool keepActiveFiles = false;
    bool storageCleanup = true;
    bool isUnattended = false; ///< nobody is there to ask
    bool withoutCopies = false; ///< somebody wants none to be kept
    bool turnFirst = false; ///< the run lock is taken before the plan is made
    std::optional<int> onlySession;
    std::optional<int> unticked; ///< a number from which it follows which items are not ticked
    std::optional<int> maxItems;
    int earlier = 0; ///< RunEarlier: which
    std::vector<Event> events;
    std::optional<Crash> crash;
};

struct Scenario {
    quint64 seed = 0;
    std::vector<BucketPart> buckets;
    std::vector<SessionPart> sessions;
    std::vector<DocumentPartOf> documents;
    std::vector<FilePart> files;
    std::vector<Pass> passes;
    int batchObjects = 4;
    int batchSessions = 2;
    int batchMost = 6;
    Extras extras;
};

/// What worlds are drawn.
struct Drawing {
    int mostPasses = 8;
    Extras extras;
    std::set<EventKind> only; ///< no other events; empty: all
};

Scenario scenarioOf(quint64 seed, const Drawing &drawing);

/// How many parts could be left out.
size_t partCount(const Scenario &scenario);
/// The same world without `count` of its parts, from this one on: whole passes, events, crashes, options, files,
/// documents, sessions, buckets.
Scenario without(const Scenario &scenario, size_t part, size_t count = 1);

/// For people, a line each; and back again, without what stands after a "#". Where that cannot be, `wrong` is the line.
QStringList described(const Scenario &scenario);
QString described(const Event &event);
/// By its name for people: "name foreign".
std::optional<EventKind> eventOf(const QString &name);
std::optional<Scenario> scenarioOf(const QStringList &lines, QString &wrong);

} // namespace docsweep::sim
