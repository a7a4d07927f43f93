// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseremoval.h"

#include "core/objects/removalconditions.h"
#include "core/objects/supabaseverdicts.h"

#include <QRandomGenerator>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTriesAlone = 2; ///< of a key that may be the one
    constexpr auto kLongestHalving = std::chrono::seconds{10}; ///< then it is looked again
    // Where every part of a deletion fails, so many keys are asked for one by one before the rest is.
    constexpr size_t kSamples = 16;
    constexpr size_t kMostWithoutSamples = 64;

    /// Whether what went was not what had been copied, as far as the answer tells.
    bool isAnother(const RemovalRequest &request, const DeletedKeys &answer)
    {
        if (const QByteArray went = answer.tags.value(request.key); !request.tag.isEmpty() && !went.isEmpty())
            return request.tag != went;
        const auto went = answer.times.constFind(request.key);
        return request.copyChangedAt && went != answer.times.cend()
            && std::chrono::floor<std::chrono::milliseconds>(*request.copyChangedAt) != *went;
    }

} // namespace

/// One call of `remove` under way.
struct SupabaseRemoval::Removing {
    std::span<const RemovalRequest> requests;
    std::vector<Removal> removals; ///< in step with the requests
    QHash<ObjectKey, size_t> places; ///< of the first request of each key
    QSet<ObjectKey> undecided;
    SupabaseLookup::Found found; ///< those that were looked at a moment ago
    std::optional<QSet<ObjectKey>> unversioned; ///< those of them without a version, where the tables were asked

    Removal &of(const ObjectKey &key) { return removals[places.value(key)]; }
    void decide(const ObjectKey &key, Removal removal)
    {
        of(key) = std::move(removal);
        undecided.remove(key);
    }
    std::vector<ObjectKey> undecidedOf(std::span<const ObjectKey> keys) const
    {
        std::vector<ObjectKey> open;
        std::copy_if(keys.begin(), keys.end(), std::back_inserter(open),
            [this](const ObjectKey &key) { return undecided.contains(key); });
        return open;
    }
};

/// Answers the keys that have to be looked at first.
std::vector<ObjectKey> SupabaseRemoval::sortOut(Removing &it, bool byRows) const
{
    const Instant now = m_access.project->settings.clock->now();
    std::vector<ObjectKey> unseen;
    for (size_t i = 0; i < it.requests.size(); ++i) {
        const RemovalRequest &request = it.requests[i];
        if (request.key.isEmpty() || !isUtf8(request.key)) {
            it.removals[i] = {RemovalOutcome::Impossible, Cause{CauseKind::NoKey, {displayKey(request.key)}}};
            continue;
        }
        if (it.places.contains(request.key))
            continue;
        it.places.insert(request.key, i);
        it.undecided.insert(request.key);
        const bool isFresh = request.seenAt && *request.seenAt <= now && now - *request.seenAt < kFactsTrusted;
        const bool isKnown = request.changedAt && *request.changedAt <= request.notAfter && !request.version.isEmpty();
        if (byRows || !isFresh || !isKnown)
            unseen.push_back(request.key);
    }
    return unseen;
}

Result<> SupabaseRemoval::lookAgain(
    const Bucket &bucket, Removing &it, const std::vector<ObjectKey> &unseen, std::stop_token stop)
{
    Result<SupabaseLookup::Found> found = m_lookup.lookAt(bucket, unseen, stop, &it.unversioned);
    if (!found)
        return fail(found.error());
    it.found = std::move(*found);
    std::vector<ObjectKey> absent;
    for (const ObjectKey &key : unseen) {
        const auto entry = it.found.constFind(key);
        if (entry == it.found.cend()) {
            absent.push_back(key);
            continue;
        }
        const RemovalRequest &request = it.requests[it.places.value(key)];
        const ObservedObject now{entry->sizeBytes, entry->changedAt(), entry->version, {}};
        if (const Difference difference = compare(request, now); difference != Difference::None)
            it.decide(key,
                {RemovalOutcome::Changed, leftAlone(displayKey(key), causeOf(difference, request, now)), difference});
    }
    const Result<QSet<ObjectKey>> hidden =
        m_lookup.stillThere(bucket, absent, stop); // a listing that lacks it is no proof
    if (!hidden)
        return fail(hidden.error());
    for (const ObjectKey &key : absent) {
        if (hidden->contains(key))
            it.decide(key, {RemovalOutcome::Failed, Cause{CauseKind::ListingBroken, {displayKey(key)}}});
        else
            it.decide(key, verdictOnMissing(m_access.project->rights, key, false, false));
    }
    return {};
}

