// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseobjectstore.h"

#include "core/base/log.h"
#include "core/objects/supabaselevels.h"
#include "core/objects/supabaseproject.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kConnections = RequestLimit::kMost;
    constexpr int kPageEntries = 1000;
    constexpr int kRowsAtOnce = 5000;
    constexpr int kEntriesCompared = 100;
    // A group of keys that one page did not settle is looked up key by key when it is this small.
    constexpr size_t kFewKeys = 8;
    // So many folders are looked at one by one.
    constexpr size_t kFewFolders = 4;

    /// Whether a fault says that this server has no flat listing. Older servers take its address for an upload into a
    /// bucket of that name, or refuse it for their database's version.
    bool lacksFlatListing(const StorageFault &fault)
    {
        return fault.isUnknownRoute || fault.code == "NoSuchBucket"_L1 || fault.code == "DatabaseSchemaMismatch"_L1
            || fault.code == "DatabaseInvalidObjectDefinition"_L1 || fault.code == "FeatureNotEnabled"_L1
            || fault.isNotOffered;
    }

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

KeyRights rightsOf(const Secret &key)
{
    const QByteArray text = key.reveal().toLatin1();
    if (text.startsWith("sb_publishable_"))
        return {u"anon"_s, false};
    if (text.startsWith("sb_secret_"))
        return {u"service_role"_s, true};
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return {};
    const QByteArray payload = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
    const QString role = QJsonDocument::fromJson(payload).object()["role"_L1].toString();
    return {role, role.isEmpty() || role == "service_role"_L1};
}

SupabaseObjectStore::SupabaseObjectStore(
    std::shared_ptr<SupabaseProject> project, std::unique_ptr<StorageExchange> exchange)
    : m_project(std::move(project))
    , m_lanes(m_project->lanes())
    , m_api(std::move(exchange), m_project->host)
{
}

SupabaseObjectStore::~SupabaseObjectStore() = default;

ObjectStoreTraits SupabaseObjectStore::traits() const
{
    ObjectStoreTraits traits;
    traits.maxConnections = kConnections;
    traits.removeBatch = SupabaseApi::kKeysPerDeletion * RequestLimit::kMost;
    traits.mayHide = true;
    traits.name = u"Supabase Storage "_s + m_project->host;
    return traits;
}

Result<> SupabaseObjectStore::checkBucket(const Bucket &bucket, std::stop_token stop)
{
    const Result<BucketFacts> facts = askForBucket(bucket, stop);
    if (!facts)
        return fail(facts.error());
    const std::lock_guard lock(m_project->mutex);
    m_toldBuckets.insert(bucket, *facts); // for who wants to know which it is
    return {};
}

/// What the server keeps of a bucket for good: a project that was restored has it, a bucket made anew has not.
Result<BucketId> SupabaseObjectStore::identify(const Bucket &bucket, std::stop_token stop)
{
    std::optional<BucketFacts> told; // who has just asked whether it is there need not ask again
    {
        const std::lock_guard lock(m_project->mutex);
        if (const auto known = m_toldBuckets.constFind(bucket); known != m_toldBuckets.cend())
            told = *known;
        m_toldBuckets.remove(bucket);
    }
    const Result<BucketFacts> facts = told ? Result<BucketFacts>(*told) : askForBucket(bucket, stop);
    if (!facts)
        return fail(facts.error());
    const QByteArray made = facts->createdAt ? toIsoUtc(*facts->createdAt).toLatin1() : QByteArray();
    return BucketId{"supabase:" + m_project->host.toUtf8() + ':' + bucket.toUtf8() + ':' + made, {},
        traits().name + u", bucket "_s + bucket};
}

/// Once for each bucket: a deletion in a missing one is answered as if nothing had been there.
Result<> SupabaseObjectStore::requireBucket(const Bucket &bucket, std::stop_token stop)
{
    {
        const std::lock_guard lock(m_project->mutex);
        if (m_project->knownBuckets.contains(bucket))
            return {};
    }
    const Result<BucketFacts> facts = askForBucket(bucket, stop);
    return facts ? Result<>() : fail(facts.error());
}

