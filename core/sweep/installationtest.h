// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/planner.h"
#include "core/sweep/sweeprunner.h"

namespace docsweep {

/// What is there of the test data.
struct TestDataFound {
    bool hasRow = false;
    qint64 documents = 0;
    qint64 files = 0;
    Why storageProblem; ///< why no file was looked for; empty when the storage answered

    bool isEmpty() const { return !hasRow && files == 0; }
    bool isWhole() const; ///< nothing of it is missing
};

/// Proves that cleaning works on this installation, on data of its own: one session of a fixed key with documents and
/// files, made, planned, deleted and looked for again. Touches nothing else. Blocking; a worker thread.
class InstallationTest {
public:
    InstallationTest(ReadBackends readers, SweepBackends writers, RetentionSettings retention);

    /// By so much the test session is older than the age of what goes.
    static constexpr Duration kOlderThanAge = std::chrono::hours{1};

    /// "test_cleanup_session_123", as the web app's own test has it.
    static SessionKey sessionKey();

    /// Makes what is missing of the test data: repeating it is safe. A storage that is unavailable, refuses them or is
    /// switched off gets no files, and the rows name none; `find` tells why from then on. Errors: as the stores'.
    Result<> createTestData(std::stop_token stop);

    /// Whether `createTestData` may have made something, be it that it failed.
    bool hasBegun() const { return m_hasBegun; }

    /// Errors: as the database's; of the storage NotFound (bucket) and Cancelled.
    Result<TestDataFound> find(std::stop_token stop);

    /// What a cleanup of just this session would delete. Errors: as `Planner::plan`.
    Result<Plan> plan(ScanCounters &counters, std::stop_token stop) const;

private:
    Result<qint64> countFiles(std::stop_token stop);
    Result<> putFiles(std::stop_token stop);

    ReadBackends m_readers;
    SweepBackends m_writers;
    RetentionSettings m_retention;
    Why m_whyNoFiles; ///< could be made, or are seen
    bool m_hasBegun = false;
};

} // namespace docsweep
