// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"
#include "core/ledger/ledgervalues.h"

#include <QHash>
#include <QSqlQuery>

#include <vector>

namespace docsweep {

/// What the chain says of runs, to compare their table with. Fed with its entries in order; a run that has ended costs
/// sixteen bytes. For one thread.
class RunsOfChain {
public:
    void add(const LedgerEntry &entry);

    /// What is wrong with a run beside what the chain says of it; nothing: it is as it was written down, or erased on
    /// purpose. The columns are those of `ledgersql::kRunsWithEntries`. `newerStops`: of entries that were written
    /// since the chain was read.
    std::optional<Cause> fault(const QSqlQuery &row, const std::vector<QByteArray> &newerStops);

    /// How far the table was compared.
    qint64 after() const { return m_after; }
    void passed(qint64 run) { m_after = run; }
    bool isCompared() const { return m_isCompared; }
    void end() { m_isCompared = true; }
    /// The last entry that was added.
    qint64 last() const { return m_last; }

private:
    /// Somebody asked a run to stop.
    struct Stop {
        QString by; ///< HMAC
        bool isAgain = false; ///< somebody else was before
    };

    qint64 endOf(qint64 run);
    std::optional<Cause> faultOfEnding(const QSqlQuery &row, bool isAdopted);
    std::optional<Cause> faultOfStop(
        qint64 run, const QByteArray &salt, const QByteArray &by, const std::vector<QByteArray> &newerStops) const;

    std::vector<std::pair<qint64, qint64>> m_ends; ///< which run, by which entry
    QHash<qint64, std::vector<Stop>> m_stops; ///< by run, in the order in which they were asked
    bool m_isSorted = false;
    bool m_isCompared = false;
    qint64 m_after = 0;
    qint64 m_last = 0;
};

} // namespace docsweep
