// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/supabase/supabasestandin.h"

#include "tests/support/sessions/postgrescluster.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPatienceMs = 120000;

    QString wordOf(ListV2 listV2)
    {
        switch (listV2) {
        case ListV2::On:
            return u"on"_s;
        case ListV2::UnknownRoute:
            return u"unknown-route"_s;
        case ListV2::AsUpload:
            return u"as-upload"_s;
        case ListV2::NotMigrated:
            return u"not-migrated"_s;
        }
        Q_UNREACHABLE();
    }

    QStringList commandLine(const SupabaseOptions &options)
    {
        // The rest of the connection's settings are in the environment, where no list of processes shows them.
        QStringList words{QStringLiteral(DOCSWEEP_TEST_SUPABASE) + u"/standin.py"_s, u"--with-parent"_s,
            u"--database"_s, u"dbname="_s + options.database, u"--list-v2"_s, wordOf(options.listV2),
            u"--statement-timeout-ms"_s, QString::number(options.statementTimeout.count())};
        if (!options.hasGateway)
            words << u"--no-gateway"_s;
        if (!options.hasHardLimits)
            words << u"--no-hard-limits"_s;
        if (!options.certificate.isEmpty() && !options.privateKey.isEmpty())
            words << u"--tls"_s << options.certificate << options.privateKey;
        return words;
    }

    QProcessEnvironment environmentFor(const DatabaseSettings &database)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGHOST"_s, database.host);
        environment.insert(u"PGPORT"_s, QString::number(database.port));
        environment.insert(u"PGUSER"_s, database.user);
        environment.insert(u"PGPASSWORD"_s, database.password.reveal());
        environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
        return environment;
    }

    QJsonValue textOrNull(std::optional<Instant> instant)
    {
        return instant ? QJsonValue(toIsoUtc(*instant)) : QJsonValue(QJsonValue::Null);
    }

    SupabaseRequest asRequest(const QJsonObject &told)
    {
        SupabaseRequest request;
        request.method = told[u"method"].toString();
        request.path = told[u"path"].toString();
        request.status = told[u"status"].toInt();
        request.keys = told[u"keys"].toInt();
        request.bodyBytes = told[u"body_bytes"].toInteger();
        request.connection = told[u"connection"].toInt();
        request.userAgent = told[u"user_agent"].toString();
        request.contentType = told[u"content_type"].toString();
        request.hasApiKey = told[u"has_apikey"].toBool();
        request.hasAuthorization = told[u"has_authorization"].toBool();
        return request;
    }

    QStringList asTexts(const QJsonValue &value)
    {
        QStringList texts;
        for (const QJsonValue each : value.toArray())
            texts.append(each.toString());
        return texts;
    }

    QByteArray asBody(const QJsonValue &value)
    {
        const QJsonDocument document =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return document.toJson(QJsonDocument::Compact);
    }

} // namespace

Result<std::unique_ptr<SupabaseStandIn>> SupabaseStandIn::start(
    const PostgresCluster &cluster, const SupabaseOptions &options)
{
    std::unique_ptr<SupabaseStandIn> server(new SupabaseStandIn);
    server->m_process.setProcessEnvironment(environmentFor(cluster.settings(options.database)));
    server->m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server->m_words = commandLine(options) << u"--blobs"_s << server->m_blobs.path();
    if (const Result<> launched = server->launch(server->m_words); !launched)
        return fail(launched.error());
    return server;
}

