# SPDX-License-Identifier: GPL-3.0-or-later
"""The answers against those that the web app's own views are documented to give: the same keys, and values of the same types.
(documented_answers.json; its values are examples.)"""

import json
import pathlib
import sqlite3

from endpointcase import TOKEN, EndpointCase

DOCUMENTED = json.loads((pathlib.Path(__file__).parent / "documented_answers.json").read_text())
CLEANED, INFO, INFO_AWAY = "POST /cleanup-session/", "GET /cleanup-info/", "GET /cleanup-info/ while the storage is away"
ERROR = "an error"


def kind(value):
    """As JavaScript and a strict reader tell them apart; a number that may have a fraction need not have one."""
    if isinstance(value, bool):
        return "bool"
    return {int: "whole number", float: "number", str: "text", dict: "object", list: "array"}[type(value)]


class Documented(EndpointCase):
    def assertAs(self, name, answer, path=""):
        self.assertLike(DOCUMENTED[name], answer, name)

    def assertLike(self, told, answer, where):
        if where.endswith(".file_types"):  # whatever files there are
            self.assertIsInstance(answer, dict, where)
            for extension, count in answer.items():
                self.assertRegex(extension, r"^(\.[^./A-Z]+)?$", where)
                self.assertEqual(kind(count), "whole number", where)
            return
        if kind(told) == "number":
            self.assertIn(kind(answer), ("number", "whole number"), where)
            return
        self.assertEqual(kind(answer), kind(told), (where, answer))
        if isinstance(told, dict):
            self.assertEqual(set(answer), set(told), where)
            for key in told:
                self.assertLike(told[key], answer[key], f"{where}.{key}")
        if isinstance(told, str):
            self.assertTrue(answer.strip(), where)

    def age(self, key):
        """The session is three hours old."""
        self.ask("touch", key, "2026-01-01T00:00:00Z")

    def test_a_session_is_cleaned_and_cleaned_again(self):
        status, first = self.request("POST", "/cleanup-session/", self.page(), b"{}")
        self.assertEqual(status, 200)
        self.assertAs(CLEANED, first)
        self.assertEqual((first["success"], first["files_deleted"], first["documents_deleted"]), (True, 2, 1))
        status, again = self.request("POST", "/cleanup-session/", self.page(), b"{}")
        self.assertEqual(status, 200)
        self.assertAs(CLEANED, again)
        self.assertEqual((again["success"], again["files_deleted"], again["documents_deleted"]), (True, 0, 0))
        self.assertEqual(self.keys(), {self.other})

    def test_a_machine_is_answered_alike(self):
        for files in (2, 0):
            status, answer = self.request(
                "POST", "/cleanup-session/", {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"},
                b'{"session_key": "%s"}' % self.other.encode())
            self.assertEqual((status, answer["files_deleted"]), (200, files))
            self.assertAs(CLEANED, answer)

    def test_info_of_what_is_young(self):
        status, answer = self.request("GET", "/cleanup-info/")
        self.assertEqual(status, 200)
        self.assertAs(INFO, answer)
        self.assertFalse(answer["cleanup_candidates"]["cleanup_recommended"] or answer["storage_stats"]["cleanup_recommended"])

    def test_info_of_what_is_old(self):
        self.age(self.session)
        for name in ("noextension", ".hidden", "two.tar.gz", "CAPITALS.PDF"):
            self.put(f"{self.session}/{name}")
        status, answer = self.request("GET", "/cleanup-info/")
        self.assertEqual(status, 200)
        self.assertAs(INFO, answer)
        self.assertEqual(answer["cleanup_candidates"],
                         {"old_sessions_count": 1, "old_documents_count": 1, "cleanup_recommended": True})
        stats = answer["storage_stats"]
        self.assertEqual(stats["file_types"], {"": 2, ".gz": 1, ".pdf": 3, ".xlsx": 2})  # by os.path.splitext, in small letters
        size = sum(path.stat().st_size for path in (self.folder / "storage").rglob("*") if path.is_file())
        self.assertEqual((stats["total_files"], stats["total_size_bytes"], stats["total_size_mb"]),
                         (8, size, round(size / 1024 / 1024, 2)))

    def test_megabytes_have_two_digits(self):
        (self.folder / "storage/document-uploads" / self.other / "large.pdf").write_bytes(bytes(1_300_000))
        answer = self.request("GET", "/cleanup-info/")[1]["storage_stats"]
        self.assertEqual(answer["total_size_mb"], round(answer["total_size_bytes"] / 1024 / 1024, 2))
        self.assertEqual(kind(answer["total_size_mb"]), "number")

    def test_errors(self):
        cases = (
            (403, "POST", "/cleanup-session/", self.page(X_CSRFToken=None), b"{}"),
            (403, "POST", "/cleanup-session/", self.page(Origin="https://evil.example.org"), b"{}"),
            (401, "POST", "/cleanup-session/", {"Authorization": "Bearer wrong"}, b"{}"),
            (405, "GET", "/cleanup-session/", {}, None),
            (405, "POST", "/cleanup-info/", self.page(), b"{}"),
            (404, "GET", "/cleanup-info", {}, None),
            (400, "POST", "/cleanup-session/", {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"},
             b'{"session_key": 7}'),
        )
        for status, method, path, headers, body in cases:
            with self.subTest((method, path, body)):
                got, answer = self.request(method, path, headers, body)
                self.assertEqual(got, status, answer)
                self.assertAs(ERROR, answer)
                self.assertFalse(answer["success"])
        self.assertNothingWent()

    def test_the_database_cannot_be_read(self):
        self.ask("sql", "ALTER TABLE parser_usersession RENAME TO away")
        for method, path, headers in (("GET", "/cleanup-info/", {}), ("POST", "/cleanup-session/", self.page())):
            got, answer = self.request(method, path, headers, b"{}" if method == "POST" else None)
            self.assertIn(got, (500, 503))
            self.assertAs(ERROR, answer)
            self.assertFalse(answer["success"])
        self.ask("sql", "ALTER TABLE away RENAME TO parser_usersession")

    def test_somebody_else_is_at_work(self):
        """Wait, says 503, and nothing went."""
        with sqlite3.connect(self.folder / "db.sqlite3", isolation_level=None) as other:
            other.execute("BEGIN EXCLUSIVE")
            got, answer = self.request("POST", "/cleanup-session/", self.page(), b"{}")
            other.execute("ROLLBACK")
        other.close()
        self.assertEqual(got, 503, answer)
        self.assertAs(ERROR, answer)
        self.assertNothingWent()


class StorageAway(Documented):
    """Each way in which a storage may be away."""

    def environment(self):
        return {"STORAGE_ROOT": "", **self.away}

    away = {"SUPABASE_URL": "http://127.0.0.1:1", "SUPABASE_SERVICE_KEY": "sb_secret_of_a_test",
            "DOCSWEEP_STORAGE_PATIENCE_SECONDS": "0"}
    says = "^Storage service unavailable: 127.0.0.1 refuses connections"

    def assertAwayIsTold(self):
        status, answer = self.request("GET", "/cleanup-info/")
        self.assertEqual((status, answer["success"]), (200, True), answer)
        self.assertAs(INFO_AWAY, answer)
        self.assertEqual(answer["storage_stats"]["success"], False)
        self.assertRegex(answer["storage_stats"]["error"], self.says)
        return answer

    def test_info_of_what_is_young(self):
        self.assertEqual(self.assertAwayIsTold()["cleanup_candidates"],
                         {"old_sessions_count": 0, "old_documents_count": 0, "cleanup_recommended": False})

    def test_info_of_what_is_old(self):
        self.age(self.session)
        self.assertEqual(self.assertAwayIsTold()["cleanup_candidates"],
                         {"old_sessions_count": 1, "old_documents_count": 1, "cleanup_recommended": True})

    def test_a_session_is_cleaned_and_cleaned_again(self):
        status, first = self.request("POST", "/cleanup-session/", self.page(), b"{}")
        self.assertEqual(status, 200, first)
        self.assertAs(CLEANED, first)
        self.assertEqual((first["success"], first["files_deleted"], first["documents_deleted"]), (True, 0, 1))
        self.assertIn("could not be removed yet", first["message"])
        self.assertEqual(self.keys(), {self.other})
        self.assertEqual(self.files(self.session), ["a.pdf", "a.xlsx"])

    test_a_machine_is_answered_alike = test_megabytes_have_two_digits = test_errors = None
    test_the_database_cannot_be_read = test_somebody_else_is_at_work = None


class WithoutAKey(StorageAway):
    away = {"SUPABASE_URL": "https://project.supabase.co"}
    says = "^Storage service unavailable: Supabase credentials not configured: .*Database cleanup will still work"


class WithoutAnAddress(StorageAway):
    away = {"SUPABASE_SERVICE_KEY": "sb_secret_of_a_test"}
    says = "^Storage service unavailable: Supabase credentials not configured: .*Database cleanup will still work"
