# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleting objects, one or many: rows, then blobs, then the commit."""

import database
import errors
import versions
from message import answer_json
from objects import ROW

IN_ONE_TRANSACTION = 500
MOST = 1000

DELETE_MANY = f"""DELETE FROM storage.objects WHERE bucket_id = %s AND name = ANY (%s)
    AND archived_at IS NULL RETURNING {database.as_json(*ROW)}"""
DELETE_ONE = f"""DELETE FROM storage.objects WHERE bucket_id = %s AND name = %s
    AND archived_at IS NULL RETURNING {database.as_json(*ROW)}"""
LOCK = f"SELECT id FROM storage.objects WHERE bucket_id = %s AND name = %s AND {versions.CURRENT} FOR UPDATE"


def delete_many(store, request, bucket):
    """A failure on the way leaves the transactions before it committed."""
    takes_versions = store.settings.versions and store.settings.deletes_versions != "refuses"
    keys = request.json().entries("prefixes") if takes_versions else request.json().texts("prefixes")
    most = store.settings.delete_objects_limit or (MOST if store.settings.hard_limits else len(keys))
    if len(keys) > most:
        raise errors.invalid_request(f"Bulk object requests are limited to {most} objects per request.")
    gone = []
    for begin in range(0, len(keys), IN_ONE_TRANSACTION):
        if begin > 0 and request.orders.get("half_delete"):
            raise errors.database_timeout()
        gone += delete_part(store, request, bucket, keys[begin : begin + IN_ONE_TRANSACTION])
    if request.orders.get("half_delete"):
        raise errors.database_timeout()
    return answer_json(gone)


def delete_part(store, request, bucket, keys):
    names, ids = versions.split(keys)
    with store.database.transaction(database.OWNER) as cursor:
        status = versions.status_of(cursor, bucket)
    if ids and store.settings.deletes_versions in ("archives", "lies"):  # as a server that does not know them would
        names, ids = list(dict.fromkeys(names + [name for name, _ in ids])), []
    rows = delete_versions(store, request, bucket, ids) if ids else []
    if names and status == versions.DISABLED:
        rows += delete_names(store, request, bucket, names)
    elif names:
        rows += archive_names(store, request, bucket, names)
    return rows


def may_delete(cursor, request, bucket, names):
    """Those of these names that policies let the caller delete a row of."""
    cursor.execute("SAVEPOINT probe")
    cursor.execute(database.ALLOW_DELETE)
    cursor.execute("DELETE FROM storage.objects WHERE bucket_id = %s AND name = ANY (%s) RETURNING name", (bucket, names))
    may = {row[0] for row in cursor}
    cursor.execute("ROLLBACK TO probe")
    return may


def archive_names(store, request, bucket, names):
    """A bucket that keeps versions: nothing is freed. A name that nobody knows gets its mark as well."""
    with store.database.transaction(request.claims) as cursor:
        may = may_delete(cursor, request, bucket, names)
        database.become(cursor, database.OWNER)
        cursor.execute(database.ALLOW_DELETE)
        rows = []
        for name in names:
            if name in may or request.claims.get("role") == "service_role":
                rows.append(versions.mark_deleted(store, cursor, request.claims, bucket, name, ROW))
    if store.settings.deletes_versions == "lies":
        for row in rows:
            row["is_delete_marker"] = False
    return rows


def delete_versions(store, request, bucket, ids):
    with store.database.transaction(request.claims) as cursor:
        may = may_delete(cursor, request, bucket, [name for name, _ in ids])
        database.become(cursor, database.OWNER)
        cursor.execute(database.ALLOW_DELETE)
        rows = versions.delete_versions(cursor, bucket, [each for each in ids if each[0] in may], ROW)
        versions.promote(cursor, bucket, [row["name"] for row in rows])
        for position, row in enumerate(rows):
            if position == request.orders.get("backend_fails"):
                raise errors.internal_error()
            store.blobs.check_removal(row["name"])
            store.blobs.remove(row["version"])
    return rows


def delete_names(store, request, bucket, keys):
    with store.database.transaction(request.claims) as cursor:
        cursor.execute(database.ALLOW_DELETE)
        cursor.execute(DELETE_MANY, (bucket, keys))
        rows = [row[0] for row in cursor]
        for position, row in enumerate(rows):
            if position == request.orders.get("backend_fails"):
                raise errors.internal_error()  # the rows come back, the blobs before this one do not
            store.blobs.check_removal(row["name"])  # so does a key that this backend can have no file for
            store.remove_blob(cursor, row)
    return rows


def delete_one(store, request, bucket, key):
    request.refuse_empty_json()
    with store.database.transaction(database.OWNER) as cursor:
        status = versions.status_of(cursor, bucket)
    if status != versions.DISABLED:
        wanted = request.query.get("versionId")
        if not (delete_versions(store, request, bucket, [(key, wanted)]) if wanted else archive_names(store, request, bucket, [key])):
            raise errors.no_such_key()
        return answer_json({"message": "Successfully deleted"})
    with store.database.transaction(request.claims) as cursor:
        database.become(cursor, database.OWNER)
        cursor.execute(LOCK, (bucket, key))
        if not cursor.fetchone():
            raise errors.no_such_key()
        database.become(cursor, request.claims)
        cursor.execute(database.ALLOW_DELETE)
        cursor.execute(DELETE_ONE, (bucket, key))
        row = cursor.fetchone()
        if not row:
            raise errors.access_denied("Access denied")
        store.blobs.check_removal(key)
        store.remove_blob(cursor, row[0])
    return answer_json({"message": "Successfully deleted"})
