// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaseaccess.h"

namespace docsweep {

/// Lists a bucket: by the project's tables, by the flat listing of the API, or level by level where a server has no
/// other. On the thread of its store.
class SupabaseListing {
public:
    explicit SupabaseListing(SupabaseAccess &access)
        : m_access(access)
    {
    }
    /// Errors: as `ObjectReader::list`.
    Result<> list(
        const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage);

private:
    Result<> listByRows(
        const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage);
    Result<> listByApi(
        const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage);
    Result<> listLevels(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage);
    Result<std::vector<ListProblem>> whatMayBeHidden(
        const Bucket &bucket, const ObjectKey &prefix, bool showsSomething, std::stop_token stop);

    SupabaseAccess &m_access;
};

} // namespace docsweep
