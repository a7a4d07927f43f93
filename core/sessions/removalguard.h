// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sessionstore.h"

namespace docsweep {

class SqlConnection;
class SqlDialect;

/// Whoever has the last word in a transaction that deletes rows. It is asked once the rows are locked and found to be
/// those of the plan, and before the first of them goes; what it has read stays true until the transaction has ended,
/// or the guard must not be used.
class RemovalGuard {
public:
    virtual ~RemovalGuard() = default;

    /// For each of these sessions why it must stay, or an empty reason. `deleting` is the connection with its open
    /// transaction. Errors end the transaction; nothing was deleted then.
    virtual Result<std::vector<Why>> objections(const SqlDialect &dialect, SqlConnection &deleting,
        std::span<const SessionRecord> going, std::stop_token stop) = 0;
    /// That transaction has ended, one way or the other.
    virtual void ended() = 0;
};

} // namespace docsweep
