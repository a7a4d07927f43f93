# SPDX-License-Identifier: GPL-3.0-or-later
import base64
import json
import unittest

from serving import escaped
from trapcase import TrapCase

OLD = "2020-01-01T00:00:00.000Z"
USER = base64.b64encode(json.dumps({"client": 7}).encode()).decode()


class Dates(TrapCase):
    def setUp(self):
        super().setUp()
        self.upload("a.pdf", b"one")
        self.age("a.pdf")

    def age(self, name):
        self.server.control(
            "POST", "/backdate", {"bucket": "documents", "names": [name], "created_at": OLD, "updated_at": OLD}
        )

    def row(self, name="a.pdf", bucket="documents"):
        return next(each for each in self.list_v2(bucket)["objects"] if each["name"] == name)

    def check_overwritten(self):
        row = self.row()
        self.assertEqual(row["created_at"], OLD)
        self.assertGreater(row["updated_at"], OLD)
        self.assertEqual(row["metadata"]["size"], 5)

    def test_of_creation_survives_upsert(self):
        before = self.row()["metadata"]["lastModified"]
        self.upload("a.pdf", b"three", **{"x-upsert": "true"})
        self.check_overwritten()
        self.assertGreaterEqual(self.row()["metadata"]["lastModified"], before)

    def test_of_creation_survives_put(self):
        self.upload("a.pdf", b"three", method="PUT")
        self.check_overwritten()

    def test_of_creation_survives_a_copy_onto_it(self):
        self.upload("b.pdf", b"three")
        told = {"bucketId": "documents", "sourceKey": "b.pdf", "destinationKey": "a.pdf"}
        self.refused(self.ask("POST", "/object/copy", told), 400, "409", "KeyAlreadyExists")
        self.assertEqual(self.ask("POST", "/object/copy", told, headers={"x-upsert": "true"}).status, 200)
        self.check_overwritten()

    def test_of_creation_survives_a_move_and_the_change_does_not(self):
        told = {"bucketId": "documents", "sourceKey": "a.pdf", "destinationKey": "b.pdf"}
        before = self.row()
        self.ask("POST", "/object/move", told)
        after = self.row("b.pdf")
        self.assertEqual(after["created_at"], OLD)
        self.assertGreater(after["updated_at"], OLD)
        self.assertGreaterEqual(after["metadata"]["lastModified"], before["metadata"]["lastModified"])

    def test_of_change_is_now_after_any_sql(self):
        self.server.sql("UPDATE storage.objects SET metadata = NULL")
        self.assertGreater(self.row()["updated_at"], OLD)

    def test_of_access_ignores_downloads(self):
        before = self.row()["last_accessed_at"]
        self.ask("GET", "/object/documents/a.pdf")
        self.assertEqual(self.row()["last_accessed_at"], before)

    def test_of_a_copy_is_new(self):
        told = {"bucketId": "documents", "sourceKey": "a.pdf", "destinationKey": "b.pdf"}
        answer = self.ask("POST", "/object/copy", told).json()
        self.assertEqual(answer["Key"], "documents/b.pdf")
        self.assertEqual(answer["Id"], answer["id"])
        self.assertGreater(self.row("b.pdf")["created_at"], OLD)


