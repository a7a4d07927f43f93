// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/objects/listing.h"

#include <QByteArrayList>

#include <algorithm>

namespace docsweep {

QByteArray Listing::keys() const
{
    QByteArrayList keys;
    for (const ObjectEntry &entry : entries)
        keys.append(entry.key);
    return keys.join(' ');
}

QByteArray Listing::gaps() const
{
    QByteArrayList prefixes;
    for (const ListProblem &problem : problems)
        prefixes.append(problem.prefix);
    std::sort(prefixes.begin(), prefixes.end());
    return prefixes.join(' ');
}

Listing listAll(ObjectReader &store, const Bucket &bucket, const ObjectKey &prefix)
{
    Listing listing;
    listing.done = store.list(bucket, prefix, {}, [&](const ListPage &page) {
        listing.entries.insert(listing.entries.end(), page.entries.begin(), page.entries.end());
        listing.problems.insert(listing.problems.end(), page.problems.begin(), page.problems.end());
        return true;
    });
    return listing;
}

RemovalRequest requestFor(const ObjectEntry &entry)
{
    const std::optional<Instant> changed = entry.changedAt();
    return {entry.key, entry.sizeBytes, changed, entry.version, changed.value_or(Instant::max())};
}

Removal removeOne(ObjectStore &store, const Bucket &bucket, const RemovalRequest &request)
{
    const std::vector<RemovalRequest> requests{request};
    const Result<std::vector<Removal>> removals = store.remove(bucket, requests, {});
    if (!removals)
        return {RemovalOutcome::Failed, removals.error().text};
    return removals->at(0);
}

} // namespace docsweep