/// What cannot be deleted without the files of others is not deleted.
Result<> SupabaseRemoval::keepWhatTakesOthersAlong(const Bucket &bucket, Removing &it, std::stop_token stop)
{
    std::vector<ObjectKey> going;
    for (const ObjectKey &key : std::as_const(it.undecided)) {
        if (!it.unversioned || it.unversioned->contains(key) || !it.found.contains(key))
            going.push_back(key);
    }
    if (going.empty())
        return {};
    std::sort(going.begin(), going.end());
    const Result<QSet<ObjectKey>> taking = m_lookup.takingOthersAlong(bucket, going, stop);
    if (!taking)
        return fail(taking.error());
    for (const ObjectKey &key : *taking)
        it.decide(key, {RemovalOutcome::Refused, Cause{CauseKind::TakesOthersAlong, {displayKey(key)}}});
    return {};
}

/// One request under way.
struct SupabaseRemoval::Deletion {
    std::vector<ObjectKey> keys;
    std::optional<DeletedKeys> answer = {}; ///< nothing: not asked for
    int attemptsBefore = 0; ///< for the same keys

    const StorageFault *fault() const { return answer && answer->fault ? &*answer->fault : nullptr; }
    bool isStopped() const { return fault() && fault()->error.kind == ErrorKind::Cancelled; }
    int attempts() const { return attemptsBefore + (answer ? answer->attempts : 0); }
    bool isStale() const { return fault() && fault()->isStale && attempts() < fault()->mostAttempts; }
    bool isRefused() const { return fault() && fault()->mayBeOfAKey && !isStale(); }
    bool isLost() const { return fault() && !isStopped() && !isRefused() && !isStale(); }
};

/// How the requests of one removal fare, over all its rounds: whole batches first, then the halves of those that were
/// refused.
struct SupabaseRemoval::Rounds {
    std::vector<Deletion> deletions; ///< of this round
    int number = 0;
    std::optional<Error> failure; ///< not of a key's
    std::optional<StorageFault> stale; ///< the last one after whose pause it had to be looked again
    bool isAway = false; ///< that failure is of a storage that may come back
    bool isAnyAnswered = false;
    bool isAnyDone = false; ///< a request went through
    bool isAnyKeyRefused = false;
    size_t mostTaken = 0; ///< keys of the largest request that went through after the first round
    size_t leastTooMany = 0; ///< keys of the smallest request that was called invalid

    void fail(const Error &error, bool away)
    {
        if (!failure)
            isAway = away;
        failure = failure.value_or(error);
    }
};

/// As many at once as the storage takes; none more begins after a stop or a failure that no key can be blamed for.
void SupabaseRemoval::askAway(const Bucket &bucket, Rounds &rounds, std::stop_token stop)
{
    std::atomic<bool> hasFailed{false};
    const SupabaseApi::Moment until = m_access.trustedUntil();
    std::vector<SupabaseLanes::Job> jobs;
    jobs.reserve(rounds.deletions.size());
    for (Deletion &deletion : rounds.deletions) {
        // A half that is refused is halved again, which is a repetition.
        const int most = rounds.number == 0 ? StorageFault().mostAttempts : deletion.keys.size() > 1 ? 1 : kTriesAlone;
        const int attempts = std::max(1, most - deletion.attemptsBefore);
        const bool isFirst = jobs.empty(); // else nothing at all might ever begin
        jobs.emplace_back([&bucket, &deletion, &hasFailed, stop, attempts, until, isFirst](SupabaseApi &api) {
            if (hasFailed || stop.stop_requested() || (!isFirst && until && std::chrono::steady_clock::now() > *until))
                return;
            deletion.answer = api.remove(bucket, deletion.keys, stop, attempts, until);
            if (deletion.fault() && !deletion.isRefused())
                hasFailed = true;
        });
    }
    if (m_access.lanes->run(jobs))
        return;
    for (const SupabaseLanes::Job &job : jobs)
        job(m_access.api);
}

/// What an answer names is gone; what it does not name is looked up.
void SupabaseRemoval::settle(const Bucket &bucket, Removing &it, const Deletion &deletion, std::stop_token stop)
{
    const std::vector<ObjectKey> missing = it.undecidedOf(deletion.keys);
    const Result<QSet<ObjectKey>> there =
        m_lookup.stillThere(bucket, missing, stop, SupabaseLookup::AfterStop::LookOnce);
    for (const ObjectKey &key : missing) {
        // Seen a moment ago, or asked for more than once: then it was our request whose answer got lost. Qt repeats a
        // request by itself when its connection ends before the answer begins.
        const bool wasThere = it.found.contains(key) || deletion.attempts() > 1;
        it.decide(key,
            there ? verdictOnMissing(m_access.project->rights, key, there->contains(key), wasThere)
                  : Removal{RemovalOutcome::Failed, there.error().why()});
    }
}

