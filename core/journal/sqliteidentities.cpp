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
    constexpr auto kMovePlaces = "UPDATE place SET web_app = ?, told = NULL WHERE web_app = ?"_L1;
    constexpr auto kTellPlace = "UPDATE place SET told = ? WHERE name = ?"_L1;
    constexpr auto kCountPending = "SELECT count(*) FROM pending WHERE web_app = ?"_L1;
    // What is of one web app is of another one from now on. The schedule that is on goes on; the records of both are
    // kept, those of the other one before those of the first.
    constexpr std::array kMove{
        "UPDATE plan SET web_app = ?1 WHERE web_app = ?2"_L1,
        "UPDATE run SET web_app = ?1 WHERE web_app = ?2"_L1,
        "UPDATE pending SET web_app = ?1 WHERE web_app = ?2"_L1,
        R"(
DELETE FROM schedule WHERE web_app = ?1 AND NOT iif(json_valid(settings), coalesce(json_extract(settings, '$.enabled'), 0), 0)
    AND EXISTS (SELECT 1 FROM schedule f WHERE f.web_app = ?2
        AND iif(json_valid(f.settings), coalesce(json_extract(f.settings, '$.enabled'), 0), 0)))"_L1,
        "UPDATE OR IGNORE schedule SET web_app = ?1 WHERE web_app = ?2"_L1,
        "DELETE FROM schedule WHERE web_app = ?2"_L1,
        R"(
UPDATE occurrence SET web_app = ?1, number = number + coalesce((SELECT min(number) FROM occurrence WHERE web_app = ?1)
    - (SELECT max(number) FROM occurrence WHERE web_app = ?2) - 1, 0) WHERE web_app = ?2)"_L1,
        // Of two gradual starts the one that is on goes on, of two that are on the one with the longer age.
        R"(
DELETE FROM rollout WHERE web_app = ?1 AND EXISTS (SELECT 1 FROM rollout f WHERE f.web_app = ?2
    AND (f.over < rollout.over OR (f.over = rollout.over AND f.age_us > rollout.age_us))))"_L1,
        "UPDATE OR IGNORE rollout SET web_app = ?1 WHERE web_app = ?2"_L1,
        "DELETE FROM rollout WHERE web_app = ?2"_L1,
    };

    // All buckets that were ever met under a name are known; at most one of them is the accepted one. One row, without
    // mark and place, stands for "nobody could look".
    constexpr auto kAccepted = R"(
SELECT mark, physical, place, told FROM known_bucket WHERE web_app = ? AND bucket = ? AND accepted = 1)"_L1;
    constexpr auto kSameBucket = R"(
web_app = ?1 AND bucket = ?2 AND ((mark = ?3 AND physical = ?4) OR (?3 <> x'' AND mark = ?3)
    OR ((?3 = x'' OR mark = x'') AND ?4 <> x'' AND physical = ?4)))"_L1;
    constexpr auto kAcceptNone =
        "UPDATE known_bucket SET accepted = 0 WHERE web_app = ? AND bucket = ? AND accepted = 1 AND id <> ?"_L1;
    constexpr auto kStoreBucket = R"(
UPDATE known_bucket SET accepted = 1, mark = ?, physical = ?, place = ?, told = NULL WHERE id = ?)"_L1;
    constexpr auto kAddBucket =
        "INSERT INTO known_bucket (web_app, bucket, mark, physical, place) VALUES (?, ?, ?, ?, ?)"_L1;
    constexpr auto kForgetBucket = "DELETE FROM known_bucket WHERE id = ?"_L1;
    constexpr auto kMoveBucket = R"(
UPDATE known_bucket SET web_app = ?1, accepted = accepted AND NOT EXISTS (SELECT 1 FROM known_bucket k
    WHERE k.web_app = ?1 AND k.bucket = ?2 AND k.accepted = 1) WHERE id = ?3)"_L1;
    constexpr auto kBucketsOf =
        "SELECT id, bucket, mark, physical, place, accepted FROM known_bucket WHERE web_app = ?"_L1;
    constexpr auto kNamesakes = "SELECT id FROM known_bucket WHERE web_app = ? AND bucket = ? AND id <> ?"_L1;
    constexpr auto kGiveWay = R"(
