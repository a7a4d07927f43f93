// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalforms.h"

#include "core/journal/causesfromtexts.h"
#include "core/journal/schema.h"
#include "core/sql/sqlitehandle.h"
#include "core/sql/sqlitestop.h"

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// One per version, in order, never edited once shipped: the journal of version n is the first n of them.
    constexpr std::array kMigrations{
        R"(
CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state INTEGER NOT NULL,
    created_us INTEGER NOT NULL,
    cutoff_us INTEGER NOT NULL,
    age_us INTEGER NOT NULL,
    keep_outputs INTEGER NOT NULL,
    keep_active_files INTEGER NOT NULL,
    storage_cleanup INTEGER NOT NULL,
    only_session BLOB,
    database_name TEXT NOT NULL,
    storage_name TEXT NOT NULL,
    totals TEXT NOT NULL DEFAULT '{}',
    statistics TEXT NOT NULL DEFAULT '{}',
    batches INTEGER NOT NULL DEFAULT 0,
    digest BLOB
);
CREATE TABLE bucket (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    session_key BLOB,
    session_id INTEGER NOT NULL DEFAULT 0,
    owner_live INTEGER NOT NULL DEFAULT 0,
    bucket_id INTEGER,
    object_key BLOB,
    size_bytes INTEGER,
    changed_us INTEGER,
    version BLOB,
    documents INTEGER NOT NULL DEFAULT 0,
    fingerprint INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 0,
    run_id INTEGER NOT NULL DEFAULT 0,
    detail TEXT
);
CREATE TABLE batch (
    plan_id INTEGER NOT NULL,
    no INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    ordered INTEGER NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (plan_id, no)
) WITHOUT ROWID;
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL,
    started_by INTEGER NOT NULL,
    state INTEGER NOT NULL,
    started_us INTEGER NOT NULL,
    finished_us INTEGER,
    totals TEXT NOT NULL DEFAULT '{}',
    error TEXT NOT NULL DEFAULT '',
    storage_problem TEXT NOT NULL DEFAULT ''
);
CREATE INDEX run_unfinished ON run (state) WHERE state = 0;
CREATE TABLE run_scope (
    run_id INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    PRIMARY KEY (run_id, first_seq)
) WITHOUT ROWID;
CREATE TABLE intent (
    run_id INTEGER NOT NULL,
    batch_no INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    state INTEGER NOT NULL,
    scope TEXT NOT NULL,
    PRIMARY KEY (run_id, batch_no)
) WITHOUT ROWID;
CREATE INDEX intent_open ON intent (state) WHERE state < 3;
CREATE TABLE hold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    pattern BLOB NOT NULL,
    note TEXT NOT NULL,
    since_us INTEGER NOT NULL,
    UNIQUE (kind, pattern)
);
CREATE TABLE kept_output (
    bucket TEXT NOT NULL,
    object_key BLOB NOT NULL,
    PRIMARY KEY (bucket, object_key)
) WITHOUT ROWID;
)",
        R"(
ALTER TABLE run ADD COLUMN starter TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN overridden TEXT NOT NULL DEFAULT '';
CREATE TABLE schedule (
    database_name TEXT PRIMARY KEY,
    settings TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE occurrence (
    database_name TEXT NOT NULL,
    number INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    times INTEGER NOT NULL,
    due_us INTEGER NOT NULL,
    last_due_us INTEGER NOT NULL,
    started_us INTEGER,
    ended_us INTEGER,
    catch_up INTEGER NOT NULL,
    noted_us INTEGER NOT NULL,
    PRIMARY KEY (database_name, number)
) WITHOUT ROWID;
)",
        // Databases and buckets by what they are; pending deletions as a set of objects. Plans of before cannot be run:
        // nobody knows any more of which database and bucket they are. What was pending moves; a place that names its
        // file is as good as an anchor until there is one.
        R"(
CREATE TABLE web_app (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    anchor BLOB UNIQUE
);
CREATE TABLE place (
    name TEXT PRIMARY KEY,
    web_app INTEGER NOT NULL,
    told BLOB
) WITHOUT ROWID;
CREATE TABLE known_bucket (
    web_app INTEGER NOT NULL,
    bucket TEXT NOT NULL,
    mark BLOB NOT NULL,
    physical BLOB NOT NULL,
    place TEXT NOT NULL,
    told BLOB,
    PRIMARY KEY (web_app, bucket)
) WITHOUT ROWID;
INSERT INTO place (name, web_app)
    SELECT database_name, row_number() OVER (ORDER BY database_name)
    FROM (SELECT database_name FROM plan UNION SELECT database_name FROM schedule);
