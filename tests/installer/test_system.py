# SPDX-License-Identifier: GPL-3.0-or-later
"""What an installed docsweep brings along, given to the tools that read it: test_system.py SOURCE BUILD"""

import os
import pathlib
import re
import subprocess
import sys
import unittest

SOURCE = pathlib.Path(sys.argv[1])
BUILD = pathlib.Path(sys.argv[2]) / "installer" / "system"


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


class System(unittest.TestCase):
    def assertQuiet(self, *command):
        done = run(*command)
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))

    def test_the_desktop_entry_is_valid(self):
        self.assertQuiet("desktop-file-validate", SOURCE / "installer/system/org.docsweep.docsweep.desktop")

    def test_the_metadata_are_valid(self):
        done = run("appstreamcli", "validate", "--no-net", SOURCE / "installer/system/org.docsweep.docsweep.metainfo.xml")
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_the_manual_pages_are_clean(self):
        for page in (SOURCE / "installer/system/man/docsweep.1", BUILD / "docsweep-cli.1",
                     BUILD / "docsweep-troubleshooting.7", SOURCE / "installer/system/man/docsweep-moving.7",
                     SOURCE / "installer/system/man/docsweep-security.7",
                     SOURCE / "installer/system/man/docsweep-vault.7"):
            done = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page)
            self.assertEqual((done.returncode, done.stderr), (0, ""), page)

    def test_the_pages_of_the_sources_lead_to_what_is_there(self):
        for page in sorted(SOURCE.glob("README.md")) + sorted(SOURCE.glob("*/README.md")):
            text = page.read_text()
            links = re.findall(r"\]\(([^)]+)\)", text)
            tests = {f"tests/*/{name}.cpp" for name in re.findall(r"tst_[a-z]+", text)}
            self.assertEqual([each for each in links if not (page.parent / each).exists()], [], page)
            self.assertEqual([each for each in sorted(tests) if not list(SOURCE.glob(each))], [], page)
        self.assertLessEqual(len((SOURCE / "README.md").read_text().splitlines()), 150)

    def test_the_manual_explains_every_setting(self):
        names = set(re.findall(r'"([A-Z_]{8,})"_L1', (SOURCE / "core/config/settingnames.cpp").read_text()))
        self.assertGreater(len(names), 40)
        page = (BUILD / "docsweep-cli.1").read_text()
        part = page[page.index(".SH ENVIRONMENT\n"):page.index(".SH PROFILES AND CREDENTIALS\n")]
        heads = " ".join(re.findall(r"^\.TP\n\.BR? (.*)$", part, re.M)).split()
        told = [re.sub(r"[^A-Z_]", "", word) for word in heads]
        self.assertEqual([name for name in sorted(names) if told.count(name) != 1], [])

    def test_the_manual_names_every_option_of_the_console(self):
        console = BUILD.parent.parent / "app/gui/docsweep"
        if not console.exists():
            self.skipTest("built without the console")
        said = subprocess.run([console, "--help"], capture_output=True, text=True, check=True,
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
        page = (SOURCE / "installer/system/man/docsweep.1").read_text().replace("\\-", "-")
        options = set(re.findall(r"(?<=\s)--[a-z-]+", said)) - {"--help-all"}  # Qt's own
        self.assertGreater(len(options), 5)
        self.assertEqual([name for name in sorted(options) if name not in page], [])

    def test_the_manual_names_every_exit_code_and_file(self):
        page = (BUILD / "docsweep-cli.1").read_text()
        codes = re.findall(r"= (\d+),", (SOURCE / "app/cli/exitcode.h").read_text())
        self.assertGreater(len(codes), 5)
        part = page[page.index(".SH EXIT STATUS"):page.index(".SH FILES")]
        self.assertEqual([code for code in codes if f".B {code}\n" not in part], [])
        for name in ("journal.sqlite3", "docsweep.log", "credentials", "version\\-N", "profiles/NAME.ini", "/etc/docsweep/env"):
            self.assertIn(name, page)

    def test_the_page_on_moving_names_every_old_command_and_variable(self):
        page = (SOURCE / "installer/system/man/docsweep-moving.7").read_text().replace("\\-", "-")
        for name in ("cleanup_files --stats", "cleanup_files --dry-run", "cleanup_files --hours", "cleanup_files --session",
                     "scheduled_cleanup --verbose", "test_cleanup"):
            self.assertIn(name, page)
        names = set(re.findall(r'"([A-Z_]{8,})"_L1', (SOURCE / "core/config/settingnames.cpp").read_text()))
        inherited = {name for name in names if not name.startswith("DOCSWEEP_")} - {"STORAGE_ROOT", "SUPABASE_DB_SSLMODE"}
        self.assertEqual([name for name in sorted(inherited) if name not in page], [])

    def test_the_page_on_security_names_what_a_consent_does_not_cover(self):
        page = (SOURCE / "installer/system/man/docsweep-security.7").read_text().replace("\\-", "-")
        text = (SOURCE / "core/config/settingnames.cpp").read_text()
        names = re.findall(r'"([A-Z_]{8,})"_L1', text[text.index("kOwnFilesAlone{"):text.index("};", text.index("kOwnFilesAlone{"))])
        self.assertGreater(len(names), 3)
        self.assertEqual([name for name in names if name not in page], [])
        for word in ("--trust-env-file", "trusted.json", "PG*", "NOTIFY_SOCKET", "CREDENTIALS_DIRECTORY", "apostrophe"):
            self.assertIn(word, page)

    def test_bash_completes(self):
        script = f"""source '{BUILD / "docsweep-cli.bash"}'
COMP_WORDS=(docsweep-cli schedule ins); COMP_CWORD=2; _docsweep_cli; echo "${{COMPREPLY[@]}}"
COMP_WORDS=(docsweep-cli schedule install --system task); COMP_CWORD=4; _docsweep_cli; echo "${{COMPREPLY[@]}}"
COMP_WORDS=(docsweep-cli cleanup_files --dry); COMP_CWORD=2; _docsweep_cli; echo "${{COMPREPLY[@]}}"
"""
        done = run("bash", "-euc", script)
        self.assertEqual((done.returncode, done.stdout.split()), (0, ["install", "taskscheduler", "--dry-run"]), done.stderr)

    def test_fish_and_zsh_are_told_every_command(self):
        commands = {"cleanup_files", "scheduled_cleanup", "schedule", "serve", "credentials", "hold", "history"}
        for shell in ("fish", "zsh"):
            text = (BUILD / f"docsweep-cli.{shell}").read_text()
            self.assertEqual([name for name in sorted(commands) if name not in text], [])

    def test_the_service_may_do_little(self):
        done = run("systemd-analyze", "security", "--offline=yes", "--threshold=20",
                   SOURCE / "installer/system/systemd/docsweep-serve.service")
        self.assertEqual(done.returncode, 0, done.stdout[-300:] + done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
