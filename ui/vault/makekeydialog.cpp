// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/makekeydialog.h"

#include "ui/console/consolecontext.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QLabel *keyWords(const QString &text, const QString &name, const QString &role = {})
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setWordWrap(true);
        if (!role.isEmpty())
            label->setProperty("role", role);
        return label;
    }

    QLineEdit *secretLine(const QString &name, const QString &title)
    {
        auto *line = new QLineEdit;
        line->setObjectName(name);
        line->setEchoMode(QLineEdit::Password);
        line->setPlaceholderText(title);
        line->setAccessibleName(title);
        return line;
    }

} // namespace

MakeKeyDialog::MakeKeyDialog(const ConsoleContext &context, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_home(context.settings.home)
    , m_credentials(context.credentials)
    , m_theme(theme)
{
    setObjectName("makeKeyDialog"_L1);
    setWindowTitle(tr("Make a key for the vault"));
    setAccessibleName(windowTitle());
    setModal(true);
    setMinimumWidth(560);
    QLabel *title = keyWords(windowTitle(), u"makeKeyTitle"_s, u"title"_s);
    QLabel *about =
        keyWords(tr("Copies are encrypted with a public key, which the settings hold. Only the private key opens "
                    "them. Nobody can make it again: if you lose it, you cannot put anything back."),
            u"makeKeyAbout"_s);
    m_places = makePlaces();
    m_problem = keyWords({}, u"makeKeyProblem"_s, u"danger"_s);
    m_problem->hide();
    m_result = keyWords({}, u"makeKeyResult"_s);
    m_result->hide();
    m_secret = new QPlainTextEdit;
    m_secret->setObjectName("makeKeySecret"_L1);
    m_secret->setAccessibleName(tr("Private key"));
    m_secret->setReadOnly(true);
    m_secret->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_secret->setMaximumHeight(64);
    m_secret->setTabChangesFocus(true);
    m_secret->hide();
    m_make = new QPushButton(tr("Make the key"));
    m_make->setObjectName("makeKeyAccept"_L1);
    m_make->setProperty("role", u"primary"_s);
    m_make->setAutoDefault(false);
    connect(m_make, &QPushButton::clicked, this, &MakeKeyDialog::make);
    m_close = new QPushButton(tr("Cancel"));
    m_close->setObjectName("makeKeyClose"_L1);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(m_make);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit);
    for (QWidget *part : std::initializer_list<QWidget *>{title, about, m_places, m_problem, m_result, m_secret})
        layout->addWidget(part);
    layout->addSpacing(kUnit);
    layout->addLayout(buttons);
    describe();
}

MakeKeyDialog::~MakeKeyDialog()
{
    m_secret->clear();
}

QWidget *MakeKeyDialog::makePlaces()
{
    const auto choice = [](const QString &text, const QString &name) {
        auto *made = new QRadioButton(text);
        made->setObjectName(name);
        return made;
    };
    m_keychain = choice(tr("Keep it in this desktop’s keychain"), u"makeKeyKeychain"_s);
    m_passphraseFile = choice(tr("Keep it in a file protected by a passphrase"), u"makeKeyPassphraseFile"_s);
    m_plainFile = choice(
        tr("Keep it in a plain file (weaker: whoever can read the file can read all copies)"), u"makeKeyPlain"_s);
    m_keychain->setEnabled(bool(m_credentials));
    (m_keychain->isEnabled() ? m_keychain : m_passphraseFile)->setChecked(true);
    m_passphrase = secretLine(u"makeKeyPassphrase"_s, tr("Passphrase"));
    m_again = secretLine(u"makeKeyAgain"_s, tr("Passphrase again"));
    m_understood = new QCheckBox(tr("I will keep a second copy of the private key in a safe place"));
    m_understood->setObjectName("makeKeyUnderstood"_L1);
    auto *places = new QWidget;
    places->setObjectName("makeKeyPlaces"_L1);
    auto *column = new QVBoxLayout(places);
    column->setContentsMargins(0, kUnit, 0, 0);
    column->setSpacing(kUnit);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_keychain, m_passphraseFile, m_passphrase, m_again, m_plainFile, m_understood})
        column->addWidget(part);
    for (QRadioButton *each : {m_keychain, m_passphraseFile, m_plainFile})
        connect(each, &QRadioButton::toggled, this, &MakeKeyDialog::describe);
    for (QLineEdit *each : {m_passphrase, m_again})
        connect(each, &QLineEdit::textChanged, this, &MakeKeyDialog::describe);
    connect(m_understood, &QCheckBox::toggled, this, &MakeKeyDialog::describe);
    return places;
}

void MakeKeyDialog::describe()
{
    const bool wantsPassphrase = m_passphraseFile->isChecked();
    m_passphrase->setEnabled(wantsPassphrase);
    m_again->setEnabled(wantsPassphrase);
    const bool isGood = !m_passphrase->text().isEmpty() && m_passphrase->text() == m_again->text();
    m_make->setEnabled(m_understood->isChecked() && (!wantsPassphrase || isGood) && !m_job.isBusy());
}

void MakeKeyDialog::make()
{
    const PrivateKeyPlace place = m_keychain->isChecked() ? PrivateKeyPlace::Keychain
        : m_passphraseFile->isChecked()                   ? PrivateKeyPlace::PassphraseFile
                                                          : PrivateKeyPlace::PlainFile;
    const Secret passphrase(place == PrivateKeyPlace::PassphraseFile ? m_passphrase->text() : QString());
    m_problem->hide();
    m_job.start(
        this,
        [home = m_home, credentials = m_credentials, place, passphrase](const std::stop_token &) -> Result<Made> {
            const CredentialStores stores = credentials ? credentials() : CredentialStores();
            CredentialStore *keychain = nullptr;
            for (const std::unique_ptr<CredentialStore> &store : stores) {
                if (store->place() == CredentialPlace::Keychain)
                    keychain = store.get();
            }
            const Result<VaultPrivateKey> key = VaultPrivateKey::make();
            if (!key)
                return fail(key.error());
            const Result<FoundPrivateKey> where = PrivateKeys(home, keychain).store(*key, place, passphrase);
            if (!where)
                return fail(where.error());
            return Made{*key, *where};
        },
        [this](const Result<Made> &made) { take(made); });
    describe();
}

void MakeKeyDialog::take(const Result<Made> &made)
{
    if (!made) {
        say(*m_problem, made.error());
        m_problem->show();
        return describe();
    }
    m_passphrase->clear();
    m_again->clear();
    m_places->hide();
    m_make->hide();
    m_result->setText(tr("The key is made and stored. Write down the private key, or save it in a password manager. It "
                         "is shown only now."));
    m_result->show();
    m_secret->setPlainText(made->key.text().reveal());
    m_secret->show();
    m_close->setText(tr("Close"));
    adjustSize();
    emit this->made(made->key.publicKey().text());
}

} // namespace docsweep
