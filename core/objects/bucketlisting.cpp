// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/bucketlisting.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString describe(ListedBy by)
    {
        switch (by) {
        case ListedBy::Itself:
            return {};
        case ListedBy::Rows:
            return u"by SQL (storage.objects)"_s;
        case ListedBy::Api:
            return u"by the API (list-v2)"_s;
        case ListedBy::OlderApi:
            return u"by the older API, level by level: slow, this server has no list-v2"_s;
        }
        return {};
    }

} // namespace

QString describe(const BucketListing &listing)
{
    return listing.notByRows.isEmpty() ? describe(listing.by)
                                       : describe(listing.by) + u"; not by SQL: "_s + listing.notByRows;
}

} // namespace docsweep
