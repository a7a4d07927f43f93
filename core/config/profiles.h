// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace docsweep {

/// Connections with a name: files NAME.ini in one folder, each with the settings of one web app. They never hold a key
/// or a password.

/// Which one was asked for.
struct ProfileChoice {
    QString name; ///< under which its keys and passwords are stored: of a file elsewhere its path; "default" for none
    QString file; ///< absolute; empty for none

    bool operator==(const ProfileChoice &) const = default;
};

/// The folder they are in: docsweep/profiles in $XDG_CONFIG_HOME, else in $HOME/.config. Empty where neither is set; it
/// need not exist.
QString profilesFolder(const QProcessEnvironment &environment);

/// Whether a text can name a profile: one segment of a path that neither begins with a point or a dash nor ends in
/// ".ini", and not "default", which means none.
bool isProfileName(const QString &name);

/// The names there are, sorted.
QStringList profileNames(const QProcessEnvironment &environment);

/// What a user means by a word: a path when it has a slash or ends in ".ini" (relative ones from `workingDirectory`;
/// need not exist), else a name; empty: none. Errors: BadConfig with the names there are, for one that is not.
Result<ProfileChoice> chooseProfile(
    const QString &nameOrPath, const QProcessEnvironment &environment, const QString &workingDirectory);

/// The settings in a profile's file, by the environment's names. `self` as for `openJudged`. Errors: BadConfig for a
/// file that is missing, no INI file, or one that another user has a hand in, a name that is no setting, and a key or
/// password (which `redacted` knows from then on), with the mend.
Result<QMap<QString, QString>> readProfile(const ProfileChoice &profile, std::optional<uint> self = {});

/// Writes a profile, whole or not at all, readable for its owner alone; one of this name is replaced. Errors: BadConfig
/// for what `readProfile` would refuse, and for control characters; Io.
Result<> writeProfile(
    const QString &name, const QMap<QString, QString> &values, const QProcessEnvironment &environment);

/// The same, but the lines of the profile `like`, which may be this one, stay as they are where they say what `values`
/// say: comments and the order of the lines too. Where that one cannot be followed, or is not there, as `writeProfile`.
Result<> rewriteProfile(const QString &name, const QMap<QString, QString> &values, const QString &like,
    const QProcessEnvironment &environment);

/// Removes the file of a profile; one that is not there is removed already. Errors: Io.
Result<> removeProfile(const QString &name, const QProcessEnvironment &environment);

} // namespace docsweep
