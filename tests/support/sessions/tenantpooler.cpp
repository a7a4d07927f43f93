// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/tenantpooler.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // PostgreSQL's protocol, 3.0: what a client may begin with.
    constexpr quint32 kStartup = 196608;
    constexpr quint32 kCancelRequest = 80877102;
    constexpr qsizetype kHead = 8; // length and code

    /// The pairs of a startup message, names and values in turn.
    QByteArrayList startupPairs(const QByteArray &message)
    {
        QByteArrayList pairs = message.sliced(kHead).split('\0');
        while (!pairs.isEmpty() && pairs.back().isEmpty())
            pairs.removeLast();
        return pairs;
    }

    QByteArray startupMessage(const QByteArrayList &pairs)
    {
        const QByteArray body = pairs.join('\0') + QByteArray(2, '\0');
        QByteArray head(kHead, '\0');
        qToBigEndian(quint32(kHead + body.size()), head.data());
        qToBigEndian(kStartup, head.data() + 4);
        return head + body;
    }

} // namespace

class TenantPooler::Worker : public QObject {
public:
    explicit Worker(const QHash<QByteArray, int> &ports)
        : m_ports(ports)
    {
    }

    /// On the pooler's thread.
    void listen(std::atomic<int> &port)
    {
        m_listener = new QTcpServer(this);
        connect(m_listener, &QTcpServer::newConnection, this, [this] { accept(m_listener->nextPendingConnection()); });
        m_listener->listen(QHostAddress::LocalHost);
        port = m_listener->serverPort();
        port.notify_one();
    }

private:
    void accept(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { greet(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    /// Reads what comes before the log-in: wishes for encryption, which are refused, and then who it is.
    void greet(QTcpSocket *client)
    {
        while (client->bytesAvailable() >= kHead) {
            const QByteArray head = client->peek(kHead);
            const auto length = qsizetype(qFromBigEndian<quint32>(head.constData()));
            if (client->bytesAvailable() < length)
                return;
            const QByteArray message = client->read(length);
            const auto code = qFromBigEndian<quint32>(head.constData() + 4);
            if (code == kCancelRequest) {
                client->disconnectFromHost();
                return;
            }
            if (code == kStartup) {
                pair(client, startupPairs(message));
                return;
            }
            client->write("N");
        }
    }

    void pair(QTcpSocket *client, QByteArrayList pairs)
    {
        int port = 0;
        for (qsizetype at = 0; at + 1 < pairs.size(); at += 2) {
            if (pairs[at] != "user")
                continue;
            const QByteArrayList names = pairs[at + 1].split('.');
            port = m_ports.value(names.back());
            pairs[at + 1] = names.front();
        }
        if (port == 0) {
            client->disconnectFromHost();
            return;
        }
        client->disconnect(this);
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, quint16(port));
        server->write(startupMessage(pairs));
    }

    const QHash<QByteArray, int> m_ports;
    QTcpServer *m_listener = nullptr;
};

TenantPooler::TenantPooler(const QHash<QByteArray, int> &ports)
    : m_worker(new Worker(ports))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->listen(m_port); });
    m_port.wait(0);
}

TenantPooler::~TenantPooler()
{
    m_thread.quit();
    m_thread.wait();
}

DatabaseSettings TenantPooler::settings(DatabaseSettings direct, const QString &project) const
{
    direct.port = m_port;
    direct.user += u'.' + project;
    return direct;
}

} // namespace docsweep
