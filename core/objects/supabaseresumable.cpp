// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseapi.h"

#include "core/objects/storagefault.h"

#include <QUrl>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kUploads = "/upload/resumable";
    constexpr std::chrono::milliseconds kPartTimeout{300'000};
    const std::pair<QByteArray, QByteArray> kVersion{"Tus-Resumable", "1.0.0"};

    QByteArray named(const char *name, const QByteArray &value)
    {
        return name + (' ' + value.toBase64());
    }

} // namespace

// Source: tus.io/protocols/resumable-upload, supabase/storage src/http/routes/tus.

StorageResult<QByteArray> SupabaseApi::beginUpload(const Bucket &bucket, const ObjectKey &key, qint64 sizeBytes,
    const QByteArray &contentType, const QByteArray &cacheSeconds, std::stop_token stop)
{
    QByteArrayList metadata{named("bucketName", bucket.toUtf8()), named("objectName", key)};
    if (!contentType.isEmpty())
        metadata += named("contentType", contentType);
    if (!cacheSeconds.isEmpty())
        metadata += named("cacheControl", cacheSeconds);
    StorageCall call{"POST", kUploads, {}, {}, {}};
    call.headers = {kVersion, {"Upload-Length", QByteArray::number(sizeBytes)}, {"Upload-Metadata", metadata.join(',')},
        {"x-upsert", "false"}};
    const StorageReply reply = ask(call, stop);
    if (!reply)
        return tl::unexpected(reply.error());
    const QByteArray path = QUrl::fromEncoded(reply->location, QUrl::StrictMode).path(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    if (name.isEmpty())
        return strange(*reply, u"to the beginning of an upload"_s);
    return name;
}

StorageResult<qint64> SupabaseApi::continueUpload(
    const QByteArray &upload, qint64 offset, const QByteArray &part, std::stop_token stop)
{
    StorageCall call{"PATCH", kUploads + ('/' + upload), part, "application/offset+octet-stream", {}};
    call.headers = {kVersion, {"Upload-Offset", QByteArray::number(offset)}, {"x-upsert", "false"}};
    call.timeout = kPartTimeout;
    const StorageReply reply = ask(call, stop);
    if (!reply)
        return tl::unexpected(reply.error());
    if (!reply->uploadOffset)
        return strange(*reply, u"to a part of an upload"_s);
    return *reply->uploadOffset;
}

StorageResult<qint64> SupabaseApi::uploadStands(const QByteArray &upload, std::stop_token stop)
{
    StorageCall call{"HEAD", kUploads + ('/' + upload), {}, {}, {}};
    call.headers = {kVersion};
    const StorageReply reply = ask(call, stop);
    if (!reply)
        return tl::unexpected(reply.error());
    if (!reply->uploadOffset)
        return strange(*reply, u"to the question where an upload stands"_s);
    return *reply->uploadOffset;
}

} // namespace docsweep
