# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong, by script, and the log of what was asked. All on the loop's thread."""

import json
import re
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Optional

import errors
from message import Answer, answer_error, answer_json


FULL_PAGE = 1000


@dataclass
class Fault:
    """Strikes the requests `nth`, `nth` + 1, … (`count` of them; None: for ever) among those that match.

    action          what it takes
    answer          status, body (a JSON value or a text), content_type, retry_after (seconds),
                    retry_after_date (seconds from now, told as an HTTP date), after_effect
    fail            code: an error of the server's own, such as LockTimeout; after_effect
    empty           an empty list with 200; after_effect
    endless         a full page of a listing, after which there is always one more; names: same, new, or folders (a few in
                    every folder, and no file; the older listing alone). Of the buckets: one and the same twice
    too_many        429 while more than `most` requests are in flight
    quota           402 of the gateway
    refuse          401 of the gateway
    cut             the connection; when: before (the effect), after, body (in the middle of the answer)
    half_delete     a bulk deletion stops after its first transaction, with 544
    backend_fails   a bulk deletion fails after `blobs` blobs are gone; its rows come back
    delay           seconds, then goes on
    drip            the answer's body comes in pieces of `bytes`, each after `seconds`
    shift_date      the Date header is wrong by `seconds`
    hang            no answer at all, until the faults are reset or the client goes
    """

    action: str
    method: Optional[str] = None
    path: str = ""  # a regular expression, searched in the decoded path below the base
    nth: int = 1
    count: Optional[int] = 1
    code: str = ""
    status: int = 500
    body: object = None
    content_type: Optional[str] = None
    retry_after: Optional[int] = None
    retry_after_date: Optional[int] = None
    after_effect: bool = False
    most: int = 1
    when: str = "before"
    blobs: int = 1
    seconds: float = 0
    bytes: int = 1
    names: str = "new"
    seen: int = field(default=0, init=False)
    pages: int = field(default=0, init=False)

    def strikes(self, method, path):
        if self.method not in (None, method) or not re.search(self.path, path):
            return False
        self.seen += 1
        return self.seen >= self.nth and (self.count is None or self.seen < self.nth + self.count)

    def answers(self, path, in_flight):
        """Its own answer, if it has one."""
        if self.action == "answer":
            return self._scripted()
        if self.action == "fail":
            return answer_error(errors.BY_CODE[self.code])
        if self.action == "empty":
            return answer_json({"hasNext": False, "folders": [], "objects": []} if "/list-v2/" in path else [])
        if self.action == "endless":
            return answer_json(self._endless(path))
        if self.action == "too_many" and in_flight > self.most:
            return answer_error(errors.slow_down())
        if self.action == "quota":
            return answer_error(errors.quota_exceeded())
        if self.action == "refuse":
            return answer_error(errors.gateway_refusal("Invalid API key", "Double check your API key."))
        return None

    def _endless(self, path):
        if path.startswith("/bucket"):
            return [{"id": "twin", "name": "twin", "public": False}] * 2
        self.pages += 1
        size = 3 if self.names == "folders" else FULL_PAGE
        first = self.pages * FULL_PAGE if self.names == "new" else 0
        when = "2026-01-01T00:00:00.000Z"
        entries = [{"name": f"n{first + number:012}", "created_at": when, "updated_at": when, "metadata": {"size": 1},
                    "id": None if self.names == "folders" else f"{first + number:012}"} for number in range(size)]
        if "/list-v2/" in path:
            return {"hasNext": True, "nextCursor": f"page {self.pages}", "folders": [], "objects": entries}
        return entries

    def _scripted(self):
        is_text = isinstance(self.body, str)
        kind = self.content_type or ("text/html" if is_text else "application/json; charset=utf-8")
        told = self.body if is_text else "" if self.body is None else json.dumps(self.body)
        answer = Answer(self.status, told.encode(), {"Content-Type": kind})
        if self.retry_after is not None:
            answer.headers["Retry-After"] = str(self.retry_after)
        if self.retry_after_date is not None:
            answer.headers["Retry-After"] = http_date(self.retry_after_date)
        return answer


ACTIONS = re.findall(r"^    ([a-z_]+)  ", Fault.__doc__, re.MULTILINE)


def http_date(seconds_from_now):
    return format_datetime(datetime.now(timezone.utc) + timedelta(seconds=seconds_from_now), usegmt=True)


class FaultPlan:
    def __init__(self):
        self.faults = []

    def add(self, told):
        fault = Fault(**told)
        if fault.action not in ACTIONS:
            raise ValueError(f"no such action: {fault.action}")
        if fault.action == "fail" and fault.code not in errors.BY_CODE:
            raise ValueError(f"no such code: {fault.code}")
        re.compile(fault.path)
        self.faults.append(fault)

    def clear(self):
        self.faults = []

    def striking(self, method, path):
        return [fault for fault in self.faults if fault.strikes(method, path)]


class RequestLog:
    """Never holds a key, nor what follows a question mark."""

    def __init__(self):
        self.clear()
        self.in_flight = 0

    def clear(self):
        self.requests = []
        self.in_flight_max = 0

    def begin(self, method, path, headers):
        entry = {
            "method": method,
            "path": path,  # as it was sent, escapes and all
            "status": None,  # none was sent
            "keys": 0,
            "user_agent": headers.get("User-Agent", ""),
            "has_apikey": "apikey" in headers,
            "has_authorization": "Authorization" in headers,
            "content_type": headers.get("Content-Type", ""),
            "x_upsert": headers.get("x-upsert", ""),
            "body_bytes": 0,
            "started": time.time(),
            "seconds": None,
        }
        self.requests.append(entry)
        self.in_flight += 1
        self.in_flight_max = max(self.in_flight_max, self.in_flight)
        return entry

    def end(self, entry):
        entry["seconds"] = time.time() - entry["started"]
        self.in_flight -= 1


def count_keys(body):
    """How many keys a deletion, or signing, names."""
    try:
        told = json.loads(body)
    except ValueError:
        return 0
    keys = (told.get("prefixes") or told.get("paths")) if isinstance(told, dict) else None
    return len(keys) if isinstance(keys, list) else 0
