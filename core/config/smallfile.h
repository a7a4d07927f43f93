// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace docsweep {

/// All of a file of settings. Errors: BadConfig for one that is missing, unreadable or larger than 1 MiB: nobody writes
/// settings this long; what is, is another file.
Result<QByteArray> readSmallFile(const QString &path);

/// Writes a file that its owner alone may read, whole or not at all; its folder is made for the owner alone when it is
/// missing. Errors: Io with the path and what the system said.
Result<> writePrivateFile(const QString &path, const QByteArray &text);

} // namespace docsweep
