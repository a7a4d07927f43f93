// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/credentials.h"
#include "core/config/settings.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QString>

#include <functional>
#include <optional>

namespace docsweep {

/// Everything a loader may look at, so that nothing else is read.
struct LoadRequest {
    QMap<QString, QString> flags; ///< by the environment's name: {"DOCSWEEP_AGE_HOURS", "2.5"}
    QProcessEnvironment environment; ///< the process's
    QString environmentIs = QStringLiteral("in the environment"); ///< where its values stand, for people; or nothing
    /// Named explicitly (must exist); empty: `.env` in the working directory, if there is one, `findsEnvFile` is on and
    /// no profile is named.
    QString envFile;
    bool findsEnvFile = true;
    bool trustsEnvFile = false; ///< store the admin's consent to a .env file of another user, and follow it
    QString profile; ///< a name or a path, as `chooseProfile` takes it (must exist); empty: none
    /// Opens the stores of keys and passwords in this home (`openCredentials`); empty: there are none. Asked only for a
    /// key or password that is needed and that no option, variable or .env file has.
    std::function<CredentialStores(const QString &home)> credentials;
    /// Whose files are trusted besides root's, where settings are read for another user's runs; else this process's.
    std::optional<uint> self;
    QString workingDirectory; ///< relative paths in values are relative to the file they stand in, else to this
};

/// Reads the settings: flags > environment > .env > stored credentials > profile file > default, each value with its
/// source. A blank value counts as not set, but of a flag and of a bucket list, where it is an error: an empty scope is
/// never "all". A level that names one database (DATABASE_URL, or SUPABASE_DB_HOST and _NAME) or one storage
/// (STORAGE_ROOT, or SUPABASE_URL) hides the other kind of all weaker levels; the parts of one kind are taken from
/// wherever they stand. A database or storage that is not configured at all is no error here: its kind is None. Every
/// password and key of every level, in use or not, is known to `redacted` afterwards, whatever the result. Errors:
/// BadConfig with the variable, where its value came from, what is wrong with it and an example; two databases or two
/// storages named at the same level; a store named by half; a file that cannot be read; a DOCSWEEP_ name in a file, or
/// any name in a profile, that is no setting; a key or password in a profile. A .env file or a profile that another
/// user has a hand in is refused for all settings; a .env file that one other user decides of is followed after a
/// consent
/// (`Consent`), but for the settings of `isForOwnFilesAlone`, and ${NAME} in it never sees this process's environment.
/// A stored key or password goes to the place it was stored for and to no other (`BoundSecret`).
Result<Settings> loadSettings(const LoadRequest &request);

/// The same as if every key and password that is needed were stored: none is read, and nothing is asked for. For
/// whoever only wants to know where things are; nothing may be opened with it. Errors: as `loadSettings`.
Result<Settings> loadWithoutSecrets(const LoadRequest &request);

/// A .env file that is not followed unless the admin consents.
struct EnvFileQuestion {
    QString path; ///< without links
    uint owner = 0; ///< who decides what stands in it
    QString why; ///< what speaks against it
};

/// What there is to ask before these settings can be loaded; nothing where the .env file is followed, missing, or
/// refused whatever is said.
std::optional<EnvFileQuestion> envFileQuestion(const LoadRequest &request);

/// Where a key or password that is for one place (`isForOnePlace`) goes by these settings: what it is stored for. Empty
/// for the others. Errors: as `loadSettings`; BadConfig where the settings name no such place.
Result<QString> destinationBy(const LoadRequest &request, const QString &name);

/// The same of settings that are loaded.
Result<QString> destinationIn(const Settings &settings, const QString &name);

/// docsweep's home alone, however wrong the other settings are. Errors: BadConfig, as `loadSettings`.
Result<QString> loadHome(const LoadRequest &request);

/// A .env file as python-dotenv's `load_dotenv()` reads it: comments, `export`, single and double quotes with their
/// escapes, values over several lines in quotes, inline comments after white space, ${NAME} and ${NAME:-default} in
/// every value, the environment before the file. Names without "=" are left out.
/// Errors: BadConfig with the line number, where python-dotenv would drop the statement.
Result<QMap<QString, QString>> parseEnvFile(const QByteArray &text, const QProcessEnvironment &environment);

} // namespace docsweep
