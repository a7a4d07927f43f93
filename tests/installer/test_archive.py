# SPDX-License-Identifier: GPL-3.0-or-later
"""What lintian says of the packages; and the archive, unpacked in some folder, works from there: test_archive.py PACKAGES"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest


PACKAGES = pathlib.Path(sys.argv[1])


class Packages(unittest.TestCase):
    def test_lintian_has_nothing_against_them(self):
        done = subprocess.run(["lintian", "--fail-on", "error,warning", *PACKAGES.glob("*.deb")], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, ""))


class Archive(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.place = pathlib.Path(folder.name)
        (archive,) = PACKAGES.glob("docsweep-*.tar.xz")
        subprocess.run(["tar", "-C", self.place, "-xf", archive], check=True)
        (self.top,) = self.place.iterdir()

    def run_there(self, program, *words):
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(self.place), "DOCSWEEP_HOME": str(self.place / "home"),
                       "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(self.place), "LC_ALL": "C.UTF-8"}
        return subprocess.run([str(self.top / "bin" / program), *words], capture_output=True, text=True, env=environment,
                              cwd=self.place, check=True).stdout

    def test_it_holds_one_folder_with_programs_and_what_they_share(self):
        self.assertLessEqual({"bin", "share"}, set(os.listdir(self.top)))

    def test_both_programs_work_from_there(self):
        demo = self.place / "demo"
        self.run_there("docsweep-cli", "demo", str(demo))
        self.assertIn("Total size", self.run_there("docsweep-cli", "--env-file", str(demo / ".env"), "cleanup_files", "--stats"))
        self.run_there("docsweep-cli", "--env-file", str(demo / ".env"), "cleanup_files")
        self.run_there("docsweep", "--env-file", str(demo / ".env"), "--screenshot", str(self.place / "window.png"))
        self.assertGreater((self.place / "window.png").stat().st_size, 10000)

    def test_its_pages_can_be_read(self):
        page = self.top / "share/man/man1/docsweep-cli.1.gz"
        self.assertIn("cleanup_files", subprocess.run(["man", "-l", page], capture_output=True, text=True, check=True,
                                                      env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout)


if __name__ == "__main__":
    if not list(PACKAGES.glob("*.tar.xz")):
        print(f"Skipped: there is no archive in {PACKAGES}; tests/run.sh makes it, and installer/package.sh.")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
