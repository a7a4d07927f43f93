// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/rawoptions.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace docsweep {

/// An option that knows "given, and empty" from "not given": an empty scope must never become "everything".
CLI::Option *addText(
    CLI::App &command, const std::string &names, std::optional<std::string> &target, const std::string &about);

/// A switch that takes no value: "--dry-run=no" is a mistake, not a run.
void addFlag(CLI::App &command, const std::string &name, bool &target, const std::string &about);

/// All commands on one parser, and which of them was named. What each takes: argumentsof….cpp, by subject.
class CommandLine {
public:
    CommandLine();
    Result<Arguments> parse(const QByteArrayList &arguments);

private:
    using Read = std::function<Result<CommandOptions>(const RawOptions &)>;

    CLI::App *addCommand(CLI::App &parent, const std::string &name, const std::string &about, Read read);
    void addLimits(CLI::App &command);
    void addCleanup();
    void addScheduled();
    void addSmallCommands();
    void addHold();
    void addPending();
    void addJournal();
    void addLedger();
    void addCompact();
    void addVaultContents();
    void addRestore();
    CLI::App &vaultCommands(); ///< the group, made by the first call
    void addVaultKey();
    void addHistory();
    void addCertificates();
    void addConnections();
    void addImport();
    void addServe();
    void addSchedule();
    void addAlerts();
    void addLogOptions(CLI::App &command);
    void addDjangoOptions(CLI::App &command, const std::string &group = "Accepted because manage.py has them");
    void addMetricsFile(CLI::App &command);
    void addGently(CLI::App &command);
    Result<CommandOptions> readHelp() const;
    static const CLI::App *find(const CLI::App &parent, const std::string &name);
    QString explainParseError(const CLI::ParseError &problem) const;
    QString explainExtra(const CLI::App &command, const std::string &extra) const;
    const CLI::App *named() const;

    RawOptions m_raw;
    CLI::App m_app;
    std::vector<std::pair<CLI::App *, Read>> m_commands;
};

} // namespace docsweep