class Moving(TrapCase):
    def move(self, source, target, bucket="documents", target_bucket=None):
        told = {"bucketId": bucket, "sourceKey": source, "destinationKey": target}
        if target_bucket:
            told["destinationBucket"] = target_bucket
        return self.ask("POST", "/object/move", told)

    def test_keeps_id_creation_and_user_metadata_but_not_the_version(self):
        self.upload("a.pdf", **{"x-metadata": USER})
        before = self.info("a.pdf")
        self.assertEqual(self.move("a.pdf", "b.pdf").json(), {"message": "Successfully moved"})
        after = self.info("b.pdf")
        for name in ("id", "created_at", "metadata", "size", "etag"):
            self.assertEqual(after[name], before[name], name)
        self.assertEqual(after["metadata"], {"client": 7})
        self.assertNotEqual(after["version"], before["version"])
        self.assertEqual(self.server.blobs(), {"count": 1, "orphans": 0, "ghosts": []})

    def test_never_overwrites(self):
        self.upload("a.pdf")
        self.upload("b.pdf")
        self.refused(self.move("a.pdf", "b.pdf"), 400, "409", "ResourceAlreadyExists")

    def test_into_a_missing_bucket_misses_a_related_resource(self):
        self.upload("a.pdf")
        answer = self.move("a.pdf", "a.pdf", target_bucket="none")
        self.refused(answer, 400, "404", "InvalidRequest")
        self.assertEqual(answer.json()["message"], "The related resource does not exist")
        self.assertEqual(self.server.blobs(), {"count": 1, "orphans": 0, "ghosts": []})

    def test_again_finds_nothing(self):
        self.upload("a.pdf")
        self.move("a.pdf", "b.pdf")
        self.refused(self.move("a.pdf", "b.pdf"), 400, "404", "NoSuchKey")

    def test_to_a_forbidden_key_is_refused(self):
        self.upload("a.pdf")
        self.refused(self.move("a.pdf", "é.pdf"), 400, "400", "InvalidKey")

    def test_to_quarantine_and_back_restores_all(self):
        self.ask("POST", "/bucket", {"name": "quarantine"})
        self.upload("x/a.pdf", b"evidence")
        before = self.info("x/a.pdf")
        self.assertEqual(self.move("x/a.pdf", "documents/x/a.pdf", target_bucket="quarantine").status, 200)
        self.assertEqual(self.server.remaining(), [])
        back = self.move("documents/x/a.pdf", "x/a.pdf", "quarantine", "documents")
        self.assertEqual(back.status, 200)
        after = self.info("x/a.pdf")
        self.assertEqual([after[name] for name in ("id", "created_at")], [before[name] for name in ("id", "created_at")])
        self.assertEqual(self.ask("GET", "/object/documents/x/a.pdf").body, b"evidence")


class Copying(TrapCase):
    def test_may_change_metadata(self):
        self.upload("a.pdf", **{"x-metadata": USER})
        told = {
            "bucketId": "documents",
            "sourceKey": "a.pdf",
            "destinationKey": "b.pdf",
            "copyMetadata": False,
            "metadata": {"cacheControl": "no-store", "mimetype": "text/plain"},
        }
        self.ask("POST", "/object/copy", told)
        info = self.info("b.pdf")
        self.assertEqual((info["content_type"], info["cache_control"], info["metadata"]), ("text/plain", "no-store", None))


class Uploading(TrapCase):
    def test_over_an_existing_key_wants_upsert(self):
        made = self.upload("a.pdf")
        self.assertEqual(made["Key"], "documents/a.pdf")
        answer = self.ask("POST", "/object/documents/a.pdf", body=b"x")
        self.refused(answer, 400, "409", "KeyAlreadyExists")
        self.assertEqual(answer.json()["error"], "Duplicate")
        self.assertEqual(self.upload("a.pdf", **{"x-upsert": "true"})["Id"], made["Id"])
        self.assertEqual(self.upload("a.pdf", method="PUT")["Id"], made["Id"])
        self.assertEqual(self.upload("new.pdf", method="PUT")["Key"], "documents/new.pdf")
        self.assertEqual(self.server.blobs(), {"count": 2, "orphans": 0, "ghosts": []})

    def test_into_a_missing_bucket_is_refused(self):
        self.refused(self.ask("POST", "/object/none/a.pdf", body=b"x"), 400, "404", "NoSuchBucket")

    def test_of_a_folders_placeholder_is_empty_and_of_any_type(self):
        self.ask("POST", "/bucket", {"name": "pdfs", "allowed_mime_types": ["application/pdf"]})
        path = "/object/pdfs/folder/.emptyFolderPlaceholder"
        plain = {"Content-Type": "text/plain"}
        self.refused(self.ask("POST", path, body=b"x", headers=plain), 400, "413", "EntityTooLarge")
        self.assertEqual(self.ask("POST", path, body=b"", headers=plain).status, 200)


