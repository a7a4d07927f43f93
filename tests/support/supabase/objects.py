# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing and reading single objects."""

import base64
import hashlib
import json
import re
from datetime import datetime, timezone
from email.utils import format_datetime

import psycopg2

import database
import errors
import versions
from message import Answer, answer_json
from multipart import file_of

KEY = re.compile(r"[\w/!\-.*'() &$@=;:+,?]*", re.ASCII)
PLACEHOLDER = ".emptyFolderPlaceholder"
ROW = (
    "name",
    "bucket_id",
    "owner",
    "owner_id",
    "version",
    "id",
    "updated_at",
    "created_at",
    "last_accessed_at",
    "metadata",
    "user_metadata",
)

FIND = f"SELECT {database.as_json(*ROW)} FROM storage.objects WHERE bucket_id = %s AND name = %s AND "
FIND_VERSION = FIND + "NOT is_delete_marker AND version = %s"
FIND += versions.CURRENT
EXISTS = """SELECT id, version, is_delete_marker, is_versioned FROM storage.objects
    WHERE bucket_id = %s AND name = %s AND archived_at IS NULL"""
LIMITS = "SELECT file_size_limit, allowed_mime_types FROM storage.buckets WHERE id = %s"
IS_PUBLIC = "SELECT public FROM storage.buckets WHERE id = %s"
INSERT = f"""INSERT INTO storage.objects
    (bucket_id, name, owner, owner_id, version, metadata, user_metadata, is_versioned)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s) RETURNING {database.as_json(*ROW)}"""
OVERWRITE = f"""UPDATE storage.objects SET version = %s, metadata = %s, user_metadata = %s, last_accessed_at = now()
    WHERE bucket_id = %s AND name = %s AND archived_at IS NULL RETURNING {database.as_json(*ROW)}"""
MOVE = "UPDATE storage.objects SET bucket_id = %s, name = %s, version = %s, metadata = %s WHERE id = %s RETURNING id"


def check_key(key):
    if not KEY.fullmatch(key):
        raise errors.invalid_key(key)


def upload(store, request, bucket, key):
    is_upsert = request.method == "PUT" or request.headers.get("x-upsert", "").lower() == "true"
    data, kind = request.body, request.headers.get("content-type", "")
    if kind.lower().startswith("multipart/form-data"):
        data, kind = file_of(data, kind)
    kind = kind or "application/octet-stream"
    check_key(key)
    check_limits(store, bucket, key, data, kind)
    store.blobs.check(key)
    version = store.blobs.write(data)
    metadata = metadata_of(data, kind, request.headers.get("cache-control", "no-cache"))
    try:
        row, old = put_row(
            store, request.claims, bucket, key, version, metadata, user_metadata_of(request), is_upsert
        )
    except errors.StorageError:
        store.blobs.remove(version)
        raise
    store.blobs.remove(old)
    return answer_json({"Key": f"{bucket}/{key}", "Id": row["id"]})


def check_limits(store, bucket, key, data, kind):
    with store.database.transaction(database.OWNER) as cursor:
        cursor.execute(LIMITS, (bucket,))
        row = cursor.fetchone()
    if not row:
        raise errors.no_such_bucket()
    size_limit, kinds = row
    if key.split("/")[-1] == PLACEHOLDER:
        if data:
            raise errors.too_large()
        return
    if len(data) > min(size_limit or store.settings.upload_limit, store.settings.upload_limit):
        raise errors.too_large()
    plain = kind.split(";")[0].strip().lower()
    if kinds and plain not in kinds and plain.split("/")[0] + "/*" not in kinds:
        raise errors.wrong_mime_type(kind)


def most_bytes(store, bucket):
    with store.database.transaction(database.OWNER) as cursor:
        cursor.execute(LIMITS, (bucket,))
        row = cursor.fetchone()
    return min(row[0] or store.settings.upload_limit, store.settings.upload_limit)


def put_row(store, claims, bucket, key, version, metadata, user_metadata, is_upsert):
    """Answers the row, and the version that it had before, if any."""
    owner = claims.get("sub")
    told = json.dumps(metadata)
    more = json.dumps(user_metadata) if user_metadata is not None else None
    with store.database.transaction(claims) as cursor:
        database.become(cursor, database.OWNER)
        cursor.execute(EXISTS + " FOR UPDATE", (bucket, key))
        there = cursor.fetchone()
        is_file = there and not there[2]
        keeps = versions.status_of(cursor, bucket)
        if is_file and not is_upsert:
            raise errors.already_exists("KeyAlreadyExists")
        replaces = there and (keeps == versions.ENABLED or there[2] or there[3])
        is_versioned, freed = keeps == versions.ENABLED, [None]
        if replaces or (keeps == versions.SUSPENDED and not there):
            is_versioned, freed = versions.make_way(cursor, bucket, key, there and there[3])
            freed = freed or [None]
        database.become(cursor, claims)
        if there and not replaces:
            cursor.execute(OVERWRITE, (version, told, more, bucket, key))
            row = cursor.fetchone()
            if not row:
                raise errors.access_denied("new row violates row-level security policy")
            return row[0], there[1]
        try:
            cursor.execute(INSERT, (bucket, key, owner, owner, version, told, more, is_versioned))
        except psycopg2.errors.UniqueViolation as problem:
            raise errors.already_exists("KeyAlreadyExists") from problem
        return cursor.fetchone()[0], freed[0]


