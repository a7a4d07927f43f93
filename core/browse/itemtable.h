// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"

#include <QByteArray>

#include <span>

namespace docsweep {

/// Candidates as text for other programs, in UTF-8: piece after piece, so that a million of them need no memory.
/// Values are raw (bytes, UTC times to the microsecond, stable names of reasons), keys as `displayKey` shows them.
enum class TableFormat {
    Csv, ///< as `csvLine`, with a header
    Json, ///< one array of objects
};

QByteArray tableHead(TableFormat format);
/// `first`: nothing was written after the head yet.
QByteArray tableRows(TableFormat format, std::span<const PlanItem> items, bool first);
QByteArray tableFoot(TableFormat format);

} // namespace docsweep
