// SPDX-License-Identifier: GPL-3.0-or-later
// bench_journal ITEMS: how fast a plan of so many items is written, and how long somebody waits meanwhile who adds a
// hold ten times a second.
#include "core/journal/sqlitejournal.h"
#include "core/retention/holds.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>

using namespace docsweep;
using namespace std::chrono_literals;

namespace {

template <typename T> T require(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().text));
        std::exit(1);
    }
    return std::move(*result);
}

double since(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const long items = argc > 1 ? std::atol(argv[1]) : 1000000;
    const QTemporaryDir home;
    const std::unique_ptr<Journal> journal = require(openJournal(home.path()));
    std::vector<double> waits;
    int failures = 0;
    std::mutex mutex;
    std::condition_variable_any ended;
    std::jthread other([&](const std::stop_token &stop) {
        const std::unique_ptr<Journal> own = require(openJournal(home.path()));
        for (int n = 0; !stop.stop_requested(); ++n) {
            const auto begin = std::chrono::steady_clock::now();
            const Result<Hold> held = own->addHold({0, HoldKind::Session, QByteArray::number(n), {}, fromMicros(1)});
            failures += held ? 0 : 1;
            waits.push_back(since(begin));
            std::unique_lock lock(mutex);
            ended.wait_for(lock, stop, 100ms, [] { return false; });
        }
    });

    Plan draft;
    draft.databaseName = QStringLiteral("SQLite /srv/app/db.sqlite3");
    draft.createdAt = fromMicros(1'700'000'000'000'000);
    draft.policy.age = 1h;
    const auto begin = std::chrono::steady_clock::now();
    const std::unique_ptr<PlanWriter> writer = require(journal->beginPlan(draft));
    for (long n = 0; n < items; ++n) {
        PlanItem item;
        const bool isSession = n % 11 == 0;
        item.kind = isSession ? ItemKind::Session : ItemKind::File;
        item.reason = Reason::ObjectOld;
        item.sessionId = 1 + n / 11;
        item.sessionKey = QByteArray::number(qlonglong(n / 11)).rightJustified(32, '0');
        item.sizeBytes = 1000 + n % 7;
        item.changedAt = draft.createdAt;
        if (!isSession) {
            item.bucket = QStringLiteral("document-uploads");
            item.key = item.sessionKey + '/' + QByteArray::number(qlonglong(n)).rightJustified(36, 'a') + ".pdf";
            item.version = "1234567890:1000";
        }
        if (const Result<> done = writer->append(std::move(item), isSession); !done)
            require(Result<int>(fail(done.error())));
    }
    require(writer->seal({}));
    const double took = since(begin);
    const double held =
        std::chrono::duration<double>(dynamic_cast<const SqlitePlanWriter &>(*writer).longestHeld()).count();
    other.request_stop();
    other.join();
    std::sort(waits.begin(), waits.end());
    std::printf("%ld items: %.2f s; another writer waited at most %.3f s (median %.3f s, %zu times, %d failed); the "
                "journal was held for at most %.3f s\n",
        items, took, waits.back(), waits[waits.size() / 2], waits.size(), failures, held);
    return 0;
}
