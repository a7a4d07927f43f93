// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"
#include "core/objects/supabaseproject.h"

namespace docsweep {

/// How one store comes to its project: a connection to the API, the project's tables where they may be read, and what
/// is known of each bucket. On the thread of its store.
class SupabaseAccess {
public:
    SupabaseAccess(std::shared_ptr<SupabaseProject> of, std::unique_ptr<StorageExchange> exchange);

    /// Asks for a bucket. Errors: NotFound, Unauthorized (it may be hidden from the key), Unavailable, Suspended.
    Result<BucketFacts> askForBucket(const Bucket &bucket, std::stop_token stop);
    /// The same; what is told is kept for `toldOrAsked`.
    Result<> checkBucket(const Bucket &bucket, std::stop_token stop);
    /// Who has just asked whether it is there need not ask again.
    Result<BucketFacts> toldOrAsked(const Bucket &bucket, std::stop_token stop);
    Result<> requireBucket(const Bucket &bucket, std::stop_token stop);
    Result<bool> keepsVersions(const Bucket &bucket, std::stop_token stop);
    Result<bool> usesRows(const Bucket &bucket, std::stop_token stop);
    template <typename Ask>
    auto fromRows(const Bucket &bucket, std::stop_token stop, Ask ask)
        -> Result<std::optional<typename decltype(ask(std::declval<StorageRows &>()))::value_type>>;
    ListingWatch watch(const Bucket &bucket) const;

    bool isBack(const Bucket &bucket, std::stop_token stop);
    void learnLimit(size_t keys);
    SupabaseApi::Moment trustedUntil() const;
    bool isTrustOver() const;

    const std::shared_ptr<SupabaseProject> project;
    const std::shared_ptr<SupabaseLanes> lanes; ///< of all stores of the project that there are now
    SupabaseApi api;
    RemovalTrust *trust = nullptr; ///< null: nobody is asked

private:
    Result<StorageRows *> rows();
    Result<std::optional<Error>> objectionToRows(const BucketFacts &facts, std::stop_token stop);
    Result<bool> mayBeHidden(const Bucket &bucket, std::stop_token stop);
    void noteBucket(const BucketFacts &facts);

    std::unique_ptr<StorageRows> m_rows;
    QHash<Bucket, BucketFacts> m_toldBuckets; ///< as the last answer told them; each is used once; guarded by the mutex
                                              ///< of the project
};

/// What the tables answer. Nothing where the API is to be asked: because it always is, or because the tables cannot be
/// read (any more) and nobody wants them and nothing else.
template <typename Ask>
auto SupabaseAccess::fromRows(const Bucket &bucket, std::stop_token stop, Ask ask)
    -> Result<std::optional<typename decltype(ask(std::declval<StorageRows &>()))::value_type>>
{
    using Answer = std::optional<typename decltype(ask(std::declval<StorageRows &>()))::value_type>;
    const Result<bool> byRows = usesRows(bucket, stop);
    if (!byRows)
        return fail(byRows.error());
    if (!*byRows)
        return Answer();
    const PostgresWait wait(stop);
    const Result<StorageRows *> own = rows();
    auto answer = own ? ask(**own) : fail(own.error());
    if (answer)
        return Answer(std::move(*answer));
    if (answer.error().kind == ErrorKind::Cancelled || project->settings.listing == ListingPreference::Sql)
        return fail(answer.error());
    logWarning(QStringLiteral("bucket ") + bucket + QStringLiteral(" is listed by the API from now on: ")
        + answer.error().text);
    m_rows.reset();
    const std::lock_guard lock(project->mutex);
    project->byRows.insert(bucket, false);
    project->whyNotByRows.insert(bucket, answer.error().text);
    return Answer();
}

} // namespace docsweep
