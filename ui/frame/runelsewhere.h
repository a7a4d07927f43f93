// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledgerbook.h"
#include "ui/look/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace docsweep {

/// A strip while a run is at work in another docsweep: where, since when, who started it, how far it is. Asks it to
/// stop, and says who has. Hidden while there is none. The book outlives it.
class RunElsewhere : public QFrame {
    Q_OBJECT

public:
    RunElsewhere(LedgerBook &book, const Theme &theme, QWidget *parent = nullptr);

signals:
    void activityRequested(); ///< everybody's runs

private:
    void takeBook();
    void ask();
    QString text(const LedgerRun &run) const;

    LedgerBook &m_book;
    Theme m_theme;
    qint64 m_run = 0; ///< that is shown; 0: none
    QString m_problem; ///< why the last question was not passed on
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace docsweep
