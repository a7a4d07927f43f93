# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of a test's own, the real console on it, and eyes and hands for both.

The desktop is an X server, a window manager, one message bus for everything (accessibility included, for any user of
this machine) and, if wanted, a tray. What the console shows is read over AT-SPI, as a screen reader does; it is worked
by xdotool, as by a person. Nothing waits without an end."""

import json
import os
import pathlib
import re
import signal
import struct
import subprocess
import sys
import tempfile
import time
import zlib

PATIENCE = float(os.environ.get("PATIENCE", 60))  # seconds; a machine with other work may need some of them
WEBAPP = pathlib.Path(__file__).parent.parent / "support" / "django" / "webapp.py"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>"""


def wait_for(what, ready, patience=PATIENCE):
    """What `ready` answers as soon as it is true."""
    end = time.monotonic() + patience
    while True:
        try:
            found = ready()
        except Exception:  # an object that went away while it was being looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"never seen: {what}")
        time.sleep(0.1)


def ask(*command, patience=PATIENCE):
    """What a program says; nothing of it when it does not come to an end."""
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=patience).stdout
    except subprocess.TimeoutExpired:
        return ""


class Screen:
    """One a process: the bus of accessibility is found once."""

    def __init__(self, folder, tray=False, size=(1400, 1000)):
        self.folder = pathlib.Path(folder)
        self.folder.chmod(0o755)
        self.programs = []
        self.size = size
        read, write = os.pipe()
        self.start("Xvfb", "-displayfd", str(write), "-ac", "-screen", "0", f"{size[0]}x{size[1]}x24", "-fbdir",
                   str(self.folder), pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = ":" + pipe.readline().strip()
        os.environ["DISPLAY"] = self.display
        for name in ("WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"):
            os.environ.pop(name, None)
        (self.folder / "bus.conf").write_text(BUS.format(path=self.folder / "bus"))
        self.start("dbus-daemon", "--nofork", "--config-file", str(self.folder / "bus.conf"))
        wait_for("the bus", (self.folder / "bus").exists)
        address = f"unix:path={self.folder}/bus"
        os.environ.update(DBUS_SESSION_BUS_ADDRESS=address, AT_SPI_BUS_ADDRESS=address, NO_AT_BRIDGE="1")
        self.start(sys.executable, "-B", __file__, address)
        wait_for("where accessibility is", lambda: address in ask(
            "dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"))
        self.start("/usr/libexec/at-spi2-registryd")
        wait_for("the list of what is accessible", lambda: "true" in ask(
            "dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
            "org.freedesktop.DBus.NameHasOwner", "string:org.a11y.atspi.Registry"))
        self.start("openbox")
        wait_for("the window manager", lambda: "window id" in ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
        if tray:
            self.start("trayer", "--edge", "top", "--align", "right", "--width", "10", "--height", "28",
                       "--SetDockType", "true", "--tint", "0x404040")
        import pyatspi
        from gi.repository import GLib
        self.atspi = pyatspi
        self.gone = GLib.GError  # of a node that is not there any more
        wait_for("the accessibility bus", lambda: pyatspi.Registry.getDesktop(0) is not None)

    def start(self, *command, **more):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
        self.programs.append(process)
        return process

    def close(self):
        for process in reversed(self.programs):
            process.kill()
            process.wait(PATIENCE)

    def picture(self, path):
        """What is on the screen, as a PNG: the X server keeps its pixels in a file."""
        data = (self.folder / "Xvfb_screen0").read_bytes()
        header, depth, width, height = struct.unpack(">I8xI", data[:16])[0], 0, *self.size
        fields = struct.unpack(">25I", data[:100])
        line, colours = fields[12], fields[19]
        pixels = data[header + 12 * colours:header + 12 * colours + line * height]
        rows = bytearray()
        for y in range(height):
            row = pixels[y * line:y * line + 4 * width]
            out = bytearray(3 * width)
            out[0::3], out[1::3], out[2::3] = row[2::4], row[1::4], row[0::4]
            rows += b"\0" + out

        def chunk(name, body):
            return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

        pathlib.Path(path).write_bytes(
            b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + chunk(b"IEND", b""))


class Console:
    """The real program, from its start to its end."""

    def __init__(self, screen, program, *arguments, home, environment=None, user=None):
        self.screen, self.atspi = screen, screen.atspi
        self.output = tempfile.TemporaryFile("w+")  # a pipe that nobody reads would stop it
        self.process = subprocess.Popen(
            [program, *arguments], stdout=self.output, stderr=subprocess.STDOUT,
            env=environment_of(home, environment), cwd="/", **as_user(user))

    # ---- What is to be seen

    def windows(self):
        """Its windows that show, those on top of others last."""
        found = []
        for application in self.atspi.Registry.getDesktop(0):
            if application is None or application.get_process_id() != self.process.pid:
                continue
            application.clearCache()
            found += [window for window in application if window is not None and self.shows(window)]
        return found

    def shows(self, node):
        return node.getState().contains(self.atspi.STATE_SHOWING)

    def walk(self, node, most=18):
        """What shows beneath a node; of a table or a list `most` cells, for each is asked for on its own."""
        cells = 0
        for child in node:
            if child is None or not self.shows(child):
                continue
            if "cell" in child.getRoleName() or child.getRoleName() in ("list item", "tree item"):
                cells += 1
                if cells > most:
                    break
            yield child
            yield from self.walk(child, most)

    def nodes(self):
        return [node for window in self.windows() for node in [window, *self.walk(window)]]

    def words(self, node):
        """What a node says to somebody who looks at it."""
        role = node.getRoleName()
        if role in ("text", "entry", "password text", "spin button"):
            try:
                text = node.queryText().getText(0, -1)
            except NotImplementedError:
                text = ""
            return f"{node.name}: [{text}]" if role != "password text" else f"{node.name}: […]"
        return node.name

    def texts(self):
        """Every sentence, figure and button that shows, in order."""
        for _ in range(9):
            try:
                return self.texts_now()
            except self.screen.gone:  # what was just listed went away: it is listed again
                continue
        return self.texts_now()

    def texts_now(self):
        said = []
        for node in self.nodes():
            text = self.words(node).strip()
            if text and (not said or said[-1] != text):
                said.append(text)
        return said

    def sees(self, text):
        return any(text in said for said in self.texts())

    def wait_text(self, text, patience=PATIENCE):
        """The whole of the first text with these words in it."""
        try:
            return wait_for(text, lambda: next((said for said in self.texts() if text in said), None), patience)
        except AssertionError:
            raise AssertionError(f"never seen: {text}; but: {self.texts()}") from None

    def find(self, name, roles=("push button", "check box", "toggle button", "radio button", "page tab")):
        """Of the window on top first."""
        for window in reversed(self.windows()):
            for node in self.walk(window):
                if node.getRoleName() in roles and re.fullmatch(name, node.name):
                    return node
        return None

    def offers(self, name):
        """Whether there is such a button and it can be pressed."""
        node = self.find(name)
        return node is not None and node.getState().contains(self.atspi.STATE_SENSITIVE)

    def focused(self):
        """What the next key goes to, in the active window: the innermost, for Qt lets whoever passes the focus on say that
        it has it, too. A table itself, not its cells."""
        found = None
        for window in self.windows():
            if window.getState().contains(self.atspi.STATE_ACTIVE):
                for node in self.walk(window):
                    if node.getState().contains(self.atspi.STATE_FOCUSED) and "cell" not in node.getRoleName():
                        found = node
        return found

    def window_ids(self):
        """As the X server numbers them, menus included."""
        return ask("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", ".").split()

    # ---- What is done

    def activate(self):
        """The window on top of its others gets the keys, as it has on a desktop that is clicked on."""
        wait_for("a window", self.windows)
        for _ in range(20):
            ids = self.window_ids()
            active = ask("xdotool", "getactivewindow").strip()
            if active in ids:
                return
            if ids:
                ask("xdotool", "windowactivate", ids[-1], patience=5)
            time.sleep(0.2)
        raise AssertionError("the window does not become active")

    def key(self, *keys):
        for one in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", one], check=True, timeout=PATIENCE)
            time.sleep(0.05)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "8", "--", text], check=True, timeout=PATIENCE)

    def tab_to(self, name, most=60, back=False):
        """By the keyboard alone, like somebody who has no mouse."""
        met = []
        for _ in range(most):
            node = self.focused()
            if node is not None and re.fullmatch(name, node.name):
                return node
            met.append(node.name if node is not None else None)
            self.key("shift+Tab" if back else "Tab")
            time.sleep(0.05)
        raise AssertionError(f"Tab never comes to {name}; it went over {met}")

    def push(self, name):
        """A button, by keyboard."""
        wait_for(f"{name}, to be pressed", lambda: self.offers(name))
        self.tab_to(name)
        self.key("space")

    def click(self, name, roles=("push button", "check box", "toggle button", "radio button", "page tab")):
        """A button, by mouse."""
        def there():
            node = self.find(name, roles)
            return node if node is not None and node.getState().contains(self.atspi.STATE_SENSITIVE) else None
        node = wait_for(f"{name}, to be clicked", there)
        self.click_at(node)

    def click_at(self, node, button=1, repeat=1):
        box = node.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", "--sync", str(box.x + box.width // 2), str(box.y + box.height // 2),
                        "sleep", "0.1", "click", "--repeat", str(repeat), "--delay", "60", str(button)], check=True,
                       timeout=PATIENCE)

    # ---- Its end

    def ended(self, patience=PATIENCE):
        """Its code."""
        return self.process.wait(patience)

    def end(self):
        """However it is: for the end of a test."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
        return self.process.wait(PATIENCE)

    def said(self):
        """On its standard output and error."""
        self.output.seek(0)
        return self.output.read()


def environment_of(home, more=None):
    folder = pathlib.Path(home).parent
    return {
        "PATH": os.environ["PATH"], "DISPLAY": os.environ["DISPLAY"], "HOME": str(folder),
        "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"],
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "DOCSWEEP_HOME": str(home), "XDG_CONFIG_HOME": str(folder / "config"),
        "LC_ALL": "C.UTF-8", "TZ": "UTC", **(more or {}),
    }


def as_user(user):
    return {} if user is None else {"user": user, "group": user, "extra_groups": []}


class WebApp:
    """The web app: the real Django on SQLite, and a folder of real files."""

    def __init__(self, folder, user=None):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.store = self.folder / "storage" / "document-uploads"
        self.store.mkdir(parents=True)
        self.env = self.folder / ".env"
        self.env.write_text(f"DATABASE_URL=sqlite:///{self.folder}/db.sqlite3\nSTORAGE_ROOT={self.folder}/storage\n")
        self.process = subprocess.Popen(
            [sys.executable, "-B", str(WEBAPP)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env=dict(os.environ, WEBAPP_DATABASE=json.dumps({"path": str(self.folder / "db.sqlite3")})))
        self.ask("migrate")

    def close(self):
        self.process.communicate(timeout=PATIENCE)

    def ask(self, *command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            raise AssertionError(answer["error"])
        return answer["ok"]

    def put(self, key, hours, size=20000):
        path = self.store / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%PDF-1.4\n" + b"a paper " * (size // 8))
        then = time.time() - hours * 3600
        os.utime(path, (then, then))

    def add(self, sessions, hours, prefix="s", size=20000):
        """Sessions idle for so long, each with a paper and its table; answers their keys."""
        made = []
        for number in range(sessions):
            key = f"{prefix}{number:04}".ljust(32, "0123456789abcdef"[number % 16])
            self.put(f"{key}/paper.pdf", hours, size)
            self.put(f"{key}/table.xlsx", hours, size // 2)
            made.append({"key": key, "last_activity": utc(time.time() - hours * 3600),
                         "documents": [{"source": f"{key}/paper.pdf", "excel": f"{key}/table.xlsx"}]})
        self.ask("create", made)
        return [each["key"] for each in made]

    def keys(self):
        return sorted(row["key"] for row in self.ask("rows"))

    def files(self):
        return sorted(str(path.relative_to(self.store)) for path in self.store.rglob("*") if path.is_file())


def utc(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def tell_where_accessibility_is(address):
    """What a desktop's own launcher of the accessibility bus does, which lets in one user alone."""
    from gi.repository import Gio, GLib
    interface = Gio.DBusNodeInfo.new_for_xml(
        "<node><interface name='org.a11y.Bus'><method name='GetAddress'><arg type='s' direction='out'/></method>"
        "</interface></node>").interfaces[0]

    def answer(*call):
        call[-1].return_value(GLib.Variant("(s)", (address,)))

    def offer(connection, _):
        connection.register_object("/org/a11y/bus", interface, answer)

    Gio.bus_own_name(Gio.BusType.SESSION, "org.a11y.Bus", 0, offer, None, None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    tell_where_accessibility_is(sys.argv[1])
