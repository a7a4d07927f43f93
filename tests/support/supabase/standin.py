#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for Supabase Storage: its HTTP interface on a real PostgreSQL and a folder of blobs.

Makes the schema `storage` where it is missing, prints one JSON line when it is ready
  {"url": …, "control": …, "jwt_secret": …, "keys": {"service": …, "anon": …, "secret": …, "publishable": …}}
and serves until it is told to end. The database is another's to start:
  ./standin.py --database 'postgresql://postgres@127.0.0.1:5433/test'
Faults, the request log and many rows at once go through the control address; see control.py and faults.py.
"""

import argparse
import asyncio
import json
import os
import shutil
import signal
import ssl
import sys
import tempfile
import threading

sys.dont_write_bytecode = True

from aiohttp import web  # noqa: E402

from access import Keys  # noqa: E402
from blobs import Blobs  # noqa: E402
from control import Control  # noqa: E402
from database import Database  # noqa: E402
from routes import Settings, Store  # noqa: E402
from wire import Wire  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--database", required=True, help="libpq URL or words of a superuser")
    parser.add_argument("--blobs", help="folder of the blobs; without: a temporary one, gone at the end")
    parser.add_argument("--jwt-secret", default="super-secret-jwt-token-with-at-least-32-characters")
    parser.add_argument("--listen", default="127.0.0.1:0")
    parser.add_argument("--control", default="127.0.0.1:0")
    parser.add_argument("--no-gateway", dest="gateway", action="store_false", help="the bare server")
    parser.add_argument("--tls", nargs=2, metavar=("CERT", "KEY"))
    parser.add_argument("--list-v2", default="on", choices=("on", "unknown-route", "as-upload", "not-migrated", "coded"))
    parser.add_argument("--no-hard-limits", dest="hard_limits", action="store_false")
    parser.add_argument("--connections", type=int, default=10, help="to the database, at most")
    parser.add_argument("--wait-seconds", type=float, default=3, help="for a free connection")
    parser.add_argument("--statement-timeout-ms", type=int, default=30000)
    parser.add_argument("--with-parent", action="store_true", help="end, and remove the blobs, when standard input does")
    return parser.parse_args()


async def listen(runner, address, tls=None):
    """Answers the URL."""
    await runner.setup()
    host, _, port = address.rpartition(":")
    site = web.TCPSite(runner, host, int(port), ssl_context=tls, backlog=512)
    await site.start()
    return f"{'https' if tls else 'http'}://{host}:{runner.addresses[0][1]}"


def end_with_input(folder):
    """Whatever happened to who held the other end."""
    sys.stdin.buffer.read()
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


async def serve(told, blobs):
    database = Database(told.database, told.connections, told.wait_seconds, told.statement_timeout_ms)
    database.prepare()
    settings = Settings(told.gateway, told.hard_limits, told.list_v2)
    wire = Wire(Store(database, Blobs(blobs), Keys(told.jwt_secret), settings))
    tls = None
    if told.tls:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(*told.tls)
    runner = web.ServerRunner(web.Server(wire.handle, access_log=None), handle_signals=False)
    control = web.AppRunner(Control(wire).application(), access_log=None, handle_signals=False)
    ready = {
        "url": await listen(runner, told.listen, tls),
        "control": await listen(control, told.control),
        "jwt_secret": told.jwt_secret,
        "keys": wire.store.keys.as_json(),
    }
    print(json.dumps(ready), flush=True)
    if told.with_parent:
        threading.Thread(target=end_with_input, args=(blobs,), daemon=True).start()
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    await ended.wait()


def main():
    told = arguments()
    blobs = told.blobs or tempfile.mkdtemp(prefix="docsweep-blobs-")
    try:
        asyncio.run(serve(told, blobs))
    finally:
        if not told.blobs:
            shutil.rmtree(blobs, ignore_errors=True)
    os._exit(0)  # not waiting for threads that wait for the database


if __name__ == "__main__":
    main()
