// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/scanfacts.h"

#include <optional>
#include <vector>

/// Questions to the judge in few words: worlds of one folder, and single deletions.
namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const Instant kNow = *parseInstant("2026-03-29T12:00:00Z");
inline constexpr auto kAge = 1h;

inline Policy usual()
{
    Policy policy;
    policy.cutoff = kNow - kAge;
    policy.age = kAge;
    return policy;
}

inline ObjectEntry object(const ObjectKey &key, Duration age)
{
    ObjectEntry entry;
    entry.key = key;
    entry.sizeBytes = 10;
    entry.updatedAt = kNow - age;
    return entry;
}

inline DocumentRecord document(const ObjectKey &source, const ObjectKey &excel = {}, const ObjectKey &pdf = {})
{
    return {1, {source, excel, pdf, ObjectKey()}};
}

inline SessionRecord session(Duration idle, std::vector<DocumentRecord> documents = {})
{
    return {1, "s", kNow - idle, std::move(documents)};
}

/// What is decided of an object; what it points to is gone with the world.
struct Decision {
    Reason reason = Reason::ObjectYoung;
    bool isOutput = false;
    bool isReferred = false;
    qint64 takenBy = 0;
    bool takenFromElsewhere = false;
    bool mayBeRewritten = false;
};

/// The world of one question: the folder "s" with or without a row.
struct World {
    Policy policy = usual();
    std::vector<Hold> holds;
    std::vector<ForeignReference> foreign;
    std::vector<SessionRecord> owners; ///< whole rows of those who name from elsewhere
    std::optional<SessionRecord> session;

    QByteArray judge(const ObjectEntry &entry, Presence presence = Presence::Listed) const
    {
        return reasonName(verdict(entry, presence).reason).latin1();
    }
    Decision verdict(const ObjectEntry &entry, Presence presence = Presence::Listed) const
    {
        const HoldSet holdSet(holds);
        ForeignReferences references;
        for (const ForeignReference &reference : foreign) {
            references.add(reference);
            references.learn(factsOf({reference.sessionId, reference.sessionKey, reference.lastActivity, {}}, holdSet));
        }
        for (const SessionRecord &owner : owners)
            references.learn(factsOf(owner, holdSet));
        const ScanFacts facts(policy, holdSet, references);
        const FolderFacts folder = facts.folder("s", session ? &*session : nullptr);
        const ObjectVerdict verdict = facts.judge(u"box"_s, entry, folder, presence);
        return {verdict.reason, verdict.isOutput, verdict.isReferred,
            verdict.goes() && verdict.session ? verdict.session->id : 0, verdict.takenFromElsewhere,
            verdict.mayBeRewritten};
    }
    QByteArray judgeVersion(const ObjectEntry &entry, ItsFile itsFile, bool hides = false) const
    {
        const HoldSet holdSet(holds);
        ForeignReferences references;
        for (const ForeignReference &reference : foreign) {
            references.add(reference);
            references.learn(factsOf({reference.sessionId, reference.sessionKey, reference.lastActivity, {}}, holdSet));
        }
        const ScanFacts facts(policy, holdSet, references);
        const FolderFacts folder = facts.folder("s", session ? &*session : nullptr);
        return reasonName(facts.judgeVersion(u"box"_s, entry, folder, itsFile, hides).reason).latin1();
    }
    QByteArray judgeRows() const
    {
        const HoldSet holdSet(holds);
        return reasonName(docsweep::judge(factsOf(*session, holdSet), policy).reason).latin1();
    }
    World &hold(const QByteArray &pattern)
    {
        holds.push_back(*parseHold(pattern, {}));
        return *this;
    }
};

/// One deletion: an object that was planned, and what is true of it now.
struct Deletion {
    Policy policy = usual();
    ObjectEntry entry = object("s/a.jpg", 5min);
    Reason planned = Reason::NamedByExpired;
    std::optional<SessionFacts> taker; ///< as it is now
    std::optional<SessionFacts> folder; ///< the row that its folder has now
    std::vector<std::pair<SessionFacts, bool>> namers; ///< rows that name it now; true: in its folder
    std::vector<Hold> holds;

    QByteArray judge() const { return reasonName(verdict().reason).latin1(); }
    Decision verdict() const
    {
        std::vector<Namer> all;
        for (const auto &[owner, isInFolder] : namers)
            all.push_back({&owner, false, isInFolder});
        if (taker && !taker->isThere() && planned != Reason::ObjectOld)
            all.push_back({&*taker, false, taker->key == "s"});
        const HoldSet holdSet(holds);
        ObjectFacts facts;
        facts.moment = Moment::Deletion;
        facts.entry = &entry;
        facts.folder = folder ? &*folder : nullptr;
        facts.namers = all;
        facts.holds = &holdSet;
        facts.planned = Planned{planned, taker ? &*taker : nullptr};
        const ObjectVerdict verdict = docsweep::judge(facts, policy);
        return {verdict.reason, verdict.isOutput, verdict.isReferred, 0, verdict.takenFromElsewhere,
            verdict.mayBeRewritten};
    }
};

inline SessionFacts row(qint64 id, const SessionKey &key, Duration idle, ByUs byUs = ByUs::Nothing)
{
    SessionFacts facts;
    facts.id = id;
    facts.key = key;
    facts.lastActivity = kNow - idle;
    facts.byUs = byUs;
    return facts;
}

} // namespace docsweep
