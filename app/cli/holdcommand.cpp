// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "core/base/clock.h"

#include <algorithm>

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

    /// The part of a pattern that everything it matches begins with.
    QByteArray plainBeginning(const Hold &hold)
    {
        if (hold.kind != HoldKind::Glob)
            return hold.pattern;
        const auto special = std::ranges::find_if(hold.pattern,
            [](char letter) { return letter == '*' || letter == '?' || letter == '[' || letter == '\\'; });
        return hold.pattern.first(special - hold.pattern.begin());
    }

    /// Whether a file is there that it keeps. Ends at the first one.
    Result<bool> keepsAnyFile(const Hold &hold, const CommandContext &context)
    {
        const HoldSet holds({hold});
        const Result<std::unique_ptr<ObjectReader>> objects = context.readers.objects();
        if (!objects)
            return fail(objects.error());
        bool found = false;
        for (const Bucket &bucket : context.readers.buckets) {
            const Result<> listed =
                (*objects)->list(bucket, plainBeginning(hold), context.stop, [&](const ListPage &page) {
                    found = std::ranges::any_of(
                        page.entries, [&holds](const ObjectEntry &entry) { return holds.forObject(entry.key); });
                    return !found;
                });
            if (found || !listed)
                return found ? Result<bool>(true) : fail(listed.error());
        }
        return false;
    }

    /// Whether a session is there that it keeps.
    Result<bool> keepsAnySession(const Hold &hold, const CommandContext &context)
    {
        const HoldSet holds({hold});
        const Result<std::unique_ptr<SessionReader>> sessions = context.readers.sessions();
        if (!sessions)
            return fail(sessions.error());
        if (hold.kind == HoldKind::Session) {
            const Result<std::vector<SessionRecord>> one = (*sessions)->sessionsByKey({&hold.pattern, 1}, context.stop);
            return one ? Result<bool>(!one->empty()) : fail(one.error());
        }
        bool found = false;
        const Result<> read =
            (*sessions)->streamSessions({}, context.stop, [&](const std::vector<SessionRecord> &page) {
                found = std::ranges::any_of(
                    page, [&holds](const SessionRecord &session) { return holds.forSession(session.key); });
                return !found;
            });
        return found || read ? Result<bool>(found) : fail(read.error());
    }

    /// A pattern that keeps nothing may be misspelt. Where database or storage cannot be asked nothing is said.
    void sayWhereNothingMatches(const Hold &hold, const CommandContext &context)
    {
        const Result<bool> session = keepsAnySession(hold, context);
        if (!session || *session)
            return;
        const Result<bool> file = keepsAnyFile(hold, context);
        if (file && !*file)
            context.console.complain(
                u"Mind that no session and no file that is there now matches %1."_s.arg(displayKey(hold.pattern)));
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
        sayWhereNothingMatches(*added, context);
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
