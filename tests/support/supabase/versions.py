# SPDX-License-Identifier: GPL-3.0-or-later
"""Buckets that keep versions, as supabase/storage has them since its pull request 1347.

What is overwritten or deleted by its name alone stays, as a row with `archived_at`; a row that is only a mark says that
a name was deleted. Only what is deleted by its version is gone, and then the newest row that is left is what the name
means.
"""

import json
import os
import uuid

import database
import errors
from message import answer_json

DISABLED, ENABLED, SUSPENDED = "DISABLED", "ENABLED", "SUSPENDED"
CURRENT = "archived_at IS NULL AND NOT is_delete_marker"
NEWEST = """COALESCE(date_trunc('milliseconds', archived_at), 'infinity') DESC, COALESCE(version, '') COLLATE "C" """
FIELDS = ("version", "archived_at", "is_delete_marker", "is_versioned")
CHOICES = ("exclude", "include", "only")

STATUS = "SELECT versioning_status FROM storage.buckets WHERE id = %s"
IS_UNLOCKED = "SELECT to_regclass('storage.idx_objects_current_version') IS NOT NULL"
SET_STATUS = "UPDATE storage.buckets SET versioning_status = %s WHERE id = %s RETURNING id"
RULES = "SELECT lifecycle_configuration FROM storage.buckets WHERE id = %s"
SET_RULES = "UPDATE storage.buckets SET lifecycle_configuration = %s WHERE id = %s RETURNING id"
ARCHIVE = """UPDATE storage.objects SET archived_at = clock_timestamp()
    WHERE bucket_id = %s AND name = %s AND archived_at IS NULL"""
DROP_NULL_VERSION = """DELETE FROM storage.objects WHERE bucket_id = %s AND name = %s AND NOT is_versioned
    RETURNING version"""
DELETE_VERSIONS = """DELETE FROM storage.objects WHERE bucket_id = %s
    AND (name, version) IN (SELECT * FROM unnest(%s::text[], %s::text[])) RETURNING """
PROMOTE = f"""UPDATE storage.objects SET archived_at = NULL WHERE id = (
        SELECT id FROM storage.objects WHERE bucket_id = %s AND name = %s ORDER BY {NEWEST} LIMIT 1)
    AND NOT EXISTS (SELECT FROM storage.objects c WHERE c.bucket_id = %s AND c.name = %s AND c.archived_at IS NULL)"""
MARK = """INSERT INTO storage.objects (bucket_id, name, owner, owner_id, version, is_delete_marker, is_versioned)
    VALUES (%s, %s, %s, %s, %s, true, %s) RETURNING """


def unlock(store):
    """From now on this server keeps versions where a bucket is told to."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "versions.sql")
    with open(path, encoding="utf-8") as file:
        statements = file.read()
    with store.database.as_superuser() as cursor:
        cursor.execute(IS_UNLOCKED)
        if not cursor.fetchone()[0]:
            cursor.execute(statements)
    store.settings.versions = True


def status_of(cursor, bucket):
    """As one of the server's own transactions sees it."""
    cursor.execute(STATUS, (bucket,))
    row = cursor.fetchone()
    return row[0] if row else DISABLED


def make_way(cursor, bucket, key, current):
    """Before another row takes the place of the current one. Answers whether it counts as a version, and the blobs
    that nothing keeps any more. `current`: whether the row there was written while versions were kept."""
    status = status_of(cursor, bucket)
    freed = []
    if status == SUSPENDED:
        cursor.execute(database.ALLOW_DELETE)
        cursor.execute(DROP_NULL_VERSION, (bucket, key))
        freed = [row[0] for row in cursor]
    if current is not None:
        cursor.execute(ARCHIVE, (bucket, key))
    return status == ENABLED, freed


# ---- Deleting


def split(entries):
    """Names, and names with their versions."""
    names, versions = [], []
    for position, each in enumerate(entries):
        if isinstance(each, str):
            names.append(each)
        elif isinstance(each, dict) and isinstance(each.get("path"), str) and isinstance(each.get("versionId"), str):
            versions.append((each["path"], each["versionId"]))
        else:
            raise errors.invalid_request(f"body/prefixes/{position} must match exactly one schema in oneOf")
    return names, versions


