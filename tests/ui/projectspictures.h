// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace docsweep {

/// The page of all projects: none, three, forty, asking, in its tones and shapes.
void takeProjectsPictures(QApplication &app, const QString &directory);

} // namespace docsweep
