// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/filesearch.h"

namespace docsweep {

namespace {

    Result<> addBeginning(ObjectReader &objects, const Bucket &bucket, const QByteArray &text, size_t most,
        const std::stop_token &stop, FoundFiles &found)
    {
        if (text.size() < kLeastOfKey)
            return {};
        const Result<> listed = objects.list(bucket, text, stop, [&](const ListPage &page) {
            for (const ObjectEntry &entry : page.entries) {
                if (found.files.size() >= most) {
                    found.hasMore = true;
                    return false;
                }
                found.files.push_back({{bucket, entry.key}, entry.sizeBytes, entry.changedAt()});
            }
            return true;
        });
        const bool isEnough = !listed && found.hasMore && !stop.stop_requested();
        return isEnough ? Result<>() : listed;
    }

} // namespace

Result<FoundFiles> filesBeginning(
    const ReadBackends &backends, const QByteArray &text, size_t most, const std::stop_token &stop)
{
    FoundFiles found;
    if (text.size() < kLeastOfKey)
        return found;
    const Result<std::unique_ptr<ObjectReader>> objects = backends.objects();
    if (!objects)
        return fail(objects.error());
    for (const Bucket &bucket : backends.buckets) {
        if (found.hasMore)
            break;
        const QByteArray front = bucket.toUtf8() + '/';
        Result<> added = addBeginning(**objects, bucket, text, most, stop, found);
        if (added && text.startsWith(front) && !found.hasMore) // it was copied with its bucket
            added = addBeginning(**objects, bucket, text.sliced(front.size()), most, stop, found);
        if (!added)
            return fail(added.error());
    }
    return found;
}

} // namespace docsweep
