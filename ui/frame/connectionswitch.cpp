// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/connectionswitch.h"

#include "ui/words/format.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::chrono::minutes kSavedShown{2};

} // namespace

ConnectionSwitch::ConnectionSwitch(Console &console, QWidget *window)
    : QObject(window)
    , m_console(console)
    , m_window(window)
{
    connect(&m_console, &Console::runEnded, this, [this] {
        if (m_agreed)
            QMetaObject::invokeMethod(this, &ConnectionSwitch::proceed, Qt::QueuedConnection);
    });
}

void ConnectionSwitch::open(const QString &connection)
{
    m_savedFile.clear();
    setProblem({});
    m_job.start(
        this,
        [open = m_console.context().connections.open, connection](const std::stop_token &) { return open(connection); },
        [this, connection](const Result<ConsoleContext> &context) {
            if (context)
                take(*context);
            else
                setProblem(
                    {tr("The connection “%1” cannot be opened. %2").arg(connection, errorSentence(context.error())),
                        technicalText(context.error())});
        });
}

void ConnectionSwitch::take(const ConsoleContext &context)
{
    setProblem({});
    m_next = context;
    if (m_console.isRunning())
        ask();
    else
        proceed();
}

void ConnectionSwitch::ask()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("A cleanup is running"),
        tr("A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list."),
        QMessageBox::NoButton, m_window);
    question->setObjectName("switchQuestion"_L1);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = question->addButton(tr("Keep running"), QMessageBox::RejectRole);
    keep->setObjectName("switchKeep"_L1);
    QPushButton *stop = question->addButton(tr("Stop and switch"), QMessageBox::AcceptRole);
    stop->setObjectName("switchStop"_L1);
    question->setDefaultButton(keep);
    connect(question, &QMessageBox::finished, this, [this, question, stop] {
        if (question->clickedButton() != stop) {
            m_next.reset();
            return;
        }
        m_agreed = true;
        if (m_console.isRunning())
            m_console.stopRun();
        else
            proceed(); // it ended while the question stood
    });
    question->open();
}

void ConnectionSwitch::proceed()
{
    m_agreed = false;
    if (!m_next)
        return;
    const ConsoleContext next = *m_next;
    m_next.reset();
    m_console.setContext(next);
}

void ConnectionSwitch::noteSaved(const QString &connection)
{
    const auto file = m_console.context().connections.file;
    m_savedFile = file ? file(connection) : QString();
    emit changed();
    QTimer::singleShot(kSavedShown, this, [this, shown = m_savedFile] {
        if (shown != m_savedFile)
            return;
        m_savedFile.clear();
        emit changed();
    });
}

void ConnectionSwitch::askToReset()
{
    if (!m_console.context().resetDemo || m_window->findChild<QMessageBox *>("resetQuestion"_L1) != nullptr)
        return;
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Reset demo data"), tr("Reset the demo data?"), QMessageBox::NoButton, m_window);
    question->setObjectName("resetQuestion"_L1);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Its files, rows, holds, schedule and history in %1 are replaced by new ones. "
                                    "Nothing else is touched.")
                                     .arg(asWritten(QDir::toNativeSeparators(m_console.context().demoFolder))));
    QPushButton *keep = question->addButton(tr("Keep it"), QMessageBox::RejectRole);
    keep->setObjectName("resetKeep"_L1);
    QPushButton *yes = question->addButton(tr("Reset demo"), QMessageBox::AcceptRole);
    yes->setObjectName("resetYes"_L1);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(yes, &QPushButton::clicked, this, &ConnectionSwitch::reset);
    question->open();
}

void ConnectionSwitch::reset()
{
    if (m_console.isRunning() || m_console.isRecovering() || !m_console.context().resetDemo)
        return setProblem({tr("A cleanup is running. Reset the demo when it has ended."), {}});
    setProblem({});
    m_console.stopScan();
    m_job.start(
        this, [reset = m_console.context().resetDemo](const std::stop_token &) { return reset(); },
        [this](const Result<ConsoleContext> &context) {
            if (context)
                take(*context);
            else if (context.error().kind == ErrorKind::Conflict && !context.error().cause.isKnown())
                setProblem({tr("The demo was not reset: its folder holds files that the demo did not make. Move them "
                               "away first."),
                    context.error().text});
            else
                setProblem({tr("The demo was not reset. %1").arg(errorSentence(context.error())),
                    technicalText(context.error())});
        });
}

void ConnectionSwitch::setProblem(const Said &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit changed();
}

} // namespace docsweep
