// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/loginguard.h"

#include "core/base/log.h"
#include "core/sql/postgreswire.h"

#include <QDeadlineTimer>
#include <QtEndian>

#include <libpq-fe.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <dlfcn.h>
#include <fcntl.h>
#include <libintl.h>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <poll.h>
#include <span>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace docsweep {

namespace {

    constexpr std::chrono::milliseconds kLookForStop{50};
    constexpr int kGivingMs = 10000; // to libpq, which is beside us
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

        void give(std::span<const char> bytes) const { send(m_client, bytes, QDeadlineTimer(kGivingMs)); }

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
            while (!bytes.empty() && waitForWire(descriptor, POLLOUT, deadline) == Waited::Ready) {
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

        /// See `logIn`.
        WatchedLogin(PGconn *connection, LoginGuard::Cleartext cleartext, const QDeadlineTimer &deadline, int other)
            : m_connection(connection)
            , m_isRead(cleartext == LoginGuard::Cleartext::Refused)
            , m_deadline(deadline)
            , m_other(other)
        {
        }

        End run()
        {
            auto next = PGRES_POLLING_WRITING; // as if it had just said so
            while (next != PGRES_POLLING_OK && next != PGRES_POLLING_FAILED) {
                End end = End::AsLibpqSays;
                if (!m_isRead || PQstatus(m_connection) != CONNECTION_AWAITING_RESPONSE) {
                    m_reader = {};
                    end = waitUntil(next);
                    if (end == End::AsLibpqSays)
                        next = PQconnectPoll(m_connection);
                    m_hasArrived |= PQstatus(m_connection) == CONNECTION_MADE;
                } else {
                    end = PQsslInUse(m_connection) != 0 ? readWithTls(next) : readPlain(next);
                }
                if (end != End::AsLibpqSays)
                    return end;
            }
            return End::AsLibpqSays;
        }

        /// Somebody has taken the connection, whatever came of the login.
        bool hasArrived() const { return m_hasArrived; }

    private:
        /// AsLibpqSays: it can be read or written.
        End waitFor(int descriptor, short events) const
        {
            switch (waitForWire(descriptor, events, m_deadline, m_other)) {
            case Waited::Ready:
                return End::AsLibpqSays;
            case Waited::TimedOut:
                return End::TimedOut;
            case Waited::OtherReady:
            case Waited::Stopped:
                break;
            }
            return End::Stopped;
        }

        End waitUntil(PostgresPollingStatusType next) const
        {
            if (PQsslInUse(m_connection) != 0 && SSL_pending(static_cast<SSL *>(PQgetssl(m_connection))) > 0)
                return End::AsLibpqSays;
            return waitFor(PQsocket(m_connection), next == PGRES_POLLING_WRITING ? POLLOUT : POLLIN);
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
                return waitFor(PQsocket(m_connection), events);
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
            if (const End end = waitFor(m_bridge.server(), POLLIN); end != End::AsLibpqSays)
                return end;
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
        const bool m_isRead;
        const QDeadlineTimer m_deadline;
        const int m_other;
        bool m_hasArrived = false;
        LoginReader m_reader;
        Bridge m_bridge;
    };

    /// The value of a word for a connection.
    std::string valueOf(const char *words, std::string_view word)
    {
        const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> all(
            PQconninfoParse(words, nullptr), &PQconninfoFree);
        for (const PQconninfoOption *option = all.get(); option && option->keyword; ++option) {
            if (option->val && word == option->keyword)
                return option->val;
        }
        return {};
    }

    /// Between commas; one empty text where there is nothing.
    std::vector<std::string> listOf(const std::string &text)
    {
        std::vector<std::string> list{std::string()};
        for (const char c : text) {
            if (c == ',')
                list.emplace_back();
            else
                list.back() += c;
        }
        return list;
    }

    /// A value among libpq's words.
    std::string quoted(const std::string &value)
    {
        std::string text = "'";
        for (const char c : value) {
            if (c == '\\' || c == '\'')
                text += '\\';
            text += c;
        }
        return text + '\'';
    }

    /// The addresses of a name, once somebody has found them.
    struct Resolution {
        std::mutex mutex;
        std::condition_variable found;
        bool isDone = false; ///< guarded by mutex, as below
        std::vector<std::string> addresses;
    };

    void resolve(const std::string &host, Resolution &resolution)
    {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        addrinfo *list = nullptr;
        std::vector<std::string> addresses;
        if (getaddrinfo(host.c_str(), nullptr, &hints, &list) == 0) {
            for (const addrinfo *each = list; each; each = each->ai_next) {
                std::array<char, NI_MAXHOST> text{};
                if (getnameinfo(each->ai_addr, each->ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST)
                    == 0)
                    addresses.emplace_back(text.data());
            }
            freeaddrinfo(list);
        }
        const std::lock_guard lock(resolution.mutex);
        resolution.addresses = std::move(addresses);
        resolution.isDone = true;
        resolution.found.notify_all();
    }

    /// The addresses to try; one empty text where libpq needs no name server. A name server that is silent cannot be
    /// stopped: the thread that asks it is left to itself, and it touches nothing but its own notes.
    LoginGuard::End findAddresses(
        const std::string &host, const QDeadlineTimer &deadline, std::vector<std::string> &addresses)
    {
        std::array<unsigned char, sizeof(in6_addr)> number{};
        const std::string plain = host.substr(0, host.find('%'));
        if (host.empty() || host.starts_with('/') || inet_pton(AF_INET, host.c_str(), number.data()) == 1
            || inet_pton(AF_INET6, plain.c_str(), number.data()) == 1) {
            addresses = {std::string()};
            return LoginGuard::End::AsLibpqSays;
        }
        auto resolution = std::make_shared<Resolution>();
        std::thread([host, resolution] { resolve(host, *resolution); }).detach();
        std::unique_lock lock(resolution->mutex);
        while (!resolution->found.wait_for(lock, kLookForStop, [&] { return resolution->isDone; })) {
            if (PostgresWait::isOver())
                return LoginGuard::End::Stopped;
            if (deadline.hasExpired())
                return LoginGuard::End::TimedOut;
        }
        addresses = resolution->addresses;
        return addresses.empty() ? LoginGuard::End::Unresolved : LoginGuard::End::AsLibpqSays;
    }

    void logNotice(void *, const char *text)
    {
        logDebug(QString::fromUtf8(text).trimmed());
    }

    /// At one address of the server.
    PGconn *logInAt(const std::string &words, LoginGuard::Cleartext cleartext, const QDeadlineTimer &deadline,
        int other, LoginGuard::End &end, bool &hasArrived)
    {
        end = LoginGuard::End::AsLibpqSays;
        hasArrived = false;
        PGconn *connection = PQconnectStart(words.c_str());
        if (!connection || PQstatus(connection) == CONNECTION_BAD)
            return connection;
        PQsetNoticeProcessor(connection, &logNotice, nullptr);
        if (other >= 0)
            PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
        WatchedLogin login(connection, cleartext, deadline, other);
        end = login.run();
        hasArrived = login.hasArrived();
        if (end == LoginGuard::End::AsLibpqSays)
            return connection;
        shutdown(PQsocket(connection), SHUT_RDWR); // a good-bye could wait
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

LoginGuard::LoginGuard(Cleartext cleartext, PostgresPatience patience)
    : m_cleartext(cleartext)
    , m_patience(patience)
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

/// At the first address of one host that answers. A name may lead to addresses where nobody does: each gets its share
/// of the time.
static PGconn *logInAtHost(const std::string &words, LoginGuard::Cleartext cleartext, const QDeadlineTimer &deadline,
    int other, LoginGuard::End &end, bool &hasArrived, bool &isVersion6Alone)
{
    std::vector<std::string> addresses;
    end = findAddresses(valueOf(words.c_str(), "host"), deadline, addresses);
    isVersion6Alone = !addresses.empty() && std::ranges::all_of(addresses, [](const std::string &address) {
        return address.find(':') != std::string::npos;
    });
    hasArrived = false;
    PGconn *connection = nullptr;
    for (size_t at = 0; at < addresses.size(); ++at) {
        const bool isLast = at + 1 == addresses.size();
        const std::string there = addresses[at].empty() ? words : words + " hostaddr='" + addresses[at] + '\'';
        const QDeadlineTimer share =
            isLast ? deadline : QDeadlineTimer(deadline.remainingTime() / qint64(addresses.size() - at));
        PQfinish(connection);
        connection = logInAt(there, cleartext, share, other, end, hasArrived);
        if (end == LoginGuard::End::Stopped || (hasArrived && end != LoginGuard::End::TimedOut))
            break;
    }
    return connection;
}

// libpq would take the list itself, but it waits for a dead host as long as the kernel does. What it says of the first
// host that took the connection is told, else of the last one: a wrong password rather than a host that is off.
PGconn *logIn(const char *words, LoginGuard::Cleartext cleartext, const QDeadlineTimer &deadline, int other,
    LoginGuard::End &end, LoginPlace *place)
{
    const std::vector<std::string> hosts = listOf(valueOf(words, "host"));
    const std::vector<std::string> ports = listOf(valueOf(words, "port"));
    PGconn *best = nullptr;
    bool isBestArrived = false;
    end = LoginGuard::End::Unresolved;
    for (size_t at = 0; at < hosts.size(); ++at) {
        const std::string &port = ports.size() == hosts.size() ? ports[at] : ports.front();
        const std::string there =
            hosts.size() == 1 ? std::string(words) : words + (" host=" + quoted(hosts[at]) + " port=" + quoted(port));
        const QDeadlineTimer share =
            at + 1 == hosts.size() ? deadline : QDeadlineTimer(deadline.remainingTime() / qint64(hosts.size() - at));
        LoginGuard::End hostsEnd{};
        bool hasArrived = false;
        bool isVersion6Alone = false;
        PGconn *connection = logInAtHost(there, cleartext, share, other, hostsEnd, hasArrived, isVersion6Alone);
        const bool isDone = PQstatus(connection) == CONNECTION_OK || hostsEnd == LoginGuard::End::Stopped
            || hostsEnd == LoginGuard::End::AskedForCleartext;
        if (!isDone && isBestArrived) {
            PQfinish(connection);
            continue;
        }
        PQfinish(best);
        best = connection;
        isBestArrived = hasArrived;
        end = hostsEnd;
        if (place)
            *place = {QByteArray::fromStdString(there), QByteArray::fromStdString(hosts[at] + ' ' + port),
                isVersion6Alone && !hasArrived};
        if (isDone)
            break;
    }
    return best;
}

} // namespace docsweep

// Takes the place of libpq's function, for a program's own symbols come before those of its libraries.
extern "C" Q_DECL_EXPORT PGconn *PQconnectdb(const char *conninfo)
{
    using namespace docsweep;
    LoginGuard *guard = LoginGuard::ofThisThread();
    if (!guard)
        return libpqsOwn()(conninfo);
    forgetEndOfWait();
    QByteArray server = QByteArray::fromStdString(valueOf(conninfo, "host")) + ' '
        + QByteArray::fromStdString(valueOf(conninfo, "port"));
    const bool isSilent = silentservers::isKnown(server);
    const auto most = isSilent ? silentservers::kMoment : guard->patience().connecting;
    LoginGuard::End end{};
    LoginPlace place;
    PGconn *connection = logIn(conninfo, guard->cleartext(), QDeadlineTimer(most), -1, end, &place);
    guard->endsWith(end);
    if (place.isVersion6Alone)
        guard->noteVersion6Alone();
    guard->waitedFor(most);
    if (end == LoginGuard::End::TimedOut)
        silentservers::note(server);
    if (end == LoginGuard::End::Stopped)
        silentservers::noteLeft(server);
    if (PQstatus(connection) != CONNECTION_OK)
        return connection;
    if (isSilent)
        silentservers::forget(server);
    if (!place.server.isEmpty()) // one of several
        server = place.server;
    watchWire(connection, place.words, server, guard->cleartext(), guard->patience());
    PGresult *begun = PQexec(connection, kBegin);
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
    return dlsym(RTLD_DEFAULT, "PQconnectdb") == reinterpret_cast<void *>(&PQconnectdb) && libpqsOwn()
        && isWireInPlace();
}

} // namespace docsweep
