// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statcard.h"

#include "ui/look/accessible.h"
#include "ui/look/icons.h"
#include "ui/look/margins.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace docsweep {

using namespace Qt::StringLiterals;

StatCard::StatCard(const QString &name, const QString &icon, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(name)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setObjectName("card"_L1);
    auto *picture = new QLabel;
    picture->setPixmap(tintedPixmap(icon, theme.muted, 16, devicePixelRatioF()));
    picture->setObjectName("cardIcon"_L1);
    auto *title = new QLabel(name);
    title->setObjectName("cardName"_L1);
    title->setProperty("role", u"muted"_s);
    m_figure = new QLabel;
    m_figure->setObjectName("cardFigure"_L1);
    m_figure->setProperty("role", u"figure"_s);
    m_note = new QLabel;
    m_note->setObjectName("cardNote"_L1);
    m_note->setProperty("role", u"muted"_s);
    m_note->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(kUnit * 3 / 4);
    head->addWidget(picture);
    head->addWidget(title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(marginsOf(2 * kUnit, kUnit * 3 / 2, kUnit * 3 / 2, kUnit * 3 / 2));
    layout->setSpacing(kUnit / 2);
    layout->addLayout(head);
    layout->addWidget(m_figure);
    layout->addWidget(m_note);
    layout->addStretch(1);
    setUnknown({});
}

void StatCard::setGauge(QWidget *gauge)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_note), gauge);
}

void StatCard::setFigure(const QString &figure, const QString &note)
{
    m_figure->setText(figure);
    m_note->setText(note);
    setAccessibleName(tr("%1: %2, %3").arg(m_name, figure, note));
}

void StatCard::setUnknown(const QString &why)
{
    setFigure(u"–"_s, why);
    setOpens(false);
}

void StatCard::setOpens(bool opens, const QString &what)
{
    m_opens = opens;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setToolTip(opens ? what : QString());
    setAccessibleRole(*this, opens ? QAccessible::Button : QAccessible::Grouping);
    setAccessibleDescription(opens ? what : QString());
}

void StatCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_opens && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit opened();
}

void StatCard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_opens && enter)
        emit opened();
    else
        QFrame::keyPressEvent(event);
}

void StatCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace docsweep
