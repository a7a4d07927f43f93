// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace docsweep {

namespace {

    constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};

    volatile std::sig_atomic_t writeEnd = -1;

    extern "C" void passOn(int number)
    {
        const int before = errno;
        const auto byte = static_cast<unsigned char>(number);
        // A full pipe holds enough requests to stop already.
        [[maybe_unused]] const ssize_t written = write(int(writeEnd), &byte, 1);
        errno = before;
    }

    std::array<int, 2> makePipe()
    {
        std::array<int, 2> ends{-1, -1};
        if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            ends = {-1, -1};
        return ends;
    }

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
    , m_pipe(makePipe())
    , m_notifier(m_pipe[0], QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Interrupt::readSignals);
    writeEnd = m_pipe[1];
    for (const int number : kSignals) {
        struct sigaction old { };
        if (m_pipe[1] < 0 || sigaction(number, nullptr, &old) != 0 || old.sa_handler == SIG_IGN)
            continue;
        struct sigaction mine { };
        mine.sa_handler = passOn;
        mine.sa_flags = SA_RESTART;
        sigaction(number, &mine, nullptr);
    }
}

Interrupt::~Interrupt()
{
    for (const int number : kSignals) {
        struct sigaction mine { };
        if (sigaction(number, nullptr, &mine) == 0 && mine.sa_handler == passOn)
            std::signal(number, SIG_DFL);
    }
    m_notifier.setEnabled(false);
    for (const int end : m_pipe) {
        if (end >= 0)
            close(end);
    }
}

void Interrupt::readSignals()
{
    unsigned char number = 0;
    while (read(m_pipe[0], &number, 1) == 1) {
        if (m_stop.request_stop()) {
            m_sinceFirst.start();
            emit stopRequested();
        } else if (m_sinceFirst.hasExpired(1000)) {
            std::signal(number, SIG_DFL);
            std::raise(number);
        }
    }
}

} // namespace docsweep
