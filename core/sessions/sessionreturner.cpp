// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionreturner.h"

#include "core/sessions/djangoschema.h"
#include "core/sessions/wholerowreading.h"

#include <QSet>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kOfThisKey = "SELECT s.id FROM {sessions} s WHERE s.session_key IN ({keys})"_L1;
    constexpr auto kTakenSessions = "SELECT id FROM {sessions} WHERE id IN ({ids})"_L1;
    constexpr auto kTakenDocuments = "SELECT id FROM {documents} WHERE id IN ({ids})"_L1;
    constexpr auto kLastSession = "SELECT COALESCE(max(id), 0) FROM {sessions}"_L1;
    constexpr auto kLastDocument = "SELECT COALESCE(max(id), 0) FROM {documents}"_L1;
    constexpr auto kInsertSession = "INSERT INTO {sessions} (%columns%) %override% VALUES (%values%) RETURNING id"_L1;
    constexpr auto kInsertDocument = "INSERT INTO {documents} (%columns%) %override% VALUES (%values%) RETURNING id"_L1;
    const QByteArray kId = "id"_ba;
    const QByteArray kSessionId = "session_id"_ba;
    constexpr qsizetype kMostIds = 500;

    qint64 numberOf(const Cell *cell)
    {
        if (!cell)
            return 0;
        return cell->kind == Cell::Kind::Integer ? cell->integer : cell->bytes.toLongLong();
    }

    qint64 idOf(const WholeTable &table, const WholeRow &row)
    {
        return numberOf(cellOf(table, row, kId));
    }

    const ColumnNow *columnOf(const std::vector<ColumnNow> &columns, const QByteArray &name)
    {
        const auto found =
            std::ranges::find_if(columns, [&name](const ColumnNow &each) { return each.column.name == name; });
        return found == columns.end() ? nullptr : &*found;
    }

    /// Whether a row that is there is what was copied, in every column that the copy has, but for these.
    bool isSameBut(const WholeTable &copied, const WholeRow &row, const WholeTable &now, const WholeRow &there,
        const QByteArrayList &exceptions)
    {
        for (size_t at = 0; at < copied.columns.size(); ++at) {
            const QByteArray &name = copied.columns[at].name;
            if (exceptions.contains(name))
                continue;
            const Cell *cell = cellOf(now, there, name);
            if (!cell || !(*cell == row.cells[at]))
                return false;
        }
        return true;
    }

    void setCell(const WholeTable &table, WholeRow &row, const QByteArray &name, const Cell &cell)
    {
        for (size_t at = 0; at < table.columns.size(); ++at) {
            if (table.columns[at].name == name)
                row.cells[at] = cell;
        }
    }

    QByteArrayList lostFrom(const WholeTable &copied, const std::vector<ColumnNow> &now)
    {
        QByteArrayList lost;
        for (const WholeColumn &column : copied.columns) {
            if (!columnOf(now, column.name) && !column.isGenerated)
                lost += copied.name + '.' + column.name;
        }
        return lost;
    }

    struct Added {
        QByteArrayList lacking; ///< have to have a value, and there is none
        QByteArrayList defaulted;
    };

    Added addedTo(const WholeTable &copied, const std::vector<ColumnNow> &now)
    {
        Added added;
        for (const ColumnNow &column : now) {
            const bool isKnown = std::ranges::any_of(
                copied.columns, [&column](const WholeColumn &each) { return each.name == column.column.name; });
            if (isKnown || column.column.isGenerated)
                continue;
            const bool isLacking = column.isRequired && !column.hasDefault;
            (isLacking ? added.lacking : added.defaulted) += copied.name + '.' + column.column.name;
        }
        return added;
    }

    QString listed(const QByteArrayList &names)
    {
        return QString::fromUtf8(names.join(", "));
    }

} // namespace

/// Where a session's rows are to go, and which of them are there.
struct SessionReturner::Place {
    qint64 host = 0; ///< the row that has its key; 0: none
    bool isHostSame = false; ///< as it was copied, its number perhaps apart
    bool isIdTaken = false; ///< its own number is another row's
    std::vector<qint64> there; ///< by document: the row that is it already; 0: none
    std::vector<bool> isTaken; ///< by document: its number is another row's
    std::vector<qint64> written; ///< by document: the number of the row that is it now
};

