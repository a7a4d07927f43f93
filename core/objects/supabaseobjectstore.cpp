// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseobjectstore.h"

#include "core/objects/supabasecaches.h"
#include "core/objects/supabaselisting.h"
#include "core/objects/supabaseremoval.h"
#include "core/objects/supabaseupload.h"
#include "core/objects/supabaseversions.h"
#include "core/objects/versionname.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kConnections = RequestLimit::kMost;

} // namespace

KeyRights rightsOf(const Secret &key)
{
    const QByteArray text = key.reveal().toLatin1();
    if (text.startsWith("sb_publishable_"))
        return {u"anon"_s, false};
    if (text.startsWith("sb_secret_"))
        return {u"service_role"_s, true};
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return {};
    const QByteArray payload = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
    const QString role = QJsonDocument::fromJson(payload).object()["role"_L1].toString();
    return {role, role.isEmpty() || role == "service_role"_L1};
}

SupabaseObjectStore::SupabaseObjectStore(
    std::shared_ptr<SupabaseProject> project, std::unique_ptr<StorageExchange> exchange)
    : m_access(std::make_unique<SupabaseAccess>(std::move(project), std::move(exchange)))
{
}

SupabaseObjectStore::~SupabaseObjectStore() = default;

Result<> SupabaseObjectStore::checkBucket(const Bucket &bucket, std::stop_token stop)
{
    return m_access->checkBucket(bucket, std::move(stop));
}

ObjectStoreTraits SupabaseObjectStore::traits() const
{
    ObjectStoreTraits traits;
    traits.maxConnections = kConnections;
    traits.removeBatch = SupabaseApi::kKeysPerDeletion * RequestLimit::kMost;
    traits.mayHide = true;
    traits.name = m_access->project->name();
    return traits;
}

/// What the server keeps of a bucket for good: a project that was restored has it, a bucket made anew has not.
Result<BucketId> SupabaseObjectStore::identify(const Bucket &bucket, std::stop_token stop)
{
    const Result<BucketFacts> facts = m_access->toldOrAsked(bucket, std::move(stop));
    if (!facts)
        return fail(facts.error());
    const QByteArray made = facts->createdAt ? toIsoUtc(*facts->createdAt).toLatin1() : QByteArray();
    return BucketId{"supabase:" + m_access->project->host.toUtf8() + ':' + bucket.toUtf8() + ':' + made, {},
        traits().name + u", bucket "_s + bucket};
}

Result<BucketHistory> SupabaseObjectStore::history(const Bucket &bucket, std::stop_token stop)
{
    BucketHistory history;
    if (const Result<bool> keeps = m_access->keepsVersions(bucket, stop); !keeps)
        return fail(keeps.error());
    {
        const std::lock_guard lock(m_access->project->mutex);
        history.versioning = m_access->project->versioning.value(bucket, Versioning::Disabled);
        history.isPublic = m_access->project->publicBuckets.contains(bucket);
    }
    if (!history.keepsVersions())
        return history;
    StorageResult<std::vector<LifecycleRule>> rules = m_access->api.lifecycle(bucket, stop);
    if (!rules)
        return fail(rules.error().error);
    history.rules = std::move(*rules);
    return history;
}

Result<QList<Bucket>> SupabaseObjectStore::buckets(std::stop_token stop)
{
    const StorageResult<QList<BucketFacts>> told = m_access->api.buckets(stop);
    if (!told)
        return fail(told.error().error);
    QList<Bucket> names;
    for (const BucketFacts &bucket : *told)
        names.append(bucket.id);
    return names;
}

Result<BucketListing> SupabaseObjectStore::listingWay(const Bucket &bucket, std::stop_token stop)
{
    const Result<bool> byRows = m_access->usesRows(bucket, stop);
    if (!byRows)
        return fail(byRows.error());
    if (*byRows)
        return BucketListing{ListedBy::Rows};
    const std::lock_guard lock(m_access->project->mutex);
    return BucketListing{m_access->project->hasFlatListing ? ListedBy::Api : ListedBy::OlderApi,
        m_access->project->whyNotByRows.value(bucket)};
}

