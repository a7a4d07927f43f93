#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a whole sweep with a ledger on the same PostgreSQL side by side with one without.

A folder of files and a PostgreSQL of its own, both filled anew for every sweep, the same each time; the two take turns.
What is timed: the whole command. At the end both sweep once more while the server writes down every statement: what a
batch costs more.
"""

import argparse
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "support" / "supabase"))

import psycopg2  # noqa: E402
from cluster import Cluster  # noqa: E402
from local_sweep import absolute, clean_environment  # noqa: E402
from supabase_sweep import WebApp  # noqa: E402

TABLES = ("parser_usersession", "parser_processeddocument")
RATIO_BUDGET = 1.05


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=absolute, help="docsweep-cli, a release build")
    parser.add_argument("--programs", required=True, type=absolute, help="the folder of bench_tree")
    parser.add_argument("--directory", required=True, type=absolute, help="where the trees are made")
    parser.add_argument("--objects", type=int, default=100_000)
    parser.add_argument("--sessions", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=7)
    return parser.parse_args()


class Bench:
    def __init__(self, options):
        self.options = options
        self.work = options.directory / f"ledger-sweep-{os.getpid()}"
        self.work.mkdir(parents=True)
        self.root = self.work / "root"
        self.made = self.work / "made.sqlite3"
        self.cluster = Cluster()
        login = {"host": "127.0.0.1", "port": self.cluster.port, "name": "postgres", "user": "postgres"}
        self.web_app = WebApp(login)
        self.server = psycopg2.connect(self.cluster.url())
        self.server.autocommit = True

    def sql(self, statement):
        with self.server.cursor() as cursor:
            cursor.execute(statement)

    def fill(self, ledger):
        """Files, and the rows that bench_tree wrote for them, in a PostgreSQL with a ledger or without."""
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.rmtree(self.work / "home", ignore_errors=True)
        command = [self.options.programs / "bench_tree", str(self.options.objects), str(self.options.sessions), self.root]
        subprocess.run(command + ([] if self.made.exists() else [self.made]), check=True)
        self.sql("DROP SCHEMA IF EXISTS docsweep CASCADE")
        self.sql(f"TRUNCATE {', '.join(TABLES)} CASCADE")
        rows = sqlite3.connect(self.made)
        for table in TABLES:
            self.copy(rows, table)
        rows.close()
        self.sql("VACUUM ANALYZE")
        self.sql("CHECKPOINT")
        if ledger:
            self.docsweep("ledger", "init")
        os.sync()

    def copy(self, rows, table):
        cursor = rows.execute(f"SELECT * FROM {table}")
        columns = [each[0] for each in cursor.description]
        text = self.work / f"{table}.copy"
        with self.server.cursor() as server:
            server.execute("SELECT column_name FROM information_schema.columns WHERE table_name = %s "
                           "AND data_type = 'boolean'", (table,))
            booleans = {name for (name,) in server.fetchall()}
            with open(text, "w") as file:
                for row in cursor:
                    told = ("\\N" if value is None else ("tf"[not value] if name in booleans else str(value))
                            for name, value in zip(columns, row))
                    file.write("\t".join(told) + "\n")
            with open(text) as file:
                server.copy_expert(f"COPY {table} ({', '.join(columns)}) FROM STDIN", file)

    def docsweep(self, *words):
        environment = clean_environment() | {
            "STORAGE_ROOT": str(self.root),
            "DATABASE_URL": self.cluster.url(),
            "DOCSWEEP_HOME": str(self.work / "home"),
        }
        begin = time.monotonic()
        done = subprocess.run([self.options.cli, *words], env=environment, cwd=self.work, capture_output=True, text=True)
        took = time.monotonic() - begin
        if done.returncode != 0:
            sys.exit(f"{words}: exit {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return took

    def sweep(self, ledger):
        self.fill(ledger)
        took = self.docsweep("cleanup_files")
        if left := sum(len(names) for _, _, names in os.walk(self.root)):
            sys.exit(f"{left} files left")
        return took

    def statements(self, ledger):
        """How many the server got, each of which was an exchange, and how many batches there were."""
        self.fill(ledger)
        self.sql("ALTER SYSTEM SET log_statement = 'all'")
        self.sql("SELECT pg_reload_conf()")
        log = Path(self.cluster.folder) / "log"
        time.sleep(0.5)  # until every process of the server has heard of it
        begin = log.stat().st_size
        self.docsweep("cleanup_files")
        self.sql("ALTER SYSTEM RESET log_statement")
        self.sql("SELECT pg_reload_conf()")
        text = log.read_bytes()[begin:].decode(errors="replace")
        told = [line for line in text.splitlines() if " statement: " in line or " execute " in line]
        beats = sum("UPDATE docsweep.run SET beat" in line or "UPDATE \"docsweep\".run SET beat" in line for line in told)
        journal = sqlite3.connect(f"file:{self.work / 'home' / 'journal.sqlite3'}?mode=ro", uri=True)
        (batches,) = journal.execute("SELECT count(*) FROM batch").fetchone()
        journal.close()
        return len(told), beats, batches

    def run(self):
        times = {False: [], True: []}
        for number in range(self.options.rounds):
            for ledger in (number % 2 == 0, number % 2 == 1):
                times[ledger].append(self.sweep(ledger))
                print(f"round {number + 1}: {'with' if ledger else 'without'} {times[ledger][-1]:.2f} s", file=sys.stderr,
                      flush=True)  # fmt: skip
        ratios = [own / bare for own, bare in zip(times[True], times[False])]
        print(f"{self.options.objects} files of {self.options.sessions} sessions, {self.options.rounds} rounds, load "
              f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")  # fmt: skip
        for ledger, title in ((False, "without a ledger"), (True, "with one")):
            some = times[ledger]
            print(f"{title}: median {statistics.median(some):.2f} s ({min(some):.2f} to {max(some):.2f})")
        ratio = statistics.median(times[True]) / statistics.median(times[False])
        print(f"with / without: {ratio:.3f} of the medians; {statistics.median(ratios):.3f} median of the rounds "
              f"({min(ratios):.3f} to {max(ratios):.3f}); budget {RATIO_BUDGET}")  # fmt: skip
        bare, _, batches = self.statements(False)
        own, beats, _ = self.statements(True)
        more = (own - bare - 4 * beats) / batches
        print(json.dumps({"statements": own, "without": bare, "heartbeats": beats, "batches": batches}))
        print(f"statements more a batch, heartbeats aside, those of once a run and a connection included: {more:.2f}")
        return 0 if ratio <= RATIO_BUDGET else 1

    def close(self):
        self.server.close()
        self.cluster.close()
        shutil.rmtree(self.work, ignore_errors=True)


def main():
    bench = Bench(arguments())
    try:
        code = bench.run()
    finally:
        bench.close()
    sys.exit(code)


if __name__ == "__main__":
    main()
