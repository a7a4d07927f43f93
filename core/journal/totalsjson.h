// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/run.h"

#include <QString>

#include <span>
#include <vector>

namespace docsweep {

// How totals are kept in the journal's text columns.
QString toText(const PlanTotals &totals);
PlanTotals planTotalsFromText(const QString &text);
QString toText(const RunTotals &totals);
RunTotals runTotalsFromText(const QString &text);

/// "0-99,120-130": what a run's intent covers.
QString toText(std::span<const SeqRange> ranges);
std::vector<SeqRange> rangesFromText(const QString &text);

/// The fewest ranges that hold exactly these numbers, which must ascend.
std::vector<SeqRange> rangesOf(std::span<const quint32> seqs);

} // namespace docsweep
