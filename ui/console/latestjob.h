// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace docsweep {

/// Work away from the GUI thread of which only the newest request counts: starting another one stops the one before
/// and drops its answer. GUI thread only. Make it the last member of its owner: destroying it waits for the workers,
/// so that no job outlives what it uses.
template <typename T> class LatestJob {
public:
    using Work = std::function<T(std::stop_token)>;
    using Done = std::function<void(T)>;

    /// `threads`: how many superseded jobs may still be on their way out while the newest one begins.
    explicit LatestJob(int threads = 2) { m_pool.setMaxThreadCount(threads); }
    ~LatestJob()
    {
        stop();
        m_pool.waitForDone();
    }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    /// `work` runs on a worker with a token that is stopped by the next start; `done` on the thread of `receiver`,
    /// unless a newer job began or the receiver is gone.
    void start(QObject *receiver, Work work, Done done)
    {
        m_stop.request_stop();
        m_stop = std::stop_source();
        const quint64 ticket = ++m_state->ticket;
        m_state->busy = true;
        m_pool.start([receiver, ticket, state = m_state, stop = m_stop.get_token(), work = std::move(work),
                         done = std::move(done)] {
            auto answer = std::make_shared<T>(work(stop));
            QMetaObject::invokeMethod(
                receiver,
                [ticket, state, answer, done] {
                    if (state->ticket != ticket)
                        return;
                    state->busy = false;
                    done(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

    /// Asks the running job to end; its answer still arrives.
    void stop() { m_stop.request_stop(); }

    /// Blocks until the job has ended, for a process that ends; its answer arrives later, or never.
    void wait() { m_pool.waitForDone(); }

    /// Asks the running job to end and drops its answer.
    void drop()
    {
        stop();
        ++m_state->ticket;
        m_state->busy = false;
    }

    bool isBusy() const { return m_state->busy; }
    /// No job is on a worker any more, not even one whose answer was dropped: destroying this waits for nothing.
    bool isIdle() const { return m_pool.activeThreadCount() == 0; }

private:
    struct State {
        quint64 ticket = 0;
        bool busy = false;
    };
    std::stop_source m_stop;
    std::shared_ptr<State> m_state = std::make_shared<State>();
    QThreadPool m_pool; // last: it waits while the rest still stands
};

} // namespace docsweep
