// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <stop_token>

namespace docsweep {

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request, by a pipe to the event loop of the thread that made it (the
/// main thread). Signals that the parent had ignored stay ignored (nohup). Pressing Ctrl-C again more than a second
/// later ends the process at once, which the next run's recovery is made for. One instance a process.
class Interrupt : public QObject {
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    std::stop_token token() const { return m_stop.get_token(); }

signals:
    /// The first request; `token()` is stopped by now.
    void stopRequested();

private:
    void readSignals();

    std::array<int, 2> m_pipe{-1, -1};
    std::stop_source m_stop;
    QElapsedTimer m_sinceFirst;
    QSocketNotifier m_notifier;
};

} // namespace docsweep
