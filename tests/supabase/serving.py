# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in on a PostgreSQL of its own, and a client that adds nothing to what it is told to send."""

import http.client
import json
import os
import subprocess
import sys
from urllib.parse import quote, urlsplit

sys.dont_write_bytecode = True
SUPPORT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "support", "supabase")
sys.path.insert(0, SUPPORT)

from cluster import Cluster  # noqa: E402

BASE = "/storage/v1"


class Seen:
    """An answer."""

    def __init__(self, response, body):
        self.status = response.status
        self.headers = response.headers
        self.body = body

    def json(self):
        return json.loads(self.body)

    def told(self):
        """What a client decides by: HTTP status, the status in the body, the code."""
        body = self.json()
        return self.status, body.get("statusCode"), body.get("code")


class Server:
    def __init__(self, *options, cluster=None):
        self.own_cluster = None if cluster else Cluster()
        self.cluster = cluster or self.own_cluster
        self.process = subprocess.Popen(
            [
                "/usr/bin/python3",
                os.path.join(SUPPORT, "standin.py"),
                "--with-parent",
                "--database",
                self.cluster.url(),
                *options,
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.ready = json.loads(self.process.stdout.readline())
        self.keys = self.ready["keys"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()
        if self.own_cluster:
            self.own_cluster.close()

    def connect(self, timeout=30, context=None):
        parts = urlsplit(self.ready["url"])
        if parts.scheme == "https":
            return http.client.HTTPSConnection(parts.netloc, timeout=timeout, context=context)
        return http.client.HTTPConnection(parts.netloc, timeout=timeout)

    def ask(self, method, path, json_body=None, body=None, key="service", headers=None, timeout=30, context=None):
        """The path is sent as it is. `key` names one of the project's, is a token of its own, or None: no header."""
        sent = {"User-Agent": "docsweep/test"}
        word = self.keys.get(key, key)
        if word:
            sent["apikey"] = word if key in self.keys else self.keys["anon"]
            sent["Authorization"] = f"Bearer {word}"
        if json_body is not None:
            body = json.dumps(json_body).encode()
            sent["Content-Type"] = "application/json"
        sent.update(headers or {})
        connection = self.connect(timeout, context)
        try:
            connection.request(
                method,
                BASE + path,
                body=body,
                headers={name: value for name, value in sent.items() if value is not None},
            )
            response = connection.getresponse()
            return Seen(response, response.read())
        finally:
            connection.close()

    def control(self, method, path, told=None):
        connection = http.client.HTTPConnection(urlsplit(self.ready["control"]).netloc, timeout=60)
        try:
            connection.request(
                method,
                path,
                body=None if told is None else json.dumps(told).encode(),
                headers={"Content-Type": "application/json"},
            )
            answer = json.loads(connection.getresponse().read())
        finally:
            connection.close()
        if "ok" not in answer:
            raise RuntimeError(answer["error"])
        return answer["ok"]

    def seed(self, bucket, names=None, **more):
        self.control("POST", "/seed", {"bucket": bucket, "names": names, **more})

    def fault(self, action, **more):
        self.control("POST", "/faults", {"action": action, **more})

    def change(self, **settings):
        return self.control("PATCH", "/settings", settings)

    def log(self):
        return self.control("GET", "/log")

    def remaining(self, bucket="documents"):
        return self.control("POST", "/objects", {"bucket": bucket})

    def blobs(self):
        return self.control("POST", "/blobs", {})

    def token(self, claims, lives_seconds=None):
        return self.control("POST", "/token", {"claims": claims, "lives_seconds": lives_seconds})

    def sql(self, *statements):
        """As the superuser; the rows of the last one."""
        import psycopg2

        connection = psycopg2.connect(self.cluster.url())
        try:
            with connection, connection.cursor() as cursor:
                for statement in statements:
                    cursor.execute(statement)
                return cursor.fetchall() if cursor.description else []
        finally:
            connection.close()


def escaped(key):
    """Each segment percent-encoded; slashes stay."""
    return quote(key, safe="/-._~")
