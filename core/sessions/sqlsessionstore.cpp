// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlsessionstore.h"

#include "core/sessions/djangoschema.h"
#include "core/sessions/sessionremover.h"
#include "core/sessions/sessionsql.h"

#include <QSet>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostConditions = 500;

    bool namesOneTwice(std::span<const SessionCondition> conditions)
    {
        QSet<qint64> ids;
        for (const SessionCondition &condition : conditions)
            ids.insert(condition.id);
        return size_t(ids.size()) != conditions.size();
    }

    QString refusal(const Error &error)
    {
        if (error.text.contains("foreign key"_L1, Qt::CaseInsensitive))
            return u"a row that docsweep does not know refers to this session or its documents: "_s + error.text;
        return u"the database refuses: "_s + error.text;
    }

    /// Part of a batch: conditions [from, from + count).
    struct Part {
        size_t from = 0;
        size_t count = 0;
    };

    /// A column of a row that is made, its place in the statement and what is bound there, if anything.
    struct Cell {
        QLatin1String column;
        QLatin1String place;
        std::optional<QVariant> value;
    };

    QVariant textOrNull(const QByteArray &text)
    {
        return text.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(text);
    }

    std::vector<Cell> cellsOf(const SessionRecord &session, const QVariant &time)
    {
        return {{"session_key"_L1, "KEY(?)"_L1, session.key}, {"created_at"_L1, "TIME(?)"_L1, time},
            {"is_active"_L1, "true"_L1, {}}, {"last_activity"_L1, "TIME(?)"_L1, time}};
    }

    std::vector<Cell> cellsOf(const DocumentRecord &document, qint64 session, const QVariant &time)
    {
        const ObjectKey &source = document.key(DocumentPart::Source);
        static const QByteArrayList types{"jpg", "png", "pdf", "txt"};
        const QByteArray type = types.contains(extensionOf(source)) ? extensionOf(source) : "txt";
        return {{"session_id"_L1, "?"_L1, session},
            {"filename"_L1, "KEY(?)"_L1, source.sliced(source.lastIndexOf('/') + 1)},
            {"file_type"_L1, "KEY(?)"_L1, type}, {"file_size"_L1, "0"_L1, {}}, {"extracted_data"_L1, "'{}'"_L1, {}},
            {"processing_status"_L1, "'completed'"_L1, {}}, {django::kSourceColumn, "KEY(?)"_L1, textOrNull(source)},
            {"excel_file_path"_L1, "KEY(?)"_L1, textOrNull(document.key(DocumentPart::Excel))},
            {"pdf_file_path"_L1, "KEY(?)"_L1, textOrNull(document.key(DocumentPart::Pdf))},
            {"doc_file_path"_L1, "KEY(?)"_L1, textOrNull(document.key(DocumentPart::Doc))},
            {"error_message"_L1, "NULL"_L1, {}}, {"error_details"_L1, "'{}'"_L1, {}}, {"retry_count"_L1, "0"_L1, {}},
            {"created_at"_L1, "TIME(?)"_L1, time}, {"updated_at"_L1, "TIME(?)"_L1, time}};
    }

    /// Inserts what the table has columns for and answers the row's generated id.
    Result<qint64> insertRow(const SqlDialect &dialect, SqlConnection &connection, QLatin1String table,
        const QString &statement, const std::vector<Cell> &cells)
    {
        const Result<QStringList> known = dialect.columnsOf(connection, table);
        if (!known)
            return fail(known.error());
        QStringList columns;
        QStringList places;
        QVariantList values;
        for (const Cell &cell : cells) {
            if (!known->contains(cell.column))
                continue;
            columns += cell.column;
            places += cell.place;
            if (cell.value)
                values += *cell.value;
        }
        QString sql = statement;
        sql.replace("COLUMNS"_L1, columns.join(", "_L1)).replace("VALUES_LIST"_L1, places.join(", "_L1));
        qint64 id = 0;
        const Result<> inserted = dialect.query(
            connection, dialect.sql(sql, 0), values, u"inserting a session"_s, [&id](const QSqlQuery &row) -> Result<> {
                id = row.value(0).toLongLong();
                return {};
            });
        return inserted ? Result<qint64>(id) : fail(inserted.error());
    }

} // namespace

