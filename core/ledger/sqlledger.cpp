// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sqlledger.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/ledger/ledgeredjournal.h"
#include "core/ledger/ledgerpayload.h"
#include "core/ledger/ledgersql.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSysInfo>

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kIdBytes = 16;
    constexpr int kHashBytes = 32;
    constexpr int kTriesAmongDeletions = 4;
    constexpr auto kReadingHead = "reading the ledger's head"_L1;

    QByteArray newLedgerId()
    {
        std::array<quint32, 4> words{};
        QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
        return {reinterpret_cast<const char *>(words.data()), kIdBytes};
    }

    /// Of a home on this machine. Nobody learns its path from it.
    QByteArray markOf(const QString &home)
    {
        const QString canonical = QFileInfo(home).canonicalFilePath();
        const QByteArray place = QSysInfo::machineUniqueId() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n'
            + (canonical.isEmpty() ? home : canonical).toUtf8();
        return QCryptographicHash::hash(place, QCryptographicHash::Sha256).left(kIdBytes);
    }

    /// What of an anchor can be compared: PostgreSQL's system and database, SQLite's UUID. Nothing where the server
    /// does not tell, for then the way to it stands there, and several lead to one database.
    QByteArray physicalPart(const QByteArray &anchor)
    {
        if (anchor.startsWith("sqlite:"))
            return anchor;
        return anchor.startsWith("pg:") ? anchor.left(anchor.lastIndexOf(':')) : QByteArray();
    }

    bool isCopy(const QByteArray &made, const QByteArray &now)
    {
        const QByteArray before = physicalPart(made);
        if (before.startsWith("sqlite:")) // its lock file lies beside it
            return before != now;
        const QByteArray after = physicalPart(now);
        return !before.isEmpty() && !after.isEmpty() && before != after;
    }

    /// That it is one, and what it lacks of what was seen before.
    Cause copyCause(const QString &ledger, const std::optional<Cause> &lost, Instant seenAt)
    {
        if (lost && lost->kind == CauseKind::LedgerRolledBack)
            return {CauseKind::LedgerCopyOlder,
                {ledger, lost->about.value(1), lost->about.value(2),
                    toIsoUtc(seenAt).left(16).replace(u'T', u' ') + u" UTC"_s}};
        if (lost && lost->kind == CauseKind::LedgerForked)
            return {CauseKind::LedgerCopyForked, {ledger, lost->about.value(1)}};
        return {CauseKind::LedgerCopied, {ledger}};
    }

} // namespace

SqlLedger::SqlLedger(std::unique_ptr<LedgerPlace> place, const QString &home)
    : m_place(std::move(place))
    , m_witnesses(home)
    , m_home(markOf(home))
    , m_link(m_place->dialect(), SqlAccess::ReadWrite)
{
}

// ---- Statements

Result<> SqlLedger::ask(SqlConnection &connection, QLatin1String sql, const QVariantList &values, const QString &what,
    const RowSink &onRow) const
{
    return m_link.dialect().query(connection, m_place->filled(sql, connection), values, what, onRow);
}

/// How many rows it changed.
Result<qint64> SqlLedger::tell(
    SqlConnection &connection, QLatin1String sql, const QVariantList &values, const QString &what) const
{
    const auto done = m_link.dialect().execute(connection, m_place->filled(sql, connection), values, what);
    return done ? Result<qint64>(done->numRowsAffected()) : fail(done.error());
}

Result<std::optional<SqlLedger::Row>> SqlLedger::readRow(SqlConnection &connection, QLatin1String sql) const
{
    std::optional<Row> found;
    const Result<> read = ask(connection, sql, {}, kReadingHead, [&found](const QSqlQuery &row) -> Result<> {
        found = rowOf(row);
        return {};
    });
    if (!read)
        return fail(read.error());
    return found;
}

