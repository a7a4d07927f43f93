# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages in a Debian that has never seen docsweep: installed, used, upgraded in the middle of use, removed and purged.
test_fresh_root.py PACKAGES PACKAGES_OF_THE_VERSION_BEFORE JOURNAL_V1 CACHE"""

import os
import pathlib
import sqlite3
import subprocess
import sys
import time
import unittest

from root import WITH_US, Root, Unable, packages

NEW, OLD, JOURNAL_V1, CACHE = (pathlib.Path(each) for each in sys.argv[1:5])
HOME = "/srv/demo/home"


def until(true, seconds=20):
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


class FreshRoot(unittest.TestCase):
    """The steps build on each other; the first that fails ends it."""

    @classmethod
    def setUpClass(cls):
        try:
            cls.new, cls.old = packages(NEW), packages(OLD)
            cls.root = Root(CACHE)
        except Unable as why:
            print(f"Skipped: {why}.")
            sys.exit(77)
        reading, writing = os.pipe()
        cls.screen = subprocess.Popen([*WITH_US, "Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-ac", "-noreset"],
                                      pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            cls.display = ":" + number.readline().strip()

    @classmethod
    def tearDownClass(cls):
        cls.screen.terminate()
        cls.screen.wait()
        cls.root.close()

    def cli(self, *words, home=HOME, expect=0):
        return self.root.run("docsweep-cli", "--env-file", "/srv/demo/.env", *words, DOCSWEEP_HOME=home, expect=expect).stdout

    def stored(self):
        return [line for line in self.cli("cleanup_files", "--stats").splitlines() if "Total size" in line][0]

    def console(self, *words, home=HOME):
        return self.root.running("docsweep", "--env-file", "/srv/demo/.env", *words, DISPLAY=self.display, DOCSWEEP_HOME=home,
                                 XDG_RUNTIME_DIR="/run", QT_QPA_PLATFORM="xcb")

    def windows(self):
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "docsweep"], capture_output=True, text=True,
                              env={**os.environ, "DISPLAY": self.display})
        return done.stdout.split()

    def test_1_apt_installs_what_they_need(self):
        self.root.apt("install", *self.root.bring(*self.old))
        self.assertIn("docsweep", self.root.run("docsweep", "--version", QT_QPA_PLATFORM="offscreen").stdout)
        self.assertIn("0.0.9", self.root.run("dpkg-query", "-W", "docsweep").stdout)
        missing = self.root.run("sh", "-c", "ldd /usr/bin/docsweep /usr/bin/docsweep-cli | grep 'not found' || true").stdout
        self.assertEqual(missing, "")
        self.assertEqual(self.root.run("stat", "-c", "%a %U", "/etc/docsweep/env").stdout, "600 root\n")

    def test_2_the_command_line_does_the_whole_job(self):
        self.root.run("docsweep-cli", "demo", "/srv/demo")
        before = self.stored()
        self.assertIn("Total size", before)
        self.cli("cleanup_files", "--dry-run")
        self.assertEqual(self.stored(), before)
        self.cli("cleanup_files")
        self.assertNotEqual(self.stored(), before)
        self.assertIn("nothing", self.cli("cleanup_files").lower())

    def test_3_the_console_shows_its_window(self):
        with self.console() as console:
            self.assertTrue(until(self.windows), "no window came up")
            self.assertIsNone(console.poll())
        for language in ("en", "de"):
            picture = self.root.path / f"srv/{language}.png"
            self.root.run("docsweep", "--env-file", "/srv/demo/.env", "--language", language, "--screenshot",
                          f"/srv/{language}.png", DISPLAY=self.display, DOCSWEEP_HOME=HOME, XDG_RUNTIME_DIR="/run")
            self.assertEqual(picture.read_bytes()[:4], b"\x89PNG")
        self.assertNotEqual((self.root.path / "srv/en.png").read_bytes(), (self.root.path / "srv/de.png").read_bytes())

    def test_4_an_upgrade_disturbs_neither_an_open_console_nor_a_run(self):
        # The journal of an older form waits in another home.
        older = self.root.path / "srv/older"
        older.mkdir()
        with sqlite3.connect(older / "journal.sqlite3") as journal:
            journal.executescript(JOURNAL_V1.read_text())
        journal.close()
        runs = ('while [ ! -e /srv/enough ]; do docsweep-cli --env-file /srv/demo/.env scheduled_cleanup >>/srv/runs.log 2>&1; '
                'echo "ended $?" >>/srv/runs.log; done')
        with self.console() as console, self.root.running("sh", "-c", runs, DOCSWEEP_HOME=HOME):
            log = self.root.path / "srv/runs.log"
            self.assertTrue(until(lambda: self.windows() and log.exists() and "ended" in log.read_text()))
            self.root.apt("install", *self.root.bring(*self.new))
            after = len(log.read_text().splitlines())
            self.assertTrue(until(lambda: len(log.read_text().splitlines()) > after + 4))
            (self.root.path / "srv/enough").touch()
            self.assertIsNone(console.poll(), "the console ended with the upgrade")
            self.assertTrue(self.windows())
            endings = {line for line in log.read_text().splitlines() if line.startswith("ended")}
            self.assertEqual(endings, {"ended 0"}, log.read_text())
            self.cli("history")
        self.assertNotIn("0.0.9", self.root.run("dpkg-query", "-W", "docsweep", "docsweep-cli", "docsweep-doc").stdout)
        self.assertIn("1", self.cli("history", home="/srv/older"))
        copies = [each.name for each in older.iterdir() if "version-1" in each.name]
        self.assertEqual(len(copies), 1, "the journal of the version before was not kept")

    def test_5_what_is_removed_is_gone_and_data_stay(self):
        names = ["docsweep", "docsweep-cli", "docsweep-doc"]
        files = [each for each in self.root.run("dpkg", "-L", *names).stdout.split("\n")
                 if each and (self.root.path / each.lstrip("/")).is_file()]
        self.assertGreater(len(files), 12)
        self.cli("schedule", "install", "--every", "5m", "--system", "cron", expect=None)  # there is no cron: refused
        self.root.apt("remove", *names)
        self.assertEqual([each for each in files if (self.root.path / each.lstrip("/")).exists()], [])
        self.assertTrue((self.root.path / "etc/docsweep/env").exists())
        self.assertTrue((self.root.path / "srv/demo/home/journal.sqlite3").exists())

    def test_6_a_purge_takes_the_rest_but_no_journal(self):
        self.root.run("dpkg", "--purge", "docsweep-cli")  # the others have left nothing to purge
        self.assertNotIn("docsweep", self.root.run("dpkg-query", "-W").stdout)
        self.assertFalse((self.root.path / "etc/docsweep").exists())
        left = self.root.run("sh", "-c", "find / -xdev -path /srv -prune -o -path /proc -prune -o -path /media -prune -o "
                                         "-path '/var/cache/apt/*' -prune -o -name '*docsweep*' -print").stdout
        self.assertEqual(left, "")
        with sqlite3.connect(self.root.path / "srv/demo/home/journal.sqlite3") as journal:
            self.assertEqual(journal.execute("PRAGMA integrity_check").fetchone(), ("ok",))
            self.assertGreater(journal.execute("SELECT count(*) FROM run").fetchone()[0], 1)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], failfast=True)
