// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

namespace docsweep {

/// Writes pictures of the Schedule page in every state into a folder.
void takeSchedulePictures(QApplication &app, const QString &directory);

} // namespace docsweep
