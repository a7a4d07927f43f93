// SPDX-License-Identifier: GPL-3.0-or-later
// Which docsweeps have vaults, and what they ask each other to erase.
#include "core/base/log.h"
#include "core/ledger/ledgerpayload.h"
#include "core/ledger/ledgersql.h"
#include "core/ledger/sqlledger.h"

#include <QCryptographicHash>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kWriting = "writing a request to a vault into the ledger"_L1;
    constexpr auto kReading = "reading the requests to vaults in the ledger"_L1;
    constexpr std::chrono::days kShown{30};
    constexpr qsizetype kMarkBytes = 16;

    QString textAt(const QSqlQuery &row, int at)
    {
        return QString::fromUtf8(row.value(at).toByteArray());
    }

    ErasureRequest &requestOf(const QSqlQuery &row, std::vector<ErasureRequest> &requests)
    {
        const qint64 id = row.value(0).toLongLong();
        if (requests.empty() || requests.back().id != id) {
            ErasureRequest request;
            request.id = id;
            request.session = row.value(1).toByteArray();
            request.who = textAt(row, 2);
            request.askedAt = fromMicros(row.value(3).toLongLong());
            request.until = fromMicros(row.value(4).toLongLong());
            requests.push_back(std::move(request));
        }
        return requests.back();
    }

} // namespace

qint64 ErasureRequest::unanswered() const
{
    return std::ranges::count_if(asked, [](const Asked &one) { return !one.answeredAt; });
}

/// What tells a vault of this home from every other; nobody learns its path or its id from it.
QByteArray SqlLedger::markOfVault(const QByteArray &vault) const
{
    const QByteArray place = "docsweep vault\n" + m_home + vault;
    return QCryptographicHash::hash(place, QCryptographicHash::Sha256).left(kMarkBytes);
}

/// A row of the ledger that has the tables for all this.
Result<SqlLedger::Row> SqlLedger::rowWithVaults(SqlConnection &connection, QLatin1String sql) const
{
    Result<Row> row = currentRow(connection, sql);
    if (row && row->form < ledgersql::kFormWithVaults)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::LedgerTakesNoRequests, {name()}});
    return row;
}

