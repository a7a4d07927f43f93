// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace docsweep {

/// The settings page as it is read, changed and tested, in its tones and shapes.
void takeSettingsPictures(QApplication &app, const QString &directory);

} // namespace docsweep
