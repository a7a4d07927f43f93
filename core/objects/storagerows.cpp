// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/storagerows.h"

#include "core/sql/sqlconnection.h"

#include "core/objects/versionname.h"

#include <QSqlError>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kKeysAtOnce = 500;

    // In one exchange: with a search path in which nobody but a superuser can plant a function or an operator.
    // Row-level security would hide rows without a word: then an error is wanted.
    constexpr auto kBegin = "BEGIN READ ONLY; SET LOCAL search_path TO pg_catalog, pg_temp; "
                            "SET LOCAL row_security TO off; SET LOCAL jit TO off; "
                            "SET LOCAL statement_timeout TO '30s'; SET LOCAL lock_timeout TO '10s'"_L1;

    constexpr auto kCheck = R"(SELECT pg_catalog.to_regclass('storage.objects'::text) IS NOT NULL
            AND pg_catalog.to_regclass('storage.buckets'::text) IS NOT NULL,
        CASE WHEN pg_catalog.to_regclass('storage.objects'::text) IS NOT NULL
             AND pg_catalog.to_regclass('storage.buckets'::text) IS NOT NULL
             AND pg_catalog.has_schema_privilege('storage'::text, 'USAGE'::text)
        THEN pg_catalog.has_table_privilege('storage.objects'::text, 'SELECT'::text)
             AND pg_catalog.has_table_privilege('storage.buckets'::text, 'SELECT'::text) END,
        current_user)"_L1;
    constexpr auto kHidden = "SELECT pg_catalog.row_security_active('storage.objects'::text) "
                             "OR pg_catalog.row_security_active('storage.buckets'::text)"_L1;

    // The API tells milliseconds, so the rest is cut here as well. 'infinity' has no microseconds.
    constexpr auto kColumns = R"(SELECT pg_catalog.convert_to(name::text, 'UTF8'::name), id::text,
        CASE WHEN metadata->>'size' ~ '^[0-9]{1,18}$' THEN (metadata->>'size')::bigint END,
        CASE WHEN pg_catalog.isfinite(created_at)
             THEN (extract(epoch FROM pg_catalog.date_trunc('milliseconds'::text, created_at)) * 1000000)::bigint END,
        CASE WHEN pg_catalog.isfinite(updated_at)
             THEN (extract(epoch FROM pg_catalog.date_trunc('milliseconds'::text, updated_at)) * 1000000)::bigint END)"_L1;
    constexpr auto kFrom = " FROM storage.objects WHERE bucket_id = "_L1;
    // What servers have that keep versions; where a column is not there its name would be an error.
    constexpr auto kHasVersions = R"(SELECT count(*) = 3 FROM pg_catalog.pg_attribute WHERE NOT attisdropped
        AND ((attrelid = pg_catalog.to_regclass('storage.objects'::text)
              AND attname IN ('archived_at'::name, 'is_delete_marker'::name))
          OR (attrelid = pg_catalog.to_regclass('storage.buckets'::text) AND attname = 'versioning_status'::name)))"_L1;
    constexpr auto kVersionColumns = R"(, version::text, archived_at IS NOT NULL,
        CASE WHEN pg_catalog.isfinite(archived_at)
             THEN (extract(epoch FROM pg_catalog.date_trunc('milliseconds'::text, archived_at)) * 1000000)::bigint END,
        is_delete_marker)"_L1;
    constexpr auto kLacksVersion = ", version IS NULL"_L1;
    constexpr auto kIsFile = " AND archived_at IS NULL AND NOT is_delete_marker"_L1;
    // As the API orders them: of one key the newest first, to the millisecond.
    constexpr auto kArchived =
        "coalesce(pg_catalog.date_trunc('milliseconds'::text, archived_at), 'infinity'::timestamptz)"_L1;
    constexpr auto kVersion = "coalesce(version::text, ''::text) COLLATE pg_catalog.\"C\""_L1;

    // '0' comes right after '/'.
    const QString kFolders = uR"(SELECT pg_catalog.convert_to(o.name::text, 'UTF8'::name) FROM storage.objects o
        WHERE o.bucket_id = %1 AND o.name IN (%2) AND o.version IS NULL AND EXISTS (SELECT FROM storage.objects p
            WHERE p.bucket_id = o.bucket_id AND p.name COLLATE pg_catalog."C" > o.name || '/'
              AND p.name COLLATE pg_catalog."C" < o.name || '0'))"_s;

    /// A text as a literal that needs no quoting.
    QString literal(const QByteArray &utf8)
    {
        return u"pg_catalog.convert_from('\\x"_s + QString::fromLatin1(utf8.toHex()) + u"'::bytea, 'UTF8'::name)"_s;
    }

    /// A name as a literal that the planner can see: behind a function it takes no index for a list of keys.
    QString quoted(QString text)
    {
        return u"E'"_s + text.replace(u'\\', "\\\\"_L1).replace(u'\'', "''"_L1) + u'\'';
    }

    std::optional<Instant> timeAt(const QSqlQuery &row, int column)
    {
        return row.isNull(column) ? std::nullopt : std::optional(fromMicros(row.value(column).toLongLong()));
    }

    ObjectEntry entryAt(const QSqlQuery &row)
    {
        ObjectEntry entry;
        entry.key = row.value(0).toByteArray();
        entry.version = row.value(1).toByteArray();
        if (!row.isNull(2))
            entry.sizeBytes = row.value(2).toLongLong();
        entry.createdAt = timeAt(row, 3);
        entry.updatedAt = timeAt(row, 4);
        return entry;
    }

    ObjectEntry versionAt(const QSqlQuery &row)
    {
        ObjectEntry entry = entryAt(row);
        entry.version = withVersion(entry.version, row.value(5).toByteArray());
        if (row.value(6).toBool()) {
            entry.role = VersionRole::Older;
            entry.archivedAt = timeAt(row, 7).value_or(Instant::max()); // unreadable: never old
        }
        if (row.value(8).toBool()) {
            entry.role = VersionRole::Marker;
            entry.sizeBytes = 0;
        }
        return entry;
    }

    /// Where a listing of versions goes on.
    QString after(const ObjectEntry &last, const QString &key)
    {
        const QString archived = last.archivedAt && *last.archivedAt != Instant::max() ? u"('epoch'::timestamptz + "_s
                + QString::number(toMicros(*last.archivedAt)) + u" * '1 microsecond'::interval)"_s
                                                                                       : u"'infinity'::timestamptz"_s;
        return u" AND (name COLLATE pg_catalog.\"C\" > "_s + key + u" OR ("_s + kArchived + u" < "_s + archived
            + u" OR ("_s + kArchived + u" = "_s + archived + u" AND "_s + kVersion + u" > "_s
            + literal(versionIdOf(last.version)) + u")))"_s;
    }

    class PostgresStorageRows final : public StorageRows {
    public:
        explicit PostgresStorageRows(PostgresLogin login)
            : m_login(std::move(login))
        {
        }

        Result<> check() override
        {
            bool exists = false;
            bool mayRead = false;
            QString user;
            const Result<> asked = read(kCheck, [&](const QSqlQuery &row) {
                exists = row.value(0).toBool();
                mayRead = row.value(1).toBool();
                user = row.value(2).toString();
            });
            if (!asked)
                return asked;
            if (!exists)
                return fail(ErrorKind::NotFound, u"this database has no tables storage.objects and storage.buckets"_s);
            if (!mayRead)
                return fail(ErrorKind::Unauthorized, u"user "_s + user + u" may not read storage.objects"_s);
            bool isHidden = true;
            if (const Result<> seen = read(kHidden, [&](const QSqlQuery &row) { isHidden = row.value(0).toBool(); });
                !seen)
                return seen;
            if (isHidden) {
                return fail(ErrorKind::Unauthorized,
                    u"row-level security would hide objects from user "_s + user + u" in storage.objects"_s);
            }
            return {};
        }

        Result<std::optional<BucketFacts>> bucket(const Bucket &name) override
        {
            std::optional<BucketFacts> found;
            const Result<bool> knows = knowsVersions();
            if (!knows)
                return fail(knows.error());
            const QString sql = u"SELECT (extract(epoch FROM pg_catalog.date_trunc('milliseconds'::text, created_at)) "
                                u"* 1000000)::bigint, "
                                "coalesce(public, false)"_s
                + (*knows ? u", versioning_status::text"_s : u", NULL::text"_s) + u" FROM storage.buckets WHERE id = "_s
                + quoted(name);
            const Result<> asked = read(sql, [&](const QSqlQuery &row) {
                found = BucketFacts{name, timeAt(row, 0), row.value(1).toBool(), versioningOf(row.value(2).toString())};
            });
            return asked ? Result<std::optional<BucketFacts>>(found) : fail(asked.error());
        }

        Result<std::vector<ObjectEntry>> page(const Bucket &bucket, const ObjectKey &prefix, const ObjectKey &after,
            int limit, bool withVersions) override
        {
            const bool first = after.isEmpty();
            const Result<bool> knows = knowsVersions();
            if (!knows)
                return fail(knows.error());
            withVersions = withVersions && *knows;
            const QString sql = select(withVersions) + quoted(bucket) + (*knows ? kIsFile : ""_L1)
                + u" AND name COLLATE pg_catalog.\"C\" "_s
                + (first ? u">= "_s + literal(prefix) : u"> "_s + literal(after))
                + u" ORDER BY name COLLATE pg_catalog.\"C\" LIMIT "_s + QString::number(limit);
            std::vector<ObjectEntry> entries;
            bool isBeyond = false;
            const Result<> asked = read(sql, [&](const QSqlQuery &row) {
                ObjectEntry entry = withVersions ? versionAt(row) : entryAt(row);
                isBeyond |= !entry.key.startsWith(prefix);
                if (!isBeyond)
                    entries.push_back(std::move(entry));
            });
            return asked ? Result<std::vector<ObjectEntry>>(std::move(entries)) : fail(asked.error());
        }

        Result<std::vector<ObjectEntry>> versions(
            const Bucket &bucket, const ObjectKey &prefix, const std::optional<ObjectEntry> &last, int limit) override
        {
            const Result<bool> knows = knowsVersions();
            if (!knows || !*knows)
                return knows ? page(bucket, prefix, last ? last->key : ObjectKey(), limit, false) : fail(knows.error());
            const QString key = literal(last ? last->key : prefix);
            const QString sql = select(true) + quoted(bucket) + u" AND name COLLATE pg_catalog.\"C\" >= "_s + key
                + (last ? after(*last, key) : QString()) + u" ORDER BY name COLLATE pg_catalog.\"C\", "_s + kArchived
                + u" DESC, "_s + kVersion + u" LIMIT "_s + QString::number(limit);
            std::vector<ObjectEntry> entries;
            const Result<> asked = read(sql, [&](const QSqlQuery &row) {
                ObjectEntry entry = versionAt(row);
                if (entry.key.startsWith(prefix)) // the others come after all of them
                    entries.push_back(std::move(entry));
            });
            return asked ? Result<std::vector<ObjectEntry>>(std::move(entries)) : fail(asked.error());
        }

        Result<std::vector<ObjectEntry>> versionsOf(const Bucket &bucket, std::span<const ObjectKey> keys) override
        {
            std::vector<ObjectEntry> found;
            const Result<bool> knows = knowsVersions();
            if (!knows)
                return fail(knows.error());
            const Result<> asked = readKeys(select(*knows) + quoted(bucket), keys,
                [&](const QSqlQuery &row) { found.push_back(*knows ? versionAt(row) : entryAt(row)); });
            return asked ? Result<std::vector<ObjectEntry>>(std::move(found)) : fail(asked.error());
        }

        Result<ObjectsSeen> look(const Bucket &bucket, std::span<const ObjectKey> keys, bool withVersions) override
        {
            ObjectsSeen seen;
            const Result<bool> knows = knowsVersions();
            if (!knows)
                return fail(knows.error());
            withVersions = withVersions && *knows;
            const QString sql = select(withVersions, kLacksVersion) + quoted(bucket) + (*knows ? kIsFile : ""_L1);
            const Result<> asked = readKeys(sql, keys, [&](const QSqlQuery &row) {
                const ObjectEntry entry = withVersions ? versionAt(row) : entryAt(row);
                if (row.value(withVersions ? 9 : 5).toBool())
                    seen.unversioned.insert(entry.key);
                seen.entries.insert(entry.key, entry);
            });
            return asked ? Result<ObjectsSeen>(std::move(seen)) : fail(asked.error());
        }

        Result<QSet<ObjectKey>> takingOthersAlong(const Bucket &bucket, std::span<const ObjectKey> keys) override
        {
            QSet<ObjectKey> found;
            const Result<> asked = forEachPart(keys, [&](const QString &names) {
                return read(kFolders.arg(quoted(bucket), names),
                    [&](const QSqlQuery &row) { found.insert(row.value(0).toByteArray()); });
            });
            return asked ? Result<QSet<ObjectKey>>(std::move(found)) : fail(asked.error());
        }

    private:
        static QString select(bool withVersions, QLatin1StringView more = ""_L1)
        {
            return QString(kColumns) + (withVersions ? kVersionColumns : ""_L1) + more + kFrom;
        }

        /// Asked once: a server does not change its tables under a run.
        Result<bool> knowsVersions()
        {
            if (!m_knowsVersions) {
                bool knows = false;
                const Result<> asked = read(kHasVersions, [&](const QSqlQuery &row) { knows = row.value(0).toBool(); });
                if (!asked)
                    return fail(asked.error());
                m_knowsVersions = knows;
            }
            return *m_knowsVersions;
        }

        template <typename OnRow> Result<> readKeys(const QString &sql, std::span<const ObjectKey> keys, OnRow onRow)
        {
            return forEachPart(
                keys, [&](const QString &names) { return read(sql + u" AND name IN ("_s + names + u')', onRow); });
        }

        /// Asks about these keys, as many in one statement as may be; `ask` takes them as a list of literals.
        template <typename Ask> static Result<> forEachPart(std::span<const ObjectKey> keys, Ask ask)
        {
            for (size_t at = 0; at < keys.size(); at += kKeysAtOnce) {
                QStringList names;
                for (const ObjectKey &key : keys.subspan(at, std::min(kKeysAtOnce, keys.size() - at)))
                    names.append(quoted(QString::fromUtf8(key)));
                if (const Result<> asked = ask(names.join(", "_L1)); !asked)
                    return asked;
            }
            return {};
        }

        template <typename OnRow> Result<> read(const QString &sql, OnRow onRow)
        {
            const QString what = u"reading the storage's tables"_s;
            if (!m_connection) {
                Result<std::unique_ptr<SqlConnection>> made = connectPostgres(m_login);
                if (!made)
                    return fail(made.error());
                m_connection = std::move(*made);
            }
            const Result<> done = [&]() -> Result<> {
                Result<SqlTransaction> transaction = SqlTransaction::begin(*m_connection, kBegin);
                if (!transaction)
                    return fail(transaction.error());
                QSqlQuery query(m_connection->database());
                query.setForwardOnly(true);
                if (!query.exec(sql))
                    return fail(sqlError(what, query.lastError(), u"QPSQL"_s));
                while (query.next())
                    onRow(query);
                if (query.lastError().isValid())
                    return fail(sqlError(what, query.lastError(), u"QPSQL"_s));
                query.finish();
                return transaction->commit();
            }();
            if (!done)
                m_connection.reset(); // lost, or in a state nobody knows
            return done;
        }

        const PostgresLogin m_login;
        std::unique_ptr<SqlConnection> m_connection;
        std::optional<bool> m_knowsVersions;
    };

} // namespace

std::unique_ptr<StorageRows> makeStorageRows(const PostgresLogin &login)
{
    return std::make_unique<PostgresStorageRows>(login);
}

} // namespace docsweep
