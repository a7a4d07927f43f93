// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runpanel.h"

#include "ui/candidates/candidatedelegate.h"
#include "ui/charts/flowlayout.h"
#include "ui/look/icons.h"
#include "ui/look/margins.h"
#include "ui/look/steady.h"
#include "ui/run/causelist.h"
#include "ui/run/stagemeter.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::chrono::milliseconds kStopsWithin{2000};
    constexpr int kFullBar = 10000; ///< parts of the bar: items may not fit into an int

    QPushButton *button(const QString &text, const QString &name)
    {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        return made;
    }

    /// Copies of a batch are made before anything of it goes.
    bool isCopying(const SweepProgress &progress)
    {
        return progress.copied > progress.itemsDone || (progress.copied == 0 && progress.copiedBytes > 0);
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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_outcomes->setSizePolicy(policy);
    m_outcomes->setLayout(new FlowLayout(kUnit * 5 / 2)); // in two lines where they do not fit into one
    m_causes = new CauseList(m_theme);
    m_causes->setObjectName("runCauses"_L1);
    makeStages();
    makeButtons();
    m_stillStopping.setSingleShot(true);
    m_stillStopping.setInterval(kStopsWithin);
    connect(&m_stillStopping, &QTimer::timeout, this, &RunPanel::showStillStopping);
    auto *head = new QHBoxLayout;
    head->setSpacing(kUnit);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    for (QPushButton *each : {m_pause, m_stop})
        head->addWidget(each);
    // Not where Pause and Stop stood: a run ends when it likes, perhaps under a finger.
    m_ended = new QWidget;
    m_ended->setObjectName("runEnded"_L1);
    auto *buttons = new QHBoxLayout(m_ended);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    for (QPushButton *each : {m_putBack, m_continue, m_report, m_rescan, m_close})
        buttons->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(marginsOf(2 * kUnit, kUnit * 3 / 2, kUnit * 3 / 2, kUnit * 3 / 2));
    layout->setSpacing(kUnit);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_figures);
    layout->addWidget(m_stages);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_causes);
    layout->addWidget(m_ended);
    layout->addStretch(1);
    setPhase(Phase::Ended);
}

void RunPanel::makeStages()
{
    m_stages = new QWidget;
    m_stages->setObjectName("runStages"_L1);
    m_rows = new StageMeter(u"session"_s, tr("Rows"),
        tr("Sessions whose rows are gone from the database, with the result of each recorded"), m_theme);
    m_rows->setObjectName("runRows"_L1);
    m_files = new StageMeter(
        u"file"_s, tr("Files"), tr("Files that the storage has answered for, or that were skipped"), m_theme);
    m_files->setObjectName("runFiles"_L1);
    m_checks = new StageMeter(u"check"_s, tr("Check"), tr("Items whose result is verified and recorded"), m_theme);
    m_checks->setObjectName("runChecks"_L1);
    auto *row = new QHBoxLayout(m_stages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * kUnit);
    for (StageMeter *stage : {m_rows, m_files, m_checks})
        row->addWidget(stage, 1);
}

void RunPanel::makeButtons()
{
    m_pause = button(tr("Pause"), u"runPause"_s);
    m_stop = button(tr("Stop"), u"runStop"_s);
    m_continue = button(tr("Continue"), u"runContinue"_s);
    m_continue->setIcon(tintedIcon(u"resume"_s, m_theme.text));
    m_putBack = button(tr("Put back…"), u"runPutBack"_s);
    m_putBack->setIcon(tintedIcon(u"undo"_s, m_theme.text));
    m_putBack->hide();
    m_report = button(tr("Show report"), u"runReport"_s);
    m_rescan = button(tr("Scan again"), u"runRescan"_s);
    m_close = button(tr("Close"), u"runClose"_s);
    m_stop->setIcon(tintedIcon(u"stop"_s, m_theme.text));
    keepPlace(*m_pause);
    keepPlace(*m_stop);
    m_rescan->setIcon(tintedIcon(u"scan"_s, m_theme.text));
    m_report->setIcon(tintedIcon(u"candidates"_s, m_theme.text));
    connect(
        m_pause, &QPushButton::clicked, this, [this] { m_paused ? emit resumeRequested() : emit pauseRequested(); });
    connect(m_stop, &QPushButton::clicked, this, &RunPanel::stopRequested);
    connect(m_continue, &QPushButton::clicked, this, &RunPanel::continueRequested);
    connect(m_putBack, &QPushButton::clicked, this, &RunPanel::putBackRequested);
    connect(m_report, &QPushButton::clicked, this, &RunPanel::reportRequested);
    connect(m_rescan, &QPushButton::clicked, this, &RunPanel::rescanRequested);
    connect(m_close, &QPushButton::clicked, this, [this] {
        setMinimumHeight(0);
        emit closed();
    });
    for (QPushButton *each : {m_report, m_rescan})
        keepPlace(*each);
    m_continue->hide();
}

