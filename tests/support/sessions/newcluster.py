#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""newcluster.py FOLDER PASSWORD_FILE OPTIONS…: what `initdb -D FOLDER OPTIONS…` makes, a cluster with an identity of its own.

initdb takes most of a second, and a test run wants a hundred clusters: one of each kind is kept in /tmp and unpacked. PASSWORD_FILE
holds the password of the superuser, or is "-". Root becomes the user postgres.
"""

import fcntl
import hashlib
import os
import pathlib
import pwd
import shutil
import stat
import subprocess
import sys

INITDB = "/usr/lib/postgresql/15/bin/initdb"


def initdb(folder, password, options):
    secret = [] if password == "-" else [f"--pwfile={password}"]
    subprocess.run([INITDB, "-D", folder, "--no-sync", *secret, *options], check=True)


def kept_folder():
    """A folder of ours alone, or None where the name is taken."""
    folder = pathlib.Path(f"/tmp/docsweep-tests-{os.geteuid()}")
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) == 0o700
    return folder if own else None


def archive(kept, password, options):
    """The cluster of this kind; another PostgreSQL makes others."""
    program = os.stat(INITDB)
    secret = b"" if password == "-" else pathlib.Path(password).read_bytes()
    told = repr((program.st_mtime_ns, program.st_size, options, secret)).encode()
    file = kept / f"postgres-{hashlib.sha256(told).hexdigest()[:16]}.tar"
    with open(kept / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not file.exists():
            new = kept / "new"
            shutil.rmtree(new, ignore_errors=True)
            initdb(new, password, options)
            part = file.with_suffix(".part")
            subprocess.run(["tar", "--sparse", "-cf", part, "-C", new, "."], check=True)
            shutil.rmtree(new)
            part.rename(file)
    return file


def checksum(data, crc=0xFFFFFFFF):
    """CRC-32C, not yet inverted at its end."""
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc


def sealed(control):
    """Where the checksum of pg_control stands: over all that is before it."""
    crc = 0xFFFFFFFF
    for end in range(0, 512, 4):
        if int.from_bytes(control[end:end + 4], "little") == crc ^ 0xFFFFFFFF:
            return end
        crc = checksum(control[end:end + 4], crc)
    raise RuntimeError("pg_control has no checksum")


def give_identity(folder):
    """The number that PostgreSQL tells clusters apart by stands in pg_control and at the beginning of the log."""
    own = os.urandom(7)  # and not the byte with its sign
    path = folder / "global/pg_control"
    control = bytearray(path.read_bytes())
    end = sealed(control)
    control[0:7] = own
    control[end:end + 4] = (checksum(control[:end]) ^ 0xFFFFFFFF).to_bytes(4, "little")
    path.write_bytes(control)
    for segment in (folder / "pg_wal").glob("0*"):
        with open(segment, "r+b") as log:
            log.seek(24)
            log.write(own)


def drop_root():
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        os.setgroups([])
        os.setgid(user.pw_gid)
        os.setuid(user.pw_uid)
    os.chdir("/tmp")


def main():
    drop_root()
    os.umask(0o077)
    folder, password, *options = sys.argv[1:]
    kept = kept_folder()
    if not kept:
        return initdb(folder, password, options)
    file = archive(kept, password, options)
    os.mkdir(folder)
    subprocess.run(["tar", "-xf", file, "-C", folder], check=True)
    give_identity(pathlib.Path(folder))


if __name__ == "__main__":
    main()
