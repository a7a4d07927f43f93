// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonoutput.h"

#include "app/cli/format.h"
#include "app/cli/report.h"

#include <QJsonValue>

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kJsonHelp = R"(The JSON of --json: one object on standard output and nothing else there. Fields
are only ever added, never renamed or removed. Times are ISO 8601 in UTC, sizes
are bytes, what is unknown is null. Keys show odd bytes as \xNN. [] stands for
the elements of a list, * for a name that is data.

Every command
  command                            its name
  mode                               of cleanup_files: run, plan, dry-run, stats
  version                            docsweep's
  exit_code                          as the process ends with (see --help)
  message                            the outcome in one sentence
  error                              null, or why the command ended early
  error.kind                         its kind in a word or two
  error.text                         what was tried, what was said, the mend
  error.cause_kind                   stable name of the cause, as host-unknown;
                                     null: only the text says it. So everywhere

cleanup_files, scheduled_cleanup
  switched_off                       by AUTO_CLEANUP_ENABLED; nothing was done
  statistics                         null, or what the scan saw
  statistics.taken_at                by the database server's clock
  statistics.cutoff                  what changed before this is old
  statistics.storage_listed          false: figures of files are unknown, not 0
  statistics.storage_problem         null, or why it was not listed
  statistics.storage_problem_kind    its cause_kind
  statistics.total_files
  statistics.total_size_bytes
  statistics.total_size_mb           the same in MB (1024 * 1024 bytes)
  statistics.quota_bytes             MAX_STORAGE_SIZE_MB
  statistics.quota_percent           total_size_bytes of it
  statistics.old_files               older than the cutoff
  statistics.old_size_bytes
  statistics.outputs                 generated files
  statistics.output_size_bytes
  statistics.sessions
  statistics.old_sessions            idle since before the cutoff
  statistics.documents
  statistics.old_documents           of old sessions
  statistics.orphans                 old files that no row refers to
  statistics.orphan_size_bytes
  statistics.old_versions            older versions and marks of deletion
  statistics.old_version_size_bytes  beside total_size_bytes
  statistics.unreferred              files that no row refers to, of every age
  statistics.unreferred_size_bytes
  statistics.unreferred_outputs      of these, generated files
  statistics.unreferred_output_size_bytes
  statistics.dangling                paths in rows whose file is gone
  statistics.dangling_sample         the first hundred of them
  statistics.dangling_sample[].bucket
  statistics.dangling_sample[].key
  statistics.unknown_size            files without a size
  statistics.unknown_time            files and sessions without a readable time
  statistics.future_time             files and sessions of a time in the future
  statistics.held_items              what only a hold keeps
  statistics.held_sessions           of these, sessions; the others are files
  statistics.held_size_bytes
  statistics.file_types              by extension; "" for none, "*" for the rest
  statistics.file_types.*.files
  statistics.file_types.*.size_bytes
  statistics.buckets                 by bucket
  statistics.buckets.*.files
  statistics.buckets.*.size_bytes
  statistics.ages                    by age, youngest first, without empty steps
  statistics.ages[].from_seconds     this old or older
  statistics.ages[].to_seconds       younger than this; null: no end
  statistics.ages[].files
  statistics.ages[].size_bytes
  statistics.ages[].sessions
  statistics.biggest_sessions        the ten with the most bytes
  statistics.biggest_sessions[].session
  statistics.biggest_sessions[].files
  statistics.biggest_sessions[].size_bytes
  statistics.biggest_sessions[].documents
  statistics.biggest_sessions[].has_row    false: only files are left of it
  statistics.problem_count           places that could not be read
  statistics.problems                the first hundred of them
  statistics.problems[].where
  statistics.problems[].kind
  statistics.problems[].text
  statistics.problems[].cause_kind
  statistics.django_sessions         null, or the rows of django_session
  statistics.django_sessions.expired null: not countable in time
  statistics.django_sessions.expired_is    exact, at-least or about
  statistics.django_sessions.all     as expired
  statistics.django_sessions.all_is
  statistics.django_sessions.cleaned true: a run deletes the expired ones
  statistics.django_sessions.odd_times     rows with a time that is not Django's
  statistics.database_space          null, or what the database takes
  statistics.database_space.file_bytes     SQLite
  statistics.database_space.free_bytes     SQLite: of these, unused
  statistics.database_space.tables   PostgreSQL
  statistics.database_space.tables[].table
  statistics.database_space.tables[].size_bytes
  statistics.database_space.tables[].live_rows
  statistics.database_space.tables[].dead_rows
  statistics.database_space.help     null, or what would give room back
  vault                              --stats: null, or how the vault stands
  vault.folder                       null: none is set, and a restore waits
  vault.usable                       it can be read, and its folder be written
  vault.problem                      null, or why not
  vault.cause_kind
  vault.copies                       within their term
  vault.size_bytes                   that they take on the disk
  vault.room_bytes                   null: the disk alone limits it
  vault.next_end                     null, or when the next term ends
  vault.kept_until                   null, or when the last one does
  vault.overdue_since                null, or since when copies should be gone
  vault.next_plan                    null, or why the newest plan does not fit
  vault.next_plan_kind               its cause_kind
  vault.restores                     those that were cut off
  vault.restores[].id                for restore ID --give-up
  vault.restores[].items
  vault.restores[].open              that have not come back
  vault.restores[].until             from then on nothing is brought back
  vault.restores[].text
  vault.restores[].cause_kind
  plan                               null, or what would go, or was to go
  plan.id                            for cleanup_files --plan
  plan.created_at
  plan.cutoff
  plan.age_seconds
  plan.keep_outputs
  plan.keep_active_files
  plan.keep_old_versions
  plan.storage_cleanup               false: rows only
  plan.only_session                  null, or the one session that was asked for
  plan.database
  plan.storage                       null when none is configured
  plan.digest                        SHA-256 that seals the plan
  plan.items
  plan.size_bytes
  plan.documents                     rows that go with their sessions
  plan.sessions.items
  plan.sessions.size_bytes           of their files
  plan.files.items                   uploaded files
  plan.files.size_bytes
  plan.outputs.items                 generated files
  plan.outputs.size_bytes
  plan.orphans.items
  plan.orphans.size_bytes
  plan.old_versions.items            older versions, in buckets that keep them
  plan.old_versions.size_bytes
  plan.sample                        the first items
  plan.sample[].*                    as items[].*
  run                                null, or what was done
  run.id                             for history
  run.kind                           cleanup, settling of earlier runs, or
                                     refused before it began
  run.plan_id                        0 for settling and refused
  run.refusals                       how often in a row it was refused so: first
                                     at started_at, last at finished_at
  run.trigger                        manual, command-line, scheduled or endpoint
  run.state                          running, done, cancelled, failed or
                                     interrupted
  run.started_at
  run.finished_at
  run.error                          null, or what stopped it
  run.error_kind                     its cause_kind
  run.storage_problem                null, or why files could not be removed
  run.storage_problem_kind           its cause_kind
  run.deleted.items                  confirmed by the store or the database
  run.deleted.size_bytes
  run.already_gone.items
  run.already_gone.size_bytes
  run.skipped.items                  left alone: came back, changed, …
  run.skipped.size_bytes
  run.pending.items                  the next run goes on with them
  run.pending.size_bytes
  run.waiting                        of its pending items, those that wait now
  run.undecided                      items whose rows nobody knows of; the next
                                     run settles them
  run.failed.items                   still there
  run.failed.size_bytes
  run.sessions_deleted
  run.documents_deleted
  run.files_deleted
  run.freed_bytes
  run.finished_from_before           pending deletions of earlier runs now done
  run.finished_from_before_bytes
  run.finished_by_others             done by others, whose runs count them
  run.still_pending_from_before
  run.django_sessions_deleted        expired rows of django_session
  run.django_sessions_problem        null, or why some of them are left
  run.starter                        user@host or "schedule"; null if unknown
  run.overridden                     null, or the limits that were set aside
  run.database                       history: what the journal calls it
  run.connection                     history: the saved connections that lead to
                                     it; null for none
  limits                             --dry-run: the limits that would stop a run
  limits[].limit                     the setting, as DOCSWEEP_MAX_DELETE
  limits[].text                      what would go, and the limit
  causes                             why items were skipped, wait or failed
  causes[].state                     skipped, pending or failed
  causes[].cause
  causes[].cause_kind
  causes[].reason                    stable name, null for the store's own words
  causes[].items
  causes[].is_example                the cause is that of the first of them:
                                     others are about something else
  ledger                             null: the web app has none
  ledger.entry                       its last one after the run
  ledger.hash                        of that, in hexadecimal digits
  gradual_start                      scheduled_cleanup: null, or as it stands
                                     after the run; fields as schedule status

