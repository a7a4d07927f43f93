// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlsessionstore.h"

#include "core/base/log.h"
#include "core/base/pause.h"
#include "core/sessions/djangoschema.h"
#include "core/sessions/sessionremover.h"
#include "core/sessions/sessionsql.h"

#include <QSet>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTriesAmongOthers = 5;
    constexpr auto kLongAmongOthers = std::chrono::seconds{5}; ///< whoever waited so long tries but once more
    constexpr auto kFirstPause = std::chrono::milliseconds{100};
    constexpr int kWellUntilMore = 8;

    bool namesOneTwice(std::span<const SessionCondition> conditions)
    {
        QSet<qint64> ids;
        for (const SessionCondition &condition : conditions)
            ids.insert(condition.id);
        return size_t(ids.size()) != conditions.size();
    }

    /// The sentence of a cause, and after it what the database said.
    Why withWords(CauseKind kind, const Error &error)
    {
        return {sentenceOf({kind}) + u": "_s + error.text, {kind}};
    }

    Why refusal(const Error &error)
    {
        switch (error.cause.kind) {
        case CauseKind::DatabaseForeignKey:
            return withWords(CauseKind::ForeignRows, error);
        case CauseKind::DatabaseRestricts:
        case CauseKind::TriggerInterferes:
        case CauseKind::TriggerOnSessions:
        case CauseKind::TriggerOnLogins:
            return {withWords(CauseKind::DatabaseRefuses, error).text, error.cause};
        default:
            return withWords(CauseKind::DatabaseRefuses, error);
        }
    }

    /// Part of a batch: conditions [from, from + count).
    struct Part {
        size_t from = 0;
        size_t count = 0;
    };

    /// A column of a row that is made, its place in the statement and what is bound there, if anything.
    struct NewCell {
        QLatin1String column;
        QLatin1String place;
        std::optional<QVariant> value;
    };

    QVariant textOrNull(const QByteArray &text)
    {
        return text.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(text);
    }

    std::vector<NewCell> cellsOf(const SessionRecord &session, const QVariant &time)
    {
        return {{"session_key"_L1, "{key}"_L1, session.key}, {"created_at"_L1, "{time}"_L1, time},
            {"is_active"_L1, "true"_L1, {}}, {"last_activity"_L1, "{time}"_L1, time}};
    }

    std::vector<NewCell> cellsOf(const DocumentRecord &document, qint64 session, const QVariant &time)
    {
        const ObjectKey &source = document.key(DocumentPart::Source);
        static const QByteArrayList types{"jpg", "png", "pdf", "txt"};
        const QByteArray type = types.contains(extensionOf(source)) ? extensionOf(source) : "txt";
        return {{"session_id"_L1, "?"_L1, session},
            {"filename"_L1, "{key}"_L1, source.sliced(source.lastIndexOf('/') + 1)}, {"file_type"_L1, "{key}"_L1, type},
            {"file_size"_L1, "0"_L1, {}}, {"extracted_data"_L1, "'{}'"_L1, {}},
            {"processing_status"_L1, "'completed'"_L1, {}}, {django::kSourceColumn, "{key}"_L1, textOrNull(source)},
            {"excel_file_path"_L1, "{key}"_L1, textOrNull(document.key(DocumentPart::Excel))},
            {"pdf_file_path"_L1, "{key}"_L1, textOrNull(document.key(DocumentPart::Pdf))},
            {"doc_file_path"_L1, "{key}"_L1, textOrNull(document.key(DocumentPart::Doc))},
            {"error_message"_L1, "NULL"_L1, {}}, {"error_details"_L1, "'{}'"_L1, {}}, {"retry_count"_L1, "0"_L1, {}},
            {"created_at"_L1, "{time}"_L1, time}, {"updated_at"_L1, "{time}"_L1, time}};
    }

    Result<QStringList> columnsInTransaction(const SqlDialect &dialect, SqlConnection &connection, QLatin1String table)
    {
        const auto transaction = dialect.begin(connection, SqlAccess::ReadOnly);
        return transaction ? dialect.columnsOf(connection, table) : fail(transaction.error());
    }

    /// Inserts what the table has columns for and answers the row's generated id.
    Result<qint64> insertRow(const SqlDialect &dialect, SqlConnection &connection, QLatin1String table,
        const QString &statement, const std::vector<NewCell> &cells)
    {
        const Result<QStringList> known = dialect.columnsOf(connection, table);
        if (!known)
            return fail(known.error());
        QStringList columns;
        QStringList places;
        QVariantList values;
        for (const NewCell &cell : cells) {
            if (!known->contains(cell.column))
                continue;
            columns += cell.column;
            places += cell.place;
            if (cell.value)
                values += *cell.value;
        }
        QString sql = statement;
        sql.replace("{columns}"_L1, columns.join(", "_L1)).replace("{values}"_L1, places.join(", "_L1));
        qint64 id = 0;
        const Result<> inserted = dialect.query(
            connection, dialect.sql(sql, 0), values, u"inserting a session"_s, [&id](const QSqlQuery &row) -> Result<> {
                id = row.value(0).toLongLong();
                return {};
            });
        return inserted ? Result<qint64>(id) : fail(inserted.error());
    }

} // namespace

