// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace docsweep {

/// Pictures of the review of candidates: flat and by session, menus open, the hold dialogs, an export, previews of each
/// kind; light, dark, narrow and from right to left.
void takeCandidatePictures(QApplication &app, const QString &directory);

} // namespace docsweep
