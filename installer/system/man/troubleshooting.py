#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of what goes wrong, from its table: troubleshooting.py TABLE > docsweep-troubleshooting.7"""

import sys

HEAD = r""".\" Made from troubleshooting.txt.
.TH DOCSWEEP\-TROUBLESHOOTING 7 2026-11-30 "docsweep 0.2.0" "Miscellaneous Information"
.SH NAME
docsweep\-troubleshooting \- what docsweep says when something is wrong, and what to do
.nh
.ad l
.SH DESCRIPTION
Errors of
.BR docsweep (1)
and
.BR docsweep\-cli (1)
say what was not done and, mostly, what to do about it. The ones below need a word more. Begin with
.IR "docsweep\-cli check" ,
which tries everything that a run needs and deletes nothing. An ellipsis stands for names and numbers.
"""


def parts(path):
    """Messages with what is said of them, under their headings: [(heading, [(message, text)])]"""
    found = []
    with open(path, encoding="utf-8") as table:
        lines = table.read().split("\n\n", 1)[1].splitlines()  # less the table's own explanation
    for line in lines:
        if line.startswith("# "):
            found.append((line[2:], []))
        elif line.startswith("    "):
            message, text = found[-1][1][-1]
            found[-1][1][-1] = (message, f"{text} {line.strip()}".strip())
        elif line:
            found[-1][1].append((line, ""))
    return found


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "\\[u2026]").replace('"', "\\(dq")
    return "\\&" + text if text[:1] in ".'" else text


if __name__ == "__main__":
    page = HEAD
    for heading, rows in parts(sys.argv[1]):
        page += f'.SH "{heading.upper()}"\n'
        for message, text in rows:
            page += f".TP\n.B {roff(message)}\n{roff(text)}\n"
    sys.stdout.write(page + ".SH SEE ALSO\n.BR docsweep (1),\n.BR docsweep\\-cli (1),\n.BR docsweep\\-moving (7)\n")
