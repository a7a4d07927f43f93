// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/webapp.h"

#include "app/composition.h"
#include "core/sql/sqlconnection.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // As Django 3.2 makes them on SQLite.
    const QStringList kSchema{
        uR"(CREATE TABLE "parser_usersession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
            "session_key" varchar(40) NOT NULL UNIQUE, "created_at" datetime NOT NULL, "is_active" bool NOT NULL,
            "last_activity" datetime NOT NULL))"_s,
        uR"(CREATE TABLE "parser_processeddocument" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
            "filename" varchar(255) NOT NULL, "file_type" varchar(10) NOT NULL,
            "file_size" integer unsigned NOT NULL CHECK ("file_size" >= 0), "extracted_data" text NOT NULL,
            "processing_status" varchar(20) NOT NULL, "source_file_path" varchar(500) NULL,
            "excel_file_path" varchar(500) NULL, "pdf_file_path" varchar(500) NULL, "doc_file_path" varchar(500) NULL,
            "error_message" text NULL, "error_details" text NOT NULL, "retry_count" integer NOT NULL,
            "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL,
            "session_id" bigint NOT NULL REFERENCES "parser_usersession" ("id") DEFERRABLE INITIALLY DEFERRED))"_s,
        uR"(CREATE INDEX "parser_processeddocument_session_id_2c5cd5f5" ON "parser_processeddocument" ("session_id"))"_s,
    };
    constexpr auto kAddSession =
        R"(INSERT INTO parser_usersession (id, session_key, created_at, is_active, last_activity)
        VALUES (?, ?, ?, 1, ?))"_L1;
    constexpr auto kAddDocument = R"(INSERT INTO parser_processeddocument (filename, file_type, file_size,
        extracted_data, processing_status, source_file_path, excel_file_path, error_details, retry_count, created_at,
        updated_at, session_id) VALUES ('a.pdf', 'pdf', 1, '{}', 'completed', ?, ?, '{}', 0, ?, ?, ?))"_L1;
    constexpr auto kTouch = "UPDATE parser_usersession SET last_activity = ? WHERE session_key = ?"_L1;

    void require(bool done, const QString &what)
    {
        if (!done)
            qFatal("the test's web app: %s", qPrintable(what));
    }

    /// The web app's database, opened for as long as it takes.
    class Database {
    public:
        explicit Database(const QString &path)
            : m_connection(u"QSQLITE"_s)
        {
            m_connection.database().setDatabaseName(path);
            require(m_connection.database().open(), path);
        }
        QVariantList ask(const QString &sql, const QVariantList &values = {})
        {
            Result<QSqlQuery> query = m_connection.prepare(sql);
            require(query.has_value(), sql);
            for (const QVariant &value : values)
                query->addBindValue(value);
            require(query->exec(), sql);
            QVariantList column;
            while (query->next())
                column += query->value(0);
            return column;
        }
        void addSession(qint64 id, const SessionKey &key, Instant at, const QByteArrayList &documents)
        {
            const QString time = toDjangoText(at);
            ask(kAddSession, {id, QString::fromUtf8(key), time, time});
            for (const QByteArray &document : documents) {
                const bool isOutput = document.endsWith(".xlsx");
                const QVariant name = QString::fromUtf8(document);
                ask(kAddDocument, {isOutput ? QVariant() : name, isOutput ? name : QVariant(), time, time, id});
            }
        }

    private:
        SqlConnection m_connection;
    };

} // namespace

WebApp::WebApp()
{
    require(m_directory.isValid(), m_directory.errorString());
    require(QDir().mkpath(path(u"storage/document-uploads"_s)) && QDir().mkpath(home()), path());
    Database database(path(u"db.sqlite3"_s));
    for (const QString &table : kSchema)
        database.ask(table);
}

void WebApp::addSession(const SessionKey &key, Duration idle, const QByteArrayList &documents)
{
    Database(path(u"db.sqlite3"_s)).addSession(++m_lastId, key, m_clock.now() - idle, documents);
}

void WebApp::touchSession(const SessionKey &key)
{
    Database(path(u"db.sqlite3"_s)).ask(kTouch, {toDjangoText(m_clock.now()), QString::fromUtf8(key)});
}

void WebApp::addFile(const ObjectKey &key, Duration age, int bytes)
{
    const QString name = path(u"storage/document-uploads/"_s + QString::fromUtf8(key));
    require(QDir().mkpath(name.left(name.lastIndexOf(u'/'))), name);
    QFile file(name);
    require(file.open(QIODevice::WriteOnly) && file.write(QByteArray(bytes, 'x')) == bytes && file.flush(), name);
    const qint64 at = toMicros(m_clock.now() - age) / 1000;
    require(file.setFileTime(QDateTime::fromMSecsSinceEpoch(at), QFileDevice::FileModificationTime), name);
}

void WebApp::addMany(int count)
{
    Database database(path(u"db.sqlite3"_s));
    database.ask(u"BEGIN"_s);
    for (int n = 0; n < count; ++n) {
        const QByteArray key = "many" + QByteArray::number(n).rightJustified(6, '0');
        const QByteArray file = key + "/scan.pdf";
        database.addSession(++m_lastId, key, m_clock.now() - std::chrono::hours{3}, {file});
        addFile(file, std::chrono::hours{3}, 500);
    }
    database.ask(u"COMMIT"_s);
}

QByteArrayList WebApp::files() const
{
    const QString root = path(u"storage/document-uploads/"_s);
    QByteArrayList keys;
    for (QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        keys << files.next().mid(root.size()).toUtf8();
    std::sort(keys.begin(), keys.end());
    return keys;
}

QByteArrayList WebApp::column(const QString &sql) const
{
    QByteArrayList values;
    for (const QVariant &value : Database(path(u"db.sqlite3"_s)).ask(sql))
        values << value.toString().toUtf8();
    return values;
}

QByteArrayList WebApp::sessions() const
{
    return column(u"SELECT session_key FROM parser_usersession ORDER BY session_key"_s);
}

int WebApp::documents() const
{
    return column(u"SELECT COUNT(*) FROM parser_processeddocument"_s).constFirst().toInt();
}

ConsoleContext WebApp::context(Duration age) const
{
    ConsoleContext context;
    context.clock = &m_clock;
    context.profile = path(u".env"_s);
    context.settings.home = home();
    context.settings.database.kind = DatabaseKind::Sqlite;
    context.settings.database.sqlitePath = path(u"db.sqlite3"_s);
    context.settings.storage.kind = StorageKind::Folder;
    context.settings.storage.root = path(u"storage"_s);
    context.settings.retention.age = age;
    context.read = makeReadBackends(context.settings, m_clock);
    context.sweep = makeSweepBackends(context.settings, m_clock);
    return context;
}

} // namespace docsweep
