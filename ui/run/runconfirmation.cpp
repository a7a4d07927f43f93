// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runconfirmation.h"

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
        Result<FirstRunFacts> first = readFirstRun(context.settings.home, plan.webApp, plan.id, scope);
        if (!first)
            return fail(first.error());
        return ConfirmFacts{std::move(*preview), *difference, *first};
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
    const std::optional<Plan> &current = m_console.plan();
    return current && current->id == plan.id && current->digest == plan.digest
        && current->databaseName == plan.databaseName && !m_console.isRunning() && !m_console.isScanning()
        && !m_console.isRecovering();
}

void RunConfirmation::ask(const ItemChoice &choice)
{
    if (!m_console.plan() || choice.plan != m_console.plan()->id || !isCurrent(*m_console.plan()))
        return;
    setProblem({});
    m_job.start(
        this,
        [context = m_console.context(), plan = *m_console.plan(), scope = choice.scope](
            const std::stop_token &) { return lookUp(context, plan, scope); },
        [this, choice, plan = *m_console.plan()](const Result<ConfirmFacts> &facts) { show(choice, plan, facts); });
}

/// Only what was chosen: nothing when another plan has come meanwhile, or a part of this one has gone.
void RunConfirmation::show(const ItemChoice &choice, const Plan &plan, const Result<ConfirmFacts> &facts)
{
    if (!isCurrent(plan))
        return;
    if (!facts) {
        setProblem({tr("Nothing can be deleted now, because the safety limits could not be checked. %1")
                        .arg(errorSentence(facts.error())),
            facts.error().text});
        return;
    }
    if (facts->preview.size.items != choice.totals.items) {
        setProblem({tr("This list has changed: another docsweep has processed a part of it. Scan again."), {}});
        return;
    }
    auto *dialog = new ConfirmDialog(choice, *m_console.plan(), *facts, m_console.now(), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, choice, plan, dialog] {
        if (isCurrent(plan))
            m_console.run(choice.scope, dialog->confirmedItems());
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
