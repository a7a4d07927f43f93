# SPDX-License-Identifier: GPL-3.0-or-later
"""Web apps as an admin meets them: rows that the real Django made in SQLite or in a PostgreSQL of a test's own, files in a
folder or in the stand-in for Supabase Storage, a .env file, and docsweep-cli in the PATH of a shell. DOCSWEEP_CLI names
the program."""

import datetime
import hashlib
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "supabase"))

from serving import Server, escaped  # noqa: E402

from cluster import Cluster  # noqa: E402

PROGRAM = pathlib.Path(os.environ["DOCSWEEP_CLI"]).resolve()
BUCKET = "document-uploads"
TEST = "test_cleanup_session_123"
HOURS = 3600
APP_TABLES = ("parser_usersession", "parser_processeddocument")


def instant(age):
    now = datetime.datetime.now(datetime.timezone.utc)
    return (now - datetime.timedelta(seconds=age)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class World:
    """One web app in a temporary folder; ends with `close`."""

    def __init__(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="docsweep-world-")
        self.folder = pathlib.Path(self.temporary.name)
        self.app = self.folder / "app"
        self.app.mkdir()
        programs = self.folder / "bin"
        programs.mkdir()
        (programs / "docsweep-cli").symlink_to(PROGRAM)
        self.environment = {"PATH": f"{programs}:/usr/bin:/bin", "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        self.begin()
        self.webapp = subprocess.Popen(
            ["/usr/bin/python3", "-B", str(TESTS / "support" / "django" / "webapp.py")], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True, env=dict(os.environ, WEBAPP_DATABASE=json.dumps(self.login())))
        self.ask("migrate")
        self.write_env()

    def close(self):
        self.webapp.communicate()
        self.end()
        self.temporary.cleanup()

    def ask(self, *command):
        self.webapp.stdin.write(json.dumps(command) + "\n")
        self.webapp.stdin.flush()
        answer = json.loads(self.webapp.stdout.readline())
        if "error" in answer:
            raise AssertionError(answer["error"])
        return answer["ok"]

    def settings(self):
        """Lines of the .env file."""
        return [f"DOCSWEEP_HOME={self.folder}/home"]

    def write_env(self, *more, without=()):
        lines = [line for line in self.settings() if line.split("=")[0] not in without] + list(more)
        (self.app / ".env").write_text("\n".join(lines) + "\n")

    def shell(self, line, **more):
        """As typed by an admin in the app's folder."""
        return subprocess.run(["sh", "-c", line], cwd=self.app, env=dict(self.environment, **more),
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300)

    def add_session(self, key, age, *keys):
        self.ask("create", [{"key": key, "last_activity": instant(age), "documents": [{"source": each} for each in keys]}])

    def add_pair(self, key, age):
        """A session with a document and its file, all of one age."""
        self.put(f"{key}/upload.pdf", age)
        self.add_session(key, age, f"{key}/upload.pdf")

    def people(self):
        """What is there beside any test data, of all ages, with names near those of the test data."""
        for key, age in (("expired", 5 * HOURS), ("alive", 60), (TEST + "4", 5 * HOURS), (TEST[:-1], 60)):
            self.add_pair(key, age)
        self.add_session("elsewhere", 5 * HOURS, "shared/of elsewhere.pdf")
        self.put("shared/of elsewhere.pdf", 60)
        self.put("orphan/old.bin", 5 * HOURS)
        self.put("orphan/young (1).bin", 60)
        self.put(TEST + ".pdf", 60)  # no folder of the test session's
        self.put(f"{TEST}/upload.pdf", 5 * HOURS, bucket="other-bucket")
        self.ask("sql", "CREATE TABLE others_table (id integer PRIMARY KEY, note text)")
        self.ask("sql", "INSERT INTO others_table VALUES (1, 'test_cleanup_session_123'), (2, 'Ärger ''quoted''')")

    def facts(self):
        """{(kind, name): fact} of every row and every file that is not docsweep's own."""
        found = {}
        for table, rows in self.tables().items():
            found["table", table] = True
            for row in rows:
                found[table, json.dumps(row, sort_keys=True, default=str)] = True
        for path in sorted(self.app.rglob("*")):
            name = str(path.relative_to(self.app))
            if path.is_dir():
                found["folder", name] = path.stat().st_mode
            elif not name.startswith("db.sqlite3"):  # told row by row; what docsweep leaves beside it is its lock
                told = path.stat()
                found["file", name] = (hashlib.sha256(path.read_bytes()).hexdigest(), told.st_mtime_ns, told.st_mode,
                                       told.st_ino, told.st_uid)
        return found

    def test_data(self, facts):
        """Those that are the test session's: its row, its documents, its files."""
        rows = [json.loads(name) for kind, name in facts if kind == APP_TABLES[0]]
        ids = {row["id"] for row in rows if row["session_key"] == TEST}

        def is_its(kind, name):
            if kind == APP_TABLES[0]:
                return json.loads(name)["session_key"] == TEST
            if kind == APP_TABLES[1]:
                return json.loads(name)["session_id"] in ids
            return self.is_file_of(kind, name)

        return {each for each in facts if is_its(*each)}


class Folder:
    """Files in STORAGE_ROOT."""

    def root(self):
        return self.app / "storage"

    def settings(self):
        return super().settings() + [f"STORAGE_ROOT={self.root()}"]

    def put(self, key, age, content=None, bucket=BUCKET):
        path = self.root() / bucket / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content or b"%PDF-1.4 " + key.encode())
        at = datetime.datetime.now().timestamp() - age
        os.utime(path, (at, at))

    def is_file_of(self, kind, name):
        return kind in ("file", "folder") and (name + "/").startswith(f"storage/{BUCKET}/{TEST}/")


class OnSqlite:
    def begin(self):
        self.path = self.app / "db.sqlite3"

    def end(self):
        pass

    def login(self):
        return {"path": str(self.path)}

    def settings(self):
        return super().settings() + [f"DATABASE_URL=sqlite:///{self.path}"]

    def tables(self):
        with sqlite3.connect(self.path) as connection:
            connection.row_factory = sqlite3.Row
            names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            found = {name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')]
                     for name in names if name != "sqlite_sequence"}  # which goes on with each row that was ever made
            found["schema"] = [dict(row) for row in connection.execute("SELECT type, name, sql FROM sqlite_master")]
        connection.close()
        return found


class OnPostgres:
    def begin(self):
        self.cluster = Cluster()

    def end(self):
        self.cluster.close()

    def login(self):
        return {"host": "127.0.0.1", "port": self.cluster.port, "name": "postgres", "user": "postgres"}

    def settings(self):
        return super().settings() + [f"DATABASE_URL=postgres://postgres@127.0.0.1:{self.cluster.port}/postgres"]

    def tables(self):
        import psycopg2

        connection = psycopg2.connect(self.cluster.url())
        with connection, connection.cursor() as cursor:
            cursor.execute("SET TIME ZONE 'UTC'")
            cursor.execute("SELECT schemaname, tablename FROM pg_tables "
                           "WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
            found = {}
            for schema, table in cursor.fetchall():
                cursor.execute(f'SELECT row_to_json(own) FROM "{schema}"."{table}" own')
                found[table if schema == "public" else f"{schema}.{table}"] = [row[0] for row in cursor.fetchall()]
            cursor.execute("SELECT to_json(ARRAY[nspname, relname, relkind::text, relacl::text]) FROM pg_class JOIN pg_namespace "
                           "ON pg_namespace.oid = relnamespace WHERE nspname !~ '^pg_|^information_schema$' UNION ALL "
                           "SELECT to_json(ARRAY[tgrelid::regclass::text, pg_get_triggerdef(oid)]) FROM pg_trigger UNION ALL "
                           "SELECT to_json(ARRAY[conrelid::regclass::text, pg_get_constraintdef(oid)]) FROM pg_constraint")
            found["schema"] = [row[0] for row in cursor.fetchall()]
        connection.close()
        return found


class OnSupabase(OnPostgres):
    """A project: rows and storage in one PostgreSQL."""

    listing = "auto"
    key = "service"

    def begin(self):
        super().begin()
        self.server = Server(cluster=self.cluster)
        for bucket in (BUCKET, "other-bucket"):
            self.server.control("POST", "/bucket", {"name": bucket})

    def end(self):
        self.server.close()
        super().end()

    def settings(self):
        return super().settings() + [f"SUPABASE_URL={self.server.ready['url']}",
                                     f"SUPABASE_SERVICE_KEY={self.server.keys[self.key]}", f"DOCSWEEP_LISTING={self.listing}"]

    def put(self, key, age, content=None, bucket=BUCKET):
        self.server.seed(bucket, [key], content=content or "%PDF-1.4 " + key, has_blobs=True, created_at=instant(age),
                         updated_at=instant(age))

    def is_file_of(self, kind, name):
        if kind == "storage.objects":
            row = json.loads(name)
            return row["bucket_id"] == BUCKET and row["name"].startswith(TEST + "/")
        return kind == "bytes" and name.startswith(f"{BUCKET}/{TEST}/")

    def facts(self):
        found = super().facts()
        for kind, name in list(found):
            if kind == "storage.objects":
                row = json.loads(name)
                path = f"{row['bucket_id']}/{row['name']}"
                seen = self.server.ask("GET", f"/object/authenticated/{escaped(path)}")
                if seen.status != 200:
                    raise AssertionError((path, seen.status, seen.body))
                found["bytes", path] = seen.body
        told = self.server.control("POST", "/blobs", {})
        if told["orphans"] or told["ghosts"]:
            raise AssertionError(told)
        return found


class SqliteFolder(OnSqlite, Folder, World):
    name = "sqlite-folder"


class PostgresFolder(OnPostgres, Folder, World):
    name = "postgresql-folder"


class SupabaseByApi(OnSupabase, World):
    name = "postgresql-supabase-api"
    listing = "api"


class SupabaseBySql(OnSupabase, World):
    name = "postgresql-supabase-sql"
    listing = "sql"


ALL = (SqliteFolder, PostgresFolder, SupabaseByApi, SupabaseBySql)
