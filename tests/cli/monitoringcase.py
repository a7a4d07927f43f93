# SPDX-License-Identifier: GPL-3.0-or-later
"""Real runs of docsweep-cli on demo data, and a real HTTP server that writes down what it is told and answers as it was
asked to. DOCSWEEP_CLI names the program."""

import collections
import hashlib
import hmac
import http.server
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import unittest

PROGRAM = os.environ["DOCSWEEP_CLI"]
HOUR = 3_600_000_000

Heard = collections.namedtuple("Heard", "method path headers body")


class Receiver:
    """Answers with what was asked for, one after the other, then with 200. An answer is a status, (status, headers), or
    an Event that is waited for before the connection is cut."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.heard = []
        self.lock = threading.Lock()
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def answer(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                with receiver.lock:
                    receiver.heard.append(Heard(self.command, self.path, dict(self.headers), body))
                    answer = receiver.answers.pop(0) if receiver.answers else 200
                if isinstance(answer, threading.Event):
                    answer.wait(60)
                    self.close_connection = True
                    return
                status, headers = answer if isinstance(answer, tuple) else (answer, {})
                said = b"ok" if status == 200 else b"not now: " + self.path.encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(said)))
                self.end_headers()
                self.wfile.write(said)

            do_GET = do_POST = do_HEAD = answer

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()
        self.origin = f"http://127.0.0.1:{self.server.server_port}"

    def close(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def take(self):
        with self.lock:
            heard, self.heard = self.heard, []
        return heard

    def messages(self):
        return [json.loads(each.body) for each in self.take()]


def signature_is_right(heard, key):
    parts = dict(part.split("=", 1) for part in heard.headers["X-Docsweep-Signature"].split(","))
    code = hmac.new(key.encode(), parts["t"].encode() + b"." + heard.body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(code, parts["v1"])


class MonitoringCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.model = pathlib.Path(folder.name) / "demo"
        subprocess.run([PROGRAM, "demo", str(cls.model)], check=True, capture_output=True)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.home = self.folder / "home"
        self.demo = self.folder / "demo"
        shutil.copytree(self.model, self.demo)  # times included
        settings = self.demo / ".env"
        settings.write_text(settings.read_text().replace(str(self.model), str(self.demo)))
        self.database = next(self.demo.glob("**/*.sqlite3"))
        self.settings = {"DOCSWEEP_HOME": str(self.home)}

    def receiver(self, *answers):
        receiver = Receiver(*answers)
        self.addCleanup(receiver.close)
        return receiver

    def environment(self, **more):
        return {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "TZ": "UTC",
                **self.settings, **more}

    def run_cli(self, *arguments, prefix=(), **more):
        return subprocess.run([*prefix, PROGRAM, *arguments], env=self.environment(**more), cwd=self.folder,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=150)

    def call(self, *arguments, code=0, **more):
        done = self.run_cli(*arguments, **more)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done

    def clean(self, code=0, **more):
        return self.call("--env-file", str(self.demo / ".env"), "scheduled_cleanup", code=code, **more)

    def journal(self, *statements):
        with sqlite3.connect(self.home / "journal.sqlite3") as connection:
            for statement in statements:
                connection.execute(statement)
        connection.close()

    def without_database(self):
        """For as long as it is entered."""
        case = self

        class Away:
            def __enter__(self):
                case.database.rename(case.database.with_suffix(".away"))

            def __exit__(self, *_):
                case.database.with_suffix(".away").rename(case.database)

        return Away()

    def executable(self, name, text):
        path = self.folder / name
        path.write_text(text)
        path.chmod(0o755)
        return path
