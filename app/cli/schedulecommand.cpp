// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/gentlerun.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/secretinput.h"
#include "core/base/visibletext.h"
#include "core/config/profiles.h"
#include "core/ledger/schedulenotes.h"
#include "core/scan/olderthan.h"
#include "core/schedule/ownentry.h"
#include "core/schedule/systemscheduler.h"
#include "core/sql/userathost.h"
#include "core/sweep/currentwebapp.h"
#include "core/sweep/firstlook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// The scheduler of this machine, if none was named.
    Result<SchedulingSystem> chosenSystem(const QString &name)
    {
        if (const auto system = schedulingSystemOf(name))
            return *system;
        if (!name.isEmpty())
            return fail(ErrorKind::BadConfig,
                u"--system %1: there is systemd-user, systemd, cron, taskscheduler and launchd"_s.arg(name));
        return schedulingSystemHere();
    }

    QString absolute(const QString &path)
    {
        return QDir::cleanPath(QDir::current().absoluteFilePath(path));
    }

    OwnEntry entryFor(const ScheduleOptions &options, const Arguments &arguments, const Settings &settings)
    {
        OwnEntry chosen;
        chosen.program = QCoreApplication::applicationFilePath();
        chosen.workingDirectory = QDir::currentPath();
        chosen.envFile = settings.envFile.path;
        chosen.envFileOwner = settings.envFile.consentedOwner;
        const bool isPath = arguments.profile.contains(u'/') || arguments.profile.endsWith(".ini"_L1);
        chosen.profile = isPath ? absolute(arguments.profile) : arguments.profile;
        chosen.user = options.user;
        chosen.every = options.every;
        chosen.calendar = options.calendar;
        chosen.home = settings.home;
        if (settings.storage.kind == StorageKind::Folder)
            chosen.storageRoot = settings.storage.root;
        if (settings.database.kind == DatabaseKind::Sqlite)
            chosen.databaseFile = settings.database.sqlitePath;
        chosen.writtenFiles = {settings.metricsFile, settings.log.file};
        chosen.period = settings.retention.period;
        chosen.gently = options.gently;
        for (auto source = settings.sources.begin(); source != settings.sources.end(); ++source) {
            if (source.value() == ValueSource::Environment && source.key() != "DOCSWEEP_HOME"_L1)
                chosen.onlyInEnvironment += source.key();
        }
        return chosen;
    }

    void printFiles(const std::vector<EntryFile> &files, Console &console)
    {
        for (const EntryFile &file : files) {
            console.print(u"# "_s + file.path);
            // To be copied: what ends the lines of a file for Windows is no part of them.
            for (const QString &line : QString::fromUtf8(file.text).remove(u'\r').split(u'\n'))
                console.print(line);
        }
    }

    void printRollout(const RolloutView &view, Console &console)
    {
        for (QString sentence : {describe(view), describeKept(view)}) {
            if (sentence.isEmpty())
                continue;
            sentence.front() = sentence.front().toUpper();
            console.print(sentence + u'.');
        }
    }

    QJsonObject jsonEntry(const EntryState &state, SchedulingSystem system, const QString &name)
    {
        const auto orNull = [](const QString &text) {
            return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
        };
        return {{u"system"_s, QString(nameOf(system))}, {u"name"_s, name}, {u"installed"_s, state.isInstalled},
            {u"active"_s, state.isActive}, {u"next"_s, orNull(state.next)}, {u"last"_s, orNull(state.last)}};
    }

    void printState(const EntryState &state, SchedulingSystem system, const QString &name, Console &console)
    {
        if (!state.isInstalled) {
            console.print(u"%1 has no entry \"%2\"."_s.arg(nameOf(system), name));
            return;
        }
        console.print(state.isActive ? u"%1 starts \"%2\"."_s.arg(nameOf(system), name)
                                     : u"%1 has the entry \"%2\", but does not start it."_s.arg(nameOf(system), name));
        if (!state.next.isEmpty())
            console.print(u"Next: "_s + state.next);
        if (!state.last.isEmpty())
            console.print(u"Last: "_s + state.last);
    }

    Result<ExitCode> showState(const SystemScheduler &scheduler, SchedulingSystem system, const QString &name,
        const ScheduleOptions &options, const CommandContext &context)
    {
        const Result<EntryState> state = scheduler.state(name);
        if (!state)
            return fail(state.error());
        const bool canLook = context.settings.database.kind != DatabaseKind::None && options.user.isEmpty();
        const Result<std::optional<RolloutView>> view = canLook
            ? viewRolloutHere(context.readers, context.settings.home, context.settings.retention.age, context.stop)
            : Result<std::optional<RolloutView>>(std::nullopt);
        context.console.endProgress();
        if (!view)
            context.console.complain(u"docsweep-cli: the gradual start cannot be told: "_s + view.error().text);
        const std::optional<RolloutView> gentle = view ? *view : std::nullopt;
        if (options.json) {
            QJsonObject object = jsonHead("schedule"_L1, "status"_L1);
            object[u"entry"_s] = jsonEntry(*state, system, name);
            object[u"gradual_start"_s] = gentle ? QJsonValue(jsonRollout(*gentle)) : QJsonValue(QJsonValue::Null);
            setJsonEnd(object, ExitCode::Done,
                state->isActive ? u"%1 starts %2"_s.arg(nameOf(system), name)
                                : u"%1 does not start %2"_s.arg(nameOf(system), name),
                nullptr);
            context.console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
            return ExitCode::Done;
        }
        printState(*state, system, name, context.console);
        if (gentle)
            printRollout(*gentle, context.console);
        printFiles(state->files, context.console);
        return ExitCode::Done;
    }

    QString suggestion(const FirstLook &look, const LimitSettings &set)
    {
        QStringList limits;
        if (!set.maxItems && look.suggested.maxItems)
            limits += u"DOCSWEEP_MAX_DELETE=%1"_s.arg(*look.suggested.maxItems);
        if (!set.maxPercent && look.suggested.maxPercent)
            limits += u"DOCSWEEP_MAX_DELETE_PERCENT=%1"_s.arg(*look.suggested.maxPercent);
        return limits.join(u" and "_s);
    }

    /// What the first run would delete, in one paragraph.
    QString describe(const FirstLook &look, const LimitSettings &set)
    {
        const PlanTotals &totals = look.plan.totals;
        const QString age = describeDuration(look.plan.policy.age);
        QString text = totals.items == 0
            ? u"The first run would delete nothing: nothing is older than %1."_s.arg(age)
            : u"The first run would delete what is older than %1: %2 (%3, %4), %5"_s.arg(age,
                formatCount(totals.items, "item"_L1), formatCount(totals.sessions.items, "session"_L1),
                formatCount(totals.files.items + totals.outputs.items + totals.orphans.items + totals.oldVersions.items,
                    "file"_L1),
                formatBytes(totals.bytes));
        if (totals.items > 0)
            text += totals.oldest ? u", the oldest from %1."_s.arg(formatTime(*totals.oldest)) : u"."_s;
        if (look.facts.ofLiving.items > 0)
            text += u" Among these: %1 (%2) of sessions that are still in use; DOCSWEEP_KEEP_ACTIVE_FILES=true keeps "
                    "such files."_s.arg(
                        formatCount(look.facts.ofLiving.items, "file"_L1), formatBytes(look.facts.ofLiving.bytes));
        if (!look.plan.statistics.storageListed && look.plan.policy.storageCleanup)
            text += u" The storage could not be listed: files that no row names are not counted."_s;
        for (const LimitTrip &trip : look.tripped)
            text += u" A safety limit would stop it: %1."_s.arg(describe(trip));
        if (const QString limits = suggestion(look, set); !limits.isEmpty())
            text += u" A safety limit stops a run that is not like this one; from these figures: %1."_s.arg(limits);
        return text;
    }

    /// What the last step of a gradual start takes beyond the first one, about; empty: there is no such step.
    QString describeLater(const Plan &plan, Duration settingsAge)
    {
        if (settingsAge >= plan.policy.age)
            return {};
        const OlderThan first = olderThan(plan.statistics, plan.policy.age);
        const OlderThan last = olderThan(plan.statistics, settingsAge);
        QString text =
            u" Later, at the settings' age of %1, about %2 and %3 (%4) more of what is here now would go"_s.arg(
                describeDuration(settingsAge), formatCount(std::max<qint64>(0, last.files - first.files), "file"_L1),
                formatCount(std::max<qint64>(0, last.sessions - first.sessions), "session"_L1),
                formatBytes(std::max<qint64>(0, last.bytes - first.bytes)));
        if (plan.policy.storageCleanup && !plan.policy.keepActiveFiles)
            text += u", old files of sessions that are in use among them"_s;
        return text + u'.';
    }

    /// The age that the first run would use.
    Duration firstAge(const ScheduleOptions &options, const CommandContext &context)
    {
        const Duration age = context.settings.retention.age;
        if (options.gently)
            return std::max(options.gently->begin, age);
        if (options.notGently)
            return age;
        const Result<std::optional<RolloutView>> view =
            viewRolloutHere(context.readers, context.settings.home, age, context.stop);
        return view && *view ? (*view)->age : age;
    }

    Result<> tellFirstRun(const ScheduleOptions &options, const CommandContext &context)
    {
        RetentionSettings retention = context.settings.retention;
        retention.age = firstAge(options, context);
        const Result<FirstLook> look = lookAtFirstRun(
            context.readers, context.settings.home, retention, context.settings.limits, context.counters, context.stop);
        context.console.endProgress();
        if (!look && look.error().kind == ErrorKind::Cancelled)
            return fail(look.error());
        if (!look)
            context.console.complain(
                u"docsweep-cli: what the first run would delete cannot be told: "_s + look.error().text);
        else
            context.console.print(
                describe(*look, context.settings.limits) + describeLater(look->plan, context.settings.retention.age));
        return {};
    }

    /// The longest time between two runs, as far as it can be told.
    Duration gapOf(const OwnEntry &chosen)
    {
        if (chosen.calendar.isEmpty())
            return chosen.every.count() > 0 ? Duration(chosen.every) : chosen.period;
        return longestGapOf(chosen.calendar).value_or(Duration{});
    }

    /// So that every docsweep of the web app knows who is expected. The ledger of another account's settings is not
    /// touched: its first run says that it is there.
    void tellLedger(ScheduleNote note, const LedgerSchedule &schedule, const ScheduleOptions &options,
        const CommandContext &context)
    {
        if (!options.user.isEmpty() || context.settings.database.kind == DatabaseKind::None)
            return;
        const Result<> told = noteSchedule(context.writers.ledger, note, schedule, context.stop);
        if (!told)
            context.console.complain(
                u"docsweep-cli: the ledger could not be told of it: "_s + visibleText(told.error().text));
    }

    /// The gradual start of the web app that is configured, around the installing of an entry: no run in between uses a
    /// shorter age, and an entry that could not be installed changes nothing. Of another user the entry's own run
    /// begins it.
    class RolloutChange {
    public:
        static Result<RolloutChange> prepare(const ScheduleOptions &options, const CommandContext &context)
        {
            RolloutChange change(options, context);
            Result<std::unique_ptr<Journal>> journal = context.readers.journal();
            if (!journal)
                return fail(journal.error());
            const Result<WebAppId> webApp = currentWebApp(context.readers, **journal, context.stop);
            if (!webApp)
                return fail(webApp.error());
            Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::open(context.settings.home);
            if (!records)
                return fail(records.error());
            change.m_journal = *std::move(journal);
            change.m_records = *std::move(records);
            change.m_webApp = *webApp;
            Result<std::optional<Rollout>> before = change.m_records->rollout(change.m_webApp);
            if (!before)
                return fail(before.error());
            change.m_before = *std::move(before);
            return change;
        }

        /// Before the entry: what makes the next run take less.
        Result<> makeGentler()
        {
            if (!m_options->gently || m_webApp == 0)
                return {};
            const auto view = look();
            if (!view)
                return fail(view.error());
            const Duration age = m_context->settings.retention.age;
            const Duration now = *view ? (*view)->age : age;
            if (std::max(m_options->gently->begin, age) < now)
                return {};
            return start();
        }

        /// After an entry that could not be installed: as it was.
        void takeBack()
        {
            if (!m_startedAt)
                return;
            const Result<> done = m_records->changeRollout(m_webApp, [this](std::optional<Rollout> &rollout) {
                if (rollout && rollout->startedAt == *m_startedAt) // else somebody has begun another one meanwhile
                    rollout = m_before;
            });
            if (!done)
                m_context->console.complain(
                    u"docsweep-cli: the gradual start that was begun for the entry is still on: "_s + done.error().text
                    + u". End it with \"docsweep-cli schedule install --no-gently\""_s);
        }

        /// After the entry stands: what makes the next run take more, and how it is now.
        Result<> finish()
        {
            if (m_options->gently && !m_startedAt && m_webApp != 0) {
                if (Result<> begun = start(); !begun)
                    return begun;
            }
            Console &console = m_context->console;
            const QString age = describeDuration(m_context->settings.retention.age);
            if (m_options->notGently && m_webApp != 0) {
                const Result<bool> ended = endRollout(*m_records, m_webApp);
                if (!ended)
                    return fail(ended.error());
                console.print(*ended ? u"The gradual start is over: from now on what is older than %1 goes."_s.arg(age)
                                     : u"No gradual start was on."_s);
            }
            if (const auto view = look(); view && *view && (*view)->next)
                printRollout(**view, console);
            else if (m_options->gently)
                console.print(u"The settings ask for %1 already: there is nothing to step down from."_s.arg(age));
            return {};
        }

    private:
        RolloutChange(const ScheduleOptions &options, const CommandContext &context)
            : m_options(&options)
            , m_context(&context)
        {
        }

        Result<> start()
        {
            const Instant now = m_context->readers.clock->now();
            Result<> begun =
                startRollout(*m_records, m_webApp, *m_options->gently, now, m_context->settings.retention.age);
            if (!begun)
                return begun;
            const Result<std::optional<Rollout>> stored = m_records->rollout(m_webApp);
            if (!stored)
                return fail(stored.error());
            if (*stored)
                m_startedAt = (*stored)->startedAt;
            return {};
        }

        Result<std::optional<RolloutView>> look()
        {
            const Clock &clock = *m_context->readers.clock;
            return viewRollout(*m_records, *m_journal, m_webApp, clock, clock.now(), m_context->settings.retention.age,
                m_context->stop);
        }

        const ScheduleOptions *m_options;
        const CommandContext *m_context;
        std::unique_ptr<Journal> m_journal;
        std::unique_ptr<ScheduleRecords> m_records;
        WebAppId m_webApp = 0;
        std::optional<Rollout> m_before;
        std::optional<Instant> m_startedAt; ///< of the one that was begun here
    };

} // namespace

