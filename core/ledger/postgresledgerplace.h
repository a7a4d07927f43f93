// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerplace.h"

namespace docsweep {

/// The schema "docsweep" of the web app's database; where the web app's tables are in a schema APP other than public,
/// "docsweep_APP", for several web apps may share a database. Tables are reached as the web app's are, behind poolers
/// too.
class PostgresLedgerPlace final : public LedgerPlace {
public:
    explicit PostgresLedgerPlace(DatabaseSettings settings);

    QString name() const override;
    std::unique_ptr<SqlDialect> dialect() const override;
    QString filled(const QString &statement, const SqlConnection &connection) const override;
    Result<DatabaseId> database(SqlLink &link, std::stop_token stop) const override;
    Result<bool> look(SqlLink &link, std::stop_token stop) const override;
    Result<> prepare(SqlLink &link, std::stop_token stop) const override;
    QString before(const SqlConnection &connection) const override;
    QString after(const SqlConnection &connection) const override;
    QString grantsAsBefore(const SqlConnection &connection) const override;
    bool isServer() const override { return true; }
    QString shareStatement() const override;
    QString readAloneStatements() const override;
    Result<> keepOut(const SqlDialect &dialect, SqlConnection &connection) const override;

    /// The rights that docsweep's role needs and no more, as GRANTs to it.
    static QString grants(const SqlConnection &connection, const QString &role);

private:
    DatabaseSettings m_settings;
};

} // namespace docsweep
