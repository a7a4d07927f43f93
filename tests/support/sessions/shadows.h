// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sessions/postgrescluster.h"

namespace docsweep {

/// What a role does that may create in a schema of the search path: functions, operators and types of its own under the
/// names of the system's, with the same arguments and with every looser ones that a call could be taken to mean
/// (varchar for text, anyelement for anything). Each answers null. The server counts who calls them.
class Shadows {
public:
    /// Plants them in the schema public, as the role mallory, who is made and may create there as everybody could
    /// before PostgreSQL 15. Takes some seconds. Errors: Io.
    static Result<> plant(const PostgresCluster &cluster, const QString &database);
    /// Takes them away, and the role.
    static Result<> remove(const PostgresCluster &cluster, const QString &database);

    /// "convert_to 3, = 2": which were called since, and how often, by connections that have ended. Waits for those of
    /// docsweep to end. Empty: none.
    static Result<QString> called(const PostgresCluster &cluster, const QString &database);
};

} // namespace docsweep
