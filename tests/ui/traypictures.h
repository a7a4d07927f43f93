// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace docsweep {

/// One sheet with the icon of every state at every size, on light and dark panels.
void takeTrayPictures(QApplication &app, const QString &directory);

} // namespace docsweep
