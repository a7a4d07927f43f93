// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/postgreswire.h"

#include "core/base/log.h"

#include <QRegularExpression>

#include <libpq-events.h>
#include <libpq-fe.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <dlfcn.h>
#include <memory>
#include <poll.h>
#include <sys/socket.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    using std::chrono::milliseconds;

    constexpr milliseconds kLongestProbe{15'000};
    constexpr auto kProbe = "SELECT 1";

    /// What is known of a connection that is watched.
    struct Wire {
        QByteArray words; ///< by which it was made; holds the password
        QByteArray server;
        LoginGuard::Cleartext cleartext;
        PostgresPatience patience;
        bool isCut = false;
    };

    /// Why a wait was given up.
    struct End {
        const PGconn *connection;
        bool isStop;
        milliseconds silent;
    };

    thread_local std::optional<End> t_end;

    template <typename Function> Function *libpqsOwn(const char *name)
    {
        return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
    }

    PGresult *ownGetResult(PGconn *connection)
    {
        static auto *const own = libpqsOwn<PGresult *(PGconn *)>("PQgetResult");
        return own(connection);
    }

    int ownSendQuery(PGconn *connection, const char *query)
    {
        static auto *const own = libpqsOwn<int(PGconn *, const char *)>("PQsendQuery");
        return own(connection, query);
    }

    /// libpq tells when a connection is destroyed.
    int onEvent(PGEventId event, void *info, void *)
    {
        if (event == PGEVT_CONNDESTROY) {
            PGconn *connection = static_cast<PGEventConnDestroy *>(info)->conn;
            delete static_cast<Wire *>(PQinstanceData(connection, &onEvent));
        }
        return 1;
    }

    /// Null for those that are not watched, or not any more.
    Wire *openWireOf(const PGconn *connection)
    {
        auto *wire = connection ? static_cast<Wire *>(PQinstanceData(connection, &onEvent)) : nullptr;
        return wire && !wire->isCut && PQstatus(connection) == CONNECTION_OK ? wire : nullptr;
    }

    bool hasReadAhead(PGconn *connection)
    {
        return PQsslInUse(connection) != 0 && SSL_pending(static_cast<SSL *>(PQgetssl(connection))) > 0;
    }

    /// An SQLSTATE that the server itself has given; those of class 08 are a pooler's, which misses its server.
    bool isWordOfServer(const QString &state)
    {
        return state.size() == 5 && !state.startsWith("08"_L1);
    }

    /// Whether a statement is answered on this connection.
    bool isAnswered(PGconn *connection, const QDeadlineTimer &deadline, int other)
    {
        if (ownSendQuery(connection, kProbe) == 0)
            return false;
        while (PQisBusy(connection) != 0) {
            if (!hasReadAhead(connection)
                && waitForWire(PQsocket(connection), POLLIN, deadline, other) != Waited::Ready)
                return false;
            if (PQconsumeInput(connection) == 0)
                return false;
        }
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(ownGetResult(connection), &PQclear);
        return PQresultStatus(result.get()) == PGRES_TUPLES_OK
            || isWordOfServer(QString::fromLatin1(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE)));
    }

    /// Whether the server says anything at all to a newcomer, be it that it has no room. `other` ends the question
    /// early.
    bool answersElsewhere(const Wire &wire, milliseconds most, int other)
    {
        const QDeadlineTimer deadline(most);
        LoginGuard::End end{};
        PGconn *connection = logIn(wire.words.constData(), wire.cleartext, deadline, other, end);
        if (!connection)
            return false;
        bool answers = false;
        if (PQstatus(connection) == CONNECTION_OK) {
            answers = isAnswered(connection, deadline, other);
        } else { // "…: FATAL:  53300: sorry, too many clients already": a code that is no sentence
            static const QRegularExpression code(u":  ([0-9A-Z]{5})\\b"_s);
            const QString said = QString::fromUtf8(PQerrorMessage(connection));
            answers = isWordOfServer(code.match(said).captured(1));
        }
        if (!answers && PQsocket(connection) >= 0)
            shutdown(PQsocket(connection), SHUT_RDWR); // nor is the good-bye waited for
        PQfinish(connection);
        return answers;
    }

    void cut(PGconn *connection, Wire &wire, bool isStop, milliseconds silent)
    {
        wire.isCut = true;
        shutdown(PQsocket(connection), SHUT_RDWR);
        if (isStop)
            silentservers::noteLeft(wire.server);
        else
            silentservers::note(wire.server);
        t_end = End{connection, isStop, silent};
        logDebug(u"a connection to PostgreSQL was cut after %1 ms without an answer"_s.arg(silent.count()));
    }

    /// Until the server says more, or takes more. False: the connection was cut.
    bool await(PGconn *connection, Wire &wire, short events)
    {
        if ((events & POLLIN) != 0 && hasReadAhead(connection))
            return true;
        const int socket = PQsocket(connection);
        if (socket < 0)
            return true; // libpq knows why
        bool isAlone = silentservers::isKnown(wire.server); // nobody else need be asked any more
        const milliseconds most =
            isAlone ? std::min(wire.patience.silence, silentservers::kMoment) : wire.patience.silence;
        const milliseconds probe = std::min(most / 2, kLongestProbe);
        QElapsedTimer silent;
        silent.start();
        while (true) {
            const milliseconds left = (isAlone ? most : most - probe) - milliseconds(silent.elapsed());
            switch (waitForWire(socket, events, QDeadlineTimer(std::max(left, milliseconds(0))))) {
            case Waited::Ready:
            case Waited::OtherReady:
                if (most == silentservers::kMoment)
                    silentservers::forget(wire.server);
                return true;
            case Waited::Stopped:
                cut(connection, wire, true, milliseconds(silent.elapsed()));
                return false;
            case Waited::TimedOut:
                if (isAlone) {
                    cut(connection, wire, false, milliseconds(silent.elapsed()));
                    return false;
                }
                if (answersElsewhere(wire, probe, socket))
                    silent.restart();
                else
                    isAlone = true;
            }
        }
    }

    /// All that was given to libpq is on its way.
    void flush(PGconn *connection, Wire &wire)
    {
        while (PQflush(connection) == 1) {
            if (!await(connection, wire, POLLIN | POLLOUT))
                return;
            if (PQconsumeInput(connection) == 0) // a server that talks may not listen before it was heard
                return;
        }
    }

} // namespace

