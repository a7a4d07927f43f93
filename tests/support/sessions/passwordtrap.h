// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <atomic>
#include <mutex>
#include <thread>

struct ssl_ctx_st;

namespace docsweep {

/// Who stands where a PostgreSQL server should: takes every login, asks for what it is told to ask and keeps what it is
/// given. On a thread of its own, on every address of this machine.
class PasswordTrap {
public:
    static const QByteArray kCleartext; ///< AuthenticationCleartextPassword
    static const QByteArray kScram; ///< AuthenticationSASL with SCRAM-SHA-256, without channel binding
    static const QByteArray kAnswer; ///< no message: waits for one of the client

    /// `says` is sent one after the other to each client that has introduced itself. With a certificate it speaks TLS
    /// to who asks for it; else it declines. Port 0: any.
    PasswordTrap(const QByteArrayList &says, const QString &certificateFile, const QString &keyFile, int port = 0);
    ~PasswordTrap();

    int port() const { return m_port; }
    /// Whatever clients said after their introduction.
    QByteArray got() const;
    int clients() const { return m_clients; }
    /// Ends the talk with whoever is there.
    void hangUp();

private:
    void serve();
    void talk(int client);

    QByteArrayList m_says;
    ssl_ctx_st *m_tls = nullptr;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_clients{0};
    std::atomic<int> m_client{-1};
    std::atomic<bool> m_isOver{false};
    mutable std::mutex m_mutex;
    QByteArray m_got; ///< guarded by m_mutex
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace docsweep
