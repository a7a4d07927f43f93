# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of the vault and of restores that were cut off: by alerts, figures, check and --stats, of the real
program on a real vault. DOCSWEEP_CLI names the program."""

import json
import os
import pathlib
import shutil
import sqlite3
import unittest

from monitoringcase import HOUR, MonitoringCase
from test_metrics import figures

FAKETIME = pathlib.Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")


def at(shift):
    """The wall clock of a process alone is elsewhere."""
    return {"LD_PRELOAD": str(FAKETIME), "FAKETIME": shift, "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1",
            "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"}


class VaultAlerts(MonitoringCase):
    def setUp(self):
        super().setUp()
        self.env = ("--env-file", str(self.demo / ".env"))
        self.vault = self.demo / "vault"
        self.metrics = self.folder / "docsweep.prom"
        self.settings["DOCSWEEP_METRICS_FILE"] = str(self.metrics)

    def bring_key(self):
        shutil.copy(self.demo / "home" / "vault.key", self.home / "vault.key")  # with its mode

    def alerts(self, **more):
        told = json.loads(self.call(*self.env, "alerts", "status", "--json", **more).stdout)
        return {each["kind"]: each for each in told["alerts"]}

    def stats(self, code=0, **more):
        return json.loads(self.call(*self.env, "cleanup_files", "--stats", "--json", code=code, **more).stdout)["vault"]

    def figure(self, name):
        return figures(self.metrics.read_text())["docsweep_" + name][()]

    def cut_off(self):
        """A restore of run 1 whose files wait, for the storage is away."""
        storage = self.demo / "storage"
        storage.rename(self.demo / "storage.away")
        try:
            done = self.run_cli(*self.env, "restore", "1", "--yes", "--json")
        finally:
            (self.demo / "storage.away").rename(storage)
        self.assertEqual(done.returncode, 3, done.stdout + done.stderr)
        return json.loads(done.stdout)["restore"]

    def test_what_is_kept(self):
        self.clean()
        facts = self.stats()
        self.assertTrue(facts["usable"] and facts["copies"] > 0 and facts["problem"] is None)
        taken = sum(each.stat().st_blocks * 512 for each in self.vault.iterdir() if each.suffix in (".vault", ".keys"))
        self.assertEqual(facts["size_bytes"], taken)
        self.assertEqual((facts["next_end"], facts["overdue_since"], facts["restores"]), (facts["kept_until"], None, []))
        self.assertEqual(self.figure("vault_items"), facts["copies"])
        self.assertEqual(self.figure("vault_bytes"), facts["size_bytes"])
        self.assertEqual((self.figure("vault_usable"), self.figure("vault_overdue_seconds"),
                          self.figure("restores_pending")), (1, 0, 0))
        started = self.figure("last_run_timestamp_seconds")
        self.assertAlmostEqual(self.figure("vault_soonest_end_timestamp_seconds") - started, 24 * 3600, delta=60)
        self.clean(DOCSWEEP_VAULT_MAX_MB="500")
        room = 500 * 1024 * 1024 - self.figure("vault_bytes")
        self.assertTrue(0 < self.figure("vault_room_bytes") <= room)

    def test_without_a_vault_nothing_is_said_of_one(self):
        lines = (self.demo / ".env").read_text().splitlines()
        (self.demo / ".env").write_text("\n".join(line for line in lines if "DOCSWEEP_VAULT" not in line) + "\n")
        self.clean()
        self.assertNotIn("docsweep_vault", self.metrics.read_text())
        self.assertNotIn("docsweep_restores", self.metrics.read_text())
        self.assertIsNone(self.stats())
        self.assertFalse({"vault-full", "term-not-kept"} & set(self.alerts()))
        self.assertNotIn("Copies of what was deleted", self.call(*self.env, "cleanup_files", "--stats").stdout)

    def test_a_vault_without_room(self):
        told = self.receiver()
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin
        for each in (self.demo / "storage").rglob("*.pdf"):  # larger than the vault
            seen = each.stat()
            each.write_bytes(b"x" * 1200000)
            os.utime(each, ns=(seen.st_atime_ns, seen.st_mtime_ns))
        small = {"DOCSWEEP_VAULT_MAX_MB": "1"}
        self.call(*self.env, "cleanup_files", "--dry-run", **small)
        foreseen = self.alerts(**small)["vault-full"]
        self.assertIn(foreseen["cause_kind"], ("vault-takes-part", "vault-takes-nothing"))
        self.assertTrue(foreseen["mend"])
        self.assertEqual(self.stats(**small)["next_plan_kind"], foreseen["cause_kind"])
        self.assertIn("warning the vault has room for", self.call(*self.env, "check", **small).stdout)
        self.assertNotIn("vault-full", self.alerts())
        self.clean(code=3, **small)
        messages = {m["kind"]: m for m in told.messages()}
        self.assertEqual((messages["vault-full"]["event"], messages["vault-full"]["severity"]), ("new", "warning"))
        self.assertRegex(messages["vault-full"]["text"], r"^Run 1: the vault had no room for the copies of \d+ items")
        self.assertEqual(figures(self.metrics.read_text())["docsweep_alert"][(("kind", "vault-full"),)], 1)
        self.clean(code=3, **small)
        self.assertNotIn("vault-full", {m["kind"] for m in told.messages()})  # nothing new
        self.clean()
        over = {m["kind"]: m["event"] for m in told.messages()}
        self.assertEqual(over["vault-full"], "resolved")

    @unittest.skipUnless(FAKETIME.exists(), "libfaketime is not installed")
    def test_copies_that_outlive_their_term(self):
        told = self.receiver()
        self.settings.update({"DOCSWEEP_ALERT_WEBHOOK": told.origin, "DOCSWEEP_VAULT_HOURS": "1"})
        self.clean()
        (self.vault / "latest").unlink()  # as the manual says of a clock that is right
        told.take()
        later = at("+3h")
        self.assertEqual(self.alerts(**later)["term-not-kept"]["cause_kind"], "term-not-kept")
        self.assertIsNotNone(self.stats(**later)["overdue_since"])
        self.assertIn("are still in the vault", self.run_cli(*self.env, "check", **later).stdout)
        (keys,) = self.vault.glob("*.keys")  # that cannot be overwritten: a link is not followed
        keys.rename(self.folder / "moved")
        keys.symlink_to(self.folder / "moved")
        self.run_cli(*self.env, "cleanup_files", "--clock", "machine", **later)
        messages = {m["kind"]: m for m in told.messages()}
        self.assertEqual(messages["term-not-kept"]["event"], "new")
        self.assertAlmostEqual(self.figure("vault_overdue_seconds"), 2 * 3600, delta=120)
        keys.unlink()  # keys are gone, bytes are there
        self.assertIn("term-not-kept", self.alerts(**later))
        shutil.move(self.folder / "moved", keys)
        self.run_cli(*self.env, "cleanup_files", "--clock", "machine", **later)
        self.assertEqual({m["kind"]: m["event"] for m in told.messages()}["term-not-kept"], "resolved")
        self.assertEqual(self.figure("vault_overdue_seconds"), 0)
        self.assertIsNone(self.stats(**later)["overdue_since"])

    def test_a_restore_that_was_cut_off(self):
        told = self.receiver()
        self.settings["DOCSWEEP_ALERT_WEBHOOK"] = told.origin
        self.clean()
        self.bring_key()
        restore = self.cut_off()
        self.assertEqual(restore["stage"], "begun")
        told.take()
        self.clean()
        (message,) = [m for m in told.messages() if m["kind"] == "restore-pending"]
        self.assertEqual((message["event"], message["severity"]), ("new", "warning"))
        self.assertIn(f"Restore {restore['id']} was cut off", message["text"])
        self.assertIn("--give-up", message["mend"])
        self.assertEqual(self.figure("restores_pending"), 1)
        (waiting,) = self.stats()["restores"]
        self.assertEqual((waiting["id"], waiting["items"], waiting["cause_kind"]),
                         (restore["id"], restore["items"], "restore-cut-off"))
        self.assertGreater(waiting["open"], 0)
        checked = self.call(*self.env, "check").stdout
        self.assertIn(f"warning restore {restore['id']} was cut off", checked)
        (self.home / "vault.key").rename(self.folder / "elsewhere")  # as on a server
        self.assertEqual(self.stats()["restores"][0]["cause_kind"], "restore-waits-for-key")
        self.clean()
        (self.folder / "elsewhere").rename(self.home / "vault.key")
        self.call(*self.env, "restore")
        told.take()
        self.clean()
        self.assertEqual([(m["event"], m["kind"]) for m in told.messages()], [("resolved", "restore-pending")])
        self.assertEqual((self.figure("restores_pending"), self.stats()["restores"]), (0, []))

    def test_what_may_be_at_work_is_not_told_yet(self):
        self.clean()
        self.bring_key()
        self.cut_off()
        self.assertNotIn("restore-pending", self.alerts())
        with sqlite3.connect(self.home / "restores.sqlite") as book:
            book.execute(f"UPDATE restore SET made_us = made_us - {HOUR}")
        book.close()
        self.assertEqual(self.alerts()["restore-pending"]["cause_kind"], "restore-cut-off")

    def test_a_restore_is_given_up(self):
        self.clean()
        self.bring_key()
        restore = self.cut_off()
        files = sorted(each for each in (self.demo / "storage").rglob("*"))
        number = str(restore["id"])
        (self.home / "vault.key").unlink()  # nobody has it any more
        refused = self.call(*self.env, "restore", number, "--give-up", code=2)
        self.assertIn("--yes", refused.stderr)
        self.call(*self.env, "restore", "77", "--give-up", "--yes", code=2)
        self.call(*self.env, "restore", "--give-up", "--yes", code=2)
        done = json.loads(self.call(*self.env, "restore", number, "--give-up", "--yes", "--json", code=3).stdout)
        self.assertEqual((done["mode"], done["restore"]["stage"]), ("give-up", "given_up"))
        self.assertEqual({each["why_kind"] for each in done["restore"]["list"] if each["state"] == "failed"}
                         - {"restore-given-up", "restore-given-up-halfway"}, set())
        self.assertEqual(sum(done["restore"]["states"][state] for state in ("planned", "begun", "waiting")), 0)
        self.assertGreater(done["restore"]["states"]["failed"], 0)
        again = self.call(*self.env, "restore", number, "--give-up", "--yes", code=4)
        self.assertIn("was not cut off", again.stderr)
        self.assertEqual(self.stats()["restores"], [])
        self.assertEqual(sorted(each for each in (self.demo / "storage").rglob("*")), files)
        self.bring_key()
        self.call(*self.env, "restore", "1", "--yes")  # its copies are still there


if __name__ == "__main__":
    unittest.main()
