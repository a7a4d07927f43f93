// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "ui/look/theme.h"

#include <QIcon>
#include <QWidget>

namespace docsweep {

/// Which project it is, at a glance: the mark on its colour, behind the colour's own shape, so that it reads without
/// colours too. Not there for a look that is none. A screen reader hears mark and colour.
class ProjectBadge : public QWidget {
    Q_OBJECT

public:
    explicit ProjectBadge(const Theme &theme, QWidget *parent = nullptr);

    void setLook(const ConnectionLook &look);
    const ConnectionLook &look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    ConnectionLook m_look;
};

/// The tone of a colour in this theme, and what is written on it: 4.5:1 and more. Not for None.
QColor badgeGround(LookColour colour, const Theme &theme);
QColor badgeText(LookColour colour, const Theme &theme);

/// For lists and tables that paint their own cells: where the badge would stand in this place, and the badge itself.
QSize badgeSize(const ConnectionLook &look, const QFont &font);
void paintBadge(QPainter &painter, const QRect &place, const ConnectionLook &look, const Theme &theme, bool mirrored);

/// The shape in its colour, for menus; empty for None.
QIcon lookIcon(LookColour colour, const Theme &theme);

/// "red"; empty for None. In the user's language.
QString colourText(LookColour colour);

} // namespace docsweep
