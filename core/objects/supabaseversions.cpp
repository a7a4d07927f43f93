// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseversions.h"

#include "core/base/log.h"
#include "core/objects/removalconditions.h"
#include "core/objects/supabaseverdicts.h"
#include "core/objects/versionname.h"

#include <QRandomGenerator>

#include <algorithm>
#include <atomic>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kSamples = 2; ///< refused one by one, they stand for all
    constexpr int kMostTrials = 4; ///< of which none went
    constexpr int kTriesAlone = 2;
    constexpr qsizetype kMostBodyBytes = 900'000; ///< the server's own limit is 1 MiB
    constexpr qsizetype kBytesOfVersion = 100; ///< of a version in a request, beside its key
    constexpr auto kLongestHalving = std::chrono::seconds{10}; ///< where nobody looks again meanwhile

    bool isInForce(const ObjectEntry &entry)
    {
        return !entry.archivedAt;
    }

    Removal tooLate()
    {
        return {RemovalOutcome::Failed, Cause{CauseKind::RefusalUnclear, {}}, Difference::None, false, true};
    }

} // namespace

/// One call of `remove` under way. A target is a version that is to go, for one or several requests.
struct SupabaseVersionRemoval::Erasing {
    struct Target {
        ObjectEntry entry;
        std::vector<size_t> requests; ///< their places
        bool isOpen = true; ///< nobody knows yet what became of it
        bool isAsked = false; ///< to be deleted
        bool isNamed = false; ///< by the answer to that
        Removal removal = {};

        VersionName name() const { return {entry.key, versionIdOf(entry.version)}; }
    };

    std::span<const RemovalRequest> requests;
    std::vector<Removal> removals; ///< in step with the requests
    std::vector<bool> isDecided; ///< the same
    std::vector<Target> targets;
    QHash<ObjectKey, std::vector<size_t>> ofKey; ///< targets of each key
    QHash<ObjectKey, ObjectEntry> inForce; ///< what each key named when it was looked at last
    QHash<ObjectKey, size_t> others; ///< how many versions of the key are no targets
    std::optional<Error> failure; ///< not of a key's
    bool isAway = false; ///< that failure is of a storage that may come back
    bool isAnyAnswered = false;
    bool isLate = false; ///< what was looked at is too long ago to ask for more
    const std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();

    void decide(size_t request, Removal removal)
    {
        removals[request] = std::move(removal);
        isDecided[request] = true;
    }
    void end(size_t target, Removal removal)
    {
        targets[target].removal = std::move(removal);
        targets[target].isOpen = false;
    }
    /// What the key of a target names goes as well.
    bool goesWhole(size_t target) const
    {
        const std::vector<size_t> &all = *ofKey.constFind(targets[target].entry.key);
        return std::ranges::any_of(
            all, [this](size_t other) { return isInForce(targets[other].entry) && targets[other].isOpen; });
    }
    /// That no key can be blamed for.
    void takeFault(const StorageFault &fault)
    {
        if (fault.error.kind == ErrorKind::Cancelled || failure)
            return;
        failure = fault.error;
        isAway = fault.isAway;
    }
    void refuse(size_t target, const StorageFault &fault)
    {
        end(target, {RemovalOutcome::Refused, refusedBy(fault, CauseKind::VersionRefused, targets[target].entry.key)});
    }
    void take(const DeletedVersions &answer)
    {
        const StorageFault *fault = answer.fault ? &*answer.fault : nullptr;
        isAnyAnswered |= !fault || fault->error.kind == ErrorKind::Cancelled || fault->mayBeOfAKey;
        for (const VersionName &gone : answer.versions) {
            for (const size_t target : ofKey.value(gone.key))
                targets[target].isNamed |= targets[target].name() == gone;
        }
    }
    bool isGone(size_t target) const
    {
        const Target &it = targets[target];
        return !it.isOpen
            && (it.removal.outcome == RemovalOutcome::Removed || it.removal.outcome == RemovalOutcome::AlreadyGone);
    }
};

