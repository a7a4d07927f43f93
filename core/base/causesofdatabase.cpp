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
        {TablesElsewhere,
            "the web app's tables are not where this user's search_path looks, but another schema has them. If they "
            "are the right ones: %1"},
        {ServerUnchecked, "the way to %1 (sslmode=%2): nobody verifies that it is the right server"},
        {SchemaOpen,
            "%1 may create tables and functions in the schema %2, where this database looks for the web app's tables; "
            "take that away: REVOKE CREATE ON SCHEMA %3 FROM %1"},
        {TablesTwice,
            "the web app's tables are found in two schemas, %1; one of the two is not the web app's. Name the schema "
            "that is: ALTER ROLE %2 SET search_path = …"},
        {TableHidden,
            "a temporary table has the name of one of the web app's tables and hides it; who uses the same pooler has "
            "made it"},
        {TriggerUnqualified,
            "%1; where a function of the web app's triggers says so: docsweep's transactions look for names in "
            "pg_catalog alone, so let the function name its schema, ALTER FUNCTION … SET search_path = %2"},
    });

} // namespace

std::span<const CauseRow> causesOfDatabase()
{
    return kDatabase;
}

} // namespace docsweep