UPDATE known_bucket SET accepted = 0 WHERE web_app = ?1
    AND bucket IN (SELECT bucket FROM known_bucket WHERE web_app = ?2 AND accepted = 1))"_L1;
    constexpr auto kTellBucket =
        "UPDATE known_bucket SET told = ? WHERE web_app IN (?, ?) AND bucket = ? AND accepted = 1"_L1;
    constexpr auto kCountPendingOfFormer = R"(
SELECT count(*) FROM pending w JOIN known_bucket k ON k.id = w.known_bucket
WHERE k.web_app = ? AND k.bucket = ? AND (k.mark <> x'' OR k.physical <> x'') AND k.id <> ?)"_L1;
    // Of an object that waits in both, one entry is enough.
    constexpr std::array kMovePending{
        "UPDATE OR IGNORE pending SET known_bucket = ?1 WHERE known_bucket = ?2"_L1,
        "DELETE FROM pending WHERE known_bucket = ?2"_L1,
    };
    // Ordered while the storage was away: of the bucket that is met first.
    constexpr std::array kBindPending{
        "UPDATE OR IGNORE pending SET known_bucket = ?1 WHERE known_bucket = ?2 AND adopted = 1"_L1,
        "DELETE FROM pending WHERE known_bucket = ?2 AND adopted = 1"_L1,
    };
    constexpr std::array kAdopt{
        R"(
UPDATE OR IGNORE pending SET known_bucket = ?1, adopted = 1 WHERE adopted = 0
    AND known_bucket IN (SELECT id FROM known_bucket WHERE web_app = ?2 AND bucket = ?3))"_L1,
        R"(
DELETE FROM pending WHERE adopted = 0
    AND known_bucket IN (SELECT id FROM known_bucket WHERE web_app = ?2 AND bucket = ?3))"_L1,
    };
    constexpr auto kAdoptAll = "UPDATE pending SET adopted = 1 WHERE known_bucket = ?"_L1;
    constexpr auto kAcceptPlans = R"(
UPDATE plan_bucket SET mark = ?, physical = ?, place = ?
WHERE bucket = ? AND plan_id IN (SELECT id FROM plan WHERE web_app = ?))"_L1;
    constexpr auto kBucketOfRun = R"(
SELECT r.web_app, k.mark, k.physical, k.place FROM run r
    LEFT JOIN plan_bucket k ON k.plan_id = r.plan_id AND k.bucket = ? WHERE r.id = ?)"_L1;

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

struct SqliteJournal::Met {
    BucketId id;
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
    const QString what = u"joining what is known of a database"_s;
    if (Result<> moved = moveBuckets(to, from); !moved)
        return moved;
    for (const QLatin1String sql : kMove) {
        if (Result<> moved = tell(sql, {to, from}, what); !moved)
            return moved;
    }
    if (Result<> moved = tell(kMovePlaces, {to, from}, what); !moved)
        return moved;
    return tell(kForgetWebApp, {from}, what);
}

Result<> SqliteJournal::moveBuckets(WebAppId to, WebAppId from)
{
    const QString what = u"joining what is known of a database"_s;
    struct Row {
        qint64 id = 0;
        Bucket bucket;
        BucketId is;
        bool isAccepted = false;
    };
    std::vector<Row> rows;
    const Result<> read = readRows(kBucketsOf, {from}, what, [&rows](const QSqlQuery &row) {
        rows.push_back({row.value(0).toLongLong(), row.value(1).toString(),
            {row.value(2).toByteArray(), row.value(3).toByteArray(), row.value(4).toString()}, row.value(5).toBool()});
    });
    if (!read)
        return read;
    for (const Row &row : rows) {
        const Result<qint64> same = findBucket(to, row.bucket, row.is);
        if (!same)
            return fail(same.error());
        if (*same == 0) {
            if (Result<> moved = tell(kMoveBucket, {to, row.bucket, row.id}, what); !moved)
                return moved;
            continue;
        }
        if (Result<> moved = movePending(*same, row.id); !moved)
            return moved;
        const Result<std::optional<Met>> accepted = acceptedBucket(to, row.bucket);
        if (!accepted)
            return fail(accepted.error());
        if (row.isAccepted && !*accepted) {
            if (Result<> stored = storeBucket(to, row.bucket, row.is); !stored)
                return stored;
        }
    }
    return {};
}

