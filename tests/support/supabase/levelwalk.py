# SPDX-License-Identifier: GPL-3.0-or-later
"""One level of the tree that keys seem to form: its files, and one entry for each folder.

Goes as the real server does, by looking at the next key, then either passing over its whole folder or reading files in
batches. After the last file of a batch or page it goes on behind `key/`, so keys that begin with that file's name and a
character below the slash are never seen.
"""

from typing import NamedTuple, Optional

import database
from versions import CURRENT

ENTRY = ("id", "name", "metadata", "updated_at", "created_at", "last_accessed_at")
NEXT = "0"  # the character after the slash


class Entry(NamedTuple):
    name: str  # a folder's ends in a slash
    row: Optional[dict]  # None: a folder


def after_prefix(prefix):
    """The first text, by bytes, behind all that begin with the prefix; None when there is none."""
    while prefix and ord(prefix[-1]) == 0x10FFFF:
        prefix = prefix[:-1]
    if not prefix:
        return None
    last = ord(prefix[-1]) + 1
    return prefix[:-1] + chr(0xE000 if last == 0xD800 else last)


class LevelWalk:
    def __init__(self, cursor, bucket, prefix, ascending, page, ignores_case=False):
        self.cursor = cursor
        self.bucket = bucket
        self.ascending = ascending
        self.fold = str.lower if ignores_case else str
        self.prefix = self.fold(prefix)
        self.column = 'lower(name) COLLATE "C"' if ignores_case else 'name COLLATE "C"'
        self.batch = min(max(page * 2, 100), 1000)

    def start_after(self, last):
        """Where a page begins, given the entry that the page before ended with."""
        if last is None:
            return self.prefix if self.ascending else None
        is_folder = self._first("name", last + "/", f"{self.column} < %s", (last + NEXT,), True) is not None
        if is_folder:
            return last + (NEXT if self.ascending else "/")
        return last + "/" if self.ascending else last

    def entries(self, seek, most):
        """At most so many."""
        found = []
        pending = None
        while most is None or len(found) < most:
            name = pending or self._peek(seek)
            pending = None
            if name is None:
                break
            folder = self._folder(name)
            if folder is not None:
                found.append(Entry(folder, None))
                seek = self.fold(folder)[:-1] + NEXT if self.ascending else self.fold(folder)
                continue
            for row, name in self._files(seek):
                if self._folder(name) is not None:
                    pending = name
                    break
                found.append(Entry(name, row))
                seek = self.fold(name) + "/" if self.ascending else self.fold(name)
                if most is not None and len(found) >= most:
                    break
        return found

    def _folder(self, name):
        """The folder on this level that the key lies in; None for a file."""
        slash = name.find("/", len(self.prefix))
        return None if slash < 0 else name[: slash + 1]

    def _peek(self, seek):
        return self._first("name", seek, *self._bounds(), self.ascending)

    def _first(self, column, seek, bound, values, ascending):
        rows = self._read(column, seek, bound, values, ascending, 1)
        return rows[0][0] if rows else None

    def _files(self, seek):
        return self._read(
            f"{database.as_json(*ENTRY)}, name", seek, *self._bounds(), self.ascending, self.batch
        )

    def _bounds(self):
        """The end of the walk: of the prefix upwards, its beginning downwards."""
        end = after_prefix(self.prefix)
        words, values = [f"{self.column} >= %s"], [self.prefix]
        if end is not None:
            words.append(f"{self.column} < %s")
            values.append(end)
        return " AND ".join(words), tuple(values)

    def _read(self, columns, seek, bound, values, ascending, count):
        words = [f"SELECT {columns} FROM storage.objects WHERE bucket_id = %s AND {bound} AND {CURRENT}"]
        values = (self.bucket, *values)
        if seek is not None:
            words.append(f"AND {self.column} {'>=' if ascending else '<'} %s")
            values += (seek,)
        words.append(f"ORDER BY {self.column} {'ASC' if ascending else 'DESC'} LIMIT %s")
        self.cursor.execute(" ".join(words), values + (count,))
        return self.cursor.fetchall()
