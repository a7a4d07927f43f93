// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledgerbook.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace docsweep {

/// What a person may decide about a ledger whose holds cannot be believed: that it is right as it is, or that this
/// docsweep forgets it. Says what either means; where nobody here can decide, what helps. The book outlives it.
class JudgeLedgerDialog : public QDialog {
    Q_OBJECT

public:
    explicit JudgeLedgerDialog(LedgerBook &book, QWidget *parent = nullptr);

    /// What can be decided about it; nothing: only the database's owner can mend it.
    static std::optional<LedgerBook::Step> wayOn(const Error &problem);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void decide();
    void takeState();
    void end(LedgerBook::Step step, const Result<> &done);

    LedgerBook &m_book;
    const std::optional<LedgerBook::Step> m_way;
    QLabel *m_problem = nullptr;
    QCheckBox *m_read = nullptr;
    QPushButton *m_decide = nullptr;
};

} // namespace docsweep
