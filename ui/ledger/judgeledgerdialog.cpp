// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/judgeledgerdialog.h"

#include "ui/look/theme.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QLabel *judgingWords(const QString &name, const QString &text, const QString &role = {})
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setWordWrap(true);
        if (!role.isEmpty())
            label->setProperty("role", role);
        return label;
    }

    QString meaningOf(const Error &problem)
    {
        switch (problem.cause.kind) {
        case CauseKind::LedgerVanished:
            return JudgeLedgerDialog::tr(
                "If the ledger was deleted by mistake, restore it together with the web app's database: then its holds "
                "count again. If it is gone for good, docsweep can forget it. What was held in it can then be deleted, "
                "so make the holds that are still needed again at once. Every other docsweep has to forget it, too.");
        case CauseKind::LedgerCopied:
            return JudgeLedgerDialog::tr(
                "This happens where a database was restored or copied, for example as a test system. If this database "
                "has taken the place of the other one, it becomes the ledger's home. If it is the wrong database, "
                "check the connection instead.");
        default:
            return JudgeLedgerDialog::tr(
                "This happens where the ledger was restored from a backup or replaced. Holds made since then may be "
                "missing, and the next cleanup can delete what they kept. Pause automatic runs on every machine, use "
                "the ledger as it is, and make the missing holds again under Holds.");
        }
    }

    QString tickOf(LedgerBook::Step step)
    {
        return step == LedgerBook::Step::Forget
            ? JudgeLedgerDialog::tr("No cleanup runs before I have made the needed holds again")
            : JudgeLedgerDialog::tr("No cleanup runs before I have checked its holds");
    }

} // namespace

std::optional<LedgerBook::Step> JudgeLedgerDialog::wayOn(const Error &problem)
{
    switch (problem.cause.kind) {
    case CauseKind::LedgerVanished:
        return LedgerBook::Step::Forget;
    case CauseKind::LedgerCopied:
    case CauseKind::LedgerRolledBack:
    case CauseKind::LedgerForked:
    case CauseKind::LedgerReplaced:
    case CauseKind::LedgerCopyOlder:
    case CauseKind::LedgerCopyForked:
        return LedgerBook::Step::Rehome;
    default:
        return std::nullopt;
    }
}

JudgeLedgerDialog::JudgeLedgerDialog(LedgerBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_way(wayOn(book.problem()))
{
    const ErrorWords words = errorWords(book.problem());
    setObjectName("judgeLedgerDialog"_L1);
    setWindowTitle(tr("The ledger cannot be trusted"));
    setAccessibleName(windowTitle());
    setModal(true);
    setMinimumWidth(560);
    auto *what = judgingWords(u"judgeLedgerWhat"_s, {});
    say(*what, words.headline, words.technical);
    m_problem = judgingWords(u"judgeLedgerProblem"_s, {}, u"danger"_s);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit);
    layout->addWidget(judgingWords(u"judgeLedgerTitle"_s, windowTitle(), u"title"_s));
    layout->addWidget(what);
    layout->addWidget(judgingWords(u"judgeLedgerMeaning"_s, m_way ? meaningOf(book.problem()) : words.wayOn));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    if (m_way) {
        m_read = new QCheckBox(tickOf(*m_way));
        m_read->setObjectName("judgeLedgerRead"_L1);
        connect(m_read, &QCheckBox::toggled, this, &JudgeLedgerDialog::takeState);
        layout->addWidget(m_read);
        m_decide = new QPushButton(*m_way == LedgerBook::Step::Forget  ? tr("Forget the ledger")
                : book.problem().cause.kind == CauseKind::LedgerCopied ? tr("Make this its home")
                                                                       : tr("Use the ledger as it is"));
        m_decide->setObjectName("judgeLedgerAccept"_L1);
        m_decide->setProperty("role", u"danger"_s);
        m_decide->setAutoDefault(false);
        connect(m_decide, &QPushButton::clicked, this, &JudgeLedgerDialog::decide);
        buttons->addWidget(m_decide);
    }
    layout->addWidget(m_problem);
    auto *leave = new QPushButton(m_way ? tr("Cancel") : tr("Close"));
    leave->setObjectName("judgeLedgerLeave"_L1);
    leave->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(leave);
    layout->addSpacing(kUnit);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(&m_book, &LedgerBook::stepEnded, this, &JudgeLedgerDialog::end);
    connect(&m_book.console(), &Console::contextChanged, this, &QDialog::reject);
    takeState();
    leave->setFocus();
}

void JudgeLedgerDialog::decide()
{
    m_problem->hide();
    if (*m_way == LedgerBook::Step::Forget)
        m_book.forget();
    else
        m_book.rehome();
    takeState();
}

void JudgeLedgerDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

/// Words on several lines say how high they are only once their width is known.
void JudgeLedgerDialog::fit()
{
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void JudgeLedgerDialog::takeState()
{
    if (m_decide)
        m_decide->setEnabled(m_read->isChecked() && !m_book.isChanging());
}

void JudgeLedgerDialog::end(LedgerBook::Step step, const Result<> &done)
{
    takeState();
    if (step != m_way)
        return;
    if (done) {
        accept();
        return;
    }
    say(*m_problem, done.error());
    m_problem->show();
    fit();
}

} // namespace docsweep