schedule status
  entry.system                       systemd-user, systemd, cron, …
  entry.name
  entry.installed
  entry.active                       the system starts it
  entry.next                         null, or as the system says it
  entry.last
  gradual_start                      null, or how it stands
  gradual_start.over                 the age of the settings counts
  gradual_start.age_seconds          that a scheduled run uses now
  gradual_start.settings_age_seconds where the steps end
  gradual_start.since                begin of this step
  gradual_start.started_at
  gradual_start.begin_seconds        the age of the first step
  gradual_start.days_each            clean days that a step takes
  gradual_start.clean_days           of this step, today not counted
  gradual_start.next_age_seconds     null when it is over
  gradual_start.next_at              of the next step, at the earliest
  gradual_start.next_takes_more      null, or about so much as the last scan saw
  gradual_start.next_takes_more.files
  gradual_start.next_takes_more.sessions
  gradual_start.next_takes_more.size_bytes
  gradual_start.kept_by              null, or what keeps it on its step
  gradual_start.kept_by.kind         failure, limit, hurried-hold, cut-off,
                                     restore, or work-left: its day alone
  gradual_start.kept_by.at
  gradual_start.kept_by.text
  gradual_start.kept_by.cause_kind
  gradual_start.set_aside            by an age on the run's command line

profiles
  folder                             where they are
  profiles
  profiles[].name
  profiles[].file
  profiles[].storage                 null when it names none
  profiles[].database                null when it names none
  profiles[].key                     where the storage's key is: keychain, file,
                                     missing, unknown or not needed
  profiles[].problem                 null, or why it cannot be used
  profiles[].cause_kind