void RunPanel::setPhase(Phase phase)
{
    const bool ended = phase == Phase::Ended;
    if (ended && m_phase != Phase::Ended && isVisible())
        setMinimumHeight(height()); // what stands above it stays above it
    else if (!ended)
        setMinimumHeight(0);
    m_phase = phase;
    m_ended->setVisible(ended);
    m_bar->setVisible(!ended);
    m_stages->setVisible(!ended);
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
    m_rate.clear();
    m_icon->setPixmap(tintedPixmap(u"docsweep"_s, m_theme.accent, 20, devicePixelRatioF()));
    m_title->setText(tr("Getting ready…"));
    m_figures->setText(tr("Nothing has been deleted yet."));
    m_figures->show();
    m_bar->setValue(0);
    m_causes->clear();
    for (StageMeter *stage : {m_rows, m_files, m_checks})
        stage->clear();
    showPaused(false);
    setPhase(Phase::Running);
}

QStringList RunPanel::timeLeft(const SweepProgress &progress) const
{
    const double rate = m_rate.perSecond();
    if (rate <= 0 || m_paused || m_phase != Phase::Running)
        return {};
    const auto left = std::chrono::seconds{qint64(double(progress.itemsTotal - progress.itemsDone) / rate) + 1};
    return {formatRate(rate), tr("about %1 left").arg(formatDuration(left))};
}

void RunPanel::showProgress(const SweepProgress &progress)
{
    if (m_phase == Phase::Ended)
        return;
    if (m_phase == Phase::Running && m_paused)
        showPausedTitle(progress.stage == SweepStage::Paused);
    else if (m_phase == Phase::Running)
        m_title->setText(progress.stage != SweepStage::Running ? tr("%1…").arg(stageText(progress.stage))
                : isCopying(progress) ? tr("Copying, then deleting %Ln item(s), %1", nullptr, int(progress.itemsTotal))
                                            .arg(formatBytes(progress.bytesTotal))
                                      : tr("Deleting %Ln item(s), %1", nullptr, int(progress.itemsTotal))
                                            .arg(formatBytes(progress.bytesTotal)));
    if (progress.itemsTotal == 0)
        return;
    if (progress.stage == SweepStage::Running)
        m_rate.add(progress.elapsedSeconds, progress.itemsDone);
    else
        m_rate.clear();
    m_rows->show(progress.rowsDone, progress.rowsTotal);
    m_files->show(progress.objectsDone, progress.itemsTotal - progress.rowsTotal);
    m_checks->show(progress.itemsDone, progress.itemsTotal);
    m_bar->setValue(int(double(progress.itemsDone) / double(progress.itemsTotal) * kFullBar));
    QStringList facts{tr("%1 of %2 verified").arg(formatCount(progress.itemsDone), formatCount(progress.itemsTotal)),
        tr("%1 of %2").arg(formatBytes(progress.bytesDone), formatBytes(progress.bytesTotal))};
    if (progress.copied > 0 || progress.copiedBytes > 0)
        facts.prepend(
            tr("%1 of %2 copied (%3)")
                .arg(formatCount(progress.copied), formatCount(std::max(progress.itemsTotal, progress.copied)),
                    formatBytes(progress.copiedBytes)));
    if (progress.storageAwaited.count() > 0)
        facts.prepend(
            tr("The storage does not answer. Waiting up to %1 more.").arg(formatDuration(progress.storageAwaited)));
    else
        facts += timeLeft(progress);
    const qint64 notDone = progress.skipped + progress.pending + progress.failed;
    if (notDone > 0)
        facts << tr("%Ln not deleted", nullptr, int(notDone));
    const QString text = formatFacts(facts);
    m_figures->setText(text);
    m_bar->setAccessibleDescription(text);
}

