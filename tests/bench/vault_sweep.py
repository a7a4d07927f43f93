#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a whole sweep that keeps copies in a vault side by side with its peers, and then bringing all of it back.

As local_sweep.py: every contestant gets the same fresh tree, and they take turns. The bare loop is timed from the first file
that is read to the last one that is removed, with the paths known before. At the end what one sweep took away comes back,
beside `rclone copy` of as many files.
"""

import json
import re
import shutil
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from local_sweep import BUCKET, Bench, arguments, clean_environment  # noqa: E402


class VaultBench(Bench):
    def __init__(self, options):
        super().__init__(options)
        self.vault = self.work / "vault"
        self.other = self.work / "other"
        self.home = self.work / "home"

    def environment(self, home):
        return clean_environment() | {
            "STORAGE_ROOT": str(self.root),
            "DATABASE_URL": f"sqlite:///{self.work / 'db.sqlite3'}",
            "DOCSWEEP_HOME": str(home),
        }

    def cli(self, *words, environment):
        done = subprocess.run([self.options.cli, *words], env=environment, cwd=self.work, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{words}: exit {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def with_vault(self):
        shutil.rmtree(self.home, ignore_errors=True)
        shutil.rmtree(self.vault, ignore_errors=True)
        self.vault.mkdir(mode=0o700)
        made = self.cli("vault", "key", "new", "--plain-file", environment=self.environment(self.home))
        return self.environment(self.home) | {
            "DOCSWEEP_VAULT": str(self.vault),
            "DOCSWEEP_VAULT_KEY": re.search(r"DOCSWEEP_VAULT_KEY=(\S+)", made)[1],
            "DOCSWEEP_VAULT_MAX_MB": "100000",
        }

    def fresh_database(self):
        shutil.copyfile(self.database, self.work / "db.sqlite3")

    def docsweep(self, program=None):
        self.fresh_database()
        return self.timed([program or self.options.cli, "cleanup_files"], self.with_vault(), self.work)

    def without(self):
        self.fresh_database()
        shutil.rmtree(self.home, ignore_errors=True)
        return self.timed([self.options.cli, "cleanup_files"], self.environment(self.home), self.work)

    def emptied(self):
        shutil.rmtree(self.other, ignore_errors=True)
        self.other.mkdir()
        return self.other

    def bare(self):
        command = [self.options.programs / "bench_copy", self.root / BUCKET, self.emptied()]
        answer = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        assert answer["files"] == self.options.objects and answer["failed"] == 0, answer
        return answer["copy_seconds"] + answer["unlink_seconds"]

    def rclone(self):
        return self.timed(["rclone", "move", "--config", "/dev/null", self.root / BUCKET, self.emptied()])

    def tar(self):
        packed = self.emptied() / "all.tar.zst"
        begin = time.monotonic()
        command = f"tar -C '{self.root}' --remove-files -cf - {BUCKET} | zstd -q -3 -o '{packed}' && sync '{packed}'"
        subprocess.run(["bash", "-o", "pipefail", "-c", command], check=True)
        return time.monotonic() - begin

    def bring_back(self):
        """What one sweep took away, beside a copy of as many files by rclone."""
        self.make_tree()
        environment = self.with_vault()
        self.fresh_database()
        self.cli("cleanup_files", environment=environment)
        (run,) = {each["id"] for each in json.loads(self.cli("history", "--json", environment=environment))["runs"]}
        begin = time.monotonic()
        self.cli("restore", str(run), "--yes", environment=environment)
        restored = time.monotonic() - begin
        if self.files_left() != self.options.objects:
            sys.exit(f"{self.files_left()} files are back")
        begin = time.monotonic()
        subprocess.run(["rclone", "copy", "--config", "/dev/null", self.root / BUCKET, self.emptied()], check=True)
        return restored, time.monotonic() - begin

    def run(self):
        contestants = {
            "docsweep": (self.docsweep, "docsweep-cli cleanup_files with a vault (rows, journal, keys, encryption)"),
            "without": (self.without, "the same without one"),
            "bare": (self.bare, "bare loop: each file read, written and removed once, four threads, paths known"),
            "rclone": (self.rclone, "rclone move to another folder"),
            "tar": (self.tar, "tar --remove-files | zstd -3"),
        }
        self.compare(contestants)
        restored, copied = self.bring_back()
        print(f"\nbrought back in {restored:.2f} s (rows, checked); rclone copy {copied:.2f} s: {restored / copied:.2f} x")


def main():
    bench = VaultBench(arguments())
    bench.work.mkdir(parents=True)
    try:
        bench.run()
    finally:
        shutil.rmtree(bench.work, ignore_errors=True)


if __name__ == "__main__":
    main()
