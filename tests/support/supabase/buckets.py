# SPDX-License-Identifier: GPL-3.0-or-later
"""The routes below /bucket."""

import re

import psycopg2

import database
import errors
import versions
from message import answer_json

COMMON = ("id", "name", "owner", "public", "file_size_limit", "allowed_mime_types", "created_at", "updated_at")
SORT_COLUMNS = ("id", "name", "created_at", "updated_at")
NAME = re.compile(r"[\w!\-.*'() &$@=;:+,?]{1,100}", re.ASCII)

FIND = "SELECT {} FROM storage.buckets WHERE id = %s"
INSERT = """INSERT INTO storage.buckets
    (id, name, owner, owner_id, public, file_size_limit, allowed_mime_types, versioning_status)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s)"""
DELETE = "DELETE FROM storage.buckets WHERE id = %s RETURNING id"
HAS_OBJECTS = "SELECT EXISTS (SELECT FROM storage.objects WHERE bucket_id = %s)"
COUNT_OBJECTS = "SELECT count(*) FROM storage.objects WHERE bucket_id = %s"


def list_buckets(store, request):
    query = request.query
    column = query.get("sortColumn", "name")
    order = query.get("sortOrder", "asc")
    if column not in SORT_COLUMNS or order not in ("asc", "desc"):
        raise errors.invalid_request("querystring must be equal to one of the allowed values")
    words = [f"SELECT {database.as_json(*columns(store), 'type')} FROM storage.buckets"]
    values = []
    if query.get("search"):
        words.append("WHERE position(lower(%s) IN lower(name)) > 0")
        values.append(query["search"])
    words.append(f"ORDER BY {column} {order}")
    for name in ("limit", "offset"):
        if name in query:
            if not query[name].isdigit():
                raise errors.invalid_request(f"querystring/{name} must be integer")
            words.append(f"{name} %s")
            values.append(int(query[name]))
    with store.database.transaction(request.claims) as cursor:
        cursor.execute(" ".join(words), values)
        return answer_json([row[0] for row in cursor])


def get_bucket(store, request, bucket):
    with store.database.transaction(request.claims) as cursor:
        return answer_json(found(store, cursor, bucket))


def create_bucket(store, request):
    told = request.json()
    name = told.text("name")
    bucket = told.text("id", name)
    if not NAME.fullmatch(name) or not NAME.fullmatch(bucket) or name != name.strip():
        raise errors.invalid_bucket_name()
    owner = request.claims.get("sub")
    values = (
        bucket,
        name,
        owner,
        owner,
        told.flag("public", False),
        told.number("file_size_limit", None),
        told.told.get("allowed_mime_types"),
        told.choice("versioning_status", (versions.DISABLED, versions.ENABLED), versions.DISABLED)
        if store.settings.versions
        else versions.DISABLED,
    )
    with store.database.transaction(request.claims) as cursor:
        try:
            cursor.execute(INSERT, values)
        except psycopg2.errors.UniqueViolation as problem:
            raise errors.already_exists("BucketAlreadyExists") from problem
    return answer_json({"name": name})


def delete_bucket(store, request, bucket):
    request.refuse_empty_json()
    with store.database.transaction(request.claims) as cursor:
        found(store, cursor, bucket)
        database.become(cursor, database.OWNER)
        cursor.execute(HAS_OBJECTS, (bucket,))
        if cursor.fetchone()[0]:
            raise errors.bucket_not_empty()
        database.become(cursor, request.claims)
        cursor.execute(database.ALLOW_DELETE)
        cursor.execute(DELETE, (bucket,))
        if not cursor.fetchone():
            raise errors.no_such_bucket()
    return answer_json({"message": "Successfully deleted"})


def empty_bucket(store, request, bucket):
    """Only queues a job, and no job ever comes to run here."""
    with store.database.transaction(request.claims) as cursor:
        found(store, cursor, bucket)
        cursor.execute(COUNT_OBJECTS, (bucket,))
        if cursor.fetchone()[0] > store.settings.largest_to_empty:
            raise errors.invalid_request("The bucket has too many objects to be emptied")
    return answer_json({"message": "Empty bucket has been queued. Completion may take up to an hour."})


def columns(store):
    """A server that keeps versions tells so of each bucket."""
    return (*COMMON, "versioning_status") if store.settings.versions else COMMON


def found(store, cursor, bucket):
    cursor.execute(FIND.format(database.as_json(*columns(store))), (bucket,))
    row = cursor.fetchone()
    if not row:
        raise errors.no_such_bucket()
    return row[0]
