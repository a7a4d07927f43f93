// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlsessionstore.h"

#include "core/sessions/sessionremover.h"
#include "core/sessions/sessionsql.h"

#include <QSet>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostConditions = 500;

    bool namesOneTwice(std::span<const SessionCondition> conditions)
    {
        QSet<qint64> ids;
        for (const SessionCondition &condition : conditions)
            ids.insert(condition.id);
        return size_t(ids.size()) != conditions.size();
    }

    QString refusal(const Error &error)
    {
        if (error.text.contains("foreign key"_L1, Qt::CaseInsensitive))
            return u"a row that docsweep does not know refers to this session or its documents: "_s + error.text;
        return u"the database refuses: "_s + error.text;
    }

    /// Part of a batch: conditions [from, from + count).
    struct Part {
        size_t from = 0;
        size_t count = 0;
    };

    /// The one generated id that an INSERT returns.
    Result<qint64> insertRow(
        const SqlDialect &dialect, SqlConnection &connection, const QString &sql, const QVariantList &values)
    {
        qint64 id = 0;
        const Result<> inserted = dialect.query(
            connection, dialect.sql(sql, 0), values, u"inserting a session"_s, [&id](const QSqlQuery &row) -> Result<> {
                id = row.value(0).toLongLong();
                return {};
            });
        return inserted ? Result<qint64>(id) : fail(inserted.error());
    }

    QVariant textOrNull(const QByteArray &text)
    {
        return text.isEmpty() ? QVariant() : QVariant(text);
    }

    QVariantList valuesOf(const DocumentRecord &document, qint64 session, const QVariant &time)
    {
        const ObjectKey &source = document.key(DocumentPart::Source);
        static const QByteArrayList types{"jpg", "png", "pdf", "txt"};
        const QByteArray type = types.contains(extensionOf(source)) ? extensionOf(source) : "txt";
        QVariantList values{session, source.sliced(source.lastIndexOf('/') + 1), type};
        for (const ObjectKey &key : document.keys)
            values.append(textOrNull(key));
        values << time << time;
        return values;
    }

} // namespace

SqlSessionStore::SqlSessionStore(std::shared_ptr<SqlLink> link)
    : m_link(std::move(link))
    , m_reader(m_link)
{
}

// Normally one turn. A part that the database refuses comes back as two halves, until the row it means is alone.
Result<std::vector<SessionRemoval>> SqlSessionStore::removeSessions(
    std::span<const SessionCondition> conditions, std::stop_token stop)
{
    if (conditions.size() > kMostConditions || namesOneTwice(conditions))
        return fail(ErrorKind::BadData, u"a removal takes at most 500 sessions, each once"_s);
    std::vector<SessionRemoval> removals(conditions.size());
    bool hasRemoved = false;
    std::vector<Part> open;
    if (!conditions.empty())
        open.push_back({0, conditions.size()});
    while (!open.empty()) {
        const Part part = open.back();
        open.pop_back();
        const auto removed = m_link->attempt(stop, [&](SqlConnection &connection) {
            return SessionRemover(m_link->dialect(), connection, conditions.subspan(part.from, part.count)).run(stop);
        });
        if (removed) {
            std::ranges::copy(*removed, removals.begin() + std::ptrdiff_t(part.from));
            hasRemoved =
                hasRemoved || std::ranges::count(*removed, SessionOutcome::Removed, &SessionRemoval::outcome) > 0;
        } else if (removed.error().kind == ErrorKind::BadData && part.count > 1) {
            const size_t half = part.count / 2;
            open.push_back({part.from + half, part.count - half});
            open.push_back({part.from, half});
        } else if (removed.error().kind == ErrorKind::BadData) {
            removals[part.from] = {SessionOutcome::Failed, 0, refusal(removed.error())};
        } else if (!hasRemoved) {
            return fail(removed.error());
        } else { // some are gone for good, so the caller must get to know which
            open.push_back(part);
            for (const Part &rest : open)
                std::fill_n(removals.begin() + std::ptrdiff_t(rest.from), rest.count,
                    SessionRemoval{SessionOutcome::Failed, 0, removed.error().text});
            open.clear();
        }
    }
    return removals;
}

// A removal locks its rows before it deletes them and asks for the commit only when that was answered. So a row that
// can be locked now is one that no commit of ours can take away, and one that cannot may be waiting for it.
Result<RowsNow> SqlSessionStore::rowsNow(std::span<const qint64> ids, std::stop_token stop)
{
    const SqlDialect &dialect = m_link->dialect();
    if (ids.empty() || !dialect.commitsLate())
        return SessionStore::rowsNow(ids, std::move(stop));
    const QVariantList values(ids.begin(), ids.end());
    const QString what = u"looking up session ids"_s;
    return m_link->attempt(stop, [&](SqlConnection &connection) -> Result<RowsNow> {
        RowsNow now;
        const auto transaction = dialect.begin(connection, SqlAccess::ReadWrite);
        if (!transaction)
            return fail(transaction.error());
        const Result<> locked = dialect.query(connection, dialect.sql(sessionsql::kFreeIds, values.size()), values,
            what, [&now](const QSqlQuery &row) -> Result<> {
                now.there.push_back(row.value(0).toLongLong());
                return {};
            });
        if (!locked)
            return fail(locked.error());
        const Result<> read = dialect.query(connection, dialect.sql(sessionsql::kExistingIds, values.size()), values,
            what, [&now](const QSqlQuery &row) -> Result<> {
                const qint64 id = row.value(0).toLongLong();
                if (!std::ranges::binary_search(now.there, id))
                    now.undecided.push_back(id);
                return {};
            });
        return read ? Result<RowsNow>(std::move(now)) : fail(read.error());
    });
}

Result<std::unique_ptr<RunLock>> SqlSessionStore::acquireRunLock(std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const PostgresWait wait(stop);
    auto lock = m_link->dialect().acquireRunLock();
    return lock ? std::move(lock) : fail(m_link->named(lock.error()));
}

Result<qint64> SqlSessionStore::insertSession(const SessionRecord &session, std::stop_token stop)
{
    const SqlDialect &dialect = m_link->dialect();
    if (!session.lastActivity || !dialect.canHoldKey(session.key))
        return fail(ErrorKind::BadData, u"a session needs a key in UTF-8 and a last activity"_s);
    const auto present = m_reader.sessionsByKey(std::span(&session.key, 1), stop);
    if (!present)
        return fail(present.error());
    if (!present->empty())
        return fail(ErrorKind::Conflict, name() + u": there is a session "_s + displayKey(session.key) + u" already"_s);

    return m_link->attempt(stop, [&](SqlConnection &connection) -> Result<qint64> {
        auto transaction = dialect.begin(connection, SqlAccess::ReadWrite);
        if (!transaction)
            return fail(transaction.error());
        const QVariant time = dialect.timeValue(*session.lastActivity);
        const auto id = insertRow(dialect, connection, sessionsql::kInsertSession, {session.key, time, time});
        if (!id)
            return id;
        for (const DocumentRecord &document : session.documents) {
            const auto inserted = dialect.execute(connection, dialect.sql(sessionsql::kInsertDocument, 0),
                valuesOf(document, *id, time), u"inserting a document"_s);
            if (!inserted)
                return fail(inserted.error());
        }
        if (stop.stop_requested())
            return failCancelled();
        if (const Result<> committed = transaction->commit(); !committed)
            return fail(committed.error());
        return id;
    });
}

} // namespace docsweep
