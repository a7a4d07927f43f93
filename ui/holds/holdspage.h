// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/holds/holdsmodel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace docsweep {

class EmptyState;
class HoldBook;
class LedgerBook;
class LedgerNote;

/// Every hold: what it keeps, why, who made it, since when and until when; those about to end first. Makes one without
/// a candidate, changes ends, and ends holds, which asks why. Follows the book, which must outlive it, as the clock.
class HoldsPage : public QWidget {
    Q_OBJECT

public:
    HoldsPage(HoldBook &book, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    /// Says whose the holds are; the book outlives the page.
    void setLedger(LedgerBook &ledger);
    void focusSearch();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeFilter();
    void makeTable();
    QLayout *makeFoot();
    void takeBook();
    void takeChoice();
    void describe();
    void fitColumns();
    void showMenu(const QPoint &at);
    void makeNew(const std::optional<Hold> &like = {});
    void changeEnd();
    void endChosen();
    void holdAgain();
    void chooseMade();
    std::vector<const HoldRow *> chosen() const;
    std::vector<Hold> chosenInForce() const;
    KindTotal keptBy(const std::vector<Hold> &holds) const;

    HoldBook &m_book;
    LedgerBook *m_ledger = nullptr;
    LedgerNote *m_note = nullptr;
    const Clock &m_clock;
    Theme m_theme;
    HoldsModel *m_model = nullptr;
    ShownHolds *m_shown = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QVBoxLayout *m_headWords = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_foot = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_chosen = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_ended = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_end = nullptr;
    QTimer m_tick;
    bool m_isReadProblem = false; ///< what m_problem says is that the holds are not known
    std::optional<Hold> m_made; ///< to be chosen when the journal has it
};

} // namespace docsweep
