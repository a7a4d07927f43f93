// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"
#include "core/retention/holds.h"
#include "core/retention/policy.h"
#include "core/retention/reason.h"
#include "core/sessions/sessionstore.h"

#include <span>

namespace docsweep {

// "May it go?" has one answer, from one pure function: for the plan, for an explanation, at the moment of deletion, and
// for what earlier runs left. Who asks gathers facts, of then or of now, and obeys. Values; any thread.

/// When the facts were gathered.
enum class Moment {
    Scan, ///< for a plan or an explanation: rows that may go count as going
    Deletion, ///< right before something goes: only rows that are gone count as going
};

/// What docsweep itself has done to a session's rows in this run, or in the one that is being settled.
enum class ByUs {
    Nothing,
    LeftAlone, ///< they were to go, and stayed
    Gone, ///< removed as the plan saw them: nobody used the session in between
    FoundGone, ///< somebody else removed them, and may have used the session before
};

/// A session's rows, as far as they decide.
struct SessionFacts {
    qint64 id = 0;
    SessionKey key;
    std::optional<Instant> lastActivity; ///< absent: unreadable, then it is never old
    quint64 fingerprint = 0; ///< documentsFingerprint() of its documents
    const Hold *own = nullptr; ///< holds the session
    const Hold *onNamed = nullptr; ///< holds an object that its documents name
    ByUs byUs = ByUs::Nothing;

    bool isThere() const { return byUs != ByUs::Gone && byUs != ByUs::FoundGone; }
};

/// A row that names an object.
struct Namer {
    const SessionFacts *owner = nullptr; ///< never null
    bool asOutput = false; ///< in excel, pdf or doc
    bool inFolder = false; ///< the object lies in the owner's folder
};

enum class Presence {
    Listed, ///< the store told of it
    Unknown, ///< a row names it, and the store could not be asked
};

/// What an object was planned for.
struct Planned {
    Reason why = Reason::ObjectOld;
    const SessionFacts *taker = nullptr; ///< whose going takes it along; null: it goes by itself
    bool isOutput = false; ///< as a generated file: rows that said so may be gone by now
};

/// Of an older version, or of a mark of deletion: what becomes of the file that its key names today.
enum class ItsFile {
    IsThis, ///< it is no older version
    Stays,
    Goes,
    Deleted, ///< there is none: the key was deleted, and only versions of it are left
};

struct ObjectFacts {
    Moment moment = Moment::Scan;
    Presence presence = Presence::Listed;
    const ObjectEntry *entry = nullptr; ///< never null; of an unlisted one the key alone counts
    const SessionFacts *folder = nullptr; ///< the row of its folder's session; null: there is none
    std::span<const Namer> namers; ///< all rows that name it, and planned takers whose rows are gone
    const HoldSet *holds = nullptr; ///< in force now; null: none
    ItsFile itsFile = ItsFile::IsThis;
    bool hidesVersions = false; ///< a mark of deletion in force, over versions that stay
    bool keptOutput = false; ///< remembered as an output whose rows are gone
    std::optional<Planned> planned; ///< at a deletion
};

struct SessionVerdict {
    Reason reason = Reason::SessionActive;
    const Hold *hold = nullptr; ///< what keeps it, when a hold does
    SessionCondition when; ///< where it goes: must hold in the transaction that deletes it

    bool goes() const { return docsweep::goes(reason); }
};

struct ObjectVerdict {
    Reason reason = Reason::ObjectYoung;
    bool isOutput = false;
    bool isReferred = false; ///< a row names it, or its folder has a session
    const Hold *hold = nullptr; ///< what keeps it, when only a hold does
    /// Where it goes: the session that takes it along; null: it goes by itself. Where it stays: the one that keeps it.
    const SessionFacts *session = nullptr;
    bool takenFromElsewhere = false; ///< a session of another folder has to go first
    /// Where it goes: a session could have written it anew since the facts were read, so the store must
    /// look again, however fresh they are, and a change of its attributes alone counts as one of its content.
    bool mayBeRewritten = false;

    bool goes() const { return docsweep::goes(reason); }
};

SessionVerdict judge(const SessionFacts &session, const Policy &policy);
ObjectVerdict judge(const ObjectFacts &object, const Policy &policy);

/// What makes an object an output where no row names it: .xlsx, .pdf, .docx.
bool hasOutputExtension(const ObjectKey &key);

/// Strictly before the cutoff. What has no readable time is never old.
inline bool isOld(std::optional<Instant> time, const Policy &policy)
{
    return time && *time < policy.cutoff;
}

/// The facts of a row of now, with the holds that are on it and on what it names.
SessionFacts factsOf(const SessionRecord &session, const HoldSet &holds);

} // namespace docsweep
