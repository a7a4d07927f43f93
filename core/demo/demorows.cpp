// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demorows.h"

#include "core/sql/sqlconnection.h"

#include <QSqlError>
#include <QVariant>

namespace docsweep::demo {

using namespace Qt::StringLiterals;

namespace {

    // Word for word what `manage.py migrate` of the web app leaves in SQLite (Django 3.2 with BigAutoField).
    constexpr auto kSessionTable =
        R"(CREATE TABLE "parser_usersession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, )"
        R"("session_key" varchar(40) NOT NULL UNIQUE, "created_at" datetime NOT NULL, "is_active" bool NOT NULL, )"
        R"("last_activity" datetime NOT NULL))"_L1;
    constexpr auto kDocumentTable =
        R"(CREATE TABLE "parser_processeddocument" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, )"
        R"("filename" varchar(255) NOT NULL, "file_type" varchar(10) NOT NULL, )"
        R"("file_size" integer unsigned NOT NULL CHECK ("file_size" >= 0), )"
        R"("extracted_data" text NOT NULL CHECK ((JSON_VALID("extracted_data") OR "extracted_data" IS NULL)), )"
        R"("processing_status" varchar(20) NOT NULL, "source_file_path" varchar(500) NULL, )"
        R"("excel_file_path" varchar(500) NULL, "pdf_file_path" varchar(500) NULL, "doc_file_path" varchar(500) NULL, )"
        R"("error_message" text NULL, )"
        R"("error_details" text NOT NULL CHECK ((JSON_VALID("error_details") OR "error_details" IS NULL)), )"
        R"("retry_count" integer NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, )"
        R"("session_id" bigint NOT NULL REFERENCES "parser_usersession" ("id") DEFERRABLE INITIALLY DEFERRED))"_L1;
    constexpr auto kDocumentIndex =
        R"(CREATE INDEX "parser_processeddocument_session_id_cec4ab7a" ON "parser_processeddocument" ("session_id"))"_L1;

    constexpr auto kInsertSession =
        "INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity) VALUES (?, ?, ?, ?)"_L1;
    constexpr auto kInsertDocument =
        "INSERT INTO parser_processeddocument (filename, file_type, file_size, extracted_data, processing_status, "
        "source_file_path, excel_file_path, pdf_file_path, doc_file_path, error_message, error_details, retry_count, "
        "created_at, updated_at, session_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', ?, ?, ?, ?)"_L1;

    QVariant orNull(const QString &text)
    {
        return text.isEmpty() ? QVariant() : QVariant(text);
    }

    QVariant orNull(const ObjectKey &key)
    {
        return orNull(QString::fromUtf8(key));
    }

    Result<> insertDocuments(QSqlQuery &query, const SessionRow &session, const QVariant &sessionId)
    {
        for (const DocumentRow &row : session.documents) {
            int at = 0;
            for (const QVariant &value : {QVariant(row.filename), QVariant(row.fileType), QVariant(row.fileSize),
                     QVariant(row.extractedData), QVariant(row.status), orNull(row.source), orNull(row.excel),
                     orNull(row.pdf), orNull(row.doc), orNull(row.errorMessage), QVariant(row.retryCount),
                     QVariant(toDjangoText(row.createdAt)), QVariant(toDjangoText(row.updatedAt)), sessionId})
                query.bindValue(at++, value);
            if (const Result<> done = exec(query, u"writing a document row"_s); !done)
                return done;
        }
        return {};
    }

    Result<> insertAll(SqlConnection &connection, const std::vector<SessionRow> &sessions)
    {
        Result<QSqlQuery> sessionQuery = connection.prepare(kInsertSession);
        Result<QSqlQuery> documentQuery = connection.prepare(kInsertDocument);
        if (!sessionQuery || !documentQuery)
            return fail(sessionQuery ? documentQuery.error() : sessionQuery.error());
        for (const SessionRow &session : sessions) {
            sessionQuery->bindValue(0, QString::fromUtf8(session.key));
            sessionQuery->bindValue(1, toDjangoText(session.createdAt));
            sessionQuery->bindValue(2, session.isActive);
            sessionQuery->bindValue(3, toDjangoText(session.lastActivity));
            if (const Result<> done = exec(*sessionQuery, u"writing a session row"_s); !done)
                return done;
            if (const Result<> done = insertDocuments(*documentQuery, session, sessionQuery->lastInsertId()); !done)
                return done;
        }
        return {};
    }

} // namespace

Result<> writeDatabase(const QString &file, const std::vector<SessionRow> &sessions)
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(file);
    if (!connection.database().open())
        return fail(
            sqlError(u"making the database \""_s + file + u'"', connection.database().lastError(), u"QSQLITE"_s));
    Result<SqlTransaction> transaction = SqlTransaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    for (const QLatin1String statement : {kSessionTable, kDocumentTable, kDocumentIndex}) {
        if (const Result<> made = connection.run(statement); !made)
            return made;
    }
    if (const Result<> written = insertAll(connection, sessions); !written)
        return written;
    return transaction->commit();
}

} // namespace docsweep::demo
