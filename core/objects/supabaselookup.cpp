// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaselookup.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPageEntries = 1000;
    // A group of keys that one page did not settle is looked up key by key when it is this small.
    constexpr size_t kFewKeys = 8;
    // So many folders are looked at one by one.
    constexpr size_t kFewFolders = 4;

    size_t countFolders(std::span<const ObjectKey> sorted)
    {
        size_t folders = 0;
        for (size_t i = 0; i < sorted.size(); ++i)
            folders += i == 0 || folderOf(sorted[i]) != folderOf(sorted[i - 1]) ? 1 : 0;
        return folders;
    }

    /// The longest common beginning of sorted keys.
    ObjectKey commonPrefix(std::span<const ObjectKey> keys)
    {
        const ObjectKey &first = keys.front();
        const ObjectKey &last = keys.back();
        qsizetype same = 0;
        while (same < first.size() && same < last.size() && first[same] == last[same])
            ++same;
        while (same > 0 && same < first.size() && (uchar(first[same]) & 0xC0) == 0x80)
            --same; // not within a character
        return first.left(same);
    }

} // namespace

/// All versions of these keys; nothing where the API is to be asked.
Result<std::optional<std::vector<ObjectEntry>>> SupabaseLookup::versionsFromRows(
    const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop)
{
    return m_access.fromRows(bucket, stop, [&](StorageRows &own) { return own.versionsOf(bucket, keys); });
}

/// Those of these keys that there are.
Result<SupabaseLookup::Found> SupabaseLookup::lookAt(const Bucket &bucket, std::vector<ObjectKey> keys,
    std::stop_token stop, std::optional<QSet<ObjectKey>> *unversioned)
{
    const Result<bool> keeps = m_access.keepsVersions(bucket, stop);
    if (!keeps)
        return fail(keeps.error());
    const ListedRows rows = *keeps ? ListedRows::FilesWithVersions : ListedRows::Files;
    auto told = m_access.fromRows(bucket, stop, [&](StorageRows &own) { return own.look(bucket, keys, *keeps); });
    if (!told)
        return fail(told.error());
    if (*told && unversioned)
        *unversioned = std::move((*told)->unversioned);
    if (*told)
        return std::move((*told)->entries);
    std::sort(keys.begin(), keys.end());
    Found found;
    const size_t folders = countFolders(keys);
    const Result<size_t> along =
        folders > kFewFolders ? lookAlong(bucket, keys, folders / 2, rows, stop, found) : Result<size_t>(size_t(0));
    if (!along)
        return fail(along.error());
    for (size_t at = *along; at < keys.size();) {
        size_t end = at + 1;
        const SessionKey folder = folderOf(keys[at]);
        while (end < keys.size() && !folder.isEmpty() && folderOf(keys[end]) == folder)
            ++end;
        if (Result<> looked = lookAtGroup(bucket, std::span(keys).subspan(at, end - at), rows, stop, found); !looked)
            return fail(looked.error());
        at = end;
    }
    return found;
}

/// Keys of many folders, sorted: by listing all that lies between them, while that takes no more pages than this. Where
/// most objects go, neighbours stand on one page. Answers how many keys, from the first one, are settled.
Result<size_t> SupabaseLookup::lookAlong(const Bucket &bucket, std::span<const ObjectKey> keys, size_t mostPages,
    ListedRows rows, std::stop_token stop, Found &found)
{
    const ObjectKey prefix = commonPrefix(keys);
    QString cursor;
    ListingWatch watched = m_access.watch(bucket);
    size_t settled = 0;
    for (size_t page = 0; page < mostPages; ++page) {
        StorageResult<FlatPage> entries = m_access.api.listFlat(bucket, prefix, cursor, kPageEntries, stop, rows);
        if (!entries && cursor.isEmpty() && lacksFlatListing(entries.error()))
            return settled;
        if (!entries)
            return fail(entries.error().error);
        if (const Result<> taken = watched.take(entries->entries, prefix); !taken)
            return fail(taken.error());
        cursor = entries->cursor;
        const bool isLast = cursor.isEmpty() || entries->entries.back().key >= keys.back();
        if (!isLast) {
            const auto open = std::upper_bound(keys.begin(), keys.end(), entries->entries.back().key);
            settled = size_t(open - keys.begin());
        }
        for (const ObjectEntry &entry : entries->entries) {
            if (std::binary_search(keys.begin(), keys.end(), entry.key))
                found.insert(entry.key, entry);
        }
        if (isLast)
            return keys.size();
    }
    return settled;
}

/// Keys of one folder, sorted: by listing what they have in common.
Result<> SupabaseLookup::lookAtGroup(
    const Bucket &bucket, std::span<const ObjectKey> keys, ListedRows rows, std::stop_token stop, Found &found)
{
    const ObjectKey prefix = commonPrefix(keys);
    const int limit = keys.size() == 1 ? 1 : kPageEntries; // a key is the first of all that begin with it
    QString cursor;
    ListingWatch watched = m_access.watch(bucket);
    while (true) {
        StorageResult<FlatPage> page = m_access.api.listFlat(bucket, prefix, cursor, limit, stop, rows);
        if (!page && cursor.isEmpty() && lacksFlatListing(page.error()))
            break;
        if (!page)
            return fail(page.error().error);
        if (Result<> taken = watched.take(page->entries, prefix); !taken)
            return taken;
        for (const ObjectEntry &entry : page->entries) {
            if (std::binary_search(keys.begin(), keys.end(), entry.key))
                found.insert(entry.key, entry);
        }
        cursor = page->cursor;
        if (cursor.isEmpty() || page->entries.back().key >= keys.back())
            return {};
        const auto open = std::upper_bound(keys.begin(), keys.end(), page->entries.back().key);
        keys = keys.subspan(size_t(open - keys.begin()));
        if (keys.size() > kFewKeys)
            continue;
        for (size_t i = 0; i < keys.size(); ++i) {
            if (Result<> looked = lookAtGroup(bucket, keys.subspan(i, 1), rows, stop, found); !looked)
                return looked;
        }
        return {};
    }
    for (const ObjectKey &key : keys) { // a server without the flat listing
        StorageResult<std::optional<ObjectEntry>> entry = m_access.api.info(bucket, key, stop);
        if (!entry)
            return fail(entry.error().error);
        if (*entry)
            found.insert(key, **entry);
    }
    return {};
}

