// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlitewait.h"

#include "core/sql/sqlitehandle.h"

#include <sqlite3.h>

#include <thread>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kUsualPatience = 30s;
    constexpr auto kAfterStop = 500ms;
    constexpr int kQuickLooks = 10;
    constexpr auto kQuickly = 1ms;
    constexpr auto kThen = 5ms;

} // namespace

SqliteWait::SqliteWait(const QString &path)
    : m_path(path)
    , m_patience(kUsualPatience)
{
}

Result<> SqliteWait::install(SqlConnection &connection)
{
    const Result<sqlite3 *> handle = sqliteHandle(connection);
    if (!handle)
        return fail(handle.error());
    sqlite3_busy_handler(*handle, onBusy, this);
    return {};
}

void SqliteWait::waitFor(std::chrono::milliseconds patience, std::stop_token stop)
{
    m_patience = patience;
    m_stop = std::move(stop);
    m_stopSeen.reset();
}

int SqliteWait::onBusy(void *self, int times)
{
    return static_cast<SqliteWait *>(self)->goesOn(times) ? 1 : 0;
}

/// `times`: how often it was asked before in this wait.
bool SqliteWait::goesOn(int times)
{
    const Time now = std::chrono::steady_clock::now();
    if (times == 0) {
        m_since = now;
        m_wasStopped = false;
    }
    if (m_stop.stop_requested()) {
        if (!m_stopSeen)
            m_stopSeen = now;
        m_wasStopped = now - *m_stopSeen > kAfterStop;
        if (m_wasStopped)
            return false;
    }
    if (now - m_since > m_patience)
        return false;
    std::this_thread::sleep_for(times < kQuickLooks ? kQuickly : kThen);
    return true;
}

Error SqliteWait::explained(const Error &error) const
{
    if (error.kind != ErrorKind::Unavailable)
        return error;
    if (m_wasStopped)
        return failCancelled().value();
    const auto waited = std::chrono::duration_cast<std::chrono::seconds>(m_patience).count();
    return errorOf(
        ErrorKind::Unavailable, Cause{CauseKind::JournalBusy, {error.text, m_path, QString::number(waited)}});
}

} // namespace docsweep
