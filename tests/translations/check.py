#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the translations are whole and in step with the sources.

check.py --lupdate PROGRAM --root FOLDER --translations FOLDER [--plural-only en] LANGUAGE…

Looks at docsweep_LANGUAGE.ts of each language: unfinished, empty and vanished strings, plural forms, placeholders,
accelerators, ellipses, line ends and tags; and whether a fresh lupdate finds the same strings. Prints what is wrong,
a line each, and ends with 1 when anything is.
"""
import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

SOURCES = ["ui", "app/gui"]

# How many forms each language has (Qt Linguist), and which of them stand for a single number, where "one file" may be
# said without the figure.
FORMS = {
    "en": (2, {0}),
    "de": (2, {0}),
    "fr": (2, set()),
    "es": (2, {0}),
    "pt_BR": (2, set()),
    "am": (2, set()),
    "ar": (6, {0, 1, 2}),
    "zh_CN": (1, set()),
    "ja": (1, set()),
}

PLACEHOLDER = re.compile(r"%L?(?:[1-9][0-9]?|n)")
TAG = re.compile(r"</?[a-zA-Z][^>]*>")
ACCELERATOR = re.compile(r"&(?!&)(\S)")


class Message:
    def __init__(self, context, element):
        translation = element.find("translation")
        self.context = context
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.numerus = element.get("numerus") == "yes"
        self.state = "" if translation is None else translation.get("type", "")
        if translation is None:
            self.forms = []
        elif self.numerus:
            self.forms = ["".join(form.itertext()) for form in translation.findall("numerusform")]
        else:
            self.forms = ["".join(translation.itertext())]

    def key(self):
        return (self.context, self.source, self.comment, self.numerus)

    def title(self):
        return f'{self.context}: "{self.source}"'


def read(path):
    messages = []
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = context.findtext("name") or ""
        messages += [Message(name, element) for element in context.findall("message")]
    return messages


def accelerators(text):
    return len(ACCELERATOR.findall(text.replace("&&", "")))


def check_form(message, form, may_drop_number):
    """What is wrong with one form of a translation."""
    if not form.strip():
        return ["is empty"]
    found = []
    wanted, given = (Counter(PLACEHOLDER.findall(text)) for text in (message.source, form))
    if may_drop_number:
        for number in ("%n", "%Ln"):
            if given[number] == 0:
                del wanted[number]
    if wanted != given:
        found.append(f"has the placeholders {sorted(given.elements())}, not {sorted(wanted.elements())}")
    if accelerators(message.source) != accelerators(form):
        found.append(f"has {accelerators(form)} accelerators, not {accelerators(message.source)}")
    if message.source.endswith("…") != form.endswith("…"):
        found.append("begins or loses an ellipsis at its end")
    if message.source.count("\n") != form.count("\n"):
        found.append("has other line ends")
    if Counter(TAG.findall(message.source)) != Counter(TAG.findall(form)):
        found.append("has other tags")
    for end, name in ((0, "beginning"), (-1, "end")):
        if end == -1 and form[-1] in "、，。":  # wide marks bring their own space
            continue
        if message.source[:1 if end == 0 else None][end].isspace() != form[end].isspace():
            found.append(f"has other white space at its {name}")
    return found


def check_message(message, language):
    if message.state in ("vanished", "obsolete"):
        return ["is in no source any more"]
    if message.state == "unfinished":
        return ["is unfinished"]
    forms, singles = FORMS[language]
    if message.numerus and len(message.forms) != forms:
        return [f"has {len(message.forms)} plural forms, not {forms}"]
    found = []
    for number, form in enumerate(message.forms):
        found += check_form(message, form, message.numerus and number in singles)
    return found


def fresh(arguments, language, folder):
    """What lupdate finds in the sources, into a file that was not there."""
    path = Path(folder) / f"docsweep_{language}.ts"
    command = [arguments.lupdate, "-silent", "-recursive", "-locations", "none", "-target-language", language]
    if language in arguments.plural_only:
        command.append("-pluralonly")
    command += ["-I", str(arguments.root)]
    command += [str(arguments.root / source) for source in SOURCES] + ["-ts", str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"lupdate failed: {done.stdout}{done.stderr}")
    return read(path)


def check_language(arguments, language, folder):
    path = arguments.translations / f"docsweep_{language}.ts"
    if language not in FORMS:
        return [f"{language}: nobody has said how many plural forms it has"]
    if not path.is_file():
        return [f"{path} is not there"]
    messages = read(path)
    found = []
    stated = ElementTree.parse(path).getroot().get("language", "")
    if stated.split("_")[0] != language.split("_")[0]:
        found.append(f'{language}: the file says it is of "{stated}"')
    for message in messages:
        found += [f"{language}: {message.title()} {wrong}" for wrong in check_message(message, language)]
    twice = [key for key, count in Counter(message.key() for message in messages).items() if count > 1]
    found += [f'{language}: {key[0]}: "{key[1]}" is there twice' for key in twice]
    found += [f"{language}: {m.title()} belongs to no class, so nobody looks it up" for m in messages if m.context == "docsweep"]
    have = {message.key() for message in messages}
    want = {message.key() for message in fresh(arguments, language, folder)}
    found += [f'{language}: {key[0]}: "{key[1]}" is new in the sources' for key in sorted(want - have)]
    found += [f'{language}: {key[0]}: "{key[1]}" is in no source any more' for key in sorted(have - want)]
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--root", required=True, type=Path)
    parser.add_argument("--translations", required=True, type=Path)
    parser.add_argument("--plural-only", action="append", default=[])
    parser.add_argument("languages", nargs="*")
    arguments = parser.parse_args()
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for language in arguments.plural_only + arguments.languages:
            found += check_language(arguments, language, folder)
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
