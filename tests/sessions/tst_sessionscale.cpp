// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sessions/postgrescluster.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

/// A database may hold any number of rows and cost no more memory.
class SessionScaleTest : public QObject {
    Q_OBJECT

private slots:
    void streamsAMillionDocumentsInLittleMemory_data();
    void streamsAMillionDocumentsInLittleMemory();

private:
    Result<DatabaseSettings> makeDatabase(DatabaseKind kind);

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;
};

namespace {

    constexpr int kFew = 2000;
    constexpr int kMany = 200000;
    constexpr int kDocumentsEach = 5;
    constexpr qint64 kAllowedGrowthKb = 8LL * 1024;

    // Sessions `from` to `to`, with keys like the web app's; then their documents.
    const QString kPostgresSessions = u"INSERT INTO parser_usersession (session_key, created_at, is_active, "
                                      u"last_activity) SELECT md5(i::text), now(), "
                                      "true, now() - i * interval '1.000017 s' FROM generate_series(%1, %2) i"_s;
    const QString kSqliteSessions =
        u"WITH RECURSIVE n (i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
        "INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity) SELECT "
        "lower(hex(randomblob(16))), '2025-08-27 12:00:00', 1, '2025-08-27 12:00:00.000' || (100 + i % 900) FROM n"_s;
    const QString kDocuments =
        u"INSERT INTO parser_processeddocument (session_id, filename, file_type, file_size, extracted_data, "
        "processing_status, source_file_path, excel_file_path, error_details, retry_count, created_at, updated_at) "
        "SELECT s.id, 'paper.pdf', 'pdf', 1000, '{\"name\": \"x\"}', 'completed', "
        "s.session_key || '/0f8fad5b-d9cb-469f-a165-70867728950' || d || '.pdf', "
        "s.session_key || '/7c9e6679-7425-40de-944b-e07fc1f9051' || d || '.xlsx', '{}', 0, s.created_at, s.created_at "
        "FROM parser_usersession s, (SELECT 1 AS d UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL "
        "SELECT 5) documents WHERE s.id NOT IN (SELECT session_id FROM parser_processeddocument)"_s;

    /// "VmHWM": the most this process has ever had resident, in KiB.
    qint64 peakKb()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        return at < 0 ? -1 : text.sliced(at + 6).simplified().split(' ').constFirst().toLongLong();
    }

    struct Seen {
        qint64 sessions = 0;
        qint64 documents = 0;
        qint64 milliseconds = 0;
        QString error;
    };

    Seen stream(SessionReader &reader)
    {
        Seen seen;
        QElapsedTimer timer;
        timer.start();
        const Result<> read = reader.streamSessions({}, {}, [&seen](std::vector<SessionRecord> &&batch) {
            seen.sessions += qint64(batch.size());
            for (const SessionRecord &session : batch)
                seen.documents += qint64(session.documents.size());
            return true;
        });
        seen.milliseconds = timer.elapsed();
        seen.error = read ? QString() : read.error().text;
        return seen;
    }

} // namespace

Result<DatabaseSettings> SessionScaleTest::makeDatabase(DatabaseKind kind)
{
    if (kind == DatabaseKind::Sqlite)
        return sqliteSettings(m_folder.filePath(u"db.sqlite3"_s));
    auto cluster = PostgresCluster::start();
    if (!cluster)
        return fail(cluster.error());
    m_cluster = std::move(*cluster);
    return m_cluster->settings();
}

void SessionScaleTest::streamsAMillionDocumentsInLittleMemory_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::newRow("SQLite") << DatabaseKind::Sqlite;
    QTest::newRow("PostgreSQL") << DatabaseKind::PostgreSql;
}

void SessionScaleTest::streamsAMillionDocumentsInLittleMemory()
{
    QFETCH(DatabaseKind, kind);
    const auto settings = makeDatabase(kind);
    QVERIFY(settings);
    const auto django = DjangoProject::start(*settings);
    QVERIFY(django && (*django)->migrate());
    const QString sessions = kind == DatabaseKind::Sqlite ? kSqliteSessions : kPostgresSessions;
    const auto reader = makeSessionReader(*settings);
    QVERIFY(reader);

    QVERIFY((*django)->sql(sessions.arg(1).arg(kFew)) && (*django)->sql(kDocuments));
    const Seen few = stream(**reader);
    QCOMPARE(few.error, QString());
    QCOMPARE(few.sessions, kFew);
    QCOMPARE(few.documents, kFew * kDocumentsEach);
    const qint64 before = peakKb();

    QVERIFY((*django)->sql(sessions.arg(kFew + 1).arg(kMany)) && (*django)->sql(kDocuments));
    QVERIFY((*django)->sql(u"ANALYZE"_s)); // PostgreSQL does it by itself within a minute
    const Seen many = stream(**reader);
    QCOMPARE(many.error, QString());
    QCOMPARE(many.sessions, kMany);
    QCOMPARE(many.documents, kMany * kDocumentsEach);
    const qint64 grown = peakKb() - before;
    qInfo("%d sessions with %d documents in %lld ms; peak memory %lld KiB, %lld KiB more than for %d sessions", kMany,
        kMany * kDocumentsEach, many.milliseconds, peakKb(), grown, kFew);
    QVERIFY2(grown < kAllowedGrowthKb, qPrintable(QString::number(grown) + u" KiB"_s));

    int foreign = 0;
    QVERIFY((*reader)->streamForeignReferences({}, [&foreign](const ForeignReference &) { ++foreign; }));
    QCOMPARE(foreign, 0);
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::SessionScaleTest)

#include "tst_sessionscale.moc"
