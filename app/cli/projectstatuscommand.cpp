// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "app/projects.h"
#include "core/base/log.h"
#include "core/base/visibletext.h"
#include "core/config/profiles.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kAtOnce = 4; ///< projects that are read or asked at a time

    struct Row {
        QString name;
        ProjectStatus status;
        std::vector<ProjectNeed> needs;

        bool needsPerson() const { return !needs.empty() && needs.front().needsPerson(); }
    };

    /// What is known of all of them, a few at a time: one that hangs costs its own row.
    class Survey {
    public:
        Survey(const LoadRequest &request, QString home, const Clock &clock, bool asks, std::stop_token stop)
            : m_request(request)
            , m_home(std::move(home))
            , m_clock(clock)
            , m_asks(asks)
            , m_stop(std::move(stop))
        {
        }

        std::vector<Row> of(const QStringList &names)
        {
            std::vector<Row> rows(size_t(names.size()));
            std::atomic<size_t> next = 0;
            std::vector<std::jthread> workers;
            for (size_t worker = 0; worker < std::min(kAtOnce, rows.size()); ++worker) {
                workers.emplace_back([&] {
                    for (size_t at = next++; at < rows.size() && !m_stop.stop_requested(); at = next++)
                        rows[at] = look(names[qsizetype(at)]);
                });
            }
            workers.clear(); // waits
            std::stable_sort(
                rows.begin(), rows.end(), [](const Row &a, const Row &b) { return rankOf(a.needs) < rankOf(b.needs); });
            return rows;
        }

    private:
        Row look(const QString &name) const
        {
            Row row{name, {}, {}};
            const Instant now = m_clock.now();
            Result<ProjectStatus> status = readProjectStatus(termsOfProfile(m_request, name, m_home), now, m_stop);
            if (!status) // stopped
                return row;
            row.status = *std::move(status);
            if (m_asks && !row.status.settingsProblem)
                ask(name, row.status);
            row.needs = needsOf(row.status, now);
            return row;
        }

        void ask(const QString &name, ProjectStatus &status) const
        {
            const Result<ProjectReaders> readers = readersOfProfile(m_request, name, m_home, m_clock);
            if (!readers) {
                status.healthProblem = readers.error();
                return;
            }
            const Result<Reachability> health =
                askBothSides(readers->read, readers->storageCleanup, kHealthLimit, m_stop);
            if (health)
                status.health = *health;
        }

        const LoadRequest &m_request;
        const QString m_home;
        const Clock &m_clock;
        const bool m_asks;
        const std::stop_token m_stop;
    };

    constexpr size_t kColumns = 9;
    using Line = std::array<QString, kColumns>;

    QString storedText(const ProjectStatus &status)
    {
        if (!status.figures.scan || !status.figures.scan->storedBytes)
            return u"-"_s;
        const QString stored = formatBytes(*status.figures.scan->storedBytes);
        return status.quotaBytes > 0 ? QString(stored + u" of "_s + formatBytes(status.quotaBytes)) : stored;
    }

    QString runText(const std::optional<RunRecord> &record)
    {
        return record ? QString(formatTime(record->run.startedAt) + u' ' + runStateWord(record->run.state)) : u"-"_s;
    }

    QString atWorkText(const std::optional<RunRecord> &record)
    {
        if (!record)
            return u"-"_s;
        const QString who = record->starter.isEmpty() ? QString(triggerWord(record->run.trigger)) : record->starter;
        return who + u" since "_s + formatTime(record->run.startedAt);
    }

    QString healthText(const ProjectStatus &status)
    {
        if (status.healthProblem)
            return u"not asked"_s;
        if (!status.health)
            return u"-"_s;
        const auto word = [](const SideHealth &side) {
            return !side.isNeeded ? u"off"_s : side.error ? u"AWAY"_s : u"ok"_s;
        };
        return u"database "_s + word(status.health->database) + u", storage "_s + word(status.health->storage);
    }

    Line lineOf(const Row &row, Instant now)
    {
        const ProjectFigures &figures = row.status.figures;
        const auto count = [](qint64 number) { return number == 0 ? u"-"_s : QString::number(number); };
        const QString canGo = figures.scan ? u"%1, %2 (%3 ago)"_s.arg(formatCount(figures.scan->items, "item"_L1),
                                  formatBytes(figures.scan->bytes), formatAge(figures.scan->at, now))
                                           : u"-"_s;
        return {visibleText(row.name), storedText(row.status), canGo, runText(figures.lastRun),
            describe(figures.schedule), count(figures.pending.items), count(figures.failures),
            atWorkText(figures.running), healthText(row.status)};
    }

    void printTable(const std::vector<Row> &rows, Instant now, bool asked, Console &console)
    {
        std::vector<Line> lines{{u"PROFILE"_s, u"STORED"_s, u"CAN GO"_s, u"LAST RUN"_s, u"NEXT RUN"_s, u"PENDING"_s,
            u"FAILED"_s, u"AT WORK"_s, u"HEALTH"_s}};
        for (const Row &row : rows)
            lines.push_back(lineOf(row, now));
        const size_t shown = asked ? kColumns : kColumns - 1;
        std::array<qsizetype, kColumns> widths{};
        for (const Line &line : lines) {
            for (size_t column = 0; column < shown; ++column)
                widths[column] = std::max(widths[column], line[column].size());
        }
        for (size_t at = 0; at < lines.size(); ++at) {
            QString text;
            for (size_t column = 0; column < shown; ++column)
                text += column + 1 < shown ? QString(lines[at][column].leftJustified(widths[column]) + u"  "_s)
                                           : lines[at][column];
            console.print(text.trimmed());
            if (at == 0)
                continue;
            for (const ProjectNeed &need : rows[at - 1].needs)
                console.print((need.needsPerson() ? u"  needs you: "_s : u"  note: "_s)
                    + visibleText(redacted(describe(need, now))));
        }
    }

    QJsonValue orNull(bool isKnown, const QJsonValue &value)
    {
        return isKnown ? value : QJsonValue(QJsonValue::Null);
    }

    QJsonValue timeOrNull(const std::optional<Instant> &at)
    {
        return at ? QJsonValue(toIsoUtc(*at)) : QJsonValue(QJsonValue::Null);
    }

    QJsonValue jsonSide(const SideHealth &side)
    {
        return QJsonObject{{u"answers"_s, orNull(side.isNeeded, !side.error)},
            {u"error"_s, orNull(side.error.has_value(), side.error ? redacted(side.error->text) : QString())}};
    }

    QJsonValue jsonHealth(const std::optional<Reachability> &health)
    {
        if (!health)
            return QJsonValue::Null;
        return QJsonObject{{u"database"_s, jsonSide(health->database)}, {u"storage"_s, jsonSide(health->storage)}};
    }

    QJsonValue jsonLastRun(const std::optional<RunRecord> &record)
    {
        if (!record)
            return QJsonValue::Null;
        return QJsonObject{{u"id"_s, record->run.id}, {u"state"_s, QString(runStateWord(record->run.state))},
            {u"trigger"_s, QString(triggerWord(record->run.trigger))},
            {u"started_at"_s, toIsoUtc(record->run.startedAt)}, {u"freed_bytes"_s, record->run.totals.freedBytes}};
    }

    QJsonValue jsonRunning(const std::optional<RunRecord> &record)
    {
        if (!record)
            return QJsonValue::Null;
        return QJsonObject{{u"id"_s, record->run.id}, {u"trigger"_s, QString(triggerWord(record->run.trigger))},
            {u"starter"_s, orNull(!record->starter.isEmpty(), record->starter)},
            {u"started_at"_s, toIsoUtc(record->run.startedAt)}};
    }

    QJsonObject jsonOf(const Row &row, Instant now)
    {
        QJsonArray needs;
        for (const ProjectNeed &need : row.needs)
            needs.append(QJsonObject{{u"kind"_s, QString(needName(need.kind))}, {u"needs_person"_s, need.needsPerson()},
                {u"text"_s, redacted(describe(need, now))},
                {u"cause_kind"_s, jsonCause(need.why ? need.why->cause : Cause())}});
        QJsonArray alerts;
        for (auto alert = row.status.alerts.cbegin(); alert != row.status.alerts.cend(); ++alert)
            alerts.append(QString(alertKindName(alert.key())));
        const ProjectFigures &figures = row.status.figures;
        const std::optional<ProjectScan> &scan = figures.scan;
        const std::optional<double> share = row.status.quotaShare();
        return {{u"name"_s, row.name}, {u"needs_person"_s, row.needsPerson()}, {u"needs"_s, needs},
            {u"scanned_at"_s, timeOrNull(scan ? std::optional(scan->at) : std::nullopt)},
            {u"stored_bytes"_s, orNull(scan && scan->storedBytes, scan ? scan->storedBytes.value_or(0) : 0)},
            {u"quota_bytes"_s, row.status.quotaBytes},
            {u"quota_percent"_s, orNull(share.has_value(), 100.0 * share.value_or(0))},
            {u"can_go"_s,
                QJsonObject{{u"items"_s, orNull(scan.has_value(), scan ? scan->items : 0)},
                    {u"size_bytes"_s, orNull(scan.has_value(), scan ? scan->bytes : 0)}}},
            {u"last_run"_s, jsonLastRun(figures.lastRun)}, {u"running"_s, jsonRunning(figures.running)},
            {u"next_run"_s,
                QJsonObject{{u"state"_s, QString(scheduleStateName(figures.schedule.state))},
                    {u"at"_s, timeOrNull(figures.schedule.next)}}},
            {u"pending"_s,
                QJsonObject{{u"items"_s, figures.pending.items}, {u"size_bytes"_s, figures.pending.bytes},
                    {u"since"_s, timeOrNull(figures.oldestPending)}}},
            {u"failed_runs"_s, figures.failures}, {u"alerts"_s, alerts}, {u"health"_s, jsonHealth(row.status.health)}};
    }

} // namespace

