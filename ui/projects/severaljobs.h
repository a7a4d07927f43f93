// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace docsweep {

/// Work on several things away from the GUI thread, a few at a time; each answer counts. GUI thread only. Make it the
/// last member of its owner: destroying it waits for the workers, as with LatestJob.
template <typename T> class SeveralJobs {
public:
    using Work = std::function<T(std::stop_token)>;
    using Done = std::function<void(T)>;

    explicit SeveralJobs(int atOnce) { m_pool.setMaxThreadCount(atOnce); }
    ~SeveralJobs()
    {
        stop();
        m_pool.waitForDone();
    }
    SeveralJobs(const SeveralJobs &) = delete;
    SeveralJobs &operator=(const SeveralJobs &) = delete;

    /// `work` runs on a worker when its turn comes; `done` on the thread of `receiver`, unless that is gone or all were
    /// dropped meanwhile.
    void start(QObject *receiver, Work work, Done done)
    {
        ++m_state->open;
        m_pool.start([receiver, round = m_state->round, state = m_state, stop = m_stop.get_token(),
                         work = std::move(work), done = std::move(done)] {
            auto answer = std::make_shared<T>(work(stop));
            QMetaObject::invokeMethod(
                receiver,
                [round, state, answer, done] {
                    if (state->round != round)
                        return;
                    --state->open;
                    done(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

    /// Asks all of them to end, those too that have not begun; their answers still arrive.
    void stop()
    {
        m_stop.request_stop();
        m_stop = std::stop_source();
    }

    /// The same, and drops their answers.
    void drop()
    {
        stop();
        ++m_state->round;
        m_state->open = 0;
    }

    int open() const { return m_state->open; } ///< that have not answered yet

private:
    struct State {
        quint64 round = 0;
        int open = 0;
    };
    std::stop_source m_stop;
    std::shared_ptr<State> m_state = std::make_shared<State>();
    QThreadPool m_pool; // last: it waits while the rest still stands
};

} // namespace docsweep
