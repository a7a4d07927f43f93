# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of traps share: one server for all of them, empty before each."""

import atexit
import contextlib
import threading
import unittest

import psycopg2

from serving import Server

STARTED = {}


def server():
    """Started once."""
    if not STARTED:
        STARTED["server"] = Server("--no-hard-limits")
        atexit.register(STARTED["server"].close)
    return STARTED["server"]


class TrapCase(unittest.TestCase):
    """`ask` talks to a bucket "documents"; what a test changes of the server's settings is undone."""

    maxDiff = None

    def setUp(self):
        self.server = server()
        self.server.control("POST", "/purge", {})
        self.server.control("DELETE", "/faults")
        self.server.control("DELETE", "/log")
        self.server.control("POST", "/bucket", {"name": "documents"})
        self.ask = self.server.ask
        self.seed = self.server.seed

    def change(self, **settings):
        before = self.server.change(**settings)
        self.addCleanup(self.server.change, **before)

    def refused(self, answer, http, status, code):
        self.assertEqual(answer.told(), (http, status, code), answer.body)
        self.assertEqual(set(answer.json()), {"statusCode", "error", "message", "code"})
        self.assertIsNone(answer.headers["Retry-After"])

    def upload(self, key="a.pdf", body=b"hello", bucket="documents", method="POST", **headers):
        answer = self.ask(
            method, f"/object/{bucket}/{key}", body=body, headers={"Content-Type": "application/pdf", **headers}
        )
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()

    def info(self, key, bucket="documents"):
        answer = self.ask("GET", f"/object/info/{bucket}/{key}")
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()

    def delete(self, keys, bucket="documents", **more):
        return self.ask("DELETE", f"/object/{bucket}", {"prefixes": keys}, **more)

    def list_v2(self, bucket="documents", key="service", **fields):
        answer = self.ask("POST", f"/object/list-v2/{bucket}", fields, key=key)
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()

    def walk_v2(self, **fields):
        """The names of all pages: objects, then folders."""
        objects, folders, cursor = [], [], {}
        while True:
            page = self.list_v2(**fields, **cursor)
            objects += [each["name"] for each in page["objects"]]
            folders += [each["name"] for each in page["folders"]]
            if not page["hasNext"]:
                return objects, folders
            cursor = {"cursor": page["nextCursor"]}

    def list_v1(self, prefix="", **fields):
        answer = self.ask("POST", "/object/list/documents", {"prefix": prefix, **fields})
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()

    def walk_v1(self, limit, **fields):
        names = []
        while True:
            page = self.list_v1(limit=limit, offset=len(names), **fields)
            names += [each["name"] for each in page]
            if len(page) < limit:
                return names

    @contextlib.contextmanager
    def held(self, *keys):
        """Another transaction holds these rows."""
        connection = psycopg2.connect(self.server.cluster.url())
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT id FROM storage.objects WHERE name = ANY (%s) FOR UPDATE", (list(keys),))
                yield
        finally:
            connection.close()

    def drop_pool(self):
        """The server's connections; it will make new ones."""
        self.server.sql(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'storage'"
        )

    def together(self, *calls):
        """All at once; their answers."""
        answers = [None] * len(calls)

        def run(position, call):
            answers[position] = call()

        threads = [threading.Thread(target=run, args=each) for each in enumerate(calls)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return answers
