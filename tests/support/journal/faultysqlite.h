// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <mutex>

namespace docsweep {

/// A disk for SQLite's files whose n-th write, sync, truncation, growth of an index or new file fails: as SQLite's
/// default, for the whole process. Other files are not concerned. Safe from every thread.
class FaultySqlite {
public:
    /// The one there is; made SQLite's default with the first call, before any database is opened.
    static FaultySqlite &disk();

    enum class Fault { Full, Broken };
    enum class How { Once, FromThenOn };

    /// Of files whose path begins with this; counts from now on.
    void watch(const QByteArray &prefix);
    /// `failAt` from 1 on.
    void fail(int failAt, Fault fault, How how);
    /// There is room again.
    void mend() { fail(0, Fault::Full, How::Once); }
    int calls() const;

    // For its files
    bool isWatched(const char *path) const;
    bool strikes(); ///< counts one call
    bool isFull() const;

private:
    FaultySqlite() = default;

    mutable std::mutex m_mutex; ///< guards all that follows
    QByteArray m_prefix;
    int m_calls = 0;
    int m_failAt = 0;
    Fault m_fault = Fault::Full;
    How m_how = How::Once;
};

} // namespace docsweep
