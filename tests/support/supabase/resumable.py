# SPDX-License-Identifier: GPL-3.0-or-later
"""Resumable uploads (TUS 1.0.0). Refusals are plain text, unlike everywhere else."""

import base64
import functools
import threading
import uuid

import errors
import objects
from message import Answer

VERSION = {"Tus-Resumable": "1.0.0"}
UPLOADS = {}  # by id: those under way, and those that are over
LOCK = threading.Lock()


class Upload:
    def __init__(self, bucket, key, kind, cache_control, length):
        self.bucket = bucket
        self.key = key
        self.kind = kind
        self.cache_control = cache_control
        self.length = length
        self.data = bytearray()


def refusal(status, words):
    return Answer(status, words.encode(), {"Content-Type": "text/plain", **VERSION})


def plainly(function):
    """Errors of the storage as this protocol tells them."""

    @functools.wraps(function)
    def answer(store, request, *groups):
        if request.headers.get("tus-resumable") != "1.0.0":
            return refusal(412, "Tus-Resumable Required\n")
        try:
            return function(store, request, *groups)
        except errors.StorageError as problem:
            return refusal(int(problem.envelope["statusCode"]), problem.envelope["message"])

    return answer


def metadata_of(text):
    told = {}
    for pair in filter(None, text.split(",")):
        name, _, value = pair.strip().partition(" ")
        told[name] = base64.b64decode(value).decode()
    return told


def is_taken(store, bucket, key):
    try:
        objects.found(store, objects.database.OWNER, bucket, key)
        return True
    except errors.StorageError:
        return False


@plainly
def begin(store, request):
    told = metadata_of(request.headers.get("upload-metadata", ""))
    bucket, key = told.get("bucketName", ""), told.get("objectName", "")
    objects.check_key(key)
    kind = told.get("contentType", "application/octet-stream")
    seconds = told.get("cacheControl", "")
    cache_control = f"max-age={seconds}" if seconds.lstrip("-").isdigit() else "no-cache"
    objects.check_limits(store, bucket, key, b"", kind)
    store.blobs.check(key)
    length = int(request.headers["upload-length"])
    if length > objects.most_bytes(store, bucket):
        return refusal(413, "Maximum size exceeded\n")
    if is_taken(store, bucket, key) and request.headers.get("x-upsert", "").lower() != "true":
        raise errors.already_exists("KeyAlreadyExists")
    name = base64.urlsafe_b64encode(f"{bucket}/{key}/{uuid.uuid4()}".encode()).decode().rstrip("=")
    with LOCK:
        UPLOADS[name] = Upload(bucket, key, kind, cache_control, length)
    # Behind a gateway the server may take itself for another host.
    return Answer(201, b"", {"Location": f"http://inside.invalid/upload/resumable/{name}", **VERSION})


@plainly
def go_on(store, request, name):
    upload = UPLOADS.get(name)
    if not upload:
        return refusal(404, "The file for this url was not found\n")
    if request.headers.get("content-type") != "application/offset+octet-stream":
        return refusal(403, "Content-Type header required\n")
    with LOCK:
        if int(request.headers.get("upload-offset", -1)) != len(upload.data):
            return refusal(409, "Upload-Offset conflict\n")
        if len(upload.data) + len(request.body) > upload.length:
            return refusal(413, "Maximum size exceeded\n")
        upload.data += request.body
        offset = len(upload.data)
    if offset == upload.length:
        finish(store, request, upload)
    return Answer(204, b"", {"Upload-Offset": str(offset), **VERSION})


@plainly
def stands(store, request, name):
    upload = UPLOADS.get(name)
    if not upload:
        return refusal(404, "")
    return Answer(
        200, b"", {"Upload-Offset": str(len(upload.data)), "Upload-Length": str(upload.length), **VERSION}
    )


def finish(store, request, upload):
    data = bytes(upload.data)
    version = store.blobs.write(data)
    metadata = objects.metadata_of(data, upload.kind, upload.cache_control)
    is_upsert = request.headers.get("x-upsert", "").lower() == "true"
    try:
        _, old = objects.put_row(
            store, request.claims, upload.bucket, upload.key, version, metadata, None, is_upsert
        )
    except errors.StorageError:
        store.blobs.remove(version)
        raise
    store.blobs.remove(old)
