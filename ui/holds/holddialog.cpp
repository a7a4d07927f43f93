// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/holds/holddialog.h"

#include "core/sql/userathost.h"
#include "ui/holds/holdendedit.h"
#include "ui/look/theme.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    QLabel *label(const QString &text, const QString &name)
    {
        auto *made = new QLabel(text);
        made->setObjectName(name);
        made->setWordWrap(true);
        return made;
    }

    void addOnce(QList<QByteArray> &names, const QByteArray &name)
    {
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }

} // namespace

QString holdKindText(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Session:
        return HoldDialog::tr("Session");
    case HoldKind::Object:
        return HoldDialog::tr("File");
    case HoldKind::Prefix:
        return HoldDialog::tr("Prefix");
    case HoldKind::Glob:
        return HoldDialog::tr("Pattern");
    }
    return {};
}

HoldDialog::HoldDialog(
    const QString &home, PlanId plan, std::vector<PlanItem> rows, qint64 rowCount, const Clock &clock, QWidget *parent)
    : HoldDialog(home, plan, clock, parent, false)
{
    readRows(rows);
    makeOffers(rowCount);
}

HoldDialog::HoldDialog(const QString &home, std::optional<PlanId> plan, const Clock &clock, QWidget *parent)
    : HoldDialog(home, plan, clock, parent, true)
{
    m_choices->hide();
    m_patternLabel->setText(tr("Session, file, beginning or pattern"));
    m_pattern->setAccessibleName(m_patternLabel->text());
    m_pattern->setPlaceholderText(tr("x1y2z3, x1y2z3/a.pdf, x1y2z3/ or */invoice-*.pdf"));
    m_pattern->setFocus();
    look();
}

