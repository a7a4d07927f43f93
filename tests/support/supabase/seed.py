# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows and blobs made, aged and counted behind the server's back."""

import hashlib
import json
import uuid

from versions import CURRENT, NEWEST

MAKE_BUCKET = """INSERT INTO storage.buckets (id, name, public, versioning_status) VALUES (%s, %s, %s, %s)
    ON CONFLICT (id) DO NOTHING"""
MAKE_OBJECTS = """INSERT INTO storage.objects
        (bucket_id, name, version, metadata, created_at, updated_at, last_accessed_at, is_versioned)
    SELECT %s, name, gen_random_uuid()::text, %s::jsonb, made, changed, made,
        EXISTS (SELECT FROM storage.buckets b WHERE b.id = %s AND b.versioning_status = 'ENABLED')
    FROM (SELECT name,
            coalesce(%s::timestamptz, now()) + (position - 1) * interval '1 microsecond' * %s AS made,
            coalesce(%s::timestamptz, %s::timestamptz, now()) + (position - 1) * interval '1 microsecond' * %s AS changed
        FROM unnest(%s::text[]) WITH ORDINALITY AS told (name, position)) AS dated
    RETURNING version"""
WITHOUT_TRIGGERS = "SET LOCAL session_replication_role = replica"
BACKDATE = """UPDATE storage.objects SET created_at = coalesce(%s::timestamptz, created_at),
        updated_at = coalesce(%s::timestamptz, updated_at)
    WHERE bucket_id = %s AND (%s::text[] IS NULL OR name = ANY (%s))"""
ANALYZE = "ANALYZE storage.objects"  # as the server's database does by itself, in time
MAKE_VERSION = """INSERT INTO storage.objects (bucket_id, name, version, metadata, created_at, updated_at,
        last_accessed_at, archived_at, is_delete_marker, is_versioned)
    VALUES (%s, %s, %s, %s, %s, coalesce(%s, %s)::timestamptz, %s, %s, %s, true)"""
ROWS = f"""SELECT name, version, archived_at IS NOT NULL, is_delete_marker FROM storage.objects WHERE bucket_id = %s
    ORDER BY name COLLATE "C", {NEWEST}"""
REMAINING = f'SELECT name FROM storage.objects WHERE bucket_id = %s AND {CURRENT} ORDER BY name COLLATE "C"'
COUNT = "SELECT count(*) FROM storage.objects"
FEW = 200
VERSIONS = "SELECT name, version FROM storage.objects WHERE NOT is_delete_marker"


def make_bucket(store, name, public=False, versioning="DISABLED"):
    with store.database.as_superuser() as cursor:
        cursor.execute(MAKE_BUCKET, (name, name, public, versioning))


def make_versions(store, bucket, rows):
    """Older versions and marks of deletion: {name, content, created_at, archived_at, marker}. Without `archived_at`
    it is what the name means now. Answers their ids."""
    ids = []
    with store.database.as_superuser() as cursor:
        for row in rows:
            ids.append(str(uuid.uuid4()))
            data = row.get("content", "").encode()
            is_marker = row.get("marker", False)
            metadata = None if is_marker else json.dumps({"size": len(data), "mimetype": "application/pdf"})
            made, archived = row["created_at"], row.get("archived_at")
            cursor.execute(
                MAKE_VERSION, (bucket, row["name"], ids[-1], metadata, made, archived, made, made, archived, is_marker)
            )
            if not is_marker:
                store.blobs.write_as(ids[-1], data)
        cursor.execute(ANALYZE)
    return ids


def rows(store, bucket):
    """All there is: name, version, whether it is archived, whether it is a mark of deletion."""
    with store.database.as_superuser() as cursor:
        cursor.execute(ROWS, (bucket,))
        return [list(row) for row in cursor]


def make_objects(
    store,
    bucket,
    names=None,
    pattern=None,
    count=0,
    first=0,
    content="",
    size=None,
    mimetype="application/pdf",
    created_at=None,
    updated_at=None,
    step_us=0,
    has_blobs=False,
    has_metadata=True,
):
    """These names, or `count` of the pattern ("uploads/%06d.pdf"); dates go on by `step_us` from row to row.

    Without an `updated_at` it is `created_at`; `size` is only told, `content` is what blobs hold. Keys are not checked.
    """
    if names is None:
        names = [pattern % number for number in range(first, first + count)]
    data = content.encode()
    metadata = {
        "eTag": f'"{hashlib.md5(data).hexdigest()}"',
        "size": len(data) if size is None else size,
        "mimetype": mimetype,
        "cacheControl": "max-age=3600",
        "lastModified": created_at or "2026-01-01T00:00:00.000Z",
        "contentLength": len(data) if size is None else size,
        "httpStatusCode": 200,
    }
    told = json.dumps(metadata) if has_metadata else None
    with store.database.as_superuser() as cursor:
        cursor.execute(
            MAKE_OBJECTS, (bucket, told, bucket, created_at, step_us, updated_at, created_at, step_us, names)
        )
        if has_blobs:
            store.blobs.write_alike([row[0] for row in cursor], data)
        cursor.execute(ANALYZE)
    return len(names)


def backdate(store, bucket, names=None, created_at=None, updated_at=None):
    """With the trigger off that would make `updated_at` now; answers how many rows."""
    with store.database.as_superuser() as cursor:
        cursor.execute(WITHOUT_TRIGGERS)
        cursor.execute(BACKDATE, (created_at, updated_at, bucket, names, names))
        count = cursor.rowcount
        cursor.execute(ANALYZE)
        return count


def remaining(store, bucket):
    """The keys, in byte order."""
    with store.database.as_superuser() as cursor:
        cursor.execute(REMAINING, (bucket,))
        return [row[0] for row in cursor]


def blobs(store):
    """How many there are, how many of them have no row, and which rows have none."""
    there = store.blobs.versions()
    with store.database.as_superuser() as cursor:
        cursor.execute(VERSIONS)
        named = dict(row[::-1] for row in cursor)
    return {
        "count": len(there),
        "orphans": len(there - named.keys()),
        "ghosts": sorted(name for version, name in named.items() if version not in there),
    }


def bar(store, bucket, names):
    """The files of these objects can no longer be unlinked."""
    with store.database.as_superuser() as cursor:
        cursor.execute(VERSIONS + " AND bucket_id = %s AND name = ANY (%s)", (bucket, names))
        for _, version in cursor:
            store.blobs.bar(version)


def purge(store):
    """A few rows are deleted: to truncate nine indexes takes longer."""
    with store.database.as_superuser() as cursor:
        cursor.execute(COUNT)
        if cursor.fetchone()[0] > FEW:
            cursor.execute("TRUNCATE storage.objects, storage.buckets")
        else:
            cursor.execute(WITHOUT_TRIGGERS)
            cursor.execute("DELETE FROM storage.objects")
            cursor.execute("DELETE FROM storage.buckets")
    store.blobs.unbar_all()
    for version in store.blobs.versions():
        store.blobs.remove(version)
