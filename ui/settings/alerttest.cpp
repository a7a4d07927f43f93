// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alerttest.h"

#include "core/monitor/monitoring.h"
#include "ui/console/console.h"
#include "ui/look/steady.h"
#include "ui/look/theme.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString channelOf(AlertTest::Way way)
    {
        switch (way) {
        case AlertTest::Way::Webhook:
            return u"webhook"_s;
        case AlertTest::Way::Command:
            return u"command"_s;
        case AlertTest::Way::Ping:
            break;
        }
        return u"ping"_s;
    }

    /// "0.4 s"
    QString secondsText(std::chrono::milliseconds took)
    {
        return AlertTest::tr("%1 s").arg(QLocale().toString(double(took.count()) / 1000, 'f', 1));
    }

} // namespace

AlertTest::AlertTest(Console &console, Way way, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_way(way)
{
    const QString name = channelOf(way);
    setObjectName(u"alertTest."_s + name);
    m_send = new QPushButton(tr("Send a test"));
    m_send->setObjectName(u"alertSend."_s + name);
    m_send->setAccessibleName(way == Way::Webhook ? tr("Send a test to the web address")
            : way == Way::Command                 ? tr("Send a test to the program")
                                                  : tr("Send a test to the dead man's switch"));
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(u"alertStop."_s + name);
    keepPlace(*m_stop);
    m_said = new QLabel;
    m_said->setObjectName(u"alertSaid."_s + name);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_send, &QPushButton::clicked, this, &AlertTest::send);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_job.stop();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, kUnit);
    row->setSpacing(kUnit);
    row->addWidget(m_send, 0, Qt::AlignTop);
    row->addWidget(m_stop, 0, Qt::AlignTop);
    row->addWidget(m_said, 1);
    setSending(false);
    update();
}

AlertTest::~AlertTest() = default;

bool AlertTest::isSet() const
{
    const AlertSettings &alerts = m_console.context().settings.alerts;
    switch (m_way) {
    case Way::Webhook:
        return !alerts.webhook.isEmpty();
    case Way::Command:
        return !alerts.command.isEmpty();
    case Way::Ping:
        break;
    }
    return !alerts.ping.isEmpty();
}

void AlertTest::update()
{
    const bool isThere = isSet() && m_console.context().read.sessions;
    if (!isThere) {
        m_job.drop();
        setSending(false);
        sayText({}, {}, {});
    }
    setVisible(isThere);
}

void AlertTest::setSending(bool sending)
{
    m_send->setEnabled(!sending);
    m_stop->setVisible(sending);
    m_stop->setEnabled(sending);
}

void AlertTest::sayText(const QString &text, const QString &technical, const QString &role)
{
    m_said->setProperty("role", role);
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
    say(*m_said, text, technical);
}

void AlertTest::send()
{
    setSending(true);
    sayText(tr("Sending…"), {}, u"muted"_s);
    const ConsoleContext &context = m_console.context();
    m_job.start(
        this,
        [settings = context.settings, read = context.read, only = channelOf(m_way)](const std::stop_token &stop) {
            QElapsedTimer time;
            time.start();
            Answer answer;
            answer.reports = Monitoring(settings, read).test(stop, only);
            answer.took = std::chrono::milliseconds{time.elapsed()};
            answer.isStopped = stop.stop_requested();
            return answer;
        },
        [this](const Answer &answer) { take(answer); });
}

void AlertTest::take(const Answer &answer)
{
    setSending(false);
    if (answer.isStopped)
        return sayText(tr("Stopped."), {}, u"muted"_s);
    if (answer.reports.empty())
        return sayText(tr("There is nothing to send to any more."), {}, u"muted"_s);
    const ChannelReport &report = answer.reports.front();
    const QString took = secondsText(answer.took);
    if (report.problem)
        return sayText(together(tr("Not delivered to %1 (%2).").arg(asWritten(report.where), took),
                           isKnownCause(report.problem->why()) ? errorSentence(*report.problem) : QString()),
            technicalText(*report.problem), u"danger"_s);
    if (m_way == Way::Command)
        sayText(tr("%1 has run without an error (%2).").arg(asWritten(report.where), took), report.answer, {});
    else
        sayText(tr("Delivered to %1 in %2. Answer: %3").arg(asWritten(report.where), took, asWritten(report.answer)),
            {}, {});
}

} // namespace docsweep
