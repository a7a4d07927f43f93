// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"
#include "ui/look/theme.h"

#include <QObject>
#include <QPalette>
#include <QTimer>

#include <functional>
#include <memory>

namespace docsweep {

class Console;
class Languages;
class MainWindow;
class ScheduledRuns;

/// Holds the one window of a console. A window has the language and the colours it was built with: when they change,
/// the keeper builds another one in the same place, also while a cleanup is running, which goes on in the console. GUI
/// thread.
class WindowKeeper : public QObject {
    Q_OBJECT

public:
    /// `given`: from the command line; what is left open there was chosen in the window at some time, and stands in
    /// `stateFile`. Console and languages outlive the keeper.
    struct Given {
        QString language; ///< empty: not given
        std::optional<ThemeChoice> theme;
        QString stateFile; ///< window.ini
    };
    WindowKeeper(Console &console, ScheduledRuns &scheduled, Languages &languages, const Given &given,
        QObject *parent = nullptr);
    ~WindowKeeper() override;

    MainWindow *window() { return m_window.get(); } ///< never null; another one after `windowReplaced`
    /// Shows it, above others.
    void open();

    const AppearanceChoice &appearance() const { return m_choice; }
    /// Builds the window anew and remembers the choice. A question or a form that is open is waited for.
    void setAppearance(const AppearanceChoice &choice);
    /// How to see the desktop's own colours, for tests.
    void setSystemPalette(std::function<QPalette()> palette) { m_systemPalette = std::move(palette); }

signals:
    void windowReplaced(docsweep::MainWindow *window); ///< the one before goes when this returns to the event loop

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(const Given &given);
    void apply();
    void makeWindow();
    void replaceWindow();
    void followSystem();
    Theme wantedTheme();

    Console &m_console;
    ScheduledRuns &m_scheduled;
    Languages &m_languages;
    QString m_stateFile;
    AppearanceChoice m_choice;
    Theme m_theme;
    std::function<QPalette()> m_systemPalette;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_following; ///< several events of one change count once
    QTimer m_waiting; ///< for a question to be answered
    bool m_looking = false; ///< the events are our own
};

} // namespace docsweep
