# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server of a test's own, for tests in Python; gone with the test, also when that is killed."""

import os
import pathlib
import shutil
import socket
import subprocess
import tempfile

NEW_CLUSTER = str(pathlib.Path(__file__).resolve().parent.parent / "sessions" / "newcluster.py")
PROGRAMS = "/usr/lib/postgresql/15/bin/"
# A shell whose input ends with this process, however that ends.
GUARD = """trap '' INT TERM HUP; cat > /dev/null
kill -QUIT $(head -n 1 "$1/data/postmaster.pid" 2> /dev/null) 2> /dev/null; rm -rf "$1" """


class Cluster:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="docsweep-pg-", dir="/tmp")
        with socket.create_server(("127.0.0.1", 0)) as spare:
            self.port = spare.getsockname()[1]
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        self.guard = subprocess.Popen(["sh", "-c", GUARD, "sh", self.folder], stdin=subprocess.PIPE)
        self.data = os.path.join(self.folder, "data")
        subprocess.run(["/usr/bin/python3", "-I", NEW_CLUSTER, self.data, "-", "-U", "postgres", "-A", "trust", "-E", "UTF8",
                        "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"],
                       check=True, stdout=subprocess.DEVNULL)  # fmt: skip
        self.start()

    def start(self):
        options = (
            f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off"
        )
        log = os.path.join(self.folder, "log")
        self._run("pg_ctl", "-D", self.data, "-w", "-l", log, "-o", options, "start")

    def kill(self):
        """As in a power cut."""
        self._run("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop")

    def url(self, database="postgres"):
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    def close(self):
        self.guard.stdin.close()
        self.guard.wait()

    def _run(self, program, *words):
        drop = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
        with open(os.path.join(self.folder, "output"), "wb") as output:
            done = subprocess.run(
                [*drop, PROGRAMS + program, *words], stdout=output, stderr=subprocess.STDOUT, cwd="/tmp"
            )
        if done.returncode != 0:
            with open(os.path.join(self.folder, "output"), encoding="utf-8") as output:
                raise RuntimeError(f"{program}: {output.read()}")
