// SPDX-License-Identifier: GPL-3.0-or-later
// Deletions that wait, outputs that are kept, and runs of before there was a ledger.
#include "core/base/log.h"
#include "core/ledger/ledgerpayload.h"
#include "core/ledger/ledgersql.h"
#include "core/ledger/sqlledger.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kClaimsAtOnce = 200; // thirteen values each: SQLite takes 32766 of one statement
    constexpr int kTriesAmongReaders = 4; // each waits by itself
    constexpr qint64 kKeptAtOnce = 20000;
    constexpr std::chrono::days kGivenUpKnown{90};
    constexpr std::chrono::days kFinishedKnown{30};

    void addPart(QCryptographicHash &hash, const QByteArray &part)
    {
        std::array<char, sizeof(qint64)> size{};
        qToBigEndian(qint64(part.size()), size.data());
        hash.addData(QByteArrayView(size.data(), size.size()));
        hash.addData(part);
    }

    QByteArray hashOfParts(std::initializer_list<QByteArray> parts)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QByteArray &part : parts)
            addPart(hash, part);
        return hash.result();
    }

    /// `count` places, or rows of places.
    QString withRows(QLatin1String sql, const QString &row, qsizetype count)
    {
        return QString(sql).replace("{rows}"_L1, repeated(row, count));
    }

    QVariant numberOrNull(const std::optional<qint64> &number)
    {
        return number ? QVariant(*number) : QVariant();
    }

    QByteArray notNull(const QByteArray &bytes)
    {
        return bytes.isNull() ? QByteArray("") : bytes;
    }

    /// In the order of kClaims.
    LedgerClaim claimOf(const QSqlQuery &row)
    {
        LedgerClaim claim;
        claim.id = kSharedClaims + row.value(0).toLongLong();
        claim.ref = row.value(1).toByteArray();
        claim.bucket = QString::fromUtf8(row.value(2).toByteArray());
        claim.storage = {row.value(3).toByteArray(), row.value(4).toByteArray(), {}};
        claim.key = row.value(5).toByteArray();
        claim.version = row.value(6).toByteArray();
        claim.kind = row.value(7).toInt();
        claim.sessionKey = row.value(8).toByteArray();
        if (!row.isNull(9))
            claim.sizeBytes = row.value(9).toLongLong();
        if (!row.isNull(10))
            claim.changedAt = fromMicros(row.value(10).toLongLong());
        claim.why = QString::fromUtf8(row.value(11).toByteArray());
        claim.since = fromMicros(row.value(12).toLongLong());
        claim.who = QString::fromUtf8(row.value(13).toByteArray());
        return claim;
    }

    QVariantList valuesOf(const LedgerClaim &claim)
    {
        return {claim.ref, claim.bucket.toUtf8(), notNull(claim.storage.mark), notNull(claim.storage.physical),
            claim.key, notNull(claim.version), qint64(claim.kind), notNull(claim.sessionKey),
            numberOrNull(claim.sizeBytes), claim.changedAt ? QVariant(toMicros(*claim.changedAt)) : QVariant(),
            notNull(claim.why.toUtf8()), toMicros(claim.since), notNull(claim.who.toUtf8())};
    }

    QVariantList valuesOf(std::span<const QByteArray> refs)
    {
        QVariantList values;
        for (const QByteArray &ref : refs)
            values.append(ref);
        return values;
    }

} // namespace

Error ledgerLost(const Error &error, const Ledger &ledger)
{
    if (error.kind == ErrorKind::Cancelled || causeSubject(error.cause.kind) == CauseSubject::Ledger)
        return error;
    const Cause lost{CauseKind::LedgerLost, {ledger.name()}};
    return {error.kind, QString(sentenceOf(lost) + u": "_s + error.text), error.cause.isKnown() ? error.cause : lost};
}

quint64 keptMark(const QByteArray &ref)
{
    return ref.size() < qsizetype(sizeof(quint64)) ? 0 : qFromBigEndian<quint64>(ref.constData());
}

QByteArray SqlLedger::refOf(
    const Bucket &bucket, const BucketId &storage, const ObjectKey &key, const QByteArray &oldVersion) const
{
    const QByteArray where = storage.mark.isEmpty() ? storage.physical : storage.mark;
    return hashOfParts({"claim", m_known ? m_known->ledger : QByteArray(), bucket.toUtf8(), where, key, oldVersion});
}

