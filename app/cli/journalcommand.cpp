// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "core/journal/journalrepair.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString countText(const Salvaged &salvaged)
    {
        QString one = salvaged.what;
        if (salvaged.rows == 1)
            one.chop(1);
        return QString::number(salvaged.rows) + u' ' + one;
    }

    /// What is lost and what that means, a sentence each.
    QStringList losses(const JournalRepair &repair, const CommandContext &context)
    {
        QStringList sentences;
        if (!repair.holdsAreWhole()) {
            sentences += u"Some holds may be lost: see that none is missing (%1 hold list)."_s.arg(context.program);
            if (repair.looseHolds > 0)
                sentences +=
                    u"%1 of them %2 found in unused pages of the file; remove any that you had removed before (hold remove)."_s
                        .arg(QString::number(repair.looseHolds), repair.looseHolds == 1 ? u"was"_s : u"were"_s);
        }
        QStringList parts;
        bool hasHalfPlans = false;
        for (const Salvaged &salvaged : repair.salvaged) {
            hasHalfPlans = hasHalfPlans || (!salvaged.isWhole && salvaged.what.isEmpty());
            if (!salvaged.isWhole && !salvaged.what.isEmpty() && salvaged.table != "hold"_L1)
                parts += salvaged.what;
        }
        if (hasHalfPlans)
            parts += u"parts of plans"_s;
        if (!parts.isEmpty())
            sentences += u"Some of these are lost: %1."_s.arg(parts.join(u", "_s));
        if (repair.pendingWithoutPlan > 0)
            sentences += formatCount(repair.pendingWithoutPlan, "pending deletion"_L1)
                + u" could not be kept: the plan is lost."_s;
        if (!repair.isWhole())
            sentences += u"The next scan finds the files whose rows are gone and that the journal no longer knows."_s;
        return sentences;
    }

} // namespace

/// The result is on standard output, what is lost on standard error as well.
Result<ExitCode> runJournal(const JournalOptions &, const CommandContext &context)
{
    const Result<JournalRepair> repair = repairJournal(context.settings.home, context.stop);
    if (!repair)
        return fail(repair.error());
    context.console.endProgress();
    if (!repair->wasDamaged) {
        context.console.print(u"The journal is whole: there is nothing to repair."_s);
        return ExitCode::Done;
    }
    context.console.print(u"The journal was damaged: %1."_s.arg(repair->found));
    QStringList counts;
    for (const Salvaged &salvaged : repair->salvaged) {
        if (!salvaged.what.isEmpty())
            counts += countText(salvaged);
    }
    context.console.print(u"Salvaged: %1."_s.arg(counts.join(u", "_s)));
    context.console.print(u"The damaged journal is kept as %1."_s.arg(repair->kept));
    for (const QString &sentence : losses(*repair, context))
        context.console.complain(sentence);
    return repair->isWhole() ? ExitCode::Done : ExitCode::DoneInPart;
}

} // namespace docsweep
