// SPDX-License-Identifier: GPL-3.0-or-later
// How objects of Supabase Storage are removed: looked at, asked away, and looked up where the answer does not name
// them.
#include "core/base/log.h"
#include "core/objects/removalconditions.h"
#include "core/objects/supabaseproject.h"

#include <QRandomGenerator>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTriesAlone = 2; ///< of a key that may be the one
    constexpr auto kLongestHalving = std::chrono::seconds{10}; ///< then it is looked again
    // Where every part of a deletion fails, so many keys are asked for one by one before the rest is.
    constexpr size_t kSamples = 16;
    constexpr size_t kMostWithoutSamples = 64;
    constexpr auto kLongestPurging = std::chrono::seconds{3}; ///< after one removal; the outcomes wait for it

    /// Of a purge: the storage's own answer, which others need not get.
    bool isOfAKeyAlone(const StorageFault &fault)
    {
        return fault.mayBeOfAKey && fault.status < 500 && fault.error.kind != ErrorKind::Unauthorized
            && fault.code != "FeatureNotEnabled"_L1;
    }

} // namespace

/// A key that was asked for and not named by the answer.
Removal SupabaseObjectStore::verdictOnMissing(const ObjectKey &key, bool isThere, bool wasThere) const
{
    const KeyRights &rights = m_project->rights;
    const QStringList about{displayKey(key), rights.role};
    if (isThere) {
        const Cause cause{rights.role.isEmpty() ? CauseKind::PolicyRefuses : CauseKind::PolicyRefusesRole, about};
        return {RemovalOutcome::Refused, {u"Permission denied: "_s + sentenceOf(cause), cause}};
    }
    if (!rights.seesAll) { // which its role tells
        const Cause cause{CauseKind::HiddenFromKey, about};
        return {RemovalOutcome::Refused, {u"Permission denied or gone: "_s + sentenceOf(cause), cause}};
    }
    return {wasThere ? RemovalOutcome::Removed : RemovalOutcome::AlreadyGone, {}};
}

Why goneOrNot(const Why &why)
{
    return {why.text + u"; whether it is gone is not known"_s, why.cause};
}

Why stillThereAfter(const Why &why)
{
    return {
        why.text + u"; right after it was there"_s, why.cause.isKnown() ? why.cause : Cause{CauseKind::StillThere, {}}};
}

/// What the storage said is the closest cause, unless that is no more than a status.
Why refusedBy(const StorageFault &fault, CauseKind kind, const ObjectKey &key)
{
    const Cause cause{kind, {displayKey(key), fault.said.isEmpty() ? fault.error.text : fault.said}};
    const CauseKind closer = fault.error.cause.kind;
    const bool isCloser = closer != CauseKind::Unknown && closer != CauseKind::StorageRefused;
    return {sentenceOf(cause), isCloser ? fault.error.cause : cause};
}

/// It was asked to delete for good: the bucket has kept versions since a moment ago, or its server never said so.
Removal archivedOnly(const ObjectKey &key)
{
    return {RemovalOutcome::Failed, Cause{CauseKind::ArchivedOnly, {displayKey(key)}}};
}

