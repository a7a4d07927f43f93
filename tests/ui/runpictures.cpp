// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/runpictures.h"

#include "core/base/clock.h"
#include "core/sweep/limits.h"
#include "ui/run/confirmdialog.h"
#include "ui/run/runpanel.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr qint64 kMega = 1024 * 1024;

    void save(QWidget &widget, const QString &file)
    {
        widget.show();
        if (!QTest::qWaitForWindowExposed(&widget) || !widget.grab().save(file))
            qFatal("docsweep-gallery: %s could not be written", qPrintable(file));
        std::printf("%s\n", qPrintable(file));
    }

    ItemChoice choiceNow(Instant now)
    {
        ItemChoice choice;
        choice.totals.sessions = {310, 0};
        choice.totals.files = {620, 2900 * kMega};
        choice.totals.outputs = {262, 310 * kMega};
        choice.totals.orphans = {12, 4 * kMega};
        choice.totals.items = 1204;
        choice.totals.bytes = 3214 * kMega;
        choice.totals.documents = 655;
        choice.totals.oldest = now - 24h * 61;
        choice.totals.newest = now - 63min;
        choice.buckets = {{u"document-uploads"_s, {882, 3210 * kMega}}, {u"scans"_s, {12, 4 * kMega}}};
        return choice;
    }

    Plan planOf(Instant now, qint64 seen)
    {
        Plan plan;
        plan.id = 17;
        plan.createdAt = now - 3min;
        plan.statistics.storageListed = true;
        plan.statistics.sessions = seen / 4;
        plan.statistics.files = seen - seen / 4;
        return plan;
    }

    void takeDialogs(const Theme &theme, const QString &prefix)
    {
        const Instant now = SystemClock().now();
        const ItemChoice choice = choiceNow(now);
        const ConfirmFacts plain;
        const PlanDifference more{now - 24h, 312, 900 * kMega, -2, 0};
        const ConfirmFacts compared{{}, more};
        const ConfirmFacts stopped{{{},
                                       {{LimitKind::Items, 1204, 1000, {}, 0, 0},
                                           {LimitKind::BucketShare, 882, 25, u"document-uploads"_s, 2960, 0},
                                           {LimitKind::TimesUsual, 1204, 5, {}, 0, 96}}},
            PlanDifference{now - 61min, -1204, -80 * kMega, 3, 2400}};
        const auto picture = [&](const QString &name, qint64 seen, const ConfirmFacts &facts) {
            ConfirmDialog dialog(choice, planOf(now, seen), facts, now, theme);
            save(dialog, prefix + u"confirm-"_s + name + u".png"_s);
        };
        picture(u"plain"_s, 8930, plain);
        picture(u"difference"_s, 8930, compared);
        picture(u"most"_s, 1800, compared);
        picture(u"limits"_s, 8930, stopped);
        ConfirmFacts first;
        first.first = {true, {12, 4 * kMega}};
        picture(u"first"_s, 8930, first);
    }

    SweepProgress runningAt(SweepStage stage, double share)
    {
        SweepProgress progress;
        progress.stage = stage;
        progress.itemsTotal = 1204;
        progress.rowsTotal = 310;
        progress.bytesTotal = 3214 * kMega;
        progress.itemsDone = qint64(1204 * share);
        progress.rowsDone = qint64(310 * share) + 20;
        progress.objectsDone = qint64(894 * share) + 40;
        progress.bytesDone = qint64(3214.0 * kMega * share);
        progress.elapsedSeconds = 40 * share;
        return progress;
    }

    Run endOf(RunState state)
    {
        Run run;
        run.state = state;
        run.startedAt = SystemClock().now() - 95s;
        run.finishedAt = run.startedAt + 95s;
        run.totals.of(ItemState::Deleted) = {1190, 0};
        run.totals.of(ItemState::AlreadyGone) = {4, 0};
        run.totals.of(ItemState::Skipped) = {10, 0};
        run.totals.freedBytes = 3190 * kMega;
        return run;
    }

    void takePanels(const Theme &theme, const QString &prefix, int width)
    {
        QWidget page;
        page.setFixedWidth(width);
        auto *column = new QVBoxLayout(&page);
        column->setSpacing(2 * kUnit);
        const auto panel = [&] {
            auto *made = new RunPanel(theme);
            column->addWidget(made);
            made->begin();
            return made;
        };
        const auto running = [&panel](double share) {
            RunPanel *made = panel();
            made->showProgress(runningAt(SweepStage::Running, share / 2));
            made->showProgress(runningAt(SweepStage::Running, share));
            return made;
        };
        const std::vector<CauseCount> causes{
            {ItemState::Pending,
                u"Storage service unavailable: example.supabase.co did not answer within 30 s (HTTP 503)"_s, 120},
            {ItemState::Skipped, Cause{CauseKind::SessionCameBack, {}}, 10}};
        panel();
        running(0.42);
        RunPanel *troubled = running(0.61);
        SweepProgress left = runningAt(SweepStage::Running, 0.61);
        left.skipped = 10;
        left.pending = 120;
        troubled->showProgress(left);
        troubled->showCauses(causes);
        running(0.7)->showPaused(true);
        running(0.8)->showStopping();
        panel()->showResult(endOf(RunState::Done));
        RunPanel *part = panel();
        part->showCauses(causes);
        Run inPart = endOf(RunState::Done);
        inPart.totals.of(ItemState::Pending) = {120, 0};
        inPart.totals.of(ItemState::Failed) = {2, 0};
        inPart.overridden = causeOf(std::vector<LimitTrip>{{LimitKind::Items, 1204, 1000, {}, 0, 0}});
        part->showResult(inPart);
        panel()->showResult(endOf(RunState::Cancelled));
        Run failed = endOf(RunState::Failed);
        failed.error = u"ending a batch (journal): the disk is full; nothing more was deleted"_s;
        panel()->showResult(failed);
        panel()->showResult(fail(ErrorKind::LimitReached,
            Why(u"1204 items would go, more than the limit of 1000 (DOCSWEEP_MAX_DELETE, --max-delete); nothing was "
                "deleted. Review plan 17; if it is right, raise the limit or agree to exactly this: cleanup_files "
                "--plan 17 --confirm-delete 1204"_s,
                inPart.overridden.cause)));
        page.resize(width, column->totalHeightForWidth(width));
        save(page, prefix + u"runpanels.png"_s);
    }

    /// As it lies in the smallest window there may be.
    void takeSmallWindow(const Theme &theme, const QString &file)
    {
        QWidget window;
        window.setFixedSize(740, 500);
        auto *page = new QFrame;
        page->setObjectName("card"_L1);
        auto *panel = new RunPanel(theme);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(page, 1);
        column->addWidget(panel);
        panel->begin();
        panel->showProgress(runningAt(SweepStage::Running, 0.61));
        panel->showCauses(
            {{ItemState::Pending,
                 u"Storage service unavailable: https://example.supabase.co did not answer within 30 s "
                 "(HTTP 503); it is tried again by the next run, and its owner may have paused the project"_s,
                 120},
                {ItemState::Failed, u"\"alice/\" is not empty"_s, 2, std::nullopt, true},
                {ItemState::Skipped, Cause{CauseKind::SessionCameBack, {}}, 10},
                {ItemState::Skipped, Cause{CauseKind::HeldSince, {}}, 1}});
        save(window, file);
    }

} // namespace

void takeRunPictures(QApplication &app, const QString &directory)
{
    for (const bool dark : {false, true}) {
        const Theme theme = dark ? Theme::darkTheme() : Theme::light();
        applyTheme(app, theme);
        const QString prefix = directory + (dark ? u"/dark-"_s : u"/light-"_s);
        takeDialogs(theme, prefix);
        takePanels(theme, prefix, 1064);
    }
    applyTheme(app, Theme::light());
    takePanels(Theme::light(), directory + u"/narrow-"_s, 744);
    takeSmallWindow(Theme::light(), directory + u"/narrow-window.png"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    takeDialogs(Theme::light(), directory + u"/rtl-"_s);
    takePanels(Theme::light(), directory + u"/rtl-"_s, 1064);
    QApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace docsweep