class Downloading(TrapCase):
    def test_has_the_headers_of_a_file(self):
        self.upload("a.pdf", b"hello")
        for path in ("/object/documents/a.pdf", "/object/authenticated/documents/a.pdf"):
            answer = self.ask("GET", path)
            self.assertEqual((answer.status, answer.body), (200, b"hello"))
            self.assertEqual(answer.headers["Content-Type"], "application/pdf")
            self.assertEqual(answer.headers["ETag"], '"5d41402abc4b2a76b9719d911017c592"')
            self.assertEqual(answer.headers["Accept-Ranges"], "bytes")
            self.assertTrue(answer.headers["Last-Modified"].endswith("GMT"))
            head = self.ask("HEAD", path)
            self.assertEqual((head.status, head.body, head.headers["Content-Length"]), (200, b"", "5"))

    def test_gives_ranges(self):
        self.upload("a.pdf", b"0123456789")
        for words, expected, where in (
            ("bytes=2-4", b"234", "bytes 2-4/10"),
            ("bytes=7-", b"789", "bytes 7-9/10"),
            ("bytes=-3", b"789", "bytes 7-9/10"),
            ("bytes=8-99", b"89", "bytes 8-9/10"),
        ):
            answer = self.ask("GET", "/object/documents/a.pdf", headers={"Range": words})
            self.assertEqual((answer.status, answer.body), (206, expected))
            self.assertEqual(answer.headers["Content-Range"], where)

    def test_by_the_public_address_is_for_public_buckets(self):
        self.ask("POST", "/bucket", {"name": "shown", "public": True})
        self.upload("a.pdf", bucket="shown")
        self.upload("a.pdf")
        self.assertEqual(self.ask("GET", "/object/public/shown/a.pdf", key=None).body, b"hello")
        self.refused(self.ask("GET", "/object/public/documents/a.pdf", key=None), 400, "404", "NoSuchBucket")
        self.refused(self.ask("GET", "/object/public/shown/b.pdf", key=None), 400, "404", "NoSuchKey")

    def test_info_tells_the_users_metadata_and_the_change(self):
        self.upload("a.pdf", **{"x-metadata": USER})
        info = self.info("a.pdf")
        self.assertEqual(
            set(info),
            {
                "id",
                "name",
                "version",
                "bucket_id",
                "size",
                "content_type",
                "cache_control",
                "etag",
                "metadata",
                "last_modified",
                "created_at",
            },
        )
        self.assertEqual(info["metadata"], {"client": 7})
        self.assertEqual(info["last_modified"], self.list_v2()["objects"][0]["updated_at"])


class Signing(TrapCase):
    def sign(self, key="a.pdf", seconds=60):
        return self.ask("POST", f"/object/sign/documents/{escaped(key)}", {"expiresIn": seconds})

    def test_opens_one_object_without_a_key(self):
        self.upload("a.pdf")
        url = self.sign().json()["signedURL"]
        self.assertTrue(url.startswith("/object/sign/documents/a.pdf?token="))
        self.assertEqual(self.ask("GET", url, key=None).body, b"hello")
        other = url.replace("a.pdf", "b.pdf")
        self.assertEqual(self.ask("GET", other, key=None).status, 400)

    def test_wants_a_second_and_an_object(self):
        self.upload("a.pdf")
        self.refused(self.sign(seconds=0), 400, "400", "InvalidRequest")
        self.refused(self.sign("none"), 400, "404", "NoSuchKey")

    def test_a_forged_or_expired_token_is_an_invalid_jwt(self):
        self.upload("a.pdf")
        for token in ("nonsense", self.server.token({"url": "documents/a.pdf"}, -10)):
            answer = self.ask("GET", "/object/sign/documents/a.pdf?token=" + token, key=None)
            self.refused(answer, 400, "400", "InvalidJWT")


if __name__ == "__main__":
    unittest.main()
