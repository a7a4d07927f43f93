// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/monitor/alerter.h"
#include "core/monitor/assess.h"
#include "core/monitor/desktopchannel.h"
#include "core/monitor/webhookchannel.h"
#include "core/sweep/backends.h"

#include <QThreadPool>

namespace docsweep {

/// What came of telling about a run.
struct MonitoringReport {
    std::vector<ChannelReport> channels; ///< those that had something to say, and the ping
    QStringList problems; ///< what went wrong, a sentence each
};

/// Everything that is to know of a run that nobody watches: figures, alerts, the dead man's switch. A run's result is
/// decided before; nothing here changes it. Bounded in time: two minutes in the worst case. Blocking but for
/// `runBegins`; worker threads only, one at a time.
class Monitoring {
public:
    /// `desktopWords`: what notifications say; none: English.
    Monitoring(Settings settings, ReadBackends read, AlertWording desktopWords = {});
    ~Monitoring(); ///< waits for what `runBegins` has begun, five seconds at the most

    /// Tells the dead man's switch, where it wants to know; does not wait for it.
    void runBegins();

    /// After the report. Those nobody watched are told of and pinged for; of others the figures are written alone.
    enum class Watched { No, Yes };
    MonitoringReport runEnded(const EndedRun &run, Watched watched, std::stop_token stop);

    /// What there is to tell now; tells nobody. Of the last run nothing is known here but what is told already.
    Result<Assessment> assessNow(std::stop_token stop) const;

    /// A test message on every way that is set, the ping included; `only`: on the one of this name.
    std::vector<ChannelReport> test(std::stop_token stop, const QString &only = {});

    /// Whether anything is set: a channel or a ping.
    bool tellsAnybody() const;

private:
    void endBeginning();
    Result<QString> databaseName() const;
    AlertSource source(const QString &databaseName) const;
    AlertChannels channels() const;
    void ping(const EndedRun &run, MonitoringReport &report, std::stop_token stop);
    void writeFigures(const QString &databaseName, MonitoringReport &report);

    const Settings m_settings;
    const ReadBackends m_read;
    const AlertWording m_desktopWords;
    std::unique_ptr<DeadManPing> m_ping; ///< null: none is set
    std::stop_source m_stop;
    QThreadPool m_begin; // last: its worker uses what stands above
};

} // namespace docsweep
