// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgervalues.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace docsweep {

/// The last entry of the ledger in a short form, to be copied whole: whoever keeps it elsewhere can prove with it that
/// nothing before it was changed. Hidden where there is none.
class LedgerHeadLine : public QWidget {
    Q_OBJECT

public:
    explicit LedgerHeadLine(QWidget *parent = nullptr);

    void setHead(const std::optional<LedgerHead> &head);

private:
    std::optional<LedgerHead> m_head;
    QLabel *m_text = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace docsweep
