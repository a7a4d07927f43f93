# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from trapcase import TrapCase

POLICY = "CREATE POLICY reading ON storage.objects FOR SELECT TO authenticated USING (name LIKE 'mine/%')"


class Gateway(TrapCase):
    def test_wants_an_apikey(self):
        answer = self.ask("GET", "/bucket", headers={"apikey": None})
        self.assertEqual(answer.status, 401)
        self.assertNotIn("statusCode", answer.json())

    def test_knows_its_keys(self):
        self.assertEqual(self.ask("GET", "/bucket", headers={"apikey": "another"}).status, 401)

    def test_translates_new_keys(self):
        self.assertEqual(len(self.ask("GET", "/bucket", key="secret").json()), 1)
        self.assertEqual(self.ask("GET", "/bucket", key="publishable").json(), [])

    def test_fills_in_the_authorization_for_new_keys_alone(self):
        none = {"Authorization": None}
        self.assertEqual(self.ask("GET", "/bucket", key="secret", headers=none).status, 200)
        self.refused(self.ask("GET", "/bucket", key="service", headers=none), 400, "400", "InvalidRequest")

    def test_wants_a_new_key_to_be_the_same_in_both_headers(self):
        answer = self.ask("GET", "/bucket", headers={"Authorization": "Bearer " + self.server.keys["secret"]})
        self.assertEqual(answer.status, 401)

    def test_refuses_a_secret_key_from_a_browser(self):
        browser = {"User-Agent": "Mozilla/5.0"}
        self.assertEqual(self.ask("GET", "/bucket", key="secret", headers=browser).status, 401)
        self.assertEqual(self.ask("GET", "/bucket", key="service", headers=browser).status, 200)

    def test_serves_the_base_alone(self):
        connection = self.server.connect()
        connection.request("GET", "/bucket", headers={"apikey": self.server.keys["secret"]})
        self.assertEqual(connection.getresponse().status, 404)
        connection.close()


class BareServer(TrapCase):
    def setUp(self):
        super().setUp()
        self.change(has_gateway=False)

    def test_looks_at_authorization_alone(self):
        self.assertEqual(self.ask("GET", "/bucket", headers={"apikey": None}).status, 200)
        answer = self.ask("GET", "/bucket", headers={"Authorization": None})
        self.refused(answer, 400, "400", "InvalidRequest")
        self.assertEqual(answer.json()["message"], "headers must have required property 'authorization'")

    def test_takes_a_new_key_for_a_broken_token(self):
        answer = self.ask("GET", "/bucket", key="secret")
        self.refused(answer, 400, "403", "AccessDenied")
        self.assertEqual(answer.json()["message"], "Invalid Compact JWS")


class Tokens(TrapCase):
    def test_of_another_secret_are_denied(self):
        head, claims, _ = self.server.keys["service"].split(".")
        other = self.server.keys["anon"].split(".")[2]
        answer = self.ask("GET", "/bucket", key=f"{head}.{claims}.{other}")
        self.refused(answer, 400, "403", "AccessDenied")
        self.assertEqual(answer.json()["error"], "Unauthorized")
        self.assertEqual(answer.json()["message"], "signature verification failed")

    def test_that_expired_are_denied(self):
        answer = self.ask("GET", "/bucket", key=self.server.token({"role": "service_role"}, -10))
        self.refused(answer, 400, "403", "AccessDenied")
        self.assertEqual(answer.json()["message"], '"exp" claim timestamp check failed')

    def test_of_an_unknown_role_are_an_error_of_the_database(self):
        answer = self.ask("GET", "/bucket", key=self.server.token({"role": "nobody_knows"}))
        self.refused(answer, 500, "500", "DatabaseError")
        self.assertEqual(answer.json()["message"], "database error, code: 22023")


class RowSecurity(TrapCase):
    def test_makes_lists_empty_instead_of_refusing(self):
        self.seed("documents", ["a", "b"])
        self.assertEqual(self.list_v2(key="anon")["objects"], [])
        listed = self.ask("POST", "/object/list/documents", {"prefix": ""}, key="anon")
        self.assertEqual((listed.status, listed.json()), (200, []))
        self.refused(self.ask("GET", "/bucket/documents", key="anon"), 400, "404", "NoSuchBucket")

    def test_makes_deletions_do_nothing_instead_of_refusing(self):
        self.seed("documents", ["a", "b"])
        answer = self.delete(["a", "b"], key="anon")
        self.assertEqual((answer.status, answer.json()), (200, []))
        self.assertEqual(self.server.remaining(), ["a", "b"])

    def test_makes_objects_missing(self):
        self.upload("a.pdf")
        self.refused(self.ask("GET", "/object/info/documents/a.pdf", key="anon"), 400, "404", "NoSuchKey")

    def test_refuses_to_delete_a_single_object(self):
        self.upload("a.pdf")
        self.refused(self.ask("DELETE", "/object/documents/a.pdf", key="anon"), 400, "403", "AccessDenied")
        self.refused(self.ask("DELETE", "/object/documents/none", key="anon"), 400, "404", "NoSuchKey")

    def test_refuses_to_upload(self):
        answer = self.ask("POST", "/object/documents/a.pdf", body=b"x", key="anon")
        self.refused(answer, 400, "403", "AccessDenied")
        self.assertEqual(self.server.blobs()["count"], 0)

    def test_shows_a_user_what_a_policy_allows(self):
        self.server.sql(POLICY)
        self.addCleanup(self.server.sql, "DROP POLICY reading ON storage.objects")
        self.seed("documents", ["mine/a", "yours/b"])
        token = self.server.token({"role": "authenticated", "sub": "7d3e1a52-0000-4000-8000-000000000001"})
        self.assertEqual([each["name"] for each in self.list_v2(key=token)["objects"]], ["mine/a"])
        self.assertEqual(self.delete(["mine/a"], key=token).json(), [])


if __name__ == "__main__":
    unittest.main()
