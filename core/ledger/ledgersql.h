// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace docsweep::ledgersql {

// Every statement on the ledger's tables, once for both databases. What they write differently is a hole in braces,
// which LedgerPlace fills: {t} stands before a table's name, {now} is the server's time in microseconds (NULL: there is
// no server), {locked} keeps a row for this transaction, {blob} is the type of bytes, {nothing} none of them, {serial}
// the type of a number which is given by itself and never twice. Texts are stored as UTF-8 bytes.

/// The form that this program makes, and the oldest one that may write what it has made.
inline constexpr int kForm = 2;
inline constexpr int kFormWithVaults = 2;
inline constexpr int kMinWriter = 1;

inline constexpr QLatin1String kTables(R"(
    CREATE TABLE {t}ledger (one SMALLINT PRIMARY KEY CHECK (one = 1), id {blob} NOT NULL, form INTEGER NOT NULL,
        min_writer INTEGER NOT NULL, anchor {blob} NOT NULL, epoch BIGINT NOT NULL, number BIGINT NOT NULL,
        hash {blob} NOT NULL, holds_changed BIGINT NOT NULL);
    CREATE TABLE {t}entry (number BIGINT PRIMARY KEY, epoch BIGINT NOT NULL, at BIGINT NOT NULL, kind INTEGER NOT NULL,
        hold BIGINT, payload {blob} NOT NULL, hash {blob} NOT NULL);
    CREATE TABLE {t}hold (id BIGINT PRIMARY KEY, kind INTEGER NOT NULL, pattern {blob} NOT NULL, note {blob} NOT NULL,
        maker {blob} NOT NULL, since BIGINT NOT NULL, until BIGINT, salt {blob} NOT NULL, stated BIGINT NOT NULL,
        ended BIGINT, ended_by {blob}, ended_why {blob}, erased BIGINT);
    CREATE TABLE {t}run (id BIGINT PRIMARY KEY, who {blob} NOT NULL, began_by {blob} NOT NULL, version {blob} NOT NULL,
        plan {blob} NOT NULL, home {blob}, salt {blob} NOT NULL, begun BIGINT NOT NULL, beat BIGINT,
        holds_seen BIGINT NOT NULL DEFAULT 0, stop_by {blob}, ended BIGINT, state {blob}, figures {blob}, source {blob} UNIQUE, erased BIGINT);
    CREATE TABLE {t}claim (id {serial}, ref {blob} NOT NULL UNIQUE, bucket {blob} NOT NULL, mark {blob} NOT NULL,
        physical {blob} NOT NULL, object_key {blob} NOT NULL, version {blob} NOT NULL, kind INTEGER NOT NULL,
        session_key {blob} NOT NULL, size_bytes BIGINT, changed BIGINT, why {blob} NOT NULL, since BIGINT NOT NULL,
        who {blob} NOT NULL, given_up BIGINT, given_up_by {blob});
    CREATE INDEX claim_bucket ON {t}claim (bucket, id) WHERE given_up IS NULL;
    CREATE INDEX claim_given_up ON {t}claim (given_up) WHERE given_up IS NOT NULL;
    CREATE TABLE {t}kept (ref {blob} PRIMARY KEY);
    CREATE TABLE {t}schedule (id BIGINT PRIMARY KEY, who {blob} NOT NULL, system {blob} NOT NULL, name {blob} NOT NULL,
        period BIGINT NOT NULL, learns INTEGER NOT NULL, since BIGINT NOT NULL, seen_at BIGINT, seen BIGINT NOT NULL,
        ended BIGINT);
    CREATE INDEX run_begun ON {t}run (begun, id);
    CREATE INDEX entry_hold ON {t}entry (hold) WHERE hold IS NOT NULL;
    CREATE INDEX run_readable ON {t}run (begun) WHERE erased IS NULL)");

