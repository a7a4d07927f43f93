# SPDX-License-Identifier: GPL-3.0-or-later
"""Schedules that are expected and seen, and holds that are in force, as admins meet them on the command line; clocks that
differ. DOCSWEEP_CLI names the program."""

import json
import os
import pathlib
import re
import sqlite3
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cli"))

from worlds import HOURS, PostgresFolder, SqliteFolder  # noqa: E402

from verifyexport import fault  # noqa: E402

FAKETIME = pathlib.Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")
MICRO = 1000000


class Attendance:
    def setUp(self):
        self.world = self.kind()
        self.addCleanup(self.world.close)
        self.world.add_pair("young", 60)

    def line(self, line, code=0, home="desk", **more):
        environment = {"DOCSWEEP_HOME": str(self.world.folder / home)} | more
        done = self.world.shell("docsweep-cli " + line, **environment)
        self.assertEqual(done.returncode, code, f"{line}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def status(self, home="desk"):
        return json.loads(self.line("ledger status --json", home=home))

    def alerts(self, home="desk"):
        return {each["kind"]: each for each in json.loads(self.line("alerts status --json", home=home))["alerts"]}

    def test_a_dead_timer_is_told_by_whoever_looks(self):
        self.line("ledger init")
        self.line("scheduled_cleanup", home="night")
        schedule = self.status()["schedules"][0]
        self.assertEqual((schedule["seen"], schedule["period_hours"], schedule["name"]), (1, None, "docsweep"))
        self.assertIn("@", schedule["by"])
        self.assertNotIn("schedule-absent", self.alerts())
        self.tamper(f"period = {3600 * MICRO}, learns = 0, since = since - {93700 * MICRO}, "
                    f"seen_at = seen_at - {93700 * MICRO}")
        told = self.alerts()["schedule-absent"]
        self.assertRegex(told["text"], r"The timer of \S+ \(docsweep\) was expected 26 times since .* and seen 0 times")
        self.assertEqual(told["cause_kind"], "schedule-absent")
        self.assertIn("was expected 26 times", self.line("check"))
        self.assertIn("26 expected since, none seen", self.line("ledger status"))
        self.assertEqual(self.status()["schedules"][0]["missing"], 26)
        self.line("scheduled_cleanup", home="night")  # it is back
        self.assertNotIn("schedule-absent", self.alerts())
        self.assertNotIn("was expected", self.line("check"))

    def test_a_run_tells_of_the_timer_of_another_machine_once(self):
        told = self.world.folder / "told"
        script = self.world.folder / "tell"
        script.write_text(f'#!/bin/sh\necho "$DOCSWEEP_ALERT_EVENT $DOCSWEEP_ALERT_KIND" >> {told}\n')
        script.chmod(0o755)
        self.world.write_env(f"DOCSWEEP_ALERT_COMMAND={script}")
        self.line("ledger init")
        self.line("scheduled_cleanup", home="night")
        self.tamper(f"who = {self.blob('root@web-1')}, period = {3600 * MICRO}, learns = 0, "
                    f"seen_at = seen_at - {9000 * MICRO}, since = since - {9000 * MICRO}")
        for _ in range(3):
            self.line("scheduled_cleanup", home="night")  # another timer: of this machine
        lines = told.read_text().splitlines()
        self.assertEqual(lines.count("new schedule-absent"), 1, lines)
        number = next(each["schedule"] for each in self.status()["schedules"] if each["by"] == "root@web-1")
        self.assertIn("not expected any more", self.line(f"ledger unexpect {number}"))
        self.line("scheduled_cleanup", home="night")
        self.assertEqual(told.read_text().splitlines().count("resolved schedule-absent"), 1)
        self.assertIn("expects no schedule 77", self.line("ledger unexpect 77", code=2))

    def crontab(self):
        """One of the test's own, in the PATH."""
        program = self.world.folder / "bin" / "crontab"
        table = self.world.folder / "table"
        program.write_text(f'#!/bin/sh\ncase "$1" in -l) cat {table} 2>/dev/null || {{ echo "no crontab for root" >&2; exit 1; }};; *) cat > {table};; esac\n')
        program.chmod(0o755)

    def test_an_entry_is_expected_from_its_installation_to_its_removal(self):
        self.crontab()
        self.line("ledger init")
        self.line("--env-file .env schedule install --system cron --calendar '0 3 * * *' --yes")
        schedule = self.status(home="night")["schedules"][0]
        self.assertEqual((schedule["system"], schedule["period_hours"], schedule["seen"]), ("cron", 24, 0))
        self.line("scheduled_cleanup")
        self.assertEqual([each["seen"] for each in self.status()["schedules"]], [1])
        self.line("--env-file .env schedule install --system cron --every 30m --yes")
        self.assertEqual(self.status()["schedules"][0]["period_hours"], 0.5)
        self.line("--env-file .env schedule remove --system cron")
        self.assertEqual(self.status()["schedules"], [])

    def test_a_hold_says_whether_it_is_in_force(self):
        self.assertNotIn("In force", self.line("hold add alone"))
        self.line("ledger init")
        self.assertIn("In force: no run is at work", self.line("hold add k1"))
        self.insert_run()  # of a machine that says nothing any more, within the last minute
        said = self.line("hold add k2")
        self.assertIn("Recorded. Run 99 of root@db1 is at work and has not said yet", said)
        self.assertIn("k2", self.line("hold list", home="night"))

    def test_without_one_a_line_says_what_that_means(self):
        in_a_terminal = "script -qec 'docsweep-cli cleanup_files' /dev/null"
        self.world.add_pair("gone", 5 * HOURS)
        self.assertIn("There is no ledger: no other docsweep knows", self.line("check"))
        self.assertIn("There is no ledger: no other docsweep knows", self.world.shell(in_a_terminal).stdout)
        self.assertEqual(self.line("scheduled_cleanup"), "")
        self.line("ledger init")
        said = self.line("check") + self.world.shell(in_a_terminal).stdout
        self.assertNotIn("There is no ledger", said)
        self.assertIn("Ledger: entry", said)

    @unittest.skipUnless(FAKETIME.exists(), "libfaketime is not installed")
    def test_clocks_that_differ_reorder_nothing(self):
        def at(shift):
            return {
                "LD_PRELOAD": str(FAKETIME), "FAKETIME": shift, "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1",
                "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0",
            }

        self.line("ledger init")
        self.line("hold add k1", home="fast", **at("+5h"))
        self.line("hold add k2", home="slow", **at("-5h"))
        self.line("hold add k3")
        number = re.search(r"\bL2\b", self.line("hold list")).group()
        self.line(f"hold remove {number}", home="slow", **at("-5h"))
        lines = self.line("ledger export").splitlines()
        self.assertIsNone(fault(lines))
        times = [json.loads(each)["at_us"] for each in lines[1:-1]]
        self.assertEqual(len(times), 5)
        if self.has_server:  # its clock alone
            self.assertEqual(times, sorted(times))
            self.assertLess(times[-1] - times[0], 3600 * MICRO)
        self.assertIn("Whole", self.line("ledger verify", home="slow", **at("-5h")))
        held = self.line("hold list")
        self.assertLess(held.index("k2"), held.index("k3"))


class OnSqlite(Attendance, unittest.TestCase):
    kind = SqliteFolder
    has_server = False

    def run_sql(self, statement):
        connection = sqlite3.connect(self.world.app / "db.sqlite3.docsweep")
        with connection:
            connection.execute(statement)
        connection.close()

    def blob(self, text):
        return f"CAST('{text}' AS BLOB)"

    def tamper(self, what):
        self.run_sql(f"UPDATE schedule SET {what}")

    def insert_run(self):
        self.run_sql("INSERT INTO run (id, who, began_by, version, plan, salt, begun, beat, holds_seen) VALUES (99, "
                     "CAST('root@db1' AS BLOB), X'', X'', X'', X'', 0, CAST(strftime('%s', 'now') AS INTEGER) * 1000000, 0)")


class OnPostgres(Attendance, unittest.TestCase):
    kind = PostgresFolder
    has_server = True

    def blob(self, text):
        return f"convert_to('{text}', 'UTF8')"

    def tamper(self, what):
        self.world.ask("sql", f"UPDATE docsweep.schedule SET {what}")

    def insert_run(self):
        self.world.ask("sql", "INSERT INTO docsweep.run (id, who, began_by, version, plan, salt, begun, beat, holds_seen) "
                       "VALUES (99, convert_to('root@db1', 'UTF8'), '', '', '', '', 0, "
                       "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint, 0)")


if __name__ == "__main__":
    unittest.main()