def mark_deleted(store, cursor, claims, bucket, key, columns):
    """Hides what is there behind a mark. Answers the mark."""
    is_versioned, freed = make_way(cursor, bucket, key, True)
    owner = claims.get("sub")
    cursor.execute(
        MARK + database.as_json(*columns, *FIELDS), (bucket, key, owner, owner, str(uuid.uuid4()), is_versioned)
    )
    row = cursor.fetchone()[0]
    for version in freed:
        store.blobs.remove(version)
    return row


def delete_versions(cursor, bucket, ids, columns):
    """Answers the rows that are gone."""
    names, versions = [name for name, _ in ids], [version for _, version in ids]
    cursor.execute(DELETE_VERSIONS + database.as_json(*columns, *FIELDS), (bucket, names, versions))
    return [row[0] for row in cursor]


def promote(cursor, bucket, keys):
    """What is left of these names: the newest row is what they mean now."""
    for key in sorted(set(keys)):
        cursor.execute(PROMOTE, (bucket, key, bucket, key))


# ---- Listing


class Filters:
    """What of the versions a listing tells. A cursor keeps to those it was made with."""

    def __init__(self, told, is_on):
        self.noncurrent = told.choice("noncurrentVersions", CHOICES, "exclude") if is_on else "exclude"
        self.markers = told.choice("deleteMarkers", CHOICES, "exclude") if is_on else "exclude"
        self.is_exact = bool(is_on and told.flag("exactMatch", False))
        self.is_on = is_on

    def words(self):
        conditions = {
            "noncurrent": {"exclude": "archived_at IS NULL", "only": "archived_at IS NOT NULL"}.get(self.noncurrent),
            "markers": {"exclude": "NOT is_delete_marker", "only": "is_delete_marker"}.get(self.markers),
        }
        return [f"AND {condition}" for condition in conditions.values() if condition]

    def has_many(self):
        return self.noncurrent != "exclude"

    def as_list(self):
        return [self.noncurrent, self.markers, self.is_exact]


# ---- The bucket


def status(store, request, bucket):
    """PUT /bucket/{id}: of its fields only this one is kept here."""
    told = request.json()
    wanted = told.choice("versioning_status", (ENABLED, SUSPENDED), ENABLED)
    with store.database.transaction(database.OWNER) as cursor:
        cursor.execute(SET_STATUS, (wanted, bucket))
        if not cursor.fetchone():
            raise errors.no_such_bucket()
    return answer_json({"message": "Successfully updated"})


def lifecycle(store, request, bucket):
    if not store.settings.has_lifecycle:
        raise errors.feature_not_enabled()
    with store.database.transaction(database.OWNER) as cursor:
        if request.method == "GET":
            cursor.execute(RULES, (bucket,))
            row = cursor.fetchone()
            if not row:
                raise errors.no_such_bucket()
            if row[0] is None:
                raise errors.no_such_lifecycle()
            return answer_json(row[0])
        rules = None if request.method == "DELETE" else checked(request.json())
        cursor.execute(SET_RULES, (json.dumps(rules) if rules else None, bucket))
        if not cursor.fetchone():
            raise errors.no_such_bucket()
    return answer_json(rules or {"message": "Successfully deleted"})


def checked(told):
    rules = told.told.get("rules")
    if not isinstance(rules, list) or not 1 <= len(rules) <= 1000:
        raise errors.invalid_parameter("lifecycle_configuration")
    for position, rule in enumerate(rules):
        expiry = rule.get("noncurrentVersionExpiration") or {}
        newer = expiry.get("newerNoncurrentVersions")
        is_good = (
            rule.get("status") in ("Enabled", "Disabled")
            and rule.get("filter") == {}
            and isinstance(expiry.get("noncurrentDays"), int)
            and expiry["noncurrentDays"] >= 1
            and (newer is None or (isinstance(newer, int) and 1 <= newer <= 100))
        )
        if not is_good:
            raise errors.invalid_parameter("lifecycle_configuration")
        rule.setdefault("id", f"rule-{position + 1}")
    return {"rules": rules}


def purge(store, request, bucket, key=None):
    """What a content delivery network holds of a public object."""
    if request.claims.get("role") != "service_role":
        raise errors.access_denied("Access denied")
    if not store.settings.has_cdn:
        raise errors.feature_not_enabled()
    return answer_json({"message": "success"})
