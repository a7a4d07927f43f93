// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/checkbehind.h"
#include "core/ledger/ledgerpayload.h"
#include "core/ledger/ledgersql.h"
#include "core/ledger/postgresledgerplace.h"
#include "core/ledger/runsofchain.h"
#include "core/ledger/sqlledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <future>
#include <limits>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kEntriesAtOnce = 5000;
    constexpr qint64 kHoldsAtOnce = 1000;
    constexpr qint64 kNoEnd = std::numeric_limits<qint64>::max();

    constexpr auto kOurRole =
        "SELECT pg_catalog.convert_to(pg_catalog.quote_ident(current_user::text), 'UTF8'::name)"_L1;

    Cause altered(qint64 number, const QString &what)
    {
        return {CauseKind::LedgerAltered, {QString::number(number), what}};
    }

    QJsonObject jsonOf(const QByteArray &payload)
    {
        return QJsonDocument::fromJson(payload).object();
    }

    /// Which hold an entry is about, by its own words.
    std::optional<qint64> holdOf(const LedgerEntry &entry)
    {
        if (entry.kind == EntryKind::HoldMade)
            return entry.number;
        if (entry.kind == EntryKind::HoldChanged || entry.kind == EntryKind::HoldEnded)
            return jsonOf(entry.payload)[u"hold"_s].toInteger();
        return std::nullopt;
    }

    /// Follows the chain, entry by entry, from the one behind `before` on.
    class ChainReader {
    public:
        ChainReader(LedgerHead head, const LedgerEntry &before)
            : m_head(std::move(head))
            , m_last(before.number)
            , m_epoch(before.epoch)
            , m_hash(before.hash)
        {
        }

        /// The first thing that is wrong.
        std::optional<Cause> next(const LedgerEntry &entry)
        {
            if (entry.number > m_head.number) // written since the head was read
                return std::nullopt;
            if (entry.number != m_last + 1)
                return altered(m_last + 1, u"it is missing"_s);
            if (entry.epoch < m_epoch)
                return altered(entry.number, u"its epoch is older than that of the entry before"_s);
            if (chainHash(m_head.ledger, entry, m_hash) != entry.hash)
                return altered(entry.number, u"it was altered, or is not in its place"_s);
            if (!ledgerpayload::isOf(entry.payload, entry.kind))
                return altered(entry.number, u"it is listed as another kind of entry than it is"_s);
            if (entry.hold != holdOf(entry))
                return altered(entry.number, u"it is listed as one about another hold than it is"_s);
            if (entry.hold)
                m_lastOfHold = entry.number;
            if (entry.kind == EntryKind::Erased)
                m_unreadable += jsonOf(entry.payload)[u"entries"_s].toInteger();
            m_last = entry.number;
            m_epoch = entry.epoch;
            m_hash = entry.hash;
            return std::nullopt;
        }

        /// It must go on where the next part begins.
        std::optional<Cause> meets(const LedgerEntry &begin) const
        {
            if (m_last < begin.number)
                return altered(m_last + 1, u"it is missing"_s);
            if (m_hash != begin.hash || m_epoch != begin.epoch)
                return altered(m_last, u"it was altered, or is not in its place"_s);
            return std::nullopt;
        }

        /// `lastOfHold`: the last entry about a hold in the parts before.
        std::optional<Cause> end(qint64 lastOfHold) const
        {
            if (m_last < m_head.number)
                return altered(m_last + 1, u"it is missing"_s);
            if (m_hash != m_head.hash)
                return altered(m_head.number, u"the head does not agree with it"_s);
            const qint64 last = std::max(m_lastOfHold, lastOfHold);
            if (last != m_head.holdsChanged) // by which runs know that they have to read the holds again
                return altered(last, u"the head says that holds have not changed since, or in another entry"_s);
            return std::nullopt;
        }

        /// The part that begins where this one ends.
        void add(const ChainReader &next)
        {
            m_last = next.m_last;
            m_unreadable += next.m_unreadable;
        }

        qint64 last() const { return m_last; }
        qint64 lastOfHold() const { return m_lastOfHold; }
        qint64 unreadable() const { return m_unreadable; }

    private:
        const LedgerHead m_head;
        qint64 m_last;
        qint64 m_epoch;
        QByteArray m_hash;
        qint64 m_lastOfHold = 0;
        qint64 m_unreadable = 0;
    };

    QJsonValue untilText(const QVariant &until)
    {
        return until.isNull() ? QJsonValue() : QJsonValue(toIsoUtc(fromMicros(until.toLongLong())));
    }

    /// The entry that erased the hold lists it.
    bool isListed(const QByteArray &payload, qint64 hold)
    {
        thread_local QByteArray lastRead; // hundreds of holds in a row have one entry
        thread_local QSet<qint64> holds;
        if (payload != lastRead) {
            holds.clear();
            const QJsonArray listed = jsonOf(payload)[u"holds"_s].toArray();
            for (const auto &each : listed)
                holds.insert(each.toInteger());
            lastRead = payload;
        }
        return holds.contains(hold);
    }

    /// The same of one whose clear text is gone: it had ended, and an entry says that it was erased.
    QString erasedFault(const QSqlQuery &row)
    {
        for (const int column : {2, 3, 4, 6, 9, 10}) {
            if (!row.value(column).toByteArray().isEmpty())
                return u"it says that the hold was erased, and its text is there"_s;
        }
        if (row.value(18).toInt() != int(EntryKind::Erased)
            || !isListed(row.value(17).toByteArray(), row.value(0).toLongLong()))
            return u"the hold was erased, and no entry says so"_s;
        const bool hadEnded =
            !row.isNull(8) || (!row.isNull(5) && row.value(5).toLongLong() <= row.value(16).toLongLong());
        return hadEnded ? QString() : u"the hold was erased while it was in force"_s;
    }

    /// What is wrong with a hold beside what the chain says of it. The columns are those of kHoldsWithEntries.
    QString holdFault(const QSqlQuery &row)
    {
        const QByteArray salt = row.value(6).toByteArray();
        const qint64 id = row.value(0).toLongLong();
        const QJsonObject said = jsonOf(row.value(11).toByteArray());
        const qint64 about = said.contains(u"hold"_s) ? said[u"hold"_s].toInteger() : row.value(7).toLongLong();
        const bool isLast = row.value(7).toLongLong() == row.value(13).toLongLong();
        if (said.isEmpty() || about != id || !isLast)
            return u"the hold is not as the chain left it"_s;
        const bool isErased = !row.isNull(15);
        if (said[u"kind"_s] != QString(holdKindName(HoldKind(row.value(1).toInt())))
            || (!isErased && said[u"pattern"_s] != ledgerpayload::sealed(salt, row.value(2).toByteArray())))
            return u"the hold keeps something else than was written down"_s;
        if (said[u"until"_s] != untilText(row.value(5)))
            return u"the hold has another end than was written down"_s;
        if (said.contains(u"since"_s) && said[u"since"_s] != toIsoUtc(fromMicros(row.value(19).toLongLong())))
            return u"the hold has another beginning than was written down"_s;
        const bool isSaid = said[u"note"_s] == ledgerpayload::sealed(salt, row.value(3).toByteArray())
            && said[u"by"_s] == ledgerpayload::sealed(salt, row.value(4).toByteArray());
        if (!isErased && !isSaid)
            return u"the note or the author of the hold was altered"_s;
        if (row.isNull(8) != row.isNull(14) || row.value(8).toLongLong() != row.value(14).toLongLong())
            return row.isNull(14) ? u"the hold was ended by nobody"_s : u"the hold was given up, and is there again"_s;
        if (isErased)
            return erasedFault(row);
        if (row.isNull(8))
            return {};
        const QJsonObject end = jsonOf(row.value(12).toByteArray());
        const bool isSame = end[u"hold"_s].toInteger() == id
            && end[u"by"_s] == ledgerpayload::sealed(salt, row.value(9).toByteArray())
            && end[u"why"_s] == ledgerpayload::sealed(salt, row.value(10).toByteArray());
        return isSame ? QString() : u"who gave the hold up, or why, was altered"_s;
    }

} // namespace

