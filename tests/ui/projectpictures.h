// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace docsweep {

/// Pictures of several web apps in one home: marks and colours, the menu, the dialog of all connections, a
/// confirmation, the runs of all; light and dark, narrow, and from right to left.
void takeProjectPictures(QApplication &app, const QString &directory);

} // namespace docsweep
