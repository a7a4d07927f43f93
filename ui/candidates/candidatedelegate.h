// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QIcon>
#include <QMap>
#include <QStyledItemDelegate>

namespace docsweep {

/// Paints a row of candidates: a tick box of its own (ticked, goes along, not), the kind and the state with a drawing
/// beside the word, so that nothing is told by colour alone. Cheap enough for scrolling through a million rows.
class CandidateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kArrowWidth = 26; ///< where a head is opened and closed, at the beginning of its key

    explicit CandidateDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintArrow(QPainter *painter, const QRect &cell, bool open, bool mirrored) const;
    void paintKey(
        QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell, const QModelIndex &index) const;

    Theme m_theme;
    QMap<int, QIcon> m_kinds;
    QMap<int, QIcon> m_states;
    QIcon m_held;
};

/// Where the box of a tick stands in its cell, and how it looks.
QRectF tickBox(const QRect &cell);
void paintTickBox(QPainter &painter, const QRectF &box, Qt::CheckState ticked, const Theme &theme);

/// The drawing and the colour of a state.
QString stateIconName(int state);
QColor stateColour(int state, const Theme &theme);
QString kindIconName(int kind);

} // namespace docsweep
