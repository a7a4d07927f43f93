// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaselanes.h"

#include <algorithm>

namespace docsweep {

SupabaseLanes::SupabaseLanes(Open open, QString host)
    : m_open(std::move(open))
    , m_host(std::move(host))
{
}

SupabaseLanes::~SupabaseLanes()
{
    for (std::jthread &lane : m_lanes)
        lane.request_stop();
    m_lanes.clear();
}

bool SupabaseLanes::run(std::vector<Job> jobs)
{
    int left = int(jobs.size());
    std::unique_lock lock(m_mutex);
    openLanes(jobs.size());
    if (m_lanes.empty())
        return left == 0;
    for (Job &job : jobs)
        m_waiting.push_back({std::move(job), &left});
    m_changed.notify_all();
    m_changed.wait(lock, [&left] { return left == 0; });
    return true;
}

/// As many as there is work for, with these jobs.
void SupabaseLanes::openLanes(size_t jobs)
{
    const size_t wanted = m_busy + m_waiting.size() + jobs;
    while (m_lanes.size() < std::min(wanted, size_t(RequestLimit::kMost))) {
        Result<std::unique_ptr<StorageExchange>> exchange = m_open();
        if (!exchange)
            return; // the others do its share
        m_lanes.emplace_back([this, exchange = std::move(*exchange)](
                                 std::stop_token stop) mutable { work(std::move(stop), std::move(exchange)); });
    }
}

void SupabaseLanes::work(std::stop_token stop, std::unique_ptr<StorageExchange> exchange)
{
    SupabaseApi api(std::move(exchange), m_host);
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_busy;
        lock.unlock();
        next.job(api);
        lock.lock();
        --m_busy;
        if (--*next.left == 0)
            m_changed.notify_all();
    }
}

} // namespace docsweep
