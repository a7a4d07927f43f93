// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/windowkeeper.h"

#include "ui/console/console.h"
#include "ui/mainwindow.h"
#include "ui/words/languages.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kLanguage = "language"_L1;
    constexpr auto kTheme = "theme"_L1;

} // namespace

WindowKeeper::WindowKeeper(
    Console &console, ScheduledRuns &scheduled, Languages &languages, const Given &given, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_scheduled(scheduled)
    , m_languages(languages)
    , m_stateFile(given.stateFile)
{
    m_systemPalette = [] {
        const QPalette ours = QApplication::palette();
        QApplication::setPalette(QPalette()); // nothing of ours: the desktop's is what remains
        const QPalette systems = QApplication::palette();
        QApplication::setPalette(ours);
        return systems;
    };
    m_following.setSingleShot(true);
    m_following.setInterval(0ms);
    connect(&m_following, &QTimer::timeout, this, &WindowKeeper::followSystem);
    m_waiting.setInterval(500ms);
    connect(&m_waiting, &QTimer::timeout, this, &WindowKeeper::apply);
    read(given);
    m_languages.use(m_choice.language.isEmpty() ? m_languages.forSystem() : m_choice.language);
    m_theme = wantedTheme();
    makeWindow();
    qApp->installEventFilter(this);
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::read(const Given &given)
{
    const QSettings state(m_stateFile, QSettings::IniFormat);
    m_choice.language = m_languages.find(
        given.language.isEmpty() ? state.value(kLanguage).toString() : given.language); // empty: none that is there
    m_choice.theme = given.theme.value_or(themeOf(state.value(kTheme).toString()));
}

void WindowKeeper::open()
{
    if (m_window->isMinimized())
        m_window->showNormal();
    else
        m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void WindowKeeper::setAppearance(const AppearanceChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    QSettings state(m_stateFile, QSettings::IniFormat);
    state.setValue(kLanguage, choice.language);
    state.setValue(kTheme, themeWord(choice.theme));
    // The control that asked for it belongs to the window that goes.
    QMetaObject::invokeMethod(this, &WindowKeeper::apply, Qt::QueuedConnection);
}

/// Nothing when all is as it should be.
void WindowKeeper::apply()
{
    const QString language = m_choice.language.isEmpty() ? m_languages.forSystem() : m_choice.language;
    const Theme theme = wantedTheme();
    m_waiting.stop();
    if (language == m_languages.current() && theme.dark == m_theme.dark) {
        m_window->setAppearance(m_choice, m_languages.available());
        return;
    }
    if (!m_window->isReplaceable())
        return m_waiting.start();
    if (language != m_languages.current())
        m_languages.use(language);
    m_theme = theme;
    replaceWindow();
}

void WindowKeeper::makeWindow()
{
    m_looking = true;
    applyTheme(*qApp, m_theme);
    m_looking = false;
    m_window = std::make_unique<MainWindow>(m_console, m_scheduled, m_theme);
    m_window->setAppearance(m_choice, m_languages.available());
    connect(m_window.get(), &MainWindow::appearanceChosen, this, &WindowKeeper::setAppearance);
}

void WindowKeeper::replaceWindow()
{
    MainWindow *old = m_window.release();
    old->disconnect(this);
    old->saveState();
    makeWindow();
    m_console.setReviewing(false); // the new window says so again when it takes ticks over
    m_window->takeOver(*old);
    if (old->isVisible())
        m_window->show(); // first, so that there is a window all the time
    old->hide();
    emit windowReplaced(m_window.get());
    old->deleteLater();
}

bool WindowKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const bool isChange =
        event->type() == QEvent::ThemeChange || (event->type() == QEvent::ApplicationPaletteChange && watched == qApp);
    if (isChange && !m_looking && m_choice.theme == ThemeChoice::System)
        m_following.start();
    return QObject::eventFilter(watched, event);
}

void WindowKeeper::followSystem()
{
    if (m_choice.theme == ThemeChoice::System)
        apply();
}

Theme WindowKeeper::wantedTheme()
{
    if (m_choice.theme == ThemeChoice::Light)
        return Theme::light();
    if (m_choice.theme == ThemeChoice::Dark)
        return Theme::darkTheme();
    m_looking = true;
    const QPalette systems = m_systemPalette();
    m_looking = false;
    return Theme::forSystem(systems);
}

} // namespace docsweep
