// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runpanel.h"

#include "ui/candidates/candidatedelegate.h"
#include "ui/format.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostCauses = 4;
    constexpr int kFullBar = 10000; ///< parts of the bar: items may not fit into an int

    QPushButton *button(const QString &text, const QString &name)
    {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        return made;
    }

} // namespace

RunPanel::RunPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName("panel"_L1);
    setAccessibleName(tr("Cleanup"));
    m_icon = new QLabel;
    m_icon->setObjectName("runIcon"_L1);
    m_title = new QLabel;
    m_title->setObjectName("runTitle"_L1);
    m_title->setProperty("role", u"heading"_s);
    m_figures = new QLabel;
    m_figures->setObjectName("runFigures"_L1);
    m_figures->setWordWrap(true);
    m_bar = new QProgressBar;
    m_bar->setObjectName("runBar"_L1);
    m_bar->setAccessibleName(tr("Verified items"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kFullBar);
    m_outcomes = new QWidget;
    m_outcomes->setObjectName("runOutcomes"_L1);
    auto *row = new QHBoxLayout(m_outcomes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit * 5 / 2);
    m_causes = new QLabel;
    m_causes->setObjectName("runCauses"_L1);
    m_causes->setWordWrap(true);
    m_causes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeButtons();
    auto *head = new QHBoxLayout;
    head->setSpacing(kUnit);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    for (QPushButton *each : {m_pause, m_stop, m_report, m_rescan, m_close})
        head->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kUnit, kUnit * 3 / 2, kUnit * 3 / 2, kUnit * 3 / 2);
    layout->setSpacing(kUnit);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_figures);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_causes);
    setPhase(Phase::Ended);
}

void RunPanel::makeButtons()
{
    m_pause = button(tr("Pause"), u"runPause"_s);
    m_stop = button(tr("Stop"), u"runStop"_s);
    m_report = button(tr("Show report"), u"runReport"_s);
    m_rescan = button(tr("Scan again"), u"runRescan"_s);
    m_close = button(tr("Close"), u"runClose"_s);
    m_stop->setIcon(tintedIcon(u"stop"_s, m_theme.text));
    m_rescan->setIcon(tintedIcon(u"scan"_s, m_theme.text));
    m_report->setIcon(tintedIcon(u"candidates"_s, m_theme.text));
    connect(
        m_pause, &QPushButton::clicked, this, [this] { m_paused ? emit resumeRequested() : emit pauseRequested(); });
    connect(m_stop, &QPushButton::clicked, this, &RunPanel::stopRequested);
    connect(m_report, &QPushButton::clicked, this, &RunPanel::reportRequested);
    connect(m_rescan, &QPushButton::clicked, this, &RunPanel::rescanRequested);
    connect(m_close, &QPushButton::clicked, this, &RunPanel::closed);
}

void RunPanel::setPhase(Phase phase)
{
    m_phase = phase;
    const bool ended = phase == Phase::Ended;
    m_bar->setVisible(!ended);
    m_pause->setVisible(!ended);
    m_stop->setVisible(!ended);
    m_pause->setEnabled(phase == Phase::Running);
    m_stop->setEnabled(phase == Phase::Running);
    m_outcomes->setVisible(ended);
    m_report->setVisible(ended);
    m_rescan->setVisible(ended);
    m_close->setVisible(ended);
}

void RunPanel::begin()
{
    m_last = {};
    m_icon->setPixmap(tintedPixmap(u"docsweep"_s, m_theme.accent, 20, devicePixelRatioF()));
    m_title->setText(tr("Getting ready…"));
    m_figures->setText(tr("Nothing has been deleted yet."));
    m_figures->show();
    m_bar->setValue(0);
    m_causes->hide();
    showPaused(false);
    setPhase(Phase::Running);
}

QString RunPanel::timeLeft(const SweepProgress &progress) const
{
    if (progress.itemsDone == 0 || progress.elapsedSeconds < 1 || m_paused || m_phase != Phase::Running)
        return {};
    const double rate = double(progress.itemsDone) / progress.elapsedSeconds;
    const auto left = std::chrono::seconds{qint64(double(progress.itemsTotal - progress.itemsDone) / rate) + 1};
    return u" · "_s + formatRate(rate) + u" · "_s + tr("about %1 left").arg(formatDuration(left));
}

void RunPanel::showProgress(const SweepProgress &progress)
{
    if (m_phase == Phase::Ended)
        return;
    m_last = progress;
    if (m_phase == Phase::Running && !m_paused)
        m_title->setText(progress.stage == SweepStage::Running
                ? tr("Deleting %Ln item(s), %1", nullptr, int(progress.itemsTotal))
                      .arg(formatBytes(progress.bytesTotal))
                : tr("%1…").arg(stageText(progress.stage)));
    if (progress.itemsTotal == 0)
        return;
    m_bar->setValue(int(double(progress.itemsDone) / double(progress.itemsTotal) * kFullBar));
    QString text = tr("%1 of %2 verified").arg(formatCount(progress.itemsDone), formatCount(progress.itemsTotal))
        + u" · "_s + tr("%1 of %2").arg(formatBytes(progress.bytesDone), formatBytes(progress.bytesTotal))
        + timeLeft(progress);
    const qint64 notDone = progress.skipped + progress.pending + progress.failed;
    if (notDone > 0)
        text += u" · "_s + tr("%Ln not deleted", nullptr, int(notDone));
    m_figures->setText(text);
    m_bar->setAccessibleDescription(text);
}

