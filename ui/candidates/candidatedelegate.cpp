// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatedelegate.h"

#include "core/journal/plan.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/look/icons.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

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
    case ItemKind::OldVersion:
        return u"copy"_s;
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

QRectF tickBox(const QRect &cell)
{
    constexpr int kSide = 16;
    return {cell.center().x() - kSide / 2 + 0.5, cell.center().y() - kSide / 2 + 0.5, kSide, kSide};
}

void paintTickBox(QPainter &painter, const QRectF &box, Qt::CheckState ticked, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ticked == Qt::Unchecked ? theme.muted : theme.accent, 1.25));
    painter.setBrush(ticked == Qt::Checked ? theme.accent : theme.surface);
    painter.drawRoundedRect(box, 3.5, 3.5);
    painter.setBrush(Qt::NoBrush);
    if (ticked == Qt::Checked) {
        painter.setPen(QPen(theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(3.5, 8.5), box.topLeft() + QPointF(6.8, 11.6),
            box.topLeft() + QPointF(12.5, 4.8)}));
    } else if (ticked == Qt::PartiallyChecked) {
        painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(box.center() - QPointF(4, 0), box.center() + QPointF(4, 0));
    }
    painter.restore();
}

CandidateDelegate::CandidateDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    for (int kind = int(ItemKind::Session); kind <= int(ItemKind::OldVersion); ++kind)
        m_kinds.insert(kind, tintedIcon(kindIconName(kind), theme.muted));
    m_kinds.insert(0, tintedIcon(u"open"_s, theme.muted)); // a folder without its session
    m_held = tintedIcon(u"hold"_s, theme.warning);
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
    if (index.column() == CandidatesModel::KeyColumn) {
        paintKey(painter, option, area, index);
        return;
    }
    QColor colour = m_theme.text;
    QIcon icon;
    if (index.column() == CandidatesModel::KindColumn) {
        icon = m_kinds.value(index.data(CandidatesModel::KindRole).toInt());
    } else if (index.column() == CandidatesModel::StateColumn) {
        const int state = index.data(CandidatesModel::StateRole).toInt();
        const bool held = ItemState(state) == ItemState::Planned && index.data(CandidatesModel::HeldRole).toBool();
        icon = text.isEmpty() ? QIcon() : held ? m_held : m_states.value(state);
        colour = held ? m_theme.warning : stateColour(state, m_theme);
    } else if (index.column() != CandidatesModel::SizeColumn) {
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
    // Keys and figures keep their own direction inside a mirrored table: "20 KB", not "KB 20".
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const Qt::Alignment alignment = QStyle::visualAlignment(
        option.direction, index.column() == CandidatesModel::SizeColumn ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
}

/// The key, moved in beneath a head; a head has its arrow in front and says after the key what it holds.
void CandidateDelegate::paintKey(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell, const QModelIndex &index) const
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool isHead = index.data(CandidatesModel::HeadRole).toBool();
    const bool isBeneath = index.data(CandidatesModel::BeneathRole).toBool();
    QRect area = cell;
    if (isHead)
        paintArrow(painter, cell, index.data(CandidatesModel::OpenRole).toBool(), mirrored);
    const int moved = isHead ? kArrowWidth - kUnit : isBeneath ? kArrowWidth + kUnit : 0;
    area.adjust(mirrored ? 0 : moved, 0, mirrored ? -moved : 0, 0);
    painter->setPen(m_theme.text);
    painter->setFont(option.font);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const int flags =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    const QString counts = isHead ? index.data(CandidatesModel::CountsRole).toString() : QString();
    const int countsWidth = counts.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(counts) + kUnit;
    const int leastKey = std::min(area.width(), 11 * option.fontMetrics.horizontalAdvance(u'0'));
    const bool isRoomForCounts = area.width() - leastKey >= countsWidth / 2; // less of them tells nothing
    const int keyRoom = isRoomForCounts ? std::max(area.width() - countsWidth, leastKey) : area.width();
    const QString key =
        option.fontMetrics.elidedText(index.data(CandidatesModel::PlaceRole).toString(), Qt::ElideMiddle, keyRoom);
    painter->drawText(area, flags, key);
    if (counts.isEmpty() || key.isEmpty() || !isRoomForCounts)
        return;
    const int used = option.fontMetrics.horizontalAdvance(key) + kUnit;
    area.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
    painter->setPen(m_theme.muted);
    painter->drawText(area, flags, option.fontMetrics.elidedText(counts, Qt::ElideRight, area.width()));
}

void CandidateDelegate::paintArrow(QPainter *painter, const QRect &cell, bool open, bool mirrored) const
{
    const int x = mirrored ? cell.right() - 4 : cell.left() + 4;
    const QPointF middle(x, cell.center().y() + 0.5);
    const double back = mirrored ? 2 : -2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.muted, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (open)
        painter->drawPolyline(QPolygonF({middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)}));
    else
        painter->drawPolyline(
            QPolygonF({middle + QPointF(back, -4), middle + QPointF(-back, 0), middle + QPointF(back, 4)}));
    painter->restore();
}

void CandidateDelegate::paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF box = tickBox(option.rect);
    if (index.data(CandidatesModel::HeldRole).toBool()) { // no box: it cannot be ticked
        m_held.paint(painter, QRect(box.topLeft().toPoint(), box.size().toSize()));
        return;
    }
    const auto ticked = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    if (ticked == Qt::Unchecked && index.data(CandidatesModel::OverRole).toBool())
        return; // nothing is left to tick
    paintTickBox(*painter, box, ticked, m_theme);
    if (ticked == Qt::PartiallyChecked && index.data(CandidatesModel::AlongRole).toBool()) { // a plus
        painter->save();
        painter->setPen(QPen(m_theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(box.center() - QPointF(0, 4), box.center() + QPointF(0, 4));
        painter->restore();
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(m_theme.accent);
        painter->drawRect(option.rect.adjusted(2, 2, -3, -3));
    }
}

} // namespace docsweep