/// And forgets the other bucket.
Result<> SqliteJournal::movePending(qint64 to, qint64 from)
{
    const QString what = u"joining pending deletions"_s;
    for (const QLatin1String sql : kMovePending) {
        if (Result<> moved = tell(sql, {to, from}, what); !moved)
            return moved;
    }
    return tell(kForgetBucket, {from}, what);
}

/// The accepted one first, where several are the same; 0: none.
Result<qint64> SqliteJournal::findBucket(WebAppId webApp, const Bucket &bucket, const BucketId &id)
{
    qint64 found = 0;
    const Result<> read =
        readRows(u"SELECT id FROM known_bucket WHERE "_s + kSameBucket + u" ORDER BY accepted DESC, id LIMIT 1"_s,
            {webApp, bucket, notNull(id.mark), notNull(id.physical)}, u"looking for a bucket"_s,
            [&found](const QSqlQuery &row) { found = row.value(0).toLongLong(); });
    return read ? Result<qint64>(found) : fail(read.error());
}

Result<qint64> SqliteJournal::knownBucket(WebAppId webApp, const Bucket &bucket, const BucketId &id)
{
    const Result<qint64> found = findBucket(webApp, bucket, id);
    if (!found || *found != 0)
        return found;
    const Result<QSqlQuery> added = ask(
        kAddBucket, {webApp, bucket, notNull(id.mark), notNull(id.physical), notNull(id.place)}, u"noting a bucket"_s);
    return added ? Result<qint64>(added->lastInsertId().toLongLong()) : fail(added.error());
}

/// In which bucket of this name a run works: the one its plan looked at; where it could not, the accepted one.
Result<qint64> SqliteJournal::bucketOfRun(RunId run, const Bucket &bucket)
{
    WebAppId webApp = 0;
    BucketId id;
    const Result<> read =
        readRows(kBucketOfRun, {bucket, run}, u"looking for a bucket"_s, [&webApp, &id](const QSqlQuery &row) {
            webApp = row.value(0).toLongLong();
            id = {row.value(1).toByteArray(), row.value(2).toByteArray(), row.value(3).toString()};
        });
    if (!read)
        return fail(read.error());
    if (id.isNull()) {
        const Result<std::optional<Met>> accepted = acceptedBucket(webApp, bucket);
        if (!accepted)
            return fail(accepted.error());
        if (*accepted)
            id = (*accepted)->id;
    }
    return knownBucket(webApp, bucket, id);
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
        const Result<qint64> waiting = countPending((*known)->webApp);
        if (!waiting)
            return fail(waiting.error());
        strangers.push_back(
            {{}, database.place, (*known)->anchor, database.anchor, (*known)->told == database.anchor, *waiting});
    }
    for (auto bucket = buckets.cbegin(); bucket != buckets.cend(); ++bucket) {
        Result<std::optional<Stranger>> one = strangeBucket(*webApp, bucket.key(), *bucket);
        if (one && !*one && !strangers.empty() && strangers.front().bucket.isEmpty())
            one = otherThanAccepted((*known)->webApp, bucket.key(), *bucket); // of the database that was there
        if (!one)
            return fail(one.error());
        if (*one)
            strangers.push_back(**one);
    }
    return strangers;
}

Result<std::optional<SqliteJournal::Met>> SqliteJournal::acceptedBucket(WebAppId webApp, const Bucket &bucket)
{
    std::optional<Met> met;
    const Result<> read =
        readRows(kAccepted, {webApp, bucket}, u"looking for a bucket"_s, [&met](const QSqlQuery &row) {
            met = Met{{row.value(0).toByteArray(), row.value(1).toByteArray(), row.value(2).toString()},
                row.value(3).toByteArray()};
        });
    return read ? Result<std::optional<Met>>(std::move(met)) : fail(read.error());
}