INSERT INTO web_app (id) SELECT web_app FROM place;
ALTER TABLE plan ADD COLUMN web_app INTEGER NOT NULL DEFAULT 0;
UPDATE plan SET web_app = (SELECT p.web_app FROM place p WHERE p.name = database_name);
CREATE INDEX plan_web_app ON plan (web_app);
UPDATE plan SET state = 3 WHERE state = 1;
ALTER TABLE run ADD COLUMN web_app INTEGER NOT NULL DEFAULT 0;
UPDATE run SET web_app = coalesce((SELECT p.web_app FROM plan p WHERE p.id = plan_id), 0);
CREATE INDEX run_web_app ON run (web_app);
CREATE TABLE plan_bucket (
    plan_id INTEGER NOT NULL,
    bucket TEXT NOT NULL,
    mark BLOB NOT NULL,
    physical BLOB NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (plan_id, bucket)
) WITHOUT ROWID;
ALTER TABLE batch ADD COLUMN group_last INTEGER;
CREATE TABLE rider (
    plan_id INTEGER NOT NULL,
    session_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (plan_id, session_id, seq)
) WITHOUT ROWID;
ALTER TABLE item ADD COLUMN left_reason INTEGER;
CREATE TABLE pending (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    web_app INTEGER NOT NULL,
    bucket TEXT NOT NULL,
    object_key BLOB NOT NULL,
    mark BLOB NOT NULL DEFAULT x'',
    physical BLOB NOT NULL DEFAULT x'',
    adopted INTEGER NOT NULL DEFAULT 1,
    plan_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    session_key BLOB,
    session_id INTEGER NOT NULL,
    size_bytes INTEGER,
    changed_us INTEGER,
    version BLOB,
    cause TEXT NOT NULL,
    first_us INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_us INTEGER,
    UNIQUE (web_app, bucket, object_key)
);
CREATE INDEX pending_run ON pending (run_id);
INSERT OR IGNORE INTO pending (web_app, bucket, object_key, adopted, plan_id, seq, run_id, kind, reason, session_key,
    session_id, size_bytes, changed_us, version, cause, first_us)
WITH RECURSIVE piece (run_id, plan_id, state, range, rest) AS (
    SELECT run_id, plan_id, state, '', scope || ',' FROM intent
    WHERE state IN (1, 2) AND run_id IN (SELECT id FROM run WHERE state <> 0)
    UNION ALL
    SELECT run_id, plan_id, state, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1)
    FROM piece WHERE rest <> '')
SELECT p.web_app, coalesce(b.name, ''), i.object_key, 0, p.id, i.id & 4294967295, w.run_id, i.kind, i.reason,
    i.session_key, i.session_id, i.size_bytes, i.changed_us, i.version, coalesce(i.detail, ''), r.started_us
FROM piece w JOIN plan p ON p.id = w.plan_id JOIN run r ON r.id = w.run_id
    JOIN item i ON i.id BETWEEN (w.plan_id << 32) + CAST(w.range AS INTEGER)
        AND (w.plan_id << 32) + CAST(substr(w.range, instr(w.range, '-') + 1) AS INTEGER)
    LEFT JOIN bucket b ON b.id = i.bucket_id
WHERE w.range <> '' AND i.kind <> 1 AND i.object_key IS NOT NULL
    AND (i.state = 4 OR (w.state = 1 AND i.state = 0))
ORDER BY w.run_id DESC;
UPDATE item SET state = 4 WHERE state = 0 AND kind <> 1
    AND id IN (SELECT (plan_id << 32) + seq FROM pending);
UPDATE intent SET state = 3 WHERE state IN (1, 2) AND run_id IN (SELECT id FROM run WHERE state <> 0);
)",
        // Schedules by web app; what waits by the bucket that it waits in, so that a former one and the one that is
        // there now have their own. Names alone: what a place was met by. Of several schedules of one web app the one
        // that was followed last goes on.
        R"(
INSERT INTO place (name, web_app)
    SELECT name, (SELECT max(coalesce((SELECT max(id) FROM web_app), 0),
            coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'web_app'), 0))) + row_number() OVER (ORDER BY name)
    FROM (SELECT database_name AS name FROM schedule UNION SELECT database_name FROM occurrence)
    WHERE name NOT IN (SELECT l.name FROM place l);
