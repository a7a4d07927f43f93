// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectlist.h"

#include "core/journal/journal.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kEvery = 3s;
    constexpr int kAtOnce = 4;
    constexpr int kRest = 5; ///< times as long as a reading took: a large journal is not read without a break

} // namespace

ProjectList::ProjectList(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_reads(kAtOnce)
    , m_asks(kAtOnce)
{
    m_tick.setInterval(kEvery);
    connect(&m_tick, &QTimer::timeout, this, &ProjectList::look);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        for (Behind &behind : m_behind)
            behind.mark = {};
        look();
    });
    connect(&console, &Console::contextChanged, this, [this] {
        m_look.drop(); // another one is open
        if (m_isWatched)
            look();
    });
}

ProjectList::~ProjectList() = default;

void ProjectList::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (!watched) {
        m_tick.stop();
        m_minute.stop();
        m_look.drop();
        stopCheck();
        return;
    }
    m_tick.start();
    m_minute.start();
    look();
}

/// The open one, where it is not saved under a name.
std::optional<ProjectList::Source> ProjectList::openSource() const
{
    const ConsoleContext &context = m_console.context();
    if (!context.isConfigured() || !context.connection.isEmpty())
        return std::nullopt;
    Source source;
    source.name = context.profile.isEmpty() ? tr("Environment") : QDir(QFileInfo(context.profile).path()).dirName();
    source.isSaved = false;
    source.look = context.look();
    source.terms = [settings = context.settings, read = context.read]() -> Result<ProjectTerms> {
        const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
        return sessions ? Result<ProjectTerms>(termsOf(settings, (*sessions)->name())) : fail(sessions.error());
    };
    source.reach = [storage = context.settings.retention.storageCleanup, read = context.read](
                       std::stop_token stop) { return askBothSides(read, storage, kHealthLimit, std::move(stop)); };
    return source;
}

/// On a worker.
ProjectList::Seen ProjectList::lookAt(const Connections &connections, const std::optional<Source> &open)
{
    Seen seen;
    if (open)
        seen.sources.push_back(*open);
    if (connections.names && connections.terms) {
        for (const QString &name : connections.names())
            seen.sources.push_back({name, true, connections.look ? connections.look(name) : ConnectionLook(),
                [terms = connections.terms, name] { return terms(name); },
                [reach = connections.reach, name](std::stop_token stop) { return reach(name, std::move(stop)); }});
    }
    for (const Source &source : seen.sources) {
        Mark &mark = seen.marks.emplace_back();
        const Result<ProjectTerms> terms = source.terms();
        if (!terms) {
            mark.problem = terms.error();
            continue;
        }
        mark.terms = *terms;
        const QString home = terms->place.home;
        mark.journal = ListWatch::marksOf(journalPath(home));
        if (const QFileInfo alerts(home + u"/alerts.json"_s); alerts.exists())
            mark.alertsMs = alerts.lastModified().toMSecsSinceEpoch();
    }
    return seen;
}

void ProjectList::look()
{
    if (m_look.isBusy())
        return;
    m_look.start(
        this,
        [connections = m_console.context().connections, open = openSource()](
            const std::stop_token &) { return lookAt(connections, open); },
        [this](Seen seen) { take(std::move(seen)); });
}

void ProjectList::take(Seen seen)
{
    const QString &current = m_console.context().connection;
    const auto isSame = [](const Source &source, const ProjectRow &row) {
        return source.name == row.name && source.isSaved == row.isSaved;
    };
    const bool isOther =
        !m_isLoaded || !std::equal(seen.sources.begin(), seen.sources.end(), m_rows.begin(), m_rows.end(), isSame);
    m_isLoaded = true;
    if (isOther) {
        std::vector<ProjectRow> rows;
        std::vector<Behind> behind;
        for (const Source &source : seen.sources) {
            const auto known =
                std::find_if(m_rows.begin(), m_rows.end(), [&](const ProjectRow &row) { return isSame(source, row); });
            if (known == m_rows.end()) {
                rows.emplace_back().name = source.name;
                rows.back().isSaved = source.isSaved;
                rows.back().look = source.look;
                behind.push_back({source, {}, false, {}, {}});
            } else {
                rows.push_back(*known);
                behind.push_back(m_behind[size_t(known - m_rows.begin())]);
            }
        }
        m_rows = std::move(rows);
        m_behind = std::move(behind);
    }
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_behind[row].source = seen.sources[row];
        const bool isOpen = !m_rows[row].isSaved || m_rows[row].name == current;
        const bool isUnchanged = std::exchange(m_rows[row].isOpen, isOpen) == isOpen
            && std::exchange(m_rows[row].look, seen.sources[row].look) == seen.sources[row].look;
        if (!isUnchanged && !isOther)
            emit rowChanged(int(row));
    }
    if (isOther)
        emit namesChanged();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_behind[row].mark != seen.marks[row])
            read(row, seen.marks[row]);
    }
    if (std::exchange(m_wantsCheck, false))
        check();
}

