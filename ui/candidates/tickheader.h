// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QHeaderView>

namespace docsweep {

/// The head of the table of candidates. Above the ticks stands a box for everything that is shown.
class TickHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TickHeader(const Theme &theme, QWidget *parent = nullptr);

    void setTick(Qt::CheckState tick); ///< of what is shown; without rows there is no box

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;

private:
    Theme m_theme;
    Qt::CheckState m_tick = Qt::Unchecked;
};

} // namespace docsweep
