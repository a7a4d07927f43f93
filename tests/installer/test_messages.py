# SPDX-License-Identifier: GPL-3.0-or-later
"""What docsweep says when something is wrong against the page that explains it: test_messages.py SOURCE"""

import pathlib
import re
import sys
import unittest

from messages import mends, messages, numbers, sentences

SOURCE = pathlib.Path(sys.argv[1])
ITEMS = range(400, 500)  # what became of an item, shown beside it, is no error and explains itself


def holds(text, message):
    """Whether the text says the message, whatever is filled in."""
    at = 0
    for part in filter(None, (each.strip() for each in message.split("…"))):
        at = text.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


class Messages(unittest.TestCase):
    maxDiff = None
    @classmethod
    def setUpClass(cls):
        cls.said = messages(SOURCE)
        cls.sentences, cls.mends, cls.numbers = sentences(SOURCE), mends(SOURCE), numbers(SOURCE)
        listed = (SOURCE / "tests/installer/self_explaining.txt").read_text().splitlines()
        listed = [line for line in listed if line and not line.startswith("# ")]
        cls.clear_kinds = [line for line in listed if line in cls.numbers]
        cls.clear = [line for line in listed if line not in cls.numbers]

    def explains_itself(self, text):
        return text.strip("… ") in self.clear

    def test_every_cause_has_a_sentence_and_a_mend_or_explains_itself(self):
        self.assertGreater(len(self.sentences), 100)
        kinds = [kind for kind in self.numbers if kind != "Unknown"]
        self.assertEqual([kind for kind in kinds if not self.sentences.get(kind)], [], "these have no row in core/base/causesof*.cpp")
        missing = [kind for kind in kinds if kind not in self.mends and kind not in self.clear_kinds
                   and self.numbers[kind] not in ITEMS and not self.explains_itself(self.sentences[kind])]
        self.assertEqual(missing, [], "these need a row in core/base/causemends.cpp, or, if they name cause and mend themselves, "
                                      "a line in tests/installer/self_explaining.txt")

    def test_every_other_message_explains_itself(self):
        missing = [each for each in self.said if not self.explains_itself(each)
                   and not any(holds(each, sentence) for sentence in self.sentences.values())]
        self.assertEqual(missing, [], "these need a cause with a row in core/base/causemends.cpp, or, if they name cause and mend "
                                      "themselves, a line in tests/installer/self_explaining.txt")

    def test_no_message_has_vanished(self):
        said = {*self.said, *(text.strip("… ") for text in self.sentences.values())}
        self.assertEqual([each for each in self.clear if each not in said], [],
                         "the program does not print these any more")

    def test_no_message_is_explained_twice(self):
        self.assertEqual([each for each in self.clear_kinds if each in self.mends], [])
        self.assertEqual(len(self.clear), len(set(self.clear)))

    def test_every_mend_tells_one(self):
        self.assertEqual([kind for kind in self.mends if kind not in self.sentences], [])
        self.assertEqual([kind for kind, text in self.mends.items() if len(text.split()) < 8], [])
        self.assertEqual([kind for kind, text in self.mends.items() if not re.search(r"[.)]$", text)], [])
        self.assertGreater(len(self.mends), 50)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
