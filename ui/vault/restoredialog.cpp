// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/restoredialog.h"

#include "ui/look/busybar.h"
#include "ui/look/icons.h"
#include "ui/vault/restorewords.h"
#include "ui/words/causewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kTick = 200ms;
    constexpr int kWidth = 760;
    constexpr int kFullBar = 10000; ///< parts of the bar: items may not fit into an int

    QLabel *hiddenWords(const QString &name, const QString &role = {})
    {
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setWordWrap(true);
        if (!role.isEmpty())
            label->setProperty("role", role);
        label->hide();
        return label;
    }

    void setWords(QLabel &label, const QString &text)
    {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

} // namespace

RestoreDialog::RestoreDialog(RestoreBackends backends, std::optional<RestoreRequest> request,
    std::vector<Restore> unfinished, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_backends(std::move(backends))
    , m_request(std::move(request))
    , m_theme(theme)
{
    setObjectName("restoreDialog"_L1);
    setWindowTitle(tr("Put back"));
    setAccessibleName(tr("What will be put back"));
    setModal(true);
    setMinimumWidth(kWidth);
    m_icon = new QLabel;
    m_icon->setObjectName("restoreIcon"_L1);
    m_icon->hide();
    m_title = hiddenWords(u"restoreTitle"_s, u"title"_s);
    m_title->setText(m_request ? restoreTitle(*m_request) : tr("Finish what was interrupted"));
    m_title->show();
    auto *head = new QHBoxLayout;
    head->setSpacing(kUnit);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    m_facts = hiddenWords(u"restoreFacts"_s);
    m_until = hiddenWords(u"restoreUntil"_s);
    m_held = hiddenWords(u"restoreHeld"_s);
    m_itemsTitle = hiddenWords(u"restoreItemsTitle"_s, u"heading"_s);
    m_items = new QTableWidget(0, 3);
    m_items->setObjectName("restoreItems"_L1);
    m_items->setAccessibleName(tr("Items with something to know"));
    m_items->setHorizontalHeaderLabels({tr("Session or file"), tr("Result"), tr("Why")});
    m_items->setSelectionBehavior(QTableWidget::SelectRows);
    m_items->setEditTriggers(QTableWidget::NoEditTriggers);
    m_items->setShowGrid(false);
    m_items->setTabKeyNavigation(false);
    m_items->setWordWrap(true);
    m_items->setTextElideMode(Qt::ElideMiddle);
    m_items->verticalHeader()->hide();
    m_items->horizontalHeader()->setHighlightSections(false);
    m_items->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_items->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_items->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_items->setColumnWidth(0, kWidth / 3);
    m_items->setColumnWidth(1, kWidth / 5);
    m_items->setMinimumHeight(160);
    m_items->hide();
    m_warnings = hiddenWords(u"restoreWarnings"_s, u"muted"_s);
    m_bar = new BusyBar;
    m_bar->setObjectName("restoreBar"_L1);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    makeButtons();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addWidget(m_save);
    buttons->addWidget(m_giveUp);
    buttons->addStretch(1);
    for (QPushButton *button : {m_begin, m_stop, m_close})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit * 3 / 2);
    layout->addLayout(head);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_bar, m_facts, m_until, m_held, m_itemsTitle, m_items, m_warnings})
        layout->addWidget(part, part == m_items ? 1 : 0);
    layout->addStretch(0);
    layout->addSpacing(kUnit);
    layout->addLayout(buttons);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &RestoreDialog::showProgress);
    if (m_request)
        plan();
    else
        showUnfinished(unfinished);
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::makeButtons()
{
    const auto button = [](const QString &text, const QString &name) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_begin = button(tr("Put back"), u"restoreBegin"_s);
    m_begin->setProperty("role", u"primary"_s);
    m_save = button(tr("Save to a folder…"), u"restoreSave"_s);
    m_save->setToolTip(tr("Writes the copies into a folder of this computer. Database and storage are not touched."));
    m_giveUp = button(tr("Give up…"), u"restoreGiveUp"_s);
    m_giveUp->setToolTip(tr("Ends it. What has been put back stays."));
    m_stop = button(tr("Stop"), u"restoreStop"_s);
    m_close = button(tr("Cancel"), u"restoreClose"_s);
    connect(m_begin, &QPushButton::clicked, this, &RestoreDialog::begin);
    connect(m_save, &QPushButton::clicked, this, &RestoreDialog::askForFolder);
    connect(m_giveUp, &QPushButton::clicked, this, &RestoreDialog::askToGiveUp);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_workJob.stop();
        m_saveJob.stop();
    });
    connect(m_close, &QPushButton::clicked, this, &RestoreDialog::reject);
}

void RestoreDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool isWorking = stage == Stage::Working || stage == Stage::Saving;
    m_bar->setVisible(stage == Stage::Planning || isWorking);
    m_begin->setVisible(stage == Stage::Planning || stage == Stage::Planned);
    m_begin->setEnabled(stage == Stage::Planned);
    m_save->setVisible(m_request.has_value() && !isWorking);
    m_save->setEnabled(stage == Stage::Planned || stage == Stage::Ended);
    m_giveUp->setVisible(!m_request && stage == Stage::Planned);
    m_stop->setVisible(isWorking);
    m_stop->setEnabled(isWorking);
    m_close->setText(stage == Stage::Ended ? tr("Close") : tr("Cancel"));
    m_close->setVisible(!isWorking);
    if (!isWorking)
        m_close->setFocus();
    if (isWorking)
        m_tick.start();
    else
        m_tick.stop();
}

void RestoreDialog::setVerdict(const QString &icon, const QColor &colour, const QString &text)
{
    m_icon->setPixmap(tintedPixmap(icon, colour, 24, devicePixelRatioF()));
    m_icon->show();
    m_title->setText(text);
    setAccessibleDescription(text);
}

void RestoreDialog::plan()
{
    m_bar->setRange(0, 0);
    setWords(*m_facts, tr("Finding out what can be put back…"));
    setStage(Stage::Planning);
    m_planJob.start(
        this,
        [backends = m_backends, request = *m_request](
            const std::stop_token &stop) { return RestorePlanner(backends, stop).plan(request); },
        [this](Result<RestoreDraft> draft) { takePlan(std::move(draft)); });
}

void RestoreDialog::takePlan(Result<RestoreDraft> draft)
{
    if (!draft) {
        setStage(Stage::Ended);
        return showError(draft.error());
    }
    m_draft = std::move(*draft);
    const Restore &restore = m_draft->restore;
    const Instant now = m_backends.clock->now();
    const qint64 left = itemsForeseenLeft(m_draft->items);
    const qint64 there = itemsForeseenThere(m_draft->items);
    const qint64 coming = restore.items - left - there;
    setStage(Stage::Planned);
    m_begin->setText(coming > 0 ? tr("Put back %Ln item(s)", nullptr, int(coming)) : tr("Put back"));
    m_begin->setEnabled(coming > 0);
    QStringList facts{restoreSizes(restore)};
    if (there > 0)
        facts << tr("%Ln item(s) are already there, unchanged.", nullptr, int(there));
    setWords(*m_facts, facts.join(u'\n'));
    setWords(*m_until, dated(tr("Copies are kept until %1.").arg(formatMinute(restore.termEnd, now))));
    setWords(*m_held,
        tr("What is put back is held until %1, so that no cleanup deletes it again right away.")
            .arg(formatMinute(now + m_backends.hold, now)));
    if (left > 0)
        setWords(*m_itemsTitle, tr("%Ln item(s) cannot be put back in place", nullptr, int(left)));
    showItems(m_draft->items);
    showWarnings(restore.warnings);
}

void RestoreDialog::showUnfinished(const std::vector<Restore> &unfinished)
{
    QStringList lines;
    for (const Restore &restore : unfinished) {
        m_unfinished.push_back(restore.id);
        const qint64 open = restore.items - itemsBack(restore) - restore.of(RestoreState::Conflict).items
            - restore.of(RestoreState::FolderOnly).items - restore.of(RestoreState::Failed).items;
        lines << tr("Restore %1: %2 of %3 items are not back yet.")
                     .arg(formatCount(restore.id), formatCount(open), formatCount(restore.items));
    }
    setWords(*m_facts, lines.join(u'\n'));
    setStage(Stage::Planned);
    m_begin->setText(tr("Finish"));
}

