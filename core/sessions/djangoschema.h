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
// same names; nothing else in the engine knows them. We read and delete rows, and never alter this schema.

inline constexpr QLatin1String kSessions("parser_usersession");
inline constexpr std::array kSessionColumns{
    QLatin1String("id"),
    QLatin1String("session_key"),
    QLatin1String("created_at"),
    QLatin1String("is_active"),
    QLatin1String("last_activity"),
};

inline constexpr QLatin1String kDocuments("parser_processeddocument");
inline constexpr std::array kDocumentColumns{
    QLatin1String("id"),
    QLatin1String("session_id"),
    QLatin1String("filename"),
    QLatin1String("file_type"),
    QLatin1String("file_size"),
    QLatin1String("extracted_data"),
    QLatin1String("processing_status"),
    QLatin1String("source_file_path"),
    QLatin1String("excel_file_path"),
    QLatin1String("pdf_file_path"),
    QLatin1String("doc_file_path"),
    QLatin1String("error_message"),
    QLatin1String("error_details"),
    QLatin1String("retry_count"),
    QLatin1String("created_at"),
    QLatin1String("updated_at"),
};

/// What of a table is missing, in words: "table parser_usersession", "parser_usersession.last_activity and .id"; empty
/// when all is there. `found` are the columns the database has; none means that the table is not there.
QString missingFrom(QLatin1String table, std::span<const QLatin1String> wanted, const QStringList &found);

/// BadConfig for what is missing, in such words, and the mend.
Error cannotBeFound(const QString &missing);

} // namespace docsweep::django
