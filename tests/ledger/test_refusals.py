# SPDX-License-Identifier: GPL-3.0-or-later
"""Each refusal of a ledger: one exit code in every command, what can be read is shown, and its advice works when it is
followed. DOCSWEEP_CLI names the program."""

import json
import pathlib
import re
import sqlite3
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cli"))

from worlds import HOURS, PostgresFolder, SqliteFolder  # noqa: E402

REFUSED = 5


class Refusals:
    """What goes wrong, the stable name of the cause, and the commands of its advice in their order."""

    CASES = (
        ("vanished", "ledger-vanished", ("ledger forget --yes",)),
        ("copied", "ledger-copied", ("ledger rehome", "ledger rehome --yes")),
        ("older", "ledger-rolled-back", ("ledger rehome", "ledger rehome --yes", "hold add late")),
        ("forked", "ledger-forked", ("ledger verify", "ledger rehome", "ledger rehome --yes")),
        ("replaced", "ledger-replaced", ("hold list", "ledger forget --yes")),
    )

    def setUp(self):
        self.world = self.kind()
        self.addCleanup(self.world.close)
        self.world.add_pair("kept", 5 * HOURS)
        self.world.add_pair("old", 5 * HOURS)
        self.code("ledger init", 0)
        self.code("hold add kept --note audit", 0)

    def call(self, line):
        return self.world.shell("docsweep-cli " + line)

    def code(self, line, code):
        done = self.call(line)
        self.assertEqual(done.returncode, code, f"{line}\n{done.stdout}{done.stderr}")
        return done

    def keys(self):
        return {row["key"] for row in self.world.ask("rows")}

    # What goes wrong

    def vanished(self):
        self.drop()

    def copied(self):
        self.write(f"UPDATE {self.prefix}ledger SET anchor = {self.blob(self.elsewhere)}")

    def older(self):
        self.code("hold add late", 0)
        self.write(f"DELETE FROM {self.prefix}hold WHERE id = 3; DELETE FROM {self.prefix}entry WHERE number = 3")
        self.set_head(2)

    def forked(self):
        self.code("hold add late", 0)
        self.write(f"UPDATE {self.prefix}entry SET hash = {self.blob(bytes(32))} WHERE number = 3")
        self.set_head(3)

    def replaced(self):
        self.write(f"UPDATE {self.prefix}ledger SET id = {self.blob(bytes(range(16)))}")

    def set_head(self, number):
        self.write(f"UPDATE {self.prefix}ledger SET number = {number}, hash = "
                   f"(SELECT hash FROM {self.prefix}entry WHERE number = {number})")

    def test_every_command_answers_with_one_code(self):
        for name, cause, _ in self.CASES:
            with self.subTest(name):
                self.spoil(name)
                for line in ("cleanup_files", "cleanup_files --dry-run", "scheduled_cleanup", "hold list", "hold add x",
                             "ledger status", "ledger adopt", "explain kept", "ledger stop 1"):
                    done = self.code(line, REFUSED)
                    self.assertIn("mend: ", done.stderr, line)
                    self.assertNotIn(": docsweep-cli", done.stdout)
                answer = json.loads(self.code("hold list --json", REFUSED).stdout)
                self.assertEqual(answer["error"]["cause_kind"], cause)
                self.assertEqual(answer["exit_code"], REFUSED)
                self.assertEqual(answer["warning"], answer["error"]["text"])
                self.assertEqual(self.keys(), {"kept", "old"})
                self.mend(name)

    def test_the_advice_works(self):
        for name, _, commands in self.CASES:
            with self.subTest(name):
                self.spoil(name)
                said = self.code("cleanup_files", REFUSED).stderr
                for command in commands:
                    # The command alone is in the advice, or in what the one before has said.
                    self.assertIn(command.replace(" late", ""), said.replace("docsweep-cli ", "") + " ledger forget --yes")
                    done = self.call(command)
                    said += done.stdout + done.stderr
                self.code("cleanup_files --dry-run", 0)
                self.code("ledger status", 0)
                self.mend(name)

    def test_what_can_be_read_is_shown(self):
        for name, _, _ in self.CASES[1:]:
            with self.subTest(name):
                self.spoil(name)
                listed = self.code("hold list", REFUSED)
                self.assertIn("audit", listed.stdout)
                self.assertIn("Holds may be missing", listed.stderr)
                self.assertEqual([hold["note"] for hold in json.loads(self.code("hold list --json", REFUSED).stdout)["holds"]][:1],
                                 ["audit"])
                status = self.code("ledger status", REFUSED)
                self.assertRegex(status.stdout, r"In force: +\d hold")
                facts = json.loads(self.code("ledger status --json", REFUSED).stdout)
                self.assertGreaterEqual(facts["holds"], 1)
                self.assertTrue(facts["warning"])
                self.mend(name)

    def test_one_that_is_gone_leaves_the_holds_of_this_home(self):
        self.drop()
        listed = self.code("hold list", REFUSED)
        self.assertIn("No hold can be read", listed.stdout)
        self.assertIn("ledger forget", listed.stderr)
        self.code("ledger status", REFUSED)
        # Neither of these is a way around it: both name the one that is.
        for line in ("ledger init", "accept", "accept --yes", "ledger rehome --yes", "check"):
            done = self.code(line, REFUSED)
            self.assertIn("ledger forget", done.stdout + done.stderr)
        told = self.code("alerts status", 0).stdout if self.call("scheduled_cleanup").returncode else ""
        self.assertIn("The cleanup was refused: the ledger of this web app is gone", told)
        self.assertNotIn("safety limit stopped the cleanup", told)
        self.code("ledger forget", 2)
        self.code("ledger forget --yes", 0)
        self.assertIn("nothing to do", self.code("ledger forget", 0).stdout)

    def test_who_judges_sees_holds_and_runs(self):
        self.code("cleanup_files", 0)  # a run that the ledger of before did not see
        self.world.add_pair("later", 5 * HOURS)
        self.write(f"DELETE FROM {self.prefix}entry WHERE number > 2; DELETE FROM {self.prefix}run")
        self.set_head(2)
        self.code("cleanup_files", REFUSED)
        said = self.code("ledger rehome", 2)
        self.assertIn("These holds would count (1):", said.stdout)
        self.assertIn("audit", said.stdout)
        self.assertIn("It does not know these runs of this docsweep", said.stdout)
        self.assertRegex(said.stdout, r"(?m)^ +1 .*done")
        self.assertIn("older than it was", said.stderr)
        self.assertIn("Nothing was changed", said.stderr)
        self.code("cleanup_files", REFUSED)
        self.code("ledger rehome --yes", 0)
        self.assertIn("nothing to do", self.code("ledger rehome", 0).stdout)
        self.code("cleanup_files", 0)
        self.assertEqual(self.keys(), {"kept"})
        self.assertIn("Accepted:    1 time", self.code("ledger status", 0).stdout)

    def test_nothing_to_delete_names_what_is_held(self):
        self.code("cleanup_files", 0)
        # Its file is kept with it; the rest is gone.
        said = self.code("cleanup_files", 0).stdout
        self.assertIn("Nothing to delete: 1 old session and 1 file are held (docsweep-cli hold list)", said)
        dry = self.code("cleanup_files --dry-run", 0).stdout
        self.assertIn("1 old session and 1 file are held (docsweep-cli hold list).", dry)
        message = json.loads(self.code("cleanup_files --dry-run --json", 0).stdout)["message"]
        self.assertIn("are held", message)

    def spoil(self, name):
        self.before = self.keep()
        getattr(self, name)()

    def mend(self, name):
        """As before, for the next case: this home has then seen nothing else."""
        self.restore(self.before)
        self.code("ledger status", 0)


