# SPDX-License-Identifier: GPL-3.0-or-later
"""The errors of Supabase Storage and their envelope."""

import json

# All other errors travel as HTTP 400, whatever their true status is.
OWN_HTTP_STATUS = (429, 500, 544)


class StorageError(Exception):
    """`status` is the true one, told as a text in the body; `http` the one on the status line."""

    def __init__(self, status, code, message, error=None, http=None):
        super().__init__(message)
        self.http = http or (status if status in OWN_HTTP_STATUS else 400)
        self.envelope = {"statusCode": str(status), "error": error or code, "message": message, "code": code}

    def body(self):
        return json.dumps(self.envelope).encode()


class PlainError(Exception):
    """An answer of the framework or of the gateway: its body has another shape."""

    def __init__(self, http, body):
        super().__init__(str(body))
        self.http = http
        self.plain = body

    def body(self):
        return json.dumps(self.plain).encode()


def invalid_request(message):
    return StorageError(400, "InvalidRequest", message, "invalid_request")


def invalid_key(key):
    return StorageError(400, "InvalidKey", f"Invalid key: {key}")


def invalid_parameter(name):
    return StorageError(400, "InvalidParameter", f"Invalid Parameter {name}", "invalid_parameter")


def invalid_bucket_name():
    return StorageError(400, "InvalidBucketName", "Bucket name invalid")


def invalid_jwt(message):
    return StorageError(400, "InvalidJWT", message)


def no_such_lifecycle():
    return StorageError(
        404, "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist", "not_found"
    )


def access_denied(message):
    return StorageError(403, "AccessDenied", message, "Unauthorized")


def no_such_bucket():
    return StorageError(404, "NoSuchBucket", "Bucket not found", "Bucket not found")


def no_such_key():
    return StorageError(404, "NoSuchKey", "Object not found", "not_found")


def related_resource_missing():
    return StorageError(404, "InvalidRequest", "The related resource does not exist", "invalid_request")


def already_exists(code):
    return StorageError(409, code, "The resource already exists", "Duplicate")


def bucket_not_empty():
    return StorageError(409, "ResourceNotEmpty", "The bucket you tried to delete is not empty")


def too_large(message="The object exceeded the maximum allowed size"):
    return StorageError(413, "EntityTooLarge", message, "Payload too large")


def body_too_large():
    return StorageError(413, "EntityTooLarge", "Request body is too large", "Payload too large", http=413)


def wrong_mime_type(kind):
    return StorageError(415, "InvalidMimeType", f"mime type {kind} is not supported", "invalid_mime_type")


def unsupported_media_type(kind):
    return StorageError(415, "InvalidMimeType", f"Unsupported Media Type: {kind}", "invalid_mime_type", http=415)


def invalid_range():
    return StorageError(416, "InvalidRange", "Range Not Satisfiable")


def resource_locked():
    return StorageError(423, "ResourceLocked", "The resource is locked")


def slow_down():
    return StorageError(429, "SlowDown", "Too many connections issued to the database", "too_many_connections")


def internal_error(message="Internal Server Error"):
    return StorageError(500, "InternalError", message)


def database_error(sqlstate):
    return StorageError(500, "DatabaseError", f"database error, code: {sqlstate}")


def database_read_only():
    return StorageError(503, "DatabaseReadOnly", "The database is in read-only mode")


def lock_timeout():
    return StorageError(503, "LockTimeout", "acquiring lock timeout", "acquiring_lock_timeout")


def schema_mismatch():
    return StorageError(503, "DatabaseSchemaMismatch", "The database schema does not match")


def invalid_object_definition():
    return StorageError(503, "DatabaseInvalidObjectDefinition", "The database has an invalid object definition")


def database_timeout():
    return StorageError(544, "DatabaseTimeout", "The connection to the database timed out")


def unknown_route(method, path):
    return PlainError(
        404, {"message": f"Route {method}:{path} not found", "error": "Not Found", "statusCode": 404}
    )


def bad_url(path):
    return PlainError(
        400,
        {
            "error": "Bad Request",
            "code": "FST_ERR_BAD_URL",
            "message": f"'{path}' is not a valid url component",
            "statusCode": 400,
        },
    )


def feature_unavailable():
    return PlainError(400, {"message": "This feature is not available for your tenant"})


def feature_not_enabled():
    return StorageError(400, "FeatureNotEnabled", "This feature is not available for your tenant")


def gateway_refusal(message, hint):
    return PlainError(401, {"message": message, "hint": hint})


def gateway_has_no_route():
    return PlainError(404, {"message": "no Route matched with those values"})


def quota_exceeded():
    """Known from the manual alone."""
    return PlainError(
        402,
        {
            "message": "Service for this project is restricted due to the following violations: "
            "exceed_storage_size_quota."
        },
    )


# Those that a client can do nothing to bring about.
BY_CODE = {
    error.envelope["code"]: error
    for error in (
        no_such_bucket(),
        no_such_key(),
        access_denied("new row violates row-level security policy"),
        resource_locked(),
        slow_down(),
        internal_error(),
        database_error("XX000"),
        database_read_only(),
        database_timeout(),
        lock_timeout(),
        schema_mismatch(),
        invalid_object_definition(),
    )
}
