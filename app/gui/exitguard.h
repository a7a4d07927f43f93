// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/console.h"

namespace docsweep {

/// Qt calls exit() from within the event loop when the X server goes away. While this is there, a run that is on ends
/// within its batch first, and its journal is closed. GUI thread; one for each console.
class ExitGuard {
public:
    /// `console` outlives it.
    explicit ExitGuard(Console &console);
    ~ExitGuard();
    ExitGuard(const ExitGuard &) = delete;
    ExitGuard &operator=(const ExitGuard &) = delete;

private:
    Console &m_console;
};

} // namespace docsweep
