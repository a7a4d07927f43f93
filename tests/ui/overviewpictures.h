// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace docsweep {

/// Pictures of the overview in every state: for docsweep-gallery.
void takeOverviewPictures(QApplication &app, const QString &directory);

} // namespace docsweep
