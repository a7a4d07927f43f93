// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/closingquestions.h"

#include <QMessageBox>
#include <QPushButton>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    void bringToFront(QWidget &window)
    {
        window.show();
        window.raise();
        window.activateWindow();
    }

    /// Null where it is asked already.
    QMessageBox *question(QWidget &window, const QString &name, const QString &title, const QString &text)
    {
        if (window.findChild<QMessageBox *>(name) != nullptr)
            return nullptr;
        auto *asked = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, &window);
        asked->setObjectName(name);
        asked->setAttribute(Qt::WA_DeleteOnClose);
        return asked;
    }

    QPushButton *addButton(
        QMessageBox &question, const QString &name, const QString &text, QMessageBox::ButtonRole role)
    {
        QPushButton *button = question.addButton(text, role);
        button->setObjectName(name);
        return button;
    }

} // namespace

void ClosingQuestions::askAboutChanges(QWidget &window, Changed changed, std::function<void()> discard)
{
    bringToFront(window);
    QMessageBox *asked = question(window, u"changesQuestion"_s, tr("Changes not applied"),
        changed == Changed::Schedule ? tr("The changes to the schedule are not applied yet. Quitting discards them.")
                                     : tr("A changed setting is not saved yet. Quitting discards it."));
    if (asked == nullptr)
        return;
    QPushButton *stay = addButton(*asked, u"changesStay"_s, tr("Go back"), QMessageBox::RejectRole);
    QPushButton *quit = addButton(*asked, u"changesDiscard"_s, tr("Discard and quit"), QMessageBox::DestructiveRole);
    asked->setDefaultButton(stay);
    asked->setEscapeButton(stay);
    QObject::connect(quit, &QPushButton::clicked, &window, std::move(discard));
    asked->open();
}

void ClosingQuestions::askToStop(QWidget &window, std::function<void()> stop)
{
    bringToFront(window);
    QMessageBox *asked = question(window, u"closeQuestion"_s, tr("A cleanup is running"),
        tr("A cleanup is running. If you stop it, the current batch is finished and the rest stays in the list."));
    if (asked == nullptr)
        return;
    QPushButton *keep = addButton(*asked, u"closeKeep"_s, tr("Keep running"), QMessageBox::RejectRole);
    QPushButton *end = addButton(*asked, u"closeStop"_s, tr("Stop and close"), QMessageBox::AcceptRole);
    asked->setDefaultButton(keep);
    QObject::connect(end, &QPushButton::clicked, &window, std::move(stop));
    asked->open();
}

} // namespace docsweep