profiles --status, profiles --check
  profiles                           those that need somebody first
  profiles[].name
  profiles[].needs_person
  profiles[].needs                   the worst first; [] where there is nothing
  profiles[].needs[].kind            settings-wrong, database-away,
                                     storage-away, journal-unreadable,
                                     runs-failed, schedule-refused, run-late,
                                     alert, storage-unlisted, quota-reached,
                                     quota-near, pending-long, pending,
                                     journal-older or never-scanned
  profiles[].needs[].needs_person    false: known, and runs see to it
  profiles[].needs[].text
  profiles[].needs[].cause_kind
  profiles[].scanned_at              null: never, as the next four
  profiles[].stored_bytes            null also where files could not be listed
  profiles[].quota_percent
  profiles[].can_go.items            still planned, and held by nobody
  profiles[].can_go.size_bytes
  profiles[].quota_bytes             0: none
  profiles[].last_run                null, or the newest that has ended
  profiles[].last_run.id
  profiles[].last_run.state          done, cancelled, failed or interrupted
  profiles[].last_run.trigger
  profiles[].last_run.started_at
  profiles[].last_run.freed_bytes
  profiles[].running                 null, or the newest that has not ended
  profiles[].running.id
  profiles[].running.trigger
  profiles[].running.starter
  profiles[].running.started_at
  profiles[].next_run.state          none, switched-off, refused, paused,
                                     waiting, quiet, late, elsewhere or
                                     elsewhere-late
  profiles[].next_run.at             null, or when it is or was due; of a pause
                                     its end
  profiles[].pending.items
  profiles[].pending.size_bytes
  profiles[].pending.since           null, or since when the oldest waits
  profiles[].failed_runs             since the last good one
  profiles[].alerts                  kinds of those that are on
  profiles[].health                  null: it was not asked
  profiles[].health.database.answers
  profiles[].health.database.error   null, or why not
  profiles[].health.storage.answers  null: there is no need to ask
  profiles[].health.storage.error

credentials status
  profile                            "default" without one
  credentials
  credentials[].name
  credentials[].stored               null, "keychain" or "file"
  problems                           why a place could not be asked

alerts test
  channels                           each way to tell somebody that is set
  channels[].channel                 log, webhook, command, desktop or ping
  channels[].where                   a host or a program
  channels[].delivered
  channels[].answer                  null, or what the other side said
  channels[].problem                 null, or why it was not delivered
  channels[].cause_kind

