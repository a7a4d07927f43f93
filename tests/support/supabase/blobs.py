# SPDX-License-Identifier: GPL-3.0-or-later
"""The files behind the objects, as the server's local-disk backend keeps them."""

import errno
import os
import uuid

import errors

LONGEST_SEGMENT = 255  # bytes, as file systems have it
MOST_NAMES = 10000  # of one file


class Blobs:
    """A blob is found by its version: bucket and key are but checked. For any thread."""

    def __init__(self, folder):
        self.folder = folder

    def check(self, key):
        segments = key.split("/")
        if "." in segments or ".." in segments:
            raise errors.invalid_key(key)
        if any(len(segment.encode()) > LONGEST_SEGMENT for segment in segments):
            raise errors.internal_error("ENAMETOOLONG: name too long")

    def check_removal(self, key):
        """Of rows that SQL made."""
        if any(segment in (".", "\\.") for segment in key.split("/")):
            raise errors.invalid_key(key)

    def write(self, data):
        """Answers the version."""
        version = str(uuid.uuid4())
        self.write_as(version, data)
        return version

    def write_as(self, version, data):
        path = self._path(version)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)

    def write_alike(self, versions, data):
        """Many of one content, as names of few files: no blob is ever written twice."""
        for number in range(256):
            os.makedirs(os.path.join(self.folder, f"{number:02x}"), exist_ok=True)
        for position, version in enumerate(versions):
            if position % MOST_NAMES == 0:
                self.write_as(version, data)
                file = self._path(version)
            else:
                os.link(file, self._path(version))

    def read(self, version):
        try:
            with open(self._path(version), "rb") as file:
                return file.read()
        except FileNotFoundError as problem:
            raise errors.internal_error("ENOENT: no such file or directory") from problem

    def exists(self, version):
        return os.path.exists(self._path(version))

    def remove(self, version):
        if version:
            try:
                os.remove(self._path(version))
            except FileNotFoundError:
                pass
            except OSError as problem:  # such as a folder in its place, which nobody may unlink
                raise errors.internal_error(f"{errno.errorcode[problem.errno]}: {os.strerror(problem.errno)}") from problem

    def bar(self, version):
        """From now on it cannot be unlinked."""
        self.remove(version)
        os.makedirs(os.path.join(self._path(version), "in the way"))

    def unbar_all(self):
        for path, _, _ in os.walk(self.folder):
            if os.path.basename(path) == "in the way":
                os.rmdir(path)
                os.rmdir(os.path.dirname(path))

    def versions(self):
        return {name for _, _, names in os.walk(self.folder) for name in names}

    def _path(self, version):
        return os.path.join(self.folder, str(version)[:2], os.path.basename(str(version)))
