// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/postgreswait.h"

#include <QByteArray>

using PGconn = struct pg_conn;

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

    explicit LoginGuard(Cleartext cleartext, PostgresPatience patience = {});
    ~LoginGuard();
    LoginGuard(const LoginGuard &) = delete;
    LoginGuard &operator=(const LoginGuard &) = delete;

    /// Whether the driver's calls come to us at all; else nothing is watched.
    static bool isInPlace();

    /// The server asked for the password in clear text and was given nothing.
    bool hasRefused() const { return m_end == End::AskedForCleartext; }
    /// The server took longer than the patience lasts.
    bool isTimedOut() const { return m_end == End::TimedOut; }

    /// `PostgresWait` ended the login.
    bool isStopped() const { return m_end == End::Stopped; }

    /// The host's name leads to no address.
    bool isUnresolved() const { return m_end == End::Unresolved; }
    /// It leads to addresses of version 6 alone, and nobody was reached there.
    bool isVersion6Alone() const { return m_isVersion6Alone; }
    void noteVersion6Alone() { m_isVersion6Alone = true; }

    /// The login was taken, and the connection ended before its first statement was answered.
    bool isLost() const { return m_end == End::Lost; }
    /// What the server said when it ended (an SQLSTATE); empty: nothing.
    const QByteArray &lostBy() const { return m_lostBy; }
    void noteLostBy(const char *state) { m_lostBy = state; }

    enum class End { AsLibpqSays, AskedForCleartext, TimedOut, Stopped, Unresolved, Lost };
    void endsWith(End end) { m_end = end; }
    void waitedFor(std::chrono::milliseconds most) { m_patience.connecting = most; }
    Cleartext cleartext() const { return m_cleartext; }
    const PostgresPatience &patience() const { return m_patience; }
    static LoginGuard *ofThisThread();

private:
    Cleartext m_cleartext;
    PostgresPatience m_patience;
    End m_end = End::AsLibpqSays;
    QByteArray m_lostBy;
    bool m_isVersion6Alone = false;
};

/// Where a login was tried last.
struct LoginPlace {
    QByteArray words; ///< that lead there and to no other host; they hold the password
    QByteArray server; ///< "host port"
    bool isVersion6Alone = false; ///< its addresses, and nobody was reached at any
};

/// A login by libpq's words (PQconnectdb) that never waits beyond the deadline, nor beyond `PostgresWait`; it ends
/// early when the descriptor `other` can be read. With one libpq's words hold the SQLSTATE. Of several hosts the first
/// that takes the login and is what target_session_attrs asks for. Null when it was given up, which `end` explains;
/// else the caller's, whatever its status.
PGconn *logIn(const char *words, LoginGuard::Cleartext cleartext, const QDeadlineTimer &deadline, int other,
    LoginGuard::End &end, LoginPlace *place = nullptr);

} // namespace docsweep
