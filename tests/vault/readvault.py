# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a docsweep vault with nothing of docsweep: written from docsweep-vault(7), with libsodium and zstd.

    readvault.py FOLDER PRIVATE-KEY-FILE      names and sizes of everything
"""
import base64
import json
import pathlib
import struct
import sys

import nacl.bindings as sodium
import nacl.encoding
import nacl.hash
import zstandard


def blake(data, size, key=b""):
    return nacl.hash.blake2b(data, digest_size=size, key=key, encoder=nacl.encoding.RawEncoder)


def private_key(text):
    prefix = "dsvault-secret-"
    raw = base64.urlsafe_b64decode(text.strip()[len(prefix):])
    key, check = raw[:32], raw[32:]
    if blake(key, 16, prefix.encode().ljust(16, b"-"))[:4] != check:
        raise ValueError("mistyped")
    return key


class Fields:
    def __init__(self, data):
        self.data, self.at = data, 0

    def raw(self, size):
        self.at += size
        return self.data[self.at - size:self.at]

    def number(self, form):
        return struct.unpack("<" + form, self.raw(struct.calcsize("<" + form)))[0]

    def text(self):
        return self.raw(self.number("I"))


class Container:
    def __init__(self, path, private):
        self.data = pathlib.Path(path).read_bytes()
        self.keys = pathlib.Path(path).with_suffix(".keys").read_bytes()
        self.private = private
        self.public = sodium.crypto_scalarmult_base(private)
        head, _ = self.block(0, b"DSVHEAD1")
        fields = Fields(head)
        if fields.number("I") != 1:
            raise ValueError("another version")
        self.vault, self.id = fields.raw(16), fields.raw(16)
        self.run, self.made, self.end = fields.number("q"), fields.number("q"), fields.number("q")
        self.fingerprint, self.signer, ephemeral = fields.raw(16), fields.raw(32), fields.raw(32)
        self.box_key = sodium.crypto_box_beforenm(ephemeral, private)
        self.origin = sodium.crypto_box_seal_open(fields.text(), self.public, private)
        if self.fingerprint != blake(self.public, 16):
            raise ValueError("sealed to another key")
        self.check_signature(0, b"DSVHEAD1")
        self.items, self.closed = [], None
        self.read_footers()
        self.read_keys_head()

    def block(self, at, magic):
        if self.data[at:at + 8] != magic:
            raise ValueError(f"no {magic} at {at}")
        size = struct.unpack_from("<I", self.data, at + 8)[0]
        return self.data[at + 12:at + 12 + size], at + 12 + size + 64

    def check_signature(self, at, magic):
        _, end = self.block(at, magic)
        sodium.crypto_sign_open(self.data[end - 64:end] + self.data[at:end - 64], self.signer)

    def read_footers(self):
        if self.data[-16:-8] != b"DSVTRAIL":
            raise ValueError("no trailer at the end")
        at = struct.unpack("<q", self.data[-8:])[0]
        expected = None
        while at >= 0:
            payload, end = self.block(at, b"DSVFOOT1")
            self.check_signature(at, b"DSVFOOT1")
            block = self.data[at:end]
            if self.data[end:2 * end - at] != block:
                raise ValueError("the footer is not there twice")
            if expected is not None and blake(block, 32) != expected:
                raise ValueError("the chain is broken")
            fields = Fields(payload)
            fields.text()
            fields.number("I"), fields.number("q"), fields.number("q")
            at = fields.number("q")
            expected = fields.raw(32)
            fields.number("I")
            closing = fields.number("B")
            if self.closed is None:
                self.closed = closing == 1
            batch = []
            for _ in range(fields.number("I")):
                batch.append({"number": fields.number("q"), "kind": fields.number("B"), "slot": fields.number("I"),
                              "offset": fields.number("q"), "stored": fields.number("q"), "size": fields.number("q")})
            self.items = batch + self.items
        if expected != bytes(32):
            raise ValueError("the first footer is missing")

    def read_keys_head(self):
        head = self.keys[:96]
        if head[:16] != b"docsweep keys 1\n" or blake(head[:80], 16) != head[80:96] or head[16:32] != self.id:
            raise ValueError("the key file is damaged")
        self.salt = head[32:64]
        if struct.unpack("<qq", head[64:80]) != (self.made, self.end):
            raise ValueError("other times in the key file")

    def content_key(self, slot, owner):
        raw = self.keys[96 + 128 * slot:224 + 128 * slot]
        state, number = struct.unpack("<II", raw[:8])
        if (state, number) != (1, slot) or blake(raw[:112], 16) != raw[112:]:
            raise ValueError("the slot is damaged")
        if owner is not None and blake(owner, 32, self.salt) != raw[8:40]:
            raise ValueError("the slot is somebody else's")
        return sodium.crypto_box_open_afternm(raw[64:112], raw[40:64], self.box_key)

    def chunks(self, item):
        at = item["offset"]
        magic, number, kind, slot = struct.unpack("<8sqB3xI", self.data[at:at + 24])
        if (magic, number, kind, slot) != (b"DSVITEM1", item["number"], item["kind"], item["slot"]):
            raise ValueError("not this item")
        state = sodium.crypto_secretstream_xchacha20poly1305_state()
        sodium.crypto_secretstream_xchacha20poly1305_init_pull(
            state, self.data[at + 24:at + 48], self.content_key(slot, None))
        at += 48
        index = 0
        while True:
            size = struct.unpack_from("<I", self.data, at)[0]
            binding = self.id + struct.pack("<qq", number, index)
            plain, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(
                state, self.data[at + 4:at + 4 + size], binding)
            at, index = at + 4 + size, index + 1
            if tag == sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL:
                if at != item["offset"] + item["stored"]:
                    raise ValueError("not as long as listed")
                yield plain, True
                return
            yield plain, False

    def read(self, item):
        parts = list(self.chunks(item))
        facts = json.loads(parts[0][0])
        content = b"".join(plain for plain, _ in parts[1:-1])
        if struct.unpack("<q", parts[-1][0])[0] != len(content) or item["size"] != len(content):
            raise ValueError("bytes are missing")
        self.content_key(item["slot"], bytes([facts["ownerKind"]]) + base64.b64decode(facts["owner"]))
        if item["kind"] == 1:
            content = zstandard.ZstdDecompressor().decompress(content)
        return facts, content


def main():
    folder, key_file = sys.argv[1:3]
    private = private_key(pathlib.Path(key_file).read_text())
    for path in sorted(pathlib.Path(folder).glob("*.vault")):
        container = Container(path, private)
        print(f"{path.stem}: run {container.run}, {len(container.items)} items")
        for item in container.items:
            facts, content = container.read(item)
            name = facts.get("object", {}).get("key") or facts.get("session")
            print(f"  {item['number']}: {base64.b64decode(name).decode(errors='replace')} ({len(content)} bytes)")


if __name__ == "__main__":
    main()