Result<BucketFacts> SupabaseObjectStore::askForBucket(const Bucket &bucket, std::stop_token stop)
{
    if (bucket.isEmpty())
        return fail(ErrorKind::NotFound, Cause{CauseKind::BucketUnnamed, {}});
    const StorageResult<BucketFacts> facts = m_api.bucket(bucket, stop);
    if (facts) {
        noteBucket(*facts);
        return *facts;
    }
    if (facts.error().code == "NoSuchBucket"_L1) {
        const Result<bool> isHidden =
            m_project->rights.seesAll ? Result<bool>(false) : mayBeHidden(bucket, std::move(stop));
        if (!isHidden)
            return fail(isHidden.error());
        if (*isHidden) {
            return fail(during(u"Permission denied"_s,
                errorOf(ErrorKind::Unauthorized, Cause{CauseKind::BucketHidden, {bucket, m_project->rights.role}})));
        }
        const CauseKind kind = m_project->rights.seesAll ? CauseKind::BucketMissing : CauseKind::BucketMissingOrHidden;
        return fail(ErrorKind::NotFound, Cause{kind, {bucket, traits().name, m_project->rights.role}});
    }
    return fail(facts.error().error);
}

/// A bucket that keeps versions does so for good, whichever of two ways tells it.
void SupabaseObjectStore::noteBucket(const BucketFacts &facts)
{
    const std::lock_guard lock(m_project->mutex);
    m_project->knownBuckets.insert(facts.id);
    if (facts.versioning.value_or(Versioning::Disabled) != Versioning::Disabled)
        m_project->versioning.insert(facts.id, *facts.versioning);
    if (facts.isPublic)
        m_project->publicBuckets.insert(facts.id);
}

/// The tables are asked as well where they can be: they may tell more.
Result<bool> SupabaseObjectStore::keepsVersions(const Bucket &bucket, std::stop_token stop)
{
    if (const Result<bool> byRows = usesRows(bucket, stop); !byRows)
        return fail(byRows.error());
    if (const Result<> exists = requireBucket(bucket, stop); !exists)
        return fail(exists.error());
    const std::lock_guard lock(m_project->mutex);
    return m_project->versioning.contains(bucket);
}

Result<BucketHistory> SupabaseObjectStore::history(const Bucket &bucket, std::stop_token stop)
{
    BucketHistory history;
    if (const Result<bool> keeps = keepsVersions(bucket, stop); !keeps)
        return fail(keeps.error());
    {
        const std::lock_guard lock(m_project->mutex);
        history.versioning = m_project->versioning.value(bucket, Versioning::Disabled);
        history.isPublic = m_project->publicBuckets.contains(bucket);
    }
    if (!history.keepsVersions())
        return history;
    StorageResult<std::vector<LifecycleRule>> rules = m_api.lifecycle(bucket, stop);
    if (!rules)
        return fail(rules.error().error);
    history.rules = std::move(*rules);
    return history;
}

/// Of a bucket that is not there for a key which policies bind: whether the key may be the reason. Not where the
/// project's own tables lack it, or the key sees other buckets.
Result<bool> SupabaseObjectStore::mayBeHidden(const Bucket &bucket, std::stop_token stop)
{
    if (m_project->settings.rows && m_project->settings.listing != ListingPreference::Api) {
        const PostgresWait wait(stop);
        const Result<StorageRows *> own = rows();
        const auto told = own && (*own)->check()
            ? (*own)->bucket(bucket)
            : Result<std::optional<BucketFacts>>(fail(ErrorKind::NotFound, Cause()));
        if (told)
            return told->has_value();
    }
    const StorageResult<QList<BucketFacts>> seen = m_api.buckets(std::move(stop));
    return seen ? Result<bool>(seen->isEmpty()) : fail(seen.error().error);
}

Result<QList<Bucket>> SupabaseObjectStore::buckets(std::stop_token stop)
{
    const StorageResult<QList<BucketFacts>> told = m_api.buckets(stop);
    if (!told)
        return fail(told.error().error);
    QList<Bucket> names;
    for (const BucketFacts &bucket : *told)
        names.append(bucket.id);
    return names;
}

// ---- Listing

