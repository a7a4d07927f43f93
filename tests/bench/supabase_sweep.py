#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a whole sweep of Supabase Storage side by side with a bare loop of the same requests.

Starts a PostgreSQL of its own and the tests' stand-in for Supabase Storage, fills both anew for every contestant, and lets
the contestants take turns. Two objects lie in each folder that is named like a session; one folder in ten has a session
with a document that names both, the others have no row. All are expired. What is timed: the whole command, each time.

With --url it measures a real server instead, in a bucket that it makes and removes; the rows are in a SQLite file then,
objects age by waiting, and nobody counts the requests:
  ./supabase_sweep.py … --url https://x.supabase.co --key KEY --bucket-prefix bench --objects 2000
"""

import argparse
import collections
import concurrent.futures
import hashlib
import http.client
import itertools
import json
import math
import os
import re
import resource
import shutil
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path
from urllib.parse import urlsplit

sys.dont_write_bytecode = True
TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "supabase"))

from local_sweep import absolute, clean_environment  # noqa: E402
from serving import BASE, Server  # noqa: E402

PER_FOLDER = 2
FOLDERS_WITH_ROWS = 0.1
PAGE = 1000
BATCH = 500
REQUESTS_TO_SPARE = 20
RATIO_BUDGET = 1.15
MEMORY_BUDGET_MB = 96
HOURS_ON_REAL_SERVERS = 0.0003
TITLES = {
    "api": "docsweep-cli cleanup_files, DOCSWEEP_LISTING=api (plan, rows, journal included)",
    "sql": "docsweep-cli cleanup_files, DOCSWEEP_LISTING=sql (plan, rows, journal included)",
    "store": "docsweep's store alone: the same requests, every key judged and accounted for",
    "bare": "bare loop of the same requests in C++, deletions on four connections, nothing kept or judged",
    "vault": "as the first, with copies in a vault",
    "copying": "the bare loop, which downloads every object on its four connections first",
    "v1": "the web app's way: a v1 listing a folder, then deletions, one request at a time",
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=absolute, help="docsweep-cli, a release build")
    parser.add_argument("--programs", required=True, type=absolute, help="the folder of bench_supabase_bare and _store")
    parser.add_argument("--directory", required=True, type=absolute, help="where blobs and the journal are")
    parser.add_argument("--objects", type=int, nargs="+", default=[20_000, 100_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--v1-rounds", type=int, default=1, help="it is slow; only for the first size")
    parser.add_argument("--only", help=f"comma list of {', '.join(TITLES)}")
    parser.add_argument("--json", type=Path, help="also writes every single run into this file")
    parser.add_argument("--latency-ms", type=float, default=0, help="added to every answer, as a network does")
    parser.add_argument(
        "--blobs",
        type=absolute,
        default=Path("/dev/shm") if os.path.isdir("/dev/shm") else None,
        help="where the stand-in keeps blobs: not on the disk of the journal, for which a server's would not wait; "
        "default: in memory, else --directory",
    )
    parser.add_argument("--url", help="of a real project")
    parser.add_argument("--key", default=os.environ.get("SUPABASE_SERVICE_KEY"), help="its service key")
    parser.add_argument("--bucket-prefix", default="docsweep-bench", help="of the bucket that is made there")
    return parser.parse_args()


def objects_of(folder):
    """The same each time; names as the web app gives them."""
    key = hashlib.md5(b"folder %d" % folder).hexdigest()
    return [f"{key}/{hashlib.md5(b'%d' % (folder * PER_FOLDER + i)).hexdigest()}{('.pdf', '.xlsx')[i]}" for i in range(PER_FOLDER)]


def session_of(folder, last_activity):
    source, excel = objects_of(folder)
    documents = [{"source": source, "excel": excel}]
    return {"key": source.split("/")[0], "last_activity": last_activity, "documents": documents}


class WebApp:
    """Its tables, made and filled by Django itself."""

    def __init__(self, database):
        self.environment = clean_environment() | {
            "WEBAPP_DATABASE": json.dumps(database),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        self.tell(["migrate"])

    def fill(self, folders):
        before = (datetime.now(timezone.utc) - timedelta(days=9)).isoformat()
        sessions = [session_of(folder, before) for folder in range(int(folders * FOLDERS_WITH_ROWS))]
        self.tell(["clear"], ["create", sessions])

    def tell(self, *commands):
        told = "".join(json.dumps(command) + "\n" for command in commands)
        answers = subprocess.run(
            ["/usr/bin/python3", TESTS / "support/django/webapp.py"],
            input=told, env=self.environment, capture_output=True, text=True, check=True,
        ).stdout.splitlines()  # fmt: skip
        for answer in answers:
            if "error" in json.loads(answer):
                sys.exit(f"Django: {answer}")


class OwnServer:
    """The stand-in, which ages objects at once and counts requests."""

    bucket = "document-uploads"
    hours = []

    def __init__(self, blobs, latency_ms):
        self.latency_ms = latency_ms
        self.blobs = Path(tempfile.mkdtemp(prefix="supabase-sweep-", dir=blobs))
        self.server = Server("--blobs", str(self.blobs))
        self.url = self.server.ready["url"]
        self.key = self.server.keys["service"]
        self.port = self.server.cluster.port
        self.database_url = self.server.cluster.url()
        self.server.sql("ALTER TABLE storage.objects SET (autovacuum_enabled = off)")  # not now
        self.web_app = WebApp({"host": "127.0.0.1", "port": self.port, "name": "postgres", "user": "postgres"})

    def fill(self, objects):
        self.server.sql("TRUNCATE storage.objects")
        self.server.control("POST", "/purge", {})
        self.server.control("POST", "/bucket", {"name": self.bucket})
        before = (datetime.now(timezone.utc) - timedelta(days=10)).isoformat()
        folders = objects // PER_FOLDER
        for first in range(0, folders, 10_000):
            some = range(first, min(first + 10_000, folders))
            names = [name for folder in some for name in objects_of(folder)]
            self.server.seed(self.bucket, names, content="%PDF-1.4", created_at=before, has_blobs=True)
        self.web_app.fill(folders)
        os.sync()
        self.server.control("DELETE", "/faults")
        if self.latency_ms:
            delay = {"action": "delay", "seconds": self.latency_ms / 1000, "count": None}
            self.server.control("POST", "/faults", delay)
        self.server.control("DELETE", "/log")

    def requests(self):
        """How many of each kind since the objects were made."""
        kinds = collections.Counter()
        for request in self.server.log()["requests"]:
            words = request["path"].strip("/").split("/")
            known = "/".join(words[:2]) if words[1:2] in (["list"], ["list-v2"], ["sign"], ["info"]) else words[0]
            kinds[f"{request['method']} {known}"] += 1
        return dict(kinds)

    def left(self):
        blobs = self.server.blobs()
        return len(self.server.remaining(self.bucket)) + blobs["count"]

    def close(self):
        self.server.close()
        shutil.rmtree(self.blobs, ignore_errors=True)


class Client:
    """A connection that stays open, for one thread."""

    def __init__(self, server):
        parts = urlsplit(server.url)
        if parts.scheme == "https":
            self.connection = http.client.HTTPSConnection(parts.netloc, context=ssl.create_default_context())
        else:
            self.connection = http.client.HTTPConnection(parts.netloc)
        self.base = parts.path.rstrip("/") + BASE
        self.headers = {"apikey": server.key, "Authorization": f"Bearer {server.key}", "User-Agent": "docsweep-bench"}

    def ask(self, method, path, told=None, kind="application/json"):
        body = told.encode() if isinstance(told, str) else None if told is None else json.dumps(told).encode()
        headers = self.headers | ({"Content-Type": kind} if body is not None else {})
        self.connection.request(method, self.base + path, body=body, headers=headers)
        response = self.connection.getresponse()
        answer = response.read()
        if response.status != 200:
            raise RuntimeError(f"{method} {path.split('/')[1]}: {response.status} {answer[:300]}")
        return json.loads(answer)


class RealServer:
    """A project that is in use, maybe: everything happens in a bucket of our own."""

    hours = ["--hours", str(HOURS_ON_REAL_SERVERS)]

    def __init__(self, options, work):
        self.url = options.url.rstrip("/")
        self.key = options.key
        self.bucket = f"{options.bucket_prefix}-{os.getpid()}-{int(time.time())}"
        self.database_url = f"sqlite:///{work / 'rows.sqlite3'}"
        self.web_app = WebApp({"path": str(work / "rows.sqlite3")})
        self.client = Client(self)
        self.client.ask("POST", "/bucket", {"id": self.bucket, "name": self.bucket, "public": False})

    def fill(self, objects):
        folders = objects // PER_FOLDER
        own = threading.local()

        def upload(name):
            if not hasattr(own, "client"):
                own.client = Client(self)
            own.client.ask("POST", f"/object/{self.bucket}/{name}", "%PDF-1.4", "application/pdf")

        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            names = (name for folder in range(folders) for name in objects_of(folder))
            collections.deque(pool.map(upload, names), maxlen=0)
        self.web_app.fill(folders)
        time.sleep(3 * 3600 * HOURS_ON_REAL_SERVERS)

    def requests(self):
        return {}

    def left(self):
        return len(self.client.ask("POST", f"/object/list-v2/{self.bucket}", {"limit": 1})["objects"])

    def close(self):
        while some := self.client.ask("POST", f"/object/list-v2/{self.bucket}", {"limit": BATCH})["objects"]:
            self.client.ask("DELETE", f"/object/{self.bucket}", {"prefixes": [each["name"] for each in some]})
        self.client.ask("DELETE", f"/bucket/{self.bucket}")


def high_water(pid):
    """The most memory of a running process so far, in MB; nothing once it has ended."""
    try:
        told = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    lines = [line for line in told.splitlines() if line.startswith("VmHWM:")]
    return int(lines[0].split()[1]) / 1024 if lines else 0.0


class Bench:
    def __init__(self, options, work):
        self.options = options
        self.work = work
        self.server = RealServer(options, work) if options.url else OwnServer(options.blobs or work, options.latency_ms)
        self.runs = []

    def command(self, words, environment):
        """Its seconds, those of its own work, and its peak memory, looked at while it runs: what wait4 tells would count
        our own in."""
        log = self.work / "last.log"
        peak = 0.0
        with open(log, "wb") as output:
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            begin = time.monotonic()
            child = subprocess.Popen(words, env=environment, cwd=self.work, stdout=output, stderr=output)
            while True:
                try:
                    child.wait(0.025)
                    break
                except subprocess.TimeoutExpired:
                    peak = max(peak, high_water(child.pid))
            took = time.monotonic() - begin
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
        worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        if child.returncode != 0:
            sys.exit(f"{words[0]}: exit {child.returncode}\n{log.read_text(errors='replace')[-2000:]}")
        return took, worked, peak

    def emptied(self, name):
        folder = self.work / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        return folder

    def vault(self):
        """What a vault adds to the environment."""
        home = self.emptied("home")
        made = subprocess.run(
            [self.options.cli, "vault", "key", "new", "--plain-file"],
            env=clean_environment() | {"DOCSWEEP_HOME": str(home)},
            check=True,
            capture_output=True,
            text=True,
        )
        key = re.search(r"DOCSWEEP_VAULT_KEY=(\S+)", made.stdout)[1]
        return {"DOCSWEEP_VAULT": str(self.emptied("vault")), "DOCSWEEP_VAULT_KEY": key, "DOCSWEEP_VAULT_MAX_MB": "100000"}

    def docsweep(self, listing, vault=False):
        home = self.emptied("home")
        more = self.vault() if vault else {}
        environment = clean_environment() | {
            "SUPABASE_URL": self.server.url,
            "SUPABASE_SERVICE_KEY": self.server.key,
            "SUPABASE_BUCKET_NAME": self.server.bucket,
            "DATABASE_URL": self.server.database_url,
            "DOCSWEEP_HOME": str(home),
            "DOCSWEEP_LISTING": listing,
        } | more
        return self.command([self.options.cli, "cleanup_files", *self.server.hours], environment)

    def program(self, name, *more):
        environment = clean_environment() | {"SUPABASE_SERVICE_KEY": self.server.key}
        return self.command([self.options.programs / name, self.server.url, self.server.bucket, *more], environment)

    def v1(self):
        begin = time.monotonic()
        client = Client(self.server)
        folders = [entry["name"] for entry in self.level(client, "") if entry["id"] is None]
        keys = [f"{folder}/{entry['name']}" for folder in folders for entry in self.level(client, folder)]
        for at in range(0, len(keys), BATCH):
            client.ask("DELETE", f"/object/{self.server.bucket}", {"prefixes": keys[at : at + BATCH]})
        return time.monotonic() - begin, 0.0, None

    def level(self, client, folder):
        for offset in itertools.count(0, PAGE):
            page = client.ask(
                "POST", f"/object/list/{self.server.bucket}", {"prefix": folder, "limit": PAGE, "offset": offset}
            )
            yield from page
            if len(page) < PAGE:
                return

    def contestants(self, objects, number):
        names = self.options.only.split(",") if self.options.only else list(TITLES)
        if self.options.url and "sql" in names:
            names.remove("sql")  # its database is not ours to read
        if "v1" in names and (objects != self.options.objects[0] or number >= self.options.v1_rounds):
            names.remove("v1")
        first = number % len(names)
        return names[first:] + names[:first]

    def measure(self, objects):
        ways = {
            "api": lambda: self.docsweep("api"),
            "sql": lambda: self.docsweep("sql"),
            "store": lambda: self.program("bench_supabase_store"),
            "bare": lambda: self.program("bench_supabase_bare"),
            "vault": lambda: self.docsweep("api", vault=True),
            "copying": lambda: self.program("bench_supabase_bare", self.emptied("copies")),
            "v1": self.v1,
        }
        for number in range(self.options.rounds):
            for name in self.contestants(objects, number):
                self.server.fill(objects)
                took, worked, peak = ways[name]()
                requests = self.server.requests()
                run = {"objects": objects, "who": name, "seconds": took, "worked": worked, "peak_mb": peak}
                run |= {"requests": requests, "load": os.getloadavg()[0]}
                self.runs.append(run)
                print(f"round {number + 1}: {objects} {name} {took:.2f} s {requests}", file=sys.stderr, flush=True)
                if left := self.server.left():
                    sys.exit(f"{name}: {left} of {objects} objects and blobs left")

    def of(self, objects, name):
        return [run for run in self.runs if run["objects"] == objects and run["who"] == name]

    def print_table(self):
        loads = [run["load"] for run in self.runs]
        print(f"{self.options.rounds} rounds; load {min(loads):.1f} to {max(loads):.1f} on {os.cpu_count()} cores\n")
        print("| objects | what | median | least | most | it / bare | own work | requests | peak |\n|" + "---|" * 9)
        for objects, name in itertools.product(self.options.objects, TITLES):
            runs = self.of(objects, name)
            if not runs:
                continue
            times = [run["seconds"] for run in runs]
            requests = max((sum(run["requests"].values()) for run in runs), default=0)
            peak = max((run["peak_mb"] or 0 for run in runs), default=0)
            print(
                f"| {objects} | {TITLES[name]} | {statistics.median(times):.2f} s | {min(times):.2f} s | {max(times):.2f} s"
                f" | {self.ratio(objects, name)} | {statistics.median(run['worked'] for run in runs):.2f} s | {requests or '-'} | {f'{peak:.1f} MB' if peak else '-'} |"
            )

    def ratio(self, objects, name):
        """The median over the rounds, in each of which both took their turn under much the same load."""
        pairs = list(zip(self.of(objects, name), self.of(objects, "copying" if name == "vault" else "bare")))
        return f"{statistics.median(own['seconds'] / bare['seconds'] for own, bare in pairs):.2f}" if pairs else "-"

    def verdicts(self):
        """What is over its budget, and the kinds of requests that were sent."""
        over = []
        for objects, name in itertools.product(self.options.objects, ("api", "sql", "store")):
            runs = self.of(objects, name)
            if not runs:
                continue
            most = max((run["requests"] for run in runs), key=lambda kinds: sum(kinds.values()))
            allowed = math.ceil(objects / PAGE) + math.ceil(objects / BATCH) + REQUESTS_TO_SPARE
            if most:
                print(f"{objects} {name}: {sum(most.values())} of {allowed} requests: {most}")
            if sum(most.values()) > allowed:
                over.append(f"{objects} {name}: requests")
            ratio = self.ratio(objects, name)
            if ratio != "-" and float(ratio) > RATIO_BUDGET:
                over.append(f"{objects} {name}: {ratio} of {RATIO_BUDGET} times the bare loop")
            if max(run["peak_mb"] for run in runs) > MEMORY_BUDGET_MB:
                over.append(f"{objects} {name}: memory")
        return over


def main():
    options = arguments()
    if options.url and not options.key:
        sys.exit("--url needs --key")
    work = options.directory / f"supabase-sweep-{os.getpid()}"
    work.mkdir(parents=True)
    bench = None
    try:
        bench = Bench(options, work)
        for objects in options.objects:
            bench.measure(objects)
        bench.print_table()
        print()
        over = bench.verdicts()
        print("over budget: " + "; ".join(over) if over else "within the budgets")
        if options.json:
            options.json.write_text(json.dumps(bench.runs, indent=1) + "\n")
    finally:
        if bench:
            bench.server.close()
        shutil.rmtree(work, ignore_errors=True)
    sys.exit(1 if over else 0)


if __name__ == "__main__":
    main()