def metadata_of(data, kind, cache_control):
    return {
        "eTag": f'"{hashlib.md5(data).hexdigest()}"',
        "size": len(data),
        "mimetype": kind,
        "cacheControl": cache_control,
        "lastModified": now_iso(),
        "contentLength": len(data),
        "httpStatusCode": 200,
    }


def user_metadata_of(request):
    """JSON in base64."""
    try:
        return json.loads(base64.b64decode(request.headers["x-metadata"]))
    except (KeyError, ValueError):
        return None


def now_iso():
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def found(store, claims, bucket, key, version=None):
    with store.database.transaction(claims) as cursor:
        if version is not None:
            cursor.execute(FIND_VERSION, (bucket, key, version))
        else:
            cursor.execute(FIND, (bucket, key))
        row = cursor.fetchone()
    if not row:
        raise errors.no_such_key()
    return row[0]


def download(store, request, bucket, key):
    return bytes_of(store, request, found(store, request.claims, bucket, key, request.query.get("versionId")))


def download_public(store, request, bucket, key):
    with store.database.transaction(database.OWNER) as cursor:
        cursor.execute(IS_PUBLIC, (bucket,))
        row = cursor.fetchone()
    if not row or not row[0]:
        raise errors.no_such_bucket()
    return bytes_of(store, request, found(store, database.OWNER, bucket, key))


def bytes_of(store, request, row):
    data = store.blobs.read(row["version"])
    metadata = row["metadata"] or {}
    changed = datetime.fromisoformat(metadata.get("lastModified", row["updated_at"]).replace("Z", "+00:00"))
    headers = {
        "Content-Type": metadata.get("mimetype", "application/octet-stream"),
        "ETag": metadata.get("eTag", ""),
        "Last-Modified": format_datetime(changed.astimezone(timezone.utc), usegmt=True),
        "Cache-Control": metadata.get("cacheControl", "no-cache"),
        "Accept-Ranges": "bytes",
    }
    wanted = re.fullmatch(r"bytes=(\d*)-(\d*)", request.headers.get("range", ""))
    if not wanted or wanted.group(0) == "bytes=-":
        return Answer(200, data, headers)
    first, last = wanted.groups()
    begin = int(first) if first else max(len(data) - int(last), 0)
    end = min(int(last), len(data) - 1) if first and last else len(data) - 1
    if begin > end:
        raise errors.invalid_range()
    headers["Content-Range"] = f"bytes {begin}-{end}/{len(data)}"
    return Answer(206, data[begin : end + 1], headers)


def info(store, request, bucket, key):
    row = found(store, request.claims, bucket, key, request.query.get("versionId"))
    metadata = row["metadata"] or {}
    return answer_json(
        {
            "id": row["id"],
            "name": row["name"],
            "version": row["version"],
            "bucket_id": row["bucket_id"],
            "size": metadata.get("size"),
            "content_type": metadata.get("mimetype"),
            "cache_control": metadata.get("cacheControl"),
            "etag": metadata.get("eTag"),
            "metadata": row["user_metadata"],
            "last_modified": row["updated_at"],
            "created_at": row["created_at"],
        }
    )


def move(store, request):
    told = request.json()
    bucket, source = told.text("bucketId"), told.text("sourceKey")
    target_bucket, target = told.text("destinationBucket", bucket), told.text("destinationKey")
    check_key(target)
    store.blobs.check(target)
    row = found(store, request.claims, bucket, source)
    with store.database.transaction(database.OWNER) as cursor:
        cursor.execute(EXISTS, (target_bucket, target))
        if cursor.fetchone():
            raise errors.already_exists("ResourceAlreadyExists")
    version = store.blobs.write(store.blobs.read(row["version"]))
    metadata = json.dumps({**(row["metadata"] or {}), "lastModified": now_iso()})
    try:
        with store.database.transaction(request.claims) as cursor:
            cursor.execute(MOVE, (target_bucket, target, version, metadata, row["id"]))
            if not cursor.fetchone():
                raise errors.no_such_key()
    except errors.StorageError:
        store.blobs.remove(version)
        raise
    store.blobs.remove(row["version"])
    return answer_json({"message": "Successfully moved"})


def copy(store, request):
    told = request.json()
    bucket, source = told.text("bucketId"), told.text("sourceKey")
    target_bucket, target = told.text("destinationBucket", bucket), told.text("destinationKey")
    keeps_metadata = told.flag("copyMetadata", True)
    changes = told.fields("metadata")
    check_key(target)
    store.blobs.check(target)
    row = found(store, request.claims, bucket, source)
    version = store.blobs.write(store.blobs.read(row["version"]))
    metadata = {**(row["metadata"] or {}), "lastModified": now_iso()}
    if not keeps_metadata:
        metadata["cacheControl"] = changes.text("cacheControl", metadata.get("cacheControl"))
        metadata["mimetype"] = changes.text("mimetype", metadata.get("mimetype"))
    is_upsert = request.headers.get("x-upsert", "").lower() == "true"
    user_metadata = row["user_metadata"] if keeps_metadata else None
    try:
        made, old = put_row(
            store, request.claims, target_bucket, target, version, metadata, user_metadata, is_upsert
        )
    except errors.StorageError:
        store.blobs.remove(version)
        raise
    store.blobs.remove(old)
    return answer_json({"Key": f"{target_bucket}/{target}", "Id": made["id"], **made})
