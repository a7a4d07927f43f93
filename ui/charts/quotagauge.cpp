// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quotagauge.h"

#include "ui/words/format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

QuotaGauge::QuotaGauge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName("quotaGauge"_L1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUsage(std::nullopt, 0, 0);
}

QSize QuotaGauge::sizeHint() const
{
    return {80, 10};
}

void QuotaGauge::setUsage(std::optional<qint64> used, qint64 reclaimable, qint64 quota)
{
    m_used = used;
    m_reclaimable = reclaimable;
    m_quota = quota;
    setVisible(quota > 0);
    setAccessibleName(used ? tr("%1 of %2 stored, %3 of it can be deleted")
                                 .arg(formatBytes(*used), formatBytes(quota), formatBytes(reclaimable))
                           : tr("Stored: not known"));
    setToolTip(accessibleName());
    update();
}

void QuotaGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF bar(0, 1, width(), height() - 2);
    QPainterPath shape;
    shape.addRoundedRect(bar, 4, 4);
    painter.setClipPath(shape);
    painter.fillRect(bar, m_theme.track);
    if (!m_used || m_quota <= 0)
        return;
    const double whole = double(std::max(m_quota, *m_used));
    const double share = double(*m_used) / double(m_quota);
    const QColor colour = share >= 1 ? m_theme.danger : share >= 0.8 ? m_theme.warning : m_theme.accent;
    const double full = bar.width() * double(*m_used) / whole;
    const double kept = bar.width() * double(std::max<qint64>(0, *m_used - m_reclaimable)) / whole;
    painter.fillRect(QRectF(0, bar.top(), full, bar.height()), colour);
    painter.fillRect(QRectF(kept, bar.top(), full - kept, bar.height()), QBrush(m_theme.surface, Qt::BDiagPattern));
    if (share > 1) {
        const double notch = bar.width() / share;
        painter.fillRect(QRectF(notch - 1, bar.top(), 2, bar.height()), m_theme.text);
    }
}

} // namespace docsweep
