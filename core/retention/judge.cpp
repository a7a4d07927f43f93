// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/judge.h"

namespace docsweep {

namespace {

    /// Whether a session's rows count as going at this moment.
    bool isGoing(const SessionFacts &session, const Policy &policy, Moment moment)
    {
        if (!session.isThere())
            return true;
        return moment == Moment::Scan && session.byUs == ByUs::Nothing && judge(session, policy).goes();
    }

    /// Who refers to an object, and what that means.
    struct Claims {
        bool asOutput = false;
        const SessionFacts *going = nullptr; ///< a session that goes names it; its own folder's before another one
        const SessionFacts *goingElsewhere = nullptr; ///< … one of another folder
        const SessionFacts *staying = nullptr; ///< a session that stays names it
        const SessionFacts *stayingInFolder = nullptr; ///< … the one of its own folder
        const SessionFacts *holder = nullptr; ///< … one that is held itself
        bool isNamedByRow = false; ///< that is there
    };

    Claims claimsOn(const ObjectFacts &object, const Policy &policy)
    {
        Claims claims;
        for (const Namer &namer : object.namers) {
            const SessionFacts &owner = *namer.owner;
            claims.asOutput |= namer.asOutput;
            claims.isNamedByRow |= owner.isThere();
            if (isGoing(owner, policy, object.moment)) {
                if (!claims.going || namer.inFolder)
                    claims.going = &owner;
                if (!namer.inFolder)
                    claims.goingElsewhere = &owner;
                continue;
            }
            claims.staying = &owner;
            if (namer.inFolder)
                claims.stayingInFolder = &owner;
            if (owner.own)
                claims.holder = &owner;
        }
        return claims;
    }

    /// One object under judgement.
    class Case {
    public:
        Case(const ObjectFacts &object, const Policy &policy)
            : m_object(object)
            , m_policy(policy)
            , m_claims(claimsOn(object, policy))
            , m_folderGoes(object.folder && isGoing(*object.folder, policy, object.moment))
            , m_isOld(object.presence == Presence::Listed && isOld(object.entry->changedAt(), policy))
        {
        }

        ObjectVerdict decide()
        {
            ObjectVerdict verdict;
            const bool hasRow = m_object.folder && m_object.folder->isThere();
            verdict.isReferred = hasRow || m_claims.isNamedByRow;
            verdict.isOutput = !m_object.namers.empty() ? m_claims.asOutput
                : m_object.planned                      ? m_object.planned->isOutput
                                   : hasOutputExtension(m_object.entry->key) || m_object.keptOutput;
            verdict.reason = reason(verdict);
            if (m_object.planned)
                verdict.reason = sincePlanned(verdict);
            if (verdict.goes() || m_object.planned) { // what was planned would have gone but for it
                verdict.hold = hold();
                if (verdict.hold)
                    verdict.reason = Reason::ObjectHeld;
            }
            if (!verdict.goes()) {
                verdict.session = m_claims.staying ? m_claims.staying : m_object.folder;
                return verdict;
            }
            const bool isNamed = verdict.reason == Reason::NamedByExpired
                || verdict.reason == Reason::UnlistedNamedByExpired || verdict.reason == Reason::FolderOfChosen;
            verdict.session = isNamed && m_claims.going ? m_claims.going : m_folderGoes ? m_object.folder : nullptr;
            verdict.takenFromElsewhere = isNamed && m_claims.goingElsewhere;
            verdict.mayBeRewritten =
                verdict.isReferred || wasReferred() || m_policy.onlySession.has_value(); // chosen while in use
            return verdict;
        }

    private:
        /// By what is true now, whatever was planned.
        Reason reason(const ObjectVerdict &verdict) const
        {
            if (!m_policy.storageCleanup)
                return Reason::StorageSwitchedOff;
            if (m_policy.onlySession)
                return reasonInScope(verdict.isOutput);
            if (verdict.isOutput && m_policy.keepOutputs && (m_isOld || m_claims.going))
                return Reason::OutputKept;
            if (m_object.itsFile != ItsFile::IsThis)
                return reasonOfVersion();
            if (m_isOld) {
                if (m_policy.keepActiveFiles && isOfLiveSession())
                    return Reason::ActiveFileKept;
                if (m_claims.going && !m_claims.staying)
                    return Reason::NamedByExpired;
                return verdict.isReferred ? Reason::ObjectOld : Reason::Orphan;
            }
            if (m_claims.going && m_claims.staying)
                return Reason::NamedByOther;
            if (m_claims.going)
                return m_policy.keepActiveFiles && isOfLiveSession() ? Reason::ActiveFileKept : whyNamed();
            if (m_object.presence == Presence::Unknown)
                return Reason::NotListed;
            return m_object.entry->changedAt() ? Reason::ObjectYoung : Reason::ObjectTimeUnknown;
        }

        /// An older version. It goes with its file: without that it would be the file of its key again.
        Reason reasonOfVersion() const
        {
            if (m_object.hidesVersions)
                return Reason::HidesVersions;
            if (m_policy.keepActiveFiles && isOfLiveSession())
                return Reason::ActiveFileKept;
            if (m_claims.going && !m_claims.staying)
                return Reason::NamedByExpired;
            if (m_object.itsFile == ItsFile::Goes && (m_policy.keepOldVersions || !m_isOld))
                return Reason::VersionOfGoing;
            if (m_policy.keepOldVersions)
                return Reason::OldVersionKept;
            if (m_isOld)
                return Reason::OldVersion;
            return m_object.entry->changedAt() ? Reason::ObjectYoung : Reason::ObjectTimeUnknown;
        }

