// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/systemcheck.h"
#include "ui/look/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace docsweep {

class BusyBar;

/// The points of a check as they come: a drawing and a word for each, what was found, and what to do about it.
class CheckList : public QFrame {
    Q_OBJECT

public:
    explicit CheckList(const Theme &theme, QWidget *parent = nullptr);

    void begin();
    void add(const CheckPoint &point);
    int failed() const { return m_failed; } ///< points
    void end(const Result<> &result);
    void outdate(); ///< it was about other values: what was found does not count any more
    void clear(); ///< and hides
    QWidget *firstFailure() const { return m_firstFailure; } ///< its line; null for none

signals:
    void stopRequested();
    void added(QWidget *line);

private:
    QWidget *line(const CheckPoint &point);
    void showRunning(bool running);

    Theme m_theme;
    QLabel *m_title = nullptr;
    BusyBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr;
    QVBoxLayout *m_lines = nullptr;
    int m_failed = 0;
    int m_warned = 0;
    bool m_isOutdated = false;
    QWidget *m_firstFailure = nullptr;
};

} // namespace docsweep
