// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMultiHash>

#include <optional>

namespace docsweep {

/// A whole request, as it came. A value.
struct HttpRequest {
    QByteArray method; ///< "POST"
    QByteArray path; ///< without the query: "/cleanup-session/"
    QMultiHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool fromLoopback = false; ///< the other end of the connection, which may be a proxy

    /// The value of a header that came once. Nothing when it is missing, or came more than once and so says nothing.
    std::optional<QByteArray> header(const QByteArray &name) const
    {
        const QList<QByteArray> values = headers.values(name);
        return values.size() == 1 ? std::optional(values.constFirst()) : std::nullopt;
    }
};

struct HttpAnswer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beside Content-Type and Content-Length
};

} // namespace docsweep
