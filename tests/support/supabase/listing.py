# SPDX-License-Identifier: GPL-3.0-or-later
"""The two ways to list objects, with the losses that the real ones have."""

import base64
import json

import database
import errors
import versions
from levelwalk import ENTRY, LevelWalk, after_prefix
from message import answer_json, answer_text

LARGEST_PAGE = 1000
LARGEST_V1_PAGE = 1500
NOTHING = dict.fromkeys(("id", "updated_at", "created_at", "last_accessed_at", "metadata"))

# The order is by microseconds, the cursor knows milliseconds: within one of them rows are lost and come again.
MILLISECOND = "date_trunc('milliseconds', {column})"


def list_v2(store, request, bucket):
    if store.settings.list_v2 == "not-migrated":
        raise errors.feature_unavailable()
    if store.settings.list_v2 == "coded":  # as servers since v1.67.18 have it
        raise errors.feature_not_enabled()
    told = request.json()
    sort = told.fields("sortBy")
    page = Page(
        bucket=bucket,
        prefix=told.text("prefix", ""),
        limit=min(told.number("limit", LARGEST_PAGE, least=1), LARGEST_PAGE),
        column=sort.choice("column", ("name", "created_at", "updated_at"), "name"),
        order=sort.choice("order", ("asc", "desc"), "asc"),
        cursor=told.text("cursor", None),
        filters=versions.Filters(told, store.settings.versions),
    )
    with store.database.transaction(request.claims) as cursor:
        if told.flag("with_delimiter", False):
            return answer_json(page.with_folders(cursor))
        return answer_text(page.flat(cursor))


class Page:
    """One page of list-v2. The cursor brings its own order and column along."""

    def __init__(self, bucket, prefix, limit, column, order, cursor, filters):
        self.bucket = bucket
        self.prefix = prefix
        self.limit = limit
        self.column = column
        self.order = order
        self.last = None  # the name that the page before ended with
        self.last_date = None
        self.last_version = None  # of a page that ended within the versions of one name
        self.filters = filters
        if cursor is not None:
            self._read_cursor(cursor)

    def flat(self, cursor):
        """JSON as a text: the database words the rows, a thousand of them take a few milliseconds."""
        columns = (*ENTRY, *versions.FIELDS) if self.filters.is_on else ENTRY
        rows = self._rows(cursor, database.as_json(*columns) + "::text")
        objects = ",".join(row[0] for row in rows[: self.limit])
        more = self._more(rows[self.limit - 1][1:] if len(rows) > self.limit else None)
        return f'{{"folders":[],"objects":[{objects}],{json.dumps(more)[1:]}'

    def with_folders(self, cursor):
        if self.column != "name":
            return self._with_folders_by_date(cursor)
        walk = LevelWalk(cursor, self.bucket, self.prefix, self.order == "asc", page=self.limit + 1)
        entries = walk.entries(walk.start_after(self.last), self.limit + 1)
        more = self._more((entries[self.limit - 1].name.rstrip("/"), None) if len(entries) > self.limit else None)
        return {**self._in_two(entries[: self.limit]), **more}

    def _with_folders_by_date(self, cursor):
        """The folders, by name, stand on the first page."""
        rows = self._rows(cursor, database.as_json(*ENTRY), "AND position('/' IN substr(name, %s)) = 0")
        folders = []
        if self.last is None:
            walk = LevelWalk(cursor, self.bucket, self.prefix, True, page=LARGEST_PAGE)
            folders = [entry for entry in walk.entries(walk.start_after(None), None) if entry.row is None]
        two = self._in_two(folders)
        two["objects"] = [{**row[0], "key": row[0]["name"].split("/")[-1]} for row in rows[: self.limit]]
        return {**two, **self._more(rows[self.limit - 1][1:] if len(rows) > self.limit else None)}

    def _rows(self, cursor, told, level=None):
        """One row more than the page holds: what is told, the name and the date it is sorted by."""
        sign = ">" if self.order == "asc" else "<"
        words = [f"SELECT {told}, name, {database.iso(self.column) if self.column != 'name' else 'NULL'}"]
        words.append(", coalesce(" + database.iso("archived_at") + ", 'infinity'), coalesce(version, '')")
        words.append('FROM storage.objects WHERE bucket_id = %s AND name COLLATE "C" >= %s')
        words += self.filters.words()
        values = [self.bucket, self.prefix]
        end = after_prefix(self.prefix)
        if self.filters.is_exact:
            words.append('AND name COLLATE "C" = %s')
            values.append(self.prefix)
        elif end is not None:
            words.append('AND name COLLATE "C" < %s')
            values.append(end)
        if level:
            words.append(level)
            values.append(len(self.prefix) + 1)
        if self.last is not None and self.column == "name" and self.filters.has_many():
            words.append(
                f"""AND (name COLLATE "C" {sign} %s OR (name COLLATE "C" = %s AND
                    (COALESCE(date_trunc('milliseconds', archived_at), 'infinity') < %s::timestamptz OR
                    (COALESCE(date_trunc('milliseconds', archived_at), 'infinity') = %s::timestamptz
                    AND COALESCE(version, '') COLLATE "C" > %s))))"""
            )
            values += [self.last, self.last, self.last_version[0], self.last_version[0], self.last_version[1]]
        elif self.last is not None and self.column == "name":
            words.append(f'AND name COLLATE "C" {sign} %s')
            values.append(self.last)
        elif self.last is not None:
            words.append(
                f'AND ({MILLISECOND.format(column=self.column)}, name COLLATE "C") {sign} (%s::timestamptz, %s)'
            )
            values += [self.last_date, self.last]
        by = "" if self.column == "name" else f"{self.column} {self.order}, "
        words.append(f'ORDER BY {by}name COLLATE "C" {self.order}, {versions.NEWEST} LIMIT %s')
        values.append(self.limit + 1)
        cursor.execute(" ".join(words), values)
        return cursor.fetchall()

    def _in_two(self, entries):
        """Folders and objects; both with their last segment."""
        folders, objects = [], []
        for entry in entries:
            key = entry.name.rstrip("/").split("/")[-1]
            if entry.row is None:
                folders.append({"key": key, "name": entry.name, **NOTHING})
            else:
                objects.append({"key": key, **entry.row})
        return {"folders": folders, "objects": objects}

    def _more(self, last):
        if last is None:
            return {"hasNext": False}
        name, date, *version = last
        return {"hasNext": True, "nextCursor": self._cursor(name, date, version), "nextCursorKey": name}

    def _cursor(self, name, date, version):
        told = [name, date, self.column, self.order, version, self.filters.as_list()]
        return base64.b64encode(json.dumps(told).encode()).decode()

    def _read_cursor(self, text):
        try:
            told = json.loads(base64.b64decode(text, validate=True))
            self.last, self.last_date, self.column, self.order, self.last_version, filters = told
        except (ValueError, TypeError) as problem:
            raise errors.invalid_parameter("continuation token") from problem
        if filters != self.filters.as_list():  # it means another place under other ones
            raise errors.invalid_parameter("continuation token")
        if self.column not in ("name", "created_at", "updated_at") or self.order not in ("asc", "desc"):
            raise errors.invalid_parameter("continuation token")


