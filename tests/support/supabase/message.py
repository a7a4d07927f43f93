# SPDX-License-Identifier: GPL-3.0-or-later
"""A request as the routes see it, and what they answer."""

import json
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote_to_bytes

import errors

LARGEST_JSON = 1024 * 1024


@dataclass
class Request:
    method: str
    path: str  # below the base, decoded once
    query: dict
    headers: dict  # names in small letters
    body: bytes = b""
    claims: dict = None
    orders: dict = field(default_factory=dict)  # of faults that act inside a route

    def json(self):
        kind = self.headers.get("content-type", "").split(";")[0].strip().lower()
        if len(self.body) > LARGEST_JSON:
            raise errors.body_too_large()
        if not kind and not self.body:
            raise errors.invalid_request("body must be object")
        if kind != "application/json":
            raise errors.unsupported_media_type(kind)
        self.refuse_empty_json()
        try:
            told = json.loads(self.body)
        except ValueError as problem:
            raise errors.invalid_request("Unexpected token in JSON") from problem
        if not isinstance(told, dict):
            raise errors.invalid_request("body must be object")
        if b"\\u0000" in self.body:  # no text of the database can hold it
            raise errors.invalid_request("invalid character in the request")
        return Fields(told)

    def refuse_empty_json(self):
        if not self.body and self.headers.get("content-type", "").startswith("application/json"):
            raise errors.invalid_request("Body cannot be empty when content-type is set to 'application/json'")


class Fields:
    """The fields of a JSON body, each checked when it is read."""

    def __init__(self, told, where="body"):
        self.told = told
        self.where = where

    def text(self, name, default=...):
        return self._read(name, default, str, "string")

    def flag(self, name, default=...):
        return self._read(name, default, bool, "boolean")

    def number(self, name, default=..., least=0):
        value = self._read(name, default, int, "integer")
        if value is not None and value < least:
            raise errors.invalid_request(f"{self.where}/{name} must be >= {least}")
        return value

    def entries(self, name):
        value = self._read(name, ..., list, "array")
        if not value:
            raise errors.invalid_request(f"{self.where}/{name} must NOT have fewer than 1 items")
        return value

    def texts(self, name):
        value = self.entries(name)
        if not all(isinstance(each, str) for each in value):
            raise errors.invalid_request(f"{self.where}/{name}/0 must be string")
        return value

    def choice(self, name, allowed, default):
        value = self.text(name, default)
        if value not in allowed:
            raise errors.invalid_request(f"{self.where}/{name} must be equal to one of the allowed values")
        return value

    def fields(self, name):
        return Fields(self._read(name, {}, dict, "object"), f"{self.where}/{name}")

    def _read(self, name, default, kind, kind_name):
        value = self.told.get(name)
        if value is None:
            if default is ...:
                raise errors.invalid_request(f"{self.where} must have required property '{name}'")
            return default
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise errors.invalid_request(f"{self.where}/{name} must be {kind_name}")
        return value


@dataclass
class Answer:
    status: int
    body: bytes = b""
    headers: dict = field(default_factory=dict)


def answer_json(value, status=200):
    return answer_text(json.dumps(value), status)


def answer_text(text, status=200):
    """JSON that is a text already."""
    return Answer(status, text.encode(), {"Content-Type": "application/json; charset=utf-8"})


def answer_error(problem):
    return Answer(problem.http, problem.body(), {"Content-Type": "application/json; charset=utf-8"})


def decoded(path):
    """Percent escapes become bytes, once; a plus stays what it is."""
    rest = path.split("%")[1:]
    if any(len(each) < 2 or not all(c in "0123456789abcdefABCDEF" for c in each[:2]) for each in rest):
        raise errors.bad_url(path)
    if "%00" in path:
        raise errors.invalid_key(path)
    try:
        return unquote_to_bytes(path).decode()
    except UnicodeDecodeError as problem:
        raise errors.bad_url(path) from problem


def parsed_query(text):
    return dict(parse_qsl(text, keep_blank_values=True))