/// The request was broken off by a stop, or failed; the server may have done its work all the same.
void SupabaseRemoval::settleBrokenOff(
    const Bucket &bucket, Removing &it, const Deletion &deletion, std::stop_token stop)
{
    const Why why = deletion.isStopped() ? Cause{CauseKind::StoppedMeanwhile, {}} : deletion.fault()->error.why();
    const std::vector<ObjectKey> open = it.undecidedOf(deletion.keys);
    const Result<QSet<ObjectKey>> there = m_lookup.stillThere(bucket, open, stop, SupabaseLookup::AfterStop::LookOnce);
    for (const ObjectKey &key : open) {
        if (!there)
            it.decide(key, {RemovalOutcome::Failed, goneOrNot(why)});
        else if (there->contains(key)) // the server may still be at it
            it.decide(key, {RemovalOutcome::Failed, stillThereAfter(why)});
        else
            it.decide(key, verdictOnMissing(m_access.project->rights, key, false, true));
    }
}

/// A request that was refused for what it asks for: a key that is left alone is the one; of more it is one of the
/// halves, or there were too many. Answers what is to be asked next.
std::vector<SupabaseRemoval::Deletion> SupabaseRemoval::halve(
    const Bucket &bucket, Removing &it, Rounds &rounds, const Deletion &deletion, std::stop_token stop)
{
    const StorageFault &fault = *deletion.fault();
    std::vector<ObjectKey> open = it.undecidedOf(deletion.keys);
    const Result<QSet<ObjectKey>> there = m_lookup.stillThere(bucket, open, stop, SupabaseLookup::AfterStop::LookOnce);
    if (!there) {
        for (const ObjectKey &key : open)
            it.decide(key, {RemovalOutcome::Failed, goneOrNot(fault.error.why())});
        rounds.fail(there.error(), false);
        return {};
    }
    for (const ObjectKey &key : open) {
        if (!there->contains(key))
            it.decide(key, verdictOnMissing(m_access.project->rights, key, false, true));
    }
    std::erase_if(open, [&](const ObjectKey &key) { return !there->contains(key); });
    if (open.size() == 1) {
        rounds.isAnyKeyRefused = true;
        Why why = refusedBy(fault, CauseKind::StorageRefusesFile, open.front());
        if (fault.error.kind == ErrorKind::Unauthorized)
            why.text.prepend(u"Permission denied: "_s);
        it.decide(open.front(), {RemovalOutcome::Refused, why});
        return {};
    }
    if (open.empty())
        return {};
    if (fault.code == "InvalidRequest"_L1 && fault.status == 400)
        rounds.leastTooMany = std::min(rounds.leastTooMany ? rounds.leastTooMany : deletion.keys.size(), open.size());
    if (fault.mostKeys > 0 && size_t(fault.mostKeys) < deletion.keys.size())
        m_access.learnLimit(size_t(fault.mostKeys));
    const size_t half = (open.size() + 1) / 2;
    return cut(std::move(open), half);
}

/// Into requests of this size, or of fewer keys where the tenant takes no more.
std::vector<SupabaseRemoval::Deletion> SupabaseRemoval::cut(std::vector<ObjectKey> keys, size_t most) const
{
    {
        const std::lock_guard lock(m_access.project->mutex);
        const auto taken = size_t(m_access.project->keysPerDeletion);
        most = std::min(std::max<size_t>(most, 1), taken);
    }
    std::vector<Deletion> deletions;
    for (size_t at = 0; at < keys.size(); at += most) {
        const size_t count = std::min(most, keys.size() - at);
        deletions.push_back({{keys.begin() + std::ptrdiff_t(at), keys.begin() + std::ptrdiff_t(at + count)}, {}});
    }
    return deletions;
}

