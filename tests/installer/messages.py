# SPDX-License-Identifier: GPL-3.0-or-later
"""The errors that docsweep's sources can print, each as a pattern in which … stands for what a run fills in: the sentences of
the tables of causes, and what still stands beside an ErrorKind."""

import pathlib
import re

LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
ROW = re.compile(r'\{(?:\.kind = )?(\w+),\s*(?:\.sentence = )?((?:\s*"(?:[^"\\]|\\.)*")+)')


def expression(text, start):
    """What stands from there to the bracket that closes around it, or to a comma of the same depth."""
    depth, at = 0, start
    while at < len(text):
        if text[at] == '"':
            at = re.compile(r'"(?:[^"\\]|\\.)*"').match(text, at).end()
            continue
        if text[at] in "({[":
            depth += 1
        elif text[at] in ")}]":
            depth -= 1
            if depth < 0:
                break
        elif text[at] in ",;" and depth == 0:
            break
        at += 1
    return text[start:at]


def top_level(words):
    """The literals of the expression that are not arguments of something, joined; … where something else is added."""
    parts, depth, at = [], 0, 0
    while at < len(words):
        found = re.compile(r'u?"((?:[^"\\]|\\.)*)"(?:_s|_L1)?').match(words, at)
        if found:
            if depth == 0:
                parts.append(re.sub(r"%\d", "…", found.group(1).replace('\\"', '"').replace("\\n", " ")))
            at = found.end()
            continue
        if words[at] in "({[":
            depth += 1
        elif words[at] in ")}]":
            depth -= 1
        elif words[at] == "+" and depth == 0:
            parts.append("+")
        elif depth == 0 and not words[at].isspace():
            parts.append("?")
        at += 1
    text = ""
    for part in parts:
        text += {"+": "\x00", "?": "\x01"}.get(part, part)
    text = re.sub(r"[\x00\x01]*\x01[\x00\x01]*", "…", text).replace("\x00", "")
    return re.sub(r"…+", "…", re.sub(r"(?<=[\w)])…$", "", text)) if '"' in words else ""


def messages(source):
    found = {}
    for folder in ("core", "app"):
        for path in sorted((pathlib.Path(source) / folder).rglob("*.cpp")):
            text = re.sub(r"//[^\n\"]*\n", "\n", path.read_text().replace("u'\"'", 'u"\\""_s'))
            for hit in re.finditer(r"ErrorKind::(\w+),\s*", text):
                said = top_level(expression(text, hit.end())).strip("… ")
                if len(re.findall(r"\w{2,}", said)) > 1:
                    found.setdefault(said, (hit.group(1), path.name))
    return found


def table(source, names):
    """What the tables say: {kind: text}"""
    found = {}
    for path in sorted((pathlib.Path(source) / "core/base").glob(names)):
        for kind, literals in ROW.findall(path.read_text()):
            found[kind] = "".join(LITERAL.findall(literals)).replace('\\"', '"')
    return found


def sentences(source):
    return {kind: re.sub(r"%\d", "…", text) for kind, text in table(source, "causesof*.cpp").items()}


def mends(source):
    return table(source, "causemends*.cpp")


def numbers(source):
    """The kinds there are: {kind: number}"""
    text = (pathlib.Path(source) / "core/base/cause.h").read_text()
    return {kind: int(number) for kind, number in re.findall(r"^    (\w+) = (\d+),", text, re.M)}


if __name__ == "__main__":
    import sys
    for each, text in sorted(sentences(sys.argv[1]).items()):
        print(f"{each:38} {text}")
    for said, (kind, name) in sorted(messages(sys.argv[1]).items(), key=lambda each: each[1]):
        print(f"{kind:13} {name:24} {said}")
