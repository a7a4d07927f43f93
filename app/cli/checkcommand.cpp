// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/privatekeywords.h"
#include "app/cli/report.h"
#include "app/cli/vaultreport.h"
#include "app/composition.h"
#include "core/base/trustedfile.h"
#include "core/base/visibletext.h"
#include "core/config/connectionlook.h"
#include "core/config/databaseurl.h"
#include "core/sweep/gradualstart.h"
#include "core/sweep/systemcheck.h"
#include "core/sweep/times.h"

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString hours(Duration duration)
    {
        return describeDuration(duration);
    }

    QString onOff(bool on)
    {
        return on ? u"true"_s : u"false"_s;
    }

    QString databaseText(const DatabaseSettings &database)
    {
        switch (database.kind) {
        case DatabaseKind::None:
            return {};
        case DatabaseKind::Sqlite:
            return u"SQLite "_s + database.sqlitePath;
        case DatabaseKind::PostgreSql:
            return u"PostgreSQL %1 on %2, TLS %3"_s.arg(database.database, hostsAndPorts(database), database.sslMode)
                + (database.searchPath.isEmpty() ? QString()
                                                 : QString(u", schema "_s + database.searchPath.join(", "_L1)));
        }
        return {};
    }

    QString clockText(ClockSource clock)
    {
        switch (clock) {
        case ClockSource::Agreeing:
            return u"auto"_s;
        case ClockSource::Database:
            return u"database"_s;
        case ClockSource::Storage:
            return u"storage"_s;
        case ClockSource::Machine:
            return u"machine"_s;
        }
        return {};
    }

    QString listingText(ListingWay way)
    {
        switch (way) {
        case ListingWay::Automatic:
            return u"auto"_s;
        case ListingWay::Api:
            return u"api"_s;
        case ListingWay::Sql:
            return u"sql"_s;
        }
        return {};
    }

    QString secretText(const Secret &secret)
    {
        return secret.isEmpty() ? QString() : u"set"_s;
    }

    QString logPlaces(const LogSettings &log)
    {
        QStringList places;
        if (!log.file.isEmpty())
            places += log.file;
        for (const auto &[isOn, name] : {std::pair(log.console, u"console"_s), std::pair(log.journald, u"journald"_s),
                 std::pair(log.syslog, u"syslog"_s)}) {
            if (isOn)
                places += name;
        }
        return places.join(u", "_s);
    }

    struct SettingLine {
        QLatin1String name;
        QString (*value)(const Settings &);
    };

    constexpr std::array kLines{
        SettingLine{"DATABASE_URL"_L1, [](const Settings &s) { return databaseText(s.database); }},
        SettingLine{"SUPABASE_DB_HOST"_L1, [](const Settings &s) { return s.database.host; }},
        SettingLine{"SUPABASE_DB_PORT"_L1, [](const Settings &s) { return QString::number(s.database.port); }},
        SettingLine{"SUPABASE_DB_NAME"_L1, [](const Settings &s) { return s.database.database; }},
        SettingLine{"SUPABASE_DB_USER"_L1, [](const Settings &s) { return s.database.user; }},
        SettingLine{"SUPABASE_DB_PASSWORD"_L1, [](const Settings &s) { return secretText(s.database.password); }},
        SettingLine{"SUPABASE_DB_SSLMODE"_L1, [](const Settings &s) { return s.database.sslMode; }},
        SettingLine{"DOCSWEEP_DATABASE_TIMEOUT"_L1,
            [](const Settings &s) { return u"%1 s"_s.arg(double(s.database.patience.silence.count()) / 1000.0); }},
        SettingLine{"STORAGE_ROOT"_L1, [](const Settings &s) { return s.storage.root; }},
        SettingLine{"SUPABASE_URL"_L1, [](const Settings &s) { return s.storage.supabaseUrl.toString(); }},
        SettingLine{"SUPABASE_SERVICE_KEY"_L1, [](const Settings &s) { return secretText(s.storage.supabaseKey); }},
        SettingLine{"SUPABASE_KEY"_L1, [](const Settings &s) { return secretText(s.storage.supabaseKey); }},
        SettingLine{"SUPABASE_BUCKET_NAME"_L1, [](const Settings &s) { return s.storage.buckets.join(u','); }},
        SettingLine{"DOCSWEEP_CA_FILE"_L1, [](const Settings &s) { return s.storage.caFile; }},
        SettingLine{"DOCSWEEP_LISTING"_L1, [](const Settings &s) { return listingText(s.storage.listing); }},
        SettingLine{"DOCSWEEP_STORAGE_PATIENCE_SECONDS"_L1,
            [](const Settings &s) { return QString::number(s.storage.patience.count()); }},
        SettingLine{"CLEANUP_INTERVAL_HOURS"_L1, [](const Settings &s) { return hours(s.retention.period); }},
        SettingLine{"DOCSWEEP_AGE_HOURS"_L1, [](const Settings &s) { return hours(s.retention.age); }},
        SettingLine{"AUTO_CLEANUP_ENABLED"_L1, [](const Settings &s) { return onOff(s.retention.autoCleanup); }},
        SettingLine{"STORAGE_CLEANUP_ENABLED"_L1, [](const Settings &s) { return onOff(s.retention.storageCleanup); }},
        SettingLine{"MAX_STORAGE_SIZE_MB"_L1, [](const Settings &s) { return formatBytes(s.retention.quotaBytes); }},
        SettingLine{"DOCSWEEP_KEEP_OUTPUTS"_L1, [](const Settings &s) { return onOff(s.retention.keepOutputs); }},
        SettingLine{
            "DOCSWEEP_KEEP_ACTIVE_FILES"_L1, [](const Settings &s) { return onOff(s.retention.keepActiveFiles); }},
        SettingLine{"DOCSWEEP_OLD_VERSIONS"_L1,
            [](const Settings &s) { return s.retention.keepOldVersions ? u"keep"_s : u"delete"_s; }},
        SettingLine{"DOCSWEEP_DJANGO_SESSIONS"_L1, [](const Settings &s) { return onOff(s.retention.djangoSessions); }},
        SettingLine{"DOCSWEEP_LEDGER_DAYS"_L1,
            [](const Settings &s) {
                return QString::number(std::chrono::duration_cast<std::chrono::days>(s.retention.ledgerTerm).count());
            }},
        SettingLine{"DOCSWEEP_VAULT"_L1, [](const Settings &s) { return s.vault.folder; }},
        SettingLine{"DOCSWEEP_VAULT_HOURS"_L1, [](const Settings &s) { return hours(s.vault.term); }},
        SettingLine{"DOCSWEEP_VAULT_MAX_MB"_L1,
            [](const Settings &s) { return s.vault.mostBytes > 0 ? formatBytes(s.vault.mostBytes) : QString(); }},
        SettingLine{"DOCSWEEP_VAULT_KEY"_L1, [](const Settings &s) { return s.vault.key; }},
        SettingLine{"DOCSWEEP_DATABASE_TIMES"_L1, [](const Settings &s) { return s.database.timeZone; }},
        SettingLine{"DOCSWEEP_ACTIVITY"_L1,
            [](const Settings &s) {
                return s.retention.activity == ActivityMeaning::Creation ? u"creation"_s : u"requests"_s;
            }},
        SettingLine{"DOCSWEEP_CLOCK"_L1, [](const Settings &s) { return clockText(s.retention.clock); }},
        SettingLine{"DOCSWEEP_MAX_DELETE"_L1,
            [](const Settings &s) { return s.limits.maxItems ? QString::number(*s.limits.maxItems) : QString(); }},
        SettingLine{"DOCSWEEP_MAX_DELETE_PERCENT"_L1,
            [](const Settings &s) { return s.limits.maxPercent ? QString::number(*s.limits.maxPercent) : QString(); }},
        SettingLine{"DOCSWEEP_LOG_TARGET"_L1, [](const Settings &s) { return logPlaces(s.log); }},
        SettingLine{"DOCSWEEP_LOG_FORMAT"_L1,
            [](const Settings &s) { return s.log.format == LogFormat::Json ? u"json"_s : u"text"_s; }},
        SettingLine{"DOCSWEEP_METRICS_FILE"_L1, [](const Settings &s) { return s.metricsFile; }},
        SettingLine{"DOCSWEEP_ALERT_WEBHOOK"_L1, [](const Settings &s) { return secretText(s.alerts.webhook); }},
        SettingLine{"DOCSWEEP_ALERT_SECRET"_L1, [](const Settings &s) { return secretText(s.alerts.signingKey); }},
        SettingLine{"DOCSWEEP_ALERT_COMMAND"_L1, [](const Settings &s) { return s.alerts.command.join(u' '); }},
        SettingLine{"DOCSWEEP_ALERT_DESKTOP"_L1, [](const Settings &s) { return onOff(s.alerts.desktop); }},
        SettingLine{"DOCSWEEP_ALERT_QUOTA_DAYS"_L1, [](const Settings &s) { return hours(s.alerts.quotaWithin); }},
        SettingLine{"DOCSWEEP_ALERT_PENDING_HOURS"_L1, [](const Settings &s) { return hours(s.alerts.pendingFor); }},
        SettingLine{"DOCSWEEP_PING_URL"_L1, [](const Settings &s) { return secretText(s.alerts.ping); }},
        SettingLine{"DOCSWEEP_MARK"_L1, [](const Settings &s) { return s.look.mark; }},
        SettingLine{"DOCSWEEP_COLOUR"_L1, [](const Settings &s) { return QString(colourName(s.look.colour)); }},
        SettingLine{"DOCSWEEP_HOME"_L1, [](const Settings &s) { return s.home; }},
    };

    QLatin1String sourceWord(ValueSource source)
    {
        switch (source) {
        case ValueSource::Flag:
            return "option"_L1;
        case ValueSource::Environment:
            return "environment"_L1;
        case ValueSource::EnvFile:
            return ".env file"_L1;
        case ValueSource::Credentials:
            return "stored"_L1;
        case ValueSource::Profile:
            return "profile"_L1;
        case ValueSource::Default:
            return "default"_L1;
        }
        return ""_L1;
    }

    void printSettings(const Settings &settings, Console &console)
    {
        console.print(u"Settings"_s);
        for (const SettingLine &line : kLines) {
            const ValueSource source = settings.sources.value(line.name, ValueSource::Default);
            const QString value = line.value(settings);
            // Of the several ways to name a store only the one in use is of interest.
            const bool isStore = line.name.startsWith("SUPABASE_"_L1) || line.name == "STORAGE_ROOT"_L1
                || line.name == "DATABASE_URL"_L1;
            if (isStore && source == ValueSource::Default && line.name != "SUPABASE_BUCKET_NAME"_L1)
                continue;
            console.print(u"  "_s + QString(line.name + u' ').leftJustified(34)
                + QString(sourceWord(source)).leftJustified(13) + (value.isEmpty() ? u"none"_s : visibleText(value)));
        }
        if (const std::optional<uint> owner = settings.envFile.consentedOwner)
            console.print(u"  %1, which user %2 decides, by consent"_s.arg(settings.envFile.path, userText(*owner)));
        for (const QString &remark : settings.remarks)
            console.print(u"  note "_s + visibleText(remark));
        if (settings.database.kind == DatabaseKind::None)
            console.print(u"  no database is configured"_s);
        if (settings.storage.kind == StorageKind::None)
            console.print(u"  no storage is configured"_s);
    }

    QString pointLine(const CheckPoint &point)
    {
        static constexpr std::array kWords{"ok"_L1, "FAILED"_L1, "off"_L1, "-"_L1, "warning"_L1};
        if (point.state == CheckState::Warned)
            return u"  "_s + kWords[size_t(point.state)] + u' ' + visibleText(point.foundText());
        return u"  "_s + QString(kWords[size_t(point.state)]).leftJustified(8)
            + QString(visibleText(point.nameText()) + u' ').leftJustified(32) + visibleText(point.foundText());
    }

    /// Of what the newest plan saw.
    void printOddTimes(const CommandContext &context)
    {
        const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
        if (const std::optional<JournalLoss> loss = journal ? (*journal)->loss() : std::nullopt)
            context.console.print(u"  warning "_s + describe(*loss)
                + u"; add the missing holds again (docsweep-cli hold add), then run docsweep-cli accept --yes"_s);
        const Result<std::optional<Plan>> plan =
            journal ? (*journal)->latestPlan() : Result<std::optional<Plan>>(std::optional<Plan>());
        const QString odd = plan && *plan ? oddTimes((*plan)->statistics) : QString();
        if (!odd.isEmpty())
            context.console.print(u"  warning in plan %1, the newest, %2"_s.arg(QString::number((*plan)->id), odd));
    }

    void printRollout(const CommandContext &context)
    {
        if (context.settings.database.kind == DatabaseKind::None)
            return;
        const auto view =
            viewRolloutHere(context.readers, context.settings.home, context.settings.retention.age, context.stop);
        if (!view || !*view || !(*view)->next)
            return;
        for (const QString &sentence : {describe(**view), describeKept(**view)}) {
            if (!sentence.isEmpty())
                context.console.print(u"  scheduled runs: "_s + sentence);
        }
    }

    /// What the web app's ledger, or its absence, means for runs. False: no run goes on. Where the database cannot be
    /// asked that was said already.
    bool printLedger(const CommandContext &context)
    {
        const Result<std::unique_ptr<Ledger>> ledger =
            context.writers.ledger ? context.writers.ledger() : Result<std::unique_ptr<Ledger>>();
        if (!ledger || !*ledger)
            return true;
        const auto found = (*ledger)->find(context.stop);
        if (!found && causeSubject(found.error().cause.kind) != CauseSubject::Ledger)
            return true;
        if (!found) {
            context.console.print(u"  FAILED  "_s + u"ledger "_s.leftJustified(32) + visibleText(found.error().text));
            context.console.print(u"          mend: "_s + mendOf(found.error().cause.kind));
        } else if (*found) {
            context.console.print(u"  ok      "_s + u"ledger "_s.leftJustified(32) + visibleText((*ledger)->name()));
        } else {
            context.console.print(u"  -       "_s + u"ledger "_s.leftJustified(32) + noLedger(context.program));
        }
        const Result<std::vector<LedgerSchedule>> schedules =
            found && *found ? (*ledger)->schedules(context.stop) : Result<std::vector<LedgerSchedule>>();
        for (const LedgerSchedule &schedule : schedules.value_or(std::vector<LedgerSchedule>())) {
            const Cause absence = schedule.absence();
            if (!schedule.isAbsent())
                continue;
            context.console.print(u"  warning "_s + visibleText(sentenceOf(absence)));
            context.console.print(u"          mend: "_s + mendOf(absence.kind));
        }
        return found.has_value();
    }

    void warn(const QList<Cause> &warnings, Console &console)
    {
        for (const Cause &warning : warnings) {
            console.print(u"  warning "_s + visibleText(sentenceOf(warning)));
            if (const QString mend = mendOf(warning.kind); !mend.isEmpty())
                console.print(u"          mend: "_s + mend);
        }
    }

    /// Whether copies can be kept. False: no run that keeps any goes on.
    bool printVault(const CommandContext &context)
    {
        const QString name = u"vault "_s.leftJustified(32);
        const VaultSettings &vault = context.settings.vault;
        if (!vault.isOn()) {
            context.console.print(u"  -       "_s + name + u"no copies are kept (DOCSWEEP_VAULT)"_s);
            warn(vaultWarnings(readVaultFacts(context.settings.home, vault, nullptr, *context.writers.clock)),
                context.console);
            return true;
        }
        const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
        const VaultFacts known =
            readVaultFacts(context.settings.home, vault, journal ? journal->get() : nullptr, *context.writers.clock);
        if (known.problem) {
            context.console.print(u"  FAILED  "_s + name + visibleText(known.problem->text));
            if (const QString mend = mendOf(known.problem->cause.kind); !mend.isEmpty())
                context.console.print(u"          mend: "_s + mend);
            warn(vaultWarnings(known), context.console);
            return false;
        }
        const std::optional<VaultState> &state = known.state;
        QStringList facts{visibleText(vault.folder)};
        if (state->isThere)
            facts += u"can be written, takes "_s + formatBytes(state->usedBytes);
        facts += state->leftBytes ? u"room for "_s + formatBytes(*state->leftBytes) : u"made by the next run"_s;
        if (state->keptUntil)
            facts += u"%1 until %2 at the latest"_s.arg(
                formatCount(state->copies, "copy"_L1, "copies"_L1), formatTime(*state->keptUntil));
        context.console.print(u"  ok      "_s + name + facts.join(u", "_s));
        context.console.print(u"          its key: "_s + state->key.fingerprint());
        context.console.print(
            u"          the private one: "_s + visibleText(privateKeyWords(context.settings.home, state->key)));
        warn(vaultWarnings(known), context.console);
        return true;
    }

} // namespace

