// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/monitor/monitoring.h"

namespace docsweep {

/// Whether a command is a cleanup of everything that is past its age: not one of a single session, and no preview.
bool isCleanup(const Arguments &arguments);

/// Whether nobody looks at a cleanup: `scheduled_cleanup` always, `cleanup_files` away from a terminal.
bool isUnattended(const Arguments &arguments);

/// Tells of a cleanup: figures always, alerts and the dead man's switch when nobody looks at it. What does not work is
/// said on standard error and logged, and changes no exit code.
class RunWatch {
public:
    RunWatch(const CommandContext &context, const Arguments &arguments);
    void begin();
    void end(const Result<Run> &run, ExitCode code);

private:
    void noteSchedule();

    const CommandContext &m_context;
    const bool m_unattended;
    const QString m_scheduleName; ///< of the entry that starts it; empty: none does
    const Duration m_begun; ///< steady
    Monitoring m_monitoring;
    std::unique_ptr<Journal> m_journal; ///< until the end: who closes last writes the whole log back
};

} // namespace docsweep
