// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/runsofchain.h"

#include "core/ledger/ledgerpayload.h"
#include "core/ledger/ledgersql.h"
#include "core/ledger/sqlledger.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kRunsAtOnce = 1000;

    /// The columns of kRunsWithEntries.
    enum RunColumn {
        RowId,
        RowWho,
        RowBegan,
        RowVersion,
        RowPlan,
        RowHome,
        RowSalt,
        RowBegun,
        RowStopBy,
        RowEnded,
        RowState,
        RowFigures,
        RowIsAdopted,
        RowErased,
        RowBeginKind,
        RowBeginAt,
        RowBeginPayload,
        RowEndKind,
        RowEndPayload,
        RowErasureKind,
        RowErasurePayload,
    };

    QJsonObject rowPayload(const QSqlQuery &row, RunColumn column)
    {
        return QJsonDocument::fromJson(row.value(column).toByteArray()).object();
    }

    QString rowText(const QSqlQuery &row, RunColumn column)
    {
        return QString::fromUtf8(row.value(column).toByteArray());
    }

    Cause runDiffers(qint64 run, const QString &what, const QString &table, const QString &chain)
    {
        const auto told = [](const QString &text) { return text.isEmpty() ? QString(u'–') : text; };
        return {CauseKind::LedgerRunAltered, {QString::number(run), what, told(table), told(chain)}};
    }

    QString figureText(const QJsonValue &value)
    {
        if (value.isDouble())
            return QString::number(value.toInteger());
        return value.isUndefined() ? QString() : value.toVariant().toString();
    }

    /// The first figure that is another one.
    std::optional<Cause> figuresFault(qint64 run, const QJsonObject &table, const QJsonObject &chain)
    {
        if (table == chain)
            return std::nullopt;
        QStringList names = chain.keys() + table.keys();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            if (table[name] != chain[name])
                return runDiffers(run, name, figureText(table[name]), figureText(chain[name]));
        }
        return std::nullopt;
    }

    /// Its text is gone, and the entry that it names lists it.
    bool isErasedOnPurpose(const QSqlQuery &row)
    {
        for (const RunColumn column : {RowWho, RowHome, RowSalt, RowStopBy}) {
            if (!row.value(column).toByteArray().isEmpty())
                return false;
        }
        const QJsonArray listed = rowPayload(row, RowErasurePayload)[u"runs"_s].toArray();
        return row.value(RowErasureKind).toInt() == int(EntryKind::Erased)
            && std::ranges::any_of(listed,
                [&row](const auto &each) { return QJsonValue(each).toInteger() == row.value(RowId).toLongLong(); });
    }

    /// Who, and in which home.
    std::optional<Cause> personFault(const QSqlQuery &row, const QJsonObject &said)
    {
        const qint64 id = row.value(RowId).toLongLong();
        const QByteArray salt = row.value(RowSalt).toByteArray();
        if (said[u"by"_s] != ledgerpayload::sealed(salt, row.value(RowWho).toByteArray()))
            return Cause{CauseKind::LedgerRunResealed, {QString::number(id), u"who"_s}};
        if (said.contains(u"home"_s)
            && said[u"home"_s] != ledgerpayload::sealed(salt, row.value(RowHome).toByteArray()))
            return Cause{CauseKind::LedgerRunResealed, {QString::number(id), u"home"_s}};
        return std::nullopt;
    }

    /// How and when it began.
    std::optional<Cause> beginFault(const QSqlQuery &row, const QJsonObject &said, bool isAdopted)
    {
        const qint64 id = row.value(RowId).toLongLong();
        const QString plan = QString::fromLatin1(row.value(RowPlan).toByteArray().toHex());
        const qint64 begun = row.value(RowBegun).toLongLong();
        const bool isSame = !isAdopted && begun == row.value(RowBeginAt).toLongLong();
        const QString begunByTable = isSame ? QString() : toIsoUtc(fromMicros(begun));
        const QString begunByChain = isSame ? QString()
            : isAdopted                     ? said[u"begun"_s].toString()
                                            : toIsoUtc(fromMicros(row.value(RowBeginAt).toLongLong()));
        struct Told {
            QString name, table, chain;
        };
        const QString version = rowText(row, RowVersion);
        for (const Told &each : {Told{u"trigger"_s, rowText(row, RowBegan), said[u"trigger"_s].toString()},
                 Told{u"version"_s, version, said.contains(u"version"_s) ? said[u"version"_s].toString() : version},
                 Told{u"plan"_s, plan, said[u"plan"_s].toString()}, Told{u"begun"_s, begunByTable, begunByChain}}) {
            if (each.table != each.chain)
                return runDiffers(id, each.name, each.table, each.chain);
        }
        return std::nullopt;
    }

} // namespace

void RunsOfChain::add(const LedgerEntry &entry)
{
    m_last = entry.number;
    if (entry.kind == EntryKind::RunEnded) {
        m_ends.emplace_back(ledgerpayload::runOf(entry.payload), entry.number);
    } else if (entry.kind == EntryKind::StopAsked) {
        const QJsonObject said = QJsonDocument::fromJson(entry.payload).object();
        m_stops[said[u"run"_s].toInteger()].push_back({said[u"by"_s].toString(), said[u"again"_s].toBool()});
    }
}

/// The last one: whoever took the lock from a run has ended it as well. 0: nobody has.
qint64 RunsOfChain::endOf(qint64 run)
{
    if (!std::exchange(m_isSorted, true))
        std::ranges::sort(m_ends);
    const auto after = std::ranges::upper_bound(m_ends, run, {}, &std::pair<qint64, qint64>::first);
    return after != m_ends.begin() && std::prev(after)->first == run ? std::prev(after)->second : 0;
}

