# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from trapcase import TrapCase

ROW = {
    "name",
    "bucket_id",
    "owner",
    "owner_id",
    "version",
    "id",
    "updated_at",
    "created_at",
    "last_accessed_at",
    "metadata",
    "user_metadata",
}


def numbered(count):
    return [f"{number:04}" for number in range(count)]


class Bulk(TrapCase):
    def test_takes_exact_keys_not_prefixes(self):
        self.seed("documents", ["x/a", "x/b", "x"])
        self.assertEqual(self.delete(["x/", "X/A"]).json(), [])
        self.assertEqual([each["name"] for each in self.delete(["x"]).json()], ["x"])
        self.assertEqual(self.server.remaining(), ["x/a", "x/b"])

    def test_wants_at_least_one_key(self):
        self.refused(self.delete([]), 400, "400", "InvalidRequest")

    def test_of_more_than_1000_keys_is_refused_where_limits_are_hard(self):
        self.change(hard_limits=True)
        self.seed("documents", numbered(1001))
        answer = self.delete(numbered(1001))
        self.refused(answer, 400, "400", "InvalidRequest")
        self.assertEqual(
            answer.json()["message"], "Bulk object requests are limited to 1000 objects per request."
        )
        self.assertEqual(len(self.delete(numbered(1000)).json()), 1000)

    def test_of_more_than_1000_keys_is_done_where_limits_are_not(self):
        self.seed("documents", numbered(5000))
        self.assertEqual(len(self.delete(numbered(5000)).json()), 5000)

    def test_answers_the_rows_that_it_deleted(self):
        self.seed("documents", ["a", "b"], has_blobs=True)
        (row,) = self.delete(["a", "a", "never there"]).json()
        self.assertEqual(set(row), ROW)
        self.assertEqual(row["name"], "a")
        self.assertEqual(self.delete(["a"]).json(), [])
        self.assertEqual(self.server.blobs(), {"count": 1, "orphans": 0, "ghosts": []})

    def test_answers_in_an_order_of_its_own(self):
        self.seed("documents", numbered(50))
        asked = numbered(50)[::-1]
        self.assertNotEqual([each["name"] for each in self.delete(asked).json()], asked)

    def test_works_in_transactions_of_500(self):
        self.seed("documents", numbered(1000), has_blobs=True)
        before = self.server.change(statement_timeout_ms=1000)
        with self.held("0777"):
            self.refused(self.delete(numbered(1000)), 544, "544", "DatabaseTimeout")
        self.server.change(**before)
        self.assertEqual(self.server.remaining(), numbered(1000)[500:])
        self.assertEqual(self.server.blobs()["count"], 500)
        again = self.delete(numbered(1000))
        self.assertEqual((again.status, len(again.json())), (200, 500))
        self.assertEqual(self.server.remaining(), [])

    def test_of_500_is_all_or_nothing(self):
        self.seed("documents", numbered(500))
        self.change(statement_timeout_ms=300)
        with self.held("0499"):
            self.assertEqual(self.delete(numbered(500)).status, 544)
        self.assertEqual(len(self.server.remaining()), 500)

    def test_twice_at_once_shares_the_keys(self):
        self.seed("documents", numbered(1000), has_blobs=True)
        keys = numbered(1000)
        one, two = self.together(lambda: self.delete(keys), lambda: self.delete(keys[::-1]))
        self.assertEqual((one.status, two.status), (200, 200))
        names = [each["name"] for answer in (one, two) for each in answer.json()]
        self.assertEqual(sorted(names), keys)
        self.assertEqual(self.server.remaining(), [])

    def test_that_fails_at_the_blobs_leaves_ghosts(self):
        self.seed("documents", numbered(10), has_blobs=True)
        self.server.fault("backend_fails", method="DELETE", blobs=4)
        self.assertEqual(self.delete(numbered(10)).status, 500)
        self.assertEqual(self.server.remaining(), numbered(10))
        self.assertEqual(len(self.server.blobs()["ghosts"]), 4)
        self.assertEqual(len(self.delete(numbered(10)).json()), 10)
        self.assertEqual(self.server.blobs(), {"count": 0, "orphans": 0, "ghosts": []})


