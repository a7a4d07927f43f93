// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"
#include "ui/tray/tray.h"

#include <QPointer>

namespace docsweep {

/// What the tray does with the runs that nobody starts by hand; empty calls where there are none.
struct AutomaticControl {
    std::function<AutomaticRuns()> read;
    std::function<void(Instant)> pauseUntil;
    std::function<void()> resume;
};

/// Keeps the program there without its window, as long as it can be reached: what closing the window means, what the
/// tray shows and does, and how everything ends. GUI thread.
class Background : public QObject {
    Q_OBJECT

public:
    /// The console outlives it.
    explicit Background(Console &console, QObject *parent = nullptr);

    /// The window of now on: closing it is decided here.
    void setWindow(MainWindow *window);
    void setAutomatic(AutomaticControl control);

    /// Shows the window; where `hidden` only if no tray is there or comes within a few seconds.
    void begin(bool hidden);
    /// Brings the window to the front, wherever it is.
    void showWindow();
    /// Reads everything anew; soon, and once for several calls.
    void update();
    /// A run that ended, for those who do not look at the window.
    void announce(const Result<Run> &end);
    void announce(const QString &connection, const Result<Run> &end); ///< of one that is not open

    /// Asks first while a run is on.
    void quit();
    /// Asks nothing; a run that is on ends within a batch.
    void endNow();

    Tray &tray() { return m_tray; }
    TrayFacts facts() const;

signals:
    /// Nothing runs any more and the window is closed: the process may end.
    void ended();

private:
    void connectTray();
    AutomaticRuns automatic() const;
    MainWindow::Closing decideClosing();
    void askToMinimise();
    bool saidBefore(const QString &what);
    void takePresence();
    void endRun(const Result<Run> &run);
    void pauseUntil(Instant until);

    Console &m_console;
    AutomaticControl m_control;
    QPointer<MainWindow> m_window;
    Tray m_tray;
    QTimer m_soon;
    QTimer m_alone; ///< how long a hidden window waits for a tray
    bool m_noticeIsReport = false; ///< the last notification was of a run
    bool m_ending = false;
};

} // namespace docsweep
