// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/alertchannel.h"

#include <QStringList>

#include <chrono>

namespace docsweep {

/// Runs a program of the admin's for each message, without a shell: the JSON on its standard input, the facts in
/// DOCSWEEP_ALERT_ variables. Its environment is docsweep's own without settings, logins, what systemd hands over and
/// secrets. A program that another user may change, or replace in its folders, is not run. What has not ended in time
/// is killed, with all that it started.
class CommandChannel final : public AlertChannel {
public:
    /// `command`: a program by its whole path, and its arguments.
    explicit CommandChannel(QStringList command, std::chrono::milliseconds longest = std::chrono::seconds{30});

    QString name() const override { return QStringLiteral("command"); }
    QString where() const override { return m_command.front(); }
    Result<QString> send(const AlertMessage &message, std::stop_token stop) override;

private:
    const QStringList m_command;
    const std::chrono::milliseconds m_longest;
};

} // namespace docsweep