INSERT INTO web_app (id) SELECT web_app FROM place WHERE web_app NOT IN (SELECT id FROM web_app);
ALTER TABLE schedule RENAME TO former_schedule;
ALTER TABLE occurrence RENAME TO former_occurrence;
CREATE TABLE followed (
    web_app INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);
INSERT INTO followed (web_app, name)
    SELECT web_app, name FROM (
        SELECT p.web_app, p.name, row_number() OVER (PARTITION BY p.web_app ORDER BY
            (SELECT max(o.noted_us) FROM former_occurrence o WHERE o.database_name = p.name) DESC, p.name) AS place_no
        FROM place p
        WHERE p.name IN (SELECT database_name FROM former_schedule UNION SELECT database_name FROM former_occurrence))
    WHERE place_no = 1;
CREATE TABLE schedule (
    web_app INTEGER PRIMARY KEY,
    settings TEXT NOT NULL
);
INSERT INTO schedule (web_app, settings)
    SELECT f.web_app, s.settings FROM followed f JOIN former_schedule s ON s.database_name = f.name;
CREATE TABLE occurrence (
    web_app INTEGER NOT NULL,
    number INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    times INTEGER NOT NULL,
    due_us INTEGER NOT NULL,
    last_due_us INTEGER NOT NULL,
    started_us INTEGER,
    ended_us INTEGER,
    catch_up INTEGER NOT NULL,
    noted_us INTEGER NOT NULL,
    PRIMARY KEY (web_app, number)
) WITHOUT ROWID;
INSERT INTO occurrence (web_app, number, outcome, times, due_us, last_due_us, started_us, ended_us, catch_up, noted_us)
    SELECT f.web_app, o.number, o.outcome, o.times, o.due_us, o.last_due_us, o.started_us, o.ended_us, o.catch_up,
        o.noted_us
    FROM followed f JOIN former_occurrence o ON o.database_name = f.name;
DROP TABLE followed;
DROP TABLE former_schedule;
DROP TABLE former_occurrence;
ALTER TABLE known_bucket RENAME TO former_known_bucket;
CREATE TABLE known_bucket (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    web_app INTEGER NOT NULL,
    bucket TEXT NOT NULL,
    mark BLOB NOT NULL,
    physical BLOB NOT NULL,
    place TEXT NOT NULL,
    told BLOB,
    accepted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX known_bucket_name ON known_bucket (web_app, bucket);
CREATE UNIQUE INDEX known_bucket_accepted ON known_bucket (web_app, bucket) WHERE accepted = 1;
INSERT INTO known_bucket (web_app, bucket, mark, physical, place, told, accepted)
    SELECT web_app, bucket, mark, physical, place, told, 1 FROM former_known_bucket;
DROP TABLE former_known_bucket;
INSERT INTO known_bucket (web_app, bucket, mark, physical, place)
    SELECT DISTINCT w.web_app, w.bucket, w.mark, w.physical, '' FROM pending w
    WHERE NOT EXISTS (SELECT 1 FROM known_bucket k WHERE k.web_app = w.web_app AND k.bucket = w.bucket
        AND ((w.mark <> x'' AND k.mark = w.mark)
            OR ((w.mark = x'' OR k.mark = x'') AND w.physical <> x'' AND k.physical = w.physical)));
ALTER TABLE pending RENAME TO former_pending;
DROP INDEX pending_run;
CREATE TABLE pending (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    web_app INTEGER NOT NULL,
    known_bucket INTEGER NOT NULL,
    object_key BLOB NOT NULL,
    adopted INTEGER NOT NULL DEFAULT 1,
    plan_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    session_key BLOB,
    session_id INTEGER NOT NULL,
    size_bytes INTEGER,
    changed_us INTEGER,
    version BLOB,
    cause TEXT NOT NULL,
    first_us INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_us INTEGER,
    UNIQUE (known_bucket, object_key)
);
CREATE INDEX pending_run ON pending (run_id);
CREATE INDEX pending_web_app ON pending (web_app);
INSERT INTO pending (id, web_app, known_bucket, object_key, adopted, plan_id, seq, run_id, kind, reason, session_key,
    session_id, size_bytes, changed_us, version, cause, first_us, tries, next_us)
SELECT w.id, w.web_app, (SELECT k.id FROM known_bucket k WHERE k.web_app = w.web_app AND k.bucket = w.bucket
        AND ((k.mark = w.mark AND k.physical = w.physical) OR (w.mark <> x'' AND k.mark = w.mark)
            OR ((w.mark = x'' OR k.mark = x'') AND w.physical <> x'' AND k.physical = w.physical))
        ORDER BY k.accepted DESC, k.id LIMIT 1),
    w.object_key, w.adopted, w.plan_id, w.seq, w.run_id, w.kind, w.reason, w.session_key, w.session_id, w.size_bytes,
    w.changed_us, w.version, w.cause, w.first_us, w.tries, w.next_us
FROM former_pending w;
DELETE FROM sqlite_sequence WHERE name = 'pending';
INSERT INTO sqlite_sequence (name, seq) SELECT 'pending', seq FROM sqlite_sequence WHERE name = 'former_pending';
DROP TABLE former_pending;
CREATE TABLE clock_note (
    id INTEGER PRIMARY KEY,
    wall_us INTEGER NOT NULL,
    boot BLOB NOT NULL,
    passed_us INTEGER NOT NULL,
    leap_us INTEGER NOT NULL,
    leap_seen_us INTEGER NOT NULL,
    told_boot BLOB NOT NULL
);
)",
        // A gradual start of automatic cleanups, by web app.
        R"(
