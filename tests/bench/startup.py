#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of a program to its first paint, docsweep beside QDirStat and BleachBit: startup.py DOCSWEEP [ROUNDS [OTHER]]

Each round starts every program once, in turn, on the X server of the caller (xvfb-run -a …), with a home of its own that
is warm: the first, unmeasured round made it. First paint: a window of the program is mapped and shows more than one
colour. Prints the medians in milliseconds and docsweep's ratio to each peer; with OTHER, another build of docsweep, to that one."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display, error

DEADLINE = 60
SAMPLE = 240


def windows(root):
    try:
        for child in root.query_tree().children:
            yield child
            yield from windows(child)
    except error.XError:
        return


def is_painted(window):
    try:
        if window.get_attributes().map_state != X.IsViewable:
            return False
        box = window.get_geometry()
        if box.width < 300 or box.height < 200:
            return False
        width, height = min(SAMPLE, box.width), min(SAMPLE, box.height)
        data = window.get_image((box.width - width) // 2, (box.height - height) // 2, width, height, X.ZPixmap,
                                0xFFFFFFFF).data
        return any(data[at:at + 4] != data[:4] for at in range(0, len(data), 64))
    except error.XError:
        return False


def measure(server, command, home):
    known = {window.id for window in windows(server.screen().root)}
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data",
                       XDG_CACHE_HOME=home + "/cache", QT_QPA_PLATFORM="xcb", NO_AT_BRIDGE="1")
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - start < DEADLINE:
            for window in windows(server.screen().root):
                if window.id not in known and is_painted(window):
                    return (time.monotonic() - start) * 1000
            time.sleep(0.002)
        raise SystemExit(f"{command[0]} never painted a window")
    finally:
        process.kill()
        process.wait()


def main():
    docsweep = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    with tempfile.TemporaryDirectory() as work:
        tree = work + "/tree"
        os.makedirs(tree)
        programs = {
            "docsweep": [docsweep, "--demo", work + "/demo"],
            "qdirstat": ["qdirstat", tree],
            "bleachbit": ["bleachbit"],
        }
        if len(sys.argv) > 3:
            programs = {"docsweep": programs["docsweep"], "other": [os.path.abspath(sys.argv[3]), "--demo", work + "/demo2"]}
        for name in list(programs):
            if not shutil.which(programs[name][0]):
                print(f"{name} is not installed (installer/packages/bench.txt)")
                del programs[name]
                continue
            os.makedirs(f"{work}/{name}")
        server = display.Display()
        took = {name: [] for name in programs}
        for turn in range(rounds + 1):
            for name, command in programs.items():
                milliseconds = measure(server, command, f"{work}/{name}")
                if turn > 0:
                    took[name].append(milliseconds)
        medians = {name: statistics.median(values) for name, values in took.items()}
        for name, values in took.items():
            print(f"{name:10} {medians[name]:6.0f} ms  (of {len(values)}: {min(values):.0f} to {max(values):.0f})")
        for peer in list(programs)[1:]:
            print(f"docsweep / {peer}: {medians['docsweep'] / medians[peer]:.2f}")


if __name__ == "__main__":
    main()
