# SPDX-License-Identifier: GPL-3.0-or-later
"""docsweep-cli vault key, as an admin types it and as a script pipes it. DOCSWEEP_CLI names the program."""

import os
import pathlib
import pty
import select
import stat
import subprocess
import tempfile
import time
import unittest

PROGRAM = os.environ["DOCSWEEP_CLI"]


class VaultKeys(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.home = self.folder / "home"

    def environment(self, home=None, **more):
        kept = {name: os.environ[name] for name in ("PATH", "LC_ALL", "TZ", "LD_LIBRARY_PATH") if name in os.environ}
        return {**kept, "HOME": str(self.folder), "DOCSWEEP_HOME": str(home or self.home), **more}

    def run_key(self, *words, said="", home=None, **more):
        return subprocess.run([PROGRAM, "vault", "key", *words], input=said, env=self.environment(home, **more),
                              cwd=self.folder, capture_output=True, text=True, timeout=60)

    def works(self, *words, **more):
        done = self.run_key(*words, **more)
        self.assertEqual((done.returncode, done.stderr.replace(WARNING, "")), (0, ""), done.stdout)
        return done.stdout

    def public(self, text):
        return next(line for line in text.splitlines() if line.startswith("DOCSWEEP_VAULT_KEY=")).split("=", 1)[1]

    def key_file(self, home=None):
        return (home or self.home) / "vault.key"

    def test_a_key_behind_a_passphrase(self):
        made = self.works("new", "--file", said="correct horse\n")
        self.assertIn("if it is lost, the copies that were sealed for it are lost", made)
        self.assertLess(made.index("is lost"), made.index("is stored"))  # told before it is made
        public = self.public(made)
        self.assertTrue(public.startswith("dsvault-") and not public.startswith("dsvault-secret-"))
        self.assertEqual(stat.S_IMODE(self.key_file().stat().st_mode), 0o600)
        stored = self.key_file().read_text()
        private = self.works("export", said="correct horse\n").strip()
        self.assertTrue(private.startswith("dsvault-secret-"))
        self.assertNotIn(private[15:40], stored)
        wrong = self.run_key("export", said="correct hors\n")
        self.assertEqual((wrong.returncode != 0, wrong.stdout), (True, ""))
        self.assertIn("not the passphrase", wrong.stderr)
        shown = self.works("fingerprint")
        self.assertIn(public, shown)
        self.assertIn(f"in {self.key_file()}", shown)
        self.assertNotIn("without a passphrase", shown)

    def test_the_passphrase_changes(self):
        self.works("new", "--file", said="old\n")
        private = self.works("export", said="old\n")
        refused = self.run_key("change-passphrase", said="wrong\nnew\n")
        self.assertNotEqual(refused.returncode, 0)
        self.assertEqual(self.works("export", said="old\n"), private)
        self.works("change-passphrase", said="old\nnew\n")
        self.assertNotEqual(self.run_key("export", said="old\n").returncode, 0)
        self.assertEqual(self.works("export", said="new\n"), private)

    def test_a_key_moves_to_another_machine(self):
        public = self.public(self.works("new", "--plain-file"))
        self.assertIn("without a passphrase", self.works("fingerprint"))
        private = self.works("export")
        other = self.folder / "other"
        moved = self.works("import", "--file", said=private + "secret words\n", home=other)
        self.assertEqual(self.public(moved), public)
        self.assertEqual(self.works("export", said="secret words\n", home=other), private)
        mistyped = private.strip()[:-3] + ("AAA" if not private.strip().endswith("AAA") else "BBB")
        refused = self.run_key("import", "--file", said=mistyped + "\nx\n", home=self.folder / "third")
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn("mistyped", refused.stderr)
        self.assertNotIn(mistyped[20:], refused.stderr + refused.stdout)
        self.assertFalse(self.key_file(self.folder / "third").exists())

    def test_a_key_is_never_replaced(self):
        self.works("new", "--plain-file")
        before = self.key_file().read_bytes()
        for words in (["new", "--plain-file"], ["new", "--file"]):
            refused = self.run_key(*words, said="x\n")
            self.assertNotEqual(refused.returncode, 0)
            self.assertIn("there is a key already", refused.stderr)
        self.assertEqual(self.key_file().read_bytes(), before)

    def test_a_file_that_others_may_read_is_refused(self):
        self.works("new", "--plain-file")
        self.key_file().chmod(0o644)
        refused = self.run_key("export")
        self.assertEqual((refused.returncode, refused.stdout), (2, ""))
        self.assertIn("chmod 600", refused.stderr)

    def test_the_settings_name_a_key_whose_private_one_is_elsewhere(self):
        public = self.public(self.works("new", "--plain-file", home=self.folder / "other"))
        shown = self.works("fingerprint", DOCSWEEP_VAULT_KEY=public)
        self.assertIn("not on this machine", shown)
        refused = self.run_key("export", DOCSWEEP_VAULT_KEY=public)
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn("is not on this machine", refused.stderr)
        self.assertFalse(self.home.exists() and any(self.home.iterdir()))  # looking makes nothing

    def test_check_says_where_the_private_key_is(self):
        demo = self.folder / "demo"
        subprocess.run([PROGRAM, "demo", str(demo)], check=True, capture_output=True, env=self.environment(), timeout=120)
        settings = dict(line.split("=", 1) for line in (demo / ".env").read_text().splitlines()
                        if "=" in line and not line.startswith("#"))
        home = pathlib.Path(settings["DOCSWEEP_HOME"].strip("'"))
        self.key_file(home).unlink()  # the demo has one
        public = self.public(self.works("new", "--plain-file", home=home))

        def check(key):
            return subprocess.run([PROGRAM, "--env-file", str(demo / ".env"), "check"], cwd=self.folder,
                                  env=self.environment(home, DOCSWEEP_VAULT=str(self.folder / "vault"),
                                                       DOCSWEEP_VAULT_KEY=key),
                                  capture_output=True, text=True, timeout=60).stdout

        self.assertIn(f"the private one: in {self.key_file(home)}, without a passphrase", check(public))
        other = self.public(self.works("new", "--plain-file", home=self.folder / "other"))
        self.assertIn("the private one: not on this machine", check(other))
        self.assertFalse((self.folder / "vault").exists())  # looking makes nothing

    def test_a_private_key_in_the_settings_is_told(self):
        self.works("new", "--plain-file")
        private = self.works("export").strip()
        refused = self.run_key("fingerprint", private)
        self.assertEqual(refused.returncode, 2)
        self.assertIn("this is a private key", refused.stderr)
        self.assertNotIn(private[20:], refused.stderr)

    def test_without_a_keychain_the_file_is_named(self):
        refused = self.run_key("new")
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn("--file", refused.stderr)
        self.assertEqual(self.run_key("new", "--file", "--plain-file").returncode, 2)
        self.assertEqual(self.run_key("fingerprint").returncode, 2)

    def test_on_a_terminal_a_passphrase_is_asked_for_twice_and_not_shown(self):
        for answers, code in ((["first", "other"], 2), (["first", "first"], 0)):
            said = self.on_a_terminal(["new", "--file"], answers)
            self.assertNotIn("first", said[0])
            self.assertEqual(said[1], code, said[0])
            self.assertEqual(self.key_file().exists(), code == 0)

    def on_a_terminal(self, words, answers):
        ours, theirs = pty.openpty()
        child = subprocess.Popen([PROGRAM, "vault", "key", *words], stdin=theirs, stdout=theirs, stderr=theirs,
                                 env=self.environment(), cwd=self.folder, start_new_session=True)
        os.close(theirs)
        shown = b""
        asked = 0
        end = time.monotonic() + 60
        while time.monotonic() < end:
            if select.select([ours], [], [], 0.1)[0]:
                try:
                    shown += os.read(ours, 4096)
                except OSError:
                    break
            if shown.count(b": ") > asked and shown.rstrip(b" ").endswith((b"passphrase:", b"more:")) and answers:
                asked = shown.count(b": ")
                os.write(ours, answers.pop(0).encode() + b"\n")
            if child.poll() is not None and not select.select([ours], [], [], 0)[0]:
                break
        os.close(ours)
        return shown.decode(errors="replace"), child.wait(timeout=30)


WARNING = "Whoever has this line can read all copies. Keep it apart from the vault.\n"

if __name__ == "__main__":
    unittest.main()
