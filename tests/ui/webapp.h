// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/console/consolecontext.h"

#include <QByteArrayList>
#include <QTemporaryDir>

namespace docsweep {

/// A web app's database and files in a temporary folder, and a window's context that works on them for real.
class WebApp {
public:
    WebApp();

    QString path(const QString &name = {}) const { return m_directory.filePath(name); }
    QString home() const { return path(QStringLiteral("home")); }
    const Clock &clock() const { return m_clock; }

    /// A session idle for so long, with a document row for each key (".xlsx" names an output).
    void addSession(const SessionKey &key, Duration idle, const QByteArrayList &documents = {});
    /// The session's user is back.
    void touchSession(const SessionKey &key);
    /// A file in the bucket, unchanged for so long.
    void addFile(const ObjectKey &key, Duration age, int bytes = 1000);
    /// `count` expired sessions with a document and its file each, in one transaction.
    void addMany(int count);

    QByteArrayList files() const; ///< the keys that are there, sorted
    QByteArrayList sessions() const; ///< the session keys that are there, sorted
    int documents() const;

    ConsoleContext context(Duration age = std::chrono::hours{1}) const;

private:
    QByteArrayList column(const QString &sql) const;

    QTemporaryDir m_directory;
    SystemClock m_clock;
    qint64 m_lastId = 0;
};

} // namespace docsweep
