# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses that open one object for some seconds."""

import jwt

import database
import errors
import objects
import versions
from message import answer_json

MOST = 1000
ABSENT = "Either the object does not exist or you do not have access to it"
WHICH_ARE_THERE = "SELECT name FROM storage.objects WHERE bucket_id = %s AND name = ANY (%s) AND "
WHICH_ARE_THERE += versions.CURRENT


def sign_one(store, request, bucket, key):
    seconds = request.json().number("expiresIn", least=1)
    objects.found(store, request.claims, bucket, key)
    return answer_json({"signedURL": address(store, bucket, key, seconds)})


def sign_many(store, request, bucket):
    told = request.json()
    seconds, paths = told.number("expiresIn", least=1), told.texts("paths")
    if len(paths) > MOST:
        raise errors.invalid_request(f"body/paths must NOT have more than {MOST} items")
    with store.database.transaction(request.claims) as cursor:
        cursor.execute(WHICH_ARE_THERE, (bucket, paths))
        there = {row[0] for row in cursor}
    return answer_json(
        [
            {
                "error": None if path in there else ABSENT,
                "path": path,
                "signedURL": address(store, bucket, path, seconds) if path in there else None,
            }
            for path in paths
        ]
    )


def address(store, bucket, key, seconds):
    """Relative to the base; the key stands there as it is."""
    token = store.keys.token({"url": f"{bucket}/{key}"}, lives_seconds=seconds)
    return f"/object/sign/{bucket}/{key}?token={token}"


def download_signed(store, request, bucket, key):
    token = request.query.get("token")
    if token is None:
        raise errors.invalid_request("querystring must have required property 'token'")
    try:
        signed = store.keys.claims(token).get("url")
    except jwt.ExpiredSignatureError as problem:
        raise errors.invalid_jwt('"exp" claim timestamp check failed') from problem
    except jwt.InvalidTokenError as problem:
        raise errors.invalid_jwt("signature verification failed") from problem
    if signed != f"{bucket}/{key}":
        raise errors.invalid_jwt("The url do not match the signature")
    return objects.bytes_of(store, request, objects.found(store, database.OWNER, bucket, key))
