// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"

namespace docsweep {

/// What helps against a cause: the kind of an error alone does not know whether the right of a role or the owner of a
/// file is wrong.
enum class Remedy : int {
    Unknown, ///< whoever shows the error may only say what holds for its kind in every case
    Told, ///< the text says it
    NameDatabase,
    CheckLogin, ///< user, password, who may come from where
    GrantRights, ///< on the web app's tables
    StartServer, ///< of a database, which does not answer
    ReadServerLog, ///< of a database
    FreeConnections, ///< of a database's server or role
    LetWriteFiles, ///< an SQLite database's, its folder's, its lock's
    WaitForOthers, ///< who hold the same rows or file
    UseIntegerIds, ///< the web app's tables have others
    RestoreFile, ///< of a damaged SQLite database
    ReadSystemLog, ///< of this machine's disk
};

} // namespace docsweep
