#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page of the real console the way a screen reader does: accessibility.py DOCSWEEP

Over AT-SPI (accessibility bus, python3-pyatspi). Whatever can be focused or pressed must have a name of its own, a role
that says what it is, and be on the screen when it claims to be; pages must be reachable from the keyboard. Prints a line
per finding and a figure per page; ends with 1 when anything was found. Wants an X server with a window manager and a
session bus of its own."""

import os
import subprocess
import sys
import tempfile
import time

import pyatspi

PAGES = ["Overview", "Candidates", "Activity", "Schedule", "Holds", "Settings"]
PRESSED = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_PROGRESS_BAR,
    pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_CHART,
}
NO_ROLE = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN}
CELLS = {
    pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_ROW_HEADER,
    pyatspi.ROLE_TABLE_COLUMN_HEADER,
}
DEADLINE = 60


def wait_for(what, ready):
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        try:
            found = ready()
        except Exception:  # an object that went away while it was being looked at
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit(f"never seen: {what}")


def console():
    desktop = pyatspi.Registry.getDesktop(0)
    for application in desktop:
        if application and application.name == "docsweep":
            for frame in application:
                if frame and frame.getState().contains(pyatspi.STATE_SHOWING):
                    return frame
    return None


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def walk(node, path=()):
    """What shows beneath a node. A table's cells are looked at up to a few: a million rows say the same."""
    cells = 0
    for child in node:
        if child is None or not showing(child):
            continue
        role = child.getRole()
        if role in CELLS:
            cells += 1
            if cells > 40:
                break
        here = path + (child.getRoleName() + (f' "{child.name}"' if child.name else ""),)
        yield child, here
        yield from walk(child, here)


def objections(node):
    state, role = node.getState(), node.getRole()
    active = role in PRESSED or state.contains(pyatspi.STATE_FOCUSABLE)
    if active and role in NO_ROLE:
        yield "has no role"
    if active and role not in CELLS and not node.name.strip():
        yield "has no name"
    can = state.contains(pyatspi.STATE_SENSITIVE)
    if active and can and role in (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_TOGGLE_BUTTON):
        try:
            actions = node.queryAction()
            if actions.nActions == 0:
                yield "cannot be pressed"
        except NotImplementedError:
            yield "cannot be pressed"
    if active and role not in CELLS:
        try:
            box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            if box.width <= 0 or box.height <= 0:
                yield "shows, but has no size"
        except NotImplementedError:
            pass


def press(keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)


def page_is_open(frame, number):
    for node, _ in walk(frame):  # the pages are the tabs of the navigation
        if node.getRole() == pyatspi.ROLE_PAGE_TAB and node.name.split(",")[0] == PAGES[number]:
            return node.getState().contains(pyatspi.STATE_SELECTED) or node.getState().contains(pyatspi.STATE_CHECKED)
    return False


def look_at(frame, name):
    found, nodes, active, unnamed = [], 0, 0, 0
    for node, path in walk(frame):
        nodes += 1
        if node.getState().contains(pyatspi.STATE_FOCUSABLE):
            active += 1
        for objection in objections(node):
            unnamed += 1
            found.append(f"{name}: {' > '.join(path[-4:])}: {objection}")
    print(f"{name}: {nodes} objects, {active} of them in reach of the keyboard, {unnamed} objections")
    return found


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                           DOCSWEEP_HOME=folder + "/home", XDG_CONFIG_HOME=folder + "/config",
                           XDG_DATA_HOME=folder + "/data", LC_ALL="C.UTF-8", TZ="UTC")
        process = subprocess.Popen([program, "--demo", folder + "/demo"], env=environment)
        try:
            return survey(process)
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def survey(process):
    frame = wait_for("the window on the accessibility bus", console)
    wait_for("the end of the first scan", lambda: any(
        node.name.startswith("Candidates,") for node, _ in walk(frame)))
    window = subprocess.run(["xdotool", "search", "--sync", "--pid", str(process.pid), "--onlyvisible", "--name",
                             "docsweep"], capture_output=True, text=True, check=True).stdout.split()[-1]
    subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
    found = []
    for number, name in enumerate(PAGES):
        press(f"ctrl+{number + 1}")
        wait_for(f"the page {name}", lambda n=number: page_is_open(frame, n))
        time.sleep(0.5)  # what the page reads from the journal
        found += look_at(frame, name)
    for line in found:
        print(line)
    press("ctrl+2")
    wait_for("the page Candidates", lambda: page_is_open(frame, 1))
    time.sleep(1)
    press("ctrl+a")
    time.sleep(1)
    press("Delete")
    dialog = wait_for("the confirmation", lambda: next(
        (node for top in frame.getApplication() for node, _ in [(top, ())] if top.getRole() == pyatspi.ROLE_DIALOG),
        None))
    found += look_at(dialog, "Confirmation")
    press("Escape")
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
