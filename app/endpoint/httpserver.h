// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/endpoint/httpmessage.h"
#include "core/base/result.h"

#include <QHostAddress>

#include <chrono>
#include <functional>
#include <memory>

namespace docsweep {

/// What a stranger may cost. A request that is larger, or slower from its first byte to its last, is cut off.
struct HttpLimits {
    qint64 bodyBytes = 64 << 10;
    std::chrono::milliseconds request{10000}; ///< from the connection (or the last answer) to the end of the request
    unsigned connections = 256; ///< at once; more wait in the system's queue
};

/// An HTTP/1.1 server on one socket (libmicrohttpd), with one thread of its own. Its handler must not wait: it hands
/// the work on and calls `answer` later, once, from any thread. Destroy it only when every request was answered.
class HttpServer {
public:
    using Answer = std::function<void(HttpAnswer)>;
    using Handler = std::function<void(HttpRequest, Answer)>; ///< called on the server's thread
    /// Something was refused or cut off before it became a request: for the log. On any thread of the server.
    using Notice = std::function<void(const QString &what)>;

    /// Port 0: any free one. Errors: BadConfig with the address and what the system said.
    static Result<std::unique_ptr<HttpServer>> listen(
        const QHostAddress &address, quint16 port, HttpLimits limits, Handler handler, Notice notice);
    /// On a listening socket that somebody else made (systemd); takes it over.
    static Result<std::unique_ptr<HttpServer>> serve(
        int listeningSocket, HttpLimits limits, Handler handler, Notice notice);
    ~HttpServer();

    quint16 port() const;

private:
    struct Private;
    explicit HttpServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace docsweep
