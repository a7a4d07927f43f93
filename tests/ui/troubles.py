#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong around the console, to the real program on a real screen: troubles.py DOCSWEEP DOCSWEEP-CLI [PICTURES]

A full disk is a small file system, a read-only home is mounted so, another user is one of the kernel's. Each time the
window says what, where and what to do; there is a button that leads on; and nothing is damaged. Wants root, for the
mounts and the users; without it those that need it are left out."""

import ctypes
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

from screen import PATIENCE, Console, Screen, WebApp, ask, as_user, environment_of, wait_for

PROGRAM, COMMAND_LINE, *PICTURES = sys.argv[1:]
ALICE, BOB = 65534, 1  # nobody and daemon: every Linux has them
CANCELLED, FAILED = 2, 3  # as the journal numbers the ends of runs
NEW_MOUNTS = 0x00020000


def may_mount():
    """From here on mounts are this process's and its children's own."""
    if os.geteuid() != 0 or ctypes.CDLL(None, use_errno=True).unshare(NEW_MOUNTS) != 0:
        return False
    return subprocess.run(["mount", "--make-rprivate", "/"], stderr=subprocess.DEVNULL).returncode == 0


MAY_MOUNT = may_mount()
needs_root = unittest.skipUnless(MAY_MOUNT, "only root may mount and become another user")


class Troubles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.ground = tempfile.TemporaryDirectory(prefix="troubles")
        cls.base = pathlib.Path(cls.ground.name)
        cls.screen = Screen(cls.base)
        (cls.base / "bin").mkdir()
        cls.program = shutil.copy(PROGRAM, cls.base / "bin")  # where every user may start it
        cls.cli = shutil.copy(COMMAND_LINE, cls.base / "bin")

    @classmethod
    def tearDownClass(cls):
        cls.screen.close()
        cls.ground.cleanup()

    def setUp(self):
        self.folder = self.base / self.id().rsplit(".", 1)[1]
        self.folder.mkdir()
        self.app = WebApp(self.folder / "app")
        self.addCleanup(self.app.close)
        # Where nobody but root may put another one: settings are followed from such a place alone.
        self.app.env = self.app.env.replace(self.folder / "web-app.env")
        self.sessions = self.app.add(4, hours=3)
        self.alice = self.user("alice", ALICE)
        self.home = self.alice / "home"
        self.consoles = []

    def user(self, name, number):
        """A folder of this user's own."""
        folder = self.folder / name
        folder.mkdir()
        if MAY_MOUNT:
            os.chown(folder, number, number)
            self.give(self.app.folder)
        return folder

    def give(self, folder):
        """The web app's files to everybody, so that it is docsweep's own that are in question."""
        for path in [folder, *folder.rglob("*")]:
            path.chmod(0o777 if path.is_dir() else 0o666)

    def start(self, *arguments, user=ALICE, home=None):
        console = Console(self.screen, self.program, *(arguments or ("--env-file", str(self.app.env))),
                          home=home or self.home, user=user if MAY_MOUNT else None)
        self.consoles.append(console)
        self.addCleanup(console.end)
        return console

    def command(self, *arguments, user=ALICE):
        return subprocess.run(
            [self.cli, *arguments, "--env-file", str(self.app.env)], env=environment_of(self.home), cwd="/",
            capture_output=True, text=True, timeout=PATIENCE, **as_user(user if MAY_MOUNT else None))

    def picture(self, name):
        time.sleep(0.3)  # what is being painted
        if PICTURES:
            self.screen.picture(pathlib.Path(PICTURES[0]) / f"{name}.png")

    def mount(self, *arguments, at):
        at.mkdir(exist_ok=True)
        subprocess.run(["mount", *arguments, str(at)], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", str(at)])

    def journal(self):
        return self.home / "journal.sqlite3"

    def ask_journal(self, statement):
        connection = sqlite3.connect(self.journal(), timeout=PATIENCE)
        try:
            with connection:
                return connection.execute(statement).fetchall()
        finally:
            connection.close()

    def make_journal(self):
        """By a scan of the command line, as its owner."""
        said = self.command("cleanup_files", "--dry-run")
        self.assertEqual(said.returncode, 0, said.stderr)

    def assertNothingWent(self):
        self.assertEqual(self.app.keys(), sorted(self.sessions))
        self.assertEqual(len(self.app.files()), 2 * len(self.sessions))

    def assertJournalSound(self):
        self.assertEqual(self.ask_journal("PRAGMA integrity_check"), [("ok",)])

    def confirm_everything(self, console, before=lambda: None):
        """By the keyboard: all of the list, its number typed. `before`: the moment before the run begins."""
        console.activate()
        console.key("ctrl+shift+Delete")
        console.wait_text("will be deleted")
        console.tab_to("The number of items.*", back=True)
        console.type(str(3 * len(self.sessions)))
        before()
        console.push("Delete .*")

    # ---- What cannot be read

    @needs_root
    def test_a_profile_that_may_not_be_read(self):
        self.app.env.chmod(0)
        console = self.start()
        said = console.wait_text("Permission denied")
        self.assertIn(str(self.app.env), said)
        self.assertIn("let the user who runs docsweep read it", said)
        self.picture("profile")
        self.assertTrue(console.offers("Look around with demo data"))
        self.app.env.chmod(0o644)
        console.activate()
        console.push("Try again.*")
        console.wait_text("Scanned")
        self.assertNothingWent()

    def test_a_profile_with_a_mistake(self):
        good = self.app.env.read_text()
        self.app.env.write_text(good + "DOCSWEEP_AGE_HOURS=tomorrow\n")
        console = self.start()
        said = console.wait_text("DOCSWEEP_AGE_HOURS")
        self.assertIn(".env", said)
        self.picture("mistake")
        self.app.env.write_text(good)
        console.activate()
        console.push("Try again.*")
        console.wait_text("Scanned")

    # ---- Where the journal is

    @needs_root
    def test_a_home_that_is_read_only(self):
        self.make_journal()
        before = self.journal().read_bytes()
        self.mount("--bind", str(self.home), at=self.home)
        subprocess.run(["mount", "-o", "remount,ro,bind", str(self.home)], check=True)
        console = self.start()
        said = console.wait_text("cannot be written")
        self.assertIn(str(self.home), said)
        self.assertIn("Read-only file system", said)
        self.assertIn("DOCSWEEP_HOME", said)
        self.picture("read-only")
        self.assertTrue(console.offers("Try again") and console.offers("Another folder…"))
        self.assertEqual(self.journal().read_bytes(), before)
        subprocess.run(["mount", "-o", "remount,rw,bind", str(self.home)], check=True)
        console.activate()
        console.push("Try again")
        console.wait_text("Candidates, 12")
        self.assertNothingWent()

    @needs_root
    def test_a_disk_that_is_full_at_the_start(self):
        self.mount("-t", "tmpfs", "-o", f"size=64k,mode=700,uid={ALICE},gid={ALICE}", "tmpfs", at=self.home)
        (self.home / "filler").write_bytes(b"x" * 60000)
        console = self.start()
        said = console.wait_text("disk is full")
        self.assertIn(str(self.home), said)
        self.picture("full-start")
        self.assertTrue(console.offers("Try again") and console.offers("Another folder…"))
        subprocess.run(["mount", "-o", "remount,size=16m", str(self.home)], check=True)
        console.activate()
        console.push("Try again")
        console.wait_text("Candidates, 12")
        self.assertNothingWent()
        self.assertJournalSound()

    @needs_root
    def test_a_disk_that_is_full_when_a_run_begins(self):
        self.mount("-t", "tmpfs", "-o", f"size=4m,mode=700,uid={ALICE},gid={ALICE}", "tmpfs", at=self.home)
        console = self.start()
        console.wait_text("Candidates, 12")
        self.fill(self.home)
        console.activate()
        console.key("ctrl+shift+Delete")
        said = console.wait_text("disk is full")
        self.assertIn(f"make room in {self.home}", said)
        self.picture("full-run")
        self.assertTrue(console.offers("Scan"))
        self.assertNothingWent()
        (self.home / "filler").unlink()
        self.confirm_everything(console)
        console.wait_text("Done,")
        self.assertEqual((self.app.keys(), self.app.files()), ([], []))
        self.assertJournalSound()

    def fill(self, folder, spared=0):
        with open(folder / "filler", "wb", buffering=0) as file:
            for size in (65536, 4096, 1):
                try:
                    while file.write(b"x" * size) == size:
                        pass
                except OSError:
                    pass
            file.truncate(max(0, file.tell() - spared))

    @needs_root
    def test_a_disk_that_fills_during_a_run(self):
        self.sessions += self.app.add(2500, hours=3, prefix="m", size=16)
        self.give(self.app.folder)
        self.mount("-t", "tmpfs", "-o", f"size=64m,mode=700,uid={ALICE},gid={ALICE}", "tmpfs", at=self.home)
        console = self.start()
        console.wait_text(f"Candidates, {3 * len(self.sessions):,}")
        self.fill(self.home, spared=1 << 19)
        self.confirm_everything(console)
        said = console.wait_text("free some space on its disk")
        self.assertIn(str(self.journal()), said)
        wait_for("its end", lambda: console.offers("Scan again"))
        self.picture("full-during")
        left = self.app.keys()
        self.assertTrue(left)
        files = {name.split("/")[0] for name in self.app.files()}
        self.assertTrue(set(left) <= files)  # no row's file went without its row
        (self.home / "filler").unlink()
        console.activate()
        console.key("F5")
        wait_for("a new list", lambda: not console.sees("Stopped by an error") and console.offers("Scan"))
        console.end()
        said = self.command("cleanup_files")
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertEqual((self.app.keys(), self.app.files()), ([], []))
        self.assertJournalSound()

    def test_a_journal_from_a_newer_version(self):
        self.make_journal()
        self.ask_journal("PRAGMA user_version = 99")
        before = self.journal().read_bytes()
        console = self.start()
        said = console.wait_text("newer docsweep")
        self.assertIn(str(self.journal()), said)
        self.assertIn("version 99", said)
        self.picture("newer")
        self.assertTrue(console.offers("Try again") and console.offers("Another folder…"))
        console.activate()
        console.push("Another folder…")
        other = self.alice / "other"
        other.mkdir()
        if MAY_MOUNT:
            os.chown(other, ALICE, ALICE)
        console.wait_text("The folder for docsweep's journal and log")
        console.activate()
        console.type(str(other))
        self.picture("newer-other")
        console.key("Return")
        console.wait_text("Candidates, 12")
        self.assertEqual(self.journal().read_bytes(), before)
        self.assertNothingWent()

    def test_a_journal_that_is_none(self):
        self.home.mkdir(mode=0o700)
        if MAY_MOUNT:
            os.chown(self.home, ALICE, ALICE)
        self.journal().write_bytes(b"holiday photos\n" * 5000)
        before = self.journal().read_bytes()
        if MAY_MOUNT:
            os.chown(self.journal(), ALICE, ALICE)
        console = self.start()
        said = console.wait_text(str(self.journal()))
        self.assertIn("not a", said)
        self.picture("damaged")
        self.assertTrue(console.offers("Another folder…"))
        self.assertEqual(self.journal().read_bytes(), before)

    # ---- Two users

    @needs_root
    def test_a_home_of_another_user(self):
        self.make_journal()
        before = self.journal().read_bytes()
        self.user("bob", BOB)
        console = self.start(user=BOB)
        said = console.wait_text(str(self.home))
        self.assertIn("Permission denied", said)
        self.assertIn("DOCSWEEP_HOME", said)
        self.picture("other-home")
        self.assertTrue(console.offers("Another folder…"))
        self.assertEqual(self.journal().read_bytes(), before)

    @needs_root
    def test_a_home_that_others_may_write(self):
        """What others may put there decides what goes: it serves nobody, not even its owner."""
        self.make_journal()
        before = sorted((path.name, path.stat().st_uid) for path in self.home.iterdir())
        self.home.chmod(0o777)
        for user, why in ((ALICE, "(mode 0777)"), (BOB, "belongs to user nobody")):
            console = self.start(user=user)
            said = console.wait_text("is not used")
            self.assertIn(str(self.home), said)
            self.assertIn(why, said)
            self.picture(f"loose-home-{user}")
            self.assertTrue(console.offers("Another folder…"))
            console.end()
        self.assertEqual(sorted((path.name, path.stat().st_uid) for path in self.home.iterdir()), before)
        self.home.chmod(0o700)  # as it says
        said = self.command("cleanup_files")
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertJournalSound()

    @needs_root
    def test_a_home_that_its_owner_has_open(self):
        self.make_journal()
        first = self.start()
        first.wait_text("Candidates, 12")
        self.user("bob", BOB)
        second = self.start(user=BOB)
        said = second.wait_text(str(self.home))
        self.assertIn("Permission denied", said)
        second.end()
        first.activate()
        first.key("F5")
        first.wait_text("Candidates, 12")
        self.assertNothingWent()
        first.end()
        self.assertJournalSound()

    # ---- Closing

    def test_closing_during_a_run_asks(self):
        self.sessions += self.app.add(2000, hours=3, prefix="m", size=16)
        if MAY_MOUNT:
            self.give(self.app.folder)
        console = self.start()
        console.wait_text(f"Candidates, {3 * len(self.sessions):,}")
        self.confirm_everything(console, lambda: self.app.ask("hold_writes"))  # it has to wait for the web app
        console.key("alt+F4")
        console.wait_text("A cleanup is running")
        self.picture("closing")
        self.assertTrue(console.offers("Keep running"))
        console.push("Stop and close")
        self.app.ask("release")
        self.assertEqual(console.ended(), 0)
        self.assertTrue(self.app.keys())
        ((state,),) = self.ask_journal("SELECT state FROM run")
        self.assertIn(state, (CANCELLED, FAILED))  # the latter where the web app kept it waiting for too long
        said = self.command("cleanup_files")
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertEqual((self.app.keys(), self.app.files()), ([], []))
        self.assertJournalSound()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started ends
    unittest.main(argv=sys.argv[:1], verbosity=2)
