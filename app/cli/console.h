// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <mutex>

namespace docsweep {

/// Standard output and standard error. Safe from every thread: lines never mix with each other or with the progress
/// line, which exists only where standard error is a terminal. What is printed is UTF-8, and control characters in it
/// show as \xNN, so that no stored name can drive the terminal.
class Console {
public:
    Console();

    bool outIsTerminal() const { return m_outIsTerminal; }
    bool errIsTerminal() const { return m_errIsTerminal; }

    /// A line on standard output.
    void print(const QString &line);

    /// Bytes on standard output as they are: for programs, where a name may hold anything.
    void printBytes(const QByteArray &bytes);

    /// A sentence on standard error.
    void complain(const QString &line);

    /// Draws the progress line anew, cut to the terminal's width. Does nothing after `endProgress`.
    void showProgress(const QString &text);

    /// Takes the progress line away for good: what follows is the result.
    void endProgress();

    /// Nobody takes the output any more (a closed pipe, a full disk): long listings may end early.
    bool isOutputLost() const;

    /// Writes out what is buffered. Nothing lost: empty; else what the system said. A reader that simply went away
    /// (`| head`) counts as nothing lost.
    QString flush();

private:
    void eraseProgress(); ///< with m_mutex held

    const bool m_outIsTerminal;
    const bool m_errIsTerminal;
    mutable std::mutex m_mutex;
    bool m_progressShown = false; ///< guarded by m_mutex
    bool m_progressEnded = false; ///< guarded by m_mutex
    int m_outError = 0; ///< errno of the first failed write; guarded by m_mutex
};

} // namespace docsweep
