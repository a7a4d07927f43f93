// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kDatabase = std::to_array<CauseRow>({
        {DatabaseMissing, "o database is configured"},
        {DatabaseNoFile, "there is no such file, or this user may not look into its folder"},
        {DatabaseNoSqlite, "this file is not an SQLite database"},
        {DatabaseNoAccess, "docsweep needs access to the file and its folder"},
        {DatabaseOfOther, "this file belongs to user %1, and "},
        {DatabaseTablesMissing, "%1 cannot be found. Is this the web app's database?"},
        {DatabaseRowsHidden, "row-level security hides rows of %1 from this user"},
        {DatabaseRightsMissing, "permissions are missing (UPDATE locks a row before it is deleted): %1"},
        {DatabaseUnreachable, "check the host, the port and the network"},
        {DatabaseLogin, "check the user and the password"},
        {DatabaseUnknown, "check the name of the database"},
        {DatabasePooler, "the login was taken and the connection closed"},
        {DatabaseFull, "every connection that it allows is taken"},
        {DatabaseStarting, "the server is starting or stopping"},
        {DatabaseEnded, "an administrator ended this connection"},
        {DatabaseTimeZone, "its zone is unknown, so no age can be told"},
        {DatabaseDriver, "Qt's driver for PostgreSQL is missing"},
        {DatabaseBusy, "database is locked"},
        {ForeignRows, "a row that docsweep does not know refers to this session"},
        {TriggerInterferes, " rows; a trigger may interfere"},
        {DatabaseRefuses, "the database refuses: "},
    });

} // namespace

std::span<const CauseRow> causesOfDatabase()
{
    return kDatabase;
}

} // namespace docsweep
