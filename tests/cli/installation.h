// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/names.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace docsweep {

/// How a call of the real program ended.
struct CallResult {
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const; ///< what is on standard output, if it is one JSON object and nothing else
    QString all() const { return out + err; }
};

/// A web app's database and files in a temporary folder, with a .env file that points at both, and docsweep-cli to be
/// called there as a user would: as a process of its own, with nothing of docsweep in the environment.
class Installation {
public:
    Installation();

    QString path(const QString &name = {}) const { return m_directory.filePath(name); }

    /// Replaces the .env file.
    void writeEnv(const QStringList &lines);

    /// A session idle for so long, with a document for each key; the files are not made.
    void addSession(const SessionKey &key, Duration idle, const QByteArrayList &documents = {});
    void touchSession(const SessionKey &key);
    /// A file in the bucket, unchanged for so long.
    void addFile(const ObjectKey &key, Duration age, int bytes = 100);
    /// A session with one document and its file, both so old.
    void addPair(const SessionKey &key, Duration age);
    /// `sessions` expired ones with `files` each, in one go.
    void addMany(int sessions, int files, Duration fileAge = std::chrono::hours{48});
    /// One statement on a database of this folder.
    void execute(const QString &sql, const QString &database = QStringLiteral("db.sqlite3"));
    /// From now on everything belongs to a user without rights, and so does docsweep-cli (when we are root).
    void handToNobody();

    QByteArrayList files() const; ///< every key that is there, sorted
    QByteArrayList sessions() const; ///< every session key that is there, sorted
    int documents() const;
    /// Everything a cleanup could have deleted, as one text to compare.
    QString everything() const;

    /// A process that is ready to start: more environment as "NAME=value".
    std::unique_ptr<QProcess> prepare(const QByteArrayList &arguments, const QStringList &environment = {}) const;
    CallResult call(const QByteArrayList &arguments, const QStringList &environment = {}) const;
    /// Split at single spaces.
    CallResult call(const char *line, const QStringList &environment = {}) const;

    static CallResult finish(QProcess &process);

private:
    QTemporaryDir m_directory;
    SystemClock m_clock;
    qint64 m_lastId = 0;
    bool m_isNobodys = false;
};

} // namespace docsweep
