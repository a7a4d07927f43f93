// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace docsweep {

/// Opens the folder of a file in the desktop's own program for that.
void showInFolder(const QString &file);

} // namespace docsweep
