# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is told of runs that nobody watches, when, and how: by the real program, over real connections."""

import json
import os
import pty
import ssl
import subprocess
import threading
import unittest

from monitoringcase import HOUR, MonitoringCase, signature_is_right

KEY = "a-key-to-sign-with-porbeagle"


class Alerts(MonitoringCase):
    def test_once_then_on_change_then_when_it_is_over(self):
        told = self.receiver()
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin + "/hook"
        with self.without_database():
            self.clean(code=2)
            first = told.messages()
            self.clean(code=2)
            self.assertEqual(told.messages(), [])
        self.assertEqual([(m["event"], m["kind"], m["severity"]) for m in first], [("new", "run-failed", "critical")])
        self.database.rename(self.database.with_suffix(".good"))
        self.database.write_bytes(b"no database at all, whatever it is called" * 100)
        self.clean(code=2)
        self.assertEqual([(m["event"], m["kind"]) for m in told.messages()], [("changed", "run-failed")])
        self.database.with_suffix(".good").rename(self.database)
        self.clean()
        over = told.messages()
        self.assertEqual([(m["event"], m["kind"], m["severity"]) for m in over], [("resolved", "run-failed", "info")])
        self.assertIsInstance(over[0]["run"], int)
        self.clean()
        self.assertEqual(told.messages(), [])

    def test_a_message_says_everything(self):
        told = self.receiver()
        with self.without_database():
            self.clean(code=2, DOCSWEEP_ALERT_WEBHOOK=told.origin + "/hook")
        (heard,) = told.take()
        self.assertEqual((heard.method, heard.path, heard.headers["Content-Type"]),
                         ("POST", "/hook", "application/json"))
        message = json.loads(heard.body)
        self.assertEqual(set(message), {"schema", "version", "id", "event", "kind", "key", "severity", "text", "mend",
                                        "host", "program", "database", "project", "mark", "run", "time"})
        self.assertEqual((message["schema"], message["version"], message["run"]), ("docsweep.alert", 1, None))
        self.assertEqual(message["host"], os.uname().nodename)
        self.assertRegex(message["time"], r"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$")
        self.assertEqual(heard.headers["X-Docsweep-Delivery"], message["id"])
        self.assertNotIn("X-Docsweep-Signature", heard.headers)

    def test_slack_gets_what_it_understands(self):
        told = self.receiver()
        self.database.rename(self.folder / "<b> & co")
        self.clean(code=2, DOCSWEEP_ALERT_WEBHOOK=told.origin, DOCSWEEP_ALERT_WEBHOOK_KIND="slack",
                   DATABASE_URL=f"sqlite:///{self.folder}/<no> & none.sqlite3")
        (message,) = told.messages()
        self.assertEqual(set(message), {"text"})
        self.assertIn("*docsweep on " + os.uname().nodename + ": Cleanup failed*", message["text"])
        self.assertIn("&lt;no&gt; &amp; none", message["text"])

    def test_each_attempt_is_signed(self):
        told = self.receiver(500, (429, {"Retry-After": "1"}), 200)
        with self.without_database():
            self.clean(code=2, DOCSWEEP_ALERT_WEBHOOK=told.origin + "/hook?to=x", DOCSWEEP_ALERT_SECRET=KEY)
        heard = told.take()
        self.assertEqual([each.path for each in heard], ["/hook?to=x"] * 3)
        self.assertEqual({each.body for each in heard}, {heard[0].body})
        for each in heard:
            self.assertTrue(signature_is_right(each, KEY))
            self.assertFalse(signature_is_right(each, KEY + "x"))

    def test_who_hangs_is_asked_again(self):
        release = threading.Event()
        self.addCleanup(release.set)
        told = self.receiver(release)
        with self.without_database():
            done = self.clean(code=2, DOCSWEEP_ALERT_WEBHOOK=told.origin)
        self.assertEqual(len(told.take()), 2)
        self.assertNotIn("alerts:", done.stderr)

    def test_https_wants_a_certificate_that_is_trusted(self):
        told = self.receiver()
        certificate, key = self.folder / "own.pem", self.folder / "own.key"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate],
                       check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        told.server.socket = context.wrap_socket(told.server.socket, server_side=True)
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin.replace("http://127.0.0.1", "https://localhost")
        with self.without_database():
            self.assertIn("no secure connection (TLS)", self.clean(code=2).stderr)
            self.assertEqual(told.take(), [])
            self.assertNotIn("alerts:", self.clean(code=2, DOCSWEEP_CA_FILE=str(certificate)).stderr)
        self.assertEqual(len(told.take()), 1)

    def test_what_failed_is_told_after_the_next_run(self):
        told = self.receiver(404)
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin + "/hook"
        with self.without_database():
            done = self.clean(code=2)
            self.assertRegex(done.stderr, r"alerts: webhook \(127.0.0.1:\d+\) was not told: .* answered 404")
            self.assertEqual(len(told.take()), 1)
            self.assertEqual(self.clean(code=2).stderr.count("alerts:"), 0)
        self.assertEqual([m["event"] for m in told.messages()], ["new"])

    def test_nobody_is_followed_elsewhere(self):
        other = self.receiver()
        for status in (301, 302, 307, 308):
            told = self.receiver((status, {"Location": other.origin + "/elsewhere"}))
            with self.without_database():
                done = self.clean(code=2, DOCSWEEP_ALERT_WEBHOOK=told.origin, DOCSWEEP_HOME=str(self.folder / str(status)))
            self.assertIn(f"answered {status}", done.stderr)
            self.assertEqual(len(told.take()), 1)
        self.assertEqual(other.take(), [])

    def test_no_address_that_anybody_could_read(self):
        for name in ("DOCSWEEP_ALERT_WEBHOOK", "DOCSWEEP_PING_URL"):
            for address in ("http://alerts.example.org/secret-part-of-it", "ftp://127.0.0.1/secret-part-of-it",
                            "https://", "https://a.example.org/secret-part-of-it#b"):
                done = self.clean(code=2, **{name: address})
                self.assertIn(name, done.stderr)
                self.assertNotIn("secret-part", done.stdout + done.stderr)

    def test_a_profile_holds_no_address(self):
        profile = self.folder / "p.ini"
        for name in ("DOCSWEEP_ALERT_WEBHOOK", "DOCSWEEP_ALERT_SECRET", "DOCSWEEP_PING_URL"):
            profile.write_text(f"{name}=https://a.example.org/secret-part-of-it\n")
            done = self.call("--profile", str(profile), "check", code=2)
            self.assertIn(f"credentials set --profile {profile} {name}", done.stderr)
            self.assertNotIn("secret-part", done.stdout + done.stderr)

    def test_a_stored_address_counts_where_its_kind_is_set(self):
        told = self.receiver()
        stored = subprocess.run(
            [os.environ["DOCSWEEP_CLI"], "credentials", "set", "--file", "DOCSWEEP_ALERT_WEBHOOK"], check=True,
            input=told.origin + "/stored\n", env=self.environment(), text=True, capture_output=True)
        self.assertIn("It counts where DOCSWEEP_ALERT_WEBHOOK_KIND is set.", stored.stdout)
        with self.without_database():
            self.clean(code=2)
            self.assertEqual(told.take(), [])
            self.clean(code=2, DOCSWEEP_ALERT_WEBHOOK_KIND="json")
        self.assertEqual([each.path for each in told.take()], ["/stored"])

    def test_a_terminal_is_watched_and_nobody_else_is_told(self):
        told = self.receiver()
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin
        arguments = ["--env-file", str(self.demo / ".env"), "cleanup_files"]
        with self.without_database():
            terminal, end = pty.openpty()
            process = subprocess.Popen([os.environ["DOCSWEEP_CLI"], *arguments], env=self.environment(), stdin=end,
                                       stdout=end, stderr=end)
            self.assertEqual(process.wait(60), 2)
            self.assertIn(b"docsweep-cli:", os.read(terminal, 65536))
            os.close(terminal)
            os.close(end)
            self.assertEqual(told.take(), [])
            self.call(*arguments, code=2)
        self.assertEqual(len(told.take()), 1)

    def test_previews_and_single_sessions_tell_nobody(self):
        told = self.receiver()
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin
        self.settings["DOCSWEEP_PING_URL"] = told.origin + "/ping"
        with self.without_database():
            for more in (["--dry-run"], ["--stats"], ["--session", "x1y2z3"]):
                self.call("--env-file", str(self.demo / ".env"), "cleanup_files", *more, code=2)
        self.assertEqual(told.take(), [])

    def test_a_limit_that_stopped_a_run(self):
        told = self.receiver()
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin
        self.clean(code=5, DOCSWEEP_MAX_DELETE="1")
        (message,) = told.messages()
        self.assertEqual((message["kind"], message["severity"]), ("limit-reached", "critical"))
        self.assertIn("--confirm-delete", message["text"])
        self.clean(code=5, DOCSWEEP_MAX_DELETE="1")
        self.assertEqual(told.messages(), [])
        self.clean()
        self.assertEqual([(m["event"], m["kind"]) for m in told.messages()], [("resolved", "limit-reached")])

    def test_a_storage_that_is_away_and_deletions_that_wait_too_long(self):
        told = self.receiver()
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin
        lines = [line for line in (self.demo / ".env").read_text().splitlines() if not line.startswith("STORAGE_ROOT")]
        (self.demo / "rows.env").write_text("\n".join(lines) + "\n")
        away = ("--env-file", str(self.demo / "rows.env"), "scheduled_cleanup")
        self.call(*away, code=3)
        self.assertEqual([(m["event"], m["kind"]) for m in told.messages()], [("new", "storage-away")])
        self.journal(f"UPDATE pending SET first_us = first_us - {30 * HOUR}")
        self.call(*away, code=3)
        (message,) = told.messages()
        self.assertEqual((message["event"], message["kind"]), ("new", "pending-old"))
        self.assertIn("the oldest for 1 d 6 h", message["text"])
        self.journal(f"UPDATE pending SET first_us = first_us - {30 * HOUR}")
        self.call(*away, code=3)
        self.assertEqual([(m["event"], m["kind"]) for m in told.messages()], [("changed", "pending-old")])
        self.clean()
        self.assertEqual(sorted((m["event"], m["kind"]) for m in told.messages()),
                         [("resolved", "pending-old"), ("resolved", "storage-away")])

    def test_a_quota_that_will_be_reached(self):
        told = self.receiver()
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin
        for _ in range(6):
            self.call("--env-file", str(self.demo / ".env"), "cleanup_files", "--dry-run")
        # A tenth more each day, so far; the demo has a few megabytes.
        self.journal("UPDATE plan SET created_us = created_us - (6 - id) * %d" % (24 * HOUR),
                     "UPDATE plan SET statistics = json_set(statistics, '$.bytes', 8 * 1048576 + id * 838860)")
        self.settings["MAX_STORAGE_SIZE_MB"] = "16"
        status = json.loads(self.call("--env-file", str(self.demo / ".env"), "alerts", "status", "--json").stdout)
        self.assertEqual([alert["kind"] for alert in status["alerts"]], ["quota-forecast"])
        self.assertRegex(status["alerts"][0]["text"], r"quota of 16\.0 MB is reached in about [34] d")
        never = self.call("--env-file", str(self.demo / ".env"), "alerts", "status", DOCSWEEP_ALERT_QUOTA_DAYS="0")
        self.assertEqual(never.stdout, "There is nothing to tell.\n")
        self.assertEqual(told.take(), [])

    def test_a_quota_that_is_reached_without_any_history(self):
        self.call("--env-file", str(self.demo / ".env"), "cleanup_files", "--dry-run")
        self.settings["MAX_STORAGE_SIZE_MB"] = "1"
        status = json.loads(self.call("--env-file", str(self.demo / ".env"), "alerts", "status", "--json").stdout)
        self.assertRegex(status["alerts"][0]["text"], r"^The quota is reached: [0-9.]+ MB of 1\.0 MB are stored")

    def test_runs_that_did_not_take_place(self):
        told = self.receiver()
        for _ in range(7):
            self.clean()
        self.journal(f"UPDATE run SET started_us = started_us - (7 - id) * {HOUR}",
                     f"UPDATE run SET started_us = started_us - {5 * HOUR} WHERE id < 6")
        self.clean(DOCSWEEP_ALERT_WEBHOOK=told.origin)
        (message,) = told.messages()
        self.assertEqual((message["event"], message["kind"]), ("new", "missed-runs"))
        self.assertIn("although there usually is one every 1 h", message["text"])

    def test_two_at_once_tell_once(self):
        told = self.receiver()
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin
        with self.without_database():
            both = [subprocess.Popen([os.environ["DOCSWEEP_CLI"], "--env-file", str(self.demo / ".env"),
                                      "scheduled_cleanup"], env=self.environment(), stdin=subprocess.DEVNULL,
                                     stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)]
            for each in both:
                each.communicate(timeout=60)
        self.assertEqual(len(told.take()), 1)

    def test_a_memory_that_cannot_be_read_is_a_new_one(self):
        told = self.receiver()
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin
        with self.without_database():
            self.clean(code=2)
            memory = self.home / "alerts.json"
            self.assertEqual(memory.stat().st_mode & 0o777, 0o600)
            memory.write_text("{ not quite")
            self.clean(code=2)
            self.clean(code=2)
        self.assertEqual([m["event"] for m in told.messages()], ["new", "new"])


