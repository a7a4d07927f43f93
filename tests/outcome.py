#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a run of ctest says beside its summary: the slowest suites, and which tests were skipped without a right to be.

outcome.py [--no-install] [--no-packages] JUNIT_XML LIST_OF_SKIPS
"""

import argparse
import fnmatch
import os
import re
import sys
import xml.etree.ElementTree as xml

SKIPS = (
    re.compile(r"^SKIP +: \w[\w:]*\((?:[^()\n]|\([^()\n]*\))*\) (.*)$", re.MULTILINE),  # Qt Test
    re.compile(r"^(?:OK|FAILED) \(.*?(skipped=\d+).*\)$", re.MULTILINE),  # unittest
)


def skips(case):
    """Why tests of this suite, or all of it, did not run."""
    status = case.get("status")
    if status in ("notrun", "disabled"):
        return ["Disabled" if status == "disabled" else "Not Run"]
    said = case.findtext("system-out") or ""
    return [reason.strip() for pattern in SKIPS for reason in pattern.findall(said)]


def fits(text, pattern):
    return fnmatch.fnmatchcase(text, pattern)


def read(junit):
    return list(xml.parse(junit).getroot().iter("testcase"))


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [[cell.strip() for cell in line.split("|")] for line in lines if line.strip() and not line.startswith("#")]


def unjustified(cases, allowed, places):
    """(suite, reason) of each skip that no row allows in one of these places."""
    return sorted({
        (case.get("name"), reason)
        for case in cases for reason in skips(case)
        if not any(where in places and fits(case.get("name"), suite) and fits(reason, text) for where, suite, text in allowed)
    })


def places(root, installed, packed):
    here = {"always"}
    if not root:
        here.add("not root")
    if not installed:
        here.add("not installed")
    if not packed:
        here.add("no packages")
    if not (root and installed):
        here.add("not CI")
    return here


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--no-install", action="store_true")
    parser.add_argument("--no-packages", action="store_true")
    parser.add_argument("junit")
    parser.add_argument("list")
    given = parser.parse_args()
    cases = read(given.junit)
    slowest = sorted(cases, key=lambda case: -float(case.get("time") or 0))[:10]
    print("The slowest suites:")
    for case in slowest:
        print(f"{float(case.get('time') or 0):8.1f} s  {case.get('name')}")
    wrong = unjustified(cases, rows(given.list), places(os.geteuid() == 0, not given.no_install, not given.no_packages))
    if wrong:
        print(f"Skipped, and {given.list} does not say that this is right here:")
        for suite, reason in wrong:
            print(f"    {suite}: {reason}")
        sys.exit(1)


if __name__ == "__main__":
    main()
