// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/installation.h"

#include "core/sql/sqlconnection.h"
#include "tests/support/sessions/djangoproject.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr unsigned kNobody = 65534;

    constexpr auto kAddSession =
        R"(INSERT INTO parser_usersession (id, session_key, created_at, is_active, last_activity)
        VALUES (?, ?, ?, 1, ?))"_L1;
    constexpr auto kAddDocument = R"(INSERT INTO parser_processeddocument (filename, file_type, file_size,
        extracted_data, processing_status, source_file_path, excel_file_path, error_details, retry_count, created_at,
        updated_at, session_id) VALUES ('a.pdf', 'pdf', 1, '{}', 'completed', ?, ?, '{}', 0, ?, ?, ?))"_L1;

    void require(bool done, const QString &what)
    {
        if (!done)
            qFatal("the test's installation: %s", qPrintable(what));
    }

    /// Making thousands of files takes a while on a disk.
    QString fastFolder()
    {
        const QFileInfo memory(u"/dev/shm"_s);
        return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    }

    /// An empty database as the real Django migrates it, made once.
    QString emptyDatabase()
    {
        static const QTemporaryDir kFolder;
        static const QString kPath = [] {
            const QString path = kFolder.filePath(u"db.sqlite3"_s);
            const auto django = startDjangoOnSqlite(path);
            require(django.has_value(), django ? QString() : django.error().text);
            return path;
        }();
        return kPath;
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
        void run(const QString &sql)
        {
            const Result<> done = m_connection.run(sql);
            require(done.has_value(), done ? QString() : done.error().text);
        }
        QVariantList ask(const QString &sql, const QVariantList &values = {})
        {
            Result<QSqlQuery> query = m_connection.prepare(sql);
            require(query.has_value(), sql);
            for (const QVariant &value : values)
                query->addBindValue(value);
            require(query->exec(), query->lastError().text());
            QVariantList column;
            while (query->next())
                column += query->value(0);
            return column;
        }

    private:
        SqlConnection m_connection;
    };

    QVariant nullable(const QByteArray &key)
    {
        return key.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(key));
    }

    void addRows(Database &database, qint64 id, const SessionKey &key, Instant at, const QByteArrayList &documents)
    {
        const QString time = toDjangoText(at);
        database.ask(kAddSession, {id, QString::fromUtf8(key), time, time});
        for (const QByteArray &document : documents) {
            const bool isOutput = document.endsWith(".xlsx");
            database.ask(kAddDocument,
                {isOutput ? QVariant() : nullable(document), isOutput ? nullable(document) : QVariant(), time, time,
                    id});
        }
    }

} // namespace

QJsonObject CallResult::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

Installation::Installation()
    : m_directory(fastFolder() + "/docsweep-cli-XXXXXX"_L1)
{
    require(m_directory.isValid(), m_directory.errorString());
    require(QDir().mkpath(path(u"storage/document-uploads"_s)), u"storage"_s);
    require(QFile::copy(emptyDatabase(), path(u"db.sqlite3"_s)), u"db.sqlite3"_s);
    writeEnv({u"DATABASE_URL=sqlite:///db.sqlite3"_s, u"STORAGE_ROOT=storage"_s, u"DOCSWEEP_HOME=home"_s});
}

void Installation::writeEnv(const QStringList &lines)
{
    QFile file(path(u".env"_s));
    require(file.open(QIODevice::WriteOnly), file.fileName());
    file.write(lines.join(u'\n').toUtf8() + '\n');
}

void Installation::addSession(const SessionKey &key, Duration idle, const QByteArrayList &documents)
{
    Database database(path(u"db.sqlite3"_s));
    addRows(database, ++m_lastId, key, m_clock.now() - idle, documents);
}

void Installation::touchSession(const SessionKey &key)
{
    Database(path(u"db.sqlite3"_s))
        .ask(u"UPDATE parser_usersession SET last_activity = ? WHERE session_key = ?"_s,
            {toDjangoText(m_clock.now()), QString::fromUtf8(key)});
}

void Installation::addFile(const ObjectKey &key, Duration age, int bytes)
{
    const QByteArray file = QFile::encodeName(path(u"storage/document-uploads/"_s)) + key;
    const QByteArray folder = file.first(file.lastIndexOf('/'));
    ::mkdir(folder.constData(), 0755); // names that are no UTF-8 are beyond QDir
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY);
    const int opened = ::openat(fd, file.sliced(folder.size() + 1).constData(), O_CREAT | O_EXCL | O_WRONLY, 0644);
    require(opened >= 0, displayKey(key));
    require(::ftruncate(opened, bytes) == 0, displayKey(key));
    const qint64 micros = toMicros(m_clock.now() - age);
    const timespec time{micros / 1'000'000, (micros % 1'000'000) * 1000};
    const std::array times{time, time};
    require(::futimens(opened, times.data()) == 0, displayKey(key));
    ::close(opened);
    ::close(fd);
}

