// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/listingwatch.h"
#include "core/objects/supabaseapi.h"

#include <map>
#include <set>

namespace docsweep {

/// Lists a bucket through the older, level-by-level listing, for servers that have no flat one. That listing loses
/// entries at the ends of its pages and takes folders that differ in case for one. So large levels are read again with
/// other pages and the other way round until a reading brings nothing new, and every key is looked up by its exact
/// spelling; what exists only under a spelling that nobody tells is reported as a problem of its folder. A folder is
/// there because of a file below it: a server that tells pages without a new name, folders without files, or a level of
/// millions of names is not listed to its end, which it may not have (Unavailable).
class LevelListing {
public:
    LevelListing(SupabaseApi &api, Bucket bucket, ListingWatch watch, std::stop_token stop, const PageSink &onPage);

    /// Everything that starts with `prefix`, in byte order. Errors: as `ObjectReader::list`.
    Result<> list(const ObjectKey &prefix);

private:
    struct Level {
        std::map<QByteArray, std::vector<ObjectEntry>> files; ///< by whole key; more than one: spelled alike
        std::set<QByteArray> folders; ///< whole paths with their slash
    };
    Result<> visit(const ObjectKey &folder, int depth);
    Result<Level> readLevel(const ObjectKey &folder);
    tl::unexpected<Error> endless(const ObjectKey &folder, const QString &how) const;
    Result<size_t> readOnce(const ObjectKey &folder, int limit, bool ascending, Level &level, int &seen);
    Result<> confirm(const ObjectKey &folder, Level &level);
    Result<> emitFile(const ObjectEntry &entry);
    Result<> flush();

    SupabaseApi &m_api;
    const Bucket m_bucket;
    const ListingWatch m_watch;
    const std::stop_token m_stop;
    const PageSink &m_onPage;
    ObjectKey m_prefix;
    int m_emptyFolders = 0; ///< visited one after the other since the last file
    std::vector<ObjectEntry> m_entries;
    std::vector<ListProblem> m_problems;
};

} // namespace docsweep
