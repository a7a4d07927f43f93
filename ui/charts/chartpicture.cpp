// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/chartlegend.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kMargin = 2 * kUnit;
    constexpr double kLeastWidth = 480;
    constexpr double kLineHeight = 22;
    constexpr double kSwatchWidth = 18;

    /// Title above, drawing below, the legend beside it where it has figures, else in lines under it.
    class Picture {
    public:
        Picture(ChartView &chart, const Theme &theme)
            : m_chart(chart)
            , m_theme(theme)
        {
            m_bold = chart.font();
            m_bold.setWeight(QFont::DemiBold);
            for (const ChartEntry &entry : chart.entries()) {
                if (!entry.shown)
                    continue;
                m_entries.push_back(entry);
                m_beside = m_beside || !entry.value.isEmpty();
            }
            const QSizeF drawing = chart.viewport()->size();
            const QFontMetricsF metrics(chart.font());
            double beside = 0;
            for (const ChartEntry &entry : m_entries)
                beside = std::max(beside, kSwatchWidth + kUnit + metrics.horizontalAdvance(textOf(entry)));
            const double width = std::max(kLeastWidth, drawing.width() + (m_beside ? beside + 3 * kUnit : 0));
            const double titleHeight =
                QFontMetricsF(m_bold).boundingRect({0, 0, width, 1000}, int(Qt::TextWordWrap), chart.title()).height();
            m_title = QRectF(kMargin, kMargin, width, std::ceil(titleHeight));
            m_drawing = QRectF(QPointF(kMargin, m_title.bottom() + kUnit), drawing);
            double bottom = m_drawing.bottom();
            if (m_beside) {
                m_legend = QRectF(m_drawing.right() + 3 * kUnit,
                    m_drawing.center().y() - double(m_entries.size()) * kLineHeight / 2, beside,
                    double(m_entries.size()) * kLineHeight);
            } else {
                m_legend = QRectF(kMargin, bottom + kUnit, width, 0);
                m_legend.setHeight(paintLines(nullptr));
                bottom = m_legend.bottom();
            }
            m_size = QSizeF(width + 2 * kMargin, bottom + kMargin).toSize();
        }

        QSize size() const { return m_size; }

        void paint(QPainter &painter) const
        {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.fillRect(QRectF(QPointF(), QSizeF(m_size)), m_theme.surface);
            painter.setFont(m_bold);
            painter.setPen(m_theme.text);
            painter.drawText(m_title, int(Qt::TextWordWrap), m_chart.title());
            painter.setFont(m_chart.font());
            m_chart.paintPicture(painter, m_drawing);
            if (!m_beside) {
                paintLines(&painter);
                return;
            }
            for (size_t at = 0; at < m_entries.size(); ++at)
                paintEntry(painter, m_legend.topLeft() + QPointF(0, double(at) * kLineHeight), m_entries[at]);
        }

    private:
        static QString textOf(const ChartEntry &entry)
        {
            return entry.value.isEmpty() ? entry.name
                                         : QString(entry.name + u"   "_s + entry.value + u"   "_s + entry.share);
        }
        void paintEntry(QPainter &painter, const QPointF &at, const ChartEntry &entry) const
        {
            ChartLegend::paintSwatch(painter, {at, QSizeF(kSwatchWidth, kLineHeight)}, entry);
            painter.setPen(m_theme.text);
            painter.setBrush(Qt::NoBrush);
            painter.drawText(QRectF(at + QPointF(kSwatchWidth + kUnit, 0), QSizeF(m_size.width(), kLineHeight)),
                int(Qt::AlignLeft) | int(Qt::AlignAbsolute) | int(Qt::AlignVCenter), textOf(entry));
        }
        double paintLines(QPainter *painter) const
        {
            const QFontMetricsF metrics(m_chart.font());
            QPointF at = m_legend.topLeft();
            for (const ChartEntry &entry : m_entries) {
                const double width = kSwatchWidth + kUnit + metrics.horizontalAdvance(entry.name) + 2 * kUnit;
                if (at.x() > m_legend.left() && at.x() + width > m_legend.right())
                    at = {m_legend.left(), at.y() + kLineHeight};
                if (painter)
                    paintEntry(*painter, at, entry);
                at.rx() += width;
            }
            return at.y() + kLineHeight - m_legend.top();
        }

        ChartView &m_chart;
        Theme m_theme;
        QFont m_bold;
        std::vector<ChartEntry> m_entries;
        bool m_beside = false;
        QRectF m_title, m_drawing, m_legend;
        QSize m_size;
    };

} // namespace

QImage chartImage(ChartView &chart, const Theme &theme, qreal scale)
{
    const Picture picture(chart, theme);
    QImage image(picture.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

QByteArray chartPng(ChartView &chart, const Theme &theme, qreal scale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(chart, theme, scale).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartSvg(ChartView &chart, const Theme &theme)
{
    const Picture picture(chart, theme);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(), picture.size()));
    generator.setResolution(96);
    generator.setTitle(chart.title());
    generator.setDescription(chart.summary());
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace docsweep
