// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressline.h"

#include "app/cli/console.h"
#include "app/cli/format.h"

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    QString scanText(const ScanCounters &scan)
    {
        return u"Looking: "_s + formatCount(scan.objects.load(), "file"_L1) + ", "_L1 + formatBytes(scan.bytes.load())
            + ", "_L1 + formatCount(scan.sessions.load(), "session"_L1) + ", "_L1
            + formatCount(scan.candidates.load(), "candidate"_L1);
    }

    QString runText(const SweepProgress &run)
    {
        if (run.stage == SweepStage::Preparing)
            return u"Preparing the run"_s;
        if (run.stage == SweepStage::Recovering)
            return u"Finishing what earlier runs left: "_s + formatCount(run.earlierDeletionsFinished, "item"_L1);
        QString text = u"Cleaning: "_s + formatPercent(run.itemsDone, run.itemsTotal) + ", "_L1
            + QString::number(run.itemsDone) + " of "_L1 + formatCount(run.itemsTotal, "item"_L1) + ", "_L1
            + formatBytes(run.freedBytes) + " freed"_L1;
        if (run.copiedBytes > 0 || run.copied > 0)
            text += u", copied first: "_s + formatCount(run.copied, "item"_L1) + ", "_L1 + formatBytes(run.copiedBytes);
        if (run.storageAwaited.count() > 0)
            text = u"The storage does not answer; waiting up to "_s + describeDuration(run.storageAwaited)
                + u" more. "_s + text;
        if (run.skipped > 0)
            text += u", "_s + QString::number(run.skipped) + " skipped"_L1;
        if (run.pending > 0)
            text += u", "_s + QString::number(run.pending) + " pending"_L1;
        if (run.failed > 0)
            text += u", "_s + QString::number(run.failed) + " failed"_L1;
        return text;
    }

} // namespace

ProgressLine::ProgressLine(Console &console, const ScanCounters &scan, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_scan(scan)
{
    connect(&m_timer, &QTimer::timeout, this, &ProgressLine::redraw);
    if (m_console.errIsTerminal())
        m_timer.start(200ms);
}

void ProgressLine::showRun(const SweepProgress &progress)
{
    m_run = progress;
}

void ProgressLine::showStopping()
{
    m_stopping = true;
    redraw();
}

void ProgressLine::redraw()
{
    m_console.showProgress(text());
}

QString ProgressLine::text() const
{
    const QString text = m_run ? runText(*m_run) : scanText(m_scan);
    return m_stopping ? QString(u"Stopping after what is in hand. "_s + text) : text;
}

} // namespace docsweep