QByteArray SqlLedger::keptRefOf(const ObjectName &name) const
{
    return hashOfParts({"kept", m_known ? m_known->ledger : QByteArray(), name.bucket.toUtf8(), name.key});
}

/// Transactions of their own, for what is no entry of the chain. Nothing is written into another ledger than the one
/// that was found, or one that was rolled back meanwhile.
Result<> SqlLedger::inParts(qsizetype size, const std::stop_token &stop, const Piece &piece)
{
    if (const Result<> usable = require(stop); !usable)
        return usable;
    for (qsizetype at = 0; at < size; at += kClaimsAtOnce) {
        const qsizetype count = std::min(kClaimsAtOnce, size - at);
        Result<> done;
        for (int tries = 0; tries < kTriesAmongReaders; ++tries) {
            done = m_link.attempt(stop, [&](SqlConnection &connection) -> Result<> {
                auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadWrite);
                if (!transaction)
                    return fail(transaction.error());
                if (const Result<Row> row = currentRow(connection, ledgersql::kHead); !row)
                    return fail(row.error());
                if (Result<> written = piece(connection, at, count); !written)
                    return written;
                return transaction->commit();
            });
            if (done || done.error().kind != ErrorKind::Unavailable || stop.stop_requested())
                break;
        }
        if (!done)
            return done;
    }
    return {};
}

Result<> SqlLedger::read(
    const std::stop_token &stop, QLatin1String sql, const QVariantList &values, const RowSink &onRow)
{
    if (const Result<> usable = require(stop); !usable)
        return usable;
    return m_link.attempt(stop, [&](SqlConnection &connection) -> Result<> {
        const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        return ask(connection, sql, values, u"reading the ledger"_s, onRow);
    });
}

// ---- Claims

Result<> SqlLedger::addClaims(std::span<const LedgerClaim> claims, std::stop_token stop)
{
    static const QString row = u'(' + repeated(u"?"_s, ledgersql::kClaimColumns) + u')';
    return inParts(
        qsizetype(claims.size()), stop, [&](SqlConnection &connection, qsizetype first, qsizetype count) -> Result<> {
            QVariantList values;
            for (const LedgerClaim &claim : claims.subspan(size_t(first), size_t(count)))
                values += valuesOf(claim);
            const QString sql = withRows(ledgersql::kAddClaims, row, count);
            const auto done = m_link.dialect().execute(
                connection, m_place->filled(sql, connection), values, u"handing deletions over to the ledger"_s);
            return done ? Result<>() : fail(done.error());
        });
}

Result<std::vector<LedgerClaim>> SqlLedger::claims(const Bucket &bucket, qint64 after, int count, std::stop_token stop)
{
    std::vector<LedgerClaim> some;
    const qint64 number = std::max<qint64>(0, after - kSharedClaims);
    const bool isAny = bucket.isEmpty();
    const QVariantList values =
        isAny ? QVariantList{number, qint64(count)} : QVariantList{bucket.toUtf8(), number, qint64(count)};
    const Result<> done = read(stop, isAny ? ledgersql::kClaims : ledgersql::kClaimsOfBucket, values,
        [&some](const QSqlQuery &row) -> Result<> {
            some.push_back(claimOf(row));
            return {};
        });
    return done ? Result<std::vector<LedgerClaim>>(std::move(some)) : fail(done.error());
}

Result<> SqlLedger::endClaims(std::span<const QByteArray> refs, std::stop_token stop)
{
    return inParts(
        qsizetype(refs.size()), stop, [&](SqlConnection &connection, qsizetype first, qsizetype count) -> Result<> {
            const QString sql = withRows(ledgersql::kEndClaims, u"?"_s, count);
            const auto done = m_link.dialect().execute(connection, m_place->filled(sql, connection),
                valuesOf(refs.subspan(size_t(first), size_t(count))), u"settling deletions in the ledger"_s);
            return done ? Result<>() : fail(done.error());
        });
}

Result<qint64> SqlLedger::giveUpClaims(std::span<const QByteArray> refs, const QString &by, std::stop_token stop)
{
    const QString what = u"giving deletions up in the ledger"_s;
    qint64 givenUp = 0;
    const Result<> done = inParts(
        qsizetype(refs.size()), stop, [&](SqlConnection &connection, qsizetype first, qsizetype count) -> Result<> {
            const Result<Row> row = currentRow(connection, ledgersql::kLockHead);
            if (!row)
                return fail(row.error());
            const QString sql = withRows(ledgersql::kGiveUpClaims, u"?"_s, count);
            QVariantList values{toMicros(row->now), by.toUtf8()};
            values += valuesOf(refs.subspan(size_t(first), size_t(count)));
            const auto given = m_link.dialect().execute(connection, m_place->filled(sql, connection), values, what);
            if (!given)
                return fail(given.error());
            givenUp += given->numRowsAffected();
            return {};
        });
    if (!done)
        return fail(done.error());
    forgetGivenUp(stop);
    return givenUp;
}

