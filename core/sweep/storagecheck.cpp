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

} // namespace

CheckPoint passed(const QString &name, const QString &found)
{
    return {name, CheckState::Passed, found, {}, ErrorKind::Io};
}

CheckPoint failed(const QString &name, const Error &error, const QString &mend)
{
    return {name, CheckState::Failed, error.text, mend, error.kind};
}

QString describeDifference(Duration difference, const QString &whose)
{
    // Answers tell whole seconds, and the way takes its time.
    if (std::chrono::abs(difference) < std::chrono::seconds{2})
        return u"agrees with "_s + whose + u"'s"_s;
    return describeDuration(std::chrono::abs(difference))
        + (difference > Duration::zero() ? u" ahead of "_s : u" behind "_s) + whose + u"'s"_s;
}

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
        m_onPoint(failed(u"storage"_s, opened.error(), m_storage.mend(opened.error().kind)));
        return {};
    }
    ObjectStore &store = **opened;
    m_onPoint(passed(
        u"storage"_s, store.traits().name + (m_storage.rights.isEmpty() ? QString() : u", "_s + m_storage.rights)));
    const Result<QList<Bucket>> buckets = store.buckets(stop);
    if (!buckets && isCancelled(buckets.error()))
        return fail(buckets.error());
    if (buckets && !buckets->isEmpty())
        m_onPoint(passed(u"buckets"_s, buckets->join(u", "_s)));
    for (const Bucket &bucket : m_backends.buckets) {
        if (Result<> checked = checkBucket(store, bucket, stop); !checked)
            return checked;
    }
    return {};
}

Result<> StorageCheck::checkBucket(ObjectStore &store, const Bucket &bucket, std::stop_token stop)
{
    const QString name = u"bucket "_s + bucket;
    Result<> usable = store.checkBucket(bucket, stop);
    checkClock(store);
    if (usable)
        usable = m_storage.mayRemove(bucket);
    if (!usable && isCancelled(usable.error()))
        return usable;
    if (!usable) {
        m_onPoint(failed(name, usable.error(), mendFor(store, usable.error(), stop)));
        return {};
    }
    const Result<QString> way = store.listingWay(bucket, stop);
    if (!way) {
        m_onPoint(failed(name, way.error(), mendFor(store, way.error(), stop)));
        return {};
    }
    m_onPoint(passed(name,
        u"can be listed"_s + (way->isEmpty() ? u","_s : u' ' + *way + u';') + u" and its files may be removed"_s));
    if (Result<> counted = countObjects(bucket, stop); !counted)
        return counted;
    return m_storage.mayMakeCanary ? sendCanary(store, bucket, stop) : Result<>();
}

/// Once, as soon as the storage has told the time.
void StorageCheck::checkClock(const ObjectStore &store)
{
    const std::optional<Duration> ahead = store.clockAhead();
    if (!ahead || std::exchange(m_clockIsTold, true))
        return;
    const QString found = describeDifference(*ahead, u"the storage"_s);
    if (std::chrono::abs(*ahead) <= kMostClockDifference) {
        m_onPoint(passed(u"storage clock"_s, found));
    } else {
        m_onPoint({u"storage clock"_s, CheckState::Failed, found,
            u"Set this machine's clock by NTP: the ages of files are counted against it."_s, ErrorKind::LimitReached});
    }
}

Result<> StorageCheck::countObjects(const Bucket &bucket, std::stop_token stop)
{
    for (const auto &[way, make] : m_storage.ways) {
        qint64 objects = 0;
        qint64 problems = 0;
        const Result<> listed = [&]() -> Result<> {
            const Result<std::unique_ptr<ObjectReader>> reader = make();
            if (!reader)
                return fail(reader.error());
            return (*reader)->list(bucket, {}, stop, [&](const ListPage &page) {
                objects += qint64(page.entries.size());
                problems += qint64(page.problems.size());
                return true;
            });
        }();
        const QString name = u"objects in "_s + bucket;
        if (!listed && isCancelled(listed.error()))
            return listed;
        if (!listed) // one way is enough
            m_onPoint({name, CheckState::NotTried, u"not countable "_s + way + u": "_s + listed.error().text, {},
                listed.error().kind});
        else
            m_onPoint(passed(name,
                QString::number(objects) + u' ' + way
                    + (problems ? u"; "_s + QString::number(problems) + u" parts could not be read"_s : QString())));
    }
    return {};
}

/// Makes a small object, and proves that it can be listed and removed.
Result<> StorageCheck::sendCanary(ObjectStore &store, const Bucket &bucket, std::stop_token stop)
{
    const QString name = u"canary in "_s + bucket;
    const ObjectKey key = "docsweep-canary-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "/canary.txt";
    if (const Result<> made = store.put(bucket, key, "Made and removed by docsweep check.\n", stop); !made) {
        if (isCancelled(made.error()))
            return made;
        m_onPoint({name, CheckState::NotTried, u"not proven, since it could not be made: "_s + made.error().text, {},
            made.error().kind});
        return {};
    }
    const QString left = u" "_s + displayKey(key) + u" stays there: remove it by hand."_s;
    const Result<std::optional<ObjectEntry>> entry = store.look(bucket, key, stop);
    if (!entry || !*entry) {
        const Error error =
            entry ? Error{ErrorKind::Unauthorized, u"it was made, but the key does not see it"_s} : entry.error();
        m_onPoint(failed(name, error, mendFor(store, error, stop) + left));
        return {};
    }
    const RemovalRequest request{key, (*entry)->sizeBytes, (*entry)->changedAt(), (*entry)->version, Instant::max()};
    const Result<std::vector<Removal>> removed = store.remove(bucket, {&request, 1}, stop);
    const Error error = !removed ? removed.error() : Error{ErrorKind::Unauthorized, removed->front().why};
    if (removed && removed->front().outcome == RemovalOutcome::Removed)
        m_onPoint(passed(name, u"made, found and removed"_s));
    else
        m_onPoint(failed(name, error, mendFor(store, error, stop) + left));
    return {};
}

QString StorageCheck::mendFor(ObjectStore &store, const Error &error, std::stop_token stop) const
{
    QString mend = m_storage.mend(error.kind);
    if (error.kind != ErrorKind::NotFound)
        return mend;
    const Result<QList<Bucket>> there = store.buckets(stop);
    if (there && !there->isEmpty())
        mend += u" There are: "_s + there->join(u", "_s) + u'.';
    return mend;
}

} // namespace docsweep
