// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"

#include <QByteArrayView>

namespace docsweep {

/// An object as a store sees it right beside its removal.
struct ObservedObject {
    std::optional<qint64> sizeBytes;
    std::optional<Instant> changedAt;
    QByteArrayView content; ///< what changes with another content: an id, an inode
    QByteArrayView attributes; ///< what changes with attributes as well: a change time
};

/// What of a request no longer holds. The one comparison of all stores: what was judged is the object that goes, or
/// none does. A version in a request is content and attributes, one after the other; an empty one fits everything.
Difference compare(const RemovalRequest &request, const ObservedObject &now);

/// What is different now, as a cause: of a size 12 and 10 bytes. Unknown: nothing is, or it is no file.
Cause causeOf(Difference difference, const RemovalRequest &request, const ObservedObject &now);

/// Why an object was left alone; `shown` is its name for people.
Why leftAlone(const QString &shown, const Cause &cause);

} // namespace docsweep
