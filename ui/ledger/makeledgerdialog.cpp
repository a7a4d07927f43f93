// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/makeledgerdialog.h"

#include "ui/look/icons.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QLabel *ledgerWords(const QString &name, const QString &text, const QString &role = {})
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        if (!role.isEmpty())
            label->setProperty("role", role);
        return label;
    }

    /// SQL is read from left to right in every language.
    QPlainTextEdit *statements(const QString &name, const QString &accessible)
    {
        auto *text = new QPlainTextEdit;
        text->setObjectName(name);
        text->setAccessibleName(accessible);
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        text->setLayoutDirection(Qt::LeftToRight);
        QTextOption option = text->document()->defaultTextOption();
        option.setTextDirection(Qt::LeftToRight);
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        text->document()->setDefaultTextOption(option);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        return text;
    }

} // namespace

MakeLedgerDialog::MakeLedgerDialog(LedgerBook &book, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_theme(theme)
{
    setObjectName("makeLedgerDialog"_L1);
    setWindowTitle(tr("Share holds and runs"));
    setAccessibleName(windowTitle());
    setModal(true);
    setMinimumWidth(560);
    auto *title = ledgerWords(u"makeLedgerTitle"_s, tr("Share holds and runs with every docsweep?"), u"title"_s);
    auto *about = ledgerWords(u"makeLedgerAbout"_s,
        tr("A ledger stands beside the web app's rows. Every docsweep that cleans this web app, on any machine, then "
           "keeps what is held here, and you see its runs. If the ledger cannot be read, nothing is deleted."));
    auto *old = ledgerWords(u"makeLedgerOld"_s,
        tr("Older versions of docsweep do not know ledgers and ignore these holds. Update docsweep everywhere."),
        u"muted"_s);
    m_place = ledgerWords(u"makeLedgerPlace"_s, tr("Reading…"));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_script = statements(u"makeLedgerScript"_s, tr("Statements that make the ledger"));
    m_script->setMinimumHeight(20 * kUnit);
    m_script->hide();
    const int ownHolds = book.ownHolds();
    m_adopt = new QCheckBox(ownHolds > 0 ? tr("Adopt this docsweep's holds (%Ln) and earlier runs", nullptr, ownHolds)
                                         : tr("Adopt this docsweep's earlier runs"));
    m_adopt->setObjectName("makeLedgerAdopt"_L1);
    m_adopt->setToolTip(tr("Everybody then has its holds and sees its runs"));
    m_adopt->setChecked(true); // it keeps more, never less
    m_problem = ledgerWords(u"makeLedgerProblem"_s, {}, u"danger"_s);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit);
    for (QWidget *part : std::initializer_list<QWidget *>{title, about, old, m_place})
        layout->addWidget(part);
    layout->addWidget(m_script, 100);
    layout->addWidget(m_adopt);
    layout->addWidget(m_problem);
    layout->addSpacing(kUnit);
    layout->addStretch(1);
    layout->addLayout(makeButtons());
    connect(&m_book, &LedgerBook::stepEnded, this, &MakeLedgerDialog::end);
    connect(&m_book.console(), &Console::contextChanged, this, &QDialog::reject);
    connect(&m_book.console(), &Console::runEnded, this, &MakeLedgerDialog::takeState);
    connect(&m_book.console(), &Console::runStarted, this, &MakeLedgerDialog::takeState);
    takeState();
    read();
}

QLayout *MakeLedgerDialog::makeButtons()
{
    m_copy = new QPushButton(tr("Copy"));
    m_copy->setObjectName("makeLedgerCopy"_L1);
    m_copy->setIcon(tintedIcon(u"copy"_s, m_theme.text));
    m_copy->setAccessibleName(tr("Copy the statements"));
    m_copy->setAutoDefault(false);
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_script->toPlainText()); });
    m_make = new QPushButton(tr("Create the ledger"));
    m_make->setObjectName("makeLedgerAccept"_L1);
    m_make->setProperty("role", u"primary"_s);
    m_make->setAutoDefault(false);
    connect(m_make, &QPushButton::clicked, this, &MakeLedgerDialog::make);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("makeLedgerCancel"_L1);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_make);
    buttons->addWidget(cancel);
    return buttons;
}

/// What would be made, before anybody agrees.
void MakeLedgerDialog::read()
{
    m_job.start(
        this,
        [factory = m_book.console().context().sweep.ledger](std::stop_token stop) -> Made {
            const Result<std::unique_ptr<Ledger>> ledger = factory();
            if (!ledger)
                return {{}, fail(ledger.error())};
            return {(*ledger)->name(), (*ledger)->script(std::move(stop))};
        },
        [this](const Made &made) {
            if (!made.script) {
                m_place->hide();
                say(*m_problem, made.script.error());
                m_problem->show();
                fit();
                return;
            }
            m_isRead = true;
            const bool isFile = made.script->isEmpty();
            m_place->setText(isFile ? tr("This file is created: %1").arg(asWritten(made.name))
                                    : tr("These statements run in the database, in one transaction:"));
            m_script->setPlainText(*made.script);
            m_script->setVisible(!isFile);
            m_copy->setVisible(!isFile);
            if (!isFile)
                resize(std::max(width(), 720), std::max(height(), 560));
            takeState();
            fit();
        });
}

void MakeLedgerDialog::make()
{
    m_problem->hide();
    m_book.make(m_adopt->isChecked());
    takeState();
}

void MakeLedgerDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

/// Words on several lines say how high they are only once their width is known.
void MakeLedgerDialog::fit()
{
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void MakeLedgerDialog::takeState()
{
    const bool isRunning = m_book.console().isRunning();
    m_make->setEnabled(m_isRead && !isRunning && !m_book.isChanging());
    m_make->setToolTip(isRunning ? tr("A cleanup is running. Create the ledger when it has ended.") : QString());
    m_make->setText(m_book.isChanging() ? tr("Creating…") : tr("Create the ledger"));
}

void MakeLedgerDialog::end(LedgerBook::Step step, const Result<> &done)
{
    takeState();
    if (step != LedgerBook::Step::Make)
        return;
    if (done) {
        accept();
        return;
    }
    const Error &error = done.error();
    if (error.kind == ErrorKind::Unauthorized && error.cause.kind == CauseKind::LedgerNotMade) {
        m_place->setText(tr("An owner of the database has to run these statements:"));
        say(*m_problem,
            tr("This database role may not create the ledger. Copy the statements, let an owner of the database run "
               "them, and create the ledger again."),
            error.text);
    } else {
        say(*m_problem, error);
    }
    m_problem->show();
    fit();
    m_make->setText(tr("Try again"));
}

} // namespace docsweep
