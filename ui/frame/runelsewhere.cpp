// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/runelsewhere.h"

#include "core/base/visibletext.h"
#include "ui/activity/runtext.h"
#include "ui/ledger/elsewhere.h"
#include "ui/look/icons.h"
#include "ui/look/margins.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace docsweep {

using namespace Qt::StringLiterals;

RunElsewhere::RunElsewhere(LedgerBook &book, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_book(book)
    , m_theme(theme)
{
    setObjectName("runElsewhere"_L1);
    auto *frame = new QFrame;
    frame->setObjectName("alert"_L1);
    frame->setProperty("level", u"info"_s);
    m_icon = new QLabel;
    m_icon->setObjectName("runElsewhereIcon"_L1);
    m_icon->setPixmap(tintedPixmap(u"clock"_s, m_theme.accent, 18, devicePixelRatioF()));
    m_text = new QLabel;
    m_text->setObjectName("runElsewhereText"_L1);
    m_text->setWordWrap(true);
    m_show = new QPushButton(tr("Show runs"));
    m_show->setObjectName("runElsewhereShow"_L1);
    m_stop = new QPushButton(tr("Ask it to stop…"));
    m_stop->setObjectName("runElsewhereStop"_L1);
    for (QPushButton *button : {m_show, m_stop})
        button->setProperty("role", u"link"_s);
    connect(m_show, &QPushButton::clicked, this, &RunElsewhere::activityRequested);
    connect(m_stop, &QPushButton::clicked, this, &RunElsewhere::ask);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(marginsOf(kUnit * 3 / 2, kUnit * 3 / 4, kUnit, kUnit * 3 / 4));
    row->setSpacing(kUnit);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, 0);
    column->addWidget(frame);
    connect(&m_book, &LedgerBook::changed, this, &RunElsewhere::takeBook);
    connect(&m_book, &LedgerBook::stepEnded, this, [this](LedgerBook::Step step, const Result<> &done) {
        if (step == LedgerBook::Step::Stop)
            m_problem = done ? QString() : errorSentence(done.error());
        takeBook();
    });
    takeBook();
}

QString RunElsewhere::text(const LedgerRun &run) const
{
    const RunRecord record = recordOf(run);
    const QString host = visibleText(hostOf(run.who));
    const QString since = formatMinute(run.begunAt, m_book.console().now());
    const QString by = tr("%1, %2", "how a run was started, by whom")
                           .arg(triggerText(record.run.trigger), visibleText(userOf(run.who)));
    const QString work = record.planned > 0
        ? tr("%1 has been cleaning since %2 (%3): %4 of %Ln item(s)", nullptr, int(record.planned))
              .arg(host, since, by, formatCount(doneOf(record)))
        : tr("%1 has been cleaning since %2 (%3)").arg(host, since, by);
    const QString asked = run.stopBy.isEmpty() ? QString() : tr("Asked to stop by %1.").arg(visibleText(run.stopBy));
    return together(together(work + u'.', asked), m_problem);
}

void RunElsewhere::takeBook()
{
    const LedgerRun *run = m_book.liveElsewhere();
    setVisible(run != nullptr);
    if (run == nullptr) {
        m_run = 0;
        m_problem.clear();
        return;
    }
    if (run->id != std::exchange(m_run, run->id))
        m_problem.clear();
    m_text->setText(text(*run));
    m_stop->setVisible(run->stopBy.isEmpty());
    m_stop->setEnabled(!m_book.isChanging());
}

void RunElsewhere::ask()
{
    const LedgerRun *run = m_book.liveElsewhere();
    if (run == nullptr || window()->findChild<QMessageBox *>("stopElsewhere"_L1) != nullptr)
        return;
    const QString host = visibleText(hostOf(run->who));
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Ask it to stop"), tr("Ask the cleanup on %1 to stop?").arg(host), {}, window());
    question->setObjectName("stopElsewhere"_L1);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("It hears this within seconds and ends with the batch that it is at. What it has "
                                    "not deleted stays. Everybody sees who asked."));
    QPushButton *keep = question->addButton(tr("Keep it running"), QMessageBox::RejectRole);
    keep->setObjectName("stopElsewhereKeep"_L1);
    QPushButton *stop = question->addButton(tr("Ask to stop"), QMessageBox::AcceptRole);
    stop->setObjectName("stopElsewhereYes"_L1);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, this, [this, id = run->id] {
        m_book.askToStop(id);
        takeBook();
    });
    connect(&m_book.console(), &Console::contextChanged, question, &QMessageBox::reject);
    question->open();
}

} // namespace docsweep
