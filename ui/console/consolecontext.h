// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"
#include "core/config/loader.h"
#include "core/sweep/backends.h"
#include "ui/console/connections.h"

#include <functional>

namespace docsweep {

/// Everything the window gets from outside: settings, factories and the machine's time. A value, made by `app`; the
/// window names no concrete store. The clock must outlive the window.
struct ConsoleContext {
    Settings settings; ///< `home` is always set; database and storage may be None
    QString profile; ///< for people: which configuration this is ("/srv/app/.env"); empty: the environment
    QString connection; ///< the name of its profile, where it has one
    Why problem; ///< why the configuration cannot be used; empty when it can
    QString problemOf; ///< the saved connection that `problem` is about; empty: it is about none
    ReadBackends read;
    SweepBackends sweep;
    const Clock *clock = nullptr;

    /// Makes demo data in this folder and opens it. Blocking; worker threads only. Conflict when it is not empty:
    /// then `open` its .env instead.
    std::function<Result<ConsoleContext>(const QString &directory)> makeDemo;
    /// Opens the configuration of a .env file. Blocking; worker threads only.
    std::function<Result<ConsoleContext>(const QString &envFile)> open;
    /// What there is to ask before `open` of it can succeed.
    std::function<std::optional<EnvFileQuestion>(const QString &envFile)> question;
    /// The same as `open`, and keeps that the admin has said yes.
    std::function<Result<ConsoleContext>(const QString &envFile)> trustAndOpen;
    /// Loads the settings anew from where these came from. Blocking; worker threads only. Errors: BadConfig of the
    /// loader, as `open`.
    std::function<Result<ConsoleContext>()> reopen;
    /// Makes the demo data anew and opens them. Only where this is a demo. Blocking; worker threads only. Errors: as
    /// `resetDemoData`, `reopen`.
    std::function<Result<ConsoleContext>()> resetDemo;
    QString demoFolder; ///< of the demo data that are open; empty: these are none
    /// Checks database and storage of these settings; each point as soon as it is known. Changes nothing. Blocking;
    /// worker threads only. Errors: Cancelled.
    std::function<Result<>(std::stop_token, const SystemCheck::Sink &)> check;
    /// Where secrets are stored on this machine, the vault's private key among them; empty: nowhere.
    std::function<CredentialStores()> credentials;
    QString journalFile; ///< for people, as the next one
    QString logFile;
    Connections connections; ///< its calls are empty where there is no folder for profiles

    const ConnectionLook &look() const { return settings.look; }
    /// For people: the connection's name, else that of the folder its settings stand in; empty: the environment.
    QString name() const;
    QString title() const; ///< the name with the mark: "shop (production)"; empty where there is neither
    /// What the database is called in the journal; asks nobody. Empty where there is none.
    QString databaseName() const;
    /// Whose a database of the journal is: the connections' names, and the title of what is open. On a worker.
    QMap<QString, QString> projects() const;
    /// The window with nothing open, in the same home.
    ConsoleContext closed() const;
    bool isConfigured() const { return problem.isEmpty() && settings.database.kind != DatabaseKind::None; }
};

} // namespace docsweep