/// The process ends with its standard input, however that ends.
Result<> SupabaseStandIn::launch(const QStringList &words)
{
    // Debian's modules are seen by Debian's Python alone, whichever comes first in PATH.
    m_process.start(u"/usr/bin/python3"_s, words);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            return fail(ErrorKind::Io, u"the stand-in for Supabase did not start: "_s + m_process.errorString());
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    const QJsonObject keys = ready[u"keys"].toObject();
    m_url = QUrl(ready[u"url"].toString());
    m_control = QUrl(ready[u"control"].toString());
    m_keys = {Secret(keys[u"service"].toString()), Secret(keys[u"anon"].toString()), Secret(keys[u"secret"].toString()),
        Secret(keys[u"publishable"].toString())};
    return m_control.isValid() && !keys.isEmpty() ? Result<>()
                                                  : fail(ErrorKind::Io, u"the stand-in for Supabase said nothing"_s);
}

SupabaseStandIn::~SupabaseStandIn()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kPatienceMs))
        kill();
}

void SupabaseStandIn::kill()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

Result<> SupabaseStandIn::restart()
{
    return launch(m_words + QStringList{u"--listen"_s, u"127.0.0.1:"_s + QString::number(m_url.port())});
}

Result<Secret> SupabaseStandIn::token(const QJsonObject &claims, std::optional<std::chrono::seconds> lifetime)
{
    const QJsonValue lives = lifetime ? QJsonValue(qint64(lifetime->count())) : QJsonValue(QJsonValue::Null);
    const auto told = control("POST", u"/token"_s, QJsonObject{{u"claims"_s, claims}, {u"lives_seconds"_s, lives}});
    return told ? Result<Secret>(Secret(told->toString())) : fail(told.error());
}

Result<> SupabaseStandIn::makeBucket(const QString &name)
{
    return nothing("POST", u"/bucket"_s, QJsonObject{{u"name"_s, name}});
}

Result<> SupabaseStandIn::unlockVersions()
{
    return nothing("POST", u"/unlock"_s, QJsonObject());
}

Result<> SupabaseStandIn::makeVersionedBucket(const QString &name, const QString &status, bool isPublic)
{
    return nothing(
        "POST", u"/bucket"_s, QJsonObject{{u"name"_s, name}, {u"versioning"_s, status}, {u"public"_s, isPublic}});
}

Result<> SupabaseStandIn::makeVersions(const QString &bucket, const QList<VersionSpec> &versions)
{
    QJsonArray rows;
    for (const VersionSpec &version : versions) {
        rows.append(QJsonObject{{u"name"_s, version.name}, {u"content"_s, version.content},
            {u"created_at"_s, textOrNull(version.created)}, {u"archived_at"_s, textOrNull(version.archived)},
            {u"marker"_s, version.isMarker}});
    }
    return nothing("POST", u"/versions"_s, QJsonObject{{u"bucket"_s, bucket}, {u"rows"_s, rows}});
}

Result<QList<StoredVersion>> SupabaseStandIn::rows(const QString &bucket)
{
    const auto told = control("POST", u"/rows"_s, QJsonObject{{u"bucket"_s, bucket}});
    if (!told)
        return fail(told.error());
    QList<StoredVersion> rows;
    for (const QJsonValue each : told->toArray())
        rows.append({each[0].toString(), each[1].toString(), each[2].toBool(), each[3].toBool()});
    return rows;
}

Result<> SupabaseStandIn::makeObjects(const ObjectBatch &batch)
{
    QJsonObject told{{u"bucket"_s, batch.bucket}, {u"content"_s, batch.content},
        {u"created_at"_s, textOrNull(batch.created)}, {u"updated_at"_s, textOrNull(batch.updated)},
        {u"step_us"_s, qint64(batch.step.count())}, {u"has_blobs"_s, batch.hasBlobs},
        {u"has_metadata"_s, batch.hasMetadata}};
    if (batch.size)
        told.insert(u"size"_s, *batch.size);
    if (batch.pattern.isEmpty()) {
        told.insert(u"names"_s, QJsonArray::fromStringList(batch.names));
    } else {
        told.insert(u"pattern"_s, batch.pattern);
        told.insert(u"count"_s, batch.count);
        told.insert(u"first"_s, batch.first);
    }
    return nothing("POST", u"/seed"_s, told);
}

