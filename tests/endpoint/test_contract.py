# SPDX-License-Identifier: GPL-3.0-or-later
"""What the web app's pages and a monitoring get."""

from endpointcase import TOKEN, EndpointCase, masked


class Contract(EndpointCase):
    def test_a_page_cleans_its_own_session_and_no_other(self):
        status, answer = self.request("POST", "/cleanup-session/", self.page(), b"{}")
        self.assertEqual(status, 200, answer)
        self.assertEqual(set(answer), {"success", "message", "files_deleted", "documents_deleted"})
        self.assertEqual((answer["success"], answer["files_deleted"], answer["documents_deleted"]), (True, 2, 1))
        self.assertEqual(self.keys(), {self.other})
        self.assertEqual(self.files(self.session), [])
        self.assertEqual(self.files(self.other), ["a.pdf", "a.xlsx"])

    def test_a_token_may_be_masked_on_either_side(self):
        for cookie in (self.secret, masked(self.secret)):
            for header in (self.secret, masked(self.secret)):
                self.put(f"{self.session}/again.pdf")
                status, answer = self.request(
                    "POST", "/cleanup-session/",
                    self.page(Cookie=f"csrftoken={cookie}; sessionid={self.session}", X_CSRFToken=header))
                self.assertEqual((status, answer["success"]), (200, True), answer)
                self.assertEqual(self.files(self.session), [])

    def test_a_session_without_anything_is_no_failure(self):
        status, answer = self.request(
            "POST", "/cleanup-session/", self.page(Cookie=f"csrftoken={self.secret}; sessionid={'n' * 32}"))
        self.assertEqual((status, answer["success"], answer["files_deleted"]), (200, True, 0), answer)
        self.assertNothingWent()

    def test_a_machine_names_a_session(self):
        status, answer = self.request(
            "POST", "/cleanup-session/", {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"},
            b'{"session_key": "%s"}' % self.other.encode())
        self.assertEqual((status, answer["files_deleted"]), (200, 2), answer)
        self.assertEqual(self.keys(), {self.session})

    def test_info_tells_what_there_is(self):
        status, answer = self.request("GET", "/cleanup-info/")
        self.assertEqual(status, 200, answer)
        self.assertEqual(set(answer), {"success", "cleanup_candidates", "storage_stats"})
        self.assertEqual(answer["cleanup_candidates"],
                         {"old_sessions_count": 0, "old_documents_count": 0, "cleanup_recommended": False})
        stats = answer["storage_stats"]
        self.assertEqual(set(stats), {"success", "total_files", "total_size_bytes", "total_size_mb", "file_types",
                                      "old_files_count", "cleanup_recommended"})
        self.assertEqual((stats["success"], stats["total_files"], stats["file_types"]), (True, 4, {".pdf": 2, ".xlsx": 2}))

    def test_metrics_are_text_that_prometheus_reads(self):
        self.request("POST", "/cleanup-session/", self.page())
        status, text = self.request("GET", "/metrics")
        self.assertEqual(status, 200)
        self.assertIn("# TYPE docsweep_last_run_success gauge\ndocsweep_last_run_success 1\n", text)
        self.assertIn('docsweep_last_run_items{kind="file",state="deleted"} 1\n', text)
        for line in text.splitlines():
            self.assertRegex(line, r"^(# (HELP|TYPE) docsweep_\w+ .+|docsweep_\w+(\{\w+=\"[^\"]*\"(,\w+=\"[^\"]*\")*\})? [-+0-9.e]+)$")

    def test_it_ends_when_it_is_told_to(self):
        self.assertServes()
        self.assertEqual(self.server.end(), 0)


class WithoutStorage(EndpointCase):
    """While the storage is away, rows are told all the same."""

    def environment(self):
        return {"STORAGE_ROOT": ""}

    def test_info_tells_of_the_rows(self):
        status, answer = self.request("GET", "/cleanup-info/")
        self.assertEqual((status, answer["success"]), (200, True), answer)
        self.assertEqual(answer["cleanup_candidates"]["old_sessions_count"], 0)
        self.assertEqual(set(answer["storage_stats"]), {"success", "error"})
        self.assertFalse(answer["storage_stats"]["success"])
        self.assertIn("no storage is configured", answer["storage_stats"]["error"])