void RunPanel::showCauses(const std::vector<CauseCount> &causes)
{
    m_causes->setCauses(causes);
}

void RunPanel::showPaused(bool paused)
{
    m_paused = paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(tintedIcon(paused ? u"resume"_s : u"pause"_s, m_theme.text));
    keepWidth(*m_pause, {tr("Pause"), tr("Resume")});
    if (paused)
        showPausedTitle(false);
}

/// Items still end until the batches that were begun have ended.
void RunPanel::showPausedTitle(bool isStill)
{
    m_title->setText(isStill ? tr("Paused: no new batch starts") : tr("Pausing: finishing the current batch…"));
}

void RunPanel::showStopping()
{
    setPhase(Phase::Stopping);
    m_title->setText(tr("Stopping: the current batches are being finished and verified…"));
    m_stillStopping.start();
}

/// A call of the system that waits for a disk cannot be ended by anybody; the window goes on without it.
void RunPanel::showStillStopping()
{
    if (m_phase == Phase::Stopping)
        m_title->setText(tr("Still stopping: waiting for a disk or the network. Nothing new starts."));
}

void RunPanel::setOutcome(int at, const QString &icon, const QColor &colour, const QString &text)
{
    auto *picture = new QLabel;
    picture->setObjectName(u"outcomeIcon"_s + QString::number(at));
    picture->setPixmap(tintedPixmap(icon, colour, 16, devicePixelRatioF()));
    auto *label = new QLabel(text);
    label->setObjectName(u"outcome"_s + QString::number(at));
    auto *both = new QWidget;
    both->setObjectName(u"outcomePair"_s + QString::number(at));
    auto *pair = new QHBoxLayout(both);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(kUnit * 3 / 4);
    pair->addWidget(picture);
    pair->addWidget(label);
    m_outcomes->layout()->addWidget(both);
}

void RunPanel::setReportShown(bool shown)
{
    m_report->setVisible(shown);
}

void RunPanel::setContinuation(const QString &tip, bool enabled)
{
    m_continue->setVisible(!tip.isEmpty() && m_phase == Phase::Ended);
    m_continue->setEnabled(enabled);
    m_continue->setToolTip(tip);
}

void RunPanel::setPutBack(const QString &tip)
{
    m_putBack->setVisible(!tip.isEmpty() && m_phase == Phase::Ended);
    m_putBack->setToolTip(tip);
}

void RunPanel::setRescanShown(bool shown)
{
    m_rescan->setVisible(shown && m_phase == Phase::Ended);
}

