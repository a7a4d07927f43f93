#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual page of docsweep-cli from its frame and from what the program says of itself, so that no option is missing:
assemble.py DOCSWEEP_CLI FRAME > docsweep-cli.1"""

import re
import subprocess
import sys


def said(*arguments):
    return subprocess.run([sys.argv[1], *arguments], capture_output=True, text=True, check=True).stdout


def verbatim(text):
    lines = text.strip("\n").replace("\\", "\\e").replace("-", "\\-").split("\n")
    return ".nf\n" + "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in lines) + "\n.fi"


def commands(text):
    part = re.search(r"^Commands:\n((?:  .*\n|\n)+)", text, re.M).group(1)
    return [name for name in re.findall(r"^  ([\w-]+)", part, re.M) if name != "help"]


def tell(parts, path, text):
    parts.append(".SS " + " ".join(["docsweep-cli", *path]).replace("-", "\\-") + "\n" + verbatim(text))
    if re.search(r"^Commands:", text, re.M):
        for below in commands(text):
            tell(parts, [*path, below], said(*path, below, "--help"))


def main():
    parts = [".SS docsweep\\-cli\n" + verbatim(said("--help"))]
    for name in commands(said("--help")):
        tell(parts, [name], said("help", name))
    with open(sys.argv[2], encoding="utf-8") as frame:
        page = frame.read()
    sys.stdout.write(page.replace("@COMMANDS@", "\n".join(parts)).replace("@JSON@", verbatim(said("help", "json"))))


if __name__ == "__main__":
    main()
