# SPDX-License-Identifier: GPL-3.0-or-later
"""From method and path to the function that answers."""

import re
from dataclasses import dataclass

import access
import buckets
import deletion
import errors
import listing
import objects
import resumable
import signing
import versions
from blobs import Blobs
from database import Database
from message import answer_error

BASE = "/storage/v1"
READ = ("GET", "HEAD")
BENEATH = "SELECT version FROM storage.objects WHERE bucket_id = %s AND starts_with(name, %s)"
BUCKET = "([^/]+)"
KEY = "(.+)"

# The first that fits. A key may hold anything, slashes at both ends included.
ROUTES = [
    (methods, re.compile(pattern, re.DOTALL), function)
    for methods, pattern, function in (
        (READ, "/bucket/?", buckets.list_buckets),
        (("POST",), "/bucket/?", buckets.create_bucket),
        (READ, f"/bucket/{BUCKET}", buckets.get_bucket),
        (("DELETE",), f"/bucket/{BUCKET}", buckets.delete_bucket),
        (("PUT",), f"/bucket/{BUCKET}", versions.status),
        (("GET", "PUT", "DELETE"), f"/bucket/{BUCKET}/lifecycle", versions.lifecycle),
        (("DELETE",), f"/cdn/{BUCKET}/{KEY}", versions.purge),
        (("DELETE",), f"/cdn/{BUCKET}", versions.purge),
        (("POST",), f"/bucket/{BUCKET}/empty", buckets.empty_bucket),
        (("POST",), f"/object/list-v2/{BUCKET}", listing.list_v2),
        (("POST",), f"/object/list/{BUCKET}", listing.list_v1),
        (("POST",), "/object/move", objects.move),
        (("POST",), "/object/copy", objects.copy),
        (("POST",), f"/object/sign/{BUCKET}", signing.sign_many),
        (("POST",), f"/object/sign/{BUCKET}/{KEY}", signing.sign_one),
        (READ, f"/object/sign/{BUCKET}/{KEY}", signing.download_signed),
        (READ, f"/object/public/{BUCKET}/{KEY}", objects.download_public),
        (READ, f"/object/info/{BUCKET}/{KEY}", objects.info),
        (READ, f"/object/authenticated/{BUCKET}/{KEY}", objects.download),
        (("DELETE",), f"/object/{BUCKET}", deletion.delete_many),
        (("DELETE",), f"/object/{BUCKET}/{KEY}", deletion.delete_one),
        (("POST", "PUT"), f"/object/{BUCKET}/{KEY}", objects.upload),
        (READ, f"/object/{BUCKET}/{KEY}", objects.download),
        (("POST",), "/upload/resumable/?", resumable.begin),
        (("PATCH",), "/upload/resumable/([^/]+)", resumable.go_on),
        (("HEAD",), "/upload/resumable/([^/]+)", resumable.stands),
    )
]


@dataclass
class Settings:
    has_gateway: bool = True
    hard_limits: bool = True
    list_v2: str = "on"  # or how a server without it answers: unknown-route, as-upload, not-migrated, coded
    upload_limit: int = 50 * 1024 * 1024
    largest_to_empty: int = 200000
    versions: bool = False  # whether buckets may keep any, see versions.unlock
    deletes_versions: str = "by-id"  # or what an older server does of it: refuses, archives, lies
    has_lifecycle: bool = True
    has_cdn: bool = False
    delete_objects_limit: int = 0  # the tenant's own, whatever its server enforces; 0: none


class Store:
    """All that a route needs. For any thread."""

    def __init__(self, database: Database, blobs: Blobs, keys: access.Keys, settings: Settings):
        self.database = database
        self.blobs = blobs
        self.keys = keys
        self.settings = settings

    def answer(self, request):
        try:
            return self._route(request)
        except (errors.StorageError, errors.PlainError) as problem:
            return answer_error(problem)
        except UnicodeEncodeError:  # half a surrogate
            return answer_error(errors.invalid_request("invalid character in the request"))

    def remove_blob(self, cursor, row):
        """Of a row that is being deleted. Without a version its path is removed, with all that lies beneath."""
        if row["version"]:
            self.blobs.remove(row["version"])
            return
        cursor.execute(BENEATH, (row["bucket_id"], row["name"] + "/"))
        for (version,) in cursor.fetchall():
            self.blobs.remove(version)

    def _route(self, request):
        is_open = access.is_open(request.method, request.path)
        if self.settings.has_gateway:
            access.pass_gateway(self.keys, request.headers, is_open)
        function, groups = self._function(request)
        if not is_open:
            request.claims = access.authenticated(self.keys, request.headers)
        return function(self, request, *groups)

    def _function(self, request):
        for methods, pattern, function in ROUTES:
            match = pattern.fullmatch(request.path)
            if match and request.method in methods and not self._lacks(function):
                return function, match.groups()
        raise errors.unknown_route(request.method, request.path)

    def _lacks(self, function):
        """Without list-v2 its address reads as an upload to a bucket of that name, unless no route is left to it."""
        if function is listing.list_v2 and self.settings.list_v2 == "unknown-route":
            raise errors.unknown_route("POST", "/object/list-v2")
        if function in (versions.status, versions.lifecycle) and not self.settings.versions:
            return True
        return function is listing.list_v2 and self.settings.list_v2 == "as-upload"
