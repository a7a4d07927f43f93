// SPDX-License-Identifier: GPL-3.0-or-later
// bench_walk ROOT [remove]: what the folder store itself costs: one listing of ROOT/document-uploads, and, if asked
// for, the removal of all of it in batches by four threads. Prints the times as JSON.
#include "core/objects/folderobjectstore.h"

#include <QFile>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        fputs("usage: bench_walk ROOT [remove]\n", stderr);
        return 2;
    }
    const bool isRemoving = argc > 2 && strcmp(argv[2], "remove") == 0;
    const QString root = QFile::decodeName(argv[1]);
    const Bucket bucket = u"document-uploads"_s;
    FolderObjectStore store(root);
    const ObjectStoreTraits traits = store.traits();

    const auto walkBegin = std::chrono::steady_clock::now();
    std::vector<RemovalRequest> requests;
    size_t count = 0;
    const Result<> listed = store.list(bucket, {}, {}, [&](const ListPage &page) {
        count += page.entries.size();
        if (isRemoving) {
            for (const ObjectEntry &entry : page.entries)
                requests.push_back({entry.key, entry.sizeBytes, entry.changedAt(), entry.version,
                    entry.changedAt().value_or(Instant())});
        }
        return true;
    });
    const double walked = secondsSince(walkBegin);
    if (!listed)
        fprintf(stderr, "%s\n", qPrintable(listed.error().text));

    const auto begin = std::chrono::steady_clock::now();
    std::atomic<size_t> next{0};
    std::atomic<size_t> removed{0};
    {
        std::vector<std::jthread> threads;
        threads.reserve(size_t(traits.maxConnections));
        for (int i = 0; i < traits.maxConnections; ++i) {
            threads.emplace_back([&] {
                FolderObjectStore own(root);
                const size_t batch = size_t(traits.removeBatch);
                for (size_t from = next.fetch_add(batch); from < requests.size(); from = next.fetch_add(batch)) {
                    const auto removals = own.remove(
                        bucket, std::span(requests).subspan(from, std::min(batch, requests.size() - from)), {});
                    for (const Removal &removal : removals.value_or(std::vector<Removal>()))
                        removed += removal.outcome == RemovalOutcome::Removed ? 1 : 0;
                }
            });
        }
    }
    printf("{\"files\": %zu, \"removed\": %zu, \"walk_seconds\": %.3f, \"remove_seconds\": %.3f}\n", count,
        removed.load(), walked, secondsSince(begin));
    return listed && removed == requests.size() ? 0 : 1;
}