/// What the answers of one round say. Answers what is to be asked next.
std::vector<SupabaseRemoval::Deletion> SupabaseRemoval::takeAnswers(
    const Bucket &bucket, Removing &it, Rounds &rounds, std::stop_token stop)
{
    bool isAnyRefused = false;
    for (const Deletion &deletion : rounds.deletions) {
        if (!deletion.answer)
            continue;
        for (const ObjectKey &key : deletion.answer->keys) {
            if (!it.undecided.contains(key))
                continue;
            Removal removal{RemovalOutcome::Removed, {}};
            removal.wasAnother = isAnother(it.requests[it.places.value(key)], *deletion.answer);
            it.decide(key, std::move(removal));
        }
        for (const ObjectKey &key : deletion.answer->archived) {
            if (it.undecided.contains(key))
                it.decide(key, archivedOnly(key));
        }
        rounds.isAnyAnswered |= !deletion.fault() || deletion.isStopped() || !deletion.answer->keys.empty();
        if (!deletion.fault()) {
            rounds.isAnyDone = true;
            rounds.mostTaken = std::max(rounds.mostTaken, rounds.number > 0 ? deletion.keys.size() : 0);
        }
        isAnyRefused |= deletion.isRefused();
        if (deletion.isLost())
            rounds.fail(deletion.fault()->error, deletion.fault()->isAway);
    }
    // Whoever answers this, and for this key, is not away: it was what we asked for.
    if (isAnyRefused && !rounds.failure && !stop.stop_requested()) {
        const Result<BucketFacts> facts = m_access.askForBucket(bucket, stop);
        if (!facts && facts.error().kind != ErrorKind::Cancelled)
            rounds.fail(facts.error(), false);
    }
    if (rounds.failure && !rounds.isAnyAnswered && !rounds.isAway)
        return {};
    std::vector<Deletion> next;
    for (const Deletion &deletion : rounds.deletions) {
        if (!deletion.answer || deletion.isStale()) { // once it has been looked again
            if (deletion.isStale())
                rounds.stale = *deletion.fault();
            if (!rounds.failure && !stop.stop_requested())
                next.push_back({it.undecidedOf(deletion.keys), {}, deletion.attempts()});
            continue;
        }
        if (!deletion.fault()) {
            settle(bucket, it, deletion, stop);
        } else if (deletion.isRefused() && !rounds.failure && !stop.stop_requested()) {
            std::ranges::move(halve(bucket, it, rounds, deletion, stop), std::back_inserter(next));
        } else if (!rounds.isAway || deletion.isStopped()) {
            settleBrokenOff(bucket, it, deletion, stop);
        }
    }
    return next;
}

/// Whether nothing that is asked for can be deleted now, as when the files' own server is down. Then a few of the keys
/// are asked for one by one; when one of them goes, it is a matter of keys all the same.
bool SupabaseRemoval::isStuck(
    const Bucket &bucket, Removing &it, Rounds &rounds, std::span<const Deletion> next, std::stop_token stop)
{
    const bool isPassing = std::ranges::all_of(rounds.deletions, [](const Deletion &deletion) {
        return deletion.isRefused() && deletion.fault()->isPassing && deletion.fault()->code != "DatabaseError"_L1;
    });
    size_t left = 0;
    for (const Deletion &deletion : next)
        left += deletion.keys.size();
    if (rounds.isAnyDone || rounds.number != 1 || !isPassing || left <= kMostWithoutSamples)
        return false;
    const StorageFault fault = *rounds.deletions.front().fault();
    rounds.deletions.clear();
    for (size_t i = 0; i < kSamples; ++i) {
        const std::vector<ObjectKey> &keys = next[i % next.size()].keys;
        rounds.deletions.push_back({{keys[size_t(QRandomGenerator::global()->bounded(int(keys.size())))]}, {}});
    }
    askAway(bucket, rounds, stop);
    if (!takeAnswers(bucket, it, rounds, stop).empty() || rounds.isAnyDone)
        return false;
    rounds.fail(fault.error, false);
    return true;
}

/// Before anything is asked for once more: what decided may be too old by then.
void SupabaseRemoval::renewTrust(Removing &it, std::vector<Deletion> &next, std::stop_token stop)
{
    if (!m_access.isTrustOver())
        return;
    std::vector<ObjectKey> keys;
    for (const Deletion &deletion : next)
        keys.insert(keys.end(), deletion.keys.begin(), deletion.keys.end());
    const Result<QSet<ObjectKey>> may = m_access.trust->renew(keys, stop);
    if (!may && stop.stop_requested()) { // nobody decides any more: what is left was not tried
        next.clear();
        return;
    }
    for (Deletion &deletion : next) {
        for (const ObjectKey &key : deletion.keys) {
            if (!may || !may->contains(key))
                it.decide(key,
                    {RemovalOutcome::Failed, may ? Cause{CauseKind::NotToGo, {displayKey(key)}} : may.error().why(),
                        Difference::None, false, true});
        }
        deletion.keys = it.undecidedOf(deletion.keys);
    }
    std::erase_if(next, [](const Deletion &deletion) { return deletion.keys.empty(); });
}