CREATE TABLE rollout (
    web_app INTEGER PRIMARY KEY,
    begin_us INTEGER NOT NULL,
    days_each INTEGER NOT NULL,
    started_us INTEGER NOT NULL,
    age_us INTEGER NOT NULL,
    since_us INTEGER NOT NULL,
    clean_days INTEGER NOT NULL,
    day INTEGER NOT NULL,
    day_clean INTEGER NOT NULL,
    day_troubled INTEGER NOT NULL,
    trouble INTEGER NOT NULL,
    trouble_us INTEGER NOT NULL,
    trouble_text TEXT NOT NULL,
    known_hold INTEGER NOT NULL,
    known_run INTEGER NOT NULL,
    over INTEGER NOT NULL
);
)",
        // Older versions: many of one key, so what waits is told apart by its version as well. A version of theirs can
        // wait beside the file of today, which is known by its key alone as before.
        R"(
ALTER TABLE plan ADD COLUMN keep_old_versions INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pending RENAME TO former_pending;
DROP INDEX pending_run;
DROP INDEX pending_web_app;
CREATE TABLE pending (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    web_app INTEGER NOT NULL,
    known_bucket INTEGER NOT NULL,
    object_key BLOB NOT NULL,
    adopted INTEGER NOT NULL DEFAULT 1,
    plan_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    session_key BLOB,
    session_id INTEGER NOT NULL,
    size_bytes INTEGER,
    changed_us INTEGER,
    version BLOB,
    cause TEXT NOT NULL,
    first_us INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_us INTEGER,
    old_version BLOB NOT NULL DEFAULT x'',
    UNIQUE (known_bucket, object_key, old_version)
);
CREATE INDEX pending_run ON pending (run_id);
CREATE INDEX pending_web_app ON pending (web_app);
INSERT INTO pending (id, web_app, known_bucket, object_key, adopted, plan_id, seq, run_id, kind, reason, session_key,
    session_id, size_bytes, changed_us, version, cause, first_us, tries, next_us)
SELECT id, web_app, known_bucket, object_key, adopted, plan_id, seq, run_id, kind, reason, session_key, session_id,
    size_bytes, changed_us, version, cause, first_us, tries, next_us
FROM former_pending;
DELETE FROM sqlite_sequence WHERE name = 'pending';
INSERT INTO sqlite_sequence (name, seq) SELECT 'pending', seq FROM sqlite_sequence WHERE name = 'former_pending';
DROP TABLE former_pending;
)",
        // Why something did not go, or a run did not begin, as a value beside its words. Of items, of which there are
        // millions, words that are the sentence of their cause are not kept. Texts of before get theirs by
        // `causesFromTexts`.
        R"(
ALTER TABLE item ADD COLUMN cause INTEGER;
ALTER TABLE item ADD COLUMN about TEXT;
ALTER TABLE pending RENAME COLUMN cause TO detail;
ALTER TABLE pending ADD COLUMN cause INTEGER;
ALTER TABLE pending ADD COLUMN about TEXT;
ALTER TABLE run ADD COLUMN error_cause INTEGER;
ALTER TABLE run ADD COLUMN error_about TEXT;
ALTER TABLE run ADD COLUMN storage_cause INTEGER;
ALTER TABLE run ADD COLUMN storage_about TEXT;
ALTER TABLE run ADD COLUMN overridden_cause INTEGER;
ALTER TABLE run ADD COLUMN overridden_about TEXT;
)",
        // Holds that end by themselves, and who made them.
        R"(
