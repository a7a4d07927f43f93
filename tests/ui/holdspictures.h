// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace docsweep {

/// Pictures of the page of holds: none, some, chosen, ended ones shown, and its dialogs; light, dark, narrow and from
/// right to left.
void takeHoldsPictures(QApplication &app, const QString &directory);

} // namespace docsweep
