# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from trapcase import TrapCase

IN_LIST = {
    "id",
    "name",
    "owner",
    "public",
    "type",
    "file_size_limit",
    "allowed_mime_types",
    "created_at",
    "updated_at",
}


class Buckets(TrapCase):
    def names(self, query=""):
        return [each["name"] for each in self.ask("GET", "/bucket" + query).json()]

    def test_a_missing_one_lists_as_empty(self):
        self.assertEqual(self.list_v2("documets"), {"folders": [], "objects": [], "hasNext": False})
        answer = self.ask("POST", "/object/list/documets", {"prefix": ""})
        self.assertEqual((answer.status, answer.json()), (200, []))

    def test_a_missing_one_deletes_as_empty(self):
        answer = self.delete(["a"], bucket="documets")
        self.assertEqual((answer.status, answer.json()), (200, []))

    def test_a_missing_one_is_told_by_its_own_address_alone(self):
        answer = self.ask("GET", "/bucket/documets")
        self.refused(answer, 400, "404", "NoSuchBucket")
        self.assertEqual(answer.json()["error"], "Bucket not found")

    def test_are_listed_with_type_and_read_without(self):
        self.assertEqual(set(self.ask("GET", "/bucket").json()[0]), IN_LIST)
        self.assertEqual(set(self.ask("GET", "/bucket/documents").json()), IN_LIST - {"type"})

    def test_are_listed_all_unless_asked_otherwise(self):
        self.server.sql(
            """INSERT INTO storage.buckets (id, name)
            SELECT 'b' || lpad(n::text, 3, '0'), 'b' || lpad(n::text, 3, '0') FROM generate_series(0, 119) AS n"""
        )
        self.assertEqual(len(self.names()), 121)
        self.assertEqual(self.names("?limit=2&offset=1&sortColumn=name&sortOrder=desc"), ["b119", "b118"])
        self.assertEqual(self.names("?search=B11&sortColumn=id"), [f"b11{number}" for number in range(10)])

    def test_names_hold_no_slash_and_a_hundred_characters(self):
        self.refused(self.ask("POST", "/bucket", {"name": "a/b"}), 400, "400", "InvalidBucketName")
        self.refused(self.ask("POST", "/bucket", {"name": "x" * 101}), 400, "400", "InvalidBucketName")
        self.assertEqual(self.ask("POST", "/bucket", {"name": "x" * 100}).json(), {"name": "x" * 100})

    def test_exist_once(self):
        answer = self.ask("POST", "/bucket", {"name": "documents"})
        self.refused(answer, 400, "409", "BucketAlreadyExists")
        self.assertEqual(answer.json()["error"], "Duplicate")

    def test_go_only_when_empty(self):
        self.seed("documents", ["a"])
        self.refused(self.ask("DELETE", "/bucket/documents"), 400, "409", "ResourceNotEmpty")
        self.delete(["a"])
        self.assertEqual(self.ask("DELETE", "/bucket/documents").json(), {"message": "Successfully deleted"})
        self.refused(self.ask("DELETE", "/bucket/documents"), 400, "404", "NoSuchBucket")

    def test_emptying_one_is_only_queued(self):
        self.seed("documents", ["a"])
        self.assertIn("up to an hour", self.ask("POST", "/bucket/documents/empty").json()["message"])
        self.assertEqual(self.server.remaining(), ["a"])

    def test_emptying_one_of_too_many_objects_is_refused(self):
        self.assertEqual(self.server.change(largest_to_empty=2)["largest_to_empty"], 200000)
        self.addCleanup(self.server.change, largest_to_empty=200000)
        self.seed("documents", ["a", "b", "c"])
        self.assertEqual(self.ask("POST", "/bucket/documents/empty").status, 400)


if __name__ == "__main__":
    unittest.main()
