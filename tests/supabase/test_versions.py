# SPDX-License-Identifier: GPL-3.0-or-later
"""Buckets that keep versions, as a later server has them."""

import atexit
import unittest

from serving import Server
from trapcase import TrapCase

OWN = {}
ALL = {"noncurrentVersions": "include", "deleteMarkers": "include"}


def unlocked():
    """A server of its own: what it makes of its schema stays."""
    if not OWN:
        OWN["server"] = Server()
        OWN["server"].control("POST", "/unlock", {})
        atexit.register(OWN["server"].close)
    return OWN["server"]


class VersionCase(TrapCase):
    def setUp(self):
        self.server = unlocked()
        self.server.control("POST", "/purge", {})
        self.server.control("DELETE", "/faults")
        self.server.control("DELETE", "/log")
        self.server.control("POST", "/bucket", {"name": "documents"})
        self.ask = self.server.ask
        self.seed = self.server.seed

    def turn(self, status):
        answer = self.ask("PUT", "/bucket/documents", {"versioning_status": status})
        self.assertEqual(answer.status, 200, answer.body)

    def put(self, *bodies, key="a.pdf"):
        for body in bodies:
            self.upload(key, body, method="PUT")

    def rows(self):
        """Name, version, archived, mark: all there is."""
        return self.server.control("POST", "/rows", {"bucket": "documents"})

    def shape(self):
        return [(name, "archived" if archived else "current", "mark" if mark else "file") for name, _, archived, mark in self.rows()]

    def ids(self):
        return [version for _, version, _, _ in self.rows()]

    def remove(self, *ids, key="a.pdf"):
        answer = self.delete([{"path": key, "versionId": each} for each in ids])
        self.assertEqual(answer.status, 200, answer.body)
        return [row["version"] for row in answer.json()]

    def content(self, version=None, key="a.pdf"):
        query = f"?versionId={version}" if version else ""
        return self.ask("GET", f"/object/authenticated/documents/{key}{query}").body


class Writing(VersionCase):
    def test_a_bucket_tells_its_status(self):
        self.assertEqual(self.ask("GET", "/bucket/documents").json()["versioning_status"], "DISABLED")
        self.turn("ENABLED")
        self.assertEqual(self.ask("GET", "/bucket").json()[0]["versioning_status"], "ENABLED")
        self.turn("SUSPENDED")
        self.assertEqual(self.ask("GET", "/bucket/documents").json()["versioning_status"], "SUSPENDED")
        self.refused(self.ask("PUT", "/bucket/documents", {"versioning_status": "DISABLED"}), 400, "400", "InvalidRequest")
        made = self.ask("POST", "/bucket", {"name": "kept", "versioning_status": "ENABLED"})
        self.assertEqual(made.status, 200, made.body)
        self.assertEqual(self.ask("GET", "/bucket/kept").json()["versioning_status"], "ENABLED")

    def test_without_versions_what_is_overwritten_is_gone(self):
        self.put(b"1", b"2")
        self.assertEqual(self.shape(), [("a.pdf", "current", "file")])
        self.assertEqual(self.server.blobs()["count"], 1)

    def test_what_is_overwritten_stays(self):
        self.turn("ENABLED")
        self.put(b"1", b"2", b"3")
        self.assertEqual(self.shape(), [("a.pdf", "current", "file")] + 2 * [("a.pdf", "archived", "file")])
        self.assertEqual([self.content(each) for each in self.ids()], [b"3", b"2", b"1"])
        self.assertEqual(self.content(), b"3")

    def test_suspended_keeps_what_was_written_before(self):
        self.turn("ENABLED")
        self.put(b"1")
        self.turn("SUSPENDED")
        self.put(b"2", b"3")
        self.assertEqual([self.content(each) for each in self.ids()], [b"3", b"1"])
        self.assertEqual(self.server.blobs(), {"count": 2, "orphans": 0, "ghosts": []})


