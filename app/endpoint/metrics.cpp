// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/metrics.h"

#include <QList>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct Sample {
        QByteArray labels; ///< {state="deleted"}, or empty
        double value = 0;
    };

    void add(QByteArray &text, const QByteArray &name, const QByteArray &help, const QList<Sample> &samples)
    {
        text += "# HELP docsweep_" + name + ' ' + help + "\n# TYPE docsweep_" + name + " gauge\n";
        for (const Sample &sample : samples)
            text += "docsweep_" + name + sample.labels + ' ' + QByteArray::number(sample.value, 'g', 17) + '\n';
    }

    double seconds(Instant at)
    {
        return std::chrono::duration<double>(at.time_since_epoch()).count();
    }

    void addScan(QByteArray &text, const Plan &plan)
    {
        const ScanStatistics &seen = plan.statistics;
        add(text, "scan_timestamp_seconds", "When the newest scan began, by the database's clock.",
            {{{}, seconds(plan.createdAt)}});
        add(text, "storage_listed", "Whether the newest scan could list the storage.",
            {{{}, seen.storageListed ? 1.0 : 0.0}});
        add(text, "sessions", "Sessions the newest scan saw.",
            {{"{age=\"all\"}", double(seen.sessions)}, {"{age=\"old\"}", double(seen.oldSessions)}});
        if (seen.storageListed) {
            add(text, "files", "Files the newest scan saw.",
                {{"{age=\"all\"}", double(seen.files)}, {"{age=\"old\"}", double(seen.oldFiles)}});
            add(text, "stored_bytes", "Bytes the newest scan saw.",
                {{"{age=\"all\"}", double(seen.bytes)}, {"{age=\"old\"}", double(seen.oldBytes)}});
            add(text, "orphans", "Files that no row refers to, by the newest scan.", {{{}, double(seen.orphans)}});
        }
        add(text, "candidates", "Items of the newest plan.", {{{}, double(plan.totals.items)}});
        add(text, "candidate_bytes", "Bytes of the newest plan's items.", {{{}, double(plan.totals.bytes)}});
    }

    void addRun(QByteArray &text, const Run &run)
    {
        add(text, "last_run_number", "The number of the last run.", {{{}, double(run.id)}});
        add(text, "last_run_timestamp_seconds", "When the last run began.", {{{}, seconds(run.startedAt)}});
        add(text, "last_run_success", "Whether the last run came to its end with nothing failed or pending.",
            {{{},
                run.state == RunState::Done && run.totals.of(ItemState::Failed).items == 0
                        && run.totals.of(ItemState::Pending).items == 0
                    ? 1.0
                    : 0.0}});
        if (run.finishedAt)
            add(text, "last_run_duration_seconds", "How long the last run took.",
                {{{}, seconds(*run.finishedAt) - seconds(run.startedAt)}});
        add(text, "last_run_items", "What became of the last run's items.",
            {{"{state=\"deleted\"}", double(run.totals.of(ItemState::Deleted).items)},
                {"{state=\"already_gone\"}", double(run.totals.of(ItemState::AlreadyGone).items)},
                {"{state=\"skipped\"}", double(run.totals.of(ItemState::Skipped).items)},
                {"{state=\"pending\"}", double(run.totals.of(ItemState::Pending).items)},
                {"{state=\"failed\"}", double(run.totals.of(ItemState::Failed).items)}});
        add(text, "last_run_freed_bytes", "Bytes the last run freed.", {{{}, double(run.totals.freedBytes)}});
    }

} // namespace

Result<QByteArray> metricsText(Journal &journal, const QString &databaseName, qint64 quotaBytes)
{
    QByteArray text;
    add(text, "info", "This docsweep.", {{"{version=\"" DOCSWEEP_VERSION "\"}", 1}});
    if (quotaBytes > 0)
        add(text, "quota_bytes", "What may be stored.", {{{}, double(quotaBytes)}});
    const Result<std::optional<Plan>> plan = journal.latestPlan();
    if (!plan)
        return fail(plan.error());
    if (*plan && (*plan)->databaseName == databaseName)
        addScan(text, **plan);
    const Result<std::vector<Run>> runs = journal.runs(1);
    if (!runs)
        return fail(runs.error());
    if (!runs->empty())
        addRun(text, runs->front());
    const Result<StateTotal> pending = journal.pendingTotal(databaseName);
    if (!pending)
        return fail(pending.error());
    add(text, "pending_items", "Deletions that wait for the storage.", {{{}, double(pending->items)}});
    add(text, "pending_bytes", "Bytes of the deletions that wait for the storage.", {{{}, double(pending->bytes)}});
    return text;
}

} // namespace docsweep
