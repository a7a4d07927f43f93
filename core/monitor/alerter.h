// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/monitor/alertbook.h"
#include "core/monitor/alertchannel.h"

namespace docsweep {

/// How telling went on one way.
struct ChannelReport {
    QString channel; ///< its name; "ping" for the dead man's switch
    QString where;
    qint64 told = 0; ///< messages that were delivered
    qint64 untold = 0; ///< that will be tried again after the next run
    QString answer; ///< the last one
    std::optional<Error> problem;
};

/// Tells every channel what it has not heard yet. The channels are at work at once, each for less than a minute.
/// Blocking; a worker thread.
class Alerter {
public:
    Alerter(AlertChannels channels, const Clock &clock);

    /// Only what is new to a channel is sent there; what it has heard is noted in `book`.
    std::vector<ChannelReport> tell(AlertBook &book, const Assessment &now, const AlertSource &source,
        std::optional<RunId> run, std::stop_token stop);

    /// A test message to every channel; remembers nothing.
    std::vector<ChannelReport> test(const AlertSource &source, std::stop_token stop);

private:
    AlertMessage messageOf(const AlertNews &news, const AlertSource &source, std::optional<RunId> run) const;

    const AlertChannels m_channels;
    const Clock &m_clock;
};

/// The one channel that is always there, so that the log tells what others were told.
class LogChannel final : public AlertChannel {
public:
    QString name() const override { return QStringLiteral("log"); }
    QString where() const override { return QStringLiteral("the log"); }
    Result<QString> send(const AlertMessage &message, std::stop_token stop) override;
};

} // namespace docsweep
