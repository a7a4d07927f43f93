// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exitguard.h"

#include "core/base/log.h"

#include <cstdlib>
#include <utility>
#include <vector>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    std::vector<Console *> guarded; // read and written by the GUI thread, which is the one that calls exit()

    void endRun()
    {
        if (guarded.empty())
            return; // main() has come to its end
        logWarning(u"the screen is gone: docsweep ends"_s);
        const std::vector<Console *> consoles = std::exchange(guarded, {});
        for (Console *console : consoles) { // all at once
            console->stopScan();
            console->stopRun();
        }
        for (Console *console : consoles)
            console->stopAndWait();
        logInfo(u"ended"_s);
        std::_Exit(EXIT_FAILURE); // nothing else of the process may count on a screen
    }

} // namespace

ExitGuard::ExitGuard(Console &console)
    : m_console(console)
{
    guarded.push_back(&console);
    std::atexit(endRun);
    // exit() calls the latest first. What a run makes use of for the first time, a database driver say, is taken down
    // before anything that was registered earlier; so this is registered again whenever a run has come further.
    QObject::connect(&console, &Console::runStarted, &console, [] { std::atexit(endRun); });
    QObject::connect(
        &console, &Console::runProgressed, &console, [stage = SweepStage::Preparing](const SweepProgress &now) mutable {
            if (std::exchange(stage, now.stage) != now.stage)
                std::atexit(endRun);
        });
}

ExitGuard::~ExitGuard()
{
    std::erase(guarded, &m_console);
}

} // namespace docsweep
