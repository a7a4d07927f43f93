// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processlimits.h"

#include "core/base/log.h"

#include <QString>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <system_error>

#include <sys/resource.h>
#include <unistd.h>

namespace docsweep {

namespace {

    constexpr rlim_t kLeastFiles = 128; ///< a run with its workers, their connections and folders, and the rest
    constexpr rlim_t kMostFiles = 8192; ///< more are never needed

    const char *g_program = "docsweep";

    /// Without memory, and without what may be locked.
    void say(const char *what)
    {
        for (const char *text : {g_program, ": ", what, "\n"})
            (void)!::write(STDERR_FILENO, text, std::strlen(text));
    }

    [[noreturn]] void endWithoutMemory()
    {
        say("there is not enough memory; what was begun is finished by the next run. Give docsweep more (ulimit -v, "
            "systemd's MemoryMax, the container's limit)");
        ::_exit(EXIT_FAILURE);
    }

    [[noreturn]] void endWithoutThread()
    {
        say("the system gives docsweep no more threads, or no memory for one; what was begun is finished by the next "
            "run. "
            "Raise the limits (ulimit -u and -v, systemd's TasksMax and MemoryMax, the container's)");
        ::_exit(EXIT_FAILURE);
    }

    [[noreturn]] void endUncaught()
    {
        if (const std::exception_ptr caught = std::current_exception()) {
            try {
                std::rethrow_exception(caught);
            } catch (const std::bad_alloc &) {
                endWithoutMemory();
            } catch (const std::system_error &error) {
                if (error.code() == std::errc::resource_unavailable_try_again)
                    endWithoutThread();
            } catch (...) { // NOLINT(bugprone-empty-catch): a bug of ours, as before
            }
        }
        std::abort();
    }

    /// Qt's own lines are for the log: an admin can do nothing with them. What ends the process is said all the same.
    void takeQtMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
    {
        // Qt tells of a thread that could not start by these words alone, and its work would never be done.
        if (text.contains(QLatin1String("Thread creation error")))
            endWithoutThread();
        thread_local QString before; // says why: "could not connect to display"
        if (type == QtFatalMsg && !before.isEmpty())
            say(qPrintable(before));
        if (type == QtFatalMsg || type == QtCriticalMsg)
            say(qPrintable(text));
        before = QString(before + QLatin1Char('\n') + text).right(400).trimmed();
        thread_local bool isLogging = false;
        if (isLogging)
            return; // logging it has made another one
        isLogging = true;
        logDebug(QStringLiteral("Qt: ") + text);
        isLogging = false;
    }

    bool limit(int what, rlimit &both, bool isSet)
    {
#ifdef __linux__
        // setrlimit(2) is forbidden to our units
        return ::prlimit(0, __rlimit_resource(what), isSet ? &both : nullptr, isSet ? nullptr : &both) == 0;
#else
        return (isSet ? ::setrlimit(what, &both) : ::getrlimit(what, &both)) == 0;
#endif
    }

} // namespace

bool meetProcessLimits(const char *program)
{
    g_program = program;
    std::signal(SIGXFSZ, SIG_IGN);
    std::set_new_handler(endWithoutMemory);
    std::set_terminate(endUncaught);
    qInstallMessageHandler(takeQtMessage);
    rlimit files = {};
    if (!limit(RLIMIT_NOFILE, files, false))
        return true;
    if (const rlim_t wanted = std::min(files.rlim_max, kMostFiles); files.rlim_cur < wanted) {
        rlimit raised = files;
        raised.rlim_cur = wanted;
        if (limit(RLIMIT_NOFILE, raised, true))
            files = raised;
    }
    if (files.rlim_cur >= kLeastFiles)
        return true;
    std::array<char, 256> text = {};
    (void)std::snprintf(text.data(), text.size(),
        "this process may have %llu files open, and a run needs %llu; nothing was done. Raise the limit: ulimit -n "
        "1024 "
        "(systemd: LimitNOFILE=1024)",
        static_cast<unsigned long long>(files.rlim_cur), static_cast<unsigned long long>(kLeastFiles));
    say(text.data());
    return false;
}

} // namespace docsweep
