# SPDX-License-Identifier: GPL-3.0-or-later
"""Two homes and a timer on one web app, as admins meet them on the command line. DOCSWEEP_CLI names the program."""

import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cli"))

from worlds import HOURS, PostgresFolder, SqliteFolder, instant  # noqa: E402

from verifyexport import fault  # noqa: E402



class Ledger:
    def setUp(self):
        self.world = self.kind()
        self.addCleanup(self.world.close)

    def line(self, line, code=0, home=None):
        more = {"DOCSWEEP_HOME": str(self.world.folder / home)} if home else {}
        done = self.world.shell("docsweep-cli " + line, **more)
        self.assertEqual(done.returncode, code, f"{line}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def keys(self):
        return {row["key"] for row in self.world.ask("rows")}

    def export(self):
        return self.line("ledger export").splitlines()

    def test_a_hold_of_one_machine_keeps_on_another(self):
        self.world.add_pair("kept", 5 * HOURS)
        self.world.add_pair("gone", 5 * HOURS)
        self.line("ledger init", home="desk")
        self.assertIn("kept", self.line("hold add kept --note audit", home="desk"))
        self.assertIn("audit", self.line("hold list", home="night"))
        self.line("scheduled_cleanup", home="night")  # a timer of another user
        self.assertEqual(self.keys(), {"kept"})
        number = re.search(r"\bL\d+\b", self.line("hold list", home="night")).group()
        self.line(f"hold remove {number} --why 'the audit is over'", home="night")
        self.assertIn("Nothing is held", self.line("hold list", home="desk"))
        self.line("cleanup_files", home="desk")
        self.assertEqual(self.keys(), set())
        self.assertIn("Whole", self.line("ledger verify", home="desk"))
        status = json.loads(self.line("ledger status --json", home="night"))
        self.assertEqual([run["state"] for run in status["runs"]], ["done", "done"])
        self.assertEqual([run["trigger"] for run in status["runs"]], ["command line", "scheduled"])
        self.assertEqual(status["runs"][1]["figures"]["sessions_deleted"], 1)

    def test_the_report_of_a_run_has_the_last_entry(self):
        self.world.add_pair("gone", 5 * HOURS)
        self.line("cleanup_files")
        self.assertNotIn("Ledger", self.line("history 1"))
        self.assertIsNone(json.loads(self.line("history 1 --json"))["ledger"])
        self.line("ledger init")
        status = json.loads(self.line("ledger status --json"))
        self.assertIn(f"Ledger now: entry {status['entries']}, {status['hash']}", self.line("history 1"))
        self.assertEqual(json.loads(self.line("history 1 --json"))["ledger"],
                         {"entry": status["entries"], "hash": status["hash"]})
        self.line(f"ledger verify --seen {status['entries']}:{status['hash']}")

    def test_a_hold_that_was_made_after_the_plan_keeps(self):
        self.world.add_pair("kept", 5 * HOURS)
        self.world.add_pair("gone", 5 * HOURS)
        self.line("ledger init")
        plan = json.loads(self.line("cleanup_files --dry-run --json"))["plan"]["id"]
        self.line("hold add kept", home="desk")
        self.line(f"cleanup_files --plan {plan}")
        self.assertEqual(self.keys(), {"kept"})

    def test_holds_of_before_count_and_can_be_adopted(self):
        self.world.add_pair("kept", 5 * HOURS)
        self.line("hold add kept --note audit")
        self.line("ledger init")
        self.line("cleanup_files")
        self.assertEqual(self.keys(), {"kept"})
        self.assertIn("Nothing is held", self.line("hold list", home="other"))
        self.assertIn("1 hold", self.line("ledger adopt"))
        self.assertIn("audit", self.line("hold list", home="other"))
        self.assertEqual(self.line("hold list").count("audit"), 1)  # also in the journal, for other web apps of this home
        self.assertIn("No new hold", self.line("ledger adopt"))
        self.assertEqual(self.line("hold list", home="other").count("audit"), 1)

    def test_an_adopted_hold_is_one_and_ends_at_once(self):
        self.world.add_pair("kept", 5 * HOURS)
        self.world.add_pair("gone", 5 * HOURS)
        self.line("hold add kept --note audit")
        self.line("ledger init")
        self.line("ledger adopt")
        self.assertIn("hold L2", self.line("explain kept"))
        self.line("hold remove L2 --why 'the audit is over'", home="other")
        for home in (None, "other"):
            self.assertIn("Nothing is held", self.line("hold list", home=home))
        self.assertEqual(self.line("hold list --ended").count("audit is over"), 1)
        self.assertIn("No new hold", self.line("ledger adopt"))  # who gave it up is obeyed
        self.line("cleanup_files")
        self.assertEqual(self.keys(), set())

    def test_the_number_of_before_ends_an_adopted_hold(self):
        self.line("hold add kept --note audit")
        self.line("ledger init")
        self.line("ledger adopt")
        self.line("hold remove 1")
        self.assertIn("Nothing is held", self.line("hold list"))
        self.assertIn("Nothing is held", self.line("hold list", home="other"))

    def test_without_one_all_is_as_before(self):
        self.world.add_pair("gone", 5 * HOURS)
        self.assertIn("only this docsweep knows its holds", self.line("ledger status"))
        self.line("ledger export", code=2)
        self.line("cleanup_files")
        self.assertEqual(self.keys(), set())

    def test_a_second_program_proves_an_export(self):
        self.line("ledger init")
        for key in ("k1", "k2", "k3"):
            self.line(f"hold add {key}")
        lines = self.export()
        self.assertIsNone(fault(lines))
        done = subprocess.run([sys.executable, str(HERE / "verifyexport.py")], input="\n".join(lines), text=True,
                              capture_output=True)
        self.assertEqual((done.returncode, done.stdout), (0, "whole\n"))
        self.assertIn("entry 3 is missing", fault(lines[:3] + lines[4:]))
        self.assertIn("entry 2 was altered", fault([each.replace("hold made", "hold MADE") for each in lines]))
        self.assertIn("head", fault(lines[:-2] + lines[-1:]))
        self.assertNotIn("k1", "".join(lines))

    def test_a_second_program_proves_what_was_erased(self):
        self.line("ledger init")
        self.line("hold add planted1 --note planted")
        self.line("hold remove L2 --why planted")
        self.line("ledger erase --session planted1 --yes")
        lines = self.export()
        done = subprocess.run([sys.executable, str(HERE / "verifyexport.py")], input="\n".join(lines), text=True,
                              capture_output=True)
        self.assertEqual((done.returncode, done.stdout), (0, "whole, 2 of its entries erased\n"))
        self.assertIn("2 entries", self.line("ledger verify"))

    def test_one_that_vanished_stops_every_run(self):
        self.world.add_pair("old", 5 * HOURS)
        self.line("ledger init")
        self.drop()
        self.assertIn("holds are unknown", self.line("cleanup_files", code=5))
        self.line("scheduled_cleanup", code=5)
        self.line("hold list", code=5)
        self.assertEqual(self.keys(), {"old"})
        self.line("ledger forget", code=2)
        self.line("ledger forget --yes")
        self.line("cleanup_files")
        self.assertEqual(self.keys(), set())

    def test_runs_of_before_are_adopted_once(self):
        self.world.add_pair("gone", 5 * HOURS)
        self.line("cleanup_files")
        self.line("ledger init")
        self.assertEqual(json.loads(self.line("ledger status --json", home="other"))["runs"], [])
        self.assertIn("1 run of this one from before", self.line("ledger adopt"))
        run, = json.loads(self.line("ledger status --json", home="other"))["runs"]
        self.assertEqual((run["state"], run["adopted"], run["figures"]["sessions_deleted"]), ("done", True, 1))
        self.assertIn("done, adopted", self.line("ledger status", home="other"))
        self.world.add_pair("gone later", 5 * HOURS)
        self.line("cleanup_files")  # in the ledger by itself
        self.assertIn("No new run", self.line("ledger adopt"))
        self.assertEqual([each["adopted"] for each in json.loads(self.line("ledger status --json"))["runs"]], [False, True])
        self.assertIn("Whole", self.line("ledger verify"))
        self.assertIsNone(fault(self.export()))

    def test_an_output_that_another_keeps_is_kept(self):
        self.line("ledger init")
        self.world.put("kept/source.jpg", 5 * HOURS)
        self.world.put("kept/table.bin", 5 * HOURS)  # by its name alone nobody knows that it is an output
        self.world.ask("create", [{"key": "kept", "last_activity": instant(5 * HOURS),
                                   "documents": [{"source": "kept/source.jpg", "excel": "kept/table.bin"}]}])
        self.line("cleanup_files --keep-outputs", home="desk")
        self.assertEqual(self.keys(), set())
        bucket = self.world.root() / "document-uploads"
        self.assertEqual([path.name for path in (bucket / "kept").iterdir()], ["table.bin"])
        self.line("cleanup_files --keep-outputs", home="night")
        self.assertTrue((bucket / "kept" / "table.bin").exists())
        self.line("cleanup_files", home="night")
        self.assertFalse((bucket / "kept" / "table.bin").exists())

    def test_what_others_left_is_seen_and_can_be_given_up(self):
        self.line("ledger init")
        for number, key in enumerate(("k1/a.pdf", "k1/b,\"=c.pdf")):
            self.forge(number, key.encode())
        said = self.line("pending list", home="night")
        self.assertIn("Left by other docsweeps", said)
        self.assertIn("left by root@web", said)
        self.assertIn("k1/a.pdf", said)
        first, second = json.loads(self.line("pending list --json", home="night"))["pending"]
        self.assertEqual((first["key"], first["left_by"], first["in_ledger"]), ("k1/a.pdf", "root@web", True))
        lines = self.line("pending list --csv", home="night").splitlines()
        self.assertEqual((len(lines), lines[0].count(",")), (3, 9))
        self.line("pending list --csv --json", code=2)
        self.assertIn("1 deletion would be given up", self.line(f"pending forget L{first['id']}", code=2, home="night"))
        self.line(f"pending forget L{first['id']} --yes", home="night")
        self.line(f"pending forget L{first['id']} --yes", code=2, home="night")
        self.assertNotIn("k1/a.pdf", self.line("pending list", home="desk"))
        self.line("pending forget --all --yes", home="desk")
        self.assertIn("Nothing waits", self.line("pending list", home="night"))
        self.assertIn("Whole", self.line("ledger verify"))

    def forge(self, number, key):
        blob = self.blob
        self.write(f"INSERT INTO {self.prefix}claim (ref, bucket, mark, physical, object_key, version, kind, session_key, "
                   f"size_bytes, changed, why, since, who) VALUES ({blob(bytes([number]) * 32)}, "
                   f"{blob(b'document-uploads')}, {blob(b'mark:1')}, {blob(b'')}, {blob(key)}, {blob(b'')}, 2, "
                   f"{blob(b'k1')}, 12, 1, {blob(b'it was away')}, 1, {blob(b'root@web')})")

    def fill(self, count):
        self.world.ask("sql", "INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity) "
                       f"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) "
                       f"SELECT 's{count}-' || i, {self.stamp}, true, {self.stamp} FROM n")

    def newest(self):
        runs = json.loads(self.line("ledger status --json", home="other"))["runs"]
        return runs[0] if runs else {"run": 0, "at_work": False}

    def run_and_ask_to_stop(self):
        """The number of the run, its exit code and what it said."""
        before = self.newest()["run"]
        run = subprocess.Popen(["docsweep-cli", "cleanup_files"], cwd=self.world.app, stdout=subprocess.PIPE,
                               executable=str(self.world.folder / "bin" / "docsweep-cli"), env=self.world.environment,
                               stderr=subprocess.STDOUT, text=True)
        self.addCleanup(run.kill)
        while run.poll() is None and self.newest()["run"] == before:
            pass
        number = self.newest()["run"]
        self.world.shell(f"docsweep-cli ledger stop {number}", DOCSWEEP_HOME=str(self.world.folder / "other"))
        said = run.communicate(timeout=300)[0]
        return number, run.returncode, said

    def test_a_run_at_work_is_seen_and_can_be_stopped(self):
        self.line("ledger init")
        self.world.add_pair("gone", 5 * HOURS)
        for count in (100000, 400000):  # it hears of it every two seconds, and may have ended by then
            self.fill(count)
            number, code, said = self.run_and_ask_to_stop()
            if code != 0:
                break
        else:
            self.skipTest("this machine is too quick; tst_runledger proves the same by a clock of its own")
        self.assertEqual(code, 130, said)
        self.assertIn("asked this run to stop", said)
        self.assertEqual(self.newest()["state"], "cancelled")
        self.assertGreater(len(self.keys()), 0)
        self.assertIn("is not running", self.line(f"ledger stop {number}", code=2, home="other"))
        self.assertIn("Whole", self.line("ledger verify"))


class OnSqlite(Ledger, unittest.TestCase):
    kind = SqliteFolder
    stamp = "'2025-01-01 00:00:00'"

    prefix = ""

    def blob(self, value):
        return f"x'{value.hex()}'"

    def write(self, statement):
        with sqlite3.connect(self.world.app / "db.sqlite3.docsweep") as database:
            database.execute(statement)

    def drop(self):
        (self.world.app / "db.sqlite3.docsweep").unlink()

    def test_the_demo_has_a_colleague(self):
        there = self.world.folder / "demo"
        self.assertIn("docsweep-cli hold list", self.line(f"demo {there}"))
        self.world.environment["DOCSWEEP_HOME"] = str(self.world.folder / "newcomer")
        holds = json.loads(self.line(f"--env-file {there}/.env hold list --json"))["holds"]
        self.assertEqual([(hold["by"], hold["in_force"], hold["until"] is None) for hold in holds],
                         [("anna@web-1", True, False), ("anna@web-1", True, True)])
        run, = json.loads(self.line(f"--env-file {there}/.env ledger status --json"))["runs"]
        self.assertEqual((run["by"], run["state"]), ("timer@web-1", "done"))
        self.assertIn("Whole", self.line(f"--env-file {there}/.env ledger verify"))
        self.line(f"--env-file {there}/.env cleanup_files")
        said = self.line(f"--env-file {there}/.env cleanup_files")
        self.assertRegex(said, r"Nothing to delete: 2 old sessions and \d+ files are held \(docsweep-cli hold list\)")

    def test_the_demo_can_do_without(self):
        there = self.world.folder / "demo"
        self.assertNotIn("hold list", self.line(f"demo {there} --no-ledger"))
        self.assertFalse((there / "db.sqlite3.docsweep").exists())
        self.assertIn("has no ledger", self.line(f"--env-file {there}/.env ledger status"))


class OnPostgres(Ledger, unittest.TestCase):
    kind = PostgresFolder
    stamp = "CAST('2025-01-01 00:00:00Z' AS timestamptz)"

    prefix = "docsweep."

    def blob(self, value):
        return f"decode('{value.hex()}', 'hex')"

    def write(self, statement):
        self.world.ask("sql", statement)

    def drop(self):
        self.world.ask("sql", "DROP SCHEMA docsweep CASCADE")


if __name__ == "__main__":
    unittest.main()
