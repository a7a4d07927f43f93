// SPDX-License-Identifier: GPL-3.0-or-later
// bench_unlink FOLDER: the least that a removal can cost. Reads the paths of all files first, then removes them in four
// threads with unlinkat and nothing else. Prints both times as JSON.
#include <atomic>
#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <fts.h>
#include <unistd.h>

namespace {

constexpr int kThreads = 4;
constexpr size_t kBatch = 500;

std::vector<std::string> filesIn(char *folder)
{
    std::vector<std::string> paths;
    char *roots[] = {folder, nullptr};
    FTS *walk = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR | FTS_NOSTAT, nullptr);
    while (const FTSENT *entry = walk ? fts_read(walk) : nullptr) {
        if (entry->fts_info == FTS_F || entry->fts_info == FTS_NSOK)
            paths.emplace_back(entry->fts_path);
    }
    if (walk)
        fts_close(walk);
    return paths;
}

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        fputs("usage: bench_unlink FOLDER\n", stderr);
        return 2;
    }
    const auto walkBegin = std::chrono::steady_clock::now();
    const std::vector<std::string> paths = filesIn(argv[1]);
    const double walked = secondsSince(walkBegin);

    const auto begin = std::chrono::steady_clock::now();
    std::atomic<size_t> next{0};
    std::atomic<size_t> failed{0};
    {
        std::vector<std::jthread> threads;
        threads.reserve(kThreads);
        for (int i = 0; i < kThreads; ++i) {
            threads.emplace_back([&] {
                for (size_t from = next.fetch_add(kBatch); from < paths.size(); from = next.fetch_add(kBatch)) {
                    for (size_t at = from; at < std::min(from + kBatch, paths.size()); ++at)
                        failed += unlinkat(AT_FDCWD, paths[at].c_str(), 0) == 0 ? 0 : 1;
                }
            });
        }
    }
    printf("{\"files\": %zu, \"failed\": %zu, \"walk_seconds\": %.3f, \"unlink_seconds\": %.3f}\n", paths.size(),
        failed.load(), walked, secondsSince(begin));
    return failed == 0 ? 0 : 1;
}
