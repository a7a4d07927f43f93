// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"

namespace docsweep {

/// A whole listing, for tests that look at small ones.
struct Listing {
    std::vector<ObjectEntry> entries;
    std::vector<ListProblem> problems;
    Result<> done;

    /// "a b/c d/e"
    QByteArray keys() const;
    /// "b/ no/entry": the prefixes of the problems, in byte order.
    QByteArray gaps() const;
};

Listing listAll(ObjectReader &store, const Bucket &bucket, const ObjectKey &prefix = {});

/// The request that a plan made from this entry would lead to.
RemovalRequest requestFor(const ObjectEntry &entry);

/// The answer to one request; Failed with the error's text when there is none.
Removal removeOne(ObjectStore &store, const Bucket &bucket, const RemovalRequest &request);

} // namespace docsweep
