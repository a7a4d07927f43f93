// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/layers.h"

#include <optional>

namespace docsweep {

// How the loader reads single values.

/// A value as it may be shown: quoted, one line, short, without any known secret. Never for values that are secrets.
QString shown(const QString &text);

/// Decimal digits with at most one point. Nothing for signs, exponents, groups, "inf" and "nan".
std::optional<double> plainNumber(const QString &text);

/// true, 1, yes, on or their opposites. Errors: BadConfig.
Result<bool> switchOf(const FoundValue &value);

/// Errors: BadConfig, of the kind `ifNone` for what is no number above 0, and for more than `most`.
Result<double> numberAbove0(const FoundValue &value, CauseKind ifNone, const QString &example, double most);

/// Above 0, at most ten years. Errors: BadConfig.
Result<Duration> hoursOf(const FoundValue &value);

/// Errors: BadConfig.
Result<qint64> wholeNumber(const FoundValue &value, qint64 least, qint64 most, const QString &example);

/// Taken from where the value stands. Errors: BadConfig for "~" and zero bytes.
Result<QString> absolutePath(const FoundValue &value, const QString &example);

/// From now on in no text, nor in the forms a secret has in an address and in a header.
void hideSecret(const QString &secret);

/// The same of an address that is a secret: as a whole, and the parts of its path and query that nobody could guess.
void hideAddress(const QString &address);

} // namespace docsweep