// Since form 2.
inline constexpr QLatin1String kVaultTables(R"(
    CREATE TABLE {t}keeper (mark {blob} PRIMARY KEY, who {blob} NOT NULL, seen BIGINT NOT NULL, until BIGINT NOT NULL);
    CREATE TABLE {t}erasure (id BIGINT PRIMARY KEY, session_key {blob} NOT NULL, salt {blob} NOT NULL,
        who {blob} NOT NULL, asked BIGINT NOT NULL, until BIGINT NOT NULL, ended BIGINT);
    CREATE TABLE {t}erasure_asked (id BIGINT NOT NULL, mark {blob} NOT NULL, who {blob} NOT NULL, answered BIGINT,
        answered_by {blob}, copies BIGINT, PRIMARY KEY (id, mark)))");

inline constexpr QLatin1String kInsertHead(R"(
    INSERT INTO {t}ledger (one, id, form, min_writer, anchor, epoch, number, hash, holds_changed)
    VALUES (1, ?, ?, ?, ?, 1, 0, ?, 0))");

// Of one row and without any operator: also asked outside a transaction, whatever the search path is.
inline constexpr QLatin1String kHead(
    "SELECT id, epoch, number, hash, holds_changed, form, min_writer, anchor, NULL FROM {t}ledger");
inline constexpr QLatin1String kHeadAndTime(
    "SELECT id, epoch, number, hash, holds_changed, form, min_writer, anchor, {now} FROM {t}ledger");
inline constexpr QLatin1String kLockHead(
    "SELECT id, epoch, number, hash, holds_changed, form, min_writer, anchor, {now} FROM {t}ledger {locked}");
inline constexpr QLatin1String kAppend(
    "INSERT INTO {t}entry (number, epoch, at, kind, hold, payload, hash) VALUES (?, ?, ?, ?, ?, ?, ?)");
inline constexpr QLatin1String kMoveHead(
    "UPDATE {t}ledger SET epoch = ?, number = ?, hash = ?, holds_changed = ? WHERE number = ?");
inline constexpr QLatin1String kRehome("UPDATE {t}ledger SET anchor = ?");
inline constexpr QLatin1String kHashOf("SELECT hash FROM {t}entry WHERE number = ?");
inline constexpr QLatin1String kEntries(R"(
    SELECT number, epoch, at, kind, hold, payload, hash FROM {t}entry
    WHERE number > ? AND number <= ? ORDER BY number LIMIT ?)");

inline constexpr QLatin1String kHolds(R"(
    SELECT id, kind, pattern, note, maker, since, until FROM {t}hold
    WHERE ended IS NULL AND erased IS NULL ORDER BY id)");
inline constexpr QLatin1String kEndedHolds(R"(
    SELECT h.id, h.kind, h.pattern, h.note, h.maker, h.since, h.until, e.at, h.ended_by, h.ended_why
    FROM {t}hold h JOIN {t}entry e ON e.number = h.ended WHERE e.at BETWEEN ? AND ? AND h.erased IS NULL
    UNION ALL SELECT id, kind, pattern, note, maker, since, until, until, NULL, NULL
    FROM {t}hold WHERE ended IS NULL AND erased IS NULL AND until BETWEEN ? AND ? ORDER BY 8 DESC, 1 DESC)");
inline constexpr QLatin1String kInsertHold(R"(
    INSERT INTO {t}hold (id, kind, pattern, note, maker, since, until, salt, stated)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))");
// {ids} are times.
inline constexpr QLatin1String kHoldsOfTimes(
    "SELECT id, kind, pattern, since, ended, erased FROM {t}hold WHERE since IN ({ids})");
inline constexpr QLatin1String kTimeOf("SELECT at FROM {t}entry WHERE number = ?");
inline constexpr QLatin1String kSaltOfHold(
    "SELECT salt, pattern FROM {t}hold WHERE id = ? AND ended IS NULL AND erased IS NULL");
inline constexpr QLatin1String kChangeHold(
    "UPDATE {t}hold SET note = ?, maker = ?, until = ?, stated = ? WHERE id = ?");
