// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/executor.h"
#include "core/base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace docsweep {

/// Turns a call that pushes pages into pages that can be pulled: the call runs beside who pulls and waits while
/// `kPagesAhead` pages are not yet taken, so memory stays flat. (An executor that cannot run it beside lets it push all
/// of them.) Pulled from one thread. Destroying it stops the call and waits for it.
template <typename Page> class PageStream {
public:
    /// Hands a page over; false when nobody wants more.
    using Push = std::function<bool(Page &&)>;
    using Producer = std::function<Result<>(std::stop_token, const Push &)>;

    PageStream(Producer produce, std::stop_token outer, Executor &executor = threads())
        : m_mostAhead(executor.isConcurrent() ? kPagesAhead : std::numeric_limits<size_t>::max())
        , m_task(executor.start(
              [this, produce = std::move(produce)](std::stop_token stop) { run(stop, produce); }, std::move(outer)))
    {
    }

    /// The next page; nothing at the end. An error ends the stream.
    Result<std::optional<Page>> next()
    {
        if (m_mostAhead != kPagesAhead)
            m_task->wait();
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_pages.empty() || m_ended; });
        if (m_pages.empty()) {
            if (!m_result)
                return fail(m_result.error());
            return std::optional<Page>();
        }
        std::optional<Page> page(std::move(m_pages.front()));
        m_pages.pop_front();
        m_changed.notify_all();
        return page;
    }

private:
    static constexpr size_t kPagesAhead = 4;

    void run(std::stop_token stop, const Producer &produce)
    {
        Result<> result = produce(stop, [this, stop](Page &&page) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return m_pages.size() < m_mostAhead; });
            if (stop.stop_requested())
                return false;
            m_pages.push_back(std::move(page));
            m_changed.notify_all();
            return true;
        });
        const std::lock_guard lock(m_mutex);
        m_result = std::move(result);
        m_ended = true;
        m_changed.notify_all();
    }

    const size_t m_mostAhead;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Page> m_pages; ///< guarded by m_mutex
    Result<> m_result; ///< guarded by m_mutex
    bool m_ended = false; ///< guarded by m_mutex
    std::unique_ptr<Task> m_task; ///< ends before what it uses goes
};

} // namespace docsweep
