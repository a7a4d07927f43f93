// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include <QByteArray>
#include <QStringDecoder>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kLongest = 64 << 10;
    constexpr int kLookForStopMillis = 100;

    /// The terminal shows nothing of what is typed while this lives.
    class NoEcho {
    public:
        explicit NoEcho(const QString &prompt)
            : m_isTerminal(isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &m_before) == 0)
        {
            if (!m_isTerminal)
                return;
            termios silent = m_before;
            silent.c_lflag &= ~tcflag_t(ECHO);
            silent.c_lflag |= tcflag_t(ECHONL);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
            std::fputs(qPrintable(prompt), stderr);
            std::fflush(stderr);
        }
        ~NoEcho()
        {
            if (m_isTerminal)
                tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
        NoEcho(const NoEcho &) = delete;
        NoEcho &operator=(const NoEcho &) = delete;

    private:
        termios m_before{};
        const bool m_isTerminal;
    };

    Result<QByteArray> readLine(std::stop_token stop)
    {
        QByteArray line;
        while (line.size() <= kLongest) {
            if (stop.stop_requested())
                return failCancelled();
            pollfd input{STDIN_FILENO, POLLIN, 0};
            const int ready = ::poll(&input, 1, kLookForStopMillis);
            if (ready == 0 || (ready < 0 && errno == EINTR))
                continue;
            char byte = 0; // one at a time: what follows the line is somebody else's
            const ssize_t count = ready < 0 ? -1 : ::read(STDIN_FILENO, &byte, 1);
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return fail(ErrorKind::Io, u"Standard input cannot be read."_s);
            if (count == 0 || byte == '\n')
                return line;
            line += byte;
        }
        return fail(ErrorKind::BadConfig, u"The line on standard input is too long for a key or password."_s);
    }

} // namespace

Result<Secret> readSecret(const QString &prompt, std::stop_token stop)
{
    const NoEcho quiet(prompt);
    Result<QByteArray> line = readLine(stop);
    if (!line)
        return fail(line.error());
    const Wiped wipedLine(*line);
    if (line->endsWith('\r'))
        line->chop(1);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString value = decode(*line);
    const bool isText = !decode.hasError()
        && std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (value.trimmed().isEmpty())
        return fail(ErrorKind::BadConfig,
            u"Nothing was given; type the value and press Enter, or send it as one line on standard input."_s);
    if (!isText)
        return fail(ErrorKind::BadConfig, u"What was given holds control characters or is no UTF-8."_s);
    return Secret(value);
}

bool canAsk()
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

Result<bool> askYesNo(const QString &question, std::stop_token stop)
{
    std::fputs(qPrintable(question + u" [y/N] "_s), stderr);
    std::fflush(stderr);
    const Result<QByteArray> line = readLine(stop);
    if (!line)
        return fail(line.error());
    const QByteArray answer = line->trimmed().toLower();
    return answer == "y" || answer == "yes";
}

} // namespace docsweep
