// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace docsweep {

/// The way in which the files of a bucket are found.
enum class ListedBy {
    Itself, ///< the store has no other way
    Rows, ///< SQL
    Api,
    OlderApi, ///< level by level, which is slow
};

/// How one bucket is listed.
struct BucketListing {
    ListedBy by = ListedBy::Itself;
    QString notByRows = {}; ///< why not by SQL, where that was tried: somebody's words
    bool operator==(const BucketListing &) const = default;
};

/// "by SQL (storage.objects)", in English; empty where the store has no other way.
QString describe(const BucketListing &listing);

} // namespace docsweep
