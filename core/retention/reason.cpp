// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/reason.h"

namespace docsweep {

using namespace Qt::StringLiterals;

QString describeReason(Reason reason, Duration age)
{
    switch (reason) {
    case Reason::SessionIdle:
        return u"idle longer than "_s + describeDuration(age);
    case Reason::SessionChosen:
        return u"the session that was asked for"_s;
    case Reason::ObjectOld:
        return u"unchanged longer than "_s + describeDuration(age);
    case Reason::NamedByExpired:
        return u"belongs to a session that goes"_s;
    case Reason::Orphan:
        return u"no row refers to it, and it is older than "_s + describeDuration(age);
    case Reason::FolderOfChosen:
        return u"in the folder of the session that was asked for"_s;
    case Reason::UnlistedNamedByExpired:
        return u"belongs to a session that goes; the storage could not be listed there"_s;
    case Reason::OldVersion:
        return u"older version, archived longer than "_s + describeDuration(age) + u" ago"_s;
    case Reason::VersionOfGoing:
        return u"older version of a file that goes"_s;
    case Reason::SessionActive:
        return u"active within the last "_s + describeDuration(age);
    case Reason::SessionTimeUnknown:
        return u"its last activity cannot be read, so it never counts as old"_s;
    case Reason::SessionHeld:
        return u"held, or naming a held file"_s;
    case Reason::ObjectYoung:
        return u"changed within the last "_s + describeDuration(age);
    case Reason::ObjectTimeUnknown:
        return u"its time cannot be read, so it never counts as old"_s;
    case Reason::ObjectHeld:
        return u"held"_s;
    case Reason::OutputKept:
        return u"outputs are kept"_s;
    case Reason::ActiveFileKept:
        return u"files of sessions in use are kept"_s;
    case Reason::NamedByOther:
        return u"a row of another session that stays names it"_s;
    case Reason::StorageSwitchedOff:
        return u"storage cleanup is switched off"_s;
    case Reason::OutsideScope:
        return u"not part of the requested session"_s;
    case Reason::SessionStays:
        return u"its session's rows are kept"_s;
    case Reason::NotListed:
        return u"the storage could not be asked about it"_s;
    case Reason::SessionCameBack:
        return u"its session is in use again"_s;
    case Reason::NamedSince:
        return u"a row refers to it now"_s;
    case Reason::SessionLeftAlone:
        return u"its session was skipped"_s;
    case Reason::SessionChanged:
        return u"its documents changed since the plan was made"_s;
    case Reason::Interrupted:
        return u"the run was interrupted before this item; the next scan checks it again"_s;
    case Reason::ObjectChanged:
        return u"it changed since the plan was made"_s;
    case Reason::OldVersionKept:
        return u"older versions are kept"_s;
    case Reason::HidesVersions:
        return u"without this deletion marker an older version that is kept would become the current file again"_s;
    case Reason::NoSuchKey:
        return u"no file in this storage can have such a name, so there is nothing to delete"_s;
    case Reason::GivenUp:
        return u"its deletion was given up, so it was not deleted"_s;
    }
    return u"unknown reason "_s + QString::number(int(reason));
}

Why whyLeft(Reason reason, Duration age)
{
    using enum CauseKind;
    switch (reason) {
    case Reason::SessionHeld:
    case Reason::ObjectHeld:
        return Cause{HeldSince, {}};
    case Reason::SessionActive:
        return Cause{SessionCameBack, {}};
    case Reason::SessionCameBack:
        return Cause{ItsSessionCameBack, {}};
    case Reason::NamedByOther:
    case Reason::NamedSince:
        return Cause{NamedNow, {}};
    case Reason::SessionTimeUnknown:
        return Cause{ActivityUnreadable, {}};
    case Reason::ObjectTimeUnknown:
        return Cause{TimeUnreadable, {}};
    case Reason::ObjectYoung:
        return Cause{ChangedLately, {describeDuration(age)}};
    case Reason::ObjectChanged:
        return Cause{ChangedSince, {}};
    case Reason::OutputKept:
        return Cause{OutputsKept, {}};
    case Reason::ActiveFileKept:
        return Cause{ActiveFilesKept, {}};
    case Reason::StorageSwitchedOff:
        return Cause{SwitchedOff, {}};
    case Reason::OutsideScope:
        return Cause{CauseKind::OutsideScope, {}};
    case Reason::SessionStays:
        return Cause{RowsStay, {}};
    case Reason::NotListed:
        return Cause{NotAsked, {}};
    case Reason::SessionLeftAlone:
        return Cause{CauseKind::SessionLeftAlone, {}};
    case Reason::SessionChanged:
        return Cause{DocumentsChanged, {}};
    case Reason::Interrupted:
        return Cause{InterruptedBefore, {}};
    case Reason::OldVersionKept:
        return Cause{OldVersionsKept, {}};
    case Reason::HidesVersions:
        return Cause{CauseKind::HidesVersions, {}};
    case Reason::NoSuchKey:
        return Cause{NameImpossible, {}};
    case Reason::GivenUp:
        return Cause{CauseKind::GivenUp, {}};
    case Reason::SessionIdle:
    case Reason::SessionChosen:
    case Reason::ObjectOld:
    case Reason::NamedByExpired:
    case Reason::Orphan:
    case Reason::FolderOfChosen:
    case Reason::UnlistedNamedByExpired:
    case Reason::OldVersion:
    case Reason::VersionOfGoing: // it goes
        break;
    }
    return describeReason(reason, age);
}

QLatin1String reasonName(Reason reason)
{
    switch (reason) {
    case Reason::SessionIdle:
        return "session-idle"_L1;
    case Reason::SessionChosen:
        return "session-chosen"_L1;
    case Reason::ObjectOld:
        return "object-old"_L1;
    case Reason::NamedByExpired:
        return "named-by-expired"_L1;
    case Reason::Orphan:
        return "orphan"_L1;
    case Reason::FolderOfChosen:
        return "folder-of-chosen"_L1;
    case Reason::UnlistedNamedByExpired:
        return "unlisted-named-by-expired"_L1;
    case Reason::OldVersion:
        return "old-version"_L1;
    case Reason::VersionOfGoing:
        return "version-of-going"_L1;
    case Reason::SessionActive:
        return "session-active"_L1;
    case Reason::SessionTimeUnknown:
        return "session-time-unknown"_L1;
    case Reason::SessionHeld:
        return "session-held"_L1;
    case Reason::ObjectYoung:
        return "object-young"_L1;
    case Reason::ObjectTimeUnknown:
        return "object-time-unknown"_L1;
    case Reason::ObjectHeld:
        return "object-held"_L1;
    case Reason::OutputKept:
        return "output-kept"_L1;
    case Reason::ActiveFileKept:
        return "active-file-kept"_L1;
    case Reason::NamedByOther:
        return "named-by-other"_L1;
    case Reason::StorageSwitchedOff:
        return "storage-switched-off"_L1;
    case Reason::OutsideScope:
        return "outside-scope"_L1;
    case Reason::SessionStays:
        return "session-stays"_L1;
    case Reason::NotListed:
        return "not-listed"_L1;
    case Reason::SessionCameBack:
        return "session-came-back"_L1;
    case Reason::NamedSince:
        return "named-since"_L1;
    case Reason::SessionLeftAlone:
        return "session-left-alone"_L1;
    case Reason::SessionChanged:
        return "session-changed"_L1;
    case Reason::Interrupted:
        return "interrupted"_L1;
    case Reason::ObjectChanged:
        return "object-changed"_L1;
    case Reason::OldVersionKept:
        return "old-version-kept"_L1;
    case Reason::HidesVersions:
        return "hides-versions"_L1;
    case Reason::NoSuchKey:
        return "no-such-key"_L1;
    case Reason::GivenUp:
        return "given-up"_L1;
    }
    return "unknown"_L1;
}

} // namespace docsweep
