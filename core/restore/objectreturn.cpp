// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/objectreturn.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    void settle(RestoreItem &item, RestoreState state, Why why = {})
    {
        item.state = state;
        item.why = std::move(why);
    }

    /// What may be otherwise an hour later.
    bool mayPass(ErrorKind kind)
    {
        return isAway(kind) || kind == ErrorKind::Unavailable || kind == ErrorKind::Unauthorized
            || kind == ErrorKind::Cancelled || kind == ErrorKind::Io || kind == ErrorKind::NotFound
            || kind == ErrorKind::Suspended;
    }

} // namespace

/// Whether there is a copy; else the item is settled.
bool ObjectReturn::begin(RestoreItem &item, NewObject &wanted, const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        settle(item, RestoreState::Waiting, failCancelled().value().why());
        return false;
    }
    const Result<VaultEntry> entry = m_reader.entry(item.copy.container, item.copy.item);
    if (!entry) {
        settle(item, RestoreState::Failed, entry.error().why());
        return false;
    }
    if (!entry->object || entry->object->name() != item.object) {
        settle(item, RestoreState::Failed,
            Cause{
                CauseKind::VaultItemGone, {QString::fromLatin1(item.copy.container), QString::number(item.copy.item)}});
        return false;
    }
    const VaultObject &object = *entry->object;
    wanted = {item.object.key, entry->copy.sizeBytes, object.contentType, object.cacheControl, object.entry.updatedAt};
    return true;
}

ByteSource ObjectReturn::sourceOf(Coming &coming, const std::stop_token &stop)
{
    return [this, &coming, &stop](const NextBytes &next) -> Result<> {
        coming.sent.reset();
        std::optional<Error> refused;
        const VaultCopy &copy = coming.item->copy;
        Result<> given = m_reader.object(copy.container, copy.item, stop, [&](QByteArrayView piece) -> Result<> {
            coming.sent.add(piece);
            Result<> taken = next(piece);
            if (!taken)
                refused = taken.error();
            return taken;
        });
        if (!given && !refused)
            coming.copyFailed = given.error();
        return given;
    };
}

void ObjectReturn::bringBack(std::span<RestoreItem> items, const std::stop_token &stop)
{
    for (size_t at = 0; at < items.size();) {
        const Bucket bucket = items[at].object.bucket;
        std::vector<NewObject> wanted;
        std::vector<Coming> coming;
        for (; at < items.size() && items[at].object.bucket == bucket; ++at) {
            NewObject object;
            if (!begin(items[at], object, stop))
                continue;
            wanted.push_back(std::move(object));
            coming.push_back({&items[at]});
        }
        if (coming.empty())
            continue;
        m_store.putAll(
            bucket, wanted, [&](size_t which) { return sourceOf(coming[which], stop); }, stop,
            [&](size_t which, const Result<StoredObject> &stored) { finish(coming[which], stored, stop); });
    }
}

/// What was stored is read again.
void ObjectReturn::finish(const Coming &coming, const Result<StoredObject> &stored, const std::stop_token &stop)
{
    RestoreItem &item = *coming.item;
    if (!stored)
        return judgeRefusal(coming, stored.error(), stop);
    if (stored->lostCacheControl)
        item.told.emplace_back(Cause{CauseKind::CacheControlLost, {displayKey(item.object.key)}});

    const Result<QByteArray> read = digestOfStored(item, stop);
    if (!read)
        return settle(
            item, mayPass(read.error().kind) ? RestoreState::Waiting : RestoreState::Failed, read.error().why());
    if (*read != coming.sent.result())
        return settle(item, RestoreState::Failed, Cause{CauseKind::UploadDiffers, {displayKey(item.object.key)}});
    const Result<std::optional<ObjectEntry>> now = m_store.look(item.object.bucket, item.object.key, stop);
    if (now && *now)
        item.version = (*now)->version;
    settle(item, RestoreState::Restored);
}

/// What is there may be what an earlier try of ours stored before its answer was lost, or it was cut off.
void ObjectReturn::judgeRefusal(const Coming &coming, const Error &error, const std::stop_token &stop)
{
    RestoreItem &item = *coming.item;
    if (coming.copyFailed) {
        const bool isStopped = coming.copyFailed->kind == ErrorKind::Cancelled;
        return settle(item, isStopped ? RestoreState::Waiting : RestoreState::Failed, coming.copyFailed->why());
    }
    const bool wasBegun = item.state == RestoreState::Begun || item.state == RestoreState::Waiting;
    const Result<std::optional<ObjectEntry>> now = m_store.look(item.object.bucket, item.object.key, stop);
    const bool isThere = now && *now;
    if (!isThere && error.kind == ErrorKind::BadData)
        return settle(item, RestoreState::FolderOnly, error.why());
    if (!isThere)
        return settle(item,
            error.kind == ErrorKind::Conflict ? RestoreState::Conflict
                : mayPass(error.kind)         ? RestoreState::Waiting
                                              : RestoreState::Failed,
            error.why());
    const bool isAsLarge = !(*now)->sizeBytes || *(*now)->sizeBytes == item.copy.sizeBytes;
    const Result<QByteArray> copied = isAsLarge ? digestOfCopy(item, stop) : Result<QByteArray>(QByteArray());
    if (!copied)
        return settle(item, copied.error().kind == ErrorKind::Cancelled ? RestoreState::Waiting : RestoreState::Failed,
            copied.error().why());
    const Result<QByteArray> there = isAsLarge ? digestOfStored(item, stop) : Result<QByteArray>(QByteArray("other"));
    if (!there)
        return settle(
            item, mayPass(there.error().kind) ? RestoreState::Waiting : RestoreState::Conflict, there.error().why());
    if (*copied == *there) {
        item.version = (*now)->version;
        return settle(item, wasBegun ? RestoreState::Restored : RestoreState::AlreadyThere);
    }
    const std::optional<Instant> since = (*now)->changedAt();
    settle(item, RestoreState::Conflict,
        Cause{CauseKind::ObjectThereNow,
            {displayKey(item.object.key), QString::number(item.copy.sizeBytes),
                (*now)->sizeBytes ? QString::number(*(*now)->sizeBytes) : u"?"_s, since ? toIsoUtc(*since) : u"?"_s}});
}

Result<bool> ObjectReturn::isAsCopied(const RestoreItem &item, const std::stop_token &stop)
{
    const Result<QByteArray> copied = digestOfCopy(item, stop);
    const Result<QByteArray> there = copied ? digestOfStored(item, stop) : copied;
    return there ? Result<bool>(*copied == *there) : fail(there.error());
}

Result<QByteArray> ObjectReturn::digestOfCopy(const RestoreItem &item, const std::stop_token &stop)
{
    Sha256 digest;
    const Result<> read =
        m_reader.object(item.copy.container, item.copy.item, stop, [&digest](QByteArrayView piece) -> Result<> {
            digest.add(piece);
            return {};
        });
    return read ? Result<QByteArray>(digest.result()) : fail(read.error());
}

Result<QByteArray> ObjectReturn::digestOfStored(const RestoreItem &item, const std::stop_token &stop)
{
    Sha256 digest;
    const ObjectSink sink{[](const ObjectHead &) -> Result<> { return {}; },
        [&digest](QByteArrayView piece) -> Result<> {
            digest.add(piece);
            return {};
        }};
    const Result<ObjectHead> read = m_store.stream(item.object.bucket, item.object.key, {}, stop, sink);
    return read ? Result<QByteArray>(digest.result()) : fail(read.error());
}

} // namespace docsweep