/// What each request means, by what is there now.
void SupabaseVersionRemoval::choose(Erasing &it, const SupabaseLookup::Versions &there) const
{
    QHash<std::pair<ObjectKey, QByteArray>, size_t> known; // targets by key and version
    const auto want = [&](const ObjectEntry &entry, size_t request) {
        const std::pair name(entry.key, entry.version);
        if (!known.contains(name)) {
            known.insert(name, it.targets.size());
            it.ofKey[entry.key].push_back(it.targets.size());
            it.targets.push_back({entry, {}});
        }
        it.targets[known.value(name)].requests.push_back(request);
    };
    for (size_t i = 0; i < it.requests.size(); ++i) {
        if (it.isDecided[i])
            continue;
        const RemovalRequest &request = it.requests[i];
        const auto versions = there.constFind(request.key);
        if (versions == there.cend()) {
            it.decide(i, verdictOnMissing(m_access.project->rights, request.key, false, false));
            continue;
        }
        const auto observed = [](const ObjectEntry &entry, const QByteArray &row, const QByteArray &rest) {
            return ObservedObject{entry.sizeBytes, entry.changedAt(), row, rest};
        };
        const auto differs = [&](const ObjectEntry &entry) {
            const QByteArray row = rowIdOf(entry.version);
            const QByteArray rest = entry.version.mid(row.size());
            const ObservedObject now = observed(entry, row, rest);
            const Difference difference = compare(request, now);
            if (difference == Difference::None)
                return false;
            it.decide(i,
                {RemovalOutcome::Changed, leftAlone(displayKey(request.key), causeOf(difference, request, now)),
                    difference});
            return true;
        };
        if (request.version.isEmpty() && !request.changedAt) { // only a row told of it: all that its key ever named
            if (std::ranges::none_of(*versions, differs)) {
                for (const ObjectEntry &entry : *versions)
                    want(entry, i);
            }
            continue;
        }
        const auto same = std::ranges::find_if(*versions, [&](const ObjectEntry &entry) {
            return request.version.isEmpty() ? entry.role == VersionRole::Current
                                             : rowIdOf(entry.version) == rowIdOf(request.version);
        });
        if (same == versions->cend()) {
            it.decide(i, verdictOnMissing(m_access.project->rights, request.key, false, false));
            continue;
        }
        if (differs(*same))
            continue;
        const auto isNewFile = [&](const ObjectEntry &entry) {
            const std::optional<Instant> written = entry.changedAt();
            return entry.role == VersionRole::Current && (!written || *written > request.notAfter);
        };
        if (request.onlyWithItsFile && std::ranges::any_of(*versions, isNewFile)) {
            it.decide(i,
                {RemovalOutcome::Changed, Cause{CauseKind::WrittenAnew, {displayKey(request.key)}},
                    Difference::TooNew});
            continue;
        }
        want(*same, i);
    }
    for (auto versions = there.cbegin(); versions != there.cend(); ++versions)
        it.others.insert(versions.key(), size_t(versions->size()) - it.ofKey.value(versions.key()).size());
    for (const std::vector<ObjectEntry> &versions : there) {
        for (const ObjectEntry &entry : versions) {
            if (isInForce(entry))
                it.inForce.insert(entry.key, entry);
        }
    }
    for (size_t i = 0; i < it.targets.size(); ++i) {
        const ObjectEntry &entry = it.targets[i].entry;
        if (versionIdOf(entry.version).isEmpty()) {
            it.end(i, {RemovalOutcome::Refused, Cause{CauseKind::VersionUnnamed, {displayKey(entry.key)}}});
        } else if (isInForce(entry) && it.others.value(entry.key) > 0) {
            it.end(i, {RemovalOutcome::Refused, Cause{CauseKind::OlderVersionsStay, {displayKey(entry.key)}}});
        }
    }
}

