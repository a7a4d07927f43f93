// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/djangoproject.h"

#include <QJsonDocument>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPatienceMs = 120000;
    constexpr std::array kParts{"source"_L1, "excel"_L1, "pdf"_L1, "doc"_L1};

    QJsonObject databaseAsJson(const DatabaseSettings &settings)
    {
        if (settings.kind == DatabaseKind::Sqlite)
            return {{u"path"_s, settings.sqlitePath}, {u"zone"_s, settings.timeZone}};
        return {{u"host"_s, settings.host}, {u"port"_s, settings.port}, {u"name"_s, settings.database},
            {u"user"_s, settings.user}, {u"password"_s, settings.password.reveal()}, {u"zone"_s, settings.timeZone}};
    }

    QJsonValue textOrNull(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }

    QJsonObject asJson(const SessionSpec &session)
    {
        QJsonArray documents;
        for (const QJsonObject &each : session.documents)
            documents.append(each);
        return {
            {u"key"_s, session.key}, {u"last_activity"_s, toIsoUtc(session.lastActivity)}, {u"documents"_s, documents}};
    }

    SessionRecord asRecord(const QJsonObject &row)
    {
        SessionRecord session;
        session.id = row[u"id"].toInteger();
        session.key = row[u"key"].toString().toUtf8();
        session.lastActivity = parseInstant(row[u"last_activity"].toString().toLatin1());
        for (const QJsonValue each : row[u"documents"].toArray()) {
            DocumentRecord document;
            document.id = each[u"id"].toInteger();
            for (size_t part = 0; part < kParts.size(); ++part)
                document.keys[part] = each[kParts[part]].toString().toUtf8();
            session.documents.push_back(document);
        }
        return session;
    }

} // namespace

QJsonObject document(const QString &source, const QString &excel, const QString &pdf, const QString &doc)
{
    return {{u"source"_s, textOrNull(source)}, {u"excel"_s, textOrNull(excel)}, {u"pdf"_s, textOrNull(pdf)},
        {u"doc"_s, textOrNull(doc)}};
}

Result<std::unique_ptr<DjangoProject>> DjangoProject::start(const DatabaseSettings &database)
{
    std::unique_ptr<DjangoProject> project(new DjangoProject);
    QProcess &process = project->m_process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WEBAPP_DATABASE"_s,
        QString::fromUtf8(QJsonDocument(databaseAsJson(database)).toJson(QJsonDocument::Compact)));
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    environment.insert(u"PYTHONIOENCODING"_s, u"utf-8"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Debian's Django is seen by Debian's Python alone, whichever comes first in PATH.
    process.start(u"/usr/bin/python3"_s, {QStringLiteral(DOCSWEEP_TEST_DJANGO) + u"/webapp.py"_s});
    if (!process.waitForStarted(kPatienceMs))
        return fail(ErrorKind::Io, u"/usr/bin/python3: "_s + process.errorString());
    return project;
}

DjangoProject::~DjangoProject()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kPatienceMs))
        m_process.kill();
}

Result<QList<qint64>> DjangoProject::create(const QList<SessionSpec> &sessions)
{
    QJsonArray told;
    for (const SessionSpec &session : sessions)
        told.append(asJson(session));
    const auto made = call({u"create"_s, told});
    if (!made)
        return fail(made.error());
    QList<qint64> ids;
    for (const QJsonValue each : made->toArray())
        ids.append(each.toInteger());
    return ids;
}

Result<qint64> DjangoProject::touch(const QString &key, std::optional<Instant> at)
{
    return number({u"touch"_s, key, at ? QJsonValue(toIsoUtc(*at)) : QJsonValue(QJsonValue::Null)});
}

Result<qint64> DjangoProject::addDocument(const QString &key, const QJsonObject &document)
{
    return number({u"add_document"_s, key, document});
}

Result<> DjangoProject::changeDocument(qint64 id, const QJsonObject &columns)
{
    return nothing({u"change_document"_s, id, columns});
}

Result<> DjangoProject::remove(const QString &key)
{
    return nothing({u"delete"_s, key});
}

Result<std::vector<SessionRecord>> DjangoProject::rows()
{
    const auto told = call({u"rows"_s});
    if (!told)
        return fail(told.error());
    std::vector<SessionRecord> sessions;
    for (const QJsonValue each : told->toArray())
        sessions.push_back(asRecord(each.toObject()));
    return sessions;
}

Result<QJsonArray> DjangoProject::sql(const QString &statement)
{
    const auto told = call({u"sql"_s, statement});
    return told ? Result<QJsonArray>(told->toArray()) : fail(told.error());
}

Result<QJsonValue> DjangoProject::call(const QJsonArray &command)
{
    send(command);
    return receive();
}

void DjangoProject::send(const QJsonArray &command)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten(kPatienceMs)) { }
}

Result<QJsonValue> DjangoProject::receive()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            return fail(ErrorKind::Io, u"Django gave no answer: "_s + m_process.errorString());
    }
    const QByteArray line = m_process.readLine();
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    if (!answer.contains(u"ok"_s))
        return fail(ErrorKind::Io, u"Django said "_s + QString::fromUtf8(line.trimmed()));
    return answer[u"ok"];
}

Result<> DjangoProject::nothing(const QJsonArray &command)
{
    const auto done = call(command);
    return done ? Result<>() : fail(done.error());
}

Result<qint64> DjangoProject::number(const QJsonArray &command)
{
    const auto done = call(command);
    return done ? Result<qint64>(done->toInteger()) : fail(done.error());
}

Result<std::unique_ptr<DjangoProject>> startDjangoOnSqlite(const QString &path)
{
    auto project = DjangoProject::start(sqliteSettings(path));
    if (!project)
        return project;
    if (const Result<> made = (*project)->migrate(); !made)
        return fail(made.error());
    return project;
}

DatabaseSettings sqliteSettings(const QString &path)
{
    DatabaseSettings settings;
    settings.kind = DatabaseKind::Sqlite;
    settings.sqlitePath = path;
    return settings;
}

} // namespace docsweep
