// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace docsweep {

/// Pictures of the look-up: empty, while it searches, found, chosen and held, nothing found, with a database that does
/// not answer; the confirmation for one session; documents found in the candidates; light, dark, narrow, mirrored.
void takeLookupPictures(QApplication &app, const QString &directory);

} // namespace docsweep
