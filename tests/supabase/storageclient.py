#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs client/storageclient.mjs, that is Supabase's own client, against the stand-in: storageclient.py PACKAGES

PACKAGES is the folder that holds node_modules; tests/run.sh installs it.
"""

import json
import os
import subprocess
import sys

from serving import Server

packages = sys.argv[1]
if not os.path.isdir(os.path.join(packages, "node_modules", "@supabase")):
    sys.exit(f"{packages} lacks the npm packages of tests/supabase/client: tests/run.sh installs them")
script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "client", "storageclient.mjs")
with Server() as server:
    environment = {**os.environ, "NODE_PACKAGES": packages, "STANDIN": json.dumps(server.ready)}
    sys.exit(subprocess.run(["node", script], env=environment).returncode)
