// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/httpserver.h"

#include <microhttpd.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <map>
#include <mutex>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    using std::chrono::steady_clock;

    /// Headers and what MHD keeps of a connection; a request whose headers do not fit is answered 431.
    constexpr size_t kConnectionMemory = 32 << 10;

    bool isLoopback(const sockaddr *address)
    {
        if (!address)
            return false;
        const QHostAddress host(address);
        bool mapped = false;
        const quint32 v4 = host.toIPv4Address(&mapped);
        return host.isLoopback() || (mapped && QHostAddress(v4).isLoopback());
    }

    /// One request on its way, and its answer.
    struct Exchange {
        HttpRequest request;
        std::optional<HttpAnswer> answer; ///< set while the connection is suspended
        bool refused = false; ///< without the handler
        bool isLast = false; ///< on its connection
        bool handed = false; ///< the handler has it
    };

    MHD_Result takeHeader(
        void *to, MHD_ValueKind, const char *name, size_t nameSize, const char *value, size_t valueSize)
    {
        auto *request = static_cast<HttpRequest *>(to);
        request->headers.insert(
            QByteArray(name, qsizetype(nameSize)).toLower(), QByteArray(value, qsizetype(valueSize)));
        return MHD_YES;
    }

    /// RFC 9110, 5.6.2. The library lets blanks and worse through.
    bool isToken(const QByteArray &name)
    {
        static const QByteArray kMarks("!#$%&'*+-.^_`|~");
        return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char letter) {
            return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || kMarks.contains(letter);
        });
    }

    /// RFC 9110, 5.5: some take a carriage return for the end of the line.
    bool isFieldValue(const QByteArray &value)
    {
        return std::none_of(value.begin(), value.end(),
            [](char letter) { return (uchar(letter) < 0x20 && letter != '\t') || letter == 0x7f; });
    }

    /// Where a request ends must be the same for everybody on its way, or a part of it is another's request. The
    /// library takes the first length of two, and either where both ways to say it are used.
    bool isAmbiguous(const HttpRequest &request, const QByteArray &version)
    {
        const QList<QByteArray> names = request.headers.uniqueKeys();
        if (!std::all_of(names.begin(), names.end(), isToken)
            || !std::all_of(request.headers.begin(), request.headers.end(), isFieldValue))
            return true;
        const QList<QByteArray> lengths = request.headers.values("content-length");
        const QList<QByteArray> encodings = request.headers.values("transfer-encoding");
        if (lengths.size() > 1 || encodings.size() > 1 || (!lengths.isEmpty() && !encodings.isEmpty()))
            return true;
        if (!encodings.isEmpty())
            return encodings.constFirst().toLower() != "chunked" || version != MHD_HTTP_VERSION_1_1;
        return !lengths.isEmpty()
            && (lengths.constFirst().isEmpty()
                || !std::all_of(lengths.constFirst().begin(), lengths.constFirst().end(),
                    [](char digit) { return digit >= '0' && digit <= '9'; }));
    }

    /// Our paths have no escapes, so one that has some is another path; unescaped, "%00" would end it.
    size_t keepEscapes(void *, MHD_Connection *, char *text)
    {
        return std::strlen(text);
    }

    MHD_Result send(MHD_Connection *connection, const HttpAnswer &answer)
    {
        MHD_Response *response = MHD_create_response_from_buffer(
            size_t(answer.body.size()), const_cast<char *>(answer.body.constData()), MHD_RESPMEM_MUST_COPY);
        if (!response)
            return MHD_NO;
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, answer.contentType.constData());
        MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
        MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
        for (const auto &[name, value] : answer.headers)
            MHD_add_response_header(response, name.constData(), value.constData());
        const MHD_Result queued = MHD_queue_response(connection, unsigned(answer.status), response);
        MHD_destroy_response(response);
        return queued;
    }

    HttpAnswer tooLarge(qint64 most)
    {
        return {413, "application/json",
            "{\"success\":false,\"error\":\"The request is larger than " + QByteArray::number(most) + " bytes.\"}",
            {{"Connection", "close"}}};
    }

    /// Whoever reads a body's length otherwise than we do finds no second request behind it.
    bool announcesBody(const HttpRequest &request)
    {
        return request.headers.contains("transfer-encoding") || request.header("content-length").value_or("0") != "0";
    }

    HttpAnswer ambiguous()
    {
        return {400, "application/json", "{\"success\":false,\"error\":\"The request can be read in two ways.\"}",
            {{"Connection", "close"}}};
    }

    QHostAddress addressOf(MHD_Connection *connection)
    {
        const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
        return info && info->client_addr ? QHostAddress(info->client_addr) : QHostAddress();
    }

} // namespace

struct HttpServer::Private {
    Handler handler;
    Notice notice;
    HttpLimits limits;
    MHD_Daemon *daemon = nullptr;

    struct Open {
        int socket = -1;
        QHostAddress address;
        steady_clock::time_point since; ///< it is waited for a request since then
        bool hasHeaders = false; ///< of the request that is waited for
        bool working = false; ///< a whole request is being answered
        bool cutOff = false;

