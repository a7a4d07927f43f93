// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/config/settings.h"
#include "core/sessions/sqllink.h"

namespace docsweep {

/// Where a ledger lies, and what SQLite and PostgreSQL do differently about that. Safe from every thread.
class LedgerPlace {
public:
    virtual ~LedgerPlace() = default;

    virtual QString name() const = 0;
    virtual std::unique_ptr<SqlDialect> dialect() const = 0; ///< by which its tables are reached
    virtual QString filled(const QString &statement, const SqlConnection &connection) const = 0;
    /// Which database the web app's is.
    virtual Result<DatabaseId> database(SqlLink &link, std::stop_token stop) const = 0;

    /// Whether there is one; its holds may be believed and it may be written, as far as rights and owners tell. Errors:
    /// as `Ledger`.
    virtual Result<bool> look(SqlLink &link, std::stop_token stop) const = 0;
    /// Makes room for its tables: a schema, or a file. Errors: where others would not believe a ledger that this
    /// user has made, Unauthorized for a role (`Ledger::script` helps), BadConfig for the owner of a file.
    virtual Result<> prepare(SqlLink &link, std::stop_token stop) const = 0;
    /// It could not be made: takes away the room that nothing came into. Whoever calls holds the run lock.
    virtual void clear() const { }
    /// What makes the schema, without the tables, and lets roles in: run with them in one transaction.
    virtual QString before(const SqlConnection &) const { return {}; }
    virtual QString after(const SqlConnection &) const { return {}; }
    /// After new tables were made: whoever may write entries may write these as well.
    virtual QString grantsAsBefore(const SqlConnection &) const { return {}; }
    virtual bool isServer() const = 0;
    /// After something was erased: no trace of it is left in the file. A server does that in its own time.
    virtual Result<> rewrite(SqlLink &, std::stop_token) const { return {}; }

    /// For a transaction of the web app's database that deletes: the statement after which whoever wants to add a hold
    /// waits for its end. Sent in one exchange with the next one, which sees what was committed when the lock was
    /// there.
    virtual QString shareStatement() const { return {}; }
    /// What a statement that only reads can be sent behind, in one exchange that is a transaction of its own. Empty:
    /// there is no server to exchange anything with.
    virtual QString readAloneStatements() const { return {}; }
    /// Within a transaction of the ledger's own: waits for those, and keeps new ones out.
    virtual Result<> keepOut(const SqlDialect &, SqlConnection &) const { return {}; }
};

Result<std::unique_ptr<LedgerPlace>> makeLedgerPlace(const DatabaseSettings &database);

} // namespace docsweep