class Commands(MonitoringCase):
    def test_a_command_gets_the_facts_and_no_setting(self):
        program = self.executable("tell", f"#!/bin/sh\nprintf '%s|' \"$@\" > {self.folder}/arguments\n"
                                          f"env > {self.folder}/environment\ncat > {self.folder}/input\n")
        with self.without_database():
            done = self.clean(code=2, DOCSWEEP_ALERT_COMMAND=f'{program} --team "the papers; rm -rf /" $HOME',
                              DOCSWEEP_ENDPOINT_TOKEN="a-token-that-is-long-enough")
        self.assertNotIn("alerts:", done.stderr)
        self.assertEqual((self.folder / "arguments").read_text(), "--team|the papers; rm -rf /|$HOME|")
        facts = dict(line.split("=", 1) for line in (self.folder / "environment").read_text().splitlines() if "=" in line)
        message = json.loads((self.folder / "input").read_text())
        for name in ("event", "kind", "severity", "text", "mend", "host", "database", "project", "mark", "time",
                     "id"):
            self.assertEqual(facts["DOCSWEEP_ALERT_" + name.upper()], message[name])
        for name in ("DOCSWEEP_ALERT_COMMAND", "DOCSWEEP_ENDPOINT_TOKEN", "DATABASE_URL", "DOCSWEEP_HOME"):
            self.assertNotIn(name, facts)

    def test_a_command_that_fails_changes_nothing(self):
        program = self.executable("fail", "#!/bin/sh\necho 'no route to the pager' >&2\nexit 7\n")
        done = self.clean(code=5, DOCSWEEP_ALERT_COMMAND=str(program), DOCSWEEP_MAX_DELETE="1")
        self.assertIn("alerts: command", done.stderr)
        self.assertIn("ended with 7: no route to the pager", done.stderr)
        self.assertLess(done.stderr.index("--confirm-delete"), done.stderr.index("alerts: command"))  # the result first

    def test_only_a_program_by_its_whole_path(self):
        text = self.folder / "text"
        text.write_text("no program")
        for command in ("tell", "./tell", "~/tell", str(text), str(self.folder), "/nowhere/tell"):
            self.assertIn("DOCSWEEP_ALERT_COMMAND", self.clean(code=2, DOCSWEEP_ALERT_COMMAND=command).stderr)

    @unittest.skipUnless(os.geteuid() == 0, "only root can give a file to somebody else")
    def test_a_file_of_somebody_else_names_no_program(self):
        program = self.executable("tell", "#!/bin/sh\ntouch told\n")
        environment = self.demo / ".env"
        environment.write_text(environment.read_text() + f"DOCSWEEP_ALERT_COMMAND={program}\n")
        environment.chmod(0o646)
        self.assertIn(f"chmod go-w {environment}", self.clean(code=2).stderr)
        environment.chmod(0o644)
        os.chown(environment, 65534, 65534)
        self.assertIn("belongs to user nobody (65534)", self.clean(code=2).stderr)
        self.assertFalse((self.folder / "told").exists())