HoldDialog::HoldDialog(
    const QString &home, std::optional<PlanId> plan, const Clock &clock, QWidget *parent, bool isTyped)
    : QDialog(parent)
    , m_home(home)
    , m_plan(plan)
    , m_clock(clock)
    , m_isTyped(isTyped)
{
    setObjectName("holdDialog"_L1);
    setWindowTitle(tr("Hold"));
    setAccessibleName(tr("Protect from every cleanup"));
    setModal(true);
    setMinimumWidth(520);
    auto *title = label(tr("What should be kept?"), u"holdTitle"_s);
    title->setProperty("role", u"title"_s);
    auto *about = label(tr("No cleanup deletes what a hold keeps, until the hold ends."), u"holdAbout"_s);
    about->setProperty("role", u"muted"_s);
    m_hidden = label({}, u"holdHidden"_s);
    m_hidden->hide();
    m_choices = new QWidget;
    m_choices->setObjectName("holdChoices"_L1);
    m_patternLabel = label({}, u"holdPatternLabel"_s);
    m_pattern = new QLineEdit;
    m_pattern->setObjectName("holdPattern"_L1);
    m_patternLabel->setBuddy(m_pattern);
    m_meaning = label({}, u"holdMeaning"_s);
    m_meaning->setProperty("role", u"muted"_s);
    m_meaning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_meaning->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_meaning->setVisible(m_isTyped);
    m_end = new HoldEndEdit(clock);
    auto *endLabel = label(tr("Until"), u"holdEndLabel"_s);
    endLabel->setBuddy(m_end);
    m_note = new QLineEdit;
    m_note->setObjectName("holdNote"_L1);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Why, and for whom (for the list of holds)"));
    m_note->setMaxLength(500);
    auto *noteLabel = label(tr("Note"), u"holdNoteLabel"_s);
    noteLabel->setBuddy(m_note);
    m_keeps = label({}, u"holdKeeps"_s);
    m_keeps->setProperty("role", u"heading"_s);
    m_keeps->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_keeps->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("holdCancel"_L1);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_hold = new QPushButton(tr("Hold"));
    m_hold->setObjectName("holdAccept"_L1);
    m_hold->setProperty("role", u"primary"_s);
    m_hold->setDefault(true);
    connect(m_hold, &QPushButton::clicked, this, [this] {
        if (Result<std::vector<Hold>> holds = wanted(); holds) {
            m_holds = std::move(*holds);
            accept();
        }
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addStretch(1);
    buttons->addWidget(m_hold);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit);
    for (QWidget *part : std::initializer_list<QWidget *>{title, about, m_hidden, m_choices, m_patternLabel, m_pattern,
             m_meaning, endLabel, m_end, noteLabel, m_note, m_keeps})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addLayout(buttons);

    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    connect(&m_typing, &QTimer::timeout, this, &HoldDialog::look);
    connect(m_pattern, &QLineEdit::textChanged, this, [this] {
        m_hold->setEnabled(wanted().has_value());
        m_meaning->setText(meaning());
        m_typing.start();
    });
}

void HoldDialog::setLike(const Hold &hold)
{
    m_like = hold;
    m_note->setText(hold.note);
    m_pattern->setText(displayKey(hold.pattern));
}

/// What a typed pattern is understood as.
QString HoldDialog::meaning() const
{
    const Result<std::vector<Hold>> holds = m_isTyped ? wanted() : Result<std::vector<Hold>>();
    if (!holds || holds->empty())
        return {};
    switch (holds->front().kind) {
    case HoldKind::Session:
        return tr("This session: its rows, and every file in its folder or named by them.");
    case HoldKind::Object:
        return tr("This one file, and the session whose rows name it.");
    case HoldKind::Prefix:
        return tr("Every file whose key begins like this.");
    case HoldKind::Glob:
        return tr("Every file that fits this pattern. * stands for anything, ? for one character.");
    }
    return {};
}

void HoldDialog::setHiddenTicks(qint64 count)
{
    m_hidden->setText(tr("Ticked but hidden by the filter, so not included: %1").arg(formatCount(count)));
    m_hidden->setVisible(count > 0);
}

void HoldDialog::readRows(const std::vector<PlanItem> &rows)
{
    for (const PlanItem &row : rows) {
        addOnce(m_sessions, row.sessionKey);
        if (row.kind != ItemKind::Session)
            addOnce(m_objects, row.key);
    }
}

void HoldDialog::makeOffers(qint64 rowCount)
{
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, kUnit, 0, kUnit);
    column->setSpacing(kUnit / 2);
    const bool fits = rowCount <= qint64(kMostByName);
    const int sessions = int(m_sessions.size());
    const int objects = int(m_objects.size());
    offer(HoldKind::Session,
        sessions == 1 ? tr("The session %1").arg(shortKey(m_sessions.constFirst()))
                      : tr("The %Ln session(s) of the selected rows", nullptr, sessions),
        tr("Its rows, and every file that is in its folder or that its rows refer to."), fits && sessions > 0);
    offer(HoldKind::Object,
        objects == 1
            ? tr("The file %1").arg(shortKey(m_objects.constFirst().mid(m_objects.constFirst().lastIndexOf('/') + 1)))
            : tr("The %Ln selected file(s)", nullptr, objects),
        tr("And the session whose rows refer to it."), fits && objects > 0);
    offer(HoldKind::Prefix, tr("Everything that starts like this"), tr("For example: 3f9c/ or inbox/2026"), true);
    offer(HoldKind::Glob, tr("Everything that matches a pattern"),
        tr("* stands for anything, ? for one character: */invoice-*.pdf"), true);
    m_offers[HoldKind::Session].names = m_sessions;
    m_offers[HoldKind::Object].names = m_objects;
    if (!m_sessions.isEmpty()) {
        m_offers[HoldKind::Prefix].suggestion = displayKey(m_sessions.constFirst() + '/');
        m_offers[HoldKind::Glob].suggestion = displayKey(m_sessions.constFirst() + "/*");
    }
    const bool oneFile = fits && objects > 0 && rowCount == objects;
    m_offers[!fits || (sessions == 0 && objects == 0) ? HoldKind::Prefix
            : oneFile                                 ? HoldKind::Object
                                                      : HoldKind::Session]
        .button->setChecked(true);
    m_offers[m_kind].button->setFocus();
}

