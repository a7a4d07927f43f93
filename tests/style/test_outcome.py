# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/outcome.py on made results, and its list against the tests: test_outcome.py SOURCE"""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(SOURCE / "tests"))
import outcome  # noqa: E402

CI = dict(root=True, installed=True, packed=True)


def judge(suites, **where):
    with tempfile.TemporaryDirectory() as folder:
        junit = pathlib.Path(folder, "tests.xml")
        junit.write_text("<testsuite>" + "".join(suites) + "</testsuite>")
        return outcome.unjustified(outcome.read(junit), outcome.rows(SOURCE / "tests/skips.txt"),
                                   outcome.places(**{**CI, **where}))


def suite(name, said="", status="run"):
    return f'<testcase name="{name}" time="1" status="{status}"><system-out>{said}</system-out></testcase>'


class Outcome(unittest.TestCase):
    def test_a_skip_that_nobody_named_is_told(self):
        said = "PASS   : TestA::a()\nSKIP   : docsweep::TestA::b(row (of a table)) it was late (10 pm)\n   Loc: [a.cpp(3)]\n"
        self.assertEqual(judge([suite("tst_a", said)]), [("tst_a", "it was late (10 pm)")])

    def test_a_skip_is_right_in_its_place_only(self):
        late = suite("tst_timecommands", "SKIP   : TestTimes::a() libfaketime is not installed\n")
        self.assertEqual(judge([late]), [("tst_timecommands", "libfaketime is not installed")])
        self.assertEqual(judge([late], installed=False), [])
        user = suite("security", "Ran 3 tests in 2.000s\n\nOK (skipped=3)\n")
        self.assertEqual(judge([user]), [("security", "skipped=3")])
        self.assertEqual(judge([user], root=False), [])

    def test_a_suite_that_did_not_run_is_told(self):
        self.assertEqual(judge([suite("archive", status="notrun"), suite("tst_b", status="disabled")]),
                         [("archive", "Not Run"), ("tst_b", "Disabled")])
        self.assertEqual(judge([suite("archive", status="notrun")], packed=False), [])
        self.assertEqual(judge([suite("tst_b", status="notrun")], packed=False), [("tst_b", "Not Run")])

    def test_what_ran_is_no_skip(self):
        self.assertEqual(judge([suite("tst_a", "PASS   : TestA::SKIP()\n"), suite("logs", "Ran 2 tests\n\nOK\n")]), [])

    def test_every_skip_of_the_sources_is_listed(self):
        listed = [text for _, _, text in outcome.rows(SOURCE / "tests/skips.txt")]
        said = [text for path in (SOURCE / "tests").rglob("*.cpp") for text in re.findall(r'QSKIP\("(.*?)"\)', path.read_text())]
        self.assertGreater(len(said), 20)
        self.assertEqual([text for text in said if not any(outcome.fits(text, row) for row in listed)], [])

    def test_its_words_are_told(self):
        with tempfile.TemporaryDirectory() as folder:
            junit = pathlib.Path(folder, "tests.xml")
            junit.write_text("<testsuite>" + suite("tst_a", "SKIP   : TestA::b() never seen\n") + "</testsuite>")
            told = subprocess.run([SOURCE / "tests/outcome.py", junit, SOURCE / "tests/skips.txt"], capture_output=True, text=True)
            self.assertEqual(told.returncode, 1)
            self.assertIn("tst_a: never seen", told.stdout)
            junit.write_text("<testsuite>" + suite("tst_a") + "</testsuite>")
            told = subprocess.run([SOURCE / "tests/outcome.py", junit, SOURCE / "tests/skips.txt"], capture_output=True, text=True)
            self.assertEqual((told.returncode, told.stdout), (0, "The slowest suites:\n     1.0 s  tst_a\n"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