alerts status
  alerts                             what there is to tell now
  alerts[].kind                      as run-failed, see help alerts
  alerts[].severity                  warning or critical
  alerts[].text
  alerts[].cause_kind                of what is behind it
  alerts[].mend                      null, or what to do

hold list
  holds
  holds[].id
  holds[].kind                       session, object, prefix or glob
  holds[].pattern
  holds[].note                       why
  holds[].since
  holds[].until                      null: for ever
  holds[].by                         user@host; null if unknown
  holds[].in_force                   false: it has ended
  holds[].ended_at                   hold list --ended: when it ended
  holds[].ended_by                   hold list --ended: null: its time was over
  holds[].why_ended                  hold list --ended: null, or why
  holds[].in_ledger                  true: every docsweep keeps it; hold 12 of
                                     the ledger is called L12
  warning                            null, or why the ledger is refused: holds
                                     may be missing from the list

vault list, vault rebuild
  folder
  used_bytes                         on the disk
  containers                         one a worker of a run, oldest first
  containers[].container
  containers[].run                   as its journal numbers it
  containers[].made
  containers[].until                 from then on nothing is brought back
  containers[].over                  true: it is past that
  containers[].files
  containers[].sessions              whose rows it has
  containers[].size_bytes            of what was copied
  containers[].dropped               copies that are not kept any more
  containers[].stored_bytes          on the disk
  containers[].warnings[].text
  containers[].warnings[].kind       its cause_kind
  cut_off[].id                       restores that are to be finished
  cut_off[].asked
  troubles[].container               what cannot be read
  troubles[].item                    null: the container itself
  troubles[].why
  troubles[].why_kind

vault show
  items[].container
  items[].item                       its number there
  items[].kind                       rows or object
  items[].session                    null: a lone object
  items[].bucket
  items[].key
  items[].size_bytes
  items[].documents                  of rows
  troubles[].*                       as vault list

vault expire
  containers_removed
  copies_removed
  freed_bytes
  requests_answered                  of other docsweeps (erase)
  copies_erased                      for them
  troubles[].*                       as vault list

restore
  restore.id                         null: it is only planned
  restore.stage                      draft, planned, begun, done or given_up
  restore.asked
  restore.vault
  restore.until                      from then on nothing is brought back
  restore.held_until                 null: it has not begun
  restore.items
  restore.size_bytes                 of files
  restore.sessions
  restore.documents
  restore.states.*                   items by state
  restore.warnings[].text
  restore.warnings[].kind            its cause_kind
  restore.list[].kind                rows or object
  restore.list[].session
  restore.list[].bucket
  restore.list[].key
  restore.list[].size_bytes
  restore.list[].documents
  restore.list[].state               planned, begun, restored, already_there,
                                     attached, conflict, folder_only, waiting
                                     or failed
  restore.list[].why                 null, or why; of planned: foreseen
  restore.list[].why_kind            its cause_kind
  restore.list[].told                what else is to be said of it

erase
  session
  cleaned                            false: no row and no file was there
  copies_erased                      null: there is no vault
  copies_left                        that could not be
  others_asked                       by the ledger; null: there is none, or no
                                     other docsweep with a vault
  others_asked.request               its number in ledger status
  others_asked.until                 none of them has a copy after that
  others_asked.docsweeps             user@host of each
  others_warning                     null, or why they could not be asked
  still_kept                         what others keep, in sentences

ledger status
  ledger                             its id; null: the web app has none
  place
  warning                            null, or why the ledger is refused: what is
                                     shown may not be all, and no run deletes
  epoch                              grows with every ledger rehome
  entries
  hash                               of the last entry, in hexadecimal digits
  holds                              in force
  runs                               of every docsweep, newest first
  runs[].run                         its number, for ledger stop
  runs[].by                          user@host; null: it was erased
  runs[].trigger                     manual, command line, scheduled, endpoint,
                                     restore
  runs[].version                     of docsweep
  runs[].begun
  runs[].at_work                     it was heard of within a minute
  runs[].heard_of                    when, the last time
  runs[].stop_asked_by               null: nobody has
  runs[].state                       done, cancelled or failed; null: not ended
  runs[].adopted                     it is of before there was a ledger
  runs[].figures                     what became of how many items
  schedules                          that are expected, of every docsweep
  schedules[].schedule               its number, for ledger unexpect
  schedules[].by                     user@host
  schedules[].system                 systemd, cron, console, …; null: unknown
  schedules[].name                   of its entry
  schedules[].period_hours           between its runs; null: not known yet
  schedules[].since                  expected since then
  schedules[].seen                   runs since then
  schedules[].seen_at                when the last one began; null: none did
  schedules[].missing                runs that are late; 0: all is well
  erasures                           what other docsweeps' vaults were asked to
                                     erase in the last thirty days
  erasures[].request                 its number
  erasures[].by                      user@host; null: it was erased
  erasures[].asked                   when
  erasures[].until                   none of them has a copy after that
  erasures[].open                    how many have not answered
  erasures[].vaults[].by             user@host; null: it was erased
  erasures[].vaults[].answered       when; null: not yet
  erasures[].vaults[].copies         that it had and erased; null: not yet

