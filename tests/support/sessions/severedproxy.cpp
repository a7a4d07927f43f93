// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/severedproxy.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <mutex>

namespace docsweep {

class SeveredProxy::Worker : public QObject {
public:
    explicit Worker(int serverPort)
        : m_serverPort(quint16(serverPort))
    {
    }

    /// On the proxy's thread.
    void listen(std::atomic<int> &port)
    {
        m_listener = new QTcpServer(this);
        connect(m_listener, &QTcpServer::newConnection, this, &Worker::pair);
        m_listener->listen(QHostAddress::LocalHost);
        port = m_listener->serverPort();
        port.notify_one();
    }

    void setWord(const QByteArray &word)
    {
        const std::lock_guard lock(m_mutex);
        m_word = word;
    }

    void setAct(const QByteArray &word, const std::function<void()> &act)
    {
        const std::lock_guard lock(m_mutex);
        m_actWord = word;
        m_act = act;
    }

private:
    void pair()
    {
        QTcpSocket *client = m_listener->nextPendingConnection();
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] { passOn(client, server); });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { answer(client, server); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    }

    void passOn(QTcpSocket *client, QTcpSocket *server)
    {
        const QByteArray bytes = client->readAll();
        const std::lock_guard lock(m_mutex);
        if (!m_word.isEmpty() && bytes.contains(m_word))
            client->setProperty("severed", true);
        if (m_act && bytes.contains(m_actWord))
            std::exchange(m_act, {})();
        server->write(bytes);
    }

    static void answer(QTcpSocket *client, QTcpSocket *server)
    {
        if (client->property("severed").toBool()) {
            server->abort();
            client->abort();
            return;
        }
        client->write(server->readAll());
    }

    quint16 m_serverPort;
    QTcpServer *m_listener = nullptr;
    std::mutex m_mutex;
    QByteArray m_word; ///< guarded by m_mutex, as below
    QByteArray m_actWord;
    std::function<void()> m_act;
};

SeveredProxy::SeveredProxy(int serverPort)
    : m_worker(new Worker(serverPort))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->listen(m_port); });
    m_port.wait(0);
}

SeveredProxy::~SeveredProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void SeveredProxy::severAt(const QByteArray &word)
{
    m_worker->setWord(word);
}

void SeveredProxy::actAt(const QByteArray &word, const std::function<void()> &act)
{
    m_worker->setAct(word, act);
}

} // namespace docsweep
