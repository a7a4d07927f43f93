// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace docsweep::sessionsql {

// Every statement on Django's tables, once for both databases. What the databases write differently is a hole in braces
// (sqlholes.h), which the dialect fills; {where}, {columns} and {values} are filled by whoever runs the statement.
// d.source_file_path is null where the database has no such column yet.

/// The columns of what is streamed, in order.
inline constexpr QLatin1String kStreamColumns(
    "session_id, session_key, last_activity, document_id, source, excel, pdf, doc");

/// Sessions with their documents, in byte order of the key with its slash, then by ids.
/// The inner query lets PostgreSQL sort sessions before it fetches their documents (no sort of a million wide rows);
/// the outer order is what guarantees the result.
inline constexpr QLatin1String kSessionRows(R"(
    SELECT r.id AS session_id, {bytes r.session_key} AS session_key, {stamp r.last_activity} AS last_activity,
           r.document_id, {bytes r.source_file_path} AS source, {bytes r.excel_file_path} AS excel,
           {bytes r.pdf_file_path} AS pdf, {bytes r.doc_file_path} AS doc
    FROM (SELECT {bytes s.session_key || '/'} AS place, s.id, s.session_key, s.last_activity, d.id AS document_id,
                 d.source_file_path AS source_file_path, d.excel_file_path, d.pdf_file_path, d.doc_file_path
          FROM {sessions} s LEFT JOIN {documents} d ON d.session_id = s.id
          {where}
          ORDER BY place, s.id, d.id) r
    ORDER BY r.place, r.id, r.document_id)");
inline constexpr QLatin1String kOfTheseKeys("WHERE s.session_key IN ({keys})");

/// Rows that may refer outside their own folder; a few more than do, which C++ sorts out.
inline constexpr QLatin1String kForeignReferences(R"(
    SELECT d.session_id AS session_id, {bytes s.session_key} AS session_key, {stamp s.last_activity} AS last_activity,
           d.id AS document_id, {bytes d.source_file_path} AS source, {bytes d.excel_file_path} AS excel,
           {bytes d.pdf_file_path} AS pdf, {bytes d.doc_file_path} AS doc
    FROM {documents} d LEFT JOIN {sessions} s ON s.id = d.session_id
    WHERE s.id IS NULL OR {foreign s.session_key} OR {outside d.source_file_path} OR {outside d.excel_file_path}
       OR {outside d.pdf_file_path} OR {outside d.doc_file_path})");

inline constexpr QLatin1String kNewestDocuments(R"(
    SELECT d.id, {bytes d.source_file_path}, {stamp d.created_at}, {stamp s.last_activity}
    FROM {documents} d JOIN {sessions} s ON s.id = d.session_id ORDER BY d.id DESC LIMIT 1000)");
inline constexpr QLatin1String kNewestSessions(
    "SELECT {stamp last_activity} FROM {sessions} ORDER BY id DESC LIMIT 1000");

inline constexpr QLatin1String kExistingIds("SELECT id FROM {sessions} WHERE id IN ({ids})");

inline constexpr QLatin1String kFreeIds("SELECT id FROM {sessions} WHERE id IN ({ids}) ORDER BY id {lock}");

inline constexpr QLatin1String kDocumentFacts(R"(
    SELECT d.id, {bytes d.filename}, {bytes d.processing_status}
    FROM {documents} d WHERE d.id IN ({ids}) ORDER BY d.id)");

/// {where} has the places to look at. The rows of a limit are few, and only for them anything else is looked up.
inline constexpr QLatin1String kSessionsWith(R"(
    SELECT {bytes s.session_key}, {stamp s.last_activity},
           (SELECT count(*) FROM {documents} d WHERE d.session_id = s.id)
    FROM {sessions} s WHERE {where} LIMIT ?)");
inline constexpr QLatin1String kDocumentsWith(R"(
    SELECT h.id, {bytes h.filename}, {bytes h.processing_status}, h.file_size, {stamp h.created_at},
           {bytes s.session_key}, {bytes h.source_file_path}, {bytes h.excel_file_path}, {bytes h.pdf_file_path},
           {bytes h.doc_file_path}
    FROM (SELECT d.id, d.session_id, d.filename, d.processing_status, d.file_size, d.created_at,
                 d.source_file_path AS source_file_path, d.excel_file_path, d.pdf_file_path, d.doc_file_path
          FROM {documents} d WHERE {where} ORDER BY d.id DESC LIMIT ?) h
         LEFT JOIN {sessions} s ON s.id = h.session_id
    ORDER BY h.id DESC)");

// The four steps of a removal, in one transaction.
inline constexpr QLatin1String kLockSessions(R"(
    SELECT s.id, {bytes s.session_key}, {stamp s.last_activity}
    FROM {sessions} s WHERE s.id IN ({ids}) ORDER BY s.id {lock})");
inline constexpr QLatin1String kLockDocuments(R"(
    SELECT d.session_id, NULL, NULL, d.id, {bytes d.source_file_path}, {bytes d.excel_file_path},
           {bytes d.pdf_file_path}, {bytes d.doc_file_path}
    FROM {documents} d WHERE d.session_id IN ({ids}) ORDER BY d.session_id, d.id {lock})");
inline constexpr QLatin1String kDeleteDocuments("DELETE FROM {documents} WHERE session_id IN ({ids})");
/// Only those that are still what was judged: the same id, key and time of last activity, to the microsecond.
inline constexpr QLatin1String kDeleteSessions(R"(
    WITH wanted (id, session_key, last_activity) AS (VALUES {rows})
    DELETE FROM {sessions} WHERE id IN (
        SELECT s.id FROM wanted w JOIN {sessions} s ON s.id = w.id
        WHERE {bytes s.session_key} = w.session_key AND {stamp s.last_activity} IS NOT DISTINCT FROM w.last_activity)
    RETURNING id)");

// django_session, by its index on expire_date. Counting ends at a bound.
inline constexpr QLatin1String kCountExpired(
    R"(SELECT count(*) FROM (
    SELECT 1 FROM {logins} WHERE expire_date < {time} AND {expiry} LIMIT ?) counted)");
inline constexpr QLatin1String kCountOddTimes(
    "SELECT count(*) FROM (SELECT 1 FROM {logins} WHERE NOT {expiry} LIMIT ?) counted");
inline constexpr QLatin1String kCountDjangoSessions("SELECT count(*) FROM (SELECT 1 FROM {logins} LIMIT ?) counted");
// Two steps of a removal, in one transaction. Texts compare in the order of their times where they are Django's; what
// is another kind of time is left alone ({expiry}), and each is read once more before it goes.
inline constexpr QLatin1String kLockExpired(R"(
    SELECT {bytes session_key}, {stamp expire_date}
    FROM {logins}
    WHERE expire_date < {time} AND {expiry} AND session_key NOT IN ({keys})
    ORDER BY expire_date LIMIT ? {lock})");
inline constexpr QLatin1String kDeleteExpired(
    "DELETE FROM {logins} WHERE session_key IN ({keys}) AND expire_date < {time} AND {expiry}");

// A session for a test of the installation.
inline constexpr QLatin1String kInsertSession("INSERT INTO {sessions} ({columns}) VALUES ({values}) RETURNING id");
inline constexpr QLatin1String kInsertDocument("INSERT INTO {documents} ({columns}) VALUES ({values}) RETURNING id");

} // namespace docsweep::sessionsql
