// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/executor.h"

#include <QTest>

#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>

using namespace docsweep;
using namespace std::chrono_literals;

class TestExecutor : public QObject {
    Q_OBJECT

private slots:
    void runsOnAThreadOfItsOwn();
    void stopsWithItsTask();
    void stopsWithWhoStartedIt();
    void runsAtOnceWithoutThreads();
    void throwsWhereItRuns();
    void tellsHowLongSomethingTookAlthoughTheClockWasSet();
};

namespace {

/// Work that goes on until it is stopped.
void untilStopped(const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, stop, [] { return false; });
}

} // namespace

void TestExecutor::runsOnAThreadOfItsOwn()
{
    QVERIFY(threads().isConcurrent());
    std::thread::id where;
    const auto task = threads().start([&where](const std::stop_token &) { where = std::this_thread::get_id(); }, {});
    task->wait();
    task->wait(); // a second time is nothing
    QVERIFY(where != std::thread::id());
    QVERIFY(where != std::this_thread::get_id());
}

void TestExecutor::stopsWithItsTask()
{
    bool ended = false;
    {
        const auto task = threads().start(
            [&ended](const std::stop_token &stop) {
                untilStopped(stop);
                ended = true;
            },
            {});
    }
    QVERIFY(ended);
}

void TestExecutor::stopsWithWhoStartedIt()
{
    std::stop_source outer;
    const auto task = threads().start(untilStopped, outer.get_token());
    outer.request_stop();
    task->wait();
}

void TestExecutor::runsAtOnceWithoutThreads()
{
    InlineExecutor executor;
    QVERIFY(!executor.isConcurrent());
    std::stop_source outer;
    std::thread::id where;
    bool stopped = false;
    const auto task = executor.start(
        [&](const std::stop_token &stop) {
            where = std::this_thread::get_id();
            outer.request_stop();
            stopped = stop.stop_requested();
        },
        outer.get_token());
    QCOMPARE(where, std::this_thread::get_id());
    QVERIFY(stopped);
}

void TestExecutor::throwsWhereItRuns()
{
    InlineExecutor executor;
    QVERIFY_EXCEPTION_THROWN(
        executor.start([](const std::stop_token &) { throw std::runtime_error("the plug"); }, {}), std::runtime_error);
}

void TestExecutor::tellsHowLongSomethingTookAlthoughTheClockWasSet()
{
    FakeClock clock(fromMicros(1'000'000));
    const Duration began = clock.steadyNow();
    clock.advance(3s);
    clock.set(fromMicros(0));
    QCOMPARE(clock.steadyNow() - began, Duration(3s));
    const Duration real = systemClock().steadyNow();
    QVERIFY(systemClock().steadyNow() >= real);
}

QTEST_APPLESS_MAIN(TestExecutor)
#include "tst_executor.moc"
