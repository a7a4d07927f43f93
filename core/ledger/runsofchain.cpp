// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/runsofchain.h"

#include "core/base/sha256.h"
#include "core/ledger/checkbehind.h"
#include "core/ledger/ledgerpayload.h"
#include "core/ledger/ledgersql.h"
#include "core/ledger/sqlledger.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <future>
#include <limits>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kRunsAtOnce = 1000;

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

    QJsonObject jsonOf(const QByteArray &payload)
    {
        return QJsonDocument::fromJson(payload).object();
    }

    /// Its text is gone, and the entry that it names lists it.
    bool isErasedOnPurpose(const RunRow &row)
    {
        const bool hasText = !row.who.isEmpty() || !row.home.isEmpty() || !row.salt.isEmpty() || !row.stopBy.isEmpty();
        if (hasText || row.erasureKind != int(EntryKind::Erased))
            return false;
        const QJsonArray listed = jsonOf(row.erasurePayload)[u"runs"_s].toArray();
        return std::ranges::any_of(listed, [&row](const auto &each) { return QJsonValue(each).toInteger() == row.id; });
    }

    bool isSealed(std::optional<QByteArrayView> said, const QByteArray &salt, const QByteArray &text)
    {
        return said == QByteArrayView(hmacSha256(salt, text).toHex());
    }

    /// Who, and in which home.
    std::optional<Cause> personFault(const RunRow &row, const PayloadReader &said)
    {
        if (!isSealed(said.text("by"), row.salt, row.who))
            return Cause{CauseKind::LedgerRunResealed, {QString::number(row.id), u"who"_s}};
        if (const auto home = said.text("home"); home && !isSealed(home, row.salt, row.home))
            return Cause{CauseKind::LedgerRunResealed, {QString::number(row.id), u"home"_s}};
        return std::nullopt;
    }

    /// How and when it began.
    std::optional<Cause> beginFault(const RunRow &row, const PayloadReader &said)
    {
        const bool isSame = !row.isAdopted && row.begun == row.beginAt;
        const QByteArray begunByTable = isSame ? QByteArray() : toIsoUtc(fromMicros(row.begun)).toUtf8();
        const QByteArray begunByEntry = isSame ? QByteArray() : toIsoUtc(fromMicros(row.beginAt)).toUtf8();
        const QByteArrayView begunByChain =
            row.isAdopted ? said.text("begun").value_or(QByteArrayView()) : begunByEntry;
        const QByteArray plan = row.plan.toHex();
        struct Told {
            QLatin1String name;
            QByteArrayView table, chain;
        };
        for (const Told &each : {Told{"trigger"_L1, row.trigger, said.text("trigger").value_or(QByteArrayView())},
                 Told{"version"_L1, row.version, said.text("version").value_or(row.version)},
                 Told{"plan"_L1, plan, said.text("plan").value_or(QByteArrayView())},
                 Told{"begun"_L1, begunByTable, begunByChain}}) {
            if (each.table != each.chain)
                return runDiffers(row.id, each.name, QString::fromUtf8(each.table), QString::fromUtf8(each.chain));
        }
        return std::nullopt;
    }

} // namespace

RunRow RunRow::of(const QSqlQuery &row)
{
    RunRow run;
    run.id = row.value(0).toLongLong();
    run.who = row.value(1).toByteArray();
    run.trigger = row.value(2).toByteArray();
    run.version = row.value(3).toByteArray();
    run.plan = row.value(4).toByteArray();
    run.home = row.value(5).toByteArray();
    run.salt = row.value(6).toByteArray();
    run.begun = row.value(7).toLongLong();
    run.stopBy = row.value(8).toByteArray();
    if (!row.isNull(9))
        run.ended = row.value(9).toLongLong();
    run.state = row.value(10).toByteArray();
    run.figures = row.value(11).toByteArray();
    run.isAdopted = row.value(12).toBool();
    run.isErased = !row.isNull(13);
    if (!row.isNull(14))
        run.beginKind = row.value(14).toInt();
    run.beginAt = row.value(15).toLongLong();
    run.beginPayload = row.value(16).toByteArray();
    run.endKind = row.value(17).toInt();
    run.endPayload = row.value(18).toByteArray();
    run.erasureKind = row.value(19).toInt();
    run.erasurePayload = row.value(20).toByteArray();
    return run;
}

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

void RunsOfChain::add(const RunsOfChain &next)
{
    m_ends.insert(m_ends.end(), next.m_ends.cbegin(), next.m_ends.cend());
    for (auto asked = next.m_stops.cbegin(); asked != next.m_stops.cend(); ++asked) {
        std::vector<Stop> &all = m_stops[asked.key()];
        all.insert(all.end(), asked->cbegin(), asked->cend());
    }
    m_last = std::max(m_last, next.m_last);
}

void RunsOfChain::end()
{
    std::ranges::sort(m_ends);
}

/// The last one: whoever took the lock from a run has ended it as well. 0: nobody has.
qint64 RunsOfChain::endOf(qint64 run) const
{
    const auto after = std::ranges::upper_bound(m_ends, run, {}, &std::pair<qint64, qint64>::first);
    return after != m_ends.begin() && std::prev(after)->first == run ? std::prev(after)->second : 0;
}

std::optional<Cause> RunsOfChain::fault(
    const RunRow &row, const std::vector<QByteArray> &newerStops, Readers &readers) const
{
    if (row.beginKind != int(row.isAdopted ? EntryKind::RunAdopted : EntryKind::RunBegun))
        return Cause{CauseKind::LedgerRunPlanted, {QString::number(row.id)}};
    if (row.isErased && !isErasedOnPurpose(row))
        return Cause{CauseKind::LedgerRunErased, {QString::number(row.id)}};
    readers.begin.read(row.beginPayload);
    std::optional<Cause> wrong = row.isErased ? std::nullopt : personFault(row, readers.begin);
    if (!wrong)
        wrong = beginFault(row, readers.begin);
    if (!wrong)
        wrong = faultOfEnding(row, readers);
    if (!wrong && !row.isErased)
        wrong = faultOfStop(row.id, row.salt, row.stopBy, newerStops);
    return wrong;
}

