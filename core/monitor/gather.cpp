// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/gather.h"

#include "core/base/log.h"
#include "core/browse/figures.h"
#include "core/browse/usagehistory.h"
#include "core/journal/schedulerecords.h"
#include "core/ledger/schedulenotes.h"
#include "core/sweep/systemcheck.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRuns = 60; ///< that say what is usual
    constexpr int kOccurrences = 1000;
    constexpr Duration kMayBeAtWork = std::chrono::minutes{10}; ///< a restore, since it was planned
    constexpr int kEveryCleanup = 20000; ///< the forecast has to know of

    void complain(const Error &error)
    {
        if (error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::NotFound)
            logWarning(u"alerts: "_s + error.text);
    }

    class Gathering {
    public:
        Gathering(const Settings &settings, const ReadBackends &read, AlertFacts &facts, std::stop_token stop)
            : m_settings(settings)
            , m_read(read)
            , m_facts(facts)
            , m_stop(std::move(stop))
        {
        }

        void gather()
        {
            Result<std::unique_ptr<Journal>> journal = m_read.journal();
            readVault(journal ? journal->get() : nullptr);
            if (!journal)
                return complain(journal.error());
            readClocks();
            readGaps(**journal);
            readUncopied();
            readPending(**journal);
            readForecast(**journal);
            readMissed(**journal);
            readAbsent();
        }

    private:
        static bool isOfClocks(const Error &error)
        {
            const CauseKind kind = error.cause.kind;
            return error.kind == ErrorKind::LimitReached
                && (kind == CauseKind::ClocksDiffer || kind == CauseKind::OthersClocksDiffer
                    || kind == CauseKind::ClockUntold);
        }

        void readClocks()
        {
            if (!m_facts.run)
                return;
            const Result<Run> &run = m_facts.run->result;
            if (!run && isOfClocks(run.error())) {
                m_facts.clocks = run.error();
                m_facts.clocksKnown = true;
                return;
            }
            if (!run)
                return;
            const Result<std::unique_ptr<SessionReader>> sessions = m_read.sessions();
            const Result<ClockReading> reading = sessions ? docsweep::readClocks(**sessions, m_read, false, m_stop)
                                                          : Result<ClockReading>(fail(sessions.error()));
            const Result<> agree = !reading ? Result<>(fail(reading.error())) : [&]() -> Result<> {
                const Result<TrustedTime> time = trustedTime(*reading, m_settings.retention.clock);
                return time ? Result<>() : fail(time.error());
            }();
            m_facts.clocksKnown = agree || agree.error().kind == ErrorKind::LimitReached;
            if (!agree && m_facts.clocksKnown)
                m_facts.clocks = agree.error();
        }

        void readGaps(Journal &journal)
        {
            if (!m_facts.run || !m_facts.run->result || !m_settings.retention.storageCleanup)
                return;
            const Result<Plan> plan = journal.plan(m_facts.run->result->planId);
            if (!plan)
                return complain(plan.error());
            const ScanStatistics &seen = plan->statistics;
            if (!seen.storageListed)
                m_facts.gaps +=
                    Why(u"files could not be listed: "_s + seen.storageProblem.text, seen.storageProblem.cause);
            if (seen.problemCount > 0 && !seen.problems.empty())
                m_facts.gaps +=
                    Why(u"%1 places could not be read, the first is %2: %3"_s.arg(QString::number(seen.problemCount),
                            seen.problems.front().where, seen.problems.front().error.text),
                        seen.problems.front().error.cause);
        }

        void readPending(Journal &journal)
        {
            const Result<StateTotal> pending = pendingAt(journal, m_facts.databaseName);
            if (!pending)
                return complain(pending.error());
            const Result<std::unique_ptr<JournalFigures>> figures = JournalFigures::open(m_settings.home);
            if (!figures)
                return complain(figures.error());
            const Result<std::optional<Instant>> oldest = (*figures)->oldestPending(m_facts.databaseName);
            if (!oldest)
                return complain(oldest.error());
            m_facts.pending = *pending;
            m_facts.oldestPending = *oldest;
        }

        void readForecast(Journal &journal)
        {
            const Result<std::optional<Plan>> plan = journal.latestPlan();
            const Result<WebAppId> webApp = journal.webAppAt(m_facts.databaseName);
            if (!plan || !*plan || !webApp || (*plan)->webApp != *webApp)
                return;
            m_facts.storedBytes = storedSince(**plan, journal);
            UsageQuery query{m_facts.databaseName, (*plan)->storageName, m_facts.now - kForecastWindow};
            query.mostRuns = kEveryCleanup;
            const Result<UsageHistory> history = readUsageHistory(m_settings.home, query, m_stop);
            if (!history)
                return complain(history.error());
            m_facts.forecast = history->forecast;
        }

        void readMissed(Journal &journal)
        {
            const Result<WebAppId> webApp = journal.webAppAt(m_facts.databaseName);
            if (!webApp)
                return complain(webApp.error());
            const Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::open(m_settings.home);
            if (!records)
                return complain(records.error());
            const Result<std::vector<Occurrence>> occurrences = (*records)->occurrences(*webApp, kOccurrences);
            if (!occurrences)
                return complain(occurrences.error());
            m_facts.attendance = attendanceOf(*occurrences, m_facts.now - kMissedWithin);
            const bool isOurs = m_facts.attendance->expected() > 0 || m_facts.attendance->paused > 0
                || m_facts.attendance->caughtUp > 0;
            const Result<std::unique_ptr<JournalFigures>> figures = JournalFigures::open(m_settings.home);
            if (isOurs || !figures) // the console's schedule knows better than the gaps between runs
                return;
            const Result<std::vector<Instant>> starts = (*figures)->scheduledStarts(m_facts.databaseName, kRuns);
            if (starts)
                m_facts.gap = gapOf(*starts, m_facts.now);
        }

        void readVault(Journal *journal)
        {
            VaultFacts vault = readVaultFacts(m_settings.home, m_settings.vault, journal, *m_read.clock);
            if (vault.problem)
                complain(*vault.problem);
            const bool hadLock = m_facts.run && m_facts.run->result; // that restores work under: none is at work
            if (vault.open && !hadLock)
                std::erase_if(*vault.open, [this](const Restore &restore) {
                    return restore.madeAt <= m_facts.now && m_facts.now - restore.madeAt < kMayBeAtWork;
                });
            m_facts.vault = std::move(vault);
        }

        void readUncopied()
        {
            if (!m_facts.run || !m_facts.run->result)
                return;
            const Result<std::unique_ptr<JournalFigures>> figures = JournalFigures::open(m_settings.home);
            const Result<UncopiedItems> items =
                figures ? (*figures)->uncopied(*m_facts.run->result) : fail(figures.error());
            if (items)
                m_facts.uncopied = *items;
            else
                complain(items.error());
        }

        void readAbsent()
        {
            if (m_settings.database.kind == DatabaseKind::None)
                return;
            auto absent = absentSchedules([this] { return makeLedger(m_settings.database, m_settings.home); }, m_stop);
            if (absent)
                m_facts.absent = *std::move(absent);
            else
                complain(absent.error());
        }

        const Settings &m_settings;
        const ReadBackends &m_read;
        AlertFacts &m_facts;
        const std::stop_token m_stop;
    };

} // namespace

std::optional<qint64> storedSince(const Plan &plan, Journal &journal)
{
    if (!plan.statistics.storageListed || plan.policy.onlySession)
        return std::nullopt;
    const Result<std::vector<Run>> newest = journal.runs(1);
    const bool wasRun = newest && !newest->empty() && newest->front().planId == plan.id;
    return plan.statistics.bytes - (wasRun ? newest->front().totals.freedBytes : 0);
}

AlertFacts gatherFacts(const Settings &settings, const ReadBackends &read, const QString &databaseName,
    const std::optional<EndedRun> &run, std::stop_token stop)
{
    AlertFacts facts;
    facts.databaseName = databaseName;
    facts.now = read.clock->now();
    facts.run = run;
    facts.quotaBytes = settings.retention.quotaBytes;
    facts.quotaWithin = settings.alerts.quotaWithin;
    facts.pendingFor = settings.alerts.pendingFor;
    facts.hasVault = settings.vault.isOn();
    Gathering(settings, read, facts, std::move(stop)).gather();
    return facts;
}

} // namespace docsweep
