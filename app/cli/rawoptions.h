// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <string>
#include <vector>

namespace docsweep {

/// What the parser writes into: as it was typed, so that our own words can say what is wrong with it.
struct RawOptions {
    std::string envFile, profile;
    std::optional<std::string> hours, session, plan, maxDelete, maxPercent, maxBucketPercent, maxTimesUsual, run;
    std::optional<std::string> confirmDelete, listen, every, clock, databaseTimes, list, listForm;
    std::optional<std::string> gently, gentlyDays;
    std::optional<std::string> logTo, logFormat, logLevel, logFile, metricsFile;
    bool stats = false, dryRun = false, keepOutputs = false, keepActiveFiles = false, noVault = false, json = false,
         csv = false;
    bool verbose = false, createTestData = false, inFile = false, canary = false, all = false, yes = false,
         inPlace = false;
    bool trustEnvFile = false, noColor = false, forceColor = false, traceback = false, skipChecks = false,
         notGently = false, status = false, check = false;
    std::vector<std::string> topic; ///< the words after "help"
    std::optional<std::string> note, until, why;
    bool ended = false;
    std::optional<std::string> certificate, keyFile, person; ///< history, verify, ledger erase
    std::vector<std::string> certificates, seen; ///< ledger verify
    std::optional<std::string> object, toFolder; ///< restore
    bool names = false;
    bool noLedger = false;
    bool plainFile = false; ///< vault key
    bool giveUp = false; ///< restore
    std::string key, pattern, id, directory, name, system, calendar, user;
    std::optional<std::string> python, settingsModule; ///< import django
    std::optional<std::string> verbosity, djangoSettings, pythonPath; ///< Django's for every command
    std::vector<std::string> hosts, origins, ids;
};

/// For an error text: what was typed, in quotation marks.
QString quoted(const std::string &text);
tl::unexpected<Error> misuse(const QString &sentence);

/// What manage.py takes with every command and means nothing here. Errors: BadConfig for a verbosity that is none, and
/// for both colours.
Result<QStringList> readDjangoOptions(const RawOptions &raw);
QMap<QString, QString> readFlags(const RawOptions &raw);
Result<CommandOptions> readCleanup(const RawOptions &raw);
Result<CommandOptions> readScheduled(const RawOptions &raw);
Result<CommandOptions> readHistory(const RawOptions &raw);
Result<CommandOptions> readSchedule(ScheduleOptions::Action action, const RawOptions &raw);
Result<CommandOptions> readServe(const RawOptions &raw);
Result<CommandOptions> readHoldRemove(const RawOptions &raw);
Result<CommandOptions> readLedger(LedgerOptions::Action action, const RawOptions &raw);
Result<CommandOptions> readPending(PendingOptions::Action action, const RawOptions &raw);
Result<CommandOptions> readHoldAdd(const RawOptions &raw);
Result<CommandOptions> readHoldChange(const RawOptions &raw);
Result<CommandOptions> readVault(VaultOptions::Action action, const RawOptions &raw);
Result<CommandOptions> readRestore(const RawOptions &raw);
Result<CommandOptions> readErase(const RawOptions &raw);
Result<CommandOptions> readImport(const RawOptions &raw);
Result<CommandOptions> readVaultKey(VaultKeyOptions::Action action, const RawOptions &raw);
Result<CommandOptions> readCredential(CredentialsOptions::Action action, const RawOptions &raw);

} // namespace docsweep
