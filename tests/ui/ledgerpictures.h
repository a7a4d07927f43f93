// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace docsweep {

/// What all docsweeps of a web app share, as the window shows it: holds, runs elsewhere, a ledger that is to be made,
/// and one that cannot be believed.
void takeLedgerPictures(QApplication &app, const QString &directory);

} // namespace docsweep
