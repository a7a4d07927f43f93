// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgernote.h"

#include "ui/ledger/judgeledgerdialog.h"
#include "ui/ledger/makeledgerdialog.h"
#include "ui/look/icons.h"
#include "ui/words/errorwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace docsweep {

using namespace Qt::StringLiterals;

LedgerNote::LedgerNote(LedgerBook &book, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_theme(theme)
{
    setObjectName("ledgerNote"_L1);
    m_icon = new QLabel;
    m_icon->setObjectName("ledgerNoteIcon"_L1);
    m_text = new QLabel;
    m_text->setObjectName("ledgerNoteText"_L1);
    m_text->setWordWrap(true);
    m_act = new QPushButton;
    m_act->setObjectName("ledgerNoteAct"_L1);
    m_act->setProperty("role", u"link"_s);
    connect(m_act, &QPushButton::clicked, this, &LedgerNote::act);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    connect(&m_book, &LedgerBook::changed, this, &LedgerNote::takeBook);
    connect(&m_book, &LedgerBook::stepEnded, this, [this](LedgerBook::Step step, const Result<> &done) {
        takeBook();
        if (step == LedgerBook::Step::Adopt && !done)
            say(*m_text, done.error());
    });
    takeBook();
}

void LedgerNote::takeBook()
{
    using State = LedgerBook::State;
    const State state = m_book.state();
    setVisible(state != State::Unknown);
    const bool isRefused = state == State::Refused;
    m_icon->setPixmap(tintedPixmap(isRefused ? u"error"_s
            : state == State::There          ? u"check"_s
                                             : u"info"_s,
        isRefused ? m_theme.danger : m_theme.muted, 18, devicePixelRatioF()));
    m_text->setProperty("role", isRefused ? u"danger"_s : u"muted"_s);
    m_act->setEnabled(!m_book.isChanging());
    switch (state) {
    case State::Unknown:
        break;
    case State::None:
        say(*m_text,
            tr("Holds made here count for this docsweep only: other docsweeps that clean this web app do not know "
               "them."),
            {});
        m_act->setText(tr("Share with all docsweeps…"));
        break;
    case State::There:
        say(*m_text,
            together(tr("Holds made here count for every docsweep that cleans this web app."),
                m_book.ownHolds() > 0
                    ? tr("%Ln older hold(s) count for this docsweep only.", nullptr, m_book.ownHolds())
                    : QString()),
            {});
        m_act->setText(tr("Share them"));
        break;
    case State::Refused:
        say(*m_text, errorWords(m_book.problem()).headline, {});
        m_act->setText(tr("What to do…"));
        break;
    }
    m_act->setVisible(state != State::There || m_book.ownHolds() > 0);
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
}

void LedgerNote::act()
{
    if (m_book.state() == LedgerBook::State::There) {
        m_book.adopt();
        m_act->setEnabled(false);
        return;
    }
    openLedgerDialog(m_book, m_theme, window());
}

void openLedgerDialog(LedgerBook &book, const Theme &theme, QWidget *window)
{
    QDialog *dialog = nullptr;
    if (book.state() == LedgerBook::State::Refused)
        dialog = new JudgeLedgerDialog(book, window);
    else if (book.state() == LedgerBook::State::None)
        dialog = new MakeLedgerDialog(book, theme, window);
    if (dialog == nullptr)
        return;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace docsweep
