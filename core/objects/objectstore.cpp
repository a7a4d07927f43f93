// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/objectstore.h"

namespace docsweep {

using namespace Qt::StringLiterals;

Result<ObjectHead> ObjectReader::stream(
    const Bucket &, const ObjectKey &, const QByteArray &, std::stop_token, const ObjectSink &)
{
    return fail(ErrorKind::BadConfig, u"this store gives out no whole objects"_s);
}

void ObjectReader::streamAll(
    const Bucket &bucket, std::span<const StreamRequest> requests, std::stop_token stop, const StreamSinks &sinks)
{
    for (size_t at = 0; at < requests.size(); ++at) {
        if (!sinks.ended(at, stream(bucket, requests[at].key, requests[at].version, stop, sinks.of(at))))
            return;
    }
}

Result<std::vector<ObjectEntry>> ObjectReader::lookAtAll(
    const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop)
{
    std::vector<ObjectEntry> found;
    for (const ObjectKey &key : keys) {
        Result<std::optional<ObjectEntry>> entry = look(bucket, key, stop);
        if (!entry)
            return fail(entry.error());
        if (*entry)
            found.push_back(std::move(**entry));
    }
    return found;
}

} // namespace docsweep
