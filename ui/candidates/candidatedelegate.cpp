// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatedelegate.h"

#include "core/journal/plan.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/icons.h"

#include <QApplication>
#include <QPainter>

namespace docsweep {

using namespace Qt::StringLiterals;

QString kindIconName(int kind)
{
    switch (ItemKind(kind)) {
    case ItemKind::Session:
        return u"session"_s;
    case ItemKind::File:
        return u"file"_s;
    case ItemKind::Output:
        return u"output"_s;
    case ItemKind::Orphan:
        return u"orphan"_s;
    }
    return {};
}

QString stateIconName(int state)
{
    switch (ItemState(state)) {
    case ItemState::Planned:
        return u"clock"_s;
    case ItemState::Deleted:
        return u"check"_s;
    case ItemState::AlreadyGone:
        return u"unknown"_s;
    case ItemState::Skipped:
        return u"skip"_s;
    case ItemState::Pending:
        return u"pending"_s;
    case ItemState::Failed:
        return u"error"_s;
    }
    return {};
}

QColor stateColour(int state, const Theme &theme)
{
    switch (ItemState(state)) {
    case ItemState::Deleted:
        return theme.good;
    case ItemState::Pending:
    case ItemState::Skipped:
        return theme.warning;
    case ItemState::Failed:
        return theme.danger;
    default:
        return theme.muted;
    }
}

CandidateDelegate::CandidateDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    for (int kind = int(ItemKind::Session); kind <= int(ItemKind::Orphan); ++kind)
        m_kinds.insert(kind, tintedIcon(kindIconName(kind), theme.muted));
    for (int state = 0; state < kItemStates; ++state)
        m_states.insert(state, tintedIcon(stateIconName(state), stateColour(state, theme)));
}

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if ((option.state & QStyle::State_Selected) != 0)
        painter->fillRect(option.rect, m_theme.accentSoft);
    else if ((option.state & QStyle::State_MouseOver) != 0)
        painter->fillRect(option.rect, m_theme.raised);
    painter->setPen(m_theme.raised);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == CandidatesModel::TickColumn) {
        paintTick(painter, option, index);
        return;
    }

    const QString text = index.data(Qt::DisplayRole).toString();
    QRect area = option.rect.adjusted(kUnit, 0, -kUnit, 0);
    QColor colour = m_theme.text;
    QIcon icon;
    if (index.column() == CandidatesModel::KindColumn) {
        icon = m_kinds.value(index.data(CandidatesModel::KindRole).toInt());
    } else if (index.column() == CandidatesModel::StateColumn) {
        const int state = index.data(CandidatesModel::StateRole).toInt();
        icon = text.isEmpty() ? QIcon() : m_states.value(state);
        colour = stateColour(state, m_theme);
    } else if (index.column() != CandidatesModel::KeyColumn && index.column() != CandidatesModel::SizeColumn) {
        colour = m_theme.muted;
    }
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (!icon.isNull() && !text.isEmpty()) {
        constexpr int kSide = 16;
        const QRect place(
            mirrored ? area.right() - kSide + 1 : area.left(), area.center().y() - kSide / 2 + 1, kSide, kSide);
        icon.paint(painter, place);
        area.adjust(mirrored ? 0 : kSide + 6, 0, mirrored ? -(kSide + 6) : 0, 0);
    }
    painter->setPen(colour);
    painter->setFont(option.font);
    const auto elide = index.column() == CandidatesModel::KeyColumn ? Qt::ElideMiddle : Qt::ElideRight;
    // Keys and figures keep their own direction inside a mirrored table: "20 KB", not "KB 20".
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const Qt::Alignment alignment = QStyle::visualAlignment(
        option.direction, index.column() == CandidatesModel::SizeColumn ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(text, elide, area.width()));
}

void CandidateDelegate::paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kSide = 16;
    const QRectF box(
        option.rect.center().x() - kSide / 2 + 0.5, option.rect.center().y() - kSide / 2 + 0.5, kSide, kSide);
    const auto ticked = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ticked == Qt::Unchecked ? m_theme.muted : m_theme.accent, 1.25));
    painter->setBrush(ticked == Qt::Checked ? m_theme.accent : m_theme.surface);
    painter->drawRoundedRect(box, 3.5, 3.5);
    painter->setBrush(Qt::NoBrush);
    if (ticked == Qt::Checked) {
        painter->setPen(QPen(m_theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF({box.topLeft() + QPointF(3.5, 8.5), box.topLeft() + QPointF(6.8, 11.6),
            box.topLeft() + QPointF(12.5, 4.8)}));
    } else if (ticked == Qt::PartiallyChecked) { // goes along: a plus, not a half
        painter->setPen(QPen(m_theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(box.center() - QPointF(4, 0), box.center() + QPointF(4, 0));
        painter->drawLine(box.center() - QPointF(0, 4), box.center() + QPointF(0, 4));
    }
    painter->restore();
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(m_theme.accent);
        painter->drawRect(option.rect.adjusted(2, 2, -3, -3));
    }
}

} // namespace docsweep
