// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/newobject.h"
#include "core/objects/supabaseapi.h"

namespace docsweep {

/// Stores one new object at Supabase: up to 6 MB in one request, more by resumable upload (TUS) in parts of 6 MB, of
/// which one is in memory. Never with upsert. Parts whose answer was lost are found again by asking where the upload
/// stands. Blocking; on the thread of its store.
class SupabaseUpload {
public:
    explicit SupabaseUpload(SupabaseApi &api)
        : m_api(api)
    {
    }

    /// The server's own limit of a part, as its documentation has it.
    static constexpr qint64 kPart = 6LL * 1024 * 1024;

    /// Errors: as `ObjectStore::putNew`.
    Result<StoredObject> store(
        const Bucket &bucket, const NewObject &object, const ByteSource &source, const std::stop_token &stop);

private:
    Result<> storeAtOnce(
        const Bucket &bucket, const NewObject &object, const ByteSource &source, const std::stop_token &stop);
    Result<> storeInParts(
        const Bucket &bucket, const NewObject &object, const ByteSource &source, const std::stop_token &stop);
    Result<> sendPart(const QByteArray &upload, qint64 offset, const QByteArray &part, const std::stop_token &stop);

    SupabaseApi &m_api;
};

} // namespace docsweep
