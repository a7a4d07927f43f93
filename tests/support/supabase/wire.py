# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP: requests come in, faults strike, answers go out."""

import asyncio
import traceback
from concurrent.futures import ThreadPoolExecutor

from aiohttp import web

import errors
from faults import FaultPlan, RequestLog, count_keys, http_date
from message import Request, answer_error, decoded, parsed_query
from routes import BASE

LOOK_AGAIN_SECONDS = 0.05


class Wire:
    def __init__(self, store, threads=64):
        self.store = store
        self.faults = FaultPlan()
        self.log = RequestLog()
        self.pool = ThreadPoolExecutor(threads)

    async def handle(self, http):
        target, _, query = http.raw_path.partition("?")
        path = target[len(BASE) :] if target.startswith(BASE + "/") else target
        entry = self.log.begin(http.method, path, http.headers)
        entry["connection"] = http.transport.get_extra_info("peername")[1] if http.transport else 0
        try:
            return await self._handle(http, entry, target, query)
        finally:
            self.log.end(entry)

    async def _handle(self, http, entry, target, query):
        body = await http.content.read()
        entry["body_bytes"] = len(body)
        entry["keys"] = count_keys(body) if http.method in ("DELETE", "POST") else 0
        try:
            path = decoded(entry["path"])
        except (errors.StorageError, errors.PlainError) as problem:
            return await self._send(http, entry, answer_error(problem), [])
        headers = {name.lower(): value for name, value in http.headers.items()}
        request = Request(http.method, path, parsed_query(query), headers, body)
        faults = self.faults.striking(http.method, path)
        for fault in faults:
            if fault.action == "hang":
                await self._hang(http, fault)
            elif fault.action == "delay":
                await asyncio.sleep(fault.seconds)
            if fault.action == "hang" or (fault.action == "cut" and fault.when == "before"):
                return self._cut(http)
            if fault.action in ("half_delete", "backend_fails"):
                request.orders[fault.action] = fault.blobs
        scripted = [(fault, fault.answers(path, self.log.in_flight)) for fault in faults]
        scripted = [(fault, answer) for fault, answer in scripted if answer]
        if scripted and not scripted[0][0].after_effect:
            return await self._send(http, entry, scripted[0][1], faults)
        answer = await self._effect(request, target)
        if scripted:
            answer = scripted[0][1]
        if any(fault.action == "cut" and fault.when == "after" for fault in faults):
            return self._cut(http)
        return await self._send(http, entry, answer, faults)

    async def _effect(self, request, target):
        if self.store.settings.has_gateway and not target.startswith(BASE + "/"):
            return answer_error(errors.gateway_has_no_route())
        try:
            return await asyncio.get_running_loop().run_in_executor(self.pool, self.store.answer, request)
        except Exception:  # ours, not the client's: the test shall see it
            traceback.print_exc()
            return answer_error(errors.internal_error())

    async def _send(self, http, entry, answer, faults):
        entry["status"] = answer.status
        headers = dict(answer.headers)
        for fault in faults:
            if fault.action == "shift_date":
                headers["Date"] = http_date(fault.seconds)
        body = answer.body
        if http.method == "HEAD" and answer.status >= 400:
            body = b""
        slow = next((fault for fault in faults if fault.action == "drip"), None)
        half = any(fault.action == "cut" and fault.when == "body" for fault in faults)
        if not slow and not half:
            return web.Response(status=answer.status, body=body, headers=headers)
        response = web.StreamResponse(status=answer.status, headers=headers)
        response.content_length = len(body)
        await response.prepare(http)
        if half:
            await response.write(body[: len(body) // 2])
            http.transport.close()
            return response
        for begin in range(0, len(body), slow.bytes):
            await asyncio.sleep(slow.seconds)
            await response.write(body[begin : begin + slow.bytes])
        return response

    def _cut(self, http):
        if http.transport:
            http.transport.abort()
        return web.Response(status=500)  # reaches nobody

    async def _hang(self, http, fault):
        while fault in self.faults.faults and http.transport and not http.transport.is_closing():
            await asyncio.sleep(LOOK_AGAIN_SECONDS)