void watchWire(PGconn *connection, const QByteArray &words, const QByteArray &server, LoginGuard::Cleartext cleartext,
    PostgresPatience patience)
{
    auto wire = std::make_unique<Wire>(Wire{words, server, cleartext, patience});
    if (PQregisterEventProc(connection, &onEvent, "docsweep", nullptr) != 0
        && PQsetInstanceData(connection, &onEvent, wire.get()) != 0)
        (void)wire.release(); // the connection's
}

bool isWireInPlace()
{
    return dlsym(RTLD_DEFAULT, "PQgetResult") == reinterpret_cast<void *>(&PQgetResult)
        && dlsym(RTLD_DEFAULT, "PQexec") == reinterpret_cast<void *>(&PQexec)
        && dlsym(RTLD_DEFAULT, "PQsendQuery") == reinterpret_cast<void *>(&PQsendQuery);
}

void forgetEndOfWait()
{
    t_end.reset();
}

std::optional<Error> endOfWait(const QString &what)
{
    if (!t_end)
        return std::nullopt;
    if (t_end->isStop)
        return failCancelled().value();
    const QString seconds = QString::number(double(t_end->silent.count()) / 1000.0, 'g', 3);
    return during(what, errorOf(ErrorKind::Unavailable, Cause{CauseKind::DatabaseSilent, {seconds}}));
}

} // namespace docsweep

// These take the places of libpq's functions, for a program's own symbols come before those of its libraries.

extern "C" Q_DECL_EXPORT int PQsendQuery(PGconn *connection, const char *query)
{
    using namespace docsweep;
    Wire *wire = openWireOf(connection);
    if (!wire)
        return ownSendQuery(connection, query);
    t_end.reset();
    PQsetnonblocking(connection, 1);
    const int sent = ownSendQuery(connection, query);
    if (sent != 0)
        flush(connection, *wire);
    PQsetnonblocking(connection, 0);
    return sent;
}

extern "C" Q_DECL_EXPORT PGresult *PQgetResult(PGconn *connection)
{
    using namespace docsweep;
    Wire *wire = openWireOf(connection);
    while (wire && PQisBusy(connection) != 0) {
        if (!await(connection, *wire, POLLIN) || PQconsumeInput(connection) == 0)
            break;
    }
    return ownGetResult(connection);
}

extern "C" Q_DECL_EXPORT PGresult *PQexec(PGconn *connection, const char *query)
{
    using namespace docsweep;
    while (PGresult *left = PQgetResult(connection))
        PQclear(left);
    if (PQsendQuery(connection, query) == 0)
        return nullptr;
    PGresult *last = nullptr;
    while (PGresult *next = PQgetResult(connection)) {
        PQclear(last);
        last = next;
        const ExecStatusType status = PQresultStatus(last);
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH)
            break;
    }
    return last;
}
