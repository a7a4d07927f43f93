# SPDX-License-Identifier: GPL-3.0-or-later
"""What docsweep wrote, read by something that shares no code with it: test_readvault.py VAULTCHILD"""
import base64
import json
import pathlib
import subprocess
import sys
import tempfile

import readvault


def main():
    with tempfile.TemporaryDirectory() as home:
        home = pathlib.Path(home)
        said = subprocess.run([sys.argv[1], "make", str(home)], check=True, capture_output=True, text=True).stdout
        expected = json.loads(said)
        key = readvault.private_key((home / "private").read_text())
        folder = home / "vault"
        assert (folder / "CACHEDIR.TAG").read_bytes().startswith(b"Signature: 8a477f597d28d172789f06886806bc55")
        vault = json.loads((folder / "vault.json").read_text())
        container = readvault.Container(folder / (expected["container"] + ".vault"), key)
        assert container.vault.hex() == vault["id"], "vault id"
        assert container.id.hex() == expected["container"], "container id"
        assert container.run == 7 and container.origin == b"PLANTED origin", "run facts"
        assert container.end - container.made == 24 * 3600 * 1000000, "term"
        assert container.closed, "closed"
        assert [item["number"] for item in container.items] == [item["item"] for item in expected["items"]], "numbers"
        for item, planted in zip(container.items, expected["items"]):
            facts, content = container.read(item)
            assert base64.b64decode(facts["owner"]).decode() == planted["owner"], planted
            if "rows" in planted:
                assert item["kind"] == 1 and content == base64.b64decode(planted["rows"]), planted["item"]
                continue
            told = facts["object"]
            assert content == base64.b64decode(planted["bytes"]), planted["item"]
            assert base64.b64decode(told["key"]).decode() == planted["key"]
            assert told["bucket"] == planted["bucket"]
            assert base64.b64decode(told["contentType"]).decode() == planted["contentType"]
            assert told["createdAt"] == planted["createdAt"]
        print(f"{len(expected['items'])} items are the same")


if __name__ == "__main__":
    main()