inline constexpr QLatin1String kEndHold("UPDATE {t}hold SET ended = ?, ended_by = ?, ended_why = ? WHERE id = ?");

// For the proof: each hold with the entries that it must agree with, a page at a time. The page is taken before the
// joins: else PostgreSQL merges it with all entries from the first one on, for each page again. The sum keeps it from
// looking for the largest number from the end of all entries on; those of one hold are few.
inline constexpr QLatin1String kHoldsWithEntries(R"(
    SELECT h.id, h.kind, h.pattern, h.note, h.maker, h.until, h.salt, h.stated, h.ended, h.ended_by, h.ended_why,
        s.payload, e.payload, (SELECT max(l.number + 0) FROM {t}entry l WHERE l.hold = h.id AND l.kind IN (2, 3)),
        (SELECT max(l.number + 0) FROM {t}entry l WHERE l.hold = h.id AND l.kind = 4),
        h.erased, x.at, x.payload, x.kind, h.since
    FROM (SELECT id, kind, pattern, note, maker, since, until, salt, stated, ended, ended_by, ended_why, erased
            FROM {t}hold WHERE id > ? ORDER BY id LIMIT ?) h
        LEFT JOIN {t}entry s ON s.number = h.stated LEFT JOIN {t}entry e ON e.number = h.ended
        LEFT JOIN {t}entry x ON x.number = h.erased
    ORDER BY h.id)");
inline constexpr QLatin1String kLostHold(R"(
    SELECT min(e.number) FROM {t}entry e
    WHERE e.kind = 2 AND NOT EXISTS (SELECT 1 FROM {t}hold h WHERE h.id = e.number))");

// The same of runs. Which entry ended a run is not said by any column of the chain: whoever reads all of it keeps that.
inline constexpr QLatin1String kRunsWithEntries(R"(
    SELECT r.id, r.who, r.began_by, r.version, r.plan, r.home, r.salt, r.begun, r.stop_by, r.ended, r.state, r.figures,
        r.source IS NOT NULL, r.erased, b.kind, b.at, b.payload, e.kind, e.payload, x.kind, x.payload
    FROM (SELECT id, who, began_by, version, plan, home, salt, begun, stop_by, ended, state, figures, source, erased
            FROM {t}run WHERE id > ? AND id <= ? ORDER BY id LIMIT ?) r
        LEFT JOIN {t}entry b ON b.number = r.id LEFT JOIN {t}entry e ON e.number = r.ended
        LEFT JOIN {t}entry x ON x.number = r.erased
    ORDER BY r.id)");
inline constexpr QLatin1String kLostRun(R"(
    SELECT min(e.number) FROM {t}entry e
    WHERE e.kind IN (5, 20) AND NOT EXISTS (SELECT 1 FROM {t}run r WHERE r.id = e.number))");
inline constexpr QLatin1String kStopsAskedSince(
    "SELECT payload FROM {t}entry WHERE number > ? AND kind = 7 ORDER BY number");

