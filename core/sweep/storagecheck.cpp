// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/storagecheck.h"

#include <QUuid>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    bool isCancelled(const Error &error)
    {
        return error.kind == ErrorKind::Cancelled;
    }

    /// The folder does not exist, or nobody answers. A key that may not name the buckets may still use one.
    bool isNotThere(const Error &error)
    {
        return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Unavailable;
    }

    using Finding = CheckFinding::What;

    CheckPoint passed(CheckSubject subject, const Bucket &bucket, CheckFinding finding)
    {
        return {subject, bucket, CheckState::Passed, std::move(finding), {}, ErrorKind::Io};
    }

    CheckPoint failed(CheckSubject subject, const Bucket &bucket, const Error &error, CheckMend mend)
    {
        return {subject, bucket, CheckState::Failed, {.text = error.text, .cause = error.cause}, std::move(mend),
            error.kind};
    }

} // namespace

StorageCheck::StorageCheck(const SweepBackends &backends, const StorageUnderCheck &storage, SystemCheck::Sink onPoint)
    : m_backends(backends)
    , m_storage(storage)
    , m_onPoint(std::move(onPoint))
{
}

Result<> StorageCheck::run(std::stop_token stop)
{
    const Result<std::unique_ptr<ObjectStore>> opened = m_backends.objects();
    if (!opened) {
        m_onPoint(failed(CheckSubject::Storage, {}, opened.error(), {m_storage.mend(opened.error().kind), {}, {}}));
        return {};
    }
    ObjectStore &store = **opened;
    const Result<QList<Bucket>> buckets = store.buckets(stop);
    if (!buckets && isCancelled(buckets.error()))
        return fail(buckets.error());
    if (!buckets && isNotThere(buckets.error())) {
        m_onPoint(failed(CheckSubject::Storage, {}, buckets.error(), mendFor(store, buckets.error(), stop)));
        for (const Bucket &bucket : m_backends.buckets)
            m_onPoint({CheckSubject::OneBucket, bucket, CheckState::NotTried,
                {.what = Finding::After, .after = CheckSubject::Storage}, {}, ErrorKind::Io});
        return {};
    }
    m_onPoint(passed(CheckSubject::Storage, {},
        {.what = Finding::StorageOpened, .name = store.traits().name, .role = m_storage.role}));
    if (buckets && !buckets->isEmpty())
        m_onPoint(passed(CheckSubject::Buckets, {}, {.what = Finding::BucketsNamed, .names = *buckets}));
    for (const Bucket &bucket : m_backends.buckets) {
        if (Result<> checked = checkBucket(store, bucket, stop); !checked)
            return checked;
    }
    checkQuota();
    return {};
}

Result<> StorageCheck::checkBucket(ObjectStore &store, const Bucket &bucket, std::stop_token stop)
{
    Result<> usable = store.checkBucket(bucket, stop);
    checkClock(store);
    if (usable)
        usable = m_storage.mayRemove(bucket);
    if (!usable && isCancelled(usable.error()))
        return usable;
    if (!usable) {
        m_onPoint(failed(CheckSubject::OneBucket, bucket, usable.error(), mendFor(store, usable.error(), stop)));
        return {};
    }
    const Result<BucketListing> way = store.listingWay(bucket, stop);
    if (!way) {
        m_onPoint(failed(CheckSubject::OneBucket, bucket, way.error(), mendFor(store, way.error(), stop)));
        return {};
    }
    m_onPoint(passed(CheckSubject::OneBucket, bucket, {.what = Finding::Usable, .listing = *way}));
    const Result<BucketHistory> history = store.history(bucket, stop);
    if (!history && isCancelled(history.error()))
        return fail(history.error());
    if (!history)
        m_onPoint(failed(CheckSubject::OneBucket, bucket, history.error(), mendFor(store, history.error(), stop)));
    if (history && history->keepsVersions())
        m_onPoint(passed(CheckSubject::OneBucket, bucket,
            {.what = Finding::KeepsVersions, .history = *history, .keepsOldVersions = m_storage.keepsOldVersions}));
    if (history && history->isPublic)
        m_onPoint(passed(CheckSubject::OneBucket, bucket, {Finding::IsPublic}));
    if (Result<> counted = countObjects(bucket, stop); !counted)
        return counted;
    return m_storage.mayMakeCanary ? sendCanary(store, bucket, stop) : Result<>();
}

