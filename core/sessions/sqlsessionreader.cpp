// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlsessionreader.h"

#include "core/base/visibletext.h"
#include "core/sessions/djangoschema.h"
#include "core/sessions/sessionsql.h"
#include "core/sessions/wholerowreading.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kSessionsInBatch = 500;
    constexpr size_t kDocumentsInBatch = 5000;

    /// A row whose id is no integer is known by nothing, least of all by 0.
    Result<> requireId(const QSqlQuery &row, int column)
    {
        const QVariant id = row.value(column);
        const int type = id.isNull() ? QMetaType::UnknownType : id.typeId();
        if (type == QMetaType::LongLong || type == QMetaType::Int || type == QMetaType::ULongLong
            || type == QMetaType::UInt)
            return {};
        return fail(ErrorKind::BadData, Cause{CauseKind::RowIdOdd, {visibleText(id.toString().left(60))}});
    }

    /// Makes sessions of the rows of kSessionRows and hands them on in batches. It also proves that they come in byte
    /// order: the scan merges by it, and a session in the wrong place would look as if it had no files or no row.
    class SessionAssembler {
    public:
        SessionAssembler(const SqlDialect &dialect, const SessionSink &sink)
            : m_dialect(dialect)
            , m_sink(sink)
        {
        }

        Result<> add(const QSqlQuery &row)
        {
            if (const Result<> known = requireId(row, 0); !known)
                return known;
            const qint64 id = row.value(0).toLongLong();
            if (m_batch.empty() || m_batch.back().id != id) {
                if (const Result<> begun = beginSession(id, row); !begun)
                    return begun;
            }
            if (!row.isNull(3)) {
                if (const Result<> known = requireId(row, 3); !known)
                    return known;
                m_batch.back().documents.push_back(documentOfRow(row));
                ++m_documents;
            }
            return {};
        }

        Result<> finish() { return m_batch.empty() ? Result<>() : deliver(); }

    private:
        Result<> beginSession(qint64 id, const QSqlQuery &row)
        {
            if (m_batch.size() >= kSessionsInBatch || m_documents >= kDocumentsInBatch) {
                if (const Result<> delivered = deliver(); !delivered)
                    return delivered;
            }
            const SessionKey key = row.value(1).toByteArray();
            ObjectKey place = folderPrefix(key);
            if (place < m_place)
                return fail(ErrorKind::BadData, Cause{CauseKind::DatabaseOrder});
            m_place = std::move(place);
            m_batch.push_back({id, key, m_dialect.instantOf(row.value(2)), {}});
            return {};
        }

        Result<> deliver()
        {
            m_documents = 0;
            std::vector<SessionRecord> batch;
            batch.reserve(kSessionsInBatch);
            std::swap(batch, m_batch);
            return m_sink(std::move(batch)) ? Result<>() : failCancelled();
        }

        const SqlDialect &m_dialect;
        const SessionSink &m_sink;
        std::vector<SessionRecord> m_batch;
        size_t m_documents = 0;
        ObjectKey m_place;
    };

    /// Hands on the keys of a row of kForeignReferences that are truly foreign.
    Result<> reportForeign(const QSqlQuery &row, const SqlDialect &dialect, const ForeignReferenceSink &onReference)
    {
        for (const int column : {0, 3}) {
            if (row.isNull(column))
                continue;
            if (const Result<> known = requireId(row, column); !known)
                return known;
        }
        ForeignReference reference;
        reference.sessionId = row.value(0).toLongLong();
        reference.sessionKey = row.value(1).toByteArray();
        reference.lastActivity = dialect.instantOf(row.value(2));
        const bool hasFolder = ownsFolder(reference.sessionKey);
        const ObjectKey folder = folderPrefix(reference.sessionKey);
        const DocumentRecord document = documentOfRow(row);
        for (int part = 0; part < kDocumentParts; ++part) {
            const ObjectKey &key = document.keys[size_t(part)];
            if (key.isEmpty() || (hasFolder && key.startsWith(folder)))
                continue;
            reference.key = key;
            reference.isOutput = DocumentPart(part) != DocumentPart::Source;
            onReference(reference);
        }
        return {};
    }

    QString sessionRows(const SqlDialect &dialect, const QString &where, qsizetype places)
    {
        return dialect.sql(QString(sessionsql::kSessionRows).replace("{where}"_L1, where), places);
    }

} // namespace

