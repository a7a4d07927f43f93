// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/sessioncleanup.h"

#include "ui/candidates/tickset.h"
#include "ui/words/format.h"

namespace docsweep {

SessionCleanup::SessionCleanup(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    connect(&m_console, &Console::contextChanged, this, &SessionCleanup::drop);
}

void SessionCleanup::drop()
{
    m_job.drop();
}

void SessionCleanup::request(const SessionKey &key)
{
    if (!m_console.context().isConfigured())
        return;
    if (m_console.isScanning() || m_console.isRunning() || m_console.isRecovering())
        return sayBusy();
    m_job.start(
        this, [context = m_console.context(), key](const std::stop_token &stop) { return make(context, key, stop); },
        // No automatic run begins meanwhile; held until the confirmation holds one of its own.
        [this, question = m_console.beginQuestion()](const Result<Made> &made) { take(made); });
}

Result<SessionCleanup::Made> SessionCleanup::make(
    const ConsoleContext &context, const SessionKey &key, const std::stop_token &stop)
{
    ScanCounters counters;
    Result<Plan> plan = Planner(context.read).plan({context.settings.retention, key}, counters, stop);
    if (!plan)
        return fail(plan.error());
    Made made{std::move(*plan), {}, {}};
    const Result<std::unique_ptr<Journal>> journal = context.read.journal();
    if (!journal)
        return fail(journal.error());
    Result<std::vector<Hold>> holds = (*journal)->holds();
    if (!holds)
        return fail(holds.error());
    const HoldSet inForce(holdsInForce(std::move(*holds), context.read.clock->now()));
    if (const Hold *hold = inForce.forSession(key))
        made.hold = *hold;
    if (made.plan.totals.items == 0)
        return made;
    Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(context.settings.home);
    if (!browser)
        return fail(browser.error());
    const TickSet all = TickSet::allBelow(quint32(made.plan.totals.items));
    Result<ItemChoice> choice = (*browser)->choice(made.plan.id, all.words(), stop);
    if (!choice)
        return fail(choice.error());
    made.choice = std::move(*choice);
    return made;
}

void SessionCleanup::take(const Result<Made> &made)
{
    if (!made)
        emit refused(said(made.error()));
    else if (m_console.isScanning() || m_console.isRunning() || m_console.isRecovering())
        sayBusy();
    else if (made->choice.totals.items > 0)
        emit planned(made->plan, made->choice);
    else if (made->hold)
        emit refused({tr("Nothing can be deleted: the hold on %1 keeps it. End the hold first.")
                          .arg(asWritten(displayKey(made->hold->pattern))),
            {}});
    else if (made->plan.statistics.heldItems > 0 || made->choice.held > 0)
        emit refused({tr("Nothing can be deleted: holds keep all of it. End them first."), {}});
    else
        emit refused({tr("Nothing can be deleted. See the reason above."), {}});
}

void SessionCleanup::sayBusy()
{
    emit refused({tr("Nothing can be deleted while a scan or a run is on. Try again when it has ended."), {}});
}

} // namespace docsweep
