#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""verifyexport.py < EXPORT: proves an export of the ledger by what its description says, and by no line of docsweep's."""

import hashlib
import json
import sys


def unreadable(lines):
    """How many entries nobody can read any more, by what the chain says of erasures."""
    payloads = [json.loads(row["payload"]) for row in map(json.loads, filter(str.strip, lines)) if "payload" in row]
    return sum(each["entries"] for each in payloads if each["what"] == "erased")


def fault(lines):
    """What is wrong with it, or None."""
    rows = [json.loads(line) for line in lines if line.strip()]
    if len(rows) < 2 or rows[0].get("form") != 1 or "head" not in rows[-1]:
        return "it is not whole"
    ledger = bytes.fromhex(rows[0]["ledger"])
    previous, epoch, number = bytes(32), 0, 0
    for row in rows[1:-1]:
        if row["number"] != number + 1:
            return f"entry {number + 1} is missing"
        if row["epoch"] < epoch:
            return f"entry {row['number']} is of an older epoch"
        number, epoch = row["number"], row["epoch"]
        told = b"".join(each.to_bytes(8, "big", signed=True) for each in (epoch, number, row["at_us"]))
        previous = hashlib.sha256(b"docsweep ledger 1\n" + ledger + told + previous + row["payload"].encode()).digest()
        if previous.hex() != row["hash"]:
            return f"entry {number} was altered"
    if rows[-1] != {"head": number, "hash": previous.hex()}:
        return "the head is not the last entry"
    return None


if __name__ == "__main__":
    given = sys.stdin.readlines()
    found, erased = fault(given), unreadable(given)
    print(found or (f"whole, {erased} of its entries erased" if erased else "whole"))
    sys.exit(1 if found else 0)
