// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/counters.h"
#include "ui/look/theme.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace docsweep {

/// Why items were not deleted, grouped by cause, each with what helps. Shows the most frequent few.
class CauseList : public QWidget {
    Q_OBJECT

public:
    explicit CauseList(const Theme &theme, QWidget *parent = nullptr);

    void setCauses(const std::vector<CauseCount> &causes);
    /// One that concerns the run as a whole.
    void setProblem(const Why &problem);
    bool isEmpty() const { return m_shown == 0; }
    void clear() { setCauses({}); }

private:
    struct Row {
        QWidget *widget = nullptr;
        QLabel *icon = nullptr;
        QLabel *cause = nullptr;
        QLabel *mend = nullptr;
    };
    void setRow(size_t at, const QString &icon, const QColor &colour, const QString &cause, const QString &mend,
        const QString &technical);
    void showRows(size_t count, qsizetype more);

    Theme m_theme;
    std::vector<Row> m_rows;
    QLabel *m_more = nullptr;
    size_t m_shown = 0;
};

} // namespace docsweep
