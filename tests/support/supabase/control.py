# SPDX-License-Identifier: GPL-3.0-or-later
"""The test's own door: faults, the request log, rows made or aged in bulk, and what is left of them."""

import asyncio
import dataclasses

from aiohttp import web

import seed
import versions

DATABASE_SETTINGS = ("wait_seconds", "statement_timeout_ms", "has_old_times")
LARGEST_BODY = 256 * 1024 * 1024


class Control:
    """Routes that no real server has; JSON in, JSON out; an error is {"error": "…"} with 400."""

    def __init__(self, wire):
        self.wire = wire
        self.store = wire.store

    def application(self):
        application = web.Application(client_max_size=LARGEST_BODY)
        for method, path, function in (
            ("GET", "/log", self.log),
            ("DELETE", "/log", self.clear_log),
            ("POST", "/faults", self.add_faults),
            ("DELETE", "/faults", self.clear_faults),
            ("PATCH", "/settings", self.change_settings),
            ("POST", "/token", self.token),
            ("POST", "/bucket", self.in_thread(seed.make_bucket)),
            ("POST", "/seed", self.in_thread(seed.make_objects)),
            ("POST", "/backdate", self.in_thread(seed.backdate)),
            ("POST", "/objects", self.in_thread(seed.remaining)),
            ("POST", "/blobs", self.in_thread(seed.blobs)),
            ("POST", "/purge", self.in_thread(seed.purge)),
            ("POST", "/bar", self.in_thread(seed.bar)),
            ("POST", "/unlock", self.in_thread(versions.unlock)),
            ("POST", "/versions", self.in_thread(seed.make_versions)),
            ("POST", "/rows", self.in_thread(seed.rows)),
        ):
            application.router.add_route(method, path, self.answering(function))
        return application

    def answering(self, function):
        async def answer(http):
            try:
                told = await http.json() if http.can_read_body else {}
                return web.json_response({"ok": await function(told)})
            except Exception as problem:  # whatever goes wrong is for the test to judge
                return web.json_response({"error": f"{type(problem).__name__}: {problem}"}, status=400)

        return answer

    def in_thread(self, function):
        async def run(told):
            return await asyncio.get_running_loop().run_in_executor(
                None, lambda: function(self.store, **told)
            )

        return run

    async def log(self, _):
        return {"requests": self.wire.log.requests, "in_flight_max": self.wire.log.in_flight_max}

    async def clear_log(self, _):
        self.wire.log.clear()

    async def add_faults(self, told):
        for each in told if isinstance(told, list) else [told]:
            self.wire.faults.add(each)

    async def clear_faults(self, _):
        self.wire.faults.clear()

    async def change_settings(self, told):
        """Those of the server, and the patience of its database; answers those that it had."""
        before = {}
        for name, value in told.items():
            is_own = name in {field.name for field in dataclasses.fields(self.store.settings)}
            owner = self.store.settings if is_own else self.store.database
            if not is_own and name not in DATABASE_SETTINGS:
                raise ValueError(f"no such setting: {name}")
            before[name] = getattr(owner, name)
            setattr(owner, name, value)
        return before

    async def token(self, told):
        return self.store.keys.token(told["claims"], told.get("lives_seconds"))
