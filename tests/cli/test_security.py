# SPDX-License-Identifier: GPL-3.0-or-later
"""What an unprivileged user of the same machine could try on docsweep as root, each beside the same thing as its own
users do it. DOCSWEEP_CLI names the program."""

import os
import pathlib
import socket
import stat
import subprocess
import threading
import unittest

from monitoringcase import MonitoringCase, PROGRAM

NOBODY = 65534


@unittest.skipUnless(os.geteuid() == 0, "only root can act as two users")
class SecurityCase(MonitoringCase):
    def setUp(self):
        super().setUp()
        self.folder.chmod(0o755)
        self.env = self.demo / ".env"

    def mode(self, path):
        return oct(stat.S_IMODE(os.lstat(path).st_mode))

    def stored(self):
        return sorted(str(each) for each in self.demo.glob("storage/**/*") if each.is_file())

    def place(self, name, text, owner=0, mode=0o644):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        path.chmod(mode)
        os.chown(path, owner, owner)
        return path


class SettingsOfOthers(SecurityCase):
    def run_in(self, folder, *arguments, **more):
        return subprocess.run([PROGRAM, *arguments], env=self.environment(**more), cwd=folder, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60)

    def planted(self):
        """A folder like /tmp, with another user's .env that names our storage and database."""
        tmp = self.folder / "tmp"
        tmp.mkdir()
        tmp.chmod(0o1777)
        ours = ("DOCSWEEP_HOME", "DOCSWEEP_VAULT")
        text = "\n".join(line for line in self.env.read_text().splitlines() if not line.startswith(ours))
        return self.place("tmp/.env", text, NOBODY)

    def test_a_planted_env_deletes_nothing(self):
        before = self.stored()
        planted = self.planted()
        for command in ("scheduled_cleanup", "cleanup_files", "check", "serve", "history"):
            done = self.run_in(planted.parent, command)
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertIn(f"{planted} is not followed, since it belongs to user nobody (65534)", done.stderr)
            self.assertIn(f"chown root {planted}", done.stderr)
        self.assertEqual(self.stored(), before)
        self.assertFalse(self.home.exists())
        os.chown(planted, 0, 0)  # the same as our own
        self.assertEqual(self.run_in(planted.parent, "scheduled_cleanup").returncode, 0)
        self.assertNotEqual(self.stored(), before)

    def test_another_user_follows_its_own(self):
        planted = self.planted()
        home = self.folder / "nobody"
        home.mkdir()
        os.chown(home, NOBODY, NOBODY)
        subprocess.run(["chown", "-R", "nobody", str(self.demo)], check=True)
        program = self.folder / "docsweep-cli"
        program.write_bytes(pathlib.Path(PROGRAM).read_bytes())
        program.chmod(0o755)
        done = subprocess.run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", str(program),
                               "cleanup_files", "--dry-run"], cwd=planted.parent, capture_output=True, text=True,
                              env=self.environment(DOCSWEEP_HOME=str(home / "own")))
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_consent_is_kept_and_says_nothing_of_where_to_write(self):
        planted = self.planted()
        done = self.run_in(planted.parent, "--trust-env-file", "cleanup_files", "--dry-run")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.run_in(planted.parent, "cleanup_files", "--dry-run").returncode, 0)
        self.assertEqual(self.mode(self.home / "trusted.json"), "0o600")
        unit = self.run_in(planted.parent, "schedule", "show", "--system", "systemd", "--every", "30m").stdout
        self.assertIn(f'"--env-file" "{planted}"', unit)
        self.assertNotIn("PrivateUsers", unit)  # to such a unit the file's owner would be nobody
        self.assertIn(f"{planted}, which user nobody (65534) decides, by consent",
                      self.run_in(planted.parent, "check").stdout)
        planted.write_text(planted.read_text() + "\nDOCSWEEP_LOG_FILE=/root/x.log\n")
        done = self.run_in(planted.parent, "cleanup_files", "--dry-run")
        self.assertEqual(done.returncode, 2)
        self.assertIn("may not decide", done.stderr)

    def test_a_profile_brings_no_env_along(self):
        planted = self.planted()
        self.place("tmp/own.ini", f"DATABASE_URL=sqlite:///{self.database}\n")
        done = self.run_in(planted.parent, "--profile", "./own.ini", "cleanup_files", "--dry-run")
        self.assertNotIn("not followed", done.stderr)
        self.assertIn(done.returncode, (0, 3), done.stderr)

    def test_schedules_start_only_at_what_is_ours(self):
        planted = self.planted()
        done = self.run_in(planted.parent, "schedule", "install", "--system", "cron")
        self.assertEqual(done.returncode, 2, done.stderr)
        arguments = ("--env-file", str(self.env), "schedule", "install", "--system", "cron", "--every", "30m")
        done = self.run_in(planted.parent, *arguments)  # our file, but everybody's folder
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertIn(f"chmod go-w {planted.parent}", done.stderr)
        bare = self.folder / "bare"
        bare.mkdir()
        done = self.run_in(bare, "schedule", "install", "--system", "cron")
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertIn("would have no settings", done.stderr)
        shown = self.run_in(self.demo, "schedule", "show", "--system", "cron", "--every", "30m")  # it names its file
        self.assertIn(f"'--env-file' '{self.env}' 'scheduled_cleanup'", shown.stdout, shown.stderr)

    def test_root_makes_a_schedule_for_another_users_own_file(self):
        own = self.folder / "own"
        own.mkdir()
        os.chown(own, NOBODY, NOBODY)
        self.place("own/.env", f"DATABASE_URL=sqlite:///{self.database}\nDOCSWEEP_LOG_FILE=/root/of-nobody.log\n", NOBODY)
        entry = ("schedule", "show", "--system", "systemd", "--every", "30m")
        self.assertEqual(self.run_in(own, *entry).returncode, 2)
        done = self.run_in(own, *entry, "--user", "nobody")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("User=nobody", done.stdout)
        self.assertIn("PrivateUsers=yes", done.stdout)
        self.assertFalse(pathlib.Path("/root/of-nobody.log").exists())  # root writes nothing by that user's word
        self.assertFalse(self.home.exists())
        self.assertIn("there is no user", self.run_in(own, *entry, "--user", "no-such-user").stderr)

    def test_a_file_that_is_swapped_while_it_is_read_is_never_followed(self):
        """The name leads to our file and to another user's in turns; nothing of the latter may ever count."""
        tmp = self.folder / "swap"
        tmp.mkdir()
        tmp.chmod(0o1777)
        own = self.place("swap/own", "MAX_STORAGE_SIZE_MB=5\n")
        evil = self.place("swap/evil", "MAX_STORAGE_SIZE_MB=666\n", NOBODY)
        name = tmp / ".env"
        stop = threading.Event()

        def swap():
            number = 0
            while not stop.is_set():
                number += 1
                link = tmp / f"new{number % 7}"
                link.unlink(missing_ok=True)
                os.link(evil if number % 2 else own, link)
                link.rename(name)

        os.link(own, name)
        thread = threading.Thread(target=swap)
        thread.start()
        codes = []
        try:
            for _ in range(60):
                done = self.run_in(tmp, "cleanup_files", "--stats", "--json")
                self.assertNotIn("698351616", done.stdout)  # 666 MB
                codes.append("not followed" in done.stderr)
        finally:
            stop.set()
            thread.join()
        self.assertIn(True, codes)
        self.assertIn(False, codes)


