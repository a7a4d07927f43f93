-- SPDX-License-Identifier: GPL-3.0-or-later
-- A journal as the first version made it, with a row or two in every table.
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
INSERT INTO plan VALUES (1, 1, 1000000, 900000, 3600000000, 0, 1, 1, NULL, 'SQLite /srv/app/db.sqlite3', 'folder /srv/files', '{"items":2}', '{"files":7}', 1, x'0102');
INSERT INTO plan VALUES (2, 0, 2000000, 1900000, 60000000, 1, 0, 0, x'616c696365', 'PostgreSQL app', '', '{}', '{}', 0, NULL);
INSERT INTO bucket VALUES (1, 'document-uploads');
INSERT INTO item VALUES (4294967296, 1, 1, x'616c696365', 7, 0, NULL, NULL, NULL, 800000, NULL, 2, 12345, 2, 1, NULL);
INSERT INTO item VALUES (4294967297, 2, 3, x'616c696365', 7, 0, 1, x'616c6963652f61ff', 3000, 800001, x'7631', 0, 0, 5, 1, 'the storage did not answer');
INSERT INTO batch VALUES (1, 0, 0, 1, 1, x'0a0b');
INSERT INTO run VALUES (1, 1, 3, 1, 1100000, 1200000, '{"freed":3000}', '', 'storage away');
INSERT INTO run VALUES (2, 1, 1, 0, 1300000, NULL, '{}', '', '');
INSERT INTO run_scope VALUES (1, 0, 1);
INSERT INTO intent VALUES (1, 0, 1, 2, '0-1');
INSERT INTO hold VALUES (1, 1, x'626f62', 'evidence', 500000);
INSERT INTO kept_output VALUES ('document-uploads', x'6361726f6c2f632e786c7378');
PRAGMA user_version = 1;
