// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace docsweep {

/// Pictures of the page of what can be put back: no vault, nothing yet, locked, unlocked with a preview, a search, the
/// dialogs, the undo after a cleanup, a folder that is away; light, dark, narrow and from right to left.
void takeVaultPictures(QApplication &app, const QString &directory);

} // namespace docsweep