ALTER TABLE hold ADD COLUMN until_us INTEGER;
ALTER TABLE hold ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
)",
        // Holds as they were before each change (1) and at their end (2). Their count is what the witness knows of
        // both.
        R"(
CREATE TABLE hold_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    what INTEGER NOT NULL,
    hold_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    pattern BLOB NOT NULL,
    note TEXT NOT NULL,
    since_us INTEGER NOT NULL,
    until_us INTEGER,
    made_by TEXT NOT NULL,
    at_us INTEGER,
    by_whom TEXT NOT NULL,
    why TEXT NOT NULL
);
CREATE INDEX hold_history_at ON hold_history (at_us);
)",
        // What keeps a gradual start on its step, as a value beside its words.
        R"(
ALTER TABLE rollout ADD COLUMN trouble_cause INTEGER;
ALTER TABLE rollout ADD COLUMN trouble_about TEXT;
)",
        // What all docsweeps of the web app know of as well: into which ledger, and which epoch of it, it was handed
        // over; and who left it, where that was another one.
        R"(
ALTER TABLE pending ADD COLUMN handed_to BLOB;
ALTER TABLE pending ADD COLUMN left_by TEXT;
ALTER TABLE pending ADD COLUMN shared_ref BLOB;
ALTER TABLE kept_output ADD COLUMN handed_to BLOB;
CREATE INDEX pending_own ON pending (web_app, id) WHERE handed_to IS NULL;
CREATE INDEX kept_output_own ON kept_output (bucket, object_key) WHERE handed_to IS NULL;
)",
        // Copies in the vault: container, number and size of each, and the version copied where the plan knew none. No
        // hash of a content. What waits may have to be copied before it goes.
        R"(
ALTER TABLE item ADD COLUMN copied_in BLOB;
ALTER TABLE item ADD COLUMN copied_no INTEGER;
ALTER TABLE item ADD COLUMN copied_bytes INTEGER;
ALTER TABLE item ADD COLUMN copied_version BLOB;
CREATE INDEX item_copied ON item (copied_in, copied_no) WHERE copied_in IS NOT NULL;
ALTER TABLE intent ADD COLUMN copies INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pending ADD COLUMN copied_in BLOB;
ALTER TABLE pending ADD COLUMN copied_no INTEGER;
ALTER TABLE pending ADD COLUMN copied_bytes INTEGER;
ALTER TABLE pending ADD COLUMN copied_version BLOB;
ALTER TABLE pending ADD COLUMN copy_first INTEGER NOT NULL DEFAULT 0;
)",
        // The time of what was copied, where only a row had told of it; and copies of what waited and was left alone in
        // the end: they go.
        R"(
ALTER TABLE item ADD COLUMN copied_changed_us INTEGER;
ALTER TABLE pending ADD COLUMN copied_changed_us INTEGER;
CREATE TABLE copy_left (
    copied_in BLOB NOT NULL,
    copied_no INTEGER NOT NULL,
    PRIMARY KEY (copied_in, copied_no)
) WITHOUT ROWID;
)",
    };
    static_assert(kMigrations.size() == size_t(kJournalVersion));
    constexpr int kCausesSince = 7;

    Result<> takeSteps(SqlConnection &connection, int from, int to, const std::stop_token &stop)
    {
        for (int each = from; each < to; ++each) {
            for (const QString &statement : QString::fromLatin1(kMigrations[size_t(each)]).split(u';')) {
                if (statement.trimmed().isEmpty())
                    continue;
                if (stop.stop_requested())
                    return failCancelled();
                if (const Result<> done = connection.run(statement); !done)
                    return done;
            }
            if (each + 1 == kCausesSince && from > 0) {
                if (const Result<> done = causesFromTexts(connection, stop); !done)
                    return done;
            }
        }
        return connection.run(u"PRAGMA user_version = "_s + QString::number(to));
    }

} // namespace

Result<> bringToForm(SqlConnection &connection, int from, int to, const std::stop_token &stop)
{
    const Result<sqlite3 *> handle = sqliteHandle(connection);
    if (!handle)
        return fail(handle.error());
    const SqliteStop stopping(*handle, stop);
    const Result<> done = takeSteps(connection, from, to, stop);
    return done || !stop.stop_requested() ? done : Result<>(failCancelled());
}

} // namespace docsweep