/// Whoever waited for them has looked long since. What cannot be done now is done at the end of the next run.
void SqlLedger::forgetGivenUp(const std::stop_token &stop)
{
    const Result<> done = inParts(1, stop, [this](SqlConnection &connection, qsizetype, qsizetype) -> Result<> {
        const Result<Row> row = currentRow(connection, ledgersql::kHeadAndTime);
        if (!row)
            return fail(row.error());
        const Result<qint64> old = tell(connection, ledgersql::kForgetGivenUp,
            {toMicros(row->now - Duration(kGivenUpKnown)), toMicros(row->now - Duration(kFinishedKnown))},
            u"forgetting deletions that were given up"_s);
        return old ? Result<>() : fail(old.error());
    });
    if (!done)
        logWarning(done.error().text);
}

Result<> SqlLedger::finishClaims(std::span<const QByteArray> refs, const QString &by, std::stop_token stop)
{
    return inParts(
        qsizetype(refs.size()), stop, [&](SqlConnection &connection, qsizetype first, qsizetype count) -> Result<> {
            const Result<Row> row = currentRow(connection, ledgersql::kHeadAndTime);
            if (!row)
                return fail(row.error());
            const QString sql = withRows(ledgersql::kFinishClaims, ledgersql::kFinishedRow, count);
            QVariantList values;
            const qint64 now = toMicros(row->now);
            for (const QByteArray &ref : refs.subspan(size_t(first), size_t(count)))
                values += QVariantList{ref, ref, m_home, now, now, by.toUtf8()};
            const auto done = m_link.dialect().execute(
                connection, m_place->filled(sql, connection), values, u"settling deletions in the ledger"_s);
            return done ? Result<>() : fail(done.error());
        });
}

/// `sql` has a list of places for them.
Result<> SqlLedger::readOf(
    std::span<const QByteArray> refs, QLatin1String sql, const std::stop_token &stop, const RowSink &onRow)
{
    for (size_t at = 0; at < refs.size(); at += size_t(kClaimsAtOnce)) {
        const auto some = refs.subspan(at, std::min(size_t(kClaimsAtOnce), refs.size() - at));
        const QByteArray filled = withRows(sql, u"?"_s, qsizetype(some.size())).toLatin1();
        if (Result<> done = read(stop, QLatin1String(filled), valuesOf(some), onRow); !done)
            return done;
    }
    return {};
}

Result<QHash<QByteArray, FinishedClaim>> SqlLedger::finished(std::span<const QByteArray> refs, std::stop_token stop)
{
    QHash<QByteArray, FinishedClaim> found;
    const Result<> done = readOf(refs, ledgersql::kFinished, stop, [&](const QSqlQuery &row) -> Result<> {
        found.insert(row.value(0).toByteArray(),
            {QString::fromUtf8(row.value(1).toByteArray()), fromMicros(row.value(2).toLongLong()),
                row.value(3).toByteArray() == m_home});
        return {};
    });
    return done ? Result<QHash<QByteArray, FinishedClaim>>(std::move(found)) : fail(done.error());
}

Result<QSet<QByteArray>> SqlLedger::givenUp(std::span<const QByteArray> refs, std::stop_token stop)
{
    QSet<QByteArray> found;
    const Result<> done = readOf(refs, ledgersql::kGivenUp, stop, [&found](const QSqlQuery &row) -> Result<> {
        found.insert(row.value(0).toByteArray());
        return {};
    });
    return done ? Result<QSet<QByteArray>>(std::move(found)) : fail(done.error());
}

Result<bool> SqlLedger::hasGivenUp(std::stop_token stop)
{
    bool has = false;
    const Result<> done = read(stop, ledgersql::kHasGivenUp, {}, [&has](const QSqlQuery &) -> Result<> {
        has = true;
        return {};
    });
    return done ? Result<bool>(has) : fail(done.error());
}

