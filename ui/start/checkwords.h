// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/checkpoint.h"

namespace docsweep {

// A point of a check in the user's language.
QString checkTitle(const CheckPoint &point);
QString checkFound(const CheckPoint &point);
QString checkMend(const CheckPoint &point); ///< empty: nothing is to be done
/// What only core can say, in English: an error's text; empty: `checkFound` says it all.
QString checkDetail(const CheckPoint &point);
/// How files are listed: "by SQL". Empty where there is no other way.
QString listingWords(ListedBy by);

} // namespace docsweep
