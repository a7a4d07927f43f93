// SPDX-License-Identifier: GPL-3.0-or-later
// Which web apps and buckets the journal knows, where they were seen, and what stands there now.
#include "core/journal/schema.h"
#include "core/journal/sqlitejournal.h"

#include <QVariant>

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kByAnchor = "SELECT id FROM web_app WHERE anchor = ?"_L1;
    constexpr auto kAtPlace =
        "SELECT p.web_app, w.anchor, p.told FROM place p JOIN web_app w ON w.id = p.web_app WHERE p.name = ?"_L1;
    constexpr auto kAddWebApp = "INSERT INTO web_app (anchor) VALUES (?)"_L1;
    constexpr auto kAnchor = "UPDATE web_app SET anchor = ? WHERE id = ?"_L1;
    constexpr auto kForgetWebApp = "DELETE FROM web_app WHERE id = ?"_L1;
    constexpr auto kAddPlace = "INSERT INTO place (name, web_app) VALUES (?, ?)"_L1;
    constexpr auto kRenamePlace = "UPDATE place SET name = ? WHERE name = ?"_L1;
    constexpr std::array kRenameSchedule{
        "UPDATE schedule SET database_name = ? WHERE database_name = ?"_L1,
        "UPDATE occurrence SET database_name = ? WHERE database_name = ?"_L1,
    };
    constexpr auto kMovePlaces = "UPDATE place SET web_app = ?, told = NULL WHERE web_app = ?"_L1;
    constexpr auto kTellPlace = "UPDATE place SET told = ? WHERE name = ?"_L1;
    constexpr auto kCountPending = "SELECT count(*) FROM pending WHERE web_app = ?1 AND (?2 = '' OR bucket = ?2)"_L1;
    // What is of one web app is of another one from now on; of an object that waits for both, one entry is enough.
    constexpr std::array kMove{
        "UPDATE plan SET web_app = ?1 WHERE web_app = ?2"_L1,
        "UPDATE run SET web_app = ?1 WHERE web_app = ?2"_L1,
        "UPDATE OR IGNORE pending SET web_app = ?1 WHERE web_app = ?2"_L1,
        "DELETE FROM pending WHERE web_app = ?2 AND ?1 <> ?2"_L1,
        "UPDATE OR IGNORE known_bucket SET web_app = ?1 WHERE web_app = ?2"_L1,
        "DELETE FROM known_bucket WHERE web_app = ?2 AND ?1 <> ?2"_L1,
    };

    constexpr auto kBucket = "SELECT mark, physical, place, told FROM known_bucket WHERE web_app = ? AND bucket = ?"_L1;
    constexpr auto kStoreBucket = R"(
INSERT INTO known_bucket (web_app, bucket, mark, physical, place) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (web_app, bucket) DO UPDATE SET mark = excluded.mark, physical = excluded.physical, place = excluded.place,
    told = NULL)"_L1;
    constexpr auto kTellBucket = "UPDATE known_bucket SET told = ? WHERE web_app = ? AND bucket = ?"_L1;
    constexpr auto kAcceptPending =
        "UPDATE pending SET mark = ?, physical = ?, adopted = 1 WHERE web_app = ? AND bucket = ?"_L1;
    // Ordered while the storage was away: of the bucket that is met first.
    constexpr auto kBindPending = R"(
UPDATE pending SET mark = ?, physical = ?
WHERE web_app = ? AND bucket = ? AND mark = x'' AND physical = x'' AND adopted = 1)"_L1;
    constexpr auto kAcceptPlans = R"(
UPDATE plan_bucket SET mark = ?, physical = ?, place = ?
WHERE bucket = ? AND plan_id IN (SELECT id FROM plan WHERE web_app = ?))"_L1;

    QVariant orNull(const QByteArray &value)
    {
        return value.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(value);
    }

    QByteArray anchorOf(const BucketId &id)
    {
        return id.mark.isEmpty() ? id.physical : id.mark;
    }

} // namespace

struct SqliteJournal::Known {
    WebAppId webApp = 0;
    QByteArray anchor;
    QByteArray told;
};

Result<std::optional<SqliteJournal::Known>> SqliteJournal::knownAt(const QString &place)
{
    std::optional<Known> known;
    const Result<> read = readRows(kAtPlace, {place}, u"looking for a database"_s, [&known](const QSqlQuery &row) {
        known = Known{row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toByteArray()};
    });
    return read ? Result<std::optional<Known>>(std::move(known)) : fail(read.error());
}

