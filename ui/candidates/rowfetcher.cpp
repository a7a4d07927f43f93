// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/rowfetcher.h"

#include <algorithm>

namespace docsweep {

namespace {

    constexpr int kRowsAhead = 64; ///< fetched before and after what is asked for
    constexpr int kMostRows = 512; ///< of one fetch

} // namespace

RowFetcher::RowFetcher(const RowOrder &order, QObject *parent)
    : QObject(parent)
    , m_order(order)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RowFetcher::fetchMissing);
}

void RowFetcher::setPlan(const QString &home, std::optional<PlanId> plan)
{
    if (home != m_home || plan != m_plan) { // a number means another item there
        drop();
        clear();
    }
    m_home = home;
    m_plan = plan;
}

const PlanItem *RowFetcher::find(int row)
{
    const PlanItem *item = m_cache.find(m_order.speakerAt(row));
    if (item == nullptr)
        noteMissing(row);
    return item;
}

void RowFetcher::drop()
{
    m_job.drop();
    m_missingFirst = m_missingLast = -1;
}

void RowFetcher::clear()
{
    ++m_generation;
    m_cache.clear();
    m_seenFirst = 0;
    m_seenLast = -1;
    m_missingFirst = m_missingLast = -1;
}

void RowFetcher::noteMissing(int row)
{
    if (!m_timer.isActive()) { // another pass of painting: what an earlier one missed is out of sight
        m_missingFirst = m_missingLast = row;
        m_timer.start();
        return;
    }
    m_missingFirst = std::min(m_missingFirst, row);
    m_missingLast = std::max(m_missingLast, row);
}

void RowFetcher::fetchMissing()
{
    // A fetch that is under way is waited for: dropping its answer again and again would leave a scrolling table empty.
    if (m_missingFirst < 0 || m_order.rowCount() == 0 || m_job.isBusy())
        return;
    int first = std::max(0, m_missingFirst - kRowsAhead);
    const int last = std::min(m_order.rowCount() - 1, m_missingLast + kRowsAhead);
    first = std::max(first, last - kMostRows + 1); // of a long jump only where it ended
    m_missingFirst = m_missingLast = -1;
    fetch(first, last);
}

void RowFetcher::refresh()
{
    if (m_seenLast >= m_seenFirst)
        fetch(m_seenFirst, std::min(m_seenLast, m_order.rowCount() - 1));
}

void RowFetcher::fetch(int firstRow, int lastRow)
{
    if (!m_plan || lastRow < firstRow)
        return;
    m_seenFirst = firstRow;
    m_seenLast = lastRow;
    std::vector<quint32> seqs;
    for (int row = firstRow; row <= lastRow; ++row)
        seqs.push_back(m_order.speakerAt(row));
    m_job.start(
        this,
        [home = m_home, plan = *m_plan, seqs = std::move(seqs)](const std::stop_token &) -> Result<Rows> {
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            if (!browser)
                return fail(browser.error());
            return (*browser)->items(plan, seqs);
        },
        [this, firstRow, lastRow, generation = m_generation](
            Result<Rows> rows) { takeRows(firstRow, lastRow, generation, std::move(rows)); });
}

void RowFetcher::takeRows(int firstRow, int lastRow, quint64 generation, Result<Rows> rows)
{
    if (m_missingFirst >= 0)
        m_timer.start();
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    for (PlanItem &item : *rows)
        m_cache.insert(std::move(item));
    // Rows are kept by their number in the plan, so the answer of an older order still counts; its places do not.
    if (generation == m_generation && lastRow < m_order.rowCount())
        emit arrived(firstRow, lastRow);
}

} // namespace docsweep
