// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runconfirmation.h"

#include "core/sweep/copyroom.h"
#include "ui/candidates/tickset.h"
#include "ui/run/confirmdialog.h"

namespace docsweep {

namespace {

    Result<ConfirmFacts> lookUp(const ConsoleContext &context, const Plan &plan, const std::vector<SeqRange> &scope)
    {
        Result<std::unique_ptr<Journal>> journal = context.read.journal();
        if (!journal)
            return fail(journal.error());
        Result<RunPreview> preview = previewRun(**journal, plan, scope, context.settings.limits);
        if (!preview)
            return fail(preview.error());
        Result<std::optional<PlanDifference>> difference = differenceToPlanBefore(**journal, plan);
        if (!difference)
            return fail(difference.error());
        const Result<Cause> small = smallVault(context.settings.vault, **journal, plan.id, scope, preview->size);
        ConfirmFacts facts{std::move(*preview), *difference, {}, context.name(), context.look()};
        facts.vault = context.settings.vault;
        facts.isDownload = context.settings.storage.kind == StorageKind::Supabase;
        facts.vaultProblem = !small ? small.error().why() : small->isKnown() ? Why(*small) : Why();
        if (plan.policy.onlySession) // nothing goes by its age
            return facts;
        Result<FirstRunFacts> first = readFirstRun(context.settings.home, plan.webApp, plan.id, scope);
        if (!first)
            return fail(first.error());
        facts.first = *first;
        return facts;
    }

    TickSet ticksOf(const StoppedRun &stopped)
    {
        if (stopped.scope.empty())
            return TickSet::allBelow(quint32(stopped.plan.totals.items));
        TickSet ticks;
        for (const SeqRange &range : stopped.scope) {
            for (quint32 seq = range.first; seq <= range.last; ++seq)
                ticks.set(seq, true);
        }
        return ticks;
    }

    /// Which connection this is, whatever is set for it.
    QString placeOf(const ConsoleContext &context)
    {
        return QStringList{context.settings.home, context.connection, context.profile}.join(QChar::LineFeed);
    }

} // namespace

RunConfirmation::RunConfirmation(Console &console, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_console(console)
    , m_theme(theme)
    , m_window(window)
{
    connect(&m_console, &Console::planChanged, this, [this] { setProblem({}); });
}

/// The numbers of two journals' plans may be the same, their seals are not.
bool RunConfirmation::isCurrent(const Plan &plan) const
{
    const bool isFree = !m_console.isRunning() && !m_console.isScanning() && !m_console.isRecovering();
    if (plan.policy.onlySession) // it stands beside the list; with another connection the question is gone
        return isFree && m_place == placeOf(m_console.context());
    const std::optional<Plan> &current = m_console.plan();
    return isFree && current && current->id == plan.id && current->digest == plan.digest
        && current->databaseName == plan.databaseName;
}

void RunConfirmation::ask(const ItemChoice &choice)
{
    if (!m_console.plan() || choice.plan != m_console.plan()->id || !isCurrent(*m_console.plan()))
        return;
    look(choice, *m_console.plan(), false);
}

void RunConfirmation::askFor(const Plan &plan, const ItemChoice &choice)
{
    m_place = placeOf(m_console.context());
    if (choice.plan == plan.id && isCurrent(plan))
        look(choice, plan, false);
}

void RunConfirmation::goOn(const StoppedRun &stopped)
{
    if (!isCurrent(stopped.plan))
        return;
    setProblem({});
    m_restJob.start(
        this,
        [home = m_console.context().settings.home, plan = stopped.plan.id, ticks = ticksOf(stopped)](
            std::stop_token stop) -> Result<ItemChoice> {
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            return browser ? (*browser)->choice(plan, ticks.words(), stop) : fail(browser.error());
        },
        [this, stopped, question = m_console.beginQuestion()](const Result<ItemChoice> &rest) {
            if (!isCurrent(stopped.plan))
                return;
            if (!rest)
                setProblem(said(rest.error()));
            else if (rest->totals.items == 0)
                setProblem({tr("Nothing of this cleanup is left to delete."), {}});
            else // what is undecided is still planned; the run settles it first
                look(*rest, stopped.plan,
                    stopped.isConfirmed && rest->totals.items == stopped.left() + stopped.run.undecided);
        });
}

void RunConfirmation::look(const ItemChoice &choice, const Plan &plan, bool isConfirmed)
{
    setProblem({});
    m_job.start(
        this,
        [context = m_console.context(), plan, scope = choice.scope](
            const std::stop_token &) { return lookUp(context, plan, scope); },
        [this, choice, plan, isConfirmed, question = m_console.beginQuestion()](
            const Result<ConfirmFacts> &facts) { show(choice, plan, isConfirmed, facts); });
}

/// Only what was chosen: nothing when another plan has come meanwhile, or a part of this one has gone.
void RunConfirmation::show(
    const ItemChoice &choice, const Plan &plan, bool isConfirmed, const Result<ConfirmFacts> &facts)
{
    if (!isCurrent(plan))
        return;
    if (!facts) {
        setProblem({tr("Nothing can be deleted now, because the safety limits could not be checked. %1")
                        .arg(errorSentence(facts.error())),
            technicalText(facts.error())});
        return;
    }
    if (facts->preview.size.items != choice.totals.items) {
        setProblem({tr("This list has changed: another docsweep has processed a part of it. Scan again."), {}});
        return;
    }
    if (isConfirmed && facts->preview.limits.empty())
        return m_console.runPlan(plan, choice.scope);
    ConfirmFacts known = *facts;
    if (!plan.policy.onlySession && plan.policy.age != m_console.ownAge())
        known.ownAge = m_console.ownAge();
    auto *dialog = new ConfirmDialog(choice, plan, known, m_console.now(), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [question = m_console.beginQuestion()] {}); // held as long as it stands
    connect(dialog, &QDialog::accepted, this, [this, choice, plan, dialog] {
        if (isCurrent(plan))
            m_console.runPlan(plan, choice.scope, dialog->confirmedItems());
    });
    connect(&m_console, &Console::contextChanged, dialog, &QDialog::reject);
    emit asking(dialog);
    dialog->open();
}

void RunConfirmation::setProblem(const Said &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace docsweep
