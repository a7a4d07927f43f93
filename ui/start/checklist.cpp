// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/checklist.h"

#include "ui/look/busybar.h"
#include "ui/look/icons.h"
#include "ui/look/steady.h"
#include "ui/start/checkwords.h"
#include "ui/words/errorwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QLabel *words(const QString &text, const QString &name)
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

} // namespace

CheckList::CheckList(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName("card"_L1);
    setAccessibleName(tr("Connection test"));
    m_title = new QLabel;
    m_title->setObjectName("checkTitle"_L1);
    m_title->setProperty("role", u"heading"_s);
    m_title->setWordWrap(true);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName("checkStop"_L1);
    m_stop->setAccessibleName(tr("Stop the test"));
    m_stop->setIcon(tintedIcon(u"stop"_s, theme.text));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_title->setText(tr("Stopping…"));
        emit stopRequested();
    });
    m_bar = new BusyBar;
    m_bar->setObjectName("checkBar"_L1);
    m_bar->setAccessibleName(tr("The test is running"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_stop);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(kUnit * 3 / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kUnit, kUnit * 3 / 2, 2 * kUnit, 2 * kUnit);
    column->setSpacing(kUnit * 3 / 2);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(m_lines);
    column->addStretch(1);
    keepPlace(*m_stop);
    keepPlace(*m_bar);
    clear();
}

void CheckList::clear()
{
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_failed = 0;
    m_warned = 0;
    m_firstFailure = nullptr;
    showRunning(false);
    hide();
}

void CheckList::begin()
{
    clear();
    m_title->setText(tr("Testing the connection…"));
    showRunning(true);
    show();
}

void CheckList::add(const CheckPoint &point)
{
    QWidget *added = line(point);
    m_warned += point.state == CheckState::Warned ? 1 : 0;
    if (point.state == CheckState::Failed && m_failed++ == 0)
        m_firstFailure = added;
    m_lines->addWidget(added);
    emit this->added(added);
}

void CheckList::end(const Result<> &result)
{
    showRunning(false);
    if (!result && result.error().kind == ErrorKind::Cancelled)
        m_title->setText(tr("The test was stopped."));
    else if (!result)
        say(*m_title, tr("The test could not start: %1").arg(errorSentence(result.error())),
            technicalText(result.error()));
    else if (m_failed > 0)
        m_title->setText(tr("%Ln check(s) failed", nullptr, m_failed));
    else if (m_warned > 0)
        m_title->setText(tr("Nothing failed, but there are warnings"));
    else
        m_title->setText(tr("All checks passed"));
}

void CheckList::showRunning(bool running)
{
    m_bar->setVisible(running);
    m_stop->setVisible(running);
    m_stop->setEnabled(running);
}

QWidget *CheckList::line(const CheckPoint &point)
{
    const auto [icon, word, colour] = [&]() -> std::tuple<QString, QString, QColor> {
        switch (point.state) {
        case CheckState::Passed:
            return {u"good"_s, tr("Passed"), m_theme.good};
        case CheckState::Failed:
            return {u"error"_s, tr("Failed"), m_theme.danger};
        case CheckState::NotNeeded:
            return {u"skip"_s, tr("Not needed"), m_theme.muted};
        case CheckState::Warned:
            return {u"warning"_s, tr("Warning"), m_theme.warning};
        case CheckState::NotTried:
            break;
        }
        return {u"unknown"_s, tr("Skipped"), m_theme.muted};
    }();
    QString title = checkTitle(point);
    if (!title.isEmpty())
        title[0] = title[0].toUpper(); // it stands at the head of a line
    auto *line = new QWidget;
    line->setObjectName("checkPoint"_L1);
    line->setAccessibleName(u"%1: %2"_s.arg(title, word));
    auto *mark = new QLabel;
    mark->setObjectName("checkIcon"_L1);
    mark->setPixmap(tintedPixmap(icon, colour, 18, devicePixelRatioF()));
    auto *name = words(title, u"checkName"_s);
    name->setProperty("role", u"heading"_s);
    auto *state = new QLabel(word);
    state->setObjectName("checkState"_L1);
    state->setProperty("role", point.state == CheckState::Failed ? u"danger"_s : u"muted"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(kUnit);
    head->addWidget(name, 1);
    head->addWidget(state, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addLayout(head);
    QLabel *found = words({}, u"checkFound"_s);
    say(*found, checkFound(point), checkDetail(point));
    if (point.state != CheckState::Failed && point.state != CheckState::Warned)
        found->setProperty("role", u"muted"_s);
    text->addWidget(found);
    if (const QString mend = checkMend(point); !mend.isEmpty())
        text->addWidget(words(tr("What to do: %1").arg(mend), u"checkMend"_s));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    return line;
}

} // namespace docsweep
