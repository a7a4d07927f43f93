// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace docsweep {

/// Pictures of the page of runs: empty, full, one that failed, one that waits; light, dark, narrow and from right to
/// left; and its report as a PDF. The runs are written into a journal as real ones would be.
void takeActivityPictures(QApplication &app, const QString &directory);

} // namespace docsweep
