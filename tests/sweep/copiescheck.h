// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sweep/sweepworld.h"

namespace docsweep {

/// Everything that lies in the storage, and all rows, whole.
QMap<QByteArray, QByteArray> bytesOf(const SweepWorld &world);
std::vector<WholeSession> rowsOf(const SweepWorld &world);

/// What was there before, by what is there now and by what the vault keeps: whatever went has its copy, once, and
/// nothing else has one. Empty: it is so.
QString wrongWithCopies(
    const SweepWorld &world, const QMap<QByteArray, QByteArray> &before, const std::vector<WholeSession> &rows);

} // namespace docsweep
