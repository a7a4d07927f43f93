// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"
#include "core/base/instant.h"

#include <QString>

namespace docsweep {

/// Why a session's rows or an object go, or stay. Stored in journals by number: append only, never renumber.
enum class Reason {
    // goes
    SessionIdle = 1, ///< rows: last activity before the cutoff
    SessionChosen = 2, ///< rows: the one session that was asked for by name
    ObjectOld = 3, ///< object older than the cutoff, in the folder of a session or named by one
    NamedByExpired = 4, ///< object that a going session's rows name, whatever its own age
    Orphan = 5, ///< object older than the cutoff that no row refers to
    FolderOfChosen = 6, ///< object in the folder of the session that was asked for by name
    UnlistedNamedByExpired = 7, ///< named by a going session, but the store could not be listed there
    OldVersion = 8, ///< older version of a file, archived before the cutoff
    VersionOfGoing = 9, ///< older version, kept like others but that its file goes
    // stays
    SessionActive = 50, ///< rows: last activity at or after the cutoff
    SessionTimeUnknown = 51, ///< rows: no readable last activity
    SessionHeld = 52, ///< rows: held, or naming a held object
    ObjectYoung = 60,
    ObjectTimeUnknown = 61,
    ObjectHeld = 62,
    OutputKept = 63, ///< outputs are kept in this run
    ActiveFileKept = 64, ///< files of live sessions are kept in this run
    NamedByOther = 65, ///< another session's row that stays names it
    StorageSwitchedOff = 66, ///< storage cleanup is switched off
    OutsideScope = 67, ///< not of the one session that was asked for
    SessionStays = 68, ///< object of a session whose rows stay: held, not chosen, or not removed
    NotListed = 69, ///< no row that goes names it, and the storage could not be asked for it
    // stays since the plan was made
    SessionCameBack = 70,
    NamedSince = 71, ///< a row names it now
    SessionLeftAlone = 72, ///< its session was to go, and was left alone
    SessionChanged = 73, ///< rows: its documents are not those of the plan
    Interrupted = 74, ///< the run broke off before it
    ObjectChanged = 75, ///< the store has another object there than the one that was judged
    OldVersionKept = 76, ///< older versions are kept in this run
    HidesVersions = 77, ///< mark of deletion: without it a version that stays would be the file of its key again
    // never goes
    NoSuchKey = 80, ///< no object of this storage can have such a key
    GivenUp = 81, ///< somebody gave its pending deletion up
};

constexpr bool goes(Reason reason)
{
    return int(reason) < 50;
}

/// One sentence in English for logs and the command line: "idle longer than 1 h". `age` is the run's age.
QString describeReason(Reason reason, Duration age);

/// The same for what was planned and was skipped: "its session is in use again".
Why whyLeft(Reason reason, Duration age);

/// The stable name for JSON and CSV: "session-idle".
QLatin1String reasonName(Reason reason);

} // namespace docsweep
