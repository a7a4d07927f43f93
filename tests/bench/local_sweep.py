#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a whole sweep of a local folder store side by side with its peers.

Every contestant gets a freshly made tree, the same each time, and they take turns, so that what the machine does
meanwhile falls on all of them. What is timed: the whole command for docsweep, rclone and find; for the bare loop only its
unlinkat calls, with the paths known before. Prints the medians and docsweep's ratio to each.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
from turns import chosen, print_table, take_turns  # noqa: E402

BUCKET = "document-uploads"


def absolute(text):
    return Path(text).resolve()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=absolute, help="docsweep-cli, a release build")
    parser.add_argument("--other", type=absolute, help="another docsweep-cli to compare with")
    parser.add_argument("--programs", required=True, type=absolute, help="the folder of bench_tree and bench_unlink")
    parser.add_argument("--directory", required=True, type=absolute, help="where the trees are made: on the disk to measure")
    parser.add_argument("--objects", type=int, default=200_000)
    parser.add_argument("--sessions", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", help="comma list of docsweep, other, bare, rclone, find")
    parser.add_argument("--json", type=Path, help="also writes every single time into this file")
    return parser.parse_args()


def clean_environment():
    ours = ("SUPABASE_", "DOCSWEEP_", "CLEANUP_", "STORAGE_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    for name in ("DATABASE_URL", "AUTO_CLEANUP_ENABLED", "MAX_STORAGE_SIZE_MB", "AWS_CA_BUNDLE"):
        kept.pop(name, None)
    return kept


class Bench:
    def __init__(self, options):
        self.options = options
        self.work = options.directory / f"local-sweep-{os.getpid()}"
        self.root = self.work / "root"
        self.database = self.work / "made.sqlite3"

    def make_tree(self):
        shutil.rmtree(self.root, ignore_errors=True)
        command = [self.options.programs / "bench_tree", str(self.options.objects), str(self.options.sessions), self.root]
        if not self.database.exists():
            command.append(self.database)
        subprocess.run(command, check=True)
        os.sync()

    def files_left(self):
        return sum(len(names) for _, _, names in os.walk(self.root))

    def timed(self, command, environment=None, cwd=None):
        log = self.work / "last.log"
        with open(log, "wb") as output:
            begin = time.monotonic()
            done = subprocess.run(
                command, env=environment or clean_environment(), cwd=cwd, stdout=output, stderr=output, check=False
            )
            took = time.monotonic() - begin
        left = self.files_left()
        if done.returncode != 0 or left:
            sys.exit(f"{command[0]}: exit {done.returncode}, {left} files left\n{log.read_text(errors='replace')[-2000:]}")
        return took

    def docsweep(self, program=None):
        home = self.work / "home"
        shutil.rmtree(home, ignore_errors=True)
        database = self.work / "db.sqlite3"
        shutil.copyfile(self.database, database)
        os.sync()
        environment = clean_environment() | {
            "STORAGE_ROOT": str(self.root),
            "DATABASE_URL": f"sqlite:///{database}",
            "DOCSWEEP_HOME": str(home),
        }
        return self.timed([program or self.options.cli, "cleanup_files"], environment, self.work)

    def bare(self):
        command = [self.options.programs / "bench_unlink", self.root / BUCKET]
        answer = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        assert answer["files"] == self.options.objects and answer["failed"] == 0, answer
        return answer["unlink_seconds"]

    def rclone(self):
        return self.timed(["rclone", "delete", "--config", "/dev/null", "--min-age", "1h", self.root / BUCKET])

    def find(self):
        return self.timed(["find", self.root / BUCKET, "-type", "f", "-mmin", "+60", "-delete"])

    def run(self):
        contestants = {
            "docsweep": (self.docsweep, "docsweep-cli cleanup_files (rows, journal and empty folders included)"),
            "other": (lambda: self.docsweep(self.options.other), "the other docsweep-cli"),
            "bare": (self.bare, "bare loop of unlinkat, four threads, paths known"),
            "rclone": (self.rclone, "rclone delete --min-age 1h (files only)"),
            "find": (self.find, "find -type f -mmin +60 -delete (files only)"),
        }
        if not self.options.other:
            del contestants["other"]
        self.compare(contestants)

    def compare(self, contestants):
        contestants = chosen(contestants, self.options.only)
        times = take_turns(contestants, self.options.rounds, self.make_tree)
        print(f"{self.options.objects} files in {self.options.sessions} folders, {self.options.rounds} rounds\n")
        print_table(contestants, times)
        if self.options.json:
            self.options.json.write_text(json.dumps(times, indent=1) + "\n")


def main():
    bench = Bench(arguments())
    bench.work.mkdir(parents=True)
    try:
        bench.run()
    finally:
        shutil.rmtree(bench.work, ignore_errors=True)


if __name__ == "__main__":
    main()
