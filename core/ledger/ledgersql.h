// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace docsweep::ledgersql {

// Every statement on the ledger's tables, once for both databases. What they write differently is a hole in braces,
// which LedgerPlace fills: {t} stands before a table's name, {now} is the server's time in microseconds (NULL: there is
// no server), {locked} keeps a row for this transaction, {blob} is the type of bytes. Texts are stored as UTF-8 bytes.

/// The form that this program makes, and the oldest one that may write what it has made.
inline constexpr int kForm = 1;

inline constexpr QLatin1String kTables(R"(
    CREATE TABLE {t}ledger (one SMALLINT PRIMARY KEY CHECK (one = 1), id {blob} NOT NULL, form INTEGER NOT NULL,
        min_writer INTEGER NOT NULL, anchor {blob} NOT NULL, epoch BIGINT NOT NULL, number BIGINT NOT NULL,
        hash {blob} NOT NULL, holds_changed BIGINT NOT NULL);
    CREATE TABLE {t}entry (number BIGINT PRIMARY KEY, epoch BIGINT NOT NULL, at BIGINT NOT NULL, kind INTEGER NOT NULL,
        hold BIGINT, payload {blob} NOT NULL, hash {blob} NOT NULL);
    CREATE TABLE {t}hold (id BIGINT PRIMARY KEY, kind INTEGER NOT NULL, pattern {blob} NOT NULL, note {blob} NOT NULL,
        maker {blob} NOT NULL, since BIGINT NOT NULL, until BIGINT, salt {blob} NOT NULL, stated BIGINT NOT NULL,
        ended BIGINT, ended_by {blob}, ended_why {blob});
    CREATE TABLE {t}run (id BIGINT PRIMARY KEY, who {blob} NOT NULL, began_by {blob} NOT NULL, version {blob} NOT NULL,
        plan {blob} NOT NULL, salt {blob} NOT NULL, begun BIGINT NOT NULL, beat BIGINT, holds_seen BIGINT NOT NULL,
        stop_by {blob}, ended BIGINT, state {blob}, figures {blob});
    CREATE TABLE {t}schedule (id BIGINT PRIMARY KEY, who {blob} NOT NULL, system {blob} NOT NULL, name {blob} NOT NULL,
        period BIGINT NOT NULL, learns INTEGER NOT NULL, since BIGINT NOT NULL, seen_at BIGINT, seen BIGINT NOT NULL,
        ended BIGINT);
    CREATE INDEX entry_hold ON {t}entry (hold) WHERE hold IS NOT NULL)");

inline constexpr QLatin1String kInsertHead(R"(
    INSERT INTO {t}ledger (one, id, form, min_writer, anchor, epoch, number, hash, holds_changed)
    VALUES (1, ?, ?, ?, ?, 1, 0, ?, 0))");

// Of one row and without any operator: also asked outside a transaction, whatever the search path is.
inline constexpr QLatin1String kHead(
    "SELECT id, epoch, number, hash, holds_changed, form, min_writer, anchor, NULL FROM {t}ledger");
inline constexpr QLatin1String kLockHead(
    "SELECT id, epoch, number, hash, holds_changed, form, min_writer, anchor, {now} FROM {t}ledger {locked}");
inline constexpr QLatin1String kAppend(
    "INSERT INTO {t}entry (number, epoch, at, kind, hold, payload, hash) VALUES (?, ?, ?, ?, ?, ?, ?)");
inline constexpr QLatin1String kMoveHead(
    "UPDATE {t}ledger SET epoch = ?, number = ?, hash = ?, holds_changed = ? WHERE number = ?");
inline constexpr QLatin1String kRehome("UPDATE {t}ledger SET anchor = ?");
inline constexpr QLatin1String kHashOf("SELECT hash FROM {t}entry WHERE number = ?");
inline constexpr QLatin1String kEntries(R"(
    SELECT number, epoch, at, kind, hold, payload, hash FROM {t}entry WHERE number > ? ORDER BY number LIMIT ?)");

inline constexpr QLatin1String kHolds(R"(
    SELECT id, kind, pattern, note, maker, since, until FROM {t}hold WHERE ended IS NULL ORDER BY id)");
