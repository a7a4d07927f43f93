# SPDX-License-Identifier: GPL-3.0-or-later
"""The database, which a client may read but not write."""

import unittest

import psycopg2

from trapcase import TrapCase

COLUMNS = """SELECT column_name, udt_name FROM information_schema.columns
    WHERE table_schema = 'storage' AND table_name = %s"""
INDEXES = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'storage' AND tablename = 'objects'"
KEYSET = """SELECT name FROM storage.objects WHERE bucket_id = 'documents' AND name COLLATE "C" > 'a'
    ORDER BY name COLLATE "C" LIMIT 10"""


class Schema(TrapCase):
    def columns(self, table):
        return dict(self.server.sql(COLUMNS.replace("%s", f"'{table}'")))

    def test_of_objects(self):
        columns = self.columns("objects")
        self.assertEqual(
            set(columns),
            {
                "id",
                "bucket_id",
                "name",
                "owner",
                "owner_id",
                "created_at",
                "updated_at",
                "last_accessed_at",
                "metadata",
                "user_metadata",
                "path_tokens",
                "version",
                "archived_at",
                "is_delete_marker",
                "is_versioned",
            },
        )
        types = {"id": "uuid", "name": "text", "path_tokens": "_text", "created_at": "timestamptz", "metadata": "jsonb"}
        self.assertEqual({name: columns[name] for name in types}, types)

    def test_of_buckets(self):
        wanted = {"id", "name", "public", "file_size_limit", "allowed_mime_types", "created_at", "updated_at", "type"}
        self.assertLessEqual(wanted | {"versioning_status"}, set(self.columns("buckets")))

    def test_has_no_index_on_a_date(self):
        indexes = " ".join(row[0] for row in self.server.sql(INDEXES))
        for words in (
            "UNIQUE INDEX bucketid_objname ON storage.objects USING btree (bucket_id, name)",
            '(bucket_id, name COLLATE "C")',
            '(bucket_id, lower(name) COLLATE "C")',
            "(name text_pattern_ops)",
        ):
            self.assertIn(words, indexes)
        self.assertNotIn("_at", indexes)

    def test_keeps_versioning_off(self):
        with self.assertRaises(psycopg2.errors.CheckViolation):
            self.server.sql("UPDATE storage.buckets SET versioning_status = 'ENABLED'")

    def test_holds_the_microseconds_that_the_interface_cuts(self):
        self.seed("documents", ["a"], created_at="2026-01-02T03:04:05.678999Z")
        rows = self.server.sql("SELECT extract(microseconds FROM created_at)::int FROM storage.objects")
        self.assertEqual(rows, [(5678999,)])
        self.assertTrue(self.list_v2()["objects"][0]["created_at"].endswith("05.678Z"))


class Deleting(TrapCase):
    def test_is_forbidden_to_superusers_even_of_nothing(self):
        for table in ("objects", "buckets"):
            with self.assertRaises(psycopg2.errors.InsufficientPrivilege) as caught:
                self.server.sql(f"DELETE FROM storage.{table} WHERE id IS NULL")
            self.assertEqual(caught.exception.pgcode, "42501")
            self.assertEqual(
                caught.exception.diag.message_primary,
                "Direct deletion from storage tables is not allowed. Use the Storage API instead.",
            )

    def test_is_possible_with_a_setting_and_leaves_the_blob(self):
        self.seed("documents", ["a"], has_blobs=True)
        self.server.sql("SET storage.can_delete = 'true'", "DELETE FROM storage.objects")
        self.assertEqual(self.list_v2()["objects"], [])
        self.assertEqual(self.server.blobs()["orphans"], 1)

    def test_is_possible_by_truncate(self):
        self.seed("documents", ["a"])
        self.server.sql("TRUNCATE storage.objects")
        self.assertEqual(self.server.remaining(), [])


class Reading(TrapCase):
    def test_by_key_has_the_order_of_list_v2_and_an_index(self):
        self.seed("documents", [f"{stem}{number}" for stem in ("B", "a", "é", "z-", "z") for number in range(400)])
        self.assertEqual([row[0] for row in self.server.sql(KEYSET)], self.walk_v2()[0][400:410])
        plan = " ".join(row[0] for row in self.server.sql("SET enable_seqscan = off", "EXPLAIN " + KEYSET))
        self.assertIn("idx_objects_bucket_id_name ", plan)
        self.assertNotIn("Sort", plan)

    def test_without_rights_sees_nothing_and_no_error(self):
        self.seed("documents", ["a"])
        self.server.sql(
            "CREATE ROLE webapp",
            "GRANT USAGE ON SCHEMA storage TO webapp",
            "GRANT SELECT ON storage.objects TO webapp",
        )
        self.addCleanup(self.server.sql, "DROP OWNED BY webapp", "DROP ROLE webapp")
        seen = "SELECT count(*), row_security_active('storage.objects') FROM storage.objects"
        self.assertEqual(self.server.sql("SET ROLE webapp", seen), [(0, True)])
        self.assertEqual(self.server.sql("SET ROLE service_role", seen), [(1, False)])
        self.assertEqual(self.server.sql("SET ROLE supabase_storage_admin", seen), [(1, False)])

    def test_size_is_text_in_metadata_and_may_be_missing(self):
        self.seed("documents", ["a"], size=5000000000)
        self.seed("documents", ["b"], has_metadata=False)
        rows = self.server.sql("SELECT (metadata->>'size')::bigint FROM storage.objects ORDER BY name")
        self.assertEqual(rows, [(5000000000,), (None,)])


if __name__ == "__main__":
    unittest.main()
