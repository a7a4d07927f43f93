-- SPDX-License-Identifier: GPL-3.0-or-later
-- A journal as the sixth version made it: why something stayed, or a run did not begin, is told in words alone.
CREATE TABLE batch (
    plan_id INTEGER NOT NULL,
    no INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    ordered INTEGER NOT NULL,
    digest BLOB NOT NULL, group_last INTEGER,
    PRIMARY KEY (plan_id, no)
) WITHOUT ROWID;
INSERT INTO "batch" VALUES(1,0,0,7,1,X'0A0B',NULL);
CREATE TABLE bucket (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
INSERT INTO "bucket" VALUES(1,'document-uploads');
CREATE TABLE clock_note (
    id INTEGER PRIMARY KEY,
    wall_us INTEGER NOT NULL,
    boot BLOB NOT NULL,
    passed_us INTEGER NOT NULL,
    leap_us INTEGER NOT NULL,
    leap_seen_us INTEGER NOT NULL,
    told_boot BLOB NOT NULL
);
CREATE TABLE hold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    pattern BLOB NOT NULL,
    note TEXT NOT NULL,
    since_us INTEGER NOT NULL,
    UNIQUE (kind, pattern)
);
INSERT INTO "hold" VALUES(1,1,X'626F62','evidence',500000);
CREATE TABLE intent (
    run_id INTEGER NOT NULL,
    batch_no INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    state INTEGER NOT NULL,
    scope TEXT NOT NULL,
    PRIMARY KEY (run_id, batch_no)
) WITHOUT ROWID;
INSERT INTO "intent" VALUES(1,0,1,3,'0-7');
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
INSERT INTO "item" VALUES(4294967296,4,3,NULL,0,0,1,X'6F2F61',100,800000,NULL,0,0,1,1,NULL,NULL);
INSERT INTO "item" VALUES(4294967297,4,3,NULL,0,0,1,X'6F2F62',100,800001,NULL,0,0,3,1,'held since the plan was made',7);
INSERT INTO "item" VALUES(4294967298,4,3,NULL,0,0,1,X'6F2F63',100,800002,NULL,0,0,3,1,'its session was left alone',NULL);
INSERT INTO "item" VALUES(4294967299,4,3,NULL,0,0,1,X'6F2F64',100,800003,NULL,0,0,2,1,'a later run dealt with it',NULL);
INSERT INTO "item" VALUES(4294967300,4,3,NULL,0,0,1,X'6F2F65',100,800004,NULL,0,0,4,1,'bucket "old box" is not among those configured now',NULL);
INSERT INTO "item" VALUES(4294967301,4,3,NULL,0,0,1,X'6F2F66',100,800005,NULL,0,0,5,1,'the server said: "no"',NULL);
INSERT INTO "item" VALUES(4294967302,4,3,NULL,0,0,1,X'6F2F67',100,800006,NULL,0,0,5,1,'held since the plan was made, says somebody',NULL);
INSERT INTO "item" VALUES(4294967303,4,3,NULL,0,0,1,X'6F2F68',100,800007,NULL,0,0,3,1,'held since the plan was made',7);
CREATE TABLE kept_output (
    bucket TEXT NOT NULL,
    object_key BLOB NOT NULL,
    PRIMARY KEY (bucket, object_key)
) WITHOUT ROWID;
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
INSERT INTO "known_bucket" VALUES(1,1,'document-uploads',X'6D61726B3A62',X'696E6F64653A32','folder /srv/store/document-uploads',NULL,1);
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
INSERT INTO "pending" VALUES(4,1,1,X'6F2F65',1,1,4,1,4,3,NULL,0,100,800004,NULL,'bucket "old box" is not among those configured now',1100000,1,NULL,X'');
CREATE TABLE place (
    name TEXT PRIMARY KEY,
    web_app INTEGER NOT NULL,
    told BLOB
) WITHOUT ROWID;
INSERT INTO "place" VALUES('SQLite /srv/app/db.sqlite3',1,NULL);
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
, web_app INTEGER NOT NULL DEFAULT 0, keep_old_versions INTEGER NOT NULL DEFAULT 0);
INSERT INTO "plan" VALUES(1,1,1000000,900000,3600000000,0,1,1,NULL,'SQLite /srv/app/db.sqlite3','folder /srv/store','{"items":8}','{"ages":[],"ages_going":[],"ages_held":[],"biggest":[],"buckets":[],"bytes":700,"cutoff":900000,"dangling":0,"dangling_sample":[],"documents":0,"files":7,"problem_count":1,"problems":[["bucket document-uploads",3,"box does not answer"]],"sessions":0,"storage_listed":true,"storage_problem":"","taken_at":1000000,"types":[]}',1,X'0102',1,0);
CREATE TABLE plan_bucket (
    plan_id INTEGER NOT NULL,
    bucket TEXT NOT NULL,
    mark BLOB NOT NULL,
    physical BLOB NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (plan_id, bucket)
) WITHOUT ROWID;
INSERT INTO "plan_bucket" VALUES(1,'document-uploads',X'6D61726B3A62',X'696E6F64653A32','folder /srv/store/document-uploads');
CREATE TABLE rider (
    plan_id INTEGER NOT NULL,
    session_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (plan_id, session_id, seq)
) WITHOUT ROWID;
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
INSERT INTO "run" VALUES(1,1,3,1,1100000,1100009,'{}','','bucket gone is not among those configured now','admin@host','',1);
INSERT INTO "run" VALUES(2,0,3,3,2200000,2200009,'{}','its process ended before it could finish','','admin@host','',1);
INSERT INTO "run" VALUES(3,0,1,3,3300000,3300009,'{}','something else','storage cleanup is switched off','admin@host','9 items, the limit is 5',1);
CREATE TABLE run_scope (
    run_id INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    PRIMARY KEY (run_id, first_seq)
) WITHOUT ROWID;
INSERT INTO "run_scope" VALUES(1,0,4294967295);
CREATE TABLE schedule (
    web_app INTEGER PRIMARY KEY,
    settings TEXT NOT NULL
);
CREATE TABLE web_app (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    anchor BLOB UNIQUE
);
INSERT INTO "web_app" VALUES(1,X'73716C6974653A31');
CREATE INDEX run_unfinished ON run (state) WHERE state = 0;
CREATE INDEX intent_open ON intent (state) WHERE state < 3;
CREATE INDEX plan_web_app ON plan (web_app);
CREATE INDEX run_web_app ON run (web_app);
CREATE INDEX known_bucket_name ON known_bucket (web_app, bucket);
CREATE UNIQUE INDEX known_bucket_accepted ON known_bucket (web_app, bucket) WHERE accepted = 1;
CREATE INDEX pending_run ON pending (run_id);
CREATE INDEX pending_web_app ON pending (web_app);
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'web_app';
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'known_bucket';
UPDATE sqlite_sequence SET seq = 4 WHERE name = 'pending';
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'plan';
UPDATE sqlite_sequence SET seq = 3 WHERE name = 'run';
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'hold';
PRAGMA user_version = 6;
