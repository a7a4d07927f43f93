// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace docsweep {

/// Pictures of the confirmation (plain, of most of everything, with limits, with the difference to the list before) and
/// of the run panel in every state; light, dark, narrow and from right to left. The figures are made up.
void takeRunPictures(QApplication &app, const QString &directory);

} // namespace docsweep
