#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants each fault that check.py is for, and sees that it is found: planted.py LUPDATE"""
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = """
#include <QObject>
class A : public QObject { Q_OBJECT
    void f() { tr("Delete %1"); tr("&Open…"); tr("%Ln file(s)", nullptr, 2); tr("two\\nlines"); }
};
"""

MESSAGES = {
    "Delete %1": "<translation>%1 löschen</translation>",
    "&amp;Open…": "<translation>Ö&amp;ffnen…</translation>",
    "%Ln file(s)": "<translation><numerusform>eine Datei</numerusform><numerusform>%Ln Dateien</numerusform></translation>",
    "two\nlines": "<translation>zwei\nZeilen</translation>",
}

# What is planted, in place of what, and what the check must say of it.
FAULTS = [
    ("Delete %1", '<translation type="unfinished">%1 löschen</translation>', "is unfinished"),
    ("Delete %1", '<translation type="vanished">%1 löschen</translation>', "is in no source any more"),
    ("Delete %1", "<translation></translation>", "is empty"),
    ("Delete %1", "<translation>%2 löschen</translation>", "has the placeholders"),
    ("Delete %1", "<translation>%1 %1 löschen</translation>", "has the placeholders"),
    ("Delete %1", "<translation>%1 löschen…</translation>", "ellipsis"),
    ("Delete %1", "<translation>%1 &lt;b&gt;löschen&lt;/b&gt;</translation>", "has other tags"),
    ("Delete %1", "<translation> %1 löschen</translation>", "white space at its beginning"),
    ("&amp;Open…", "<translation>Öffnen…</translation>", "accelerators"),
    ("%Ln file(s)", "<translation><numerusform>%Ln Dateien</numerusform></translation>", "plural forms"),
    (
        "%Ln file(s)",
        "<translation><numerusform>%Ln Datei</numerusform><numerusform>Dateien</numerusform></translation>",
        "has the placeholders",
    ),
    ("two\nlines", "<translation>zwei Zeilen</translation>", "has other line ends"),
    ("two\nlines", None, "is new in the sources"),
]


def write(folder, messages, extra=""):
    body = "".join(
        "<message%s><source>%s</source>%s</message>"
        % (' numerus="yes"' if "%Ln" in source else "", source, translation)
        for source, translation in messages.items()
        if translation is not None
    )
    text = (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de_DE">'
        f"<context><name>A</name>{body}{extra}</context></TS>"
    )
    (folder / "docsweep_de.ts").write_text(text, encoding="utf-8")


def check(folder, lupdate):
    script = Path(__file__).with_name("check.py")
    return subprocess.run(
        [sys.executable, str(script), "--lupdate", lupdate, "--root", str(folder), "--translations", str(folder), "de"],
        capture_output=True,
        text=True,
    )


def main():
    missed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for sources in ("ui", "app/gui"):
            (folder / sources).mkdir(parents=True)
        (folder / "ui/a.cpp").write_text(SOURCE, encoding="utf-8")
        write(folder, MESSAGES)
        whole = check(folder, sys.argv[1])
        if whole.returncode != 0:
            missed += 1
            print("a whole translation is refused:", whole.stdout, whole.stderr)
        cases = [({**MESSAGES, source: translation}, "", words) for source, translation, words in FAULTS]
        gone = "<message><source>Gone</source><translation>Fort</translation></message>"
        cases.append((MESSAGES, gone, "is in no source any more"))
        for messages, extra, words in cases:
            write(folder, messages, extra)
            told = check(folder, sys.argv[1])
            if told.returncode != 1 or words not in told.stdout:
                missed += 1
                print(f'"{words}" was not said:', told.stdout, told.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