void RunPanel::showCauses(const std::vector<CauseCount> &causes)
{
    QStringList lines;
    for (const CauseCount &cause : causes) {
        if (size_t(lines.size()) == kMostCauses) {
            lines << tr("and %Ln more cause(s); the report lists them all", nullptr, int(causes.size() - kMostCauses));
            break;
        }
        lines << tr("%1 %2: %3", "count, state, cause")
                     .arg(formatCount(cause.items), stateText(cause.state), cause.cause);
    }
    m_causes->setText(lines.join(u'\n'));
    m_causes->setVisible(!lines.isEmpty());
}

void RunPanel::showPaused(bool paused)
{
    m_paused = paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(tintedIcon(paused ? u"resume"_s : u"pause"_s, m_theme.text));
    if (paused)
        m_title->setText(tr("Paused: no new batch begins"));
}

void RunPanel::showStopping()
{
    setPhase(Phase::Stopping);
    m_title->setText(tr("Stopping: the batches at work are being finished and verified…"));
}

void RunPanel::setOutcome(int at, const QString &icon, const QColor &colour, const QString &text)
{
    auto *row = static_cast<QHBoxLayout *>(m_outcomes->layout());
    auto *picture = new QLabel;
    picture->setObjectName(u"outcomeIcon"_s + QString::number(at));
    picture->setPixmap(tintedPixmap(icon, colour, 16, devicePixelRatioF()));
    auto *label = new QLabel(text);
    label->setObjectName(u"outcome"_s + QString::number(at));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(kUnit * 3 / 4);
    pair->addWidget(picture);
    pair->addWidget(label);
    row->addLayout(pair);
}

void RunPanel::showResult(const Result<Run> &run)
{
    setPhase(Phase::Ended);
    auto *row = static_cast<QHBoxLayout *>(m_outcomes->layout());
    while (QLayoutItem *old = row->takeAt(0)) {
        if (QLayout *pair = old->layout()) {
            while (QLayoutItem *part = pair->takeAt(0)) {
                delete part->widget();
                delete part;
            }
        }
        delete old;
    }
    m_figures->hide();
    if (!run) {
        m_icon->setPixmap(tintedPixmap(u"error"_s, m_theme.danger, 20, devicePixelRatioF()));
        m_title->setText(tr("Nothing was deleted: %1").arg(errorTitle(run.error().kind)));
        m_figures->setText(run.error().text);
        m_figures->show();
        m_report->hide();
        m_outcomes->hide();
        return;
    }
    const RunTotals &totals = run->totals;
    const qint64 open = totals.of(ItemState::Pending).items + totals.of(ItemState::Failed).items;
    const bool well = run->state == RunState::Done && open == 0; // leaving alone what came back is doing well
    m_icon->setPixmap(
        tintedPixmap(well ? u"good"_s : u"warning"_s, well ? m_theme.good : m_theme.warning, 20, devicePixelRatioF()));
    const QString freed = tr("%1 freed").arg(formatBytes(totals.freedBytes));
    m_title->setText(run->state == RunState::Cancelled ? tr("Stopped on request, %1").arg(freed)
            : run->state == RunState::Failed           ? tr("Stopped by an error, %1").arg(freed)
            : open == 0                                ? tr("Done, %1").arg(freed)
                                                       : tr("Done in part, %1").arg(freed));
    struct Part {
        ItemState state;
        QString text;
    };
    const Part parts[] = {{ItemState::Deleted, tr("%1 deleted")}, {ItemState::AlreadyGone, tr("%1 already gone")},
        {ItemState::Skipped, tr("%1 came back or changed, left alone")}, {ItemState::Pending, tr("%1 pending")},
        {ItemState::Failed, tr("%1 failed")}};
    for (const Part &part : parts) {
        const qint64 items = totals.of(part.state).items;
        if (items > 0 || part.state == ItemState::Deleted)
            setOutcome(int(part.state), stateIconName(int(part.state)), stateColour(int(part.state), m_theme),
                part.text.arg(formatCount(items)));
    }
    if (totals.finishedFromBefore > 0)
        setOutcome(kItemStates, u"check"_s, m_theme.good,
            tr("%1 of an earlier run finished").arg(formatCount(totals.finishedFromBefore)));
    row->addStretch(1);
    const QString problem = run->error.isEmpty() ? run->storageProblem : run->error;
    if (!problem.isEmpty() && m_causes->isHidden()) {
        m_causes->setText(problem);
        m_causes->show();
    }
}

} // namespace docsweep
