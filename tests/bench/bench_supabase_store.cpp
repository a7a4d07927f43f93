// SPDX-License-Identifier: GPL-3.0-or-later
// bench_supabase_store URL BUCKET: what docsweep's store of Supabase Storage costs by itself, to be compared with
// bench_supabase_bare, which sends the same requests. It checks the bucket, lists it, and removes every object by four
// instances, each on the condition that it is still what the listing told; every key is judged and accounted for. The
// key comes in SUPABASE_SERVICE_KEY. Prints the times of both parts as JSON.
#include "core/objects/supabaseobjectstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

using namespace docsweep;

namespace {

constexpr size_t kThreads = 4;

[[noreturn]] void die(const char *what, const QString &why)
{
    fprintf(stderr, "bench_supabase_store: %s: %s\n", what, qPrintable(why.left(500)));
    _exit(1);
}

template <typename T> T require(const char *what, Result<T> result)
{
    if (!result)
        die(what, result.error().text);
    return std::move(*result);
}

std::vector<RemovalRequest> listAll(ObjectStore &store, const Bucket &bucket, const Clock &clock)
{
    std::vector<RemovalRequest> requests;
    if (const Result<> checked = store.checkBucket(bucket, {}); !checked)
        die("checking the bucket", checked.error().text);
    const Instant begun = clock.now();
    const Result<> listed = store.list(bucket, {}, {}, [&](const ListPage &page) {
        if (!page.problems.empty())
            die("listing", page.problems.front().error.text);
        for (const ObjectEntry &entry : page.entries)
            requests.push_back({entry.key, entry.sizeBytes, entry.changedAt(), entry.version, Instant::max(), begun});
        return true;
    });
    if (!listed)
        die("listing", listed.error().text);
    return requests;
}

size_t removeBatch(ObjectStore &store, const Bucket &bucket, std::span<const RemovalRequest> requests)
{
    const std::vector<Removal> removals = require("removing", store.remove(bucket, requests, {}));
    return size_t(std::ranges::count(removals, RemovalOutcome::Removed, &Removal::outcome));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        fputs("usage: bench_supabase_store URL BUCKET\n", stderr);
        return 2;
    }
    const Bucket bucket = QString::fromUtf8(argv[2]);
    const SystemClock clock;
    SupabaseStorageSettings settings;
    settings.address.url = QString::fromUtf8(argv[1]);
    settings.address.key = Secret(qEnvironmentVariable("SUPABASE_SERVICE_KEY"));
    settings.listing = ListingPreference::Api;
    settings.clock = &clock;
    const ObjectStoreFactory open = makeSupabaseStores(settings);

    QElapsedTimer time;
    time.start();
    const std::vector<RemovalRequest> requests = listAll(*require("opening", open()), bucket, clock);
    const double listed = double(time.nsecsElapsed()) / 1e9;

    std::atomic<size_t> next{0};
    std::atomic<size_t> removed{0};
    {
        std::vector<std::jthread> threads;
        threads.reserve(kThreads);
        for (size_t i = 0; i < kThreads; ++i) {
            threads.emplace_back([&] {
                const std::unique_ptr<ObjectStore> store = require("opening", open());
                const auto most = size_t(store->traits().removeBatch);
                for (size_t from = next.fetch_add(most); from < requests.size(); from = next.fetch_add(most)) {
                    const size_t count = std::min(most, requests.size() - from);
                    removed += removeBatch(*store, bucket, std::span(requests).subspan(from, count));
                }
            });
        }
    }
    printf("{\"objects\": %zu, \"removed\": %zu, \"list_seconds\": %.3f, \"remove_seconds\": %.3f}\n", requests.size(),
        removed.load(), listed, double(time.nsecsElapsed()) / 1e9 - listed);
    return removed.load() == requests.size() ? 0 : 1;
}
