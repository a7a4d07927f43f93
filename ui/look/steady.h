// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <algorithm>

namespace docsweep {

// Nothing under the mouse becomes another button: what was about to be clicked may change by itself, a moment before.

/// Keeps its place while it is hidden.
inline void keepPlace(QWidget &widget, bool keeps = true)
{
    QSizePolicy policy = widget.sizePolicy();
    if (policy.retainSizeWhenHidden() == keeps)
        return;
    policy.setRetainSizeWhenHidden(keeps);
    widget.setSizePolicy(policy);
}

/// The width with each of these texts.
inline int widthWith(QPushButton &button, const QStringList &texts)
{
    const QString now = button.text();
    int widest = 0;
    for (const QString &text : texts) {
        button.setText(text);
        widest = std::max(widest, button.sizeHint().width());
    }
    button.setText(now);
    return widest;
}

/// As wide as the longest of these texts, whichever it shows.
inline void keepWidth(QPushButton &button, const QStringList &texts)
{
    button.ensurePolished();
    button.setMinimumWidth(widthWith(button, texts));
}

} // namespace docsweep
