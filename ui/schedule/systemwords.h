// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/ownentry.h"
#include "core/schedule/systemscheduler.h"
#include "ui/console/consolecontext.h"

class QPlainTextEdit;

namespace docsweep {

/// "systemd, for this user"
QString systemText(SchedulingSystem system);
/// Whether docsweep can put an entry there itself; the others' text is copied.
bool isInstallable(SchedulingSystem system);
/// Whether it takes times of the day as well as a period.
bool takesCalendar(SchedulingSystem system);

/// What the entry of this context says whatever is chosen: which settings it loads.
OwnEntry entryOf(const ConsoleContext &context, const QString &program);
/// Those of a schedule beside what the settings say anyway; of two limits the one that stops more.
void addLimits(OwnEntry &chosen, const LimitSettings &limits, const LimitSettings &ofSettings);

/// What an entry runs, and when, as its files say it: a command, a period in the system's words.
struct EntryLines {
    QString command;
    QString when;
};
EntryLines linesOf(SchedulingSystem system, const EntryState &state);

/// All files of an entry, each below its path.
QString textOf(const std::vector<EntryFile> &files);

/// Exact text, from left to right in every language, to be read, selected and copied.
QPlainTextEdit *exactText(const QString &name, const QString &accessible);

} // namespace docsweep
