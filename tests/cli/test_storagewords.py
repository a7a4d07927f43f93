# SPDX-License-Identifier: GPL-3.0-or-later
"""What an admin is told in front when the storage cannot be used or refuses: by hand, in the one line of a quiet scheduled
run, and in check. Rows are cleaned all the same, files wait, and the exit code is 3."""

import re
import unittest

from worlds import BUCKET, HOURS, SupabaseByApi, SupabaseBySql

AWAY = "Storage service unavailable: Supabase credentials not configured: "
DENIED = "Permission denied"
URL, SERVICE, OTHER = "SUPABASE_URL", "SUPABASE_SERVICE_KEY", "SUPABASE_KEY"
FOREIGN_KEY = "eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.AAAA"


class StorageWords(unittest.TestCase):
    kind = SupabaseByApi
    seesAll = False  # whatever the key's rights

    @classmethod
    def setUpClass(cls):
        cls.world = cls.kind()
        cls.addClassCleanup(cls.world.close)

    def setUp(self):
        self.world.key = "service"
        self.world.ask("clear")
        self.world.server.sql("DROP POLICY IF EXISTS seeing ON storage.buckets", "DROP POLICY IF EXISTS seeing ON storage.objects",
                              "DROP POLICY IF EXISTS doing ON storage.objects")
        self.world.server.control("POST", "/purge", {})
        for bucket in (BUCKET, "other-bucket"):
            self.world.server.control("POST", "/bucket", {"name": bucket})
        self.world.shell("rm -rf ../home")
        self.world.add_pair("alive", 60)
        self.world.put("of nobody/old.bin", 5 * HOURS)

    def call(self, line, code):
        done = self.world.shell("docsweep-cli " + line)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done

    def check(self, words, mend, code=1):
        """`words` stand in front of what is found."""
        told = self.call("check", code).stdout
        found = re.search(r"^  FAILED  (storage|bucket \S+) +" + words + r".*\n +mend: (.*)$", told, re.M)
        self.assertTrue(found, told)
        self.assertRegex(found.group(2), mend)
        return told

    def assertWordsInFront(self, words, mend, checked=None):
        """In every place; rows go, files stay and wait."""
        files = self.world.server.remaining(BUCKET)
        self.world.add_pair("by hand", 5 * HOURS)
        by_hand = self.call("cleanup_files", 3)
        self.assertRegex(by_hand.stderr, "^" + words)
        self.assertRegex(by_hand.stdout, r"^Deleted 1 session with 1 document and 0 files, .* 1 pending")
        self.world.add_pair("at night", 5 * HOURS)
        at_night = self.call("scheduled_cleanup", 3)
        self.assertRegex(at_night.stderr, "^docsweep-cli: " + words)
        self.assertRegex(at_night.stderr, r"; Deleted 1 session with 1 document and 0 files, ")
        self.assertEqual((at_night.stdout, at_night.stderr.count("\n")), ("", 1))
        self.assertEqual({row["key"] for row in self.world.ask("rows")}, {"alive"})
        self.check(checked or words, mend)
        # Nothing is lost: with the right settings the next run finishes it.
        for kind in ("buckets", "objects"):
            self.world.server.sql(f"DROP POLICY IF EXISTS seeing ON storage.{kind}")
        self.assertEqual(set(files) - set(self.world.server.remaining(BUCKET)), set())
        self.world.key = "service"
        self.world.write_env()
        self.assertEqual(self.call("scheduled_cleanup", 0).stderr, "")
        self.assertEqual(self.world.server.remaining(BUCKET), ["alive/upload.pdf"])

    def test_an_address_without_a_key(self):
        self.world.write_env(without=[SERVICE])
        self.assertWordsInFront(
            AWAY + r"SUPABASE_URL \(in .*\.env line 3\) is set, but neither SUPABASE_SERVICE_KEY nor SUPABASE_KEY is.*"
            r"Database cleanup will still work", "^Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT")

    def test_a_key_without_an_address(self):
        for name in (SERVICE, OTHER):
            with self.subTest(name):
                self.setUp()
                key = self.world.server.keys["service"]
                self.world.write_env(f"{name}={key}", without=[URL, SERVICE])
                self.assertWordsInFront(
                    AWAY + rf"{name} \(in .*\.env line 4\) is set, but SUPABASE_URL is not; .*"
                    r"Database cleanup will still work", "^Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT")

    def test_values_that_are_empty_are_none(self):
        self.world.write_env(f"{SERVICE}=", without=[SERVICE])
        self.assertRegex(self.call("cleanup_files --stats", 3).stderr, "^" + AWAY + "SUPABASE_URL ")
        self.world.write_env(f"{URL}=", without=[URL])
        self.assertRegex(self.call("cleanup_files --stats", 3).stderr, "^" + AWAY + "SUPABASE_SERVICE_KEY ")

    def test_neither_is_no_half_of_credentials(self):
        self.world.write_env(without=[URL, SERVICE])
        said = self.call("cleanup_files", 3).stderr
        self.assertRegex(said, "^Storage service unavailable: no storage is configured; .* Database cleanup will still work$")

    def test_switched_off_nothing_is_missed(self):
        self.world.add_pair("old", 5 * HOURS)
        self.world.write_env("STORAGE_CLEANUP_ENABLED=false", without=[SERVICE])
        done = self.call("cleanup_files", 0)
        self.assertEqual(done.stderr, "")
        self.assertEqual({row["key"] for row in self.world.ask("rows")}, {"alive"})

    def test_a_key_that_the_gateway_does_not_know(self):
        self.world.write_env(f"{SERVICE}={FOREIGN_KEY}", without=[SERVICE])
        self.assertWordsInFront(DENIED + ": 127.0.0.1 answered HTTP 401: .*check SUPABASE_SERVICE_KEY",
                                "check the bucket's permissions, and that the key has access to the storage")

    def test_keys_without_rights(self):
        for key in ("anon", "publishable"):
            with self.subTest(key):
                self.setUp()
                self.world.key = key
                self.world.write_env()
                self.assertWordsInFront(
                    DENIED + f": the key has the role anon and does not see bucket {BUCKET}; .*check the bucket's permissions",
                    "check the bucket's permissions, and that the key has access to the storage")

    def test_an_empty_200_is_not_taken_for_empty(self):
        self.world.server.sql("CREATE POLICY seeing ON storage.buckets FOR SELECT TO anon USING (true)")
        self.world.key = "anon"
        self.world.write_env()
        self.assertWordsInFront(
            DENIED + f", or bucket {BUCKET} is empty: the key has the role anon and sees nothing there; .*check the bucket's "
            "permissions", "check the bucket's permissions, and that the key has access to the storage",
            checked=DENIED + ": the key has the role anon, to which policies may hide objects")

    def test_a_policy_that_forbids_deleting(self):
        self.world.server.sql("CREATE POLICY seeing ON storage.buckets FOR SELECT TO anon USING (true)",
                              "CREATE POLICY seeing ON storage.objects FOR SELECT TO anon USING (true)")
        self.world.key = "anon"
        self.world.write_env()
        self.assertWordsInFront(
            DENIED + ': ".*" is still there although the storage answered without an error: no policy lets the role anon '
            "DELETE it; check the bucket's permissions", "check the bucket's permissions",
            checked=DENIED + ": the key has the role anon, to which policies may hide objects")

    def test_a_refused_deletion(self):
        """The server says no to every deletion, as for a role without the right."""
        self.world.write_env()
        self.world.add_pair("old", 5 * HOURS)
        self.world.server.sql(
            "CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE insufficient_privilege "
            "USING MESSAGE = 'permission denied for table objects'; END $$",
            "CREATE TRIGGER refuse BEFORE DELETE ON storage.objects FOR EACH ROW EXECUTE FUNCTION refuse()")
        try:
            done = self.call("cleanup_files", 3)
        finally:
            self.world.server.sql("DROP TRIGGER refuse ON storage.objects")
        self.assertRegex(done.stderr, "^" + DENIED)

    def test_a_key_that_may_do_all_it_has_to_is_not_denied(self):
        """An own role with policies for everything: told that more may be there, but not that it is refused."""
        self.world.server.sql("CREATE POLICY seeing ON storage.buckets FOR SELECT TO anon USING (true)",
                              "CREATE POLICY doing ON storage.objects FOR ALL TO anon USING (true) WITH CHECK (true)")
        self.world.key = "anon"
        self.world.write_env()
        self.world.add_pair("old", 5 * HOURS)
        done = self.call("cleanup_files", 0 if self.seesAll else 3)
        self.assertNotIn(DENIED, done.stderr)
        self.assertEqual("it sees only what policies let it SELECT, and more may be there" in done.stderr, not self.seesAll)
        self.assertEqual(self.world.server.remaining(BUCKET), ["alive/upload.pdf"])
        self.world.add_session("without files", 60)  # the bucket shows others
        one = self.call("cleanup_files --session 'without files'", 0 if self.seesAll else 3)
        self.assertNotIn(DENIED, one.stderr)

    def test_a_bucket_that_does_not_exist_is_no_question_of_rights(self):
        self.world.add_pair("old", 5 * HOURS)
        for key, policy in (("service", False), ("anon", True)):
            with self.subTest(key):
                if policy:
                    self.world.server.sql("CREATE POLICY seeing ON storage.buckets FOR SELECT TO anon USING (true)")
                self.world.key = key
                self.world.write_env("SUPABASE_BUCKET_NAME=nowhere")
                for line in ("cleanup_files", "scheduled_cleanup"):
                    said = self.call(line, 2).stderr
                    self.assertRegex(said, "^docsweep-cli: bucket nowhere does not exist in Supabase Storage")
                self.assertNotIn(DENIED, self.call("check", 2).stdout)
        self.assertEqual({row["key"] for row in self.world.ask("rows")}, {"alive", "old"})

    def test_the_test_does_not_say_that_it_works(self):
        """Files that could not be made were not tested."""
        self.world.server.sql("CREATE POLICY seeing ON storage.buckets FOR SELECT TO anon USING (true)",
                              "CREATE POLICY seeing ON storage.objects FOR SELECT TO anon USING (true)")
        self.world.key = "anon"
        self.world.write_env()
        made = self.call("test_cleanup --create-test-data", 3)
        self.assertRegex(made.stdout, r"(?m)^Files are left out: Permission denied: ")
        tested = self.call("test_cleanup", 3)
        self.assertRegex(tested.stdout, r"(?m)^Files are left out: ")
        self.assertTrue(tested.stdout.endswith("the test session's row is gone. Files were not tested.\n"), tested.stdout)
        # What is missing is made where it can be.
        self.call("test_cleanup --create-test-data", 3)
        self.world.key = "service"
        self.world.write_env()
        whole = self.call("test_cleanup", 0)
        self.assertIn(": a session row with 2 documents and 5 files.\n", whole.stdout)
        self.assertTrue(whole.stdout.endswith("row and files. Cleaning works here.\n"))


class StorageWordsBySql(StorageWords):
    """What policies hide from the key, the tables show."""

    kind = SupabaseBySql
    seesAll = True

    def test_an_empty_200_is_not_taken_for_empty(self):
        """The tables show what is there; the deletion shows that the key may not."""
        self.world.server.sql("CREATE POLICY seeing ON storage.buckets FOR SELECT TO anon USING (true)")
        self.world.key = "anon"
        self.world.write_env("DOCSWEEP_LISTING=auto", without=["DOCSWEEP_LISTING"])
        self.assertWordsInFront(DENIED, "check the bucket's permissions",
                                checked=DENIED + ": the key has the role anon, to which policies may hide objects")

    def test_a_bucket_that_does_not_exist_is_no_question_of_rights(self):
        super().test_a_bucket_that_does_not_exist_is_no_question_of_rights()
        # Without any right, but the project's own tables know.
        self.world.server.sql("DROP POLICY seeing ON storage.buckets")
        self.call("cleanup_files", 2)


if __name__ == "__main__":
    unittest.main()