void RunPanel::clearOutcomes()
{
    while (QLayoutItem *old = m_outcomes->layout()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
}

void RunPanel::showError(const Error &error)
{
    const bool stopped = error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::LimitReached;
    m_icon->setPixmap(tintedPixmap(
        stopped ? u"warning"_s : u"error"_s, stopped ? m_theme.warning : m_theme.danger, 20, devicePixelRatioF()));
    const CauseKind cause = error.cause.kind;
    const bool isOfAnother = cause == CauseKind::PlanOfFormer || cause == CauseKind::PlanOfFormerBucket
        || cause == CauseKind::PlanOfOther; // no wrong setting
    m_title->setText(
        isOfAnother ? tr("Nothing was deleted") : tr("Nothing was deleted: %1").arg(errorTitle(error.kind)));
    say(*m_figures, error);
    m_figures->show();
    m_report->hide();
    m_outcomes->hide();
}

QString RunPanel::freedText(const Run &run)
{
    const RunTotals &totals = run.totals;
    const Duration took = run.finishedAt ? tookTime(run, *run.finishedAt) : Duration::zero();
    return took < std::chrono::seconds{1}
        ? tr("%1 freed").arg(formatBytes(totals.freedBytes))
        : tr("%1 freed in %2").arg(formatBytes(totals.freedBytes), formatDuration(took));
}

QString RunPanel::titleOf(const Run &run, qint64 left)
{
    const RunTotals &totals = run.totals;
    const QString freed = freedText(run);
    const QString deleted = formatCount(totals.of(ItemState::Deleted).items);
    if (run.state == RunState::Cancelled)
        return tr("Stopped. %1 deleted, %2 left.").arg(deleted, formatCount(left));
    if (run.state != RunState::Done)
        return tr("Stopped by an error. %1 deleted, %2 left.").arg(deleted, formatCount(left));
    const qint64 failed = totals.of(ItemState::Failed).items;
    const bool isLeft = totals.of(ItemState::Pending).items + failed > 0;
    if (failed > 0 && totals.of(ItemState::Deleted).items + totals.of(ItemState::Pending).items == 0)
        return tr("Nothing deleted: %Ln item(s) failed", nullptr, int(failed));
    return isLeft ? tr("Partly done, %1").arg(freed) : tr("Done, %1").arg(freed);
}

void RunPanel::showResult(const Result<Run> &run, qint64 left)
{
    setPhase(Phase::Ended);
    clearOutcomes();
    m_figures->hide();
    setContinuation({}, false);
    setPutBack({});
    if (!run) {
        showError(run.error());
        return;
    }
    const RunTotals &totals = run->totals;
    const qint64 open = totals.of(ItemState::Pending).items + totals.of(ItemState::Failed).items;
    const bool well = run->state == RunState::Done && open == 0; // leaving alone what came back is doing well
    m_icon->setPixmap(
        tintedPixmap(well ? u"good"_s : u"warning"_s, well ? m_theme.good : m_theme.warning, 20, devicePixelRatioF()));
    m_title->setText(titleOf(*run, left));
    const QString freed = run->state == RunState::Done ? QString() : freedText(*run); // else the title says it
    const QString overridden = run->overridden.isEmpty()
        ? QString()
        : tr("A safety limit was overridden for this cleanup: %1").arg(limitSentences(run->overridden));
    QStringList facts{freed, overridden};
    facts.removeAll(QString());
    say(*m_figures, facts.join(u'\n'), limitDetail(run->overridden));
    m_figures->setVisible(!facts.isEmpty());
    struct Part {
        ItemState state;
        QString text;
    };
    const Part parts[] = {{ItemState::Deleted, tr("%1 deleted")}, {ItemState::AlreadyGone, tr("%1 already gone")},
        {ItemState::Skipped, tr("%1 used again or changed")}, {ItemState::Pending, tr("%1 pending")},
        {ItemState::Failed, tr("%1 failed")}};
    for (const Part &part : parts) {
        const qint64 items = totals.of(part.state).items;
        if (items > 0 || part.state == ItemState::Deleted)
            setOutcome(int(part.state), stateIconName(int(part.state)), stateColour(int(part.state), m_theme),
                part.text.arg(formatCount(items)));
    }
    if (totals.earlierDeletionsFinished > 0)
        setOutcome(kItemStates, u"check"_s, m_theme.good,
            tr("%1 of an earlier run finished").arg(formatCount(totals.earlierDeletionsFinished)));
    if (run->undecided > 0)
        setOutcome(kItemStates + 1, u"pending"_s, m_theme.warning,
            tr("%1 undecided until the next run").arg(formatCount(run->undecided)));
    const Why problem = run->error.isEmpty() ? run->storageProblem : run->error;
    if (!problem.isEmpty() && m_causes->isEmpty())
        m_causes->setProblem(problem);
}

} // namespace docsweep