class OnSqlite(Refusals, unittest.TestCase):
    kind = SqliteFolder
    prefix = ""
    elsewhere = b"sqlite:00000000-0000-0000-0000-000000000000"

    def file(self):
        return self.world.app / "db.sqlite3.docsweep"

    def blob(self, value):
        return f"x'{value.hex()}'"

    def write(self, statements):
        with sqlite3.connect(self.file()) as database:
            database.executescript(statements)
        database.close()

    def drop(self):
        self.file().unlink()

    def keep(self):
        return self.file().read_bytes()

    def restore(self, before):
        self.file().write_bytes(before)
        (self.world.folder / "home" / "ledger.witness").unlink(missing_ok=True)

    def test_one_that_was_never_finished_is_finished(self):
        self.drop()
        (self.world.folder / "home" / "ledger.witness").unlink()
        self.file().touch()
        done = self.code("cleanup_files", REFUSED)
        self.assertIn("ledger init", done.stderr)
        self.code("ledger init", 0)
        self.code("cleanup_files --dry-run", 0)

    def test_one_of_a_newer_docsweep_is_refused_alike(self):
        self.write("UPDATE ledger SET min_writer = 99")
        for line in ("cleanup_files", "hold list", "ledger status", "scheduled_cleanup"):
            self.assertIn("Update docsweep", self.code(line, REFUSED).stderr)

    def test_one_in_another_mode_is_refused_alike(self):
        self.write("PRAGMA journal_mode = WAL")
        for line in ("cleanup_files", "hold list", "ledger status", "scheduled_cleanup"):
            self.assertIn("PRAGMA journal_mode = DELETE", self.code(line, REFUSED).stderr)
        self.write("PRAGMA journal_mode = DELETE")
        self.code("cleanup_files --dry-run", 0)


