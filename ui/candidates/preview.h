// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace docsweep {

/// A look into a file: a picture or the beginning of a text, or why there is neither. Lives in memory alone.
struct Preview {
    QImage picture;
    QString text;
    QString remark; ///< in words: "The first page of 3", "Only the beginning is shown", or why there is nothing to see

    bool isEmpty() const { return picture.isNull() && text.isEmpty(); }
};

/// What is read for a preview at most; a larger picture or PDF has none.
inline constexpr qint64 kMostPreviewBytes = 10 * 1024 * 1024;
/// What is read without being asked for: of a picture or PDF the whole, of a text its beginning.
inline constexpr qint64 kMostUnaskedBytes = 2 * 1024 * 1024;
/// What is shown of a text.
inline constexpr qint64 kMostPreviewText = 64 * 1024;

/// Whether there is any chance of a preview, by the name alone.
bool canPreview(const ObjectKey &key);
/// How much of the object is to be read for it.
qint64 previewBytes(const ObjectKey &key);

/// Whether a look costs so little that nobody needs to ask for it.
bool isPreviewCheap(const ObjectKey &key, std::optional<qint64> size);

/// What a look into a file found, before it is put into words.
struct PreviewFinding {
    enum class What {
        Picture, ///< `size` is its own, before it was made small
        Page, ///< the first of `pages`
        Text,
        BeginningOfText,
        EmptyText,
        TooLarge,
        NoPicture,
        PictureTooLarge,
        NoPdf,
        LockedPdf,
        NoPage,
        UnknownKind,
        TookTooLong,
        Failed, ///< the worker crashed, or ran out of what it may use
        NotStarted,
        NotShutIn, ///< this system cannot keep a worker from doing harm
    };
    What what = What::UnknownKind;
    QImage picture;
    QString text; ///< at most `kMostPreviewText` characters
    QSize size;
    int pages = 0;
};

/// Opens a stranger's bytes: at most `previewBytes` and one more. `most` is the largest picture wanted. Which format a
/// picture has is decided by its first bytes alone, and only those of ours are tried. Hostile bytes may cost much time
/// and memory, or worse: for the worker's process alone.
PreviewFinding findPreview(const ObjectKey &key, const QByteArray &bytes, QSize most);

/// A finding in words, with nothing invisible in its text.
Preview previewOf(const PreviewFinding &finding);

} // namespace docsweep
