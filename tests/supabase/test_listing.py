# SPDX-License-Identifier: GPL-3.0-or-later
"""list-v2, the way to list."""

import re
import unittest

from trapcase import TrapCase

ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
SPREAD = {"created_at": "2026-01-01T00:00:00.000000Z"}


class Entries(TrapCase):
    def test_have_full_keys_and_times_of_cut_milliseconds(self):
        self.seed("documents", ["x/a.pdf"], created_at="2026-01-02T03:04:05.678999Z")
        (entry,) = self.list_v2()["objects"]
        fields = {"id", "name", "metadata", "updated_at", "created_at", "last_accessed_at"}
        self.assertEqual(set(entry), fields)
        self.assertEqual(entry["name"], "x/a.pdf")
        self.assertEqual(entry["created_at"], "2026-01-02T03:04:05.678Z")
        self.assertRegex(entry["updated_at"], ISO)

    def test_have_size_and_type_in_metadata_alone(self):
        self.upload("a.pdf", b"hello")
        metadata = self.list_v2()["objects"][0]["metadata"]
        self.assertEqual(metadata["eTag"], '"5d41402abc4b2a76b9719d911017c592"')
        self.assertEqual(
            set(metadata),
            {"eTag", "size", "mimetype", "cacheControl", "lastModified", "contentLength", "httpStatusCode"},
        )

    def test_of_files_may_lack_metadata(self):
        self.seed("documents", ["a"], has_metadata=False)
        (entry,) = self.list_v2()["objects"]
        self.assertIsNone(entry["metadata"])
        self.assertIsNotNone(entry["id"])
        (entry,) = self.list_v1()
        self.assertIsNone(entry["metadata"])
        self.assertIsNotNone(entry["id"])


class Flat(TrapCase):
    def test_prefix_is_literal_and_knows_case(self):
        self.seed("documents", ["a%b", "a_b", "axb", "A%b"])
        self.assertEqual(self.walk_v2(prefix="a%")[0], ["a%b"])
        self.assertEqual(self.walk_v2(prefix="a_")[0], ["a_b"])

    def test_limit_is_1000_whatever_was_asked(self):
        self.seed("documents", pattern="%04d", count=1100)
        self.assertEqual(len(self.list_v2()["objects"]), 1000)
        self.assertEqual(len(self.list_v2(limit=5000)["objects"]), 1000)
        self.assertEqual(len(self.list_v2(limit=7)["objects"]), 7)
        answer = self.ask("POST", "/object/list-v2/documents", {"limit": 0})
        self.refused(answer, 400, "400", "InvalidRequest")

    def test_order_is_by_bytes_not_by_language(self):
        names = ["B", "a", "Ä", "a b", "a-b", "a/b", "ab", "ä", "é", "z", "日", "\U0001f600"]
        self.seed("documents", names)
        expected = sorted(names, key=str.encode)
        self.assertEqual(self.walk_v2()[0], expected)
        self.assertEqual(self.walk_v2(limit=1)[0], expected)

    def test_is_complete_by_name_both_ways(self):
        names = [f"{stem}{tail}" for stem in "abcdefgh" for tail in ("", " 1", "!", "-1", ".pdf", "/x", "/y", "0")]
        self.seed("documents", names)
        for limit in (1, 2, 3, 7):
            for order in ("asc", "desc"):
                objects, folders = self.walk_v2(limit=limit, sortBy={"column": "name", "order": order})
                self.assertEqual(objects, sorted(names, reverse=order == "desc"))
                self.assertEqual(folders, [])

    def test_a_page_can_be_asked_again(self):
        self.seed("documents", pattern="%02d", count=20)
        cursor = self.list_v2(limit=5)["nextCursor"]
        self.assertEqual(self.list_v2(limit=5, cursor=cursor), self.list_v2(limit=5, cursor=cursor))

    def test_deleting_what_was_listed_skips_nothing(self):
        self.seed("documents", pattern="%03d", count=100)
        page, seen = self.list_v2(limit=7), []
        while True:
            names = [each["name"] for each in page["objects"]]
            seen += names
            self.delete(names)
            if not page["hasNext"]:
                break
            page = self.list_v2(limit=7, cursor=page["nextCursor"])
        self.assertEqual(len(seen), 100)
        self.assertEqual(self.server.remaining(), [])

    def test_cursor_carries_the_order(self):
        self.seed("documents", pattern="%02d", count=9)
        page = self.list_v2(limit=3, sortBy={"column": "name", "order": "desc"})
        following = self.list_v2(limit=3, cursor=page["nextCursor"])
        self.assertEqual([each["name"] for each in following["objects"]], ["05", "04", "03"])
        self.assertEqual(page["nextCursorKey"], "06")

    def test_a_bad_cursor_is_an_invalid_parameter(self):
        for cursor in ("nonsense", "bm9uc2Vuc2U=", "WzFd"):
            answer = self.ask("POST", "/object/list-v2/documents", {"cursor": cursor})
            self.refused(answer, 400, "400", "InvalidParameter")
            self.assertEqual(answer.json()["message"], "Invalid Parameter continuation token")

    def test_by_date_loses_and_repeats_rows_within_a_millisecond(self):
        """Ten rows in each millisecond, their names against their times."""
        names = [f"{999 - number:03}" for number in range(1000)]
        self.seed("documents", names, step_us=100, **SPREAD)
        for column in ("created_at", "updated_at"):
            seen = self.walk_v2(limit=95, sortBy={"column": column, "order": "asc"})[0]
            self.assertLess(len(set(seen)), 1000)
        mixed = [f"{number * 7919 % 1000:03}x" for number in range(1000)]
        self.ask("POST", "/bucket", {"name": "mixed"})
        self.seed("mixed", mixed, step_us=10, **SPREAD)
        seen = self.walk_v2(bucket="mixed", limit=50, sortBy={"column": "created_at", "order": "asc"})[0]
        self.assertLess(len(set(seen)), 1000)
        self.assertGreater(len(seen), len(set(seen)))

    def test_by_date_is_complete_for_equal_and_for_spread_stamps(self):
        for bucket, step in (("equal", 0), ("spread", 1000)):
            self.ask("POST", "/bucket", {"name": bucket})
            self.seed(bucket, pattern="%03d", count=300, step_us=step, **SPREAD)
            for order in ("asc", "desc"):
                seen = self.walk_v2(bucket=bucket, limit=7, sortBy={"column": "created_at", "order": order})[0]
                self.assertEqual(len(seen), 300)
                self.assertEqual(len(set(seen)), 300)


