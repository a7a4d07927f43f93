# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from serving import escaped
from trapcase import TrapCase


class Alphabet(TrapCase):
    def upload_escaped(self, key):
        return self.ask("POST", f"/object/documents/{escaped(key)}", body=b"x")

    def test_accepts_these(self):
        for character in "azAZ09_/!.*'() &$@=;:+,?-":
            key = f"x{character}y"
            self.assertEqual(self.upload_escaped(key).json().get("Key"), f"documents/{key}")
            self.assertEqual(self.ask("GET", f"/object/documents/{escaped(key)}").status, 200)

    def test_refuses_those(self):
        for character in "%#~[]{}|\\\"<>^\n\té日\U0001f600":
            self.refused(self.upload_escaped(f"x{character}y"), 400, "400", "InvalidKey")
        self.assertEqual(self.server.blobs()["count"], 0)

    def test_does_not_matter_to_lists_and_deletions(self):
        odd = ["#", "%41", "a~b", "back\\slash", "line\nbreak", "é/x", "日本", "\U0001f600", "\u202egnp.exe"]
        self.seed("documents", odd)
        self.assertEqual(self.walk_v2()[0], sorted(odd, key=str.encode))
        self.assertEqual(self.ask("GET", "/object/info/documents/" + escaped("é/x")).json()["name"], "é/x")
        self.assertEqual(len(self.delete(odd).json()), len(odd))

    def test_allows_oddities(self):
        odd = ["space ", "a//b", "/leading", "trailing/", "...", "..txt", "a/.../b"]
        for key in odd:
            self.assertEqual(self.upload_escaped(key).status, 200, key)
        self.assertEqual(self.walk_v2()[0], sorted(odd))
        self.assertEqual(len(self.delete(odd).json()), len(odd))

    def test_refuses_dots_as_segments(self):
        for key in ("a/./b", "a/../b", "./a", "a/.."):
            connection = self.server.connect()
            connection.request(
                "POST",
                f"/storage/v1/object/documents/{key}",
                body=b"x",
                headers={"apikey": self.server.keys["secret"]},
            )
            self.assertEqual(connection.getresponse().status, 400, key)
            connection.close()
        self.assertEqual(self.server.remaining(), [])


class Length(TrapCase):
    def test_of_a_segment_is_255_bytes(self):
        self.upload("x" * 255 + "/" + "y" * 255 + "/" + "z" * 255)
        answer = self.ask("POST", "/object/documents/" + "x" * 256, body=b"x")
        self.refused(answer, 500, "500", "InternalError")

    def test_of_a_key_has_no_limit_in_the_database(self):
        self.seed("documents", ["x" * 1500])
        self.assertEqual(len(self.list_v2()["objects"][0]["name"]), 1500)


class Escapes(TrapCase):
    def key_of(self, path):
        return self.upload(path)["Key"].removeprefix("documents/")

    def test_are_decoded_once(self):
        self.assertEqual(self.key_of("a%20b"), "a b")
        self.assertEqual(self.key_of("a+b"), "a+b")
        self.assertEqual(self.key_of("a%2Fb"), "a/b")
        self.seed("documents", ["x%20y"])
        self.assertEqual(self.info("x%2520y")["name"], "x%20y")

    def test_are_needed_for_a_question_mark(self):
        self.assertEqual(self.key_of("c?d.pdf"), "c")
        self.assertEqual(self.key_of("c%3Fd.pdf"), "c?d.pdf")

    def test_are_not_used_in_json(self):
        self.seed("documents", ["a b", "a%20b"])
        self.assertEqual([each["name"] for each in self.delete(["a%20b"]).json()], ["a%20b"])
        self.assertEqual(self.server.remaining(), ["a b"])


if __name__ == "__main__":
    unittest.main()
