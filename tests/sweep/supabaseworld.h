// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaseobjectstore.h"
#include "core/sweep/planner.h"
#include "core/sweep/sweeprunner.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sessions/postgrescluster.h"
#include "tests/support/supabase/supabasestandin.h"

#include <QSet>
#include <QTemporaryDir>

namespace docsweep {

constexpr qint64 kNamedByRows = 24; ///< of six sessions with two documents of two files each

/// A project as the web app leaves it: rows that a real Django made in the project's PostgreSQL, objects in the
/// stand-in for its storage. Expired sessions e… with two documents of a source and an output each, live ones l…, and
/// folders o… without a row; one young stranger in an expired folder, one in an orphan's.
class SupabaseWorld {
public:
    /// One cluster, Django and server for a whole suite: `startAnew` clears them.
    SupabaseWorld();

    void startAnew(int expired = 6, int live = 2, int orphans = 3);

    SupabaseStandIn &server() { return *m_server; }
    PostgresCluster &cluster() { return *m_cluster; }
    DjangoProject &django() { return *m_django; }
    DatabaseSettings database() const { return m_cluster->settings(); }

    static Bucket bucket() { return QStringLiteral("document-uploads"); }

    /// How the next backends reach the storage. Repeats quickly; the service key, the API.
    SupabaseStorageSettings storage() const;
    StorageRowsFactory rows() const;

    Result<Plan> plan(const SupabaseStorageSettings &storage, const RetentionSettings &retention = {},
        std::optional<SessionKey> onlySession = {}) const;
    SweepBackends backends(const SupabaseStorageSettings &storage) const;
    ReadBackends readers(const SupabaseStorageSettings &storage) const;
    Result<Run> run(PlanId plan, const SupabaseStorageSettings &storage, std::stop_token stop = {}) const;
    /// As the next hourly run.
    Result<Run> sweep(const SupabaseStorageSettings &storage) const;
    std::unique_ptr<Journal> journal() const;
    Result<StateTotal> pending() const;

    QSet<QString> objects();
    QSet<QString> sessions();
    const QSet<QString> &mustStay() const { return m_mustStay; }
    const QSet<QString> &mustGo() const { return m_mustGo; }
    QString home() const { return m_folder.filePath(QStringLiteral("home")); }

private:
    QTemporaryDir m_folder;
    const SystemClock m_clock;
    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<SupabaseStandIn> m_server;
    std::unique_ptr<DjangoProject> m_django;
    QSet<QString> m_mustGo;
    QSet<QString> m_mustStay;
};

} // namespace docsweep
