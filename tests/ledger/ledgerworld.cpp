// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/ledgerworld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace docsweep {

using namespace Qt::StringLiterals;

QString LedgerWorld::folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/docsweep-ledger-XXXXXX"_s;
}

Result<std::unique_ptr<LedgerWorld>> LedgerWorld::start(Kind kind)
{
    auto world = std::make_unique<LedgerWorld>();
    if (kind == Kind::PostgreSql) {
        auto webApp = PostgresWebApp::start();
        if (!webApp)
            return fail(webApp.error());
        world->m_postgres = std::move(*webApp);
        world->m_settings = world->m_postgres->cluster().settings();
        return world;
    }
    world->m_settings = sqliteSettings(world->path(u"db.sqlite3"_s));
    auto django = startDjangoOnSqlite(world->m_settings.sqlitePath);
    if (!django)
        return fail(django.error());
    world->m_django = std::move(*django);
    return world;
}

std::unique_ptr<Ledger> LedgerWorld::ledger(const QString &home) const
{
    QDir().mkpath(path(home));
    m_homes.insert(home);
    auto made = makeLedger(m_settings, path(home));
    return made ? std::move(*made) : nullptr;
}

std::unique_ptr<SessionStore> LedgerWorld::store() const
{
    auto made = makeSessionStore(m_settings);
    return made ? std::move(*made) : nullptr;
}

Result<> LedgerWorld::reset()
{
    for (const QString &home : m_homes)
        QDir(path(home)).removeRecursively();
    m_homes.clear();
    if (!m_postgres)
        return QFile::remove(file()) || !QFile::exists(file()) ? Result<>() : fail(ErrorKind::Io, file());
    const auto done = m_postgres->cluster().sql(
        u"DROP SCHEMA IF EXISTS docsweep CASCADE; DO $$ DECLARE r text; BEGIN FOR r IN SELECT rolname FROM pg_roles "
        "WHERE rolname IN ('cleaner', 'stranger', 'anon') LOOP EXECUTE 'DROP OWNED BY ' || r || ' CASCADE'; "
        "EXECUTE 'DROP ROLE ' || r; END LOOP; END $$"_s);
    return done ? Result<>() : fail(done.error());
}

Result<LedgerHead> LedgerWorld::make() const
{
    const auto store = this->store();
    const auto lock = store->acquireRunLock({}); // by which SQLite's database gets its anchor
    if (!lock)
        return fail(lock.error());
    return ledger()->make({});
}

Result<> LedgerWorld::keepBackup() const
{
    if (m_postgres) {
        const auto done = m_postgres->cluster().sql(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'parser'; "
            "DROP DATABASE IF EXISTS yesterday; CREATE DATABASE yesterday TEMPLATE parser"_s,
            u"postgres"_s);
        return done ? Result<>() : fail(done.error());
    }
    for (const QString &each : {m_settings.sqlitePath, file()}) {
        QFile::remove(each + u".yesterday"_s);
        if (!QFile::copy(each, each + u".yesterday"_s))
            return fail(ErrorKind::Io, each);
    }
    return {};
}

Result<> LedgerWorld::restoreBackup() const
{
    if (m_postgres) {
        const auto done = m_postgres->cluster().sql(
            u"DROP DATABASE parser WITH (FORCE); CREATE DATABASE parser TEMPLATE yesterday"_s, u"postgres"_s);
        return done ? Result<>() : fail(done.error());
    }
    for (const QString &each : {m_settings.sqlitePath, file()}) {
        if (!QFile::remove(each) || !QFile::copy(each + u".yesterday"_s, each))
            return fail(ErrorKind::Io, each);
    }
    QFile::remove(m_settings.sqlitePath + u".docsweep-lock"_s);
    const auto lock = store()->acquireRunLock({}); // by which it gets an anchor of its own
    return lock ? Result<>() : fail(lock.error());
}

Result<> LedgerWorld::tamper(const QString &statement) const
{
    QString sql = statement;
    if (m_postgres) {
        const auto done = m_postgres->cluster().sql(sql.replace("{t}"_L1, "docsweep."_L1));
        return done ? Result<>() : fail(done.error());
    }
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(file());
    connection.database().open();
    return connection.run(sql.replace("{t}"_L1, QString()));
}

} // namespace docsweep