/// Journals of older versions did not name the user at a server. The place gets its full name.
Result<std::optional<SqliteJournal::Known>> SqliteJournal::knownWithoutUser(const QString &place)
{
    const qsizetype user = place.lastIndexOf(u" as "_s);
    if (user < 0)
        return std::optional<Known>();
    const QString older = place.left(user);
    Result<std::optional<Known>> known = knownAt(older);
    if (!known || !*known || !(*known)->anchor.isEmpty())
        return known ? std::optional<Known>() : known;
    if (Result<> renamed = tell(kRenamePlace, {place, older}, u"noting a database"_s); !renamed)
        return fail(renamed.error());
    for (const QLatin1String sql : kRenameSchedule) {
        if (Result<> renamed = tell(sql, {place, older}, u"noting a database"_s); !renamed)
            return fail(renamed.error());
    }
    return known;
}

Result<WebAppId> SqliteJournal::byAnchor(const QByteArray &anchor)
{
    WebAppId found = 0;
    const Result<> read = readRows(kByAnchor, {anchor}, u"looking for a database"_s,
        [&found](const QSqlQuery &row) { found = row.value(0).toLongLong(); });
    return read ? Result<WebAppId>(found) : fail(read.error());
}

Result<> SqliteJournal::moveAll(WebAppId to, WebAppId from)
{
    for (const QLatin1String sql : kMove) {
        QVariantList values{to, from};
        if (Result<> moved = tell(sql, values, u"joining what is known of a database"_s); !moved)
            return moved;
    }
    if (Result<> moved = tell(kMovePlaces, {to, from}, u"joining what is known of a database"_s); !moved)
        return moved;
    return tell(kForgetWebApp, {from}, u"joining what is known of a database"_s);
}

Result<WebAppId> SqliteJournal::webAppAt(const QString &place)
{
    const Result<std::optional<Known>> known = knownAt(place);
    if (!known)
        return fail(known.error());
    return *known ? (*known)->webApp : WebAppId(0);
}

Result<WebAppId> SqliteJournal::meet(const DatabaseId &database)
{
    // Nearly always known: asked before anything is locked.
    const Result<std::optional<Known>> before = knownAt(database.place);
    if (!before)
        return fail(before.error());
    if (*before && ((*before)->anchor == database.anchor || database.anchor.isEmpty()))
        return (*before)->webApp;
    Result<SqlTransaction> transaction = beginWriting();
    if (!transaction)
        return fail(transaction.error());
    const Result<WebAppId> met = meetAnew(database);
    if (!met)
        return met;
    if (Result<> done = transaction->commit(); !done)
        return fail(done.error());
    return *met;
}

Result<WebAppId> SqliteJournal::meetAnew(const DatabaseId &database)
{
    const QString what = u"noting a database"_s;
    Result<std::optional<Known>> known = knownAt(database.place);
    if (known && !*known)
        known = knownWithoutUser(database.place);
    if (!known)
        return fail(known.error());
    if (*known && ((*known)->anchor == database.anchor || database.anchor.isEmpty()))
        return (*known)->webApp;
    WebAppId webApp = 0;
    if (!database.anchor.isEmpty()) {
        const Result<WebAppId> found = byAnchor(database.anchor);
        if (!found)
            return found;
        webApp = *found;
    }
    if (*known && (*known)->anchor.isEmpty()) { // it is told from others from now on
        if (webApp == 0) {
            if (Result<> named = tell(kAnchor, {notNull(database.anchor), (*known)->webApp}, what); !named)
                return fail(named.error());
            return (*known)->webApp;
        }
        if (Result<> moved = moveAll(webApp, (*known)->webApp); !moved)
            return fail(moved.error());
        return webApp;
    }
    if (webApp == 0) {
        const Result<QSqlQuery> added = ask(kAddWebApp, {orNull(database.anchor)}, what);
        if (!added)
            return fail(added.error());
        webApp = added->lastInsertId().toLongLong();
    }
    if (!*known) {
        if (Result<> placed = tell(kAddPlace, {database.place, webApp}, what); !placed)
            return fail(placed.error());
    }
    return webApp;
}

Result<std::vector<Stranger>> SqliteJournal::strangers(
    const DatabaseId &database, const QMap<Bucket, BucketId> &buckets)
{
    const Result<WebAppId> webApp = meet(database);
    if (!webApp)
        return fail(webApp.error());
    const Result<std::optional<Known>> known = knownAt(database.place);
    if (!known)
        return fail(known.error());
    std::vector<Stranger> strangers;
    if (*known && (*known)->webApp != *webApp) {
        const Result<qint64> waiting = countPending((*known)->webApp, {});
        if (!waiting)
            return fail(waiting.error());
        strangers.push_back(
            {{}, database.place, (*known)->anchor, database.anchor, (*known)->told == database.anchor, *waiting});
    }
    for (auto bucket = buckets.cbegin(); bucket != buckets.cend(); ++bucket) {
        const Result<std::optional<Stranger>> one = strangeBucket(*webApp, bucket.key(), *bucket);
        if (!one)
            return fail(one.error());
        if (*one)
            strangers.push_back(**one);
    }
    return strangers;
}

