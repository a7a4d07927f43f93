// SPDX-License-Identifier: GPL-3.0-or-later
// bench_copy FOLDER OUTPUT: the least that keeping copies can cost. Reads the paths of all files first; then four
// threads read each file once and write it once, one after the other into a file of their own below OUTPUT, which is
// synced at the end. Prints the time of that, and that of removing the files afterwards, as JSON.
#include <algorithm>
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
constexpr size_t kPiece = 256 * 1024;

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

/// Of one file, into the open one.
bool copy(const std::string &path, int to, std::vector<char> &piece)
{
    const int from = open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (from < 0)
        return false;
    bool isWhole = false;
    while (true) {
        const ssize_t got = read(from, piece.data(), piece.size());
        isWhole = got == 0;
        if (got <= 0 || write(to, piece.data(), size_t(got)) != got)
            break;
    }
    close(from);
    return isWhole;
}

/// In four threads, which share a counter of paths; the sum of what each answers.
template <typename Work> size_t inThreads(Work work)
{
    std::atomic<size_t> next{0};
    std::atomic<size_t> failed{0};
    {
        std::vector<std::jthread> threads;
        threads.reserve(kThreads);
        for (int number = 0; number < kThreads; ++number)
            threads.emplace_back([&, number] { failed += work(number, next); });
    }
    return failed;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        fputs("usage: bench_copy FOLDER OUTPUT\n", stderr);
        return 2;
    }
    const std::vector<std::string> paths = filesIn(argv[1]);
    const std::string output = argv[2];

    const auto copyBegin = std::chrono::steady_clock::now();
    const size_t uncopied = inThreads([&](int number, std::atomic<size_t> &next) {
        std::vector<char> piece(kPiece);
        const int to =
            open((output + "/" + std::to_string(number)).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        size_t failed = to < 0 ? 1 : 0;
        for (size_t from = next.fetch_add(kBatch); to >= 0 && from < paths.size(); from = next.fetch_add(kBatch)) {
            for (size_t at = from; at < std::min(from + kBatch, paths.size()); ++at)
                failed += copy(paths[at], to, piece) ? 0 : 1;
        }
        if (to >= 0 && (fsync(to) != 0 || close(to) != 0))
            ++failed;
        return failed;
    });
    const double copied = secondsSince(copyBegin);

    const auto unlinkBegin = std::chrono::steady_clock::now();
    const size_t left = inThreads([&](int, std::atomic<size_t> &next) {
        size_t failed = 0;
        for (size_t from = next.fetch_add(kBatch); from < paths.size(); from = next.fetch_add(kBatch)) {
            for (size_t at = from; at < std::min(from + kBatch, paths.size()); ++at)
                failed += unlink(paths[at].c_str()) == 0 ? 0 : 1;
        }
        return failed;
    });
    printf("{\"files\": %zu, \"failed\": %zu, \"copy_seconds\": %.3f, \"unlink_seconds\": %.3f}\n", paths.size(),
        uncopied + left, copied, secondsSince(unlinkBegin));
    return 0;
}
