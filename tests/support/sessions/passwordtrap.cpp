// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/passwordtrap.h"

#include <QFile>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace docsweep {

namespace {

    constexpr int kRequestBytes = 8; // of SSLRequest; a client that wants no TLS begins with its introduction

    /// A client with or without TLS.
    class Line {
    public:
        explicit Line(int client)
            : m_client(client)
        {
        }
        ~Line()
        {
            SSL_free(m_tls);
            close(m_client);
        }
        Line(const Line &) = delete;
        Line &operator=(const Line &) = delete;

        bool startTls(SSL_CTX *context)
        {
            m_tls = SSL_new(context);
            SSL_set_fd(m_tls, m_client);
            return SSL_accept(m_tls) == 1;
        }

        bool say(const QByteArray &bytes)
        {
            return m_tls ? SSL_write(m_tls, bytes.constData(), int(bytes.size())) > 0
                         : send(m_client, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) > 0;
        }

        /// Empty at the end.
        QByteArray hear()
        {
            QByteArray bytes(4096, Qt::Uninitialized);
            const auto got = m_tls ? SSL_read(m_tls, bytes.data(), int(bytes.size()))
                                   : int(recv(m_client, bytes.data(), size_t(bytes.size()), 0));
            return bytes.first(std::max(got, 0));
        }

    private:
        int m_client;
        SSL *m_tls = nullptr;
    };

} // namespace

const QByteArray PasswordTrap::kCleartext("R\0\0\0\x08\0\0\0\x03", 9);
const QByteArray PasswordTrap::kScram("R\0\0\0\x17\0\0\0\x0aSCRAM-SHA-256\0\0", 24);
const QByteArray PasswordTrap::kAnswer;

PasswordTrap::PasswordTrap(const QByteArrayList &says, const QString &certificateFile, const QString &keyFile, int port)
    : m_says(says)
{
    if (!certificateFile.isEmpty()) {
        m_tls = SSL_CTX_new(TLS_server_method());
        SSL_CTX_use_certificate_file(m_tls, QFile::encodeName(certificateFile), SSL_FILETYPE_PEM);
        SSL_CTX_use_PrivateKey_file(m_tls, QFile::encodeName(keyFile), SSL_FILETYPE_PEM);
    }
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int again = 1;
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(m_listener, 5) != 0)
        qWarning("no trap");
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this] { serve(); });
}

PasswordTrap::~PasswordTrap()
{
    m_isOver = true;
    hangUp();
    shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    close(m_listener);
    SSL_CTX_free(m_tls);
}

void PasswordTrap::hangUp()
{
    shutdown(m_client, SHUT_RDWR);
}

QByteArray PasswordTrap::got() const
{
    const std::lock_guard lock(m_mutex);
    return m_got;
}

void PasswordTrap::serve()
{
    while (!m_isOver) {
        const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        const int now = 1;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
        talk(client);
    }
}

void PasswordTrap::talk(int client)
{
    ++m_clients;
    m_client = client;
    Line line(client);
    QByteArray introduction = line.hear();
    if (introduction.size() == kRequestBytes) {
        line.say(m_tls ? "S" : "N");
        if (m_tls && !line.startTls(m_tls))
            return;
        introduction = line.hear();
    }
    if (introduction.isEmpty())
        return;
    const auto keep = [this](const QByteArray &bytes) {
        const std::lock_guard lock(m_mutex);
        m_got += bytes;
        return !bytes.isEmpty();
    };
    for (const QByteArray &each : m_says) {
        if (each.isEmpty() ? !keep(line.hear()) : !line.say(each))
            return;
    }
    while (keep(line.hear())) { }
}

} // namespace docsweep
