// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/shorttransactions.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

    constexpr auto kMoment = 20ms; ///< leaves room for the commit: nobody is to wait for more than 50
    constexpr int kPauseShare = 8; ///< the pause after a transaction, as a part of what it took

} // namespace

ShortTransactions::ShortTransactions(SqlConnection &connection, const SqliteWait &wait)
    : m_connection(connection)
    , m_wait(wait)
{
}

Result<> ShortTransactions::next()
{
    if (m_transaction && Steady::now() - m_begun < kMoment)
        return {};
    if (Result<> done = finish(); !done)
        return done;
    const auto free = Steady::now() - m_ended;
    if (free < m_last / kPauseShare)
        std::this_thread::sleep_for(m_last / kPauseShare - free);
    Result<SqlTransaction> begun = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return fail(m_wait.explained(begun.error()));
    m_transaction.emplace(std::move(*begun));
    m_begun = Steady::now();
    return {};
}

Result<> ShortTransactions::finish()
{
    if (!m_transaction)
        return {};
    if (Result<> done = m_transaction->commit(); !done)
        return done;
    m_transaction.reset();
    m_ended = Steady::now();
    m_last = m_ended - m_begun;
    m_longest = std::max(m_longest, m_last);
    return {};
}

} // namespace docsweep