class Deleting(VersionCase):
    def test_by_name_frees_nothing_and_answers_the_mark(self):
        self.turn("ENABLED")
        self.put(b"1")
        rows = self.delete(["a.pdf"]).json()
        self.assertEqual([(row["name"], row["is_delete_marker"]) for row in rows], [("a.pdf", True)])
        self.assertEqual(self.shape(), [("a.pdf", "current", "mark"), ("a.pdf", "archived", "file")])
        self.assertEqual(self.server.blobs(), {"count": 1, "orphans": 0, "ghosts": []})
        self.assertEqual(self.ask("GET", "/object/info/documents/a.pdf").json()["code"], "NoSuchKey")

    def test_of_a_name_that_nobody_knows_makes_a_mark(self):
        self.turn("ENABLED")
        self.delete(["never.pdf"])
        self.assertEqual(self.shape(), [("never.pdf", "current", "mark")])

    def test_one_by_name_frees_nothing_either(self):
        self.turn("ENABLED")
        self.put(b"1")
        self.assertEqual(self.ask("DELETE", "/object/documents/a.pdf").status, 200)
        self.assertEqual(self.shape(), [("a.pdf", "current", "mark"), ("a.pdf", "archived", "file")])

    def test_by_version_is_for_good(self):
        self.turn("ENABLED")
        self.put(b"1", b"2")
        newest, oldest = self.ids()
        self.assertEqual(self.remove(oldest), [oldest])
        self.assertEqual(self.ids(), [newest])
        self.assertEqual(self.server.blobs(), {"count": 1, "orphans": 0, "ghosts": []})
        self.assertEqual(self.remove(oldest), [])

    def test_the_current_version_brings_the_one_before_back(self):
        self.turn("ENABLED")
        self.put(b"1", b"2")
        self.remove(self.ids()[0])
        self.assertEqual(self.content(), b"1")

    def test_the_mark_brings_the_file_back(self):
        self.turn("ENABLED")
        self.put(b"1")
        self.delete(["a.pdf"])
        self.remove(self.ids()[0])
        self.assertEqual(self.content(), b"1")

    def test_all_versions_at_once_leave_nothing(self):
        self.turn("ENABLED")
        self.put(b"1", b"2")
        self.delete(["a.pdf"])
        ids = self.ids()
        self.assertEqual(len(ids), 3)
        self.assertEqual(sorted(self.remove(*ids)), sorted(ids))
        self.assertEqual(self.rows(), [])
        self.assertEqual(self.server.blobs()["count"], 0)

    def test_suspended_frees_what_was_written_since(self):
        self.turn("ENABLED")
        self.put(b"1")
        self.turn("SUSPENDED")
        self.put(b"2")
        self.delete(["a.pdf"])
        self.assertEqual(self.shape(), [("a.pdf", "current", "mark"), ("a.pdf", "archived", "file")])
        self.assertEqual(self.server.blobs(), {"count": 1, "orphans": 0, "ghosts": []})

    def test_policies_bind_versions_as_well(self):
        self.turn("ENABLED")
        self.put(b"1")
        answer = self.delete([{"path": "a.pdf", "versionId": self.ids()[0]}], key="anon")
        self.assertEqual((answer.status, answer.json()), (200, []))
        self.assertEqual(len(self.ids()), 1)

    def test_an_older_server_refuses_versions(self):
        self.turn("ENABLED")
        self.put(b"1")
        self.change(deletes_versions="refuses")
        answer = self.delete([{"path": "a.pdf", "versionId": self.ids()[0]}])
        self.refused(answer, 400, "400", "InvalidRequest")

    def test_a_server_between_archives_what_is_named_by_version(self):
        self.turn("ENABLED")
        self.put(b"1")
        self.change(deletes_versions="lies")
        self.assertEqual(self.delete([{"path": "a.pdf", "versionId": self.ids()[0]}]).json()[0]["is_delete_marker"], False)
        self.assertEqual(self.shape(), [("a.pdf", "current", "mark"), ("a.pdf", "archived", "file")])


