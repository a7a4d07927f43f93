// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/reachability.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

    /// A wish to stop that somebody has, or that comes when the time is over.
    class TimeLimit {
    public:
        TimeLimit(milliseconds limit, std::stop_token stop)
            : m_onStop(std::move(stop), [own = m_stop]() mutable { own.request_stop(); })
            , m_watch([own = m_stop, limit](const std::stop_token &over) mutable {
                std::mutex mutex;
                std::condition_variable_any never;
                std::unique_lock lock(mutex);
                never.wait_for(lock, over, limit, [] { return false; });
                own.request_stop();
            })
        {
        }
        std::stop_token token() const { return m_stop.get_token(); }

    private:
        std::stop_source m_stop;
        std::stop_callback<std::function<void()>> m_onStop;
        std::jthread m_watch; // last: it uses the first
    };

    Result<> askDatabase(const ReadBackends &read, const std::stop_token &stop)
    {
        const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
        return sessions ? (*sessions)->checkSchema(stop) : fail(sessions.error());
    }

    Result<> askStorage(const ReadBackends &read, QString &name, const std::stop_token &stop)
    {
        const Result<std::unique_ptr<ObjectReader>> objects = read.objects();
        if (!objects)
            return fail(objects.error());
        name = (*objects)->traits().name;
        for (const Bucket &bucket : read.buckets) {
            if (Result<> there = (*objects)->checkBucket(bucket, stop); !there)
                return there;
        }
        return {};
    }

    /// What ended because its time was over did not answer.
    Result<SideHealth> ask(const std::function<Result<>(std::stop_token)> &question, const Clock &clock,
        milliseconds limit, const std::stop_token &stop, const std::function<Cause()> &silence)
    {
        SideHealth health;
        const Duration start = clock.steadyNow();
        const TimeLimit time(limit, stop);
        const Result<> answer = question(time.token());
        health.took = std::chrono::duration_cast<milliseconds>(clock.steadyNow() - start);
        if (answer)
            return health;
        if (stop.stop_requested())
            return failCancelled();
        health.error = answer.error();
        if (answer.error().kind == ErrorKind::Cancelled)
            health.error = errorOf(ErrorKind::Unavailable, Why(silence()));
        return health;
    }

} // namespace

Result<Reachability> askBothSides(
    const ReadBackends &read, bool storageCleanup, milliseconds limit, std::stop_token stop)
{
    const QString seconds = QString::number(std::chrono::ceil<std::chrono::seconds>(limit).count());
    Result<SideHealth> storage = SideHealth{{}, {}, false};
    std::jthread other;
    if (storageCleanup) {
        other = std::jthread([&] {
            QString name = read.buckets.join(u", "_s);
            storage =
                ask([&](const std::stop_token &end) { return askStorage(read, name, end); }, *read.clock, limit, stop,
                    [&name] {
                        return Cause{CauseKind::NoAnswer, {name}};
                    });
        });
    }
    const Result<SideHealth> database =
        ask([&read](const std::stop_token &end) { return askDatabase(read, end); }, *read.clock, limit, stop,
            [&seconds] {
                return Cause{CauseKind::DatabaseSilent, {seconds}};
            });
    if (other.joinable())
        other.join();
    if (!database || !storage)
        return failCancelled();
    return Reachability{*database, *storage};
}

} // namespace docsweep
