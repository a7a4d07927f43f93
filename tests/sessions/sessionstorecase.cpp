// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/contractrows.h"

#include "core/sessions/sessionstores.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;

LockHolder::LockHolder(const DatabaseSettings &settings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QJsonObject told{{u"kind"_s, int(settings.kind)}, {u"path"_s, settings.sqlitePath},
        {u"host"_s, settings.host}, {u"port"_s, settings.port}, {u"name"_s, settings.database},
        {u"user"_s, settings.user}, {u"password"_s, settings.password.reveal()}};
    environment.insert(u"LOCK_DATABASE"_s, QString::fromUtf8(QJsonDocument(told).toJson()));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {u"--hold-run-lock"_s});
}

bool LockHolder::holds()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20000))
            return false;
    }
    return m_process.readLine().trimmed() == "held";
}

void LockHolder::kill()
{
    m_process.kill(); // SIGKILL
    m_process.waitForFinished();
}

int runSessionTests(int argc, char *argv[], const std::vector<QObject *> &tests)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--hold-run-lock"_s))
        return SessionStoreCase::holdRunLock();
    int failed = 0;
    for (QObject *test : tests)
        failed += QTest::qExec(test, application.arguments());
    return failed;
}

int SessionStoreCase::holdRunLock()
{
    const QJsonObject told = QJsonDocument::fromJson(qgetenv("LOCK_DATABASE")).object();
    DatabaseSettings settings;
    settings.kind = DatabaseKind(told[u"kind"].toInt());
    settings.sqlitePath = told[u"path"].toString();
    settings.host = told[u"host"].toString();
    settings.port = told[u"port"].toInt();
    settings.database = told[u"name"].toString();
    settings.user = told[u"user"].toString();
    settings.password = Secret(told[u"password"].toString());
    const auto store = makeSessionStore(settings);
    const auto lock = store ? (*store)->acquireRunLock({}) : fail(store.error());
    std::puts(lock ? "held" : qPrintable(lock.error().text));
    std::fflush(stdout);
    std::getchar(); // until killed
    return 0;
}

Result<std::unique_ptr<SessionStore>> SessionStoreCase::openStore(const DatabaseSettings &settings)
{
    return makeSessionStore(settings);
}

std::vector<SessionRecord> SessionStoreCase::make(const QList<SessionSpec> &specs)
{
    const auto ids = m_django->create(specs);
    if (!ids) {
        qWarning("%ls", qUtf16Printable(ids.error().text));
        return {};
    }
    std::vector<SessionRecord> all = rows();
    std::vector<SessionRecord> made;
    for (const qint64 id : *ids)
        made.push_back(*std::ranges::find(all, id, &SessionRecord::id));
    return made;
}

SessionRecord SessionStoreCase::makeOne(const QString &key, Instant lastActivity, const QList<QJsonObject> &documents)
{
    return make({{key, lastActivity, documents}}).at(0);
}

std::vector<SessionRecord> SessionStoreCase::streamed()
{
    std::vector<SessionRecord> all;
    const Result<> read = m_store->streamSessions({}, {}, [&all](std::vector<SessionRecord> &&batch) {
        std::ranges::move(batch, std::back_inserter(all));
        return true;
    });
    if (!read)
        qWarning("%ls", qUtf16Printable(read.error().text));
    return all;
}

std::vector<SessionRecord> SessionStoreCase::rows()
{
    const auto read = m_django->rows();
    if (!read)
        qWarning("%ls", qUtf16Printable(read.error().text));
    return read ? *read : std::vector<SessionRecord>();
}

SessionCondition SessionStoreCase::condition(const SessionRecord &session, std::optional<Instant> idleBefore)
{
    return {session.id, session.key, idleBefore, session.lastActivity, documentsFingerprint(session.documents)};
}

std::vector<SessionCondition> SessionStoreCase::conditions(
    std::span<const SessionRecord> sessions, std::optional<Instant> idleBefore)
{
    std::vector<SessionCondition> all;
    all.reserve(sessions.size());
    for (const SessionRecord &session : sessions)
        all.push_back(condition(session, idleBefore));
    return all;
}

QStringList SessionStoreCase::remove(const std::vector<SessionCondition> &conditions)
{
    const auto removals = m_store->removeSessions(conditions, {});
    if (!removals)
        return {kindName(removals.error().kind) + u": "_s + removals.error().text};
    QStringList words;
    for (const SessionRemoval &removal : *removals) {
        words.append(inWords(removal));
        if (removal.outcome != SessionOutcome::Removed && removal.why.isEmpty())
            words.append(u"without a reason"_s);
    }
    return words;
}

QString SessionStoreCase::removeOne(const SessionCondition &condition)
{
    return remove({condition}).join(", "_L1);
}

void SessionStoreCase::initTestCase()
{
    const auto made = makeDatabase();
    VERIFY_OK(made);
    m_settings = *made;
    auto django = DjangoProject::start(m_settings);
    VERIFY_OK(django);
    m_django = std::move(*django);
    VERIFY_OK(m_django->migrate());
}

void SessionStoreCase::init()
{
    VERIFY_OK(m_django->clear());
    auto store = openStore(m_settings);
    VERIFY_OK(store);
    m_store = std::move(*store);
}

void SessionStoreCase::cleanup()
{
    m_store.reset();
}

void SessionStoreCase::cleanupTestCase()
{
    m_django.reset();
}

} // namespace docsweep
