// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/sqlconnection.h"
#include "core/sql/sqlitewait.h"

#include <chrono>

namespace docsweep {

/// Writes many rows in transactions that last a moment each, with a pause between them, so that nobody else waits for
/// the journal for long. Nothing but writing is done inside. Each is whole on the disk or not at all; so what belongs
/// together is written after one `next`. What was not finished is rolled back.
class ShortTransactions {
public:
    ShortTransactions(SqlConnection &connection, const SqliteWait &wait);

    /// Before what is to be written next: a transaction is open afterwards, a new one where the last has lasted long
    /// enough. Errors: Unavailable (another program is in the way), Cancelled, Io.
    Result<> next();
    /// Commits what there is.
    Result<> finish();
    /// Rolls back what was not committed.
    void abandon() { m_transaction.reset(); }

    /// How long others were kept out at most.
    std::chrono::steady_clock::duration longest() const { return m_longest; }

private:
    using Time = std::chrono::steady_clock::time_point;

    SqlConnection &m_connection;
    const SqliteWait &m_wait;
    std::optional<SqlTransaction> m_transaction;
    Time m_begun;
    Time m_ended;
    std::chrono::steady_clock::duration m_last{};
    std::chrono::steady_clock::duration m_longest{};
};

} // namespace docsweep
