// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/endpoint/endpoint.h"
#include "core/base/log.h"

#include <QElapsedTimer>

#include <systemd/sd-daemon.h>

#include <condition_variable>
#include <map>
#include <mutex>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kSameNotice = 60000; ///< milliseconds in which the same thing is logged once

    /// Who sends garbage a thousand times a second must not fill the log. Safe from every thread.
    class Notices {
    public:
        void tell(const QString &what)
        {
            const std::lock_guard lock(m_mutex);
            QElapsedTimer &last = m_last[what];
            if (last.isValid() && last.elapsed() < kSameNotice)
                return;
            last.start();
            logWarning(u"endpoint: "_s + what);
        }

    private:
        std::mutex m_mutex;
        std::map<QString, QElapsedTimer> m_last; ///< guarded by m_mutex
    };

    /// Lets requests in while the endpoint is there.
    class Door {
    public:
        void open(std::unique_ptr<Endpoint> endpoint)
        {
            const std::lock_guard lock(m_mutex);
            m_endpoint = std::move(endpoint);
        }
        void pass(HttpRequest request, HttpServer::Answer answer)
        {
            const std::lock_guard lock(m_mutex);
            if (m_endpoint)
                m_endpoint->handle(std::move(request), std::move(answer));
            else
                answer({503, "application/json", R"({"success":false,"error":"The service is closing."})", {}});
        }
        /// Comes back when what was let in has been answered.
        void close()
        {
            std::unique_ptr<Endpoint> last;
            const std::lock_guard lock(m_mutex);
            last = std::move(m_endpoint);
        }

    private:
        std::mutex m_mutex;
        std::unique_ptr<Endpoint> m_endpoint; ///< guarded by m_mutex
    };

    EndpointPolicy policyOf(const EndpointSettings &settings)
    {
        EndpointPolicy policy;
        for (const QString &host : settings.hosts)
            policy.hosts += host.toLatin1();
        for (const QString &origin : settings.origins)
            policy.origins += origin.toLatin1();
        policy.token = settings.token;
        return policy;
    }

    Result<int> socketOfSystemd()
    {
        const int handed = sd_listen_fds(1);
        if (handed == 1 && sd_is_socket(SD_LISTEN_FDS_START, AF_UNSPEC, SOCK_STREAM, 1) > 0)
            return SD_LISTEN_FDS_START;
        if (handed > 1)
            return fail(ErrorKind::BadConfig, u"systemd hands over %1 sockets; serve takes one"_s.arg(handed));
        return fail(ErrorKind::BadConfig, Cause{CauseKind::ListenMissing, {}});
    }

    Result<std::unique_ptr<HttpServer>> open(
        const ServeOptions &options, HttpServer::Handler handler, HttpServer::Notice notice)
    {
        if (options.address.isEmpty()) {
            const Result<int> socket = socketOfSystemd();
            if (!socket)
                return fail(socket.error());
            return HttpServer::serve(*socket, {}, std::move(handler), std::move(notice));
        }
        const QHostAddress address =
            options.address == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(options.address);
        if (address.isNull())
            return fail(ErrorKind::BadConfig, Cause{CauseKind::ListenForeign, {options.address}});
        return HttpServer::listen(address, options.port, {}, std::move(handler), std::move(notice));
    }

} // namespace

Result<ExitCode> runServe(const ServeOptions &options, const CommandContext &context)
{
    // What cannot work is said now, not to the first visitor.
    const Result<std::unique_ptr<SessionReader>> sessions = context.readers.sessions();
    if (!sessions && sessions.error().kind == ErrorKind::BadConfig)
        return fail(sessions.error());
    const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
    if (!journal)
        return fail(journal.error());
    Notices notices;
    Door door;
    // Before anybody can knock: systemd hands over a socket on which the first request waits.
    door.open(std::make_unique<Endpoint>(
        context.settings, context.writers, context.readers, policyOf(context.settings.endpoint)));
    Result<std::unique_ptr<HttpServer>> opened = open(
        options,
        [&door](HttpRequest request, HttpServer::Answer answer) { door.pass(std::move(request), std::move(answer)); },
        [&notices](const QString &what) { notices.tell(what); });
    if (!opened)
        return fail(opened.error());
    const std::unique_ptr<HttpServer> server = std::move(*opened);
    context.console.print(u"Serving on port %1."_s.arg(server->port()));
    (void)context.console.flush();
    logInfo(u"endpoint: serving on port %1"_s.arg(server->port()));
    sd_notify(0, "READY=1");
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait(lock, context.stop, [] { return false; });
    sd_notify(0, "STOPPING=1");
    door.close(); // everything has been answered now, which the server's end asks for
    return ExitCode::Done;
}

} // namespace docsweep
