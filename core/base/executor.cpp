// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/executor.h"

#include <thread>

namespace docsweep {

namespace {

    class ThreadTask final : public Task {
    public:
        ThreadTask(Executor::Work work, const std::stop_token &outer)
            : m_thread(std::move(work))
            , m_onOuter(outer, [this] { m_thread.request_stop(); })
        {
        }

        void requestStop() override { m_thread.request_stop(); }
        void wait() override
        {
            if (m_thread.joinable())
                m_thread.join();
        }

    private:
        std::jthread m_thread;
        std::stop_callback<std::function<void()>> m_onOuter;
    };

    class EndedTask final : public Task {
    public:
        void requestStop() override { }
        void wait() override { }
    };

} // namespace

std::unique_ptr<Task> ThreadExecutor::start(Work work, std::stop_token outer)
{
    return std::make_unique<ThreadTask>(std::move(work), outer);
}

std::unique_ptr<Task> InlineExecutor::start(Work work, std::stop_token outer)
{
    work(std::move(outer));
    return std::make_unique<EndedTask>();
}

Executor &threads()
{
    static ThreadExecutor executor;
    return executor;
}

} // namespace docsweep