Result<std::optional<Stranger>> SqliteJournal::otherThanAccepted(
    WebAppId webApp, const Bucket &bucket, const BucketId &now)
{
    const Result<std::optional<Met>> was = acceptedBucket(webApp, bucket);
    if (!was)
        return fail(was.error());
    if (now.isNull() || !*was || (*was)->id.isSameAs(now))
        return std::optional<Stranger>();
    const Result<qint64> present = findBucket(webApp, bucket, now);
    if (!present)
        return fail(present.error());
    qint64 waiting = 0;
    const Result<> counted = readRows(kCountPendingOfFormer, {webApp, bucket, *present},
        u"counting pending deletions"_s, [&waiting](const QSqlQuery &row) { waiting = row.value(0).toLongLong(); });
    if (!counted)
        return fail(counted.error());
    return std::optional(
        Stranger{bucket, now.place, anchorOf((*was)->id), anchorOf(now), (*was)->told == anchorOf(now), waiting});
}

Result<std::optional<Stranger>> SqliteJournal::strangeBucket(WebAppId webApp, const Bucket &bucket, const BucketId &now)
{
    if (now.isNull()) // nothing can be said of it
        return std::optional<Stranger>();
    Result<std::optional<Stranger>> stranger = otherThanAccepted(webApp, bucket, now);
    if (!stranger || *stranger)
        return stranger;
    if (const Result<bool> isKnown = knowsAlready(webApp, bucket, now); !isKnown || *isKnown)
        return isKnown ? stranger : fail(isKnown.error());
    Result<SqlTransaction> transaction = beginWriting();
    if (!transaction)
        return fail(transaction.error());
    const Result<std::optional<Met>> was = acceptedBucket(webApp, bucket); // another process may have been faster
    if (!was)
        return fail(was.error());
    if (*was && !(*was)->id.isSameAs(now))
        return otherThanAccepted(webApp, bucket, now);
    BucketId kept = now;
    if (*was && kept.mark.isEmpty()) // a mark that cannot be read now is not forgotten
        kept.mark = (*was)->id.mark;
    if (Result<> stored = storeBucket(webApp, bucket, kept); !stored)
        return fail(stored.error());
    if (!*was) {
        if (Result<> bound = bindPending(webApp, bucket, kept); !bound)
            return fail(bound.error());
    }
    if (Result<> done = transaction->commit(); !done)
        return fail(done.error());
    return stranger;
}

/// The accepted bucket is this one, to the letter.
Result<bool> SqliteJournal::knowsAlready(WebAppId webApp, const Bucket &bucket, const BucketId &now)
{
    const Result<std::optional<Met>> was = acceptedBucket(webApp, bucket);
    if (!was)
        return fail(was.error());
    if (!*was)
        return false;
    BucketId kept = now;
    if (kept.mark.isEmpty())
        kept.mark = (*was)->id.mark;
    return (*was)->id == kept;
}

Result<> SqliteJournal::bindPending(WebAppId webApp, const Bucket &bucket, const BucketId &id)
{
    const Result<qint64> unseen = findBucket(webApp, bucket, {});
    const Result<qint64> met = findBucket(webApp, bucket, id);
    if (!unseen || !met)
        return fail(!unseen ? unseen.error() : met.error());
    if (*unseen == 0)
        return {};
    for (const QLatin1String sql : kBindPending) {
        if (Result<> bound = tell(sql, {*met, *unseen}, u"noting a bucket"_s); !bound)
            return bound;
    }
    return {};
}