std::optional<Cause> RunsOfChain::faultOfEnding(const RunRow &row, Readers &readers) const
{
    const qint64 byChain = endOf(row.id);
    const qint64 known = byChain != 0 ? byChain : row.isAdopted ? row.id : 0;
    const qint64 listed = row.ended.value_or(0);
    const auto entryName = [](qint64 number) { return number == 0 ? QString() : QString::number(number); };
    if (!row.ended && known == 0) {
        const QString state = QString::fromUtf8(row.state);
        return state.isEmpty() ? std::nullopt : std::optional(runDiffers(row.id, u"state"_s, state, {}));
    }
    const bool isNewer = listed > m_last; // it has ended since the chain was read
    if (!row.ended || (!isNewer && listed != known))
        return runDiffers(row.id, u"ended"_s, entryName(listed), entryName(known));
    const bool isInBegin = listed == row.id;
    const QByteArray &payload = isInBegin ? row.beginPayload : row.endPayload;
    if (!isInBegin)
        readers.end.read(payload);
    const PayloadReader &end = isInBegin ? readers.begin : readers.end;
    if (!isInBegin && (row.endKind != int(EntryKind::RunEnded) || end.number("run") != row.id))
        return runDiffers(row.id, u"ended"_s, entryName(listed), entryName(known));
    const QByteArrayView state = end.text("state").value_or(QByteArrayView());
    if (row.state != state)
        return runDiffers(row.id, u"state"_s, QString::fromUtf8(row.state), QString::fromUtf8(state));
    const QByteArray asWritten = "\"figures\":" + row.figures + ",\"run\":"; // between names, so no part of a figure
    if (payload.contains(asWritten))
        return std::nullopt;
    return figuresFault(row.id, jsonOf(row.figures), jsonOf(payload)[u"figures"_s].toObject());
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
Result<SqlLedger::RunPage> SqlLedger::readRuns(SqlConnection &connection, Numbers of, qint64 lastOfChain) const
{
    const QString what = u"comparing the runs with the ledger"_s;
    const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    RunPage page;
    const Result<> stops =
        ask(connection, ledgersql::kStopsAskedSince, {lastOfChain}, what, [&page](const QSqlQuery &row) -> Result<> {
            page.newerStops.push_back(row.value(0).toByteArray());
            return {};
        });
    if (!stops)
        return fail(stops.error());
    const Result<> read = ask(connection, ledgersql::kRunsWithEntries, {of.after, of.last, kRunsAtOnce}, what,
        [&page](const QSqlQuery &row) -> Result<> {
            page.rows.push_back(RunRow::of(row));
            return {};
        });
    if (!read)
        return fail(read.error());
    page.isLast = qint64(page.rows.size()) < kRunsAtOnce;
    return page;
}

/// Of some of them; the first one that is not as the chain left it.
Result<std::optional<Cause>> SqlLedger::checkRuns(
    SqlLink &link, const RunsOfChain &chain, Numbers of, std::atomic<qint64> &count, const std::stop_token &stop) const
{
    std::optional<Cause> problem;
    RunsOfChain::Readers readers;
    RunPage looked;
    CheckBehind behind;
    for (bool isLast = false; !isLast;) {
        auto page =
            link.attempt(stop, [&](SqlConnection &connection) { return readRuns(connection, of, chain.last()); });
        if (!page)
            return fail(page.error());
        behind.wait();
        isLast = page->isLast || problem;
        count += qint64(page->rows.size());
        of.after = page->rows.empty() ? of.after : page->rows.back().id;
        looked = std::move(*page);
        if (!problem)
            behind.start([&] {
                for (auto row = looked.rows.cbegin(); row != looked.rows.cend() && !problem; ++row)
                    problem = chain.fault(*row, looked.newerStops, readers);
            });
    }
    behind.wait();
    return problem;
}

/// A server has more than one core: the second half by a connection of its own.
Result<std::optional<Cause>> SqlLedger::checkRuns(const RunsOfChain &chain, qint64 &count, const std::stop_token &stop)
{
    constexpr qint64 kNoEnd = std::numeric_limits<qint64>::max();
    const qint64 middle = m_place->isServer() ? chain.last() / 2 : kNoEnd;
    std::atomic<qint64> counted{0};
    std::future<Result<std::optional<Cause>>> second;
    if (middle != kNoEnd)
        second = std::async(std::launch::async, [&]() -> Result<std::optional<Cause>> {
            SqlLink link(m_place->dialect(), SqlAccess::ReadOnly);
            return checkRuns(link, chain, {middle, kNoEnd}, counted, stop);
        });
    auto found = checkRuns(m_link, chain, {0, middle}, counted, stop);
    if (second.valid()) {
        auto other = second.get();
        if (found && !*found)
            found = std::move(other);
    }
    count = counted;
    if (!found || *found)
        return found;
    std::optional<Cause> problem;
    const QString what = u"comparing the runs with the ledger"_s;
    const Result<> read = m_link.attempt(stop, [&](SqlConnection &connection) {
        return ask(connection, ledgersql::kLostRun, {}, what, [&problem](const QSqlQuery &row) -> Result<> {
            if (!row.isNull(0))
                problem = Cause{CauseKind::LedgerRunLost, {row.value(0).toString()}};
            return {};
        });
    });
    return read ? Result<std::optional<Cause>>(problem) : fail(read.error());
}

} // namespace docsweep
