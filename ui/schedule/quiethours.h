// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"
#include "ui/look/theme.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace docsweep {

/// One quiet span: from, to, and the days on which it begins. At least one day stays chosen.
class QuietRow : public QWidget {
    Q_OBJECT

public:
    QuietRow(const QuietSpan &span, const Theme &theme, QWidget *parent = nullptr);

    QuietSpan span() const;

signals:
    void edited();
    void removeRequested();

private:
    QPushButton *dayButton(Qt::DayOfWeek day);

    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    std::array<QPushButton *, 7> m_days{}; ///< from Monday on
};

/// The quiet spans of a schedule, as many as there are.
class QuietHours : public QWidget {
    Q_OBJECT

public:
    explicit QuietHours(const Theme &theme, QWidget *parent = nullptr);

    void setSpans(const QList<QuietSpan> &spans);
    QList<QuietSpan> spans() const;

signals:
    void edited();

private:
    QuietRow *addRow(const QuietSpan &span);
    void remove(QuietRow *row);

    Theme m_theme;
    QVBoxLayout *m_rows = nullptr;
    std::vector<QuietRow *> m_all;
    QLabel *m_none = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace docsweep
