# SPDX-License-Identifier: GPL-3.0-or-later
"""A certificate from the run to whoever has to believe it: docsweep-cli proves it, and openssl does, which shares no code with
it. DOCSWEEP_CLI names the program."""

import hashlib
import json
import pathlib
import re
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cli"))

from worlds import HOURS, PostgresFolder, SqliteFolder  # noqa: E402


class Certificate:
    def setUp(self):
        self.world = self.kind()
        self.addCleanup(self.world.close)
        self.file = self.world.app / "c.json"

    def line(self, line, code=0, home=None):
        more = {"DOCSWEEP_HOME": str(self.world.folder / home)} if home else {}
        done = self.world.shell("docsweep-cli " + line, **more)
        self.assertEqual(done.returncode, code, f"{line}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def clean(self):
        self.world.add_pair("secretkey", 5 * HOURS)
        self.line("cleanup_files")

    def certify(self, *options):
        self.line(f"history 1 --certificate {self.file} " + " ".join(options))
        return json.loads(self.file.read_text())

    def openssl(self, key):
        return subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", str(key), "-rawin", "-in", str(self.file),
                               "-sigfile", f"{self.file}.sig"], capture_output=True, text=True).returncode

    def published(self):
        key = self.world.app / "key.pem"
        said = self.line("certificate key")
        key.write_text(said)
        return key, re.search(r"Installation ([0-9a-f]{64})", said).group(1)

    def test_states_what_is_gone_and_what_it_does_not_speak_of(self):
        self.clean()
        facts = self.certify()
        self.assertEqual((facts["gone"]["objects"], facts["gone"]["rows"]), (1, 2))
        self.assertEqual([(each["bucket"], each["kind"], each["deleted"]) for each in facts["by_bucket_and_kind"]],
                         [(None, "session", 1), ("document-uploads", "file", 1)])
        self.assertGreater(facts["gone"]["bytes"], 0)
        self.assertIn("1 objects absent and the database 2 rows deleted", facts["statement"])
        self.assertIn("CDN", " ".join(facts["not_covered"]))
        self.assertIn("@", facts["run"]["started_by"])
        self.assertIsNone(facts["ledger"])
        self.assertNotIn("secretkey", self.file.read_text())
        again = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        self.assertEqual(self.file.read_text(), again)  # the canonical form

    def test_is_proved_by_docsweep_and_by_openssl(self):
        self.clean()
        facts = self.certify()
        key, fingerprint = self.published()
        self.assertEqual(facts["installation"]["fingerprint"], fingerprint)
        der = subprocess.run(["openssl", "pkey", "-pubin", "-in", str(key), "-outform", "DER"], capture_output=True).stdout
        self.assertEqual(hashlib.sha256(der).hexdigest(), fingerprint)
        self.assertEqual((self.world.folder / "home" / "certificate.key").stat().st_mode & 0o777, 0o600)
        self.assertIn("compare", self.line("verify c.json", home="elsewhere"))
        self.assertIn("The signature is right", self.line("verify c.json --key key.pem"))
        self.assertEqual(self.openssl(key), 0)
        text = self.file.read_text()
        self.file.write_text(text.replace('"objects":1', '"objects":2'))
        self.line("verify c.json", code=1)
        self.assertNotEqual(self.openssl(key), 0)
        self.file.write_text(text)
        self.line("history 1 --certificate other.json", home="home")
        (self.world.app / "other.pem").write_text(self.line("certificate key", home="elsewhere"))
        self.assertIn("altered", self.line("verify c.json --key other.pem", code=1))

    def test_lists_names_where_that_is_asked_for(self):
        self.clean()
        facts = self.certify("--names")
        names = pathlib.Path(f"{self.file}.names")
        self.assertEqual(hashlib.sha256(names.read_bytes()).hexdigest(), facts["names"]["sha256"])
        self.assertEqual([json.loads(line)["key"] for line in names.read_text().splitlines()], [None, "secretkey/upload.pdf"])
        self.assertNotIn("secretkey", self.file.read_text())
        self.assertIn("list of names", self.line("verify c.json"))
        names.write_text(names.read_text().replace("upload", "Upload"))
        self.line("verify c.json", code=1)

    def test_is_a_witness_of_the_ledger(self):
        self.line("ledger init")
        self.clean()
        facts = self.certify()
        ledger = facts["ledger"]
        status = json.loads(self.line("ledger status --json"))
        self.assertEqual((ledger["entry"], ledger["hash"], ledger["run"]), (status["entries"], status["hash"], 2))
        said = self.line("ledger verify --certificate c.json", home="auditor")
        self.assertIn("a certificate of", said)
        self.assertIn(f"entry {ledger['entry']}", said)
        self.assertIn("as you have seen", self.line(f"ledger verify --seen {ledger['entry']}:{ledger['hash']}", home="third"))
        self.line(f"ledger verify --seen {ledger['entry']}:{'0' * 64}", code=1, home="fourth")
        self.line("ledger verify --seen nothing", code=2, home="fourth")

    def test_speaks_of_no_run_that_did_nothing(self):
        self.assertIn("no run", self.line(f"history 1 --certificate {self.file}", code=2))
        self.clean()
        self.line("history --certificate c.json", code=2)
        self.line("history 1 --names", code=2)
        (self.world.folder / "home" / "certificate.key").write_text("nonsense")
        self.assertIn("cannot be used", self.line(f"history 1 --certificate {self.file}", code=2))

    def test_a_person_is_erased_from_the_ledger(self):
        self.line("ledger init")
        self.clean()
        self.line("hold add held1 --note planted")
        who = json.loads(self.line("hold list --json"))["holds"][0]["by"]
        self.assertIn("--yes", self.line(f"ledger erase --person {who}", code=2))
        said = self.line(f"ledger erase --person {who} --yes", code=5)
        self.assertIn("in force", said)
        number = re.search(r"\bL\d+\b", said).group()
        self.line(f"hold remove {number}")
        self.assertIn("1 hold and 1 run", self.line(f"ledger erase --person {who} --yes"))
        self.assertNotIn(who, self.line("ledger status"))
        self.assertIn("erased", self.line("ledger status"))
        self.assertIn("nobody can tell", self.line("ledger verify"))
        self.line("ledger erase", code=2)


class OnSqlite(Certificate, unittest.TestCase):
    kind = SqliteFolder


class OnPostgres(Certificate, unittest.TestCase):
    kind = PostgresFolder


if __name__ == "__main__":
    unittest.main()