std::optional<Cause> RunsOfChain::fault(const QSqlQuery &row, const std::vector<QByteArray> &newerStops)
{
    const qint64 id = row.value(RowId).toLongLong();
    const bool isAdopted = row.value(RowIsAdopted).toBool();
    const int kind = row.value(RowBeginKind).toInt();
    if (row.isNull(RowBeginKind) || kind != int(isAdopted ? EntryKind::RunAdopted : EntryKind::RunBegun))
        return Cause{CauseKind::LedgerRunPlanted, {QString::number(id)}};
    const QJsonObject said = rowPayload(row, RowBeginPayload);
    const bool isErased = !row.isNull(RowErased);
    if (isErased && !isErasedOnPurpose(row))
        return Cause{CauseKind::LedgerRunErased, {QString::number(id)}};
    std::optional<Cause> wrong = isErased ? std::nullopt : personFault(row, said);
    if (!wrong)
        wrong = beginFault(row, said, isAdopted);
    if (!wrong)
        wrong = faultOfEnding(row, isAdopted);
    if (!wrong && !isErased)
        wrong = faultOfStop(id, row.value(RowSalt).toByteArray(), row.value(RowStopBy).toByteArray(), newerStops);
    return wrong;
}

std::optional<Cause> RunsOfChain::faultOfEnding(const QSqlQuery &row, bool isAdopted)
{
    const qint64 id = row.value(RowId).toLongLong();
    const qint64 known = endOf(id) != 0 ? endOf(id) : isAdopted ? id : 0;
    const qint64 listed = row.value(RowEnded).toLongLong();
    const QString state = rowText(row, RowState);
    const auto entryName = [](qint64 number) { return number == 0 ? QString() : QString::number(number); };
    if (row.isNull(RowEnded) && known == 0)
        return state.isEmpty() ? std::nullopt : std::optional(runDiffers(id, u"state"_s, state, {}));
    const bool isNewer = listed > m_last; // it has ended since the chain was read
    if (row.isNull(RowEnded) || (!isNewer && listed != known))
        return runDiffers(id, u"ended"_s, entryName(listed), entryName(known));
    const QJsonObject end = rowPayload(row, listed == id ? RowBeginPayload : RowEndPayload);
    const bool isItsEnd =
        listed == id || (row.value(RowEndKind).toInt() == int(EntryKind::RunEnded) && end[u"run"_s].toInteger() == id);
    if (!isItsEnd)
        return runDiffers(id, u"ended"_s, entryName(listed), entryName(known));
    if (state != end[u"state"_s].toString())
        return runDiffers(id, u"state"_s, state, end[u"state"_s].toString());
    const QByteArray figures = row.value(RowFigures).toByteArray();
    const QByteArray payload = row.value(listed == id ? RowBeginPayload : RowEndPayload).toByteArray();
    const QByteArray asWritten = "\"figures\":" + figures + ",\"run\":"; // between names, so no part of a figure
    if (payload.contains(asWritten))
        return std::nullopt;
    return figuresFault(id, QJsonDocument::fromJson(figures).object(), end[u"figures"_s].toObject());
}

/// The row names who asked first; older docsweeps named the last one.
std::optional<Cause> RunsOfChain::faultOfStop(
    qint64 run, const QByteArray &salt, const QByteArray &by, const std::vector<QByteArray> &newerStops) const
{
    const auto asked = m_stops.constFind(run);
    const bool isAsked = asked != m_stops.cend();
    if (!isAsked && by.isEmpty())
        return std::nullopt;
    const QString seal = ledgerpayload::sealed(salt, by);
    if (isAsked && !by.isEmpty()
        && std::ranges::any_of(*asked, [&seal](const Stop &stop) { return !stop.isAgain && stop.by == seal; }))
        return std::nullopt;
    for (const QByteArray &payload : newerStops) {
        const QJsonObject said = QJsonDocument::fromJson(payload).object();
        if (said[u"run"_s].toInteger() == run && said[u"by"_s] == seal)
            return std::nullopt;
    }
    return Cause{CauseKind::LedgerRunResealed, {QString::number(run), u"stop_by"_s}};
}

/// A page of them, with what was written since the chain was read in the same transaction.
Result<std::optional<Cause>> SqlLedger::checkRuns(
    SqlConnection &connection, RunsOfChain &chain, LedgerProof &proof) const
{
    const QString what = u"comparing the runs with the ledger"_s;
    const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    std::vector<QByteArray> newer;
    const Result<> stops =
        ask(connection, ledgersql::kStopsAskedSince, {chain.last()}, what, [&newer](const QSqlQuery &row) -> Result<> {
            newer.push_back(row.value(0).toByteArray());
            return {};
        });
    if (!stops)
        return fail(stops.error());
    std::optional<Cause> problem;
    qint64 here = 0;
    qint64 last = chain.after();
    const Result<> read = ask(connection, ledgersql::kRunsWithEntries, {chain.after(), kRunsAtOnce}, what,
        [&](const QSqlQuery &row) -> Result<> {
            last = row.value(RowId).toLongLong();
            ++here;
            if (!problem)
                problem = chain.fault(row, newer);
            return {};
        });
    if (!read)
        return fail(read.error());
    chain.passed(last);
    proof.runs += here;
    if (problem || here == kRunsAtOnce)
        return problem;
    chain.end();
    const Result<> lost = ask(connection, ledgersql::kLostRun, {}, what, [&problem](const QSqlQuery &row) -> Result<> {
        if (!row.isNull(0))
            problem = Cause{CauseKind::LedgerRunLost, {row.value(0).toString()}};
        return {};
    });
    return lost ? Result<std::optional<Cause>>(problem) : fail(lost.error());
}

} // namespace docsweep
