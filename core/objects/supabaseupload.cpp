// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseupload.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTriesOfPart = 5;
    constexpr int kConflict = 409;
    constexpr int kTooLarge = 413;
    constexpr int kWrongType = 415;

    QString nameOf(const Bucket &bucket, const ObjectKey &key)
    {
        return u"storing \""_s + bucket + u'/' + displayKey(key) + u'"';
    }

    Result<> requireSize(const QString &what, qint64 bytes, qint64 told)
    {
        if (bytes == told)
            return {};
        return fail(ErrorKind::BadData, what + u": it has %1 bytes instead of %2"_s.arg(bytes).arg(told));
    }

    /// Resumable uploads answer their refusals as plain text: only the status tells them apart.
    Error meant(const StorageFault &fault, const QString &what)
    {
        Error error = fault.error;
        switch (fault.status) {
        case kConflict:
            error.kind = ErrorKind::Conflict;
            break;
        case kTooLarge:
        case kWrongType:
            error.kind = ErrorKind::BadData;
            break;
        default:
            break;
        }
        return during(what, error);
    }

    /// "3600" of "max-age=3600": the only one that resumable uploads take. Empty: another one.
    QByteArray secondsOf(const QByteArray &cacheControl)
    {
        constexpr QByteArrayView kAge = "max-age=";
        if (!cacheControl.startsWith(kAge))
            return {};
        const QByteArray seconds = cacheControl.mid(kAge.size());
        const bool isNumber =
            !seconds.isEmpty() && std::ranges::all_of(seconds, [](char c) { return c >= '0' && c <= '9'; });
        return isNumber ? seconds : QByteArray();
    }

    bool isLostInParts(const QByteArray &cacheControl)
    {
        return !cacheControl.isEmpty() && cacheControl != "no-cache" && secondsOf(cacheControl).isEmpty();
    }

} // namespace

Result<StoredObject> SupabaseUpload::store(
    const Bucket &bucket, const NewObject &object, const ByteSource &source, const std::stop_token &stop)
{
    const bool isSmall = object.sizeBytes <= kPart;
    const Result<> stored =
        isSmall ? storeAtOnce(bucket, object, source, stop) : storeInParts(bucket, object, source, stop);
    if (!stored)
        return fail(stored.error());
    return StoredObject{!isSmall && isLostInParts(object.cacheControl)};
}

Result<> SupabaseUpload::storeAtOnce(
    const Bucket &bucket, const NewObject &object, const ByteSource &source, const std::stop_token &stop)
{
    const QString what = nameOf(bucket, object.key);
    QByteArray bytes;
    bytes.reserve(qsizetype(object.sizeBytes));
    const Result<> given = source([&](QByteArrayView piece) -> Result<> {
        if (bytes.size() + piece.size() > object.sizeBytes)
            return requireSize(what, bytes.size() + piece.size(), object.sizeBytes);
        bytes.append(piece);
        return {};
    });
    if (!given)
        return given;
    if (const Result<> whole = requireSize(what, bytes.size(), object.sizeBytes); !whole)
        return whole;
    const StorageResult<StorageAnswer> stored =
        m_api.upload(bucket, object.key, bytes, stop, object.contentType, object.cacheControl);
    return stored ? Result<>() : fail(stored.error().error);
}

Result<> SupabaseUpload::storeInParts(
    const Bucket &bucket, const NewObject &object, const ByteSource &source, const std::stop_token &stop)
{
    const QString what = nameOf(bucket, object.key);
    const StorageResult<QByteArray> upload = m_api.beginUpload(
        bucket, object.key, object.sizeBytes, object.contentType, secondsOf(object.cacheControl), stop);
    if (!upload)
        return fail(meant(upload.error(), what));
    QByteArray part;
    qint64 sent = 0;
    const auto send = [&]() -> Result<> {
        if (const Result<> done = sendPart(*upload, sent, part, stop); !done)
            return fail(during(what, done.error()));
        sent += part.size();
        part.clear();
        return {};
    };
    const Result<> given = source([&](QByteArrayView piece) -> Result<> {
        if (sent + part.size() + piece.size() > object.sizeBytes)
            return requireSize(what, sent + part.size() + piece.size(), object.sizeBytes);
        while (!piece.isEmpty()) {
            const qsizetype count = std::min<qsizetype>(piece.size(), kPart - part.size());
            part.append(piece.first(count));
            piece = piece.sliced(count);
            if (part.size() < kPart)
                continue;
            if (const Result<> done = send(); !done)
                return done;
        }
        return {};
    });
    if (!given)
        return given;
    if (const Result<> whole = requireSize(what, sent + part.size(), object.sizeBytes); !whole)
        return whole; // an upload that never ends is removed by the server
    return part.isEmpty() ? Result<>() : send();
}

/// The server says where an upload stands; a part that came in halves goes on from there.
Result<> SupabaseUpload::sendPart(
    const QByteArray &upload, qint64 offset, const QByteArray &part, const std::stop_token &stop)
{
    qint64 at = 0;
    std::optional<StorageFault> last;
    for (int tries = 0; tries < kTriesOfPart; ++tries) {
        const StorageResult<qint64> now = m_api.continueUpload(upload, offset + at, part.mid(at), stop);
        if (now && *now == offset + part.size())
            return {};
        if (!now && now.error().error.kind == ErrorKind::Cancelled)
            return fail(now.error().error);
        if (!now)
            last = now.error();
        const StorageResult<qint64> stands = now ? now : m_api.uploadStands(upload, stop);
        if (!stands) {
            // What took its last part is over, be it because the object is stored now or because another one is there.
            return fail(meant(last ? *last : stands.error(), u"sending a part"_s));
        }
        if (*stands == offset + part.size())
            return {};
        if (*stands < offset || *stands > offset + part.size())
            return fail(ErrorKind::BadData, u"the storage lost a part of what was sent"_s);
        at = *stands - offset;
    }
    return last ? fail(meant(*last, u"sending a part"_s))
                : fail(ErrorKind::Unavailable, u"the storage takes no part of what is sent"_s);
}

} // namespace docsweep
