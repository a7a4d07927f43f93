# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries for the system's schedulers, given to the systems themselves: systemd's own checkers, and a real cron that
fires. DOCSWEEP_CLI names the program."""

import os
import pathlib
import plistlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as tree

PROGRAM = os.environ["DOCSWEEP_CLI"]
MOST_EXPOSED = 20  # of systemd-analyze security: 2.0


def shell(path):
    """As systemd words a command."""
    return '"' + re.sub(r'(["\\$`])', r"\\\1", str(path)) + '"' if re.search(r"""[\s"'\\$`]""", str(path)) else str(path)


class EntryCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name) / "a b%c$d\\%e\\\\f"  # what needs quoting in each of the systems
        self.folder.mkdir()
        self.home = self.folder / "home"
        self.demo = self.folder / "demo"
        self.call("demo", str(self.demo))

    def call(self, *arguments, code=0):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "DOCSWEEP_HOME": str(self.home),
                       "LC_ALL": "C.UTF-8"}
        done = subprocess.run([PROGRAM, *arguments], env=environment, cwd=self.folder, capture_output=True,
                              text=True)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done.stdout if code == 0 else done.stderr

    def shown(self, *arguments):
        """path -> text"""
        text = self.call("--env-file", str(self.demo / ".env"), "schedule", "show", *arguments)
        parts = re.split(r"^# (/.+|crontab|[\w.-]+\.(?:xml|bat)|~/.+)\n", text, flags=re.M)
        return dict(zip(parts[1::2], parts[2::2]))

    def units(self, system, *arguments):
        folder = self.folder / system
        folder.mkdir(exist_ok=True)
        for path, text in self.shown("--system", system, *arguments).items():
            (folder / pathlib.Path(path).name).write_text(text)
        return folder


