// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/monitor/addressexchange.h"
#include "core/monitor/alertchannel.h"

namespace docsweep {

/// Posts each message to an address: JSON of docsweep's own, or Slack's.
class WebhookChannel final : public AlertChannel {
public:
    WebhookChannel(TellingAddress address, WebhookKind kind, const Clock &clock);

    QString name() const override { return QStringLiteral("webhook"); }
    QString where() const override { return m_where; }
    Result<QString> send(const AlertMessage &message, std::stop_token stop) override;

private:
    const WebhookKind m_kind;
    const QString m_where;
    const std::unique_ptr<StorageExchange> m_exchange;
};

/// What the address of a dead man's switch is told.
enum class PingSignal { Begins, Well, Failed, Log };

/// Tells an address that a run went well; whoever waits for it there notices when none comes.
class DeadManPing {
public:
    DeadManPing(TellingAddress address, PingKind kind, const Clock &clock);

    QString where() const { return m_where; }
    /// Whether this address is told such a thing at all.
    bool wants(PingSignal signal) const;
    /// `body`: a line for whoever reads there. Errors: as AlertChannel.
    Result<QString> send(PingSignal signal, const QString &body, std::stop_token stop);

private:
    const PingKind m_kind;
    const QString m_where;
    const std::unique_ptr<StorageExchange> m_exchange;
};

} // namespace docsweep
