# SPDX-License-Identifier: GPL-3.0-or-later
"""The walk-through that admins know by heart, line by line as a shell script, in every kind of world: what each line prints,
how it ends, and that nothing else in the world is touched, byte by byte."""

import os
import pathlib
import re
import unittest

import worlds
from worlds import TEST

SCRIPT = pathlib.Path(__file__).parent / "walkthrough.sh"
LINES = [line for line in SCRIPT.read_text().splitlines() if line and not line.startswith("#")]
MAKE, LOOK, CLEAN, PROVE, ALL_OF_IT = LINES


def figures(text):
    """{label: line} of the statistics that are no ages."""
    return {found.group(1): found.group(0).split() for found in
            re.finditer(r"^ *(Total size|Total files|Old files|Old sessions|Old documents|Orphans): .*$", text, re.M)}


class WalkThrough:
    """One world of `kind`, with people in it."""

    def setUp(self):
        self.world = self.kind()
        self.addCleanup(self.world.close)
        self.world.people()
        self.transcript = ""

    def line(self, line, code=0, **more):
        done = self.world.shell(line, **more)
        self.transcript += f"$ {line}\n{done.stdout}{done.stderr}[exit code {done.returncode}]\n\n"
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        if code == 0:
            self.assertEqual(done.stderr, "")
        return done

    def assertSame(self, before, after):
        self.assertEqual({key: value for key, value in before.items() if after.get(key) != value}, {}, "is gone or changed")
        self.assertEqual(set(after) - set(before), set(), "is new")

    def made(self, before):
        """The test data, when everything else is as it was."""
        now = self.world.facts()
        own = self.world.test_data(now)
        self.assertSame(before, {key: value for key, value in now.items() if key not in own})
        return {key: now[key] for key in own}

    def test_line_by_line(self):
        before = self.world.facts()
        self.assertEqual(self.world.test_data(before), set())
        first = figures(self.world.shell(PROVE).stdout)
        self.assertEqual(len(first), 6, first)

        made = self.line(MAKE).stdout.splitlines()
        self.assertEqual(made[0], f"Made the test session {TEST}: a session row with 2 documents and 5 files.")
        self.assertEqual(made[1], "It was last used 2 h ago, so a cleanup takes it. How to go on:")
        self.assertEqual([line.strip() for line in made[2:]], [LOOK, CLEAN, PROVE])
        left = self.made(before)
        self.assertEqual(sum(kind == "parser_usersession" for kind, _ in left), 1)
        self.assertEqual(sum(kind == "parser_processeddocument" for kind, _ in left), 2)
        self.assertEqual(sum(kind in ("file", "bytes") for kind, _ in left), 5)

        there = self.world.facts()
        shown = self.line(LOOK).stdout
        self.assertTrue(shown.startswith("Dry run: nothing is deleted.\nWhat would go: older than 1 h (before "), shown)
        self.assertRegex(shown, rf"(?m)^  session {TEST}\n      2 documents, last active 2 h ago: ")
        for name in ("statement.pdf", "statement-out.xlsx", "statement-out.pdf", "statement-out.docx", "receipt.png"):
            self.assertRegex(shown, rf"(?m)^  {TEST}/{re.escape(name)}$")
        self.assertNotRegex(shown, r"(?m)^  session alive$")
        self.assertRegex(shown, r"\nRun exactly this with: docsweep-cli cleanup_files --plan \d+\n$")
        self.assertSame(there, self.world.facts())

        cleaned = self.line(CLEAN).stdout
        self.assertRegex(cleaned, r"^Deleted 1 session with 2 documents and 5 files, \d+ bytes freed; 0 already gone, 0 skipped, "
                                  r"0 pending, 0 failed \(run \d+, [^)]+\)\n$")
        self.assertEqual(self.made(before), {})

        proven = self.line(PROVE).stdout
        self.assertEqual(figures(proven), first)
        self.assertNotRegex(proven, rf"(?m) {TEST}$")  # among the biggest

        tested = self.line(ALL_OF_IT).stdout
        self.assertTrue(tested.startswith(f"Test session {TEST}: a session row with 2 documents and 5 files.\n"), tested)
        self.assertTrue(tested.endswith("Looked again: the test session is gone, row and files. Cleaning works here.\n"), tested)
        self.assertEqual(self.made(before), {})
        if folder := os.environ.get("DOCSWEEP_TRANSCRIPTS"):
            (pathlib.Path(folder) / f"{self.world.name}.txt").write_text(self.transcript)

    def test_as_one_script(self):
        before = self.world.facts()
        self.line(f"sh -e {SCRIPT}")
        self.line(f"sh -e {SCRIPT}")  # as often as one likes
        self.assertEqual(self.made(before), {})

    def test_made_twice_and_tested_on_what_is_there(self):
        before = self.world.facts()
        self.line(MAKE)
        once = self.made(before)
        self.line(MAKE)
        self.assertEqual(self.made(before), once)
        tested = self.line(ALL_OF_IT).stdout
        self.assertIn("Cleaning works here.", tested)
        self.assertEqual(self.made(before), {})

    def test_what_earlier_runs_left_waiting_is_not_touched_by_the_test(self):
        self.world.write_env(without=("STORAGE_ROOT", "SUPABASE_URL", "SUPABASE_SERVICE_KEY"))
        self.line("docsweep-cli cleanup_files", code=3)
        self.world.write_env()
        before = self.world.facts()
        waiting = self.line("docsweep-cli pending list").stdout
        self.assertIn("expired/upload.pdf\n", waiting)
        self.line(ALL_OF_IT)
        self.assertEqual(self.made(before), {})
        self.assertEqual(self.line("docsweep-cli pending list").stdout, waiting)
        self.line("docsweep-cli scheduled_cleanup")  # which finishes them
        self.assertEqual(self.line("docsweep-cli pending list").stdout,
                         "Nothing waits: every file that was to go is confirmed gone.\n")

    def test_a_session_that_is_not_there(self):
        before = self.world.facts()
        none = self.line(CLEAN, code=2)
        self.assertEqual((none.stdout, none.stderr),
                         ("", f'docsweep-cli: there is no session "{TEST}": no row and no object under {TEST}/\n'))
        self.assertSame(before, self.world.facts())

    def test_what_the_whole_cleanup_takes(self):
        """The next step after the walk-through: the test data go with all that is old, and the young stay."""
        self.line(MAKE)
        plan = self.line(LOOK).stdout
        number = re.search(r"--plan (\d+)", plan).group(1)
        self.line(f"docsweep-cli cleanup_files --plan {number}")
        self.assertEqual({row["key"] for row in self.world.ask("rows")}, {"alive", TEST[:-1]})
        self.assertEqual(self.world.test_data(self.world.facts()), set())


for kind in worlds.ALL:
    name = kind.__name__
    globals()[name] = type(name, (WalkThrough, unittest.TestCase), {"kind": kind})

if __name__ == "__main__":
    unittest.main()