Result<ExitCode> runSchedule(const ScheduleOptions &options, const Arguments &arguments, const CommandContext &context)
{
    using Action = ScheduleOptions::Action;
    const Result<SchedulingSystem> system = chosenSystem(options.system);
    if (!system)
        return fail(system.error());
    const SystemScheduler scheduler(*system, userConfigHome());
    const QString name = ownEntryName(arguments.profile);
    LedgerSchedule expected;
    expected.who = userAtHost();
    expected.system = nameOf(*system);
    expected.name = name;
    if (options.action == Action::Status)
        return showState(scheduler, *system, name, options, context);
    if (options.action == Action::Remove) {
        const Result<bool> removed = scheduler.remove(name);
        if (!removed)
            return fail(removed.error());
        tellLedger(ScheduleNote::Ended, expected, options, context);
        context.console.print(*removed ? u"%1 does not start \"%2\" any more."_s.arg(nameOf(*system), name)
                                       : u"%1 had no entry \"%2\"."_s.arg(nameOf(*system), name));
        return ExitCode::Done;
    }
    const OwnEntry own = entryFor(options, arguments, context.settings);
    const SystemEntry entry = ownEntry(own);
    const Result<std::vector<EntryFile>> files = entryFiles(*system, entry, userConfigHome());
    if (!files)
        return fail(files.error());
    printFiles(*files, context.console);
    if (options.action == Action::Show)
        return ExitCode::Done;
    if (const Result<> stored = requireStoredSettings(own); !stored)
        return fail(stored.error());
    if (const Result<> safe = requireSafePlaces(own); !safe)
        return fail(safe.error());
    const bool isOwn = options.user.isEmpty() && context.settings.database.kind != DatabaseKind::None;
    if (isOwn) {
        if (const Result<> told = tellFirstRun(options, context); !told)
            return fail(told.error());
    }
    if (!options.confirmed && canAsk()) {
        const Result<bool> wanted = askYesNo(u"Install it?"_s, context.stop);
        if (!wanted)
            return fail(wanted.error());
        if (!*wanted) {
            context.console.print(u"Nothing was installed."_s);
            return ExitCode::Cancelled;
        }
    }
    std::optional<RolloutChange> change;
    if (isOwn) {
        Result<RolloutChange> prepared = RolloutChange::prepare(options, context);
        if (!prepared)
            return fail(prepared.error());
        change = *std::move(prepared);
        if (const Result<> begun = change->makeGentler(); !begun)
            return fail(begun.error());
    }
    if (const Result<> installed = scheduler.install(entry); !installed) {
        if (change)
            change->takeBack();
        return fail(installed.error());
    }
    expected.period = gapOf(own);
    tellLedger(ScheduleNote::Expected, expected, options, context);
    if (const Result<> told = change ? change->finish() : Result<>(); !told)
        return fail(told.error().kind,
            u"%1 starts \"%2\" from now on, but the gradual start could not be changed: %3"_s.arg(
                nameOf(*system), name, told.error().text));
    context.console.print(u"%1 starts \"%2\" from now on; \"docsweep-cli schedule status\" tells how it goes."_s.arg(
        nameOf(*system), name));
    return ExitCode::Done;
}

} // namespace docsweep
