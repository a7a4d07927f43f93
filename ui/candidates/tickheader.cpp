// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/tickheader.h"

#include "ui/candidates/candidatedelegate.h"
#include "ui/candidates/candidatesmodel.h"

namespace docsweep {

TickHeader::TickHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
}

void TickHeader::setTick(Qt::CheckState tick)
{
    if (tick == m_tick)
        return;
    m_tick = tick;
    viewport()->update();
}

void TickHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    painter->save(); // the style leaves an empty clip behind where there was none
    QHeaderView::paintSection(painter, area, section);
    painter->restore();
    if (section == CandidatesModel::TickColumn && model()->rowCount() > 0)
        paintTickBox(*painter, tickBox(area), m_tick, m_theme);
}

} // namespace docsweep