/// Before anything goes out: what decided may be too old by then.
void SupabaseVersionRemoval::renewTrust(Erasing &it, std::vector<size_t> &targets, std::stop_token stop)
{
    if (targets.empty() || !m_access.isTrustOver())
        return;
    QSet<ObjectKey> keys;
    for (const size_t target : targets)
        keys.insert(it.targets[target].entry.key);
    const Result<QSet<ObjectKey>> may = m_access.trust->renew(std::vector<ObjectKey>(keys.begin(), keys.end()), stop);
    if (!may && stop.stop_requested()) { // nobody decides any more: what is left was not tried
        targets.clear();
        return;
    }
    std::erase_if(targets, [&](size_t target) {
        const ObjectKey &key = it.targets[target].entry.key;
        const bool goes = may && may->contains(key);
        if (!goes)
            it.end(target,
                {RemovalOutcome::Failed, may ? Cause{CauseKind::NotToGo, {displayKey(key)}} : may.error().why(),
                    Difference::None, false, true});
        return !goes;
    });
}

std::optional<bool> SupabaseVersionRemoval::erasesForGood(const Bucket &bucket) const
{
    const std::lock_guard lock(m_access.project->mutex);
    const auto known = m_access.project->erasesForGood.constFind(bucket);
    return known == m_access.project->erasesForGood.cend() ? std::nullopt : std::optional(*known);
}

/// Once it was seen to archive, nothing is deleted by version there any more.
void SupabaseVersionRemoval::noteErasing(const Bucket &bucket, bool isForGood)
{
    const std::lock_guard lock(m_access.project->mutex);
    if (isForGood == m_access.project->erasesForGood.value(bucket, !isForGood)
        || !m_access.project->erasesForGood.value(bucket, true))
        return;
    m_access.project->erasesForGood.insert(bucket, isForGood);
    if (!isForGood)
        logError(u"bucket "_s + bucket
            + u": the storage archived files instead of deleting them for good; docsweep deletes nothing more from "
              "this bucket until it is started again; ask the storage's operator whether it can delete single "
              "versions, or delete older versions by hand"_s);
}

/// One version alone, until one of the bucket was seen to go for good. A server that does not know versions in a
/// request archives what their keys name: the file of today, be it young. Tried with what does the least harm then.
void SupabaseVersionRemoval::tryOut(
    const Bucket &bucket, Erasing &it, std::vector<size_t> &targets, std::stop_token stop)
{
    if (erasesForGood(bucket) == true)
        return;
    const std::lock_guard trying(m_access.project->tryingOut); // the others wait for what the first one finds
    const auto harm = [&](size_t target) {
        const bool isOlder = !isInForce(it.targets[target].entry);
        const auto inForce = it.inForce.constFind(it.targets[target].entry.key);
        return it.goesWhole(target)                                                ? (isOlder ? 0 : 1)
            : inForce == it.inForce.cend() || inForce->role == VersionRole::Marker ? 2
                                                                                   : 3;
    };
    size_t refusals = 0; // of versions as such
    for (int trials = 0; !targets.empty() && !it.failure && !it.isLate && !stop.stop_requested(); ++trials) {
        const std::optional<bool> isForGood = erasesForGood(bucket);
        if (isForGood == true)
            return;
        if (isForGood == false) {
            targets.clear();
            return;
        }
        if (trials == kMostTrials) {
            for (const size_t target : std::exchange(targets, {}))
                it.end(target,
                    {RemovalOutcome::Refused,
                        Cause{CauseKind::VersionsUntried, {displayKey(it.targets[target].entry.key)}}});
            return;
        }
        renewTrust(it, targets, stop);
        if (targets.empty())
            return;
        std::ranges::shuffle(targets, *QRandomGenerator::global()); // not the same that is refused each time
        const auto least = std::ranges::min_element(targets, {}, harm);
        const size_t target = *least;
        it.targets[target].isAsked = true;
        const DeletedVersions answer = m_access.api.removeVersions(
            bucket, std::vector{it.targets[target].name()}, stop, kTriesAlone, m_access.trustedUntil());
        it.take(answer);
        const StorageFault *fault = answer.fault ? &*answer.fault : nullptr;
        const bool isStale = fault && fault->isStale;
        it.isLate = std::chrono::steady_clock::now() - it.begin > kFactsTrusted;
        if (isStale && !it.isLate) // once it has been looked again
            continue;
        targets.erase(least);
        if (fault && fault->mayBeOfAKey && !isStale) {
            it.refuse(target, *fault);
            refusals += fault->code == "InvalidRequest"_L1 && fault->mostKeys == 0 ? 1 : 0;
        } else if (fault) {
            it.takeFault(*fault);
        }
        const size_t one[] = {target};
        verify(bucket, it, one, stop);
        if (refusals == kSamples) {
            for (const size_t other : std::exchange(targets, {}))
                it.refuse(other, *fault);
        }
    }
}

