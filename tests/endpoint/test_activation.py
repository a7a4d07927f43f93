# SPDX-License-Identifier: GPL-3.0-or-later
"""The socket comes from systemd, and somebody waits on it already."""

import http.client
import os
import signal
import socket
import subprocess

from endpointcase import PROGRAM, EndpointCase


class Activation(EndpointCase):
    def test_the_first_to_knock_is_let_in(self):
        for _ in range(8):  # who is faster is a matter of luck
            with socket.create_server(("127.0.0.1", 0)) as door:
                visitor = http.client.HTTPConnection("127.0.0.1", door.getsockname()[1], timeout=30)
                visitor.request("GET", "/cleanup-info/")  # the kernel takes it; nobody serves yet
                environment = {"PATH": os.environ["PATH"], "DOCSWEEP_HOME": str(self.folder / "home"), "LC_ALL": "C.UTF-8",
                               "DATABASE_URL": f"sqlite:///{self.folder}/db.sqlite3", "LISTEN_FDS": "1",
                               "STORAGE_ROOT": str(self.folder / "storage")}
                process = subprocess.Popen(
                    ["bash", "-c", f'exec 3<&{door.fileno()}; export LISTEN_PID=$$; exec "$0" serve', PROGRAM], env=environment,
                    pass_fds=[door.fileno()], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                answer = visitor.getresponse()
                body = answer.read()
                process.send_signal(signal.SIGTERM)
                self.assertEqual(process.wait(timeout=30), 0)
                visitor.close()
            self.assertEqual(answer.status, 200, body)
