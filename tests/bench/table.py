#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""All that is measured beside peers, by one command and in one table; or two builds of docsweep beside each other.

  table.py build/release                     docsweep beside its peers
  table.py build/release --base OLD/release  the same beside another build of it, in turns: is the change slower?
  table.py build/release --short             a fortieth of it, within a minute: a look, no proof

The folders are those of CMake's preset "release" with DOCSWEEP_BUILD_BENCHMARKS. Starting needs an X server: xvfb-run -a.
What cannot be measured here (a peer that is not installed, say) is told and left out. Figures never make it fail.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path, help="a release build")
    parser.add_argument("--base", type=Path, help="another one to compare with, instead of the peers")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--directory", type=Path, help="on the disk to measure; else the build's folder bench-data")
    parser.add_argument("--only", help="comma list of local, rows, ledger, start")
    return parser.parse_args()


def cli(build):
    return build / "app/cli/docsweep-cli"


def commands(options, directory):
    """Name -> (title, command)."""
    share, rounds = (40, "3") if options.short else (1, "5")
    own = ["--cli", cli(options.build), "--directory", directory, "--rounds", rounds]
    programs = ["--programs", options.build / "tests/bench"]
    peers = ["--only", "docsweep,bare,rclone"]
    loops = ["--only", "docsweep,rows"]
    start = [options.build / "app/gui/docsweep", "5" if options.short else "9"]
    if options.base:
        peers = loops = ["--other", cli(options.base), "--only", "docsweep,other"]
        start += [options.base / "app/gui/docsweep"]
    sizes = lambda objects, sessions: ["--objects", str(objects // share), "--sessions", str(sessions // share)]  # noqa: E731
    found = {
        "local": ("Sweep of a local folder", ["local_sweep.py", *own, *programs, *peers, *sizes(200_000, 10_000)]),
        "rows": ("Rows alone, SQLite", ["rows_sweep.py", *own, *loops, "--sessions", str(200_000 // share)]),
        "ledger": ("Sweep with a ledger", ["ledger_sweep.py", *own, *programs, *sizes(30_000, 7_500)]),
        "start": ("Start to first paint", ["startup.py", *start]),
    }
    if options.base:
        del found["ledger"]  # it compares with and without
    return {name: found[name] for name in options.only.split(",")} if options.only else found


def main():
    options = arguments()
    root = options.directory or options.build / "bench-data"
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=root) as directory:
        os.chmod(directory, 0o755)
        for title, command in commands(options, directory).values():
            done = subprocess.run(
                ["/usr/bin/python3", HERE / command[0], *map(str, command[1:])], capture_output=True, text=True, check=False
            )
            lines = [line for line in done.stdout.splitlines() if line.strip()]
            print(f"\n{title}")
            print("\n".join(lines) if lines else f"not measured: {done.stderr.strip().splitlines()[-1:]}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
