// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/unlockdialog.h"

#include "ui/look/theme.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

UnlockDialog::UnlockDialog(VaultBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
{
    setObjectName("unlockDialog"_L1);
    setWindowTitle(tr("Unlock the vault"));
    setAccessibleName(windowTitle());
    setModal(true);
    setMinimumWidth(480);
    auto *title = new QLabel(windowTitle());
    title->setObjectName("unlockTitle"_L1);
    title->setProperty("role", u"title"_s);
    m_about = new QLabel;
    m_about->setObjectName("unlockAbout"_L1);
    m_about->setWordWrap(true);
    m_label = new QLabel;
    m_label->setObjectName("unlockLabel"_L1);
    m_secret = new QLineEdit;
    m_secret->setObjectName("unlockSecret"_L1);
    m_secret->setEchoMode(QLineEdit::Password);
    m_label->setBuddy(m_secret);
    auto *limit = new QLabel(
        tr("docsweep forgets the key again after %Ln minute(s) without use, when the screen is locked, and when the "
           "computer goes to sleep.",
            nullptr, int(VaultBook::kForgetsAfter.count())));
    limit->setObjectName("unlockLimit"_L1);
    limit->setProperty("role", u"muted"_s);
    limit->setWordWrap(true);
    m_problem = new QLabel;
    m_problem->setObjectName("unlockProblem"_L1);
    m_problem->setProperty("role", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_choose = new QPushButton(tr("Use a key file…"));
    m_choose->setObjectName("unlockChoose"_L1);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &UnlockDialog::chooseFile);
    m_unlock = new QPushButton(tr("Unlock"));
    m_unlock->setObjectName("unlockAccept"_L1);
    m_unlock->setProperty("role", u"primary"_s);
    m_unlock->setDefault(true);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockDialog::tryIt);
    connect(m_secret, &QLineEdit::textChanged, this, &UnlockDialog::describe);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("unlockCancel"_L1);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addWidget(m_choose);
    buttons->addStretch(1);
    buttons->addWidget(m_unlock);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit);
    for (QWidget *part : std::initializer_list<QWidget *>{title, m_about, m_label, m_secret, m_problem, limit})
        layout->addWidget(part);
    layout->addSpacing(kUnit);
    layout->addLayout(buttons);
    connect(&m_book, &VaultBook::unlocked, this, &QDialog::accept);
    connect(&m_book, &VaultBook::unlockFailed, this, &UnlockDialog::takeError);
    connect(&m_book, &VaultBook::passphraseWanted, this, &UnlockDialog::askForPassphrase);
}

void UnlockDialog::askForPassphrase(const QString &where)
{
    m_asksForKey = false;
    m_about->setText(
        tr("The private key is protected by a passphrase: %1").arg(asWritten(QDir::toNativeSeparators(where))));
    m_label->setText(tr("Passphrase"));
    m_secret->clear();
    m_problem->hide();
    describe();
    m_secret->setFocus();
}

void UnlockDialog::askForKey(const Error &why)
{
    m_asksForKey = true;
    m_about->setText(
        tr("Names and contents in the vault are encrypted. The private key opens them. It was not found on "
           "this computer. Type or paste it, or use a file that holds it."));
    m_label->setText(tr("Private key"));
    m_secret->setPlaceholderText(u"dsvault-secret-…"_s);
    const bool isAbsent = why.cause.kind == CauseKind::VaultPrivateKeyAbsent;
    if (!isAbsent)
        say(*m_problem, why);
    m_problem->setVisible(!isAbsent);
    describe();
    m_secret->setFocus();
}

void UnlockDialog::describe()
{
    if (sizeHint().height() > height())
        adjustSize(); // longer words need more lines
    m_unlock->setEnabled(!m_secret->text().isEmpty() && !m_book.isUnlocking());
}

void UnlockDialog::tryIt()
{
    m_problem->hide();
    VaultBook::KeySource source;
    source.file = m_file;
    (m_asksForKey ? source.text : source.passphrase) = Secret(m_secret->text());
    if (m_asksForKey)
        source.file.clear();
    m_book.unlock(source);
    describe();
}

void UnlockDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the key file"), QDir::homePath());
    dialog->setObjectName("unlockFile"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file = file;
        m_book.unlock({{}, file, {}});
    });
    dialog->open();
}

void UnlockDialog::takeError(const Error &error)
{
    say(*m_problem, error);
    m_problem->show();
    m_secret->selectAll();
    m_secret->setFocus();
    describe();
}

} // namespace docsweep
