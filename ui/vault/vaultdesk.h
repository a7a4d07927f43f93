// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restore.h"
#include "ui/look/theme.h"

#include <QObject>

#include <functional>

class QWidget;

namespace docsweep {

class Console;
class UnlockDialog;
class VaultBook;

/// Where everything that is to be put back comes by: unlocks the vault first, asks for what that takes, and shows the
/// dialog of the restore. Lives in the window, which is the parent of its dialogs. GUI thread.
class VaultDesk : public QObject {
    Q_OBJECT

public:
    VaultDesk(Console &console, VaultBook &book, const Theme &theme, QWidget &window);

    VaultBook &book() { return m_book; }

    void putBack(const RestoreRequest &request);
    /// The copies of this home's run.
    void putBackRun(qint64 run, Instant startedAt);
    void finishEarlier(); ///< what was cut off
    void unlock();

signals:
    /// Something may have come back.
    void worked();

private:
    void unlockThen(std::function<void()> then);
    void openDialog(const std::optional<RestoreRequest> &request);

    Console &m_console;
    VaultBook &m_book;
    Theme m_theme;
    QWidget &m_window;
    std::function<void()> m_then; ///< once it is unlocked
};

} // namespace docsweep