Result<> SqlLedger::readEntries(std::stop_token stop, const EntrySink &onEntry)
{
    return readEntries(m_link, {0, kNoEnd}, stop, onEntry);
}

Result<> SqlLedger::readEntries(SqlLink &link, Numbers of, const std::stop_token &stop, const EntrySink &onEntry) const
{
    for (bool isLast = false; !isLast;) {
        isLast = true;
        const Result<> read = link.attempt(stop, [&](SqlConnection &connection) -> Result<> {
            const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
            if (!transaction)
                return fail(transaction.error());
            qint64 count = 0;
            const Result<> page = ask(connection, ledgersql::kEntries, {of.after, of.last, kEntriesAtOnce},
                u"reading the ledger"_s, [&](const QSqlQuery &row) -> Result<> {
                    LedgerEntry entry;
                    entry.number = row.value(0).toLongLong();
                    entry.epoch = row.value(1).toLongLong();
                    entry.at = fromMicros(row.value(2).toLongLong());
                    entry.kind = EntryKind(row.value(3).toInt());
                    entry.payload = row.value(5).toByteArray();
                    entry.hash = row.value(6).toByteArray();
                    if (!row.isNull(4))
                        entry.hold = row.value(4).toLongLong();
                    of.after = entry.number;
                    ++count;
                    return onEntry(entry);
                });
            isLast = count < kEntriesAtOnce;
            return page;
        });
        if (!read)
            return read;
    }
    return {};
}