class KeysOfOurs(SecurityCase):
    def store(self, name, secret, *arguments, **more):
        done = subprocess.run([PROGRAM, "credentials", "set", "--file", name, *arguments], input=secret + "\n",
                              env=self.environment(**more), cwd=self.folder, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_keys_are_sent_to_the_place_they_were_stored_for(self):
        """Listeners write down all that they hear: the right one hears the key, the other one never does."""
        right, other = self.receiver(), self.receiver()
        profile = self.place("p.ini", f"SUPABASE_URL={right.origin}\nDATABASE_URL=sqlite:///{self.database}\n", mode=0o600)
        said = self.store("SUPABASE_SERVICE_KEY", "sb_secret_porbeagle", "--profile", str(profile))
        self.assertIn(f"It is for {right.origin} and is sent nowhere else.", said)
        self.run_cli("--profile", str(profile), "check")
        heard = b"".join(str(each.headers).encode() + each.body for each in right.take())
        self.assertIn(b"sb_secret_porbeagle", heard)
        evil = self.place("evil.env", f"SUPABASE_URL={other.origin}\n")
        for more, arguments in (({"SUPABASE_URL": other.origin}, ()), ({}, ("--env-file", str(evil)))):
            for command in (("check",), ("cleanup_files", "--dry-run"), ("cleanup_files", "--stats"), ("alerts", "status")):
                done = self.run_cli("--profile", str(profile), *arguments, *command, **more)
                self.assertEqual(done.returncode, 2, done.stdout + done.stderr)
                self.assertIn(f"is for {right.origin}, so it was not sent to {other.origin}", done.stderr)
        self.assertEqual(other.take(), [])

    def test_passwords_are_sent_to_the_database_they_were_stored_for(self):
        """A listener that asks for the password in cleartext, as PostgreSQL can."""
        heard = []
        server = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(server.close)

        def listen():
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    connection.settimeout(5)
                    try:
                        while data := connection.recv(4096):
                            heard.append(data)
                            if data[4:8] == b"\x04\xd2\x16\x2f" or data[4:8] == b"\x04\xd2\x16\x30":  # TLS, GSS: no
                                connection.sendall(b"N")
                            else:
                                connection.sendall(b"R\x00\x00\x00\x08\x00\x00\x00\x03")
                    except OSError:
                        pass

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        port = server.getsockname()[1]
        self.place("db.ini", "SUPABASE_DB_HOST=db.example.org\nSUPABASE_DB_NAME=postgres\nSUPABASE_DB_USER=u\n", mode=0o600)
        self.store("SUPABASE_DB_PASSWORD", "swordfish-of-the-deep", "--profile", str(self.folder / "db.ini"))
        done = self.run_cli("--profile", str(self.folder / "db.ini"), "check", SUPABASE_DB_HOST="127.0.0.1",
                            SUPABASE_DB_PORT=str(port))
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("was not sent to postgres://127.0.0.1", done.stderr)
        self.assertTrue(heard)  # it was asked
        self.assertNotIn(b"swordfish-of-the-deep", b"".join(heard))


class WhatIsWritten(SecurityCase):
    def test_nothing_is_readable_for_others(self):
        self.home.mkdir(mode=0o755)
        os.umask(0)
        self.addCleanup(os.umask, 0o022)
        self.clean(DOCSWEEP_METRICS_FILE=str(self.folder / "m.prom"))
        names = {path.name for path in self.home.iterdir()}
        self.assertLessEqual({"journal.sqlite3", "docsweep.log", "alerts.json", "alerts.lock"}, names)
        for path in self.home.iterdir():
            self.assertEqual(self.mode(path), "0o600", path)
        self.assertEqual(self.mode(self.folder / "m.prom"), "0o644")

    def test_what_was_readable_is_so_no_longer(self):
        self.clean()
        for path in self.home.iterdir():
            if path.suffix != ".key":
                path.chmod(0o644)
        old = self.home / "docsweep.1.log"
        old.write_text("2026-11-22T14:02:03.000017Z I of before\n")
        old.chmod(0o644)
        copy = self.home / "journal.sqlite3.version-1"
        copy.write_text("of before")
        copy.chmod(0o644)
        self.clean()
        for path in self.home.iterdir():
            self.assertEqual(self.mode(path), "0o600", path)

    def test_a_key_that_others_may_have_read_is_not_used(self):
        self.clean()
        key = self.home / "vault-signing.key"
        key.chmod(0o644)
        before = self.stored()
        self.assertIn(f"chmod 600 {key}", self.clean(code=2).stderr)
        self.assertEqual((self.stored(), self.mode(key)), (before, "0o644"))

    def test_a_home_of_others_is_refused(self):
        self.home.mkdir()
        self.clean()
        for change, mend in ((lambda: self.home.chmod(0o777), f"chmod go-w {self.home}"),
                             (lambda: self.home.chmod(0o1777), f"chmod go-w {self.home}"),
                             (lambda: os.chown(self.home, NOBODY, NOBODY), f"chown root {self.home}")):
            change()
            done = self.clean(code=2)
            self.assertIn(mend, done.stderr)
            self.home.chmod(0o755)
            os.chown(self.home, 0, 0)
        self.home.chmod(0o755)
        self.clean()  # others may look into the folder; what is in it is private

    def test_the_log_is_no_way_to_write_elsewhere(self):
        bashrc = self.place("root/.bashrc", "alias ls='ls -l'\n", mode=0o600)
        target = self.place("root/target", "", mode=0o644)
        link = self.folder / "root/link.log"
        link.symlink_to(target)
        for path in (bashrc, link):
            before = target.read_text(), bashrc.read_text()
            done = self.clean(DOCSWEEP_LOG_FILE=str(path), DOCSWEEP_LOG_LEVEL="debug")
            self.assertIn("no log file", done.stderr)
            self.assertEqual((target.read_text(), bashrc.read_text()), before)
        self.clean(DOCSWEEP_LOG_FILE=str(self.folder / "root/own.log"))
        self.assertEqual(self.mode(self.folder / "root/own.log"), "0o600")
        self.clean(DOCSWEEP_LOG_FILE=str(self.folder / "root/own.log"))  # and adds to it
        self.assertGreater(len((self.folder / "root/own.log").read_text().splitlines()), 2)

    def test_figures_replace_figures_alone(self):
        secret = self.place("root/shadow", "root:x\n", mode=0o600)
        target = self.place("root/target", "x\n", mode=0o600)
        link = self.folder / "root/link.prom"
        link.symlink_to(target)
        for path in (secret, link):
            self.assertIn("the figures could not be written", self.clean(DOCSWEEP_METRICS_FILE=str(path)).stderr)
        self.assertEqual((secret.read_text(), self.mode(secret)), ("root:x\n", "0o600"))
        self.assertEqual((target.read_text(), self.mode(target)), ("x\n", "0o600"))
        for _ in range(2):
            self.clean(DOCSWEEP_METRICS_FILE=str(self.folder / "root/own.prom"))
        self.assertIn("# HELP docsweep_", (self.folder / "root/own.prom").read_text())

    def test_links_in_place_of_locks(self):
        target = self.place("root/target", "")
        self.home.mkdir(mode=0o700)
        lock = self.home / "alerts.lock"
        lock.symlink_to(target)
        self.assertIn("is a symbolic link", self.clean(code=2).stderr)
        lock.unlink()
        lock = pathlib.Path(f"{self.database}.docsweep-lock")
        own = lock.rename(self.folder / "lock")  # whoever made the demo has taken it; the database is known by it
        lock.symlink_to(target)
        self.assertIn("is a symbolic link", self.clean(code=1).stderr)
        self.assertEqual(target.read_text(), "")
        own.rename(lock)
        self.clean()


class AlertCommand(SecurityCase):
    def alert(self, program, **more):
        return self.run_cli("--env-file", str(self.env), "alerts", "test", DOCSWEEP_ALERT_COMMAND=str(program), **more)

    def test_a_program_of_ours_is_run_and_a_strangers_is_not(self):
        told = self.folder / "told"
        program = self.place("bin/tell", f"#!/bin/sh\ntouch {told}\n", mode=0o755)
        self.assertEqual(self.alert(program).returncode, 0)
        self.assertTrue(told.exists())
        told.unlink()
        for change, back in ((lambda: os.chown(program, NOBODY, NOBODY), lambda: os.chown(program, 0, 0)),
                             (lambda: (os.chown(program, 0, 1), program.chmod(0o775)),
                              lambda: (os.chown(program, 0, 0), program.chmod(0o755))),
                             (lambda: os.chown(program.parent, NOBODY, NOBODY), lambda: os.chown(program.parent, 0, 0)),
                             (lambda: program.parent.chmod(0o777), lambda: program.parent.chmod(0o755))):
            change()
            done = self.alert(program)
            self.assertEqual(done.returncode, 2, done.stdout)
            self.assertIn("is not run, since", done.stderr)
            self.assertFalse(told.exists())
            back()
        self.assertEqual(self.alert(program).returncode, 0)

    def test_its_environment_holds_no_secret(self):
        program = self.place("bin/tell", f"#!/bin/sh\nenv > {self.folder}/environment\n", mode=0o755)
        secrets = {"PGPASSWORD": "a", "PGSERVICE": "b", "NOTIFY_SOCKET": "/run/x", "CREDENTIALS_DIRECTORY": "/run/c",
                   "SUPABASE_KEY": "d", "DOCSWEEP_ENDPOINT_TOKEN": "an-endpoint-token-of-ours", "MY_TOKEN": "e",
                   "SMTP_PASSWORD": "f", "AWS_SECRET_ACCESS_KEY": "g", "LISTEN_FDS": "1", "OTHER": "an-endpoint-token-of-ours"}
        plain = {"CHANNEL": "#papers", "http_proxy": "http://127.0.0.1:1", "MONKEY": "yes"}
        self.assertEqual(self.alert(program, **secrets, **plain).returncode, 0)
        environment = dict(line.split("=", 1) for line in (self.folder / "environment").read_text().splitlines())
        self.assertEqual([name for name in secrets if name in environment], [])
        self.assertEqual({name: environment.get(name) for name in plain}, plain)
        self.assertIn("DOCSWEEP_ALERT_TEXT", environment)
        self.assertIn("PATH", environment)


class Memory(SecurityCase):
    def test_no_picture_of_the_memory_is_left(self):
        process = subprocess.Popen([PROGRAM, "--env-file", str(self.env), "serve", "--listen", "127.0.0.1:0"],
                                   env=self.environment(), cwd=self.folder, stdout=subprocess.PIPE, text=True)
        try:
            self.assertIn("Serving", process.stdout.readline())
            limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text()
            self.assertRegex(limits, r"Max core file size +0 +0")
        finally:
            process.terminate()
            process.wait(20)
            process.stdout.close()

    def test_nobody_else_of_the_same_user_may_read_it(self):
        home = self.folder / "nobody"
        home.mkdir()
        os.chown(home, NOBODY, NOBODY)
        program = self.folder / "docsweep-cli"
        program.write_bytes(pathlib.Path(PROGRAM).read_bytes())
        program.chmod(0o755)
        own = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        subprocess.run(["chown", "-R", "nobody", str(self.demo)], check=True)
        process = subprocess.Popen([*own, str(program), "--env-file", str(self.env), "serve", "--listen", "127.0.0.1:0"],
                                   env=self.environment(DOCSWEEP_HOME=str(home / "own")), cwd=home,
                                   stdout=subprocess.PIPE, text=True)
        try:
            self.assertIn("Serving", process.stdout.readline())
            done = subprocess.run([*own, "cat", f"/proc/{process.pid}/environ"], capture_output=True)
            self.assertNotEqual(done.returncode, 0)
        finally:
            process.terminate()
            process.wait(20)
            process.stdout.close()


if __name__ == "__main__":
    unittest.main()
