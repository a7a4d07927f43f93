// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/candidates/holdbook.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace docsweep {

class HoldEndEdit;

/// All holds: what each keeps of the list, since when and why; and the way to release them. Follows the book, which
/// must outlive it.
class HoldsDialog : public QDialog {
    Q_OBJECT

public:
    HoldsDialog(HoldBook &book, const Clock &clock, QWidget *parent = nullptr);

private:
    void makeTable();
    void fill(const std::vector<Hold> &holds);
    void takeBook();
    void releaseSelected();
    void changeEnd();
    std::vector<qint64> selected() const;

    HoldBook &m_book;
    const Clock &m_clock;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_problem = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_release = nullptr;
    HoldEndEdit *m_end = nullptr;
    QPushButton *m_change = nullptr;
};

} // namespace docsweep
