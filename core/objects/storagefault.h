// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/replywait.h"
#include "core/objects/storageexchange.h"

#include <QNetworkReply>

namespace docsweep {

/// What an answer that is no success means. Decided by `code`, then the body's `statusCode`, then the HTTP status:
/// Supabase Storage sends nearly every error of its own as HTTP 400 (supabase/storage, src/internal/errors). `host` is
/// named in the text. Whatever cannot be understood is Unavailable: something else than the storage answers there.
StorageFault faultOfAnswer(int status, const QByteArray &body, const QString &host);

/// What it means that no whole answer came. `said` is Qt's text.
StorageFault faultOfNetwork(
    QNetworkReply::NetworkError error, const QString &said, const TlsObjections &objections, const QString &host);

/// An answer of success whose body is not what the interface promises.
StorageFault faultOfBody(const QByteArray &body, const QString &host, const QString &what);

/// "Retry-After": seconds, or a date (RFC 9110, 10.2.3). Nothing for anything else; never negative.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, Instant now);

/// An HTTP date: "Sun, 22 Nov 2026 14:02:03 GMT".
std::optional<Instant> parseHttpDate(const QByteArray &value);

} // namespace docsweep
