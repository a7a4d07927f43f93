// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/headline.h"

#include "ui/ledger/elsewhere.h"
#include "ui/look/plaintext.h"
#include "ui/look/theme.h"
#include "ui/words/format.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHashShown = 12;

} // namespace

LedgerHeadLine::LedgerHeadLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("ledgerHeadLine"_L1);
    m_text = new QLabel;
    m_text->setObjectName("ledgerHeadText"_L1);
    m_text->setProperty("role", u"muted"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = new QPushButton(tr("Copy"));
    m_copy->setObjectName("ledgerHeadCopy"_L1);
    m_copy->setAccessibleName(tr("Copy the ledger's last entry"));
    m_copy->setProperty("role", u"link"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_head)
            QGuiApplication::clipboard()->setText(seenText(*m_head));
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    row->addWidget(m_text);
    row->addWidget(m_copy);
    row->addStretch(1);
    hide();
}

void LedgerHeadLine::setHead(const std::optional<LedgerHead> &head)
{
    m_head = head;
    setVisible(head.has_value());
    if (!head)
        return;
    const QString hash = QString::fromLatin1(head->hash.toHex());
    m_text->setText(tr("Ledger: entry %1, %2", "its number, the beginning of its hash")
                        .arg(formatCount(head->number), asWritten(hash.left(kHashShown) + u'…')));
    const QString tip = tipText(tr("The last entry of the ledger now. Keep it elsewhere: it proves that nothing before "
                                   "it was changed. %1")
                                    .arg(asWritten(u"docsweep-cli ledger verify --seen "_s + seenText(*head))));
    m_text->setToolTip(tip);
    m_copy->setToolTip(tip);
}

} // namespace docsweep