/// Fails only when no request at all was answered; else what was not is Failed.
Result<> SupabaseRemoval::removeUndecided(const Bucket &bucket, Removing &it, std::stop_token stop)
{
    std::vector<ObjectKey> going(it.undecided.begin(), it.undecided.end());
    std::sort(going.begin(), going.end());
    Rounds rounds;
    const qsizetype asked = it.undecided.size();
    const auto begin = std::chrono::steady_clock::now();
    std::vector<Deletion> next = cut(std::move(going), SupabaseApi::kKeysPerDeletion);
    bool isLate = false;
    bool isFirst = true;
    // Where it is looked again meanwhile, only the facts of the objects grow old.
    const Duration longest = m_access.trust ? kFactsTrusted : kLongestHalving;
    while (!next.empty() && !rounds.failure && !stop.stop_requested() && !isLate) {
        if (!std::exchange(isFirst, false))
            renewTrust(it, next, stop);
        if (next.empty())
            break;
        rounds.deletions = std::move(next);
        askAway(bucket, rounds, stop);
        next = takeAnswers(bucket, it, rounds, stop);
        if (!next.empty() && isStuck(bucket, it, rounds, next, stop))
            return fail(*rounds.failure);
        if (std::ranges::any_of(rounds.deletions, &Deletion::isRefused))
            ++rounds.number;
        isLate = std::chrono::steady_clock::now() - begin > longest;
    }
    if (isLate && rounds.stale && !rounds.failure) // it asks to be left alone, for longer than anybody waits
        rounds.fail(rounds.stale->error, rounds.stale->isAway);
    if (rounds.leastTooMany > 0 && !rounds.isAnyKeyRefused && rounds.mostTaken > 0)
        m_access.learnLimit(std::min(rounds.mostTaken, rounds.leastTooMany - 1));
    if (isLate && !rounds.failure) { // what was looked at is too long ago by now
        const QSet<ObjectKey> open = it.undecided;
        for (const ObjectKey &key : open)
            it.decide(
                key, {RemovalOutcome::Failed, Cause{CauseKind::RefusalUnclear, {}}, Difference::None, false, true});
        return {};
    }
    if (!rounds.failure)
        return {};
    if (rounds.isAway && m_access.isBack(bucket, stop)) {
        const QSet<ObjectKey> open = it.undecided;
        for (const ObjectKey &key : open)
            it.decide(key, {RemovalOutcome::Failed, rounds.failure->why(), Difference::None, false, true});
        return {};
    }
    if (!rounds.isAnyAnswered && it.undecided.size() == asked)
        return fail(*rounds.failure);
    for (const Deletion &deletion : rounds.deletions) {
        if (deletion.fault())
            settleBrokenOff(bucket, it, deletion, stop);
    }
    const QSet<ObjectKey> neverAsked = it.undecided;
    for (const ObjectKey &key : neverAsked)
        it.decide(key, {RemovalOutcome::Failed, rounds.failure->why()});
    return {};
}

Result<std::vector<Removal>> SupabaseRemoval::remove(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    const Removal notTried{RemovalOutcome::Failed, failCancelled().value().why(), Difference::None, true};
    Removing it{requests, {requests.size(), notTried}, {}, {}, {}, {}};
    const Result<bool> byRows = m_access.usesRows(bucket, stop);
    if (!byRows)
        return fail(byRows.error());
    if (const Result<> looked = lookAgain(bucket, it, sortOut(it, *byRows), stop); !looked)
        return looked.error().kind == ErrorKind::Cancelled ? Result<std::vector<Removal>>(it.removals)
                                                           : fail(looked.error());
    if (const Result<> kept = keepWhatTakesOthersAlong(bucket, it, stop); !kept)
        return kept.error().kind == ErrorKind::Cancelled ? Result<std::vector<Removal>>(it.removals)
                                                         : fail(kept.error());
    if (const Result<> removed = removeUndecided(bucket, it, stop); !removed)
        return fail(removed.error());
    for (size_t i = 0; i < requests.size(); ++i) {
        if (const auto first = it.places.constFind(requests[i].key); first != it.places.cend())
            it.removals[i] = it.removals[*first]; // the same key again
    }
    return it.removals;
}

} // namespace docsweep
