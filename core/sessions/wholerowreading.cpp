// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/wholerowreading.h"

#include "core/sessions/djangoschema.h"

#include <QHash>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // {cells} is filled after the holes: a column may have any name.
    constexpr auto kWholeSessions = "SELECT w.id, {cells} FROM {sessions} w WHERE w.id IN ({ids}) ORDER BY w.id"_L1;
    constexpr auto kWholeDocuments =
        "SELECT w.session_id, {cells} FROM {documents} w WHERE w.session_id IN ({ids}) ORDER BY w.session_id, w.id"_L1;

    QString statementFor(const SqlDialect &dialect, QLatin1String statement, const WholeTable &table, qsizetype ids)
    {
        QStringList cells;
        for (const WholeColumn &column : table.columns)
            cells += dialect.wholeCell(column.name);
        return dialect.sql(statement, ids).replace("{cells}"_L1, cells.join(", "_L1));
    }

    WholeRow rowOf(const SqlDialect &dialect, const WholeTable &table, const QSqlQuery &query)
    {
        WholeRow row;
        row.cells.reserve(table.columns.size());
        for (int at = 0; at < int(table.columns.size()); ++at)
            row.cells.push_back(dialect.wholeValue(query.value(1 + 2 * at), query.value(2 + 2 * at)));
        return row;
    }

    Result<std::vector<WholeSession>> read(
        const SqlDialect &dialect, SqlConnection &connection, std::span<const qint64> ids)
    {
        const Result<WholeTable> sessions = dialect.wholeTable(connection, django::kSessions);
        if (!sessions)
            return fail(sessions.error());
        const Result<WholeTable> documents = dialect.wholeTable(connection, django::kDocuments);
        if (!documents)
            return fail(documents.error());
        std::vector<WholeSession> found;
        QHash<qint64, size_t> places;
        const QVariantList values(ids.begin(), ids.end());
        Result<> rows = dialect.query(connection, statementFor(dialect, kWholeSessions, *sessions, values.size()),
            values, u"reading whole sessions"_s, [&](const QSqlQuery &query) -> Result<> {
                WholeSession session;
                session.database = dialect.rowsOf();
                session.id = query.value(0).toLongLong();
                session.sessions = *sessions;
                session.documents = *documents;
                session.row = rowOf(dialect, *sessions, query);
                if (const Cell *key = cellOf(*sessions, session.row, "session_key"))
                    session.key = key->bytes;
                places.insert(session.id, found.size());
                found.push_back(std::move(session));
                return {};
            });
        if (rows && !found.empty())
            rows = dialect.query(connection, statementFor(dialect, kWholeDocuments, *documents, values.size()), values,
                u"reading whole documents"_s, [&](const QSqlQuery &query) -> Result<> {
                    const auto place = places.constFind(query.value(0).toLongLong());
                    if (place != places.cend()) // else of a session that has no row
                        found[*place].documentRows.push_back(rowOf(dialect, *documents, query));
                    return {};
                });
        if (!rows)
            return fail(rows.error());
        return found;
    }

} // namespace

Result<std::vector<WholeSession>> readWholeSessions(
    const SqlDialect &dialect, SqlConnection &connection, std::span<const qint64> ids)
{
    if (ids.empty())
        return std::vector<WholeSession>();
    std::vector<WholeSession> found;
    const Result<> done = dialect.whileExact(connection, [&]() -> Result<> {
        Result<std::vector<WholeSession>> sessions = read(dialect, connection, ids);
        if (!sessions)
            return fail(sessions.error());
        found = std::move(*sessions);
        return {};
    });
    if (!done)
        return fail(done.error());
    return found;
}

} // namespace docsweep
