// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/endpoint.h"

#include "core/base/log.h"
#include "core/sweep/planner.h"
#include "core/sweep/refusedrun.h"
#include "core/sweep/sweeprunner.h"

#include <QJsonDocument>

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr Duration kSurveyIsFresh = std::chrono::seconds{30};
    constexpr Duration kFailureIsFresh = std::chrono::seconds{5};
    constexpr int kReadings = 4;
    constexpr int kWatchers = 2;
    // Together fewer than the connections that may be open beside those that wait (HttpLimits).
    constexpr int kMostRuns = 32;
    constexpr int kMostReadings = 64;
    constexpr int kMostWatchers = 32;
    constexpr double kMegabyte = 1024.0 * 1024.0;

    HttpAnswer json(int status, const QJsonObject &object)
    {
        return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
    }

    HttpAnswer problem(int status, const QString &error)
    {
        return json(status, {{u"success"_s, false}, {u"error"_s, redacted(error)}});
    }

    HttpAnswer turnAway(const HttpRequest &request, const Refusal &refusal)
    {
        logWarning(u"endpoint: %1 %2 refused: %3"_s.arg(
            displayKey(request.method.left(16)), displayKey(request.path.left(100)), refusal.why));
        HttpAnswer answer = problem(refusal.status, refusal.why);
        if (refusal.status == 401)
            answer.headers.append(std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Bearer"));
        return answer;
    }

    int statusOf(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::Conflict: // another run holds the lock
        case ErrorKind::Unavailable:
        case ErrorKind::Suspended:
        case ErrorKind::Cancelled:
            return 503;
        default:
            return 500;
        }
    }

    HttpAnswer failure(const HttpRequest &request, const Error &error)
    {
        logError(u"endpoint: "_s + QString::fromLatin1(request.path) + u": "_s + error.text);
        HttpAnswer answer = problem(statusOf(error.kind), error.text);
        if (answer.status == 503)
            answer.headers.append(std::pair<QByteArray, QByteArray>("Retry-After", "30"));
        return answer;
    }

    QJsonObject cleaned(const QString &message, const RunTotals &totals)
    {
        return {{u"success"_s, true}, {u"message"_s, message}, {u"files_deleted"_s, totals.objectsDeleted},
            {u"documents_deleted"_s, totals.documentsDeleted}};
    }

    QString messageOf(const Run &run)
    {
        const qint64 left = run.totals.of(ItemState::Pending).items + run.totals.of(ItemState::Failed).items;
        QString message = u"Deleted %1 file(s) and %2 document(s)."_s.arg(
            QString::number(run.totals.objectsDeleted), QString::number(run.totals.documentsDeleted));
        if (left > 0)
            message += u" %1 file(s) could not be removed yet and will be removed later."_s.arg(left);
        return message;
    }

    /// Rows are counted also while the storage is away. Types as Python's splitext() has them: ".pdf".
    QJsonObject storageStats(const ScanStatistics &found, bool storageCleanup)
    {
        if (!found.storageListed && storageCleanup)
            return {{u"success"_s, false}, {u"error"_s, found.storageProblem.text}};
        QJsonObject types;
        for (auto type = found.types.begin(); type != found.types.end(); ++type) {
            const bool isExtension = !type.key().isEmpty() && type.key() != "*";
            types[(isExtension ? u"."_s : QString()) + displayKey(type.key())] = type->files;
        }
        const double megabytes = double(qRound64(double(found.bytes) / kMegabyte * 100)) / 100;
        return {{u"success"_s, true}, {u"total_files"_s, found.files}, {u"total_size_bytes"_s, found.bytes},
            {u"total_size_mb"_s, megabytes}, {u"file_types"_s, types}, {u"old_files_count"_s, found.oldFiles},
            {u"cleanup_recommended"_s, found.oldFiles > 0}};
    }

} // namespace

Endpoint::Endpoint(Settings settings, SweepBackends writers, ReadBackends readers, EndpointPolicy policy)
    : m_settings(std::move(settings))
    , m_writers(std::move(writers))
    , m_readers(std::move(readers))
    , m_gatekeeper(std::move(policy))
{
    const auto setUp = [](Lane &lane, int threads, int most) {
        lane.pool.setMaxThreadCount(threads);
        lane.most = most;
    };
    setUp(m_runs, 1, kMostRuns);
    setUp(m_readings, kReadings, kMostReadings);
    setUp(m_watch, kWatchers, kMostWatchers);
}

Endpoint::~Endpoint()
{
    m_stop.request_stop();
    for (Lane *lane : {&m_runs, &m_readings, &m_watch})
        lane->pool.waitForDone();
}

void Endpoint::handle(HttpRequest request, HttpServer::Answer answer)
{
    struct Way {
        QByteArray method;
        QByteArray path;
        Work work;
        Lane *lane;
    };
    const std::array ways{
        Way{"POST", "/cleanup-session/", &Endpoint::cleanSession, &m_runs},
        Way{"GET", "/cleanup-info/", &Endpoint::tellInfo, &m_readings},
        Way{"GET", "/healthz", &Endpoint::tellHealth, &m_watch},
        Way{"GET", "/metrics", &Endpoint::tellMetrics, &m_watch},
    };
    if (const auto admitted = m_gatekeeper.admit(request); !admitted)
        return answer(turnAway(request, admitted.error()));
    for (const Way &way : ways) {
        if (way.path != request.path)
            continue;
        if (way.method != request.method) {
            HttpAnswer refused = problem(405, u"This path wants %1."_s.arg(QString::fromLatin1(way.method)));
            refused.headers.append(std::pair<QByteArray, QByteArray>("Allow", way.method));
            return answer(std::move(refused));
        }
        Lane *const lane = way.lane;
        if (lane->requests.fetch_add(1) >= lane->most) {
            lane->requests.fetch_sub(1);
            HttpAnswer busy = problem(503, u"Too much is asked at once."_s);
            busy.headers.append(std::pair<QByteArray, QByteArray>("Retry-After", "30"));
            return answer(std::move(busy));
        }
        lane->pool.start([this, lane, work = way.work, request = std::move(request), answer = std::move(answer)] {
            answer((this->*work)(request));
            lane->requests.fetch_sub(1);
        });
        return;
    }
    answer(problem(404, u"There is nothing at this path."_s));
}

