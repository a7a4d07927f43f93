// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/candidates/rowcache.h"
#include "ui/candidates/roworder.h"
#include "ui/console/latestjob.h"

#include <QTimer>

namespace docsweep {

/// The rows of a table that are looked at, read from the journal by a worker: what one pass of painting misses is one
/// request, with some rows before and after it. Nothing waits; a row is null until it has arrived. GUI thread.
class RowFetcher : public QObject {
    Q_OBJECT

public:
    /// The order must outlive it.
    explicit RowFetcher(const RowOrder &order, QObject *parent = nullptr);

    void setPlan(const QString &home, std::optional<PlanId> plan);
    /// The item that tells what the row says; null, and on its way, until it is here.
    const PlanItem *find(int row);
    /// What is known of an item, without asking for it.
    const PlanItem *known(quint32 seq) const { return m_cache.find(seq); }
    /// Reads the rows lately asked for again.
    void refresh();
    /// Another order is on its way: what is being read would be for nothing.
    void drop();
    /// The order is another one.
    void clear();

signals:
    void arrived(int firstRow, int lastRow);
    void failed(const docsweep::Error &error);

private:
    using Rows = std::vector<PlanItem>;

    void noteMissing(int row);
    void fetchMissing();
    void fetch(int firstRow, int lastRow);
    void takeRows(int firstRow, int lastRow, quint64 generation, Result<Rows> rows);

    const RowOrder &m_order;
    QString m_home;
    std::optional<PlanId> m_plan;
    RowCache m_cache;
    quint64 m_generation = 0; ///< of the order
    int m_missingFirst = -1;
    int m_missingLast = -1;
    int m_seenFirst = 0; ///< the rows asked for last
    int m_seenLast = -1;
    QTimer m_timer;
    LatestJob<Result<Rows>> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
