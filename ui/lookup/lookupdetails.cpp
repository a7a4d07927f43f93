// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookupdetails.h"

#include "core/browse/planbrowser.h"
#include "ui/candidates/explanationpane.h"
#include "ui/look/icons.h"
#include "ui/look/plaintext.h"
#include "ui/lookup/lookuplist.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QLabel *textLabel(const QString &name, const QString &role = {})
    {
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word must not push the pane wider
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (!role.isEmpty())
            label->setProperty("role", role);
        return label;
    }

    /// Keys have no blanks; the mark takes no room.
    QString breakable(QString text)
    {
        for (const QChar c : {u'/', u'-', u'_', u'.'})
            text.replace(c, QString(c + QChar(0x200b)));
        return text;
    }

    const ExplainedObject *objectOf(const Explanation &explanation, const PlanItem &item)
    {
        for (const ExplainedObject &object : explanation.objects) {
            const bool isIt =
                object.name.key == item.key && (item.bucket.isEmpty() || object.name.bucket == item.bucket);
            if (object.entry && isIt)
                return &object;
        }
        return nullptr;
    }

} // namespace

LookupDetails::LookupDetails(Console &console, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_console(console)
    , m_theme(theme)
{
    setObjectName("card"_L1);
    setAccessibleName(tr("Selected result"));
    m_kind = textLabel(u"lookupKind"_s, u"muted"_s);
    m_name = textLabel(u"lookupName"_s, u"heading"_s);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(kUnit * 3 / 2);
    m_facts->setVerticalSpacing(kUnit / 2);
    m_facts->setColumnStretch(1, 1);
    m_when = textLabel(u"lookupWhen"_s);
    m_hold = textLabel(u"lookupHold"_s);
    m_explanation = new ExplanationPane;
    connect(m_explanation, &ExplanationPane::explained, this, &LookupDetails::takeExplanation);
    auto *content = new QWidget;
    content->setObjectName("lookupContent"_L1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, kUnit);
    column->setSpacing(kUnit);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_name})
        column->addWidget(part);
    column->addLayout(m_facts);
    column->addSpacing(kUnit / 2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_when, m_hold, m_explanation})
        column->addWidget(part);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName("lookupScroll"_L1);
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // the card's own ground shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    m_nothing = textLabel(u"lookupNothing"_s, u"muted"_s);
    m_nothing->setText(tr("Select a result to see if it will be deleted, and why."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 3 * kUnit);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_actions);
    showNothing();
}

LookupDetails::~LookupDetails() = default;

void LookupDetails::makeActions()
{
    const auto button = [this](const char *name, const QString &icon, const QString &text) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setIcon(tintedIcon(icon, m_theme.text));
        made->setAutoDefault(false);
        return made;
    };
    m_copy = button("lookupCopy", u"copy"_s, tr("Copy key"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_hit)
            QGuiApplication::clipboard()->setText(displayKey(m_hit->key.isEmpty() ? m_hit->session : m_hit->key));
    });
    m_candidates = button("lookupCandidates", u"candidates"_s, tr("Show in Candidates"));
    connect(m_candidates, &QPushButton::clicked, this, &LookupDetails::candidatesRequested);
    m_holdButton = button("lookupHoldButton", u"hold"_s, tr("Hold…"));
    connect(m_holdButton, &QPushButton::clicked, this, &LookupDetails::holdRequested);
    m_cleanUp = button("lookupCleanUp", u"trash"_s, tr("Clean up this session…"));
    connect(m_cleanUp, &QPushButton::clicked, this, &LookupDetails::cleanupRequested);
    m_said = textLabel(u"lookupSaid"_s);
    m_said->hide();
    m_actions = new QWidget;
    m_actions->setObjectName("lookupActions"_L1);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(kUnit);
    pair->addWidget(m_copy);
    pair->addWidget(m_holdButton);
    pair->addStretch(1);
    auto *rows = new QVBoxLayout(m_actions); // below each other: the pane is narrow, and languages are long
    rows->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, 2 * kUnit);
    rows->setSpacing(kUnit);
    rows->addWidget(m_said);
    rows->addLayout(pair);
    rows->addWidget(m_candidates, 0, Qt::AlignLeading);
    rows->addWidget(m_cleanUp, 0, Qt::AlignLeading);
}

void LookupDetails::showNothing()
{
    m_hit.reset();
    m_job.drop();
    m_explanation->clear();
    m_scroll->hide();
    m_actions->hide();
    m_nothing->show();
}