class WithDelimiter(TrapCase):
    def test_folders_have_a_slash_and_no_id(self):
        self.seed("documents", ["x/a", "x/b", "y"])
        page = self.list_v2(with_delimiter=True)
        (folder,) = page["folders"]
        self.assertEqual((folder["key"], folder["name"], folder["id"]), ("x", "x/", None))
        self.assertEqual((folder["created_at"], folder["metadata"]), (None, None))
        (entry,) = page["objects"]
        self.assertEqual((entry["key"], entry["name"]), ("y", "y"))
        (entry, _) = self.list_v2(with_delimiter=True, prefix="x/")["objects"]
        self.assertEqual((entry["key"], entry["name"]), ("a", "x/a"))

    def test_loses_what_follows_the_last_key_of_a_page_below_the_slash(self):
        names = ["scan", "scan 2", "scan!", "scan-1", "scan.pdf", "scan0", "scanner"]
        self.seed("documents", names)
        whole, _ = self.walk_v2(with_delimiter=True)
        self.assertEqual(whole, names)
        paged, _ = self.walk_v2(with_delimiter=True, limit=1)
        self.assertEqual(paged, ["scan", "scan0", "scanner"])

    def test_loses_some_of_750_at_a_limit_of_100(self):
        names = [f"scan{number:03}{tail}" for number in range(150) for tail in ("", "-1", ".pdf", " 2", "x")]
        self.seed("documents", names)
        seen, _ = self.walk_v2(with_delimiter=True, limit=99)
        self.assertTrue(700 < len(seen) < 750, len(seen))
        self.assertEqual(len(self.walk_v2(limit=100)[0]), 750)

    def test_pages_through_folders_by_name(self):
        self.seed("documents", [f"{folder}/{file}" for folder in "abcde" for file in range(3)])
        for order in ("asc", "desc"):
            folders = self.walk_v2(with_delimiter=True, limit=2, sortBy={"column": "name", "order": order})[1]
            self.assertEqual(folders, sorted(["a/", "b/", "c/", "d/", "e/"], reverse=order == "desc"))

    def test_by_date_tells_folders_first(self):
        self.seed("documents", ["x/a", "old", "new"], step_us=1000000, **SPREAD)
        page = self.list_v2(with_delimiter=True, sortBy={"column": "created_at", "order": "desc"})
        self.assertEqual([each["name"] for each in page["folders"]], ["x/"])
        self.assertEqual([each["key"] for each in page["objects"]], ["new", "old"])


class OlderServer(TrapCase):
    def test_tells_microseconds_and_a_zone(self):
        self.change(has_old_times=True)
        self.seed("documents", ["a"], created_at="2026-01-02T03:04:05.394674Z")
        self.assertEqual(self.list_v2()["objects"][0]["created_at"], "2026-01-02T03:04:05.394674+00:00")
        self.assertEqual(self.info("a")["created_at"], "2026-01-02T03:04:05.394674+00:00")

    def answer(self, list_v2):
        self.change(list_v2=list_v2)
        return self.ask("POST", "/object/list-v2/documents", {"limit": 1})

    def test_may_know_no_such_route(self):
        answer = self.answer("unknown-route")
        self.assertEqual((answer.status, answer.json()["statusCode"]), (404, 404))

    def test_may_take_the_address_for_an_upload(self):
        self.refused(self.answer("as-upload"), 400, "404", "NoSuchBucket")

    def test_may_lack_the_database_for_it(self):
        answer = self.answer("not-migrated")
        self.assertEqual((answer.status, list(answer.json())), (400, ["message"]))

    def test_may_have_it_switched_off(self):
        self.refused(self.answer("coded"), 400, "400", "FeatureNotEnabled")


if __name__ == "__main__":
    unittest.main()
