// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerplace.h"

namespace docsweep {

/// The SQLite file NAME.docsweep beside the web app's file NAME, with its owner and rights, and with a rollback
/// journal: whoever reads it keeps others from committing, and that is all the locking there is.
class SqliteLedgerPlace final : public LedgerPlace {
public:
    explicit SqliteLedgerPlace(DatabaseSettings settings);

    QString name() const override;
    std::unique_ptr<SqlDialect> dialect() const override;
    QString filled(const QString &statement, const SqlConnection &connection) const override;
    Result<DatabaseId> database(SqlLink &link, std::stop_token stop) const override;
    Result<bool> look(SqlLink &link, std::stop_token stop) const override;
    Result<> prepare(SqlLink &link, std::stop_token stop) const override;
    void clear() const override;
    Result<> rewrite(SqlLink &link, std::stop_token stop) const override;
    bool isServer() const override { return false; }

private:
    Result<> requireNoWal(SqlLink &link, const std::stop_token &stop) const;

    DatabaseSettings m_settings;
    QString m_database; ///< without links
    QString m_path;
};

} // namespace docsweep
