// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookupdialog.h"

#include "ui/holds/holddialog.h"
#include "ui/look/busybar.h"
#include "ui/look/emptystate.h"
#include "ui/look/icons.h"
#include "ui/lookup/lookupdetails.h"
#include "ui/lookup/lookuplist.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr QSize kWanted{1000, 620};
    constexpr QSize kLeast{720, 440};
    constexpr int kAround = 48; ///< of the window that it stands on

    QLabel *words(const QString &name, const QString &role)
    {
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", role);
        return label;
    }

} // namespace

LookupDialog::LookupDialog(Console &console, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_theme(theme)
    , m_before(QApplication::focusWidget())
{
    setObjectName("lookupDialog"_L1);
    setWindowTitle(tr("Look up"));
    setAccessibleName(tr("Look up a session, a file or a document"));
    setModal(true);
    m_search = new LookupSearch(this);
    m_cleanup = new SessionCleanup(console, this);
    m_holds = new HoldBook(*m_console.context().clock, this);
    makeParts();
    connectParts();
    const QSize room = parent->size() - QSize(kAround, kAround);
    resize(kWanted.boundedTo(room).expandedTo(kLeast));
    const std::optional<Plan> &plan = m_console.plan();
    m_holds->setPlan(m_console.context().settings.home, plan ? std::optional(plan->id) : std::nullopt,
        m_console.context().read.journal);
    ask();
    m_text->setFocus();
}

LookupDialog::~LookupDialog() = default;

void LookupDialog::makeParts()
{
    m_text = new QLineEdit;
    m_text->setObjectName("lookupText"_L1);
    m_text->setAccessibleName(accessibleName());
    m_text->setPlaceholderText(tr("Part of a session key, a file's key or a document's name…"));
    m_text->setClearButtonEnabled(true);
    for (QToolButton *clear : m_text->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    m_text->addAction(tintedIcon(u"search"_s, m_theme.muted), QLineEdit::LeadingPosition);
    for (QToolButton *sign : m_text->findChildren<QToolButton *>()) {
        if (sign->accessibleName().isEmpty())
            sign->setAccessibleName(m_text->accessibleName());
    }
    m_text->setMaxLength(1000);
    m_text->installEventFilter(this);
    m_busy = new BusyBar;
    m_busy->setObjectName("lookupBusy"_L1);
    m_busy->setAccessibleName(tr("Searching"));
    m_busy->setProperty("role", u"thin"_s);
    QSizePolicy keeps = m_busy->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // nothing jumps while somebody types
    m_busy->setSizePolicy(keeps);
    m_busy->hide();
    m_state = words(u"lookupState"_s, u"muted"_s);
    m_empty = new EmptyState(u"search"_s, u"lookupEmpty"_s, m_theme);
    m_list = new LookupList(m_theme);
    m_left = new QStackedWidget;
    m_left->setObjectName("lookupLeft"_L1);
    m_left->addWidget(m_empty);
    m_left->addWidget(m_list);
    m_details = new LookupDetails(m_console, m_theme);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName("lookupSplitter"_L1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(kUnit * 3 / 2);
    if (isRightToLeft())
        m_splitter->setContentsMargins(0, 0, 1, 0); // Qt puts a mirrored splitter's parts a pixel too far
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    QLabel *about = words(u"lookupAbout"_s, u"muted"_s);
    about->setText(
        tr("Files are found by the start of their key or through a document; candidates by any part of their key."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, kUnit * 3 / 2);
    layout->setSpacing(kUnit);
    layout->addWidget(m_text);
    layout->addWidget(m_busy);
    layout->addWidget(m_state);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(about);
}

void LookupDialog::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, &LookupDialog::ask);
    connect(m_search, &LookupSearch::changed, this, &LookupDialog::takeAnswers);
    connect(m_list, &LookupList::chosenChanged, this, [this] {
        m_cleanup->drop();
        if (const LookupHit *hit = m_list->chosen())
            m_details->showHit(*hit);
        else
            m_details->showNothing();
    });
    connect(m_list, &QTableWidget::itemActivated, m_details, &LookupDetails::focusFirst);
    connect(m_details, &LookupDetails::holdRequested, this, &LookupDialog::hold);
    connect(m_details, &LookupDetails::candidatesRequested, this, &LookupDialog::showInCandidates);
    connect(m_details, &LookupDetails::cleanupRequested, this, &LookupDialog::cleanUp);
    connect(m_cleanup, &SessionCleanup::refused, this, [this](const Said &why) { m_details->say(why, true); });
    connect(m_cleanup, &SessionCleanup::planned, this, [this](const Plan &plan, const ItemChoice &choice) {
        accept();
        emit cleanupPlanned(plan, choice);
    });
    connect(m_holds, &HoldBook::changed, this, [this] {
        m_details->setHolds(HoldSet(holdsInForce(m_holds->holds(), m_console.now())));
        emit holdsChanged();
    });
    connect(m_holds, &HoldBook::failed, this, [this](const Error &error) { m_details->say(said(error), true); });
    for (const auto signal : {&Console::scanStarted, &Console::scanEnded, &Console::runStarted, &Console::planChanged})
        connect(&m_console, signal, m_details, &LookupDetails::takeState);
    connect(&m_console, &Console::runEnded, m_details, &LookupDetails::takeState);
    connect(&m_console, &Console::contextChanged, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] {
        parentWidget()->activateWindow(); // not every desktop does it by itself
        if (m_before)
            m_before->setFocus();
    });
}

void LookupDialog::ask()
{
    const std::optional<Plan> &plan = m_console.plan();
    m_search->ask(m_console.context(), plan ? std::optional(plan->id) : std::nullopt, m_text->text().trimmed());
}

void LookupDialog::takeAnswers()
{
    m_list->setHits(m_search->hits(), m_console.now());
    describe();
}

void LookupDialog::describe()
{
    const bool isBusy = m_search->isBusy();
    const int hits = m_list->hitCount();
    const bool isAsked = m_text->text().trimmed().size() >= LookupSearch::kLeastText;
    m_busy->setVisible(isBusy);
    m_left->setCurrentWidget(hits > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    const bool isSilent = m_search->rowsProblem() && !isBusy; // what has no answer has no match either
    m_empty->setWords(isAsked ? QString() : accessibleName(),
        !isAsked       ? tr("Type at least two characters.")
            : isBusy   ? tr("Searching…")
            : isSilent ? tr("No results.")
                       : tr("No matches. Check the spelling or type less."));
    if (m_search->rowsProblem()) {
        say(*m_state,
            tr("Sessions and documents could not be searched. %1").arg(errorSentence(*m_search->rowsProblem())),
            technicalText(*m_search->rowsProblem()));
    } else if (m_search->filesProblem()) {
        say(*m_state, tr("Files could not be searched. %1").arg(errorSentence(*m_search->filesProblem())),
            technicalText(*m_search->filesProblem()));
    } else if (!isAsked) {
        m_state->setText({});
    } else if (isBusy) {
        m_state->setText(tr("Searching…"));
    } else if (m_search->hits().wasCutOff) {
        m_state->setText(tr("The search took too long and was stopped. There may be more matches: type more."));
    } else {
        m_state->setText(tr("%Ln match(es)", nullptr, hits));
    }
}

/// Arrows choose while the text keeps the focus; Enter goes to what can be done.
bool LookupDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->chosen() == nullptr)
            m_list->step(1);
        else
            m_details->focusFirst();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void LookupDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const int room = width() - 4 * kUnit;
    m_splitter->setSizes({room * 58 / 100, room * 42 / 100});
}

void LookupDialog::hold()
{
    const std::optional<LookupHit> &hit = m_details->hit();
    const std::optional<Plan> &plan = m_console.plan();
    if (!hit || !plan)
        return;
    const QString home = m_console.context().settings.home;
    auto *dialog = new HoldDialog(home, plan->id, {hit->item()}, 1, *m_console.context().clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_holds->add(dialog->holds()); });
    dialog->open();
}

void LookupDialog::showInCandidates()
{
    const std::optional<LookupHit> hit = m_details->hit();
    if (!hit)
        return;
    ItemFilter filter;
    QString name;
    if (hit->item().kind == ItemKind::Session) {
        filter.session = hit->session;
        name = tr("Session %1").arg(shortKey(hit->session));
    } else {
        filter.text = QString::fromUtf8(hit->key);
    }
    m_before = nullptr; // the focus goes where it is shown
    accept();
    emit candidatesRequested(filter, name);
}

void LookupDialog::cleanUp()
{
    const std::optional<LookupHit> &hit = m_details->hit();
    if (!hit)
        return;
    m_details->say({tr("Checking what can be deleted…"), {}}, false);
    m_cleanup->request(hit->session);
}

} // namespace docsweep