SqlSessionStore::SqlSessionStore(std::shared_ptr<SqlLink> link)
    : m_link(std::move(link))
    , m_reader(m_link)
{
}

struct SqlSessionStore::Attempt {
    Result<std::vector<SessionRemoval>> removed;
    SqlTrouble trouble = SqlTrouble::Other; ///< of an error
};

/// One transaction; a few where others were in its way.
SqlSessionStore::Attempt SqlSessionStore::removePart(
    std::span<const SessionCondition> conditions, const std::stop_token &stop)
{
    const auto begin = std::chrono::steady_clock::now();
    for (int attempt = 1;; ++attempt) {
        Attempt it;
        it.removed = m_link->attempt(stop, [&](SqlConnection &connection) {
            connection.forgetTrouble();
            auto removed = SessionRemover(m_link->dialect(), connection, conditions, m_guard).run(stop);
            it.trouble = connection.trouble();
            return removed;
        });
        const bool isInTheWay = !it.removed && it.trouble == SqlTrouble::Contended;
        const bool isLong = std::chrono::steady_clock::now() - begin > kLongAmongOthers;
        const bool isEnough = attempt == kTriesAmongOthers || (attempt > 1 && isLong);
        if (!isInTheWay || isEnough || !pauseFor(kFirstPause * (1 << attempt), stop))
            return it;
    }
}

void SqlSessionStore::went(size_t sessions)
{
    if (m_atOnce == kMostConditions || sessions < m_atOnce || ++m_wellInARow < kWellUntilMore)
        return;
    m_atOnce = std::min(kMostConditions, m_atOnce * 2);
    m_wellInARow = 0;
}

void SqlSessionStore::wentTooSlowly(size_t sessions)
{
    m_atOnce = std::max<size_t>(1, sessions / 2);
    m_wellInARow = 0;
    logWarning(name() + u": deleting "_s + QString::number(sessions)
        + u" sessions takes longer than the time limit of a statement; docsweep deletes "_s + QString::number(m_atOnce)
        + u" at a time from now on"_s);
}

// Normally one turn. A part that the database refuses comes back as two halves, until the row it means is alone.
Result<std::vector<SessionRemoval>> SqlSessionStore::removeSessions(
    std::span<const SessionCondition> conditions, std::stop_token stop)
{
    if (conditions.size() > kMostConditions || namesOneTwice(conditions))
        return fail(ErrorKind::BadData, u"a removal takes at most 500 sessions, each once"_s);
    std::vector<SessionRemoval> removals(conditions.size());
    bool isAnySettled = false;
    std::vector<Part> open;
    if (!conditions.empty())
        open.push_back({0, conditions.size()});
    const auto failRest = [&](const Why &why) {
        for (const Part &rest : open)
            std::fill_n(removals.begin() + std::ptrdiff_t(rest.from), rest.count,
                SessionRemoval{SessionOutcome::Failed, 0, why});
        open.clear();
    };
    while (!open.empty()) {
        Part part = open.back();
        open.pop_back();
        if (part.count > m_atOnce) {
            open.push_back({part.from + m_atOnce, part.count - m_atOnce});
            part.count = m_atOnce;
        }
        const Attempt it = removePart(conditions.subspan(part.from, part.count), stop);
        if (it.removed) {
            std::ranges::copy(*it.removed, removals.begin() + std::ptrdiff_t(part.from));
            isAnySettled =
                isAnySettled || std::ranges::count(*it.removed, SessionOutcome::Removed, &SessionRemoval::outcome) > 0;
            went(part.count);
            continue;
        }
        const Error &error = it.removed.error();
        const bool isTooSlow = it.trouble == SqlTrouble::TooSlow && !stop.stop_requested();
        if (isTooSlow && part.count > 1) {
            wentTooSlowly(part.count);
            open.push_back(part);
        } else if (isTooSlow) {
            isAnySettled = true;
            removals[part.from] = {SessionOutcome::Failed, 0, withWords(CauseKind::SessionTooSlow, error)};
        } else if (it.trouble == SqlTrouble::Contended && !stop.stop_requested()) {
            open.push_back(part); // and all that would wait as long again
            failRest(withWords(CauseKind::SessionBlocked, error));
        } else if (error.kind == ErrorKind::BadData && part.count > 1) {
            const size_t half = part.count / 2;
            open.push_back({part.from + half, part.count - half});
            open.push_back({part.from, half});
        } else if (error.kind == ErrorKind::BadData) {
            removals[part.from] = {SessionOutcome::Failed, 0, refusal(error)};
        } else if (!isAnySettled) {
            return fail(error);
        } else { // some are gone for good, so the caller must get to know which
            open.push_back(part);
            failRest(error.why());
        }
    }
    return removals;
}

