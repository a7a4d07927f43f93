// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "ui/look/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace docsweep {

class Console;

/// What stands at known places instead of what was there before, and the question whether it is the same. Shows what
/// the console knows when it is opened. The console must outlive it.
class AcceptDialog : public QDialog {
    Q_OBJECT

public:
    explicit AcceptDialog(Console &console, QWidget *parent = nullptr);

private:
    QWidget *makeStrangers();
    void addStranger(QVBoxLayout &column, int at, const Stranger &stranger);
    void accept() override;
    void takeState();
    void end(const Result<> &accepted);

    Console &m_console;
    std::vector<Stranger> m_shown;
    QLabel *m_problem = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace docsweep
