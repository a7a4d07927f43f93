// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/driverwords.h"

#include <algorithm>
#include <array>
#include <span>

namespace docsweep::driverwords {

using namespace Qt::StringLiterals;

namespace {

    using Words = std::span<const QLatin1String>;

    bool saysOneOf(const QString &said, Words words, Qt::CaseSensitivity cases = Qt::CaseSensitive)
    {
        return std::ranges::any_of(words, [&](QLatin1String word) { return said.contains(word, cases); });
    }

    // libpq's
    constexpr std::array kNoTls{"does not support SSL"_L1};
    constexpr std::array kOtherName{"does not match host name"_L1};
    constexpr std::array kUnvouched{"root certificate"_L1, "certificate verify failed"_L1};
    constexpr std::array kOddSslMode{"invalid sslmode"_L1};
    constexpr std::array kUnbound{"channel binding"_L1}; // in each of its four sentences
    constexpr std::array kUnfit{"session is read-only"_L1, "server is in hot standby mode"_L1};
    // The server's, and pgbouncer's
    constexpr std::array kWantsTls{"no encryption"_L1, "SSL required"_L1};
    constexpr std::array kOddOption{"unrecognized configuration parameter"_L1};
    // PostgreSQL's for a full role, database and server; pgbouncer's; Supabase's
    constexpr std::array kFull{"too many connections for"_L1, "too many clients"_L1, "connection slots are reserved"_L1,
        "no more connections allowed"_L1, "max client connections reached"_L1, "max clients reached"_L1};
    constexpr std::array kStarting{
        "is starting up"_L1, "is shutting down"_L1, "in recovery mode"_L1, "not yet accepting connections"_L1};
    constexpr std::array kEnded{"terminating connection due to administrator command"_L1};
    // The last three are those of poolers: pgbouncer's, and Supabase's.
    constexpr std::array kRefused{"password authentication failed"_L1, "no pg_hba.conf entry"_L1,
        "no password supplied"_L1, "SASL authentication failed"_L1, "no such user"_L1, "Tenant or user not found"_L1};
    constexpr std::array kNoSuchRole{"does not exist"_L1, "is not permitted to log in"_L1};
    constexpr std::array kNotThere{"does not exist"_L1, "no such database"_L1};
    // SQLite's
    constexpr std::array kNoTable{"no such table"_L1, "no such column"_L1, "has no column named"_L1};

} // namespace

// What says more stands before what says less.
Meaning ofLogin(const QString &said)
{
    using enum CauseKind;
    if (saysOneOf(said, kNoTls))
        return {ErrorKind::BadConfig, DatabaseNoTls};
    if (saysOneOf(said, kOtherName))
        return {ErrorKind::BadConfig, DatabaseCertificateName};
    if (saysOneOf(said, kUnvouched))
        return {ErrorKind::BadConfig, DatabaseUnvouched};
    if (saysOneOf(said, kWantsTls))
        return {ErrorKind::BadConfig, DatabaseWantsTls};
    if (saysOneOf(said, kOddSslMode))
        return {ErrorKind::BadConfig, DatabaseSslMode};
    if (saysOneOf(said, kOddOption))
        return {ErrorKind::BadConfig, DatabaseOptions};
    if (lacksBinding(said))
        return {ErrorKind::BadConfig, DatabaseUnbound};
    if (saysOneOf(said, kUnfit, Qt::CaseInsensitive))
        return {ErrorKind::Unavailable, DatabaseNoPrimary};
    if (saysOneOf(said, kFull, Qt::CaseInsensitive))
        return {ErrorKind::Unavailable, DatabaseFull};
    if (saysOneOf(said, kStarting, Qt::CaseInsensitive))
        return {ErrorKind::Unavailable, DatabaseStarting};
    if (saysOneOf(said, kEnded, Qt::CaseInsensitive))
        return {ErrorKind::Unavailable, DatabaseEnded};
    if (saysOneOf(said, kRefused) || (said.contains("role \""_L1) && saysOneOf(said, kNoSuchRole)))
        return {ErrorKind::Unauthorized, DatabaseLogin};
    if (saysOneOf(said, kNotThere))
        return {ErrorKind::NotFound, DatabaseUnknown};
    return {ErrorKind::Unavailable, DatabaseUnreachable};
}

bool lacksBinding(const QString &said)
{
    return saysOneOf(said, kUnbound);
}

Meaning ofStatement(const QString &said)
{
    if (saysOneOf(said, kNoTable))
        return {ErrorKind::BadConfig, CauseKind::DatabaseNameUnknown};
    return {ErrorKind::BadData, CauseKind::Unknown};
}

} // namespace docsweep::driverwords