class Pings(MonitoringCase):
    def test_a_ping_after_a_run_that_went_well_and_after_no_other(self):
        told = self.receiver()
        self.settings["DOCSWEEP_PING_URL"] = told.origin + "/ping/porbeagle-of-the-deep?x=1"
        self.clean()
        self.assertEqual([(each.method, each.path) for each in told.take()], [("GET", "/ping/porbeagle-of-the-deep?x=1")])
        with self.without_database():
            self.clean(code=2)
        self.clean(AUTO_CLEANUP_ENABLED="false")
        self.call("--env-file", str(self.demo / ".env"), "check")
        self.assertEqual(told.take(), [])

    def test_healthchecks_hears_the_beginning_and_a_bad_end(self):
        told = self.receiver()
        self.settings.update(DOCSWEEP_PING_URL=told.origin + "/uuid", DOCSWEEP_PING_KIND="healthchecks")
        self.clean()
        self.assertEqual([(each.method, each.path) for each in told.take()], [("POST", "/uuid/start"), ("POST", "/uuid")])
        with self.without_database():
            self.clean(code=2)
        begin, end = told.take()
        self.assertEqual((begin.path, end.path), ("/uuid/start", "/uuid/fail"))
        self.assertIn(b"ended with 2", end.body)

    def test_a_dead_switch_changes_no_exit_code(self):
        told = self.receiver(404)
        done = self.clean(DOCSWEEP_PING_URL=told.origin + "/ping/porbeagle-of-the-deep")
        self.assertIn("alerts: ping", done.stderr)
        self.assertNotIn("porbeagle", done.stdout + done.stderr)


