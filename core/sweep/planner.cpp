// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/planner.h"

#include "core/base/log.h"
#include "core/sweep/clocks.h"
#include "core/sweep/ownerfacts.h"
#include "core/sweep/planningvisitor.h"
#include "core/sweep/plansorter.h"
#include "core/sweep/preflight.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // Items of finished plans are kept this long for the activity reports.
    constexpr auto kItemsKept = std::chrono::hours{24 * 30};

    /// One scan: everything it needs, in the order it is needed.
    class PlanningScan {
    public:
        enum class Purpose { Plan, Survey };

        PlanningScan(
            const ReadBackends &backends, const PlanRequest &request, ScanCounters &counters, std::stop_token stop)
            : m_backends(backends)
            , m_request(request)
            , m_counters(counters)
            , m_stop(stop)
        {
        }

        /// Reading begins as soon as it is known what time it is, while the rest is looked up.
        Result<> prepare(Purpose purpose, bool listStorage)
        {
            if (m_backends.buckets.isEmpty())
                return fail(ErrorKind::BadConfig,
                    Why(u"no bucket is named; set SUPABASE_BUCKET_NAME, for example document-uploads"_s,
                        Cause{CauseKind::BucketUnnamed, {}}));
            if (m_request.onlySession && !ownsFolder(*m_request.onlySession)) {
                return fail(
                    ErrorKind::BadConfig, Cause{CauseKind::SessionKeyWrong, {displayKey(*m_request.onlySession)}});
            }
            if (m_request.retention.age <= Duration::zero())
                return fail(ErrorKind::BadConfig, Cause{CauseKind::AgeZero, {}});
            Result<std::unique_ptr<SessionReader>> sessions = m_backends.sessions();
            if (!sessions)
                return fail(sessions.error());
            m_sessions = std::move(*sessions);
            if (Result<> told = tellTime(purpose); !told)
                return told;
            const RetentionSettings &retention = m_request.retention;
            m_policy = {m_now - retention.age, retention.age, retention.keepOutputs, retention.keepActiveFiles,
                retention.storageCleanup, m_request.onlySession, retention.keepOldVersions};
            m_listsStorage = listStorage;
            m_scan.emplace(
                FolderScanSources{m_backends.sessions, listStorage ? m_backends.objects : ObjectReaderFactory(),
                    m_backends.buckets, m_policy.onlySession, m_backends.executor,
                    [this](const Bucket &bucket, const BucketId &id, std::optional<Duration> clockAhead) {
                        const std::lock_guard lock(m_mutex);
                        m_buckets.insert(bucket, id);
                        if (clockAhead)
                            m_clocks.aheadOfStorage = clockAhead;
                    }},
                m_stop);
            if (Result<> complete = m_sessions->checkSchema(m_stop); !complete)
                return complete;
            if (Result<> readable = requireReadable(*m_sessions, *m_backends.clock, m_stop); !readable)
                return readable;
            if (Result<> read = m_sessions->streamForeignReferences(
                    m_stop, [this](const ForeignReference &reference) { m_foreign.add(reference); });
                !read)
                return read;
            Result<std::unique_ptr<Journal>> journal = m_backends.journal();
            if (!journal)
                return fail(journal.error());
            m_journal = std::move(*journal);
            m_journal->waitFor(kRunPatience, m_stop);
            Result<std::vector<Hold>> holds = m_journal->holds();
            if (!holds)
                return fail(holds.error());
            m_holds = HoldSet(holdsInForce(std::move(*holds), std::min(m_now, m_backends.clock->now())));
            if (Result<> learnt = learnOwners(*m_sessions, m_holds, m_foreign, m_stop); !learnt)
                return learnt;
            const Result<bool> remembered = m_journal->hasKeptOutputs();
            if (!remembered)
                return fail(remembered.error());
            m_hasKeptOutputs = *remembered;
            return {};
        }

        Result<Plan> plan()
        {
            Plan draft;
            draft.createdAt = m_now;
            draft.policy = m_policy;
            draft.databaseName = m_sessions->name();
            if (const Result<std::unique_ptr<ObjectReader>> objects = m_backends.objects(); objects)
                draft.storageName = (*objects)->traits().name;
            const Result<DatabaseId> database = m_sessions->identity(m_stop);
            if (!database)
                return fail(database.error());
            const Result<WebAppId> webApp = m_journal->meet(*database);
            if (!webApp)
                return fail(webApp.error());
            draft.webApp = *webApp;
            Result<std::unique_ptr<PlanWriter>> writer = m_journal->beginPlan(draft);
            if (!writer)
                return fail(writer.error());
            auto sorter = std::make_unique<PlanSorter>(std::move(*writer), m_backends.scratch, m_stop);
            const Result<ScanStatistics> statistics = scan(sorter.get());
            if (!statistics)
                return fail(statistics.error());
            if (m_stop.stop_requested())
                return failCancelled();
            const std::lock_guard lock(m_mutex);
            if (Result<> told = judgeClocks(); !told)
                return fail(told.error());
            if (Result<> noted = sorter->noteBuckets(m_buckets); !noted)
                return fail(noted.error());
            Result<Plan> sealed = sorter->seal(*statistics);
            sorter.reset();
            if (sealed) {
                if (Result<> pruned = m_journal->prune(m_now - kItemsKept); !pruned)
                    logWarning(pruned.error().text); // the plan stands; the next scan prunes
            }
            return sealed;
        }

        Result<ScanStatistics> survey() { return scan(nullptr); }

    private:
        /// The storage is asked for its time where the others differ, or it is to tell the time; else it tells it while
        /// it is listed.
        Result<> tellTime(Purpose purpose)
        {
            const ClockSource trusted = m_request.retention.clock;
            const bool isAskedFirst = trusted == ClockSource::Storage && m_request.retention.storageCleanup;
            Result<ClockReading> reading = readClocks(*m_sessions, m_backends, isAskedFirst, m_stop);
            if (!reading)
                return fail(reading.error());
            const bool agrees = std::chrono::abs(reading->aheadOfDatabase) <= kMostClockDifference;
            if (!agrees && !isAskedFirst && trusted == ClockSource::Agreeing && m_request.retention.storageCleanup)
                reading = readClocks(*m_sessions, m_backends, true, m_stop);
            if (!reading)
                return fail(reading.error());
            m_clocks = *reading;
            m_now = reading->databaseTime;
            if (purpose == Purpose::Survey || m_request.onlySession) // no age decides
                return {};
            return judgeClocks();
        }

        /// Of a plan that judges by age.
        Result<> judgeClocks()
        {
            if (m_request.onlySession)
                return {};
            const Result<TrustedTime> time = trustedTime(m_clocks, m_request.retention.clock);
            if (!time)
                return fail(time.error());
            if (m_policy.age == Duration::zero()) // before the scan
                m_now = time->now;
            m_machineIsWrong = time->machineIsWrong;
            return {};
        }

        Result<ScanStatistics> scan(PlanWriter *writer)
        {
            Result<> lookupFailed;
            const KeptOutputLookup keptOutput = [this, &lookupFailed](const ObjectName &name) {
                const Result<bool> kept = m_journal->isKeptOutput(name);
                if (!kept)
                    lookupFailed = fail(kept.error());
                return kept.value_or(true);
            };
            const ScanFacts facts(m_policy, m_holds, m_foreign, m_hasKeptOutputs ? keptOutput : KeptOutputLookup());
            StatisticsCollector statistics(m_now, m_policy.cutoff);
            if (m_machineIsWrong)
                statistics.machineIsAhead(m_clocks.aheadOfDatabase);
            if (!m_listsStorage)
                statistics.storageUnlisted(Cause{CauseKind::SwitchedOff, {}});
            if (Result<> looked = lookBeside(statistics); !looked)
                return fail(looked.error());
            PlanningVisitor visitor(facts, m_foreign, m_backends.buckets, statistics, writer, m_counters);
            if (Result<> scanned = m_scan->run(visitor); !scanned)
                return fail(scanned.error());
            if (m_policy.onlySession && m_listsStorage) {
                if (Result<> looked = lookElsewhere(facts, visitor); !looked)
                    return fail(looked.error());
            }
            if (Result<> finished = visitor.finish(); !finished)
                return fail(finished.error());
            if (!lookupFailed)
                return fail(lookupFailed.error());
            if (m_policy.onlySession && m_counters.sessions.load() == 0 && m_counters.objects.load() == 0) {
                const SessionKey &key = *m_policy.onlySession;
                return fail(ErrorKind::BadConfig,
                    Cause{CauseKind::SessionUnknown, {displayKey(key), displayKey(folderPrefix(key))}});
            }
            return statistics.take();
        }

        /// Of the whole web app; whatever keeps this from being known keeps nobody from cleaning.
        Result<> lookBeside(StatisticsCollector &statistics)
        {
            if (m_policy.onlySession)
                return {};
            Result<Beside> seen = m_sessions->beside(m_now, m_stop);
            if (!seen && seen.error().kind == ErrorKind::Cancelled)
                return fail(seen.error());
            if (!seen) {
                logWarning(u"what stands beside the web app's rows is not known: "_s + seen.error().text);
                return {};
            }
            if (seen->djangoSessions)
                seen->djangoSessions->isCleaned = m_request.retention.djangoSessions;
            statistics.beside(*std::move(seen));
            return {};
        }

        /// What the one chosen session names outside its folder, looked up one by one and judged in its own folder.
        Result<> lookElsewhere(const ScanFacts &facts, PlanningVisitor &visitor)
        {
            for (auto reference = m_foreign.all().cbegin(); reference != m_foreign.all().cend(); ++reference) {
                const ObjectKey &key = reference.key();
                const bool isChosens = std::ranges::any_of(*reference,
                    [this](const auto &one) { return m_foreign.owner(one.owner).key == *m_policy.onlySession; });
                if (!isChosens || key.startsWith(folderPrefix(*m_policy.onlySession)))
                    continue;
                const std::array folder{folderOf(key)};
                const Result<std::vector<SessionRecord>> owner = m_sessions->sessionsByKey(folder, m_stop);
                if (!owner)
                    return fail(owner.error());
                const FolderFacts around = facts.folder(folder[0], owner->empty() ? nullptr : &owner->front());
                if (Result<> looked = lookAtOne(key, around, visitor); !looked)
                    return looked;
            }
            return {};
        }

        /// Where the storage is away, it has been said by the scan already.
        Result<> lookAtOne(const ObjectKey &key, const FolderFacts &around, PlanningVisitor &visitor)
        {
            if (!m_objects) {
                Result<std::unique_ptr<ObjectReader>> made = m_backends.objects();
                if (!made)
                    return isAway(made.error().kind) ? visitor.unlistedElsewhere(key, around) : fail(made.error());
                m_objects = std::move(*made);
            }
            for (const Bucket &bucket : m_backends.buckets) {
                const Result<std::optional<ObjectEntry>> found = m_objects->look(bucket, key, m_stop);
                if (!found && isAway(found.error().kind))
                    return visitor.unlistedElsewhere(key, around);
                if (!found && found.error().kind == ErrorKind::BadData) // no object can have this key
                    continue;
                if (!found)
                    return fail(found.error());
                const Result<bool> isKept = keepsVersions(bucket);
                if (!isKept)
                    return isAway(isKept.error().kind) ? visitor.unlistedElsewhere(key, around) : fail(isKept.error());
                if (*isKept) {
                    if (Result<> added = lookAtVersions(bucket, key, around, visitor); !added)
                        return added;
                } else if (Result<> added = *found ? visitor.objectElsewhere(bucket, **found, around) : Result<>();
                           !added) {
                    return added;
                }
            }
            return {};
        }

        Result<bool> keepsVersions(const Bucket &bucket)
        {
            if (!m_keepsVersions.contains(bucket)) {
                const Result<BucketHistory> history = m_objects->history(bucket, m_stop);
                if (!history)
                    return fail(history.error());
                m_keepsVersions.insert(bucket, history->keepsVersions());
            }
            return m_keepsVersions.value(bucket);
        }

        Result<> lookAtVersions(
            const Bucket &bucket, const ObjectKey &key, const FolderFacts &around, PlanningVisitor &visitor)
        {
            std::vector<ObjectEntry> versions;
            bool isBeyond = false;
            const Result<> listed = m_objects->listVersions(bucket, key, m_stop, [&](const ListPage &page) {
                for (const ObjectEntry &entry : page.entries) {
                    isBeyond |= entry.key != key; // it is the first of all that begin with it
                    if (!isBeyond)
                        versions.push_back(entry);
                }
                return !isBeyond;
            });
            if (!listed && !isBeyond)
                return isAway(listed.error().kind) ? visitor.unlistedElsewhere(key, around) : listed;
            return visitor.versionsElsewhere(bucket, versions, around);
        }

        const ReadBackends &m_backends;
        const PlanRequest &m_request;
        ScanCounters &m_counters;
        std::stop_token m_stop;
        std::unique_ptr<SessionReader> m_sessions;
        std::unique_ptr<Journal> m_journal;
        Instant m_now;
        Policy m_policy;
        ForeignReferences m_foreign;
        HoldSet m_holds;
        bool m_hasKeptOutputs = false;
        bool m_listsStorage = false;
        ClockReading m_clocks;
        bool m_machineIsWrong = false;
        std::mutex m_mutex;
        QMap<Bucket, BucketId> m_buckets; ///< guarded by m_mutex; which they are; empty while the storage is away
        std::unique_ptr<ObjectReader> m_objects; ///< for single looks
        QHash<Bucket, bool> m_keepsVersions; ///< as far as somebody asked
        std::optional<FolderScan> m_scan;
    };

} // namespace

Planner::Planner(ReadBackends backends)
    : m_backends(std::move(backends))
{
}

Result<Plan> Planner::plan(const PlanRequest &request, ScanCounters &counters, std::stop_token stop) const
{
    PlanningScan scan(m_backends, request, counters, stop);
    if (Result<> prepared = scan.prepare(PlanningScan::Purpose::Plan, request.retention.storageCleanup); !prepared)
        return fail(prepared.error());
    return scan.plan();
}

Result<ScanStatistics> Planner::survey(const PlanRequest &request, ScanCounters &counters, std::stop_token stop) const
{
    PlanningScan scan(m_backends, request, counters, stop);
    if (Result<> prepared = scan.prepare(PlanningScan::Purpose::Survey, true); !prepared)
        return fail(prepared.error());
    return scan.survey();
}

} // namespace docsweep