HttpAnswer Endpoint::cleanSession(const HttpRequest &request)
{
    const tl::expected<SessionKey, Refusal> session = m_gatekeeper.sessionToClean(request);
    if (!session)
        return turnAway(request, session.error());
    const Instant begun = m_readers.clock->now();
    ScanCounters counters;
    const Result<Plan> plan = Planner(m_readers).plan({m_settings.retention, *session}, counters, m_stop.get_token());
    // Of a session that has neither a row nor a file there is nothing to clean: for a page that is no failure.
    if (!plan && plan.error().cause.kind == CauseKind::SessionUnknown)
        return json(200, cleaned(u"There was nothing to clean up."_s, {}));
    if (!plan) {
        recordRefusal(m_readers, RunTrigger::Endpoint, plan.error(), begun);
        return failure(request, plan.error());
    }
    if (plan->totals.items == 0)
        return json(200, cleaned(u"There was nothing to clean up."_s, {}));
    SweepRunner runner(m_writers);
    RunRequest asked{plan->id, RunTrigger::Endpoint, {}, m_settings.limits};
    asked.clock = m_settings.retention.clock;
    const Result<Run> run = runner.execute(asked, m_stop.get_token());
    if (!run) {
        recordRefusal(m_readers, RunTrigger::Endpoint, run.error(), begun);
        return failure(request, run.error());
    }
    if (run->state != RunState::Done)
        return failure(request, errorOf(ErrorKind::Unavailable, run->error));
    logInfo(u"endpoint: run %1: %2"_s.arg(QString::number(run->id), messageOf(*run)));
    return json(200, cleaned(messageOf(*run), run->totals));
}

Result<ScanStatistics> Endpoint::statistics()
{
    const std::lock_guard lock(m_surveyMutex); // who comes meanwhile gets what this one finds
    const Instant now = m_readers.clock->now();
    if (m_survey && now - m_surveyedAt < (*m_survey ? kSurveyIsFresh : kFailureIsFresh) && now >= m_surveyedAt)
        return *m_survey;
    ScanCounters counters;
    Result<ScanStatistics> found =
        Planner(m_readers).survey({m_settings.retention, std::nullopt}, counters, m_stop.get_token());
    m_survey = found;
    m_surveyedAt = m_readers.clock->now();
    return found;
}

HttpAnswer Endpoint::tellInfo(const HttpRequest &request)
{
    if (const auto site = request.header("sec-fetch-site"); site && *site == "cross-site")
        return turnAway(request, {403, u"The request comes from another site."_s});
    const Result<ScanStatistics> found = statistics();
    if (!found)
        return failure(request, found.error());
    return json(200,
        {{u"success"_s, true},
            {u"cleanup_candidates"_s,
                QJsonObject{{u"old_sessions_count"_s, found->oldSessions},
                    {u"old_documents_count"_s, found->oldDocuments},
                    {u"cleanup_recommended"_s, found->oldSessions > 0}}},
            {u"storage_stats"_s, storageStats(*found, m_settings.retention.storageCleanup)}});
}

HttpAnswer Endpoint::tellHealth(const HttpRequest &request)
{
    Result<std::unique_ptr<Journal>> journal = m_readers.journal();
    if (!journal)
        return failure(request, errorOf(ErrorKind::Unavailable, journal.error().why()));
    Result<std::unique_ptr<SessionReader>> sessions = m_readers.sessions();
    if (!sessions)
        return failure(request, errorOf(ErrorKind::Unavailable, sessions.error().why()));
    if (const auto time = (*sessions)->serverTime(m_stop.get_token()); !time)
        return failure(request, errorOf(ErrorKind::Unavailable, time.error().why()));
    return json(200, {{u"status"_s, u"ok"_s}});
}

HttpAnswer Endpoint::tellMetrics(const HttpRequest &request)
{
    if (const auto admitted = m_gatekeeper.admitToMetrics(request); !admitted)
        return turnAway(request, admitted.error());
    Result<std::unique_ptr<Journal>> journal = m_readers.journal();
    if (!journal)
        return failure(request, journal.error());
    Result<std::unique_ptr<SessionReader>> sessions = m_readers.sessions();
    if (!sessions)
        return failure(request, sessions.error());
    const MetricsSubject subject{m_settings.home, (*sessions)->name(), m_settings.retention.quotaBytes,
        m_readers.clock->now(), m_settings.vault, m_readers.clock};
    Result<QByteArray> text = m_metrics.text(**journal, subject);
    if (!text)
        return failure(request, text.error());
    return {200, "text/plain; version=0.0.4; charset=utf-8", *std::move(text), {}};
}

} // namespace docsweep
