// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/strangers.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct StrangerWords {
        Q_DECLARE_TR_FUNCTIONS(docsweep::Strangers)
    };

    enum class Silence { LeavesOut, Fails };

    struct Surroundings {
        DatabaseId database;
        QMap<Bucket, BucketId> buckets;
        std::unique_ptr<Journal> journal;
        std::vector<Stranger> strangers;
    };

    /// Which buckets answer, and what they say they are.
    Result<QMap<Bucket, BucketId>> bucketsOf(const ReadBackends &read, Silence silence, std::stop_token stop)
    {
        QMap<Bucket, BucketId> buckets;
        const Result<std::unique_ptr<ObjectReader>> objects = read.objects();
        if (!objects)
            return silence == Silence::Fails ? Result<QMap<Bucket, BucketId>>(fail(objects.error())) : buckets;
        for (const Bucket &bucket : read.buckets) {
            const Result<BucketId> id = (*objects)->identify(bucket, stop);
            if (id)
                buckets.insert(bucket, *id);
            else if (silence == Silence::Fails)
                return fail(id.error());
        }
        return buckets;
    }

    Result<Surroundings> lookAround(
        const ReadBackends &read, bool storageCleanup, Silence silence, std::stop_token stop)
    {
        Surroundings around;
        const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
        if (!sessions)
            return fail(sessions.error());
        const Result<DatabaseId> database = (*sessions)->identity(stop);
        if (!database)
            return fail(database.error());
        around.database = *database;
        if (storageCleanup) {
            Result<QMap<Bucket, BucketId>> buckets = bucketsOf(read, silence, stop);
            if (!buckets)
                return fail(buckets.error());
            around.buckets = std::move(*buckets);
        }
        Result<std::unique_ptr<Journal>> journal = read.journal();
        if (!journal)
            return fail(journal.error());
        around.journal = std::move(*journal);
        Result<std::vector<Stranger>> strangers = around.journal->strangers(around.database, around.buckets);
        if (!strangers)
            return fail(strangers.error());
        around.strangers = std::move(*strangers);
        return around;
    }

} // namespace

Result<std::vector<Stranger>> findStrangers(const ReadBackends &read, bool storageCleanup, std::stop_token stop)
{
    Result<Surroundings> around = lookAround(read, storageCleanup, Silence::LeavesOut, stop);
    if (!around)
        return fail(around.error());
    return std::move(around->strangers);
}

Result<> acceptStrangers(
    const ReadBackends &read, bool storageCleanup, const std::vector<Stranger> &shown, std::stop_token stop)
{
    const Result<Surroundings> around = lookAround(read, storageCleanup, Silence::Fails, stop);
    if (!around)
        return fail(around.error());
    const bool isAsShown = std::ranges::equal(around->strangers, shown, [](const Stranger &a, const Stranger &b) {
        return a.bucket == b.bucket && a.place == b.place && a.was == b.was && a.is == b.is;
    });
    if (!isAsShown)
        return fail(ErrorKind::Conflict,
            u"something else is there now than was shown; nothing was accepted. Look at it again"_s);
    return around->journal->accept(around->database, around->buckets);
}

QString strangerText(const Stranger &stranger)
{
    return stranger.bucket.isEmpty()
        ? StrangerWords::tr("A different database than before is at %1.").arg(asWritten(stranger.place))
        : StrangerWords::tr("A different bucket than before is at %1.").arg(asWritten(stranger.place));
}

QString strangerPending(const Stranger &stranger)
{
    if (stranger.pending == 0)
        return {};
    return StrangerWords::tr("%Ln pending deletion(s) of the previous one are paused.", nullptr, int(stranger.pending));
}

} // namespace docsweep
