#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how fast rows go: a whole cleanup without files beside bare loops that delete the same rows.

Sessions with two documents each stand in the tables that the real Django makes; their keys are random, as Django's are. All
are expired. The contestants take turns on a fresh copy: docsweep-cli cleanup_files (plan, journal and its syncs included),
a bare loop over known ids in the order of the rows, one in the order of the keys; each commits 500 sessions at a time. With
--other CLI a second build of docsweep takes part.
  ./rows_sweep.py --cli build/release/app/cli/docsweep-cli --directory /var/tmp --sessions 200000
"""

import argparse
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

sys.dont_write_bytecode = True
TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "support/supabase"))

import psycopg2  # noqa: E402
from cluster import Cluster  # noqa: E402
from local_sweep import absolute, clean_environment  # noqa: E402
from turns import chosen, print_table, take_turns  # noqa: E402

AT_ONCE = 500
DOCUMENTS = 2
SESSION = "parser_usersession"
DOCUMENT = "parser_processeddocument"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=absolute, help="docsweep-cli, a release build")
    parser.add_argument("--other", type=absolute, help="another docsweep-cli to compare with")
    parser.add_argument("--directory", required=True, type=absolute, help="where the databases lie: on the disk to measure")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--sessions", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", help="comma list of docsweep, other, rows, keys")
    return parser.parse_args()


def migrate(told):
    environment = clean_environment() | {"WEBAPP_DATABASE": json.dumps(told), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        ["/usr/bin/python3", TESTS / "support/django/webapp.py"],
        input='["migrate"]\n', env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    if "error" in json.loads(done.stdout):
        sys.exit(done.stdout)


def rows(sessions):
    dice = random.Random(7)
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    then = datetime.now(timezone.utc) - timedelta(days=9)
    for number in range(1, sessions + 1):
        at = then + timedelta(seconds=number % 80_000)
        yield number, "".join(dice.choices(letters, k=32)), at


def document(number, nth, at):
    path = None  # rows alone: no file is named
    data = json.dumps({"name": "Ärmel & Söhne", "total": "12.00", "lines": ["x" * 40] * 4})
    return ((number - 1) * DOCUMENTS + nth + 1, number, "paper.pdf", "pdf", 1000, data, "completed", path, at)


DOCUMENT_COLUMNS = (
    "id, session_id, filename, file_type, file_size, extracted_data, processing_status, source_file_path, created_at,"
    " updated_at, error_details, retry_count"
)


class Sqlite:
    title = "SQLite, rollback journal"

    def __init__(self, work, sessions):
        self.made = work / "made.sqlite3"
        self.path = work / "db.sqlite3"
        migrate({"path": str(self.made)})
        connection = sqlite3.connect(self.made)
        connection.execute("PRAGMA synchronous = OFF")
        text = lambda at: at.strftime("%Y-%m-%d %H:%M:%S.%f")  # noqa: E731
        connection.executemany(
            f"INSERT INTO {SESSION} (id, session_key, created_at, is_active, last_activity) VALUES (?, ?, ?, 1, ?)",
            ((number, key, text(at), text(at)) for number, key, at in rows(sessions)),
        )
        connection.executemany(
            f"INSERT INTO {DOCUMENT} ({DOCUMENT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{{}}', 0)",
            (
                (*document(number, nth, text(at)), text(at))
                for number, _, at in rows(sessions)
                for nth in range(DOCUMENTS)
            ),
        )
        connection.commit()
        connection.close()

    def restore(self):
        shutil.copyfile(self.made, self.path)
        os.sync()

    def url(self):
        return f"sqlite:///{self.path}"

    def told(self):
        return {"path": str(self.path)}

    def connect(self):
        connection = sqlite3.connect(self.path)
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    mark = "?"

    def close(self):
        pass


class Postgres:
    title = "PostgreSQL 15"
    mark = "%s"

    def __init__(self, work, sessions):
        self.cluster = Cluster()
        migrate(self.told())
        self.sessions = sessions

    def told(self):
        return {"host": "127.0.0.1", "port": self.cluster.port, "name": "postgres", "user": "postgres"}

    def connect(self):
        return psycopg2.connect(host="127.0.0.1", port=self.cluster.port, user="postgres", dbname="postgres")

    def restore(self):
        connection = self.connect()
        with connection.cursor() as cursor:
            cursor.execute(f"TRUNCATE {SESSION} CASCADE")
            cursor.execute("CREATE TEMP TABLE made (id bigint, key text, at timestamptz)")
            import io

            lines = io.StringIO()
            for number, key, at in rows(self.sessions):
                lines.write(f"{number}\t{key}\t{at.isoformat()}\n")
            lines.seek(0)
            cursor.copy_expert("COPY made FROM STDIN", lines)
            cursor.execute(
                f"INSERT INTO {SESSION} (id, session_key, created_at, is_active, last_activity)"
                " SELECT id, key, at, true, at FROM made ORDER BY id"
            )
            data = document(1, 0, None)[5]
            cursor.execute(
                f"INSERT INTO {DOCUMENT} ({DOCUMENT_COLUMNS}) SELECT (id - 1) * %s + nth, id, 'paper.pdf', 'pdf', 1000,"
                " %s::jsonb, 'completed', NULL, at, at, '{}', 0 FROM made, generate_series(1, %s) nth ORDER BY id, nth",
                (DOCUMENTS, data, DOCUMENTS),
            )
            for table in (SESSION, DOCUMENT):
                cursor.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))")
        connection.commit()
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
            cursor.execute("CHECKPOINT")
        connection.close()

    def url(self):
        return self.cluster.url()

    def close(self):
        self.cluster.close()


def expired_cleanup(program, database, work):
    """A whole cleanup of what is expired, in a home of its own, with an empty storage; answers its seconds."""
    home = work / "home"
    shutil.rmtree(home, ignore_errors=True)
    storage = work / "storage"
    (storage / "document-uploads").mkdir(parents=True, exist_ok=True)
    environment = clean_environment() | {
        "STORAGE_ROOT": str(storage),
        "DATABASE_URL": database.url(),
        "DOCSWEEP_HOME": str(home),
    }
    log = work / "last.log"
    with open(log, "wb") as output:
        begin = time.monotonic()
        done = subprocess.run([program, "cleanup_files"], env=environment, cwd=work, stdout=output, stderr=output)
        took = time.monotonic() - begin
    if done.returncode != 0:
        sys.exit(f"{program}: exit {done.returncode}\n{log.read_text(errors='replace')[-2000:]}")
    return took


class Bench:
    def __init__(self, options, work):
        self.options = options
        self.work = work
        kind = Sqlite if options.database == "sqlite" else Postgres
        self.database = kind(work, options.sessions)
        by_row = [(number, key) for number, key, _ in rows(options.sessions)]
        self.ids = [number for number, _ in by_row]
        self.ids_by_key = [number for number, key in sorted(by_row, key=lambda each: each[1])]

    def bare(self, ids):
        connection = self.database.connect()
        begin = time.monotonic()
        cursor = connection.cursor()
        for first in range(0, len(ids), AT_ONCE):
            some = ids[first:first + AT_ONCE]
            marks = ", ".join([self.database.mark] * len(some))
            cursor.execute(f"DELETE FROM {DOCUMENT} WHERE session_id IN ({marks})", some)
            cursor.execute(f"DELETE FROM {SESSION} WHERE id IN ({marks})", some)
            connection.commit()
        took = time.monotonic() - begin
        connection.close()
        return took

    def left(self):
        connection = self.database.connect()
        cursor = connection.cursor()
        cursor.execute(f"SELECT (SELECT count(*) FROM {SESSION}) + (SELECT count(*) FROM {DOCUMENT})")
        count = cursor.fetchone()[0]
        connection.close()
        return count

    def run(self):
        contestants = {
            "docsweep": (lambda: expired_cleanup(self.options.cli, self.database, self.work), "docsweep-cli cleanup_files (plan and journal included)"),
            "other": (lambda: expired_cleanup(self.options.other, self.database, self.work), "the other docsweep-cli"),
            "rows": (lambda: self.bare(self.ids), "bare loop in the order of the rows, ids known"),
            "keys": (lambda: self.bare(self.ids_by_key), "bare loop in the order of the keys, ids known"),
        }
        if not self.options.other:
            del contestants["other"]
        contestants = chosen(contestants, self.options.only)
        times = take_turns(contestants, self.options.rounds, self.database.restore, self.require_all_gone)
        print(
            f"{self.options.sessions} sessions with {DOCUMENTS} documents each, {self.database.title},"
            f" {self.options.rounds} rounds\n"
        )
        print_table(contestants, times)

    def require_all_gone(self, name):
        if left := self.left():
            sys.exit(f"{name}: {left} rows are left")


def main():
    options = arguments()
    work = options.directory / f"rows-sweep-{os.getpid()}"
    work.mkdir(parents=True)
    bench = None
    try:
        bench = Bench(options, work)
        bench.run()
    finally:
        if bench:
            bench.database.close()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
