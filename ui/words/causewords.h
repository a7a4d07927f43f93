// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/knowncause.h"

namespace docsweep {

/// A cause as a sentence in the user's language; empty for Unknown and Limit, which take more than a sentence.
QString causeText(const CauseFound &found);
/// What to do about it; empty: nothing, or nothing but to wait.
QString causeMend(const CauseFound &found);

} // namespace docsweep
