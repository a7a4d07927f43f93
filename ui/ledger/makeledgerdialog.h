// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledgerbook.h"
#include "ui/look/theme.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace docsweep {

/// Offers to make a ledger: says what it is for and shows what will be made, in PostgreSQL the statements, for SQLite
/// the file. Where this role may not make it, the same statements are what an owner has to run. The book outlives it.
class MakeLedgerDialog : public QDialog {
    Q_OBJECT

public:
    MakeLedgerDialog(LedgerBook &book, const Theme &theme, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    struct Made {
        QString name;
        Result<QString> script;
    };

    QLayout *makeButtons();
    void make();
    void takeState();
    void read();
    void end(LedgerBook::Step step, const Result<> &done);

    LedgerBook &m_book;
    Theme m_theme;
    QLabel *m_place = nullptr;
    QPlainTextEdit *m_script = nullptr;
    QCheckBox *m_adopt = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_make = nullptr;
    bool m_isRead = false;

    LatestJob<Made> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
