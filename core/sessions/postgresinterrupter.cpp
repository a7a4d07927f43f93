// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresinterrupter.h"

#include "core/base/log.h"
#include "core/sql/postgreswait.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::chrono::milliseconds kLongest{800};

    constexpr auto kOwnBackend = "SELECT pg_catalog.pg_backend_pid()"_L1;
    constexpr auto kCancel = "SELECT pg_catalog.pg_cancel_backend(?::int)"_L1;

    Result<> cancel(const SqlDialect &dialect, qint64 backend)
    {
        const auto connection = dialect.connect(SqlAccess::ReadOnly);
        if (!connection)
            return fail(connection.error());
        const auto transaction = dialect.begin(**connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        const auto asked = dialect.execute(**connection, kCancel, {backend}, u"interrupting"_s);
        return asked ? Result<>() : fail(asked.error());
    }

} // namespace

Result<std::unique_ptr<StatementInterrupter>> PostgresInterrupter::watch(
    const SqlDialect &dialect, SqlConnection &connection, std::stop_token stop)
{
    qint64 backend = 0;
    const Result<> read = dialect.query(
        connection, kOwnBackend, {}, u"asking for the connection's number"_s, [&](const QSqlQuery &row) -> Result<> {
            backend = row.value(0).toLongLong();
            return {};
        });
    if (!read)
        return fail(read.error());
    return std::unique_ptr<StatementInterrupter>(new PostgresInterrupter(dialect, backend, std::move(stop)));
}

PostgresInterrupter::PostgresInterrupter(const SqlDialect &dialect, qint64 backend, std::stop_token stop)
    : m_dialect(dialect)
    , m_onStop(std::move(stop), [this] { wake(m_stopped); }) // on the thread that asks for the stop: only a note
    , m_thread([this, backend] { waitForStop(backend); })
{
}

PostgresInterrupter::~PostgresInterrupter()
{
    wake(m_finished);
}

void PostgresInterrupter::wake(bool &flag)
{
    {
        const std::lock_guard lock(m_mutex);
        flag = true;
    }
    m_changed.notify_one();
}

void PostgresInterrupter::waitForStop(qint64 backend)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_finished; });
    if (m_finished)
        return;
    lock.unlock();
    const PostgresWait wait(kLongest); // who asked for the stop does not wait for longer, nor for us
    if (const Result<> asked = cancel(m_dialect, backend); !asked)
        logDebug(asked.error().text); // then the stop is honoured at the next row
}

} // namespace docsweep
