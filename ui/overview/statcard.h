// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QFrame>

class QLabel;

namespace docsweep {

/// One figure with its name and what it means; a click or Enter opens what it counts, where there is something to open.
class StatCard : public QFrame {
    Q_OBJECT

public:
    StatCard(const QString &name, const QString &icon, const Theme &theme, QWidget *parent = nullptr);

    /// A bar between figure and note. Takes it over.
    void setGauge(QWidget *gauge);
    void setFigure(const QString &figure, const QString &note);
    void setUnknown(const QString &why);
    /// Whether a click does something; said by the cursor and to screen readers.
    void setOpens(bool opens, const QString &what = {});

signals:
    void opened();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QString m_name;
    QLabel *m_figure = nullptr;
    QLabel *m_note = nullptr;
    bool m_opens = false;
};

} // namespace docsweep