Result<QString> SupabaseObjectStore::listingWay(const Bucket &bucket, std::stop_token stop)
{
    const Result<bool> byRows = usesRows(bucket, stop);
    if (!byRows)
        return fail(byRows.error());
    const std::lock_guard lock(m_project->mutex);
    if (*byRows)
        return u"by SQL (storage.objects)"_s;
    QString way = m_project->hasFlatListing ? u"by the API (list-v2)"_s
                                            : u"by the older API, level by level: slow, this server has no list-v2"_s;
    if (const QString why = m_project->whyNotByRows.value(bucket); !why.isEmpty())
        way += u"; not by SQL: "_s + why;
    return way;
}

ListingWatch SupabaseObjectStore::watch(const Bucket &bucket) const
{
    return {u"bucket "_s + bucket + u" by "_s + m_project->host, m_project->settings.longestListing};
}

Result<StorageRows *> SupabaseObjectStore::rows()
{
    if (!m_rows) {
        Result<std::unique_ptr<StorageRows>> made = m_project->settings.rows();
        if (!made)
            return fail(made.error());
        m_rows = std::move(*made);
    }
    return m_rows.get();
}

/// Decided once for each bucket, by whoever asks first.
Result<bool> SupabaseObjectStore::usesRows(const Bucket &bucket, std::stop_token stop)
{
    const ListingPreference preference = m_project->settings.listing;
    if (preference == ListingPreference::Api || (!m_project->settings.rows && preference != ListingPreference::Sql))
        return false;
    const std::lock_guard deciding(m_project->deciding); // the others wait for what the first one finds
    {
        const std::lock_guard lock(m_project->mutex);
        if (const auto known = m_project->byRows.constFind(bucket); known != m_project->byRows.cend())
            return *known;
    }
    const Result<BucketFacts> facts = askForBucket(bucket, stop);
    if (!facts)
        return fail(facts.error());
    const Result<std::optional<Error>> objection = objectionToRows(*facts, stop);
    if (!objection)
        return fail(objection.error());
    const bool isUsable = !objection->has_value();
    if (!isUsable && preference == ListingPreference::Sql) {
        const Error &why = **objection;
        const Cause cause{CauseKind::BySqlImpossible, {bucket, why.text}};
        return fail(why.kind == ErrorKind::Unavailable ? why.kind : ErrorKind::BadConfig,
            Why(sentenceOf(cause), why.cause.isKnown() ? why.cause : cause));
    }
    const QString why = isUsable ? QString() : (*objection)->text;
    logInfo(u"bucket "_s + bucket + (isUsable ? u" is listed by SQL"_s : u" is listed by the API: "_s + why));
    const std::lock_guard lock(m_project->mutex);
    m_project->byRows.insert(bucket, isUsable);
    m_project->whyNotByRows.insert(bucket, why);
    return isUsable;
}

/// What speaks against the tables. Nothing when the database is this project's own and shows every object: the bucket
/// is as old, and what comes first by the one way comes first by the other. A copy of the database, or another
/// project's, would name other objects. An error is the storage's own: it is away.
Result<std::optional<Error>> SupabaseObjectStore::objectionToRows(const BucketFacts &facts, std::stop_token stop)
{
    const PostgresWait wait(stop);
    const auto objection = [](const Error &error) -> Result<std::optional<Error>> {
        if (error.kind == ErrorKind::Cancelled) // which says nothing about the tables
            return fail(error);
        return std::optional(error);
    };
    const auto foreign = [&](const QString &what) {
        return objection({ErrorKind::BadConfig, u"the database is not this project's own ("_s + what + u')'});
    };
    const Bucket &bucket = facts.id;
    if (!m_project->settings.rows)
        return objection({ErrorKind::NotFound, u"no PostgreSQL database is configured"_s});
    const Result<StorageRows *> own = rows();
    if (!own)
        return objection(own.error());
    if (const Result<> readable = (*own)->check(); !readable)
        return objection(readable.error());
    const Result<std::optional<BucketFacts>> told = (*own)->bucket(bucket);
    if (!told)
        return objection(told.error());
    if (!*told)
        return foreign(u"it has no bucket "_s + bucket);
    if ((*told)->createdAt != facts.createdAt)
        return foreign(u"its bucket "_s + bucket + u" was made at another time"_s);
    noteBucket(**told);
    const Result<std::vector<ObjectEntry>> first = (*own)->page(bucket, {}, {}, kEntriesCompared);
    if (!first)
        return objection(first.error());
    const StorageResult<FlatPage> page = m_api.listFlat(bucket, {}, {}, kEntriesCompared, stop);
    if (!page && !lacksFlatListing(page.error()))
        return fail(page.error().error);
    if (!page || (first->empty() && page->entries.empty()))
        return std::optional<Error>();
    QHash<ObjectKey, QByteArray> ids;
    for (const ObjectEntry &entry : *first)
        ids.insert(entry.key, entry.version);
    const auto same = size_t(std::count_if(page->entries.begin(), page->entries.end(),
        [&](const ObjectEntry &entry) { return ids.value(entry.key) == entry.version; }));
    if (same * 2 < std::max(first->size(), page->entries.size())) // uploads and removals may come between
        return foreign(u"it holds other objects"_s);
    return std::optional<Error>();
}

