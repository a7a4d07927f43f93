# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleting objects, one or many: rows, then blobs, then the commit."""

import database
import errors
from message import answer_json
from objects import ROW

IN_ONE_TRANSACTION = 500
MOST = 1000

DELETE_MANY = f"""DELETE FROM storage.objects WHERE bucket_id = %s AND name = ANY (%s)
    RETURNING {database.as_json(*ROW)}"""
DELETE_ONE = f"""DELETE FROM storage.objects WHERE bucket_id = %s AND name = %s
    RETURNING {database.as_json(*ROW)}"""
LOCK = "SELECT id FROM storage.objects WHERE bucket_id = %s AND name = %s FOR UPDATE"


def delete_many(store, request, bucket):
    """A failure on the way leaves the transactions before it committed."""
    keys = request.json().texts("prefixes")
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
