// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/classifier.h"

namespace docsweep {

/// Who refers to an object, and what that means.
struct Classifier::Claims {
    bool namedHere = false; ///< by the rows of its own folder's session
    bool namedElsewhere = false;
    bool asOutput = false;
    bool otherStays = false; ///< a session elsewhere that stays names it
    bool otherIsLive = false; ///< … because it is active
    const Hold *hold = nullptr; ///< a session that names it from elsewhere is held
    const ForeignReference *otherGoes = nullptr;
};

const std::vector<ForeignReference> *ForeignReferences::of(const ObjectKey &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.cend() ? nullptr : &*found;
}

bool hasOutputExtension(const ObjectKey &key)
{
    const QByteArray extension = extensionOf(key);
    return extension == "xlsx" || extension == "pdf" || extension == "docx";
}

Classifier::Classifier(
    Policy policy, const HoldSet &holds, const ForeignReferences &foreign, KeptOutputLookup keptOutput)
    : m_policy(std::move(policy))
    , m_holds(holds)
    , m_foreign(foreign)
    , m_keptOutput(std::move(keptOutput))
{
}

SessionVerdict Classifier::judgeSession(const SessionRecord &session) const
{
    SessionVerdict verdict;
    if (m_policy.onlySession) {
        if (session.key != *m_policy.onlySession)
            return {Reason::OutsideScope};
        verdict.reason = Reason::SessionChosen;
    } else if (!session.lastActivity) {
        return {Reason::SessionTimeUnknown};
    } else if (!isOld(session.lastActivity)) {
        return {Reason::SessionActive};
    } else {
        verdict.reason = Reason::SessionIdle;
    }
    if (m_holds.isEmpty())
        return verdict;
    const Hold *hold = m_holds.forSession(session.key);
    for (auto document = session.documents.begin(); !hold && document != session.documents.end(); ++document) {
        for (const ObjectKey &key : document->keys) {
            if (!key.isEmpty() && (hold = m_holds.forObject(key)))
                break;
        }
    }
    return hold ? SessionVerdict{Reason::SessionHeld, hold} : verdict;
}

FolderVerdict Classifier::judgeFolder(const SessionKey &key, const SessionRecord *session) const
{
    FolderVerdict folder;
    folder.key = key;
    if (!session)
        return folder;
    folder.hasRow = true;
    folder.sessionId = session->id;
    folder.session = judgeSession(*session);
    if (!ownsFolder(session->key)) // what its rows name are foreign references
        return folder;
    const ObjectKey prefix = folderPrefix(session->key);
    for (const DocumentRecord &document : session->documents) {
        for (int part = 0; part < kDocumentParts; ++part) {
            const ObjectKey &named = document.keys[size_t(part)];
            if (!named.isEmpty() && named.startsWith(prefix))
                folder.named[named] |= DocumentPart(part) != DocumentPart::Source;
        }
    }
    return folder;
}

SessionVerdict Classifier::judgeForeignOwner(const ForeignReference &reference) const
{
    SessionRecord owner;
    owner.id = reference.sessionId;
    owner.key = reference.sessionKey;
    owner.lastActivity = reference.lastActivity;
    return judgeSession(owner);
}

Classifier::Claims Classifier::claims(const ObjectKey &key, const FolderVerdict &folder) const
{
    Claims claims;
    if (const auto named = folder.named.constFind(key); named != folder.named.cend()) {
        claims.namedHere = true;
        claims.asOutput = *named;
    }
    if (m_foreign.isEmpty())
        return claims;
    const std::vector<ForeignReference> *others = m_foreign.of(key);
    if (!others)
        return claims;
    for (const ForeignReference &other : *others) {
        claims.namedElsewhere = true;
        claims.asOutput |= other.isOutput;
        const SessionVerdict owner = judgeForeignOwner(other);
        if (owner.goes()) {
            claims.otherGoes = &other;
            continue;
        }
        claims.otherStays = true;
        claims.otherIsLive |= owner.reason != Reason::SessionHeld;
        if (const Hold *hold = m_holds.forSession(other.sessionKey))
            claims.hold = hold;
    }
    return claims;
}

Reason Classifier::reasonInScope(const FolderVerdict &folder, const Claims &claims, bool isOutput) const
{
    const bool inFolder = !folder.key.isEmpty() && folder.key == *m_policy.onlySession;
    const bool namedByChosen = claims.otherGoes && claims.otherGoes->sessionKey == *m_policy.onlySession;
    if (!inFolder && !namedByChosen)
        return Reason::OutsideScope;
    if (inFolder && folder.hasRow && !folder.session.goes())
        return Reason::SessionStays;
    if (claims.otherStays || (namedByChosen && !inFolder && (claims.namedHere && !folder.session.goes())))
        return Reason::NamedByOther;
    if (isOutput && m_policy.keepOutputs)
        return Reason::OutputKept;
    return inFolder ? Reason::FolderOfChosen : Reason::NamedByExpired;
}

Reason Classifier::naturalReason(
    const ObjectEntry &object, const FolderVerdict &folder, const Claims &claims, bool isOutput) const
{
    if (!m_policy.storageCleanup)
        return Reason::StorageSwitchedOff;
    if (m_policy.onlySession)
        return reasonInScope(folder, claims, isOutput);
    const bool old = isOld(object.changedAt());
    const bool namedByGoing = (claims.namedHere && folder.rowsGo()) || claims.otherGoes;
    if (isOutput && m_policy.keepOutputs && (old || namedByGoing))
        return Reason::OutputKept;
    const bool namedByStaying = (claims.namedHere && folder.isLive()) || claims.otherStays;
    if (old) {
        if (m_policy.keepActiveFiles && (folder.isLive() || claims.otherStays))
            return Reason::ActiveFileKept;
        if (namedByGoing && !namedByStaying)
            return Reason::NamedByExpired;
        return folder.hasRow || claims.namedElsewhere ? Reason::ObjectOld : Reason::Orphan;
    }
    if (namedByStaying && namedByGoing)
        return Reason::NamedByOther;
    if (namedByGoing)
        return Reason::NamedByExpired;
    return object.changedAt() ? Reason::ObjectYoung : Reason::ObjectTimeUnknown;
}

ObjectVerdict Classifier::judgeObject(
    const Bucket &bucket, const ObjectEntry &object, const FolderVerdict &folder) const
{
    const Claims claims = this->claims(object.key, folder);
    ObjectVerdict verdict;
    verdict.isReferred = folder.hasRow || claims.namedElsewhere;
    if (claims.namedHere || claims.namedElsewhere)
        verdict.isOutput = claims.asOutput;
    else
        verdict.isOutput = hasOutputExtension(object.key) || (m_keptOutput && m_keptOutput({bucket, object.key}));
    verdict.reason = naturalReason(object, folder, claims, verdict.isOutput);
    if (!verdict.goes())
        return verdict;
    const Hold *hold = claims.hold ? claims.hold : m_holds.forObject(object.key);
    if (hold) {
        verdict.hold = hold;
        verdict.reason = Reason::ObjectHeld;
        return verdict;
    }
    if (claims.otherGoes && !claims.namedHere && verdict.reason == Reason::NamedByExpired) {
        verdict.takenBySession = claims.otherGoes->sessionId;
        verdict.takenByKey = claims.otherGoes->sessionKey;
        verdict.takenFromElsewhere = true;
    } else if (folder.rowsGo()) {
        verdict.takenBySession = folder.sessionId;
        verdict.takenByKey = folder.key;
    }
    return verdict;
}

} // namespace docsweep
