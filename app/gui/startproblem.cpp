// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/startproblem.h"

#include "ui/look/icons.h"
#include "ui/words/errorwords.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

StartProblem::StartProblem(const Error &problem, Mend mend, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("startProblem"_L1);
    setWindowTitle(tr("docsweep"));
    auto *icon = new QLabel;
    icon->setObjectName("startProblemIcon"_L1);
    icon->setPixmap(tintedPixmap(u"warning"_s, theme.warning, 32, devicePixelRatioF()));
    icon->setAlignment(Qt::AlignTop);
    auto *title = new QLabel(tr("docsweep cannot start"));
    title->setObjectName("startProblemTitle"_L1);
    title->setProperty("role", u"title"_s);
    auto *why = new QLabel;
    why->setObjectName("startProblemWhy"_L1);
    why->setWordWrap(true);
    why->setMinimumWidth(440);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    say(*why, problem);
    auto *what = new QLabel(mend == Mend::Home
            ? tr("docsweep keeps its journal and its log in this folder and deletes nothing without them. A folder "
                 "that you choose here is only used this time. To set one permanently, use DOCSWEEP_HOME.")
            : tr("Two windows on one journal would interfere with each other. Another folder has a journal of its "
                 "own and is only used this time."));
    what->setObjectName("startProblemWhat"_L1);
    what->setWordWrap(true);
    what->setProperty("role", u"muted"_s);

    auto *leave = new QPushButton(tr("Quit"));
    leave->setObjectName("startProblemQuit"_L1);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *again = new QPushButton(tr("Try again"));
    again->setObjectName("startProblemAgain"_L1);
    again->setDefault(true);
    connect(again, &QPushButton::clicked, this, [this] { done(TryAgain); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    auto *other = new QPushButton(tr("Another folder…"));
    other->setObjectName("startProblemOther"_L1);
    connect(other, &QPushButton::clicked, this, &StartProblem::choose);
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(again);
    auto *column = new QVBoxLayout;
    column->setSpacing(kUnit);
    column->addWidget(title);
    column->addWidget(why);
    column->addWidget(what);
    column->addSpacing(kUnit);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    row->setSpacing(2 * kUnit);
    row->addWidget(icon);
    row->addLayout(column, 1);
    again->setFocus();
}

StartProblem::Answer StartProblem::ask()
{
    connect(this, &QDialog::finished, this, [](int answer) { QCoreApplication::exit(answer); });
    show();
    return Answer(QCoreApplication::exec());
}

void StartProblem::choose()
{
    auto *dialog = new QFileDialog(this, tr("The folder for docsweep's journal and log"));
    dialog->setObjectName("startProblemFolder"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder = folder;
        done(Chosen);
    });
    dialog->open();
}

} // namespace docsweep
