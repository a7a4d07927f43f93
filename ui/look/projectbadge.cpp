// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/projectbadge.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kSides = 8; ///< left and right of the words
    constexpr int kBetween = 5;

    struct Tones {
        QRgb light; ///< white is written on it
        QRgb dark; ///< black is written on it
    };

    Tones tonesOf(LookColour colour)
    {
        switch (colour) {
        case LookColour::Red:
            return {0xb3261e, 0xff8b80};
        case LookColour::Orange:
            return {0x9a4a00, 0xf5a44a};
        case LookColour::Green:
            return {0x1b6e38, 0x63d08f};
        case LookColour::Teal:
            return {0x0b6670, 0x4fc7d3};
        case LookColour::Blue:
            return {0x0a5cad, 0x66adf7};
        case LookColour::Purple:
            return {0x6f3fae, 0xbd95ee};
        case LookColour::Pink:
            return {0xa62669, 0xf58cc0};
        case LookColour::Grey:
        case LookColour::None:
            break;
        }
        return {0x55616f, 0xa9b4c1};
    }

    QPainterPath starred(QPointF middle, double radius, int corners, double turned, double inner)
    {
        QPainterPath path;
        const int points = inner < 1 ? 2 * corners : corners;
        for (int i = 0; i < points; ++i) {
            const double angle = turned + 2 * std::numbers::pi * i / points - std::numbers::pi / 2;
            const double far = inner < 1 && i % 2 == 1 ? radius * inner : radius;
            const QPointF at = middle + QPointF(std::cos(angle), std::sin(angle)) * far;
            i == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        path.closeSubpath();
        return path;
    }

    /// Each colour has one that no other has.
    QPainterPath shapeOf(LookColour colour, const QRectF &place)
    {
        const QPointF middle = place.center();
        const double radius = place.width() / 2;
        QPainterPath path;
        switch (colour) {
        case LookColour::Red:
            return starred(middle + QPointF(0, radius / 6), radius * 1.1, 3, 0, 1);
        case LookColour::Orange:
            return starred(middle, radius, 4, 0, 1);
        case LookColour::Green:
            path.addEllipse(middle, radius * 0.9, radius * 0.9);
            return path;
        case LookColour::Teal:
            return starred(middle, radius * 1.1, 4, std::numbers::pi / 4, 1);
        case LookColour::Blue:
            return starred(middle + QPointF(0, radius / 6), radius * 1.1, 3, std::numbers::pi, 1);
        case LookColour::Purple:
            return starred(middle, radius, 6, 0, 1);
        case LookColour::Pink:
            return starred(middle, radius * 1.1, 5, 0, 0.45);
        case LookColour::Grey:
            path.addEllipse(middle, radius * 0.9, radius * 0.9);
            path.addEllipse(middle, radius * 0.45, radius * 0.45);
            return path;
        case LookColour::None:
            break;
        }
        return path;
    }

    QFont smaller(QFont font)
    {
        font.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.9));
        font.setWeight(QFont::DemiBold);
        return font;
    }

    int shapeSide(const QFontMetrics &metrics)
    {
        return metrics.ascent() * 3 / 4;
    }

} // namespace

QColor badgeGround(LookColour colour, const Theme &theme)
{
    const Tones tones = tonesOf(colour);
    return QColor::fromRgb(theme.dark ? tones.dark : tones.light);
}

QColor badgeText(LookColour, const Theme &theme)
{
    return theme.dark ? QColor(0x10, 0x14, 0x1a) : QColor(Qt::white);
}

QSize badgeSize(const ConnectionLook &look, const QFont &font)
{
    if (look.isNone())
        return {};
    const QFontMetrics metrics(smaller(font));
    int width = 2 * kSides + metrics.horizontalAdvance(look.mark);
    if (look.colour != LookColour::None)
        width += shapeSide(metrics) + (look.mark.isEmpty() ? 0 : kBetween);
    return {width, metrics.height() + 4};
}

void paintBadge(QPainter &painter, const QRect &place, const ConnectionLook &look, const Theme &theme, bool mirrored)
{
    if (look.isNone())
        return;
    const QFont font = painter.font();
    const QSize size = badgeSize(look, font);
    const bool isColoured = look.colour != LookColour::None;
    const QRectF pill(mirrored ? place.right() + 1 - size.width() : place.left(),
        place.top() + (place.height() - size.height()) / 2.0, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isColoured ? QPen(Qt::NoPen) : QPen(theme.muted, 1));
    painter.setBrush(isColoured ? QBrush(badgeGround(look.colour, theme)) : QBrush(theme.surface));
    painter.drawRoundedRect(isColoured ? pill : pill.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(smaller(font));
    const QColor ink = isColoured ? badgeText(look.colour, theme) : theme.text;
    QRectF words = pill.adjusted(kSides, 0, -kSides, 0);
    if (isColoured) {
        const int side = shapeSide(painter.fontMetrics());
        const QRectF shape(mirrored ? words.right() - side : words.left(), pill.center().y() - side / 2.0, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPath(shapeOf(look.colour, shape));
        mirrored ? words.setRight(shape.left() - kBetween) : words.setLeft(shape.right() + kBetween);
    }
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, look.mark);
    painter.restore();
}

QIcon lookIcon(LookColour colour, const Theme &theme)
{
    if (colour == LookColour::None)
        return {};
    constexpr int kSide = 16;
    constexpr int kRatio = 2;
    QPixmap picture(kSide * kRatio, kSide * kRatio);
    picture.setDevicePixelRatio(kRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(badgeGround(colour, theme));
    painter.drawPath(shapeOf(colour, QRectF(2, 2, kSide - 4, kSide - 4)));
    painter.end();
    return QIcon(picture);
}

QString colourText(LookColour colour)
{
    switch (colour) {
    case LookColour::Red:
        return ProjectBadge::tr("red");
    case LookColour::Orange:
        return ProjectBadge::tr("orange");
    case LookColour::Green:
        return ProjectBadge::tr("green");
    case LookColour::Teal:
        return ProjectBadge::tr("teal");
    case LookColour::Blue:
        return ProjectBadge::tr("blue");
    case LookColour::Purple:
        return ProjectBadge::tr("purple");
    case LookColour::Pink:
        return ProjectBadge::tr("pink");
    case LookColour::Grey:
        return ProjectBadge::tr("grey");
    case LookColour::None:
        break;
    }
    return {};
}

ProjectBadge::ProjectBadge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ProjectBadge::setLook(const ConnectionLook &look)
{
    m_look = look;
    const QString words = look.mark.isEmpty() ? colourText(look.colour) : look.mark;
    setAccessibleName(words);
    setAccessibleDescription(look.mark.isEmpty() ? QString() : colourText(look.colour));
    setToolTip(tr("Mark of this connection: %1").arg(words));
    setVisible(!look.isNone());
    updateGeometry();
    update();
}

QSize ProjectBadge::sizeHint() const
{
    return badgeSize(m_look, font());
}

void ProjectBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintBadge(painter, rect(), m_look, m_theme, isRightToLeft());
}

} // namespace docsweep
