// SPDX-License-Identifier: GPL-3.0-or-later
// How objects of Supabase Storage are removed: looked at, asked away, and looked up where the answer does not name
// them.
#include "core/objects/removalconditions.h"
#include "core/objects/supabaseproject.h"

#include <algorithm>
#include <iterator>

namespace docsweep {

using namespace Qt::StringLiterals;

/// A key that was asked for and not named by the answer.
Removal SupabaseObjectStore::verdictOnMissing(const ObjectKey &key, bool isThere, bool wasThere) const
{
    const KeyRights &rights = m_project->rights;
    const QString role = rights.role.isEmpty() ? u"this key"_s : u"the role "_s + rights.role;
    if (isThere) {
        return {RemovalOutcome::Refused,
            shown(key) + u" is still there although the storage answered without an error: no policy lets "_s + role
                + u" DELETE it; use the service key"_s};
    }
    if (!rights.seesAll) {
        return {RemovalOutcome::Refused,
            shown(key) + u" is not visible to "_s + role
                + u": gone or hidden cannot be told apart; use the service key"_s};
    }
    return {wasThere ? RemovalOutcome::Removed : RemovalOutcome::AlreadyGone, {}};
}

/// One call of `remove` under way.
struct SupabaseObjectStore::Removing {
    std::span<const RemovalRequest> requests;
    std::vector<Removal> removals; ///< in step with the requests
    QHash<ObjectKey, size_t> places; ///< of the first request of each key
    QSet<ObjectKey> undecided;
    Found found; ///< those that were looked at a moment ago

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
std::vector<ObjectKey> SupabaseObjectStore::sortOut(Removing &it, bool byRows) const
{
    const Instant now = m_project->settings.clock->now();
    std::vector<ObjectKey> unseen;
    for (size_t i = 0; i < it.requests.size(); ++i) {
        const RemovalRequest &request = it.requests[i];
        if (request.key.isEmpty() || !isUtf8(request.key)) {
            it.removals[i] = {RemovalOutcome::Impossible, shown(request.key) + u" is no key of an object"_s};
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

Result<> SupabaseObjectStore::lookAgain(
    const Bucket &bucket, Removing &it, const std::vector<ObjectKey> &unseen, std::stop_token stop)
{
    Result<Found> found = lookAt(bucket, unseen, stop);
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
                {RemovalOutcome::Changed, shown(key) + u" was left alone: "_s + describe(difference, request, now),
                    difference});
    }
    const Result<QSet<ObjectKey>> hidden = stillThere(bucket, absent, stop); // a listing that lacks it is no proof
    if (!hidden)
        return fail(hidden.error());
    for (const ObjectKey &key : absent) {
        if (hidden->contains(key))
            it.decide(key,
                {RemovalOutcome::Failed,
                    shown(key) + u" is there, but the storage does not list it: its listing cannot be trusted now"_s});
        else
            it.decide(key, verdictOnMissing(key, false, false));
    }
    return {};
}

/// One request under way.
struct SupabaseObjectStore::Deletion {
    std::span<const ObjectKey> keys;
    std::optional<DeletedKeys> answer; ///< nothing: not asked for
};

/// As many at once as the storage takes; none more begins after a failure or a stop.
void SupabaseObjectStore::askAway(const Bucket &bucket, std::vector<Deletion> &deletions, std::stop_token stop)
{
    std::atomic<bool> hasFailed{false};
    std::vector<SupabaseLanes::Job> jobs;
    jobs.reserve(deletions.size());
    for (Deletion &deletion : deletions) {
        jobs.emplace_back([&bucket, &deletion, &hasFailed, stop](SupabaseApi &api) {
            if (hasFailed || stop.stop_requested())
                return;
            deletion.answer = api.remove(bucket, deletion.keys, stop);
            if (deletion.answer->fault)
                hasFailed = true;
        });
    }
    if (m_lanes->run(jobs))
        return;
    for (const SupabaseLanes::Job &job : jobs)
        job(m_api);
}

/// What an answer names is gone; what it does not name is looked up.
void SupabaseObjectStore::settle(const Bucket &bucket, Removing &it, const Deletion &deletion)
{
    const std::vector<ObjectKey> missing = it.undecidedOf(deletion.keys);
    const Result<QSet<ObjectKey>> there = stillThere(bucket, missing, {}); // also after a stop: it has been asked for
    for (const ObjectKey &key : missing) {
        // Seen a moment ago, or asked for more than once: then it was our request whose answer got lost. Qt repeats a
        // request by itself when its connection ends before the answer begins.
        const bool wasThere = it.found.contains(key) || deletion.answer->attempts > 1;
        it.decide(key,
            there ? verdictOnMissing(key, there->contains(key), wasThere)
                  : Removal{RemovalOutcome::Failed, there.error().text});
    }
}

/// The request was broken off by a stop, or failed; the server may have done its work all the same.
void SupabaseObjectStore::settleBrokenOff(
    const Bucket &bucket, Removing &it, const Deletion &deletion, std::stop_token stop)
{
    const Error &why = deletion.answer->fault->error;
    const bool isStopped = why.kind == ErrorKind::Cancelled;
    const QString what = isStopped ? u"stopped while it was being removed"_s : why.text;
    const std::vector<ObjectKey> open = it.undecidedOf(deletion.keys);
    const Result<QSet<ObjectKey>> there = stillThere(bucket, open, isStopped ? std::stop_token() : stop);
    for (const ObjectKey &key : open) {
        if (!there)
            it.decide(key, {RemovalOutcome::Failed, what + u"; whether it is gone is not known"_s});
        else if (there->contains(key)) // the server may still be at it
            it.decide(key, {RemovalOutcome::Failed, what + u"; right after it was there"_s});
        else
            it.decide(key, verdictOnMissing(key, false, true));
    }
}

/// Fails only when no request at all was answered; else what was not is Failed.
Result<> SupabaseObjectStore::removeUndecided(const Bucket &bucket, Removing &it, std::stop_token stop)
{
    std::vector<ObjectKey> going(it.undecided.begin(), it.undecided.end());
    std::sort(going.begin(), going.end());
    std::vector<Deletion> deletions;
    for (size_t at = 0; at < going.size(); at += SupabaseApi::kKeysPerDeletion) {
        const size_t count = std::min(size_t(SupabaseApi::kKeysPerDeletion), going.size() - at);
        deletions.push_back({std::span(going).subspan(at, count), {}});
    }
    askAway(bucket, deletions, stop);
    std::optional<Error> failure;
    bool isAnyAnswered = false;
    for (const Deletion &deletion : deletions) {
        if (!deletion.answer)
            continue;
        for (const ObjectKey &key : deletion.answer->keys) {
            if (it.undecided.contains(key))
                it.decide(key, {RemovalOutcome::Removed, {}});
        }
        const std::optional<StorageFault> &fault = deletion.answer->fault;
        const bool isStopped = fault && fault->error.kind == ErrorKind::Cancelled;
        isAnyAnswered |= !fault || isStopped || !deletion.answer->keys.empty();
        if (fault && !isStopped && !failure)
            failure = fault->error;
    }
    if (failure && !isAnyAnswered)
        return fail(*failure);
    for (const Deletion &deletion : deletions) {
        if (deletion.answer && deletion.answer->fault)
            settleBrokenOff(bucket, it, deletion, stop);
        else if (deletion.answer)
            settle(bucket, it, deletion);
    }
    if (!failure)
        return {};
    const QSet<ObjectKey> neverAsked = it.undecided;
    for (const ObjectKey &key : neverAsked)
        it.decide(key, {RemovalOutcome::Failed, failure->text});
    return {};
}

Result<std::vector<Removal>> SupabaseObjectStore::remove(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    const Removal notTried{RemovalOutcome::Failed, failCancelled().value().text, Difference::None, true};
    Removing it{requests, {requests.size(), notTried}, {}, {}, {}};
    if (stop.stop_requested())
        return it.removals;
    if (const Result<> exists = requireBucket(bucket, stop); !exists)
        return fail(exists.error());
    const Result<bool> byRows = usesRows(bucket, stop);
    if (!byRows)
        return fail(byRows.error());
    if (const Result<> looked = lookAgain(bucket, it, sortOut(it, *byRows), stop); !looked)
        return looked.error().kind == ErrorKind::Cancelled ? Result<std::vector<Removal>>(it.removals)
                                                           : fail(looked.error());
    if (const Result<> removed = removeUndecided(bucket, it, stop); !removed)
        return fail(removed.error());
    for (size_t i = 0; i < requests.size(); ++i) {
        if (const auto first = it.places.constFind(requests[i].key); first != it.places.cend())
            it.removals[i] = it.removals[*first]; // the same key again
    }
    return it.removals;
}

} // namespace docsweep
