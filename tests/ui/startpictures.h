// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace docsweep {

/// Pictures of the first start: doors, forms, a test that is running, that fails and that passes; light, dark, narrow
/// and from right to left. The test's points are made up, so that no server is needed.
void takeStartPictures(QApplication &app, const QString &directory);

} // namespace docsweep
