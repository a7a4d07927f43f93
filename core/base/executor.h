// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>

namespace docsweep {

/// Work that was started. Destroying it asks the work to stop and waits for its end.
class Task {
public:
    virtual ~Task() = default;
    virtual void requestStop() = 0;
    /// Until the work has ended. Once or more often, by whoever started it.
    virtual void wait() = 0;
};

/// Where work runs that goes on beside whoever starts it. Safe from every thread.
class Executor {
public:
    /// The token is stopped by the task, and as soon as `outer` is.
    using Work = std::function<void(std::stop_token)>;

    virtual ~Executor() = default;
    virtual std::unique_ptr<Task> start(Work work, std::stop_token outer) = 0;

    /// False: work runs to its end inside `start` or inside the first `wait`, on the thread that calls it, and what it
    /// throws is thrown there. Then nothing may be waited for but by `wait`.
    virtual bool isConcurrent() const = 0;
};

/// Each task has a thread of its own.
class ThreadExecutor final : public Executor {
public:
    std::unique_ptr<Task> start(Work work, std::stop_token outer) override;
    bool isConcurrent() const override { return true; }
};

/// Runs the work at once, on the thread of who starts it. For tests that must be the same each time.
class InlineExecutor final : public Executor {
public:
    std::unique_ptr<Task> start(Work work, std::stop_token outer) override;
    bool isConcurrent() const override { return false; }
};

/// What is used where no other executor was given.
Executor &threads();

} // namespace docsweep
