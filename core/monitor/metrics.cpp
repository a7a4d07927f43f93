// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/metrics.h"

#include "core/base/ownfile.h"
#include "core/browse/runrecords.h"
#include "core/browse/usagehistory.h"
#include "core/monitor/gather.h"

#include <QList>

#include <cmath>
#include <limits>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr Duration kVaultIsFresh = std::chrono::seconds{30};

    struct Sample {
        QByteArray labels; ///< {state="deleted"}, or empty
        double value = 0;
    };

    QByteArray numberText(double value)
    {
        return std::isinf(value) ? QByteArray("+Inf") : QByteArray::number(value, 'g', 17);
    }

    void add(QByteArray &text, const QByteArray &name, const QByteArray &help, const QList<Sample> &samples)
    {
        text += "# HELP docsweep_" + name + ' ' + help + "\n# TYPE docsweep_" + name + " gauge\n";
        for (const Sample &sample : samples)
            text += "docsweep_" + name + sample.labels + ' ' + numberText(sample.value) + '\n';
    }

    double seconds(Instant at)
    {
        return std::chrono::duration<double>(at.time_since_epoch()).count();
    }

    void addScan(QByteArray &text, const Plan &plan, const RunSize &reclaimable)
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
            add(text, "old_versions", "Older versions of files that buckets keep, by the newest scan.",
                {{{}, double(seen.oldVersions)}});
            add(text, "old_version_bytes", "The bytes of them, beside stored_bytes.",
                {{{}, double(seen.oldVersionBytes)}});
        }
        add(text, "reclaimable_items", "What running the newest plan would take away now.",
            {{{}, double(reclaimable.items)}});
        add(text, "reclaimable_bytes", "The bytes of it.", {{{}, double(reclaimable.bytes)}});
        add(text, "candidates", "Items of the newest plan.", {{{}, double(plan.totals.items)}});
        add(text, "candidate_bytes", "Bytes of the newest plan's items.", {{{}, double(plan.totals.bytes)}});
    }

    QByteArray labelsOf(const KindStateTotal &total)
    {
        QByteArray state = stateWord(total.state).latin1();
        return "{kind=\"" + QByteArray(kindWord(total.kind).latin1()) + "\",state=\"" + state.replace('-', '_') + "\"}";
    }

    /// Every kind and outcome, also those of which there are none: a series that comes and goes cannot be alerted on.
    std::vector<KindStateTotal> completed(const std::vector<KindStateTotal> &breakdown)
    {
        std::vector<KindStateTotal> all;
        for (const ItemKind kind :
            {ItemKind::Session, ItemKind::File, ItemKind::Output, ItemKind::Orphan, ItemKind::OldVersion}) {
            for (const ItemState state : {ItemState::Deleted, ItemState::AlreadyGone, ItemState::Skipped,
                     ItemState::Pending, ItemState::Failed}) {
                KindStateTotal total{kind, state, {}};
                for (const KindStateTotal &known : breakdown) {
                    if (known.kind == kind && known.state == state)
                        total.total = known.total;
                }
                all.push_back(total);
            }
        }
        return all;
    }

    void addRun(QByteArray &text, const Run &run, const std::vector<KindStateTotal> &breakdown)
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
                {{{}, double(tookTime(run, *run.finishedAt).count()) / 1e6}});
        QList<Sample> items;
        QList<Sample> bytes;
        for (const KindStateTotal &total : completed(breakdown)) {
            items.append({labelsOf(total), double(total.total.items)});
            if (total.kind != ItemKind::Session)
                bytes.append({labelsOf(total), double(total.total.bytes)});
        }
        add(text, "last_run_items", "What became of the last run's items.", items);
        add(text, "last_run_bytes", "The bytes of the last run's files.", bytes);
        add(text, "last_run_freed_bytes", "Bytes the last run freed.", {{{}, double(run.totals.freedBytes)}});
    }

    void addMemory(QByteArray &text, const AlertMemory &memory)
    {
        const SaidAlerts open = memory.said.value(QStringLiteral("log"));
        QList<Sample> alerts;
        for (const AlertKind kind : kAlertKinds)
            alerts.append(
                {"{kind=\"" + QByteArray(alertKindName(kind).latin1()) + "\"}", open.contains(kind) ? 1.0 : 0.0});
        add(text, "alert", "What an admin has been told and has not ended.", alerts);
        if (!memory.last)
            return;
        const LastEnd &last = *memory.last;
        add(text, "last_exit_code", "How the last cleanup ended, one that could not begin included.",
            {{{}, double(last.exitCode)}});
        add(text, "last_end_timestamp_seconds", "When it ended.", {{{}, seconds(last.endedAt)}});
        add(text, "last_elapsed_seconds", "How long it took, the scan included.",
            {{{}, seconds(last.endedAt) - seconds(last.startedAt)}});
        if (last.wellAt)
            add(text, "last_success_timestamp_seconds", "When a cleanup last ended with 0.",
                {{{}, seconds(*last.wellAt)}});
        add(text, "alerts_untold", "Messages of the last cleanup that could not be delivered.",
            {{{}, double(last.untold)}});
    }

    /// Without a vault of restores alone, where there ever was one.
    void addVault(QByteArray &text, const VaultFacts &vault, const MetricsSubject &subject)
    {
        if (vault.open && (subject.vault.isOn() || !vault.open->empty()))
            add(text, "restores_pending", "Restores that were cut off and wait to be finished or given up.",
                {{{}, double(vault.open->size())}});
        if (!subject.vault.isOn())
            return;
        add(text, "vault_usable", "Whether the vault can be read and its folder be written.",
            {{{}, vault.state ? 1.0 : 0.0}});
        if (vault.isTermKnown)
            add(text, "vault_overdue_seconds", "How long copies have been kept past their term; 0: none is.",
                {{{}, vault.overdueSince ? std::max(0.0, seconds(subject.now) - seconds(*vault.overdueSince)) : 0.0}});
        if (!vault.state)
            return;
        const VaultState &state = *vault.state;
        add(text, "vault_items", "Copies that are kept within their term.", {{{}, double(state.copies)}});
        add(text, "vault_bytes", "What the vault takes on its disk.", {{{}, double(state.usedBytes)}});
        if (state.leftBytes)
            add(text, "vault_room_bytes", "What may still be put into the vault.", {{{}, double(*state.leftBytes)}});
        add(text, "vault_soonest_end_timestamp_seconds", "When the next term of what is kept ends; 0: nothing is kept.",
            {{{}, state.soonestEnd ? seconds(*state.soonestEnd) : 0.0}});
    }

    void addForecast(QByteArray &text, const MetricsSubject &subject, const Plan &plan, std::optional<qint64> stored)
    {
        UsageQuery query{subject.databaseName, plan.storageName, subject.now - kForecastWindow};
        query.mostRuns = 20000; // cleanups, which the line has to know of
        if (subject.quotaBytes <= 0)
            return;
        if (stored)
            add(text, "quota_exceeded", "Whether more is stored than may be, as of the newest scan and its run.",
                {{{}, *stored > subject.quotaBytes ? 1.0 : 0.0}});
        const Result<UsageHistory> history = readUsageHistory(subject.home, query, {});
        if (!history || !history->forecast.isKnown())
            return;
        double left = std::numeric_limits<double>::infinity();
        if (history->forecast.level >= subject.quotaBytes)
            left = 0;
        else if (const auto expected = whenReached(history->forecast, subject.quotaBytes).expected)
            left = std::max(0.0, seconds(*expected) - seconds(subject.now));
        add(text, "quota_forecast_seconds",
            "Time until the quota is reached at the present growth; +Inf: not within a year.", {{{}, left}});
    }

    Result<std::optional<Run>> newestRun(Journal &journal, JournalFigures &figures, const QString &databaseName)
    {
        const Result<std::optional<RunId>> id = figures.newestRun(databaseName);
        if (!id)
            return fail(id.error());
        if (!*id)
            return std::optional<Run>();
        Result<Run> run = journal.run(**id);
        if (!run)
            return fail(run.error());
        return std::optional<Run>(*std::move(run));
    }

    QByteArray head(const MetricsSubject &subject)
    {
        QByteArray text;
        add(text, "info", "This docsweep.", {{"{version=\"" DOCSWEEP_VERSION "\"}", 1}});
        if (subject.quotaBytes > 0)
            add(text, "quota_bytes", "What may be stored.", {{{}, double(subject.quotaBytes)}});
        return text;
    }

} // namespace