history
  runs                               newest first; each as run above
  runs[].*
  run                                history RUN: that run
  ledger                             history RUN: its last entry now, as of run;
                                     null: the web app has none
  items                              history RUN: what it dealt with
  items[].seq                        its place in the plan
  items[].kind                       session, file, output or orphan
  items[].reason                     stable name of why it goes
  items[].why                        the same in words
  items[].session                    null for files of no session
  items[].bucket                     null for sessions
  items[].key                        null for sessions
  items[].size_bytes
  items[].changed_at                 last activity of a session
  items[].documents                  rows of a session
  items[].state                      deleted, already-gone, skipped, pending or
                                     failed
  items[].detail                     null, or why it is not deleted
  items[].detail_kind                its cause_kind
  items[].left_reason                stable name of the reason, or null)";

    QJsonValue orNull(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }

    double seconds(Duration duration)
    {
        return double(duration.count()) / 1e6;
    }

    QJsonObject jsonTotal(qint64 items, qint64 bytes)
    {
        return {{u"items"_s, items}, {u"size_bytes"_s, bytes}};
    }

    template <typename Usages> QJsonObject jsonUsages(const Usages &usages)
    {
        QJsonObject object;
        for (auto usage = usages.begin(); usage != usages.end(); ++usage) {
            QString name;
            if constexpr (std::is_same_v<typename Usages::key_type, QByteArray>)
                name = displayKey(usage.key());
            else
                name = usage.key();
            object[name] = QJsonObject{{u"files"_s, usage->files}, {u"size_bytes"_s, usage->bytes}};
        }
        return object;
    }

    QJsonArray jsonAges(const ScanStatistics &statistics)
    {
        QJsonArray ages;
        for (int bin = 0; bin < kAgeBins; ++bin) {
            const AgeBin &it = statistics.ages[size_t(bin)];
            if (it == AgeBin())
                continue;
            const QJsonValue end =
                bin + 1 < kAgeBins ? QJsonValue(seconds(ageBinStart(bin + 1))) : QJsonValue(QJsonValue::Null);
            ages.append(QJsonObject{{u"from_seconds"_s, seconds(ageBinStart(bin))}, {u"to_seconds"_s, end},
                {u"files"_s, it.files}, {u"size_bytes"_s, it.bytes}, {u"sessions"_s, it.sessions}});
        }
        return ages;
    }

    QJsonArray jsonBiggest(const ScanStatistics &statistics)
    {
        QJsonArray biggest;
        for (const SessionUsage &usage : statistics.biggest) {
            biggest.append(QJsonObject{{u"session"_s, displayKey(usage.key)}, {u"files"_s, usage.files},
                {u"size_bytes"_s, usage.bytes}, {u"documents"_s, usage.documents}, {u"has_row"_s, usage.hasRow}});
        }
        return biggest;
    }

    QJsonArray jsonDangling(const ScanStatistics &statistics)
    {
        QJsonArray sample;
        for (const ObjectName &name : statistics.danglingSample)
            sample.append(QJsonObject{{u"bucket"_s, orNull(name.bucket)}, {u"key"_s, displayKey(name.key)}});
        return sample;
    }

    QJsonValue countOf(const std::optional<RowCount> &count)
    {
        return count ? QJsonValue(count->rows) : QJsonValue(QJsonValue::Null);
    }

    QJsonValue howOf(const std::optional<RowCount> &count)
    {
        static constexpr std::array kWords{"exact"_L1, "at-least"_L1, "about"_L1};
        return count ? QJsonValue(QString(kWords[size_t(count->how)])) : QJsonValue(QJsonValue::Null);
    }

    QJsonValue jsonDjangoSessions(const std::optional<DjangoSessions> &sessions)
    {
        if (!sessions)
            return QJsonValue::Null;
        return QJsonObject{{u"expired"_s, countOf(sessions->expired)}, {u"expired_is"_s, howOf(sessions->expired)},
            {u"all"_s, countOf(sessions->all)}, {u"all_is"_s, howOf(sessions->all)},
            {u"cleaned"_s, sessions->isCleaned}, {u"odd_times"_s, sessions->oddTimes}};
    }

    QJsonValue jsonSpace(const std::optional<DatabaseSpace> &space)
    {
        if (!space)
            return QJsonValue::Null;
        QJsonArray tables;
        for (const TableSpace &table : space->tables)
            tables.append(QJsonObject{{u"table"_s, table.table}, {u"size_bytes"_s, table.bytes},
                {u"live_rows"_s, table.liveRows}, {u"dead_rows"_s, table.deadRows}});
        const bool isFile = space->tables.empty();
        return QJsonObject{{u"file_bytes"_s, isFile ? QJsonValue(space->fileBytes) : QJsonValue(QJsonValue::Null)},
            {u"free_bytes"_s, isFile ? QJsonValue(space->freeBytes) : QJsonValue(QJsonValue::Null)},
            {u"tables"_s, tables}, {u"help"_s, orNull(helpForSpace(*space))}};
    }

    QJsonArray jsonProblems(const ScanStatistics &statistics)
    {
        QJsonArray problems;
        for (const ScanProblem &problem : statistics.problems) {
            problems.append(QJsonObject{{u"where"_s, problem.where}, {u"kind"_s, QString(kindName(problem.error.kind))},
                {u"text"_s, problem.error.text}, {u"cause_kind"_s, jsonCause(problem.error.cause)}});
        }
        return problems;
    }

} // namespace

