// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runground.h"

#include "core/base/log.h"
#include "core/sweep/objectremoval.h"

namespace docsweep {

using namespace Qt::StringLiterals;

Result<> takeGround(RunGround &ground, const SweepBackends &backends, bool storageCleanup, std::stop_token stop)
{
    // The store is asked for its buckets meanwhile.
    Result<OpenedStore> store;
    std::unique_ptr<Task> asking; // ends early where the rest fails: nobody waits for a store that is away
    if (storageCleanup) {
        asking = backends.executor->start(
            [&](std::stop_token own) { store = openStore(backends, ground.storage, own); }, stop);
    }
    if (ground.locked) {
        if (Result<> renewed = ground.locked->renew(backends, stop); !renewed)
            return renewed;
    } else {
        Result<LockedDatabase> locked = LockedDatabase::take(backends, stop);
        if (!locked)
            return fail(locked.error());
        ground.locked = std::move(*locked);
    }
    Result<std::unique_ptr<Journal>> journal = backends.journal();
    if (!journal)
        return fail(journal.error());
    ground.journal = std::move(*journal);
    ground.journal->waitFor(kRunPatience, stop);
    const Result<DatabaseId> database = ground.locked->sessions().identity(stop);
    if (!database)
        return fail(database.error());
    ground.database = *database;
    const Result<WebAppId> webApp = ground.journal->meet(*database);
    if (!webApp)
        return fail(webApp.error());
    ground.webApp = *webApp;
    if (!storageCleanup) {
        ground.storage.giveUp(Cause{CauseKind::SwitchedOff, {}});
        return {};
    }
    asking->wait();
    if (!store)
        return fail(store.error());
    ground.store = std::move(store->store);
    ground.buckets = std::move(store->buckets);
    return {};
}

Result<> leaveMarks(RunGround &ground, std::stop_token stop)
{
    if (!ground.store)
        return {};
    bool isNew = false;
    for (auto bucket = ground.buckets.begin(); bucket != ground.buckets.end(); ++bucket) {
        if (!bucket->mark.isEmpty())
            continue;
        if (const Result<> marked = ground.store->mark(bucket.key(), stop); !marked) {
            logWarning(marked.error().text);
            continue;
        }
        const Result<BucketId> now = ground.store->identify(bucket.key(), stop);
        if (!now)
            return isAway(now.error().kind) ? Result<>() : fail(now.error());
        isNew = isNew || *bucket != *now;
        *bucket = *now;
        ground.store->expect(bucket.key(), *now);
    }
    if (!isNew)
        return {};
    const auto noted = ground.journal->strangers(ground.database, ground.buckets); // which notes what it is shown
    return noted ? Result<>() : fail(noted.error());
}

} // namespace docsweep
