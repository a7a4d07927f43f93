# SPDX-License-Identifier: GPL-3.0-or-later
"""What strangers try. Each is refused or bounded, is in the log, and the service goes on."""

import concurrent.futures
import pathlib
import select
import socket
import subprocess
import time

from endpointcase import TOKEN, EndpointCase, masked, secret


HEAD = b"GET /cleanup-info/ HTTP/1.1\r\nHost: app.example.org\r\n"
BEHIND = b"GET /nowhere HTTP/1.1\r\nHost: app.example.org\r\n\r\n"
CHUNKED = b"\r\n0\r\n\r\n"
AMBIGUOUS = [HEAD + rest for rest in (
    b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n" + CHUNKED,
    b"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n" + CHUNKED,
    b"Content-Length: 0\r\nContent-Length: 5\r\n\r\nhello",
    b"Content-Length: 0\r\nContent-Length: 0\r\n\r\n",
    b"Content-Length: 0, 0\r\n\r\n",
    b"Content-Length: +5\r\n\r\nhello",
    b"Content-Length: 0x5\r\n\r\nhello",
    b"Content-Length:\r\n\r\n",
    b"Content-Length: 99999999999999999999999\r\n\r\n",
    b"Content-Length : 5\r\n\r\nhello",
    b"Content-Length\t: 5\r\n\r\nhello",
    b"Content-Length\0: 5\r\n\r\nhello",
    b"Content-Length 5\r\n\r\nhello",
    b"Transfer-Encoding : chunked\r\n" + CHUNKED,
    b"Transfer-Encoding: xchunked\r\n\r\n",
    b"Transfer-Encoding: identity, chunked\r\n" + CHUNKED,
    b"Transfer-Encoding: \x0bchunked\r\n" + CHUNKED,
    b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n" + CHUNKED,
    b"X: y\r\n Content-Length: 5\r\n\r\nhello",
    b"X: y\rContent-Length: 5\r\n\r\nhello",
)] + [HEAD.replace(b"1.1", b"1.0") + b"Transfer-Encoding: chunked\r\n" + CHUNKED]


