// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/steadytime.h"

#include <dlfcn.h>
#include <sqlite3.h>

#include <chrono>
#include <ctime>
#include <unordered_map>

namespace {

struct BusyHandler {
    int (*ask)(void *, int) = nullptr;
    void *self = nullptr;
};

docsweep::sim::SteadyTime &steadyTime()
{
    static docsweep::sim::SteadyTime time;
    return time;
}

bool &isWaiting()
{
    static bool waiting = false;
    return waiting;
}

int onBusy(void *handler, int times)
{
    const auto *const busy = static_cast<BusyHandler *>(handler);
    isWaiting() = true;
    const int goesOn = busy->ask(busy->self, times);
    isWaiting() = false;
    return goesOn;
}

} // namespace

namespace docsweep::sim {

void useSteadyTime(SteadyTime time)
{
    steadyTime() = std::move(time);
}

} // namespace docsweep::sim

// What this program's own code calls instead of the C++ library's.
std::chrono::steady_clock::time_point std::chrono::steady_clock::now() noexcept
{
    if (steadyTime().now)
        return time_point(steadyTime().now());
    timespec passed{};
    clock_gettime(CLOCK_MONOTONIC, &passed);
    return time_point(seconds(passed.tv_sec) + nanoseconds(passed.tv_nsec));
}

extern "C" {

int nanosleep(const timespec *asked, timespec *left)
{
    const docsweep::sim::SteadyTime &time = steadyTime();
    if (!time.now)
        return clock_nanosleep(CLOCK_REALTIME, 0, asked, left);
    const auto exactly = std::chrono::seconds(asked->tv_sec) + std::chrono::nanoseconds(asked->tv_nsec);
    (isWaiting() ? time.onWait : time.onSleep)(std::chrono::ceil<docsweep::Duration>(exactly));
    return 0;
}

int sqlite3_busy_handler(sqlite3 *connection, int (*ask)(void *, int), void *self)
{
    static auto *const handlers = new std::unordered_map<sqlite3 *, BusyHandler>; // connections may end last
    static auto *const set =
        reinterpret_cast<decltype(&sqlite3_busy_handler)>(dlsym(RTLD_NEXT, "sqlite3_busy_handler"));
    BusyHandler &known = (*handlers)[connection] = {ask, self};
    return set(connection, ask ? onBusy : nullptr, &known);
}
}
