# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of what goes wrong against the messages in the sources, both ways: test_messages.py SOURCE"""

import pathlib
import re
import sys
import unittest

from messages import messages

SOURCE = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(SOURCE / "installer/system/man"))
from troubleshooting import parts  # noqa: E402


class Messages(unittest.TestCase):
    maxDiff = None
    @classmethod
    def setUpClass(cls):
        cls.said = messages(SOURCE)
        cls.rows = dict(row for _, rows in parts(SOURCE / "installer/system/man/troubleshooting.txt") for row in rows)
        listed = (SOURCE / "tests/installer/self_explaining.txt").read_text().splitlines()
        cls.clear = [line for line in listed if line and not line.startswith("# ")]
        # Literals that stand beside each other are one.
        texts = [path.read_text() for folder in ("core", "app") for path in (SOURCE / folder).rglob("*.cpp")]
        cls.sources = re.sub(r'"(?:_s|_L1)?\s*\+?\s*u?"', "", "\n".join(texts)).replace('\\"', '"')

    def test_every_message_has_a_row_or_explains_itself(self):
        missing = [each for each in self.said if each not in self.rows and each not in self.clear]
        self.assertEqual(missing, [], "these need a row in installer/system/man/troubleshooting.txt, or, if they name cause "
                                      "and mend themselves, a line in tests/installer/self_explaining.txt")

    def test_no_message_has_vanished(self):
        gone = [each for each in self.clear if each not in self.said]
        for row in self.rows:
            fragments = [each for each in re.split("…", row) if len(each.strip()) > 3]
            if row not in self.said and not all(re.sub(r"\s+", " ", each).strip() in self.sources for each in fragments):
                gone.append(row)
        self.assertEqual(gone, [], "the program does not print these any more")

    def test_no_message_is_in_both_lists(self):
        self.assertEqual([each for each in self.clear if each in self.rows], [])
        self.assertEqual(len(self.clear), len(set(self.clear)))

    def test_every_row_tells_a_mend(self):
        self.assertEqual([row for row, text in self.rows.items() if len(text.split()) < 8], [])
        self.assertGreater(len(self.rows), 50)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