void ProjectList::read(size_t row, const Mark &mark)
{
    Behind &behind = m_behind[row];
    const Clock &clock = *m_console.context().clock;
    const bool isTooSoon = m_rows[row].isRead && clock.steadyNow() - behind.readAt < behind.took * kRest;
    if (behind.isReading || isTooSoon) // the next look finds it again
        return;
    behind.mark = mark;
    behind.isReading = true;
    m_reads.start(
        this,
        [mark, &clock](const std::stop_token &stop) {
            const Duration start = clock.steadyNow();
            const Result<ProjectTerms> terms = mark.terms ? Result<ProjectTerms>(*mark.terms) : fail(*mark.problem);
            Result<ProjectStatus> status = readProjectStatus(terms, clock.now(), stop);
            return Answer{std::move(status), clock.steadyNow() - start};
        },
        [this, name = m_rows[row].name](Answer answer) { takeStatus(name, std::move(answer)); });
}

void ProjectList::takeStatus(const QString &name, Answer answer)
{
    const std::optional<size_t> row = rowOf(name);
    if (!row)
        return;
    Behind &behind = m_behind[*row];
    behind.isReading = false;
    behind.took = answer.took;
    behind.readAt = m_console.context().clock->steadyNow();
    if (!answer.status)
        return;
    ProjectRow &shown = m_rows[*row];
    answer.status->health = shown.status.health;
    answer.status->healthProblem = shown.status.healthProblem;
    shown.status = *std::move(answer.status);
    shown.isRead = true;
    change(*row);
}

void ProjectList::check()
{
    if (!m_isLoaded) {
        m_wantsCheck = true;
        return;
    }
    if (isChecking())
        return;
    m_isStopped = false;
    m_askedOf = int(m_rows.size());
    for (size_t row = 0; row < m_rows.size(); ++row)
        ask(row);
    emit checkChanged();
}

void ProjectList::ask(size_t row)
{
    m_rows[row].isAsking = true;
    m_asks.start(
        this,
        [reach = m_behind[row].source.reach](std::stop_token stop) -> Result<Reachability> {
            if (stop.stop_requested())
                return failCancelled();
            return reach(std::move(stop));
        },
        [this, name = m_rows[row].name](const Result<Reachability> &health) { takeHealth(name, health); });
    emit rowChanged(int(row));
}

void ProjectList::takeHealth(const QString &name, const Result<Reachability> &health)
{
    const bool isStopped = !health && health.error().kind == ErrorKind::Cancelled;
    if (const std::optional<size_t> row = rowOf(name)) {
        ProjectRow &shown = m_rows[*row];
        shown.isAsking = false;
        if (!isStopped) {
            shown.status.health = health ? std::optional(*health) : std::nullopt;
            shown.status.healthProblem = health ? std::nullopt : std::optional(health.error());
        }
        change(*row);
    }
    if (!isChecking() && !m_isStopped)
        m_checkedAt = now();
    emit checkChanged();
}

void ProjectList::stopCheck()
{
    m_wantsCheck = false;
    if (!isChecking())
        return;
    m_isStopped = true;
    m_asks.stop();
}

void ProjectList::change(size_t row)
{
    m_rows[row].needs = needsOf(m_rows[row].status, now());
    emit rowChanged(int(row));
}

std::optional<size_t> ProjectList::rowOf(const QString &name) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&name](const ProjectRow &row) { return row.name == name; });
    return found == m_rows.end() ? std::nullopt : std::optional(size_t(found - m_rows.begin()));
}

} // namespace docsweep