SqlLedger::Row SqlLedger::rowOf(const QSqlQuery &row)
{
    Row found;
    found.head = {row.value(0).toByteArray(), row.value(1).toLongLong(), row.value(2).toLongLong(),
        row.value(3).toByteArray(), row.value(4).toLongLong()};
    found.form = row.value(5).toInt();
    found.minWriter = row.value(6).toInt();
    found.anchor = row.value(7).toByteArray();
    const QVariant now = row.value(8);
    found.now = now.isValid() && !now.isNull() ? fromMicros(now.toLongLong()) : systemClock().now();
    return found;
}

/// The head in one exchange with what stands before it: its rows are those of the last statement.
Result<std::optional<SqlLedger::Row>> SqlLedger::readRowBehind(
    const QString &statements, const SqlDialect &dialect, SqlConnection &connection) const
{
    auto query =
        dialect.execute(connection, statements + m_place->filled(ledgersql::kHead, connection), {}, kReadingHead);
    if (!query)
        return fail(query.error());
    for (qsizetype left = statements.count(u';'); left > 0; --left) {
        if (!query->nextResult())
            return fail(sqlError(kReadingHead, query->lastError(), connection.database().driverName()));
    }
    std::optional<Row> found;
    const Result<> read = forEachRow(*query, kReadingHead, [&found](const QSqlQuery &row) -> Result<> {
        found = rowOf(row);
        return {};
    });
    if (!read)
        return fail(read.error());
    return found;
}

/// The lock and the head. As two statements: one alone would read by the snapshot of before it waited.
Result<std::optional<SqlLedger::Row>> SqlLedger::readRowShared(const SqlDialect &dialect, SqlConnection &deleting) const
{
    return readRowBehind(m_place->shareStatement(), dialect, deleting);
}

Result<SqlLedger::Row> SqlLedger::currentRow(SqlConnection &connection, QLatin1String sql) const
{
    return currentRow(readRow(connection, sql));
}

/// It must be there, and not go back while somebody works with it.
Result<SqlLedger::Row> SqlLedger::currentRow(const Result<std::optional<Row>> &row) const
{
    if (!row)
        return fail(row.error());
    if (!*row || (*row)->head.ledger.size() != kIdBytes || (*row)->head.hash.size() != kHashBytes)
        return fail(ErrorKind::BadData, Cause{CauseKind::LedgerIncomplete, {name(), u"it has no head"_s}});
    if ((*row)->minWriter > ledgersql::kForm)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::LedgerNewer, {name()}});
    const LedgerHead &now = (*row)->head;
    if (!m_known)
        return **row;
    if (now.ledger != m_known->ledger)
        return fail(ErrorKind::LimitReached, Cause{CauseKind::LedgerReplaced, {name()}});
    if (now.epoch < m_known->epoch || (now.epoch == m_known->epoch && now.number < m_known->number))
        return fail(ErrorKind::LimitReached,
            Cause{
                CauseKind::LedgerRolledBack, {name(), QString::number(m_known->number), QString::number(now.number)}});
    return **row;
}

/// Last in its transaction. Who else would append waits for the head, which this one has locked.
Result<LedgerHead> SqlLedger::append(SqlConnection &connection, const Row &row, EntryKind kind,
    std::optional<qint64> hold, const QJsonObject &payload) const
{
    const QString what = u"writing an entry of the ledger"_s;
    LedgerEntry entry{row.head.number + 1, row.head.epoch, row.now, kind, ledgerpayload::stored(payload), {}};
    entry.hash = chainHash(row.head.ledger, entry, row.head.hash);
    const Result<qint64> written = tell(connection, ledgersql::kAppend,
        {entry.number, entry.epoch, toMicros(entry.at), qint64(kind), hold ? QVariant(*hold) : QVariant(),
            entry.payload, entry.hash},
        what);
    if (!written)
        return fail(written.error());
    LedgerHead head{row.head.ledger, entry.epoch, entry.number, entry.hash, row.head.holdsChanged};
    if (hold)
        head.holdsChanged = entry.number;
    const Result<qint64> moved = tell(connection, ledgersql::kMoveHead,
        {head.epoch, head.number, head.hash, head.holdsChanged, row.head.number}, what);
    if (!moved)
        return fail(moved.error());
    if (*moved != 1)
        return fail(ErrorKind::Conflict,
            Cause{
                CauseKind::LedgerAltered, {QString::number(row.head.number), u"the head moved while it was locked"_s}});
    return head;
}