void RestoreDialog::begin()
{
    m_counters = std::make_shared<RestoreCounters>();
    m_items->hide();
    m_itemsTitle->hide();
    m_warnings->hide();
    m_bar->setRange(0, kFullBar);
    m_bar->setValue(0);
    m_title->setText(tr("Putting back…"));
    setStage(Stage::Working);
    showProgress();
    const auto work = [backends = m_backends, draft = m_draft, counters = m_counters](const std::stop_token &stop) {
        return draft ? bringBack(backends, *draft, counters, stop) : goOnBringingBack(backends, counters, stop);
    };
    m_workJob.start(this, work, [this](const Result<RestoreOutcome> &outcome) { takeOutcome(outcome); });
}

void RestoreDialog::askToGiveUp()
{
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Give up"), tr("Give up what is not back yet?"), QMessageBox::NoButton, this);
    question->setObjectName("restoreGiveUpQuestion"_L1);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("What has been put back stays and is held. The copies of the rest are kept until their term ends."));
    QPushButton *keep = question->addButton(tr("Keep waiting"), QMessageBox::RejectRole);
    keep->setObjectName("restoreGiveUpKeep"_L1);
    QPushButton *yes = question->addButton(tr("Give up"), QMessageBox::AcceptRole);
    yes->setObjectName("restoreGiveUpYes"_L1);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(yes, &QPushButton::clicked, this, &RestoreDialog::giveUp);
    question->open();
}

void RestoreDialog::giveUp()
{
    m_bar->setRange(0, 0);
    setStage(Stage::Saving);
    setWords(*m_facts, tr("Giving up…"));
    m_workJob.start(
        this,
        [backends = m_backends, ids = m_unfinished](
            const std::stop_token &stop) { return giveUpBringingBack(backends, ids, stop); },
        [this](const Result<RestoreOutcome> &outcome) { takeOutcome(outcome); });
}

void RestoreDialog::showProgress()
{
    if (m_stage != Stage::Working)
        return;
    const qint64 items = m_counters->items;
    const qint64 done = m_counters->done;
    m_bar->setValue(items > 0 ? int(double(done) / double(items) * kFullBar) : 0);
    setWords(*m_facts,
        items == 0 ? tr("Getting ready…")
                   : formatFacts({tr("%1 of %2 put back").arg(formatCount(done), formatCount(items)),
                       formatBytes(m_counters->bytes.load())}));
    m_bar->setAccessibleDescription(m_facts->text());
}

void RestoreDialog::takeOutcome(const Result<RestoreOutcome> &outcome)
{
    emit worked();
    setStage(Stage::Ended);
    m_until->hide();
    m_held->hide();
    if (m_closes)
        return QDialog::reject();
    if (!outcome)
        return showError(outcome.error());
    const Restore &restore = outcome->restore;
    const qint64 left = restore.items - itemsBack(restore);
    if (restore.stage == RestoreStage::GivenUp)
        setVerdict(u"warning"_s, m_theme.warning, tr("Given up"));
    else if (left == 0)
        setVerdict(u"good"_s, m_theme.good, tr("%Ln item(s) put back", nullptr, int(restore.items)));
    else if (restore.stage == RestoreStage::Done)
        setVerdict(u"warning"_s, m_theme.warning,
            tr("%1 of %2 items put back").arg(formatCount(itemsBack(restore)), formatCount(restore.items)));
    else
        setVerdict(u"warning"_s, m_theme.warning, tr("Not finished yet"));
    setWords(*m_facts, left == 0 ? restoreSizes(restore) : restoreSummary(restore));
    if (restore.heldUntil)
        setWords(*m_held,
            tr("Held until %1. See Holds to keep it longer.")
                .arg(formatMinute(*restore.heldUntil, m_backends.clock->now())));
    if (!outcome->told.empty())
        setWords(*m_itemsTitle, tr("What to know"));
    showItems(outcome->told);
    showWarnings(restore.warnings);
}

