# SPDX-License-Identifier: GPL-3.0-or-later
"""Every spelling of options that the real manage.py takes, docsweep-cli takes as well, and means the same: the commands are
given to Django itself, with the options that the web app's own have. DOCSWEEP_CLI names the program."""

import json
import os
import pathlib
import sqlite3
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["DOCSWEEP_CLI"]
DJANGO = r'''
import contextlib, importlib, io, json, sys, types
import django
from django.conf import settings
from django.core import management
settings.configure(INSTALLED_APPS=[], DATABASES={})
django.setup()

OPTIONS = {
    "cleanup_files": [(["--hours"], {"type": float}), (["--session"], {}), (["--dry-run"], {"action": "store_true"}),
                      (["--stats"], {"action": "store_true"})],
    "scheduled_cleanup": [(["--hours"], {"type": float}), (["--verbose"], {"action": "store_true"})],
    "test_cleanup": [(["--create-test-data"], {"action": "store_true"})],
}

def command(name):
    class Command(management.BaseCommand):
        def add_arguments(self, parser):
            for names, more in OPTIONS[name]:
                parser.add_argument(*names, **more)

        def handle(self, **options):
            told.update({key: options.get(key) for key in ("verbosity", "hours", "session", "dry_run", "stats", "verbose")})
    return Command()

management.load_command_class = lambda app, name: command(name)
management.get_commands = lambda: dict.fromkeys(OPTIONS, "app")
for line in sys.stdin:
    told, code = {}, 0
    sink = io.StringIO()
    with contextlib.redirect_stdout(sink), contextlib.redirect_stderr(sink):
        try:
            management.ManagementUtility(["manage.py", *json.loads(line)]).execute()
        except SystemExit as end:
            code = end.code or 0
        except BaseException as problem:
            code = f"{type(problem).__name__}: {problem}"
    print(json.dumps([code, told]), flush=True)
'''
COMMANDS = (["cleanup_files", "--dry-run"], ["cleanup_files", "--stats"], ["scheduled_cleanup"],
            ["test_cleanup", "--create-test-data"])
TAKEN = (
    "", "-v 0", "-v 1", "-v 2", "-v 3", "-v0", "-v2", "-v3", "-v=2", "--verbosity 2", "--verbosity=3", "-v 3 -v 1", "-v1 -v2",
    "--verbosity=1 -v2", "--no-color", "--force-color", "--no-color --no-color", "--traceback", "--traceback --no-color",
    "--skip-checks", "--skip-checks -v2", "--settings=json", "--settings json", "--pythonpath=/srv", "--pythonpath /srv",
    "--settings=json --pythonpath=/srv --traceback --no-color --skip-checks -v 3",
)
REFUSED = ("-v", "-v 4", "-v x", "-v -1", "--verbosity", "--verbosity=many", "--verbosity=", "--no-color --force-color",
           "--no-color=yes", "--traceback=1", "--skip-checks=no", "--settings", "--pythonpath", "--no-such-option", "surplus")
ENDING = ("--help", "-h", "--version", "-v2 --help", "--version -v 2", "--no-color --version")


