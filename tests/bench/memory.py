#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the most memory that a command-line run ever has resident, for folder stores of several sizes.

A dry run and then a cleanup of the same tree; the numbers should not depend on its size. Objects are spread over one
session for every twenty, or, with --flat, all are in the folder of one session.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
from local_sweep import absolute, clean_environment  # noqa: E402

LIMIT_MB = 96


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=absolute, help="docsweep-cli, a release build")
    parser.add_argument("--programs", required=True, type=absolute, help="the folder of bench_tree")
    parser.add_argument("--directory", required=True, type=absolute, help="where the trees are made")
    parser.add_argument("--objects", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--flat", action="store_true", help="all objects in one session's folder")
    return parser.parse_args()


def peak(command, environment, directory):
    """Runs it; its exit code, seconds and peak resident memory in MB (the kernel's, which is VmHWM)."""
    log = directory / "last.log"
    with open(log, "wb") as output:
        begin = time.monotonic()
        child = subprocess.Popen(command, env=environment, cwd=directory, stdout=output, stderr=output)
        _, status, usage = os.wait4(child.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        sys.exit(f"{command}: exit {code}\n{log.read_text(errors='replace')[-2000:]}")
    return time.monotonic() - begin, usage.ru_maxrss / 1024


def measure(options, objects, work):
    sessions = 1 if options.flat else max(objects // 20, 1)
    root, database = work / "root", work / "db.sqlite3"
    make = [options.programs / "bench_tree", str(objects), str(sessions), root, database]
    subprocess.run(make, check=True)
    environment = clean_environment() | {
        "STORAGE_ROOT": str(root),
        "DATABASE_URL": f"sqlite:///{database}",
        "DOCSWEEP_HOME": str(work / "home"),
    }
    dry = peak([options.cli, "cleanup_files", "--dry-run"], environment, work)
    real = peak([options.cli, "cleanup_files"], environment, work)
    left = sum(len(names) for _, _, names in os.walk(root))
    if left:
        sys.exit(f"{left} files left after the cleanup")
    return dry, real


def main():
    options = arguments()
    work = options.directory / f"memory-{os.getpid()}"
    print("| objects | sessions | dry run | peak | cleanup | peak |\n|---|---|---|---|---|---|")
    worst = 0.0
    for objects in options.objects:
        work.mkdir(parents=True)
        try:
            (dry_seconds, dry_mb), (seconds, megabytes) = measure(options, objects, work)
        finally:
            shutil.rmtree(work, ignore_errors=True)
        worst = max(worst, dry_mb, megabytes)
        sessions = 1 if options.flat else max(objects // 20, 1)
        print(
            f"| {objects} | {sessions} | {dry_seconds:.1f} s | {dry_mb:.1f} MB | {seconds:.1f} s | {megabytes:.1f} MB |",
            flush=True,
        )
    print(f"\nthe most is {worst:.1f} MB; the budget is {LIMIT_MB} MB")
    sys.exit(0 if worst < LIMIT_MB else 1)


if __name__ == "__main__":
    main()
