// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaselanes.h"
#include "core/objects/supabaseobjectstore.h"

#include <atomic>

namespace docsweep {

class SupabaseProject {
public:
    explicit SupabaseProject(SupabaseStorageSettings given)
        : settings(std::move(given))
        , host(settings.address.url.host())
        , rights(rightsOf(settings.address.key))
    {
    }

    /// For people.
    QString name() const { return QStringLiteral("Supabase Storage ") + host; }

    Result<std::unique_ptr<StorageExchange>> openExchange()
    {
        Result<std::unique_ptr<HttpExchange>> http = HttpExchange::make(settings.address, *settings.clock);
        if (!http)
            return fail(http.error());
        auto limited = std::make_unique<LimitedExchange>(std::move(*http), limit);
        auto retrying = std::make_unique<RetryingExchange>(std::move(limited), settings.retry, patience);
        return std::unique_ptr<StorageExchange>(std::make_unique<BreakingExchange>(std::move(retrying), breaker));
    }

    /// They are there as long as anybody holds them.
    std::shared_ptr<SupabaseLanes> lanes()
    {
        const std::lock_guard lock(mutex);
        std::shared_ptr<SupabaseLanes> shared = sharedLanes.lock();
        if (!shared) {
            const auto open = [this] { return openExchange(); };
            shared = std::make_shared<SupabaseLanes>(open, host);
            sharedLanes = shared;
        }
        return shared;
    }

    const SupabaseStorageSettings settings;
    const QString host;
    const KeyRights rights;
    const std::shared_ptr<RequestLimit> limit = std::make_shared<RequestLimit>();
    const std::shared_ptr<StoragePatience> patience = std::make_shared<StoragePatience>(settings.patience);
    const std::shared_ptr<CircuitBreaker> breaker =
        std::make_shared<CircuitBreaker>(std::chrono::steady_clock::now, patience);

    std::mutex tryingOut; ///< held while one version alone is deleted; taken before `mutex`
    std::mutex deciding; ///< held while it is found out how a bucket is listed; taken before `mutex`
    std::mutex mutex;
    QHash<Bucket, bool> byRows; ///< guarded by mutex, as the next; how each bucket is listed, once decided
    QHash<Bucket, QString> whyNotByRows;
    QSet<Bucket> knownBuckets; ///< seen to exist
    QHash<Bucket, Versioning> versioning; ///< as far as it was told; none ever goes back to Disabled
    QHash<Bucket, bool> erasesForGood; ///< what is deleted by its version, once that was seen; false: archives it
    QSet<Bucket> publicBuckets; ///< whose files caches may hold
    bool canPurge = true; ///< until it was learned that no cache can be reached
    QSet<Bucket> seenBuckets; ///< that showed an object to a key which policies bind
    QSet<std::pair<Bucket, ObjectKey>> folderKeys; ///< that were seen to be the folder of another key
    int keysPerDeletion = SupabaseApi::kKeysPerDeletion; ///< fewer where the tenant has a limit of its own
    std::weak_ptr<SupabaseLanes> sharedLanes;
    std::atomic<bool> hasFlatListing{true};
};

/// Every key of a project is UTF-8: others cannot be there.
inline bool isUtf8(const QByteArray &bytes)
{
    return bytes.isValidUtf8();
}

/// Finds those among keys that come in byte order that are the folder of a later one: "a" of "a/b".
class FolderKeys {
public:
    template <typename OnFolder> void take(const ObjectKey &key, const OnFolder &onFolder)
    {
        while (!m_beginnings.empty() && !key.startsWith(m_beginnings.back()))
            m_beginnings.pop_back();
        for (const ObjectKey &beginning : m_beginnings) {
            if (key.size() > beginning.size() && key[beginning.size()] == '/')
                onFolder(beginning);
        }
        m_beginnings.push_back(key);
    }

private:
    std::vector<ObjectKey> m_beginnings; ///< keys that this one begins with, and which begin with each other
};

} // namespace docsweep
