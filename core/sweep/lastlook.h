// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/foreignreferences.h"
#include "core/sweep/runcontext.h"

#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace docsweep {

/// An object as it was when it was copied.
struct CopiedFacts {
    QByteArray version;
    QByteArray tag; ///< as ObjectHead::tag; empty: of an earlier run, which did not keep it
    std::optional<qint64> sizeBytes;
    std::optional<Instant> changedAt;
};

/// An object that is to go now.
struct RemovalCandidate {
    const PlanItem *item = nullptr;
    const Plan *plan = nullptr; ///< that ordered it
    bool isPending = false; ///< an earlier run ordered it: it must not be forgotten
    bool rowsGone = false; ///< the rows that took it along are gone: it must not be forgotten
    bool rowsGoneAsPlanned = false; ///< … removed for this plan, and were as it saw them until then
    bool mayBeRewritten = false; ///< as in ObjectVerdict
    bool mustBeLookedAt = false; ///< by the store as well, however fresh the plan is
    const PlanItem *file = nullptr; ///< with which an older version goes, where this run removes that
    std::optional<CopiedFacts> copied = {}; ///< it goes only as it was copied
    bool mustBeAbsent = false; ///< there was nothing to be copied: whatever is there now stays
};

/// The facts of now for some objects: the sessions that exist under their folders and those that name them, with the
/// holds of now. The judge gets them with what was planned.
class LastLook {
public:
    /// Everything was read a moment ago when it answers; see isTooOld. Errors: those of the reader.
    static Result<LastLook> at(SessionReader &sessions, CurrentReferences &foreign, HoldSet holds,
        const LeftAlone &leftAlone, std::span<const RemovalCandidate> items, const std::stop_token &stop);

    /// Why it goes or stays. What the judge says of it besides is noted in the candidate.
    Reason judge(RemovalCandidate &candidate) const;

    /// Whether some of what it tells may be otherwise by now; as CurrentReferences has it.
    bool isTooOld() const { return m_current->isTooOld(m_at, m_took); }
    Duration trustLeft() const { return m_current->trustLeft(m_at, m_took); }

private:
    struct Named {
        SessionKey owner;
        bool asOutput = false;
    };

    LastLook(
        HoldSet holds, const CurrentReferences &current, CurrentReferences::Reading foreign, const LeftAlone &leftAlone)
        : m_holds(std::move(holds))
        , m_current(&current)
        , m_at(foreign.at)
        , m_took(foreign.took)
        , m_foreign(std::move(foreign.references))
        , m_leftAlone(&leftAlone)
    {
    }
    Result<> addRows(SessionReader &sessions, std::span<const RemovalCandidate> items, const std::stop_token &stop);
    void add(const SessionRecord &session, const QSet<ObjectKey> &keys);
    const SessionFacts *row(const SessionKey &key) const;
    bool stillGoes(const RemovalCandidate &version) const;

    HoldSet m_holds;
    const CurrentReferences *m_current;
    Instant m_at; ///< when the first of it was read, and how long reading all of it took
    Duration m_took;
    std::shared_ptr<const ForeignReferences> m_foreign;
    const LeftAlone *m_leftAlone;
    QHash<SessionKey, SessionFacts> m_rows;
    QHash<ObjectKey, std::vector<Named>> m_named; ///< of the candidates' keys, by rows that are there
};

} // namespace docsweep
