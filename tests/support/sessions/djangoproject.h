// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/sessions/sessionstore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <memory>

namespace docsweep {

/// A session as a test describes it, to be made by Django.
struct SessionSpec {
    QString key;
    Instant lastActivity;
    QList<QJsonObject> documents; ///< see `document`
};

/// A document with these keys; empty ones are null in the database.
QJsonObject document(
    const QString &source, const QString &excel = {}, const QString &pdf = {}, const QString &doc = {});

/// The web app: the real Django (Debian's) in a process of its own, on a database of a test. Every call waits for its
/// answer; its errors are Io with what Django said. Stays on the thread that made it.
class DjangoProject {
public:
    /// Starts the process; the database may be down or not exist yet. Where it has a time zone, Django writes that
    /// one's local times (USE_TZ = False).
    static Result<std::unique_ptr<DjangoProject>> start(const DatabaseSettings &database);
    ~DjangoProject();

    /// Makes the tables, and an SQLite file that does not exist.
    Result<> migrate() { return nothing({QStringLiteral("migrate")}); }
    /// Answers the ids of the sessions.
    Result<QList<qint64>> create(const QList<SessionSpec> &sessions);
    /// What the web app does on every request; without a time: now. A session that is not there is made.
    Result<qint64> touch(const QString &key, std::optional<Instant> at = {});
    Result<qint64> addDocument(const QString &key, const QJsonObject &document);
    Result<> changeDocument(qint64 id, const QJsonObject &columns);
    /// With its documents, as Django cascades.
    Result<> remove(const QString &key);
    Result<> clear() { return nothing({QStringLiteral("clear")}); }
    /// Everything, as Django reads it, in the form of the engine's records, by id.
    Result<std::vector<SessionRecord>> rows();
    /// Raw SQL through Django's connection; rows of texts.
    Result<QJsonArray> sql(const QString &statement);

    /// From here to `release` Django holds SQLite's write lock, or a row of PostgreSQL, in an open transaction.
    Result<> holdWrites() { return nothing({QStringLiteral("hold_writes")}); }
    Result<> holdSession(const QString &key) { return nothing({QStringLiteral("hold_session"), key}); }
    Result<> holdDocument(qint64 id) { return nothing({QStringLiteral("hold_document"), id}); }
    Result<> release() { return nothing({QStringLiteral("release")}); }

    /// Any command of webapp.py: its name and its arguments.
    Result<QJsonValue> call(const QJsonArray &command);
    /// The same in two halves: Django works while the test does.
    void send(const QJsonArray &command);
    Result<QJsonValue> receive();

private:
    DjangoProject() = default;
    Result<> nothing(const QJsonArray &command);
    Result<qint64> number(const QJsonArray &command);

    QProcess m_process;
};

/// A folder with a fresh SQLite database in it and Django on it, migrated.
Result<std::unique_ptr<DjangoProject>> startDjangoOnSqlite(const QString &path);

/// The settings of an SQLite database.
DatabaseSettings sqliteSettings(const QString &path);

} // namespace docsweep