inline constexpr QLatin1String kInsertRun(R"(
    INSERT INTO {t}run (id, home, who, began_by, version, plan, salt, begun, beat, holds_seen)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
inline constexpr QLatin1String kBeat(
    "UPDATE {t}run SET figures = ?, beat = ?, holds_seen = ? WHERE id = ? AND ended IS NULL");
inline constexpr QLatin1String kTimeAndStop(
    "SELECT {now}, stop_by, (SELECT l.holds_changed FROM {t}ledger l), holds_seen FROM {t}run WHERE id = ?");
inline constexpr QLatin1String kRunOf("SELECT {now}, beat, ended, salt, stop_by FROM {t}run WHERE id = ?");
inline constexpr QLatin1String kStopRun("UPDATE {t}run SET stop_by = ? WHERE id = ? AND stop_by IS NULL");
inline constexpr QLatin1String kEndRun("UPDATE {t}run SET ended = ?, state = ?, figures = ? WHERE id = ?");
// For erasing: what is readable, and what becomes of it. {ids} are numbers.
inline constexpr QLatin1String kReadableHolds(R"(
    SELECT h.id, h.kind, h.pattern, h.note, h.until, h.salt, h.ended, h.ended_why, e.payload
    FROM {t}hold h JOIN {t}entry e ON e.hold = h.id WHERE h.erased IS NULL ORDER BY h.id)");
inline constexpr QLatin1String kStopsAsked("SELECT payload FROM {t}entry WHERE kind = 7");
inline constexpr QLatin1String kReadableRun(
    "SELECT who, stop_by, salt, ended, beat FROM {t}run WHERE id = ? AND erased IS NULL");
inline constexpr QLatin1String kReadableRunsOf(
    "SELECT id FROM {t}run WHERE erased IS NULL AND (who = ? OR stop_by = ?) ORDER BY id");
inline constexpr QLatin1String kHoldsPastTerm(R"(
    SELECT h.id FROM {t}hold h WHERE h.erased IS NULL
        AND ((SELECT e.at FROM {t}entry e WHERE e.number = h.ended) < ? OR h.ended IS NULL AND h.until < ?)
    ORDER BY h.id LIMIT ?)");
inline constexpr QLatin1String kRunsPastTerm(R"(
    SELECT id FROM {t}run WHERE erased IS NULL AND begun < ? AND (beat IS NULL OR beat < ?) ORDER BY begun LIMIT ?)");
inline constexpr QLatin1String kEraseHolds(R"(
    UPDATE {t}hold SET pattern = {nothing}, note = {nothing}, maker = {nothing}, salt = {nothing}, ended_by = NULL,
        ended_why = NULL, erased = ? WHERE (ended IS NOT NULL OR until <= ?) AND id IN ({ids}))");
inline constexpr QLatin1String kEraseRuns(R"(
    UPDATE {t}run SET who = {nothing}, salt = {nothing}, home = NULL, stop_by = NULL, erased = ?
    WHERE (ended IS NOT NULL OR beat IS NULL OR beat <= ?) AND id IN ({ids}))");
inline constexpr QLatin1String kEntriesOfHolds("SELECT count(*) FROM {t}entry WHERE hold IN ({ids})");
inline constexpr QLatin1String kEntriesOfRuns("SELECT count(*) FROM {t}run WHERE id IN ({ids})");
inline constexpr QLatin1String kStoppedRuns("SELECT id FROM {t}run WHERE stop_by IS NOT NULL AND id IN ({ids})");

inline constexpr QLatin1String kRunOfPlan("SELECT id FROM {t}run WHERE plan = ? ORDER BY abs(begun - ?) LIMIT 1");
inline constexpr QLatin1String kSettlingRun(
    "SELECT id FROM {t}run WHERE id = ? AND plan = {nothing} AND (home = ? OR erased IS NOT NULL)");
inline constexpr QLatin1String kRuns(R"(
    SELECT id, who, began_by, version, plan, begun, beat, stop_by, state, figures, {now}, source IS NOT NULL, holds_seen,
        home AS home_mark, (SELECT e.at FROM {t}entry e WHERE e.number = ended) AS ended_at
    FROM {t}run ORDER BY begun DESC, id DESC LIMIT ?)");
inline constexpr QLatin1String kMadeAt("SELECT at FROM {t}entry WHERE number = 1");
inline constexpr QLatin1String kAdoptRun(R"(
    INSERT INTO {t}run (id, home, who, began_by, version, plan, salt, begun, ended, state, figures, source)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source) DO NOTHING)");

// Claims: several at once, by a list of places.
inline constexpr QLatin1String kAddClaims(R"(
    INSERT INTO {t}claim AS c (ref, bucket, mark, physical, object_key, version, kind, session_key, size_bytes, changed,
        why, since, who)
    VALUES {rows} ON CONFLICT (ref) DO UPDATE SET object_key = excluded.object_key, session_key = excluded.session_key,
        size_bytes = excluded.size_bytes, changed = excluded.changed, version = excluded.version, kind = excluded.kind,
        why = excluded.why, since = excluded.since, who = excluded.who, given_up = NULL, given_up_by = NULL
    WHERE c.given_up < excluded.since)");
