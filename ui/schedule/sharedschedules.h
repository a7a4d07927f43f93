// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerschedule.h"
#include "ui/look/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableWidget;

namespace docsweep {

class LedgerBook;

/// The schedules of everybody who cleans the web app, as its ledger knows them: who begins runs how often, and who was
/// seen. One that is late stands out and comes first; one that is given up can be taken off. Hidden where nobody is
/// expected, as where there is no ledger. The book outlives it.
class SharedSchedules : public QFrame {
    Q_OBJECT

public:
    /// Not without a parent: it shows itself as soon as somebody is expected.
    SharedSchedules(LedgerBook &book, const Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void takeBook();
    void setRow(int row, const LedgerSchedule &schedule);
    void takeChoice();
    void askToEnd();
    void fit();
    void fitHeights();

    LedgerBook &m_book;
    Theme m_theme;
    std::vector<LedgerSchedule> m_shown;
    QTableWidget *m_table = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_end = nullptr;
};

} // namespace docsweep
