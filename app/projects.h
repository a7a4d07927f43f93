// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"
#include "core/monitor/projectstatus.h"
#include "core/sweep/backends.h"

namespace docsweep {

/// How a saved connection is loaded by itself, whatever else the environment names: of `request` count the folders of
/// this user and the stores of keys and passwords. `home`: of a profile that names none, and of all where `request`
/// sets it. Errors: as `readProfile`.
Result<LoadRequest> requestOfProfile(const LoadRequest &request, const QString &name, const QString &home);

/// What is known of a saved connection without its keys and passwords. Errors: as `requestOfProfile` and
/// `loadSettings`; BadConfig where it names no database.
Result<ProjectTerms> termsOfProfile(const LoadRequest &request, const QString &name, const QString &home);

/// The saved connections of this home by what its journal calls their database: "shop, copy" where several lead to
/// one. Without those whose settings cannot be loaded.
QMap<QString, QString> connectionsByDatabase(const LoadRequest &request, const QString &home);

/// What asks a project's database and its storage.
struct ProjectReaders {
    ReadBackends read;
    bool storageCleanup = true; ///< else there is no need to ask the storage
};

/// With the keys that are stored. It does not wait for a storage that is away. The clock must outlive it. Errors: as
/// above, and BadConfig for a key that was not sent.
Result<ProjectReaders> readersOfProfile(
    const LoadRequest &request, const QString &name, const QString &home, const Clock &clock);

} // namespace docsweep
