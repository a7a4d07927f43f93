// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/lastlook.h"

#include <algorithm>

namespace docsweep {

namespace {

    constexpr size_t kKeysPerLook = 2000;

    /// Whether its session's rows named it, when it was planned.
    bool wasNamed(Reason reason)
    {
        return reason == Reason::NamedByExpired || reason == Reason::UnlistedNamedByExpired;
    }

    ObjectEntry entryOf(const PlanItem &item)
    {
        ObjectEntry entry;
        entry.key = item.key;
        entry.sizeBytes = item.sizeBytes;
        entry.updatedAt = item.changedAt;
        entry.version = item.version;
        return entry;
    }

} // namespace

Result<LastLook> LastLook::at(SessionReader &sessions, CurrentReferences &foreign, HoldSet holds,
    const LeftAlone &leftAlone, std::span<const RemovalCandidate> items, const std::stop_token &stop)
{
    std::optional<Instant> tooOld;
    while (true) {
        Result<CurrentReferences::Reading> references = foreign.read(sessions, stop, tooOld);
        if (!references)
            return fail(references.error());
        const Instant readAt = references->at;
        LastLook look(holds, foreign, std::move(*references), leftAlone);
        if (Result<> added = look.addRows(sessions, items, stop); !added)
            return fail(added.error());
        if (tooOld || !look.isTooOld())
            return look;
        tooOld = readAt; // they were not new when they were taken, and have grown old while rows were looked up
    }
}

/// Those that lie under the folders of these items, or name them.
Result<> LastLook::addRows(
    SessionReader &sessions, std::span<const RemovalCandidate> items, const std::stop_token &stop)
{
    const Instant began = m_current->now();
    m_at = std::min(m_at, began);
    QSet<SessionKey> folders;
    QSet<ObjectKey> keys;
    const auto collect = [&](const PlanItem &item) {
        keys.insert(item.key);
        if (const SessionKey folder = folderOf(item.key); !folder.isEmpty())
            folders.insert(folder);
        if (!item.sessionKey.isEmpty())
            folders.insert(item.sessionKey);
        const auto *others = m_foreign->isEmpty() ? nullptr : m_foreign->of(item.key);
        if (!others)
            return;
        for (const ForeignReferences::Reference &other : *others)
            folders.insert(m_foreign->owner(other.owner).key);
    };
    for (const RemovalCandidate &candidate : items) {
        collect(*candidate.item);
        if (candidate.file)
            collect(*candidate.file);
    }
    const std::vector<SessionKey> all(folders.begin(), folders.end());
    for (size_t at = 0; at < all.size(); at += kKeysPerLook) {
        const std::span some = std::span(all).subspan(at, std::min(kKeysPerLook, all.size() - at));
        const Result<std::vector<SessionRecord>> found = sessions.sessionsByKey(some, stop);
        if (!found)
            return fail(found.error());
        for (const SessionRecord &session : *found)
            add(session, keys);
    }
    m_took += std::max(Duration::zero(), m_current->now() - began);
    return {};
}

void LastLook::add(const SessionRecord &session, const QSet<ObjectKey> &keys)
{
    m_rows.insert(session.key, factsOf(session, m_holds));
    for (const DocumentRecord &document : session.documents) {
        for (int part = 0; part < kDocumentParts; ++part) {
            const ObjectKey &named = document.keys[size_t(part)];
            if (!named.isEmpty() && keys.contains(named))
                m_named[named].push_back({session.key, DocumentPart(part) != DocumentPart::Source});
        }
    }
}

const SessionFacts *LastLook::row(const SessionKey &key) const
{
    const auto found = m_rows.constFind(key);
    return found == m_rows.cend() ? nullptr : &*found;
}

/// Whether its file goes in this run, as far as rows and holds tell. An earlier run may have removed it already.
bool LastLook::stillGoes(const RemovalCandidate &version) const
{
    if (!version.file)
        return version.isPending;
    RemovalCandidate file{version.file, version.plan, version.isPending};
    return goes(judge(file));
}

Reason LastLook::judge(RemovalCandidate &candidate) const
{
    const PlanItem &item = *candidate.item;
    const SessionKey folder = folderOf(item.key);
    const ObjectEntry entry = entryOf(item);
    std::vector<Namer> namers;
    if (const auto named = m_named.constFind(item.key); named != m_named.cend()) {
        for (const Named &one : *named) {
            const bool isInFolder = ownsFolder(one.owner) && one.owner == folder;
            namers.push_back({row(one.owner), one.asOutput, isInFolder});
        }
    }
    const auto *others = m_foreign->isEmpty() ? nullptr : m_foreign->of(item.key);
    for (size_t i = 0; others && i < others->size(); ++i) { // documents without a session: nobody takes them along
        const SessionFacts &owner = m_foreign->owner((*others)[i].owner);
        if (owner.key.isEmpty())
            namers.push_back({&owner, (*others)[i].asOutput, false});
    }

    std::optional<SessionFacts> taker;
    if (item.sessionId != 0) {
        const SessionFacts *now = row(item.sessionKey);
        if (now && now->id == item.sessionId) {
            taker = *now;
            taker->byUs = candidate.isPending || m_leftAlone->contains(now->id) ? ByUs::LeftAlone : ByUs::Nothing;
        } else {
            taker.emplace();
            taker->id = item.sessionId;
            taker->key = item.sessionKey;
            taker->byUs = candidate.rowsGoneAsPlanned ? ByUs::Gone : ByUs::FoundGone;
        }
        if (!taker->isThere() && wasNamed(item.reason))
            namers.push_back({&*taker, item.kind == ItemKind::Output, ownsFolder(taker->key) && taker->key == folder});
    }
    ObjectFacts facts;
    facts.moment = Moment::Deletion;
    facts.presence = item.reason == Reason::UnlistedNamedByExpired ? Presence::Unknown : Presence::Listed;
    facts.entry = &entry;
    facts.folder = folder.isEmpty() ? nullptr : row(folder);
    facts.namers = namers;
    facts.holds = &m_holds;
    if (item.kind == ItemKind::OldVersion) // whether its file was written anew is for the store to look at
        facts.itsFile =
            item.reason == Reason::OldVersion || (item.reason == Reason::VersionOfGoing && !stillGoes(candidate))
            ? ItsFile::Stays
            : ItsFile::Goes;
    facts.planned = Planned{item.reason, taker ? &*taker : nullptr, item.kind == ItemKind::Output};
    const ObjectVerdict verdict = docsweep::judge(facts, candidate.plan->policy);
    candidate.mayBeRewritten = verdict.mayBeRewritten;
    candidate.rowsGone |= taker && !taker->isThere();
    return verdict.reason;
}

} // namespace docsweep
