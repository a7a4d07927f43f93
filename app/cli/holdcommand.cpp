// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "core/base/clock.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString describeHold(const Hold &hold)
    {
        QString text = QString::number(hold.id).rightJustified(4) + "  "_L1
            + QString(holdKindName(hold.kind)).leftJustified(8) + "  "_L1 + formatTime(hold.since) + "  "_L1
            + displayKey(hold.pattern);
        return hold.note.isEmpty() ? text : QString(text + "   # "_L1 + hold.note);
    }

    Result<ExitCode> addHold(const HoldOptions &options, const CommandContext &context, Journal &journal)
    {
        Result<Hold> hold = parseHold(options.pattern, options.note);
        if (!hold)
            return fail(hold.error());
        hold->since = context.readers.clock->now();
        const Result<Hold> added = journal.addHold(*hold);
        if (!added && added.error().kind == ErrorKind::Conflict) {
            context.console.print(u"%1 is kept already."_s.arg(displayKey(options.pattern)));
            return ExitCode::Done;
        }
        if (!added)
            return fail(added.error());
        context.console.print(u"Kept from now on: %1 %2 (hold %3)."_s.arg(
            QString(holdKindName(added->kind)), displayKey(added->pattern), QString::number(added->id)));
        return ExitCode::Done;
    }

    Result<ExitCode> listHolds(const CommandContext &context, Journal &journal)
    {
        const Result<std::vector<Hold>> holds = journal.holds();
        if (!holds)
            return fail(holds.error());
        if (holds->empty())
            context.console.print(u"Nothing is held."_s);
        else
            context.console.print(u"  ID  KIND      SINCE                 PATTERN"_s);
        for (const Hold &hold : *holds)
            context.console.print(describeHold(hold));
        return ExitCode::Done;
    }

    Result<ExitCode> removeHold(const HoldOptions &options, const CommandContext &context, Journal &journal)
    {
        const Result<> removed = journal.removeHold(options.id);
        if (!removed && removed.error().kind == ErrorKind::NotFound)
            return fail(ErrorKind::NotFound,
                u"There is no hold %1; \"%2 hold list\" shows those there are."_s.arg(
                    QString::number(options.id), context.program));
        if (!removed)
            return fail(removed.error());
        context.console.print(u"Hold %1 is given up."_s.arg(options.id));
        return ExitCode::Done;
    }

} // namespace

Result<ExitCode> runHold(const HoldOptions &options, const CommandContext &context)
{
    const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
    if (!journal)
        return fail(journal.error());
    context.console.endProgress();
    switch (options.action) {
    case HoldOptions::Action::Add:
        return addHold(options, context, **journal);
    case HoldOptions::Action::List:
        return listHolds(context, **journal);
    case HoldOptions::Action::Remove:
        return removeHold(options, context, **journal);
    }
    return ExitCode::Failed;
}

} // namespace docsweep