void LookupDetails::addFact(const QString &name, const QString &value, const QString &tip)
{
    const int row = m_facts->rowCount();
    QLabel *label = textLabel(u"lookupFactName"_s + QString::number(row), u"muted"_s);
    label->setText(name);
    label->setWordWrap(false);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    QLabel *text = textLabel(u"lookupFact"_s + QString::number(row));
    text->setText(breakable(value));
    text->setToolTip(tipText(tip.isEmpty() ? value : tip));
    text->setAccessibleName(tr("%1: %2").arg(name, value));
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

void LookupDetails::showFacts(const LookupHit &hit)
{
    while (QLayoutItem *fact = m_facts->takeAt(0)) {
        delete fact->widget();
        delete fact;
    }
    const Instant now = m_console.now();
    const bool isSession = hit.kind == LookupHit::Kind::Session;
    const QString when = isSession          ? tr("Last activity")
        : hit.kind == LookupHit::Kind::File ? tr("Last changed")
                                            : tr("Created");
    addFact(when, hit.at ? formatTime(hit.at, now) : tr("unknown"), hit.at ? formatUtc(*hit.at) : QString());
    if (hit.sizeBytes)
        addFact(tr("Size"), formatBytes(*hit.sizeBytes), tr("%1 bytes").arg(formatCount(*hit.sizeBytes)));
    if (isSession)
        addFact(tr("Documents"), tr("%Ln row(s)", nullptr, int(hit.documents)));
    else
        addFact(tr("Session"), hit.session.isEmpty() ? tr("none") : asWritten(displayKey(hit.session)));
    if (hit.kind == LookupHit::Kind::Document)
        addFact(tr("File"), hit.key.isEmpty() ? tr("none") : asWritten(displayKey(hit.key)));
    if (!hit.bucket.isEmpty())
        addFact(tr("Bucket"), asWritten(hit.bucket));
}

void LookupDetails::showHit(const LookupHit &hit)
{
    m_hit = hit;
    m_kind->setText(LookupList::kindText(hit.kind));
    m_name->setText(asWritten(breakable(hit.name)));
    m_name->setAccessibleName(hit.name);
    showFacts(hit);
    m_when->hide();
    m_hold->hide();
    m_said->hide();
    m_nothing->hide();
    m_scroll->show();
    m_actions->show();
    askAgain();
    askWhetherCandidate(hit);
    takeState();
}

void LookupDetails::setHolds(HoldSet holds)
{
    m_holds = std::move(holds);
    askAgain();
}

void LookupDetails::askAgain()
{
    if (!m_hit)
        return;
    m_explanation->setItem(m_console.context().read, m_console.context().settings.retention, m_hit->item());
}

/// Whether the list on screen has it.
void LookupDetails::askWhetherCandidate(const LookupHit &hit)
{
    m_isCandidate = false;
    m_job.drop();
    if (!m_console.plan())
        return;
    ItemFilter filter;
    if (hit.item().kind == ItemKind::Session)
        filter.session = hit.session;
    else
        filter.text = QString::fromUtf8(hit.key);
    m_job.start(
        this,
        [home = m_console.context().settings.home, plan = m_console.plan()->id, filter](
            std::stop_token stop) -> Result<qint64> {
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            if (!browser)
                return fail(browser.error());
            const Result<PlanTotals> totals = (*browser)->totals(plan, filter, std::move(stop));
            return totals ? Result<qint64>(totals->items) : fail(totals.error());
        },
        [this](const Result<qint64> &items) {
            m_isCandidate = items && *items > 0;
            takeState();
        });
}

void LookupDetails::takeState()
{
    if (!m_hit)
        return;
    const bool isFree = !m_console.isScanning() && !m_console.isRunning() && !m_console.isRecovering();
    m_candidates->setEnabled(m_isCandidate);
    m_candidates->setToolTip(m_isCandidate ? QString() : tr("It is not a candidate."));
    m_cleanUp->setEnabled(isFree && ownsFolder(m_hit->session));
    m_cleanUp->setToolTip(!isFree ? tr("Wait until the scan or cleanup has finished.")
            : ownsFolder(m_hit->session)
            ? tr("First shows what will be deleted: its rows and all its files, whatever their age.")
            : tr("It doesn't belong to a session."));
    m_holdButton->setEnabled(m_console.plan().has_value());
    m_holdButton->setToolTip(m_console.plan() ? tr("Keep it from every cleanup") : tr("Scan first (F5)."));
}

void LookupDetails::takeExplanation(const Explanation &explanation)
{
    if (!m_hit)
        return;
    const Instant now = explanation.now;
    const Duration age = explanation.policy.age;
    const PlanItem item = m_hit->item();
    std::optional<Reason> reason;
    std::optional<Hold> hold;
    std::optional<Instant> from;
    if (item.kind == ItemKind::Session && explanation.session) {
        reason = explanation.sessionReason;
        hold = explanation.sessionHold;
        from = explanation.session->lastActivity;
    } else if (const ExplainedObject *object = objectOf(explanation, item)) {
        reason = object->reason;
        hold = object->hold;
        from = object->entry->changedAt();
    }
    const Hold *own =
        item.kind == ItemKind::Session ? m_holds.forSession(item.sessionKey) : m_holds.forObject(item.key);
    if (!hold && own != nullptr)
        hold = *own;
    QString when;
    if (reason && goes(*reason))
        when = tr("The next cleanup will delete it.");
    else if (reason == Reason::SessionActive && from)
        when = tr("It can be deleted from %1, unless it is used before then.").arg(formatTime(*from + age, now));
    else if (reason == Reason::ObjectYoung && from)
        when = tr("It can be deleted from %1, unless it changes before then.").arg(formatTime(*from + age, now));
    m_when->setText(when);
    m_when->setVisible(!when.isEmpty());
    QString held;
    if (hold) {
        held = hold->by.isEmpty() ? tr("Held since %1.").arg(formatTime(hold->since, now))
                                  : tr("Held by %1 since %2.").arg(asWritten(hold->by), formatTime(hold->since, now));
        held = together(held,
            hold->until ? tr("The hold ends on %1.").arg(formatTime(*hold->until, now))
                        : tr("The hold has no end date."));
        if (!hold->note.isEmpty())
            held = together(held, tr("Note: %1").arg(displayKey(hold->note.toUtf8())));
    }
    m_hold->setText(held);
    m_hold->setVisible(!held.isEmpty());
}

void LookupDetails::say(const Said &what, bool isProblem)
{
    m_said->setVisible(!what.isEmpty());
    m_said->setProperty("role", isProblem ? u"danger"_s : u"muted"_s);
    m_said->setStyleSheet(u" "_s); // makes the style sheet look at the role again
    m_said->setStyleSheet({});
    docsweep::say(*m_said, what);
}

void LookupDetails::focusFirst()
{
    if (m_hit)
        m_copy->setFocus(Qt::TabFocusReason);
}

} // namespace docsweep