/// A part of the chain, and what was found there.
struct SqlLedger::ChainPart {
    ChainReader chain;
    RunsOfChain runs;
    QMap<qint64, QByteArray> witnessed; ///< the hash of each entry that somebody has seen
    std::optional<Cause> problem;
};

Result<> SqlLedger::followChain(
    SqlLink &link, ChainPart &part, const LedgerHead &head, qint64 last, const std::stop_token &stop) const
{
    const auto check = [&](const LedgerEntry &entry) {
        if (const auto at = part.witnessed.find(entry.number); at != part.witnessed.end())
            *at = entry.hash;
        if (!part.problem)
            part.problem = part.chain.next(entry);
        if (!part.problem && entry.number <= head.number)
            part.runs.add(entry);
    };
    std::vector<LedgerEntry> page, looked;
    CheckBehind behind;
    const auto handOver = [&] {
        behind.wait();
        looked.clear();
        looked.swap(page);
        behind.start([&] { std::ranges::for_each(looked, check); });
    };
    const Result<> read = readEntries(link, {part.chain.last(), last}, stop, [&](const LedgerEntry &entry) -> Result<> {
        page.push_back(entry);
        if (page.size() == kEntriesAtOnce)
            handOver();
        return {};
    });
    if (!read)
        return read;
    handOver();
    behind.wait();
    return {};
}

/// All of it, from a beginning that is like no entry. A server has more than one core: the second half by a connection
/// of its own, from the entry in the middle on, which the first half must end with.
Result<> SqlLedger::followChain(ChainPart &whole, const LedgerHead &head, const std::stop_token &stop)
{
    std::optional<LedgerEntry> middle;
    if (m_place->isServer()) {
        const Result<> read = readEntries(
            m_link, {head.number / 2 - 1, head.number / 2}, stop, [&middle](const LedgerEntry &entry) -> Result<> {
                middle = entry;
                return {};
            });
        if (!read)
            return read;
    }
    if (!middle) {
        if (const Result<> followed = followChain(m_link, whole, head, kNoEnd, stop); !followed)
            return followed;
        if (!whole.problem)
            whole.problem = whole.chain.end(0);
        return {};
    }
    ChainPart second{ChainReader(head, *middle), {}, whole.witnessed, {}};
    auto followed = std::async(std::launch::async, [&]() -> Result<> {
        SqlLink link(m_place->dialect(), SqlAccess::ReadOnly);
        return followChain(link, second, head, kNoEnd, stop);
    });
    const Result<> first = followChain(m_link, whole, head, middle->number, stop);
    const Result<> rest = followed.get();
    if (!first || !rest)
        return first ? rest : first;
    if (!whole.problem)
        whole.problem = whole.chain.meets(*middle);
    for (auto seen = second.witnessed.cbegin(); seen != second.witnessed.cend(); ++seen) {
        if (!seen->isEmpty())
            whole.witnessed[seen.key()] = *seen;
    }
    if (whole.problem)
        return {};
    whole.problem = second.problem ? second.problem : second.chain.end(whole.chain.lastOfHold());
    whole.chain.add(second.chain);
    whole.runs.add(second.runs);
    return {};
}

