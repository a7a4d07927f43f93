// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/connectionswitch.h"

#include <QMessageBox>
#include <QPushButton>

namespace docsweep {

using namespace Qt::StringLiterals;

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
                        context.error().text});
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

void ConnectionSwitch::setProblem(const Said &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit changed();
}

} // namespace docsweep