Result<std::optional<Stranger>> SqliteJournal::strangeBucket(WebAppId webApp, const Bucket &bucket, const BucketId &now)
{
    if (now.isNull()) // nothing can be said of it
        return std::optional<Stranger>();
    std::optional<BucketId> was;
    QByteArray told;
    const Result<> read =
        readRows(kBucket, {webApp, bucket}, u"looking for a bucket"_s, [&was, &told](const QSqlQuery &row) {
            was = BucketId{row.value(0).toByteArray(), row.value(1).toByteArray(), row.value(2).toString()};
            told = row.value(3).toByteArray();
        });
    if (!read)
        return fail(read.error());
    if (was && !was->isSameAs(now)) {
        const Result<qint64> waiting = countPending(webApp, bucket);
        if (!waiting)
            return fail(waiting.error());
        return std::optional(
            Stranger{bucket, now.place, anchorOf(*was), anchorOf(now), told == anchorOf(now), *waiting});
    }
    BucketId kept = now;
    if (was && kept.mark.isEmpty()) // a mark that cannot be read now is not forgotten
        kept.mark = was->mark;
    if (!was || *was != kept) {
        if (Result<> stored = storeBucket(webApp, bucket, kept); !stored)
            return fail(stored.error());
    }
    if (!was) {
        if (Result<> bound =
                tell(kBindPending, {notNull(kept.mark), notNull(kept.physical), webApp, bucket}, u"noting a bucket"_s);
            !bound)
            return fail(bound.error());
    }
    return std::optional<Stranger>();
}

Result<qint64> SqliteJournal::countPending(WebAppId webApp, const Bucket &bucket)
{
    qint64 count = 0;
    const Result<> read = readRows(kCountPending, {webApp, bucket.isNull() ? u""_s : bucket},
        u"counting pending deletions"_s, [&count](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return read ? Result<qint64>(count) : fail(read.error());
}

Result<> SqliteJournal::storeBucket(WebAppId webApp, const Bucket &bucket, const BucketId &id)
{
    return tell(kStoreBucket, {webApp, bucket, notNull(id.mark), notNull(id.physical), id.place}, u"noting a bucket"_s);
}

Result<> SqliteJournal::noteTold(const DatabaseId &database, std::span<const Stranger> strangers)
{
    const Result<WebAppId> webApp = meet(database);
    if (!webApp)
        return fail(webApp.error());
    for (const Stranger &stranger : strangers) {
        const Result<> noted = stranger.bucket.isEmpty()
            ? tell(kTellPlace, {notNull(stranger.is), stranger.place}, u"noting what was told"_s)
            : tell(kTellBucket, {notNull(stranger.is), *webApp, stranger.bucket}, u"noting what was told"_s);
        if (!noted)
            return noted;
    }
    return {};
}

Result<> SqliteJournal::accept(const DatabaseId &database, const QMap<Bucket, BucketId> &buckets)
{
    const Result<WebAppId> webApp = meet(database);
    if (!webApp)
        return fail(webApp.error());
    Result<SqlTransaction> transaction = beginWriting();
    if (!transaction)
        return fail(transaction.error());
    const Result<std::optional<Known>> known = knownAt(database.place);
    if (!known)
        return fail(known.error());
    if (*known && (*known)->webApp != *webApp) {
        if (Result<> moved = moveAll(*webApp, (*known)->webApp); !moved)
            return moved;
    }
    for (auto bucket = buckets.cbegin(); bucket != buckets.cend(); ++bucket) {
        if (bucket->isNull())
            continue;
        if (Result<> stored = storeBucket(*webApp, bucket.key(), *bucket); !stored)
            return stored;
        if (Result<> moved = tell(kAcceptPending,
                {notNull(bucket->mark), notNull(bucket->physical), *webApp, bucket.key()}, u"accepting a bucket"_s);
            !moved)
            return moved;
        if (Result<> moved = tell(kAcceptPlans,
                {notNull(bucket->mark), notNull(bucket->physical), bucket->place, bucket.key(), *webApp},
                u"accepting a bucket"_s);
            !moved)
            return moved;
    }
    return transaction->commit();
}

} // namespace docsweep
