// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/candidates/preview.h"

#include <chrono>
#include <stop_token>

namespace docsweep {

/// The child process in which files of strangers are opened. It gets the bytes on its standard input, answers on its
/// standard output, and can do nothing else: it writes no file, knows no network, starts nothing and is another user
/// where it was root; its memory and its time have limits. What it answers is no more trusted than the file was: pixels
/// of a size that was asked for and a text, each checked.
struct PreviewWorker {
    QString program; ///< empty: this program itself, which must begin with `isPreviewWorker`
    std::chrono::milliseconds longest{10000}; ///< then it is killed

    /// A look into what was read: at most `previewBytes` and one more. `most` is the largest picture wanted. Waits for
    /// the worker, and kills it when a stop is asked for. Any thread but the GUI's. What cannot be shown is no error
    /// but said in the remark, the end of a killed worker as well. Errors: Cancelled.
    Result<Preview> look(const ObjectKey &key, const QByteArray &bytes, QSize most, std::stop_token stop) const;
};

/// Whether this process was started to be the worker: `docsweep --preview-worker`.
bool isPreviewWorker(int argc, char **argv);

/// The worker's whole life; to be called before anything else is set up, and its result to be returned by main.
int runPreviewWorker(int argc, char **argv);

} // namespace docsweep
