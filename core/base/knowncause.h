// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"

#include <span>

namespace docsweep {

using KnownCause = CauseKind;
using CauseFound = Cause;

/// Which of core's sentences `text` is, or holds. Any thread.
CauseFound causeFoundIn(const QString &text);

/// A piece of each sentence as core writes it, for the test that holds both together.
struct CauseMark {
    KnownCause cause = KnownCause::Unknown;
    const char *text = nullptr; ///< %w: a word, %s: any text
};
std::span<const CauseMark> causeMarks();

} // namespace docsweep
