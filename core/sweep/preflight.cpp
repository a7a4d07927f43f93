// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/preflight.h"

#include "core/base/remedy.h"
#include "core/sweep/checkpoint.h"
#include "core/sweep/clocks.h"
#include "core/sweep/strangers.h"

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr Gravities kRefuses{Gravity::Refuses, Gravity::Refuses};
    constexpr Gravities kStopsUnattended{Gravity::Warns, Gravity::Refuses};
    constexpr Gravities kWarns{Gravity::Warns, Gravity::Warns};

    using Findings = std::vector<PreflightFinding>;
    /// Adds what it finds. Errors: it could not look.
    using Check = Result<> (*)(const PreflightGround &ground, const std::stop_token &stop, Findings &findings);

    Result<> databaseIsPrimary(const PreflightGround &ground, const std::stop_token &, Findings &findings)
    {
        if (ground.facts.isReplica) {
            findings.push_back(found(PreflightCheck::DatabaseIsPrimary, kRefuses, ErrorKind::BadConfig,
                Cause{CauseKind::DatabaseReplica, {ground.sessions.name()}},
                u"Name the primary server in DATABASE_URL or SUPABASE_DB_HOST"_s));
        } else if (!ground.facts.readOnlyBy.isEmpty()) {
            findings.push_back(found(PreflightCheck::DatabaseIsPrimary, kStopsUnattended, ErrorKind::BadConfig,
                Cause{CauseKind::DatabaseReadOnly, {ground.sessions.name(), ground.facts.readOnlyBy}},
                u"Make room if its disk is full, or set default_transaction_read_only = off, or run cleanup_files by hand"_s));
        }
        return {};
    }

    Result<> tablesAreTables(const PreflightGround &ground, const std::stop_token &, Findings &findings)
    {
        for (const QString &each : ground.facts.notTables) {
            findings.push_back(found(PreflightCheck::TablesAreTables, kRefuses, ErrorKind::BadConfig,
                Cause{CauseKind::TablesOdd, {ground.sessions.name(), each}},
                u"Name the database, and for PostgreSQL the schema, where the web app has its tables: DATABASE_URL, "
                "ALTER ROLE … SET search_path"_s));
        }
        return {};
    }

    Result<> idsAreIntegers(const PreflightGround &ground, const std::stop_token &, Findings &findings)
    {
        for (const QString &each : ground.facts.oddIds) {
            findings.push_back(found(PreflightCheck::IdsAreIntegers, kRefuses, ErrorKind::BadConfig,
                Cause{CauseKind::IdsOdd, {ground.sessions.name(), each}},
                u"Is this the web app's database? Its ids are integers (DEFAULT_AUTO_FIELD = BigAutoField)"_s));
        }
        return {};
    }

    Result<> databaseIsWritable(const PreflightGround &ground, const std::stop_token &stop, Findings &findings)
    {
        if (!ground.writer || ground.facts.isReplica)
            return {};
        const Result<> writable = ground.writer->proveWritable(stop);
        if (writable)
            return {};
        const Error &error = writable.error();
        if (error.kind != ErrorKind::Unauthorized && error.kind != ErrorKind::BadData
            && error.kind != ErrorKind::BadConfig)
            return fail(error); // nobody knows
        PreflightFinding finding = found(PreflightCheck::DatabaseWritable, kRefuses, error.kind, error.why(), {});
        finding.remedy = remedyOf(error.cause.kind);
        if (finding.remedy == Remedy::LetWriteFiles)
            finding.mend = u"Run docsweep as the user who owns the database's file, or let this user write the file "
                           "and its folder"_s;
        else if (finding.remedy != Remedy::Told)
            finding.mend =
                u"Let this user delete rows of parser_usersession and parser_processeddocument: GRANT SELECT, UPDATE, DELETE"_s;
        findings.push_back(std::move(finding));
        return {};
    }

    /// A cleanup that cannot delete logins is still one of documents.
    Result<> djangoSessionsAreWritable(const PreflightGround &ground, const std::stop_token &stop, Findings &findings)
    {
        if (!ground.cleansDjangoSessions || !ground.writer || ground.facts.isReplica)
            return {};
        const Result<> writable = ground.writer->proveDjangoSessionsWritable(stop);
        if (writable)
            return {};
        const Error &error = writable.error();
        if (error.kind != ErrorKind::Unauthorized && error.kind != ErrorKind::BadData
            && error.kind != ErrorKind::BadConfig && error.kind != ErrorKind::NotFound)
            return fail(error); // nobody knows
        if (error.kind == ErrorKind::NotFound) {
            findings.push_back(found(PreflightCheck::DjangoSessionsWritable, kWarns, error.kind, error.why(),
                u"Let Django make it (manage.py migrate), or set DOCSWEEP_DJANGO_SESSIONS=false"_s));
            return {};
        }
        findings.push_back(found(PreflightCheck::DjangoSessionsWritable, kWarns, error.kind,
            Why(error.text + u"; expired rows of django_session would stay"_s, error.cause),
            u"GRANT SELECT, UPDATE, DELETE ON django_session to this user, or set DOCSWEEP_DJANGO_SESSIONS=false"_s));
        return {};
    }

    Result<> commitsAreDurable(const PreflightGround &ground, const std::stop_token &, Findings &findings)
    {
        if (ground.facts.commitsLate) {
            findings.push_back(found(PreflightCheck::CommitsAreDurable, kWarns, ErrorKind::BadConfig,
                Cause{CauseKind::CommitsLate, {ground.sessions.name()}}, u"Set fsync = on in postgresql.conf"_s));
        }
        return {};
    }

    constexpr int kConnectionsOfARun = 8; // four workers, a stream, the lock, and what is asked meanwhile

    Result<> connectionsAreFree(const PreflightGround &ground, const std::stop_token &, Findings &findings)
    {
        const std::optional<int> free = ground.facts.freeConnections;
        if (free && *free < kConnectionsOfARun) {
            findings.push_back(found(PreflightCheck::FreeConnections, kWarns, ErrorKind::Unavailable,
                Cause{CauseKind::ConnectionsFew,
                    {ground.sessions.name(), QString::number(*free), QString::number(kConnectionsOfARun)}},
                u"Raise max_connections or the role's CONNECTION LIMIT, or connect through a pooler"_s));
        }
        return {};
    }

    Result<> namesAreSafe(const PreflightGround &ground, const std::stop_token &stop, Findings &findings)
    {
        const Result<QStringList> warnings = ground.sessions.warnings(stop);
        if (!warnings)
            return fail(warnings.error());
        for (const QString &each : *warnings) {
            findings.push_back(found(PreflightCheck::NamesAreSafe, kWarns, ErrorKind::BadConfig, each, {}));
        }
        return {};
    }

    Result<> nothingIsStrange(const PreflightGround &ground, const std::stop_token &, Findings &findings)
    {
        for (const Stranger &stranger : ground.strangers) {
            findings.push_back(
                found(stranger.bucket.isEmpty() ? PreflightCheck::SameDatabase : PreflightCheck::SameBuckets,
                    stranger.wasTold ? kWarns : kStopsUnattended, ErrorKind::LimitReached, whyOf(stranger),
                    u"If it is the same, say so: docsweep-cli accept. The next scheduled run goes on either way, with "
                    "what is there now"_s));
        }
        return {};
    }

    Result<> clocksAgree(const PreflightGround &ground, const std::stop_token &stop, Findings &findings)
    {
        ClockReading reading;
        const Result<Duration> ahead = clockDifference(ground.sessions, ground.clock, stop);
        if (!ahead)
            return fail(ahead.error());
        reading.aheadOfDatabase = ground.facts.hasOwnClock ? *ahead : Duration::zero();
        reading.database = ground.sessions.name();
        reading.aheadOfStorage = ground.aheadOfStorage;
        reading.storage = ground.storageName;
        if (const Result<TrustedTime> time = trustedTime(reading, ground.trustedClock); !time)
            findings.push_back(clocksDiffer(reading, ground.trustedClock));
        return {};
    }

    Result<> nothingStaysForGood(const PreflightGround &ground, const std::stop_token &, Findings &findings)
    {
        for (auto bucket = ground.histories.cbegin(); bucket != ground.histories.cend(); ++bucket) {
            const bool hasRule = std::ranges::any_of(bucket->rules, &LifecycleRule::isOn);
            if (!ground.keepsOldVersions || !bucket->keepsVersions() || hasRule)
                continue;
            findings.push_back(found(PreflightCheck::NothingStaysForGood, kWarns, ErrorKind::BadConfig,
                Cause{CauseKind::VersionsStay, {bucket.key(), versioningName(bucket->versioning)}},
                u"Set DOCSWEEP_OLD_VERSIONS=delete, or give the bucket a lifecycle rule"_s));
        }
        return {};
    }

    /// The list: what a run cannot do without first. A new check is a line here.
    constexpr std::array kChecks{
        Check(databaseIsPrimary),
        Check(tablesAreTables),
        Check(idsAreIntegers),
        Check(databaseIsWritable),
        Check(djangoSessionsAreWritable),
        Check(nothingIsStrange),
        Check(clocksAgree),
        Check(commitsAreDurable),
        Check(connectionsAreFree),
        Check(namesAreSafe),
        Check(nothingStaysForGood),
    };

    Result<> learn(PreflightGround &ground, const std::stop_token &stop)
    {
        const Result<DatabaseFacts> facts = ground.sessions.facts(stop);
        if (!facts)
            return fail(facts.error());
        ground.facts = *facts;
        if (!ground.journal)
            return {};
        const Result<DatabaseId> database = ground.sessions.identity(stop);
        if (!database)
            return fail(database.error());
        ground.database = *database;
        Result<std::vector<Stranger>> strangers = ground.journal->strangers(ground.database, ground.buckets);
        if (!strangers)
            return fail(strangers.error());
        ground.strangers = std::move(*strangers);
        return {};
    }

} // namespace