void HoldDialog::offer(HoldKind kind, const QString &text, const QString &hint, bool possible)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(u"holdKind"_s + QString::number(int(kind)));
    button->setAccessibleDescription(hint);
    button->setToolTip(hint);
    connect(button, &QRadioButton::toggled, this, [this, kind](bool checked) {
        if (checked)
            choose(kind);
    });
    m_offers[kind].button = button;
    m_choices->layout()->addWidget(button);
    button->setVisible(possible);
}

void HoldDialog::choose(HoldKind kind)
{
    m_kind = kind;
    const Offer &offer = m_offers[kind];
    const bool typed = offer.names.isEmpty();
    m_pattern->setReadOnly(!typed);
    m_patternLabel->setText(!typed     ? tr("This will be kept")
            : kind == HoldKind::Prefix ? tr("Keys start with")
                                       : tr("Pattern: * stands for anything, ? for one character"));
    m_pattern->setAccessibleName(m_patternLabel->text());
    if (typed) {
        m_pattern->setText(offer.suggestion);
    } else {
        const QString first = displayKey(offer.names.constFirst());
        const int more = int(offer.names.size()) - 1;
        m_pattern->setText(more == 0 ? first : tr("%1 and %Ln other(s)", nullptr, more).arg(first));
    }
    m_pattern->setCursorPosition(0);
    look();
}

Result<std::vector<Hold>> HoldDialog::wanted() const
{
    std::vector<Hold> holds;
    const Instant now = m_clock.now();
    const QString note = m_note->text().trimmed();
    const QList<QByteArray> names = m_offers[m_kind].names;
    const auto hold = [&](HoldKind kind, const QByteArray &pattern) {
        holds.push_back({0, kind, pattern, note, now, m_end->until(), userAtHost()});
    };
    for (const QByteArray &name : names)
        hold(m_kind, name);
    if (!names.isEmpty())
        return holds;
    const QByteArray typed = m_pattern->text().trimmed().toUtf8();
    if (m_isTyped) {
        if (m_like && m_pattern->text() == displayKey(m_like->pattern)) { // its bytes may not be what is shown
            hold(m_like->kind, m_like->pattern);
            return holds;
        }
        if (typed.isEmpty())
            return fail(ErrorKind::BadConfig, tr("Enter what to keep."));
        const Result<Hold> parsed = parseHold(typed, note);
        if (!parsed)
            return fail(ErrorKind::BadConfig, tr("A pattern needs a * or a ?, and every [ needs its ]."));
        hold(parsed->kind, typed);
        return holds;
    }
    if (typed.isEmpty())
        return fail(ErrorKind::BadConfig, tr("Type how the keys to keep start, or what they look like."));
    if (m_kind == HoldKind::Glob) {
        const Result<Hold> glob = parseHold(typed, note);
        if (!glob || glob->kind != HoldKind::Glob)
            return fail(ErrorKind::BadConfig, tr("A pattern needs a * or a ?, and every [ needs its ]."));
    }
    hold(m_kind, typed);
    return holds;
}

void HoldDialog::look()
{
    m_typing.stop();
    Result<std::vector<Hold>> holds = wanted();
    m_hold->setEnabled(holds.has_value());
    if (!holds) {
        m_job.drop();
        m_keeps->setText(holds.error().text);
        return;
    }
    m_meaning->setText(meaning());
    if (!m_plan) {
        m_keeps->setText(tr("Scan to see what it keeps now."));
        return;
    }
    m_keeps->setText(tr("Checking what this keeps…"));
    m_job.start(
        this,
        [home = m_home, plan = *m_plan, holds = std::move(*holds)](const std::stop_token &stop) -> Result<HeldItems> {
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            return browser ? (*browser)->held(plan, holds, stop) : fail(browser.error());
        },
        [this](const Result<HeldItems> &held) { describe(held); });
}

void HoldDialog::describe(const Result<HeldItems> &held)
{
    if (!held) {
        say(*m_keeps, held.error());
        return;
    }
    m_keeps->setText(held->total.items == 0
            ? tr("It keeps no candidate now, but everything that matches later.")
            : tr("It keeps %Ln candidate(s) now, %1, and everything that matches later.", nullptr,
                int(held->total.items))
                  .arg(formatBytes(held->total.bytes)));
}

} // namespace docsweep
