// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/console.h"
#include "ui/look/theme.h"

#include <QPushButton>

namespace docsweep {

/// One side's health after the last scan, as a drawing and a word; a click opens what was said and the mend.
class HealthPill : public QPushButton {
    Q_OBJECT

public:
    HealthPill(const QString &side, const Theme &theme, QWidget *parent = nullptr);

    void setHealth(const Health &health);
    /// Only whose health it is, where there is no room for more; the drawing and the tooltip say the rest.
    void setBrief(bool brief);
    void setEditable(bool editable) { m_editable = editable; } ///< there is a form for this connection

signals:
    void editRequested();

private:
    void open();
    void showText() { setText(m_brief ? m_side : m_words); }

    QString m_side;
    Theme m_theme;
    Health m_health;
    QString m_words;
    bool m_brief = false;
    bool m_editable = false;
};

} // namespace docsweep
