// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traystatus.h"

#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QDateTime>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kMostOfALine = 90; ///< menus grow as wide as their longest entry

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Tray)
    };

    /// One line of at most so many characters.
    QString shortened(const QString &text)
    {
        const QString line = text.simplified();
        return line.size() <= kMostOfALine ? line : line.left(kMostOfALine - 1) + u'…';
    }

    QString pauseText(const TrayFacts &facts)
    {
        const std::optional<Instant> &until = facts.automatic.pausedUntil;
        return until ? Words::tr("Automatic runs are paused until %1").arg(formatTime(*until, facts.now))
                     : Words::tr("Automatic runs are paused");
    }

    QString runText(const TrayFacts &facts)
    {
        const SweepProgress &progress = facts.progress;
        if (progress.itemsTotal == 0)
            return Words::tr("A cleanup is starting");
        return (facts.runPaused ? Words::tr("The cleanup is paused: %1 of %2 items")
                                : Words::tr("Cleaning up: %1 of %2 items"))
            .arg(formatCount(progress.itemsDone), formatCount(progress.itemsTotal));
    }

    QString nextText(const TrayFacts &facts)
    {
        if (facts.automatic.nextRun && !facts.automatic.connection.isEmpty())
            return Words::tr("Next automatic run: %1, %2")
                .arg(formatTime(*facts.automatic.nextRun, facts.now), facts.automatic.connection);
        if (facts.automatic.nextRun)
            return Words::tr("Next automatic run: %1").arg(formatTime(*facts.automatic.nextRun, facts.now));
        return Words::tr("No automatic run is planned");
    }

    QString attentionText(const TrayFacts &facts)
    {
        if (!facts.problem.isEmpty())
            return facts.problem;
        if (!facts.automatic.problem.isEmpty())
            return facts.automatic.problem;
        if (facts.failedItems > 0)
            return Words::tr("%Ln item(s) of the last cleanup failed", nullptr, int(facts.failedItems));
        if (facts.pendingItems > 0)
            return Words::tr("%Ln deletion(s) wait for the storage", nullptr, int(facts.pendingItems));
        return {};
    }

    QString reclaimableText(const TrayFacts &facts)
    {
        if (!facts.reclaimable)
            return {};
        if (facts.reclaimable->items == 0)
            return Words::tr("There is nothing to clean up");
        return Words::tr("%Ln item(s) can be deleted, %1", nullptr, int(facts.reclaimable->items))
            .arg(formatBytes(facts.reclaimable->bytes));
    }

} // namespace

TrayStatus describeTray(const TrayFacts &facts)
{
    TrayStatus status;
    const bool idle = facts.configured && !facts.scanning && !facts.running;
    status.canScan = idle;
    status.canCleanUp = idle;
    status.canPause = facts.automatic.enabled;
    status.canResume = facts.automatic.enabled && facts.automatic.paused;
    if (facts.configured)
        status.project = shortened(facts.project);
    const QString attention = attentionText(facts);
    QString first;
    if (facts.running) {
        status.state = facts.runPaused ? TrayState::Paused : TrayState::Cleaning;
        first = runText(facts);
    } else if (facts.scanning) {
        status.state = TrayState::Scanning;
        first = Words::tr("Scanning");
    } else if (!attention.isEmpty()) {
        status.state = TrayState::Attention;
        first = attention;
    } else if (facts.automatic.paused) {
        status.state = TrayState::Paused;
        first = pauseText(facts);
    } else if (!facts.configured) {
        first = Words::tr("No web app is connected yet");
    } else {
        first = nextText(facts);
    }
    status.line = shortened(first);
    QStringList lines;
    if (!status.project.isEmpty())
        lines << status.project;
    lines << status.line;
    if (facts.configured && facts.automatic.paused && first != pauseText(facts))
        lines << pauseText(facts);
    else if (facts.configured && !facts.automatic.paused && first != nextText(facts))
        lines << nextText(facts);
    if (const QString reclaimable = reclaimableText(facts); facts.configured && !reclaimable.isEmpty())
        lines << reclaimable;
    status.toolTip = lines.join(u'\n');
    return status;
}

TrayNotice describeEnd(const Result<Run> &end)
{
    if (!end) {
        if (end.error().kind == ErrorKind::LimitReached)
            return {Words::tr("A safety limit stopped the cleanup"), errorSentence(end.error()), true};
        return {Words::tr("Nothing was deleted: %1").arg(errorTitle(end.error().kind)), errorSentence(end.error()),
            end.error().kind != ErrorKind::Cancelled};
    }
    const RunTotals &totals = end->totals;
    const qint64 failed = totals.of(ItemState::Failed).items;
    const qint64 pending = totals.of(ItemState::Pending).items;
    TrayNotice notice;
    notice.isBad = end->state != RunState::Done || failed + pending > 0;
    notice.title = end->state == RunState::Failed ? Words::tr("An error stopped the cleanup")
        : end->state == RunState::Done            ? Words::tr("The cleanup is done")
                                                  : Words::tr("The cleanup was stopped");
    QStringList lines;
    lines << Words::tr("%Ln item(s) deleted, %1 freed.", nullptr, int(totals.of(ItemState::Deleted).items))
                 .arg(formatBytes(totals.freedBytes));
    if (failed > 0)
        lines << Words::tr("%Ln item(s) failed.", nullptr, int(failed));
    if (pending > 0)
        lines << Words::tr("%Ln deletion(s) wait for the storage.", nullptr, int(pending));
    if (const Why why = end->error.isEmpty() ? end->storageProblem : end->error; !why.isEmpty())
        lines << causeSentence(why);
    notice.text = lines.join(u'\n');
    return notice;
}

TrayNotice describeEnd(const Result<Run> &end, const QString &project)
{
    TrayNotice notice = describeEnd(end);
    if (!project.isEmpty())
        notice.title = u"%1: %2"_s.arg(shortened(project), notice.title);
    return notice;
}

} // namespace docsweep