inline constexpr QLatin1String kEndedHolds(R"(
    SELECT h.id, h.kind, h.pattern, h.note, h.maker, h.since, h.until, e.at, h.ended_by, h.ended_why
    FROM {t}hold h JOIN {t}entry e ON e.number = h.ended WHERE e.at BETWEEN ? AND ?
    UNION ALL SELECT id, kind, pattern, note, maker, since, until, until, NULL, NULL
    FROM {t}hold WHERE ended IS NULL AND until BETWEEN ? AND ? ORDER BY 8 DESC, 1 DESC)");
inline constexpr QLatin1String kInsertHold(R"(
    INSERT INTO {t}hold (id, kind, pattern, note, maker, since, until, salt, stated)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))");
inline constexpr QLatin1String kSaltOfHold("SELECT salt, pattern FROM {t}hold WHERE id = ? AND ended IS NULL");
inline constexpr QLatin1String kChangeHold(
    "UPDATE {t}hold SET note = ?, maker = ?, until = ?, stated = ? WHERE id = ?");
inline constexpr QLatin1String kEndHold("UPDATE {t}hold SET ended = ?, ended_by = ?, ended_why = ? WHERE id = ?");

// For the proof: each hold with the entries that it must agree with, a page at a time.
inline constexpr QLatin1String kHoldsWithEntries(R"(
    SELECT h.id, h.kind, h.pattern, h.note, h.maker, h.until, h.salt, h.stated, h.ended, h.ended_by, h.ended_why,
        s.payload, e.payload, (SELECT max(l.number) FROM {t}entry l WHERE l.hold = h.id AND l.kind IN (2, 3)),
        (SELECT max(l.number) FROM {t}entry l WHERE l.hold = h.id AND l.kind = 4)
    FROM {t}hold h LEFT JOIN {t}entry s ON s.number = h.stated LEFT JOIN {t}entry e ON e.number = h.ended
    WHERE h.id > ? ORDER BY h.id LIMIT ?)");
inline constexpr QLatin1String kLostHold(R"(
    SELECT min(e.number) FROM {t}entry e
    WHERE e.kind = 2 AND NOT EXISTS (SELECT 1 FROM {t}hold h WHERE h.id = e.number))");

inline constexpr QLatin1String kInsertRun(R"(
    INSERT INTO {t}run (id, who, began_by, version, plan, salt, begun, beat, holds_seen)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))");
inline constexpr QLatin1String kBeat("UPDATE {t}run SET beat = ?, holds_seen = ? WHERE id = ?");
inline constexpr QLatin1String kTimeAndStop(
    "SELECT {now}, stop_by, (SELECT l.holds_changed FROM {t}ledger l), holds_seen FROM {t}run WHERE id = ?");
inline constexpr QLatin1String kRunOf("SELECT {now}, beat, ended, salt FROM {t}run WHERE id = ?");
inline constexpr QLatin1String kStopRun("UPDATE {t}run SET stop_by = ? WHERE id = ?");
inline constexpr QLatin1String kEndRun("UPDATE {t}run SET ended = ?, state = ?, figures = ? WHERE id = ?");
inline constexpr QLatin1String kRuns(R"(
    SELECT id, who, began_by, version, plan, begun, beat, stop_by, state, figures, {now}, holds_seen
    FROM {t}run ORDER BY id DESC LIMIT ?)");

inline constexpr QLatin1String kSchedules(R"(
    SELECT id, who, system, name, period, learns, since, seen_at, seen, {now}
    FROM {t}schedule WHERE ended IS NULL ORDER BY id)");
inline constexpr QLatin1String kInsertSchedule(R"(
    INSERT INTO {t}schedule (id, who, system, name, period, learns, since, seen_at, seen)
    VALUES ((SELECT coalesce(max(s.id), 0) + 1 FROM {t}schedule s), ?, ?, ?, ?, ?, ?, ?, ?))");
inline constexpr QLatin1String kExpectSchedule(
    "UPDATE {t}schedule SET period = ?, learns = 0, since = ?, seen_at = NULL, seen = 0 WHERE id = ?");
inline constexpr QLatin1String kNoteSchedule(
    "UPDATE {t}schedule SET period = ?, seen_at = ?, seen = seen + 1 WHERE id = ?");
inline constexpr QLatin1String kEndSchedule("UPDATE {t}schedule SET ended = ? WHERE id = ? AND ended IS NULL");

} // namespace docsweep::ledgersql
