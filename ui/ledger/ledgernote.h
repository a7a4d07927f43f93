// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledgerbook.h"
#include "ui/look/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace docsweep {

/// One quiet line: whose the holds of this connection are, and what can be done about that. Hidden while that is not
/// known. The book outlives it.
class LedgerNote : public QWidget {
    Q_OBJECT

public:
    LedgerNote(LedgerBook &book, const Theme &theme, QWidget *parent = nullptr);

private:
    void takeBook();
    void act();

    LedgerBook &m_book;
    Theme m_theme;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_act = nullptr;
};

/// Opens the dialog that helps with the state of the ledger: make one, or judge it.
void openLedgerDialog(LedgerBook &book, const Theme &theme, QWidget *window);

} // namespace docsweep
