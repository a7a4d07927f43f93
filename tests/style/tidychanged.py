#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy on the C++ files of a change: tidychanged.py [--seconds N] BUILD_DIR [FILE…]

The change is what HEAD has since it left DOCSWEEP_BASE (a branch or commit), else HEAD's last commit, and what is not committed.
A change of more than sixty units is none: a clone without its history, a merge of many. What deletes comes first. When the time is over, those that were not looked at are named. Fails on a finding in a file of the
change: whoever touches a file leaves it clean.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
MOST = 60  # units: more than a minute is good for many times over
FLOORS = ("core/sweep", "core/retention", "core", "app", "ui", "tests")  # first what matters most


def git(*words):
    told = subprocess.run(["git", "-c", "safe.directory=*", "-C", str(ROOT), *words], capture_output=True, text=True)
    return told.stdout.split() if told.returncode == 0 else None


def changed():
    """Files of the change by their paths below the root, or None where git cannot say."""
    base = os.environ.get("DOCSWEEP_BASE")
    since = git("merge-base", base, "HEAD") if base else git("rev-parse", "--verify", "--quiet", "HEAD^1")
    if base and since is None:
        sys.exit(f"DOCSWEEP_BASE is {base}, which has no commit in common with HEAD.")
    if since:
        files = git("diff", "--name-only", "--diff-filter=d", since[0])
    else:  # a first commit, or a clone of one commit only
        files = git("ls-files")
    return files if files is None else files + git("ls-files", "--others", "--exclude-standard")


def commands(build):
    """The compiler's command of each source, also of those that are compiled several at a time."""
    found = {}
    for unit in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(unit["file"])
        sources = [path]
        if path.name.startswith(("unity_", "suites_")):
            sources = [pathlib.Path(each) for each in re.findall(r'#include "(/.*)"', path.read_text())]
        for source in sources:
            found[str(source)] = {"directory": unit["directory"], "file": str(source),
                                  "command": unit["command"].replace(str(path), str(source))}
    return found


def units(files, known):
    """The units to look at: a header is seen with the source of its name."""
    picked = set()
    for file in files:
        source = file[:-2] + ".cpp" if file.endswith(".h") else file
        if source.endswith(".cpp") and str(ROOT / source) in known:
            picked.add(source)
    return sorted(picked, key=lambda file: (next(i for i, floor in enumerate((*FLOORS, "")) if file.startswith(floor)), file))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("files", nargs="*", help="these instead of those of the change")
    given = parser.parse_intermixed_args()
    tidy = shutil.which("clang-tidy-14") or shutil.which("clang-tidy")
    files = given.files or changed()
    if tidy is None or files is None:
        print("Skipped: clang-tidy is not installed." if tidy is None else f"Skipped: {ROOT} is no clone of git.")
        sys.exit(77)
    known = commands(given.build)
    todo = units(files, known)
    if len(todo) > MOST and not given.files:
        print(f"Skipped: {len(todo)} units are a whole tree rather than a change. Name the commit it began from in "
              "DOCSWEEP_BASE, or look at all of it: cmake --build --preset ci --target tidy")
        sys.exit(77)
    database = given.build / "tidy"
    database.mkdir(exist_ok=True)
    (database / "compile_commands.json").write_text(json.dumps(list(known.values())))

    only = json.dumps([{"name": file} for file in files if file.endswith((".cpp", ".h"))])

    begun = time.monotonic()
    left_out = []
    findings = []

    def look(file):
        left = given.seconds - (time.monotonic() - begun)
        if left < 10:  # a unit takes as long
            left_out.append(file)
            return
        try:
            told = subprocess.run([tidy, "-p", str(database), "--quiet", "--extra-arg=-Wno-unknown-warning-option",
                                   f"--line-filter={only}", str(ROOT / file)], capture_output=True, text=True, timeout=left)
        except subprocess.TimeoutExpired:
            left_out.append(file)
            return
        if told.returncode != 0:
            findings.append(told.stdout or told.stderr)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(look, todo))
    print("\n".join(findings), end="")
    print(f"clang-tidy: {len(todo) - len(left_out)} units looked at in {time.monotonic() - begun:.0f} s, "
          f"{len(findings)} with findings, {len(left_out)} left out for want of time"
          + "".join(f"\n    left out: {file}" for file in sorted(left_out)))
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
