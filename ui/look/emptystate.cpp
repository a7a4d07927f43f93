// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/emptystate.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kSign = 32;

    QLabel *centred(const QString &name, const QString &role)
    {
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setProperty("role", role);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        return label;
    }

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &name, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(centred(name + u"Title"_s, u"heading"_s))
    , m_hint(centred(name, u"muted"_s))
{
    setObjectName("card"_L1);
    auto *sign = new QLabel;
    sign->setObjectName(name + u"Sign"_s);
    sign->setPixmap(tintedPixmap(icon, theme.muted, kSign, devicePixelRatioF()));
    sign->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kUnit, 4 * kUnit, 4 * kUnit, 4 * kUnit);
    column->setSpacing(kUnit);
    column->addStretch(1);
    column->addWidget(sign);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addStretch(1);
}

void EmptyState::setWords(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace docsweep
