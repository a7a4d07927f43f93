// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <compare>

namespace docsweep {

/// The name of a bucket: one path segment.
using Bucket = QString;

/// The full key of an object inside its bucket: opaque bytes, compared as bytes, usually UTF-8 of the form
/// "{session_key}/{uuid}.{ext}" but never assumed to be.
using ObjectKey = QByteArray;

/// The web app's session key as UTF-8 bytes.
using SessionKey = QByteArray;

/// An object wherever it is.
struct ObjectName {
    Bucket bucket;
    ObjectKey key;

    bool operator==(const ObjectName &) const = default;
};

/// Whether a session key can own a folder of objects: one non-empty path segment that is neither "." nor "..".
/// Other keys own no prefix; what their rows name counts as a reference to an exact key.
bool ownsFolder(const SessionKey &key);

/// "{session_key}/": what the keys of a session's objects start with, and what both sides of a scan are ordered by.
ObjectKey folderPrefix(const SessionKey &key);

/// The part of a key before its first slash, without the slash; empty for a key that has none or begins with one.
SessionKey folderOf(const ObjectKey &key);

/// The extension in lower case without the dot: "pdf"; empty when the last segment has none.
QByteArray extensionOf(const ObjectKey &key);

/// Keys for people: valid UTF-8 as it is, but as \xNN bytes that are no UTF-8, control, direction-changing and other
/// invisible characters, blanks that only look like one, and the backslash itself, so that what is shown belongs to
/// exactly one key.
QString displayKey(const QByteArray &key);

} // namespace docsweep
