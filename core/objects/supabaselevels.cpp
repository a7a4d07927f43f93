// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaselevels.h"

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kPageEntries = 1000;
    // Below this a level comes in one piece from the server's own cursor as well, and nothing can be lost.
    constexpr int kSurelyWhole = 500;
    constexpr int kDeepest = 64;
    constexpr int kMostEmptyFolders = 1000; ///< each has a file below it, at most `kDeepest` further down
    constexpr size_t kMostNames = 4'000'000; ///< of one level, which is held in memory

    struct Reading {
        int limit;
        bool ascending;
    };
    // Pages that end at different entries each time.
    constexpr std::array kReadings{Reading{1000, true}, Reading{1000, false}, Reading{700, true}, Reading{300, true},
        Reading{900, false}, Reading{411, true}};

    tl::unexpected<Error> problemOf(const StorageFault &fault)
    {
        return tl::unexpected(fault.error);
    }

} // namespace

LevelListing::LevelListing(
    SupabaseApi &api, Bucket bucket, ListingWatch watch, std::stop_token stop, const PageSink &onPage)
    : m_api(api)
    , m_bucket(std::move(bucket))
    , m_watch(std::move(watch))
    , m_stop(std::move(stop))
    , m_onPage(onPage)
{
}

Result<> LevelListing::list(const ObjectKey &prefix)
{
    m_prefix = prefix;
    if (Result<> visited = visit(prefix.left(prefix.lastIndexOf('/') + 1), 0); !visited)
        return visited;
    return m_entries.empty() && m_problems.empty() ? Result<>() : flush();
}

Result<> LevelListing::visit(const ObjectKey &folder, int depth)
{
    if (depth > kDeepest) {
        m_problems.push_back({folder, errorOf(ErrorKind::BadData, Cause{CauseKind::ListingTooDeep, {}})});
        return {};
    }
    Result<Level> level = readLevel(folder);
    if (!level)
        return fail(level.error());
    m_emptyFolders = level->files.empty() ? m_emptyFolders + 1 : 0;
    if (m_emptyFolders > kMostEmptyFolders)
        return endless(folder, u"folder after folder and no file"_s);
    auto file = level->files.begin();
    auto sub = level->folders.begin();
    while (file != level->files.end() || sub != level->folders.end()) {
        if (sub == level->folders.end() || (file != level->files.end() && file->first < *sub)) {
            if (Result<> emitted = emitFile(file->second.front()); !emitted)
                return emitted;
            ++file;
            continue;
        }
        if (sub->startsWith(m_prefix) || m_prefix.startsWith(*sub)) {
            if (Result<> visited = visit(*sub, depth + 1); !visited)
                return visited;
        }
        ++sub;
    }
    return {};
}

Result<LevelListing::Level> LevelListing::readLevel(const ObjectKey &folder)
{
    Level level;
    for (const Reading &reading : kReadings) {
        int seen = 0;
        const bool isFirst = &reading == kReadings.data();
        const Result<size_t> added = readOnce(folder, reading.limit, reading.ascending, level, seen);
        if (!added)
            return fail(added.error());
        if (isFirst ? seen < kSurelyWhole : *added == 0)
            break;
    }
    if (Result<> confirmed = confirm(folder, level); !confirmed)
        return fail(confirmed.error());
    return level;
}

tl::unexpected<Error> LevelListing::endless(const ObjectKey &folder, const QString &how) const
{
    return fail(during(u"Storage service unavailable"_s,
        errorOf(ErrorKind::Unavailable, Cause{CauseKind::OlderListingEndless, {m_bucket, how, displayKey(folder)}})));
}

/// Answers how many entries were new.
Result<size_t> LevelListing::readOnce(const ObjectKey &folder, int limit, bool ascending, Level &level, int &seen)
{
    size_t added = 0;
    QSet<QByteArray> told; // in this reading
    for (int offset = 0;; offset += limit) {
        StorageResult<LevelPage> page = m_api.listLevel(m_bucket, folder, offset, limit, ascending, m_stop);
        if (!page)
            return problemOf(page.error());
        if (const Result<> taken = m_watch.checkTime(); !taken)
            return fail(taken.error());
        const qsizetype toldBefore = told.size();
        for (const QByteArray &name : page->folders) {
            told.insert(name + '/');
            added += level.folders.insert(folder + name + '/').second ? 1 : 0;
        }
        for (ObjectEntry &file : page->files) {
            told.insert(file.key);
            file.key = folder + file.key;
            std::vector<ObjectEntry> &same = level.files[file.key];
            const bool isKnown = std::any_of(
                same.begin(), same.end(), [&](const ObjectEntry &other) { return other.version == file.version; });
            if (isKnown)
                continue;
            same.push_back(std::move(file));
            ++added;
        }
        seen += page->count;
        if (page->count < limit)
            return added;
        if (told.size() == toldBefore)
            return endless(folder, u"the same names again and again"_s);
        if (size_t(told.size()) > kMostNames)
            return endless(folder, u"more than %L1 names on one level"_s.arg(kMostNames));
    }
}

/// Leaves those files that exist under exactly their key.
Result<> LevelListing::confirm(const ObjectKey &folder, Level &level)
{
    std::vector<ObjectKey> keys;
    for (const auto &[key, entries] : level.files)
        keys.push_back(key);
    const StorageResult<QSet<ObjectKey>> present = m_api.present(m_bucket, keys, m_stop);
    if (!present)
        return problemOf(present.error());
    qint64 unspelled = 0;
    for (auto file = level.files.begin(); file != level.files.end();) {
        std::vector<ObjectEntry> &entries = file->second;
        unspelled += qint64(entries.size()) - 1;
        if (!present->contains(file->first)) {
            ++unspelled;
            file = level.files.erase(file);
            continue;
        }
        if (entries.size() > 1) { // which of them has this spelling
            StorageResult<std::optional<ObjectEntry>> exact = m_api.info(m_bucket, file->first, m_stop);
            if (!exact)
                return problemOf(exact.error());
            if (!*exact) {
                file = level.files.erase(file);
                continue;
            }
            entries.assign(1, std::move(**exact));
        }
        ++file;
    }
    if (unspelled > 0) {
        // The other spelling is a sibling of this folder, so nothing beside it is known to be complete.
        const ObjectKey parent = folder.left(folder.lastIndexOf('/', -2) + 1);
        m_problems.push_back(
            {parent, errorOf(ErrorKind::BadData, Cause{CauseKind::SpelledAlike, {QString::number(unspelled)}})});
    }
    return {};
}

Result<> LevelListing::emitFile(const ObjectEntry &entry)
{
    if (!entry.key.startsWith(m_prefix))
        return {};
    m_entries.push_back(entry);
    return m_entries.size() < kPageEntries ? Result<>() : flush();
}

Result<> LevelListing::flush()
{
    const bool wantsMore = !m_stop.stop_requested() && m_onPage({m_entries, m_problems});
    m_entries.clear();
    m_problems.clear();
    return wantsMore ? Result<>() : failCancelled();
}

} // namespace docsweep
