// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loginguard.h"

#include <QDeadlineTimer>
#include <QtEndian>

#include <libpq-fe.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <libintl.h>
#include <mutex>
#include <poll.h>
#include <span>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace docsweep {

namespace {

    constexpr int kPatienceMs = 10000; // as connect_timeout, which PQconnectPoll leaves to its caller
    // What the server says before a login is done is short. libpq has room for as much in one reading.
    constexpr size_t kMostAtOnce = 8192;
    constexpr quint32 kLongestMessage = 30000; // libpq's own limit for a login

    // What Qt's driver asks by itself at the start (SELECT version()) must find no function of somebody else.
    constexpr auto kBegin = "BEGIN; SET LOCAL search_path TO pg_catalog, pg_temp";

    thread_local LoginGuard *t_guard = nullptr; ///< of this thread

    /// Reads what a server says until the login is done. Source: PostgreSQL, "Message Formats".
    class LoginReader {
    public:
        /// False: it asks for the password in clear text, or it is no PostgreSQL server.
        bool accepts(std::span<const char> bytes)
        {
            for (const char byte : bytes) {
                if (m_isDone)
                    return true;
                if (m_skipped > 0) {
                    --m_skipped;
                    continue;
                }
                m_header += byte;
                if (!take())
                    return false;
            }
            return true;
        }

    private:
        /// One more byte of a message's type (1), length (4, without the type) and, of a request, kind (4).
        bool take()
        {
            const char type = m_header.front();
            if (type == 'E') { // libpq gives up on this connection
                m_isDone = true;
                return true;
            }
            if (m_header.size() < 5)
                return true;
            const auto length = qFromBigEndian<quint32>(m_header.data() + 1);
            const bool isRequest = type == 'R';
            if (length < (isRequest ? 8U : 4U) || length > kLongestMessage)
                return false;
            if (isRequest && m_header.size() < 9)
                return true;
            m_skipped = length + 1 - quint32(m_header.size());
            const quint32 kind = isRequest ? qFromBigEndian<quint32>(m_header.data() + 5) : kNoRequest;
            m_header.clear();
            m_isDone = kind == kOk;
            return kind != kCleartextPassword;
        }

        static constexpr quint32 kOk = 0;
        static constexpr quint32 kCleartextPassword = 3;
        static constexpr quint32 kNoRequest = ~0U;

        std::string m_header;
        quint32 m_skipped = 0; ///< bytes of the message that are still to come
        bool m_isDone = false;
    };

    bool waitFor(int descriptor, short events, const QDeadlineTimer &deadline)
    {
        pollfd wanted{descriptor, events, 0};
        while (true) {
            const int ready = poll(&wanted, 1, int(deadline.remainingTime()));
            if (ready != -1 || errno != EINTR)
                return ready > 0;
        }
    }

    /// Stands between libpq and a server without TLS: libpq's descriptor leads here meanwhile, so that it gets no byte
    /// that was not read before.
    class Bridge {
    public:
        ~Bridge() { close(); }

        bool isOn(int descriptor) const { return m_server >= 0 && inode(descriptor) == m_inode; }

