// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/report.h"
#include "core/base/clock.h"
#include "core/base/csv.h"
#include "core/sql/userathost.h"
#include "core/sweep/currentwebapp.h"
#include "core/sweep/gradualstart.h"
#include "core/sweep/otherclaims.h"
#include "core/sweep/sharedclaims.h"
#include "core/sweep/strangers.h"
#include "core/sweep/sweeprunner.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kAtOnce = 1000;

    /// Reads what waits, page by page; false ends it.
    Result<> forEach(Journal &journal, WebAppId webApp, const std::function<bool(const PendingDeletion &)> &onOne)
    {
        qint64 after = 0;
        while (true) {
            const Result<std::vector<PendingDeletion>> page = journal.pending(webApp, after, kAtOnce);
            if (!page)
                return fail(page.error());
            if (page->empty())
                return {};
            for (const PendingDeletion &pending : *page) {
                if (!onOne(pending))
                    return {};
            }
            after = page->back().id;
        }
    }

    /// The ledger of the web app; null where there is none.
    Result<std::unique_ptr<Ledger>> sharedLedger(const CommandContext &context)
    {
        if (!context.writers.ledger)
            return nullptr;
        Result<std::unique_ptr<Ledger>> ledger = context.writers.ledger();
        if (!ledger)
            return ledger;
        const auto found = (*ledger)->find(context.stop);
        if (!found)
            return fail(found.error());
        return *found ? std::move(ledger) : Result<std::unique_ptr<Ledger>>(nullptr);
    }

    Result<std::vector<LedgerClaim>> leftByOthers(
        Ledger *ledger, Journal &journal, WebAppId webApp, const CommandContext &context)
    {
        return ledger ? claimsOfOthers(*ledger, journal, webApp, context.stop) : std::vector<LedgerClaim>();
    }

    QStringList describeClaim(const LedgerClaim &claim)
    {
        return {QString(u'L' + QString::number(claim.id - kSharedClaims)).rightJustified(6) + u"  "_s
                + formatObject(claim.bucket, claim.key, true),
            u"        "_s + formatBytes(claim.sizeBytes) + u", waits since "_s + formatTime(claim.since)
                + u", left by "_s + claim.who,
            u"        "_s + claim.why};
    }

    QJsonValue jsonTime(const std::optional<Instant> &time)
    {
        return time ? QJsonValue(toIsoUtc(*time)) : QJsonValue(QJsonValue::Null);
    }

    QJsonObject jsonClaim(const LedgerClaim &claim)
    {
        return {{u"id"_s, claim.id - kSharedClaims}, {u"in_ledger"_s, true}, {u"bucket"_s, claim.bucket},
            {u"key"_s, displayKey(claim.key)}, {u"session"_s, displayKey(claim.sessionKey)},
            {u"size_bytes"_s, claim.sizeBytes ? QJsonValue(*claim.sizeBytes) : QJsonValue(QJsonValue::Null)},
            {u"changed_at"_s, jsonTime(claim.changedAt)}, {u"cause"_s, claim.why},
            {u"waits_since"_s, toIsoUtc(claim.since)}, {u"left_by"_s, claim.who}};
    }

    QString sizeText(const std::optional<qint64> &size)
    {
        return size ? QString::number(*size) : QString();
    }

    QString csvPending(const PendingDeletion &pending)
    {
        const PlanItem &item = pending.item;
        return csvLine({QString::number(pending.id), item.bucket, displayKey(item.key), displayKey(item.sessionKey),
            sizeText(item.sizeBytes), item.changedAt ? toIsoUtc(*item.changedAt) : QString(), toIsoUtc(pending.since),
            pending.leftBy, QString::number(pending.tries), pending.why.text});
    }

    QString csvClaim(const LedgerClaim &claim)
    {
        return csvLine({u'L' + QString::number(claim.id - kSharedClaims), claim.bucket, displayKey(claim.key),
            displayKey(claim.sessionKey), sizeText(claim.sizeBytes),
            claim.changedAt ? toIsoUtc(*claim.changedAt) : QString(), toIsoUtc(claim.since), claim.who, {}, claim.why});
    }

    Result<ExitCode> printCsv(
        const std::vector<LedgerClaim> &others, WebAppId webApp, Journal &journal, Console &console)
    {
        console.print(csvLine({u"id"_s, u"bucket"_s, u"key"_s, u"session"_s, u"size_bytes"_s, u"changed_at"_s,
            u"waits_since"_s, u"left_by"_s, u"tries"_s, u"cause"_s}));
        const Result<> read = forEach(journal, webApp, [&console](const PendingDeletion &pending) {
            console.print(csvPending(pending));
            return !console.isOutputLost();
        });
        for (const LedgerClaim &claim : others)
            console.print(csvClaim(claim));
        return read ? Result<ExitCode>(ExitCode::Done) : fail(read.error());
    }

    QStringList describePending(const PendingDeletion &pending, const CommandContext &context)
    {
        const PlanItem &item = pending.item;
        const QString leftBy = pending.leftBy.isEmpty() ? QString() : QString(u", left by "_s + pending.leftBy);
        QString tried = u"not tried yet"_s;
        if (pending.tries > 0)
            tried = u"tried "_s + formatCount(pending.tries, "time"_L1);
        if (pending.nextTry)
            tried += u", by a scheduled run again from "_s + formatTime(*pending.nextTry);
        return {QString::number(pending.id).rightJustified(6) + "  "_L1
                + formatObject(item.bucket, item.key, context.readers.buckets.size() > 1),
            u"        "_s + formatBytes(item.sizeBytes) + u", waits since "_s + formatTime(pending.since) + u" (run "_s
                + QString::number(pending.run) + u"), "_s + tried + leftBy,
            u"        "_s + pending.why.text};
    }

    QJsonObject jsonPending(const PendingDeletion &pending)
    {
        const PlanItem &item = pending.item;
        return {{u"id"_s, pending.id}, {u"in_ledger"_s, false}, {u"bucket"_s, item.bucket},
            {u"key"_s, displayKey(item.key)}, {u"session"_s, displayKey(item.sessionKey)},
            {u"size_bytes"_s, item.sizeBytes ? QJsonValue(*item.sizeBytes) : QJsonValue(QJsonValue::Null)},
            {u"changed_at"_s, jsonTime(item.changedAt)}, {u"reason"_s, QString(reasonName(item.reason))},
            {u"cause"_s, pending.why.text}, {u"cause_kind"_s, jsonCause(pending.why.cause)},
            {u"waits_since"_s, toIsoUtc(pending.since)}, {u"run"_s, pending.run}, {u"tries"_s, pending.tries},
            {u"next_try"_s, jsonTime(pending.nextTry)},
            {u"left_by"_s, pending.leftBy.isEmpty() ? QJsonValue() : QJsonValue(pending.leftBy)}};
    }

    /// The batches of one run that nobody knows the end of.
    struct OpenBatches {
        RunId run = 0;
        qint64 batches = 0;
        qint64 items = 0;
        bool isUnderWay = false; ///< the run has not ended: it is at work, or its process has died
    };

    Result<std::vector<OpenBatches>> openBatches(Journal &journal, WebAppId webApp)
    {
        const Result<std::vector<Intent>> intents = journal.openIntents(webApp);
        const Result<std::vector<Run>> unfinished = journal.unfinishedRuns(webApp);
        if (!intents || !unfinished)
            return fail(!intents ? intents.error() : unfinished.error());
        std::vector<OpenBatches> found;
        for (const Intent &intent : *intents) {
            const Result<std::vector<PlanItem>> items = journal.intentItems(intent);
            if (!items)
                return fail(items.error());
            if (found.empty() || found.back().run != intent.runId)
                found.push_back(
                    {intent.runId, 0, 0, std::ranges::find(*unfinished, intent.runId, &Run::id) != unfinished->end()});
            found.back().batches += 1;
            found.back().items += std::ranges::count(*items, ItemState::Planned, &PlanItem::state);
        }
        return found;
    }

    QString describeOpen(const OpenBatches &open)
    {
        const QString batches = formatCount(open.batches, "batch"_L1, "batches"_L1);
        const QString run = u" of run "_s + QString::number(open.run);
        if (open.isUnderWay)
            return batches + run + (open.batches == 1 ? u" is"_s : u" are"_s)
                + u" under way; where its process has died, the next run settles that."_s;
        return batches + run + (open.batches == 1 ? u" is undecided: "_s : u" are undecided: "_s)
            + describeUndecided(open.items) + u'.';
    }

    Result<ExitCode> printOthers(const std::vector<LedgerClaim> &others, const CommandContext &context)
    {
        if (others.empty())
            return ExitCode::Done;
        context.console.print(
            u"Left by other docsweeps of this web app: %1."_s.arg(formatCount(qint64(others.size()), "deletion"_L1)));
        for (const LedgerClaim &claim : others) {
            for (const QString &line : describeClaim(claim))
                context.console.print(line);
            if (context.console.isOutputLost())
                break;
        }
        return ExitCode::Done;
    }

    Result<ExitCode> listPending(const PendingOptions &options, const CommandContext &context, Journal &journal)
    {
        const Result<WebAppId> webApp = currentWebApp(context.readers, journal, context.stop);
        if (!webApp)
            return fail(webApp.error());
        const Result<StateTotal> total = journal.pendingTotal(*webApp);
        if (!total)
            return fail(total.error());
        const Result<std::vector<OpenBatches>> open = openBatches(journal, *webApp);
        if (!open)
            return fail(open.error());
        const Result<std::unique_ptr<Ledger>> ledger = sharedLedger(context);
        const Result<std::vector<LedgerClaim>> others =
            ledger ? leftByOthers(ledger->get(), journal, *webApp, context) : fail(ledger.error());
        if (!others)
            return fail(others.error());
        if (options.csv)
            return printCsv(*others, *webApp, journal, context.console);
        if (options.json) {
            QJsonArray all;
            const Result<> read = forEach(journal, *webApp, [&all](const PendingDeletion &pending) {
                all.append(jsonPending(pending));
                return true;
            });
            if (!read)
                return fail(read.error());
            for (const LedgerClaim &claim : *others)
                all.append(jsonClaim(claim));
            QJsonObject object = jsonHead("pending"_L1, "list"_L1);
            object[u"pending"_s] = all;
            QJsonArray undecided;
            QString message = formatCount(total->items + qint64(others->size()), "deletion"_L1) + " pending"_L1;
            for (const OpenBatches &each : *open) {
                undecided.append(QJsonObject{{u"run"_s, each.run}, {u"batches"_s, each.batches},
                    {u"items"_s, each.items}, {u"under_way"_s, each.isUnderWay}});
                message += u"; "_s + describeOpen(each).chopped(1);
            }
            object[u"undecided"_s] = undecided;
            setJsonEnd(object, ExitCode::Done, message, nullptr);
            context.console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
            return ExitCode::Done;
        }
        for (const OpenBatches &each : *open)
            context.console.print(describeOpen(each));
        if (total->items == 0 && (!open->empty() || !others->empty()))
            return printOthers(*others, context);
        if (total->items == 0) {
            context.console.print(u"Nothing waits: every file that was to go is confirmed gone."_s);
            return ExitCode::Done;
        }
        context.console.print(u"%1 %2 for the storage (%3)."_s.arg(formatCount(total->items, "deletion"_L1),
            total->items == 1 ? u"waits"_s : u"wait"_s, formatBytes(total->bytes)));
        const Result<> read = forEach(journal, *webApp, [&context](const PendingDeletion &pending) {
            for (const QString &line : describePending(pending, context))
                context.console.print(line);
            return !context.console.isOutputLost();
        });
        return read ? printOthers(*others, context) : fail(read.error());
    }

    Result<ExitCode> retryPending(const CommandContext &context)
    {
        SweepRunner runner(context.writers);
        SettleRequest request(true);
        request.limits = context.settings.limits;
        const auto rollout =
            viewRolloutHere(context.readers, context.settings.home, context.settings.retention.age, context.stop);
        if (rollout && *rollout) // which would refuse below as well where the journal cannot be read
            request.age = (*rollout)->age;
        const Result<Run> run = runner.settle(request, context.stop);
        if (!run)
            return fail(run.error());
        const RunTotals *settled = &run->totals;
        context.console.endProgress();
        if (runner.journalLoss())
            context.console.complain(
                u"Mind that %1. Add the missing holds again (%2 hold add), then run %2 accept --yes"_s.arg(
                    describe(*runner.journalLoss()), context.program));
        for (const Stranger &stranger : runner.strangers())
            context.console.complain(
                u"Mind that %1. If it is the same, say so: %2 accept"_s.arg(describe(stranger), context.program));
        if (settled->finishedByOthers > 0)
            context.console.print(finishedByOthers(*settled) + u'.');
        if (run->state == RunState::Done && settled->earlierDeletionsFinished == 0
            && settled->earlierDeletionsPending == 0) {
            context.console.print(u"Nothing waits any more."_s);
            return ExitCode::Done;
        }
        const QString how = run->state == RunState::Cancelled ? u"Cancelled. "_s : QString();
        context.console.print(how
            + u"%1 went (%2), %3 still to go."_s.arg(formatCount(settled->earlierDeletionsFinished, "file"_L1),
                formatBytes(settled->earlierBytesFinished), QString::number(settled->earlierDeletionsPending)));
        if (run->state == RunState::Cancelled)
            return ExitCode::Cancelled;
        if (run->state == RunState::Failed) {
            context.console.complain(run->error.text);
            return ExitCode::Failed;
        }
        if (settled->earlierDeletionsPending == 0)
            return ExitCode::Done;
        context.console.complain(u"Why they wait: %1 pending list"_s.arg(context.program));
        return ExitCode::DoneInPart;
    }

    /// What it means is said before it is done.
    Result<ExitCode> forgetPending(const PendingOptions &options, const CommandContext &context, Journal &journal)
    {
        const Result<WebAppId> webApp = currentWebApp(context.readers, journal, context.stop);
        if (!webApp)
            return fail(webApp.error());
        std::vector<qint64> ids = options.ids;
        const Result<std::unique_ptr<Ledger>> ledger = sharedLedger(context);
        const Result<std::vector<LedgerClaim>> others =
            ledger ? leftByOthers(ledger->get(), journal, *webApp, context) : fail(ledger.error());
        if (!others)
            return fail(others.error());
        std::vector<qint64> found;
        std::vector<qint64> own;
        std::vector<QByteArray> shared; // what this docsweep's journal does not know
        QStringList names;
        const auto note = [&](qint64 id, const ObjectName &name) {
            found.push_back(id);
            if (names.size() < 10)
                names += u"  "_s + formatObject(name.bucket, name.key, true);
        };
        const Result<> read = forEach(journal, *webApp, [&](const PendingDeletion &pending) {
            if (!options.all && std::ranges::find(ids, pending.id) == ids.end())
                return true;
            note(pending.id, {pending.item.bucket, pending.item.key});
            own.push_back(pending.id);
            return true;
        });
        if (!read)
            return fail(read.error());
        for (const LedgerClaim &claim : *others) {
            if (!options.all && std::ranges::find(ids, claim.id) == ids.end())
                continue;
            note(claim.id, {claim.bucket, claim.key});
            shared.push_back(claim.ref);
        }
        for (const qint64 id : ids) {
            if (std::ranges::find(found, id) == found.end())
                return fail(ErrorKind::NotFound,
                    u"There is no pending deletion %1; \"%2 pending list\" shows those there are."_s.arg(
                        holdName(id), context.program));
        }
        if (found.empty()) {
            context.console.print(u"Nothing waits."_s);
            return ExitCode::Done;
        }
        if (!options.confirmed) {
            for (const QString &name : names)
                context.console.print(name);
            if (qsizetype(found.size()) > names.size())
                context.console.print(u"  … and %1 more"_s.arg(qsizetype(found.size()) - names.size()));
            return fail(ErrorKind::BadConfig,
                u"%1 would be given up: docsweep does not delete them, and no run tries again. If a file is still there it stays, and a later scan lists it once it is old and nobody's. Say --yes to do so; nothing was changed."_s
                    .arg(formatCount(qint64(found.size()), "deletion"_L1)));
        }
        if (const Result<qint64> told =
                *ledger ? (*ledger)->waiting().giveUpClaims(shared, userAtHost(), context.stop) : Result<qint64>(0);
            !told)
            return fail(told.error());
        if (const Result<qint64> forgotten = journal.forgetPending(*webApp, own); !forgotten)
            return fail(forgotten.error());
        context.console.print(formatCount(qint64(found.size()), "deletion"_L1)
            + u" given up. What is still there stays until a scan finds it old and nobody's."_s);
        return ExitCode::Done;
    }

} // namespace

Result<ExitCode> runPending(const PendingOptions &options, const CommandContext &context)
{
    const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
    if (!journal)
        return fail(journal.error());
    context.console.endProgress();
    switch (options.action) {
    case PendingOptions::Action::List:
        return listPending(options, context, **journal);
    case PendingOptions::Action::Retry:
        return retryPending(context);
    case PendingOptions::Action::Forget:
        return forgetPending(options, context, **journal);
    }
    return ExitCode::Failed;
}

} // namespace docsweep