Result<> SupabaseStandIn::makeObjects(const QString &bucket, const QStringList &names)
{
    ObjectBatch batch;
    batch.bucket = bucket;
    batch.names = names;
    batch.content = u"%PDF-1.4"_s;
    batch.hasBlobs = true;
    return makeObjects(batch);
}

Result<> SupabaseStandIn::backdate(
    const QString &bucket, const QStringList &names, std::optional<Instant> created, std::optional<Instant> updated)
{
    const QJsonValue which =
        names.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonArray::fromStringList(names));
    return nothing("POST", u"/backdate"_s,
        QJsonObject{{u"bucket"_s, bucket}, {u"names"_s, which}, {u"created_at"_s, textOrNull(created)},
            {u"updated_at"_s, textOrNull(updated)}});
}

Result<> SupabaseStandIn::bar(const QString &bucket, const QStringList &names)
{
    return nothing(
        "POST", u"/bar"_s, QJsonObject{{u"bucket"_s, bucket}, {u"names"_s, QJsonArray::fromStringList(names)}});
}

Result<QStringList> SupabaseStandIn::remaining(const QString &bucket)
{
    const auto told = control("POST", u"/objects"_s, QJsonObject{{u"bucket"_s, bucket}});
    return told ? Result<QStringList>(asTexts(*told)) : fail(told.error());
}

Result<SupabaseBlobs> SupabaseStandIn::blobs()
{
    const auto told = control("POST", u"/blobs"_s, QJsonObject());
    if (!told)
        return fail(told.error());
    const QJsonObject counts = told->toObject();
    return SupabaseBlobs{counts[u"count"].toInt(), counts[u"orphans"].toInt(), asTexts(counts[u"ghosts"])};
}

Result<> SupabaseStandIn::clear()
{
    if (const Result<> purged = nothing("POST", u"/purge"_s, QJsonObject()); !purged)
        return purged;
    if (const Result<> calmed = clearFaults(); !calmed)
        return calmed;
    return clearLog();
}

Result<> SupabaseStandIn::addFault(const QJsonObject &fault)
{
    return nothing("POST", u"/faults"_s, fault);
}

Result<> SupabaseStandIn::clearFaults()
{
    return nothing("DELETE", u"/faults"_s);
}

Result<SupabaseLog> SupabaseStandIn::log()
{
    const auto told = control("GET", u"/log"_s);
    if (!told)
        return fail(told.error());
    SupabaseLog log;
    log.inFlightMax = told->toObject()[u"in_flight_max"].toInt();
    for (const QJsonValue each : told->toObject()[u"requests"].toArray())
        log.requests.append(asRequest(each.toObject()));
    return log;
}

Result<> SupabaseStandIn::clearLog()
{
    return nothing("DELETE", u"/log"_s);
}

Result<> SupabaseStandIn::change(const QJsonObject &settings)
{
    return nothing("PATCH", u"/settings"_s, settings);
}

Result<QJsonValue> SupabaseStandIn::control(const char *method, const QString &path, const QJsonValue &body)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    network.setTransferTimeout(kPatienceMs);
    QUrl address = m_control;
    address.setPath(path);
    QNetworkRequest request(address);
    QByteArray sent;
    if (!body.isNull()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        sent = asBody(body);
    }
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, sent));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray answer = reply->readAll();
    const QJsonObject told = QJsonDocument::fromJson(answer).object();
    if (!told.contains(u"ok"_s)) {
        const QString said = answer.isEmpty() ? reply->errorString() : QString::fromUtf8(answer);
        return fail(ErrorKind::Io, u"the stand-in for Supabase said "_s + said);
    }
    return told[u"ok"];
}

Result<> SupabaseStandIn::nothing(const char *method, const QString &path, const QJsonValue &body)
{
    const auto done = control(method, path, body);
    return done ? Result<>() : fail(done.error());
}

} // namespace docsweep
