# SPDX-License-Identifier: GPL-3.0-or-later
import unittest
from concurrent.futures import ThreadPoolExecutor

import psycopg2

from trapcase import TrapCase

WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"


class Envelope(TrapCase):
    def test_has_http_400_and_the_true_status_as_a_text(self):
        answer = self.ask("GET", "/object/documents/none.pdf")
        self.assertEqual(answer.status, 400)
        self.assertEqual(
            answer.json(),
            {"statusCode": "404", "error": "not_found", "message": "Object not found", "code": "NoSuchKey"},
        )

    def test_of_an_unknown_route_has_a_number(self):
        answer = self.ask("GET", "/nothing/here")
        self.assertEqual(answer.status, 404)
        self.assertEqual(set(answer.json()), {"message", "error", "statusCode"})
        self.assertEqual(answer.json()["statusCode"], 404)

    def test_of_a_malformed_escape_is_the_frameworks(self):
        answer = self.ask("GET", "/object/documents/100%zz")
        self.assertEqual(answer.status, 400)
        self.assertEqual(answer.json()["code"], "FST_ERR_BAD_URL")
        self.assertEqual(answer.json()["statusCode"], 400)

    def test_of_head_has_no_body_and_400(self):
        answer = self.ask("HEAD", "/object/documents/none.pdf")
        self.assertEqual((answer.status, answer.body), (400, b""))

    def test_of_a_missing_field_is_an_invalid_request(self):
        answer = self.ask("DELETE", "/object/documents", {"keys": ["a"]})
        self.refused(answer, 400, "400", "InvalidRequest")
        self.assertEqual(answer.json()["message"], "body must have required property 'prefixes'")

    def test_of_an_empty_json_body_is_an_invalid_request(self):
        answer = self.ask("POST", "/object/list-v2/documents", headers={"Content-Type": "application/json"})
        self.refused(answer, 400, "400", "InvalidRequest")

    def test_of_text_that_no_database_holds_is_an_invalid_request(self):
        self.refused(self.delete(["a\0b"]), 400, "400", "InvalidRequest")
        self.refused(self.delete(["\ud800"]), 400, "400", "InvalidRequest")


class Limits(TrapCase):
    def test_json_over_one_mebibyte_is_413_on_the_wire_too(self):
        answer = self.delete(["x" * (1024 * 1024)])
        self.refused(answer, 413, "413", "EntityTooLarge")
        self.assertEqual(answer.json()["message"], "Request body is too large")

    def test_an_upload_over_the_buckets_limit_is_400_on_the_wire(self):
        self.ask("POST", "/bucket", {"name": "small", "file_size_limit": 3})
        self.refused(self.ask("POST", "/object/small/a", body=b"four"), 400, "413", "EntityTooLarge")

    def test_an_upload_of_another_type_than_allowed(self):
        self.ask("POST", "/bucket", {"name": "pdfs", "allowed_mime_types": ["application/pdf", "image/*"]})
        png = {"Content-Type": "image/png"}
        self.assertEqual(self.ask("POST", "/object/pdfs/a", body=b"x", headers=png).status, 200)
        plain = {"Content-Type": "text/plain"}
        self.refused(self.ask("POST", "/object/pdfs/b", body=b"x", headers=plain), 400, "415", "InvalidMimeType")


class DatabaseTrouble(TrapCase):
    def test_a_held_row_is_544_after_the_servers_limit(self):
        self.seed("documents", ["a"])
        before = self.server.change(statement_timeout_ms=300)
        with self.held("a"):
            self.refused(self.delete(["a"]), 544, "544", "DatabaseTimeout")
        self.server.change(**before)
        self.assertEqual(len(self.delete(["a"]).json()), 1)

    def test_no_free_connection_is_544_after_three_seconds(self):
        names = [f"{number}" for number in range(10)]
        self.seed("documents", names)
        self.change(wait_seconds=0.3)
        with ThreadPoolExecutor(10) as pool:
            with self.held(*names):
                waiting = [pool.submit(self.delete, [name]) for name in names]
                while self.server.sql(WAITING)[0][0] < 10:
                    pass
                self.refused(self.ask("GET", "/bucket"), 544, "544", "DatabaseTimeout")
            self.assertEqual([len(each.result().json()) for each in waiting], [1] * 10)

    def test_a_lock_that_may_not_be_waited_for_is_423(self):
        self.seed("documents", ["a"])
        self.server.sql("ALTER DATABASE postgres SET lock_timeout = '50ms'")
        self.drop_pool()
        try:
            with self.held("a"):
                self.refused(self.delete(["a"]), 400, "423", "ResourceLocked")
        finally:
            self.server.sql("ALTER DATABASE postgres RESET lock_timeout")
            self.drop_pool()

    def test_a_read_only_database_is_503_behind_400(self):
        self.seed("documents", ["a"])
        self.server.sql("ALTER DATABASE postgres SET default_transaction_read_only = on")
        self.drop_pool()
        try:
            self.refused(self.delete(["a"]), 400, "503", "DatabaseReadOnly")
            self.assertEqual(len(self.list_v2()["objects"]), 1)
        finally:
            self.server.sql(
                "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
                "COMMIT",
                "ALTER DATABASE postgres RESET default_transaction_read_only",
            )
            self.drop_pool()

    def test_a_full_database_is_429_and_names_no_time(self):
        self.drop_pool()
        connections = []
        try:
            while len(connections) < 500:
                connections.append(psycopg2.connect(self.server.cluster.url()))
        except psycopg2.OperationalError:
            pass
        try:
            answer = self.ask("GET", "/bucket")
        finally:
            for connection in connections:
                connection.close()
        self.refused(answer, 429, "429", "SlowDown")
        self.assertEqual(answer.json()["error"], "too_many_connections")

    def test_a_database_that_is_down_is_500_until_it_is_up(self):
        self.server.cluster.kill()
        try:
            self.refused(self.ask("GET", "/bucket"), 500, "500", "InternalError")
        finally:
            self.server.cluster.start()
        self.assertEqual(self.ask("GET", "/bucket").status, 200)


if __name__ == "__main__":
    unittest.main()