/// What waits is ordered in the journal of who left it as well, and found by the next scan: nothing is forgotten.
Result<qint64> SqlLedger::eraseClaims(const LedgerErasure &what, const std::stop_token &stop)
{
    if (what.of == LedgerErasure::Of::Ended)
        return 0;
    const bool isSession = what.of == LedgerErasure::Of::Session;
    const QByteArray folder = what.name + '/';
    const QVariantList values =
        isSession ? QVariantList{what.name, qint64(folder.size()), folder} : QVariantList{what.name, what.name};
    qint64 erased = 0;
    const Result<> done = inParts(1, stop, [&](SqlConnection &connection, qsizetype, qsizetype) -> Result<> {
        const Result<qint64> some =
            tell(connection, isSession ? ledgersql::kEraseClaimsOfSession : ledgersql::kErasePersonInClaims, values,
                u"erasing deletions that wait"_s);
        erased = some ? *some : 0;
        return some ? Result<>() : fail(some.error());
    });
    return done ? Result<qint64>(erased) : fail(done.error());
}

// ---- Kept outputs

Result<> SqlLedger::addKept(std::span<const QByteArray> refs, std::stop_token stop)
{
    return inParts(
        qsizetype(refs.size()), stop, [&](SqlConnection &connection, qsizetype first, qsizetype count) -> Result<> {
            const QString sql = withRows(ledgersql::kAddKept, u"(?)"_s, count);
            const auto done = m_link.dialect().execute(connection, m_place->filled(sql, connection),
                valuesOf(refs.subspan(size_t(first), size_t(count))), u"noting kept outputs in the ledger"_s);
            return done ? Result<>() : fail(done.error());
        });
}

Result<std::vector<quint64>> SqlLedger::kept(std::stop_token stop)
{
    std::vector<quint64> marks;
    QByteArray after = QByteArray("");
    for (bool isLast = false; !isLast;) {
        qint64 count = 0;
        const Result<> done = read(stop, ledgersql::kKept, {after, kKeptAtOnce}, [&](const QSqlQuery &row) -> Result<> {
            after = row.value(0).toByteArray();
            marks.push_back(keptMark(after));
            ++count;
            return {};
        });
        if (!done)
            return fail(done.error());
        isLast = count < kKeptAtOnce;
    }
    return marks;
}

// ---- Runs of before

/// A run that began once there was a ledger is in it already.
Result<LedgerHead> SqlLedger::adoptSome(SqlConnection &connection, std::span<const LedgerRun> runs, qint64 &added) const
{
    const QString what = u"adopting runs"_s;
    Result<Row> row = currentRow(connection, ledgersql::kLockHead);
    if (!row)
        return fail(row.error());
    Instant made = row->now;
    const Result<> first = ask(connection, ledgersql::kMadeAt, {}, what, [&made](const QSqlQuery &entry) -> Result<> {
        made = fromMicros(entry.value(0).toLongLong());
        return {};
    });
    if (!first)
        return fail(first.error());
    for (const LedgerRun &run : runs) {
        if (run.begunAt >= made)
            continue;
        const QByteArray salt = ledgerpayload::newSalt();
        const qint64 number = row->head.number + 1;
        const Result<qint64> inserted = tell(connection, ledgersql::kAdoptRun,
            {number, m_home, run.who.toUtf8(), run.trigger.toUtf8(), notNull(run.version.toUtf8()), notNull(run.plan),
                salt, toMicros(run.begunAt), number, run.state.toUtf8(), run.figures, run.source},
            what);
        if (!inserted)
            return fail(inserted.error());
        if (*inserted == 0)
            continue;
        const Result<LedgerHead> head =
            append(connection, *row, EntryKind::RunAdopted, std::nullopt, ledgerpayload::runAdopted(run, m_home, salt));
        if (!head)
            return head;
        row->head = *head;
        ++added;
    }
    return row->head;
}

Result<qint64> SqlLedger::adoptRuns(std::span<const LedgerRun> runs, std::stop_token stop)
{
    qint64 all = 0;
    for (size_t at = 0; at < runs.size(); at += size_t(kClaimsAtOnce)) {
        const auto some = runs.subspan(at, std::min(size_t(kClaimsAtOnce), runs.size() - at));
        qint64 added = 0;
        const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) {
            added = 0; // it may be tried again
            return adoptSome(connection, some, added);
        });
        if (!head)
            return fail(head.error());
        all += added;
    }
    return all;
}

} // namespace docsweep
