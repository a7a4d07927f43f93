// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"
#include "core/config/settings.h"
#include "core/django/projectpython.h"
#include "core/monitor/projectstatus.h"
#include "core/sweep/systemcheck.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <functional>

namespace docsweep {

struct ConsoleContext;

/// A connection as a form holds it. A value; the one who shows it empties `secrets` when they are stored.
struct Connection {
    QString name; ///< of its profile
    bool isNew = true; ///< false: the profile of this name is replaced, and what is stored for it counts
    QMap<QString, QString> values; ///< by the environment's names; no key, no password
    QMap<QString, Secret> secrets; ///< typed now, by the names of `credentialNames`
    QSet<QString> stored; ///< names of secrets that are stored already
    bool mayMakeCanary = false; ///< a check may make a small object and remove it again
    QSet<QString> forgotten = {}; ///< names of stored secrets that saving removes from every place
};

/// A connection that was made of a web app's own settings, to be looked at before it is saved.
struct ProposedConnection {
    Connection connection;
    QString source; ///< for people: which settings
    QStringList notes; ///< what was found and what is left to do, in the engine's words
};

/// What the window does with connections that have a name. Given by `app`; every call is blocking and for worker
/// threads. Errors about a setting begin with its name.
struct Connections {
    enum class Secrets { LeftOut, Copied };
    std::function<QStringList()> names;
    /// Errors: BadConfig, as `readProfile`.
    std::function<Result<Connection>(const QString &name)> read;
    /// Whether the values can be loaded; asks neither database nor storage. Errors: BadConfig of the loader.
    std::function<Result<>(const Connection &)> validate;
    /// Loads the values as they would be loaded once stored, then checks database and storage; each point as soon as
    /// it is known. Errors: BadConfig of the loader; Cancelled.
    std::function<Result<>(const Connection &, std::stop_token, const SystemCheck::Sink &)> check;
    /// Stores the secrets in this place, then the profile. Errors: BadConfig of the loader; Conflict for a new one of a
    /// name that is taken; Unavailable when there is no such place, or it does not answer; Io. Then all is
    /// as before.
    std::function<Result<>(const Connection &, CredentialPlace)> save;
    /// Mark and colour, without opening anything; none also where the profile cannot be read.
    std::function<ConnectionLook(const QString &name)> look;
    /// Another one for it; all else in the profile stays. Errors: as `checkMark`, `read` and
    /// `save`.
    std::function<Result<>(const QString &name, const ConnectionLook &look)> setLook;
    /// Errors: BadConfig.
    std::function<Result<ConsoleContext>(const QString &name)> open;
    /// The same, but it does not become the one to begin with next time.
    std::function<Result<ConsoleContext>(const QString &name)> openBeside;
    /// Each name, with what is another when its profile was changed.
    std::function<QMap<QString, QString>()> marks;
    /// What is known of it without its keys and passwords; opens nothing. Errors: BadConfig.
    std::function<Result<ProjectTerms>(const QString &name)> terms;
    /// Asks its database and its storage with the keys that are stored; the window stays where it is. Errors: BadConfig
    /// of the loader; Cancelled.
    std::function<Result<Reachability>(const QString &name, std::stop_token)> reach;
    /// Another name for a connection; what is stored for it moves along, in the place where it is. Errors: BadConfig,
    /// as `save`; Conflict for a name that is taken; that of a keychain that is there and does not answer; Io. Whatever
    /// fails, one of both is whole.
    std::function<Result<>(const QString &name, const QString &newName)> rename;
    /// The same settings under another name. Keys and passwords are copied in the place where they are, or left out;
    /// answers whether any were left out, or may have been. A home in demo data is not the copy's. Errors: as `rename`;
    /// whatever fails, there is no copy.
    std::function<Result<bool>(const QString &name, const QString &newName, Secrets secrets)> duplicate;
    /// Forgets a connection and the keys and passwords that are stored for it; touches nothing of the web app's, and no
    /// journal. Errors: BadConfig for a store that must not be trusted; that of a keychain that is there and does not
    /// answer; Io. Then the connection stays.
    std::function<Result<>(const QString &name)> remove;
    /// What would be run to ask the Django project in this folder; runs nothing. Errors: as `preparePython`.
    std::function<Result<PythonQuestion>(const QString &folder)> djangoQuestion;
    /// Runs it; stores nothing. Errors: as `askPython` and `readDjangoSettings`.
    std::function<Result<ProposedConnection>(const PythonQuestion &, std::stop_token)> askDjango;
    /// Opens the connection to demo data of its own; makes the data and the connection where they are not there yet.
    /// Errors: as `makeDemoData` and `open`.
    std::function<Result<ConsoleContext>()> openDemo;
    QString demoFolder; ///< for people: where that makes its data
    /// What the database of each connection is called in a journal, and the connection. Asks no database and no key;
    /// connections that cannot be read are left out.
    std::function<QMap<QString, QString>()> byDatabase;
    std::function<QString(const QString &name)> file; ///< of its profile
    QString privateFile; ///< for people: where secrets go when there is no keychain
};

} // namespace docsweep