class DjangoSpellings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        subprocess.run([PROGRAM, "demo", str(cls.folder / "demo")], check=True, capture_output=True)
        cls.environment = {"PATH": os.environ["PATH"], "HOME": str(cls.folder), "LC_ALL": "C.UTF-8", "TZ": "UTC",
                           "DOCSWEEP_HOME": str(cls.folder / "home"), "AUTO_CLEANUP_ENABLED": "false"}
        cls.django = subprocess.Popen(["/usr/bin/python3", "-B", "-c", DJANGO], stdin=subprocess.PIPE,
                                      stdout=subprocess.PIPE, text=True, cwd=cls.folder, env=dict(os.environ))
        cls.addClassCleanup(cls.django.communicate)

    def manage(self, words):
        self.django.stdin.write(json.dumps(words) + "\n")
        self.django.stdin.flush()
        return json.loads(self.django.stdout.readline())

    def docsweep(self, words):
        return subprocess.run([PROGRAM, "--env-file", str(self.folder / "demo" / ".env"), *words], cwd=self.folder,
                              env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)

    def rows(self):
        with sqlite3.connect(next((self.folder / "demo").rglob("*.sqlite3"))) as connection:
            count = connection.execute("SELECT count(*) FROM parser_usersession").fetchone()
        connection.close()
        return count

    def orders(self, command, spelling):
        """After the command, and after its own options."""
        words = spelling.split()
        return [command[:1] + words + command[1:], command + words]

    def test_what_django_takes(self):
        for command in COMMANDS:
            for spelling in TAKEN:
                for words in self.orders(command, spelling):
                    with self.subTest(words):
                        self.assertEqual(self.manage(words)[0], 0)
                        done = self.docsweep(words)
                        self.assertEqual(done.returncode, 0, done.stderr)

    def test_before_the_command_too(self):
        """Which Django does not take; but people try it, and nothing else could be meant."""
        for command in COMMANDS:
            for spelling in TAKEN:
                with self.subTest((spelling, command)):
                    done = self.docsweep(spelling.split() + command)
                    self.assertEqual(done.returncode, 0, done.stderr)

    def test_what_django_refuses(self):
        rows = self.rows()
        for command in (["cleanup_files"], ["scheduled_cleanup"], ["test_cleanup"]):
            for spelling in REFUSED:
                for words in self.orders(command, spelling):
                    with self.subTest(words):
                        self.assertNotEqual(self.manage(words)[0], 0)
                        done = self.docsweep(words)
                        self.assertEqual((done.returncode, done.stdout, done.stderr.count("\n")), (2, "", 1), done.stderr)
        self.assertEqual(self.rows(), rows)

    def test_what_ends_before_the_command_begins(self):
        rows = self.rows()
        for command in ("cleanup_files", "scheduled_cleanup", "test_cleanup"):
            for spelling in ENDING:
                with self.subTest((command, spelling)):
                    words = [command, *spelling.split()]
                    self.assertEqual(self.manage(words), [0, {}])
                    done = self.docsweep(words)
                    self.assertEqual((done.returncode, done.stderr), (0, ""))
                    self.assertIn("docsweep 0" if "--version" in spelling else f"Usage: docsweep-cli {command} ", done.stdout)
            self.assertEqual(self.docsweep(["help", command]).stdout, self.docsweep([command, "--help"]).stdout)
            self.assertEqual(self.manage(["help", command])[0], 0)
        for words in (["--version"], ["--help"], ["help"]):
            self.assertEqual(self.manage(words)[0], 0)
            self.assertEqual(self.docsweep(words).returncode, 0)
        self.assertEqual(self.rows(), rows)

    def test_the_last_verbosity_counts(self):
        """A scheduled run is silent up to 1, and a diary from 2 on."""
        for spelling in ("", "-v 0", "-v1", "-v 3 -v 1", "-v=1", "-v 2", "-v2", "-v=3", "--verbosity 1 --verbosity=2"):
            with self.subTest(spelling):
                told = self.manage(["scheduled_cleanup", *spelling.split()])[1]
                done = subprocess.run(
                    [PROGRAM, "--env-file", str(self.folder / "demo" / ".env"), "scheduled_cleanup", *spelling.split()],
                    cwd=self.folder, capture_output=True, text=True,
                    env={**self.environment, "AUTO_CLEANUP_ENABLED": "true", "DOCSWEEP_KEEP_ACTIVE_FILES": "true"},
                    timeout=120)
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                self.assertEqual(len(done.stdout.splitlines()) >= 3, told["verbosity"] >= 2, done.stdout)
                self.assertEqual(done.stdout == "", told["verbosity"] < 2)

    def test_own_options_are_spelled_alike(self):
        for words in (["cleanup_files", "--hours", "2", "--dry-run"], ["cleanup_files", "--hours=2.5", "--stats"],
                      ["cleanup_files", "--dry-run", "--hours", "0.5", "-v2"], ["scheduled_cleanup", "--verbose", "--hours=24"]):
            self.assertEqual(self.manage(words)[0], 0)
            done = self.docsweep(words)
            self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    unittest.main()
