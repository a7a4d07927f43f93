// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitcode.h"
#include "core/config/loader.h"
#include "core/sweep/backends.h"
#include "core/sweep/counters.h"
#include "core/sweep/sweeprunner.h"

#include <functional>
#include <stop_token>

namespace docsweep {

class Console;

/// What a command works with. Commands block, run on a worker thread and print their own results; an error they answer
/// is printed by the caller.
struct CommandContext {
    const Settings &settings;
    ReadBackends readers;
    SweepBackends writers;
    Console &console;
    ScanCounters &counters; ///< shown while it works
    std::function<void(const SweepProgress &)> showRun; ///< the same of a run; any thread
    std::stop_token stop;
    std::function<void(const Run &)> noteRun; ///< that a cleanup has made: for those who are told afterwards
    /// Whose each database of the journal is: the saved connections' names.
    std::function<QMap<QString, QString>()> connections;
    QString program; ///< how to call docsweep again with the same settings: "docsweep-cli --env-file /srv/.env"
    CopiesOfRun copies = CopiesOfRun::Kept;
};

Result<ExitCode> runCleanup(const CleanupOptions &options, const CommandContext &context);
Result<ExitCode> runScheduled(const ScheduledOptions &options, const CommandContext &context);
Result<ExitCode> runTestCleanup(const TestCleanupOptions &options, const CommandContext &context);
Result<ExitCode> runExplain(const ExplainOptions &options, const CommandContext &context);
Result<ExitCode> runHold(const HoldOptions &options, const CommandContext &context);
Result<ExitCode> runPending(const PendingOptions &options, const CommandContext &context);
Result<ExitCode> runAccept(const AcceptOptions &options, const CommandContext &context);
Result<ExitCode> runJournal(const JournalOptions &options, const CommandContext &context);
Result<ExitCode> runLedger(const LedgerOptions &options, const CommandContext &context);
Result<ExitCode> runCompact(const CompactOptions &options, const CommandContext &context);
Result<ExitCode> runCertificate(const CertificateOptions &options, const CommandContext &context);
Result<ExitCode> runHistory(const HistoryOptions &options, const CommandContext &context);
Result<ExitCode> runSchedule(const ScheduleOptions &options, const Arguments &arguments, const CommandContext &context);
Result<ExitCode> runServe(const ServeOptions &options, const CommandContext &context);
Result<ExitCode> runAlerts(const AlertsOptions &options, const CommandContext &context);
Result<ExitCode> runCheck(const CheckOptions &options, const CommandContext &context);

/// Need no settings that can be used, for they help to mend them.
Result<ExitCode> runProfiles(const ProfilesOptions &options, const LoadRequest &request, Console &console);
/// The same connections, and how each stands. Errors: Cancelled; BadConfig where docsweep's home is unknown.
Result<ExitCode> runProjectStatus(const ProfilesOptions &options, const LoadRequest &request, const Clock &clock,
    Console &console, std::stop_token stop);
Result<ExitCode> runCredentials(
    const CredentialsOptions &options, const LoadRequest &request, Console &console, std::stop_token stop);

/// Keys of the vault. Errors: as `PrivateKeys`; Cancelled.
Result<ExitCode> runVaultKey(
    const VaultKeyOptions &options, const LoadRequest &request, Console &console, std::stop_token stop);

/// Writes a profile, and answers its name. Errors: as `preparePython`, `askPython`, `readDjangoSettings`; BadConfig
/// where nobody can be asked, or says no, for a profile that is there, and as `loadSettings`; Io.
Result<QString> runImport(
    const ImportOptions &options, const LoadRequest &request, Console &console, std::stop_token stop);

/// Needs no settings.
Result<ExitCode> runVerify(const VerifyOptions &options, Console &console);
Result<ExitCode> runDemo(const DemoOptions &options, const Clock &clock, Console &console);

} // namespace docsweep
