// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/sessions/sessionstores.h"
#include "tests/sessions/postgreswebapp.h"

#include <QSet>
#include <QTemporaryDir>

namespace docsweep {

/// A web app's database of a test, and homes of docsweeps that work on it.
class LedgerWorld {
public:
    enum class Kind { Sqlite, PostgreSql };
    static Result<std::unique_ptr<LedgerWorld>> start(Kind kind);

    const DatabaseSettings &settings() const { return m_settings; }
    DjangoProject &django() { return m_postgres ? m_postgres->django() : *m_django; }
    PostgresWebApp *postgres() { return m_postgres.get(); }

    /// The ledger as a docsweep with this home sees it.
    std::unique_ptr<Ledger> ledger(const QString &home = QStringLiteral("home")) const;
    std::unique_ptr<SessionStore> store() const;
    /// No ledger any more, no home that has seen one, and no role but the superuser.
    Result<> reset();
    /// Makes it, as `ledger init` does.
    Result<LedgerHead> make() const;
    /// A statement of somebody who owns the tables; {t} stands before their names.
    Result<> tamper(const QString &statement) const;
    /// Yesterday's backup of database and ledger, and that it was restored into a new database of the same name.
    Result<> keepBackup() const;
    Result<> restoreBackup() const;
    /// The file of SQLite's ledger.
    QString file() const { return m_settings.sqlitePath + QStringLiteral(".docsweep"); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    /// In memory, where the system has such a place: thousands of transactions wait for no disk.
    static QString folderTemplate();

    QTemporaryDir m_folder{folderTemplate()};
    mutable QSet<QString> m_homes; ///< those that were asked for
    DatabaseSettings m_settings;
    std::unique_ptr<PostgresWebApp> m_postgres;
    std::unique_ptr<DjangoProject> m_django;
};

} // namespace docsweep