class Proxy:
    """nginx, from its start to its end."""

    def __init__(self, folder, upstream):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        place = pathlib.Path(folder) / "nginx"
        place.mkdir()
        (place / "nginx.conf").write_text(f"""
daemon off; pid {place}/pid; error_log {place}/error.log; worker_processes 1;
events {{ worker_connections 256; }}
http {{
    access_log off;
    client_body_temp_path {place}; proxy_temp_path {place}; fastcgi_temp_path {place}; uwsgi_temp_path {place};
    scgi_temp_path {place};
    upstream docsweep {{ server 127.0.0.1:{upstream}; keepalive 1; }}
    server {{
        listen 127.0.0.1:{self.port};
        location / {{
            proxy_pass http://docsweep; proxy_http_version 1.1; proxy_request_buffering off;
            proxy_set_header Connection ""; proxy_set_header Host $host;
        }}
    }}
}}
""")
        self.process = subprocess.Popen(["nginx", "-p", str(place), "-c", "nginx.conf", "-e", "error.log"],
                                        stderr=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while time.monotonic() < end:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise AssertionError((place / "error.log").read_text())

    def end(self):
        self.process.terminate()
        self.process.wait()


def is_closed(line):
    return bool(select.select([line], [], [], 0)[0]) and line.recv(1, socket.MSG_PEEK) == b""


class Attacks(EndpointCase):
    def assertRefused(self, status, headers, body=None, **more):
        got, answer = self.request("POST", "/cleanup-session/", headers, body, **more)
        self.assertEqual(got, status, answer)
        self.assertEqual(set(answer), {"success", "error"})
        self.assertFalse(answer["success"])
        self.assertNothingWent()
        self.assertIn("refused", self.server.log())
        self.assertServes()

    def test_a_form_of_another_site(self):
        self.assertRefused(403, {"Cookie": f"csrftoken={self.secret}; sessionid={self.session}",
                                 "Origin": "https://evil.example", "Content-Type": "application/x-www-form-urlencoded"},
                           b"csrfmiddlewaretoken=" + secret().encode())

    def test_a_fetch_of_another_site_that_knows_the_token(self):
        for origin in ("https://evil.example", "null", "https://app.example.org.evil.example",
                       "https://app.example.org@evil.example", "file://app.example.org", ""):
            self.assertRefused(403, self.page(Origin=origin))
        self.assertRefused(403, self.page(Sec_Fetch_Site="cross-site", Origin=None))
        self.assertRefused(403, self.page(Sec_Fetch_Site="same-site", Origin=None))
        self.assertRefused(403, self.page(Origin=None, Referer="https://evil.example/app.example.org/"))

    def test_a_name_that_was_pointed_here(self):
        for host in ("evil.example", "127.0.0.1.evil.example", "app.example.org.evil.example", "", None,
                     "app.example.org@evil.example", "evil.example#app.example.org"):
            status, _ = self.request("POST", "/cleanup-session/",
                                     self.page(Origin=f"http://{host}"), host=host)
            self.assertEqual(status, 400, host)
            status, _ = self.request("GET", "/cleanup-info/", host=host)
            self.assertEqual(status, 400, host)
        self.assertNothingWent()
        self.assertServes()

    def test_tokens_that_are_none_or_anothers_or_old(self):
        for token in (None, "", secret(), masked(secret()), self.secret[:-1], self.secret + "A", "é" * 32, "a" * 10000,
                      "'; DROP TABLE parser_usersession; --"):
            self.assertRefused(403, self.page(X_CSRFToken=token and token.encode().decode("latin-1")))
        self.assertRefused(403, self.page(Cookie=f"sessionid={self.session}"))
        self.assertRefused(403, self.page(Cookie=f"csrftoken={self.secret}"))
        # A cookie planted beside the real one by a neighbouring site.
        planted = secret()
        self.assertRefused(403, self.page(
            Cookie=f"csrftoken={planted}; csrftoken={self.secret}; sessionid={self.session}",
            X_CSRFToken=masked(planted)))

    def test_the_session_of_somebody_else(self):
        self.assertRefused(403, self.page(), b'{"session_key": "%s"}' % self.other.encode())
        for key in ("..", ".", "a/b", "%2e%2e", "*", "s" * 41, "s" * 31 + "*", "\\x00"):
            self.assertRefused(403, self.page(Cookie=f"csrftoken={self.secret}; sessionid={key}"))

    def test_machines_without_the_right_token(self):
        body = b'{"session_key": "%s"}' % self.other.encode()
        for given in ("Bearer wrong", "Bearer ", "Basic " + TOKEN, f"Bearer {TOKEN}x", TOKEN, f"bearer{TOKEN}"):
            self.assertRefused(401, {"Authorization": given, "Content-Type": "application/json"}, body)
        for wrong in (b"", b"{", b"[]", b'{"session_key": ""}', b'{"session_key": ".."}', b'{"session_key": 7}',
                      b'{"session_key": "a/b"}', b"\xff\xfe", b"[" * 60000):
            self.assertRefused(400, {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"}, wrong)
        self.assertNotIn(TOKEN, self.server.log())

    def test_metrics_through_a_proxy_want_the_token(self):
        self.assertEqual(self.request("GET", "/metrics", {"X-Forwarded-For": "203.0.113.7"})[0], 401)
        self.assertEqual(self.request("GET", "/metrics", {"Authorization": f"Bearer {TOKEN}",
                                                          "X-Forwarded-For": "203.0.113.7"})[0], 200)

    def test_verb_tricks(self):
        for method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW"):
            status, _ = self.request(method, "/cleanup-session/", self.page()) if method != "HEAD" else (405, None)
            self.assertIn(status, (400, 405, 501), method)
        status, _ = self.request("GET", "/cleanup-session/", self.page(X_HTTP_Method_Override="POST"))
        self.assertEqual(status, 405)
        for path in ("/cleanup-session", "/cleanup-session//", "//cleanup-session/", "/CLEANUP-SESSION/",
                     "/cleanup-session/%00", "/../cleanup-session/", "/"):
            self.assertEqual(self.request("POST", path, self.page())[0], 404, path)
        self.assertNothingWent()
        self.assertServes()

    def test_a_body_of_a_hundred_megabytes(self):
        before = self.server.memory()
        status, _ = self.request("POST", "/cleanup-session/", self.page(Content_Length=str(100 * 2**20)))
        self.assertEqual(status, 413)
        with socket.create_connection(("127.0.0.1", self.server.port), 30) as line:
            line.sendall(b"POST /cleanup-session/ HTTP/1.1\r\nHost: app.example.org\r\nTransfer-Encoding: chunked\r\n\r\n")
            sent = 0
            try:
                while sent < 100 * 2**20:
                    line.sendall(b"10000\r\n" + b"x" * 0x10000 + b"\r\n")
                    sent += 0x10000
            except OSError:
                pass
        self.assertLess(sent, 8 * 2**20)
        self.assertLess(self.server.memory() - before, 20 * 1024)
        self.assertNothingWent()
        self.assertServes()
        self.assertIn("larger than it may be", self.server.log())

    def test_a_request_of_a_byte_a_second(self):
        with socket.create_connection(("127.0.0.1", self.server.port), 30) as line:
            start = time.monotonic()
            for letter in b"POST /cleanup-session/ HTTP/1.1\r\nHost: app.example.org\r\n\r\n":
                try:
                    line.sendall(bytes([letter]))
                    time.sleep(1)
                    if is_closed(line):
                        break
                except OSError:
                    break
                self.assertServes()
            self.assertLess(time.monotonic() - start, 30)
        self.assertServes()
        end = time.monotonic() + 10  # it is written after the connection was closed
        while "took too long" not in self.server.log() and time.monotonic() < end:
            time.sleep(0.05)
        self.assertIn("took too long", self.server.log())

    def test_half_requests_keep_nobody_waiting(self):
        lines = []
        try:
            for number in range(300):
                line = socket.create_connection(("127.0.0.1", self.server.port), 30)
                line.sendall(b"GET /healthz HTTP/1.1\r\n" if number % 3 else b"")
                lines.append(line)
            for path in ("/healthz", "/metrics") * 5:
                start = time.monotonic()
                self.assertEqual(self.request("GET", path)[0], 200)
                self.assertLess(time.monotonic() - start, 1)
            self.assertEqual(self.request("POST", "/cleanup-session/", self.page())[0], 200)
        finally:
            for line in lines:
                line.close()
        self.assertIn("too many connections waited", self.server.log())

    def test_who_only_waits_takes_no_place_of_another_address(self):
        honest = [socket.create_connection(("127.0.0.1", self.server.port), 30) for _ in range(20)]
        greedy = []
        try:
            for _ in range(200):
                greedy.append(socket.create_connection(("127.0.0.1", self.server.port), 30, ("127.0.0.2", 0)))
            self.assertServes()
            self.assertEqual([is_closed(line) for line in honest], [False] * 20)
            self.assertGreater(sum(is_closed(line) for line in greedy), 100)
        finally:
            for line in honest + greedy:
                line.close()

    def test_headers_are_waited_for_a_short_time(self):
        with socket.create_connection(("127.0.0.1", self.server.port), 30) as line:
            line.sendall(b"GET /healthz HTTP/1.1\r\n")
            start = time.monotonic()
            self.assertEqual(line.recv(100), b"")
            self.assertLess(time.monotonic() - start, 5)

    def test_readings_that_pile_up_leave_room_for_health(self):
        self.ask("hold_writes")
        lines = []
        try:
            for number in range(240):
                line = socket.create_connection(("127.0.0.1", self.server.port), 30)
                line.sendall(b"GET /cleanup-info/ HTTP/1.1\r\nHost: app.example.org\r\n\r\n")
                lines.append(line)
                if number == 150:
                    self.assertServes()
            self.assertServes()
        finally:
            self.ask("release")
            for line in lines:
                line.close()

    def test_what_can_be_read_in_two_ways(self):
        for request in AMBIGUOUS:
            answer = self.raw(request + BEHIND)
            self.assertRegex(answer, rb"^HTTP/1.1 4(00|13) ", request)
            self.assertNotIn(b" 404 ", answer, request)  # what is behind it is no request
            self.assertIn(b"Connection: close", answer)
        self.assertNothingWent()
        self.assertServes()
        self.assertIn("can be read in two ways", self.server.log())

    def test_a_body_ends_its_connection(self):
        for body in (b"Content-Length: 2\r\n\r\n{}", b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
                     b"Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n"):
            answer = self.raw(b"POST /cleanup-session/ HTTP/1.1\r\nHost: app.example.org\r\n" + body + BEHIND)
            self.assertEqual(answer.count(b"HTTP/1.1 "), 1, body)
            self.assertNotIn(b" 404 ", answer, body)

    def test_a_proxy_before_it(self):
        """A real nginx that keeps its connections to us open: what one visitor sends is never part of another's."""
        proxy = Proxy(self.folder, self.server.port)
        self.addCleanup(proxy.end)
        for request in AMBIGUOUS + [
                b"POST /cleanup-info/ HTTP/1.1\r\nHost: app.example.org\r\nX: y\rContent-Length: 40\r\n\r\n"]:
            try:
                answer = self.raw(request + BEHIND, proxy.port)
            except OSError:
                answer = b""  # it waits for what a length has promised
            self.assertNotIn(b"HTTP/1.1 200", answer, request)
            for _ in range(3):
                answer = self.raw(b"GET /healthz HTTP/1.1\r\nHost: app.example.org\r\nConnection: close\r\n\r\n", proxy.port)
                self.assertRegex(answer, rb"^HTTP/1.1 200 ", request)
                self.assertTrue(answer.endswith(b'{"status":"ok"}'), answer)
        self.assertNothingWent()
        self.assertServes()

    def test_five_hundred_connections_at_once(self):
        lines = []
        try:
            for _ in range(500):
                line = socket.create_connection(("127.0.0.1", self.server.port), 30)
                line.sendall(b"GET /healthz HTTP/1.1\r\n")
                lines.append(line)
            self.assertServes()  # when the first of them have been cut off, at the latest
            self.assertLess(self.server.memory(), 96 * 1024)
        finally:
            for line in lines:
                line.close()
        self.assertServes()

    def test_more_cleanups_than_may_wait(self):
        def clean(_):
            status, answer = self.request("POST", "/cleanup-session/", self.page())
            return status, answer.get("error")

        def turned_away():
            return [one for one in asked if one.done() and one.result() == (503, "Too much is asked at once.")]

        with concurrent.futures.ThreadPoolExecutor(48) as pool:
            self.ask("hold_writes")  # so that the first one waits, and all after it
            try:
                asked = [pool.submit(clean, number) for number in range(48)]
                end = time.monotonic() + 60
                while len(turned_away()) < 12 and time.monotonic() < end:
                    time.sleep(0.05)
                self.assertServes()  # it is busy, not sick
                self.assertIn(len(turned_away()), range(12, 17))  # 32 wait; the first may have given up meanwhile
            finally:
                self.ask("release")
            concurrent.futures.wait(asked)
        self.assertLessEqual(len(turned_away()), 16)
        self.assertEqual(self.request("POST", "/cleanup-session/", self.page())[0], 200)
        self.assertEqual(self.keys(), {self.other})
        self.assertEqual(self.files(self.other), ["a.pdf", "a.xlsx"])

    def test_garbage(self):
        for garbage in (b"\x00" * 1000, b"\xff\xfe\xfd" * 400, b"GET\r\n\r\n", b"\r\n" * 100, b"GET / HTTP/9.9\r\n\r\n",
                        b"POST /cleanup-session/ HTTP/1.1\r\nContent-Length: -5\r\nHost: app.example.org\r\n\r\n",
                        b"POST /cleanup-session/ HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 7\r\n"
                        b"Host: app.example.org\r\n\r\nhello",
                        b"GET /" + b"a" * 100000 + b" HTTP/1.1\r\n\r\n",
                        b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 20000 + b"\r\n"):
            with socket.create_connection(("127.0.0.1", self.server.port), 30) as line:
                line.settimeout(20)
                try:
                    line.sendall(garbage)
                    answer = line.recv(1000)
                except OSError:
                    answer = b""
                self.assertNotIn(b" 200 ", answer.split(b"\r\n")[0])
        self.assertNothingWent()
        self.assertServes()
