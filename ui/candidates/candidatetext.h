// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"

#include <QFontMetrics>
#include <QVariant>

namespace docsweep {

// How a candidate is worded in the columns of CandidatesModel. `age` is the plan's.
QVariant candidateText(const PlanItem &item, int column, Instant now, Duration age);
QVariant candidateToolTip(const PlanItem &item, int column, Instant now, Duration age);
/// The row of a folder whose session is not among the candidates; `first` is its first item.
QVariant folderText(const PlanItem &first, int column);
QVariant candidateHeader(int section, bool isSpoken);
/// Of the words for kinds, in this font and language.
int widestKind(const QFontMetrics &metrics);
/// Of what is written like this sample with other digits: in fonts of some scripts a 5 is wider than a 9.
int widestLike(QString sample, const QFontMetrics &metrics);

} // namespace docsweep