        bool isWaiting() const { return !working && !cutOff; }
    };
    std::mutex mutex;
    std::map<MHD_Connection *, Open> open; ///< guarded by mutex
    std::condition_variable_any wake;
    std::jthread reaper; // last: uses what stands above

    static MHD_Result onRequest(void *self, MHD_Connection *connection, const char *url, const char *method,
        const char *version, const char *data, size_t *size, void **state)
    {
        return static_cast<Private *>(self)->take(connection, url, method, version, data, size, state);
    }

    MHD_Result take(MHD_Connection *connection, const char *url, const char *method, const char *version,
        const char *data, size_t *size, void **state)
    {
        auto *exchange = static_cast<Exchange *>(*state);
        if (!exchange) {
            exchange = new Exchange; // freed in onCompleted
            *state = exchange;
            exchange->request.method = method;
            exchange->request.path = url;
            MHD_get_connection_values_n(connection, MHD_HEADER_KIND, takeHeader, &exchange->request);
            const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
            exchange->request.fromLoopback = info && isLoopback(info->client_addr);
            noteHeaders(connection);
            if (isAmbiguous(exchange->request, version)) {
                exchange->refused = true;
                notice(u"a request was refused that can be read in two ways"_s);
                return send(connection, ambiguous());
            }
            exchange->isLast = announcesBody(exchange->request);
            const auto length = exchange->request.header("content-length");
            if (length && length->toLongLong() > limits.bodyBytes)
                return refuseSize(connection, *exchange);
            return MHD_YES;
        }
        if (*size > 0) {
            if (!exchange->refused && exchange->request.body.size() + qint64(*size) > limits.bodyBytes) {
                notice(u"a request was larger than it may be"_s);
                return MHD_NO; // of unknown length: reading it to its end could take for ever
            }
            if (!exchange->refused)
                exchange->request.body.append(data, qsizetype(*size));
            *size = 0;
            return MHD_YES;
        }
        if (exchange->answer)
            return send(connection, *exchange->answer);
        if (exchange->handed)
            return MHD_YES;
        exchange->handed = true;
        setWorking(connection, true);
        MHD_suspend_connection(connection);
        handler(std::move(exchange->request), [exchange, connection](HttpAnswer answer) {
            exchange->answer = std::move(answer);
            if (exchange->isLast)
                exchange->answer->headers.append(std::pair<QByteArray, QByteArray>("Connection", "close"));
            MHD_resume_connection(connection);
        });
        return MHD_YES;
    }

    MHD_Result refuseSize(MHD_Connection *connection, Exchange &exchange)
    {
        exchange.refused = true;
        notice(u"a request was larger than it may be"_s);
        return send(connection, tooLarge(limits.bodyBytes));
    }

    void setWorking(MHD_Connection *connection, bool working)
    {
        const std::lock_guard lock(mutex);
        if (const auto found = open.find(connection); found != open.end()) {
            found->second.working = working;
            found->second.hasHeaders = false;
            found->second.since = steady_clock::now();
        }
    }

    void noteHeaders(MHD_Connection *connection)
    {
        const std::lock_guard lock(mutex);
        if (const auto found = open.find(connection); found != open.end())
            found->second.hasHeaders = true;
    }

    /// Of those that wait for a request, of one address where one is named, whoever has waited longest; none where
    /// there are not more than `most`. The mutex is held.
    Open *oneTooMany(size_t most, const QHostAddress *address)
    {
        size_t waiting = 0;
        Open *longest = nullptr;
        for (auto &[connection, state] : open) {
            if (!state.isWaiting() || (address && state.address != *address))
                continue;
            ++waiting;
            if (!longest || state.since < longest->since)
                longest = &state;
        }
        return waiting > most ? longest : nullptr;
    }

    void cutOff(Open &state)
    {
        ::shutdown(state.socket, SHUT_RDWR);
        state.cutOff = true;
    }

    /// A new one has always a place.
    void admit(MHD_Connection *connection, int socket)
    {
        bool wasFull = false;
        {
            const std::lock_guard lock(mutex);
            Open &added = open[connection];
            added = {socket, addressOf(connection), steady_clock::now(), false, false, false};
            Open *victim = oneTooMany(limits.waitingOfOne, &added.address);
            if (!victim)
                victim = oneTooMany(limits.waiting, nullptr);
            wasFull = victim;
            if (victim)
                cutOff(*victim);
        }
        if (wasFull)
            notice(u"too many connections waited without a request; those that had waited longest were closed"_s);
    }

    static void onCompleted(void *self, MHD_Connection *connection, void **state, MHD_RequestTerminationCode)
    {
        static_cast<Private *>(self)->setWorking(connection, false);
        delete static_cast<Exchange *>(*state);
        *state = nullptr;
    }

