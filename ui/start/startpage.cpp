// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/start/connectionform.h"
#include "ui/start/doors.h"

namespace docsweep {

using namespace Qt::StringLiterals;

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QStackedWidget(parent)
{
    setObjectName("startPage"_L1);
    m_doors = new Doors(theme);
    m_form = new ConnectionForm(theme);
    addWidget(m_doors);
    addWidget(m_form);
    connect(m_doors, &Doors::opened, this, &StartPage::opened);
    connect(m_doors, &Doors::manageRequested, this, &StartPage::manageRequested);
    connect(m_doors, &Doors::backRequested, this, &StartPage::closed);
    connect(m_doors, &Doors::formRequested, this, [this](ConnectionFields::Storage storage) {
        setCurrentWidget(m_form);
        m_form->begin(storage);
    });
    connect(m_doors, &Doors::proposed, this, [this](const ProposedConnection &connection) {
        setCurrentWidget(m_form);
        m_form->propose(connection);
    });
    connect(m_doors, &Doors::editRequested, this, [this](const QString &name) {
        setCurrentWidget(m_form);
        m_form->edit(name);
    });
    connect(m_form, &ConnectionForm::backRequested, this, &StartPage::goBack);
    connect(m_form, &ConnectionForm::saved, this, &StartPage::saved);
    connect(m_form, &ConnectionForm::opened, this, &StartPage::opened);
}

void StartPage::setContext(const ConsoleContext &context)
{
    m_form->leave();
    m_isOpen = context.isConfigured();
    m_onlyForm = false;
    m_form->setConnections(context.connections);
    m_doors->setContext(context);
    setCurrentWidget(m_doors);
}

void StartPage::edit(const QString &connection)
{
    m_onlyForm = true;
    setCurrentWidget(m_form);
    m_form->edit(connection);
}

bool StartPage::isFilledIn() const
{
    return currentWidget() == m_form;
}

void StartPage::leave()
{
    m_form->leave();
}

void StartPage::goBack()
{
    m_form->leave();
    if (m_onlyForm && m_isOpen)
        emit closed();
    else
        setCurrentWidget(m_doors);
}

} // namespace docsweep