def list_v1(store, request, bucket):
    told = request.json()
    sort = told.fields("sortBy")
    folder = told.text("prefix")
    if folder and not folder.endswith("/"):
        folder += "/"
    prefix = folder + told.text("search", "")
    limit = min(told.number("limit", 100, least=1), LARGEST_V1_PAGE)
    offset = told.number("offset", 0)
    column = sort.choice("column", ("name", "created_at", "updated_at", "last_accessed_at"), "name")
    order = sort.choice("order", ("asc", "desc"), "asc")
    with store.database.transaction(request.claims) as cursor:
        if column != "name":
            return answer_json(by_date(cursor, bucket, prefix, column, order, limit, offset))
        walk = LevelWalk(cursor, bucket, prefix, order == "asc", page=limit, ignores_case=True)
        entries = walk.entries(walk.start_after(None), offset + limit)[offset:]
        return answer_json([relative(entry, folder) for entry in entries])


def relative(entry, folder):
    name = entry.name[len(folder) :]
    if entry.row is None:
        return {"name": name.split("/")[0], **NOTHING}
    return {**entry.row, "name": name}


def by_date(cursor, bucket, prefix, column, order, limit, offset):
    """Rows of one date have no order among themselves: pages lose some and repeat others."""
    level = prefix.count("/") + 1
    like = prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    cursor.execute(
        f"""WITH level AS (
                SELECT path_tokens[%s] AS child, array_length(path_tokens, 1) > %s AS is_folder,
                    id, metadata, updated_at, created_at, last_accessed_at
                FROM storage.objects WHERE bucket_id = %s AND name ILIKE %s AND {versions.CURRENT})
            (SELECT json_build_object('name', child, 'id', NULL, 'updated_at', NULL, 'created_at', NULL,
                'last_accessed_at', NULL, 'metadata', NULL)
            FROM level WHERE is_folder GROUP BY child ORDER BY child {order})
            UNION ALL
            (SELECT json_build_object('name', child, 'id', id, 'metadata', metadata,
                'updated_at', {database.dated('updated_at')}, 'created_at', {database.dated('created_at')},
                'last_accessed_at', {database.dated('last_accessed_at')})
            FROM level WHERE NOT is_folder ORDER BY {column} {order})
            LIMIT %s OFFSET %s""",
        (level, level, bucket, like, limit, offset),
    )
    return [row[0] for row in cursor]
