# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test can make the stand-in do wrong, and what it hears afterwards."""

import http.client
import json
import socket
import ssl
import subprocess
import tempfile
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

from serving import Server
from trapcase import TrapCase, server


class Choosing(TrapCase):
    def statuses(self, count, method="GET", path="/bucket"):
        return [self.ask(method, path).status for _ in range(count)]

    def test_strikes_the_nth_and_so_many(self):
        self.server.fault("fail", code="InternalError", nth=2, count=2)
        self.assertEqual(self.statuses(5), [200, 500, 500, 200, 200])

    def test_strikes_for_ever(self):
        self.server.fault("fail", code="InternalError", count=None)
        self.assertEqual(self.statuses(3), [500, 500, 500])
        self.server.control("DELETE", "/faults")
        self.assertEqual(self.statuses(1), [200])

    def test_strikes_by_method_and_path(self):
        self.server.fault("fail", code="InternalError", method="GET", path="^/bucket/documents$")
        self.assertEqual(self.statuses(1), [200])
        self.assertEqual(self.statuses(2, path="/bucket/documents"), [500, 200])

    def test_knows_its_words(self):
        for wrong in ({"action": "explode"}, {"action": "fail", "code": "None"}, {"action": "cut", "colour": 1}):
            with self.assertRaises(RuntimeError):
                self.server.control("POST", "/faults", wrong)


class Answering(TrapCase):
    def test_with_json_and_seconds_to_wait(self):
        self.server.fault("answer", status=503, body={"message": "soon"}, retry_after=7)
        answer = self.ask("GET", "/bucket")
        self.assertEqual((answer.status, answer.json()), (503, {"message": "soon"}))
        self.assertEqual(answer.headers["Retry-After"], "7")

    def test_with_html_and_a_date_to_wait_for(self):
        self.server.fault("answer", status=502, body="<h1>Bad Gateway</h1>", retry_after_date=60)
        answer = self.ask("GET", "/bucket")
        self.assertEqual((answer.status, answer.headers["Content-Type"]), (502, "text/html"))
        wait = parsedate_to_datetime(answer.headers["Retry-After"]) - datetime.now(timezone.utc)
        self.assertTrue(50 < wait.total_seconds() <= 60)

    def test_before_or_after_the_effect(self):
        for after, left in ((False, ["a"]), (True, [])):
            self.seed("documents", ["a"]) if not self.server.remaining() else None
            self.server.fault("answer", status=504, after_effect=after)
            self.assertEqual(self.delete(["a"]).status, 504)
            self.assertEqual(self.server.remaining(), left)

    def test_with_errors_that_nobody_can_bring_about(self):
        for code, http_status, status in (
            ("LockTimeout", 400, "503"),
            ("DatabaseSchemaMismatch", 400, "503"),
            ("DatabaseInvalidObjectDefinition", 400, "503"),
            ("ResourceLocked", 400, "423"),
            ("DatabaseError", 500, "500"),
            ("DatabaseTimeout", 544, "544"),
        ):
            self.server.fault("fail", code=code)
            self.assertEqual(self.ask("GET", "/bucket").told(), (http_status, status, code))

    def test_with_an_empty_list(self):
        self.seed("documents", ["a"])
        self.server.fault("empty", count=2)
        self.assertEqual(self.list_v2(), {"hasNext": False, "folders": [], "objects": []})
        self.assertEqual(self.delete(["a"]).json(), [])
        self.assertEqual(self.server.remaining(), ["a"])

    def test_of_the_gateway(self):
        self.server.fault("quota")
        self.server.fault("refuse", nth=2)
        self.assertEqual(self.ask("GET", "/bucket").status, 402)
        self.assertEqual(self.ask("GET", "/bucket").status, 401)

    def test_half_a_deletion(self):
        names = [f"{number:04}" for number in range(700)]
        self.seed("documents", names)
        self.server.fault("half_delete", method="DELETE")
        self.refused(self.delete(names), 544, "544", "DatabaseTimeout")
        self.assertEqual(self.server.remaining(), names[500:])

    def test_too_many_in_flight(self):
        self.server.fault("too_many", most=2, count=None)
        self.server.fault("delay", seconds=0.6, count=None)
        with ThreadPoolExecutor(6) as pool:
            answers = list(pool.map(lambda _: self.ask("GET", "/bucket"), range(6)))
        statuses = sorted(answer.status for answer in answers)
        self.assertEqual((statuses[0], statuses[-1]), (200, 429))
        self.assertEqual(self.ask("GET", "/bucket").status, 200)

    def test_with_a_wrong_clock(self):
        self.server.fault("shift_date", seconds=-7200)
        off, right = (parsedate_to_datetime(self.ask("GET", "/bucket").headers["Date"]) for _ in range(2))
        self.assertAlmostEqual((right - off).total_seconds(), 7200, delta=5)
        self.assertAlmostEqual(right.timestamp(), time.time(), delta=5)


