// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace docsweep {

/// What a Django project's settings mean to docsweep.
struct DjangoSettings {
    QString source; ///< for people: "site.settings (Django 4.2.1, Python 3.11.2)"
    QMap<QString, QString> values; ///< of a profile, by the environment's names
    QMap<QString, Secret> secrets; ///< to be stored, by the names of `credentialNames`
    QStringList notes; ///< what was found, and what is left to do by hand: a sentence each
    std::vector<QStringList> cronJobs; ///< the texts of each entry of CRONJOBS
};

/// From the answer of asksettings.py, which is of the project and trusted as far as its code is. `folder`: of the
/// project, which relative paths are relative to. `stranger`: another user whose project it is, whose word says
/// nothing of where docsweep writes. Keys and passwords in it are known to `redacted` afterwards, whatever the result.
/// Errors: BadConfig for a database that docsweep cannot clean, with what to set by hand.
Result<DjangoSettings> readDjangoSettings(
    const QJsonObject &answer, const QString &folder, std::optional<uint> stranger);

/// A name for the profile of a project in this folder.
QString profileNameFor(const QString &folder);

} // namespace docsweep