/// Asks for these and looks what became of them. What the storage refuses is found by halving.
void SupabaseVersionRemoval::erase(const Bucket &bucket, Erasing &it, std::vector<size_t> targets, std::stop_token stop)
{
    struct Part {
        std::vector<size_t> targets;
        bool isAnew = false; ///< a part of what was refused
        int attemptsBefore = 0; ///< for the same targets
        std::optional<DeletedVersions> answer = {}; ///< nothing: not asked for

        const StorageFault *fault() const { return answer && answer->fault ? &*answer->fault : nullptr; }
        int attempts() const { return attemptsBefore + (answer ? answer->attempts : 0); }
        bool isStale() const { return fault() && fault()->isStale && attempts() < fault()->mostAttempts; }
        bool isRefused() const { return fault() && fault()->mayBeOfAKey && !isStale(); }
    };
    const auto cut = [&](const std::vector<size_t> &all, size_t most, bool isAnew) {
        {
            const std::lock_guard lock(m_access.project->mutex);
            most = std::min(std::max<size_t>(most, 1), size_t(m_access.project->keysPerDeletion));
        }
        std::vector<Part> parts;
        qsizetype bytes = 0;
        for (const size_t target : all) {
            const qsizetype own = it.targets[target].entry.key.size() * 2 + kBytesOfVersion;
            if (parts.empty() || parts.back().targets.size() >= most || bytes + own > kMostBodyBytes) {
                parts.push_back({{}, isAnew});
                bytes = 0;
            }
            bytes += own;
            parts.back().targets.push_back(target);
        }
        return parts;
    };
    bool isAnyTaken = false;
    // Where a few are refused one by one as well, the server takes no deletion by version at all.
    const auto takesNone = [&](std::vector<size_t> &some) {
        for (size_t i = 0; i < kSamples && !some.empty(); ++i) {
            if (m_access.isTrustOver() || stop.stop_requested())
                return false;
            it.targets[some.back()].isAsked = true;
            const DeletedVersions answer = m_access.api.removeVersions(
                bucket, std::vector{it.targets[some.back()].name()}, stop, 1, m_access.trustedUntil());
            if (!answer.fault)
                isAnyTaken = true;
            else if (!answer.fault->mayBeOfAKey)
                it.takeFault(*answer.fault);
            else
                it.refuse(some.back(), *answer.fault);
            if (!answer.fault || !answer.fault->mayBeOfAKey)
                return false;
            some.pop_back();
        }
        return true;
    };
    tryOut(bucket, it, targets, stop);
    std::sort(targets.begin(), targets.end(), [&](size_t a, size_t b) {
        return std::pair(it.targets[a].entry.key, it.targets[a].entry.version)
            < std::pair(it.targets[b].entry.key, it.targets[b].entry.version);
    });
    std::vector<Part> next = cut(targets, SupabaseApi::kKeysPerDeletion, false);
    std::optional<StorageFault> stale; // the last one after whose pause it had to be looked again
    // Where it is looked again meanwhile, only the facts of the objects grow old.
    const Duration longest = m_access.trust ? kFactsTrusted : Duration(kLongestHalving);
    while (!next.empty() && !it.failure && !stop.stop_requested() && !it.isLate && erasesForGood(bucket) != false) {
        std::vector<size_t> going;
        for (const Part &part : next)
            going.insert(going.end(), part.targets.begin(), part.targets.end());
        renewTrust(it, going, stop);
        std::sort(going.begin(), going.end());
        for (Part &part : next)
            std::erase_if(
                part.targets, [&](size_t target) { return !std::binary_search(going.begin(), going.end(), target); });
        std::erase_if(next, [](const Part &part) { return part.targets.empty(); });
        if (next.empty())
            break;
        const SupabaseApi::Moment until = m_access.trustedUntil();
        std::atomic<bool> hasFailed{false};
        std::vector<SupabaseLanes::Job> jobs;
        for (Part &part : next) {
            const bool isFirstJob = jobs.empty(); // else nothing at all might ever begin
            jobs.emplace_back([&, isFirstJob](SupabaseApi &api) {
                if (hasFailed || stop.stop_requested()
                    || (!isFirstJob && until && std::chrono::steady_clock::now() > *until))
                    return;
                std::vector<VersionName> names;
                for (const size_t target : part.targets) {
                    names.push_back(it.targets[target].name());
                    it.targets[target].isAsked = true;
                }
                const int most = part.isAnew ? 1 : StorageFault().mostAttempts;
                part.answer = api.removeVersions(bucket, names, stop, std::max(1, most - part.attemptsBefore), until);
                if (part.fault() && !part.isRefused())
                    hasFailed = true;
            });
        }
        if (!m_access.lanes->run(jobs)) {
            for (const SupabaseLanes::Job &job : jobs)
                job(m_access.api);
        }
        std::vector<Part> again;
        for (Part &part : next) {
            const StorageFault *fault = part.fault();
            if (!part.answer || part.isStale()) { // once it has been looked again
                if (fault)
                    stale = *fault;
                again.push_back({part.targets, part.isAnew, part.attempts()});
                continue;
            }
            it.take(*part.answer);
            isAnyTaken |= !fault;
            if (!fault)
                continue;
            if (!fault->mayBeOfAKey) {
                it.takeFault(*fault);
            } else if (part.targets.size() == 1) {
                it.refuse(part.targets.front(), *fault);
            } else {
                if (fault->mostKeys > 0 && size_t(fault->mostKeys) < part.targets.size())
                    m_access.learnLimit(size_t(fault->mostKeys));
                const bool isOfAll = !isAnyTaken && !part.isAnew && fault->code == "InvalidRequest"_L1
                    && fault->mostKeys == 0 && takesNone(part.targets);
                for (size_t i = 0; isOfAll && i < part.targets.size(); ++i)
                    it.refuse(part.targets[i], *fault);
                if (!isOfAll && !it.failure)
                    std::ranges::move(
                        cut(part.targets, (part.targets.size() + 1) / 2, true), std::back_inserter(again));
            }
        }
        next = std::move(again);
        it.isLate = !next.empty() && std::chrono::steady_clock::now() - it.begin > longest;
    }
    if (it.isLate && stale && !it.failure) // it asks to be left alone, for longer than anybody waits
        it.takeFault(*stale);
    verify(bucket, it, targets, stop);
}

