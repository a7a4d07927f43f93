// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/exchangeguards.h"
#include "core/objects/supabaseapi.h"

#include <deque>
#include <thread>

namespace docsweep {

/// Threads that send requests to one project, each over a connection of its own that stays open from one request to
/// the next. What several callers hand in is done first come, first served. Lanes are opened when there is work for
/// them, at most `RequestLimit::kMost`; destroying waits for those at work. Safe from every thread.
class SupabaseLanes {
public:
    using Open = std::function<Result<std::unique_ptr<StorageExchange>>()>;
    using Job = std::function<void(SupabaseApi &)>;

    SupabaseLanes(Open open, QString host);
    ~SupabaseLanes();

    /// Does all of these and waits for them, several at once. False: no lane could be opened, and nothing was done.
    bool run(std::vector<Job> jobs);

private:
    struct Waiting {
        Job job;
        int *left = nullptr; ///< of its caller's
    };
    void openLanes(size_t jobs);
    void work(std::stop_token stop, std::unique_ptr<StorageExchange> exchange);

    const Open m_open;
    const QString m_host;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Waiting> m_waiting; ///< guarded by m_mutex, as the counts of their callers and the next two
    size_t m_busy = 0;
    std::vector<std::jthread> m_lanes;
};

} // namespace docsweep