/// `afterStop`: what has been asked away is looked up all the same, but nobody waits for it.
Result<QSet<ObjectKey>> SupabaseLookup::stillThere(
    const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop, AfterStop afterStop)
{
    if (keys.empty())
        return QSet<ObjectKey>();
    const auto told = m_access.fromRows(bucket, stop, [&](StorageRows &own) { return own.look(bucket, keys); });
    if (!told)
        return fail(told.error());
    if (*told)
        return QSet<ObjectKey>((*told)->entries.keyBegin(), (*told)->entries.keyEnd());
    StorageResult<QSet<ObjectKey>> present = m_access.api.present(bucket, keys, stop);
    if (!present && present.error().error.kind == ErrorKind::Cancelled && afterStop == AfterStop::LookOnce)
        present = m_access.api.present(bucket, keys, {}, SupabaseApi::Asking::Once);
    return present ? Result<QSet<ObjectKey>>(*present) : fail(present.error().error);
}

/// By the tables; else of those that are the folder of another key, as far as that was seen, one by one.
Result<QSet<ObjectKey>> SupabaseLookup::takingOthersAlong(
    const Bucket &bucket, std::span<const ObjectKey> sorted, std::stop_token stop)
{
    auto told =
        m_access.fromRows(bucket, stop, [&](StorageRows &own) { return own.takingOthersAlong(bucket, sorted); });
    if (!told)
        return fail(told.error());
    if (*told)
        return std::move(**told);
    QSet<ObjectKey> folders;
    FolderKeys among;
    for (const ObjectKey &key : sorted)
        among.take(key, [&folders](const ObjectKey &folder) { folders.insert(folder); });
    {
        const std::lock_guard lock(m_access.project->mutex);
        for (const ObjectKey &key : sorted) {
            if (!m_access.project->folderKeys.isEmpty() && m_access.project->folderKeys.contains({bucket, key}))
                folders.insert(key);
        }
    }
    QSet<ObjectKey> found;
    for (const ObjectKey &key : std::as_const(folders)) {
        bool hasVersion = false;
        const StorageResult<std::optional<ObjectEntry>> entry = m_access.api.info(bucket, key, stop, &hasVersion);
        if (!entry && entry.error().error.kind != ErrorKind::BadData)
            return fail(entry.error().error);
        if (!entry || (*entry && !hasVersion))
            found.insert(key);
    }
    return found;
}

/// All versions of these keys. A key without any is missing in the answer.
Result<SupabaseLookup::Versions> SupabaseLookup::lookAtVersions(
    const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop)
{
    Versions found;
    if (keys.empty())
        return found;
    const Result<std::optional<std::vector<ObjectEntry>>> told = versionsFromRows(bucket, keys, stop);
    if (!told)
        return fail(told.error());
    if (*told) {
        for (const ObjectEntry &entry : **told)
            found[entry.key].push_back(entry);
        return found;
    }
    std::vector<ObjectKey> sorted(keys.begin(), keys.end());
    std::sort(sorted.begin(), sorted.end());
    if (countFolders(sorted) > kFewFolders) { // where most go, neighbours stand on one page
        if (Result<> walked = walkVersions(bucket, sorted, stop, found); !walked)
            return fail(walked.error());
        return found;
    }
    for (size_t at = 0; at < sorted.size();) {
        size_t end = at + 1;
        const SessionKey folder = folderOf(sorted[at]);
        while (end < sorted.size() && !folder.isEmpty() && folderOf(sorted[end]) == folder)
            ++end;
        if (Result<> walked = walkVersions(bucket, std::span(sorted).subspan(at, end - at), stop, found); !walked)
            return fail(walked.error());
        at = end;
    }
    return found;
}

/// By listing what lies between the first and the last of them; where much else does, from key to key.
Result<> SupabaseLookup::walkVersions(
    const Bucket &bucket, std::span<const ObjectKey> sorted, std::stop_token stop, Versions &found)
{
    const ObjectKey prefix = commonPrefix(sorted);
    const size_t mostPages = sorted.size() / 2 + 1;
    QString cursor;
    ListingWatch watched = m_access.watch(bucket);
    for (size_t page = 0; sorted.size() == 1 || page < mostPages; ++page) {
        StorageResult<FlatPage> entries =
            m_access.api.listFlat(bucket, prefix, cursor, kPageEntries, stop, ListedRows::AllVersions);
        if (!entries)
            return fail(entries.error().error);
        if (Result<> taken = watched.take(entries->entries, prefix); !taken)
            return taken;
        for (const ObjectEntry &entry : entries->entries) {
            if (std::binary_search(sorted.begin(), sorted.end(), entry.key))
                found[entry.key].push_back(entry);
        }
        cursor = entries->cursor;
        if (cursor.isEmpty() || entries->entries.back().key > sorted.back())
            return {};
    }
    for (const ObjectKey &key : sorted) { // anew: the last page may have ended within the versions of one
        found.remove(key);
        if (Result<> walked = walkVersions(bucket, {&key, 1}, stop, found); !walked)
            return walked;
    }
    return {};
}

} // namespace docsweep
