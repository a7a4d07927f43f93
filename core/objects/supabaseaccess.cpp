// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseaccess.h"

#include "core/base/log.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kEntriesCompared = 100;

} // namespace

SupabaseAccess::SupabaseAccess(std::shared_ptr<SupabaseProject> of, std::unique_ptr<StorageExchange> exchange)
    : project(std::move(of))
    , lanes(project->lanes())
    , api(std::move(exchange), project->host)
{
}

Result<> SupabaseAccess::checkBucket(const Bucket &bucket, std::stop_token stop)
{
    const Result<BucketFacts> facts = askForBucket(bucket, stop);
    if (!facts)
        return fail(facts.error());
    const std::lock_guard lock(project->mutex);
    m_toldBuckets.insert(bucket, *facts); // for who wants to know which it is
    return {};
}

Result<BucketFacts> SupabaseAccess::toldOrAsked(const Bucket &bucket, std::stop_token stop)
{
    std::optional<BucketFacts> told;
    {
        const std::lock_guard lock(project->mutex);
        if (const auto known = m_toldBuckets.constFind(bucket); known != m_toldBuckets.cend())
            told = *known;
        m_toldBuckets.remove(bucket);
    }
    return told ? Result<BucketFacts>(*told) : askForBucket(bucket, std::move(stop));
}

/// Once for each bucket: a deletion in a missing one is answered as if nothing had been there.
Result<> SupabaseAccess::requireBucket(const Bucket &bucket, std::stop_token stop)
{
    {
        const std::lock_guard lock(project->mutex);
        if (project->knownBuckets.contains(bucket))
            return {};
    }
    const Result<BucketFacts> facts = askForBucket(bucket, stop);
    return facts ? Result<>() : fail(facts.error());
}

Result<BucketFacts> SupabaseAccess::askForBucket(const Bucket &bucket, std::stop_token stop)
{
    if (bucket.isEmpty())
        return fail(ErrorKind::NotFound, Cause{CauseKind::BucketUnnamed, {}});
    const StorageResult<BucketFacts> facts = api.bucket(bucket, stop);
    if (facts) {
        noteBucket(*facts);
        return *facts;
    }
    if (facts.error().code == "NoSuchBucket"_L1) {
        const Result<bool> isHidden =
            project->rights.seesAll ? Result<bool>(false) : mayBeHidden(bucket, std::move(stop));
        if (!isHidden)
            return fail(isHidden.error());
        if (*isHidden) {
            return fail(during(u"Permission denied"_s,
                errorOf(ErrorKind::Unauthorized, Cause{CauseKind::BucketHidden, {bucket, project->rights.role}})));
        }
        const CauseKind kind = project->rights.seesAll ? CauseKind::BucketMissing : CauseKind::BucketMissingOrHidden;
        return fail(ErrorKind::NotFound, Cause{kind, {bucket, project->name(), project->rights.role}});
    }
    return fail(facts.error().error);
}

/// A bucket that keeps versions does so for good, whichever of two ways tells it.
void SupabaseAccess::noteBucket(const BucketFacts &facts)
{
    const std::lock_guard lock(project->mutex);
    project->knownBuckets.insert(facts.id);
    if (facts.versioning.value_or(Versioning::Disabled) != Versioning::Disabled)
        project->versioning.insert(facts.id, *facts.versioning);
    if (facts.isPublic)
        project->publicBuckets.insert(facts.id);
}

/// The tables are asked as well where they can be: they may tell more.
Result<bool> SupabaseAccess::keepsVersions(const Bucket &bucket, std::stop_token stop)
{
    if (const Result<bool> byRows = usesRows(bucket, stop); !byRows)
        return fail(byRows.error());
    if (const Result<> exists = requireBucket(bucket, stop); !exists)
        return fail(exists.error());
    const std::lock_guard lock(project->mutex);
    return project->versioning.contains(bucket);
}

/// Of a bucket that is not there for a key which policies bind: whether the key may be the reason. Not where the
/// project's own tables lack it, or the key sees other buckets.
Result<bool> SupabaseAccess::mayBeHidden(const Bucket &bucket, std::stop_token stop)
{
    if (project->settings.rows && project->settings.listing != ListingPreference::Api) {
        const PostgresWait wait(stop);
        const Result<StorageRows *> own = rows();
        const auto told = own && (*own)->check()
            ? (*own)->bucket(bucket)
            : Result<std::optional<BucketFacts>>(fail(ErrorKind::NotFound, Cause()));
        if (told)
            return told->has_value();
    }
    const StorageResult<QList<BucketFacts>> seen = api.buckets(std::move(stop));
    return seen ? Result<bool>(seen->isEmpty()) : fail(seen.error().error);
}

ListingWatch SupabaseAccess::watch(const Bucket &bucket) const
{
    return {u"bucket "_s + bucket + u" by "_s + project->host, project->settings.longestListing};
}

Result<StorageRows *> SupabaseAccess::rows()
{
    if (!m_rows) {
        Result<std::unique_ptr<StorageRows>> made = project->settings.rows();
        if (!made)
            return fail(made.error());
        m_rows = std::move(*made);
    }
    return m_rows.get();
}

