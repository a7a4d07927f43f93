// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace docsweep {

/// How far one stage of a run is: a name, "12 of 25" and a thin bar.
class StageMeter : public QWidget {
    Q_OBJECT

public:
    StageMeter(const QString &icon, const QString &name, const QString &explanation, const Theme &theme,
        QWidget *parent = nullptr);

    void show(qint64 done, qint64 total);
    /// Nothing is known yet.
    void clear();

private:
    QLabel *m_figures = nullptr;
    QProgressBar *m_bar = nullptr;
};

} // namespace docsweep