Result<> SupabaseObjectStore::list(
    const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
{
    if (!isUtf8(prefix))
        return fail(ErrorKind::BadData, Cause{CauseKind::PrefixNoText, {displayKey(prefix)}});
    return SupabaseListing(*m_access).list(bucket, prefix, ListedRows::FilesWithVersions, stop, onPage);
}

Result<> SupabaseObjectStore::listVersions(
    const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
{
    if (!isUtf8(prefix))
        return fail(ErrorKind::BadData, Cause{CauseKind::PrefixNoText, {displayKey(prefix)}});
    return SupabaseListing(*m_access).list(bucket, prefix, ListedRows::AllVersions, stop, onPage);
}

Result<std::optional<ObjectEntry>> SupabaseObjectStore::look(
    const Bucket &bucket, const ObjectKey &key, std::stop_token stop)
{
    if (key.isEmpty() || !isUtf8(key))
        return fail(ErrorKind::BadData, Cause{CauseKind::NoKey, {displayKey(key)}});
    const Result<SupabaseLookup::Found> found = SupabaseLookup(*m_access).lookAt(bucket, {key}, stop);
    if (!found)
        return fail(found.error());
    if (!found->isEmpty())
        return std::optional(*found->cbegin());
    if (const Result<> exists = m_access->requireBucket(bucket, stop); !exists)
        return fail(exists.error());
    return std::optional<ObjectEntry>();
}

Result<QByteArray> SupabaseObjectStore::read(
    const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop)
{
    if (!isUtf8(key))
        return fail(ErrorKind::BadData, Cause{CauseKind::NoKey, {displayKey(key)}});
    const StorageResult<QByteArray> bytes = m_access->api.download(bucket, key, limitBytes, stop);
    return bytes ? Result<QByteArray>(*bytes) : fail(bytes.error().error);
}

Result<ObjectHead> SupabaseObjectStore::stream(
    const Bucket &bucket, const ObjectKey &key, const QByteArray &version, std::stop_token stop, const ObjectSink &sink)
{
    if (key.isEmpty() || !isUtf8(key))
        return fail(ErrorKind::BadData, Cause{CauseKind::NoKey, {displayKey(key)}});
    const Result<bool> keeps = m_access->keepsVersions(bucket, stop);
    if (!keeps)
        return fail(keeps.error());
    ObjectHead head;
    Result<> taken;
    const BodySink body{[&](const AnswerHead &answer) {
                            if (const QByteArray length = answer.value("content-length"); !length.isEmpty())
                                head.sizeBytes = length.toLongLong();
                            head.contentType = answer.value("content-type");
                            head.cacheControl = answer.value("cache-control");
                            head.tag = withoutQuotes(answer.value("etag"));
                            taken = sink.begin(head);
                            return taken.has_value();
                        },
        [&](const QByteArray &piece) {
            taken = sink.write(piece);
            return taken.has_value();
        }};
    const StorageResult<StorageAnswer> streamed =
        m_access->api.stream(bucket, key, *keeps ? versionIdOf(version) : QByteArray(), body, stop);
    if (!taken)
        return fail(taken.error());
    return streamed ? Result<ObjectHead>(head) : fail(streamed.error().error);
}

bool SupabaseObjectStore::isSameObject(const QByteArray &version, const QByteArray &other) const
{
    return rowIdOf(version) == rowIdOf(other);
}

Result<std::vector<ObjectEntry>> SupabaseObjectStore::lookAtAll(
    const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop)
{
    std::vector<ObjectKey> asked;
    std::ranges::copy_if(
        keys, std::back_inserter(asked), [](const ObjectKey &key) { return !key.isEmpty() && isUtf8(key); });
    std::ranges::sort(asked);
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    std::vector<ObjectEntry> found;
    if (asked.empty())
        return found;
    const Result<bool> keeps = m_access->keepsVersions(bucket, stop);
    if (!keeps)
        return fail(keeps.error());
    SupabaseLookup lookup(*m_access);
    if (*keeps) {
        const Result<SupabaseLookup::Versions> versions = lookup.lookAtVersions(bucket, asked, stop);
        if (!versions)
            return fail(versions.error());
        for (const std::vector<ObjectEntry> &each : *versions)
            found.insert(found.end(), each.begin(), each.end());
        return found;
    }
    const Result<SupabaseLookup::Found> there = lookup.lookAt(bucket, asked, stop);
    if (!there)
        return fail(there.error());
    found.assign(there->cbegin(), there->cend());
    return found;
}

Result<> SupabaseObjectStore::put(
    const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop)
{
    if (key.isEmpty() || !isUtf8(key))
        return fail(ErrorKind::BadData, Cause{CauseKind::NoKey, {displayKey(key)}});
    const StorageResult<StorageAnswer> stored = m_access->api.upload(bucket, key, bytes, stop);
    return stored ? Result<>() : fail(stored.error().error);
}

Result<StoredObject> SupabaseObjectStore::putNew(
    const Bucket &bucket, const NewObject &object, const ByteSource &source, std::stop_token stop)
{
    if (object.key.isEmpty() || !isUtf8(object.key))
        return fail(ErrorKind::BadData, Cause{CauseKind::NoKey, {displayKey(object.key)}});
    return SupabaseUpload(m_access->api).store(bucket, object, source, stop);
}

Result<BucketRules> SupabaseObjectStore::rules(const Bucket &bucket, std::stop_token stop)
{
    const Result<BucketFacts> facts = m_access->askForBucket(bucket, std::move(stop));
    if (!facts)
        return fail(facts.error());
    return BucketRules{BucketRules::Keys::Supabase, facts->mostBytes, facts->types};
}

Result<std::vector<Removal>> SupabaseObjectStore::remove(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    if (stop.stop_requested()) {
        const Removal notTried{RemovalOutcome::Failed, failCancelled().value().why(), Difference::None, true};
        return std::vector<Removal>(requests.size(), notTried);
    }
    const Result<bool> keeps = m_access->keepsVersions(bucket, stop);
    if (!keeps)
        return fail(keeps.error());
    SupabaseLookup lookup(*m_access);
    Result<std::vector<Removal>> removed = *keeps
        ? SupabaseVersionRemoval(*m_access, lookup).remove(bucket, requests, stop)
        : SupabaseRemoval(*m_access, lookup).remove(bucket, requests, stop);
    if (removed)
        purgeCopies(*m_access, bucket, requests, *removed, stop);
    return removed;
}

std::optional<std::chrono::milliseconds> SupabaseObjectStore::awaited() const
{
    const std::chrono::milliseconds left = m_access->project->patience->left();
    return left.count() > 0 ? std::optional(left) : std::nullopt;
}

void SupabaseObjectStore::trust(RemovalTrust *trust)
{
    m_access->trust = trust;
}

std::optional<Duration> SupabaseObjectStore::clockAhead() const
{
    return m_access->api.clockAhead();
}

ObjectStoreFactory makeSupabaseStores(SupabaseStorageSettings settings)
{
    return
        [project = std::make_shared<SupabaseProject>(std::move(settings))]() -> Result<std::unique_ptr<ObjectStore>> {
            Result<std::unique_ptr<StorageExchange>> exchange = project->openExchange();
            if (!exchange)
                return fail(exchange.error());
            return std::unique_ptr<ObjectStore>(std::make_unique<SupabaseObjectStore>(project, std::move(*exchange)));
        };
}

} // namespace docsweep
