// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"

namespace docsweep {

/// A cause as a sentence in the user's language; empty for Unknown and Limit, which take more than a sentence.
QString causeText(const Cause &cause);
/// What to do about it; empty: nothing, or nothing but to wait.
QString causeMend(const Cause &cause);

} // namespace docsweep
