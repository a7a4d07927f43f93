#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Supabase's own client against the stand-in: storageclient.py PACKAGES [SCRIPT]

PACKAGES is the folder that holds node_modules; tests/run.sh installs it. SCRIPT is one of client/: storageclient.mjs, or
storageversions.mjs, which wants a server that keeps versions.
"""

import json
import os
import subprocess
import sys

from serving import Server

packages = sys.argv[1]
name = sys.argv[2] if len(sys.argv) > 2 else "storageclient.mjs"
if not os.path.isdir(os.path.join(packages, "node_modules", "@supabase")):
    sys.exit(f"{packages} lacks the npm packages of tests/supabase/client: tests/run.sh installs them")
script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "client", name)
with Server() as server:
    if name == "storageversions.mjs":
        server.control("POST", "/unlock", {})
    environment = {**os.environ, "NODE_PACKAGES": packages, "STANDIN": json.dumps(server.ready)}
    sys.exit(subprocess.run(["node", script], env=environment).returncode)
