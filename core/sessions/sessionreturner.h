// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/returning.h"
#include "core/sessions/sqldialect.h"

namespace docsweep {

/// Puts rows back, all of its sessions in one transaction, each with its own ids and every column, and compares what
/// was written with the copies before the commit. Nothing that is there is ever changed. Used once.
class SessionReturner {
public:
    SessionReturner(const SqlDialect &dialect, SqlConnection &connection, ReturnMode mode)
        : m_dialect(dialect)
        , m_connection(connection)
        , m_mode(mode)
    {
    }

    /// One answer a session, in their order, after the commit. Errors: those of the database; BadData: it refuses one
    /// of them, or keeps it otherwise than it was copied, and nothing was written.
    Result<std::vector<SessionReturn>> run(std::span<const WholeSession> sessions, const std::stop_token &stop);

private:
    struct Place;
    Result<> readTables();
    std::optional<Cause> objection(const WholeSession &session, QByteArrayList &defaulted) const;
    Result<SessionReturn> takeBack(const WholeSession &session);
    Result<Place> find(const WholeSession &session);
    Result<std::vector<qint64>> ids(const QString &statement, const QVariantList &values) const;
    Result<> write(const WholeSession &session, Place &place, SessionReturn &told);
    Result<> makeRoom(QLatin1String table, const WholeTable &whole, const std::vector<const WholeRow *> &rows) const;
    Result<qint64> insert(QLatin1String statement, const WholeTable &table, const WholeRow &row, bool keepsId) const;
    Result<> compare(const WholeSession &session, const Place &place) const;
    Cell idCell(qint64 id) const;

    const SqlDialect &m_dialect;
    SqlConnection &m_connection;
    const ReturnMode m_mode;
    std::vector<ColumnNow> m_sessionColumns;
    std::vector<ColumnNow> m_documentColumns;
};

} // namespace docsweep