/// One transaction that ends with an entry. `work` gets the connection and the locked head, and answers the new one.
Result<LedgerHead> SqlLedger::change(const std::stop_token &stop, const Work &work)
{
    const auto once = [&](SqlConnection &connection) -> Result<LedgerHead> {
        auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadWrite);
        if (!transaction)
            return fail(transaction.error());
        Result<LedgerHead> head = work(connection);
        if (!head)
            return head;
        if (const Result<> done = transaction->commit(); !done)
            return fail(done.error());
        return head;
    };
    Result<LedgerHead> head = fail(ErrorKind::Unavailable, Why());
    const Result<> usable = require(stop);
    if (!usable)
        head = fail(usable.error());
    for (int tries = 0; usable && tries < kTriesAmongDeletions; ++tries) { // each waits by itself
        head = m_link.attempt(stop, once);
        if (head || head.error().kind != ErrorKind::Unavailable || stop.stop_requested())
            break;
    }
    if (head)
        noteHead(*head);
    return head;
}

// ---- Whether it may be believed

Result<DatabaseId> SqlLedger::database(std::stop_token stop)
{
    if (!m_database) {
        const Result<DatabaseId> id = m_place->database(m_link, std::move(stop));
        if (!id)
            return id;
        m_database = *id;
    }
    return *m_database;
}

Result<std::optional<LedgerHead>> SqlLedger::absent(std::stop_token stop)
{
    const Result<bool> knowsNone = m_witnesses.isEmpty();
    if (!knowsNone)
        return fail(knowsNone.error());
    if (*knowsNone)
        return std::nullopt;
    const Result<DatabaseId> id = database(std::move(stop));
    if (!id)
        return fail(id.error());
    const Result<bool> knewOne = m_witnesses.knewOneThere(*id);
    if (!knewOne)
        return fail(knewOne.error());
    if (*knewOne)
        return fail(ErrorKind::LimitReached, Cause{CauseKind::LedgerVanished, {name()}});
    return std::nullopt;
}

Result<std::optional<LedgerHead>> SqlLedger::find(std::stop_token stop)
{
    if (!m_known) {
        const Result<bool> there = m_place->look(m_link, stop);
        if (!there)
            return fail(there.error());
        if (!*there)
            return absent(stop);
    }
    const Result<Row> row =
        m_link.attempt(stop, [&](SqlConnection &connection) { return currentRow(connection, ledgersql::kHead); });
    if (!row)
        return fail(row.error());
    if (const Result<> judged = m_known ? Result<>() : judge(*row, stop); !judged)
        return fail(judged.error());
    noteHead(row->head);
    return std::optional(row->head);
}

Result<> SqlLedger::require(std::stop_token stop)
{
    if (m_known)
        return {};
    const auto found = find(std::move(stop));
    if (!found)
        return fail(found.error());
    return *found ? Result<>() : fail(ErrorKind::NotFound, Cause{CauseKind::LedgerMissing, {name()}});
}

Result<> SqlLedger::judge(const Row &row, std::stop_token stop)
{
    const Result<DatabaseId> id = database(stop);
    if (!id)
        return fail(id.error());
    const Result<std::optional<LedgerWitness>> before = m_witnesses.before(*id, row.head.ledger);
    if (!before)
        return fail(before.error());
    const Result<std::optional<Cause>> lost =
        *before ? lostSince(**before, row.head, stop) : Result<std::optional<Cause>>(std::nullopt);
    if (!lost)
        return fail(lost.error());
    if (isCopy(row.anchor, id->anchor))
        return fail(ErrorKind::LimitReached, copyCause(name(), *lost, *before ? (*before)->seenAt : Instant()));
    if (*lost)
        return fail(ErrorKind::LimitReached, **lost);
    if (*before && row.head.epoch > (*before)->epoch)
        logInfo(
            u"the ledger is in epoch %1: somebody has judged that it may be believed as it is; entry %2 of epoch %3 "
            "was the last that this home knew"_s.arg(QString::number(row.head.epoch),
                QString::number((*before)->number), QString::number((*before)->epoch)));
    return {};
}

