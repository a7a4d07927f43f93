// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusline.h"

#include "ui/look/margins.h"
#include "ui/schedule/schedulewords.h"
#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatusLine::StatusLine(const Console &console, const ScheduledRuns &scheduled, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_scheduled(scheduled)
    , m_theme(theme)
{
    setObjectName("statusLine"_L1);
    setAttribute(Qt::WA_StyledBackground);
    m_scanned = new QLabel;
    m_scanned->setObjectName("scannedWhen"_L1);
    m_scanned->setProperty("role", u"muted"_s);
    m_next = new QLabel;
    m_next->setObjectName("nextRun"_L1);
    m_next->setProperty("role", u"muted"_s);
    m_usage = new QLabel;
    m_usage->setObjectName("quotaText"_L1);
    m_usage->setProperty("role", u"muted"_s);
    m_usage->setContentsMargins(marginsOf(2 * kUnit, 0, 0, 0));
    m_bar = new QProgressBar;
    m_bar->setObjectName("quotaBar"_L1);
    m_bar->setAccessibleName(tr("Share of the quota that is used"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(120);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kUnit, kUnit * 3 / 4, 2 * kUnit, kUnit * 3 / 4);
    layout->setSpacing(kUnit);
    layout->addWidget(m_scanned, 1);
    layout->addWidget(m_next);
    layout->addWidget(m_usage);
    layout->addWidget(m_bar);
    m_moveOn.setSingleShot(true);
    connect(&m_moveOn, &QTimer::timeout, this, &StatusLine::update);
    update();
}

void StatusLine::update()
{
    m_next->setText(nextOfAllLine(m_scheduled));
    m_next->setToolTip(nextOfAllTip(m_scheduled));
    const std::optional<Plan> &plan = m_console.plan();
    m_moveOn.start(30s);
    if (m_console.isScanning())
        return; // showScan says more
    if (plan) {
        const Instant now = m_console.now();
        Duration since = now - plan->createdAt;
        if (since >= 0s && since < 1min) { // in steps that need few wake-ups
            since = std::chrono::floor<std::chrono::seconds>(since) / 10s * 10s;
            m_moveOn.start(10s);
        }
        m_scanned->setText(tr("Scanned %1 · %2").arg(formatTime(plan->createdAt, now), formatAgo(since)));
        m_scanned->setToolTip(formatUtc(plan->createdAt));
    } else {
        m_scanned->setText(m_console.context().isConfigured() ? tr("Not scanned yet") : QString());
    }
    const qint64 quota = m_console.context().settings.retention.quotaBytes;
    const bool known = plan && plan->statistics.storageListed && quota > 0;
    m_usage->setVisible(known);
    m_bar->setVisible(known);
    if (!known)
        return;
    const qint64 used = plan->statistics.bytes;
    m_usage->setText(tr("%1 of %2").arg(asWritten(formatBytes(used)), asWritten(formatBytes(quota))));
    m_bar->setValue(int(std::min(1.0, double(used) / double(quota)) * 1000));
    m_bar->setAccessibleDescription(m_usage->text());
    const double share = double(used) / double(quota); // told as the gauge of the overview tells it
    const QString level = share >= 1 ? u"danger"_s : share >= 0.8 ? u"warning"_s : QString();
    if (m_bar->property("level").toString() != level) {
        m_bar->setProperty("level", level);
        m_bar->style()->unpolish(m_bar);
        m_bar->style()->polish(m_bar);
    }
}

void StatusLine::showScan(const ScanProgress &progress)
{
    m_scanned->setText(tr("Scanning: %1 sessions, %2 files, %3 found; %4 can be deleted")
                           .arg(formatCount(progress.sessions), formatCount(progress.objects),
                               formatBytes(progress.bytes), formatCount(progress.candidates)));
    m_scanned->setToolTip({});
}

} // namespace docsweep