/// Not what an answer says counts, but that none of them is there any more.
void SupabaseVersionRemoval::verify(
    const Bucket &bucket, Erasing &it, std::span<const size_t> targets, std::stop_token stop)
{
    std::vector<ObjectKey> keys;
    for (const size_t target : targets) {
        if (it.targets[target].isOpen && it.targets[target].isAsked
            && (keys.empty() || keys.back() != it.targets[target].entry.key))
            keys.push_back(it.targets[target].entry.key);
    }
    Result<SupabaseLookup::Versions> now = m_lookup.lookAtVersions(bucket, keys, stop);
    if (!now && now.error().kind == ErrorKind::Cancelled)
        now = m_lookup.lookAtVersions(bucket, keys, {}); // nobody waits for it, but what was asked away is looked up
    const auto inForceOf = [](const std::vector<ObjectEntry> &versions) {
        const auto found = std::ranges::find_if(versions, isInForce);
        return found == versions.cend() ? std::optional<ObjectEntry>() : std::optional(*found);
    };
    for (const size_t target : targets) {
        const Erasing::Target &one = it.targets[target];
        if (!one.isOpen || !one.isAsked)
            continue;
        const ObjectKey &key = one.entry.key;
        const Why why = it.failure  ? it.failure->why()
            : stop.stop_requested() ? Why(Cause{CauseKind::StoppedMeanwhile, {}})
                                    : Why();
        const bool isBelieved =
            one.isNamed && !m_access.project->rights.seesAll; // policies may hide what a look would show
        if (!now) {
            it.end(target,
                isBelieved ? Removal{RemovalOutcome::Removed, {}}
                           : Removal{RemovalOutcome::Failed, goneOrNot(why.isEmpty() ? now.error().why() : why)});
            continue;
        }
        const std::vector<ObjectEntry> left = now->value(key);
        const auto still = std::ranges::find(
            left, rowIdOf(one.entry.version), [](const ObjectEntry &entry) { return rowIdOf(entry.version); });
        const std::optional<ObjectEntry> inForce = inForceOf(left);
        const auto before = it.inForce.constFind(key);
        const bool isMarked = inForce && inForce->role == VersionRole::Marker
            && (before == it.inForce.cend() || rowIdOf(before->version) != rowIdOf(inForce->version));
        if (still == left.cend()) {
            if (!isMarked && m_access.project->rights.seesAll)
                noteErasing(bucket, true);
            it.end(target,
                isBelieved ? Removal{RemovalOutcome::Removed, {}}
                           : verdictOnMissing(m_access.project->rights, key, false, true));
        } else if (isMarked || (isInForce(one.entry) && !isInForce(*still))) {
            noteErasing(bucket, false);
            const bool isHidden = before != it.inForce.cend() && before->role == VersionRole::Current
                && !isInForce(one.entry) && !it.goesWhole(target);
            const CauseKind kind = isHidden ? CauseKind::ArchivesHidden : CauseKind::ArchivesStill;
            it.end(target, {RemovalOutcome::Refused, Cause{kind, {displayKey(key)}}});
        } else if (!why.isEmpty()) {
            it.end(target, {RemovalOutcome::Failed, stillThereAfter(why)});
        } else if (it.isLate) {
            it.end(target, tooLate());
        } else if (!m_access.project->rights.seesAll) {
            it.end(target, verdictOnMissing(m_access.project->rights, key, true, true));
        } else {
            it.end(target, {RemovalOutcome::Refused, Cause{CauseKind::VersionStays, {displayKey(key)}}});
        }
    }
    if (!now)
        return;
    for (const ObjectKey &key : keys) {
        if (const std::optional<ObjectEntry> inForce = inForceOf(now->value(key)))
            it.inForce.insert(key, *inForce);
        else
            it.inForce.remove(key);
    }
}

