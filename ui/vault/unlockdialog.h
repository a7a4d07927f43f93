// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vault/vaultbook.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace docsweep {

/// Asks for what opens the vault: the passphrase of its key file, or, where the private key is not on this machine, the
/// key itself or a file with it. Closes once the book is unlocked. GUI thread.
class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    explicit UnlockDialog(VaultBook &book, QWidget *parent = nullptr);

    void askForPassphrase(const QString &where);
    void askForKey(const Error &why);

private:
    void tryIt();
    void chooseFile();
    void takeError(const Error &error);
    void describe();

    VaultBook &m_book;
    QString m_file; ///< that was chosen; empty: the one of the home
    bool m_asksForKey = false;
    QLabel *m_about = nullptr;
    QLabel *m_label = nullptr;
    QLabel *m_problem = nullptr;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_unlock = nullptr;
};

} // namespace docsweep