SqlSessionStore::SqlSessionStore(std::shared_ptr<SqlLink> link)
    : m_link(std::move(link))
    , m_reader(m_link)
{
}

// Normally one turn. A part that the database refuses comes back as two halves, until the row it means is alone.
Result<std::vector<SessionRemoval>> SqlSessionStore::removeSessions(
    std::span<const SessionCondition> conditions, std::stop_token stop)
{
    if (conditions.size() > kMostConditions || namesOneTwice(conditions))
        return fail(ErrorKind::BadData, u"a removal takes at most 500 sessions, each once"_s);
    std::vector<SessionRemoval> removals(conditions.size());
    bool hasRemoved = false;
    std::vector<Part> open;
    if (!conditions.empty())
        open.push_back({0, conditions.size()});
    while (!open.empty()) {
        const Part part = open.back();
        open.pop_back();
        const auto removed = m_link->attempt(stop, [&](SqlConnection &connection) {
            return SessionRemover(m_link->dialect(), connection, conditions.subspan(part.from, part.count)).run(stop);
        });
        if (removed) {
            std::ranges::copy(*removed, removals.begin() + std::ptrdiff_t(part.from));
            hasRemoved =
                hasRemoved || std::ranges::count(*removed, SessionOutcome::Removed, &SessionRemoval::outcome) > 0;
        } else if (removed.error().kind == ErrorKind::BadData && part.count > 1) {
            const size_t half = part.count / 2;
            open.push_back({part.from + half, part.count - half});
            open.push_back({part.from, half});
        } else if (removed.error().kind == ErrorKind::BadData) {
            removals[part.from] = {SessionOutcome::Failed, 0, refusal(removed.error())};
        } else if (!hasRemoved) {
            return fail(removed.error());
        } else { // some are gone for good, so the caller must get to know which
            open.push_back(part);
            for (const Part &rest : open)
                std::fill_n(removals.begin() + std::ptrdiff_t(rest.from), rest.count,
                    SessionRemoval{SessionOutcome::Failed, 0, removed.error().text});
            open.clear();
        }
    }
    return removals;
}

Result<> SqlSessionStore::proveWritable(std::stop_token stop)
{
    return m_link->attempt(
        stop, [this](SqlConnection &connection) { return m_link->dialect().proveWritable(connection); });
}

Result<std::unique_ptr<RunLock>> SqlSessionStore::acquireRunLock(std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    auto lock = m_link->dialect().acquireRunLock();
    return lock ? std::move(lock) : fail(m_link->named(lock.error()));
}

Result<qint64> SqlSessionStore::insertSession(const SessionRecord &session, std::stop_token stop)
{
    const SqlDialect &dialect = m_link->dialect();
    if (!session.lastActivity || !dialect.canHoldKey(session.key))
        return fail(ErrorKind::BadData, u"a session needs a key in UTF-8 and a last activity"_s);
    const auto present = m_reader.sessionsByKey(std::span(&session.key, 1), stop);
    if (!present)
        return fail(present.error());
    if (!present->empty())
        return fail(ErrorKind::Conflict, name() + u": there is a session "_s + displayKey(session.key) + u" already"_s);

    return m_link->attempt(stop, [&](SqlConnection &connection) -> Result<qint64> {
        auto transaction = dialect.begin(connection, SqlAccess::ReadWrite);
        if (!transaction)
            return fail(transaction.error());
        const QVariant time = dialect.timeValue(*session.lastActivity);
        const auto id =
            insertRow(dialect, connection, django::kSessions, sessionsql::kInsertSession, cellsOf(session, time));
        if (!id)
            return id;
        for (const DocumentRecord &document : session.documents) {
            const auto inserted = insertRow(
                dialect, connection, django::kDocuments, sessionsql::kInsertDocument, cellsOf(document, *id, time));
            if (!inserted)
                return inserted;
        }
        if (stop.stop_requested())
            return failCancelled();
        if (const Result<> committed = transaction->commit(); !committed)
            return fail(committed.error());
        return id;
    });
}

} // namespace docsweep
