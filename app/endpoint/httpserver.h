// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/endpoint/httpmessage.h"
#include "core/base/result.h"

#include <QHostAddress>

#include <chrono>
#include <functional>
#include <memory>

namespace docsweep {

/// What a stranger may cost. A request that is larger, or slower from its first byte to its last, is cut off. Who only
/// waits never keeps others out: when more connections wait for a request than may, the one that has waited longest is
/// closed, of the same address first where that has more than its share.
struct HttpLimits {
    qint64 bodyBytes = 64 << 10;
    std::chrono::milliseconds headers{3000}; ///< from the connection (or the last answer) to the end of the headers
    std::chrono::milliseconds request{10000}; ///< … to the end of the request
    size_t waiting = 112; ///< connections that have not sent a whole request
    size_t waitingOfOne = 56; ///< of these, from one address
    unsigned connections = 256; ///< at once, those being answered included; more wait in the system's queue
};

/// An HTTP/1.1 server on one socket (libmicrohttpd), with one thread of its own. Its handler must not wait: it hands
/// the work on and calls `answer` later, once, from any thread. Destroy it only when every request was answered.
/// A request that a proxy before us may have understood otherwise (RFC 9112, 5.1 and 6.3: Content-Length beside
/// Transfer-Encoding, more than one length, a blank before the colon) is answered 400, and the connection is closed. A
/// request with a body is the last one on its connection.
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
