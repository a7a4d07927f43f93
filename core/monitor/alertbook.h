// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/result.h"
#include "core/monitor/alertmessage.h"
#include "core/monitor/assess.h"

#include <QMap>

#include <memory>
#include <stop_token>

namespace docsweep {

/// What somebody was told last of one kind.
struct SaidAlert {
    AlertSeverity severity = AlertSeverity::Warning;
    QString grade;
    QString text;
    Instant since;
    bool operator==(const SaidAlert &) const = default;
};
using SaidAlerts = QMap<AlertKind, SaidAlert>;

/// How the last run ended, also one that could not begin.
struct LastEnd {
    int exitCode = 0;
    Instant startedAt, endedAt;
    std::optional<Instant> wellAt; ///< when one last ended with 0
    qint64 untold = 0; ///< messages that could not be delivered after it
    bool operator==(const LastEnd &) const = default;
};

/// What docsweep remembers of one database for its alerts.
struct AlertMemory {
    QMap<QString, SaidAlerts> said; ///< by channel: each is told until it has heard it
    std::optional<LastEnd> last;
    bool operator==(const AlertMemory &) const = default;
};

/// Something new for one channel.
struct AlertNews {
    AlertEvent event;
    Alert alert;
};

/// Once, then on change: what is new, what got better or worse by a grade, and what is over.
std::vector<AlertNews> newsFor(const SaidAlerts &said, const Assessment &now);

/// The same memory after one of these was told.
void note(SaidAlerts &said, const AlertNews &news, Instant now);

/// The memory of one database in docsweep's home ("alerts.json", for its owner alone), locked against other processes
/// while it is held. A file that cannot be understood is an empty one: better told twice than never.
class AlertBook {
public:
    /// Waits for another process, for a minute at most. Errors: Unavailable, Io, Cancelled.
    static Result<std::unique_ptr<AlertBook>> open(
        const QString &home, const QString &databaseName, std::stop_token stop);
    ~AlertBook();
    AlertBook(const AlertBook &) = delete;
    AlertBook &operator=(const AlertBook &) = delete;

    AlertMemory memory;
    Result<> save(); ///< whole or not at all. Errors: Io

    /// A look without the lock.
    static AlertMemory read(const QString &home, const QString &databaseName);

private:
    AlertBook(QString home, QString databaseName, Descriptor lock);

    const QString m_home;
    const QString m_databaseName;
    const Descriptor m_lock; ///< free when it is closed
};

} // namespace docsweep