class OnPostgres(Refusals, unittest.TestCase):
    kind = PostgresFolder
    prefix = "docsweep."
    elsewhere = b"pg:1:1:public"

    def blob(self, value):
        return f"decode('{value.hex()}', 'hex')"

    def write(self, statements):
        for statement in statements.split(";"):
            self.world.ask("sql", statement)

    def drop(self):
        self.world.ask("sql", "DROP SCHEMA docsweep CASCADE")

    def keep(self):
        self.world.ask("sql", "DROP SCHEMA IF EXISTS keeping CASCADE")
        self.world.ask("sql", "CREATE SCHEMA keeping")
        for table in ("ledger", "entry", "hold", "run"):
            self.world.ask("sql", f"CREATE TABLE keeping.{table} AS TABLE docsweep.{table}")

    def restore(self, _):
        (self.world.folder / "home" / "ledger.witness").unlink(missing_ok=True)
        self.world.ask("sql", "DROP SCHEMA IF EXISTS docsweep CASCADE")
        self.code("ledger init", 0)
        (self.world.folder / "home" / "ledger.witness").unlink(missing_ok=True)
        for table in ("ledger", "entry", "hold", "run"):
            self.world.ask("sql", f"DELETE FROM docsweep.{table}")
            self.world.ask("sql", f"INSERT INTO docsweep.{table} SELECT * FROM keeping.{table}")

    def test_one_that_hides_rows_is_refused_alike(self):
        self.world.ask("sql", "ALTER TABLE docsweep.hold ENABLE ROW LEVEL SECURITY")
        for line in ("cleanup_files", "hold list", "ledger status", "scheduled_cleanup", "ledger verify"):
            done = self.code(line, REFUSED)
            self.assertIn("ALTER TABLE docsweep.hold DISABLE ROW LEVEL SECURITY", done.stderr)
            self.assertEqual(done.stderr.count("PostgreSQL"), 1, done.stderr)  # the database is named once
        command = re.search(r"ALTER TABLE docsweep\.hold [A-Z ]+", done.stderr).group()
        self.world.ask("sql", command)
        self.code("cleanup_files --dry-run", 0)

    def test_tables_without_a_ledger_in_them_are_finished(self):
        for table in ("ledger", "entry", "hold"):
            self.world.ask("sql", f"DELETE FROM docsweep.{table}")
        (self.world.folder / "home" / "ledger.witness").unlink()
        self.assertIn("ledger init", self.code("ledger status", REFUSED).stderr)
        self.code("ledger init", 0)
        self.code("cleanup_files --dry-run", 0)


if __name__ == "__main__":
    unittest.main()
