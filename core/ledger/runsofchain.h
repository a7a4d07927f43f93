// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"
#include "core/ledger/ledgervalues.h"
#include "core/ledger/payloadreader.h"

#include <QHash>
#include <QSqlQuery>

#include <vector>

namespace docsweep {

/// A row of the table of runs, with the entries that it must agree with.
struct RunRow {
    bool isAdopted = false;
    bool isErased = false;
    qint64 id = 0;
    QByteArray who, trigger, version, plan, home, salt, stopBy, state, figures;
    qint64 begun = 0; ///< microseconds since 1970, UTC
    std::optional<qint64> ended; ///< by which entry
    std::optional<int> beginKind; ///< nothing: there is no such entry
    qint64 beginAt = 0; ///< microseconds since 1970, UTC
    QByteArray beginPayload;
    int endKind = 0;
    QByteArray endPayload;
    int erasureKind = 0;
    QByteArray erasurePayload;

    /// The columns of `ledgersql::kRunsWithEntries`.
    static RunRow of(const QSqlQuery &row);
};

/// What the chain says of runs, to compare their table with. Fed with its entries in order; a run that has ended costs
/// sixteen bytes. Once it has ended, several threads may ask it.
class RunsOfChain {
public:
    /// What one of them reads rows with.
    struct Readers {
        PayloadReader begin, end;
    };

    void add(const LedgerEntry &entry);
    /// What was fed with the entries behind these.
    void add(const RunsOfChain &next);
    /// There are no more entries.
    void end();

    /// What is wrong with a run beside what the chain says of it; nothing: it is as it was written down, or erased on
    /// purpose. `newerStops`: of entries that were written since the chain was read.
    std::optional<Cause> fault(const RunRow &row, const std::vector<QByteArray> &newerStops, Readers &readers) const;

    /// The last entry that was added.
    qint64 last() const { return m_last; }

private:
    /// Somebody asked a run to stop.
    struct Stop {
        QString by; ///< HMAC
        bool isAgain = false; ///< somebody else was before
    };

    qint64 endOf(qint64 run) const;
    std::optional<Cause> faultOfEnding(const RunRow &row, Readers &readers) const;
    std::optional<Cause> faultOfStop(
        qint64 run, const QByteArray &salt, const QByteArray &by, const std::vector<QByteArray> &newerStops) const;

    std::vector<std::pair<qint64, qint64>> m_ends; ///< which run, by which entry
    QHash<qint64, std::vector<Stop>> m_stops; ///< by run, in the order in which they were asked
    qint64 m_last = 0;
};

} // namespace docsweep