Result<Metrics::Counted> Metrics::count(
    Journal &journal, JournalFigures &figures, const Plan *plan, const Run *run, StateTotal pending)
{
    const std::lock_guard lock(m_mutex);
    Counted counted;
    counted.run = run ? run->id : 0;
    counted.runState = run ? run->state : RunState::Done;
    counted.plan = plan ? plan->id : 0;
    counted.pending = pending;
    const bool isSame = m_counted && m_counted->run == counted.run && m_counted->plan == counted.plan
        && m_counted->runState == counted.runState && m_counted->pending == pending
        && counted.runState != RunState::Running;
    if (isSame)
        return *m_counted;
    if (run) {
        Result<std::vector<KindStateTotal>> breakdown = figures.breakdown(*run);
        if (!breakdown)
            return fail(breakdown.error());
        counted.breakdown = *std::move(breakdown);
    }
    if (plan) {
        const Result<RunSize> size = journal.measure(plan->id, {});
        if (!size)
            return fail(size.error());
        counted.reclaimable = *size;
    }
    m_counted = counted;
    return counted;
}

Result<QByteArray> Metrics::text(Journal &journal, const MetricsSubject &subject)
{
    QByteArray text = head(subject);
    const Result<std::unique_ptr<JournalFigures>> figures = JournalFigures::open(subject.home);
    if (!figures)
        return fail(figures.error());
    const Result<std::optional<Plan>> plan = journal.latestPlan();
    if (!plan)
        return fail(plan.error());
    const Result<WebAppId> webApp = journal.webAppAt(subject.databaseName);
    if (!webApp)
        return fail(webApp.error());
    const bool isOurs = *plan && (*plan)->webApp == *webApp;
    const Result<std::optional<Run>> run = newestRun(journal, **figures, subject.databaseName);
    if (!run)
        return fail(run.error());
    const Result<StateTotal> pending = pendingAt(journal, subject.databaseName);
    if (!pending)
        return fail(pending.error());
    const Result<Counted> counted =
        count(journal, **figures, isOurs ? &**plan : nullptr, *run ? &**run : nullptr, *pending);
    if (!counted)
        return fail(counted.error());
    if (isOurs) {
        addScan(text, **plan, counted->reclaimable);
        addForecast(text, subject, **plan, storedSince(**plan, journal));
    }
    if (*run)
        addRun(text, **run, counted->breakdown);
    add(text, "pending_items", "Deletions that wait for the storage.", {{{}, double(pending->items)}});
    add(text, "pending_bytes", "Bytes of the deletions that wait for the storage.", {{{}, double(pending->bytes)}});
    const Result<std::optional<Instant>> oldest = (*figures)->oldestPending(subject.databaseName);
    if (!oldest)
        return fail(oldest.error());
    const bool waits = pending->items > 0 && *oldest;
    add(text, "pending_oldest_age_seconds", "How long the oldest of them has waited; 0 when none waits.",
        {{{}, waits ? seconds(subject.now) - seconds(**oldest) : 0.0}});
    addVault(text, lookAtVault(subject), subject);
    addMemory(text, AlertBook::read(subject.home, subject.databaseName));
    return text;
}

VaultFacts Metrics::lookAtVault(const MetricsSubject &subject)
{
    const std::lock_guard lock(m_mutex);
    const bool isFresh = m_vault && m_vault->first <= subject.now && subject.now - m_vault->first < kVaultIsFresh;
    if (!isFresh)
        m_vault = {subject.now, readVaultFacts(subject.home, subject.vault, nullptr, *subject.clock)};
    return m_vault->second;
}

QByteArray Metrics::withoutJournal(const MetricsSubject &subject)
{
    QByteArray text = head(subject);
    addMemory(text, AlertBook::read(subject.home, subject.databaseName));
    return text;
}

Result<> writeMetricsFile(const QString &path, const QByteArray &text)
{
    const auto isFigures = [](QByteArrayView begin) { return begin.startsWith("# HELP docsweep_"); };
    const Result<> written = writeOwnFile(path, text, Readers::Everybody, isFigures);
    if (!written)
        return fail(ErrorKind::Io, Cause{CauseKind::MetricsUnwritable, {path, written.error().text}});
    return {};
}

} // namespace docsweep
