#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody works through docsweep, and a log of it: session.py DOCSWEEP OUTDIR

First start, a look around, the own web app, review, a hold, a cleanup of which a part fails, mend and retry, and the
tray: the real program on an X server with a window manager and a tray, worked by mouse and keys, with a database made
by the real Django and real files. OUTDIR/session.log says when what was done and what was to be seen then; a picture
stands beside each step. Ends with 1 when anything was not as it should be."""

import datetime
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import textwrap
import time

from screen import Console, Screen, WebApp, ask, wait_for

USER = 65534  # whoever runs docsweep may not do everything
LOCKED = "the-session-whose-folder-is-locked"[:32]


class Log:
    def __init__(self, folder, screen):
        self.folder, self.screen = folder, screen
        self.file = open(folder / "session.log", "w")
        self.steps = 0
        self.known = set()

    def line(self, kind, text):
        now = datetime.datetime.now().strftime("%H:%M:%S.%f")[:-3]
        lead = f"{now}  {kind:8}"
        text = textwrap.fill(text, 118, initial_indent=lead, subsequent_indent=" " * len(lead))
        print(text, file=self.file, flush=True)
        print(text, flush=True)

    def step(self, title):
        self.steps += 1
        print(f"\n{self.steps}. {title}", file=self.file)
        print(f"\n{self.steps}. {title}", flush=True)

    def does(self, text):
        self.line("does", text)

    def finds(self, text):
        self.line("checks", text)

    def sees(self, console, name, instead="nothing new"):
        """What was not to be seen before, and a picture. `instead`: where the toolkit tells a screen reader nothing."""
        time.sleep(0.4)  # what is being painted
        new = []
        for text in console.texts():
            if text not in self.known and text not in new:
                new.append(text)
        self.known = set(console.texts())
        self.line("sees", " | ".join(new) if new else instead)
        picture = f"{self.steps:02}-{name}.png"
        self.screen.picture(self.folder / picture)
        self.line("picture", picture)


class Session:
    def __init__(self, program, out, folder):
        self.folder = folder
        self.screen = Screen(folder, tray=True)
        self.program = shutil.copy(program, folder)  # where any user may start it
        self.log = Log(out, self.screen)
        self.user = USER if os.geteuid() == 0 else None
        self.home = folder / "me" / "home"
        self.home.parent.mkdir()
        if self.user:
            os.chown(self.home.parent, USER, USER)

    def make_webapp(self):
        app = WebApp(self.folder / "webapp")
        self.old = app.add(6, hours=5, prefix="old", size=60000)
        self.fresh = app.add(3, hours=0.2, prefix="live", size=90000)
        app.put(f"{LOCKED}/paper.pdf", 4, 30000)
        app.ask("create", [{"key": LOCKED, "last_activity": self.ago(4),
                            "documents": [{"source": f"{LOCKED}/paper.pdf"}]}])
        app.put("forgotten/scan.jpg", 30, 120000)
        if self.user:
            for path in [app.folder, *app.folder.rglob("*")]:
                os.chown(path, USER, USER)
        self.locked_folder = app.store / LOCKED
        self.locked_folder.chmod(0o555)
        self.app = app

    @staticmethod
    def ago(hours):
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - hours * 3600))

    def click(self, name, say=None):
        self.log.does(f"clicks {say or name.replace('.*', '…')}")
        self.console.click(name)

    def press(self, keys, why):
        self.log.does(f"presses {keys}: {why}")
        self.console.key(keys)

    def fill(self, name, text):
        self.log.does(f"types into “{name}”: {text}")
        self.console.click(name, ("text", "entry"))
        self.console.key("ctrl+a")
        self.console.type(text)

    def check(self, what, true):
        self.log.finds(f"{what}: {'yes' if true else 'NO'}")
        if not true:
            raise AssertionError(what)

    def sees(self, name, text):
        found = self.console.wait_text(text)
        self.log.sees(self.console, name)
        return found

    # ---- The steps

    def run(self):
        self.make_webapp()
        self.first_start()
        self.own_webapp()
        self.review()
        self.hold()
        self.delete()
        self.retry()
        self.tray()

    def first_start(self):
        self.log.step("First start: nothing is configured")
        self.log.does("starts docsweep")
        self.console = Console(self.screen, self.program, home=self.home, user=self.user)
        self.sees("first-start", "Welcome to docsweep. It finds and deletes expired sessions and files. How do you want to start?")
        self.click("Look around with demo data", "Look around, at the door of the demo data")
        self.console.wait_text("Scanned")
        self.sees("demo", "Can be deleted")
        self.check("the web app of this session is untouched", len(self.app.keys()) == 10)

    def own_webapp(self):
        self.log.step("The own web app: a database and a folder")
        self.click("Connection .*", "the connection's name")
        time.sleep(0.5)
        self.press("Up", "the menu's last line, Reset demo data…")
        self.press("Up", "Manage connections…")
        self.press("Up", "New connection…")
        self.log.sees(self.console, "menu", "a menu, as the picture shows")
        self.press("Return", "to choose it")
        self.console.wait_text("New connection")
        self.click("Open a database and a folder", "Open…, at the door of database and folder")
        self.console.wait_text("Name of the connection")
        self.fill("Name of the connection", "office")
        self.fill("Folder that holds the buckets", str(self.app.folder / "storage"))
        self.fill("Database address or file", str(self.app.folder / "db.sqlite3"))
        self.click("Test connection")
        wait_for("the end of the test", lambda: self.console.offers("Test connection"))
        self.sees("tested", "Database")
        self.click("Save and open")
        self.console.wait_text("1 check failed")  # the folder that is locked on purpose
        self.click("Save anyway")
        wait_for("the new connection", lambda: not self.console.offers("Save anyway"))
        self.console.wait_text("Candidates, ")
        self.sees("overview", "Scanned")

    def review(self):
        self.log.step("Review: what can go, and is that right?")
        self.press("ctrl+2", "the page of candidates")
        self.sees("candidates", "Cleanup candidates")
        self.press("ctrl+f", "to search")
        self.log.does("types old0002")
        self.console.type("old0002")
        self.sees("search", "of 21 shown")
        self.press("Escape", "to end the search")
        self.console.key("ctrl+f", "ctrl+a", "Delete")
        self.console.wait_text("21 items")
        self.check("nothing is gone", len(self.app.keys()) == 10)

    def hold(self):
        self.log.step("Hold: one session has to stay")
        self.key = self.old[2]
        cell = wait_for("the row", lambda: self.cell(self.key))
        self.log.does(f"clicks the row of {self.key}")
        self.console.click_at(cell)
        self.console.wait_text("Why it will be deleted")
        self.press("h", "to hold it")
        self.console.wait_text("What should be kept?")
        self.fill("Note", "dispute of April, legal department")
        self.sees("hold", "It keeps 3 candidates")
        self.click("Hold")
        self.sees("held", "1 hold")

    def delete(self):
        self.log.step("Delete: all that can go")
        self.press("ctrl+shift+Delete", "to clean up everything")
        self.console.wait_text("will be deleted")
        self.log.sees(self.console, "confirmation")
        node = self.console.find("The number of items.*", ("text", "entry"))
        if node:
            number = next(text.split()[1] for text in self.console.texts() if text.startswith("Type "))
            self.fill("The number of items.*", number)
        self.click("Delete .*")
        self.sees("done-in-part", "Partly done")
        self.check("the held session and the live ones are there, and the rows of the others are gone",
                   self.app.keys() == sorted([self.key, *self.fresh]))
        self.check("the file of the locked folder is still there", (self.locked_folder / "paper.pdf").exists())

    def retry(self):
        self.log.step("Retry: what failed is mended")
        self.click("Show report")
        self.sees("report", "Retry")
        self.log.does("lets docsweep write in the folder again (chmod u+w), as the report says")
        self.locked_folder.chmod(0o755)
        self.click("Retry.*", "Retry")
        self.sees("retried", "deletion")
        wait_for("the file to go", lambda: not (self.locked_folder / "paper.pdf").exists())
        left = sorted({name.split("/")[0] for name in self.app.files()})
        self.check("only files of the held session and of live ones are left", left == sorted([self.key, *self.fresh]))
        self.press("ctrl+1", "the overview")
        self.press("F5", "to scan again")
        self.sees("afterwards", "Candidates, 0")

    def tray(self):
        self.log.step("The tray: docsweep waits there")
        self.press("alt+F4", "to close the window")
        wait_for("the window to go", lambda: not self.console_window())
        self.log.sees(self.console, "closed")
        self.check("docsweep is still running", self.console.process.poll() is None)
        time.sleep(6)  # as long as the note stands over the icon
        icon = wait_for("the icon", self.icon)
        self.log.does("clicks the icon")
        self.click_icon(icon, 1)
        wait_for("the window", self.console_window)
        self.log.sees(self.console, "back")
        self.log.does("clicks the icon with the right button")
        self.click_icon(self.icon(), 3)
        wait_for("the menu", lambda: len(self.console.window_ids()) > 1)  # which no screen reader is told of
        self.log.sees(self.console, "menu", "a menu, as the picture shows")
        self.press("Up", "the last line, Quit")
        self.press("Return", "to choose it")
        self.check("docsweep ends with 0", self.console.ended() == 0)
        self.check("what was held is still there, rows and files",
                   self.key in self.app.keys() and any(name.startswith(self.key) for name in self.app.files()))

    # ---- Where things are

    def cell(self, text):
        for node in (node for window in self.console.windows() for node in self.console.walk(window, 200)):
            if "cell" in node.getRoleName() and node.name == text:
                return node
        return None

    def console_window(self):
        return self.console.find("Overview") is not None

    def icon(self):
        """The place of the icon in the tray: a window of docsweep's inside another's."""
        for line in ask("xwininfo", "-root", "-tree").splitlines():
            if '"docsweep"' in line and "+" in line:
                size, *_ = [part for part in line.split() if "x" in part and "+" in part]
                width, rest = size.split("x")
                height = rest.split("+")[0]
                if 10 <= int(width) <= 64 and 10 <= int(height) <= 64:
                    x, y = line.split()[-1].lstrip("+").split("+")
                    return int(x) + int(width) // 2, int(y) + int(height) // 2
        return None

    def click_icon(self, at, button):
        subprocess.run(["xdotool", "mousemove", str(at[0]), str(at[1]), "sleep", "0.3", "click", str(button)],
                       check=True, timeout=30)


def main():
    program, out = sys.argv[1], pathlib.Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory(prefix="docsweep-session") as folder:
        session = Session(program, out, pathlib.Path(folder))
        began = time.monotonic()
        try:
            session.run()
            session.log.step(f"Everything was as it should be, after {time.monotonic() - began:.0f} seconds")
        except BaseException as problem:
            session.log.line("stops", f"{type(problem).__name__}: {problem}")
            if getattr(session, "console", None):
                session.log.sees(session.console, "stopped")
            raise
        finally:
            if getattr(session, "console", None):
                session.console.end()
                for line in session.console.said().splitlines():
                    session.log.line("stderr", line)
            if getattr(session, "app", None):
                session.app.close()
            session.screen.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
