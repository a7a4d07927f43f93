// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidateactions.h"

#include "core/browse/itemtable.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/candidates/candidatesview.h"
#include "ui/candidates/exportpanel.h"
#include "ui/holds/holdbook.h"
#include "ui/holds/holddialog.h"
#include "ui/look/icons.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>

namespace docsweep {

using namespace Qt::StringLiterals;

CandidateActions::CandidateActions(CandidatesModel &model, CandidatesView &view, HoldBook &book, ExportPanel &panel,
    const Clock &clock, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_view(view)
    , m_book(book)
    , m_panel(panel)
    , m_clock(clock)
    , m_theme(theme)
    , m_window(window)
{
    connect(&view, &CandidatesView::holdRequested, this, &CandidateActions::hold);
    connect(&view, &CandidatesView::copyRequested, this, &CandidateActions::copy);
    connect(&view, &CandidatesView::menuRequested, this, &CandidateActions::showMenu);
}

CandidateActions::~CandidateActions() = default;

void CandidateActions::readRows(
    LatestJob<Rows> &job, std::vector<quint32> seqs, std::function<void(std::vector<PlanItem>)> done)
{
    if (!m_model.plan())
        return;
    job.start(
        this,
        [home = m_model.home(), plan = *m_model.plan(), seqs = std::move(seqs)](const std::stop_token &) -> Rows {
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            return browser ? (*browser)->items(plan, seqs) : fail(browser.error());
        },
        [this, done = std::move(done)](Rows rows) {
            if (!rows)
                emit refused(said(rows.error()));
            else
                done(std::move(*rows));
        });
}

void CandidateActions::hold()
{
    std::vector<quint32> seqs = m_model.shownTicks();
    const qint64 hidden = m_model.ticks().count() - qint64(seqs.size());
    if (seqs.empty())
        seqs = m_model.seqsOf(m_view.chosenRows());
    if (seqs.empty()) {
        emit refused({hidden > 0 ? tr("The filter hides the ticked rows. Clear the filter, or select a row to hold.")
                                 : tr("Select a row to hold."),
            {}});
        return;
    }
    const qint64 count = qint64(seqs.size());
    seqs.resize(std::min(seqs.size(), HoldDialog::kMostByName));
    readRows(m_holdJob, std::move(seqs),
        [this, count, hidden](std::vector<PlanItem> rows) { openHoldDialog(std::move(rows), count, hidden); });
}

void CandidateActions::openHoldDialog(std::vector<PlanItem> rows, qint64 count, qint64 hidden)
{
    if (!m_model.plan()) // another connection has been opened meanwhile
        return;
    auto *dialog = new HoldDialog(m_model.home(), *m_model.plan(), std::move(rows), count, m_clock, m_window);
    dialog->setHiddenTicks(hidden);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_book.add(dialog->holds()); });
    connect(&m_book, &HoldBook::journalChanged, dialog, &QDialog::reject);
    dialog->open();
}

void CandidateActions::copy(bool asCsv)
{
    std::vector<quint32> seqs = m_model.seqsOf(m_view.chosenRows());
    if (seqs.empty())
        return;
    if (seqs.size() > kMostCopied) {
        emit refused({tr("Too many rows for the clipboard (at most %1). Export them instead.")
                          .arg(formatCount(qint64(kMostCopied))),
            {}});
        return;
    }
    readRows(m_copyJob, std::move(seqs), [asCsv](const std::vector<PlanItem> &rows) {
        QStringList keys;
        for (const PlanItem &row : rows)
            keys << displayKey(row.kind == ItemKind::Session ? row.sessionKey : row.key);
        const QByteArray table = tableHead(TableFormat::Csv) + tableRows(TableFormat::Csv, rows, true);
        QGuiApplication::clipboard()->setText(asCsv ? QString::fromUtf8(table) : keys.join(u'\n'));
    });
}

void CandidateActions::exportShown()
{
    chooseFile(tr("Export the items shown"), m_model.seqs());
}

void CandidateActions::exportTicked()
{
    chooseFile(tr("Export the ticked items"), m_model.ticks().seqs());
}

void CandidateActions::chooseFile(const QString &title, std::vector<quint32> seqs)
{
    if (!m_model.plan() || seqs.empty() || m_panel.isBusy())
        return;
    const QString csv = tr("Table (*.csv)");
    const QString json = tr("JSON (*.json)");
    const QString start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_window, title, start);
    dialog->setObjectName("exportFile"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"candidates.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s);
        dialog->selectFile(filter == json ? u"candidates.json"_s : u"candidates.csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, home = m_model.home(), plan = *m_model.plan(), seqs = std::move(seqs)](
            const QString &path) { m_panel.start(home, plan, seqs, path); });
    dialog->open();
}

void CandidateActions::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName("candidateMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char *name, const QString &icon, const QString &text, const QKeySequence &key) {
        QAction *action = menu->addAction(tintedIcon(icon, m_theme.text), text);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
        return action;
    };
    connect(add("menuTick", u"check"_s, tr("Tick or untick"), Qt::Key_Space), &QAction::triggered, &m_view,
        &CandidatesView::toggleSelected);
    connect(add("menuHold", u"hold"_s, tr("Hold…"), Qt::Key_H), &QAction::triggered, this, &CandidateActions::hold);
    menu->addSeparator();
    connect(add("menuCopy", u"copy"_s, tr("Copy key"), QKeySequence::Copy), &QAction::triggered, this,
        [this] { copy(false); });
    connect(add("menuCopyCsv", u"copy"_s, tr("Copy as CSV"), Qt::CTRL | Qt::SHIFT | Qt::Key_C), &QAction::triggered,
        this, [this] { copy(true); });
    menu->addSeparator();
    const PlanItem *item = m_model.itemAt(m_view.currentIndex().row());
    if (item != nullptr && !item->sessionKey.isEmpty()) {
        connect(add("menuSession", u"session"_s, tr("Show only this session"), {}), &QAction::triggered, this,
            [this, key = item->sessionKey] { emit sessionRequested(key); });
    }
    connect(add("menuDetails", u"info"_s, tr("Details"), Qt::Key_Return), &QAction::triggered, this,
        &CandidateActions::detailsRequested);
    menu->addSeparator();
    connect(add("menuCleanUp", u"trash"_s, tr("Clean up…"), Qt::Key_Delete), &QAction::triggered, this,
        &CandidateActions::cleanUpRequested);
    menu->popup(globalPosition);
}

} // namespace docsweep
