// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/postgresdialect.h"

namespace docsweep {

/// The run lock of a PostgreSQL database: an advisory lock of a transaction that stays open on a connection of its own
/// (of a transaction, so that a pooler keeps the server with us). The server frees it when the connection ends,
/// however that happens. An open transaction that has read nothing holds back no vacuum.
class PostgresRunLock final : public RunLock {
public:
    /// Errors: Conflict with who holds it, Unavailable.
    static Result<std::unique_ptr<RunLock>> acquire(const PostgresDialect &dialect);

    ~PostgresRunLock() override;

    Result<> confirm() override;
    Result<> confirmDatabase() const override { return {}; } // a connection leads to one database

private:
    PostgresRunLock(const PostgresDialect &dialect, std::unique_ptr<SqlConnection> connection);

    PostgresDialect m_dialect;
    std::unique_ptr<SqlConnection> m_connection;
};

} // namespace docsweep
