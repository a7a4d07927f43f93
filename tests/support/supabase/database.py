# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL as Supabase Storage uses it: a pool, and transactions that take the role of the caller's token."""

import contextlib
import json
import os
import threading
from collections import deque

import psycopg2

import errors

OWNER = {"role": "supabase_storage_admin"}  # sees every row, as the server does when it acts for itself

POOLED = "storage"  # the name of the pool's connections, in pg_stat_activity

BEGIN = """SELECT set_config('role', %s, true), set_config('request.jwt.claims', %s, true),
    set_config('statement_timeout', %s, true), set_config('storage.time_format', %s, true)"""
IS_THERE = "SELECT to_regclass('storage.objects') IS NOT NULL"
ALLOW_DELETE = "SELECT set_config('storage.can_delete', 'true', true)"

DATES = ("created_at", "updated_at", "last_accessed_at", "archived_at")
MILLISECONDS = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'  # cut off, not rounded
MICROSECONDS = 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'  # as older servers have it


def iso(column):
    return f"to_char({column} AT TIME ZONE 'UTC', '{MILLISECONDS}')"


def as_json(*columns):
    """A row as the API tells it."""
    told = (f"'{column}', {dated(column) if column in DATES else column}" for column in columns)
    return f"json_build_object({', '.join(told)})"


def dated(column):
    """In the form that the server has, see `BEGIN`."""
    return f"to_char({column} AT TIME ZONE 'UTC', current_setting('storage.time_format'))"


def translated(problem):
    """The answer that the server makes of an error of the database."""
    state = problem.pgcode
    if state is None:  # the connection is gone or was never made
        text = str(problem)
        if "too many clients" in text or "too many connections" in text or "connection slots" in text:
            return errors.slow_down()
        return errors.internal_error("The database cannot be reached")
    known = {
        "57014": errors.database_timeout,
        "55P03": errors.resource_locked,
        "25006": errors.database_read_only,
        "53300": errors.slow_down,
        "23503": errors.related_resource_missing,
    }
    if state == "23503" and "update or delete" in (problem.diag.message_primary or ""):
        return errors.database_error(state)  # another table refers to a row that was to go
    if state in known:
        return known[state]()
    if state == "23505":
        return errors.already_exists("ResourceAlreadyExists")
    if state == "42501":
        return errors.access_denied(problem.diag.message_primary)
    return errors.database_error(state)


class Database:
    """At most `size` connections; who gets none within `wait_seconds` is told 544. For any thread."""

    def __init__(self, url, size=10, wait_seconds=3.0, statement_timeout_ms=30000):
        self.url = url
        self.wait_seconds = wait_seconds
        self.statement_timeout_ms = statement_timeout_ms
        self.has_old_times = False
        self.slots = threading.BoundedSemaphore(size)
        self.idle = deque()
        self.superusers = deque()

    def prepare(self):
        """Makes the schema where it is missing."""
        with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "schema.sql"), encoding="utf-8") as file:
            schema = file.read()
        with self.as_superuser() as cursor:
            cursor.execute(IS_THERE)
            if not cursor.fetchone()[0]:
                cursor.execute(schema)

    @contextlib.contextmanager
    def as_superuser(self):
        """A transaction on a connection outside the pool: for who prepares a test."""
        connection, cursor = self._superuser()
        try:
            with connection, cursor:
                yield cursor
            self.superusers.append(connection)
        except BaseException:
            connection.close()
            raise

    def _superuser(self):
        with contextlib.suppress(IndexError, psycopg2.OperationalError, psycopg2.InterfaceError):
            connection = self.superusers.pop()
            cursor = connection.cursor()
            cursor.execute("SELECT")  # fails where the database was restarted since
            return connection, cursor
        connection = psycopg2.connect(self.url)
        return connection, connection.cursor()

    @contextlib.contextmanager
    def transaction(self, claims):
        if not self.slots.acquire(timeout=self.wait_seconds):
            raise errors.database_timeout()
        connection = None
        try:
            connection, cursor = self._begin(claims)
            with cursor:
                yield cursor
            connection.commit()
        except psycopg2.Error as problem:
            raise translated(problem) from problem
        finally:
            if connection:
                self._give_back(connection)
            self.slots.release()

    def _begin(self, claims):
        time_format = MICROSECONDS if self.has_old_times else MILLISECONDS
        arguments = (claims.get("role", "anon"), json.dumps(claims), str(self.statement_timeout_ms), time_format)
        while True:
            try:
                connection, is_used = self.idle.pop(), True
            except IndexError:
                connection, is_used = psycopg2.connect(self.url, application_name=POOLED), False
            cursor = connection.cursor()
            try:
                cursor.execute(BEGIN, arguments)
                return connection, cursor
            except (psycopg2.OperationalError, psycopg2.InterfaceError):
                connection.close()  # the database was restarted since; a fresh one tells
                if not is_used:
                    raise
            except psycopg2.Error:
                self._give_back(connection)
                raise

    def _give_back(self, connection):
        with contextlib.suppress(psycopg2.Error):
            connection.rollback()
            if not connection.closed:
                self.idle.append(connection)


def become(cursor, claims):
    """The rest of the transaction runs as somebody else."""
    cursor.execute("SELECT set_config('role', %s, true)", (claims.get("role", "anon"),))
