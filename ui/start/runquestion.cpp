// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/runquestion.h"

#include "core/base/trustedfile.h"
#include "ui/look/icons.h"
#include "ui/words/format.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QLabel *paragraph(const QString &text, const QString &name, const QString &role)
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setProperty("role", role);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        return label;
    }

} // namespace

RunQuestion::RunQuestion(const PythonQuestion &question, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("runQuestion"_L1);
    const bool isStrangers = question.stranger && *question.stranger != question.runAs;
    const QString title = tr("Run the web app's code?");
    setWindowTitle(title);
    auto *icon = new QLabel;
    icon->setObjectName("runQuestionIcon"_L1);
    icon->setPixmap(tintedPixmap(u"warning"_s, theme.warning, 32, devicePixelRatioF()));
    icon->setAlignment(Qt::AlignTop);
    auto *why =
        paragraph(tr("Only the web app's own Python can say what its settings mean. Asking it runs the code of its "
                     "settings and models."),
            u"runQuestionWhy"_s, {});
    why->setMinimumWidth(440);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(2 * kUnit);
    const auto add = [facts](const QString &name, const QString &value, const QString &object) {
        auto *label = paragraph(value, object, {});
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addRow(paragraph(name, object + u"Name"_s, u"muted"_s), label);
    };
    add(tr("Program"), asWritten(QDir::toNativeSeparators(question.program)), u"runQuestionProgram"_s);
    add(tr("Folder"), asWritten(QDir::toNativeSeparators(question.folder)), u"runQuestionFolder"_s);
    add(tr("Runs as"), asWritten(userText(question.runAs)), u"runQuestionUser"_s);
    auto *run = new QPushButton(tr("Run it"));
    run->setObjectName("runQuestionRun"_L1);
    run->setAutoDefault(false);
    connect(run, &QPushButton::clicked, this, &QDialog::accept);
    auto *leave = new QPushButton(tr("Do not run it"));
    leave->setObjectName("runQuestionLeave"_L1);
    leave->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(run);
    buttons->addWidget(leave);
    auto *column = new QVBoxLayout;
    column->setSpacing(kUnit);
    column->addWidget(paragraph(title, u"runQuestionTitle"_s, u"title"_s));
    column->addWidget(why);
    column->addLayout(facts);
    if (isStrangers) {
        auto *whose = paragraph(tr("This is code of user %1. It would run with all your rights.")
                                    .arg(asWritten(userText(*question.stranger))),
            u"runQuestionStranger"_s, {});
        whose->setStyleSheet(u"color: "_s + theme.danger.name());
        column->addWidget(whose);
    }
    column->addWidget(paragraph(tr("docsweep changes nothing of it."), u"runQuestionWhat"_s, u"muted"_s));
    column->addSpacing(kUnit);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    row->setSpacing(2 * kUnit);
    row->addWidget(icon);
    row->addLayout(column, 1);
    leave->setFocus();
}

} // namespace docsweep