Result<std::optional<Cause>> SqlLedger::checkHolds(
    SqlConnection &connection, qint64 &after, bool &isLast, qint64 &count) const
{
    const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    std::optional<Cause> problem;
    qint64 here = 0;
    qint64 last = after;
    const Result<> read = ask(connection, ledgersql::kHoldsWithEntries, {after, kHoldsAtOnce},
        u"comparing the holds with the ledger"_s, [&](const QSqlQuery &row) -> Result<> {
            last = row.value(0).toLongLong();
            ++here;
            if (const QString fault = problem ? QString() : holdFault(row); !fault.isEmpty())
                problem = altered(last, fault);
            return {};
        });
    if (!read)
        return fail(read.error());
    after = last;
    count += here;
    isLast = here < kHoldsAtOnce;
    if (problem || !isLast)
        return problem;
    const Result<> lost = ask(connection, ledgersql::kLostHold, {}, u"comparing the holds with the ledger"_s,
        [&](const QSqlQuery &row) -> Result<> {
            if (!row.isNull(0))
                problem = altered(row.value(0).toLongLong(), u"the hold that it made is not there any more"_s);
            return {};
        });
    return lost ? Result<std::optional<Cause>>(problem) : fail(lost.error());
}

// Whatever is wrong with it is a finding here, not an error.
Result<LedgerProof> SqlLedger::verify(const std::vector<LedgerWitness> &others, std::stop_token stop)
{
    const Result<bool> there = m_place->look(m_link, stop);
    if (!there)
        return fail(there.error());
    const Result<DatabaseId> id = database(stop);
    if (!id)
        return fail(id.error());
    if (!*there) {
        const Result<bool> knewOne = m_witnesses.knewOneThere(*id);
        if (!knewOne)
            return fail(knewOne.error());
        return fail(
            ErrorKind::NotFound, Cause{*knewOne ? CauseKind::LedgerVanished : CauseKind::LedgerMissing, {name()}});
    }
    LedgerProof proof;
    m_known.reset();
    const Result<Row> row =
        m_link.attempt(stop, [&](SqlConnection &connection) { return currentRow(connection, ledgersql::kHead); });
    if (!row)
        return fail(row.error());
    proof.head = row->head;
    const Result<std::optional<LedgerWitness>> before = m_witnesses.before(*id, row->head.ledger);
    if (!before)
        return fail(before.error());
    proof.witness = *before;
    std::vector<LedgerWitness> witnesses = others;
    if (proof.witness)
        witnesses.push_back(*proof.witness);
    for (LedgerWitness &witness : witnesses) {
        if (witness.source == LedgerWitness::Source::Told) {
            witness.ledger = row->head.ledger;
            witness.epoch = row->head.epoch;
        }
        if (!proof.witness || proof.witness->number < witness.number)
            proof.witness = witness;
    }
    LedgerEntry nothing;
    nothing.hash = QByteArray(32, '\0');
    ChainPart chain{ChainReader(row->head, nothing), {}, {}, {}};
    for (const LedgerWitness &witness : witnesses)
        chain.witnessed.insert(witness.number, {});
    if (const Result<> followed = followChain(chain, row->head, stop); !followed)
        return fail(followed.error());
    chain.runs.end();
    proof.entries = chain.chain.last();
    proof.unreadable = chain.chain.unreadable();
    proof.problem = chain.problem;
    for (const LedgerWitness &witness : witnesses) {
        if (!proof.problem)
            proof.problem = compare(witness, row->head, chain.witnessed.value(witness.number), name());
    }
    qint64 after = 0;
    for (bool isLast = false; !isLast && !proof.problem;) {
        const auto checked = m_link.attempt(
            stop, [&](SqlConnection &connection) { return checkHolds(connection, after, isLast, proof.holds); });
        if (!checked)
            return fail(checked.error());
        proof.problem = *checked;
    }
    if (proof.problem)
        return proof;
    const auto checked = checkRuns(chain.runs, proof.runs, stop);
    if (!checked)
        return fail(checked.error());
    proof.problem = *checked;
    return proof;
}

Result<QString> SqlLedger::script(std::stop_token stop)
{
    if (!m_place->isServer())
        return QString();
    return m_link.attempt(stop, [&](SqlConnection &connection) -> Result<QString> {
        QString role;
        const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        const Result<> read =
            ask(connection, kOurRole, {}, u"asking for the role"_s, [&](const QSqlQuery &row) -> Result<> {
                role = QString::fromUtf8(row.value(0).toByteArray());
                return {};
            });
        if (!read)
            return fail(read.error());
        return QString(u"BEGIN;\n"_s + m_place->before(connection) + m_place->filled(ledgersql::kTables, connection)
            + u";\n"_s + m_place->filled(ledgersql::kVaultTables, connection) + u";\n"_s + m_place->after(connection)
            + u";\n"_s + PostgresLedgerPlace::grants(connection, role) + u"\nCOMMIT;"_s);
    });
}

} // namespace docsweep