Result<QByteArray> SqlLedger::hashOf(qint64 number, std::stop_token stop)
{
    return m_link.attempt(stop, [&](SqlConnection &connection) -> Result<QByteArray> {
        QByteArray hash;
        const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        const Result<> read = ask(connection, ledgersql::kHashOf, {number}, u"reading an entry of the ledger"_s,
            [&hash](const QSqlQuery &row) -> Result<> {
                hash = row.value(0).toByteArray();
                return {};
            });
        return read ? Result<QByteArray>(hash) : fail(read.error());
    });
}

/// What is wrong with it beside what was known before.
Result<std::optional<Cause>> SqlLedger::lostSince(const LedgerWitness &before, LedgerHead head, std::stop_token stop)
{
    if (before.ledger == head.ledger && std::pair(before.epoch, before.number) > std::pair(head.epoch, head.number)) {
        // Another process of this home may have seen more since the head was read: what was written down is there now.
        const Result<Row> now =
            m_link.attempt(stop, [&](SqlConnection &connection) { return currentRow(connection, ledgersql::kHead); });
        if (!now)
            return fail(now.error());
        head = now->head;
    }
    QByteArray then;
    if (before.ledger == head.ledger && before.epoch == head.epoch && before.number <= head.number) {
        const Result<QByteArray> hash = hashOf(before.number, std::move(stop));
        if (!hash)
            return fail(hash.error());
        then = *hash;
    }
    return compare(before, head, then, name());
}

/// Without it a loss is only noticed later.
void SqlLedger::noteHead(const LedgerHead &head)
{
    if (!m_known)
        LedgerAbsence::forgetAll();
    const bool isNews = !m_known || m_known->number != head.number || m_known->epoch != head.epoch;
    m_known = head;
    if (!isNews || !m_database)
        return;
    const Result<> noted =
        m_witnesses.note(*m_database, {head.ledger, head.epoch, head.number, head.hash, systemClock().now()});
    if (!noted)
        logWarning(u"the ledger's witness could not be written: "_s + noted.error().text);
}

// ---- Beginning, and what somebody decides

Result<LedgerHead> SqlLedger::make(std::stop_token stop)
{
    const Result<bool> there = m_place->look(m_link, stop);
    const bool isUnfinished = !there && there.error().cause.kind == CauseKind::LedgerIncomplete && !m_place->isServer();
    if (!there && !isUnfinished)
        return fail(there.error());
    const bool hasTables = there && *there;
    const Result<> room = hasTables ? Result<>() : m_place->prepare(m_link, stop);
    Result<LedgerHead> head = room ? makeTables(hasTables, stop) : fail(room.error());
    if (head)
        noteHead(*head);
    else if (!hasTables)
        m_place->clear();
    return head;
}

Result<LedgerHead> SqlLedger::makeTables(bool hasTables, const std::stop_token &stop)
{
    const Result<DatabaseId> id = database(stop);
    if (!id)
        return fail(id.error());
    return m_link.attempt(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadWrite);
        if (!transaction)
            return fail(transaction.error());
        if (!hasTables) {
            const QString all = m_place->before(connection) + m_place->filled(ledgersql::kTables, connection) + u";\n"_s
                + m_place->filled(ledgersql::kVaultTables, connection) + u";\n"_s + m_place->after(connection);
            const QStringList statements = m_place->isServer() ? QStringList{all} : all.split(u';');
            for (const QString &statement : statements) {
                if (statement.trimmed().isEmpty())
                    continue;
                if (const Result<> done = connection.run(statement); !done)
                    return fail(done.error().kind, Cause{CauseKind::LedgerNotMade, {id->place, done.error().text}});
            }
        }
        const auto already = readRow(connection, ledgersql::kHead);
        if (!already)
            return fail(already.error());
        if (*already)
            return fail(ErrorKind::Conflict, Cause{CauseKind::LedgerThere, {name()}});
        const Result<qint64> inserted = tell(connection, ledgersql::kInsertHead,
            {newLedgerId(), qint64(ledgersql::kForm), qint64(ledgersql::kMinWriter), id->anchor,
                QByteArray(kHashBytes, '\0')},
            u"making the ledger"_s);
        if (!inserted)
            return fail(inserted.error());
        const auto row = readRow(connection, ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        if (!*row)
            return fail(ErrorKind::BadData, Cause{CauseKind::LedgerIncomplete, {name(), u"it has no head"_s}});
        Result<LedgerHead> first =
            append(connection, **row, EntryKind::Made, std::nullopt, ledgerpayload::made(id->anchor));
        if (!first)
            return first;
        if (const Result<> done = transaction->commit(); !done)
            return fail(done.error());
        return first;
    });
}