DocumentRecord documentOfRow(const QSqlQuery &row)
{
    DocumentRecord document;
    document.id = row.value(3).toLongLong();
    for (int part = 0; part < kDocumentParts; ++part)
        document.keys[size_t(part)] = row.value(4 + part).toByteArray();
    return document;
}

SqlSessionReader::SqlSessionReader(std::shared_ptr<SqlLink> link)
    : m_link(std::move(link))
{
}

QString SqlSessionReader::name() const
{
    return m_link->dialect().name();
}

Result<DatabaseId> SqlSessionReader::identity(std::stop_token stop)
{
    return m_link->attempt(stop, [&](SqlConnection &connection) { return m_link->dialect().identity(connection); });
}

Result<> SqlSessionReader::checkSchema(std::stop_token stop)
{
    const SqlDialect &dialect = m_link->dialect();
    return m_link->attempt(stop, [&](SqlConnection &connection) -> Result<> {
        const auto transaction = dialect.begin(connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        const Result<QStringList> sessions = dialect.columnsOf(connection, django::kSessions);
        if (!sessions)
            return fail(sessions.error());
        const Result<QStringList> documents = dialect.columnsOf(connection, django::kDocuments);
        if (!documents)
            return fail(documents.error());
        if (sessions->isEmpty() || documents->isEmpty()) {
            if (const Result<> reached = dialect.checkReach(connection); !reached)
                return reached;
        }
        QStringList missing{django::missingFrom(django::kSessions, django::kSessionColumns, *sessions),
            django::missingFrom(django::kDocuments, django::kDocumentColumns, *documents)};
        missing.removeAll(QString());
        if (!missing.isEmpty())
            return fail(django::cannotBeFound(missing.join(" and "_L1)));
        return dialect.checkTables(connection, m_link->access());
    });
}

Result<QStringList> SqlSessionReader::warnings(std::stop_token stop)
{
    return m_link->attempt(stop, [&](SqlConnection &connection) { return m_link->dialect().warnings(connection); });
}

Result<DatabaseFacts> SqlSessionReader::facts(std::stop_token stop)
{
    return m_link->attempt(stop, [&](SqlConnection &connection) { return m_link->dialect().facts(connection); });
}

Result<TimesSample> SqlSessionReader::sampleTimes(std::stop_token stop)
{
    const SqlDialect &dialect = m_link->dialect();
    const QString what = u"reading the times of the newest rows"_s;
    TimesSample sample;
    sample.zone = dialect.zoneSource();
    Result<> read = m_link->read(
        dialect.sql(sessionsql::kNewestDocuments, 0), {}, what, stop, [&](const QSqlQuery &row) -> Result<> {
            sample.documents.push_back({row.value(0).toLongLong(), row.value(1).toByteArray(),
                dialect.instantOf(row.value(2)), dialect.instantOf(row.value(3))});
            return {};
        });
    if (read)
        read = m_link->read(
            dialect.sql(sessionsql::kNewestSessions, 0), {}, what, stop, [&](const QSqlQuery &row) -> Result<> {
                if (const std::optional<Instant> activity = dialect.instantOf(row.value(0)))
                    sample.activity.push_back(*activity);
                return {};
            });
    return read ? Result<TimesSample>(std::move(sample)) : fail(read.error());
}

Result<Beside> SqlSessionReader::beside(Instant now, std::stop_token stop)
{
    return m_link->attempt(
        stop, [&](SqlConnection &connection) { return m_link->dialect().beside(connection, now, stop); });
}

Result<Instant> SqlSessionReader::serverTime(std::stop_token stop)
{
    return m_link->attempt(stop, [&](SqlConnection &connection) { return m_link->dialect().serverTime(connection); });
}

Result<> SqlSessionReader::streamSessions(
    const std::optional<SessionKey> &onlyKey, std::stop_token stop, const SessionSink &onSessions)
{
    if (onlyKey) {
        auto found = sessionsByKey(std::span(&*onlyKey, 1), stop);
        if (!found)
            return fail(found.error());
        return found->empty() || onSessions(std::move(*found)) ? Result<>() : failCancelled();
    }
    SessionAssembler assembler(m_link->dialect(), onSessions);
    const Result<> read = m_link->stream(sessionRows(m_link->dialect(), QString(), 0), u"reading the sessions"_s, stop,
        [&](const QSqlQuery &row) { return assembler.add(row); });
    return read ? assembler.finish() : read;
}

Result<> SqlSessionReader::streamForeignReferences(std::stop_token stop, const ForeignReferenceSink &onReference)
{
    const SqlDialect &dialect = m_link->dialect();
    return m_link->stream(dialect.sql(sessionsql::kForeignReferences, 0), u"reading the foreign references"_s, stop,
        [&](const QSqlQuery &row) { return reportForeign(row, dialect, onReference); });
}

Result<std::vector<SessionRecord>> SqlSessionReader::sessionsByKey(
    std::span<const SessionKey> keys, std::stop_token stop)
{
    const SqlDialect &dialect = m_link->dialect();
    QVariantList values;
    for (const SessionKey &key : keys) {
        if (dialect.canHoldKey(key))
            values.append(key);
    }
    std::vector<SessionRecord> found;
    if (values.isEmpty())
        return found;
    const SessionSink collect = [&found](std::vector<SessionRecord> &&batch) {
        std::move(batch.begin(), batch.end(), std::back_inserter(found));
        return true;
    };
    SessionAssembler assembler(dialect, collect);
    Result<> read = m_link->read(sessionRows(dialect, sessionsql::kOfTheseKeys, values.size()), values,
        u"looking up sessions"_s, stop, [&](const QSqlQuery &row) { return assembler.add(row); });
    if (read)
        read = assembler.finish();
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::vector<qint64>> SqlSessionReader::existingIds(std::span<const qint64> ids, std::stop_token stop)
{
    std::vector<qint64> found;
    if (ids.empty())
        return found;
    const QString sql = m_link->dialect().sql(sessionsql::kExistingIds, qsizetype(ids.size()));
    const Result<> read = m_link->read(sql, QVariantList(ids.begin(), ids.end()), u"looking up session ids"_s, stop,
        [&found](const QSqlQuery &row) -> Result<> {
            found.push_back(row.value(0).toLongLong());
            return {};
        });
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::vector<DocumentFacts>> SqlSessionReader::documentFacts(std::span<const qint64> ids, std::stop_token stop)
{
    std::vector<DocumentFacts> facts;
    if (ids.empty())
        return facts;
    const QString sql = m_link->dialect().sql(sessionsql::kDocumentFacts, qsizetype(ids.size()));
    const Result<> read = m_link->read(sql, QVariantList(ids.begin(), ids.end()), u"reading document rows"_s, stop,
        [&facts](const QSqlQuery &row) -> Result<> {
            facts.push_back({row.value(0).toLongLong(), QString::fromUtf8(row.value(1).toByteArray()),
                QString::fromUtf8(row.value(2).toByteArray())});
            return {};
        });
    if (!read)
        return fail(read.error());
    return facts;
}

Result<std::vector<WholeSession>> SqlSessionReader::wholeSessions(std::span<const qint64> ids, std::stop_token stop)
{
    const SqlDialect &dialect = m_link->dialect();
    return m_link->attempt(stop, [&](SqlConnection &connection) -> Result<std::vector<WholeSession>> {
        const auto transaction = dialect.begin(connection, SqlAccess::ReadOnly);
        return transaction ? readWholeSessions(dialect, connection, ids) : fail(transaction.error());
    });
}

} // namespace docsweep