Result<ExitCode> runProjectStatus(const ProfilesOptions &options, const LoadRequest &request, const Clock &clock,
    Console &console, std::stop_token stop)
{
    console.endProgress();
    LoadRequest places = request;
    places.findsEnvFile = false; // as where a profile is named
    const Result<QString> home = loadHome(places);
    if (!home)
        return fail(home.error());
    const std::vector<Row> rows =
        Survey(request, *home, clock, options.check, stop).of(profileNames(request.environment));
    if (stop.stop_requested())
        return failCancelled();
    const auto needing = std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.needsPerson(); });
    const ExitCode code = options.check && needing > 0 ? ExitCode::Failed : ExitCode::Done;
    const Instant now = clock.now();
    if (options.json) {
        QJsonArray array;
        for (const Row &row : rows)
            array.append(jsonOf(row, now));
        QJsonObject object = jsonHead("profiles"_L1, options.check ? "check"_L1 : "status"_L1);
        setJsonEnd(object, code,
            u"%1, %2 in need of somebody"_s.arg(formatCount(array.size(), "profile"_L1), QString::number(needing)),
            nullptr);
        object[u"profiles"_s] = array;
        console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    } else if (rows.empty()) {
        console.print(u"There is no profile yet. One is a file %1/NAME.ini with lines like DATABASE_URL=… and "
                      "STORAGE_ROOT=…"_s.arg(profilesFolder(request.environment)));
    } else {
        printTable(rows, now, options.check, console);
        console.print({});
        console.print(needing == 0 ? u"Nothing needs you."_s
                                   : u"%1 of %2 need%3 you."_s.arg(QString::number(needing),
                                       formatCount(qint64(rows.size()), "profile"_L1), needing == 1 ? u"s"_s : u""_s));
    }
    return code;
}

} // namespace docsweep
