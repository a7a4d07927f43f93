// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace docsweep {

/// Watches the logins of this thread to PostgreSQL servers while it lives. libpq 15 sends the password in clear text to
/// any server that asks for it so (`require_auth` came with libpq 16), and Qt's driver can neither be given a
/// connection that is made already nor asked to look before it answers. So PQconnectdb, which the driver calls, is ours
/// in every program that links this floor: it reads each message of the server before libpq does.
/// One at a time in a thread.
class LoginGuard {
public:
    enum class Cleartext {
        Allowed, ///< the server's certificate is verified, or there is no network to it
        Refused,
    };

    explicit LoginGuard(Cleartext cleartext);
    ~LoginGuard();
    LoginGuard(const LoginGuard &) = delete;
    LoginGuard &operator=(const LoginGuard &) = delete;

    /// Whether the driver's calls come to us at all; else nothing is watched.
    static bool isInPlace();

    /// The server asked for the password in clear text and was given nothing.
    bool hasRefused() const { return m_end == End::AskedForCleartext; }
    /// The server took longer than ten seconds.
    bool isTimedOut() const { return m_end == End::TimedOut; }

    /// The login was taken, and the connection ended before its first statement was answered.
    bool isLost() const { return m_end == End::Lost; }
    /// What the server said when it ended (an SQLSTATE); empty: nothing.
    const QByteArray &lostBy() const { return m_lostBy; }
    void noteLostBy(const char *state) { m_lostBy = state; }

    enum class End { AsLibpqSays, AskedForCleartext, TimedOut, Lost };
    void endsWith(End end) { m_end = end; }
    Cleartext cleartext() const { return m_cleartext; }
    static LoginGuard *ofThisThread();

private:
    Cleartext m_cleartext;
    End m_end = End::AsLibpqSays;
    QByteArray m_lostBy;
};

} // namespace docsweep
