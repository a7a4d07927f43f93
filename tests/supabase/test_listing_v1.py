# SPDX-License-Identifier: GPL-3.0-or-later
"""The older list, which servers without list-v2 leave one with."""

import unittest

from trapcase import TrapCase

FOLDER = {"id": None, "updated_at": None, "created_at": None, "last_accessed_at": None, "metadata": None}


class ListV1(TrapCase):
    def test_wants_a_prefix(self):
        self.refused(self.ask("POST", "/object/list/documents", {}), 400, "400", "InvalidRequest")

    def test_takes_the_prefix_for_a_folder(self):
        self.seed("documents", ["ab/c", "abc", "ab"])
        self.assertEqual([each["name"] for each in self.list_v1("ab")], ["c"])
        self.assertEqual(self.list_v1("ab"), self.list_v1("ab/"))
        self.assertEqual([each["name"] for each in self.list_v1("", search="abc")], ["abc"])

    def test_gives_relative_names_of_one_level(self):
        self.seed("documents", ["x/y/z/deep.pdf", "x/y/top.pdf"])
        entries = self.list_v1("x/y")
        self.assertEqual([each["name"] for each in entries], ["top.pdf", "z"])
        self.assertEqual(entries[1], {"name": "z", **FOLDER})

    def test_gives_100_by_default_and_1500_at_most(self):
        self.seed("documents", pattern="%05d", count=1600)
        self.assertEqual(len(self.list_v1()), 100)
        self.assertEqual(len(self.list_v1(limit=10000)), 1500)

    def test_loses_keys_at_page_ends(self):
        names = [f"scan{number:03}{tail}" for number in range(150) for tail in ("", "-1", ".pdf", " 2", "x")]
        self.seed("documents", names)
        seen = self.walk_v1(99)
        self.assertTrue(700 < len(seen) < 750, len(seen))
        self.assertLess(set(seen), set(names))

    def test_by_date_loses_and_repeats_rows(self):
        self.seed("documents", pattern="%04d", count=2500, created_at="2026-01-01T00:00:00Z")
        seen = self.walk_v1(100, sortBy={"column": "created_at", "order": "asc"})
        self.assertEqual(len(seen), 2500)
        self.assertLess(len(set(seen)), 2500)

    def test_takes_folders_of_another_case_for_one(self):
        self.seed("documents", ["ABC/1", "abc/2"])
        self.assertEqual(len(self.list_v1()), 1)
        self.assertEqual([each["name"] for each in self.list_v1("ABC")], ["1", "2"])
        self.assertEqual([each["name"] for each in self.list_v1("abc")], ["1", "2"])
        self.refused(self.ask("GET", "/object/info/documents/ABC/2"), 400, "404", "NoSuchKey")

    def test_tells_two_slashes_as_a_folder_without_a_name(self):
        self.seed("documents", ["a//b"])
        self.assertEqual(self.list_v1("a"), [{"name": "", **FOLDER}])
        self.assertEqual(self.list_v1("a/"), self.list_v1("a"))  # naive recursion would not end
        self.assertEqual([each["name"] for each in self.list_v1("a//")], ["b"])

    def test_skips_rows_when_deleted_by_offset(self):
        self.seed("documents", pattern="%04d", count=2500)
        offset, seen = 0, 0
        while True:
            names = [each["name"] for each in self.list_v1(limit=500, offset=offset)]
            if not names:
                break
            seen += len(self.delete(names).json())
            offset += 500
        self.assertEqual(seen, 1500)
        self.assertEqual(len(self.server.remaining()), 1000)


if __name__ == "__main__":
    unittest.main()