QJsonObject jsonHead(QLatin1String command, QLatin1String mode)
{
    return {
        {u"command"_s, QString(command)}, {u"mode"_s, QString(mode)}, {u"version"_s, QStringLiteral(DOCSWEEP_VERSION)}};
}

void setJsonEnd(QJsonObject &object, ExitCode code, const QString &message, const Error *error)
{
    object[u"exit_code"_s] = int(code);
    object[u"message"_s] = message;
    object[u"error"_s] = error ? QJsonValue(QJsonObject{{u"kind"_s, QString(kindName(error->kind))},
                             {u"text"_s, error->text}, {u"cause_kind"_s, jsonCause(error->cause)}})
                               : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonCause(const Cause &cause)
{
    return orNull(causeName(cause.kind));
}

QJsonObject jsonStatistics(const ScanStatistics &statistics, qint64 quotaBytes)
{
    const double megabytes = double(statistics.bytes) / (1024.0 * 1024.0);
    const QJsonValue quotaShare = quotaBytes > 0 ? QJsonValue(100.0 * double(statistics.bytes) / double(quotaBytes))
                                                 : QJsonValue(QJsonValue::Null);
    return {
        {u"taken_at"_s, toIsoUtc(statistics.takenAt)},
        {u"cutoff"_s, toIsoUtc(statistics.cutoff)},
        {u"storage_listed"_s, statistics.storageListed},
        {u"storage_problem"_s, orNull(statistics.storageProblem.text)},
        {u"storage_problem_kind"_s, jsonCause(statistics.storageProblem.cause)},
        {u"total_files"_s, statistics.files},
        {u"total_size_bytes"_s, statistics.bytes},
        {u"total_size_mb"_s, megabytes},
        {u"quota_bytes"_s, quotaBytes},
        {u"quota_percent"_s, quotaShare},
        {u"old_files"_s, statistics.oldFiles},
        {u"old_size_bytes"_s, statistics.oldBytes},
        {u"outputs"_s, statistics.outputs},
        {u"output_size_bytes"_s, statistics.outputBytes},
        {u"sessions"_s, statistics.sessions},
        {u"old_sessions"_s, statistics.oldSessions},
        {u"documents"_s, statistics.documents},
        {u"old_documents"_s, statistics.oldDocuments},
        {u"orphans"_s, statistics.orphans},
        {u"orphan_size_bytes"_s, statistics.orphanBytes},
        {u"old_versions"_s, statistics.oldVersions},
        {u"old_version_size_bytes"_s, statistics.oldVersionBytes},
        {u"unreferred"_s, statistics.unreferred},
        {u"unreferred_size_bytes"_s, statistics.unreferredBytes},
        {u"unreferred_outputs"_s, statistics.unreferredOutputs},
        {u"unreferred_output_size_bytes"_s, statistics.unreferredOutputBytes},
        {u"dangling"_s, statistics.dangling},
        {u"dangling_sample"_s, jsonDangling(statistics)},
        {u"unknown_size"_s, statistics.unknownSize},
        {u"unknown_time"_s, statistics.unknownTime},
        {u"future_time"_s, statistics.futureTime},
        {u"held_items"_s, statistics.heldItems},
        {u"held_sessions"_s, statistics.heldSessions},
        {u"held_size_bytes"_s, statistics.heldBytes},
        {u"file_types"_s, jsonUsages(statistics.types)},
        {u"buckets"_s, jsonUsages(statistics.buckets)},
        {u"ages"_s, jsonAges(statistics)},
        {u"biggest_sessions"_s, jsonBiggest(statistics)},
        {u"django_sessions"_s, jsonDjangoSessions(statistics.beside.djangoSessions)},
        {u"database_space"_s, jsonSpace(statistics.beside.space)},
        {u"problem_count"_s, statistics.problemCount},
        {u"problems"_s, jsonProblems(statistics)},
    };
}

QJsonObject jsonPlan(const Plan &plan, std::span<const PlanItem> sample)
{
    const auto kind = [](const KindTotal &total) { return jsonTotal(total.items, total.bytes); };
    QJsonArray items;
    for (const PlanItem &item : sample)
        items.append(jsonItem(item, plan.policy.age));
    const QString only = plan.policy.onlySession ? displayKey(*plan.policy.onlySession) : QString();
    return {
        {u"id"_s, plan.id},
        {u"created_at"_s, toIsoUtc(plan.createdAt)},
        {u"cutoff"_s, toIsoUtc(plan.policy.cutoff)},
        {u"age_seconds"_s, seconds(plan.policy.age)},
        {u"keep_outputs"_s, plan.policy.keepOutputs},
        {u"keep_active_files"_s, plan.policy.keepActiveFiles},
        {u"keep_old_versions"_s, plan.policy.keepOldVersions},
        {u"storage_cleanup"_s, plan.policy.storageCleanup},
        {u"only_session"_s, orNull(only)},
        {u"database"_s, plan.databaseName},
        {u"storage"_s, orNull(plan.storageName)},
        {u"digest"_s, QString::fromLatin1(plan.digest.toHex())},
        {u"items"_s, plan.totals.items},
        {u"size_bytes"_s, plan.totals.bytes},
        {u"documents"_s, plan.totals.documents},
        {u"sessions"_s, kind(plan.totals.sessions)},
        {u"files"_s, kind(plan.totals.files)},
        {u"outputs"_s, kind(plan.totals.outputs)},
        {u"orphans"_s, kind(plan.totals.orphans)},
        {u"old_versions"_s, kind(plan.totals.oldVersions)},
        {u"sample"_s, items},
    };
}

QJsonArray jsonLimits(std::span<const LimitTrip> limits)
{
    QJsonArray array;
    for (const LimitTrip &limit : limits)
        array.append(QJsonObject{{u"limit"_s, QString(settingOf(limit.kind))}, {u"text"_s, describe(limit)}});
    return array;
}

QJsonArray jsonCauses(std::span<const CauseCount> causes)
{
    QJsonArray array;
    for (const CauseCount &cause : causes) {
        array.append(QJsonObject{{u"state"_s, QString(stateWord(cause.state))}, {u"cause"_s, cause.why.text},
            {u"cause_kind"_s, jsonCause(cause.why.cause)},
            {u"reason"_s, cause.left ? QJsonValue(QString(reasonName(*cause.left))) : QJsonValue(QJsonValue::Null)},
            {u"items"_s, cause.items}, {u"is_example"_s, cause.isExample}});
    }
    return array;
}

QString describeJson()
{
    return QString::fromUtf8(kJsonHelp);
}

} // namespace docsweep
