#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way without a mouse: keyboard.py DOCSWEEP DOCSWEEP-CLI [PICTURES]

From the first start to the run in the history, in one piece, by keys alone: the real program on an X server with a
window manager, with a database made by the real Django and real files. Ends with 1 when a key does not lead where it
should, or when anything else was deleted than what was agreed to."""

import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from screen import Console, Screen, WebApp, environment_of, wait_for

PROGRAM, COMMAND_LINE, *PICTURES = sys.argv[1:]


class Walk:
    def __init__(self, folder):
        self.screen = Screen(folder)
        self.app = WebApp(folder / "webapp")
        self.old = self.app.add(5, hours=4, prefix="old")
        self.fresh = self.app.add(9, hours=0.1, prefix="new")
        self.home = folder / "me" / "home"
        self.home.parent.mkdir()
        self.console = Console(self.screen, shutil.copy(PROGRAM, folder), home=self.home)

    def close(self):
        self.console.end()
        self.app.close()
        self.screen.close()

    def at(self, name):
        print(f"{time.strftime('%H:%M:%S')} {name}", flush=True)
        if PICTURES:
            self.screen.picture(pathlib.Path(PICTURES[0]) / f"keyboard-{name.replace(' ', '-')}.png")

    def write(self, field, text):
        self.console.tab_to(field)
        self.console.key("ctrl+a")
        self.console.type(text)

    def run(self):
        self.open()
        self.hold()
        self.choose()
        self.delete()
        self.read()
        self.check()

    def open(self):
        console = self.console
        console.wait_text("Welcome to docsweep. It finds and deletes expired sessions and files. How do you want to start?")
        console.activate()
        self.at("doors")
        console.push("Open a database and a folder")
        console.wait_text("Name of the connection")
        self.write("Name of the connection", "office")
        self.write("Folder that holds the buckets", str(self.app.folder / "storage"))
        self.write("Database address or file", str(self.app.folder / "db.sqlite3"))
        self.at("form")
        console.push("Save and open")
        console.wait_text("Candidates, 15")
        self.at("overview")

    def hold(self):
        """The last session is found and kept."""
        console = self.console
        console.key("ctrl+2")
        console.wait_text("15 items")
        console.key("ctrl+f")
        console.type(self.old[4][:8])
        console.wait_text("3 of 15 shown")
        console.tab_to("Cleanup candidates")
        console.key("ctrl+Home", "h")
        console.wait_text("What should be kept?")
        self.at("hold")
        self.write("Note", "asked for by the branch")
        console.wait_text("It keeps 3 candidates")
        console.push("Hold")
        console.wait_text("Show 1 hold")

    def choose(self):
        """All that is left is ticked, and one session taken back."""
        console = self.console
        console.activate()
        console.key("ctrl+f", "ctrl+a", "Delete")
        console.wait_text("15 items")
        console.tab_to("Cleanup candidates")
        console.key("ctrl+a")
        console.wait_text("12 ticked")
        console.key("ctrl+Home", "space")  # the first session
        console.wait_text("11 ticked")
        self.at("ticked")

    def delete(self):
        console = self.console
        console.key("Delete")
        console.wait_text("will be deleted")
        self.at("confirmation")
        number = next((text.split()[1] for text in console.texts() if text.startswith("Type ")), None)
        if number:
            console.tab_to("The number of items.*")
            console.type(number)
        console.push("Delete .*")
        console.wait_text("Done")
        self.at("done")

    def read(self):
        console = self.console
        console.key("ctrl+3")
        console.wait_text("1 run")
        console.tab_to("Runs, newest first")
        console.key("Home", "Return")
        console.wait_text("Run 1")
        self.at("run")

    def check(self):
        """What was ticked and not held went, with its rows; nothing else did."""
        kept = sorted([self.old[4], *self.fresh])
        gone = self.old[1:4]
        keys = self.app.keys()
        assert all(key not in keys for key in gone), keys
        assert all(key in keys for key in kept), keys
        files = self.app.files()
        assert not [name for name in files if name.split("/")[0] in gone], files
        assert len([name for name in files if name.split("/")[0] in kept]) == 2 * len(kept), files
        assert self.old[0] in keys, keys  # its tick was taken back
        journal = sqlite3.connect(self.home / "journal.sqlite3")
        assert journal.execute("SELECT count(*) FROM run").fetchone() == (1,)
        assert journal.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        journal.close()
        self.console.key("ctrl+q")
        assert self.console.ended() == 0
        said = subprocess.run([COMMAND_LINE, "history"], env=environment_of(self.home), capture_output=True, text=True,
                              timeout=60)
        assert said.returncode == 0 and "manual" in said.stdout, said
        self.at("ended")


def main():
    with tempfile.TemporaryDirectory(prefix="docsweep-keyboard") as folder:
        walk = Walk(pathlib.Path(folder))
        try:
            walk.run()
        except BaseException:
            walk.at("stopped")
            print(wait_for("the window", walk.console.texts, 5))
            raise
        finally:
            walk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
