// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledgervalues.h"

namespace docsweep {

/// What the process tells its caller. Part of the command line's contract: never renumber.
enum class ExitCode {
    Done = 0, ///< also: nothing to do, or switched off
    Failed = 1,
    Misused = 2, ///< wrong usage or configuration; nothing was deleted
    DoneInPart = 3, ///< items failed or are pending, or a store could not be read
    Locked = 4, ///< another run holds the lock
    LimitReached = 5, ///< refused before anything was deleted: a safety limit, or a ledger that cannot be believed
    Cancelled = 130, ///< by SIGINT or SIGTERM: 128 + SIGINT, as shells have it
};

/// By the kind of an error alone.
constexpr ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    case ErrorKind::NotFound:
    case ErrorKind::BadConfig:
        return ExitCode::Misused;
    case ErrorKind::Conflict:
        return ExitCode::Locked;
    case ErrorKind::LimitReached:
        return ExitCode::LimitReached;
    case ErrorKind::Unauthorized:
    case ErrorKind::Unavailable:
    case ErrorKind::Suspended:
    case ErrorKind::BadData:
    case ErrorKind::Io:
        break;
    }
    return ExitCode::Failed;
}

/// The code for an error that ended a command. A ledger that leaves unknown what is held is one refusal, whatever made
/// it so: a copy, a missing right, an older version of docsweep.
constexpr ExitCode exitCodeOf(ErrorKind kind, CauseKind cause)
{
    return leavesHoldsUnknown(cause) ? ExitCode::LimitReached : exitCodeOf(kind);
}
inline ExitCode exitCodeOf(const Error &error)
{
    return exitCodeOf(error.kind, error.cause.kind);
}

} // namespace docsweep
