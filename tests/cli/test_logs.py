# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the log goes and how it looks: files, standard error, and sockets where systemd's journal and syslog listen on a
real machine."""

import json
import os
import pathlib
import re
import subprocess
import unittest

from monitoringcase import MonitoringCase

# Within a namespace of its own: /run and /dev are empty but for what is needed, and we listen where the system's daemons
# do. Prints what was heard as JSON.
LISTENER = r"""
import json, os, socket, subprocess, sys
place, command = sys.argv[1], sys.argv[2:]
def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True)
mount("-t", "tmpfs", "tmpfs", "/run")
if place == "/dev/log":
    devices = "/run/dev"
    os.mkdir(devices)
    for name in ("null", "zero", "urandom", "random"):
        open(f"{devices}/{name}", "w").close()
        mount("--bind", f"/dev/{name}", f"{devices}/{name}")
    mount("--rbind", devices, "/dev")
os.makedirs(os.path.dirname(place), exist_ok=True)
listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
listener.bind(place)
listener.setblocking(False)
done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
heard = []
while True:
    try:
        heard.append(listener.recv(65536).decode())
    except BlockingIOError:
        break
print(json.dumps({"code": done.returncode, "out": done.stdout, "err": done.stderr, "heard": heard}))
"""


class Logs(MonitoringCase):
    def lines(self, name="docsweep.log"):
        path = self.home / name
        return path.read_text().splitlines() if path.exists() else []

    def listen(self, place, *arguments, **more):
        own = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
        done = subprocess.run([*own, "/usr/bin/python3", "-B", "-c", LISTENER, place, os.environ["DOCSWEEP_CLI"],
                               "--env-file", str(self.demo / ".env"), *arguments],
                              env=self.environment(**more), cwd=self.folder, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        answer = json.loads(done.stdout)
        self.assertEqual(answer["code"], 0, answer)
        return answer

    def test_text_names_the_run(self):
        self.clean()
        messages = [line.split(" ", 1)[1] for line in self.lines()]
        self.assertTrue(any(re.match(r"I \[run 1\] run 1 of plan 1 begins: \d+ items", each) for each in messages), messages)
        self.assertTrue(any(re.match(r"I \[run 1\] run 1 ended: \d+ deleted", each) for each in messages), messages)

    def test_json_is_one_object_a_line(self):
        self.clean(DOCSWEEP_LOG_FORMAT="json")
        with self.without_database():
            self.clean(code=2, DOCSWEEP_LOG_FORMAT="json")
        objects = [json.loads(line) for line in self.lines()]
        self.assertEqual({each["program"] for each in objects}, {"docsweep-cli"})
        self.assertEqual(len({each["pid"] for each in objects}), 2)
        for each in objects:
            self.assertRegex(each["time"], r"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$")
        self.assertEqual({each["run"] for each in objects if "ended" in each["message"]}, {1})
        self.assertIn("error", {each["level"] for each in objects})

    def test_an_option_is_stronger_and_stands_before_or_behind(self):
        for number, arguments in enumerate((("--log-format", "json", "scheduled_cleanup"),
                                            ("scheduled_cleanup", "--log-format", "json"))):
            place = self.folder / f"log{number}"
            self.call("--env-file", str(self.demo / ".env"), "--log-file", str(place), *arguments,
                      DOCSWEEP_LOG_FORMAT="text")
            for line in place.read_text().splitlines():
                json.loads(line)
        self.assertEqual(self.lines(), [])

    def test_the_console_is_standard_error(self):
        done = self.clean(DOCSWEEP_LOG_TARGET="console", DOCSWEEP_LOG_FORMAT="json")
        messages = [json.loads(line)["message"] for line in done.stderr.splitlines()]
        self.assertTrue(any("ended" in each for each in messages), done.stderr)
        self.assertEqual(done.stdout, "")  # a scheduled run that went well
        self.assertEqual(self.lines(), [])

    def test_levels(self):
        # The first run would warn of files whose sessions are in use.
        self.clean(DOCSWEEP_LOG_LEVEL="warning", DOCSWEEP_KEEP_ACTIVE_FILES="true")
        self.assertEqual(self.lines(), [])

    def test_syslog(self):
        answer = self.listen("/dev/log", "scheduled_cleanup", DOCSWEEP_LOG_TARGET="syslog,file")
        ended = [each for each in answer["heard"] if "ended" in each]
        self.assertEqual(len(ended), 1, answer)
        # <facility user * 8 + info>time docsweep-cli[pid]: message
        self.assertRegex(ended[0], r"^<14>\w{3} [ \d]\d \d\d:\d\d:\d\d docsweep-cli\[\d+\]: \[run 1\] run 1 ended: ")
        self.assertTrue(any("ended" in line for line in self.lines()))

    def test_syslog_in_json(self):
        answer = self.listen("/dev/log", "scheduled_cleanup", DOCSWEEP_LOG_TARGET="syslog", DOCSWEEP_LOG_FORMAT="json")
        objects = [json.loads(each.split("]: ", 1)[1]) for each in answer["heard"]]
        self.assertIn("info", {each["level"] for each in objects})
        self.assertEqual(self.lines(), [])

    def test_the_journal_of_systemd(self):
        answer = self.listen("/run/systemd/journal/socket", "scheduled_cleanup", DOCSWEEP_LOG_TARGET="journald")
        entries = [dict(line.split("=", 1) for line in each.splitlines() if "=" in line) for each in answer["heard"]]
        (ended,) = [each for each in entries if "ended" in each["MESSAGE"]]
        self.assertTrue(ended["MESSAGE"].startswith("[run 1] run 1 ended: "))
        self.assertEqual((ended["PRIORITY"], ended["SYSLOG_IDENTIFIER"]), ("6", "docsweep-cli"))

    def test_a_log_that_is_not_there_is_said_and_the_run_goes_on(self):
        for place in ("journald", "syslog"):
            script = "mount -t tmpfs tmpfs /run; mount -t tmpfs tmpfs /dev/shm; " \
                     "if [ -e /dev/log ]; then mount --bind /dev/null /dev/log; fi; exec \"$@\""
            if pathlib.Path("/dev/log").exists() and place == "syslog":
                continue
            done = self.run_cli("--env-file", str(self.demo / ".env"), "scheduled_cleanup",
                                prefix=("unshare", *(["-m"] if os.geteuid() == 0 else ["-rm"]), "bash", "-c", script, "x"),
                                DOCSWEEP_LOG_TARGET=place)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("docsweep: no log in", done.stderr)

    def test_what_is_misspelt_is_refused(self):
        for name, value in (("DOCSWEEP_LOG_TARGET", "file,jornald"), ("DOCSWEEP_LOG_TARGET", ","), ("DOCSWEEP_LOG_FORMAT", "xml"),
                            ("DOCSWEEP_LOG_LEVEL", "loud"), ("DOCSWEEP_ALERT_QUOTA_DAYS", "-1"),
                            ("DOCSWEEP_ALERT_PENDING_HOURS", "a day"), ("DOCSWEEP_ALERT_WEBHOOK_KIND", "teams"),
                            ("DOCSWEEP_PING_KIND", "pong"), ("DOCSWEEP_ALERT_DESKTOP", "maybe")):
            self.assertIn(name, self.clean(code=2, **{name: value}).stderr)


if __name__ == "__main__":
    unittest.main()