        bool open(int descriptor)
        {
            close();
            std::array<int, 2> pair{};
            if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair.data()) != 0)
                return false;
            m_server = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
            m_client = pair[1];
            const bool isIn = m_server >= 0 && dup3(pair[0], descriptor, O_CLOEXEC) >= 0;
            m_inode = inode(descriptor);
            ::close(pair[0]);
            return isIn;
        }

        /// libpq has the server to itself again.
        void lift(int descriptor)
        {
            if (isOn(descriptor))
                dup3(m_server, descriptor, O_CLOEXEC);
            close();
        }

        int server() const { return m_server; }

        /// What the server says; empty: it has hung up, which libpq then sees.
        std::span<const char> read()
        {
            const ssize_t got = recv(m_server, m_bytes.data(), m_bytes.size(), 0);
            if (got > 0)
                return {m_bytes.data(), size_t(got)};
            shutdown(m_client, SHUT_WR);
            return {};
        }

        void give(std::span<const char> bytes) const { send(m_client, bytes, QDeadlineTimer(kPatienceMs)); }

        /// Whatever libpq has said.
        void forward(const QDeadlineTimer &deadline)
        {
            while (true) {
                const ssize_t got = recv(m_client, m_bytes.data(), m_bytes.size(), 0);
                if (got <= 0)
                    return;
                send(m_server, {m_bytes.data(), size_t(got)}, deadline);
            }
        }

    private:
        static ino_t inode(int descriptor)
        {
            struct stat facts { };
            return fstat(descriptor, &facts) == 0 ? facts.st_ino : 0;
        }

        static void send(int descriptor, std::span<const char> bytes, const QDeadlineTimer &deadline)
        {
            while (!bytes.empty() && waitFor(descriptor, POLLOUT, deadline)) {
                const ssize_t sent = ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
                if (sent < 0 && errno != EAGAIN && errno != EINTR)
                    return;
                bytes = bytes.subspan(size_t(std::max<ssize_t>(sent, 0)));
            }
        }

        void close()
        {
            for (int *descriptor : {&m_server, &m_client}) {
                if (*descriptor >= 0)
                    ::close(*descriptor);
                *descriptor = -1;
            }
        }

        int m_server = -1;
        int m_client = -1; ///< the end beside libpq's
        ino_t m_inode = 0; ///< of libpq's end
        std::array<char, kMostAtOnce / 2> m_bytes{};
    };

    /// A login of libpq, step by step.
    class WatchedLogin {
    public:
        using End = LoginGuard::End;

        explicit WatchedLogin(PGconn *connection)
            : m_connection(connection)
        {
        }

        End run()
        {
            auto next = PGRES_POLLING_WRITING; // as if it had just said so
            while (next != PGRES_POLLING_OK && next != PGRES_POLLING_FAILED) {
                if (PQstatus(m_connection) != CONNECTION_AWAITING_RESPONSE) {
                    m_reader = {};
                    if (!waitUntil(next))
                        return End::TimedOut;
                    next = PQconnectPoll(m_connection);
                    continue;
                }
                const End end = PQsslInUse(m_connection) != 0 ? readWithTls(next) : readPlain(next);
                if (end != End::AsLibpqSays)
                    return end;
            }
            return End::AsLibpqSays;
        }

    private:
        bool waitUntil(PostgresPollingStatusType next) const
        {
            if (PQsslInUse(m_connection) != 0 && SSL_pending(static_cast<SSL *>(PQgetssl(m_connection))) > 0)
                return true;
            const short events = next == PGRES_POLLING_WRITING ? POLLOUT : POLLIN;
            return waitFor(PQsocket(m_connection), events, m_deadline);
        }

        /// libpq reads one record of TLS at a time, which OpenSSL shows before.
        End readWithTls(PostgresPollingStatusType &next)
        {
            auto *tls = static_cast<SSL *>(PQgetssl(m_connection));
            std::array<char, kMostAtOnce * 2> bytes{};
            const int seen = SSL_peek(tls, bytes.data(), int(bytes.size()));
            const int why = seen > 0 ? SSL_ERROR_NONE : SSL_get_error(tls, seen);
            ERR_clear_error();
            if (why == SSL_ERROR_WANT_READ
                || why == SSL_ERROR_WANT_WRITE) { // not to be left to libpq, who might read more
                const short events = why == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT;
                return waitFor(PQsocket(m_connection), events, m_deadline) ? End::AsLibpqSays : End::TimedOut;
            }
            if (seen > 0 && (size_t(seen) > kMostAtOnce || !m_reader.accepts({bytes.data(), size_t(seen)})))
                return End::AskedForCleartext;
            next = PQconnectPoll(m_connection);
            return End::AsLibpqSays;
        }

        End readPlain(PostgresPollingStatusType &next)
        {
            if (!m_bridge.isOn(PQsocket(m_connection))) { // also when libpq begins anew with another address
                m_reader = {};
                if (!m_bridge.open(PQsocket(m_connection)))
                    return End::AskedForCleartext;
            }
            if (!waitFor(m_bridge.server(), POLLIN, m_deadline))
                return End::TimedOut;
            const std::span<const char> said = m_bridge.read();
            if (!m_reader.accepts(said))
                return End::AskedForCleartext;
            m_bridge.give(said);
            next = PQconnectPoll(m_connection);
            m_bridge.forward(m_deadline);
            if (PQstatus(m_connection) != CONNECTION_AWAITING_RESPONSE)
                m_bridge.lift(PQsocket(m_connection));
            return End::AsLibpqSays;
        }

        PGconn *m_connection;
        const QDeadlineTimer m_deadline{kPatienceMs};
        LoginReader m_reader;
        Bridge m_bridge;
    };

    PGconn *watchedLogin(const char *words, LoginGuard &guard)
    {
        PGconn *connection = PQconnectStart(words);
        if (!connection || PQstatus(connection) == CONNECTION_BAD)
            return connection;
        const LoginGuard::End end = WatchedLogin(connection).run();
        guard.endsWith(end);
        if (end == LoginGuard::End::AsLibpqSays)
            return connection;
        PQfinish(connection);
        return nullptr;
    }

    using Connect = PGconn *(const char *);

    Connect *libpqsOwn()
    {
        return reinterpret_cast<Connect *>(dlsym(RTLD_NEXT, "PQconnectdb"));
    }

    /// What libpq says is looked at for what it means, so it speaks English, whatever the user does.
    void teachEnglish()
    {
        static std::once_flag done;
        std::call_once(done, [] {
            PQerrorMessage(nullptr); // it names its texts' folder with its first text
            const std::string domain = "libpq5-" + std::to_string(PQlibVersion() / 10000);
            bindtextdomain(domain.c_str(), "/nonexistent");
        });
    }

} // namespace

LoginGuard::LoginGuard(Cleartext cleartext)
    : m_cleartext(cleartext)
{
    teachEnglish();
    t_guard = this;
}

LoginGuard::~LoginGuard()
{
    t_guard = nullptr;
}

LoginGuard *LoginGuard::ofThisThread()
{
    return t_guard;
}

} // namespace docsweep

// Takes the place of libpq's function, for a program's own symbols come before those of its libraries.
extern "C" Q_DECL_EXPORT PGconn *PQconnectdb(const char *conninfo)
{
    using docsweep::LoginGuard;
    LoginGuard *guard = LoginGuard::ofThisThread();
    const bool isWatched = guard && guard->cleartext() == LoginGuard::Cleartext::Refused;
    PGconn *connection = isWatched ? docsweep::watchedLogin(conninfo, *guard) : docsweep::libpqsOwn()(conninfo);
    if (!guard || PQstatus(connection) != CONNECTION_OK)
        return connection;
    PGresult *begun = PQexec(connection, docsweep::kBegin);
    if (PQstatus(connection) != CONNECTION_OK) {
        guard->endsWith(LoginGuard::End::Lost);
        guard->noteLostBy(PQresultErrorField(begun, PG_DIAG_SQLSTATE));
    }
    PQclear(begun);
    return connection;
}

namespace docsweep {

bool LoginGuard::isInPlace()
{
    return dlsym(RTLD_DEFAULT, "PQconnectdb") == reinterpret_cast<void *>(&PQconnectdb) && libpqsOwn();
}

} // namespace docsweep