/// Decided once for each bucket, by whoever asks first.
Result<bool> SupabaseAccess::usesRows(const Bucket &bucket, std::stop_token stop)
{
    const ListingPreference preference = project->settings.listing;
    if (preference == ListingPreference::Api || (!project->settings.rows && preference != ListingPreference::Sql))
        return false;
    const std::lock_guard deciding(project->deciding); // the others wait for what the first one finds
    {
        const std::lock_guard lock(project->mutex);
        if (const auto known = project->byRows.constFind(bucket); known != project->byRows.cend())
            return *known;
    }
    const Result<BucketFacts> facts = askForBucket(bucket, stop);
    if (!facts)
        return fail(facts.error());
    const Result<std::optional<Error>> objection = objectionToRows(*facts, stop);
    if (!objection)
        return fail(objection.error());
    const bool isUsable = !objection->has_value();
    if (!isUsable && preference == ListingPreference::Sql) {
        const Error &why = **objection;
        const Cause cause{CauseKind::BySqlImpossible, {bucket, why.text}};
        return fail(why.kind == ErrorKind::Unavailable ? why.kind : ErrorKind::BadConfig,
            Why(sentenceOf(cause), why.cause.isKnown() ? why.cause : cause));
    }
    const QString why = isUsable ? QString() : (*objection)->text;
    logInfo(u"bucket "_s + bucket + (isUsable ? u" is listed by SQL"_s : u" is listed by the API: "_s + why));
    const std::lock_guard lock(project->mutex);
    project->byRows.insert(bucket, isUsable);
    project->whyNotByRows.insert(bucket, why);
    return isUsable;
}

/// What speaks against the tables. Nothing when the database is this project's own and shows every object: the bucket
/// is as old, and what comes first by the one way comes first by the other. A copy of the database, or another
/// project's, would name other objects. An error is the storage's own: it is away.
Result<std::optional<Error>> SupabaseAccess::objectionToRows(const BucketFacts &facts, std::stop_token stop)
{
    const PostgresWait wait(stop);
    const auto objection = [](const Error &error) -> Result<std::optional<Error>> {
        if (error.kind == ErrorKind::Cancelled) // which says nothing about the tables
            return fail(error);
        return std::optional(error);
    };
    const auto foreign = [&](const QString &what) {
        return objection({ErrorKind::BadConfig, u"the database is not this project's own ("_s + what + u')'});
    };
    const Bucket &bucket = facts.id;
    if (!project->settings.rows)
        return objection({ErrorKind::NotFound, u"no PostgreSQL database is configured"_s});
    const Result<StorageRows *> own = rows();
    if (!own)
        return objection(own.error());
    if (const Result<> readable = (*own)->check(); !readable)
        return objection(readable.error());
    const Result<std::optional<BucketFacts>> told = (*own)->bucket(bucket);
    if (!told)
        return objection(told.error());
    if (!*told)
        return foreign(u"it has no bucket "_s + bucket);
    if ((*told)->createdAt != facts.createdAt)
        return foreign(u"its bucket "_s + bucket + u" was made at another time"_s);
    noteBucket(**told);
    const Result<std::vector<ObjectEntry>> first = (*own)->page(bucket, {}, {}, kEntriesCompared);
    if (!first)
        return objection(first.error());
    const StorageResult<FlatPage> page = api.listFlat(bucket, {}, {}, kEntriesCompared, stop);
    if (!page && !lacksFlatListing(page.error()))
        return fail(page.error().error);
    if (!page || (first->empty() && page->entries.empty()))
        return std::optional<Error>();
    QHash<ObjectKey, QByteArray> ids;
    for (const ObjectEntry &entry : *first)
        ids.insert(entry.key, entry.version);
    const auto same = size_t(std::count_if(page->entries.begin(), page->entries.end(),
        [&](const ObjectEntry &entry) { return ids.value(entry.key) == entry.version; }));
    if (same * 2 < std::max(first->size(), page->entries.size())) // uploads and removals may come between
        return foreign(u"it holds other objects"_s);
    return std::optional<Error>();
}

SupabaseApi::Moment SupabaseAccess::trustedUntil() const
{
    return trust ? SupabaseApi::Moment(trust->until()) : std::nullopt;
}

bool SupabaseAccess::isTrustOver() const
{
    return trust && std::chrono::steady_clock::now() > trust->until();
}

/// Waits for a storage that went away, as long as there is patience.
bool SupabaseAccess::isBack(const Bucket &bucket, std::stop_token stop)
{
    return project->patience->isAny() && !stop.stop_requested() && askForBucket(bucket, stop).has_value();
}

/// A tenant may have a limit of its own.
void SupabaseAccess::learnLimit(size_t keys)
{
    const std::lock_guard lock(project->mutex);
    if (int(keys) >= project->keysPerDeletion)
        return;
    project->keysPerDeletion = int(keys);
    logInfo(project->host + u" limits the keys in one deletion to "_s + QString::number(keys)
        + u"; docsweep keeps to that from now on"_s);
}

} // namespace docsweep
