// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace docsweep {

/// Says that something is under way of which nobody knows how long it takes. It moves only where the desktop lets
/// things move, which it finds out each time it appears; else, and until then, it shows a pattern that stands still.
class BusyBar : public QProgressBar {
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    bool isStill() const { return m_isStill; }

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isStill = true;
};

} // namespace docsweep
