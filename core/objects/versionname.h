// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace docsweep {

// `ObjectEntry::version` in a bucket with a history: the id of the row, as everywhere, and after an "@" the storage's
// name of the stored version, by which alone it is deleted for good. An empty name: the row has none.

inline QByteArray withVersion(const QByteArray &rowId, QByteArrayView version)
{
    return rowId + '@' + version.toByteArray();
}

inline QByteArray rowIdOf(const QByteArray &version)
{
    const qsizetype at = version.indexOf('@');
    return at < 0 ? version : version.left(at);
}

inline QByteArray versionIdOf(const QByteArray &version)
{
    const qsizetype at = version.indexOf('@');
    return at < 0 ? QByteArray() : version.mid(at + 1);
}

} // namespace docsweep
