// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"

namespace docsweep {

/// What is behind a cause and what to do. Who wants one asks `mendOf`.
struct CauseMend {
    CauseKind kind;
    const char *text;
};

/// Of the vault; those of all others stand in causemends.cpp.
std::span<const CauseMend> mendsOfVault();

} // namespace docsweep