/// A transaction that leaves the chain as it is.
Result<> SqlLedger::inVaults(
    SqlAccess access, const std::stop_token &stop, const std::function<Result<>(SqlConnection &, const Row &)> &work)
{
    if (const Result<> usable = require(stop); !usable)
        return usable;
    return m_link.attempt(stop, [&](SqlConnection &connection) -> Result<> {
        auto transaction = m_link.dialect().begin(connection, access);
        if (!transaction)
            return fail(transaction.error());
        const Result<Row> row =
            rowWithVaults(connection, access == SqlAccess::ReadOnly ? ledgersql::kHeadAndTime : ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        if (const Result<> done = work(connection, *row); !done)
            return done;
        return access == SqlAccess::ReadOnly ? Result<>() : transaction->commit();
    });
}

Result<> SqlLedger::announceVault(const QByteArray &vault, const QString &who, Duration term, std::stop_token stop)
{
    const Result<> done =
        inVaults(SqlAccess::ReadWrite, stop, [&](SqlConnection &connection, const Row &row) -> Result<> {
            const auto told = tell(connection, ledgersql::kAnnounceVault,
                {markOfVault(vault), who.toUtf8(), toMicros(row.now), toMicros(row.now + term)}, kWriting);
            return told ? Result<>() : fail(told.error());
        });
    return done ? endErasures(std::move(stop)) : done;
}

/// The request that waits for all of these vaults; 0: there is none.
Result<qint64> SqlLedger::waitingFor(
    SqlConnection &connection, const SessionKey &session, const std::vector<QByteArray> &marks) const
{
    std::vector<std::pair<qint64, QByteArray>> open;
    const Result<> read = ask(
        connection, ledgersql::kUnansweredOfSession, {session}, kReading, [&open](const QSqlQuery &row) -> Result<> {
            open.emplace_back(row.value(0).toLongLong(), row.value(1).toByteArray());
            return {};
        });
    if (!read)
        return fail(read.error());
    for (const auto &[id, first] : open) {
        const bool isWhole = std::ranges::all_of(marks, [&, id = id](const QByteArray &mark) {
            return std::ranges::find(open, std::pair(id, mark)) != open.end();
        });
        if (isWhole)
            return id;
    }
    return 0;
}

Result<ErasureRequest> SqlLedger::askForErasure(
    const SessionKey &session, const QString &by, const QByteArray &ownVault, std::stop_token stop)
{
    qint64 id = 0;
    const QByteArray own = ownVault.isEmpty() ? QByteArray() : markOfVault(ownVault);
    const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        id = 0; // it may be tried again
        const Result<Row> row = rowWithVaults(connection, ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        std::vector<QByteArray> marks;
        std::vector<QByteArray> names;
        qint64 until = 0;
        const Result<> read = ask(
            connection, ledgersql::kVaults, {toMicros(row->now)}, kReading, [&](const QSqlQuery &vault) -> Result<> {
                if (vault.value(0).toByteArray() == own)
                    return {};
                marks.push_back(vault.value(0).toByteArray());
                names.push_back(vault.value(1).toByteArray());
                until = std::max(until, vault.value(2).toLongLong());
                return {};
            });
        if (!read)
            return fail(read.error());
        if (marks.empty())
            return row->head;
        const Result<qint64> waiting = waitingFor(connection, session, marks);
        if (!waiting)
            return fail(waiting.error());
        id = *waiting;
        if (id != 0)
            return row->head;
        id = row->head.number + 1;
        const QByteArray salt = ledgerpayload::newSalt();
        auto told = tell(
            connection, ledgersql::kAddErasure, {id, session, salt, by.toUtf8(), toMicros(row->now), until}, kWriting);
        for (size_t at = 0; told && at < marks.size(); ++at)
            told = tell(connection, ledgersql::kAddAsked, {id, marks[at], names[at]}, kWriting);
        if (!told)
            return fail(told.error());
        return append(connection, *row, EntryKind::ErasureAsked, std::nullopt,
            ledgerpayload::erasureAsked(session, qint64(marks.size()), fromMicros(until), by, salt));
    });
    if (!head)
        return fail(head.error());
    if (id == 0)
        return ErasureRequest();
    const Result<std::vector<ErasureRequest>> all = erasures(std::move(stop));
    if (!all)
        return fail(all.error());
    const auto made = std::ranges::find(*all, id, &ErasureRequest::id);
    return made == all->end() ? ErasureRequest() : *made;
}

Result<std::vector<ErasureRequest>> SqlLedger::erasuresFor(const QByteArray &vault, std::stop_token stop)
{
    std::vector<ErasureRequest> requests;
    const Result<> read = inVaults(SqlAccess::ReadOnly, stop, [&](SqlConnection &connection, const Row &row) {
        return ask(connection, ledgersql::kErasuresFor, {markOfVault(vault), toMicros(row.now)}, kReading,
            [&requests](const QSqlQuery &found) -> Result<> {
                requestOf(found, requests).asked.push_back({});
                return {};
            });
    });
    return read ? Result<std::vector<ErasureRequest>>(std::move(requests)) : fail(read.error());
}

Result<> SqlLedger::answerErasure(
    qint64 request, const QByteArray &vault, const QString &by, qint64 copies, std::stop_token stop)
{
    const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        const Result<Row> row = rowWithVaults(connection, ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        const auto answered = tell(connection, ledgersql::kAnswerErasure,
            {toMicros(row->now), by.toUtf8(), copies, request, markOfVault(vault)}, kWriting);
        if (!answered)
            return fail(answered.error());
        if (*answered == 0) // before, or nobody has asked it
            return row->head;
        return append(connection, *row, EntryKind::ErasureAnswered, std::nullopt,
            ledgerpayload::erasureAnswered(request, copies, by, ledgerpayload::newSalt()));
    });
    return head ? endErasures(std::move(stop)) : fail(head.error());
}

