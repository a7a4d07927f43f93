// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/privatekeyplaces.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace docsweep {

struct ConsoleContext;

/// Makes the pair of keys of a vault: says first what losing the private one means, asks where it is to lie, and shows
/// it once, to be written down. GUI thread.
class MakeKeyDialog : public QDialog {
    Q_OBJECT

public:
    MakeKeyDialog(const ConsoleContext &context, const Theme &theme, QWidget *parent = nullptr);
    ~MakeKeyDialog() override;

signals:
    /// The private one is stored; this is what the settings need.
    void made(const QString &publicKey);

private:
    struct Made {
        VaultPrivateKey key;
        FoundPrivateKey where;
    };

    QWidget *makePlaces();
    void describe();
    void make();
    void take(const Result<Made> &made);

    const QString m_home;
    const std::function<CredentialStores()> m_credentials;
    Theme m_theme;
    QWidget *m_places = nullptr;
    QRadioButton *m_keychain = nullptr;
    QRadioButton *m_passphraseFile = nullptr;
    QRadioButton *m_plainFile = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QCheckBox *m_understood = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_result = nullptr;
    QPlainTextEdit *m_secret = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_close = nullptr;

    LatestJob<Result<Made>> m_job{1}; // last: its worker uses what stands above
};

} // namespace docsweep
