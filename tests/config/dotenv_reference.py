# SPDX-License-Identifier: GPL-3.0-or-later
"""What the real python-dotenv makes of .env texts.

Reads a JSON list of texts from stdin; writes a JSON list of {"values": {...}, "refused": bool} to stdout: what
load_dotenv() would set, and whether it warned about a statement it could not read.
"""
import json
import logging
import os
import sys
import tempfile

from dotenv.main import DotEnv


class Warnings(logging.Handler):
    def __init__(self):
        super().__init__()
        self.count = 0

    def emit(self, record):
        self.count += 1


def main():
    warnings = Warnings()
    logging.getLogger("dotenv.main").addHandler(warnings)
    logging.getLogger("dotenv.main").propagate = False
    answers = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, ".env")
        for text in json.load(sys.stdin):
            with open(path, "wb") as file:
                file.write(text.encode("utf-8"))
            warnings.count = 0
            values = DotEnv(path, encoding="utf-8", override=False).dict()
            answers.append(
                {
                    "values": {k: v for k, v in values.items() if v is not None},
                    "refused": warnings.count > 0,
                }
            )
    json.dump(answers, sys.stdout)


main()