Result<> SupabaseObjectStore::list(
    const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
{
    if (!isUtf8(prefix))
        return fail(ErrorKind::BadData, Cause{CauseKind::PrefixNoText, {displayKey(prefix)}});
    return listRows(bucket, prefix, ListedRows::FilesWithVersions, stop, onPage);
}

Result<> SupabaseObjectStore::listVersions(
    const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
{
    if (!isUtf8(prefix))
        return fail(ErrorKind::BadData, Cause{CauseKind::PrefixNoText, {displayKey(prefix)}});
    return listRows(bucket, prefix, ListedRows::AllVersions, stop, onPage);
}

/// `rows`: where the bucket keeps versions; else there are files alone.
Result<> SupabaseObjectStore::listRows(
    const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage)
{
    const Result<bool> byRows = usesRows(bucket, stop);
    if (!byRows)
        return fail(byRows.error());
    const Result<bool> keeps = keepsVersions(bucket, stop);
    if (!keeps)
        return fail(keeps.error());
    const ListedRows told = *keeps ? rows : ListedRows::Files;
    return *byRows ? listByRows(bucket, prefix, told, stop, onPage) : listByApi(bucket, prefix, told, stop, onPage);
}

/// What the tables answer. Nothing where the API is to be asked: because it always is, or because the tables cannot be
/// read (any more) and nobody wants them and nothing else.
template <typename Ask>
auto SupabaseObjectStore::fromRows(const Bucket &bucket, std::stop_token stop, Ask ask)
    -> Result<std::optional<typename decltype(ask(std::declval<StorageRows &>()))::value_type>>
{
    using Answer = std::optional<typename decltype(ask(std::declval<StorageRows &>()))::value_type>;
    const Result<bool> byRows = usesRows(bucket, stop);
    if (!byRows)
        return fail(byRows.error());
    if (!*byRows)
        return Answer();
    const PostgresWait wait(stop);
    const Result<StorageRows *> own = rows();
    auto answer = own ? ask(**own) : fail(own.error());
    if (answer)
        return Answer(std::move(*answer));
    if (answer.error().kind == ErrorKind::Cancelled || m_project->settings.listing == ListingPreference::Sql)
        return fail(answer.error());
    logWarning(u"bucket "_s + bucket + u" is listed by the API from now on: "_s + answer.error().text);
    m_rows.reset();
    const std::lock_guard lock(m_project->mutex);
    m_project->byRows.insert(bucket, false);
    m_project->whyNotByRows.insert(bucket, answer.error().text);
    return Answer();
}

Result<> SupabaseObjectStore::listByRows(
    const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage)
{
    ObjectKey after;
    std::optional<ObjectEntry> last;
    ListingWatch watched = watch(bucket);
    while (true) {
        if (stop.stop_requested())
            return failCancelled();
        const auto entries = fromRows(bucket, stop, [&](StorageRows &own) {
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
            return after.isEmpty() ? checkBucket(bucket, stop) : Result<>();
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

Result<> SupabaseObjectStore::listByApi(
    const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage)
{
    if (!m_project->hasFlatListing)
        return listLevels(bucket, prefix, stop, onPage);
    QString cursor;
    ListingWatch watched = watch(bucket);
    bool isFirst = true;
    FolderKeys folders;
    const auto noteFolder = [&](const ObjectKey &key) {
        const std::lock_guard lock(m_project->mutex);
        m_project->folderKeys.insert({bucket, key});
    };
    std::vector<ListProblem> problems;
    do {
        StorageResult<FlatPage> page = m_api.listFlat(bucket, prefix, cursor, kPageEntries, stop, rows);
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
            if (const Result<> exists = checkBucket(bucket, stop); !exists)
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
Result<std::vector<ListProblem>> SupabaseObjectStore::whatMayBeHidden(
    const Bucket &bucket, const ObjectKey &prefix, bool showsSomething, std::stop_token stop)
{
    std::vector<ListProblem> problems;
    if (m_project->rights.seesAll)
        return problems;
    const auto isSeen = [&] {
        const std::lock_guard lock(m_project->mutex);
        if (showsSomething)
            m_project->seenBuckets.insert(bucket);
        return m_project->seenBuckets.contains(bucket);
    };
    if (!isSeen() && !prefix.isEmpty()) {
        const StorageResult<FlatPage> any = m_api.listFlat(bucket, {}, {}, 1, std::move(stop));
        if (!any)
            return fail(any.error().error);
        showsSomething = !any->entries.empty();
    }
    const QString &role = m_project->rights.role;
    const Cause cause =
        isSeen() ? Cause{CauseKind::MoreMayBeHidden, {role}} : Cause{CauseKind::BucketSeemsEmpty, {bucket, role}};
    problems.push_back({{}, errorOf(ErrorKind::Unauthorized, cause)});
    return problems;
}

Result<> SupabaseObjectStore::listLevels(
    const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
{
    if (const Result<> exists = checkBucket(bucket, stop); !exists)
        return exists;
    if (m_project->hasFlatListing.exchange(false))
        logWarning(m_project->host + u" has no flat listing (list-v2): it is listed level by level, which is slow"_s);
    const Result<std::vector<ListProblem>> problems = whatMayBeHidden(bucket, prefix, true, stop);
    if (!problems)
        return fail(problems.error());
    if (!problems->empty() && !onPage({{}, *problems}))
        return failCancelled();
    return LevelListing(m_api, bucket, watch(bucket), stop, onPage).list(prefix);
}

// ---- Looking

Result<std::optional<ObjectEntry>> SupabaseObjectStore::look(
    const Bucket &bucket, const ObjectKey &key, std::stop_token stop)
{
    if (key.isEmpty() || !isUtf8(key))
        return fail(ErrorKind::BadData, Cause{CauseKind::NoKey, {displayKey(key)}});
    const Result<Found> found = lookAt(bucket, {key}, stop);
    if (!found)
        return fail(found.error());
    if (!found->isEmpty())
        return std::optional(*found->cbegin());
    if (const Result<> exists = requireBucket(bucket, stop); !exists)
        return fail(exists.error());
    return std::optional<ObjectEntry>();
}

/// All versions of these keys; nothing where the API is to be asked.
Result<std::optional<std::vector<ObjectEntry>>> SupabaseObjectStore::versionsFromRows(
    const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop)
{
    return fromRows(bucket, stop, [&](StorageRows &own) { return own.versionsOf(bucket, keys); });
}

/// Those of these keys that there are.
Result<SupabaseObjectStore::Found> SupabaseObjectStore::lookAt(const Bucket &bucket, std::vector<ObjectKey> keys,
    std::stop_token stop, std::optional<QSet<ObjectKey>> *unversioned)
{
    const Result<bool> keeps = keepsVersions(bucket, stop);
    if (!keeps)
        return fail(keeps.error());
    const ListedRows rows = *keeps ? ListedRows::FilesWithVersions : ListedRows::Files;
    auto told = fromRows(bucket, stop, [&](StorageRows &own) { return own.look(bucket, keys, *keeps); });
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
Result<size_t> SupabaseObjectStore::lookAlong(const Bucket &bucket, std::span<const ObjectKey> keys, size_t mostPages,
    ListedRows rows, std::stop_token stop, Found &found)
{
    const ObjectKey prefix = commonPrefix(keys);
    QString cursor;
    ListingWatch watched = watch(bucket);
    size_t settled = 0;
    for (size_t page = 0; page < mostPages; ++page) {
        StorageResult<FlatPage> entries = m_api.listFlat(bucket, prefix, cursor, kPageEntries, stop, rows);
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
Result<> SupabaseObjectStore::lookAtGroup(
    const Bucket &bucket, std::span<const ObjectKey> keys, ListedRows rows, std::stop_token stop, Found &found)
{
    const ObjectKey prefix = commonPrefix(keys);
    const int limit = keys.size() == 1 ? 1 : kPageEntries; // a key is the first of all that begin with it
    QString cursor;
    ListingWatch watched = watch(bucket);
    while (true) {
        StorageResult<FlatPage> page = m_api.listFlat(bucket, prefix, cursor, limit, stop, rows);
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
        StorageResult<std::optional<ObjectEntry>> entry = m_api.info(bucket, key, stop);
        if (!entry)
            return fail(entry.error().error);
        if (*entry)
            found.insert(key, **entry);
    }
    return {};
}

Result<QByteArray> SupabaseObjectStore::read(
    const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop)
{
    if (!isUtf8(key))
        return fail(ErrorKind::BadData, Cause{CauseKind::NoKey, {displayKey(key)}});
    const StorageResult<QByteArray> bytes = m_api.download(bucket, key, limitBytes, stop);
    return bytes ? Result<QByteArray>(*bytes) : fail(bytes.error().error);
}

// ---- Changing

/// `afterStop`: what has been asked away is looked up all the same, but nobody waits for it.
Result<QSet<ObjectKey>> SupabaseObjectStore::stillThere(
    const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop, AfterStop afterStop)
{
    if (keys.empty())
        return QSet<ObjectKey>();
    const auto told = fromRows(bucket, stop, [&](StorageRows &own) { return own.look(bucket, keys); });
    if (!told)
        return fail(told.error());
    if (*told)
        return QSet<ObjectKey>((*told)->entries.keyBegin(), (*told)->entries.keyEnd());
    StorageResult<QSet<ObjectKey>> present = m_api.present(bucket, keys, stop);
    if (!present && present.error().error.kind == ErrorKind::Cancelled && afterStop == AfterStop::LookOnce)
        present = m_api.present(bucket, keys, {}, SupabaseApi::Asking::Once);
    return present ? Result<QSet<ObjectKey>>(*present) : fail(present.error().error);
}

/// By the tables; else of those that are the folder of another key, as far as that was seen, one by one.
Result<QSet<ObjectKey>> SupabaseObjectStore::takingOthersAlong(
    const Bucket &bucket, std::span<const ObjectKey> sorted, std::stop_token stop)
{
    auto told = fromRows(bucket, stop, [&](StorageRows &own) { return own.takingOthersAlong(bucket, sorted); });
    if (!told)
        return fail(told.error());
    if (*told)
        return std::move(**told);
    QSet<ObjectKey> folders;
    FolderKeys among;
    for (const ObjectKey &key : sorted)
        among.take(key, [&folders](const ObjectKey &folder) { folders.insert(folder); });
    {
        const std::lock_guard lock(m_project->mutex);
        for (const ObjectKey &key : sorted) {
            if (!m_project->folderKeys.isEmpty() && m_project->folderKeys.contains({bucket, key}))
                folders.insert(key);
        }
    }
    QSet<ObjectKey> found;
    for (const ObjectKey &key : std::as_const(folders)) {
        bool hasVersion = false;
        const StorageResult<std::optional<ObjectEntry>> entry = m_api.info(bucket, key, stop, &hasVersion);
        if (!entry && entry.error().error.kind != ErrorKind::BadData)
            return fail(entry.error().error);
        if (!entry || (*entry && !hasVersion))
            found.insert(key);
    }
    return found;
}

Result<> SupabaseObjectStore::put(
    const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop)
{
    if (key.isEmpty() || !isUtf8(key))
        return fail(ErrorKind::BadData, Cause{CauseKind::NoKey, {displayKey(key)}});
    const StorageResult<StorageAnswer> stored = m_api.upload(bucket, key, bytes, stop);
    return stored ? Result<>() : fail(stored.error().error);
}

ObjectStoreFactory makeSupabaseStores(SupabaseStorageSettings settings)
{
    return
        [project = std::make_shared<SupabaseProject>(std::move(settings))]() -> Result<std::unique_ptr<ObjectStore>> {
            Result<std::unique_ptr<StorageExchange>> exchange = project->openExchange();
            if (!exchange)
                return fail(exchange.error());
            return std::unique_ptr<ObjectStore>(std::make_unique<SupabaseObjectStore>(project, std::move(*exchange)));
        };
}

} // namespace docsweep
