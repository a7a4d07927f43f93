// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/alerter.h"
#include "ui/console/latestjob.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace docsweep {

class Console;

/// Sends a test on one way of alerts, and says what came back. There only while that way is set. GUI thread; it sends
/// on a worker. The console must outlive it.
class AlertTest : public QWidget {
    Q_OBJECT

public:
    enum class Way { Webhook, Command, Ping };

    AlertTest(Console &console, Way way, QWidget *parent = nullptr);
    ~AlertTest() override;

    void update(); ///< takes over from the console whether there is anything to test

private:
    struct Answer {
        std::vector<ChannelReport> reports;
        std::chrono::milliseconds took{};
        bool isStopped = false;
    };
    bool isSet() const;
    void send();
    void take(const Answer &answer);
    void setSending(bool sending);
    void sayText(const QString &text, const QString &technical, const QString &role);

    Console &m_console;
    Way m_way;
    QPushButton *m_send = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_note = nullptr; ///< what a test does beside testing; null where that is nothing
    QLabel *m_said = nullptr;
    LatestJob<Answer> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
