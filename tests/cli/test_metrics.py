# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures for Prometheus, read by its own parser: in the file for node_exporter, and the same over HTTP."""

import json
import math
import os
import re
import shutil
import signal
import subprocess
import unittest
import urllib.request

from prometheus_client.parser import text_string_to_metric_families

from monitoringcase import HOUR, MonitoringCase


def figures(text):
    """name -> {labels: value}; fails for what a strict reader would refuse."""
    found = {}
    for family in text_string_to_metric_families(text):
        if family.name in found or not family.documentation or family.type != "gauge":
            raise AssertionError(family)
        for sample in family.samples:
            labels = tuple(sorted(sample.labels.items()))
            if labels in found.setdefault(family.name, {}):
                raise AssertionError(sample)
            found[family.name][labels] = sample.value
    if not text.endswith("\n") or "\n\n" in text:
        raise AssertionError("no text of whole lines")
    if shutil.which("promtool"):
        done = subprocess.run(["promtool", "check", "metrics"], input=text, capture_output=True, text=True)
        if done.returncode != 0:
            raise AssertionError(done.stdout + done.stderr)
    return found


class Metrics(MonitoringCase):
    def setUp(self):
        super().setUp()
        self.file = self.folder / "metrics" / "docsweep.prom"
        self.file.parent.mkdir()
        self.settings["DOCSWEEP_METRICS_FILE"] = str(self.file)

    def read(self):
        return figures(self.file.read_text())

    def test_a_run_and_everything_that_is_known(self):
        before = json.loads(self.call("--env-file", str(self.demo / ".env"), "cleanup_files", "--dry-run",
                                      "--json").stdout)
        self.assertFalse(self.file.exists())  # a preview is no run
        self.clean()
        self.assertEqual(self.file.stat().st_mode & 0o777, 0o644)
        self.assertEqual([each.name for each in self.file.parent.iterdir()], ["docsweep.prom"])
        found = self.read()
        one = {name: values[()] for name, values in found.items() if () in values}
        self.assertEqual((one["docsweep_last_exit_code"], one["docsweep_last_run_success"]), (0, 1))
        self.assertEqual(one["docsweep_last_run_number"], 1)
        self.assertEqual((one["docsweep_reclaimable_items"], one["docsweep_pending_items"],
                          one["docsweep_pending_oldest_age_seconds"]), (0, 0, 0))
        self.assertGreater(one["docsweep_last_elapsed_seconds"], 0)
        self.assertEqual(one["docsweep_last_success_timestamp_seconds"], one["docsweep_last_end_timestamp_seconds"])
        for kind in ("session", "file", "output", "orphan"):
            labels = (("kind", kind), ("state", "deleted"))
            self.assertEqual(found["docsweep_last_run_items"][labels], before["plan"][kind + "s"]["items"])
            if kind != "session":
                self.assertEqual(found["docsweep_last_run_bytes"][labels], before["plan"][kind + "s"]["size_bytes"])
        self.assertEqual(len(found["docsweep_last_run_items"]), 5 * 5)  # kinds and states
        self.assertEqual(set(found["docsweep_alert"].values()), {0})

    def test_no_number_of_a_run_is_a_label(self):
        for _ in range(3):
            self.clean()
        labels = {name for values in self.read().values() for each in values for name, _ in each}
        self.assertEqual(labels, {"kind", "state", "age", "version"})

    def test_a_run_that_could_not_begin_is_told_too(self):
        self.clean()
        good = self.read()["docsweep_last_success_timestamp_seconds"][()]
        with self.without_database():
            self.clean(code=2)
        found = self.read()
        self.assertEqual(found["docsweep_last_exit_code"][()], 2)
        self.assertEqual(found["docsweep_last_success_timestamp_seconds"][()], good)
        self.assertEqual(found["docsweep_alert"][(("kind", "run-failed"),)], 1)
        self.clean()
        self.assertEqual(self.read()["docsweep_alert"][(("kind", "run-failed"),)], 0)

    def test_deletions_that_wait(self):
        lines = [line for line in (self.demo / ".env").read_text().splitlines() if not line.startswith("STORAGE_ROOT")]
        (self.demo / "rows.env").write_text("\n".join(lines) + "\n")
        away = ("--env-file", str(self.demo / "rows.env"), "scheduled_cleanup")
        self.call(*away, code=3)
        self.journal(f"UPDATE pending SET first_us = first_us - {7 * HOUR}")
        self.call(*away, code=3)
        found = self.read()
        self.assertGreater(found["docsweep_pending_items"][()], 0)
        self.assertAlmostEqual(found["docsweep_pending_oldest_age_seconds"][()], 7 * 3600, delta=60)
        self.assertEqual(found["docsweep_alert"][(("kind", "storage-away"),)], 1)

    def test_when_the_quota_is_reached(self):
        for _ in range(6):
            self.call("--env-file", str(self.demo / ".env"), "cleanup_files", "--dry-run")
        self.journal("UPDATE plan SET created_us = created_us - (6 - id) * %d" % (24 * HOUR),
                     "UPDATE plan SET statistics = json_set(statistics, '$.bytes', 8 * 1048576 + id * 838860)")
        with self.without_database():
            self.clean(code=2, MAX_STORAGE_SIZE_MB="16")
            self.assertAlmostEqual(self.read()["docsweep_quota_forecast_seconds"][()] / 86400, 4, delta=0.2)
            self.clean(code=2, MAX_STORAGE_SIZE_MB="1000000")
        self.assertEqual(self.read()["docsweep_quota_forecast_seconds"][()], math.inf)
        self.assertEqual(self.read()["docsweep_quota_exceeded"][()], 0)
        with self.without_database():
            self.clean(code=2, MAX_STORAGE_SIZE_MB="1")
        self.assertEqual(self.read()["docsweep_quota_exceeded"][()], 1)

    def test_a_place_that_cannot_be_written_changes_no_exit_code(self):
        for place in (self.folder / "nowhere" / "docsweep.prom", self.file.parent):
            done = self.clean(DOCSWEEP_METRICS_FILE=str(place))
            self.assertIn("the figures could not be written to", done.stderr)

    def test_the_hardened_service_may_write_there(self):
        unit = self.call("--env-file", str(self.demo / ".env"), "schedule", "show", "--system", "systemd",
                         DOCSWEEP_LOG_FILE=str(self.folder / "logs" / "docsweep.log")).stdout
        for place in ("metrics", "logs"):
            self.assertIn(f"ReadWritePaths={self.folder}/{place}\n", unit)

    def test_an_option_names_the_file_too(self):
        other = self.folder / "other.prom"
        self.call("--env-file", str(self.demo / ".env"), "cleanup_files", "--metrics-file", str(other))
        self.assertTrue(other.exists() and not self.file.exists())

    def test_the_same_over_http(self):
        self.settings["DOCSWEEP_VAULT_MAX_MB"] = "1000"  # else the disk says what room there is
        self.clean()
        server = subprocess.Popen(
            [os.environ["DOCSWEEP_CLI"], "--env-file", str(self.demo / ".env"), "serve", "--listen", "127.0.0.1:0"],
            env=self.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        try:
            port = re.search(r"port (\d+)", server.stdout.readline()).group(1)
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
                text = answer.read().decode()
        finally:
            server.send_signal(signal.SIGTERM)
            server.communicate(timeout=30)
        self.assertEqual(text, self.file.read_text())


if __name__ == "__main__":
    unittest.main()
