// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QByteArray tintedSvg(const QString &name, const QColor &colour)
    {
        QFile file(u":/icons/"_s + name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("#000000", colour.name().toLatin1());
    }

    /// Paints the drawing anew at each size, so that it is sharp at 100 % and at 200 %.
    class TintedIconEngine final : public QIconEngine {
    public:
        TintedIconEngine(QByteArray svg, const QColor &colour)
            : m_svg(std::move(svg))
            , m_colour(colour)
        {
        }

        void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
        {
            QSvgRenderer renderer(m_svg);
            painter->save();
            if (mode == QIcon::Disabled)
                painter->setOpacity(0.45);
            renderer.render(painter, rect);
            painter->restore();
        }

        QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
        {
            QPixmap picture(size);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            paint(&painter, QRect(QPoint(0, 0), size), mode, state);
            return picture;
        }

        QIconEngine *clone() const override { return new TintedIconEngine(m_svg, m_colour); }

    private:
        QByteArray m_svg;
        QColor m_colour;
    };

} // namespace

QIcon tintedIcon(const QString &name, const QColor &colour)
{
    const QByteArray svg = tintedSvg(name, colour);
    return svg.isEmpty() ? QIcon() : QIcon(new TintedIconEngine(svg, colour));
}

QPixmap tintedPixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QSvgRenderer renderer(tintedSvg(name, colour));
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return picture;
}

} // namespace docsweep
