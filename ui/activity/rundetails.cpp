// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/rundetails.h"

#include "core/base/visibletext.h"
#include "ui/activity/runtext.h"
#include "ui/candidates/candidatedelegate.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/candidates/candidatetext.h"
#include "ui/console/console.h"
#include "ui/console/continuation.h"
#include "ui/ledger/elsewhere.h"
#include "ui/ledger/headline.h"
#include "ui/ledger/ledgerbook.h"
#include "ui/look/icons.h"
#include "ui/look/plaintext.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr size_t kMostCauses = 3;
    constexpr int kRoomForMends = 560; ///< lower, what to do is said once for each outcome
    constexpr int kMostCopied = 10000;
    constexpr std::array kChipStates{
        ItemState::Deleted, ItemState::AlreadyGone, ItemState::Skipped, ItemState::Pending, ItemState::Failed};

    QLabel *words(const char *name, const char *role = nullptr)
    {
        auto *label = new QLabel;
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (role)
            label->setProperty("role", QString::fromLatin1(role));
        return label;
    }

} // namespace

RunDetails::RunDetails(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
{
    setObjectName("runDetails"_L1);
    auto *head = new QHBoxLayout;
    head->setSpacing(kUnit);
    makeHead(head);
    m_icon = new QLabel;
    m_icon->setObjectName("verdictIcon"_L1);
    m_verdict = words("runVerdict", "heading");
    m_facts = words("runFacts", "muted");
    m_said = words("runSaid");
    m_said->hide();
    m_showFile = new QPushButton(tr("Show in folder"));
    m_showFile->setObjectName("runShowFile"_L1);
    m_showFile->setProperty("role", u"link"_s);
    m_showFile->hide();
    connect(m_showFile, &QPushButton::clicked, this, &RunDetails::fileRequested);
    auto *saying = new QHBoxLayout;
    saying->setSpacing(kUnit);
    saying->addWidget(m_said, 1);
    saying->addWidget(m_showFile);
    m_notes = words("runNotes");
    m_causes = words("runReasons");
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(kUnit);
    verdict->addWidget(m_icon, 0, Qt::AlignTop);
    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(kUnit / 2);
    sentences->addWidget(m_verdict);
    sentences->addWidget(m_facts);
    m_headLine = new LedgerHeadLine;
    sentences->addWidget(m_headLine);
    verdict->addLayout(sentences, 1);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(kUnit);
    makeChips(chips);
    makeTable();
    m_items = new QWidget;
    m_items->setObjectName("runItemsPart"_L1);
    auto *items = new QVBoxLayout(m_items);
    items->setContentsMargins(0, 0, 0, 0);
    items->setSpacing(kUnit * 3 / 2);
    items->addLayout(chips);
    items->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit * 3 / 2);
    column->addLayout(head);
    column->addLayout(verdict);
    column->addLayout(saying);
    column->addWidget(makeFigures());
    column->addWidget(m_notes);
    column->addWidget(m_causes);
    column->addWidget(m_items, 1);
    column->addStretch(0);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    connect(&m_typing, &QTimer::timeout, this, &RunDetails::takeFilter);
    setProperty("firstFocus", QVariant::fromValue<QWidget *>(m_table));
    auto *back = new QShortcut(QKeySequence::Back, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &RunDetails::backRequested);
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &RunDetails::copyKeys);
}

RunDetails::~RunDetails() = default;

