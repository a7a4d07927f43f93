// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/partedrow.h"

#include "ui/look/theme.h"

#include <QEvent>

namespace docsweep {

PartedRow::PartedRow(QLayout *words, QLayout *controls, int leastWords, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_controls(controls)
    , m_leastWords(leastWords)
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kUnit);
    m_row->addLayout(words, 1);
    m_row->addLayout(controls);
}

bool PartedRow::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

int PartedRow::leastWords() const
{
    const auto *row = qobject_cast<QHBoxLayout *>(m_words);
    int least = m_leastWords;
    for (int at = 0; row != nullptr && at < row->count(); ++at) {
        if (row->stretch(at) == 0 && !row->itemAt(at)->isEmpty())
            least += row->itemAt(at)->sizeHint().width() + row->spacing();
    }
    return least;
}

void PartedRow::fit()
{
    const bool beside = m_controls->sizeHint().width() + m_row->spacing() + leastWords() <= width();
    const auto wanted = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() == wanted)
        return;
    m_row->setDirection(wanted);
    m_row->setAlignment(m_controls, beside ? Qt::Alignment() : Qt::Alignment(Qt::AlignRight)); // the end, mirrored too
}

} // namespace docsweep