Result<std::vector<PreflightFinding>> preflight(PreflightGround &ground, std::stop_token stop)
{
    if (const Result<> learnt = learn(ground, stop); !learnt)
        return fail(learnt.error());
    Findings findings;
    for (const Check check : kChecks) {
        if (const Result<> looked = check(ground, stop, findings); !looked)
            return fail(looked.error());
    }
    return findings;
}

Result<> requireReadable(SessionReader &sessions, const Clock &clock, std::stop_token stop)
{
    PreflightGround ground{.sessions = sessions, .clock = clock};
    Findings findings;
    if (const Result<> learnt = learn(ground, stop); !learnt)
        return learnt;
    if (const Result<> looked = idsAreIntegers(ground, stop, findings); !looked)
        return looked;
    const std::optional<Error> refused = refusal(findings, RunTrigger::Manual);
    return refused ? fail(*refused) : Result<>();
}

Gravity gravityFor(const PreflightFinding &finding, RunTrigger trigger)
{
    return trigger == RunTrigger::Scheduled ? finding.unattended : finding.byHand;
}

std::optional<Error> refusal(std::span<const PreflightFinding> findings, RunTrigger trigger)
{
    QStringList texts;
    QStringList mends;
    const PreflightFinding *first = nullptr;
    for (const PreflightFinding &finding : findings) {
        if (gravityFor(finding, trigger) != Gravity::Refuses)
            continue;
        if (!first)
            first = &finding;
        texts += finding.text;
        if (!finding.mend.isEmpty() && !mends.contains(finding.mend))
            mends += finding.mend;
    }
    if (!first)
        return std::nullopt;
    const QString mend = mends.join(". "_L1);
    return errorOf(first->kind,
        Why(texts.join("; "_L1) + u"; nothing was deleted"_s + (mend.isEmpty() ? QString() : QString(u". "_s + mend)),
            first->cause));
}

