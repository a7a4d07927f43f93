// SPDX-License-Identifier: GPL-3.0-or-later
// Streams a million document rows out of a PostgreSQL of its own, as a scan does, beside `psql \copy` of the same rows
// in the same order, by turns. bench_scan [SESSIONS [DOCUMENTS_EACH [ROUNDS]]]
#include "core/scan/folderscan.h"
#include "core/sessions/sessionstores.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sessions/postgrescluster.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCopy = R"(\copy (SELECT s.id, s.session_key, s.last_activity, d.id, d.source_file_path,
        d.excel_file_path, d.pdf_file_path, d.doc_file_path FROM parser_usersession s
        LEFT JOIN parser_processeddocument d ON d.session_id = s.id
        ORDER BY (s.session_key || '/') COLLATE "C", s.id, d.id) TO '/dev/null')";

class Counter final : public FolderVisitor {
public:
    Result<> beginFolder(const SessionKey &, const SessionRecord *session) override
    {
        documents += session ? qint64(session->documents.size()) : 0;
        return {};
    }
    Result<> object(const Bucket &, const ObjectEntry &) override { return {}; }
    Result<> endFolder(bool) override { return {}; }
    void problem(const QString &, const Error &) override { }
    void storageLost(const Error &) override { }

    qint64 documents = 0;
};

template <typename T> T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QByteArray peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return "?";
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf('\n', at) - at - 6).simplified();
}

/// One line on one line: psql's backslash commands end with it.
QString oneLine(const char *text)
{
    return QString::fromLatin1(text).simplified();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList told = application.arguments();
    const QString sessions = told.value(1, u"200000"_s);
    const QString each = told.value(2, u"5"_s);
    const int rounds = told.value(3, u"5"_s).toInt();

    const auto cluster = need(PostgresCluster::start());
    const DatabaseSettings settings = cluster->settings();
    {
        const auto django = need(DjangoProject::start(settings));
        if (const Result<> migrated = django->migrate(); !migrated)
            qFatal("%s", qPrintable(migrated.error().text));
    }
    need(cluster->sql(uR"(
        INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity)
            SELECT substr(md5(i::text), 1, 32), now(), true, now() - i * interval '1 second'
            FROM generate_series(1, %1) i;
        INSERT INTO parser_processeddocument (session_id, filename, file_type, file_size, extracted_data, processing_status,
                source_file_path, excel_file_path, error_message, error_details, retry_count, created_at, updated_at)
            SELECT s.id, 'scan.jpg', 'jpg', 1000, '{}', 'completed', s.session_key || '/' || gen_random_uuid() || '.jpg',
                s.session_key || '/' || gen_random_uuid() || '.xlsx', NULL, '{}', 0, now(), now()
            FROM parser_usersession s, generate_series(1, %2) n;
        ANALYZE;)"_s.arg(sessions, each)));

    std::vector<double> ours;
    std::vector<double> copies;
    qint64 documents = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        Counter counter;
        FolderScanSources sources;
        sources.sessions = [&settings] { return makeSessionReader(settings); };
        if (const Result<> scanned = scanFolders(sources, {}, counter); !scanned)
            qFatal("%s", qPrintable(scanned.error().text));
        ours.push_back(double(timer.nsecsElapsed()) / 1e9);
        documents = counter.documents;
        timer.start();
        QProcess psql;
        psql.start(u"psql"_s,
            {u"-X"_s, u"-q"_s, u"-h"_s, cluster->socketFolder(), u"-p"_s, QString::number(cluster->port()), u"-U"_s,
                settings.user, u"-d"_s, settings.database, u"-c"_s, oneLine(kCopy)});
        if (!psql.waitForFinished(-1) || psql.exitCode() != 0)
            qFatal("%s", psql.readAllStandardError().constData());
        copies.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::printf("%lld documents in %s sessions, %d rounds by turns\n\n", documents, qPrintable(sessions), rounds);
    std::printf("| what | median | scan / it |\n|---|---|---|\n");
    std::printf("| scan of the rows (peak memory %s) | %.2f s | 1.00 |\n", peakMemory().constData(), median(ours));
    std::printf("| psql \\copy of the same rows in the same order | %.2f s | %.2f |\n", median(copies),
        median(ours) / median(copies));
    return 0;
}
