# SPDX-License-Identifier: GPL-3.0-or-later
import base64
import unittest

from trapcase import TrapCase

VERSION = {"Tus-Resumable": "1.0.0"}


def encoded(**metadata):
    return ",".join(f"{name} {base64.b64encode(value.encode()).decode()}" for name, value in metadata.items())


class Resumable(TrapCase):
    def begin(self, key="a.pdf", length=10, **metadata):
        told = {"bucketName": "documents", "objectName": key, **metadata}
        return self.ask(
            "POST",
            "/upload/resumable",
            headers={**VERSION, "Upload-Length": str(length), "Upload-Metadata": encoded(**told)},
        )

    def path(self, answer):
        self.assertEqual(answer.status, 201, answer.body)
        return "/upload/resumable/" + answer.headers["Location"].rsplit("/", 1)[1]

    def send(self, path, offset, body):
        headers = {**VERSION, "Upload-Offset": str(offset), "Content-Type": "application/offset+octet-stream"}
        return self.ask("PATCH", path, body=body, headers=headers)

    def test_comes_in_parts(self):
        path = self.path(self.begin(contentType="application/pdf", cacheControl="60"))
        self.assertEqual(self.send(path, 0, b"12345").headers["Upload-Offset"], "5")
        self.assertEqual(self.ask("HEAD", path, headers=VERSION).headers["Upload-Offset"], "5")
        self.assertEqual(self.send(path, 5, b"67890").status, 204)
        info = self.info("a.pdf")
        self.assertEqual((info["size"], info["content_type"], info["cache_control"]), (10, "application/pdf", "max-age=60"))

    def test_knows_only_seconds_of_cache_control(self):
        path = self.path(self.begin(length=1, cacheControl="public, max-age=60"))
        self.send(path, 0, b"1")
        self.assertEqual(self.info("a.pdf")["cache_control"], "no-cache")

    def test_refuses_as_plain_text(self):
        self.upload("a.pdf")
        for answer, status in (
            (self.begin("a.pdf"), 409),
            (self.begin("a#.pdf"), 400),
            (self.begin("b.pdf", length=10**12), 413),
        ):
            self.assertEqual(answer.status, status)
            self.assertEqual(answer.headers["Content-Type"].split(";")[0], "text/plain")

    def test_wants_the_offset_where_it_stands(self):
        path = self.path(self.begin())
        self.send(path, 0, b"12345")
        self.assertEqual(self.send(path, 0, b"12345").status, 409)

    def test_never_replaces_what_came_meanwhile(self):
        path = self.path(self.begin(length=5))
        self.upload("a.pdf", b"other")
        self.assertEqual(self.send(path, 0, b"12345").status, 409)
        self.assertEqual(self.ask("GET", "/object/documents/a.pdf").body, b"other")

    def test_wants_its_version(self):
        self.assertEqual(self.ask("POST", "/upload/resumable").status, 412)


if __name__ == "__main__":
    unittest.main()
