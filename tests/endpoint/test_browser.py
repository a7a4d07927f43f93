# SPDX-License-Identifier: GPL-3.0-or-later
"""The web app's page in a real Chromium, its cookies and tokens from the real Django, through a real nginx."""

import html
import http.server
import json
import os
import pathlib
import re
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import unittest

from endpointcase import Serving

HERE = pathlib.Path(__file__).parent
NGINX = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.log; {user}
events {{ }}
http {{
    access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
    server {{
        listen 127.0.0.1:{port};
        location ~ ^/cleanup-(session|info)/ {{
            proxy_pass http://127.0.0.1:{docsweep};
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $remote_addr;
        }}
        location / {{ proxy_pass http://127.0.0.1:{django}; proxy_set_header Host $http_host; }}
    }}
}}
"""
EVIL = """<!doctype html><pre id=told>nothing</pre><iframe name=into></iframe>
<form action="{target}/cleanup-session/" method=post target=into><input name=csrfmiddlewaretoken value=x></form><script>
document.forms[0].submit();
async function ask(mode) {{
    try {{
        const answer = await fetch('{target}/cleanup-session/', {{method: 'POST', mode: mode, credentials: 'include',
            headers: mode == 'cors' ? {{'X-CSRFToken': 'x'}} : {{}}}});
        return answer.type + ' ' + answer.status;
    }} catch (problem) {{ return String(problem); }}
}}
Promise.all(['cors', 'no-cors'].map(ask)).then(
    told => {{ document.getElementById('told').textContent = JSON.stringify(told); }});
</script>"""


def free_port():
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return asked.getsockname()[1]


class Browser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.folder.chmod(0o755)
        (cls.folder / "storage" / "document-uploads").mkdir(parents=True)
        site = subprocess.Popen([sys.executable, "-B", str(HERE / "site.py"), str(cls.folder / "db.sqlite3"), "0"],
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        cls.addClassCleanup(site.communicate)
        cls.addClassCleanup(site.terminate)
        django_port = int(site.stdout.readline())
        cls.server = Serving(cls.folder)
        cls.addClassCleanup(cls.server.end)
        port = free_port()
        user = "user root;" if os.getuid() == 0 else ""
        (cls.folder / "nginx.conf").write_text(NGINX.format(
            folder=cls.folder, port=port, docsweep=cls.server.port, django=django_port, user=user))
        nginx = subprocess.Popen(["/usr/sbin/nginx", "-p", str(cls.folder), "-c", str(cls.folder / "nginx.conf")])
        cls.addClassCleanup(nginx.communicate)
        cls.addClassCleanup(nginx.terminate)
        cls.site = f"http://localhost:{port}"

    def browse(self, url, profile):
        """The page after its scripts, as text."""
        dom = subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
             "--disable-dev-shm-usage", f"--user-data-dir={self.folder / profile}", "--virtual-time-budget=20000",
             "--dump-dom", url], capture_output=True, text=True, timeout=120, check=True).stdout
        found = {name: html.unescape(text) for name, text in re.findall(r"id=\"?(\w+)\"?>([^<]*)<", dom)}
        return found.get("key"), json.loads(found["told"]), dom

    def file_of(self, key):
        path = self.folder / "storage" / "document-uploads" / key / "a.pdf"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"paper")
        return path

    def rows(self):
        with sqlite3.connect(self.folder / "db.sqlite3") as database:
            return {key for (key,) in database.execute("SELECT session_key FROM parser_usersession")}

    def test_the_page_cleans_its_session(self):
        for way in ("upload/", "upload/?cookie"):
            key, told, dom = self.browse(f"{self.site}/{way}", "own")
            self.assertEqual((told["info"]["status"], told["info"]["success"]), (200, True), dom)
            self.assertEqual((told["cleaned"]["status"], told["cleaned"]["success"]), (200, True), dom)
            self.assertEqual(told["cleaned"]["documents_deleted"], 1)
            self.assertNotIn(key, self.rows())

    def test_a_page_of_another_site_cleans_nothing(self):
        # A browser that has just been at the web app, and has its cookies.
        first, told, _ = self.browse(f"{self.site}/upload/", "visited")
        self.assertEqual(told["cleaned"]["status"], 200)
        with sqlite3.connect(self.folder / "db.sqlite3") as database:
            database.execute("INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity) "
                             "VALUES (?, datetime('now'), 1, datetime('now'))", (first,))
        paper = self.file_of(first)
        page = EVIL.format(target=self.site).encode()

        class Evil(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, *_):
                pass

        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Evil) as evil:
            threading.Thread(target=evil.serve_forever, daemon=True).start()
            _, told, dom = self.browse(f"http://127.0.0.1:{evil.server_port}/", "visited")
            evil.shutdown()
        self.assertIn("TypeError", told[0], dom)  # the browser asked first, and was not let
        self.assertTrue(paper.exists())
        self.assertIn(first, self.rows())


if __name__ == "__main__":
    unittest.main()
