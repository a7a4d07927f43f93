#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The endpoint under wrk, beside the same two views in Django behind gunicorn, and beside nginx with a file that says as
much (a bound that no answer from a database reaches): endpoint.py --cli DOCSWEEP_CLI [--rounds 3] [--seconds 5]

All serve the same made-up data, take turns in every round, and have as many workers as there are processors (gunicorn: its
documented 2 x processors + 1). Prints medians of requests a second and of the 99th percentile, docsweep's ratios, and its
resident memory before and after. Needs wrk, gunicorn, python3-django and nginx."""

import argparse
import os
import pathlib
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

TOKEN = "a-machine-token-of-some-length"
# What the web app's own views do: count by the ORM, walk the storage; delete one session's rows and its files.
PEER = '''
import json, os, pathlib, sys, shutil
from datetime import timedelta
import django
from django.conf import settings
settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["PEER_DATABASE"],
                                          "CONN_MAX_AGE": None}},
                   INSTALLED_APPS=["parser"], DEFAULT_AUTO_FIELD="django.db.models.BigAutoField", USE_TZ=True,
                   ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, SECRET_KEY="bench")
sys.path.insert(0, os.environ["PEER_APP"])
django.setup()
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path
from django.utils import timezone
from parser.models import ProcessedDocument, UserSession
STORE = pathlib.Path(os.environ["PEER_STORAGE"])


def info(request):
    cutoff = timezone.now() - timedelta(hours=1)
    old = UserSession.objects.filter(last_activity__lt=cutoff)
    files = size = aged = 0
    kinds = {}
    for folder, _, names in os.walk(STORE):
        for name in names:
            facts = os.stat(os.path.join(folder, name))
            files, size, aged = files + 1, size + facts.st_size, aged + (facts.st_mtime < cutoff.timestamp())
            kind = name.rsplit(".", 1)[-1]
            kinds[kind] = kinds.get(kind, 0) + 1
    return JsonResponse({"success": True, "cleanup_candidates": {
        "old_sessions_count": old.count(), "old_documents_count": ProcessedDocument.objects.filter(session__in=old).count(),
        "cleanup_recommended": aged > 0}, "storage_stats": {
        "total_files": files, "total_size_bytes": size, "total_size_mb": round(size / 1048576, 2), "file_types": kinds,
        "old_files_count": aged, "cleanup_recommended": aged > 0}})


def session(request):
    key = json.loads(request.body)["session_key"]
    rows, _ = UserSession.objects.filter(session_key=key).delete()
    return JsonResponse({"success": True, "message": "", "files_deleted": 0, "documents_deleted": rows})


urlpatterns = [path("cleanup-info/", info), path("cleanup-session/", session)]
application = get_wsgi_application()
'''
LUA = '''wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"session_key":"nobodyofthisname"}'
'''


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as door:
        return door.getsockname()[1]


def until_it_answers(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"nothing serves on port {port}")


def resident(process):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{process.pid}/status").read_text()).group(1)) / 1024


def load(port, path, seconds, script):
    """(requests a second, 99th percentile in ms, answers that were no 2xx)"""
    more = ["-s", script] if script else []
    said = subprocess.run(
        ["wrk", "-t2", "-c8", f"-d{seconds}s", "--latency", "-H", f"Authorization: Bearer {TOKEN}", *more,
         f"http://127.0.0.1:{port}{path}"], capture_output=True, text=True, check=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1))
    late = re.search(r"99%\s+([\d.]+)(us|ms|s)", said)
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
    return rate, float(late.group(1)) * {"us": 0.001, "ms": 1, "s": 1000}[late.group(2)], int(refused.group(1)) if refused else 0


def main():
    wanted = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wanted.add_argument("--cli", required=True)
    wanted.add_argument("--rounds", type=int, default=3)
    wanted.add_argument("--seconds", type=int, default=5)
    given = wanted.parse_args()
    missing = [each for each in ("wrk", "gunicorn", "nginx") if not shutil.which(each)]
    if missing:
        raise SystemExit(f"these are not installed: {' '.join(missing)}")
    started = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)  # nginx may have a user of its own
        subprocess.run([given.cli, "demo", folder / "demo"], check=True, stdout=subprocess.DEVNULL)
        (folder / "post.lua").write_text(LUA)
        (folder / "peer.py").write_text(PEER)
        ports = {each: free_port() for each in ("docsweep", "gunicorn", "nginx")}
        try:
            environment = {**os.environ, "DOCSWEEP_ENDPOINT_TOKEN": TOKEN}
            docsweep = subprocess.Popen(
                [given.cli, "--env-file", folder / "demo/.env", "serve", "--listen", f"127.0.0.1:{ports['docsweep']}"],
                env=environment, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            started.append(docsweep)
            until_it_answers(ports["docsweep"])
            app = pathlib.Path(__file__).parent.parent / "support" / "django"
            started.append(subprocess.Popen(
                ["gunicorn", "--workers", str(2 * os.cpu_count() + 1), "--bind", f"127.0.0.1:{ports['gunicorn']}", "peer:application"],
                cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                env={**os.environ, "PEER_DATABASE": str(folder / "demo/db.sqlite3"), "PEER_APP": str(app), "PYTHONPATH": str(folder),
                     "PEER_STORAGE": str(folder / "demo/storage")}))
            until_it_answers(ports["gunicorn"])
            ask = urllib.request.Request(f"http://127.0.0.1:{ports['docsweep']}/cleanup-info/",
                                         headers={"Authorization": f"Bearer {TOKEN}"})
            (folder / "cleanup-info").mkdir()
            (folder / "cleanup-info/index.html").write_bytes(urllib.request.urlopen(ask).read())
            (folder / "nginx.conf").write_text(
                f"daemon off; pid {folder}/nginx.pid; worker_processes auto; error_log {folder}/nginx.log;\n"
                f"events {{}} http {{ access_log off; root {folder};\n"
                f"server {{ listen 127.0.0.1:{ports['nginx']}; }} }}\n")
            started.append(subprocess.Popen(["nginx", "-e", f"{folder}/nginx.log", "-c", f"{folder}/nginx.conf"],
                                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
            until_it_answers(ports["nginx"])
            before, figures = resident(docsweep), {}
            for _ in range(given.rounds):
                for what, path, script in (("GET", "/cleanup-info/", None), ("POST", "/cleanup-session/", folder / "post.lua")):
                    for who in ("docsweep", "gunicorn", "nginx"):
                        if who != "nginx" or what == "GET":
                            figures.setdefault((what, who), []).append(load(ports[who], path, given.seconds, script))
            print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
            for (what, who), rows in figures.items():
                rate, late = (statistics.median(row[each] for row in rows) for each in (0, 1))
                own = statistics.median(row[0] for row in figures[(what, "docsweep")])
                refused = sum(row[2] for row in rows)
                print(f"{what:4} {who:9} {rate:9.0f} a second, 99 % within {late:7.1f} ms, docsweep is {own / rate:.2f} x"
                      + (f", refused {refused}" if refused else ""))
            print(f"docsweep's memory: {before:.1f} MB before, {resident(docsweep):.1f} MB after")
        finally:
            for process in started:
                process.send_signal(signal.SIGTERM)
            for process in started:
                process.wait()


if __name__ == "__main__":
    sys.exit(main())