void Installation::addPair(const SessionKey &key, Duration age)
{
    addSession(key, age, {key + "/upload.pdf"});
    addFile(key + "/upload.pdf", age);
}

void Installation::addMany(int sessions, int files, Duration fileAge)
{
    using namespace std::chrono_literals;
    Database database(path(u"db.sqlite3"_s));
    database.run(u"BEGIN"_s);
    for (int s = 0; s < sessions; ++s) {
        const SessionKey key = "many" + QByteArray::number(s).rightJustified(6, '0');
        QByteArrayList documents;
        for (int f = 0; f < files; ++f) {
            documents += key + "/file" + QByteArray::number(f) + ".pdf";
            addFile(documents.back(), fileAge, 10);
        }
        addRows(database, ++m_lastId, key, m_clock.now() - 48h, documents);
    }
    database.run(u"COMMIT"_s);
}

void Installation::execute(const QString &sql, const QString &database)
{
    Database(path(database)).run(sql);
}

void Installation::handToNobody()
{
    if (geteuid() != 0)
        return;
    // The build may lie where nobody may go, under /root for example.
    require(QFile::copy(QStringLiteral(DOCSWEEP_CLI), path(u"docsweep-cli"_s)), u"docsweep-cli could not be copied"_s);
    const QString owner = QString::number(kNobody) + u':' + QString::number(kNobody);
    require(QProcess::execute(u"chown"_s, {u"-R"_s, owner, path()}) == 0, u"chown"_s);
    m_isNobodys = true;
}

QByteArrayList Installation::files() const
{
    const QString root = path(u"storage/document-uploads/"_s);
    QByteArrayList keys;
    QDirIterator entries(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        keys += QFile::encodeName(entries.next().sliced(root.size()));
    std::sort(keys.begin(), keys.end());
    return keys;
}

QByteArrayList Installation::sessions() const
{
    QByteArrayList keys;
    for (const QVariant &key : Database(path(u"db.sqlite3"_s)).ask(u"SELECT session_key FROM parser_usersession"_s))
        keys += key.toString().toUtf8();
    std::sort(keys.begin(), keys.end());
    return keys;
}

int Installation::documents() const
{
    return Database(path(u"db.sqlite3"_s)).ask(u"SELECT count(*) FROM parser_processeddocument"_s).front().toInt();
}

QString Installation::everything() const
{
    return QString::fromUtf8(
        sessions().join(' ') + '\n' + QByteArray::number(documents()) + " documents\n" + files().join('\n'));
}

std::unique_ptr<QProcess> Installation::prepare(const QByteArrayList &arguments, const QStringList &environment) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment variables;
    for (const auto name :
        {"PATH"_L1, "TZ"_L1, "LC_ALL"_L1, "ASAN_OPTIONS"_L1, "UBSAN_OPTIONS"_L1, "TSAN_OPTIONS"_L1}) {
        if (const QProcessEnvironment own = QProcessEnvironment::systemEnvironment(); own.contains(name))
            variables.insert(name, own.value(name));
    }
    variables.insert(u"HOME"_s, path());
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    // A library that is loaded first (libfaketime) comes before the sanitizer's own, which objects to it. Were both
    // loaded first, a command that docsweep starts would have the sanitizer as well, and hang in it.
    if (variables.contains(u"LD_PRELOAD"_s))
        variables.insert(
            u"ASAN_OPTIONS"_s, variables.value(u"ASAN_OPTIONS"_s) + QLatin1String(":verify_asan_link_order=0"));
    process->setProcessEnvironment(variables);
    process->setWorkingDirectory(path());
    process->setStandardInputFile(QProcess::nullDevice());
    QStringList words;
    for (const QByteArray &argument : arguments)
        words += QString::fromUtf8(argument);
    if (m_isNobodys) {
        process->setChildProcessModifier([] {
            if (setgid(kNobody) != 0 || setuid(kNobody) != 0)
                _exit(111);
        });
    }
    process->setProgram(m_isNobodys ? path(u"docsweep-cli"_s) : QStringLiteral(DOCSWEEP_CLI));
    process->setArguments(words);
    return process;
}

CallResult Installation::call(const QByteArrayList &arguments, const QStringList &environment) const
{
    const auto process = prepare(arguments, environment);
    process->start();
    return finish(*process);
}

CallResult Installation::call(const char *line, const QStringList &environment) const
{
    return call(QByteArray(line).split(' '), environment);
}

CallResult Installation::finish(QProcess &process)
{
    require(process.waitForFinished(60'000), u"docsweep-cli did not end"_s);
    require(process.exitStatus() == QProcess::NormalExit, u"docsweep-cli crashed"_s);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace docsweep
