// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sqldialect.h"
#include "core/sql/postgreswait.h"

#include <thread>

namespace docsweep {

/// One user's way to a database: the dialect, what may be done there, and a connection that is opened when it is first
/// needed and again after it was lost or its file was replaced. One thread at a time; a new thread gets a new
/// connection.
class SqlLink {
public:
    SqlLink(std::unique_ptr<const SqlDialect> dialect, SqlAccess access);

    const SqlDialect &dialect() const { return *m_dialect; }
    SqlAccess access() const { return m_access; }

    /// Runs `work(SqlConnection &)`, which gives a Result. Its error gets the database's name, and may have cost the
    /// connection. A stopped token: Cancelled, and `work` is not called.
    template <typename Work>
    std::invoke_result_t<Work, SqlConnection &> attempt(const std::stop_token &stop, const Work &work)
    {
        if (stop.stop_requested())
            return failCancelled();
        const PostgresWait wait(stop);
        if (const Result<> open = ensureOpen(); !open) // a stop cuts who is connecting, and looks like a lost server
            return stop.stop_requested() ? failCancelled() : fail(open.error());
        auto done = work(*m_connection);
        if (!done)
            return fail(settled(done.error()));
        return done;
    }

    /// Reads the rows of one short statement in a reading transaction.
    Result<> read(const QString &sql, const QVariantList &values, const QString &what, const std::stop_token &stop,
        const RowSink &onRow);

    /// The same of a statement that may have to look at every row: it ends with the patience, and soon after a stop.
    /// The rows until then have been handed on; false: there may be more.
    Result<bool> readWithin(const QString &sql, const QVariantList &values, const QString &what,
        std::chrono::milliseconds patience, const std::stop_token &stop, const RowSink &onRow);

    /// Reads all rows of one statement. Other calls may run meanwhile, on another connection; an error from `onRow`
    /// ends it early, and so does the stop token, also while the database still sorts.
    Result<> stream(const QString &sql, const QString &what, const std::stop_token &stop, const RowSink &onRow);

    /// The error with the database's name before it.
    Error named(const Error &error) const;

private:
    Result<> ensureOpen();
    Result<QString> openStream(std::unique_ptr<SqlConnection> &connection, const QString &sql);
    Error settled(const Error &error);

    std::unique_ptr<const SqlDialect> m_dialect;
    SqlAccess m_access;
    std::unique_ptr<SqlConnection> m_connection;
    std::thread::id m_thread;
};

} // namespace docsweep