        /// Only one session was asked for.
        Reason reasonInScope(bool isOutput) const
        {
            const SessionKey &chosen = *m_policy.onlySession;
            const bool isInFolder = folderOf(m_object.entry->key) == chosen;
            const SessionFacts *staying = nullptr; // the chosen one's rows
            bool isNamedByChosen = false;
            for (const Namer &namer : m_object.namers) {
                if (namer.owner->key != chosen)
                    continue;
                isNamedByChosen = true;
                if (!isGoing(*namer.owner, m_policy, m_object.moment))
                    staying = namer.owner;
            }
            if (!isInFolder && !isNamedByChosen)
                return Reason::OutsideScope;
            if (m_object.hidesVersions)
                return Reason::HidesVersions;
            if (isInFolder && m_object.folder && !m_folderGoes && !isOwnerGone())
                staying = m_object.folder;
            if (staying)
                return Reason::SessionStays;
            if (m_claims.staying)
                return Reason::NamedByOther;
            if (isOutput && m_policy.keepOutputs)
                return Reason::OutputKept;
            if (!isInFolder && m_policy.keepActiveFiles && isOfLiveSession())
                return Reason::ActiveFileKept;
            return isInFolder && m_object.presence == Presence::Listed ? Reason::FolderOfChosen : whyNamed();
        }

        /// What was planned goes only if it still goes for what it was planned for: a session that came back keeps all
        /// its files, also those that are old by themselves.
        Reason sincePlanned(const ObjectVerdict &verdict) const
        {
            const Planned &planned = *m_object.planned;
            const bool stillGoes = verdict.goes();
            if (planned.why == Reason::Orphan && stillGoes && verdict.isReferred)
                return m_object.folder ? Reason::SessionCameBack : Reason::NamedSince;
            if (!planned.taker)
                return verdict.reason;
            const SessionFacts &taker = *planned.taker;
            if (!taker.isThere()) {
                const bool isNamedAnew =
                    m_claims.stayingInFolder || (m_claims.staying && planned.why != Reason::ObjectOld);
                return isNamedAnew ? Reason::NamedSince : verdict.reason;
            }
            const SessionVerdict now = judge(taker, m_policy);
            if (!now.goes())
                return now.reason == Reason::SessionHeld ? Reason::SessionStays : Reason::SessionCameBack;
            if (taker.byUs == ByUs::LeftAlone)
                return Reason::SessionLeftAlone;
            return stillGoes ? verdict.reason : Reason::SessionStays; // it was not chosen for this run
        }

        /// On the object, on its folder's session, or on another session whose row names it.
        const Hold *hold() const
        {
            if (m_claims.holder)
                return m_claims.holder->own;
            return m_object.holds ? m_object.holds->forObject(m_object.entry->key) : nullptr;
        }

        /// The session of its folder took it along and is gone; one that has the same key now is another one.
        bool isOwnerGone() const
        {
            const SessionFacts *taker = m_object.planned ? m_object.planned->taker : nullptr;
            return taker && !taker->isThere() && taker->key == folderOf(m_object.entry->key);
        }

        /// When it was planned, by a session that somebody else has removed since.
        bool wasReferred() const
        {
            if (!m_object.planned)
                return false;
            const SessionFacts *taker = m_object.planned->taker;
            return taker ? taker->byUs == ByUs::FoundGone : m_object.planned->why == Reason::ObjectOld;
        }

        /// Of one that stays: in its folder, or named by it.
        bool isOfLiveSession() const
        {
            return m_claims.staying || (m_object.folder && !m_folderGoes && !isOwnerGone());
        }

        Reason whyNamed() const
        {
            return m_object.presence == Presence::Unknown ? Reason::UnlistedNamedByExpired : Reason::NamedByExpired;
        }

        const ObjectFacts &m_object;
        const Policy &m_policy;
        const Claims m_claims;
        const bool m_folderGoes;
        const bool m_isOld;
    };

} // namespace

SessionVerdict judge(const SessionFacts &session, const Policy &policy)
{
    SessionVerdict verdict;
    if (policy.onlySession) {
        if (session.key != *policy.onlySession)
            return {Reason::OutsideScope, nullptr, {}};
        verdict.reason = Reason::SessionChosen;
    } else if (!session.lastActivity) {
        return {Reason::SessionTimeUnknown, nullptr, {}};
    } else if (!isOld(session.lastActivity, policy)) {
        return {Reason::SessionActive, nullptr, {}};
    } else {
        verdict.reason = Reason::SessionIdle;
        verdict.when.idleBefore = policy.cutoff;
    }
    if (const Hold *hold = session.own ? session.own : session.onNamed)
        return {Reason::SessionHeld, hold, {}};
    verdict.when.id = session.id;
    verdict.when.key = session.key;
    verdict.when.lastActivity = session.lastActivity;
    verdict.when.fingerprint = session.fingerprint;
    return verdict;
}

ObjectVerdict judge(const ObjectFacts &object, const Policy &policy)
{
    return Case(object, policy).decide();
}

bool hasOutputExtension(const ObjectKey &key)
{
    const QByteArray extension = extensionOf(key);
    return extension == "xlsx" || extension == "pdf" || extension == "docx";
}

SessionFacts factsOf(const SessionRecord &session, const HoldSet &holds)
{
    SessionFacts facts;
    facts.id = session.id;
    facts.key = session.key;
    facts.lastActivity = session.lastActivity;
    facts.fingerprint = documentsFingerprint(session.documents);
    if (holds.isEmpty())
        return facts;
    facts.own = holds.forSession(session.key);
    for (auto document = session.documents.begin(); !facts.onNamed && document != session.documents.end(); ++document) {
        for (const ObjectKey &key : document->keys) {
            if (!key.isEmpty() && (facts.onNamed = holds.forObject(key)))
                break;
        }
    }
    return facts;
}

} // namespace docsweep