void RunDetails::makeHead(QHBoxLayout *row)
{
    const auto button = [row](const QString &text, const char *name) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        row->addWidget(made);
        return made;
    };
    m_back = button(tr("All runs"), "runBack");
    m_back->setProperty("role", u"link"_s);
    m_back->setProperty("flush", true);
    m_back->setToolTip(
        tr("Back to all runs (%1)").arg(QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText)));
    QPixmap arrow = tintedPixmap(u"back"_s, m_theme.accent, 20, devicePixelRatioF());
    if (layoutDirection() == Qt::RightToLeft)
        arrow = arrow.transformed(QTransform::fromScale(-1, 1));
    m_back->setIcon(arrow);
    connect(m_back, &QPushButton::clicked, this, &RunDetails::backRequested);
    m_title = words("runNumber", "title");
    m_title->setWordWrap(false);
    row->addWidget(m_title);
    row->addStretch(1);
    m_continue = button(tr("Continue"), "runContinueReport");
    m_continue->setProperty("role", u"primary"_s);
    m_continue->setIcon(tintedIcon(u"resume"_s, m_theme.onAccent));
    connect(m_continue, &QPushButton::clicked, this, &RunDetails::continueRequested);
    m_retry = button(tr("Retry"), "runRetry");
    m_retry->setProperty("role", u"primary"_s);
    m_retry->setIcon(tintedIcon(u"retry"_s, m_theme.onAccent));
    connect(m_retry, &QPushButton::clicked, this, &RunDetails::retryRequested);
    m_putBack = button(tr("Put back…"), "runPutBackReport");
    m_putBack->setIcon(tintedIcon(u"undo"_s, m_theme.text));
    m_putBack->hide();
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        RestoreRequest request;
        request.run = m_run;
        if (m_record)
            request.runSince = m_record->run.startedAt;
        emit putBackRequested(request);
    });
    m_export = button(tr("Export…"), "runExport");
    m_export->setIcon(tintedIcon(u"export"_s, m_theme.text));
    m_export->setToolTip(tr("Save this run and its items as CSV or JSON"));
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportMenuRequested(m_export); });
    m_report = button(tr("Report…"), "runPaper");
    m_report->setIcon(tintedIcon(u"print"_s, m_theme.text));
    m_report->setToolTip(tr("A report to keep: as a PDF or on paper"));
    connect(m_report, &QPushButton::clicked, this, [this] { emit reportMenuRequested(m_report); });
}

QWidget *RunDetails::makeFigures()
{
    auto *card = new QFrame;
    card->setObjectName("card"_L1);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
    row->setSpacing(2 * kUnit);
    const QString names[] = {tr("Planned"), tr("Deleted"), tr("Already gone"), tr("Skipped"), tr("Pending"),
        tr("Failed"), tr("Freed"), tr("Unknown"), tr("Left")};
    for (const size_t at : kFigureOrder) {
        auto *tile = new QWidget;
        tile->setObjectName(u"figureTile"_s + QString::number(at));
        auto *pair = new QVBoxLayout(tile);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(0);
        auto *figure = new QLabel;
        figure->setObjectName(u"figure"_s + QString::number(at));
        figure->setProperty("role", u"figure"_s);
        auto *name = new QLabel(names[at]);
        name->setObjectName(u"figureName"_s + QString::number(at));
        name->setProperty("role", u"muted"_s);
        pair->addWidget(figure);
        pair->addWidget(name);
        row->addWidget(tile, 1);
        m_figures[at] = figure;
        m_tiles[at] = tile;
    }
    m_tiles[kUnknownFigure]->setToolTip(tr("It is not yet known what happened to them. The next run settles it."));
    m_tiles[kLeftFigure]->setToolTip(tr("The run did not get to them. They were not touched."));
    for (const size_t at : {kUnknownFigure, kLeftFigure})
        m_tiles[at]->hide();
    return card;
}

