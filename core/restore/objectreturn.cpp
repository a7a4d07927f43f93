// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/objectreturn.h"

#include "core/base/sha256.h"

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

void ObjectReturn::bringBack(RestoreItem &item, const std::stop_token &stop)
{
    m_copyFailed.reset();
    if (stop.stop_requested())
        return settle(item, RestoreState::Waiting, failCancelled().value().why());
    const Result<VaultEntry> entry = m_reader.entry(item.copy.container, item.copy.item);
    if (!entry)
        return settle(item, RestoreState::Failed, entry.error().why());
    if (!entry->object || entry->object->name() != item.object)
        return settle(item, RestoreState::Failed,
            Cause{
                CauseKind::VaultItemGone, {QString::fromLatin1(item.copy.container), QString::number(item.copy.item)}});
    const VaultObject &object = *entry->object;
    const NewObject wanted{
        item.object.key, entry->copy.sizeBytes, object.contentType, object.cacheControl, object.entry.updatedAt};
    Sha256 sent;
    const ByteSource source = [&](const NextBytes &next) -> Result<> {
        sent.reset();
        std::optional<Error> refused;
        Result<> given =
            m_reader.object(item.copy.container, item.copy.item, stop, [&](QByteArrayView piece) -> Result<> {
                sent.add(piece);
                Result<> taken = next(piece);
                if (!taken)
                    refused = taken.error();
                return taken;
            });
        if (!given && !refused)
            m_copyFailed = given.error();
        return given;
    };
    const Result<StoredObject> stored = m_store.putNew(item.object.bucket, wanted, source, stop);
    if (!stored)
        return judgeRefusal(item, stored.error(), object, stop);
    if (stored->lostCacheControl)
        item.told.emplace_back(Cause{CauseKind::CacheControlLost, {displayKey(item.object.key)}});

    const Result<QByteArray> read = digestOfStored(item, stop);
    if (!read)
        return settle(
            item, mayPass(read.error().kind) ? RestoreState::Waiting : RestoreState::Failed, read.error().why());
    if (*read != sent.result())
        return settle(item, RestoreState::Failed, Cause{CauseKind::UploadDiffers, {displayKey(item.object.key)}});
    const Result<std::optional<ObjectEntry>> now = m_store.look(item.object.bucket, item.object.key, stop);
    if (now && *now)
        item.version = (*now)->version;
    settle(item, RestoreState::Restored);
}

/// What is there may be what an earlier try of ours stored before its answer was lost, or it was cut off.
void ObjectReturn::judgeRefusal(RestoreItem &item, const Error &error, const VaultObject &, const std::stop_token &stop)
{
    if (m_copyFailed) {
        const bool isStopped = m_copyFailed->kind == ErrorKind::Cancelled;
        return settle(item, isStopped ? RestoreState::Waiting : RestoreState::Failed, m_copyFailed->why());
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
