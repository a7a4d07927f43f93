// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace docsweep {

/// What the system lets this process have: open files, file sizes, memory. Called first in `main`, before a second
/// thread is there. As many files may be open as the administrator allows at all; too large a file is an error of
/// whoever writes it, no deadly signal; and where memory or threads run out, in whatever thread, the process says so in
/// a sentence and ends at once with exit code 1. Nothing is half done then: the journal holds every intent, and the
/// next start goes on from there. What Qt has to say goes to the log. False, and the sentence is on standard error: too
/// few files may be open for a run.
bool meetProcessLimits(const char *program);

} // namespace docsweep
