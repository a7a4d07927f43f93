// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace docsweep::sessionsql {

// Every statement on Django's tables, once for both databases. Words in capitals that are no SQL are the dialect's:
//   SESSIONS, DOCUMENTS   the two tables; DJANGO_SESSIONS is Django's own
//   DJANGO_TIME(expire_date)   that it is a time that a removal understands
//   BYTES(text)    the text's bytes in UTF-8, exactly; byte strings compare by memcmp in both databases
//   KEY(?)         the text of bound UTF-8 bytes
//   STAMP(time)    a time in the form in which it can be read and compared exactly (SqlDialect::instantOf)
//   TIME(?)        a time from SqlDialect::timeValue
//   OUTSIDE(text)  the text is not empty and does not start with "{s.session_key}/"
//   FOREIGN(key)   a session key that owns no folder, or may own none
//   LOCK           keeps the rows as they are until the transaction ends; rows that others hold are left out
//   KEYS, IDS      as many places for keys or ids as there are values
//   ROWS           as many rows (id, key bytes, stamp) for a VALUES list
// d.source_file_path is null where the database has no such column yet.

/// The columns of what is streamed, in order.
inline constexpr QLatin1String kStreamColumns(
    "session_id, session_key, last_activity, document_id, source, excel, pdf, doc");

/// Sessions with their documents, in byte order of the key with its slash, then by ids.
/// The inner query lets PostgreSQL sort sessions before it fetches their documents (no sort of a million wide rows);
/// the outer order is what guarantees the result.
inline constexpr QLatin1String kSessionRows(R"(
    SELECT r.id AS session_id, BYTES(r.session_key) AS session_key, STAMP(r.last_activity) AS last_activity,
           r.document_id, BYTES(r.source_file_path) AS source, BYTES(r.excel_file_path) AS excel,
           BYTES(r.pdf_file_path) AS pdf, BYTES(r.doc_file_path) AS doc
    FROM (SELECT BYTES(s.session_key || '/') AS place, s.id, s.session_key, s.last_activity, d.id AS document_id,
                 d.source_file_path AS source_file_path, d.excel_file_path, d.pdf_file_path, d.doc_file_path
          FROM SESSIONS s LEFT JOIN DOCUMENTS d ON d.session_id = s.id
          WHERE_CLAUSE
          ORDER BY place, s.id, d.id) r
    ORDER BY r.place, r.id, r.document_id)");
inline constexpr QLatin1String kOfTheseKeys("WHERE s.session_key IN (KEYS)");

/// Rows that may refer outside their own folder; a few more than do, which C++ sorts out.
inline constexpr QLatin1String kForeignReferences(R"(
    SELECT d.session_id AS session_id, BYTES(s.session_key) AS session_key, STAMP(s.last_activity) AS last_activity,
           d.id AS document_id, BYTES(d.source_file_path) AS source, BYTES(d.excel_file_path) AS excel,
           BYTES(d.pdf_file_path) AS pdf, BYTES(d.doc_file_path) AS doc
    FROM DOCUMENTS d LEFT JOIN SESSIONS s ON s.id = d.session_id
    WHERE s.id IS NULL OR FOREIGN(s.session_key) OR OUTSIDE(d.source_file_path) OR OUTSIDE(d.excel_file_path)
       OR OUTSIDE(d.pdf_file_path) OR OUTSIDE(d.doc_file_path))");

inline constexpr QLatin1String kNewestDocuments(R"(
    SELECT d.id, BYTES(d.source_file_path), STAMP(d.created_at), STAMP(s.last_activity)
    FROM DOCUMENTS d JOIN SESSIONS s ON s.id = d.session_id ORDER BY d.id DESC LIMIT 1000)");
inline constexpr QLatin1String kNewestSessions("SELECT STAMP(last_activity) FROM SESSIONS ORDER BY id DESC LIMIT 1000");

inline constexpr QLatin1String kExistingIds("SELECT id FROM SESSIONS WHERE id IN (IDS)");

inline constexpr QLatin1String kFreeIds("SELECT id FROM SESSIONS WHERE id IN (IDS) ORDER BY id LOCK");

inline constexpr QLatin1String kDocumentFacts(R"(
    SELECT d.id, BYTES(d.filename), BYTES(d.processing_status)
    FROM DOCUMENTS d WHERE d.id IN (IDS) ORDER BY d.id)");

// The four steps of a removal, in one transaction.
inline constexpr QLatin1String kLockSessions(R"(
    SELECT s.id, BYTES(s.session_key), STAMP(s.last_activity)
    FROM SESSIONS s WHERE s.id IN (IDS) ORDER BY s.id LOCK)");
inline constexpr QLatin1String kLockDocuments(R"(
    SELECT d.session_id, NULL, NULL, d.id, BYTES(d.source_file_path), BYTES(d.excel_file_path),
           BYTES(d.pdf_file_path), BYTES(d.doc_file_path)
    FROM DOCUMENTS d WHERE d.session_id IN (IDS) ORDER BY d.session_id, d.id LOCK)");
inline constexpr QLatin1String kDeleteDocuments("DELETE FROM DOCUMENTS WHERE session_id IN (IDS)");
/// Only those that are still what was judged: the same id, key and time of last activity, to the microsecond.
inline constexpr QLatin1String kDeleteSessions(R"(
    WITH wanted (id, session_key, last_activity) AS (VALUES ROWS)
    DELETE FROM SESSIONS WHERE id IN (
        SELECT s.id FROM wanted w JOIN SESSIONS s ON s.id = w.id
        WHERE BYTES(s.session_key) = w.session_key AND STAMP(s.last_activity) IS NOT DISTINCT FROM w.last_activity)
    RETURNING id)");

// django_session, by its index on expire_date. Counting ends at a bound.
inline constexpr QLatin1String kCountExpired(
    R"(SELECT count(*) FROM (
    SELECT 1 FROM DJANGO_SESSIONS WHERE expire_date < TIME(?) AND DJANGO_TIME(expire_date) LIMIT ?) counted)");
inline constexpr QLatin1String kCountOddTimes(
    "SELECT count(*) FROM (SELECT 1 FROM DJANGO_SESSIONS WHERE NOT DJANGO_TIME(expire_date) LIMIT ?) counted");
inline constexpr QLatin1String kCountDjangoSessions(
    "SELECT count(*) FROM (SELECT 1 FROM DJANGO_SESSIONS LIMIT ?) counted");
// Two steps of a removal, in one transaction. Texts compare in the order of their times where they are Django's; what
// is another kind of time is left alone (DJANGO_TIME), and each is read once more before it goes.
inline constexpr QLatin1String kLockExpired(R"(
    SELECT BYTES(session_key), STAMP(expire_date)
    FROM DJANGO_SESSIONS
    WHERE expire_date < TIME(?) AND DJANGO_TIME(expire_date) AND session_key NOT IN (KEYS)
    ORDER BY expire_date LIMIT ? LOCK)");
inline constexpr QLatin1String kDeleteExpired(
    "DELETE FROM DJANGO_SESSIONS WHERE session_key IN (KEYS) AND expire_date < TIME(?) AND DJANGO_TIME(expire_date)");

// A session for a test of the installation.
inline constexpr QLatin1String kInsertSession("INSERT INTO SESSIONS (COLUMNS) VALUES (VALUES_LIST) RETURNING id");
inline constexpr QLatin1String kInsertDocument("INSERT INTO DOCUMENTS (COLUMNS) VALUES (VALUES_LIST) RETURNING id");

} // namespace docsweep::sessionsql
