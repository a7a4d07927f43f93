// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/base/log.h"
#include "core/base/visibletext.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString harmless(const QString &line)
    {
        return visibleLines(line).replace(u'\t', "\\x09"_L1); // a tab would break the columns
    }

    qsizetype terminalWidth()
    {
        winsize size{};
        if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 20)
            return 80;
        return size.ws_col;
    }

    /// 0, or why they could not be written.
    int writeBytes(std::FILE *stream, const QByteArray &bytes)
    {
        errno = 0;
        if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size()))
            return 0;
        return errno == 0 ? EIO : errno;
    }

    int writeLine(std::FILE *stream, const QString &line)
    {
        return writeBytes(stream, harmless(redacted(line)).toUtf8() + '\n');
    }

} // namespace

Console::Console()
    : m_outIsTerminal(isatty(STDOUT_FILENO) == 1)
    , m_errIsTerminal(isatty(STDERR_FILENO) == 1)
{
}

void Console::print(const QString &line)
{
    const std::lock_guard lock(m_mutex);
    eraseProgress();
    const int error = writeLine(stdout, line);
    if (m_outError == 0)
        m_outError = error;
}

void Console::printBytes(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    eraseProgress();
    const int error = writeBytes(stdout, bytes);
    if (m_outError == 0)
        m_outError = error;
}

void Console::complain(const QString &line)
{
    const std::lock_guard lock(m_mutex);
    eraseProgress();
    std::fflush(stdout);
    writeLine(stderr, line);
}

void Console::showProgress(const QString &text)
{
    const std::lock_guard lock(m_mutex);
    if (!m_errIsTerminal || m_progressEnded)
        return;
    const QByteArray bytes = "\r" + harmless(text).left(terminalWidth() - 1).toUtf8() + "\x1b[K";
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
    m_progressShown = true;
}

void Console::endProgress()
{
    const std::lock_guard lock(m_mutex);
    eraseProgress();
    m_progressEnded = true;
}

bool Console::isOutputLost() const
{
    const std::lock_guard lock(m_mutex);
    return m_outError != 0;
}

QString Console::flush()
{
    const std::lock_guard lock(m_mutex);
    eraseProgress();
    errno = 0;
    if (std::fflush(stdout) != 0 && m_outError == 0)
        m_outError = errno == 0 ? EIO : errno;
    if (m_outError == 0 || m_outError == EPIPE)
        return {};
    return QString::fromLocal8Bit(std::strerror(m_outError)); // NOLINT(concurrency-mt-unsafe): one thread is left
}

void Console::eraseProgress()
{
    if (!m_progressShown)
        return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    m_progressShown = false;
}

} // namespace docsweep