Result<> SqlSessionStore::proveWritable(std::stop_token stop)
{
    return m_link->attempt(
        stop, [this](SqlConnection &connection) { return m_link->dialect().proveWritable(connection); });
}

Result<> SqlSessionStore::proveDjangoSessionsWritable(std::stop_token stop)
{
    return m_link->attempt(
        stop, [this](SqlConnection &connection) { return m_link->dialect().proveDjangoSessionsWritable(connection); });
}

// Locked, read, judged, and judged again by the statement that deletes: a login that was prolonged meanwhile stays.
Result<DjangoRemoval> SqlSessionStore::removeLogins(Instant before, qint64 most, const std::stop_token &stop)
{
    const SqlDialect &dialect = m_link->dialect();
    return m_link->attempt(stop, [&](SqlConnection &connection) -> Result<DjangoRemoval> {
        const Result<QStringList> columns = columnsInTransaction(dialect, connection, django::kDjangoSessions);
        if (!columns)
            return fail(columns.error());
        if (!django::missingFrom(django::kDjangoSessions, django::kDjangoSessionColumns, *columns).isEmpty())
            return django::failNoDjangoSessions();
        const auto turn = dialect.waitToWrite(stop);
        if (stop.stop_requested())
            return failCancelled();
        auto transaction = dialect.begin(connection, SqlAccess::ReadWrite);
        if (!transaction)
            return fail(transaction.error());
        DjangoRemoval removal;
        QVariantList going;
        QVariantList staying;
        qint64 seen = 0;
        const QVariant time = dialect.timeValue(before);
        const Result<> locked = dialect.query(connection, dialect.sql(sessionsql::kLockExpired, m_leftLogins.size()),
            QVariantList{time} + m_leftLogins + QVariantList{most}, u"locking rows of django_session"_s,
            [&](const QSqlQuery &row) -> Result<> {
                ++seen;
                const std::optional<Instant> expires = dialect.instantOf(row.value(1));
                if (!row.isNull(0) && expires && *expires < before)
                    going += row.value(0);
                else
                    staying += row.value(0);
                return {};
            });
        if (!locked)
            return fail(locked.error());
        removal.isLast = seen < most || m_leftLogins.size() + staying.size() > kMostLogins;
        removal.left = staying.size();
        if (going.isEmpty()) {
            m_leftLogins += staying;
            return removal;
        }
        const auto deleted = dialect.execute(connection, dialect.sql(sessionsql::kDeleteExpired, going.size()),
            QVariantList(going) << time, u"deleting rows of django_session"_s);
        if (!deleted && most == 1)
            m_leftLogins += going;
        if (!deleted)
            return fail(deleted.error());
        removal.removed = deleted->numRowsAffected();
        if (removal.removed != going.size())
            return fail(ErrorKind::BadData,
                Cause{CauseKind::TriggerOnLogins, {QString::number(removal.removed), QString::number(going.size())}});
        if (stop.stop_requested())
            return failCancelled();
        const Result<> committed = transaction->commit(); // SQLite checks foreign keys as late as here
        if (committed)
            m_leftLogins += staying;
        else if (most == 1)
            m_leftLogins += going;
        return committed ? Result<DjangoRemoval>(removal) : fail(committed.error());
    });
}

// A step that the database refuses is tried again with half as many, until the row it means stands alone.
Result<DjangoRemoval> SqlSessionStore::removeDjangoSessions(Instant before, qint64 left, std::stop_token stop)
{
    if (left == 0)
        m_leftLogins.clear();
    for (int others = 0;;) {
        Result<DjangoRemoval> step = removeLogins(before, m_loginsAtOnce, stop);
        if (step) {
            m_loginsAtOnce = std::min(kMostLogins, m_loginsAtOnce * 2);
            return step;
        }
        const ErrorKind kind = step.error().kind;
        if (kind == ErrorKind::BadData && m_loginsAtOnce == 1) {
            m_loginsAtOnce = 2;
            return DjangoRemoval{0, 1, 1, refusal(step.error()), false};
        }
        if (kind == ErrorKind::BadData)
            m_loginsAtOnce /= 2;
        else if (kind != ErrorKind::Unavailable || ++others == kTriesAmongOthers
            || !pauseFor(kFirstPause * (1 << others), stop))
            return step;
    }
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
        const auto id =
            insertRow(dialect, connection, django::kSessions, sessionsql::kInsertSession, cellsOf(session, time));
        if (!id)
            return id;
        for (const DocumentRecord &document : session.documents) {
            const auto inserted = insertRow(
                dialect, connection, django::kDocuments, sessionsql::kInsertDocument, cellsOf(document, *id, time));
            if (!inserted)
                return inserted;
        }
        if (stop.stop_requested())
            return failCancelled();
        if (const Result<> committed = transaction->commit(); !committed)
            return fail(committed.error());
        return id;
    });
}

} // namespace docsweep
