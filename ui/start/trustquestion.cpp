// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/trustquestion.h"

#include "core/base/trustedfile.h"
#include "ui/look/icons.h"
#include "ui/words/format.h"

#include <QDir>
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

TrustQuestion::TrustQuestion(const EnvFileQuestion &question, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("trustQuestion"_L1);
    const QString title = tr("Another user's settings");
    setWindowTitle(title);
    auto *icon = new QLabel;
    icon->setObjectName("trustQuestionIcon"_L1);
    icon->setPixmap(tintedPixmap(u"warning"_s, theme.warning, 32, devicePixelRatioF()));
    icon->setAlignment(Qt::AlignTop);
    auto *whose = paragraph(
        tr("%1 belongs to user %2, or lies where that user can replace it. Whoever writes it decides what docsweep "
           "deletes.")
            .arg(asWritten(QDir::toNativeSeparators(question.path)), asWritten(userText(question.owner))),
        u"trustQuestionWhose"_s, {});
    whose->setMinimumWidth(440);
    auto *what = paragraph(tr("Follow it only if you trust that user. The answer is kept for this file and this user. "
                              "Where docsweep writes and what it runs is never taken from it."),
        u"trustQuestionWhat"_s, u"muted"_s);
    auto *follow = new QPushButton(tr("Follow this file"));
    follow->setObjectName("trustQuestionFollow"_L1);
    follow->setAutoDefault(false);
    connect(follow, &QPushButton::clicked, this, &QDialog::accept);
    auto *leave = new QPushButton(tr("Do not follow it"));
    leave->setObjectName("trustQuestionLeave"_L1);
    leave->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(follow);
    buttons->addWidget(leave);
    auto *column = new QVBoxLayout;
    column->setSpacing(kUnit);
    column->addWidget(paragraph(title, u"trustQuestionTitle"_s, u"title"_s));
    column->addWidget(whose);
    column->addWidget(what);
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
