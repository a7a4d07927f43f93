// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/postgreswebapp.h"

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const Instant kNoon = *parseInstant("2025-08-27T12:00:00Z");

    const QString kSessions = u"INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity) "
                              "SELECT md5(i::text), now(), true, '2025-08-27 12:00Z' FROM generate_series(1, %1) i"_s;
    const QString kDocuments =
        u"INSERT INTO parser_processeddocument (session_id, filename, file_type, file_size, extracted_data, "
        "processing_status, source_file_path, excel_file_path, error_details, retry_count, created_at, updated_at) "
        "SELECT id, 'paper.pdf', 'pdf', 1000, '{}', 'completed', session_key || '/' || repeat('long', 60), "
        "session_key || '/' || repeat('name', 60), '{}', 0, created_at, created_at FROM parser_usersession"_s;

} // namespace

Result<std::unique_ptr<PostgresWebApp>> PostgresWebApp::start()
{
    auto webApp = std::make_unique<PostgresWebApp>();
    auto cluster = PostgresCluster::start();
    if (!cluster)
        return fail(cluster.error());
    webApp->m_cluster = std::move(*cluster);
    auto django = DjangoProject::start(webApp->m_cluster->settings());
    if (!django)
        return fail(django.error());
    webApp->m_django = std::move(*django);
    if (const Result<> migrated = webApp->m_django->migrate(); !migrated)
        return fail(migrated.error());
    return webApp;
}

std::vector<SessionRecord> PostgresWebApp::makeIdle(int count)
{
    QList<SessionSpec> specs;
    for (int i = 0; i < count; ++i) {
        const QString key = u"s%1"_s.arg(i, 5, 10, QChar(u'0'));
        specs.append({key, kNoon, {document(key + u"/a.pdf"_s)}});
    }
    if (const auto made = m_django->create(specs); !made)
        qWarning("%ls", qUtf16Printable(made.error().text));
    return rows();
}

Result<> PostgresWebApp::fill(int count)
{
    const auto filled = m_cluster->sql(kSessions.arg(count) + u';' + kDocuments);
    return filled ? Result<>() : fail(filled.error());
}

std::vector<SessionRecord> PostgresWebApp::rows()
{
    const auto read = m_django->rows();
    if (!read)
        qWarning("%ls", qUtf16Printable(read.error().text));
    return read ? *read : std::vector<SessionRecord>();
}

std::vector<SessionCondition> PostgresWebApp::conditions(std::span<const SessionRecord> sessions)
{
    std::vector<SessionCondition> all;
    for (const SessionRecord &session : sessions)
        all.push_back(
            {session.id, session.key, kNoon + 1h, session.lastActivity, documentsFingerprint(session.documents)});
    return all;
}

Result<std::unique_ptr<OpenWay>> OpenWay::open(
    const PostgresCluster &cluster, Way way, const QStringList &poolerOptions)
{
    std::unique_ptr<OpenWay> opened(new OpenWay(cluster));
    if (way == Way::Direct)
        return opened;
    const Pooling pooling = way == Way::SessionPooler ? Pooling::Session : Pooling::Transaction;
    auto pooler = PgBouncer::start(cluster, pooling, poolerOptions);
    if (!pooler)
        return fail(pooler.error());
    opened->m_pooler = std::move(*pooler);
    return opened;
}

} // namespace docsweep