inline constexpr int kClaimColumns = 13;
inline constexpr QLatin1String kClaims(R"(
    SELECT id, ref, bucket, mark, physical, object_key, version, kind, session_key, size_bytes, changed, why, since, who
    FROM {t}claim WHERE given_up IS NULL AND id > ? ORDER BY id LIMIT ?)");
inline constexpr QLatin1String kClaimsOfBucket(R"(
    SELECT id, ref, bucket, mark, physical, object_key, version, kind, session_key, size_bytes, changed, why, since, who
    FROM {t}claim WHERE given_up IS NULL AND bucket = ? AND id > ? ORDER BY id LIMIT ?)");
inline constexpr QLatin1String kEndClaims("DELETE FROM {t}claim WHERE given_up IS NULL AND ref IN ({rows})");
// Nobody needs the names any more; that it was given up is for those who wait for it still.
inline constexpr QLatin1String kGiveUpClaims(R"(
    UPDATE {t}claim SET given_up = ?, given_up_by = ?, object_key = ref, session_key = ref, why = {nothing}
    WHERE given_up IS NULL AND ref IN ({rows}))");
inline constexpr QLatin1String kGivenUp(
    "SELECT ref FROM {t}claim WHERE given_up IS NOT NULL AND kind <> 0 AND ref IN ({rows})");
inline constexpr QLatin1String kHasGivenUp("SELECT 1 FROM {t}claim WHERE given_up IS NOT NULL AND kind <> 0 LIMIT 1");
// The same row when somebody has finished it: kind 0, and the home in place of the session. To a docsweep that does not
// know that yet it is given up, which is as good: the object is gone.
// A docsweep that took it over may have ended it, and must not count it all the same.
inline constexpr QLatin1String kFinishClaims(R"(
    INSERT INTO {t}claim AS c (ref, bucket, mark, physical, object_key, version, kind, session_key, why, since, who,
        given_up, given_up_by)
    VALUES {rows} ON CONFLICT (ref) DO UPDATE SET given_up = excluded.given_up, given_up_by = excluded.given_up_by,
        session_key = excluded.session_key, object_key = excluded.object_key, why = excluded.why, kind = excluded.kind,
        mark = excluded.mark, physical = excluded.physical, version = excluded.version
    WHERE c.given_up IS NULL)");
inline constexpr QLatin1String kFinishedRow(
    "(?, {nothing}, {nothing}, {nothing}, ?, {nothing}, 0, ?, {nothing}, ?, {nothing}, ?, ?)");
inline constexpr QLatin1String kFinished(R"(
    SELECT ref, given_up_by, given_up, session_key FROM {t}claim
    WHERE given_up IS NOT NULL AND kind = 0 AND ref IN ({rows}))");
inline constexpr QLatin1String kForgetGivenUp(R"(
    DELETE FROM {t}claim WHERE id IN (SELECT c.id FROM {t}claim c
        WHERE c.given_up < ? OR c.given_up < ? AND c.kind = 0 ORDER BY c.given_up LIMIT 10000))");
inline constexpr QLatin1String kEraseClaimsOfSession(
    "DELETE FROM {t}claim WHERE session_key = ? OR substr(object_key, 1, ?) = ?");
inline constexpr QLatin1String kErasePersonInClaims(
    "UPDATE {t}claim SET who = {nothing}, given_up_by = NULL WHERE who = ? OR given_up_by = ?");
