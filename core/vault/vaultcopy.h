// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/objects/objectstore.h"

#include <QByteArray>

namespace docsweep {

/// What a container of the vault is known by: 32 hexadecimal digits in lower case; its files are named after it.
using ContainerId = QByteArray;

/// One copy in the vault, as the journal remembers it. Says nothing of what was copied.
struct VaultCopy {
    ContainerId container;
    qint64 item = 0; ///< its number in the container, from 1 on; never given twice
    qint64 sizeBytes = 0; ///< of what was copied: an object's bytes, a session's rows, encoded and compressed

    bool operator==(const VaultCopy &) const = default;
};

/// Whose copies share one content key, and are erased together: a session with its folder, or a lone object.
struct VaultOwner {
    enum class Kind : quint8 { Session = 1, Orphan = 2 };
    Kind kind = Kind::Session;
    QByteArray name; ///< the session's key; of an orphan "bucket/key"

    bool operator==(const VaultOwner &) const = default;
};

VaultOwner ownerOfSession(const SessionKey &key);

/// Of an object that no session's row names: the session whose folder it lies in; where it lies in none, itself. What a
/// row names belongs to that row's session (`ownerOfSession`), wherever it lies.
VaultOwner ownerOf(const ObjectName &name);

/// What is kept of an object besides its bytes. Its size may be unknown.
struct VaultObject {
    Bucket bucket;
    ObjectEntry entry; ///< with its version, role, and all its times
    QByteArray contentType; ///< as the store tells it; empty: it has none (a folder)
    QByteArray cacheControl;

    ObjectName name() const { return {bucket, entry.key}; }
    bool operator==(const VaultObject &) const = default;
};

} // namespace docsweep
