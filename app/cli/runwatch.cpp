// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runwatch.h"

#include "app/cli/console.h"
#include "core/base/log.h"
#include "core/ledger/schedulenotes.h"
#include "core/schedule/ownentry.h"
#include "core/sql/userathost.h"

#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

bool isCleanup(const Arguments &arguments)
{
    using Mode = CleanupOptions::Mode;
    if (const auto *cleanup = std::get_if<CleanupOptions>(&arguments.command))
        return !cleanup->session && (cleanup->mode == Mode::Run || cleanup->mode == Mode::SealedPlan);
    return std::holds_alternative<ScheduledOptions>(arguments.command);
}

bool isUnattended(const Arguments &arguments)
{
    if (std::holds_alternative<ScheduledOptions>(arguments.command))
        return true;
    return isatty(STDIN_FILENO) == 0 && isatty(STDOUT_FILENO) == 0 && isatty(STDERR_FILENO) == 0;
}

RunWatch::RunWatch(const CommandContext &context, const Arguments &arguments)
    : m_context(context)
    , m_unattended(isUnattended(arguments))
    , m_scheduleName(
          std::holds_alternative<ScheduledOptions>(arguments.command) ? ownEntryName(arguments.profile) : QString())
    , m_begun(context.readers.clock->steadyNow())
    , m_monitoring(context.settings, context.readers)
{
}

void RunWatch::begin()
{
    if (Result<std::unique_ptr<Journal>> journal = m_context.readers.journal(); journal) // the cleanup tells why not
        m_journal = std::move(*journal);
    if (m_unattended)
        m_monitoring.runBegins();
    noteSchedule();
}

/// Its timer lives, whatever comes of the run. Somebody who tries it out in a terminal is none.
void RunWatch::noteSchedule()
{
    const bool isTyped = isatty(STDIN_FILENO) != 0 || isatty(STDOUT_FILENO) != 0 || isatty(STDERR_FILENO) != 0;
    if (m_scheduleName.isEmpty() || isTyped)
        return;
    LedgerSchedule schedule;
    schedule.who = userAtHost();
    schedule.name = m_scheduleName;
    const Result<> noted =
        docsweep::noteSchedule(m_context.writers.ledger, ScheduleNote::Begun, schedule, m_context.stop);
    if (!noted && noted.error().kind != ErrorKind::Cancelled) // the run tells what is wrong with it
        logWarning(noted.error().text);
}

void RunWatch::end(const Result<Run> &run, ExitCode code)
{
    // What it took is told by the steady clock: the other one may have been set meanwhile.
    const Clock &clock = *m_context.readers.clock;
    const Instant now = clock.now();
    const EndedRun ended{run, int(code), now - (clock.steadyNow() - m_begun), now};
    const auto watched = m_unattended ? Monitoring::Watched::No : Monitoring::Watched::Yes;
    for (const QString &problem : m_monitoring.runEnded(ended, watched, m_context.stop).problems)
        m_context.console.complain(u"docsweep-cli: alerts: "_s + problem);
}

} // namespace docsweep