QString describe(const PreflightFinding &finding)
{
    const bool isEnded = finding.text.endsWith(u'.') || finding.text.endsWith(u'?'); // by a server's own words
    return finding.mend.isEmpty() ? finding.text : QString(finding.text + (isEnded ? u" "_s : u". "_s) + finding.mend);
}

QLatin1String preflightName(PreflightCheck check)
{
    switch (check) {
    case PreflightCheck::DatabaseIsPrimary:
        return "database-is-primary"_L1;
    case PreflightCheck::DatabaseWritable:
        return "database-writable"_L1;
    case PreflightCheck::TablesAreTables:
        return "tables-are-tables"_L1;
    case PreflightCheck::IdsAreIntegers:
        return "ids-are-integers"_L1;
    case PreflightCheck::RowsVisible:
        return "rows-visible"_L1;
    case PreflightCheck::SameDatabase:
        return "same-database"_L1;
    case PreflightCheck::SameBuckets:
        return "same-buckets"_L1;
    case PreflightCheck::ClocksAgree:
        return "clocks-agree"_L1;
    case PreflightCheck::ClockLeapt:
        return "clock-leapt"_L1;
    case PreflightCheck::StorageClock:
        return "storage-clock"_L1;
    case PreflightCheck::TimesAreUtc:
        return "times-are-utc"_L1;
    case PreflightCheck::ActivityIsKept:
        return "activity-is-kept"_L1;
    case PreflightCheck::FreeConnections:
        return "free-connections"_L1;
    case PreflightCheck::CommitsAreDurable:
        return "commits-are-durable"_L1;
    case PreflightCheck::NamesAreSafe:
        return "names-are-safe"_L1;
    case PreflightCheck::NothingStaysForGood:
        return "nothing-stays-for-good"_L1;
    case PreflightCheck::DjangoSessionsWritable:
        return "django-sessions-writable"_L1;
    }
    return {};
}

} // namespace docsweep
