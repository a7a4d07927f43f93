// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace docsweep {

// Which database and which storage it is. An identity is an anchor, which decides, and a place, which is told to people
// and decides only where there is no anchor. A display name is neither.

/// A web app's database.
struct DatabaseId {
    /// PostgreSQL: "pg:{system identifier}:{database oid}:{schema}" (where the server does not tell the first:
    /// "pgat:{host}:{port}:{database}:{user}:{schema}"). SQLite: "sqlite:{uuid}", the UUID that the first run left in
    /// the lock file beside it; empty before that.
    QByteArray anchor;
    /// "SQLite /srv/app/db.sqlite3", "PostgreSQL parser on db.example:5432 as web.ref".
    QString place;

    bool operator==(const DatabaseId &) const = default;
};

/// One bucket.
struct BucketId {
    /// What goes along when it is moved or restored: "mark:{uuid}", the attribute that a run left on a folder;
    /// "supabase:{host}:{bucket}:{created_at}". Empty: none yet.
    QByteArray mark;
    /// Where it lies, as far as that outlives a restart: "inode:{number}:{file system}:{mount source}". Empty where the
    /// mark is always there.
    QByteArray physical;
    QString place; ///< "folder /srv/store/document-uploads", "Supabase Storage x.supabase.co, bucket document-uploads"

    /// Nothing is known of it.
    bool isNull() const { return mark.isEmpty() && physical.isEmpty(); }
    /// Marks decide where both have one; else where it lies. What is not known is the same as anything.
    bool isSameAs(const BucketId &other) const
    {
        if (isNull() || other.isNull())
            return true;
        if (!mark.isEmpty() && !other.mark.isEmpty())
            return mark == other.mark;
        return !physical.isEmpty() && physical == other.physical;
    }
    bool operator==(const BucketId &) const = default;
};

} // namespace docsweep
