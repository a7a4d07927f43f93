-- SPDX-License-Identifier: GPL-3.0-or-later
-- A journal as the third version made it: a web app that was moved and has two schedules, others that are known by their
-- places alone, and deletions that wait in a bucket, in the one that was there before, and in nobody knows which.
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
, web_app INTEGER NOT NULL DEFAULT 0);
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
, left_reason INTEGER);
CREATE TABLE batch (
    plan_id INTEGER NOT NULL,
    no INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    ordered INTEGER NOT NULL,
    digest BLOB NOT NULL, group_last INTEGER,
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
, starter TEXT NOT NULL DEFAULT '', overridden TEXT NOT NULL DEFAULT '', web_app INTEGER NOT NULL DEFAULT 0);
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
CREATE TABLE plan_bucket (
    plan_id INTEGER NOT NULL,
    bucket TEXT NOT NULL,
    mark BLOB NOT NULL,
    physical BLOB NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (plan_id, bucket)
) WITHOUT ROWID;
CREATE TABLE rider (
    plan_id INTEGER NOT NULL,
    session_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (plan_id, session_id, seq)
) WITHOUT ROWID;
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
CREATE INDEX run_unfinished ON run (state) WHERE state = 0;
CREATE INDEX intent_open ON intent (state) WHERE state < 3;
CREATE INDEX plan_web_app ON plan (web_app);
CREATE INDEX run_web_app ON run (web_app);
CREATE INDEX pending_run ON pending (run_id);
INSERT INTO web_app VALUES (1, x'73716c6974653a31');
INSERT INTO web_app VALUES (2, NULL);
INSERT INTO web_app VALUES (4, x'70673a313a323a7075626c6963');
INSERT INTO place VALUES ('SQLite /srv/app/db.sqlite3', 1, NULL);
INSERT INTO place VALUES ('SQLite /mnt/app/db.sqlite3', 1, NULL);
INSERT INTO place VALUES ('SQLite /unmarked/db.sqlite3', 2, NULL);
INSERT INTO place VALUES ('PostgreSQL parser on db:5432 as web', 4, NULL);
INSERT INTO known_bucket VALUES (1, 'document-uploads', x'6d61726b3a62', x'696e6f64653a32', 'folder /srv/store/document-uploads', x'6d61726b3a63');
INSERT INTO plan (id, state, created_us, cutoff_us, age_us, keep_outputs, keep_active_files, storage_cleanup, only_session, database_name, storage_name, totals, statistics, batches, digest, web_app) VALUES (1, 1, 1000000, 900000, 3600000000, 0, 1, 1, NULL, 'SQLite /srv/app/db.sqlite3', 'folder /srv/store', '{"items":5}', '{"ages":[],"ages_going":[],"ages_held":[],"biggest":[],"buckets":[["document-uploads",5,500]],"bytes":500,"cutoff":900000,"dangling":0,"dangling_sample":[],"documents":0,"files":5,"future_time":0,"held_bytes":0,"held_items":0,"machine_ahead_us":0,"old_bytes":0,"old_documents":0,"old_files":0,"old_sessions":0,"orphan_bytes":0,"orphans":0,"output_bytes":0,"outputs":0,"problem_count":0,"problems":[],"sessions":0,"storage_listed":true,"storage_problem":"","taken_at":1000000,"types":[],"unknown_size":0,"unknown_time":0}', 1, x'0102', 1);
INSERT INTO plan_bucket VALUES (1, 'document-uploads', x'6d61726b3a62', x'696e6f64653a32', 'folder /srv/store/document-uploads');
INSERT INTO bucket VALUES (1, 'document-uploads');
INSERT INTO item (id, kind, reason, session_key, session_id, owner_live, bucket_id, object_key, size_bytes, changed_us, version, documents, fingerprint, state, run_id, detail, left_reason) VALUES (4294967296, 4, 3, NULL, 0, 0, 1, x'6f2f61', 100, 800000, NULL, 0, 0, 4, 1, 'down', NULL);
INSERT INTO item (id, kind, reason, session_key, session_id, owner_live, bucket_id, object_key, size_bytes, changed_us, version, documents, fingerprint, state, run_id, detail, left_reason) VALUES (4294967297, 4, 3, NULL, 0, 0, 1, x'6f2f62', 100, 800001, NULL, 0, 0, 4, 1, 'down', NULL);
INSERT INTO item (id, kind, reason, session_key, session_id, owner_live, bucket_id, object_key, size_bytes, changed_us, version, documents, fingerprint, state, run_id, detail, left_reason) VALUES (4294967298, 4, 3, NULL, 0, 0, 1, x'6f2f63', 100, 800002, NULL, 0, 0, 4, 1, 'down', NULL);
INSERT INTO item (id, kind, reason, session_key, session_id, owner_live, bucket_id, object_key, size_bytes, changed_us, version, documents, fingerprint, state, run_id, detail, left_reason) VALUES (4294967299, 4, 3, NULL, 0, 0, 1, x'6f2f64', 100, 800003, NULL, 0, 0, 4, 1, 'down', NULL);
INSERT INTO item (id, kind, reason, session_key, session_id, owner_live, bucket_id, object_key, size_bytes, changed_us, version, documents, fingerprint, state, run_id, detail, left_reason) VALUES (4294967300, 4, 3, NULL, 0, 0, 1, x'6f2f65', 100, 800004, NULL, 0, 0, 4, 1, 'down', NULL);
INSERT INTO batch VALUES (1, 0, 0, 4, 1, x'0a0b', NULL);
INSERT INTO run (id, plan_id, started_by, state, started_us, finished_us, totals, error, storage_problem, starter, overridden, web_app) VALUES (1, 1, 3, 1, 1100000, 1200000, '{"states":[[0,0],[0,0],[0,0],[0,0],[5,500],[0,0]]}', '', 'down', 'schedule', '', 1);
INSERT INTO run (id, plan_id, started_by, state, started_us, finished_us, totals, error, storage_problem, starter, overridden, web_app) VALUES (2, 0, 1, 1, 1300000, 1400000, '{"finished_from_before":4,"finished_from_before_bytes":400,"still_pending_from_before":5}', '', '', 'admin@host', '', 1);
INSERT INTO run_scope VALUES (1, 0, 4294967295);
INSERT INTO intent VALUES (1, 0, 1, 3, '0-4');
INSERT INTO hold VALUES (1, 1, x'626f62', 'evidence', 500000);
INSERT INTO pending (id, web_app, bucket, object_key, mark, physical, adopted, plan_id, seq, run_id, kind, reason, session_key, session_id, size_bytes, changed_us, version, cause, first_us, tries, next_us) VALUES (3, 1, 'document-uploads', x'6f2f61', x'6d61726b3a62', x'696e6f64653a32', 1, 1, 0, 1, 4, 3, NULL, 0, 100, 800000, NULL, 'down', 1100000, 0, NULL);
INSERT INTO pending (id, web_app, bucket, object_key, mark, physical, adopted, plan_id, seq, run_id, kind, reason, session_key, session_id, size_bytes, changed_us, version, cause, first_us, tries, next_us) VALUES (5, 1, 'document-uploads', x'6f2f62', x'6d61726b3a61', x'696e6f64653a31', 1, 1, 1, 1, 4, 3, NULL, 0, 100, 800001, NULL, 'down', 1100000, 1, NULL);
INSERT INTO pending (id, web_app, bucket, object_key, mark, physical, adopted, plan_id, seq, run_id, kind, reason, session_key, session_id, size_bytes, changed_us, version, cause, first_us, tries, next_us) VALUES (6, 1, 'document-uploads', x'6f2f63', x'', x'', 1, 1, 2, 1, 4, 3, NULL, 0, 100, 800002, NULL, 'down', 1100000, 2, NULL);
INSERT INTO pending (id, web_app, bucket, object_key, mark, physical, adopted, plan_id, seq, run_id, kind, reason, session_key, session_id, size_bytes, changed_us, version, cause, first_us, tries, next_us) VALUES (7, 1, 'document-uploads', x'6f2f64', x'', x'', 0, 1, 3, 1, 4, 3, NULL, 0, 100, 800003, NULL, 'down', 1100000, 3, NULL);
INSERT INTO pending (id, web_app, bucket, object_key, mark, physical, adopted, plan_id, seq, run_id, kind, reason, session_key, session_id, size_bytes, changed_us, version, cause, first_us, tries, next_us) VALUES (8, 1, 'document-uploads', x'6f2f65', x'', x'696e6f64653a32', 1, 1, 4, 1, 4, 3, NULL, 0, 100, 800004, NULL, 'down', 1100000, 4, NULL);
UPDATE sqlite_sequence SET seq = 12 WHERE name = 'pending';
INSERT INTO schedule VALUES ('SQLite /srv/app/db.sqlite3', '{"enabled":true,"period_us":3600000000}');
INSERT INTO schedule VALUES ('SQLite /mnt/app/db.sqlite3', '{"enabled":true,"period_us":7200000000}');
INSERT INTO schedule VALUES ('SQLite /unmarked/db.sqlite3', '{"enabled":true,"period_us":1800000000}');
INSERT INTO schedule VALUES ('SQLite /never/met.sqlite3', '{"enabled":true,"period_us":5400000000}');
INSERT INTO occurrence VALUES ('SQLite /srv/app/db.sqlite3', 1, 1, 1, 1000000, 1000000, 1000000, 1001000, 0, 1001000);
INSERT INTO occurrence VALUES ('SQLite /srv/app/db.sqlite3', 2, 1, 1, 2000000, 2000000, 2000000, 2001000, 0, 2001000);
INSERT INTO occurrence VALUES ('SQLite /mnt/app/db.sqlite3', 1, 1, 1, 3000000, 3000000, 3000000, 3001000, 0, 3001000);
INSERT INTO occurrence VALUES ('SQLite /mnt/app/db.sqlite3', 2, 1, 1, 4000000, 4000000, 4000000, 4001000, 0, 4001000);
INSERT INTO occurrence VALUES ('SQLite /mnt/app/db.sqlite3', 3, 1, 1, 5000000, 5000000, 5000000, 5001000, 0, 5001000);
INSERT INTO occurrence VALUES ('SQLite /unmarked/db.sqlite3', 1, 1, 1, 6000000, 6000000, 6000000, 6001000, 0, 6001000);
INSERT INTO occurrence VALUES ('SQLite /switched/once.sqlite3', 1, 1, 1, 7000000, 7000000, 7000000, 7001000, 0, 7001000);
PRAGMA user_version = 3;
