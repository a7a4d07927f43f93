# SPDX-License-Identifier: GPL-3.0-or-later
"""A real `docsweep-cli serve` over a database made by the real Django and a folder of real files, for attacks."""

import http.client
import json
import os
import pathlib
import random
import re
import signal
import socket
import string
import subprocess
import sys
import tempfile
import unittest

from django.middleware.csrf import _mask_cipher_secret  # Django 3.2 to 4.0; the masked form of a secret

WEBAPP = pathlib.Path(__file__).parent.parent / "support" / "django" / "webapp.py"
PROGRAM = os.environ["DOCSWEEP_CLI"]
TOKEN = "a-machine-token-of-some-length"
LETTERS = string.ascii_letters + string.digits


def secret():
    return "".join(random.choice(LETTERS) for _ in range(32))


def masked(of):
    return _mask_cipher_secret(of)


class Serving:
    """The program, from its start to its end."""

    def __init__(self, folder, *options, **more):
        self.folder = pathlib.Path(folder)
        environment = {
            "PATH": os.environ["PATH"],
            "DOCSWEEP_HOME": str(self.folder / "home"),
            "DATABASE_URL": f"sqlite:///{self.folder}/db.sqlite3",
            "STORAGE_ROOT": str(self.folder / "storage"),
            "DOCSWEEP_ENDPOINT_TOKEN": TOKEN,
            "LC_ALL": "C.UTF-8", **more,
        }
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--listen", "127.0.0.1:0", "--allow-host", "app.example.org", *options],
            env=environment, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        found = re.search(r"port (\d+)", line)
        if not found:
            raise AssertionError(line + self.process.stderr.read())
        self.port = int(found.group(1))

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=30)
        return self.process.returncode

    def log(self):
        return "".join(path.read_text() for path in (self.folder / "home").glob("*.log"))

    def memory(self):
        """Resident kilobytes now."""
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1])
        raise AssertionError("no memory is known")


class EndpointCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.webapp = subprocess.Popen(
            [sys.executable, "-B", str(WEBAPP)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env=dict(os.environ, WEBAPP_DATABASE=json.dumps({"path": str(self.folder / "db.sqlite3")})))
        self.addCleanup(self.webapp.communicate)
        self.ask("migrate")
        (self.folder / "storage" / "document-uploads").mkdir(parents=True)
        self.session = "s" * 32
        self.other = "o" * 32
        for key in (self.session, self.other):
            self.put(f"{key}/a.pdf")
            self.put(f"{key}/a.xlsx")
            self.ask("create", [{"key": key, "documents": [{"source": f"{key}/a.pdf", "excel": f"{key}/a.xlsx"}]}])
        self.server = Serving(self.folder, *self.options(), **self.environment())
        self.addCleanup(self.server.end)
        self.secret = secret()

    def options(self):
        return []

    def environment(self):
        return {}

    def ask(self, *command):
        self.webapp.stdin.write(json.dumps(command) + "\n")
        self.webapp.stdin.flush()
        answer = json.loads(self.webapp.stdout.readline())
        if "error" in answer:
            raise AssertionError(answer["error"])
        return answer["ok"]

    def put(self, key):
        path = self.folder / "storage" / "document-uploads" / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%PDF-1.4 a paper")

    def keys(self):
        return {row["key"] for row in self.ask("rows")}

    def files(self, session):
        return sorted(path.name for path in (self.folder / "storage" / "document-uploads" / session).glob("*"))

    def request(self, method, path, headers=None, body=None, host="app.example.org"):
        """(status, JSON or text)"""
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        try:
            connection.putrequest(method, path, skip_host=True)
            if host is not None:
                connection.putheader("Host", host)
            for name, value in (headers or {}).items():
                connection.putheader(name, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            answer = connection.getresponse()
            text = answer.read().decode()
            self.answer = answer
            if "json" in (answer.getheader("Content-Type") or ""):
                return answer.status, json.loads(text)
            return answer.status, text
        finally:
            connection.close()

    def page(self, **changes):
        """What the browser of the session sends from the web app's own page."""
        headers = {
            "Cookie": f"csrftoken={self.secret}; sessionid={self.session}",
            "X-CSRFToken": masked(self.secret),
            "Origin": "https://app.example.org",
            "Content-Type": "application/json",
        }
        headers.update({name.replace("_", "-"): value for name, value in changes.items()})
        return {name: value for name, value in headers.items() if value is not None}

    def assertNothingWent(self):
        self.assertEqual(self.keys(), {self.session, self.other})
        for key in (self.session, self.other):
            self.assertEqual(self.files(key), ["a.pdf", "a.xlsx"])

    def raw(self, request, port=None):
        """Every byte that is answered until the server closes; fails when it does not within five seconds."""
        answer = b""
        with socket.create_connection(("127.0.0.1", port or self.server.port), 5) as line:
            line.sendall(request)
            while more := line.recv(65536):
                answer += more
        return answer

    def assertServes(self):
        self.assertEqual(self.request("GET", "/healthz"), (200, {"status": "ok"}))