Result<std::vector<SessionReturn>> SessionReturner::run(
    std::span<const WholeSession> sessions, const std::stop_token &stop)
{
    const bool isWriting = m_mode == ReturnMode::Write;
    std::unique_lock<std::timed_mutex> turn;
    if (isWriting)
        turn = m_dialect.waitToWrite(stop);
    if (stop.stop_requested())
        return failCancelled();
    auto transaction = m_dialect.begin(m_connection, isWriting ? SqlAccess::ReadWrite : SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    std::vector<SessionReturn> told;
    const Result<> done = m_dialect.whileExact(m_connection, [&]() -> Result<> {
        if (const Result<> read = readTables(); !read)
            return read;
        for (const WholeSession &session : sessions) {
            if (stop.stop_requested())
                return failCancelled();
            Result<SessionReturn> one = takeBack(session);
            if (!one)
                return fail(one.error());
            told.push_back(std::move(*one));
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    if (!isWriting)
        return told;
    if (stop.stop_requested())
        return failCancelled();
    if (const Result<> committed = transaction->commit(); !committed)
        return fail(committed.error());
    return told;
}

Result<> SessionReturner::readTables()
{
    for (const auto &[table, columns] :
        {std::pair(django::kSessions, &m_sessionColumns), std::pair(django::kDocuments, &m_documentColumns)}) {
        Result<std::vector<ColumnNow>> now = m_dialect.columnsNow(m_connection, table);
        if (!now)
            return fail(now.error());
        *columns = std::move(*now);
    }
    return {};
}

/// Nothing of a copy may be lost, and nothing that only the web app knows is made up.
std::optional<Cause> SessionReturner::objection(const WholeSession &session, QByteArrayList &defaulted) const
{
    if (session.database != m_dialect.rowsOf())
        return Cause{CauseKind::RowsOfOtherDatabase};
    const QByteArrayList lost =
        lostFrom(session.sessions, m_sessionColumns) + lostFrom(session.documents, m_documentColumns);
    if (!lost.isEmpty())
        return Cause{CauseKind::ColumnsLost, {listed(lost)}};
    const Added sessions = addedTo(session.sessions, m_sessionColumns);
    const Added documents = addedTo(session.documents, m_documentColumns);
    QByteArrayList lacking = sessions.lacking;
    defaulted = sessions.defaulted;
    if (!session.documentRows.empty()) {
        lacking += documents.lacking;
        defaulted += documents.defaulted;
    }
    if (!lacking.isEmpty())
        return Cause{CauseKind::ColumnsWithoutDefault, {listed(lacking)}};
    if (!m_dialect.canHoldKey(session.key))
        return Cause{CauseKind::KeyNotTaken, {displayKey(session.key)}};
    return {};
}

Result<SessionReturn> SessionReturner::takeBack(const WholeSession &session)
{
    SessionReturn told;
    if (const std::optional<Cause> why = objection(session, told.defaulted)) {
        told.why = *why;
        return told;
    }
    Result<Place> place = find(session);
    if (!place)
        return fail(place.error());
    const qint64 missing = std::ranges::count(place->there, 0);
    told.documentsThere = qint64(place->there.size()) - missing;
    told.session = place->host != 0 ? place->host : (place->isIdTaken ? 0 : session.id);
    if (place->host == 0)
        told.outcome = ReturnOutcome::Returned;
    else if (missing > 0)
        told.outcome = place->isHostSame ? ReturnOutcome::Returned : ReturnOutcome::Attached;
    else
        told.outcome = ReturnOutcome::AlreadyThere;
    told.documents = missing;
    if (m_mode == ReturnMode::Write && told.outcome != ReturnOutcome::AlreadyThere) {
        if (const Result<> written = write(session, *place, told); !written)
            return fail(written.error());
    }
    if (place->isHostSame ? told.session != session.id : (place->host == 0 && place->isIdTaken))
        told.renumbered.push_back({true, session.id, told.session});
    for (size_t at = 0; at < place->there.size(); ++at) {
        const qint64 was = idOf(session.documents, session.documentRows[at]);
        const qint64 is = place->written[at] != 0 ? place->written[at]
            : place->there[at] != 0               ? place->there[at]
            : place->isTaken[at]                  ? 0
                                                  : was;
        if (is != was)
            told.renumbered.push_back({false, was, is});
    }
    if (told.outcome == ReturnOutcome::AlreadyThere)
        told.defaulted.clear();
    return told;
}

Result<std::vector<qint64>> SessionReturner::ids(const QString &statement, const QVariantList &values) const
{
    std::vector<qint64> found;
    const Result<> read = m_dialect.query(m_connection, m_dialect.sql(statement, values.size()), values,
        u"looking for rows to put back"_s, [&found](const QSqlQuery &row) -> Result<> {
            found.push_back(row.value(0).toLongLong());
            return {};
        });
    return read ? Result<std::vector<qint64>>(std::move(found)) : fail(read.error());
}

Result<SessionReturner::Place> SessionReturner::find(const WholeSession &session)
{
    Place place;
    const size_t count = session.documentRows.size();
    place.there.resize(count);
    place.isTaken.resize(count);
    place.written.resize(count);
    const Result<std::vector<qint64>> hosts = ids(kOfThisKey, {session.key});
    if (!hosts)
        return fail(hosts.error());
    const Result<std::vector<qint64>> own = ids(kTakenSessions, {session.id});
    if (!own)
        return fail(own.error());
    place.host = hosts->empty() ? 0 : hosts->front();
    place.isIdTaken = !own->empty();

    QSet<qint64> taken;
    for (size_t from = 0; from < count; from += size_t(kMostIds)) {
        QVariantList values;
        for (size_t at = from; at < std::min(count, from + size_t(kMostIds)); ++at)
            values += idOf(session.documents, session.documentRows[at]);
        const Result<std::vector<qint64>> some = ids(kTakenDocuments, values);
        if (!some)
            return fail(some.error());
        taken.unite(QSet<qint64>(some->begin(), some->end()));
    }
    for (size_t at = 0; at < count; ++at)
        place.isTaken[at] = taken.contains(idOf(session.documents, session.documentRows[at]));
    if (place.host == 0)
        return place;

    const qint64 host = place.host;
    const Result<std::vector<WholeSession>> now = readWholeSessions(m_dialect, m_connection, {&host, 1});
    if (!now)
        return fail(now.error());
    if (now->empty())
        return fail(ErrorKind::Unavailable, Cause{CauseKind::SessionGone});
    const WholeSession &there = now->front();
    place.isHostSame = isSameBut(session.sessions, session.row, there.sessions, there.row, {kId});
    // By number first, then by what is in them: of those that are alike each is one.
    std::vector<bool> isUsed(there.documentRows.size());
    for (const bool byNumber : {true, false}) {
        for (size_t at = 0; at < count; ++at) {
            const WholeRow &row = session.documentRows[at];
            for (size_t other = 0; other < there.documentRows.size() && place.there[at] == 0; ++other) {
                const qint64 id = idOf(there.documents, there.documentRows[other]);
                if (isUsed[other] || (byNumber && id != idOf(session.documents, row)))
                    continue;
                if (!isSameBut(session.documents, row, there.documents, there.documentRows[other], {kId, kSessionId}))
                    continue;
                place.there[at] = id;
                isUsed[other] = true;
            }
        }
    }
    return place;
}

Result<> SessionReturner::write(const WholeSession &session, Place &place, SessionReturn &told)
{
    if (place.host == 0) {
        if (const Result<> room = makeRoom(django::kSessions, session.sessions, {&session.row}); !room)
            return room;
        const Result<qint64> id = insert(kInsertSession, session.sessions, session.row, !place.isIdTaken);
        if (!id)
            return fail(id.error());
        told.session = *id;
    }
    std::vector<const WholeRow *> rows;
    for (size_t at = 0; at < place.there.size(); ++at) {
        if (place.there[at] == 0)
            rows.push_back(&session.documentRows[at]);
    }
    if (!rows.empty()) {
        if (const Result<> room = makeRoom(django::kDocuments, session.documents, rows); !room)
            return room;
    }
    for (size_t at = 0; at < place.there.size(); ++at) {
        if (place.there[at] != 0)
            continue;
        WholeRow row = session.documentRows[at];
        setCell(session.documents, row, kSessionId, idCell(told.session));
        const Result<qint64> id = insert(kInsertDocument, session.documents, row, !place.isTaken[at]);
        if (!id)
            return fail(id.error());
        place.written[at] = *id;
    }
    Place written = place;
    written.isHostSame = place.isHostSame || place.host == 0;
    written.host = told.session;
    return compare(session, written);
}

/// New numbers come after all that there are and all that come back.
Result<> SessionReturner::makeRoom(
    QLatin1String table, const WholeTable &whole, const std::vector<const WholeRow *> &rows) const
{
    const bool isSessions = table == django::kSessions;
    const Result<std::vector<qint64>> last = ids(isSessions ? kLastSession : kLastDocument, {});
    if (!last)
        return fail(last.error());
    qint64 past = last->empty() ? 0 : last->front();
    for (const WholeRow *row : rows)
        past = std::max(past, idOf(whole, *row));
    return m_dialect.advanceIds(m_connection, table, past);
}

Result<qint64> SessionReturner::insert(
    QLatin1String statement, const WholeTable &table, const WholeRow &row, bool keepsId) const
{
    const std::vector<ColumnNow> &now =
        QLatin1String(table.name) == django::kSessions ? m_sessionColumns : m_documentColumns;
    QStringList names;
    QStringList places;
    QVariantList values;
    for (size_t at = 0; at < table.columns.size(); ++at) {
        const ColumnNow *column = columnOf(now, table.columns[at].name);
        if (!column || column->column.isGenerated || (column->column.name == kId && !keepsId))
            continue;
        names += m_dialect.columnName(column->column.name);
        places += m_dialect.cellValue(row.cells[at], column->column, values);
    }
    QString sql = m_dialect.sql(statement, 0);
    sql.replace("%override%"_L1, keepsId ? m_dialect.overridingIds() : QString())
        .replace("%columns%"_L1, names.join(", "_L1))
        .replace("%values%"_L1, places.join(", "_L1));
    qint64 id = 0;
    const Result<> inserted =
        m_dialect.query(m_connection, sql, values, u"putting a row back"_s, [&id](const QSqlQuery &query) -> Result<> {
            id = query.value(0).toLongLong();
            return {};
        });
    if (!inserted)
        return fail(inserted.error());
    if (id == 0) // a trigger or a rule kept it
        return fail(ErrorKind::BadData, Cause{CauseKind::RowKeptOtherwise, {QString::fromUtf8(table.name)}});
    return id;
}

/// What a trigger, a type or a rule made of a row is not what was copied.
Result<> SessionReturner::compare(const WholeSession &session, const Place &place) const
{
    const qint64 host = place.host;
    const Result<std::vector<WholeSession>> now = readWholeSessions(m_dialect, m_connection, {&host, 1});
    if (!now)
        return fail(now.error());
    const auto otherwise = [](const WholeTable &table) {
        return fail(ErrorKind::BadData, Cause{CauseKind::RowKeptOtherwise, {QString::fromUtf8(table.name)}});
    };
    if (now->empty())
        return otherwise(session.sessions);
    const WholeSession &there = now->front();
    if (there.key != session.key
        || (place.isHostSame && !isSameBut(session.sessions, session.row, there.sessions, there.row, {kId})))
        return otherwise(session.sessions);
    for (size_t at = 0; at < place.written.size(); ++at) {
        if (place.written[at] == 0)
            continue;
        const auto row = std::ranges::find_if(
            there.documentRows, [&](const WholeRow &each) { return idOf(there.documents, each) == place.written[at]; });
        if (row == there.documentRows.end()
            || !isSameBut(session.documents, session.documentRows[at], there.documents, *row, {kId, kSessionId}))
            return otherwise(session.documents);
    }
    return {};
}

Cell SessionReturner::idCell(qint64 id) const
{
    if (m_dialect.rowsOf() == RowsOf::Sqlite)
        return {Cell::Kind::Integer, id, 0, {}};
    return {Cell::Kind::Typed, 0, 0, QByteArray::number(id)};
}

} // namespace docsweep
