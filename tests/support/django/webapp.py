#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for the web app: the real Django on the database of a test.

Reads one JSON command a line from stdin and answers one JSON line each: {"ok": ...} or {"error": "..."}.
The database comes in the environment variable WEBAPP_DATABASE, as JSON:
  {"path": "/tmp/db.sqlite3", "zone": "America/New_York"} (a zone: the times it stores are local ones, USE_TZ = False) or {"host": ..., "port": ..., "name": ..., "user": ..., "password": ...}
For example: echo '["migrate"]' | WEBAPP_DATABASE='{"path": "/tmp/db.sqlite3"}' ./webapp.py
"""

import json
import os
import sys
import time
from datetime import datetime, timezone as zone

import django
from django.conf import settings


def database(told):
    if "path" in told:
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": told["path"], "OPTIONS": {"timeout": 20}}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": told["name"],
        "HOST": told["host"],
        "PORT": told["port"],
        "USER": told["user"],
        "PASSWORD": told.get("password", ""),
    }


TOLD = json.loads(os.environ["WEBAPP_DATABASE"])
settings.configure(
    DATABASES={"default": database(TOLD)},
    INSTALLED_APPS=["parser", "django.contrib.sessions"],
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    USE_TZ=not TOLD.get("zone"),
    TIME_ZONE=TOLD.get("zone") or "Asia/Kathmandu",  # what Django stores is UTC whatever its users' zone
)
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
if TOLD.get("zone"):  # as Django does with a settings module
    os.environ["TZ"] = TOLD["zone"]
    time.tzset()
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import OperationalError, connection, transaction  # noqa: E402
from django.db.backends.signals import connection_created  # noqa: E402
from django.db.models import Max, OuterRef, Subquery  # noqa: E402
from django.dispatch import receiver  # noqa: E402
from django.utils import timezone  # noqa: E402
from django.contrib.sessions.models import Session  # noqa: E402
from parser.models import ProcessedDocument, UserSession  # noqa: E402

PARTS = ("source", "excel", "pdf", "doc")


@receiver(connection_created)
def hurry(connection, **_):
    if connection.vendor == "sqlite" and not TOLD.get("durable"):  # a test's rows need not survive a power cut
        connection.connection.execute("PRAGMA synchronous = OFF")


def instant(text):
    if not text:
        return timezone.now()
    told = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return told if settings.USE_TZ else told.astimezone().replace(tzinfo=None)


def document(session, told):
    return ProcessedDocument(
        session=session,
        filename=told.get("filename", "paper.pdf"),
        file_type=told.get("type", "pdf"),
        file_size=told.get("size", 1000),
        extracted_data=told.get("data", {"name": "Ärmel & Söhne", "total": "12.00"}),
        processing_status=told.get("status", "completed"),
        **{part + "_file_path": told.get(part) for part in PARTS},
    )


def migrate():
    call_command("migrate", "parser", verbosity=0, interactive=False)


def migrate_logins():
    """Makes django_session, which many web apps have and this one has not by itself."""
    call_command("migrate", "sessions", verbosity=0, interactive=False)


def create_logins(told):
    """Rows of django_session: [key, expiry] each; over those that are there."""
    Session.objects.filter(session_key__in=[key for key, _ in told]).delete()
    Session.objects.bulk_create(
        [Session(session_key=key, session_data="e30:made", expire_date=instant(at)) for key, at in told], 1000
    )


def logins():
    return list(Session.objects.order_by("session_key").values_list("session_key", flat=True))


def hold_login(key):
    """A request that has loaded and locked its login, until "release"."""
    transaction.set_autocommit(False)
    Held.yes = True
    return Session.objects.select_for_update().get(session_key=key).session_key


def drop_logins():
    call_command("migrate", "sessions", "zero", verbosity=0, interactive=False)


def create(sessions):
    """Sessions with their documents, each uploaded by its session's last request unless told otherwise; answers the ids
    of the sessions."""
    newest = ProcessedDocument.objects.aggregate(id=Max("id"))["id"] or 0
    made = [
        UserSession(session_key=told["key"], last_activity=instant(told.get("last_activity"))) for told in sessions
    ]
    with transaction.atomic():
        if connection.features.can_return_rows_from_bulk_insert:
            UserSession.objects.bulk_create(made)
        else:  # without their ids
            for session in made:
                session.save()
        ProcessedDocument.objects.bulk_create(
            document(session, each) for session, told in zip(made, sessions) for each in told.get("documents", [])
        )
    activity = UserSession.objects.filter(pk=OuterRef("session")).values("last_activity")
    ProcessedDocument.objects.filter(id__gt=newest).update(created_at=Subquery(activity))
    for session, told in zip(made, sessions):
        for each in told.get("documents", []):
            if each.get("created_at"):
                name = {part + "_file_path": each.get(part) for part in PARTS if each.get(part)}
                session.documents.filter(**name).update(created_at=instant(each["created_at"]))
    return [session.id for session in made]


def touch(key, at=None):
    """What the web app's middleware does on every request."""
    session, _ = UserSession.objects.get_or_create(session_key=key)
    session.last_activity = instant(at)
    session.save(update_fields=["last_activity"])
    return session.id


