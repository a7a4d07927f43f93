# SPDX-License-Identifier: GPL-3.0-or-later
"""A Debian that systemd has booted, with docsweep in it: its timers fire, its socket answers, and its units may do little.
test_systemd.py PACKAGES CACHE"""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time
import unittest

from root import WITH_US, Root, Unable, packages

PACKAGES, CACHE = (pathlib.Path(each) for each in sys.argv[1:3])
# A booted system outlives the systemd-nspawn that is killed, but not the namespace of its processes.
OWN_PROCESSES = ("unshare", "--mount", "--mount-proc", "--pid", "--fork", "--kill-child")
SYSTEM = ("systemd-sysv", "dbus", "libpam-systemd", "dbus-user-session", "curl")


def child(process):
    """The first child of a process; None when there is none."""
    children = pathlib.Path(f"/proc/{process}/task/{process}/children") if process else None
    return next(iter(children.read_text().split()), None) if children and children.exists() else None


class Machine:
    """The root, booted. Its network is its own: nothing but itself."""

    def __init__(self, root):
        self.root = root
        self.log = open(root.path.parent / "boot.log", "w+")
        (root.path / "etc/resolv.conf").unlink(missing_ok=True)
        self.nspawn = subprocess.Popen(
            [*WITH_US, *OWN_PROCESSES, "systemd-nspawn", "--quiet", "--directory", str(root.path), "--boot",
             "--register=no", "--keep-unit", "--private-network", "--machine=docsweep-test", "--console=read-only"],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT)
        self.init = None

    def said(self):
        self.log.seek(0)
        return self.log.read()

    def booted(self, seconds=60):
        """Whether its manager answers; raises Unable with the words of what refused."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.nspawn.poll() is not None:
                raise Unable(f"systemd cannot be booted here: {self.said().strip()[-600:]}")
            self.init = child(child(self.nspawn.pid))
            if self.init and self.run("systemctl", "is-system-running", expect=None).stdout.strip() in ("running", "degraded"):
                return
            time.sleep(0.3)
        raise Unable(f"systemd did not come up within {seconds} s: {self.said().strip()[-600:]}")

    def run(self, *command, expect=0):
        done = subprocess.run(
            ["nsenter", "--target", self.init, "--all", "--root", "--wd=/", "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
             "HOME=/root", "LC_ALL=C.UTF-8", *command], capture_output=True, text=True)
        if expect is not None and done.returncode != expect:
            raise AssertionError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
        return done

    def end(self):
        if first := child(self.nspawn.pid):
            os.kill(int(first), signal.SIGKILL)  # and all with it, before unshare ends
        else:
            self.nspawn.kill()
        self.nspawn.wait()
        self.log.close()


class Systemd(unittest.TestCase):
    """The steps build on each other; the first that fails ends it."""

    @classmethod
    def setUpClass(cls):
        cls.root = cls.machine = None
        try:
            if not shutil.which("systemd-nspawn"):
                raise Unable("there is no systemd-nspawn")
            program = [each for each in packages(PACKAGES) if "docsweep-cli" in each.name]
            cls.root = Root(CACHE, SYSTEM)
            cls.root.apt("install", *cls.root.bring(*program))
            cls.machine = Machine(cls.root)
            cls.machine.booted()
        except Unable as why:
            cls.tearDownClass()
            print(f"Skipped: {why}")
            sys.exit(77)

    @classmethod
    def tearDownClass(cls):
        if cls.machine:
            cls.machine.end()
        if cls.root:
            cls.root.close()

    def run_there(self, *command, expect=0):
        return self.machine.run(*command, expect=expect).stdout

    def until(self, true, seconds, unit):
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                self.fail(f"{unit}: " + self.run_there("journalctl", "--no-pager", "-n", "40", "-u", unit))
            time.sleep(0.3)

    def property(self, unit, name, *manager):
        return self.run_there("systemctl", *manager, "show", unit, f"--property={name}", "--value").strip()

    def test_1_a_timer_is_installed_and_begins_to_count(self):
        self.run_there("docsweep-cli", "demo", "/srv/demo")
        said = self.run_there("docsweep-cli", "--env-file", "/srv/demo/.env", "schedule", "install", "--system", "systemd",
                              "--every", "1m")
        self.assertIn('systemd starts "docsweep" from now on', said)
        self.assertIn("docsweep.timer", self.run_there("systemctl", "list-timers", "--no-pager"))
        units = [f"/etc/systemd/system/docsweep.{kind}" for kind in ("service", "timer")]
        units += [f"/lib/systemd/system/docsweep-serve.{kind}" for kind in ("service", "socket")]
        done = self.machine.run("systemd-analyze", "--man=no", "verify", *units)
        self.assertNotIn("docsweep", done.stdout + done.stderr)

    def test_2_the_socket_starts_the_endpoint_when_somebody_asks(self):
        # Data of its own: what everybody may write is no place for the settings of root's timer.
        self.run_there("docsweep-cli", "demo", "/srv/page")
        settings = pathlib.Path(self.root.path / "srv/page/.env").read_text()
        env = self.root.path / "etc/docsweep/env"
        env.write_text(settings + "\nDOCSWEEP_ENDPOINT_TOKEN=0123456789abcdef0123456789\n")
        self.assertEqual(env.stat().st_mode & 0o777, 0o600)
        # A service with a user of its own reaches what it is let at: here, a folder store.
        self.run_there("chmod", "-R", "a+rwX", "/srv/page")
        drop_in = self.root.path / "etc/systemd/system/docsweep-serve.service.d/folders.conf"
        drop_in.parent.mkdir()
        drop_in.write_text("[Service]\nReadWritePaths=/srv/page\n")
        self.run_there("systemctl", "daemon-reload")
        self.run_there("systemctl", "enable", "--now", "docsweep-serve.socket")
        self.assertEqual(self.property("docsweep-serve.service", "ActiveState"), "inactive")
        ask = ("curl", "-sS", "-m", "20", "-H", "Authorization: Bearer 0123456789abcdef0123456789")
        answer = json.loads(self.run_there(*ask, "http://127.0.0.1:8765/cleanup-info/"))
        self.assertEqual(answer["success"], True, answer)
        self.assertGreater(answer["storage_stats"]["total_files"], 0)
        self.assertEqual(self.property("docsweep-serve.service", "ActiveState"), "active")
        self.assertEqual(self.property("docsweep-serve.service", "DynamicUser"), "yes")
        key = next(each.name for each in (self.root.path / "srv/page").glob("storage/*/*") if each.is_dir())
        answer = json.loads(self.run_there(*ask, "-H", "Content-Type: application/json", "-d",
                                           json.dumps({"session_key": key}), "http://127.0.0.1:8765/cleanup-session/"))
        self.assertEqual((answer["success"], answer.get("files_deleted", 0) > 0), (True, True), answer)
        self.assertFalse(list((self.root.path / "srv/page").glob(f"storage/*/{key}")))

    def test_3_the_service_may_not_do_what_it_has_no_need_of(self):
        # The very unit, with a shell in the program's place that tries.
        tries = {"write /etc": "touch /etc/probe", "write /usr": "touch /usr/probe", "write /srv": "touch /srv/probe",
                 "mount": "mount -t tmpfs none /mnt", "another root": "chroot / true", "the clock": "date -s @0",
                 "see other processes": "test -e /proc/1/status", "homes": "ls /root/.bashrc",
                 "a device": "head -c1 /dev/kmsg", "a namespace": "unshare --user true",
                 "another's rights": "kill -0 1"}
        script = "".join(f'if {what} 2>/dev/null >/dev/null; then echo "did: {name}"; fi\n' for name, what in tries.items())
        (self.root.path / "usr/local/bin/probe").write_text(f"#!/bin/sh\n{script}touch /var/lib/docsweep/mine && echo 'wrote its own'\n")
        self.run_there("chmod", "755", "/usr/local/bin/probe")
        unit = (self.root.path / "usr/lib/systemd/system/docsweep-serve.service").read_text()
        lines = [line for line in unit.splitlines() if not line.startswith(("ExecStart=", "Type=", "Requires=", "Restart="))]
        lines.insert(lines.index("[Service]") + 1, "Type=oneshot\nExecStart=/usr/local/bin/probe")
        (self.root.path / "etc/systemd/system/probe.service").write_text("\n".join(lines))
        self.run_there("systemctl", "daemon-reload")
        self.run_there("systemctl", "start", "probe.service")
        said = self.run_there("journalctl", "--no-pager", "-o", "cat", "-u", "probe.service", "-t", "probe")
        self.assertEqual(said.strip(), "wrote its own")
        process = self.property("docsweep-serve.service", "MainPID")
        status = self.run_there("cat", f"/proc/{process}/status")
        self.assertIn("NoNewPrivs:\t1", status)
        self.assertIn("Seccomp:\t2", status)
        self.assertRegex(status, "CapEff:\t0+\n")

    def test_4_a_timer_of_a_user_fires(self):
        self.run_there("useradd", "--create-home", "--shell", "/bin/sh", "anna")
        self.run_there("loginctl", "enable-linger", "anna")
        number = self.run_there("id", "-u", "anna").strip()
        manager = f"user@{number}.service"
        self.until(lambda: self.property(manager, "ActiveState") == "active", 20, manager)
        mine = ("runuser", "-u", "anna", "--", "env", "HOME=/home/anna", f"XDG_RUNTIME_DIR=/run/user/{number}")
        self.run_there(*mine, "docsweep-cli", "demo", "/home/anna/demo")
        self.run_there(*mine, "docsweep-cli", "--env-file", "/home/anna/demo/.env", "schedule", "install", "--system",
                       "systemd-user", "--calendar", "*:*:0/5")
        show = (*mine, "systemctl", "--user", "show", "docsweep.service", "--property=ExecMainExitTimestampMonotonic", "--value")
        self.until(lambda: self.run_there(*show).strip() not in ("", "0"), 60, manager)
        self.assertIn("Result=success", self.run_there(*mine, "systemctl", "--user", "show", "docsweep.service", "--property=Result"))
        self.run_there(*mine, "docsweep-cli", "--env-file", "/home/anna/demo/.env", "schedule", "remove", "--system", "systemd-user")
        history = self.run_there(*mine, "docsweep-cli", "--env-file", "/home/anna/demo/.env", "history")
        self.assertIn("1", history)

        # The same as a service of the machine that runs as her, with a name of its own by its profile.
        (self.root.path / "srv/anna.ini").write_text("CLEANUP_INTERVAL_HOURS=1\n")
        self.run_there("docsweep-cli", "--env-file", "/home/anna/demo/.env", "--profile", "/srv/anna.ini", "schedule", "install",
                       "--system", "systemd", "--user", "anna", "--every", "1h")
        self.run_there("systemctl", "start", "docsweep-anna.service")
        self.assertEqual(self.property("docsweep-anna.service", "Result"), "success")
        self.assertEqual(self.run_there("stat", "-c", "%U", "/home/anna/demo/home/journal.sqlite3").strip(), "anna")

    def test_5_the_timer_of_the_machine_fires_and_cleans(self):
        self.until(lambda: self.property("docsweep.service", "ExecMainExitTimestampMonotonic") not in ("", "0"), 100,
                   "docsweep.service")
        self.assertEqual(self.property("docsweep.service", "Result"), "success", self.run_there("journalctl", "-u", "docsweep"))
        said = self.run_there("journalctl", "--no-pager", "-o", "cat", "-u", "docsweep.service")
        self.assertIn("docsweep.service: Deactivated successfully", said)
        runs = json.loads(self.run_there("docsweep-cli", "--env-file", "/srv/demo/.env", "history", "--json"))["runs"]
        self.assertGreater(sum(run["files_deleted"] for run in runs), 0, runs)
        status = self.run_there("docsweep-cli", "--env-file", "/srv/demo/.env", "schedule", "status", "--system", "systemd")
        self.assertIn('systemd starts "docsweep"', status)
        self.assertIn("Result=success", status)
        exposure = self.run_there("systemd-analyze", "security", "--threshold=30", "docsweep.service", "--no-pager")
        self.assertIn("Overall exposure level", exposure)

    def test_6_nothing_starts_any_more_when_the_package_is_gone(self):
        self.run_there("dpkg", "--purge", "docsweep-cli")
        self.assertNotIn("docsweep", self.run_there("systemctl", "list-timers", "--all", "--no-pager"))
        self.assertNotIn("docsweep", self.run_there("systemctl", "list-sockets", "--all", "--no-pager"))
        self.assertEqual(self.run_there("sh", "-c", "find /etc /usr -name '*docsweep*' -not -name '*.d'"), "")
        self.assertTrue((self.root.path / "srv/demo/home").exists() or (self.root.path / "root/.local/share/docsweep").exists())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], failfast=True)