Result<ExitCode> runCheck(const CheckOptions &options, const CommandContext &context)
{
    context.console.endProgress();
    const Settings &settings = context.settings;
    printSettings(settings, context.console);
    context.console.print({});
    context.console.print(u"Checks"_s);
    ExitCode code = ExitCode::Done;
    const SystemCheck check(
        context.writers, storageUnderCheck(settings, *context.writers.clock, options.mayMakeCanary));
    int failures = 0;
    bool stopsSchedule = false;
    const Result<> done = check.run(context.stop, [&](const CheckPoint &point) {
        context.console.print(pointLine(point));
        if (const QString mend = point.mendText(); !mend.isEmpty()) // else what was found says it
            context.console.print(u"          mend: "_s + visibleText(mend));
        stopsSchedule = stopsSchedule || point.finding.what == CheckFinding::What::UnattendedRunRefuses;
        if (point.state != CheckState::Failed)
            return;
        ++failures;
        const bool misused = exitCodeOf(point.kind) == ExitCode::Misused;
        code = misused || code == ExitCode::Misused ? ExitCode::Misused : ExitCode::Failed;
    });
    if (!done)
        return fail(done.error());
    if (!printLedger(context)) {
        ++failures;
        code = code == ExitCode::Done ? ExitCode::LimitReached : code;
    }
    if (!printVault(context)) {
        ++failures;
        code = code == ExitCode::Done ? ExitCode::Misused : code;
    }
    printOddTimes(context);
    printRollout(context);
    context.console.print({});
    if (!settings.retention.autoCleanup)
        context.console.print(u"Automatic cleanup is switched off (AUTO_CLEANUP_ENABLED=false)."_s);
    if (failures > 0)
        context.console.print(formatCount(failures, "point"_L1) + " to mend."_L1);
    else if (stopsSchedule)
        context.console.print(u"Everything is in place for a run by hand; a scheduled run does not start: see the "
                              "warnings."_s);
    else
        context.console.print(u"Everything is in place."_s);
    return failures == 0 && stopsSchedule && settings.retention.autoCleanup ? ExitCode::DoneInPart : code;
}

} // namespace docsweep
