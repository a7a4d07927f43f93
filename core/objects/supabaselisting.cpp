// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaselisting.h"

#include "core/base/log.h"
#include "core/objects/supabaselevels.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPageEntries = 1000;
    constexpr int kRowsAtOnce = 5000;

} // namespace

/// `rows`: where the bucket keeps versions; else there are files alone.
Result<> SupabaseListing::list(
    const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage)
{
    const Result<bool> byRows = m_access.usesRows(bucket, stop);
    if (!byRows)
        return fail(byRows.error());
    const Result<bool> keeps = m_access.keepsVersions(bucket, stop);
    if (!keeps)
        return fail(keeps.error());
    const ListedRows told = *keeps ? rows : ListedRows::Files;
    return *byRows ? listByRows(bucket, prefix, told, stop, onPage) : listByApi(bucket, prefix, told, stop, onPage);
}

Result<> SupabaseListing::listByRows(
    const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage)
{
    ObjectKey after;
    std::optional<ObjectEntry> last;
    ListingWatch watched = m_access.watch(bucket);
    while (true) {
        if (stop.stop_requested())
            return failCancelled();
        const auto entries = m_access.fromRows(bucket, stop, [&](StorageRows &own) {
            return rows == ListedRows::AllVersions
                ? own.versions(bucket, prefix, last, kRowsAtOnce)
                : own.page(bucket, prefix, after, kRowsAtOnce, rows == ListedRows::FilesWithVersions);
        });
        if (!entries)
            return fail(entries.error());
        if (!*entries && after.isEmpty())
            return listByApi(bucket, prefix, rows, stop, onPage);
        if (!*entries) // in the middle: the API cannot begin there
            return fail(during(u"Storage service unavailable"_s,
                errorOf(ErrorKind::Unavailable, Cause{CauseKind::ListingBrokeOff, {bucket}})));
        if ((*entries)->empty())
            return after.isEmpty() ? m_access.checkBucket(bucket, stop) : Result<>();
        const std::span all(**entries);
        if (Result<> taken = watched.take(all, prefix); !taken)
            return taken;
        for (size_t at = 0; at < all.size(); at += kPageEntries) {
            const size_t count = std::min(size_t(kPageEntries), all.size() - at);
            if (stop.stop_requested() || !onPage({all.subspan(at, count), {}}))
                return failCancelled();
        }
        if (all.size() < size_t(kRowsAtOnce))
            return {};
        after = all.back().key;
        last = all.back();
    }
}

Result<> SupabaseListing::listByApi(
    const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage)
{
    if (!m_access.project->hasFlatListing)
        return listLevels(bucket, prefix, stop, onPage);
    QString cursor;
    ListingWatch watched = m_access.watch(bucket);
    bool isFirst = true;
    FolderKeys folders;
    const auto noteFolder = [&](const ObjectKey &key) {
        const std::lock_guard lock(m_access.project->mutex);
        m_access.project->folderKeys.insert({bucket, key});
    };
    std::vector<ListProblem> problems;
    do {
        StorageResult<FlatPage> page = m_access.api.listFlat(bucket, prefix, cursor, kPageEntries, stop, rows);
        if (!page && isFirst && lacksFlatListing(page.error()))
            return listLevels(bucket, prefix, stop, onPage);
        if (!page)
            return fail(page.error().error);
        if (Result<> taken = watched.take(page->entries, prefix); !taken)
            return taken;
        for (const ObjectEntry &entry : page->entries) {
            if (rows == ListedRows::Files) // with versions no path is removed with all that lies beneath
                folders.take(entry.key, noteFolder);
        }
        if (isFirst && page->entries.empty()) { // as it would be for a missing bucket
            if (const Result<> exists = m_access.checkBucket(bucket, stop); !exists)
                return exists;
        }
        if (isFirst) {
            Result<std::vector<ListProblem>> hidden = whatMayBeHidden(bucket, prefix, !page->entries.empty(), stop);
            if (!hidden)
                return fail(hidden.error());
            problems = std::move(*hidden);
        }
        const bool isWorthTelling = !page->entries.empty() || !problems.empty();
        if (stop.stop_requested() || (isWorthTelling && !onPage({page->entries, problems})))
            return failCancelled();
        problems.clear();
        cursor = page->cursor;
        isFirst = false;
    } while (!cursor.isEmpty());
    return {};
}

/// A key that policies bind: what it does not show may be there all the same. `showsSomething`: what begins with the
/// prefix; else it is looked whether the bucket does.
Result<std::vector<ListProblem>> SupabaseListing::whatMayBeHidden(
    const Bucket &bucket, const ObjectKey &prefix, bool showsSomething, std::stop_token stop)
{
    std::vector<ListProblem> problems;
    if (m_access.project->rights.seesAll)
        return problems;
    const auto isSeen = [&] {
        const std::lock_guard lock(m_access.project->mutex);
        if (showsSomething)
            m_access.project->seenBuckets.insert(bucket);
        return m_access.project->seenBuckets.contains(bucket);
    };
    if (!isSeen() && !prefix.isEmpty()) {
        const StorageResult<FlatPage> any = m_access.api.listFlat(bucket, {}, {}, 1, std::move(stop));
        if (!any)
            return fail(any.error().error);
        showsSomething = !any->entries.empty();
    }
    const QString &role = m_access.project->rights.role;
    const Cause cause =
        isSeen() ? Cause{CauseKind::MoreMayBeHidden, {role}} : Cause{CauseKind::BucketSeemsEmpty, {bucket, role}};
    problems.push_back({{}, errorOf(ErrorKind::Unauthorized, cause)});
    return problems;
}

Result<> SupabaseListing::listLevels(
    const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
{
    if (const Result<> exists = m_access.checkBucket(bucket, stop); !exists)
        return exists;
    if (m_access.project->hasFlatListing.exchange(false))
        logWarning(
            m_access.project->host + u" has no flat listing (list-v2): it is listed level by level, which is slow"_s);
    const Result<std::vector<ListProblem>> problems = whatMayBeHidden(bucket, prefix, true, stop);
    if (!problems)
        return fail(problems.error());
    if (!problems->empty() && !onPage({{}, *problems}))
        return failCancelled();
    return LevelListing(m_access.api, bucket, m_access.watch(bucket), stop, onPage).list(prefix);
}

} // namespace docsweep