Result<std::vector<ErasureRequest>> SqlLedger::erasures(std::stop_token stop)
{
    std::vector<ErasureRequest> requests;
    const Result<> read = inVaults(SqlAccess::ReadOnly, stop, [&](SqlConnection &connection, const Row &row) {
        return ask(connection, ledgersql::kErasures, {toMicros(row.now - kShown)}, kReading,
            [&requests](const QSqlQuery &found) -> Result<> {
                ErasureRequest::Asked one;
                one.who = textAt(found, 5);
                if (!found.isNull(6))
                    one.answeredAt = fromMicros(found.value(6).toLongLong());
                one.copies = found.value(7).toLongLong();
                requestOf(found, requests).asked.push_back(std::move(one));
                return {};
            });
    });
    return read ? Result<std::vector<ErasureRequest>>(std::move(requests)) : fail(read.error());
}

Result<> SqlLedger::endErasures(std::stop_token stop)
{
    qint64 ended = 0;
    const Result<> done =
        inVaults(SqlAccess::ReadWrite, stop, [&](SqlConnection &connection, const Row &row) -> Result<> {
            const qint64 longAgo = toMicros(row.now - kShown);
            for (const QLatin1String sql :
                {ledgersql::kForgetAsked, ledgersql::kForgetAskers, ledgersql::kForgetKeepers}) {
                if (const auto told = tell(connection, sql, {longAgo}, kWriting); !told)
                    return fail(told.error());
            }
            const auto told = tell(connection, ledgersql::kEndErasures, {toMicros(row.now)}, kWriting);
            ended = told ? *told : 0;
            return told ? Result<>() : fail(told.error());
        });
    if (!done || ended == 0)
        return done;
    if (const Result<> rewritten = m_place->rewrite(m_link, std::move(stop)); !rewritten)
        logWarning(sentenceOf({CauseKind::ErasureLeftBytes, {name(), rewritten.error().text}}));
    return {};
}

/// Persons are named beside vaults and requests as well.
Result<qint64> SqlLedger::erasePersonInVaults(const QByteArray &person, const std::stop_token &stop)
{
    qint64 erased = 0;
    const Result<> done = inVaults(SqlAccess::ReadWrite, stop, [&](SqlConnection &connection, const Row &) -> Result<> {
        erased = 0;
        for (const QLatin1String sql : {ledgersql::kErasePersonInKeepers, ledgersql::kErasePersonInErasures,
                 ledgersql::kErasePersonInAsked, ledgersql::kErasePersonInAnswers}) {
            const auto told = tell(connection, sql, {person}, u"erasing a name beside a vault"_s);
            if (!told)
                return fail(told.error());
            erased += *told;
        }
        return {};
    });
    if (!done && done.error().cause.kind == CauseKind::LedgerTakesNoRequests)
        return 0;
    return done ? Result<qint64>(erased) : fail(done.error());
}

/// Adds what earlier docsweeps did not make.
Result<bool> SqlLedger::upgrade(std::stop_token stop)
{
    bool isNew = false;
    const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        isNew = false;
        const Result<Row> row = currentRow(connection, ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        if (row->form >= ledgersql::kForm)
            return row->head;
        const QString all = m_place->filled(ledgersql::kVaultTables, connection) + u";\n"_s + m_place->after(connection)
            + m_place->grantsAsBefore(connection);
        const QStringList statements = m_place->isServer() ? QStringList{all} : all.split(u';');
        for (const QString &statement : statements) {
            if (statement.trimmed().isEmpty())
                continue;
            if (const Result<> done = connection.run(statement); !done)
                return fail(done.error().kind, Cause{CauseKind::LedgerNotMade, {name(), done.error().text}});
        }
        if (const auto told = tell(connection, ledgersql::kSetForm, {qint64(ledgersql::kForm)}, kWriting); !told)
            return fail(told.error());
        isNew = true;
        return row->head;
    });
    return head ? Result<bool>(isNew) : fail(head.error());
}

} // namespace docsweep