/// By what is there now, whatever any scan has seen.
void StorageCheck::checkQuota()
{
    if (m_storage.quotaBytes > 0 && m_storedBytes >= m_storage.quotaBytes)
        m_onPoint({CheckSubject::Quota, {}, CheckState::Warned,
            {.what = Finding::QuotaReached, .first = m_storedBytes, .second = m_storage.quotaBytes},
            {CheckMend::What::MakeRoom, {}, {}}, ErrorKind::LimitReached});
}

/// Once, as soon as the storage has told the time.
void StorageCheck::checkClock(const ObjectStore &store)
{
    const std::optional<Duration> ahead = store.clockAhead();
    if (!ahead || std::exchange(m_clockIsTold, true))
        return;
    CheckPoint point = passed(CheckSubject::StorageClock, {}, {.what = Finding::ClockDiffers, .difference = *ahead});
    if (std::chrono::abs(*ahead) > kMostClockDifference) {
        point.state = CheckState::Failed;
        point.mend.what = CheckMend::What::SetOwnClock;
        point.kind = ErrorKind::LimitReached;
    }
    m_onPoint(point);
}

Result<> StorageCheck::countObjects(const Bucket &bucket, std::stop_token stop)
{
    bool isCounted = false;
    for (const auto &[way, make] : m_storage.ways) {
        qint64 objects = 0;
        qint64 bytes = 0;
        qint64 problems = 0;
        const Result<> listed = [&]() -> Result<> {
            const Result<std::unique_ptr<ObjectReader>> reader = make();
            if (!reader)
                return fail(reader.error());
            return (*reader)->list(bucket, {}, stop, [&](const ListPage &page) {
                objects += qint64(page.entries.size());
                problems += qint64(page.problems.size());
                for (const ObjectEntry &entry : page.entries)
                    bytes += entry.sizeBytes.value_or(0);
                return true;
            });
        }();
        if (!listed && isCancelled(listed.error()))
            return listed;
        if (listed && !std::exchange(isCounted, true))
            m_storedBytes += bytes;
        if (!listed) // one way is enough
            m_onPoint({CheckSubject::Objects, bucket, CheckState::NotTried,
                {.what = Finding::NotCountable,
                    .text = listed.error().text,
                    .listing = {way},
                    .cause = listed.error().cause},
                {}, listed.error().kind});
        else
            m_onPoint(passed(CheckSubject::Objects, bucket,
                {.what = Finding::Counted, .listing = {way}, .first = objects, .second = problems}));
    }
    return {};
}

/// Makes a small object, and proves that it can be listed and removed.
Result<> StorageCheck::sendCanary(ObjectStore &store, const Bucket &bucket, std::stop_token stop)
{
    store.measureClock(bucket, *m_backends.clock, stop);
    checkClock(store);
    const ObjectKey key = "docsweep-canary-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "/canary.txt";
    if (const Result<> made = store.put(bucket, key, "Made and removed by docsweep check.\n", stop); !made) {
        if (isCancelled(made.error()))
            return made;
        m_onPoint({CheckSubject::Canary, bucket, CheckState::NotTried,
            {.what = Finding::NotMade, .text = made.error().text, .cause = made.error().cause}, {}, made.error().kind});
        return {};
    }
    const auto giveUp = [&](const Error &error) {
        CheckMend mend = mendFor(store, error, stop);
        mend.left = displayKey(key);
        m_onPoint(failed(CheckSubject::Canary, bucket, error, mend));
    };
    const Result<std::optional<ObjectEntry>> entry = store.look(bucket, key, stop);
    if (!entry || !*entry) {
        giveUp(entry ? errorOf(ErrorKind::Unauthorized, Cause{CauseKind::CanaryHidden, {}}) : entry.error());
        return {};
    }
    const RemovalRequest request{key, (*entry)->sizeBytes, (*entry)->changedAt(), (*entry)->version, Instant::max()};
    const Result<std::vector<Removal>> removed = store.remove(bucket, {&request, 1}, stop);
    const Error error = !removed ? removed.error() : errorOf(ErrorKind::Unauthorized, removed->front().why);
    if (removed && removed->front().outcome == RemovalOutcome::Removed)
        m_onPoint(passed(CheckSubject::Canary, bucket, {Finding::MadeAndRemoved}));
    else
        giveUp(error);
    return {};
}

CheckMend StorageCheck::mendFor(ObjectStore &store, const Error &error, std::stop_token stop) const
{
    CheckMend mend{m_storage.mend(error.kind), {}, {}};
    if (error.kind != ErrorKind::NotFound)
        return mend;
    const Result<QList<Bucket>> there = store.buckets(stop);
    if (there)
        mend.buckets = *there;
    return mend;
}

} // namespace docsweep
