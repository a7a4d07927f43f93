// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sqlitecompaction.h"

#include <memory>

struct sqlite3;

/// What both ways to make an SQLite file smaller are made of.
namespace docsweep::vacuum {

QString described(int error);
tl::unexpected<Error> failAt(const QString &what, int error);
tl::unexpected<Error> noDatabase(const QString &path);

/// "; the database was left as it is"
QString andNothing();

/// A connection of SQLite's own kind: a VACUUM has to hear a stop.
class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(
        const QString &path, const CompactionRequest &request, std::stop_token stop);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Every row's columns as texts, one string a row; errors by SQLite's code.
    Result<QStringList> ask(const QByteArray &sql);
    Result<> run(const QByteArray &sql);
    Result<qint64> number(const QByteArray &sql);

private:
    Connection(const CompactionRequest &request, std::stop_token stop);

    static int look(void *self);
    tl::unexpected<Error> failure(const QString &what) const;

    const CompactionRequest &m_request;
    const std::stop_token m_stop;
    sqlite3 *m_database = nullptr;
};

struct Pages {
    qint64 size = 0;
    qint64 all = 0;
    qint64 free = 0;
    qint64 bytes() const { return size * all; }
    qint64 usedBytes() const { return size * (all - free); }
};
Result<Pages> pagesOf(Connection &database);

Result<> requireWhole(Connection &database, const QString &what);
Result<> requireRoom(const QString &folder, qint64 bytes);
QByteArray quoted(QByteArray text, char mark);

} // namespace docsweep::vacuum