Result<std::vector<Removal>> SupabaseVersionRemoval::remove(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    const Removal notTried{RemovalOutcome::Failed, failCancelled().value().why(), Difference::None, true};
    Erasing it;
    it.requests = requests;
    it.removals.assign(requests.size(), notTried);
    it.isDecided.assign(requests.size(), false);
    QSet<ObjectKey> wanted;
    for (size_t i = 0; i < requests.size(); ++i) {
        if (requests[i].key.isEmpty() || !isUtf8(requests[i].key))
            it.decide(i, {RemovalOutcome::Impossible, Cause{CauseKind::NoKey, {displayKey(requests[i].key)}}});
        else
            wanted.insert(requests[i].key);
    }
    const std::vector<ObjectKey> keys(wanted.begin(), wanted.end());
    const Result<SupabaseLookup::Versions> there = m_lookup.lookAtVersions(bucket, keys, stop);
    if (!there)
        return there.error().kind == ErrorKind::Cancelled ? Result<std::vector<Removal>>(it.removals)
                                                          : fail(there.error());
    std::vector<ObjectKey> absent;
    std::ranges::copy_if(keys, std::back_inserter(absent), [&](const ObjectKey &key) { return !there->contains(key); });
    const Result<QSet<ObjectKey>> hidden =
        m_lookup.stillThere(bucket, absent, stop); // a listing that lacks it is no proof
    if (!hidden)
        return hidden.error().kind == ErrorKind::Cancelled ? Result<std::vector<Removal>>(it.removals)
                                                           : fail(hidden.error());
    for (size_t i = 0; i < requests.size(); ++i) {
        if (!it.isDecided[i] && hidden->contains(requests[i].key))
            it.decide(i, {RemovalOutcome::Failed, Cause{CauseKind::ListingBroken, {displayKey(requests[i].key)}}});
    }
    choose(it, *there);
    std::vector<size_t> first;
    std::vector<size_t> last; // what a key names, where older versions of it go as well
    for (size_t i = 0; i < it.targets.size(); ++i) {
        if (it.targets[i].isOpen)
            (isInForce(it.targets[i].entry) && it.ofKey.value(it.targets[i].entry.key).size() > 1 ? last : first)
                .push_back(i);
    }
    if (!first.empty())
        erase(bucket, it, first, stop);
    std::erase_if(last, [&](size_t target) {
        const bool areOthersGone = std::ranges::all_of(it.ofKey.value(it.targets[target].entry.key),
            [&](size_t other) { return other == target || it.isGone(other); });
        if (!areOthersGone && !stop.stop_requested() && !it.failure && erasesForGood(bucket) != false) {
            const bool isWorthAnother = std::ranges::any_of(it.ofKey.value(it.targets[target].entry.key),
                [&](size_t other) { return it.targets[other].isOpen || it.targets[other].removal.isWorthAnother; });
            it.end(target,
                {RemovalOutcome::Failed,
                    Cause{CauseKind::OlderVersionStuck, {displayKey(it.targets[target].entry.key)}}, Difference::None,
                    false, isWorthAnother});
        }
        return !areOthersGone;
    });
    it.isLate = it.isLate || std::chrono::steady_clock::now() - it.begin > kFactsTrusted;
    if (!last.empty() && !stop.stop_requested() && !it.failure && !it.isLate)
        erase(bucket, it, last, stop);
    const bool isWorthAnother = it.failure && it.isAway && m_access.isBack(bucket, stop);
    if (it.failure && !it.isAnyAnswered && !isWorthAnother
        && std::ranges::none_of(it.targets,
            [](const Erasing::Target &target) { return target.removal.outcome == RemovalOutcome::Removed; }))
        return fail(*it.failure);
    for (const Erasing::Target &target : it.targets) {
        Removal removal = !target.isOpen ? target.removal
            : it.failure                 ? Removal{RemovalOutcome::Failed, it.failure->why()}
            : erasesForGood(bucket) == false
            ? Removal{RemovalOutcome::Refused, Cause{CauseKind::ArchivesLeft, {displayKey(target.entry.key)}}}
            : it.isLate ? tooLate()
                        : notTried;
        removal.isWorthAnother |= isWorthAnother && removal.outcome == RemovalOutcome::Failed;
        for (const size_t request : target.requests) {
            // Of several versions the worst counts; that one was gone already is no news beside one that went.
            const auto rank = [](RemovalOutcome outcome) {
                return outcome == RemovalOutcome::AlreadyGone ? 0 : outcome == RemovalOutcome::Removed ? 1 : 2;
            };
            if (!it.isDecided[request] || rank(it.removals[request].outcome) < rank(removal.outcome))
                it.decide(request, removal);
        }
    }
    return it.removals;
}

} // namespace docsweep
