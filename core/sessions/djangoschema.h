// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <array>
#include <span>

namespace docsweep::django {

// The web app's tables as Django's migrations of the app "parser" make them. The statements in sessionsql.h spell the
// same names; nothing else in the engine knows them. We read and delete rows, and never alter this schema. Named here
// is what a cleanup cannot do without; what its tests write besides is written where it is there.

inline constexpr QLatin1String kSessions("parser_usersession");
inline constexpr std::array kSessionColumns{
    QLatin1String("id"),
    QLatin1String("session_key"),
    QLatin1String("last_activity"),
};

inline constexpr QLatin1String kDocuments("parser_processeddocument");
inline constexpr std::array kDocumentColumns{
    QLatin1String("id"),
    QLatin1String("session_id"),
    QLatin1String("excel_file_path"),
    QLatin1String("pdf_file_path"),
    QLatin1String("doc_file_path"),
};

/// Django's own, where the web app keeps its logins in the database.
inline constexpr QLatin1String kDjangoSessions("django_session");
inline constexpr std::array kDjangoSessionColumns{QLatin1String("session_key"), QLatin1String("expire_date")};

/// A later migration brought it. Without it no row names an upload, which is then found in its session's folder.
inline constexpr QLatin1String kSourceColumn("source_file_path");

/// A statement for a database that lacks columns: what it cannot read is null.
QString withoutColumns(QString sql, const QStringList &lacking);

/// What of a table is missing, in words: "table parser_usersession", "parser_usersession.last_activity and .id"; empty
/// when all is there. `found` are the columns the database has; none means that the table is not there.
QString missingFrom(QLatin1String table, std::span<const QLatin1String> wanted, const QStringList &found);

/// BadConfig for what is missing, in such words, and the mend.
Error cannotBeFound(const QString &missing);

/// NotFound: where runs are to delete expired rows of django_session, and there is no such table.
tl::unexpected<Error> failNoDjangoSessions();

} // namespace docsweep::django
