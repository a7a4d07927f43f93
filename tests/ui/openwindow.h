// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"
#include "ui/schedule/scheduledruns.h"

namespace docsweep {

struct ConsoleOfWindow {
    explicit ConsoleOfWindow(const ConsoleContext &context)
        : own(context)
        , runs(own, *context.clock)
    {
        own.setQuickScan({}); // the list stays as a test has made it
    }
    Console own;
    ScheduledRuns runs;
};

/// A main window with a console of its own, for tests that need one window only.
class OpenWindow : private ConsoleOfWindow, public MainWindow {
public:
    OpenWindow(const ConsoleContext &context, const Theme &theme)
        : ConsoleOfWindow(context)
        , MainWindow(own, runs, theme)
    {
    }
    ScheduledRuns &scheduled() { return runs; }
};

} // namespace docsweep