Result<LedgerHead> SqlLedger::rehome(const QString &by, std::stop_token stop)
{
    const Result<bool> there = m_place->look(m_link, stop);
    if (!there)
        return fail(there.error());
    if (!*there)
        return fail(ErrorKind::NotFound, Cause{CauseKind::LedgerMissing, {name()}});
    const Result<DatabaseId> id = database(stop);
    if (!id)
        return fail(id.error());
    m_known.reset();
    Result<LedgerHead> head = m_link.attempt(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadWrite);
        if (!transaction)
            return fail(transaction.error());
        Result<Row> row = currentRow(connection, ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        // Above whatever is known of it, here or in another database, so that every home sees that somebody has judged.
        const Result<qint64> known = m_witnesses.highestEpoch(*id, row->head.ledger);
        if (!known)
            return fail(known.error());
        row->head.epoch = std::max(row->head.epoch, *known) + 1;
        if (const Result<qint64> moved = tell(connection, ledgersql::kRehome, {id->anchor}, u"rehoming"_s); !moved)
            return fail(moved.error());
        Result<LedgerHead> last = append(connection, *row, EntryKind::EpochBegun, std::nullopt,
            ledgerpayload::epochBegun(row->head.epoch, id->anchor, by, ledgerpayload::newSalt()));
        if (!last)
            return last;
        if (const Result<> done = transaction->commit(); !done)
            return fail(done.error());
        return last;
    });
    if (head)
        noteHead(*head);
    return head;
}

Result<> SqlLedger::forget(std::stop_token stop)
{
    const Result<DatabaseId> id = database(stop);
    if (!id)
        return fail(id.error());
    const Result<bool> there = m_place->look(m_link, stop);
    if (!there)
        return fail(there.error());
    if (*there) {
        const auto row =
            m_link.attempt(stop, [&](SqlConnection &connection) { return readRow(connection, ledgersql::kHead); });
        if (!row)
            return fail(row.error());
        const Result<std::optional<LedgerWitness>> before =
            *row ? m_witnesses.before(*id, (*row)->head.ledger) : m_witnesses.of(*id);
        if (!before)
            return fail(before.error());
        if (*row && (!*before || (*before)->ledger == (*row)->head.ledger))
            return fail(ErrorKind::Conflict, Cause{CauseKind::LedgerThere, {name()}});
    }
    return m_witnesses.forget(*id);
}

Result<> SqlLedger::noteAdopted(qint64 holds, const QString &by, std::stop_token stop)
{
    const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        const Result<Row> row = currentRow(connection, ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        return append(connection, *row, EntryKind::Adopted, std::nullopt,
            ledgerpayload::adopted(holds, by, ledgerpayload::newSalt()));
    });
    return head ? Result<>() : fail(head.error());
}

Result<std::unique_ptr<Ledger>> makeLedger(const DatabaseSettings &database, const QString &home)
{
    Result<std::unique_ptr<LedgerPlace>> place = makeLedgerPlace(database);
    if (!place)
        return fail(place.error());
    return std::unique_ptr<Ledger>(std::make_unique<SqlLedger>(std::move(*place), home));
}

QString holdName(qint64 id)
{
    return id >= kSharedHolds ? QString(u'L' + QString::number(id - kSharedHolds)) : QString::number(id);
}

} // namespace docsweep