class Entries(EntryCase):
    def test_systemd_finds_nothing_to_say(self):
        for system, scope in (("systemd", "--system"), ("systemd-user", "--user")):
            for when in (("--every", "30m"), ("--calendar", "hourly")):
                folder = self.units(system, *when)
                files = sorted(str(path) for path in folder.iterdir())
                done = subprocess.run(["systemd-analyze", "verify", scope, "--man=no", *files],
                                      capture_output=True, text=True,
                                      env={**os.environ, "XDG_RUNTIME_DIR": str(self.folder)})
                own = [line for line in done.stderr.splitlines() if "docsweep" in line]
                self.assertEqual((done.returncode, own), (0, []), done.stderr)

    def test_systemd_is_told_the_folder_as_it_is(self):
        text = (self.units("systemd", "--every", "30m") / "docsweep.service").read_text()
        value = 'DOCSWEEP_HOME=' + str(self.home).replace("\\", "\\\\").replace("%", "%%")  # "$" means nothing in Environment=
        self.assertIn(f'Environment="{value}"\n', text)

    def test_systemd_understands_every_path_as_it_is(self):
        """What the unit says is read back from systemd itself."""
        strange = "q'u\"o t%n$HOME\\"
        for name, program, place in (("quotes and the rest", "p%n$HOME o", strange), ("a blank at the end", "bin", "end "),
                                     ("a single quote", "bin", "it's"), ("backslashes", "bin", "a\\b\\\\")):
            with self.subTest(name):
                folder = self.folder.parent / name
                folder.mkdir()
                own = folder / program / "docsweep-cli"
                own.parent.mkdir()
                shutil.copy(PROGRAM, own)
                here = folder / "here" / place
                here.mkdir(parents=True)
                home = folder / "home" / place.strip()  # settings are trimmed
                done = subprocess.run(
                    [str(own), "--env-file", str(self.demo / ".env"), "schedule", "show", "--system", "systemd", "--every",
                     "30m"], env={"PATH": os.environ["PATH"], "HOME": str(folder), "DOCSWEEP_HOME": str(home),
                                  "LC_ALL": "C.UTF-8"}, cwd=here, capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stderr)
                unit = folder / "docsweep.service"
                unit.write_text(done.stdout.split("# /etc/systemd/system/docsweep.timer")[0])
                told = subprocess.run(["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True,
                                      env={**os.environ, "SYSTEMD_LOG_LEVEL": "debug"})
                self.assertEqual(told.returncode, 0, told.stderr[-2000:])
                dump = told.stdout.split("-> Unit docsweep.service:")[1].split("-> Unit ")[0]
                read = dict(re.findall(r"^\t+(WorkingDirectory|ReadWritePaths|Command Line): (.*)$", dump, flags=re.M))
                self.assertEqual(read["WorkingDirectory"], str(here))
                self.assertIn(f"Environment: DOCSWEEP_HOME={home}\n", dump)
                self.assertTrue(read["ReadWritePaths"].startswith(str(home) + " "), read["ReadWritePaths"])
                self.assertTrue(read["Command Line"].startswith(shell(own) + " "), read["Command Line"])
                self.assertNotRegex(told.stderr, "docsweep.service:[0-9]+: .*(Executable|WorkingDirectory|ReadWritePaths|Environment|path|quot)")

    def test_a_program_that_systemd_does_not_start(self):
        for place in ("it's", 'a"b', "a\\b"):
            own = self.folder.parent / place / "docsweep-cli"
            own.parent.mkdir()
            shutil.copy(PROGRAM, own)
            done = subprocess.run([str(own), "--env-file", str(self.demo / ".env"), "schedule", "show", "--system", "systemd",
                                   "--every", "30m"], env={"PATH": os.environ["PATH"], "HOME": str(self.folder)},
                                  cwd=self.folder, capture_output=True, text=True)
            self.assertEqual(done.returncode, 2, done.stdout + done.stderr)
            self.assertIn("systemd starts no program", done.stderr)

    def test_a_backslash_swallows_no_line(self):
        for option, why in ((("--calendar", "daily\\"), "backslash"),
                            (("--every", "30m", "--user", "nobody\\"), "there is no user")):
            said = self.call("--env-file", str(self.demo / ".env"), "schedule", "show", "--system", "systemd", *option,
                             code=2)
            self.assertIn(why, said)

    def test_the_service_may_do_little(self):
        folder = self.units("systemd", "--every", "30m", "--user", "nobody")
        done = subprocess.run(
            ["systemd-analyze", "security", "--offline=yes", f"--threshold={MOST_EXPOSED}",
             str(folder / "docsweep.service")], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout[-400:] + done.stderr)

    def test_the_service_sees_which_boot_it_is(self):
        text = (self.units("systemd", "--every", "30m", "--user", "nobody") / "docsweep.service").read_text()
        self.assertIn("ProtectProc=invisible", text)
        self.assertNotIn("ProcSubset", text)  # /proc/sys/kernel/random/boot_id, by which leaps of the clock are noticed

    def test_a_task_of_windows_is_what_its_schema_asks_for(self):
        files = self.shown("--system", "taskscheduler", "--every", "90m")
        space = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
        task = tree.fromstring(files["docsweep.xml"])
        self.assertEqual([part.tag for part in task],
                         [space + name for name in ("RegistrationInfo", "Triggers", "Settings", "Actions")])
        self.assertEqual(task.findtext(f".//{space}Interval"), "PT90M")
        self.assertTrue(task.findtext(f".//{space}Command").endswith("docsweep.bat"))
        self.assertIn('"scheduled_cleanup" "--verbose" >> "%DOCSWEEP_HOME%', files["docsweep.bat"])
        self.assertIn('cleanup.log" 2>&1', files["docsweep.bat"])
        self.assertIn("a b%%c", files["docsweep.bat"])
        self.assertEqual([line for line in files["docsweep.bat"].splitlines() if line][::3],
                         ["@echo off", "exit /b %ERRORLEVEL%"])
        self.assertNotIn("x0d", files["docsweep.bat"])  # to be copied as it stands

    def test_an_agent_of_launchd_is_a_property_list(self):
        (text,) = self.shown("--system", "launchd", "--every", "2h").values()
        agent = plistlib.loads(text.encode())
        self.assertEqual(agent["StartInterval"], 7200)
        self.assertEqual(agent["ProgramArguments"][-2:], ["scheduled_cleanup", "--verbose"])
        for stream in ("StandardOutPath", "StandardErrorPath"):
            self.assertEqual(agent[stream], f"{self.home}/cleanup.log")
        self.assertEqual(agent["EnvironmentVariables"], {"DOCSWEEP_HOME": str(self.home)})

    def test_what_cron_cannot_say_is_refused_with_what_it_can(self):
        said = self.call("--env-file", str(self.demo / ".env"), "schedule", "show", "--system", "cron", "--every", "7m",
                         code=2)
        self.assertIn("10 minutes", said)

    def test_what_only_the_shell_knows_is_not_scheduled(self):
        environment = dict(line.split("=", 1) for line in (self.demo / ".env").read_text().splitlines()
                           if "=" in line and not line.startswith("#"))
        done = subprocess.run([PROGRAM, "schedule", "install", "--system", "cron", "--every", "30m"],
                              env={"PATH": os.environ["PATH"], "HOME": str(self.folder), **environment},
                              cwd=self.folder, capture_output=True, text=True)
        self.assertEqual(done.returncode, 2, done.stdout + done.stderr)
        self.assertIn("environment", done.stderr)


class Refused(EntryCase):
    """A systemd that says no, at each of its steps: what stood there before stands there afterwards."""

    def install(self, refused, *options, prefix=(), system="systemd-user"):
        bin = self.folder / "bin"
        bin.mkdir(exist_ok=True)
        for name, text in (("systemctl", f'echo "$*" >> "$HOME/told"; case $2 in {refused}) echo no >&2; exit 1;; esac'),
                           ("systemd-analyze", "exit 0")):
            (bin / name).write_text(f"#!/bin/sh\n{text}\n")
            (bin / name).chmod(0o755)
        environment = {"PATH": f"{bin}:{os.environ['PATH']}", "HOME": str(self.folder),
                       "DOCSWEEP_HOME": str(self.home), "LC_ALL": "C.UTF-8"}
        return subprocess.run([*prefix, PROGRAM, "--env-file", str(self.demo / ".env"), "schedule", "install",
                               "--system", system, "--yes", *options], env=environment, cwd=self.folder,
                              capture_output=True, text=True)

    def standing(self):
        units = self.folder / ".config/systemd/user"
        return {path.name: path.read_text() for path in units.iterdir()} if units.exists() else None

    def test_a_first_entry_leaves_nothing(self):
        for step in ("daemon-reload", "enable", "restart"):
            with self.subTest(step):
                done = self.install(step, "--every", "30m")
                self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
                self.assertIn("nothing was installed", done.stderr)
                self.assertFalse((self.folder / ".config/systemd").exists(), self.standing())

    def test_an_entry_of_before_stays(self):
        self.assertEqual(self.install("never", "--every", "30m").returncode, 0)
        before = self.standing()
        self.assertEqual(len(before), 2)
        for step in ("daemon-reload", "enable", "restart"):
            with self.subTest(step):
                (self.folder / "told").write_text("")
                self.assertEqual(self.install(step, "--every", "2h").returncode, 1)
                self.assertEqual(self.standing(), before)
                self.assertIn("try-restart docsweep.timer", (self.folder / "told").read_text())
                self.assertNotIn("disable", (self.folder / "told").read_text())

    def test_what_is_written_in_part_is_taken_away(self):
        (self.folder / ".config/systemd/user/docsweep.timer").mkdir(parents=True)
        done = self.install("never", "--every", "30m")
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertEqual([path.name for path in (self.folder / ".config/systemd/user").iterdir()], ["docsweep.timer"])

    @unittest.skipUnless(os.geteuid() == 0, "wants root: it mounts an /etc/systemd/system of its own")
    def test_the_system_s_own_folder_is_left_as_it_was(self):
        listed = self.folder / "listed"
        prefix = ("unshare", "-m", "sh", "-c", 'mount -t tmpfs none /etc/systemd/system || exit 9; "$@"; code=$?;'
                  f' ls -A /etc/systemd/system > "$HOME/{listed.name}"; exit $code', "sh")
        done = self.install("daemon-reload", "--every", "30m", prefix=prefix, system="systemd")
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertEqual(listed.read_text(), "")


@unittest.skipUnless(os.geteuid() == 0, "a cron of its own wants root: it mounts its own tables")
class Cron(EntryCase):
    """With tables of its own: nothing of the machine's is touched."""

    NAMESPACE = ("unshare", "-m", "sh", "-c",
                 'for each in /var/spool/cron/crontabs /etc/cron.d /run; do mount -t tmpfs none "$each" || exit 9; done;'
                 ' mount --bind /dev/null /etc/crontab || exit 9; exec "$@"', "sh")

    def test_cron_fires_it(self):
        script = self.folder / "script.sh"
        env = self.demo / ".env"
        script.write_text(f"""set -e
echo '5 4 * * * true' | crontab -
'{PROGRAM}' --env-file '{env}' schedule install --system cron --every 1m >/dev/null
'{PROGRAM}' --env-file '{env}' schedule install --system cron --every 1m >/dev/null
crontab -l > '{self.folder}/table'
'{PROGRAM}' --env-file '{env}' schedule status --system cron > '{self.folder}/status'
cron -f &
cron=$!
tries=0
while [ ! -e '{self.folder}/ran' ] && [ $tries -lt 150 ]; do
    sleep 1; tries=$((tries + 1))
    '{PROGRAM}' --env-file '{env}' history --json 2>/dev/null | grep -q '"scheduled"' && touch '{self.folder}/ran'
done
kill $cron
'{PROGRAM}' --env-file '{env}' schedule remove --system cron
'{PROGRAM}' --env-file '{env}' schedule remove --system cron
crontab -l > '{self.folder}/after'
""")
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "DOCSWEEP_HOME": str(self.home),
                       "LC_ALL": "C.UTF-8"}
        done = subprocess.run([*self.NAMESPACE, "sh", str(script)], env=environment, cwd=self.folder,
                              capture_output=True, text=True, timeout=240)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        table = (self.folder / "table").read_text()
        self.assertEqual(table.count("scheduled_cleanup"), 1, table)
        self.assertIn("5 4 * * * true", table)
        self.assertIn("cron starts", (self.folder / "status").read_text())
        self.assertTrue((self.folder / "ran").exists(), self.call("history"))
        self.assertEqual((self.folder / "after").read_text(), "5 4 * * * true\n")
        self.assertIn("had no entry", done.stdout)


if __name__ == "__main__":
    unittest.main()
