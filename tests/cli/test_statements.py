# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages on moving and on unattended runs state, and no other test proves: the lines as they stand there, in a shell."""

import unittest

from worlds import HOURS, PostgresFolder, SqliteFolder


class Statements:
    def setUp(self):
        self.world = self.kind()
        self.addCleanup(self.world.close)
        self.world.people()

    def line(self, line, code=0, **more):
        done = self.world.shell(line, **more)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done

    def test_looking_deletes_nothing(self):
        before = self.world.facts()
        self.line("docsweep-cli check")
        self.line("docsweep-cli cleanup_files --dry-run")
        self.line("docsweep-cli cleanup_files --stats")
        self.assertEqual(self.world.facts(), before)

    def test_a_line_of_the_crontab_by_hand(self):
        """From another folder, quietly; the exit code tells."""
        done = self.line(f"cd / && docsweep-cli --env-file {self.world.app}/.env scheduled_cleanup")
        self.assertEqual(done.stdout + done.stderr, "")
        self.assertEqual({row["key"] for row in self.world.ask("rows")}, {"alive", "test_cleanup_session_12"})

    def test_a_diary_that_grows(self):
        """scheduled_cleanup --verbose >> cleanup.log 2>&1"""
        log = self.world.folder / "cleanup.log"
        for runs in (1, 2):
            self.world.add_pair(f"night {runs}", 5 * HOURS)
            done = self.line(f"docsweep-cli scheduled_cleanup --verbose >> {log} 2>&1")
            self.assertEqual(done.stdout + done.stderr, "")
            text = log.read_text()
            self.assertEqual((text.count("scheduled_cleanup begins: "), text.count("ends with exit code 0. ")), (runs, runs))
        self.world.write_env(without=["STORAGE_ROOT"])
        self.world.add_pair("night 3", 5 * HOURS)
        self.line(f"docsweep-cli scheduled_cleanup -v2 >> {log} 2>&1", code=3)
        self.assertIn("Storage service unavailable: ", log.read_text())

    def test_the_way_back_is_open(self):
        """Nothing of the web app's database is other than before but for what was deleted; its own deletions work as ever."""
        before = self.world.facts()
        self.line("docsweep-cli cleanup_files")
        after = self.world.facts()
        self.assertEqual({key: value for key, value in before.items() if key in after}, after)
        self.assertEqual(self.world.ask("delete", "alive"), 2)
        self.world.add_session("later", 60, "later/a.pdf")
        self.assertEqual({row["key"] for row in self.world.ask("rows")}, {"later", "test_cleanup_session_12"})

    def test_switched_off_it_says_so(self):
        before = self.world.facts()
        done = self.line("docsweep-cli scheduled_cleanup", AUTO_CLEANUP_ENABLED="false")
        self.assertEqual((done.stdout.count("\n"), done.stderr), (1, ""))
        self.assertEqual(self.world.facts(), before)
        self.line("docsweep-cli cleanup_files", AUTO_CLEANUP_ENABLED="false")  # by hand all the same
        self.assertNotEqual(self.world.facts(), before)

    def test_the_interval_is_the_age(self):
        for hours, goes in (("6", False), ("4.5", True)):
            self.line("docsweep-cli scheduled_cleanup", CLEANUP_INTERVAL_HOURS=hours)
            self.assertEqual("expired" not in {row["key"] for row in self.world.ask("rows")}, goes)


class OnSqlite(Statements, unittest.TestCase):
    kind = SqliteFolder


class OnPostgres(Statements, unittest.TestCase):
    kind = PostgresFolder


if __name__ == "__main__":
    unittest.main()