void RestoreDialog::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Save the copies to a folder"), QDir::homePath());
    dialog->setObjectName("restoreFolder"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreDialog::save);
    dialog->open();
}

void RestoreDialog::save(const QString &folder)
{
    m_bar->setRange(0, 0);
    setStage(Stage::Saving);
    setWords(*m_facts, tr("Saving to %1…").arg(asWritten(QDir::toNativeSeparators(folder))));
    m_saveJob.start(
        this,
        [backends = m_backends, request = *m_request, folder](
            const std::stop_token &stop) { return saveCopies(backends, request, folder, stop); },
        [this, folder](const Result<ToldToFolder> &saved) { takeSaved(saved, folder); });
}

void RestoreDialog::takeSaved(const Result<ToldToFolder> &saved, const QString &folder)
{
    setStage(Stage::Ended);
    m_until->hide();
    m_held->hide();
    m_itemsTitle->hide();
    m_warnings->hide();
    if (m_closes)
        return QDialog::reject();
    if (!saved)
        return showError(saved.error());
    const bool isWhole = saved->left.empty();
    setVerdict(isWhole ? u"good"_s : u"warning"_s, isWhole ? m_theme.good : m_theme.warning,
        isWhole ? tr("Saved") : tr("Partly saved"));
    setWords(*m_facts,
        tr("%1 and the rows of %2 are in %3.")
            .arg(tr("%Ln file(s), %1", nullptr, int(saved->objects)).arg(formatBytes(saved->bytes)),
                tr("%Ln session(s)", nullptr, int(saved->sessions)), asWritten(QDir::toNativeSeparators(folder))));
    showItems(saved->left);
}

/// Those with something to say.
void RestoreDialog::showItems(const std::vector<RestoreItem> &items)
{
    m_items->setRowCount(0);
    for (const RestoreItem &item : items) {
        const QString why = restoreItemWords(item);
        if (why.isEmpty() || m_items->rowCount() >= int(kMostRestoreItems))
            continue;
        const int row = m_items->rowCount();
        m_items->insertRow(row);
        const QString texts[] = {restoreItemName(item), restoreStateText(item), why};
        for (int column = 0; column < 3; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            cell->setTextAlignment(Qt::Alignment(Qt::AlignLeading | Qt::AlignTop));
            cell->setToolTip(texts[column].toHtmlEscaped());
            m_items->setItem(row, column, cell);
        }
    }
    m_items->setVisible(m_items->rowCount() > 0);
    m_items->resizeRowsToContents();
    adjustSize();
}

void RestoreDialog::showWarnings(const std::vector<Cause> &warnings)
{
    QStringList lines;
    for (const Cause &warning : warnings) {
        const QString text = causeText(warning);
        if (!text.isEmpty() && !lines.contains(text))
            lines << text;
    }
    setWords(*m_warnings, lines.join(u'\n'));
    adjustSize();
}

void RestoreDialog::showError(const Error &error)
{
    const bool isStopped = error.kind == ErrorKind::Cancelled;
    setVerdict(isStopped ? u"warning"_s : u"error"_s, isStopped ? m_theme.warning : m_theme.danger,
        isStopped ? tr("Stopped") : tr("It could not be put back"));
    if (isStopped)
        setWords(*m_facts, tr("What was put back so far stays. The rest can be put back later."));
    else
        say(*m_facts, error);
    m_facts->show();
    adjustSize();
}

void RestoreDialog::reject()
{
    m_planJob.drop();
    if (m_stage != Stage::Working && m_stage != Stage::Saving)
        return QDialog::reject();
    m_closes = true;
    m_workJob.stop();
    m_saveJob.stop();
    m_stop->setEnabled(false);
    setWords(*m_facts, tr("Stopping…"));
}

/// Escape closes what is only shown, and stops nothing.
void RestoreDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_stage == Stage::Working || m_stage == Stage::Saving))
        return event->accept();
    QDialog::keyPressEvent(event);
}

} // namespace docsweep
