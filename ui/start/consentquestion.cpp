// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/consentquestion.h"

#include "ui/look/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLeastTextWidth = 440;

} // namespace

ConsentQuestion::ConsentQuestion(const QString &name, const QString &title, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_column(new QVBoxLayout)
{
    setObjectName(name);
    setWindowTitle(title);
    auto *icon = new QLabel;
    icon->setObjectName(name + u"Icon"_s);
    icon->setPixmap(tintedPixmap(u"warning"_s, theme.warning, 32, devicePixelRatioF()));
    icon->setAlignment(Qt::AlignTop);
    m_column->setSpacing(kUnit);
    addParagraph(title, u"Title"_s, u"title"_s)->setMinimumWidth(kLeastTextWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    row->setSpacing(2 * kUnit);
    row->addWidget(icon);
    row->addLayout(m_column, 1);
}

QLabel *ConsentQuestion::paragraph(const QString &text, const QString &part, const QString &role) const
{
    auto *label = new QLabel(text);
    label->setObjectName(m_name + part);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *ConsentQuestion::addParagraph(const QString &text, const QString &part, const QString &role)
{
    QLabel *label = paragraph(text, part, role);
    m_column->addWidget(label);
    return label;
}

void ConsentQuestion::addLayout(QLayout *layout)
{
    m_column->addLayout(layout);
}

void ConsentQuestion::addButtons(const QString &yes, const QString &act, const QString &no)
{
    auto *accept = new QPushButton(yes);
    accept->setObjectName(m_name + act);
    accept->setAutoDefault(false);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    auto *leave = new QPushButton(no);
    leave->setObjectName(m_name + u"Leave"_s);
    leave->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(accept);
    buttons->addWidget(leave);
    m_column->addSpacing(kUnit);
    m_column->addLayout(buttons);
    leave->setFocus();
}

} // namespace docsweep