class Listing(VersionCase):
    def setUp(self):
        super().setUp()
        self.turn("ENABLED")
        self.put(b"1", b"2", key="a/x.pdf")
        self.put(b"1", key="a/x.pdf.bak")
        self.put(b"1", key="b/gone.pdf")
        self.delete(["b/gone.pdf"])

    def names(self, **fields):
        return [each["name"] for each in self.list_v2(**fields)["objects"]]

    def test_tells_current_files_alone_unless_asked(self):
        self.assertEqual(self.names(), ["a/x.pdf", "a/x.pdf.bak"])
        self.assertEqual(self.walk_v2(with_delimiter=True), ([], ["a/"]))
        self.assertEqual([each["name"] for each in self.list_v1()], ["a"])

    def test_entries_say_what_they_are(self):
        entry = self.list_v2(**ALL)["objects"][1]
        self.assertEqual((entry["name"], entry["is_delete_marker"], entry["is_versioned"]), ("a/x.pdf", False, True))
        self.assertRegex(entry["archived_at"], r"^\d{4}-.*\.\d{3}Z$")
        self.assertEqual(entry["version"], self.ids()[1])

    def test_of_all_names_the_newest_first(self):
        told = [(each["name"], each["version"]) for each in self.list_v2(**ALL)["objects"]]
        self.assertEqual(told, [(name, version) for name, version, _, _ in self.rows()])

    def test_of_former_ones_and_of_marks(self):
        self.assertEqual(self.names(noncurrentVersions="only"), ["a/x.pdf", "b/gone.pdf"])
        self.assertEqual(self.names(deleteMarkers="only"), ["b/gone.pdf"])
        self.assertEqual(self.names(deleteMarkers="include"), ["a/x.pdf", "a/x.pdf.bak", "b/gone.pdf"])
        self.refused(self.ask("POST", "/object/list-v2/documents", {"deleteMarkers": "all"}), 400, "400", "InvalidRequest")

    def test_of_one_exact_name(self):
        self.assertEqual(self.names(prefix="a/x.pdf"), ["a/x.pdf", "a/x.pdf.bak"])
        self.assertEqual(self.names(prefix="a/x.pdf", exactMatch=True), ["a/x.pdf"])
        self.assertEqual(self.names(prefix="a/x.pdf", exactMatch=True, **ALL), ["a/x.pdf", "a/x.pdf"])

    def test_pages_end_within_a_name(self):
        for limit in (1, 2, 3):
            self.assertEqual(
                self.walk_v2(limit=limit, **ALL)[0], ["a/x.pdf", "a/x.pdf", "a/x.pdf.bak", "b/gone.pdf", "b/gone.pdf"]
            )

    def test_a_cursor_keeps_to_its_filters(self):
        cursor = self.list_v2(limit=1, **ALL)["nextCursor"]
        answer = self.ask("POST", "/object/list-v2/documents", {"limit": 1, "cursor": cursor})
        self.refused(answer, 400, "400", "InvalidParameter")

    def test_signing_knows_current_files_alone(self):
        answer = self.ask("POST", "/object/sign/documents", {"expiresIn": 1, "paths": ["a/x.pdf", "b/gone.pdf"]})
        self.assertEqual([each["signedURL"] is None for each in answer.json()], [False, True])


class Lifecycle(VersionCase):
    RULE = {"status": "Enabled", "filter": {}, "noncurrentVersionExpiration": {"noncurrentDays": 30}}

    def test_there_is_none_at_first(self):
        self.refused(self.ask("GET", "/bucket/documents/lifecycle"), 400, "404", "NoSuchLifecycleConfiguration")
        self.change(has_lifecycle=False)
        self.refused(self.ask("GET", "/bucket/documents/lifecycle"), 400, "400", "FeatureNotEnabled")

    def test_is_kept_and_dropped(self):
        self.assertEqual(self.ask("PUT", "/bucket/documents/lifecycle", {"rules": [self.RULE]}).status, 200)
        told = self.ask("GET", "/bucket/documents/lifecycle").json()
        self.assertEqual(told["rules"][0]["noncurrentVersionExpiration"], {"noncurrentDays": 30})
        self.assertEqual(self.ask("DELETE", "/bucket/documents/lifecycle").status, 200)
        self.refused(self.ask("GET", "/bucket/documents/lifecycle"), 400, "404", "NoSuchLifecycleConfiguration")

    def test_takes_no_day_below_one(self):
        bad = {**self.RULE, "noncurrentVersionExpiration": {"noncurrentDays": 0}}
        self.refused(self.ask("PUT", "/bucket/documents/lifecycle", {"rules": [bad]}), 400, "400", "InvalidParameter")


class Purging(VersionCase):
    def test_is_of_the_service_key_and_of_hosted_projects(self):
        self.refused(self.ask("DELETE", "/cdn/documents/a.pdf"), 400, "400", "FeatureNotEnabled")
        self.change(has_cdn=True)
        self.assertEqual(self.ask("DELETE", "/cdn/documents/a.pdf").json(), {"message": "success"})
        self.refused(self.ask("DELETE", "/cdn/documents/a.pdf", key="anon"), 400, "403", "AccessDenied")


class Before(TrapCase):
    """A server that keeps no versions."""

    def test_says_nothing_of_them(self):
        self.assertNotIn("versioning_status", self.ask("GET", "/bucket/documents").json())
        self.assertEqual(self.ask("GET", "/bucket/documents/lifecycle").status, 404)
        self.seed("documents", ["a"])
        self.assertNotIn("version", self.list_v2(**ALL)["objects"][0])
        self.refused(self.delete([{"path": "a", "versionId": "x"}]), 400, "400", "InvalidRequest")


if __name__ == "__main__":
    unittest.main()
