// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseapi.h"

#include "core/objects/storagefault.h"
#include "core/objects/supabaseanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostPage = 1000;
    constexpr int kKeysPerSigning = 1000;
    constexpr qint64 kMostBucketBytes = 4LL * 1024 * 1024; ///< all buckets come in one answer
    // The server's own limit is 1 MiB for a body.
    constexpr qsizetype kMostBodyBytes = 900'000;
    // Its statements may take 30 s each, and a deletion is several.
    constexpr std::chrono::milliseconds kDeletionTimeout{90'000};
    constexpr std::chrono::milliseconds kPurgeTimeout{2'000};

    std::optional<Instant> timeOf(const QJsonValue &value)
    {
        const std::optional<Instant> time = parseInstant(value.toString().toLatin1());
        if (!time) // older servers tell microseconds
            return time;
        return std::chrono::floor<std::chrono::milliseconds>(*time);
    }

    std::optional<qint64> sizeOf(const QJsonValue &value)
    {
        constexpr qint64 kUnknown = -1;
        bool isNumber = value.isDouble();
        const qint64 size = isNumber ? value.toInteger(kUnknown) : value.toString().toLongLong(&isNumber);
        return isNumber && size >= 0 ? std::optional(size) : std::nullopt;
    }

    ObjectEntry entryOf(const QJsonObject &told)
    {
        ObjectEntry entry;
        entry.key = told["name"_L1].toString().toUtf8();
        entry.sizeBytes = sizeOf(told["metadata"_L1]["size"_L1]);
        entry.createdAt = timeOf(told["created_at"_L1]);
        entry.updatedAt = timeOf(told["updated_at"_L1]);
        entry.version = told["id"_L1].toString().toLatin1();
        return entry;
    }

    BucketFacts bucketOf(const QJsonObject &told)
    {
        BucketFacts facts{told["id"_L1].toString(), timeOf(told["created_at"_L1]), told["public"_L1].toBool(),
            versioningOf(told["versioning_status"_L1].toString())};
        facts.mostBytes = sizeOf(told["file_size_limit"_L1]);
        if (facts.mostBytes == 0)
            facts.mostBytes.reset();
        for (const QJsonValue &type : told["allowed_mime_types"_L1].toArray())
            facts.types.append(type.toString());
        return facts;
    }

    /// The first keys that fit into one request.
    std::span<const ObjectKey> fitting(std::span<const ObjectKey> keys, int most)
    {
        qsizetype bytes = 0;
        size_t count = 0;
        while (count < keys.size() && count < size_t(most)) {
            bytes += keys[count].size() * 2 + 3; // quotes, a comma, escapes
            if (bytes > kMostBodyBytes && count > 0)
                break;
            ++count;
        }
        return keys.first(count);
    }

    tl::unexpected<StorageFault> unaddressable(const ObjectKey &key)
    {
        StorageFault fault;
        fault.error = errorOf(ErrorKind::BadData, Cause{CauseKind::KeyUnaddressable, {displayKey(key)}});
        return tl::unexpected(std::move(fault));
    }

} // namespace

std::optional<Versioning> versioningOf(const QString &word)
{
    if (word.isEmpty())
        return std::nullopt;
    return word == "DISABLED"_L1 ? Versioning::Disabled
        : word == "SUSPENDED"_L1 ? Versioning::Suspended
                                 : Versioning::Enabled;
}

bool lacksFlatListing(const StorageFault &fault)
{
    return fault.isUnknownRoute || fault.code == "NoSuchBucket"_L1 || fault.code == "DatabaseSchemaMismatch"_L1
        || fault.code == "DatabaseInvalidObjectDefinition"_L1 || fault.code == "FeatureNotEnabled"_L1
        || fault.isNotOffered;
}

QByteArray withoutQuotes(QByteArray tag)
{
    if (tag.startsWith("W/"))
        tag.remove(0, 2);
    return tag.replace('"', "");
}

QByteArray encodedPath(const QByteArray &key)
{
    return QUrl::toPercentEncoding(QString::fromUtf8(key), "/");
}

bool isAddressable(const ObjectKey &key)
{
    const QList<QByteArray> segments = key.split('/');
    return std::none_of(
        segments.begin(), segments.end(), [](const QByteArray &segment) { return segment == "." || segment == ".."; });
}

SupabaseApi::SupabaseApi(std::unique_ptr<StorageExchange> exchange, const QString &host)
    : m_exchange(std::move(exchange))
    , m_answers(std::make_unique<SupabaseAnswers>())
    , m_host(host)
{
}

SupabaseApi::~SupabaseApi() = default;

StorageReply SupabaseApi::ask(const StorageCall &call, std::stop_token stop)
{
    StorageReply reply = m_exchange->call(call, stop);
    if (const auto &ahead = reply ? reply->clockAhead : reply.error().clockAhead)
        m_clockAhead = ahead;
    return reply;
}

StorageReply SupabaseApi::askJson(
    const char *verb, const QByteArray &path, const QJsonObject &body, std::stop_token stop)
{
    return askJson(verb, path, QJsonDocument(body).toJson(QJsonDocument::Compact), stop);
}

StorageReply SupabaseApi::askJson(const char *verb, const QByteArray &path, const QByteArray &body,
    std::stop_token stop, int mostAttempts, bool isPatient, Moment freshUntil)
{
    StorageCall call;
    call.verb = verb;
    call.path = path;
    call.body = body;
    call.contentType = "application/json";
    call.mostAttempts = mostAttempts;
    call.isPatient = isPatient;
    call.freshUntil = freshUntil;
    if (call.verb == "DELETE")
        call.timeout = kDeletionTimeout;
    return ask(call, stop);
}

tl::unexpected<StorageFault> SupabaseApi::strange(const StorageAnswer &answer, const QString &what) const
{
    StorageFault fault = faultOfBody(answer.body, m_host, what);
    fault.attempts = answer.attempts;
    return tl::unexpected(std::move(fault));
}

StorageResult<BucketFacts> SupabaseApi::bucket(const Bucket &name, std::stop_token stop)
{
    const StorageReply reply = ask({"GET", "/bucket/" + QUrl::toPercentEncoding(name), {}, {}, {}}, stop);
    if (!reply)
        return tl::unexpected(reply.error());
    const BucketFacts facts = bucketOf(QJsonDocument::fromJson(reply->body).object());
    if (facts.id != name)
        return strange(*reply, u"to a question for a bucket"_s);
    return facts;
}

StorageResult<QList<BucketFacts>> SupabaseApi::buckets(std::stop_token stop)
{
    StorageCall call{"GET", "/bucket", {}, {}, {}};
    call.mostBytes = kMostBucketBytes;
    const StorageReply reply = ask(call, stop);
    if (!reply)
        return tl::unexpected(reply.error());
    const QJsonDocument told = QJsonDocument::fromJson(reply->body);
    if (!told.isArray())
        return strange(*reply, u"to a question for the buckets"_s);
    QList<BucketFacts> buckets;
    QSet<Bucket> names;
    const QJsonArray all = told.array();
    for (const QJsonValue one : all) {
        buckets.append(bucketOf(one.toObject()));
        if (names.contains(buckets.constLast().id))
            return strange(*reply, u"to a question for the buckets (it names one twice)"_s);
        names.insert(buckets.constLast().id);
    }
    return buckets;
}

StorageResult<FlatPage> SupabaseApi::listFlat(const Bucket &bucket, const ObjectKey &prefix, const QString &cursor,
    int limit, std::stop_token stop, ListedRows rows)
{
    QJsonObject body{{"limit"_L1, std::min(limit, kMostPage)}, {"prefix"_L1, QString::fromUtf8(prefix)},
        {"with_delimiter"_L1, false}, {"sortBy"_L1, QJsonObject{{"column"_L1, "name"_L1}, {"order"_L1, "asc"_L1}}}};
    if (!cursor.isEmpty())
        body["cursor"_L1] = cursor;
    if (rows == ListedRows::AllVersions) {
        body["noncurrentVersions"_L1] = "include"_L1;
        body["deleteMarkers"_L1] = "include"_L1;
    }
    const StorageReply reply = askJson("POST", "/object/list-v2/" + QUrl::toPercentEncoding(bucket), body, stop);
    if (!reply)
        return tl::unexpected(reply.error());
    std::optional<FlatPage> page = m_answers->flatPage(reply->body, rows != ListedRows::Files);
    if (!page)
        return strange(*reply, u"to a listing"_s);
    if (page->hasNext && (page->cursor.isEmpty() || page->entries.empty() || page->cursor == cursor))
        return strange(*reply, u"to a listing (which says it goes on, but not how)"_s);
    return std::move(*page);
}

StorageResult<LevelPage> SupabaseApi::listLevel(
    const Bucket &bucket, const ObjectKey &folder, int offset, int limit, bool ascending, std::stop_token stop)
{
    const QJsonObject body{{"prefix"_L1, QString::fromUtf8(folder)}, {"limit"_L1, limit}, {"offset"_L1, offset},
        {"sortBy"_L1, QJsonObject{{"column"_L1, "name"_L1}, {"order"_L1, ascending ? "asc"_L1 : "desc"_L1}}}};
    const StorageReply reply = askJson("POST", "/object/list/" + QUrl::toPercentEncoding(bucket), body, stop);
    if (!reply)
        return tl::unexpected(reply.error());
    const QJsonDocument told = QJsonDocument::fromJson(reply->body);
    if (!told.isArray())
        return strange(*reply, u"to a listing"_s);
    LevelPage page;
    const QJsonArray entries = told.array();
    for (const QJsonValue one : entries) {
        const QJsonObject entry = one.toObject();
        if (entry["id"_L1].isNull()) // only this tells a folder; a file's metadata may be null as well
            page.folders.push_back(entry["name"_L1].toString().toUtf8());
        else
            page.files.push_back(entryOf(entry));
        ++page.count;
    }
    return page;
}

DeletedKeys SupabaseApi::remove(
    const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop, int mostAttempts, Moment freshUntil)
{
    DeletedKeys deleted;
    const QByteArray path = "/object/" + QUrl::toPercentEncoding(bucket);
    while (!keys.empty() && !deleted.fault) {
        const std::span some = fitting(keys, kKeysPerDeletion);
        const StorageReply reply =
            askJson("DELETE", path, "{\"prefixes\":" + jsonArrayOf(some) + '}', stop, mostAttempts, false, freshUntil);
        if (!reply)
            deleted.fault = reply.error();
        else if (!m_answers->deletedKeys(reply->body, deleted))
            deleted.fault = strange(*reply, u"to a deletion"_s).value();
        deleted.attempts = std::max(deleted.attempts, reply ? reply->attempts : reply.error().attempts);
        keys = keys.subspan(some.size());
    }
    return deleted;
}

DeletedVersions SupabaseApi::removeVersions(const Bucket &bucket, std::span<const VersionName> versions,
    std::stop_token stop, int mostAttempts, Moment freshUntil)
{
    DeletedVersions deleted;
    QJsonArray entries;
    for (const VersionName &version : versions) {
        entries.append(QJsonObject{
            {"path"_L1, QString::fromUtf8(version.key)}, {"versionId"_L1, QString::fromUtf8(version.version)}});
    }
    const QByteArray body = QJsonDocument(QJsonObject{{"prefixes"_L1, entries}}).toJson(QJsonDocument::Compact);
    const StorageReply reply =
        askJson("DELETE", "/object/" + QUrl::toPercentEncoding(bucket), body, stop, mostAttempts, false, freshUntil);
    if (!reply)
        deleted.fault = reply.error();
    else if (!m_answers->deletedVersions(reply->body, deleted.versions))
        deleted.fault = strange(*reply, u"to a deletion"_s).value();
    deleted.attempts = reply ? reply->attempts : reply.error().attempts;
    return deleted;
}

StorageResult<std::vector<LifecycleRule>> SupabaseApi::lifecycle(const Bucket &bucket, std::stop_token stop)
{
    const StorageReply reply =
        ask({"GET", "/bucket/" + QUrl::toPercentEncoding(bucket) + "/lifecycle", {}, {}, {}}, stop);
    if (!reply) {
        const StorageFault &fault = reply.error();
        if (fault.isUnknownRoute || fault.code == "NoSuchLifecycleConfiguration"_L1
            || fault.code == "FeatureNotEnabled"_L1)
            return std::vector<LifecycleRule>();
        return tl::unexpected(fault);
    }
    const QJsonDocument told = QJsonDocument::fromJson(reply->body);
    if (!told["rules"_L1].isArray())
        return strange(*reply, u"to a question for a bucket's rules"_s);
    std::vector<LifecycleRule> rules;
    const QJsonArray listed = told["rules"_L1].toArray();
    for (const QJsonValue one : listed) {
        const QJsonValue expiry = one["noncurrentVersionExpiration"_L1];
        LifecycleRule rule;
        rule.days = expiry["noncurrentDays"_L1].toInt();
        if (const QJsonValue kept = expiry["newerNoncurrentVersions"_L1]; kept.isDouble())
            rule.newerKept = kept.toInt();
        rule.isOn = one["status"_L1].toString() == "Enabled"_L1;
        rules.push_back(rule);
    }
    return rules;
}

StorageResult<StorageAnswer> SupabaseApi::purge(const Bucket &bucket, const ObjectKey &key, std::stop_token stop)
{
    if (!isAddressable(key))
        return unaddressable(key);
    StorageCall call{"DELETE", "/cdn/" + QUrl::toPercentEncoding(bucket) + '/' + encodedPath(key), {}, {}, {}};
    call.isPatient = false;
    call.isAside = true;
    call.timeout = kPurgeTimeout;
    return ask(call, stop);
}

StorageResult<QSet<ObjectKey>> SupabaseApi::present(
    const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop, Asking asking)
{
    QSet<ObjectKey> found;
    const QByteArray path = "/object/sign/" + QUrl::toPercentEncoding(bucket);
    const bool isPatient = asking == Asking::Patiently;
    int most = kKeysPerSigning;
    while (!keys.empty()) {
        const std::span some = fitting(keys, most);
        const StorageReply reply = askJson(
            "POST", path, "{\"expiresIn\":1,\"paths\":" + jsonArrayOf(some) + '}', stop, isPatient ? 0 : 1, isPatient);
        if (!reply && reply.error().mostKeys > 0 && size_t(reply.error().mostKeys) < some.size()) {
            most = reply.error().mostKeys;
            continue;
        }
        if (!reply)
            return tl::unexpected(reply.error());
        const QJsonDocument told = QJsonDocument::fromJson(reply->body);
        // One answer for each question, or it proves nothing.
        const QJsonArray answers = told.array();
        if (!told.isArray() || answers.size() != qsizetype(some.size()))
            return strange(*reply, u"to a look-up"_s);
        for (const QJsonValue one : answers) {
            if (!one["signedURL"_L1].toString().isEmpty())
                found.insert(one["path"_L1].toString().toUtf8());
        }
        keys = keys.subspan(some.size());
    }
    return found;
}

StorageResult<std::optional<ObjectEntry>> SupabaseApi::info(
    const Bucket &bucket, const ObjectKey &key, std::stop_token stop, bool *hasVersion)
{
    if (!isAddressable(key))
        return unaddressable(key);
    const QByteArray path = "/object/info/" + QUrl::toPercentEncoding(bucket) + '/' + encodedPath(key);
    const StorageReply reply = ask({"GET", path, {}, {}, {}}, stop);
    if (!reply && reply.error().code == "NoSuchKey"_L1)
        return std::optional<ObjectEntry>();
    if (!reply)
        return tl::unexpected(reply.error());
    const QJsonObject told = QJsonDocument::fromJson(reply->body).object();
    ObjectEntry entry;
    entry.key = told["name"_L1].toString().toUtf8();
    if (entry.key != key)
        return strange(*reply, u"to a question for an object"_s);
    if (hasVersion)
        *hasVersion = !told["version"_L1].toString().isEmpty();
    entry.sizeBytes = sizeOf(told["size"_L1]);
    entry.createdAt = timeOf(told["created_at"_L1]);
    entry.updatedAt = timeOf(told["last_modified"_L1]);
    entry.version = told["id"_L1].toString().toLatin1();
    return std::optional(entry);
}

StorageResult<QByteArray> SupabaseApi::download(
    const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop)
{
    if (!isAddressable(key))
        return unaddressable(key);
    StorageCall call{
        "GET", "/object/authenticated/" + QUrl::toPercentEncoding(bucket) + '/' + encodedPath(key), {}, {}, {}};
    call.headers.append({"Range", "bytes=0-" + QByteArray::number(std::max<qint64>(limitBytes, 1) - 1)});
    const StorageReply reply = ask(call, stop);
    if (!reply && reply.error().status == 416) // nothing lies in the range: it is empty
        return QByteArray();
    if (!reply)
        return tl::unexpected(reply.error());
    return reply->body.left(limitBytes);
}

StorageResult<StorageAnswer> SupabaseApi::stream(
    const Bucket &bucket, const ObjectKey &key, const QByteArray &versionId, const BodySink &sink, std::stop_token stop)
{
    if (!isAddressable(key))
        return unaddressable(key);
    StorageCall call{
        "GET", "/object/authenticated/" + QUrl::toPercentEncoding(bucket) + '/' + encodedPath(key), {}, {}, {}};
    if (!versionId.isEmpty())
        call.path += "?versionId=" + QUrl::toPercentEncoding(QString::fromUtf8(versionId));
    call.sink = &sink;
    return ask(call, stop);
}

StorageResult<StorageAnswer> SupabaseApi::upload(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes,
    std::stop_token stop, const QByteArray &contentType, const QByteArray &cacheControl)
{
    if (!isAddressable(key))
        return unaddressable(key);
    StorageCall call{"POST", "/object/" + QUrl::toPercentEncoding(bucket) + '/' + encodedPath(key), bytes,
        contentType.isEmpty() ? "application/octet-stream" : contentType, {}};
    if (!cacheControl.isEmpty())
        call.headers.append({"Cache-Control", cacheControl});
    call.headers.append(std::pair<QByteArray, QByteArray>("x-upsert", "false"));
    call.timeout = kDeletionTimeout;
    return ask(call, stop);
}

} // namespace docsweep
