// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/background.h"

#include "ui/schedule/schedulewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kWaitForTray = 6s; ///< a desktop that restarts its panel takes about so long

} // namespace

Background::Background(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_tray.setStatus(describeTray(facts())); });
    m_alone.setSingleShot(true);
    m_alone.setInterval(kWaitForTray);
    connect(&m_alone, &QTimer::timeout, this, [this] {
        if (m_window && !m_window->isVisible() && !m_tray.isShown())
            showWindow();
    });
    for (const auto change : {&Console::contextChanged, &Console::planChanged, &Console::healthChanged,
             &Console::pendingChanged, &Console::scanStarted, &Console::scanEnded, &Console::runStarted})
        connect(&m_console, change, this, &Background::update);
    connect(&m_console, &Console::runProgressed, this, &Background::update);
    connect(&m_console, &Console::runPauseChanged, this, &Background::update);
    connect(&m_console, &Console::runEnded, this, &Background::endRun);
    connectTray();
    m_tray.setStatus(describeTray(facts()));
}

void Background::connectTray()
{
    connect(&m_tray, &Tray::presenceChanged, this, &Background::takePresence);
    connect(&m_tray, &Tray::openRequested, this, &Background::showWindow);
    connect(&m_tray, &Tray::cleanUpRequested, this, [this] {
        showWindow();
        if (m_window)
            m_window->cleanUpEverything();
    });
    connect(&m_tray, &Tray::scanRequested, &m_console, &Console::scan);
    connect(&m_tray, &Tray::pauseForAnHourRequested, this, [this] { pauseUntil(m_console.now() + 1h); });
    connect(
        &m_tray, &Tray::pauseUntilTomorrowRequested, this, [this] { pauseUntil(startOfTomorrow(m_console.now())); });
    connect(&m_tray, &Tray::resumeRequested, this, [this] {
        if (m_control.resume)
            m_control.resume();
        update();
    });
    connect(&m_tray, &Tray::quitRequested, this, &Background::quit);
    connect(&m_tray, &Tray::noticeClicked, this, [this] {
        showWindow();
        if (m_window && m_noticeIsReport)
            m_window->showLastReport();
    });
}

void Background::setWindow(MainWindow *window)
{
    m_window = window;
    window->setClosing([this] { return decideClosing(); });
    connect(window, &MainWindow::closed, this, &Background::ended);
}

void Background::setAutomatic(AutomaticControl control)
{
    m_control = std::move(control);
    update();
}

void Background::begin(bool hidden)
{
    if (!m_window)
        return;
    if (hidden)
        m_alone.start();
    else
        m_window->show();
}

void Background::showWindow()
{
    if (!m_window)
        return;
    if (m_window->isMinimized())
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Background::update()
{
    if (!m_soon.isActive())
        m_soon.start();
}

AutomaticRuns Background::automatic() const
{
    return m_control.read ? m_control.read() : AutomaticRuns();
}

TrayFacts Background::facts() const
{
    TrayFacts facts;
    facts.now = m_console.now();
    facts.configured = m_console.context().isConfigured();
    facts.project = m_console.context().title();
    facts.scanning = m_console.isScanning();
    facts.running = m_console.isRunning();
    facts.runPaused = m_console.isPaused();
    facts.progress = m_console.runProgress();
    facts.automatic = automatic();
    if (m_console.pending())
        facts.pendingItems = m_console.pending()->items;
    const std::optional<Run> &run = m_console.lastRun();
    if (run)
        facts.failedItems = run->totals.of(ItemState::Failed).items;
    const std::optional<Plan> &plan = m_console.plan();
    if (plan && !(run && run->planId == plan->id))
        facts.reclaimable = StateTotal{plan->totals.items, plan->totals.bytes};
    const std::optional<Error> &failed = m_console.scanError();
    if (!m_console.context().problem.isEmpty())
        facts.problem = errorWords(errorOf(ErrorKind::BadConfig, m_console.context().problem)).headline;
    else if (failed && failed->kind != ErrorKind::Cancelled)
        facts.problem = tr("The scan failed: %1").arg(errorTitle(failed->kind));
    else if (m_console.storage().state == Health::State::Bad)
        facts.problem = tr("The storage does not answer");
    return facts;
}

void Background::pauseUntil(Instant until)
{
    if (m_control.pauseUntil)
        m_control.pauseUntil(until);
    update();
}

MainWindow::Closing Background::decideClosing()
{
    if (m_tray.isShown()) {
        if (!saidBefore(u"saidTray"_s)) {
            m_noticeIsReport = false;
            m_tray.notify({tr("docsweep is still running in the tray"),
                tr("To quit it, choose “Quit” in the menu of its tray icon."), false});
        }
        return MainWindow::Closing::Hide;
    }
    if (!automatic().enabled)
        return MainWindow::Closing::Quit;
    if (saidBefore(u"saidMinimised"_s))
        return MainWindow::Closing::Minimise;
    askToMinimise();
    return MainWindow::Closing::Stay;
}

void Background::askToMinimise()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("docsweep keeps running"),
        tr("Automatic runs are on, so docsweep keeps running. This desktop has no tray, so closing the window only "
           "minimises it. Press Ctrl+Q to quit docsweep."),
        QMessageBox::NoButton, m_window);
    box->setObjectName("minimiseNotice"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *minimise = box->addButton(tr("Minimise"), QMessageBox::AcceptRole);
    minimise->setObjectName("minimiseGo"_L1);
    QPushButton *end = box->addButton(tr("Quit docsweep"), QMessageBox::DestructiveRole);
    end->setObjectName("minimiseQuit"_L1);
    box->setDefaultButton(minimise);
    box->setEscapeButton(minimise);
    connect(minimise, &QPushButton::clicked, m_window, &QWidget::showMinimized);
    connect(end, &QPushButton::clicked, this, &Background::quit);
    box->open();
}

/// Asks and remembers, also over restarts.
bool Background::saidBefore(const QString &what)
{
    QSettings settings(m_console.context().settings.home + u"/window.ini"_s, QSettings::IniFormat);
    const bool before = settings.value(what).toBool();
    if (!before)
        settings.setValue(what, true);
    return before;
}

void Background::takePresence()
{
    if (m_window && !m_window->isVisible() && !m_alone.isActive())
        m_alone.start();
    m_tray.setStatus(describeTray(facts()));
}

void Background::endRun(const Result<Run> &run)
{
    update();
    if (m_ending)
        emit ended();
    else if ((!run || run->trigger != RunTrigger::Scheduled) && m_window && !m_window->isVisible())
        announce(run); // automatic ones are announced as the schedule's settings say
}

void Background::announce(const Result<Run> &end)
{
    m_noticeIsReport = bool(end);
    m_tray.notify(describeEnd(end, m_console.context().title()));
}

void Background::announce(const QString &connection, const Result<Run> &end)
{
    m_noticeIsReport = false; // its report is in no window
    TrayNotice notice = describeEnd(end);
    notice.title = tr("%1: %2").arg(connection, notice.title);
    m_tray.notify(notice);
}

void Background::quit()
{
    if (m_window)
        m_window->quit();
    else
        endNow();
}

void Background::endNow()
{
    if (m_ending)
        return;
    m_ending = true;
    m_console.stopScan();
    if (m_window)
        m_window->saveState();
    if (m_console.isRunning())
        m_console.stopRun();
    else
        emit ended();
}

} // namespace docsweep
