// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/detailspane.h"

#include "ui/candidates/candidatedelegate.h"
#include "ui/candidates/explanationpane.h"
#include "ui/candidates/previewpane.h"
#include "ui/candidates/tickset.h"
#include "ui/look/icons.h"
#include "ui/look/plaintext.h"
#include "ui/look/steady.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QLabel *textLabel(const QString &name)
    {
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // keys and causes are strangers' words
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

} // namespace

DetailsPane::DetailsPane(const Clock &clock, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_theme(theme)
{
    setObjectName("panel"_L1);
    setAccessibleName(tr("Details of the candidate"));
    setMinimumWidth(264);
    m_icon = new QLabel;
    m_icon->setObjectName("detailsIcon"_L1);
    m_kind = new QLabel;
    m_kind->setObjectName("detailsKind"_L1);
    m_kind->setProperty("role", u"heading"_s);
    m_key = new QTextEdit;
    m_key->setObjectName("detailsKey"_L1);
    m_key->setAccessibleName(tr("Key"));
    m_key->setReadOnly(true);
    m_key->setFrameShape(NoFrame);
    m_key->setWordWrapMode(QTextOption::WrapAnywhere);
    m_key->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_key->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_key->viewport()->setAutoFillBackground(false);
    m_key->document()->setDocumentMargin(0);
    connect(m_key->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this](const QSizeF &size) { // as high as it is, and a long one no higher than three lines
            m_key->setFixedHeight(std::min(int(std::ceil(size.height())), m_key->fontMetrics().lineSpacing() * 3) + 2);
        });
    m_why = textLabel(u"detailsWhy"_s);
    m_along = textLabel(u"detailsAlong"_s);
    m_state = textLabel(u"detailsState"_s);
    m_held = textLabel(u"detailsHeld"_s);
    m_held->setText(tr("Held: cleaning up this list does not delete it."));
    m_held->hide();
    m_explanation = new ExplanationPane;
    m_preview = new PreviewPane(theme);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(kUnit * 3 / 2);
    m_facts->setVerticalSpacing(kUnit / 2);
    m_facts->setColumnStretch(1, 1);
    m_copy = new QPushButton(tr("Copy key"));
    m_copy->setObjectName("copyKey"_L1);
    m_copy->setIcon(tintedIcon(u"copy"_s, theme.accent));
    m_copy->setProperty("role", u"link"_s);
    m_copy->setProperty("flush", true);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_key->toPlainText()); });
    m_session = new QPushButton(tr("Only this session"));
    m_session->setObjectName("onlySession"_L1);
    m_session->setIcon(tintedIcon(u"session"_s, theme.accent));
    m_session->setProperty("role", u"link"_s);
    m_session->setProperty("flush", true);
    keepPlace(*m_session);
    connect(m_session, &QPushButton::clicked, this, [this] { emit sessionRequested(m_sessionKey); });

    auto *head = new QHBoxLayout;
    head->setSpacing(kUnit);
    head->addWidget(m_icon);
    head->addWidget(m_kind, 1);
    auto *buttons = new QVBoxLayout; // one above the other: the pane is narrow, and languages are long
    buttons->setSpacing(0);
    buttons->addWidget(m_copy, 0, Qt::AlignLeading);
    buttons->addWidget(m_session, 0, Qt::AlignLeading);
    const auto heading = [](const QString &text, const QString &name) {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setProperty("role", u"muted"_s);
        label->setWordWrap(true); // else a long one makes all of the pane wider than it can be seen
        return label;
    };
    m_content = new QWidget;
    m_content->setObjectName("detailsContent"_L1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    column->setSpacing(kUnit);
    column->addLayout(head);
    column->addWidget(m_key);
    column->addLayout(buttons);
    column->addSpacing(kUnit / 2);
    m_whyHeading = heading(tr("Why it will be deleted"), u"detailsWhyHeading"_s);
    column->addWidget(m_whyHeading);
    column->addWidget(m_why);
    column->addWidget(m_along);
    column->addSpacing(kUnit / 2);
    column->addWidget(heading(tr("Based on"), u"detailsFactsHeading"_s));
    column->addLayout(m_facts);
    column->addSpacing(kUnit / 2);
    column->addWidget(heading(tr("State"), u"detailsStateHeading"_s));
    column->addWidget(m_state);
    column->addWidget(m_held);
    column->addSpacing(kUnit / 2);
    column->addWidget(heading(tr("Now"), u"detailsNowHeading"_s));
    column->addWidget(m_explanation);
    column->addSpacing(kUnit / 2);
    m_previewHeading = heading(tr("Preview"), u"detailsPreviewHeading"_s);
    column->addWidget(m_previewHeading);
    column->addWidget(m_preview);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName("detailsScroll"_L1);
    scroll->setAccessibleName(tr("Details of the candidate"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // the panel's own ground shows through
    scroll->viewport()->setAutoFillBackground(false);
    m_nothing = new QLabel(tr("Select a row to see why it will be deleted and what that is based on."));
    m_nothing->setObjectName("detailsNothing"_L1);
    m_nothing->setProperty("role", u"muted"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 3 * kUnit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);
    layout->addWidget(m_nothing);
    showNothing();
}

void DetailsPane::setSources(const ReadBackends &backends, const RetentionSettings &retention)
{
    m_backends = backends;
    m_retention = retention;
}

void DetailsPane::setHeld(bool held)
{
    m_held->setVisible(held);
    m_whyHeading->setText(held ? tr("Why it would be deleted without the hold") : tr("Why it will be deleted"));
    m_state->setVisible(!held || !m_isPlanned); // held says it all
    const bool isShown = m_content->isVisibleTo(this);
    if (std::exchange(m_isHeld, held) != held && isShown)
        m_explanation->setItem(m_backends, m_retention, m_item); // what it said of now was before the hold
}

void DetailsPane::showNothing()
{
    m_job.drop();
    m_explanation->clear();
    m_preview->setObject({}, {});
    m_content->parentWidget()->parentWidget()->hide();
    m_nothing->show();
}

void DetailsPane::clearFacts()
{
    while (QLayoutItem *fact = m_facts->takeAt(0)) {
        delete fact->widget();
        delete fact;
    }
}

void DetailsPane::addFact(const QString &name, const QString &value, const QString &toolTip)
{
    const int row = m_facts->rowCount();
    auto *label = new QLabel(name);
    label->setObjectName(u"factName"_s + QString::number(row));
    label->setProperty("role", u"muted"_s);
    QLabel *text = textLabel(u"fact"_s + QString::number(row));
    text->setText(value);
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word must not push the pane wider
    text->setToolTip(tipText(toolTip.isEmpty() ? value : toolTip));
    text->setAccessibleName(tr("%1: %2").arg(name, value));
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

void DetailsPane::showItem(const QString &home, PlanId plan, const PlanItem &item, Duration age)
{
    const bool isSession = item.kind == ItemKind::Session;
    m_icon->setPixmap(tintedPixmap(kindIconName(int(item.kind)), m_theme.accent, 20, devicePixelRatioF()));
    m_kind->setText(kindText(item.kind));
    m_key->setPlainText(displayKey(isSession ? item.sessionKey : item.key));
    m_why->setText(reasonSentence(item, age));
    m_sessionKey = item.sessionKey;
    m_session->setVisible(!item.sessionKey.isEmpty());

    clearFacts();
    const Instant now = m_clock.now();
    if (item.changedAt) {
        addFact(isSession ? tr("Last activity") : tr("Last changed"), formatTime(item.changedAt, now),
            formatUtc(*item.changedAt));
        addFact(tr("Age"), formatDuration(now - *item.changedAt), formatUtc(*item.changedAt));
    } else {
        addFact(tr("Age"), tr("unknown"));
    }
    if (item.sizeBytes)
        addFact(isSession ? tr("Its files") : tr("Size"), formatBytes(*item.sizeBytes),
            tr("%1 bytes").arg(formatCount(*item.sizeBytes)));
    if (isSession) {
        addFact(tr("Documents"), tr("%Ln row(s)", nullptr, int(item.documents)));
        addFact(tr("Row"), u"parser_usersession "_s + QString::number(item.sessionId));
    } else {
        addFact(tr("Bucket"), item.bucket);
        addFact(tr("Session"), item.sessionKey.isEmpty() ? tr("none") : shortKey(item.sessionKey),
            displayKey(item.sessionKey));
    }
    m_isPlanned = item.state == ItemState::Planned;
    m_item = item;
    m_isHeld = false;
    const QString left = leftText(item, age);
    m_state->setText(left.isEmpty() ? stateText(item.state) : tr("%1: %2").arg(stateText(item.state), left));
    m_content->parentWidget()->parentWidget()->show();
    m_nothing->hide();
    m_explanation->setItem(m_backends, m_retention, item);
    findChild<QLabel *>("detailsNowHeading"_L1)->setVisible(bool(m_backends.sessions));
    const bool isGone = item.state == ItemState::Deleted || item.state == ItemState::AlreadyGone;
    // An older version has the key of the file that is there now.
    const bool isSeen = !isSession && !isGone && item.kind != ItemKind::OldVersion && m_backends.objects;
    m_preview->setObject(m_backends.objects, isSeen ? ObjectName{item.bucket, item.key} : ObjectName(), item.sizeBytes);
    m_previewHeading->setVisible(isSeen);
    m_along->setVisible(isSession);
    if (isSession)
        askWhatGoesAlong(home, plan, item.seq);
    else
        m_job.drop();
}

void DetailsPane::askWhatGoesAlong(const QString &home, PlanId plan, quint32 seq)
{
    m_along->setText(tr("Looking up the files of its rows…"));
    m_job.start(
        this,
        [home, plan, seq](std::stop_token stop) -> Result<ItemChoice> {
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            if (!browser)
                return fail(browser.error());
            TickSet one;
            one.set(seq, true);
            return (*browser)->choice(plan, one.words(), stop);
        },
        [this](const Result<ItemChoice> &choice) {
            if (!choice) {
                say(*m_along, choice.error());
                return;
            }
            m_along->setText(choice->along.items == 0
                    ? tr("Ticking it includes no files: its rows refer to no stored files.")
                    : choice->along.bytes == 0
                    ? tr("Ticking it includes %Ln file(s) that its rows refer to.", nullptr, int(choice->along.items))
                    : tr("Ticking it includes %Ln file(s) that its rows refer to, %1.", nullptr,
                        int(choice->along.items))
                          .arg(formatBytes(choice->along.bytes)));
        });
}

} // namespace docsweep
