#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what the web app notices of a cleanup: how long its requests take with one beside them and without.

The tests' web app (the real Django) answers requests at a fixed rate: each looks a session up, adds a document to it and notes
its last activity. A request that has to wait does not hold back those that were due behind it: what counts
is from the moment on when it was due. Meanwhile docsweep-cli cleanup_files deletes expired sessions with two documents each
(three items a session), or does not. Both take turns on a fresh copy; the same requests, for as long as the cleanup took.
  ./beside.py --cli build/release/app/cli/docsweep-cli --directory /var/tmp --database sqlite --items 200000
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

sys.dont_write_bytecode = True
TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "support/supabase"))

from local_sweep import absolute, clean_environment  # noqa: E402
from rows_sweep import DOCUMENTS, Postgres, Sqlite, expired_cleanup  # noqa: E402

LIVING = 50


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=absolute, help="docsweep-cli, a release build")
    parser.add_argument("--directory", required=True, type=absolute, help="where the databases lie: on the disk to measure")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--items", type=int, default=200_000)
    parser.add_argument("--rate", type=float, default=20, help="requests a second")
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_args()


class WebApp:
    """A process with Django that answers requests at their times."""

    def __init__(self, told):
        environment = clean_environment() | {"WEBAPP_DATABASE": json.dumps(told), "PYTHONDONTWRITEBYTECODE": "1"}
        self.process = subprocess.Popen(
            ["/usr/bin/python3", TESTS / "support/django/webapp.py"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True,
        )  # fmt: skip

    def ask(self, *command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            sys.exit(answer["error"])
        return answer["ok"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Bench:
    def __init__(self, options, work):
        self.options = options
        self.work = work
        sessions = options.items // (1 + DOCUMENTS)
        self.database = Sqlite(work, sessions) if options.database == "sqlite" else Postgres(work, sessions)

    def turn(self, cleans, seconds):
        """The times of the requests in milliseconds, and how long the cleanup took; without one: for so many seconds."""
        self.database.restore()
        app = WebApp(self.database.told() | {"durable": True})
        keys = app.ask("live", LIVING)
        stop = self.work / "stop"
        stop.unlink(missing_ok=True)
        took = seconds
        found = {}
        requests = threading.Thread(target=lambda: found.update(app.ask("serve", keys, self.options.rate, str(stop))))
        requests.start()
        time.sleep(1)  # its first requests are slower
        if cleans:
            took = expired_cleanup(self.options.cli, self.database, self.work)
        else:
            time.sleep(seconds)
        stop.touch()
        requests.join()
        app.close()
        if found["failed"]:
            print(f"{len(found['failed'])} requests failed: {found['failed'][0]}")
        return [1000 * each for each in found["took"]], took

    def run(self):
        figures = {True: [], False: []}
        seconds = 10
        for number in range(self.options.rounds):
            for cleans in (True, False):
                times, took = self.turn(cleans, seconds)
                seconds = took if cleans else seconds
                cut = statistics.quantiles(times, n=100)
                figures[cleans].append((cut[49], cut[98], max(times), len(times), took))
                print(f"round {number + 1}: {'with' if cleans else 'without'}: p50 {cut[49]:.1f} ms, p99 {cut[98]:.1f} ms, longest"
                      f" {max(times):.0f} ms of {len(times)} requests in {took:.1f} s", file=sys.stderr, flush=True)  # fmt: skip
        print(f"{self.options.items} items, {self.database.title}, {self.options.rate:g} requests a second, {self.options.rounds} rounds\n")
        print("| what | p50 | p99 | longest | the cleanup |\n|---|---|---|---|---|")
        middle = {}
        for cleans, name in ((True, "beside a cleanup"), (False, "without one")):
            middle[cleans] = [statistics.median(each) for each in zip(*figures[cleans])]
            p50, p99, longest, _, took = middle[cleans]
            print(f"| {name} | {p50:.1f} ms | {p99:.1f} ms | {longest:.0f} ms | {f'{took:.1f} s' if cleans else '-'} |")
        ratios = [f"{one / other:.2f}" for one, other in list(zip(middle[True], middle[False]))[:3]]
        print(f"| beside / without | {' | '.join(ratios)} | |")


def main():
    options = arguments()
    work = options.directory / f"beside-{os.getpid()}"
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
