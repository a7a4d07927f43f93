// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/refusal.h"
#include "core/sweep/strangers.h"
#include "core/sweep/sweeprunner.h"
#include "core/sweep/times.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// Which buckets are there now. A storage that is away cannot be accepted.
    Result<QMap<Bucket, BucketId>> bucketsOf(const CommandContext &context)
    {
        QMap<Bucket, BucketId> buckets;
        if (!context.settings.retention.storageCleanup)
            return buckets;
        const Result<std::unique_ptr<ObjectReader>> objects = context.readers.objects();
        if (!objects)
            return fail(objects.error());
        for (const Bucket &bucket : context.readers.buckets) {
            const Result<BucketId> id = (*objects)->identify(bucket, context.stop);
            if (!id)
                return fail(id.error());
            buckets.insert(bucket, *id);
        }
        return buckets;
    }

    /// What a run would be refused for because of this machine's clock alone.
    Result<std::optional<PreflightFinding>> clockToAccept(
        SessionReader &sessions, Journal &journal, const CommandContext &context)
    {
        const Result<ClockMoment> moment =
            clockMoment(sessions, *context.writers.clock, context.writers.times, {}, context.stop);
        if (!moment)
            return fail(moment.error());
        const Result<std::optional<ClockNote>> note = journal.clockNote();
        if (!note)
            return fail(note.error());
        const ClockJudgement judgement = judgeClock(*note, *moment, {});
        return judgement.refused ? std::optional(judgement.finding) : std::optional<PreflightFinding>();
    }

    /// What this command does not decide about: a ledger that is refused is judged by itself.
    ExitCode sayLedger(const CommandContext &context)
    {
        const Result<std::unique_ptr<Ledger>> ledger =
            context.writers.ledger ? context.writers.ledger() : Result<std::unique_ptr<Ledger>>();
        if (!ledger || !*ledger)
            return ExitCode::Done;
        const auto found = (*ledger)->find(context.stop);
        if (found || !leavesHoldsUnknown(found.error().cause.kind))
            return ExitCode::Done;
        complainOf(found.error(), context.console);
        return exitCodeOf(found.error());
    }

} // namespace

/// What stands at a known place and is another one than before is shown; with --yes it is the same from now on.
Result<ExitCode> runAccept(const AcceptOptions &options, const CommandContext &context)
{
    const Result<std::unique_ptr<SessionReader>> sessions = context.readers.sessions();
    if (!sessions)
        return fail(sessions.error());
    const Result<DatabaseId> database = (*sessions)->identity(context.stop);
    if (!database)
        return fail(database.error());
    const Result<QMap<Bucket, BucketId>> buckets = bucketsOf(context);
    if (!buckets)
        return fail(buckets.error());
    const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
    if (!journal)
        return fail(journal.error());
    const Result<std::vector<Stranger>> strangers = (*journal)->strangers(*database, *buckets);
    if (!strangers)
        return fail(strangers.error());
    const Result<std::optional<PreflightFinding>> clock = clockToAccept(**sessions, **journal, context);
    if (!clock)
        return fail(clock.error());
    context.console.endProgress();
    const std::optional<JournalLoss> loss = (*journal)->loss();
    if (strangers->empty() && !loss && !*clock
        && !options.confirmed) { // else what an older docsweep ordered is of here from now on
        context.console.print(u"Database and storage are the same as before: there is nothing to accept."_s);
        return sayLedger(context);
    }
    for (const Stranger &stranger : *strangers) {
        QString sentence = describe(stranger);
        sentence.front() = sentence.front().toUpper();
        context.console.print(sentence + u'.');
    }
    const auto tell = [&context](QString sentence) {
        sentence.front() = sentence.front().toUpper();
        context.console.print(sentence + u'.');
    };
    if (loss)
        tell(describe(*loss));
    if (*clock)
        tell((*clock)->text);
    if (loss && !options.confirmed && strangers->empty()) {
        return fail(ErrorKind::BadConfig,
            u"Add the missing holds again (hold list, hold add), or put the right journal back. Then run accept with --yes, and runs no longer warn of it. Nothing was changed."_s);
    }
    if (strangers->empty() && !options.confirmed)
        return fail(ErrorKind::BadConfig,
            u"If this machine's clock is right, say --yes: then the next run goes by it. If not, set it. Nothing was "
            "changed."_s);
    if (!options.confirmed) {
        return fail(ErrorKind::BadConfig,
            u"If it is the same web app's, say --yes: then plans and pending deletions of before are of what is there "
            "now, and the next run goes on with them. If not, see that the right disk is mounted and the right "
            "database "
            "is named. Nothing was changed."_s);
    }
    if (const Result<> accepted = (*journal)->accept(*database, *buckets); !accepted)
        return fail(accepted.error());
    if (const Result<> accepted = (*journal)->acceptLoss(); !accepted)
        return fail(accepted.error());
    if (*clock) {
        const BootTime boot = context.writers.clock->bootTime().value_or(BootTime());
        const ClockNote right{context.writers.clock->now(), boot.boot, boot.passed, {}, {}, boot.boot};
        if (const Result<> noted = (*journal)->noteClock(right); !noted)
            return fail(noted.error());
    }
    context.console.print(strangers->empty() && !loss ? u"Accepted: the clock is right from now on."_s
                                                      : u"Accepted: runs go on with what is there now."_s);
    return sayLedger(context);
}

} // namespace docsweep