def touch_each(keys):
    """Uses these sessions one after the other, as many browsers would; answers the ids they had then, or an error."""
    used = []
    for key in keys:
        try:
            used.append(touch(key))
        except Exception as problem:
            used.append(f"{type(problem).__name__}: {problem}")
    return used


def live(count):
    """So many sessions that are in use; answers their keys."""
    keys = [f"living{number:026}" for number in range(count)]
    create([{"key": key} for key in keys])
    return keys


def serve(keys, rate, stop):
    """Requests at their times, so many a second, until there is a file `stop`: each looks a session up, adds a document and
    notes the activity. Answers the seconds that each took, from the
    moment on when it was due, and what failed."""
    took, failed = [], []
    begin = time.monotonic()
    while not os.path.exists(stop):
        due = begin + len(took) / rate
        time.sleep(max(0, due - time.monotonic()))
        if connection.vendor == "postgresql":
            connection.close_if_unusable_or_obsolete()
        try:
            session = UserSession.objects.get(session_key=keys[len(took) % len(keys)])
            document(session, {}).save()
            session.last_activity = instant(None)
            session.save(update_fields=["last_activity"])
        except OperationalError as problem:  # "database is locked"
            failed.append(str(problem))
        took.append(time.monotonic() - due)
    return {"took": took, "failed": failed}


def add_document(key, told):
    made = document(UserSession.objects.get(session_key=key), told)
    made.save()
    return made.id


def change_document(id, fields):
    return ProcessedDocument.objects.filter(id=id).update(**fields)


def delete(key):
    return UserSession.objects.filter(session_key=key).delete()[0]


def clear():
    return UserSession.objects.all().delete()[0]


def rows():
    """Everything, as Django reads it."""
    return [
        {
            "id": session.id,
            "key": session.session_key,
            "last_activity": session.last_activity.astimezone(zone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "is_active": session.is_active,
            "documents": [
                {"id": each.id, **{part: getattr(each, part + "_file_path") for part in PARTS}}
                for each in session.documents.order_by("id")
            ],
        }
        for session in UserSession.objects.order_by("id").prefetch_related("documents")
    ]


def sql(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return [[None if cell is None else str(cell) for cell in row] for row in cursor.fetchall()] if cursor.description else []


class Held:
    """Whether a transaction is open from one command to the next."""

    yes = False


def hold_writes():
    """Takes the write lock of SQLite until "release"."""
    connection.ensure_connection()
    connection.connection.execute("BEGIN IMMEDIATE")
    Held.yes = True


def hold_session(key):
    """Locks the row of a session in an open transaction, as a request in the middle of an upload, until "release"."""
    transaction.set_autocommit(False)
    Held.yes = True
    return UserSession.objects.select_for_update().get(session_key=key).id


def hold_document(id):
    transaction.set_autocommit(False)
    Held.yes = True
    return ProcessedDocument.objects.select_for_update().get(id=id).id


def release():
    Held.yes = False
    if connection.vendor == "sqlite":
        connection.connection.execute("ROLLBACK")
    else:
        transaction.rollback()
        transaction.set_autocommit(True)


COMMANDS = (
    migrate, create, touch, touch_each, add_document, change_document, delete, clear, rows, sql, hold_writes, hold_session,
    hold_document, release, migrate_logins, create_logins, logins, hold_login, drop_logins, live, serve,
)  # fmt: skip
BY_NAME = {command.__name__: command for command in COMMANDS}

for line in sys.stdin:
    try:
        if connection.vendor == "postgresql" and not Held.yes:
            connection.close_if_unusable_or_obsolete()  # a new connection for each request, as is Django's default
        name, *arguments = json.loads(line)
        answer = {"ok": BY_NAME[name](*arguments)}
    except Exception as problem:  # whatever goes wrong is for the test to judge
        answer = {"error": f"{type(problem).__name__}: {problem}"}
    print(json.dumps(answer), flush=True)