    static void onConnection(void *self, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode code)
    {
        auto *server = static_cast<Private *>(self);
        if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
            const std::lock_guard lock(server->mutex);
            server->open.erase(connection); // before its socket is closed: the reaper never meets another's
            return;
        }
        const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
        if (info)
            server->admit(connection, info->connect_fd);
    }

    bool isLate(const Open &state) const
    {
        const auto taken = steady_clock::now() - state.since;
        return state.isWaiting() && taken >= (state.hasHeaders ? limits.request : limits.headers);
    }

    /// MHD's own time-out begins anew with every byte; this one does not.
    void reap(const std::stop_token &stop)
    {
        std::unique_lock lock(mutex);
        while (!stop.stop_requested()) {
            wake.wait_for(lock, stop, std::min(limits.headers, limits.request) / 4, [] { return false; });
            int slow = 0;
            for (auto &[connection, state] : open) {
                if (!isLate(state))
                    continue;
                cutOff(state);
                ++slow;
            }
            if (slow == 0)
                continue;
            lock.unlock();
            notice(u"%1 connection(s) took too long over a request and were closed"_s.arg(slow));
            lock.lock();
        }
    }

    Result<> start(int socket)
    {
        const unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC;
        daemon = MHD_start_daemon(flags, 0, nullptr, nullptr, &Private::onRequest, this, //
            MHD_OPTION_LISTEN_SOCKET, socket, //
            MHD_OPTION_CONNECTION_LIMIT, limits.connections, //
            MHD_OPTION_CONNECTION_MEMORY_LIMIT, kConnectionMemory, //
            MHD_OPTION_CONNECTION_TIMEOUT,
            unsigned(2 * limits.request.count() / 1000 + 1), // the reaper comes first, and says so
            MHD_OPTION_NOTIFY_COMPLETED, &Private::onCompleted, this, //
            MHD_OPTION_NOTIFY_CONNECTION, &Private::onConnection, this, //
            MHD_OPTION_UNESCAPE_CALLBACK, &keepEscapes, nullptr, //
            MHD_OPTION_STRICT_FOR_CLIENT, 1, //
            MHD_OPTION_END);
        if (!daemon)
            return fail(ErrorKind::Io, u"the HTTP server could not be started"_s);
        reaper = std::jthread([this](const std::stop_token &stop) { reap(stop); });
        return {};
    }
};

namespace {

    Error systemError(const QString &what)
    {
        return {ErrorKind::BadConfig, what + u": "_s + qt_error_string(errno)};
    }

    Result<int> bindSocket(const QHostAddress &address, quint16 port)
    {
        const QString where = address.toString() + u':' + QString::number(port);
        const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        const int socket = ::socket(v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (socket < 0)
            return fail(systemError(u"listening on "_s + where));
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_storage storage{};
        socklen_t length = 0;
        if (v6) {
            auto *v6Address = reinterpret_cast<sockaddr_in6 *>(&storage);
            v6Address->sin6_family = AF_INET6;
            v6Address->sin6_port = htons(port);
            const Q_IPV6ADDR bytes = address.toIPv6Address();
            std::memcpy(&v6Address->sin6_addr, &bytes, sizeof bytes);
            length = sizeof(sockaddr_in6);
        } else {
            auto *v4Address = reinterpret_cast<sockaddr_in *>(&storage);
            v4Address->sin_family = AF_INET;
            v4Address->sin_port = htons(port);
            v4Address->sin_addr.s_addr = htonl(address.toIPv4Address());
            length = sizeof(sockaddr_in);
        }
        if (::bind(socket, reinterpret_cast<sockaddr *>(&storage), length) != 0 || ::listen(socket, 512) != 0) {
            Error error = systemError(u"listening on "_s + where);
            ::close(socket);
            return fail(std::move(error));
        }
        return socket;
    }

} // namespace

HttpServer::HttpServer(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

HttpServer::~HttpServer()
{
    d->reaper = {}; // stops and joins: it must not meet a socket that is being closed
    if (d->daemon)
        MHD_stop_daemon(d->daemon);
}

Result<std::unique_ptr<HttpServer>> HttpServer::listen(
    const QHostAddress &address, quint16 port, HttpLimits limits, Handler handler, Notice notice)
{
    const Result<int> socket = bindSocket(address, port);
    if (!socket)
        return fail(socket.error());
    return serve(*socket, limits, std::move(handler), std::move(notice));
}

Result<std::unique_ptr<HttpServer>> HttpServer::serve(
    int listeningSocket, HttpLimits limits, Handler handler, Notice notice)
{
    std::unique_ptr<HttpServer> server(new HttpServer(std::make_unique<Private>()));
    server->d->handler = std::move(handler);
    server->d->notice = std::move(notice);
    server->d->limits = limits;
    if (const Result<> started = server->d->start(listeningSocket); !started) {
        ::close(listeningSocket);
        return fail(started.error());
    }
    return server;
}

quint16 HttpServer::port() const
{
    const MHD_DaemonInfo *listening = MHD_get_daemon_info(d->daemon, MHD_DAEMON_INFO_LISTEN_FD);
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    if (!listening || ::getsockname(listening->listen_fd, reinterpret_cast<sockaddr *>(&storage), &length) != 0)
        return 0;
    const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(&storage);
    const auto *v4 = reinterpret_cast<const sockaddr_in *>(&storage);
    return ntohs(storage.ss_family == AF_INET6 ? v6->sin6_port : v4->sin_port);
}

} // namespace docsweep
