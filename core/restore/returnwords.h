// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/returning.h"

#include <vector>

namespace docsweep {

/// What is said of rows that came back otherwise than they were, for reports: causes, which every edge has its words
/// for.
std::vector<Why> wordsOf(const SessionReturn &told);

} // namespace docsweep
