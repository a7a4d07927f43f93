// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/holdlist.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/refusal.h"
#include "core/base/clock.h"
#include "core/base/visibletext.h"
#include "core/ledger/holdforce.h"
#include "core/sql/userathost.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QJsonObject toJson(const Hold &hold, Instant now)
    {
        return {{u"id"_s, isShared(hold) ? hold.id - kSharedHolds : hold.id}, {u"in_ledger"_s, isShared(hold)},
            {u"kind"_s, QString(holdKindName(hold.kind))}, {u"pattern"_s, displayKey(hold.pattern)},
            {u"note"_s, hold.note}, {u"since"_s, toIsoUtc(hold.since)},
            {u"until"_s, hold.until ? QJsonValue(toIsoUtc(*hold.until)) : QJsonValue()},
            {u"by"_s, hold.by.isEmpty() ? QJsonValue() : QJsonValue(hold.by)}, {u"in_force"_s, hold.isInForce(now)}};
    }

    /// The end that was asked for. Nothing asked: for ever.
    Result<std::optional<Instant>> askedEnd(const HoldOptions &options, Instant now)
    {
        return options.until ? parseHoldEnd(*options.until, now) : Result<std::optional<Instant>>(std::nullopt);
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

    /// Whether whoever is at work goes by it already. It is held all the same.
    void sayForce(const Hold &hold, const CommandContext &context)
    {
        if (!isShared(hold) || !context.writers.ledger)
            return;
        const Result<std::unique_ptr<Ledger>> ledger = context.writers.ledger();
        const Result<HoldForce> force =
            ledger ? awaitForce(**ledger, kForceAwaited, context.stop) : fail(ledger.error());
        if (!force) {
            context.console.complain(
                u"Recorded. Whether a run at work has read it is not known: "_s + visibleText(force.error().text));
            return;
        }
        const QString run =
            force->run ? u"run %1 of %2"_s.arg(QString::number(force->run->id), force->run->who) : QString();
        if (!force->isInForce)
            context.console.complain(
                u"Recorded. %1 is at work and has not said yet that it goes by this hold: no row is deleted against it "
                u"any more, but files that it has asked the storage to delete already go."_s.arg(
                    QString(run.front().toUpper() + run.mid(1))));
        else if (force->run)
            context.console.print(u"In force: %1, which is at work, goes by it."_s.arg(run));
        else
            context.console.print(u"In force: no run is at work, and whichever begins reads it first."_s);
    }

    Error noSuchHold(const HoldOptions &options, const CommandContext &context)
    {
        return {ErrorKind::NotFound,
            u"There is no hold %1; \"%2 hold list\" shows those there are."_s.arg(
                holdName(options.id), context.program)};
    }

    /// "for ever", "to 2027-01-31"
    QString lasting(const std::optional<Instant> &until)
    {
        return until ? u"to "_s + holdEndText(until) : u"for ever"_s;
    }

    /// Nothing changes: who shortens somebody else's hold says so by its number.
    Result<ExitCode> sayKeptAlready(const Hold &wanted, const CommandContext &context, Journal &journal)
    {
        const Result<std::vector<Hold>> holds = journal.holds();
        if (!holds)
            return fail(holds.error());
        const auto kept = std::ranges::find_if(
            *holds, [&wanted](const Hold &hold) { return hold.kind == wanted.kind && hold.pattern == wanted.pattern; });
        if (kept == holds->end() || kept->until == wanted.until)
            context.console.print(u"%1 is kept already."_s.arg(displayKey(wanted.pattern)));
        else
            context.console.print(
                u"%1 is kept already, %2 (hold %3). To give it another end: %4 hold change %3 --until %5"_s.arg(
                    displayKey(wanted.pattern), lasting(kept->until), holdName(kept->id), context.program,
                    holdEndText(wanted.until)));
        return ExitCode::Done;
    }

    Result<ExitCode> addHold(const HoldOptions &options, const CommandContext &context, Journal &journal)
    {
        const Instant now = context.readers.clock->now();
        Result<Hold> hold = parseHold(options.pattern, options.note.value_or(QString()));
        if (!hold)
            return fail(hold.error());
        const Result<std::optional<Instant>> until = askedEnd(options, now);
        if (!until)
            return fail(until.error());
        hold->since = now;
        hold->until = *until;
        hold->by = userAtHost();
        const Result<Hold> added = journal.addHold(*hold);
        if (!added && added.error().kind == ErrorKind::Conflict)
            return sayKeptAlready(*hold, context, journal);
        if (!added)
            return fail(added.error());
        if (added->since != now) { // it was there already, with another end
            context.console.print(u"%1 was kept already; from now on %2 (hold %3)."_s.arg(
                displayKey(added->pattern), lasting(added->until), holdName(added->id)));
            sayForce(*added, context);
            return ExitCode::Done;
        }
        const QString end = added->until ? u" to "_s + holdEndText(added->until) : QString();
        context.console.print(u"Kept from now on%1: %2 %3 (hold %4)."_s.arg(
            end, QString(holdKindName(added->kind)), displayKey(added->pattern), holdName(added->id)));
        sayWhereNothingMatches(*added, context);
        sayForce(*added, context);
        return ExitCode::Done;
    }

    QJsonObject toJson(const EndedHold &ended)
    {
        const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
        QJsonObject object = toJson(ended.hold, ended.ending.at);
        object[u"in_force"_s] = false;
        object[u"ended_at"_s] = toIsoUtc(ended.ending.at);
        object[u"ended_by"_s] = orNull(ended.ending.by);
        object[u"why_ended"_s] = orNull(ended.ending.why);
        return object;
    }

    QString describeEnded(const EndedHold &ended)
    {
        QStringList about{
            ended.ending.by.isEmpty() ? u"its time was over"_s : u"ended by "_s + visibleText(ended.ending.by)};
        if (!ended.ending.why.isEmpty())
            about << visibleText(ended.ending.why);
        if (!ended.hold.note.isEmpty())
            about << u"it was for: "_s + visibleText(ended.hold.note);
        return holdName(ended.hold.id).rightJustified(4) + "  "_L1
            + QString(holdKindName(ended.hold.kind)).leftJustified(8) + "  "_L1 + formatTime(ended.ending.at) + "  "_L1
            + displayKey(ended.hold.pattern) + "   # "_L1 + about.join("; "_L1);
    }

    /// Those that ended lately, and why.
    Result<ExitCode> listEnded(const HoldOptions &options, const CommandContext &context, Journal &journal)
    {
        const Instant now = context.readers.clock->now();
        const Result<std::vector<EndedHold>> holds = journal.endedHolds(now - kEndedHoldsShown, now);
        if (!holds)
            return fail(holds.error());
        if (options.json) {
            QJsonArray list;
            for (const EndedHold &hold : *holds)
                list.append(toJson(hold));
            QJsonObject object = jsonHead("hold"_L1, "list"_L1);
            object[u"holds"_s] = list;
            setJsonEnd(object, ExitCode::Done, formatCount(qint64(holds->size()), "hold"_L1), nullptr);
            context.console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
            return ExitCode::Done;
        }
        if (holds->empty())
            context.console.print(u"No hold has ended within 30 days."_s);
        else
            context.console.print(u"  ID  KIND      ENDED                 PATTERN"_s);
        for (const EndedHold &hold : *holds)
            context.console.print(describeEnded(hold));
        return ExitCode::Done;
    }

    /// While the ledger is refused: this docsweep's own, and what stands in it all the same.
    Result<std::vector<Hold>> holdsThatCanBeRead(const CommandContext &context, Journal &journal)
    {
        Result<std::vector<Hold>> all = journal.ownHolds();
        if (!all || !context.writers.ledger)
            return all;
        const Result<std::unique_ptr<Ledger>> ledger = context.writers.ledger();
        const auto sight = ledger ? (*ledger)->readAsItIs(0, context.stop) : fail(ledger.error());
        if (!sight || !*sight)
            return all;
        std::erase_if(*all, [&sight](const Hold &own) {
            return std::ranges::any_of((*sight)->holds, [&own](const Hold &shared) {
                return shared.kind == own.kind && shared.pattern == own.pattern && shared.since == own.since;
            });
        });
        all->insert(all->end(), (*sight)->holds.begin(), (*sight)->holds.end());
        return all;
    }

    Result<ExitCode> listHolds(const HoldOptions &options, const CommandContext &context, Journal &journal)
    {
        if (options.ended)
            return listEnded(options, context, journal);
        std::optional<Error> refusal;
        Result<std::vector<Hold>> holds = journal.holds();
        if (!holds && leavesHoldsUnknown(holds.error().cause.kind)) {
            refusal = holds.error();
            holds = holdsThatCanBeRead(context, journal);
        }
        if (!holds)
            return fail(holds.error());
        const ExitCode code = refusal ? exitCodeOf(*refusal) : ExitCode::Done;
        const Instant now = context.readers.clock->now();
        if (options.json) {
            QJsonArray list;
            for (const Hold &hold : *holds)
                list.append(toJson(hold, now));
            QJsonObject object = jsonHead("hold"_L1, "list"_L1);
            object[u"holds"_s] = list;
            object[u"warning"_s] = refusal ? QJsonValue(refusal->text) : QJsonValue();
            setJsonEnd(object, code, refusal ? refusal->text : formatCount(qint64(holds->size()), "hold"_L1),
                refusal ? &*refusal : nullptr);
            context.console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        }
        if (refusal) {
            complainOf(*refusal, context.console);
            context.console.complain(
                u"docsweep-cli: Warning: this list has only what can be read now. Holds may be missing."_s);
        }
        if (options.json)
            return code;
        if (holds->empty())
            context.console.print(refusal ? u"No hold can be read."_s : u"Nothing is held."_s);
        for (const QString &line : reportHolds(*holds, now))
            context.console.print(line);
        return code;
    }

    Result<ExitCode> changeHold(const HoldOptions &options, const CommandContext &context, Journal &journal)
    {
        const Result<std::vector<Hold>> holds = journal.holds();
        if (!holds)
            return fail(holds.error());
        const auto found = std::ranges::find(*holds, options.id, &Hold::id);
        if (found == holds->end())
            return fail(noSuchHold(options, context));
        Hold changed = *found;
        if (options.until) {
            const Result<std::optional<Instant>> until = askedEnd(options, context.readers.clock->now());
            if (!until)
                return fail(until.error());
            changed.until = *until;
        }
        if (options.note)
            changed.note = *options.note;
        changed.by = userAtHost();
        if (const Result<> done = journal.changeHold(changed); !done)
            return done.error().kind == ErrorKind::NotFound ? fail(noSuchHold(options, context)) : fail(done.error());
        context.console.print(
            u"Hold %1 keeps %2 %3: %4 (before: %5)."_s.arg(holdName(changed.id), QString(holdKindName(changed.kind)),
                displayKey(changed.pattern), lasting(changed.until), lasting(found->until)));
        return ExitCode::Done;
    }

    Result<ExitCode> removeHold(const HoldOptions &options, const CommandContext &context, Journal &journal)
    {
        const Result<> removed = journal.removeHold(
            options.id, {options.why.value_or(QString()), userAtHost(), context.readers.clock->now()});
        if (!removed && removed.error().kind == ErrorKind::NotFound)
            return fail(noSuchHold(options, context));
        if (!removed)
            return fail(removed.error());
        context.console.print(u"Hold %1 is given up."_s.arg(holdName(options.id)));
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
        return listHolds(options, context, **journal);
    case HoldOptions::Action::Change:
        return changeHold(options, context, **journal);
    case HoldOptions::Action::Remove:
        return removeHold(options, context, **journal);
    }
    return ExitCode::Failed;
}

} // namespace docsweep
