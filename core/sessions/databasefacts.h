// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace docsweep {

/// What a database says of itself that decides whether a cleanup can be right there. Sentences without a full stop, and
/// without the database's name; empty and absent: nothing is wrong, or nobody can tell.
struct DatabaseFacts {
    bool isReplica = false; ///< it replays another server's changes and takes none
    QString readOnlyBy; ///< what makes its transactions read-only unless they ask for more: "the role web"
    QStringList notTables; ///< "parser_usersession is a view"
    QStringList oddIds; ///< "parser_usersession.id is a uuid"
    std::optional<int> freeConnections; ///< for this role, this one not counted
    bool hasOwnClock = true; ///< false: its time is this machine's
    bool commitsLate = false; ///< a commit is answered before it is on disk, and no transaction can ask for more

    bool operator==(const DatabaseFacts &) const = default;
};

} // namespace docsweep
