// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/runquestion.h"

#include "core/base/trustedfile.h"
#include "ui/words/format.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>

namespace docsweep {

using namespace Qt::StringLiterals;

RunQuestion::RunQuestion(const PythonQuestion &question, const Theme &theme, QWidget *parent)
    : ConsentQuestion(u"runQuestion"_s, tr("Run the web app's code?"), theme, parent)
{
    addParagraph(tr("Only the web app's own Python can read its settings. This runs the code of its settings and "
                    "models."),
        u"Why"_s);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(2 * kUnit);
    const auto add = [this, facts](const QString &name, const QString &value, const QString &part) {
        QLabel *label = paragraph(asWritten(value), part);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addRow(paragraph(name, part + u"Name"_s, u"muted"_s), label);
    };
    add(tr("Program"), QDir::toNativeSeparators(question.program), u"Program"_s);
    add(tr("Folder"), QDir::toNativeSeparators(question.folder), u"Folder"_s);
    add(tr("Runs as"), userText(question.runAs), u"User"_s);
    addLayout(facts);
    if (question.stranger && *question.stranger != question.runAs) {
        QLabel *whose =
            addParagraph(tr("This code belongs to user %1. It would run with all rights of user %2.")
                             .arg(asWritten(userText(*question.stranger)), asWritten(userText(question.runAs))),
                u"Stranger"_s);
        whose->setStyleSheet(u"color: "_s + theme.danger.name());
    }
    addParagraph(tr("docsweep does not change it."), u"What"_s, u"muted"_s);
    addButtons(tr("Run"), u"Run"_s, tr("Do not run"));
}

} // namespace docsweep