/// One call of `remove` under way.
struct SupabaseObjectStore::Removing {
    std::span<const RemovalRequest> requests;
    std::vector<Removal> removals; ///< in step with the requests
    QHash<ObjectKey, size_t> places; ///< of the first request of each key
    QSet<ObjectKey> undecided;
    Found found; ///< those that were looked at a moment ago
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
std::vector<ObjectKey> SupabaseObjectStore::sortOut(Removing &it, bool byRows) const
{
    const Instant now = m_project->settings.clock->now();
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

Result<> SupabaseObjectStore::lookAgain(
    const Bucket &bucket, Removing &it, const std::vector<ObjectKey> &unseen, std::stop_token stop)
{
    Result<Found> found = lookAt(bucket, unseen, stop, &it.unversioned);
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
    const Result<QSet<ObjectKey>> hidden = stillThere(bucket, absent, stop); // a listing that lacks it is no proof
    if (!hidden)
        return fail(hidden.error());
    for (const ObjectKey &key : absent) {
        if (hidden->contains(key))
            it.decide(key, {RemovalOutcome::Failed, Cause{CauseKind::ListingBroken, {displayKey(key)}}});
        else
            it.decide(key, verdictOnMissing(key, false, false));
    }
    return {};
}

/// What cannot be deleted without the files of others is not deleted.
Result<> SupabaseObjectStore::keepWhatTakesOthersAlong(const Bucket &bucket, Removing &it, std::stop_token stop)
{
    std::vector<ObjectKey> going;
    for (const ObjectKey &key : std::as_const(it.undecided)) {
        if (!it.unversioned || it.unversioned->contains(key) || !it.found.contains(key))
            going.push_back(key);
    }
    if (going.empty())
        return {};
    std::sort(going.begin(), going.end());
    const Result<QSet<ObjectKey>> taking = takingOthersAlong(bucket, going, stop);
    if (!taking)
        return fail(taking.error());
    for (const ObjectKey &key : *taking)
        it.decide(key, {RemovalOutcome::Refused, Cause{CauseKind::TakesOthersAlong, {displayKey(key)}}});
    return {};
}

/// One request under way.
struct SupabaseObjectStore::Deletion {
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
struct SupabaseObjectStore::Rounds {
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
void SupabaseObjectStore::askAway(const Bucket &bucket, Rounds &rounds, std::stop_token stop)
{
    std::atomic<bool> hasFailed{false};
    const SupabaseApi::Moment until = trustedUntil();
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
    if (m_lanes->run(jobs))
        return;
    for (const SupabaseLanes::Job &job : jobs)
        job(m_api);
}

/// What an answer names is gone; what it does not name is looked up.
void SupabaseObjectStore::settle(const Bucket &bucket, Removing &it, const Deletion &deletion, std::stop_token stop)
{
    const std::vector<ObjectKey> missing = it.undecidedOf(deletion.keys);
    const Result<QSet<ObjectKey>> there = stillThere(bucket, missing, stop, AfterStop::LookOnce);
    for (const ObjectKey &key : missing) {
        // Seen a moment ago, or asked for more than once: then it was our request whose answer got lost. Qt repeats a
        // request by itself when its connection ends before the answer begins.
        const bool wasThere = it.found.contains(key) || deletion.attempts() > 1;
        it.decide(key,
            there ? verdictOnMissing(key, there->contains(key), wasThere)
                  : Removal{RemovalOutcome::Failed, there.error().why()});
    }
}

/// The request was broken off by a stop, or failed; the server may have done its work all the same.
void SupabaseObjectStore::settleBrokenOff(
    const Bucket &bucket, Removing &it, const Deletion &deletion, std::stop_token stop)
{
    const Why why = deletion.isStopped() ? Cause{CauseKind::StoppedMeanwhile, {}} : deletion.fault()->error.why();
    const std::vector<ObjectKey> open = it.undecidedOf(deletion.keys);
    const Result<QSet<ObjectKey>> there = stillThere(bucket, open, stop, AfterStop::LookOnce);
    for (const ObjectKey &key : open) {
        if (!there)
            it.decide(key, {RemovalOutcome::Failed, goneOrNot(why)});
        else if (there->contains(key)) // the server may still be at it
            it.decide(key, {RemovalOutcome::Failed, stillThereAfter(why)});
        else
            it.decide(key, verdictOnMissing(key, false, true));
    }
}

/// A request that was refused for what it asks for: a key that is left alone is the one; of more it is one of the
/// halves, or there were too many. Answers what is to be asked next.
std::vector<SupabaseObjectStore::Deletion> SupabaseObjectStore::halve(
    const Bucket &bucket, Removing &it, Rounds &rounds, const Deletion &deletion, std::stop_token stop)
{
    const StorageFault &fault = *deletion.fault();
    std::vector<ObjectKey> open = it.undecidedOf(deletion.keys);
    const Result<QSet<ObjectKey>> there = stillThere(bucket, open, stop, AfterStop::LookOnce);
    if (!there) {
        for (const ObjectKey &key : open)
            it.decide(key, {RemovalOutcome::Failed, goneOrNot(fault.error.why())});
        rounds.fail(there.error(), false);
        return {};
    }
    for (const ObjectKey &key : open) {
        if (!there->contains(key))
            it.decide(key, verdictOnMissing(key, false, true));
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
        learnLimit(size_t(fault.mostKeys));
    const size_t half = (open.size() + 1) / 2;
    return cut(std::move(open), half);
}

/// A tenant may have a limit of its own.
void SupabaseObjectStore::learnLimit(size_t keys)
{
    const std::lock_guard lock(m_project->mutex);
    if (int(keys) >= m_project->keysPerDeletion)
        return;
    m_project->keysPerDeletion = int(keys);
    logInfo(m_project->host + u" limits the keys in one deletion to "_s + QString::number(keys)
        + u"; docsweep keeps to that from now on"_s);
}

/// Into requests of this size, or of fewer keys where the tenant takes no more.
std::vector<SupabaseObjectStore::Deletion> SupabaseObjectStore::cut(std::vector<ObjectKey> keys, size_t most) const
{
    {
        const std::lock_guard lock(m_project->mutex);
        const auto taken = size_t(m_project->keysPerDeletion);
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
std::vector<SupabaseObjectStore::Deletion> SupabaseObjectStore::takeAnswers(
    const Bucket &bucket, Removing &it, Rounds &rounds, std::stop_token stop)
{
    bool isAnyRefused = false;
    for (const Deletion &deletion : rounds.deletions) {
        if (!deletion.answer)
            continue;
        for (const ObjectKey &key : deletion.answer->keys) {
            if (it.undecided.contains(key))
                it.decide(key, {RemovalOutcome::Removed, {}});
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
        const Result<BucketFacts> facts = askForBucket(bucket, stop);
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
bool SupabaseObjectStore::isStuck(
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

SupabaseApi::Moment SupabaseObjectStore::trustedUntil() const
{
    return m_trust ? SupabaseApi::Moment(m_trust->until()) : std::nullopt;
}

bool SupabaseObjectStore::isTrustOver() const
{
    return m_trust && std::chrono::steady_clock::now() > m_trust->until();
}

/// Before anything is asked for once more: what decided may be too old by then.
void SupabaseObjectStore::renewTrust(Removing &it, std::vector<Deletion> &next, std::stop_token stop)
{
    if (!isTrustOver())
        return;
    std::vector<ObjectKey> keys;
    for (const Deletion &deletion : next)
        keys.insert(keys.end(), deletion.keys.begin(), deletion.keys.end());
    const Result<QSet<ObjectKey>> may = m_trust->renew(keys, stop);
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
Result<> SupabaseObjectStore::removeUndecided(const Bucket &bucket, Removing &it, std::stop_token stop)
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
    const Duration longest = m_trust ? kFactsTrusted : kLongestHalving;
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
        learnLimit(std::min(rounds.mostTaken, rounds.leastTooMany - 1));
    if (isLate && !rounds.failure) { // what was looked at is too long ago by now
        const QSet<ObjectKey> open = it.undecided;
        for (const ObjectKey &key : open)
            it.decide(
                key, {RemovalOutcome::Failed, Cause{CauseKind::RefusalUnclear, {}}, Difference::None, false, true});
        return {};
    }
    if (!rounds.failure)
        return {};
    if (rounds.isAway && isBack(bucket, stop)) {
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

std::optional<std::chrono::milliseconds> SupabaseObjectStore::awaited() const
{
    const std::chrono::milliseconds left = m_project->patience->left();
    return left.count() > 0 ? std::optional(left) : std::nullopt;
}

/// Waits for a storage that went away, as long as there is patience.
bool SupabaseObjectStore::isBack(const Bucket &bucket, std::stop_token stop)
{
    return m_project->patience->isAny() && !stop.stop_requested() && askForBucket(bucket, stop).has_value();
}

Result<std::vector<Removal>> SupabaseObjectStore::remove(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    if (stop.stop_requested()) {
        const Removal notTried{RemovalOutcome::Failed, failCancelled().value().why(), Difference::None, true};
        return std::vector<Removal>(requests.size(), notTried);
    }
    const Result<bool> keeps = keepsVersions(bucket, stop);
    if (!keeps)
        return fail(keeps.error());
    Result<std::vector<Removal>> removed =
        *keeps ? removeVersions(bucket, requests, stop) : removeFiles(bucket, requests, stop);
    if (removed)
        purgeCopies(bucket, requests, *removed, stop);
    return removed;
}

/// Caches may hold what a public bucket had. Whether they forget it changes nothing about what is gone.
void SupabaseObjectStore::purgeCopies(const Bucket &bucket, std::span<const RemovalRequest> requests,
    std::span<const Removal> removals, std::stop_token stop)
{
    {
        const std::lock_guard lock(m_project->mutex);
        if (!m_project->canPurge || !m_project->publicBuckets.contains(bucket))
            return;
    }
    QSet<ObjectKey> keys;
    for (size_t i = 0; i < requests.size(); ++i) {
        if (removals[i].outcome == RemovalOutcome::Removed && isAddressable(requests[i].key))
            keys.insert(requests[i].key);
    }
    const auto end = std::chrono::steady_clock::now() + kLongestPurging;
    std::mutex mutex;
    std::optional<StorageFault> why; // no more of them are asked; guarded by the mutex, as the next
    size_t told = 0;
    const auto forget = [&](SupabaseApi &api, const ObjectKey &key) {
        {
            const std::lock_guard lock(mutex);
            if (why || stop.stop_requested() || std::chrono::steady_clock::now() > end)
                return;
        }
        const StorageResult<StorageAnswer> purged = api.purge(bucket, key, stop);
        const std::lock_guard lock(mutex);
        if (purged)
            ++told;
        else if (!isOfAKeyAlone(purged.error()) && purged.error().error.kind != ErrorKind::Cancelled)
            why = purged.error();
    };
    std::vector<ObjectKey> all(keys.begin(), keys.end());
    if (!all.empty()) { // the first one says whether there is anything to ask
        forget(m_api, all.back());
        all.pop_back();
    }
    std::vector<SupabaseLanes::Job> jobs;
    for (const ObjectKey &key : all)
        jobs.emplace_back([&forget, &key](SupabaseApi &api) { forget(api, key); });
    if (!why && !jobs.empty() && !m_lanes->run(jobs)) {
        for (const SupabaseLanes::Job &job : jobs)
            job(m_api);
    }
    const QString left = u"bucket "_s + bucket + u" is public: caches were not told of "_s
        + QString::number(size_t(keys.size()) - told) + u" deleted files; copies may be served until they expire"_s;
    const std::lock_guard lock(m_project->mutex);
    if (!why && told < size_t(keys.size())) {
        logWarning(left);
    } else if (why && std::exchange(m_project->canPurge, false)) {
        const bool isNobodys = why->isUnknownRoute || why->code == "FeatureNotEnabled"_L1
            || why->error.kind == ErrorKind::Unauthorized || why->code == "NoSuchBucket"_L1;
        if (isNobodys)
            logInfo(u"bucket "_s + bucket
                + u" is public, and this storage purges no caches: copies of deleted files may be served from caches "
                  u"until they expire"_s);
        else
            logWarning(left + u"; they are told of no others until docsweep is started anew: "_s + why->error.text);
    }
}

Result<std::vector<Removal>> SupabaseObjectStore::removeFiles(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    const Removal notTried{RemovalOutcome::Failed, failCancelled().value().why(), Difference::None, true};
    Removing it{requests, {requests.size(), notTried}, {}, {}, {}, {}};
    const Result<bool> byRows = usesRows(bucket, stop);
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