NOTIFICATIONS = """
import sys, json, dbus, dbus.service, dbus.mainloop.glib
from gi.repository import GLib
dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
class Daemon(dbus.service.Object):
    @dbus.service.method("org.freedesktop.Notifications", in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, title, body, actions, hints, timeout):
        with open(sys.argv[1], "a") as file:
            file.write(json.dumps([str(app), str(title), str(body), int(hints["urgency"])]) + "\\n")
        return 1
name = dbus.service.BusName("org.freedesktop.Notifications", dbus.SessionBus())
daemon = Daemon(dbus.SessionBus(), "/org/freedesktop/Notifications")
print("ready", flush=True)
GLib.MainLoop().run()
"""


class Desktop(MonitoringCase):
    def test_the_desktop_shows_it(self):
        shown = self.folder / "shown"
        (self.folder / "daemon.py").write_text(NOTIFICATIONS)
        script = (f"/usr/bin/python3 -B {self.folder}/daemon.py {shown} | (read ready; "
                  f"{os.environ['DOCSWEEP_CLI']} --env-file {self.demo}/.env scheduled_cleanup; echo code $?; kill 0)")
        with self.without_database():
            done = subprocess.run(["setsid", "dbus-run-session", "--", "bash", "-c", script], stdin=subprocess.DEVNULL,
                                  env=self.environment(DOCSWEEP_ALERT_DESKTOP="true"), capture_output=True, text=True,
                                  timeout=60)
        self.assertIn("code 2", done.stdout, done.stderr)
        self.assertNotIn("alerts:", done.stderr)
        (line,) = shown.read_text().splitlines()
        app, title, body, urgency = json.loads(line)
        self.assertEqual((app, title, urgency), ("docsweep", "docsweep: Cleanup failed", 2))
        self.assertIn("docsweep-cli check", body)

    def test_without_a_desktop_it_says_so(self):
        with self.without_database():
            done = self.clean(code=2, DOCSWEEP_ALERT_DESKTOP="true", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
        self.assertIn("alerts: desktop (this desktop) was not told: the session bus does not answer", done.stderr)


class Tests(MonitoringCase):
    def test_every_way_is_tried_and_says_what_it_answered(self):
        told = self.receiver(200, 503, 503, 503, 503, 503, 503)
        fails = self.executable("fail", "#!/bin/sh\nexit 3\n")
        done = self.call("--env-file", str(self.demo / ".env"), "alerts", "test", "--json", code=1,
                         DOCSWEEP_ALERT_WEBHOOK=told.origin + "/hook", DOCSWEEP_ALERT_COMMAND=str(fails),
                         DOCSWEEP_PING_URL=told.origin + "/ping")
        answer = json.loads(done.stdout)
        self.assertEqual([(each["channel"], each["delivered"]) for each in answer["channels"]],
                         [("log", True), ("webhook", True), ("command", False), ("ping", False)])
        self.assertIn("ended with 3", answer["channels"][2]["problem"])
        self.assertEqual(json.loads(told.take()[0].body)["event"], "test")
        help_text = self.call("help", "json").stdout
        for name in answer["channels"][0]:
            self.assertIn(f"channels[].{name}", help_text)

    def test_nobody_set_is_a_mistake(self):
        done = self.call("--env-file", str(self.demo / ".env"), "alerts", "test", code=2)
        self.assertIn("DOCSWEEP_ALERT_WEBHOOK", done.stderr)


if __name__ == "__main__":
    unittest.main()