void RunDetails::makeChips(QHBoxLayout *row)
{
    m_search = new QLineEdit;
    m_search->setObjectName("runSearch"_L1);
    m_search->setAccessibleName(tr("Search the items of this run"));
    m_search->setPlaceholderText(tr("Search key, file, session…"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(tintedIcon(u"search"_s, m_theme.muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(160);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &RunDetails::takeFilter);
    row->addWidget(m_search, 1);
    for (const ItemState state : kChipStates) {
        auto *chip = new QPushButton;
        chip->setObjectName(u"stateChip"_s + QString::number(int(state)));
        chip->setProperty("role", u"chip"_s);
        chip->setCheckable(true);
        chip->setIcon(tintedIcon(stateIconName(int(state)), stateColour(int(state), m_theme)));
        chip->setIconSize({16, 16});
        connect(chip, &QPushButton::toggled, this, &RunDetails::takeFilter);
        m_chips[size_t(state)] = chip;
        row->addWidget(chip);
    }
}

void RunDetails::makeTable()
{
    m_model = new CandidatesModel(*m_console.context().clock, this);
    m_model->setObjectName("runItemsModel"_L1);
    m_table = new QTableView;
    m_table->setObjectName("runItems"_L1);
    m_table->setAccessibleName(tr("Items of the run"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CandidateDelegate(m_theme, m_table));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 3 * kUnit / 2));
    QHeaderView &header = *m_table->horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    header.setMinimumSectionSize(40);
    header.setStretchLastSection(true); // the state, so that the scroll bar takes nothing from the view
    connect(&header, &QHeaderView::sectionClicked, this, [this](int column) {
        const ItemSort now = m_model->itemSort();
        const bool again = now.column == itemColumn(column);
        const auto order = again && !now.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_model->setSort({itemColumn(column), order == Qt::DescendingOrder});
        m_table->horizontalHeader()->setSortIndicator(column, order);
    });
    for (const int column : {CandidatesModel::TickColumn, CandidatesModel::AgeColumn, CandidatesModel::ReasonColumn})
        m_table->setColumnHidden(column, true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto fit = [this] { QMetaObject::invokeMethod(this, &RunDetails::fitColumns, Qt::QueuedConnection); };
    connect(m_model, &CandidatesModel::firstRowsShown, this, fit); // the scroll bar takes its part
    connect(m_model, &CandidatesModel::queryFinished, this, fit);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_table);
        menu->setObjectName("runItemsMenu"_L1);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tintedIcon(u"copy"_s, m_theme.text), tr("Copy key"), this, &RunDetails::copyKeys)
            ->setEnabled(m_table->selectionModel()->hasSelection());
        if (m_keptUntil)
            addPutBack(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

bool RunDetails::isMine() const
{
    return m_console.isRunning() && m_record && m_record->run.state == RunState::Running
        && m_record->run.trigger == RunTrigger::Manual;
}

void RunDetails::showRun(RunId run)
{
    if (run != m_run) {
        m_job.drop(); // else the answer for the other run would be shown as this one's
        m_record.reset();
        m_causeCounts.clear();
        m_said->hide();
        m_showFile->hide();
        m_model->setPlan({}, std::nullopt, {});
        for (const ItemState state : kChipStates)
            m_chips[size_t(state)]->setChecked(false);
        m_search->clear();
    }
    m_run = run;
    m_elsewhere.reset();
    m_title->setText(tr("Run %1").arg(run));
    describe();
    refresh();
}

void RunDetails::showElsewhere(const LedgerRun &run)
{
    if (-run.id != m_run) {
        m_job.drop();
        m_causeCounts.clear();
        m_said->hide();
        m_showFile->hide();
        m_model->setPlan({}, std::nullopt, {});
    }
    m_run = -run.id;
    m_elsewhere = run;
    m_record = recordOf(run);
    m_title->setText(tr("Run on %1").arg(visibleText(hostOf(run.who))));
    describe();
    emit recordChanged();
}

void RunDetails::refresh(bool ended)
{
    if (m_run <= 0 || (m_job.isBusy() && !ended))
        return;
    if (ended && m_record)
        m_model->requery();
    m_job.start(
        this,
        [home = m_console.context().settings.home, run = m_run](std::stop_token stop) -> Result<Seen> {
            const Result<std::unique_ptr<RunBrowser>> browser = RunBrowser::open(home);
            if (!browser)
                return fail(browser.error());
            Result<RunRecord> record = (*browser)->run(run);
            if (!record)
                return fail(record.error());
            Result<std::vector<CauseCount>> causes = (*browser)->causes(*record, stop);
            if (!causes)
                return fail(causes.error());
            RunFilter own;
            own.databaseName = record->databaseName;
            const Result<std::vector<RunRecord>> last = (*browser)->runs(own, {}, 1, stop);
            if (!last)
                return fail(last.error());
            const bool isLast = !last->empty() && last->front().run.id == run;
            return Seen{std::move(*record), std::move(*causes), isLast};
        },
        [this](const Result<Seen> &seen) { take(seen); });
}

void RunDetails::take(const Result<Seen> &seen)
{
    if (!seen) {
        docsweep::say(*m_verdict, tr("This run cannot be shown. %1").arg(errorSentence(seen.error())),
            technicalText(seen.error()));
        return;
    }
    const bool isNew = !m_record;
    const bool isNews = isNew || !(*m_record == seen->record);
    m_record = seen->record;
    m_causeCounts = seen->causes;
    m_isLast = seen->isLast;
    if (isNew) {
        m_typing.stop();
        takeFilter();
        if (hasPlan(*m_record))
            m_model->setPlan(m_console.context().settings.home, m_record->run.planId, m_record->policy.age);
        fitColumns();
    } else if (isNews && !m_table->currentIndex().isValid() && m_table->verticalScrollBar()->value() == 0) {
        m_model->requery();
    } else if (isNews) {
        m_model->refreshRows();
    }
    describe();
    emit recordChanged();
}

void RunDetails::setLedgerHead(const std::optional<LedgerHead> &head)
{
    if (m_ledgerHead == head)
        return;
    m_ledgerHead = head;
    showLedgerHead();
}

/// Beside the runs of its own web app; where there is little room, the menu of the report alone has it.
void RunDetails::showLedgerHead()
{
    const QString database = m_console.database().name;
    const bool isOfThis = m_record && (m_elsewhere || database.isEmpty() || m_record->databaseName == database);
    const bool hasRoom = m_elsewhere || height() >= kRoomForMends;
    m_headLine->setHead(isOfThis && hasRoom ? m_ledgerHead : std::nullopt);
}

void RunDetails::describe()
{
    describeCauses();
    takeState();
    showLedgerHead();
    if (!m_record) {
        m_icon->clear();
        m_verdict->setText(tr("Reading…"));
        m_facts->clear();
        m_notes->hide();
        for (QLabel *figure : m_figures)
            figure->setText(u"–"_s);
        for (const size_t at : {kUnknownFigure, kLeftFigure})
            m_tiles[at]->hide();
        return;
    }
    const RunRecord &record = *m_record;
    if (m_elsewhere)
        return describeElsewhere();
    const Instant now = m_console.now();
    const RunVerdict verdict = verdictOf(record, isMine());
    m_icon->setPixmap(
        tintedPixmap(verdictIcon(verdict.grade), verdictColour(verdict.grade, m_theme), 20, devicePixelRatioF()));
    m_verdict->setText(verdict.text);
    QStringList facts{starterText(record), formatTime(record.run.startedAt, now)};
    if (const std::optional<Duration> took = tookTime(record, now))
        facts << (*took < 1s ? tr("took under 1 s") : tr("took %1").arg(formatDuration(*took)));
    facts << (!hasPlan(record)          ? withoutPlanText(record)
            : record.policy.onlySession ? tr("one session: %1").arg(shortKey(*record.policy.onlySession))
                                        : tr("older than %1").arg(formatDuration(record.policy.age)))
          << record.databaseName;
    m_facts->setText(formatFacts(facts));
    m_facts->setToolTip(formatUtc(record.run.startedAt));
    const QStringList notes = runNotes(record, isMine());
    docsweep::say(*m_notes, notes.join(u'\n'), technicalNotes(record));
    m_notes->setVisible(!notes.isEmpty());

    const RunTotals &totals = record.run.totals;
    const std::array<QString, kRunFigures> figures = runFigures(record);
    for (size_t at = 0; at < m_figures.size(); ++at) {
        m_figures[at]->setText(figures[at]);
        m_tiles[at]->setVisible(!figures[at].isEmpty());
    }
    m_items->setVisible(hasPlan(record));
    for (const ItemState state : kChipStates) {
        QPushButton *chip = m_chips[size_t(state)];
        const qint64 items = totals.of(state).items;
        chip->setText(tr("%1  %2", "a state and its count").arg(stateText(state), formatCount(items)));
        chip->setAccessibleName(tr("Only %1, %2 of them").arg(stateText(state), formatCount(items)));
        chip->setVisible(items > 0 || chip->isChecked());
    }
}

/// What the ledger knows of it.
void RunDetails::describeElsewhere()
{
    const RunRecord &record = *m_record;
    const Instant now = m_console.now();
    const RunVerdict verdict = verdictOf(record, record.run.state == RunState::Running);
    m_icon->setPixmap(
        tintedPixmap(verdictIcon(verdict.grade), verdictColour(verdict.grade, m_theme), 20, devicePixelRatioF()));
    m_verdict->setText(verdict.text);
    QStringList facts{starterText(record), formatTime(record.run.startedAt, now)};
    if (const std::optional<Duration> took = tookTime(record, now))
        facts << (*took < 1s ? tr("took under 1 s") : tr("took %1").arg(formatDuration(*took)));
    if (!hasPlan(record))
        facts << withoutPlanText(record);
    m_facts->setText(formatFacts(facts));
    m_facts->setToolTip(formatUtc(record.run.startedAt));
    QStringList notes;
    if (!m_elsewhere->stopBy.isEmpty())
        notes << tr("%1 asked it to stop.").arg(visibleText(m_elsewhere->stopBy));
    notes << tr("The figures are those of the ledger. Its items, with what became of each, are in the journal of "
                "docsweep on %1.")
                 .arg(visibleText(hostOf(record.starter)));
    docsweep::say(*m_notes, notes.join(u'\n'), {});
    m_notes->show();
    const std::array<QString, kRunFigures> figures = runFigures(record);
    for (size_t at = 0; at < m_figures.size(); ++at)
        m_figures[at]->setText(figures[at]);
    m_items->hide();
}

void RunDetails::describeCauses()
{
    QStringList lines;
    QStringList technical;
    QStringList shown; // of these; where there is little room, only what the lines cannot say
    QSet<ItemState> advised; // where there is little room, each once
    const bool isRoomy = height() >= kRoomForMends;
    for (const CauseCount &cause : m_causeCounts) {
        if (size_t(lines.size()) == kMostCauses) {
            lines << tr(
                "and %Ln more cause(s); the list below names each", nullptr, int(m_causeCounts.size() - kMostCauses));
            break;
        }
        const bool isSettled = cause.state == ItemState::Pending && m_record && m_record->run.waiting == 0;
        const bool isToAdvise = isRoomy || (cause.state != ItemState::Skipped && !advised.contains(cause.state));
        const QString mend = isSettled || !isToAdvise ? QString() : mendText(cause.state);
        advised.insert(cause.state);
        lines << (mend.isEmpty() ? causeLine(cause) : tr("%1 – %2", "a cause, what to do").arg(causeLine(cause), mend));
        technical << causeDetail(cause.why);
        if (isRoomy || !isKnownCause(cause.why))
            shown << causeDetail(cause.why);
    }
    technical.removeAll(QString());
    shown.removeAll(QString());
    docsweep::say(*m_causes, lines.join(u'\n'), shown.join(u'\n'));
    m_causes->setToolTip(tipText(technical.join(u'\n')));
    m_causes->setVisible(!lines.isEmpty());
}

bool RunDetails::canRetry(const RunRecord &record, const Console &console, QString &why)
{
    // One that was to finish what earlier runs left has nothing of its own.
    const bool isUnsettled = !hasPlan(record) && record.run.totals.refusals == 0
        && (!console.pending() || console.pending()->items > 0)
        && (record.run.totals.earlierDeletionsPending > 0 || record.run.state == RunState::Failed);
    const bool open = record.run.waiting > 0 || record.run.totals.of(ItemState::Failed).items > 0 || isUnsettled
        || (record.run.state == RunState::Running && !console.isRunning());
    why.clear();
    if (!open || isElsewhere(record.run.id))
        return false;
    const QString database = console.database().name;
    if (!database.isEmpty() && database != record.databaseName)
        why = tr("This run was on another database: %1").arg(record.databaseName);
    else
        why = busyText(console);
    return true;
}

QString RunDetails::busyText(const Console &console)
{
    if (console.isRecovering())
        return tr("Pending deletions are being tried again");
    if (console.isRunning())
        return tr("A cleanup is running");
    return console.isScanning() ? tr("A scan is running") : QString();
}

void RunDetails::takeState()
{
    QString why;
    const bool open = m_record && canRetry(*m_record, m_console, why);
    m_retry->setVisible(open);
    m_retry->setEnabled(open && why.isEmpty());
    const Continuation continuation =
        m_record && m_isLast ? continuationOf(m_console, m_record->run, m_record->planned) : Continuation::None;
    const QString busy = busyText(m_console);
    m_continue->setVisible(continuation != Continuation::None);
    m_continue->setEnabled(busy.isEmpty());
    m_continue->setToolTip(busy.isEmpty() ? continuationTip(continuation) : busy);
    m_putBack->setVisible(m_keptUntil && m_record && !m_elsewhere);
    if (m_keptUntil)
        m_putBack->setToolTip(dated(tr("Copies are kept until %1").arg(formatMinute(*m_keptUntil, m_console.now()))));
    m_export->setEnabled(m_record.has_value());
    m_report->setEnabled(m_record.has_value());
    m_export->setVisible(!m_elsewhere);
    m_report->setVisible(!m_elsewhere);
    if (!open)
        return;
    const bool failed = m_record->run.totals.of(ItemState::Failed).items > 0;
    const bool pending = m_record->run.waiting > 0;
    m_retry->setText(failed && pending ? tr("Retry failed and pending")
            : failed                   ? tr("Retry failed")
            : pending                  ? tr("Retry pending")
                                       : tr("Retry"));
    m_retry->setAccessibleName(m_retry->text());
    const int others = m_back->sizeHint().width() + m_title->sizeHint().width() + m_export->sizeHint().width()
        + m_report->sizeHint().width() + (m_putBack->isHidden() ? 0 : m_putBack->sizeHint().width()) + 6 * kUnit;
    if (m_retry->sizeHint().width() > width() - others)
        m_retry->setText(tr("Retry")); // a whole word before half a sentence; the tip has the rest
    m_retry->setToolTip(!why.isEmpty() ? why
            : failed ? tr("Finishes the pending deletions, then scans and lists what failed. Nothing of that is "
                          "deleted until you confirm it.")
                     : tr("Finishes the pending deletions. They were confirmed with the run."));
}

void RunDetails::say(const QString &text, const QString &technical)
{
    docsweep::say(*m_said, text, technical);
    m_said->setVisible(!text.isEmpty());
}

void RunDetails::offerFile(bool isThere)
{
    m_showFile->setVisible(isThere);
}

void RunDetails::takeFilter()
{
    m_typing.stop();
    if (!m_record)
        return;
    ItemFilter filter;
    filter.run = m_run;
    filter.text = m_search->text().trimmed();
    for (const ItemState state : kChipStates) {
        if (m_chips[size_t(state)]->isChecked())
            filter.states.insert(state);
    }
    m_model->setFilter(filter);
}

void RunDetails::fitColumns()
{
    describeCauses();
    const QFontMetrics metrics = m_table->fontMetrics();
    const int width = m_table->viewport()->width();
    const bool roomy = width > 110 * metrics.horizontalAdvance(u'0');
    m_table->setColumnHidden(CandidatesModel::TimeColumn, !roomy);
    const int kind = widestKind(metrics) + 5 * kUnit;
    const int size = widestLike(formatBytes(1000LL << 20), metrics) + 2 * kUnit;
    const int time = roomy ? metrics.horizontalAdvance(u"22 Nov 2026 23:59"_s) + 2 * kUnit : 0;
    m_table->setColumnWidth(CandidatesModel::KindColumn, kind);
    m_table->setColumnWidth(CandidatesModel::SizeColumn, size);
    m_table->setColumnWidth(CandidatesModel::TimeColumn, time);
    const int rest = std::max(width - kind - size - time, 40 * metrics.horizontalAdvance(u'0'));
    const bool isToExplain = m_record
        && m_record->run.totals.of(ItemState::Skipped).items + m_record->run.totals.of(ItemState::Pending).items
                + m_record->run.totals.of(ItemState::Failed).items
            > 0;
    const int state = 22 * metrics.horizontalAdvance(u'0'); // a word; with its cause it takes half
    m_table->setColumnWidth(CandidatesModel::KeyColumn, isToExplain ? rest / 2 : std::max(rest / 2, rest - state));
}

void RunDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    takeState();
    showLedgerHead();
    QMetaObject::invokeMethod(this, &RunDetails::fitColumns, Qt::QueuedConnection); // after the table's own
}

void RunDetails::setKeptUntil(const std::optional<Instant> &until)
{
    m_keptUntil = until;
    takeState();
}

/// Of the row that was chosen: itself, and its session.
void RunDetails::addPutBack(QMenu &menu)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const PlanItem *item = rows.size() == 1 ? m_model->itemAt(rows.first().row()) : nullptr;
    if (item == nullptr || item->state != ItemState::Deleted)
        return;
    RestoreRequest one;
    if (item->kind == ItemKind::Session)
        one.session = item->sessionKey;
    else
        one.object = ObjectName{item->bucket, item->key};
    menu.addAction(
            tintedIcon(u"undo"_s, m_theme.text), tr("Put back…"), this, [this, one] { emit putBackRequested(one); })
        ->setObjectName("putBackItem"_L1);
    if (item->kind == ItemKind::Session || item->sessionKey.isEmpty())
        return;
    RestoreRequest session;
    session.session = item->sessionKey;
    menu.addAction(tr("Put back its session…"), this, [this, session] { emit putBackRequested(session); })
        ->setObjectName("putBackSession"_L1);
}

void RunDetails::copyKeys() const
{
    QStringList keys;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && keys.size() < kMostCopied; ++row)
            keys << m_model->index(row, CandidatesModel::KeyColumn).data().toString();
    }
    keys.removeAll(QString());
    if (!keys.isEmpty())
        QGuiApplication::clipboard()->setText(keys.join(u'\n'));
}

} // namespace docsweep
