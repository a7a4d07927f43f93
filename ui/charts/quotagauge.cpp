// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quotagauge.h"

#include "ui/format.h"

#include <QPainter>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kStart = 210; ///< degrees, where the arc is empty
    constexpr double kSpan = 240;

} // namespace

QuotaGauge::QuotaGauge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName("quotaGauge"_L1);
    setUsage(std::nullopt, 0, 0);
}

QSize QuotaGauge::sizeHint() const
{
    return {200, 168};
}

void QuotaGauge::setUsage(std::optional<qint64> used, qint64 reclaimable, qint64 quota)
{
    m_used = used;
    m_reclaimable = reclaimable;
    m_quota = quota;
    setAccessibleName(
        used ? tr("%1 of %2 stored").arg(formatBytes(*used), formatBytes(quota)) : tr("Stored: not known"));
    update();
}

void QuotaGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const double side = std::min<double>(width(), height() / 0.86) - 16;
    const QRectF circle(width() / 2.0 - side / 2, 8, side, side);
    const auto arc = [&](double from, double to, const QColor &colour) {
        painter.setPen(QPen(colour, 14, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(
            circle.adjusted(7, 7, -7, -7), int((kStart - kSpan * from) * 16), int(-kSpan * (to - from) * 16));
    };
    arc(0, 1, m_theme.track);
    const double share = m_used && m_quota > 0 ? double(*m_used) / double(m_quota) : 0;
    const QColor colour = share >= 1 ? m_theme.danger : share >= 0.8 ? m_theme.warning : m_theme.accent;
    if (m_used && m_quota > 0) {
        const double kept = double(std::max<qint64>(0, *m_used - m_reclaimable)) / double(m_quota);
        arc(0, std::min(share, 1.0), colour);
        if (kept < std::min(share, 1.0)) { // what would be freed, hatched: not told by colour alone
            painter.setPen(QPen(QBrush(m_theme.surface, Qt::BDiagPattern), 14, Qt::SolidLine, Qt::FlatCap));
            painter.drawArc(circle.adjusted(7, 7, -7, -7), int((kStart - kSpan * kept) * 16),
                int(-kSpan * (std::min(share, 1.0) - kept) * 16));
        }
    }
    QFont big = font();
    big.setPointSizeF(font().pointSizeF() * 1.55);
    big.setWeight(QFont::DemiBold);
    painter.setFont(big);
    painter.setPen(m_used ? m_theme.text : m_theme.muted);
    const QRectF middle(circle.left(), circle.center().y() - 24, circle.width(), 30);
    painter.drawText(middle, int(Qt::AlignCenter), m_used ? formatPercent(share) : tr("not known"));
    painter.setFont(font());
    painter.setPen(share >= 1 ? m_theme.danger : m_theme.muted);
    const QString below = !m_used ? QString()
        : share >= 1              ? tr("%1 over").arg(formatBytes(*m_used - m_quota))
                                  : tr("%1 free").arg(formatBytes(m_quota - *m_used));
    painter.drawText(middle.translated(0, 28), int(Qt::AlignCenter), below);
}

} // namespace docsweep
