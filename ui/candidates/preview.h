// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace docsweep {

/// A look into a file: a picture or the beginning of a text, or why there is neither. Lives in memory alone.
struct Preview {
    QImage picture;
    QString text;
    QString remark; ///< in words: "The first page of 3", "Only the beginning is shown", or why there is nothing to see

    bool isEmpty() const { return picture.isNull() && text.isNull(); }
};

/// What is read for a preview at most; a larger picture or PDF has none.
inline constexpr qint64 kMostPreviewBytes = 10 * 1024 * 1024;
/// What is shown of a text.
inline constexpr qint64 kMostPreviewText = 64 * 1024;

/// Whether there is any chance of a preview, by the name alone.
bool canPreview(const ObjectKey &key);
/// How much of the object is to be read for it.
qint64 previewBytes(const ObjectKey &key);

/// Makes a preview of what was read: at most `previewBytes` and one more. Hostile bytes cost bounded time and memory.
/// `most` is the largest picture wanted. Any thread but the GUI's.
Preview makePreview(const ObjectKey &key, const QByteArray &bytes, QSize most);

} // namespace docsweep
