// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/limits.h"

#include <QStringList>

namespace docsweep {

/// Why a limit stands in the way, in the language of the user.
QString limitText(const LimitTrip &trip);

/// How the list differs from the one before, a sentence each: items and bytes, holds, what was deleted meanwhile.
QStringList differenceTexts(const PlanDifference &difference, Instant now);

/// The number somebody typed, with or without separators between its digits; nothing when it is none.
std::optional<qint64> typedNumber(const QString &text);

} // namespace docsweep
