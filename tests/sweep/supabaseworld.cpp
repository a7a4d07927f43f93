// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sweep/supabaseworld.h"

#include "core/sessions/sessionstores.h"

#include <QDir>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    template <typename T> T orDie(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return std::move(*result);
    }

    void orDie(const Result<> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
    }

} // namespace

SupabaseWorld::SupabaseWorld()
    : m_cluster(orDie(PostgresCluster::start()))
    , m_server(orDie(SupabaseStandIn::start(*m_cluster)))
    , m_django(orDie(DjangoProject::start(m_cluster->settings())))
{
    orDie(m_django->migrate());
}

void SupabaseWorld::startAnew(int expired, int live, int orphans)
{
    orDie(m_server->clearFaults());
    orDie(m_server->clear());
    orDie(m_django->clear());
    orDie(m_server->makeBucket(bucket()));
    QDir(home()).removeRecursively();
    m_mustGo.clear();
    m_mustStay.clear();

    const Instant now = m_clock.now();
    QList<SessionSpec> sessions;
    QStringList old;
    const auto addSession = [&](const QString &key, Duration idle, bool goes) {
        SessionSpec session{key, now - idle, {}};
        for (int i = 0; i < 2; ++i) {
            const QString stem = key + u"/doc"_s + QString::number(i);
            session.documents.append(document(stem + u".jpg"_s, stem + u".xlsx"_s));
            for (const QString &name : {QString(stem + u".jpg"_s), QString(stem + u".xlsx"_s)}) {
                (goes ? m_mustGo : m_mustStay).insert(name);
                if (goes)
                    old.append(name);
            }
        }
        sessions.append(session);
    };
    for (int i = 0; i < expired; ++i)
        addSession(u"e%1"_s.arg(i, 4, 10, QChar(u'0')), 3h, true);
    for (int i = 0; i < live; ++i)
        addSession(u"l%1"_s.arg(i, 4, 10, QChar(u'0')), 1min, false);
    for (int i = 0; i < orphans; ++i) {
        const QString name = u"o%1/old.bin"_s.arg(i, 4, 10, QChar(u'0'));
        old.append(name);
        m_mustGo.insert(name);
    }
    m_mustStay << u"e0000/uploading.part"_s << u"o0000/young.bin"_s;
    orDie(m_django->create(sessions));
    orDie(m_server->makeObjects(bucket(), (m_mustGo + m_mustStay).values()));
    orDie(m_server->backdate(bucket(), old, now - 3h, now - 3h));
    orDie(m_server->clearLog());
}

SupabaseStorageSettings SupabaseWorld::storage() const
{
    SupabaseStorageSettings storage;
    storage.address = {m_server->url(), m_server->keys().secret, {}, 2s};
    storage.listing = ListingPreference::Api;
    storage.retry.first = 1ms;
    storage.retry.longest = 4ms;
    storage.clock = &m_clock;
    return storage;
}

StorageRowsFactory SupabaseWorld::rows() const
{
    const DatabaseSettings database = m_cluster->settings();
    const PostgresLogin login{
        database.host, database.port, database.database, database.user, database.password, database.sslMode};
    return [login]() -> Result<std::unique_ptr<StorageRows>> { return makeStorageRows(login); };
}

ReadBackends SupabaseWorld::readers(const SupabaseStorageSettings &storage) const
{
    QDir().mkpath(home());
    const DatabaseSettings database = m_cluster->settings();
    return {[database] { return makeSessionReader(database); },
        [make = makeSupabaseStores(storage)]() -> Result<std::unique_ptr<ObjectReader>> {
            Result<std::unique_ptr<ObjectStore>> store = make();
            if (!store)
                return fail(store.error());
            return std::unique_ptr<ObjectReader>(std::move(*store));
        },
        [home = home()] { return openJournal(home); }, {bucket()}, &m_clock};
}

Result<Plan> SupabaseWorld::plan(const SupabaseStorageSettings &storage, const RetentionSettings &retention,
    std::optional<SessionKey> onlySession) const
{
    ScanCounters counters;
    PlanRequest request;
    request.retention = retention;
    request.onlySession = std::move(onlySession);
    return Planner(readers(storage)).plan(request, counters, {});
}

SweepBackends SupabaseWorld::backends(const SupabaseStorageSettings &storage) const
{
    const DatabaseSettings database = m_cluster->settings();
    return {[database] { return makeSessionStore(database); }, makeSupabaseStores(storage),
        [home = home()] { return openJournal(home); }, {bucket()}, &m_clock, {}};
}

Result<Run> SupabaseWorld::run(PlanId plan, const SupabaseStorageSettings &storage, std::stop_token stop) const
{
    SweepRunner runner(backends(storage));
    return runner.execute({plan, RunTrigger::CommandLine, {}, {}}, stop);
}

Result<Run> SupabaseWorld::sweep(const SupabaseStorageSettings &storage) const
{
    const Result<Plan> made = plan(storage);
    return made ? run(made->id, storage) : fail(made.error());
}

std::unique_ptr<Journal> SupabaseWorld::journal() const
{
    return std::move(*openJournal(home()));
}

Result<StateTotal> SupabaseWorld::pending() const
{
    return pendingAt(*journal(), (*makeSessionReader(m_cluster->settings()))->name());
}

QSet<QString> SupabaseWorld::objects()
{
    const QStringList left = orDie(m_server->remaining(bucket()));
    return {left.begin(), left.end()};
}

QSet<QString> SupabaseWorld::sessions()
{
    QSet<QString> keys;
    const std::vector<SessionRecord> rows = orDie(m_django->rows());
    for (const SessionRecord &session : rows)
        keys.insert(QString::fromUtf8(session.key));
    return keys;
}

} // namespace docsweep
