// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/trustedfile.h"

#include <QByteArray>

namespace docsweep {

/// A file of settings, and who else has a hand in it.
struct SettingsText {
    QByteArray text;
    JudgedFile origin; ///< still open; its objections decide whether the text counts
};

/// All of a file of settings, of whomever it is. `self` as for `openJudged`. Errors: BadConfig for one that is missing,
/// unreadable, a symbolic link or larger than 1 MiB: nobody writes settings this long; what is, is another file.
Result<SettingsText> readSettingsFile(const QString &path, std::optional<uint> self = {});

/// The same of a file that nobody but root and this user may have a hand in. Errors: BadConfig also for another one,
/// with its owner and the mend.
Result<QByteArray> readSmallFile(const QString &path, std::optional<uint> self = {});

/// Writes a file that its owner alone may read, whole or not at all; its folder is made for the owner alone when it is
/// missing. Errors: Io with the path and what the system said, also for a link in its place.
Result<> writePrivateFile(const QString &path, const QByteArray &text);

} // namespace docsweep
