// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/names.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace docsweep::demo {

/// A row of parser_processeddocument. Keys and texts that are empty become null.
struct DocumentRow {
    QString filename;
    QString fileType; ///< jpg, png, pdf or txt
    qint64 fileSize = 0;
    QString extractedData = QStringLiteral("{}"); ///< JSON
    QString status; ///< pending, processing, completed or failed
    ObjectKey source;
    ObjectKey excel;
    ObjectKey pdf;
    ObjectKey doc;
    QString errorMessage;
    int retryCount = 0;
    Instant createdAt;
    Instant updatedAt;
};

/// A row of parser_usersession with its documents.
struct SessionRow {
    SessionKey key;
    Instant createdAt;
    Instant lastActivity;
    bool isActive = true;
    std::vector<DocumentRow> documents;
};

/// Makes a SQLite database with the web app's two tables, as Django's migrations make them, and these rows.
/// Errors: as `sqlError`.
Result<> writeDatabase(const QString &file, const std::vector<SessionRow> &sessions);

} // namespace docsweep::demo
