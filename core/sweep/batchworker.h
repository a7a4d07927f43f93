// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/runcontext.h"

#include <chrono>

namespace docsweep {

/// Executes batches of a run one after the other, over connections of its own that stay open from one to the next.
/// Made, used and destroyed on one (pool) thread.
class BatchWorker {
public:
    /// A connection that was left alone for longer may have been closed by a server, a pooler or a router on the way.
    explicit BatchWorker(const RunContext &context, std::chrono::milliseconds idleMost = std::chrono::seconds{10});
    ~BatchWorker();

    /// Opens its connections to the journal and to the database, so that the first batch need not wait for them. What
    /// cannot be opened is tried again by the batch, which tells why.
    void connect();

    /// One batch from its intent to its outcome:
    /// intent durable -> rows in one conditional transaction -> that durable -> look again -> objects -> outcome
    /// durable. A stop and a lost run lock are honoured before the intent and before every removal. Errors end the
    /// batch: Conflict (the batch is not what was sealed), Cancelled, that of the lost lock, and whatever the journal
    /// or the database refuse; what was begun is then settled by the next run from the journal.
    Result<> execute(const PlanBatch &batch);

    struct Connections;

private:
    const RunContext &m_context;
    std::unique_ptr<Connections> m_connections;
};

} // namespace docsweep