class OneBadKey(TrapCase):
    """Fails its whole request, however often it is sent."""

    def fails(self, http, status, code, says):
        for _ in range(2):
            answer = self.delete(numbered(10))
            self.refused(answer, http, status, code)
            self.assertIn(says, answer.json()["message"])
        self.assertEqual(self.server.remaining(), numbered(10))
        self.assertEqual(len(self.delete(numbered(7)).json()), 7)

    def test_that_another_table_refers_to(self):
        self.seed("documents", numbered(10))
        self.server.sql(
            "CREATE TABLE kept (id uuid REFERENCES storage.objects (id) ON DELETE RESTRICT)",
            "INSERT INTO kept SELECT id FROM storage.objects WHERE name = '0007'",
        )
        self.addCleanup(self.server.sql, "DROP TABLE kept")
        self.fails(500, "500", "DatabaseError", "23503")

    def test_that_a_trigger_guards(self):
        self.seed("documents", numbered(10))
        self.server.sql(
            """CREATE FUNCTION guard() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN IF OLD.name = '0007' THEN RAISE EXCEPTION 'under legal hold'; END IF; RETURN OLD; END $$""",
            "CREATE TRIGGER guard BEFORE DELETE ON storage.objects FOR EACH ROW EXECUTE FUNCTION guard()",
        )
        self.addCleanup(self.server.sql, "DROP FUNCTION guard CASCADE")
        self.fails(500, "500", "DatabaseError", "P0001")

    def test_whose_file_cannot_be_unlinked(self):
        self.seed("documents", numbered(10), has_blobs=True)
        self.server.control("POST", "/bar", {"bucket": "documents", "names": ["0007"]})
        self.fails(500, "500", "InternalError", "EISDIR")

    def test_that_the_files_cannot_have(self):
        for key in ("a/./b", "a/\\./b"):
            self.seed("documents", ["a/a", key, "a/z"], has_blobs=True)
            self.refused(self.delete(["a/a", key, "a/z"]), 400, "400", "InvalidKey")
            self.assertEqual(len(self.delete(["a/a", "a/z"]).json()), 2)
            self.refused(self.delete([key]), 400, "400", "InvalidKey")

    def test_has_cost_others_their_files(self):
        self.seed("documents", numbered(10), has_blobs=True)
        self.server.control("POST", "/bar", {"bucket": "documents", "names": ["0009"]})
        self.assertEqual(self.delete(numbered(10)).status, 500)
        self.assertEqual(self.server.remaining(), numbered(10))
        self.assertEqual(self.server.blobs()["ghosts"], numbered(10))
        self.assertEqual(len(self.delete(numbered(9)).json()), 9)


class TenantsLimit(TrapCase):
    def test_may_be_any(self):
        self.change(delete_objects_limit=25)
        self.seed("documents", numbered(60))
        answer = self.delete(numbered(26))
        self.refused(answer, 400, "400", "InvalidRequest")
        self.assertEqual(
            answer.json()["message"], "Bulk object requests are limited to 25 objects per request."
        )
        self.assertEqual(len(self.delete(numbered(25)).json()), 25)


class WithoutVersion(TrapCase):
    def test_takes_the_files_beneath_along(self):
        self.seed("documents", ["v/a", "v/a/young.pdf", "v/ab"], has_blobs=True)
        self.server.sql("UPDATE storage.objects SET version = NULL WHERE name = 'v/a'")
        self.assertEqual(len(self.delete(["v/a"]).json()), 1)
        self.assertEqual(self.server.remaining(), ["v/a/young.pdf", "v/ab"])
        self.assertEqual(self.server.blobs()["ghosts"], ["v/a/young.pdf"])


class Ghosts(TrapCase):
    def setUp(self):
        super().setUp()
        self.seed("documents", ["ghost"])

    def test_are_listed_and_known(self):
        self.assertEqual(len(self.list_v2()["objects"]), 1)
        self.assertEqual(self.info("ghost")["name"], "ghost")

    def test_cannot_be_downloaded_or_moved(self):
        self.refused(self.ask("GET", "/object/documents/ghost"), 500, "500", "InternalError")
        told = {"bucketId": "documents", "sourceKey": "ghost", "destinationKey": "spirit"}
        self.refused(self.ask("POST", "/object/move", told), 500, "500", "InternalError")
        self.assertEqual(self.server.remaining(), ["ghost"])

    def test_can_be_deleted(self):
        self.assertEqual(len(self.delete(["ghost"]).json()), 1)


class Single(TrapCase):
    def test_says_so_and_then_finds_nothing(self):
        self.upload("a.pdf")
        answer = self.ask("DELETE", "/object/documents/a.pdf")
        self.assertEqual(answer.json(), {"message": "Successfully deleted"})
        self.refused(self.ask("DELETE", "/object/documents/a.pdf"), 400, "404", "NoSuchKey")
        self.assertEqual(self.server.blobs()["count"], 0)

    def test_must_not_say_json_and_send_nothing(self):
        self.upload("a.pdf")
        answer = self.ask("DELETE", "/object/documents/a.pdf", headers={"Content-Type": "application/json"})
        self.refused(answer, 400, "400", "InvalidRequest")
        self.assertTrue(answer.json()["message"].startswith("Body cannot be empty"))


class Verifying(TrapCase):
    def test_signing_many_tells_which_keys_are_there(self):
        self.seed("documents", ["a", "c"])
        answer = self.ask("POST", "/object/sign/documents", {"expiresIn": 1, "paths": ["a", "b", "c"]})
        told = answer.json()
        self.assertEqual([each["path"] for each in told], ["a", "b", "c"])
        self.assertEqual([each["signedURL"] is None for each in told], [False, True, False])
        self.assertEqual([each["error"] is None for each in told], [True, False, True])

    def test_signing_many_takes_1000_paths(self):
        answer = self.ask("POST", "/object/sign/documents", {"expiresIn": 1, "paths": numbered(1000)})
        self.assertEqual((answer.status, len(answer.json())), (200, 1000))
        answer = self.ask("POST", "/object/sign/documents", {"expiresIn": 1, "paths": numbered(1001)})
        self.refused(answer, 400, "400", "InvalidRequest")

    def test_a_list_with_the_key_as_prefix_tells_too(self):
        self.seed("documents", ["a", "ab"])
        self.assertEqual(self.list_v2(prefix="a", limit=1)["objects"][0]["name"], "a")
        self.assertEqual(self.list_v2(prefix="b", limit=1)["objects"], [])


if __name__ == "__main__":
    unittest.main()
