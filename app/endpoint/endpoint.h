// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/endpoint/gatekeeper.h"
#include "app/endpoint/httpserver.h"
#include "core/monitor/metrics.h"
#include "core/sweep/backends.h"

#include <QJsonObject>
#include <QThreadPool>

#include <atomic>
#include <mutex>
#include <stop_token>
#include <vector>

namespace docsweep {

/// What the web app's pages and a monitoring ask of docsweep over HTTP:
///
///     POST /cleanup-session/  {success, message, files_deleted, documents_deleted}: the caller's own session, whatever
///                             its age; holds and other sessions' references still protect
///     GET  /cleanup-info/     {success, cleanup_candidates, storage_stats}, from a scan at most half a minute old
///     GET  /healthz           200 while the database answers and the journal can be read, else 503
///     GET  /metrics           Prometheus text, from the journal alone
///
/// Errors are {success: false, error} with a fitting status. `handle` comes back at once; the work is done on a pool.
class Endpoint {
public:
    Endpoint(Settings settings, SweepBackends writers, ReadBackends readers, EndpointPolicy policy);
    /// Stops what is being worked on, within a batch, and waits until it has been answered.
    ~Endpoint();

    void handle(HttpRequest request, HttpServer::Answer answer);

private:
    using Work = HttpAnswer (Endpoint::*)(const HttpRequest &request);

    HttpAnswer cleanSession(const HttpRequest &request);
    HttpAnswer tellInfo(const HttpRequest &request);
    HttpAnswer tellHealth(const HttpRequest &request);
    HttpAnswer tellMetrics(const HttpRequest &request);
    Result<ScanStatistics> statistics();

    const Settings m_settings;
    const SweepBackends m_writers;
    const ReadBackends m_readers;
    const Gatekeeper m_gatekeeper;
    std::stop_source m_stop;
    Metrics m_metrics;

    std::mutex m_surveyMutex;
    std::optional<Result<ScanStatistics>> m_survey; ///< guarded by m_surveyMutex
    Instant m_surveyedAt; ///< by the readers' clock; guarded by m_surveyMutex

    /// Work of one kind: what others ask for does not keep it waiting.
    struct Lane {
        QThreadPool pool;
        int most = 0; ///< requests in it, with those at work; more are told to come again
        std::atomic<int> requests{0};
    };
    Lane m_runs; ///< one at a time: there is one lock
    Lane m_readings;
    Lane m_watch; ///< health and metrics: a slow scan is no sick service
};

} // namespace docsweep