class Losing(TrapCase):
    def test_the_connection_before_or_after_the_effect(self):
        for when, left in (("before", ["a"]), ("after", [])):
            self.seed("documents", ["a"]) if not self.server.remaining() else None
            self.server.fault("cut", when=when)
            with self.assertRaises((ConnectionError, http.client.HTTPException)):
                self.delete(["a"])
            self.assertEqual(self.server.remaining(), left)

    def test_the_connection_in_the_middle_of_the_answer(self):
        self.seed("documents", ["a"])
        self.server.fault("cut", when="body")
        with self.assertRaises(http.client.IncompleteRead):
            self.delete(["a"])
        self.assertEqual(self.server.remaining(), [])

    def test_patience(self):
        self.server.fault("hang")
        with self.assertRaises(socket.timeout):
            self.ask("GET", "/bucket", timeout=0.3)
        self.assertEqual(self.ask("GET", "/bucket").status, 200)

    def test_time(self):
        self.server.fault("delay", seconds=0.3)
        begin = time.monotonic()
        self.assertEqual(self.ask("GET", "/bucket").status, 200)
        self.assertGreater(time.monotonic() - begin, 0.3)

    def test_time_piece_by_piece(self):
        self.upload("a.pdf", b"0123456789")
        self.server.fault("drip", seconds=0.05, bytes=2)
        begin = time.monotonic()
        self.assertEqual(self.ask("GET", "/object/documents/a.pdf").body, b"0123456789")
        self.assertGreater(time.monotonic() - begin, 0.2)


class Log(TrapCase):
    def test_tells_what_was_asked_and_never_a_key(self):
        self.delete(["a", "b"], headers={"User-Agent": "docsweep/1.0"})
        self.ask("GET", "/object/sign/documents/a%20b?token=private", key=None)
        log = self.server.log()
        first, second = log["requests"]
        self.assertEqual((first["method"], first["path"], first["status"]), ("DELETE", "/object/documents", 200))
        self.assertEqual((first["keys"], first["user_agent"]), (2, "docsweep/1.0"))
        self.assertEqual((first["has_apikey"], first["has_authorization"]), (True, True))
        self.assertEqual((second["path"], second["has_apikey"]), ("/object/sign/documents/a%20b", False))
        told = json.dumps(log)
        for secret in (*self.server.keys.values(), "private"):
            self.assertNotIn(secret, told)

    def test_counts_what_is_in_flight(self):
        self.server.fault("delay", seconds=0.6, count=None)
        with ThreadPoolExecutor(3) as pool:
            list(pool.map(lambda _: self.ask("GET", "/bucket"), range(3)))
        self.assertEqual(self.server.log()["in_flight_max"], 3)

    def test_can_be_emptied(self):
        self.ask("GET", "/bucket")
        self.server.control("DELETE", "/log")
        self.assertEqual(self.server.log(), {"requests": [], "in_flight_max": 0})


class Starting(TrapCase):
    def test_with_tls(self):
        with tempfile.TemporaryDirectory() as folder:
            pair = [f"{folder}/cert.pem", f"{folder}/key.pem"]
            subprocess.run(
                ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
                 "1", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-out", pair[0], "-keyout",
                 pair[1]],
                check=True,
                stderr=subprocess.DEVNULL,
            )  # fmt: skip
            with Server("--tls", *pair, "--no-gateway", cluster=server().cluster) as secure:
                self.assertTrue(secure.ready["url"].startswith("https://127.0.0.1:"))
                trusting = ssl.create_default_context(cafile=pair[0])
                self.assertEqual(secure.ask("GET", "/bucket", context=trusting).status, 200)
                with self.assertRaises(ssl.SSLCertVerificationError):
                    secure.ask("GET", "/bucket", context=ssl.create_default_context())

    def test_again_on_the_same_database_keeps_the_rows(self):
        self.seed("documents", ["a"])
        with Server(cluster=server().cluster) as second:
            self.assertEqual(second.remaining(), ["a"])


class Speed(TrapCase):
    def test_a_page_of_1000_takes_milliseconds(self):
        self.seed("documents", pattern="uploads/%06d.pdf", count=20000)
        connection = self.server.connect()
        headers = {"apikey": self.server.keys["secret"], "Content-Type": "application/json"}
        quickest = 1.0
        for _ in range(5):
            begin = time.monotonic()
            connection.request("POST", "/storage/v1/object/list-v2/documents", body=b"{}", headers=headers)
            connection.getresponse().read()
            quickest = min(quickest, time.monotonic() - begin)
        connection.close()
        self.assertLess(quickest, 0.1)


if __name__ == "__main__":
    unittest.main()
