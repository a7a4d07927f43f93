# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipes of docsweep-moving(7) for a copy of what goes, taken from the page itself, with the real tar and the real rclone,
on names as odd as they come."""

import http.server
import os
import pathlib
import re
import threading
import unittest
import urllib.parse

from worlds import BUCKET, HOURS, SqliteFolder, SupabaseByApi, escaped

PAGE = pathlib.Path(__file__).resolve().parent.parent.parent / "installer/system/man/docsweep-moving.7"
# As clients can upload them, and (the rest) as SQL or an older server may have made them.
NAMES = ("plain.pdf", "two words.pdf", " leading and trailing .pdf ", "it's.pdf", "-rf", "--files-from", "#no comment", ";x", "$HOME",
         "`id`", "a&b=c;d+e,f@g!.pdf", "(1)*?.pdf", "semi;colon", "50%25.pdf")
ODD = ('say "hi".pdf', "back\\slash", "Ärger–日本語.pdf", "e\u0301 decomposed", "[brackets]{x,y}", "tab\there", "~tilde", "a:b.pdf", "<|>^")
LINES = "two\nlines.pdf"


def recipe(*words):
    """The lines about a copy that name a word of these, as an admin would type them."""
    step = PAGE.read_text().split(".B Keep a copy of what is deleted\n")[1].split(".TP")[0]
    lines = [line for block in re.findall(r"\.nf\n(.*?)\.fi", step, re.S) for line in block.splitlines()]
    plain = [line.replace("\\e", "\\").replace("\\(aq", "'").replace("\\-", "-").replace("\\&", "") for line in lines]
    return [line for line in plain if any(word in line for word in words)]


class Bucket:
    """As much of an S3 address as rclone needs to read objects; the bytes are those of the stand-in for the storage."""

    def __init__(self, server):
        class Handler(http.server.BaseHTTPRequestHandler):
            def answer(self):
                path = urllib.parse.unquote(self.path.split("?")[0]).lstrip("/")
                seen = server.ask("GET", f"/object/authenticated/{escaped(path)}") if "/" in path else None
                found = seen is not None and seen.status == 200
                body = seen.body if found else b""
                self.send_response(200 if found else 404)
                self.send_header("Content-Length", str(len(body)))
                if found:
                    self.send_header("Last-Modified", "Mon, 02 Nov 2026 10:00:00 GMT")
                    self.send_header("Content-Type", "application/pdf")
                self.end_headers()
                if self.command == "GET":
                    self.wfile.write(body)

            do_GET = do_HEAD = answer

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.environment = {
            "RCLONE_CONFIG": os.devnull, "RCLONE_CONFIG_SUPABASE_TYPE": "s3", "RCLONE_CONFIG_SUPABASE_PROVIDER": "Other",
            "RCLONE_CONFIG_SUPABASE_ENDPOINT": f"http://127.0.0.1:{self.server.server_port}",
            "RCLONE_CONFIG_SUPABASE_ACCESS_KEY_ID": "id", "RCLONE_CONFIG_SUPABASE_SECRET_ACCESS_KEY": "secret"}

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Recipes(unittest.TestCase):
    def begin(self, kind, names):
        self.world = kind()
        self.addCleanup(self.world.close)
        self.keys = [f"gone/{name}" for name in names] + ["-dash first/a.pdf", "Größe 1/a b.pdf"]
        for key in self.keys + ["kept/young.pdf"]:
            self.world.put(key, 60 if key.startswith("kept") else 5 * HOURS)
        self.expected = {f"{BUCKET}/{key}": b"%PDF-1.4 " + key.encode() for key in self.keys}
        self.line("docsweep-cli cleanup_files --dry-run --list plan.keys")
        listed = (self.world.app / "plan.keys").read_bytes().split(b"\0")
        self.assertEqual(sorted(listed), sorted([key.encode() for key in self.expected] + [b""]))

    def line(self, line, code=0, **more):
        done = self.world.shell(line, **more)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done

    def copied(self, root):
        return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}

    def test_tar(self):
        self.begin(SqliteFolder, NAMES + ODD + (LINES,))
        (line,) = recipe("tar -czf")
        self.line(line.replace("/srv/app/storage", str(self.world.root())))
        restored = self.world.folder / "restored"
        restored.mkdir()
        self.line(f"tar -xzf before.tgz -C {restored}")
        self.assertEqual(self.copied(restored), self.expected)
        self.line("docsweep-cli cleanup_files --plan 1")
        self.assertEqual(set(self.copied(self.world.root())), {f"{BUCKET}/kept/young.pdf"})

    def rclone(self, names):
        self.begin(SupabaseByApi, names)
        bucket = Bucket(self.world.server)
        self.addCleanup(bucket.close)
        lines = recipe("rclone", "xargs")
        self.assertEqual(len(lines), 3, lines)
        return lines, bucket.environment

    def test_rclone(self):
        (copy, look, _), environment = self.rclone(NAMES + ODD)
        done = self.line(copy, **environment)
        self.assertEqual(self.copied(self.world.app / "before"), self.expected, done.stderr)
        self.assertEqual(self.line(look).stderr, "")  # nothing is missing
        self.line("docsweep-cli cleanup_files --plan 1")
        self.assertEqual(self.world.server.remaining(BUCKET), ["kept/young.pdf"])

    def test_a_line_feed_fails_or_is_missed_and_is_told_and_mended(self):
        for name, code in ((LINES, 1), ("two\nlines/and a folder.pdf", 0)):
            with self.subTest(name):
                (copy, look, one_by_one), environment = self.rclone(("plain.pdf", name, *ODD))
                self.line(copy, code, **environment)
                if code == 0:
                    said = self.line(look, code=123).stderr
                    self.assertEqual((said.count("No such file"), said.count("folder.pdf")), (1, 1), said)
                self.line(one_by_one, **environment)
                self.assertEqual(self.copied(self.world.app / "before"), self.expected)
                self.assertEqual(self.line(look).stderr, "")


if __name__ == "__main__":
    unittest.main()