Result<qint64> SqliteJournal::countPending(WebAppId webApp)
{
    qint64 count = 0;
    const Result<> read = readRows(kCountPending, {webApp}, u"counting pending deletions"_s,
        [&count](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return read ? Result<qint64>(count) : fail(read.error());
}

/// The accepted bucket of this name from now on. Others that turn out to be the same become one with it.
Result<> SqliteJournal::storeBucket(WebAppId webApp, const Bucket &bucket, const BucketId &id)
{
    const QString what = u"noting a bucket"_s;
    const Result<qint64> own = knownBucket(webApp, bucket, id);
    if (!own)
        return fail(own.error());
    if (Result<> none = tell(kAcceptNone, {webApp, bucket, *own}, what); !none)
        return none;
    if (Result<> stored = tell(kStoreBucket, {notNull(id.mark), notNull(id.physical), notNull(id.place), *own}, what);
        !stored)
        return stored;
    std::vector<qint64> same;
    const Result<> read = readRows(u"SELECT id FROM known_bucket WHERE "_s + kSameBucket + u" AND id <> ?5"_s,
        {webApp, bucket, notNull(id.mark), notNull(id.physical), *own}, what,
        [&same](const QSqlQuery &row) { same.push_back(row.value(0).toLongLong()); });
    if (!read)
        return read;
    for (const qint64 other : same) {
        if (Result<> moved = movePending(*own, other); !moved)
            return moved;
    }
    return {};
}

Result<> SqliteJournal::noteTold(const DatabaseId &database, std::span<const Stranger> strangers)
{
    const Result<WebAppId> webApp = meet(database);
    if (!webApp)
        return fail(webApp.error());
    const Result<WebAppId> former = webAppAt(database.place);
    if (!former)
        return fail(former.error());
    for (const Stranger &stranger : strangers) {
        const Result<> noted = stranger.bucket.isEmpty()
            ? tell(kTellPlace, {notNull(stranger.is), stranger.place}, u"noting what was told"_s)
            : tell(kTellBucket, {notNull(stranger.is), *webApp, *former, stranger.bucket}, u"noting what was told"_s);
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
        // Nobody has said anything of the buckets yet: those of before count.
        if (Result<> gave = tell(kGiveWay, {*webApp, (*known)->webApp}, u"accepting a database"_s); !gave)
            return gave;
        if (Result<> moved = moveAll(*webApp, (*known)->webApp); !moved)
            return moved;
    }
    for (auto bucket = buckets.cbegin(); bucket != buckets.cend(); ++bucket) {
        if (bucket->isNull())
            continue;
        if (Result<> accepted = acceptBucket(*webApp, bucket.key(), *bucket); !accepted)
            return accepted;
    }
    return transaction->commit();
}

/// What waits in any bucket of this name waits in this one.
Result<> SqliteJournal::acceptBucket(WebAppId webApp, const Bucket &bucket, const BucketId &id)
{
    const QString what = u"accepting a bucket"_s;
    if (Result<> stored = storeBucket(webApp, bucket, id); !stored)
        return stored;
    const Result<qint64> own = findBucket(webApp, bucket, id);
    if (!own)
        return fail(own.error());
    std::vector<qint64> others;
    const Result<> read = readRows(kNamesakes, {webApp, bucket, *own}, what,
        [&others](const QSqlQuery &row) { others.push_back(row.value(0).toLongLong()); });
    if (!read)
        return read;
    for (const qint64 other : others) {
        if (Result<> moved = movePending(*own, other); !moved)
            return moved;
    }
    if (Result<> adopted = tell(kAdoptAll, {*own}, what); !adopted)
        return adopted;
    return tell(kAcceptPlans, {notNull(id.mark), notNull(id.physical), notNull(id.place), bucket, webApp}, what);
}

Result<> SqliteJournal::adoptPending(WebAppId webApp, const Bucket &bucket, const BucketId &id)
{
    Result<SqlTransaction> transaction = beginWriting();
    if (!transaction)
        return fail(transaction.error());
    const Result<qint64> own = knownBucket(webApp, bucket, id);
    if (!own)
        return fail(own.error());
    for (const QLatin1String sql : kAdopt) {
        if (Result<> adopted = tell(sql, {*own, webApp, bucket}, u"adopting pending deletions"_s); !adopted)
            return adopted;
    }
    return transaction->commit();
}

} // namespace docsweep