inline constexpr QLatin1String kAddKept("INSERT INTO {t}kept (ref) VALUES {rows} ON CONFLICT (ref) DO NOTHING");
inline constexpr QLatin1String kKept("SELECT ref FROM {t}kept WHERE ref > ? ORDER BY ref LIMIT ?");

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
// Vaults. A keeper is a home with one of them.
inline constexpr QLatin1String kSetForm("UPDATE {t}ledger SET form = ?");
inline constexpr QLatin1String kAnnounceVault(R"(
    INSERT INTO {t}keeper AS k (mark, who, seen, until) VALUES (?, ?, ?, ?) ON CONFLICT (mark) DO UPDATE SET
        who = excluded.who, seen = excluded.seen,
        until = CASE WHEN k.until > excluded.until THEN k.until ELSE excluded.until END)");
inline constexpr QLatin1String kVaults("SELECT mark, who, until FROM {t}keeper WHERE until > ? ORDER BY mark");
inline constexpr QLatin1String kUnansweredOfSession(R"(
    SELECT e.id, a.mark FROM {t}erasure e JOIN {t}erasure_asked a ON a.id = e.id
    WHERE e.session_key = ? AND e.ended IS NULL AND a.answered IS NULL ORDER BY e.id)");
inline constexpr QLatin1String kAddErasure(
    "INSERT INTO {t}erasure (id, session_key, salt, who, asked, until) VALUES (?, ?, ?, ?, ?, ?)");
inline constexpr QLatin1String kAddAsked("INSERT INTO {t}erasure_asked (id, mark, who) VALUES (?, ?, ?)");
inline constexpr QLatin1String kErasuresFor(R"(
    SELECT e.id, e.session_key, e.who, e.asked, e.until FROM {t}erasure e JOIN {t}erasure_asked a ON a.id = e.id
    WHERE a.mark = ? AND a.answered IS NULL AND e.ended IS NULL AND e.until > ? ORDER BY e.id)");
inline constexpr QLatin1String kAnswerErasure(R"(
    UPDATE {t}erasure_asked SET answered = ?, answered_by = ?, copies = ?
    WHERE id = ? AND mark = ? AND answered IS NULL)");
inline constexpr QLatin1String kErasures(R"(
    SELECT e.id, e.session_key, e.who, e.asked, e.until, a.who, a.answered, a.copies
    FROM {t}erasure e JOIN {t}erasure_asked a ON a.id = e.id WHERE e.asked > ? ORDER BY e.id DESC, a.who, a.mark)");
inline constexpr QLatin1String kEndErasures(R"(
    UPDATE {t}erasure AS e SET session_key = {nothing}, salt = {nothing}, ended = 1
    WHERE e.ended IS NULL AND (e.until <= ?
        OR NOT EXISTS (SELECT 1 FROM {t}erasure_asked a WHERE a.id = e.id AND a.answered IS NULL)))");
// Nobody asks who it was any more: before this time.
inline constexpr QLatin1String kForgetAskers("UPDATE {t}erasure SET who = {nothing} WHERE asked < ?");
inline constexpr QLatin1String kForgetAsked(R"(
    UPDATE {t}erasure_asked SET who = {nothing}, answered_by = NULL
    WHERE id IN (SELECT e.id FROM {t}erasure e WHERE e.asked < ?))");
inline constexpr QLatin1String kForgetKeepers("UPDATE {t}keeper SET who = {nothing} WHERE until < ?");
inline constexpr QLatin1String kErasePersonInKeepers("UPDATE {t}keeper SET who = {nothing} WHERE who = ?");
inline constexpr QLatin1String kErasePersonInErasures("UPDATE {t}erasure SET who = {nothing} WHERE who = ?");
inline constexpr QLatin1String kErasePersonInAsked("UPDATE {t}erasure_asked SET who = {nothing} WHERE who = ?");
inline constexpr QLatin1String kErasePersonInAnswers(
    "UPDATE {t}erasure_asked SET answered_by = NULL WHERE answered_by = ?");

inline constexpr QLatin1String kEndSchedule("UPDATE {t}schedule SET ended = ? WHERE id = ? AND ended IS NULL");

} // namespace docsweep::ledgersql
